"""What a presenter may set for a stand: a TOML file, checked to the last key."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from unplugged.core.paths import reason_of
from unplugged.core.stand.errors import StandInvalid
from unplugged.core.stand.reasons import StandReason

LANGUAGES = ("en", "de", "es", "fr", "ja")
_TEXT_KEYS = ("headline", "below")
_LOGOS = (".png", ".svg", ".jpg", ".jpeg")
_LONGEST_TEXT = 120
_MOST_BYTES = 1 << 20


class Hall(StrEnum):
    """How loud it is around the stand."""

    QUIET = "quiet"
    NOISY = "noisy"


@dataclass(frozen=True, slots=True)
class StandTexts:
    """Own words for the large lines; None for Unplugged's."""

    headline: str | None = None
    below: str | None = None


@dataclass(frozen=True, slots=True)
class StandConfig:
    """What a stand shows.

    Attributes:
        logo: A picture at the top left, None for Unplugged's.
        texts: Own words by language; those without a language stand under "".
        languages: What visitors can choose; the first one is the stand's.
        sample: The recording that the loop plays, None for the sample meeting.
        sound: Whether the loop is heard.
        excerpt_s: How much of the sample the loop plays.
        speech_s: How long a visitor speaks.
        idle_s: After how long without a touch a visitor counts as gone.
        hall: Tunes what counts as speech.
        microphone: Id of the microphone, empty for that of the settings.
        holds_keyboard: Whether keys of the desktop are kept from it, as far as it lets us.
    """

    logo: Path | None = None
    texts: Mapping[str, StandTexts] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    sample: Path | None = None
    sound: bool = True
    excerpt_s: float = 60.0
    speech_s: float = 60.0
    idle_s: float = 45.0
    hall: Hall = Hall.NOISY
    microphone: str = ""
    holds_keyboard: bool = True

    def text_in(self, language: str) -> StandTexts:
        """Return the words for a language: its own, else those without one."""
        general = self.texts.get("", StandTexts())
        own = self.texts.get(language, StandTexts())
        return StandTexts(own.headline or general.headline, own.below or general.below)


EXAMPLE = """\
# How the stand looks and behaves. Every line may be left out; these are the defaults.

# logo = "logo.png"           # beside this file; PNG, SVG or JPEG
# languages = ["en", "de"]    # of en, de, es, fr, ja; visitors choose, the first one is the stand's
# sample = "meeting.flac"     # what the loop plays; any audio or video file
# microphone = ""             # an id that `unplugged sources` lists
sound = true                  # whether the loop is heard
excerpt_s = 60                # seconds of the sample in the loop, 10 to 600
speech_s = 60                 # seconds for a visitor, 10 to 300
idle_s = 45                   # seconds without a touch, then the visitor's things are deleted
hall = "noisy"                # or "quiet"
holds_keyboard = true         # keeps keys of the desktop from it, where it lets us

# [texts]
# headline = "Minutes of your meetings, made right here"
# below = "Hall 3, stand B 17"
# [texts.de]
# headline = "Protokolle Ihrer Besprechungen, gleich hier"
"""


