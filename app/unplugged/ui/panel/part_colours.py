"""The colour of each of our processes, the same in plots and before their names."""

from __future__ import annotations

from PySide6.QtGui import QColor

from unplugged.core.snapshot import Part
from unplugged.ui.theme.theme import Theme

_PLACES = {
    Part.SPEECH: 0,
    Part.FINAL: 0,  # the same work, at another time
    Part.MINUTES: 1,
    Part.ANSWERS: 1,  # the same model
    Part.CAPTURE: 2,
    Part.CAPTURE_SECOND: 4,
    Part.MEDIA: 3,
    Part.PLAYBACK: 5,
    Part.MAIN: 6,
    Part.HELPER: 7,
    Part.METER: 7,
    Part.DOWNLOAD: 7,
    Part.INSPECT: 7,
}


def part_colour(theme: Theme, part: Part) -> QColor:
    """Return the colour of a process by what it does."""
    return theme.speaker_colour(_PLACES[part])
