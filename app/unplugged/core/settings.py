"""What the user chose, typed and checked, in one small JSON file.

``SettingsFile`` is the only owner: whoever wants to change something gives it a whole new
``Settings`` and is told which of them changed. Keys that this version does not know are kept, so
that an older Unplugged doesn't undo what a newer one wrote.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from unplugged.core.ahead import ReadAhead
from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import FolderUnwritable, SettingsUnwritable
from unplugged.core.paths import create_private_dir, reason_of
from unplugged.core.record_key import RecordKey
from unplugged.core.tuning import AS_USUAL, Tuning, read_tuning

SMALLEST_TEXT_SCALE = 0.8
LARGEST_TEXT_SCALE = 2.0
MOST_VOCABULARY = 500  # words; a recogniser's prompt holds a fraction of it
LONGEST_TEXT = 500  # characters of a single value; more is a damaged file
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class RecordSource(StrEnum):
    """What a recording takes in."""

    MIC = "mic"
    SYSTEM = "system"
    BOTH = "both"


class FinalPass(StrEnum):
    """When a recording is heard a second time at the best quality."""

    OFF = "off"
    AFTER_STOP = "after_stop"
    ON_MAINS = "on_mains"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose; the defaults are what a first start has.

    Attributes:
        theme: Colours of the window.
        reduced_motion: Whether nothing moves that needn't.
        text_scale: Size of all text, from 0.8 to 2.0 times the system's.
        app_language: ISO 639-1 code of the window's language, None for the system's.
        microphone: Id of the microphone, empty for the system's default.
        record_source: What a recording takes in.
        template: Name of the template for new minutes.
        speech_model: Name of the speech model, None for the best there is.
        language_model: Name of the language model, None for the best there is.
        transcript_language: ISO 639-1 code of what is spoken, None to detect.
        minutes_language: ISO 639-1 code of the language of minutes, None for what was spoken.
        vocabulary: Names and jargon that the recogniser should expect, at most 500 words.
        final_pass: When a recording is heard a second time.
        record_key: Keys that begin and end a recording from any program, such as "Ctrl+Alt+R";
            empty for none.
        read_ahead: When the language model takes notes while a meeting is recorded.
        tells_speakers: Whether the people on one track are told apart by their voices.
        speaker_model: Name of the model for that, None for the best there is.
        tuning: How the language model is run.
        prefers_npu: Whether models in OpenVINO's form run on an NPU where there is one.
        is_first_start_done: Whether the user has been shown around.
        is_panel_shown: Whether the proof panel was open when the window was closed.
        hub_endpoint: Address of the hub or mirror that models come from, empty for the usual one.
        hub_proxy: Address of a proxy for downloads, empty for what the system says.
        window_geometry: Size and place of the window, as Qt wrote it, in base64; empty for none.
    """

    theme: Theme = Theme.SYSTEM
    reduced_motion: bool = False
    text_scale: float = 1.0
    app_language: str | None = None
    microphone: str = ""
    record_source: RecordSource = RecordSource.MIC
    template: str = "minutes"
    speech_model: str | None = None
    language_model: str | None = None
    transcript_language: str | None = None
    minutes_language: str | None = None
    vocabulary: tuple[str, ...] = ()
    final_pass: FinalPass = FinalPass.OFF
    record_key: str = ""
    read_ahead: ReadAhead = ReadAhead.ALWAYS
    tells_speakers: bool = False
    speaker_model: str | None = None
    tuning: Tuning = AS_USUAL
    prefers_npu: bool = False
    is_first_start_done: bool = False
    is_panel_shown: bool = False
    hub_endpoint: str = ""
    hub_proxy: str = ""
    window_geometry: str = ""


NAMES: tuple[str, ...] = tuple(field.name for field in fields(Settings))


@dataclass(frozen=True, slots=True)
class SettingsRemark:
    """What the user should know about the file: a code of ``core.sentences`` and its values."""

    code: str
    params: tuple[tuple[str, str], ...]


