"""Where a recording is cut into windows for the recogniser: speech of at most 28 s, or silence.

One pure rule, ``next_stretch``: given what is known of the sound from some frame on, say where the
stretch that starts there ends, or that more sound is needed. The answer never changes when more
sound becomes known, and it depends on nothing before that frame. So a recording that is still
growing is cut like a finished one, and a restarted worker cuts like one that never stopped.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from unplugged.core.types import SAMPLE_RATE_HZ

FRAME_SAMPLES = 512  # the step of the Silero detector at 16 kHz: 32 ms
_SMOOTHING_FRAMES = 5  # a single quiet frame is often inside a word ("t", "k"); 160 ms seldom are


def frames(seconds: float) -> int:
    """Return how many whole frames are nearest to a duration."""
    return round(seconds * SAMPLE_RATE_HZ / FRAME_SAMPLES)


@dataclass(frozen=True, slots=True)
class WindowRules:
    """The numbers of the cutting rule; all lengths in frames of 32 ms.

    Attributes:
        onset: Speech probability from which on a frame counts as speech.
        offset: Speech probability below which speech has paused.
        longest: Longest window. Whisper takes 30 s; 2 s are left for its closing silence.
        pad: Sound kept before the first and after the last speech of a window.
        closing_pause: A pause of this length ends a window.
        good_pause: A pause of this length is a good place to cut speech that goes on too long.
        least_pause: A pause shorter than this is part of a word.
        least_speech: A window with fewer speech frames holds a click, not a word.
        sure: Speech probability from which on the detector is sure of a frame.
        least_sure: A window with fewer such frames is doubtful. Of 348 windows of people's speech,
            clean, noisy and faint, one had fewer; of 13 that a played melody gave, all had.
        silence: Silence is given back in stretches of about this length, so that progress shows.
    """

    onset: float = 0.5
    offset: float = 0.35
    longest: int = frames(28.0)
    pad: int = frames(0.224)
    closing_pause: int = frames(2.0)
    good_pause: int = frames(0.32)
    least_pause: int = frames(0.128)
    least_speech: int = frames(0.096)
    sure: float = 0.8
    least_sure: int = frames(0.16)
    silence: int = frames(10.0)


DEFAULT_RULES = WindowRules()


def rules_for(window_s: int) -> WindowRules:
    """Return the rules for a model that hears windows of at most ``window_s`` seconds well.

    Such a model was trained on single sentences, so a short pause ends its window too.

    Args:
        window_s: In seconds, 0 for a model of full size.
    """
    if window_s == 0:
        return DEFAULT_RULES
    return WindowRules(longest=frames(window_s), closing_pause=frames(0.35))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A decision: the stretch from frame 0 on ends before frame ``end``.

    Attributes:
        end: Number of frames, at least 1.
        is_speech: Whether it is to be transcribed.
        is_doubtful: Whether the detector is not sure that anybody speaks in it.
    """

    end: int
    is_speech: bool
    is_doubtful: bool = False


def next_stretch(
    speech: NDArray[np.float32],
    level_db: NDArray[np.float32],
    *,
    is_complete: bool,
    rules: WindowRules = DEFAULT_RULES,
) -> Stretch | None:
    """Say where the stretch that starts with the first frame ends.

    Args:
        speech: Speech probability of each frame known so far, shape (n,).
        level_db: Level of each frame in dB, any reference, shape (n,).
        is_complete: Whether the recording ends with the last of these frames.
        rules: The numbers of the rule.

    Returns:
        The decision, or None when it takes more frames, or when complete and there are none.
    """
    known = speech.shape[0]
    onsets = np.flatnonzero(speech[: rules.silence] >= rules.onset)
    if onsets.size == 0:
        if known >= rules.silence:
            # The last frames stay for the next stretch: speech may begin right after them.
            return Stretch(rules.silence - rules.pad, is_speech=False)
        return Stretch(known, is_speech=False) if is_complete and known else None
    first = int(onsets[0])
    if first > rules.pad:
        return Stretch(first - rules.pad, is_speech=False)
    end = _speech_end(speech[: rules.longest], level_db, is_complete=is_complete, rules=rules)
    if end is None:
        return None
    is_speech = holds(speech[:end], rules.onset, rules.least_speech)
    is_doubtful = is_speech and not holds(speech[:end], rules.sure, rules.least_sure)
    return Stretch(end, is_speech=is_speech, is_doubtful=is_doubtful)


def holds(speech: NDArray[np.float32], probability: float, least: int) -> bool:
    """Whether so many frames reach a speech probability."""
    return int(np.count_nonzero(speech >= probability)) >= least


def _speech_end(
    speech: NDArray[np.float32],
    level_db: NDArray[np.float32],
    *,
    is_complete: bool,
    rules: WindowRules,
) -> int | None:
    """Return the end of a window of speech within its longest length, None when not known yet."""
    pauses = _pauses(speech, rules)
    for start, end in pauses:
        if end - start >= rules.closing_pause:
            return start + rules.pad
    known = int(speech.shape[0])
    if known == rules.longest:
        return _cut(pauses, level_db, rules)
    if not is_complete:
        return None
    ends_in_pause = bool(pauses) and pauses[-1][1] == known
    return min(pauses[-1][0] + rules.pad, known) if ends_in_pause else known


def _pauses(speech: NDArray[np.float32], rules: WindowRules) -> list[tuple[int, int]]:
    """Return the pauses after the first speech as (start, end); the last may be unfinished."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    has_begun = False
    for frame, probability in enumerate(speech.tolist()):
        if probability >= rules.onset:
            if start is not None:
                found.append((start, frame))
            start, has_begun = None, True
        elif has_begun and start is None and probability < rules.offset:
            start = frame
    if start is not None:
        found.append((start, speech.shape[0]))
    return found


def _cut(pauses: list[tuple[int, int]], level_db: NDArray[np.float32], rules: WindowRules) -> int:
    """Return where to cut speech that goes on: in a late pause, or else where it is quiet."""
    half = rules.longest // 2
    late = [(a, b) for a, b in pauses if (a + b) // 2 >= half and b - a >= rules.least_pause]
    good = [(a, b) for a, b in late if b - a >= rules.good_pause]
    if good:
        start, end = good[-1]
        return (start + end) // 2
    if late:
        start, end = max(late, key=lambda pause: (pause[1] - pause[0], pause[0]))
        return (start + end) // 2
    kernel = np.full(_SMOOTHING_FRAMES, 1 / _SMOOTHING_FRAMES, dtype=np.float32)
    smooth = np.convolve(level_db[half : rules.longest], kernel, mode="valid")
    return half + int(np.argmin(smooth)) + _SMOOTHING_FRAMES // 2
