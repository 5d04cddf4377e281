"""Who speaks in each line, and where inside a line somebody else begins.

The windows of a track are a chain: staying with a speaker costs nothing, changing between two
lines a little, changing inside a line a lot. The best path through it (Viterbi, 1967) changes only
where several windows say so together. In doubt a line has one speaker, and a track none with a
name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from unplugged.core.speakers.clustering import speakers_of
from unplugged.core.speakers.windows import Voice

LEAST_S = 3.0  # of speech, for a speaker; less is a laugh or a door
_CLEAR_S = 1.0  # windows that are shorter don't say what voices there are
_CHANGE_BETWEEN_LINES = 0.10  # in cosine times windows
_CHANGE_IN_LINE = 0.60


@dataclass(frozen=True, slots=True)
class Turn:
    """From when on somebody speaks in a line.

    Attributes:
        line: Number of the line.
        start_s: From this second of the meeting on; the line's first turn begins with the line.
        who: Number of the speaker, from 0 in the order in which they begin.
    """

    line: int
    start_s: float
    who: int


def turns_of(
    voices: Sequence[Voice], *, same_distance: float, count: int | None = None
) -> tuple[Turn, ...]:
    """Return who speaks in the lines of one track.

    Args:
        voices: Its windows in time order.
        same_distance: Cosine distance below which two groups of windows are one person.
        count: How many people speak, None when nobody knows.

    Returns:
        Turns in time order, for every line that has a window; nothing when only one person speaks.
    """
    clear = [voice for voice in voices if voice.window.seconds >= _CLEAR_S]
    if len(clear) < 2 or count == 1:
        return ()
    speakers = speakers_of(
        np.stack([voice.vector for voice in clear]),
        _weights(clear),
        same_distance=same_distance,
        count=count,
        least_weight=LEAST_S,
    )
    if len(speakers) < 2:
        return ()
    path = _best_path(voices, np.stack([voice.vector for voice in voices]) @ speakers.T)
    turns = _in_order(_turns_along(voices, path))
    return turns if len({turn.who for turn in turns}) > 1 else ()


def _weights(voices: Sequence[Voice]) -> NDArray[np.float32]:
    """Return how many seconds each window adds to those before it; they overlap."""
    seconds, reached_s = [], float("-inf")
    for voice in voices:
        fresh_s = voice.window.end_s - max(voice.window.start_s, reached_s)
        seconds.append(max(fresh_s, 0.05))
        reached_s = max(reached_s, voice.window.end_s)
    return np.array(seconds, np.float32)


def _best_path(voices: Sequence[Voice], cosine: NDArray[np.float32]) -> list[int]:
    """Return the speaker of each window. ``cosine`` has shape (windows, speakers)."""
    count, speakers = cosine.shape
    came_from = np.zeros((count, speakers), np.int64)
    score = cosine[0].astype(np.float64)
    for number in range(1, count):
        is_same_line = voices[number].window.line == voices[number - 1].window.line
        change = _CHANGE_IN_LINE if is_same_line else _CHANGE_BETWEEN_LINES
        best = int(score.argmax())
        moves = score[best] - change > score
        came_from[number] = np.where(moves, best, np.arange(speakers))
        score = np.where(moves, score[best] - change, score) + cosine[number]
    path = [int(score.argmax())]
    for number in range(count - 1, 0, -1):
        path.append(int(came_from[number, path[-1]]))
    return path[::-1]


def _turns_along(voices: Sequence[Voice], path: Sequence[int]) -> list[Turn]:
    turns: list[Turn] = []
    before: Voice | None = None
    for voice, who in zip(voices, path, strict=True):
        window = voice.window
        if before is None or before.window.line != window.line:
            turns.append(Turn(window.line, window.start_s, who))
        elif turns[-1].who != who:
            # Both windows hear the change; it is where the middles of the two are equally far.
            middle_s = (before.window.start_s + window.end_s) / 2
            turns.append(Turn(window.line, middle_s, who))
        before = voice
    return turns


def _in_order(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """Number the speakers in the order in which they begin."""
    order = {who: place for place, who in enumerate(dict.fromkeys(turn.who for turn in turns))}
    return tuple(Turn(turn.line, turn.start_s, order[turn.who]) for turn in turns)