class SettingsFile:
    """The settings and their file. Belongs to one thread."""

    def __init__(
        self, path: Path, current: Settings, unread: frozenset[str], remark: SettingsRemark | None
    ) -> None:
        """Take over what was read; ``open`` is the way to get one."""
        self._path = path
        self._current = current
        self._unread = unread
        self.remark = remark

    @classmethod
    def open(cls, path: Path) -> SettingsFile:
        """Read the settings; a file that is not there is as good as one with the defaults.

        A file that cannot be read is set aside beside its place, a value that makes no sense gives
        way to its default; ``remark`` says so. Never raises for what is in the file.
        """
        try:
            raw = _read_object(path)
        except (OSError, ValueError):
            aside = path.with_name(f"{path.stem}.damaged{path.suffix}")
            try:
                path.replace(aside)
            except OSError:
                aside = path
            damaged = SettingsRemark("settings_damaged", (("aside", str(aside)),))
            return cls(path, Settings(), frozenset(), damaged)
        current, unread = parse_settings(raw)
        names = ", ".join(sorted(unread))
        invalid = SettingsRemark("settings_invalid", (("names", names),)) if unread else None
        return cls(path, current, unread, invalid)

    @property
    def current(self) -> Settings:
        """The settings as they are now."""
        return self._current

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def keep(self, wanted: Settings) -> frozenset[str]:
        """Make ``wanted`` the settings, write what changed, and return the names of what changed.

        Only changed values are written, into the file as it is at that moment: another Unplugged
        may have changed others in the meantime.

        Raises:
            ValueError: a value is out of its range; that is a bug of whoever asked for it.
            SettingsUnwritable: the file cannot be written; the change holds until the end.
        """
        _refuse_invalid(wanted)
        old = _as_json(self._current)
        changed = {name: value for name, value in _as_json(wanted).items() if value != old[name]}
        self._current = wanted
        if changed:
            self._unread -= changed.keys()
            self._write(changed)
        return frozenset(changed)

    def _write(self, changed: dict[str, Any]) -> None:
        try:
            raw = _read_object(self._path)
        except (OSError, ValueError):
            raw = {
                name: value
                for name, value in _as_json(self._current).items()
                if name not in self._unread
            }
        text = json.dumps(raw | changed, ensure_ascii=False, indent=2) + "\n"
        try:
            create_private_dir(self._path.parent)
            replace_atomically(self._path, text.encode("utf-8", "replace"))
        except FolderUnwritable as error:
            raise SettingsUnwritable(**error.params) from error
        except OSError as error:
            raise SettingsUnwritable(path=str(self._path), reason=reason_of(error)) from error


def vocabulary_word(typed: str) -> str:
    """Return what a person typed or pasted as a word of the vocabulary; empty if nothing is left.

    A space of any kind, such as the tab of a spreadsheet, becomes a plain one; signs that nobody
    sees, such as a soft hyphen, are left out.
    """
    text = " ".join(typed.split())
    return "".join(filter(str.isprintable, text))[:LONGEST_TEXT].strip()


def parse_settings(raw: dict[str, Any]) -> tuple[Settings, frozenset[str]]:
    """Return the settings of a file, and the names of those whose value makes no sense."""
    found: dict[str, Any] = {}
    wrong: set[str] = set()
    for name in NAMES:
        if name not in raw:
            continue
        try:
            found[name] = _READERS[name](raw[name])
        except (TypeError, ValueError):
            wrong.add(name)
    return replace(Settings(), **found), frozenset(wrong)


def _read_object(path: Path) -> dict[str, Any]:
    """Return what the file holds, nothing when there is no file.

    Raises:
        OSError: the system refuses.
        ValueError: it holds no JSON object.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    try:
        raw = json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:  # a file of nothing but brackets
        raise ValueError("nested too deeply") from error
    if not isinstance(raw, dict):
        raise ValueError("not an object")  # noqa: TRY004 - the content is wrong, not the type of an argument
    return raw


def _as_json(settings: Settings) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(settings, name) for name in NAMES}
    return values | {
        "vocabulary": list(settings.vocabulary),
        "tuning": asdict(settings.tuning),
    }


def _refuse_invalid(settings: Settings) -> None:
    _, wrong = parse_settings(_as_json(settings))
    if wrong:
        raise ValueError(f"settings out of their range: {', '.join(sorted(wrong))}")


def _bool(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    if len(value) > LONGEST_TEXT or not value.isprintable():
        raise ValueError(value)
    return value


def _name(value: object) -> str:
    text = _text(value)
    if not text.strip():
        raise ValueError(value)
    return text


def _language(value: object) -> str:
    text = _text(value)
    if _LANGUAGE.fullmatch(text) is None:
        raise ValueError(value)
    return text


def _scale(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    if not math.isfinite(value) or not SMALLEST_TEXT_SCALE <= value <= LARGEST_TEXT_SCALE:
        raise ValueError(value)
    return float(value)


def _vocabulary(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    if len(value) > MOST_VOCABULARY:
        raise ValueError(len(value))
    return tuple(_name(word) for word in value)


def _record_key(value: object) -> str:
    text = _text(value)
    return str(RecordKey.parse(text)) if text else ""


def _or_none(reader: Callable[[object], str]) -> Callable[[object], str | None]:
    return lambda value: None if value is None else reader(value)


_READERS: dict[str, Callable[[Any], object]] = {
    "theme": Theme,
    "reduced_motion": _bool,
    "text_scale": _scale,
    "app_language": _or_none(_language),
    "microphone": _text,
    "record_source": RecordSource,
    "template": _name,
    "speech_model": _or_none(_name),
    "language_model": _or_none(_name),
    "transcript_language": _or_none(_language),
    "minutes_language": _or_none(_language),
    "vocabulary": _vocabulary,
    "final_pass": FinalPass,
    "record_key": _record_key,
    "read_ahead": ReadAhead,
    "tells_speakers": _bool,
    "speaker_model": _or_none(_name),
    "tuning": read_tuning,
    "prefers_npu": _bool,
    "is_first_start_done": _bool,
    "is_panel_shown": _bool,
    "hub_endpoint": _text,
    "hub_proxy": _text,
    "window_geometry": _text,
}
