"""Values that an error carries as data, as the user reads them: a source, a process, a language.

The command line and JSON have the values themselves; so has the window for whatever stands in
their place that is not known here, as the name of a model.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from unplugged.core.catalogue import ANY_NAME
from unplugged.core.models.kind import ModelKind
from unplugged.core.snapshot import Part
from unplugged.ui.languages import spoken_languages

translate = QCoreApplication.translate  # by this name the tool of the translations finds texts


def shown_value(param: str, value: str) -> str:
    """Return how a parameter of a sentence reads.

    Args:
        param: Its name, such as "source".
        value: What the error carries.
    """
    match param:
        case "worker" | "process":
            return part_name(Part(value)) if value in tuple(Part) else value
        case "source":
            return _source(value)
        case "kind":
            return _kind(value)
        case "language":
            return dict(spoken_languages()).get(value, value)
        case "what":
            return _room(value)
        case "name" if value == ANY_NAME:
            return translate("NamedValues", "of any name")
        case _:
            return value


def part_name(part: Part) -> str:
    """Return what people call a process of ours."""
    names = {
        Part.MAIN: translate("Panel", "Window"),
        Part.CAPTURE: translate("Panel", "Recorder"),
        Part.CAPTURE_SECOND: translate("Panel", "Second recorder"),
        Part.MEDIA: translate("Panel", "File reader"),
        Part.SPEECH: translate("Panel", "Speech recognition"),
        Part.FINAL: translate("Panel", "Final pass"),
        Part.MINUTES: translate("Panel", "Minutes"),
        Part.ANSWERS: translate("Panel", "Answers"),
        Part.PLAYBACK: translate("Panel", "Playback"),
        Part.METER: translate("Panel", "Meter"),
        Part.DOWNLOAD: translate("Panel", "Model download"),
        Part.INSPECT: translate("Panel", "Model check"),
        Part.HELPER: translate("Panel", "Helper"),
    }
    return names[part]


def _source(value: str) -> str:
    names = {
        "microphone": translate("NamedValues", "microphone"),
        "system audio": translate("NamedValues", "system audio"),
        "the microphone": translate("NamedValues", "the microphone"),
        "the system audio": translate("NamedValues", "the system audio"),
    }
    return names.get(value, value)


def _kind(value: str) -> str:
    names: dict[str, str] = {
        ModelKind.SPEECH: translate("NamedValues", "speech"),
        ModelKind.MINUTES: translate("NamedValues", "minutes"),
        ModelKind.SPEAKERS: translate("NamedValues", "speakers"),
    }
    return names.get(value, value)


def _room(value: str) -> str:
    names = {
        "memory": translate("NamedValues", "memory"),
        "disk space": translate("NamedValues", "disk space"),
    }
    return names.get(value, value)
