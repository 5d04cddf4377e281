"""The course of a recording: the recorder outlives the recogniser and its own source."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.course import (
    CancelAsked,
    CloseSpool,
    Effect,
    Happening,
    KillTask,
    Outcome,
    RunTask,
    StopTask,
    Task,
    TaskCancelled,
    TaskDied,
    TaskFailed,
    TaskFinished,
    TaskProgressed,
    Tick,
)
from unplugged.core.recording import (
    CAPTURE_PATIENCE_S,
    RETRY_AFTER_S,
    Recording,
    apply_to_recording,
    begin_recording,
)
from unplugged.core.restart import RESTARTS_ALLOWED

SOUND = TaskProgressed(Task.RECORD, 1.0)
RECORDED = TaskFinished(Task.RECORD)
HEARD = TaskFinished(Task.LISTEN)


def play(*happenings: Happening) -> tuple[Recording, list[Effect]]:
    """Begin and let things happen; return the end state and all effects in order."""
    state, first = begin_recording(0.0)
    effects = list(first)
    for happening in happenings:
        state, more = apply_to_recording(state, happening)
        effects += more
    return state, effects


def test_listening_begins_with_the_first_sound_and_ends_after_the_recorder() -> None:
    state, effects = play(SOUND, SOUND, CancelAsked(), RECORDED)

    assert effects.count(RunTask(Task.LISTEN)) == 1
    assert StopTask(Task.RECORD) in effects
    assert StopTask(Task.LISTEN) not in effects
    assert not state.is_over

    state, _ = apply_to_recording(state, HEARD)

    assert state.outcome is Outcome.DONE
    assert not state.wants_no_more


def test_listening_waits_for_the_first_sound() -> None:
    _, effects = play(TaskProgressed(Task.RECORD, 1.0, has_sound=False))
    assert RunTask(Task.LISTEN) not in effects

    _, effects = play(TaskProgressed(Task.RECORD, 1.0, has_sound=False), SOUND)
    assert RunTask(Task.LISTEN) in effects


def test_a_lost_source_is_tried_at_once_and_then_every_second() -> None:
    first = (SOUND, TaskDied(Task.RECORD, 5.0), Tick(5.0))
    _, effects = play(*first)
    assert effects.count(RunTask(Task.RECORD)) == 2

    again = (*first, TaskDied(Task.RECORD, 5.5))
    _, effects = play(*again, Tick(5.6))
    assert effects.count(RunTask(Task.RECORD)) == 2

    _, effects = play(*again, Tick(5.5 + RETRY_AFTER_S))
    assert effects.count(RunTask(Task.RECORD)) == 3


def test_a_source_may_come_back_after_any_number_of_tries() -> None:
    happenings: list[Happening] = [SOUND]
    for second in range(10, 200):
        happenings += [TaskDied(Task.RECORD, float(second)), Tick(second + RETRY_AFTER_S)]

    state, _ = play(*happenings)

    assert Task.RECORD in state.running
    assert not state.is_stopping


def test_a_silent_recorder_is_killed() -> None:
    _, effects = play(SOUND, Tick(1.0 + CAPTURE_PATIENCE_S + 0.1))

    assert KillTask(Task.RECORD) in effects


def test_a_full_disk_ends_the_recording_and_keeps_it() -> None:
    state, effects = play(SOUND, TaskFailed(Task.RECORD, "disk_full", ()), Tick(9.0))

    assert effects.count(RunTask(Task.RECORD)) == 1
    assert CloseSpool(None) in effects
    assert state.is_stopping
    assert state.fault == "disk_full"


def test_a_recogniser_that_dies_for_good_leaves_the_recorder_alone() -> None:
    deaths = [TaskDied(Task.LISTEN, 2.0 + n) for n in range(RESTARTS_ALLOWED + 1)]
    state, effects = play(SOUND, *deaths, SOUND)

    assert effects.count(RunTask(Task.LISTEN)) == 1 + RESTARTS_ALLOWED
    assert state.is_deaf
    assert Task.RECORD in state.running


def test_a_recorder_killed_while_stopping_still_lets_the_listener_end() -> None:
    """Nobody else would close the spool that the listener follows."""
    _, effects = play(SOUND, CancelAsked(), TaskDied(Task.RECORD, 3.0))

    assert effects[-1] == CloseSpool(None)


def test_asking_twice_leaves_the_rest_for_later() -> None:
    state, effects = play(SOUND, CancelAsked(), RECORDED, CancelAsked(), TaskCancelled(Task.LISTEN))

    assert StopTask(Task.LISTEN) in effects
    assert state.is_over
    assert state.wants_no_more


HAPPENINGS = st.one_of(
    st.builds(TaskProgressed, st.sampled_from([Task.RECORD, Task.LISTEN]), st.floats(0, 1e4)),
    st.builds(TaskFinished, st.sampled_from([Task.RECORD, Task.LISTEN])),
    st.builds(
        TaskFailed,
        st.sampled_from([Task.RECORD, Task.LISTEN]),
        st.sampled_from(["disk_full", "source_lost"]),
        st.just(()),
    ),
    st.builds(TaskDied, st.sampled_from([Task.RECORD, Task.LISTEN]), st.floats(0, 1e4)),
    st.builds(Tick, st.floats(0, 1e5)),
)


@given(st.lists(HAPPENINGS, max_size=40))
def test_only_the_user_or_the_disk_ends_a_recording(happenings: list[Happening]) -> None:
    """Until then the recorder runs or is about to; after Stop every end is reached."""
    state, _ = begin_recording(0.0)
    for happening in happenings:
        state, effects = apply_to_recording(state, happening)
        assert len([e for e in effects if isinstance(e, RunTask)]) <= 1
        if not state.is_stopping:
            assert Task.RECORD in state.running or state.retry_at_s is not None

    state, _ = apply_to_recording(state, CancelAsked())
    for task in sorted(state.running):
        state, _ = apply_to_recording(state, TaskFinished(task))

    assert state.is_over
