"""The pace of a live transcription on machines of any speed, on a clock of the test's own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from unplugged.core.lag import DEFAULT_LAG_RULES, LIVE_RULES, Mode, Pace, cutting_rules, live_rules
from unplugged.core.windows import frames, next_stretch, rules_for

FRAME_S = 0.032


def paced(*lags_s: float) -> list[Mode]:
    pace = Pace()
    modes = []
    for lag_s in lags_s:
        pace = pace.seen(lag_s)
        modes.append(pace.mode)
    return modes


def test_the_modes_follow_the_lag() -> None:
    assert paced(0.5, 2.9, 3.0, 14.9, 15.0, 100.0) == [
        *(Mode.WORDS, Mode.WORDS, Mode.UTTERANCES),
        *(Mode.UTTERANCES, Mode.CATCHING_UP, Mode.CATCHING_UP),
    ]


def test_a_mode_is_left_well_below_the_lag_that_brought_it() -> None:
    assert paced(3.0, 2.9, 1.0, 0.9, 2.9) == [
        *(Mode.UTTERANCES, Mode.UTTERANCES, Mode.UTTERANCES),
        *(Mode.WORDS, Mode.WORDS),
    ]
    assert paced(15.0, 14.9, 5.0, 4.9, 14.9) == [
        *(Mode.CATCHING_UP, Mode.CATCHING_UP, Mode.CATCHING_UP),
        *(Mode.UTTERANCES, Mode.UTTERANCES),
    ]
    assert paced(15.0, 0.5) == [Mode.CATCHING_UP, Mode.WORDS]


@given(st.floats(0, 2.0), st.floats(0, 12))
def test_a_pass_covers_at_least_as_much_new_sound_as_the_last_one_took(
    took_s: float, new_s: float
) -> None:
    if Pace().drafted(took_s).wants_draft(new_s):
        assert new_s >= took_s
        assert new_s >= DEFAULT_LAG_RULES.least_step_s


def test_early_words_come_at_the_least_step_on_a_quick_machine() -> None:
    assert Pace().wants_draft(0.7)
    assert Pace().drafted(0.05).wants_draft(0.7)
    assert not Pace().drafted(0.05).wants_draft(0.6)


@pytest.mark.parametrize("lag_s", [3.0, 20.0])
def test_there_are_no_early_words_behind(lag_s: float) -> None:
    assert not Pace().seen(lag_s).wants_draft(12.0)


def test_a_dear_pass_is_tried_again_some_utterances_later() -> None:
    pace = Pace().drafted(5.0)
    utterances = 0
    while not pace.wants_draft(12.0):
        pace = pace.closed()
        utterances += 1

    assert 3 <= utterances <= 10


def test_catching_up_joins_utterances_but_makes_no_longer_windows() -> None:
    behind = Pace().seen(20.0)

    assert cutting_rules(Pace(), 20.0) is LIVE_RULES
    assert cutting_rules(behind, 11.0) is LIVE_RULES
    joined = cutting_rules(behind, 1000.0)
    assert joined.longest == LIVE_RULES.longest
    assert joined.closing_pause > LIVE_RULES.closing_pause


def test_a_model_that_hears_short_windows_well_gets_no_longer_ones() -> None:
    assert live_rules(0) is LIVE_RULES
    assert live_rules(30).longest == LIVE_RULES.longest
    assert live_rules(10).longest == frames(10.0)
    assert replace(live_rules(10), silence=0) == replace(rules_for(10), silence=0), "cut as a file"
    loud = live_rules(10, is_noisy=True)
    assert loud.longest == frames(10.0)
    assert loud.onset > LIVE_RULES.onset
    assert LIVE_RULES.offset < loud.offset < loud.onset
    assert cutting_rules(Pace().seen(60.0), 60.0, live_rules(10)).longest == frames(10.0)


# --- a simulated machine --------------------------------------------------------------------------


@dataclass
class Machine:
    """Runs the policy on the real cutting rule, with passes that only cost time.

    Attributes:
        speech: Speech probability of each frame of the recording.
        per_pass_s: What each pass costs, whatever its length.
        per_audio_s: What it costs beside that per second of sound.
        whole_pass_s: What a pass like that of a file costs beside that.
        now_s: Time since the recording began.
        start: First frame that is not transcribed.
        drafted: How far early words reach.
        pace: The policy's state.
        stretches: First frame and one past the last of each stretch done.
        lags_s: When a stretch was done, and how much waited behind it then.
        drafts: How many passes over open utterances there were.
        closings: Of each utterance, whether it was done as a file would be.
    """

    speech: NDArray[np.float32]
    per_pass_s: float
    per_audio_s: float
    whole_pass_s: float = 0.0
    now_s: float = 0.0
    start: int = 0
    drafted: int = 0
    pace: Pace = field(default_factory=Pace)
    stretches: list[tuple[int, int]] = field(default_factory=list)
    lags_s: list[tuple[float, float]] = field(default_factory=list)
    drafts: int = 0
    closings: list[bool] = field(default_factory=list)

    @property
    def available(self) -> int:
        return min(len(self.speech), int(self.now_s / FRAME_S))

    def behind_s(self, frame: int) -> float:
        return (self.available - frame) * FRAME_S

    def spend(self, count: int) -> None:
        self.now_s += self.per_pass_s + self.per_audio_s * count * FRAME_S

    def step(self) -> None:
        heard = self.speech[self.start : self.available]
        rules = cutting_rules(self.pace, self.behind_s(self.start))
        is_complete = self.available == len(self.speech)
        stretch = next_stretch(heard, np.zeros_like(heard), is_complete=is_complete, rules=rules)
        if stretch is not None:
            if stretch.is_speech:
                began_s = self.now_s
                is_whole = self.pace.wants_whole(stretch.end * FRAME_S)
                self.spend(stretch.end)
                self.now_s += self.whole_pass_s if is_whole else 0.0
                self.pace = self.pace.closed(self.now_s - began_s if is_whole else None)
                self.closings.append(is_whole)
            self.stretches.append((self.start, self.start + stretch.end))
            self.start = self.drafted = self.start + stretch.end
            self.pace = self.pace.seen(self.behind_s(self.start))
            self.lags_s.append((self.now_s, self.behind_s(self.start)))
            return
        self.pace = self.pace.seen(0.0)
        is_open = bool((heard >= LIVE_RULES.onset).any())
        if is_open and self.pace.wants_draft(self.behind_s(self.drafted)):
            self.drafted = self.available
            began_s = self.now_s
            self.spend(len(heard))
            self.pace = self.pace.drafted(self.now_s - began_s)
            self.drafts += 1
        else:
            self.now_s += 0.05

    def run(self) -> None:
        while self.start < len(self.speech):
            self.step()


def conversation(lengths_s: list[tuple[float, float]], seconds: float) -> NDArray[np.float32]:
    """Return the detector's view of speech and pauses of these lengths, again and again."""
    pieces: list[NDArray[np.float32]] = []
    while sum(map(len, pieces)) * FRAME_S < seconds:
        for spoken_s, pause_s in lengths_s:
            pieces.extend(
                (
                    np.full(frames(spoken_s), 0.9, np.float32),
                    np.full(frames(pause_s), 0.05, np.float32),
                )
            )
    return np.concatenate(pieces)