def read_config(path: Path) -> StandConfig:
    """Return what the file says; the defaults when there is none.

    Raises:
        StandInvalid: it cannot be used; names the key.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return StandConfig()
    except OSError as error:
        raise StandInvalid(
            path=str(path), key=StandReason.WHOLE_FILE, reason=reason_of(error)
        ) from error
    if len(data) > _MOST_BYTES:
        raise StandInvalid(path=str(path), key=StandReason.WHOLE_FILE, reason=StandReason.TOO_LONG)
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise StandInvalid(
            path=str(path), key=StandReason.WHOLE_FILE, reason=_first_line(error)
        ) from error
    return parse_config(raw, path)


def parse_config(raw: Mapping[str, Any], path: Path) -> StandConfig:
    """Return what the keys of a file say.

    Args:
        raw: The keys.
        path: The file, which names in it are relative to.

    Raises:
        StandInvalid: a key is unknown or has a value that makes no sense.
    """
    readers = _readers(path.parent)
    found: dict[str, Any] = {}
    for key, value in raw.items():
        reader = readers.get(key)
        if reader is None:
            known = ", ".join(readers)
            raise StandInvalid(path=str(path), key=key, reason=StandReason.NOT_KNOWN, known=known)
        try:
            found[key] = reader(value)
        except _Wrong as wrong:
            name = f"{key}.{wrong.below}" if wrong.below else key
            raise StandInvalid(
                path=str(path), key=name, reason=wrong.reason, **wrong.params
            ) from wrong
    return StandConfig(**found)


class _Wrong(Exception):
    """A value that makes no sense, and below which key."""

    def __init__(self, reason: StandReason, below: str = "", **params: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.below = below
        self.params = params


def _readers(folder: Path) -> dict[str, Callable[[Any], object]]:
    return {
        "logo": lambda value: _file(value, folder, _LOGOS),
        "texts": _texts,
        "languages": _languages,
        "sample": lambda value: _file(value, folder, ()),
        "sound": _bool,
        "excerpt_s": lambda value: _seconds(value, 10, 600),
        "speech_s": lambda value: _seconds(value, 10, 300),
        "idle_s": lambda value: _seconds(value, 10, 600),
        "hall": _hall,
        "microphone": _text,
        "holds_keyboard": _bool,
    }


def _file(value: object, folder: Path, endings: tuple[str, ...]) -> Path:
    text = _text(value)
    path = folder / Path(text).expanduser()
    if endings and path.suffix.lower() not in endings:
        raise _Wrong(StandReason.ENDING, known=", ".join(endings))
    if not path.is_file():
        raise _Wrong(StandReason.NO_FILE, detail=str(path))
    return path


def _texts(value: object) -> Mapping[str, StandTexts]:
    if not isinstance(value, dict):
        raise _Wrong(StandReason.NO_TABLE)
    general = {key: text for key, text in value.items() if not isinstance(text, dict)}
    found = {"": _lines(general, "")}
    for language, lines in value.items():
        if isinstance(lines, dict):
            if language not in LANGUAGES:
                raise _Wrong(StandReason.NONE_OF, language, known=", ".join(LANGUAGES))
            found[language] = _lines(lines, f"{language}.")
    return found


def _lines(raw: Mapping[str, object], where: str) -> StandTexts:
    lines: dict[str, str] = {}
    for key, value in raw.items():
        if key not in _TEXT_KEYS:
            raise _Wrong(StandReason.NOT_KNOWN, f"{where}{key}", known=", ".join(_TEXT_KEYS))
        try:
            lines[key] = _text(value)
        except _Wrong as wrong:
            raise _Wrong(wrong.reason, f"{where}{key}", **wrong.params) from wrong
    return StandTexts(**lines)


def _languages(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or any(each not in LANGUAGES for each in value):
        raise _Wrong(StandReason.NO_LIST_OF, known=", ".join(LANGUAGES))
    return tuple(dict.fromkeys(value))


def _bool(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong(StandReason.NOT_TRUE_OR_FALSE)
    return value


def _seconds(value: object, least: int, most: int) -> float:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not least <= float(value) <= most:  # type: ignore[arg-type]  # checked just before
        raise _Wrong(StandReason.NO_SECONDS, least=str(least), most=str(most))
    return float(value)  # type: ignore[arg-type]  # checked just before


def _hall(value: object) -> Hall:
    try:
        return Hall(_text(value))
    except ValueError as error:
        raise _Wrong(StandReason.NONE_OF, known=", ".join(Hall)) from error


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or not value.isprintable():
        raise _Wrong(StandReason.NO_LINE, most=str(_LONGEST_TEXT))
    return value


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0] or StandReason.NO_TOML
