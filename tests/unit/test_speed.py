"""Speeds of the work: from progress and counted tokens, never before there is something to say."""

from __future__ import annotations

import pytest
from unplugged.core.course import Task
from unplugged.core.reading import Unit, measured
from unplugged.core.store import MinutesCost
from unplugged.runtime.notices import (
    FinalPassProgressed,
    PartialHeard,
    StageProgressed,
    TokensCounted,
)
from unplugged.runtime.speed import SpeedWatch


def test_nothing_is_known_before_the_work() -> None:
    sample = SpeedWatch().sample

    assert sample.faster_than_speech.value is None
    assert sample.lag.value is None
    assert sample.decode.value is None
    assert sample.share_of_limit.value is None


def test_speed_counts_from_where_this_work_began() -> None:
    """A meeting that is continued at minute ten did not do ten minutes in a second."""
    watch = SpeedWatch()
    watch.note(StageProgressed(Task.TRANSCRIBE, 600.0, 1200.0, 1.0))
    early = watch.sample.faster_than_speech
    watch.note(StageProgressed(Task.TRANSCRIBE, 660.0, 1200.0, 6.0))

    assert early.value is None
    assert watch.sample.faster_than_speech.value == pytest.approx(12.0)


def test_lag_is_what_was_told_last() -> None:
    watch = SpeedWatch()
    watch.note(PartialHeard("a", "b", 1.25, is_catching_up=False))

    assert watch.sample.lag.value == pytest.approx(1.25)


def test_tokens_and_their_share_of_the_limit() -> None:
    watch = SpeedWatch(1_000_000_000, measured(40e9, Unit.BYTES_PER_SECOND, "triad"))
    watch.note(TokensCounted(MinutesCost(2000, 300, 4.0, 10.0)))

    assert watch.sample.prefill.value == pytest.approx(500.0)
    assert watch.sample.decode.value == pytest.approx(30.0)
    assert watch.sample.share_of_limit.value == pytest.approx(75.0)


def test_tokens_are_counted_while_the_model_works() -> None:
    """Writing is told before it has ended; its first token alone is no speed."""
    watch = SpeedWatch()
    watch.note(TokensCounted(MinutesCost(400, 1, 2.0, 0.0), is_final=False))
    reading = watch.sample
    watch.note(TokensCounted(MinutesCost(400, 3, 2.0, 0.01), is_final=False))
    begun = watch.sample
    watch.note(TokensCounted(MinutesCost(400, 20, 2.0, 1.0), is_final=False))

    assert reading.prefill.value == pytest.approx(200.0)
    assert reading.decode.value is None
    assert begun.decode.value is None
    assert watch.sample.decode.value == pytest.approx(20.0)


def test_a_final_pass_has_a_speed_like_any_hearing() -> None:
    watch = SpeedWatch()
    watch.note(FinalPassProgressed("a", 30.0, 90.0, 2.0, None))
    watch.note(FinalPassProgressed("a", 60.0, 90.0, 5.0, None))

    assert watch.sample.faster_than_speech.value == pytest.approx(10.0)


def test_an_engine_without_tokens_has_no_speed_of_zero() -> None:
    watch = SpeedWatch()
    watch.note(TokensCounted(MinutesCost()))

    assert watch.sample.decode.value is None