_rhythm = st.lists(st.tuples(st.floats(0.3, 20), st.floats(0.1, 3)), min_size=1, max_size=6)
_slow = settings(max_examples=30, deadline=None)


def tiles(machine: Machine) -> bool:
    starts = [start for start, _ in machine.stretches]
    ends = [end for _, end in machine.stretches]
    return starts == [0, *ends[:-1]] and ends[-1] == len(machine.speech)


@_slow
@given(_rhythm, st.floats(0, 10), st.floats(0, 0.5), st.floats(0, 20))
def test_a_machine_that_can_keep_up_in_long_windows_does(
    rhythm: list[tuple[float, float]], per_pass_s: float, per_audio_s: float, whole_pass_s: float
) -> None:
    """Six seconds of what waits take less than their own length here, however they are cut.

    Speech without pauses is cut in the second half of the longest window, so at 6 s at the least.
    """
    if per_pass_s + 6 * per_audio_s > 5:
        per_pass_s = 5 - 6 * per_audio_s
    machine = Machine(conversation(rhythm, 240), per_pass_s, per_audio_s, whole_pass_s)

    machine.run()

    assert tiles(machine)
    assert max(lag_s for _, lag_s in machine.lags_s) < 60


@_slow
@given(_rhythm, st.floats(0, 60), st.floats(0, 3), st.floats(0, 60))
def test_no_machine_is_asked_to_leave_sound_out(
    rhythm: list[tuple[float, float]], per_pass_s: float, per_audio_s: float, whole_pass_s: float
) -> None:
    machine = Machine(conversation(rhythm, 120), per_pass_s, per_audio_s, whole_pass_s)

    machine.run()

    assert tiles(machine)
    assert all(end - start <= LIVE_RULES.longest for start, end in machine.stretches)


def test_a_quick_machine_shows_words_while_they_are_spoken() -> None:
    machine = Machine(conversation([(6.0, 0.8)], 60), per_pass_s=0.1, per_audio_s=0.01)

    machine.run()

    assert machine.pace.mode is Mode.WORDS
    assert machine.drafts >= 6 * len(machine.stretches) / 2


def test_a_machine_that_has_time_for_it_hears_each_utterance_as_a_file_run_would() -> None:
    machine = Machine(conversation([(3.0, 0.8)], 120), 0.1, 0.01, whole_pass_s=0.5)

    machine.run()

    assert all(machine.closings)


def test_a_machine_without_the_time_for_it_tries_it_now_and_then() -> None:
    machine = Machine(conversation([(3.0, 0.8)], 600), 0.2, 0.02, whole_pass_s=3.0)

    machine.run()

    assert 0 < sum(machine.closings) <= len(machine.closings) / 3
    assert machine.drafts > len(machine.closings), "there is time for early words"
    assert max(lag_s for _, lag_s in machine.lags_s) < DEFAULT_LAG_RULES.catch_up_s


def test_a_slow_machine_doesnt_flap() -> None:
    """A pass that takes 5 s is tried now and then, not with every utterance."""
    machine = Machine(conversation([(6.0, 0.8)], 600), per_pass_s=4.0, per_audio_s=0.0)

    machine.run()

    utterances = len(machine.stretches)
    assert machine.drafts <= utterances / 3
    assert max(lag_s for _, lag_s in machine.lags_s) < 15


def test_a_backlog_is_worked_off() -> None:
    """The recogniser comes late, as after a crash, and is back at the live edge in time."""
    machine = Machine(conversation([(6.0, 0.8)], 600), per_pass_s=1.0, per_audio_s=0.1)
    machine.now_s = 120.0

    machine.run()

    caught_up_s = next(now_s for now_s, lag_s in machine.lags_s if lag_s < 4.0)
    assert caught_up_s < 120 + 60
    assert tiles(machine)
