"""The cutting rule: nothing lost, nothing twice, and never another answer later."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from unplugged.core.windows import DEFAULT_RULES, Stretch, frames, next_stretch

Frames = NDArray[np.float32]
RULES = DEFAULT_RULES

# Recordings as runs of speech, doubt and silence, some longer than a window.
_runs = st.lists(
    st.tuples(st.sampled_from([0.05, 0.4, 0.95]), st.integers(1, 1_200)), min_size=1, max_size=12
)


def _speech(runs: list[tuple[float, int]]) -> Frames:
    return np.concatenate([np.full(length, value, np.float32) for value, length in runs])


def _levels(speech: Frames, seed: int = 0) -> Frames:
    noise = np.random.default_rng(seed).normal(0, 3, speech.shape[0])
    return (np.where(speech > 0.5, -20, -60) + noise).astype(np.float32)


def _cut_all(speech: Frames, level_db: Frames) -> list[tuple[int, int, bool]]:
    """Cut a complete recording; (start, end, is_speech)."""
    found: list[tuple[int, int, bool]] = []
    start = 0
    while start < speech.shape[0]:
        stretch = next_stretch(speech[start:], level_db[start:], is_complete=True)
        assert stretch is not None
        found.append((start, start + stretch.end, stretch.is_speech))
        start += stretch.end
    return found


@given(_runs)
def test_stretches_tile_the_recording_and_are_never_too_long(runs: list[tuple[float, int]]) -> None:
    speech = _speech(runs)

    stretches = _cut_all(speech, _levels(speech))

    assert [start for start, _, _ in stretches] == [0, *(end for _, end, _ in stretches[:-1])]
    assert stretches[-1][1] == speech.shape[0]
    assert all(0 < end - start <= RULES.longest for start, end, _ in stretches)


@given(_runs)
def test_every_speech_frame_lies_in_a_speech_window(runs: list[tuple[float, int]]) -> None:
    speech = _speech(runs)
    covered = np.zeros(speech.shape[0], bool)
    for start, end, is_speech in _cut_all(speech, _levels(speech)):
        covered[start:end] = is_speech

    lost = np.flatnonzero((speech >= RULES.onset) & ~covered)

    # Only what is too short to be a word may be left out: alone, or cut off a longer run.
    runs_lost = np.split(lost, np.flatnonzero(np.diff(lost) > 1) + 1) if lost.size else []
    assert all(run.size < RULES.least_speech for run in runs_lost)


@given(_runs, st.data())
def test_a_decision_stands_when_more_sound_becomes_known(
    runs: list[tuple[float, int]], data: st.DataObject
) -> None:
    speech = _speech(runs)
    level_db = _levels(speech)
    known = data.draw(st.integers(0, speech.shape[0]))

    early = next_stretch(speech[:known], level_db[:known], is_complete=False)

    if early is not None:
        assert early == next_stretch(speech, level_db, is_complete=False)
        assert early == next_stretch(speech, level_db, is_complete=True)


@given(_runs)
def test_no_decision_waits_for_more_than_a_window_and_a_pause(
    runs: list[tuple[float, int]],
) -> None:
    speech = _speech(runs)
    if speech.shape[0] >= RULES.longest:
        assert next_stretch(speech, _levels(speech), is_complete=False) is not None


def test_silence_is_given_back_in_steps_before_it_ends() -> None:
    quiet = np.zeros(RULES.silence, np.float32)

    stretch = next_stretch(quiet, _levels(quiet), is_complete=False)

    assert stretch == Stretch(RULES.silence - RULES.pad, is_speech=False)


def test_a_word_keeps_the_sound_around_it() -> None:
    speech = _speech([(0.0, 100), (0.9, 20), (0.0, 200)])
    level_db = _levels(speech)

    assert _cut_all(speech, level_db)[:2] == [
        (0, 100 - RULES.pad, False),
        (100 - RULES.pad, 120 + RULES.pad, True),
    ]


def test_a_click_is_no_speech() -> None:
    speech = _speech([(0.0, 5), (0.9, RULES.least_speech - 1), (0.0, 200)])

    assert all(not is_speech for *_, is_speech in _cut_all(speech, _levels(speech)))


def test_what_the_detector_is_not_sure_of_is_heard_with_doubt() -> None:
    """A melody reaches 0.5 here and there; people's voices reach 0.8 in a sixth of a second."""
    speech = np.full(200, 0.05, np.float32)
    speech[20:40] = 0.7
    level = np.zeros_like(speech)
    start = next_stretch(speech, level, is_complete=True)
    assert start is not None
    doubtful = next_stretch(speech[start.end :], level[start.end :], is_complete=True)
    assert doubtful is not None
    assert (doubtful.is_speech, doubtful.is_doubtful) == (True, True)
    speech[25:30] = 0.8
    sure = next_stretch(speech[start.end :], level[start.end :], is_complete=True)
    assert sure == Stretch(doubtful.end, is_speech=True)


def test_speech_without_end_is_cut_in_its_last_good_pause() -> None:
    pause = frames(0.5)
    speech = _speech([(0.9, 300), (0.0, pause), (0.9, 300), (0.0, pause), (0.9, 900)])

    stretch = next_stretch(speech, _levels(speech), is_complete=False)

    assert stretch == Stretch(600 + pause + pause // 2, is_speech=True)


def test_speech_without_a_pause_is_cut_where_it_is_quietest() -> None:
    speech = np.full(1_000, 0.9, np.float32)
    level_db = np.full(1_000, -20, np.float32)
    level_db[700:706] = -45  # the end of a sentence, too short for a pause

    stretch = next_stretch(speech, level_db, is_complete=False)

    assert stretch is not None
    assert 700 <= stretch.end < 706


def test_nothing_is_decided_about_no_sound() -> None:
    nothing = np.empty(0, np.float32)

    assert next_stretch(nothing, nothing, is_complete=True) is None
    assert next_stretch(nothing, nothing, is_complete=False) is None
