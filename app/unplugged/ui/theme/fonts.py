"""The typeface: Inter (SIL Open Font License, resources/fonts); the system's own where it lacks."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from unplugged.core.paths import resources_dir
from unplugged.ui.theme.tokens import TYPE, TextStyle

_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
}


def load_family() -> str:
    """Make the typeface known to Qt; needs a QApplication.

    Returns:
        The family's name, or the system's when the files cannot be read. Scripts that Inter lacks
        (Japanese) come from the system's fonts in either case.
    """
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resources_dir() / "fonts" / name))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if families:
            family = families[0]
    return family


def font_of(family: str, style: TextStyle, scale: float) -> QFont:
    """Return the font of a text style.

    Args:
        family: What ``load_family`` returned.
        style: Which step of the type scale.
        scale: Text size, 1 for 100 %.
    """
    kind = TYPE[style]
    font = QFont(family)
    font.setPixelSize(round(kind.size_px * scale))
    font.setWeight(_WEIGHTS[kind.weight])
    # Hinting to whole pixels makes Inter's letters stand unevenly.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font
