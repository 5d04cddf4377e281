"""Languages by their own names: those of the window, and those that speech models hear."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from unplugged.core.paths import resources_dir

SOURCE_LANGUAGE = "en"
TRANSLATED = ("de", "es", "fr", "ja")
# The languages in which Whisper models make fewest mistakes (error rates in the paper's appendix
# D.2.4); others can still be detected.
_SPOKEN = (
    *("ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr"),
    *("hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk"),
    *("sl", "sv", "ta", "th", "tr", "uk", "vi", "zh"),
)

_WRITING = {
    "ar": QFontDatabase.WritingSystem.Arabic,
    "he": QFontDatabase.WritingSystem.Hebrew,
    "hi": QFontDatabase.WritingSystem.Devanagari,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
    "ta": QFontDatabase.WritingSystem.Tamil,
    "th": QFontDatabase.WritingSystem.Thai,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
}


def app_languages() -> tuple[tuple[str, str], ...]:
    """Return the languages of the window: code and own name."""
    return tuple((code, own_name(code)) for code in (SOURCE_LANGUAGE, *TRANSLATED))


def spoken_languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that can be chosen for a recording: code and own name, by name."""
    return tuple(sorted(((code, own_name(code)) for code in _SPOKEN), key=lambda pair: pair[1]))


def own_name(code: str) -> str:
    """Return a language's name in itself, such as "Deutsch"; in English where no font has it."""
    writing = _WRITING.get(code)
    if writing is not None and not QFontDatabase.families(writing):
        return QLocale.languageToString(QLocale(code).language())
    name = QLocale(code).nativeLanguageName() or code
    # Without a country Qt names English after one of its countries.
    name = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}.get(code, name)
    return name[:1].upper() + name[1:]


def chosen_language(wanted: str | None) -> str:
    """Return the code of the language that the window speaks.

    Args:
        wanted: What the user chose, None for the system's.
    """
    known = (SOURCE_LANGUAGE, *TRANSLATED)
    if wanted is not None:
        return wanted if wanted in known else SOURCE_LANGUAGE
    for tag in QLocale.system().uiLanguages():
        code = tag.partition("-")[0]
        if code in known:
            return code
    return SOURCE_LANGUAGE


def change_language(app: QCoreApplication, wanted: str) -> str:
    """Speak another language from now on; widgets that are there keep theirs.

    Returns:
        The code of the language.
    """
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    return install_language(app, wanted)


def install_language(app: QCoreApplication, wanted: str | None) -> str:
    """Let the window speak a language; before any widget is made.

    Returns:
        The code of the language.
    """
    code = chosen_language(wanted)
    if wanted is not None or code != QLocale.system().name().partition("_")[0]:
        QLocale.setDefault(QLocale(code))
    if code != SOURCE_LANGUAGE:
        own = resources_dir() / "translations"
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"unplugged_{code}", str(own)), (f"qtbase_{code}", qt)):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
    return code
