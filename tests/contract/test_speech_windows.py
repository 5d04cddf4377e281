"""Windows cut out of a real recording by the real detector, growing, resumed and whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from unplugged.core.lag import LIVE_RULES
from unplugged.core.paths import resources_dir
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.core.windows import DEFAULT_RULES, FRAME_SAMPLES
from unplugged.engines.vad import AudioStretch, SpeechWindows

Sound = NDArray[np.float32]
SAMPLE = resources_dir() / "sample"
LONGEST_SAMPLES = DEFAULT_RULES.longest * FRAME_SAMPLES


class Recording:
    """A recording that grows when told to, and keeps what was read of it."""

    def __init__(self, sound: Sound, *, available: int | None = None) -> None:
        self.sound = sound
        self.available = len(sound) if available is None else available
        self.is_closed = available is None
        self.largest_read = 0

    def read(self, start: int, count: int) -> Sound:
        assert start >= 0
        assert start + count <= self.available
        self.largest_read = max(self.largest_read, count)
        return self.sound[start : start + count]

    def windows(self, from_sample: int = 0) -> SpeechWindows:
        return SpeechWindows(self.read, lambda: self.available, lambda: self.is_closed, from_sample)

    def live_windows(self, from_sample: int = 0) -> SpeechWindows:
        return SpeechWindows(
            self.read,
            lambda: self.available,
            lambda: self.is_closed,
            from_sample,
            rules=LIVE_RULES,
            block_samples=6 * FRAME_SAMPLES,
        )


def _all(windows: SpeechWindows) -> Iterator[AudioStretch]:
    while (stretch := windows.take()) is not None:
        yield stretch


def _bounds(stretch: AudioStretch) -> tuple[int, int, bool]:
    return stretch.start_sample, stretch.end_sample, stretch.pcm is not None


@pytest.fixture(scope="module")
def meeting() -> Sound:
    sound, rate = soundfile.read(SAMPLE / "sample-meeting.flac", dtype="float32")
    assert rate == SAMPLE_RATE_HZ
    mono: Sound = sound
    return mono


@pytest.fixture(scope="module")
def stretches(meeting: Sound) -> list[AudioStretch]:
    return list(_all(Recording(meeting).windows()))


def test_stretches_tile_the_recording_with_its_own_samples(
    meeting: Sound, stretches: list[AudioStretch]
) -> None:
    starts = [s.start_sample for s in stretches]
    ends = [s.end_sample for s in stretches]

    assert starts == [0, *ends[:-1]]
    assert ends[-1] == len(meeting)
    for stretch in stretches:
        if stretch.pcm is not None:
            assert len(stretch.pcm) <= LONGEST_SAMPLES
            expected = meeting[stretch.start_sample : stretch.end_sample]
            np.testing.assert_array_equal(stretch.pcm, expected)


def test_nobody_is_cut_off_in_the_middle_of_a_line(stretches: list[AudioStretch]) -> None:
    spoken = [s for s in stretches if s.pcm is not None]
    lines = json.loads((SAMPLE / "transcript.json").read_text(encoding="utf-8"))["lines"]

    for line in lines:
        start, end = (round(line[k] * SAMPLE_RATE_HZ) for k in ("start_s", "end_s"))
        assert any(s.start_sample <= start and end <= s.end_sample for s in spoken), line


def test_windows_are_long_because_each_costs_the_same(stretches: list[AudioStretch]) -> None:
    spoken_s = [
        (s.end_sample - s.start_sample) / SAMPLE_RATE_HZ for s in stretches if s.pcm is not None
    ]

    assert sum(spoken_s) / len(spoken_s) > 20


@pytest.mark.parametrize("step_s", [0.3, 7.0, 40.0])
def test_a_growing_recording_is_cut_like_a_finished_one(
    meeting: Sound, stretches: list[AudioStretch], step_s: float
) -> None:
    recording = Recording(meeting, available=0)
    windows = recording.windows()
    found: list[AudioStretch] = []
    while recording.available < len(meeting):
        step = round(step_s * SAMPLE_RATE_HZ)
        recording.available = min(len(meeting), recording.available + step)
        found += _all(windows)
        assert not windows.is_finished
    recording.is_closed = True
    found += _all(windows)

    assert [_bounds(s) for s in found] == [_bounds(s) for s in stretches]
    assert windows.is_finished
    assert windows.consumed_sample == len(meeting)


def test_a_restart_at_any_boundary_goes_on_as_if_nothing_had_happened(
    meeting: Sound, stretches: list[AudioStretch]
) -> None:
    for index, stretch in enumerate(stretches[:-1]):
        resumed = Recording(meeting).windows(stretch.end_sample)

        following = resumed.take()

        assert following is not None
        assert _bounds(following) == _bounds(stretches[index + 1])
    later = Recording(meeting).windows(stretches[3].end_sample)
    assert [_bounds(s) for s in _all(later)] == [_bounds(s) for s in stretches[4:]]


def test_a_window_is_given_soon_after_the_pause_that_ends_it(meeting: Sound) -> None:
    quiet = np.zeros(20 * SAMPLE_RATE_HZ, np.float32)
    spoken = meeting[: 6 * SAMPLE_RATE_HZ + 2_000]  # the first line ends at 6.0 s
    recording = Recording(np.concatenate([spoken, quiet]), available=0)
    windows = recording.windows()
    given_at: float | None = None
    while given_at is None and recording.available < len(recording.sound):
        recording.available += SAMPLE_RATE_HZ // 10
        if any(s.pcm is not None for s in _all(windows)):
            given_at = recording.available / SAMPLE_RATE_HZ

    assert given_at is not None
    assert given_at < 6.0 + 2.0 + 1.3  # the closing pause and one block


def test_hours_are_never_held_in_memory(meeting: Sound) -> None:
    recording = Recording(np.tile(meeting[: 70 * SAMPLE_RATE_HZ], 4))

    spoken = sum(1 for s in _all(recording.windows()) if s.pcm is not None)

    assert spoken >= 10
    assert recording.largest_read <= LONGEST_SAMPLES


def test_silence_costs_nothing_and_holds_no_speech(tmp_path: Path) -> None:
    stretches = list(_all(Recording(np.zeros(45 * SAMPLE_RATE_HZ, np.float32)).windows()))

    assert all(s.pcm is None for s in stretches)
    assert stretches[-1].end_sample == 45 * SAMPLE_RATE_HZ
    assert len(stretches) >= 4  # progress shows


@pytest.mark.parametrize("samples", [0, 1, 511, 512, 513, SAMPLE_RATE_HZ + 7])
def test_a_recording_of_any_length_is_consumed_to_its_last_sample(
    meeting: Sound, samples: int
) -> None:
    recording = Recording(meeting[20_000 : 20_000 + samples])
    windows = recording.windows()

    found = list(_all(windows))

    assert windows.is_finished
    assert windows.consumed_sample == samples
    assert sum(s.end_sample - s.start_sample for s in found) == samples


def test_a_start_inside_a_frame_is_no_trouble(meeting: Sound) -> None:
    found = list(_all(Recording(meeting[: 10 * SAMPLE_RATE_HZ]).windows(12_345)))

    assert found[0].start_sample == 12_345
    assert found[-1].end_sample == 10 * SAMPLE_RATE_HZ
    assert any(s.pcm is not None for s in found)


# --- while people speak ---------------------------------------------------------------------------


def test_utterances_are_cut_alike_live_resumed_and_whole(meeting: Sound) -> None:
    sound = meeting[: 40 * SAMPLE_RATE_HZ]
    whole = [_bounds(s) for s in _all(Recording(sound).live_windows())]
    recording = Recording(sound, available=0)
    windows = recording.live_windows()
    growing: list[AudioStretch] = []
    while recording.available < len(sound):
        recording.available = min(len(sound), recording.available + SAMPLE_RATE_HZ // 7)
        growing += _all(windows)
    recording.is_closed = True
    growing += _all(windows)

    assert [_bounds(s) for s in growing] == whole
    for index, (_, end, _) in enumerate(whole[:-1]):
        following = Recording(sound).live_windows(end).take()
        assert following is not None
        assert _bounds(following) == whole[index + 1]
    assert max(end - start for start, end, _ in whole) <= LIVE_RULES.longest * FRAME_SAMPLES


def test_an_utterance_is_given_within_a_second_of_its_end(meeting: Sound) -> None:
    quiet = np.zeros(5 * SAMPLE_RATE_HZ, np.float32)
    spoken = meeting[: 6 * SAMPLE_RATE_HZ + 2_000]  # the first line ends at 6.0 s
    recording = Recording(np.concatenate([spoken, quiet]), available=0)
    windows = recording.live_windows()
    given: list[AudioStretch] = []
    was_open = False
    while not given and recording.available < len(recording.sound):
        recording.available += SAMPLE_RATE_HZ // 20
        given += [s for s in _all(windows) if s.pcm is not None]
        was_open = was_open or (windows.is_speech_open and not windows.is_pausing)

    assert was_open
    assert given
    assert recording.available / SAMPLE_RATE_HZ < 6.0 + 1.0
    assert not windows.is_speech_open


def test_one_window_can_be_cut_by_other_rules(meeting: Sound) -> None:
    """As for a backlog: what was heard with the live rules is cut into a long window."""
    windows = Recording(meeting).live_windows()
    first = windows.take()
    assert first is not None
    utterance = windows.take()
    assert utterance is not None

    merged = windows.take(DEFAULT_RULES)
    while merged is not None and merged.pcm is None:
        merged = windows.take(DEFAULT_RULES)

    assert merged is not None
    assert merged.start_sample >= utterance.end_sample
    assert merged.end_sample - merged.start_sample > LIVE_RULES.longest * FRAME_SAMPLES
