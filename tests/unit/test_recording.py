"""The course of a recording: the recorder outlives the recogniser and its own source."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from unplugged.core.course import (
    RECORDERS,
    CancelAsked,
    CloseSpool,
    Effect,
    Happening,
    KillTask,
    Outcome,
    PauseAsked,
    ResumeAsked,
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
from unplugged.core.session import SPEECH_PATIENCE_S

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
    first = (SOUND, TaskDied(Task.RECORD, 5.0))
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


def test_a_recorder_that_gets_no_cpu_is_waited_for_but_not_for_ever() -> None:
    """On a machine with thirty programs for each core it is silent for seconds, and goes on."""
    starving = [Tick(1.0 + at / 2, ((Task.RECORD, 0.45),)) for at in range(1, 60)]

    _, effects = play(SOUND, *starving[:12])
    assert KillTask(Task.RECORD) not in effects
    _, effects = play(SOUND, *starving[:12], SOUND, *starving[:12])
    assert KillTask(Task.RECORD) not in effects, "a sign begins the patience anew"
    _, effects = play(SOUND, *starving)
    assert KillTask(Task.RECORD) in effects
    _, effects = play(SOUND, *starving[:12], Tick(1.0 + CAPTURE_PATIENCE_S + 6.0))
    assert KillTask(Task.RECORD) in effects, "fed again and silent all the same"


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


TASKS = st.sampled_from([*RECORDERS, Task.LISTEN])
HAPPENINGS = st.one_of(
    st.builds(TaskProgressed, TASKS, st.floats(0, 1e4), st.booleans()),
    st.builds(TaskFinished, TASKS),
    st.builds(
        TaskFailed,
        TASKS,
        st.sampled_from(["disk_full", "source_lost"]),
        st.just(()),
    ),
    st.builds(TaskDied, TASKS, st.floats(0, 1e4)),
    st.builds(PauseAsked),
    st.builds(ResumeAsked, st.floats(0, 1e5)),
    st.builds(Tick, st.floats(0, 1e5)),
)


# Found at random: the track that waits for its source has to be closed by someone, too.
@example(
    2,
    [
        TaskFailed(Task.RECORD, "source_lost", ()),
        TaskFailed(Task.RECORD, "source_lost", ()),
        TaskFailed(Task.RECORD_SECOND, "disk_full", ()),
    ],
)
@given(st.integers(1, 2), st.lists(HAPPENINGS, max_size=60))
def test_only_the_user_or_the_disk_ends_a_recording(
    tracks: int, happenings: list[Happening]
) -> None:
    """Until then each recorder runs, is about to, or is paused; after Stop every end is reached."""
    state, effects = begin_recording(0.0, tracks)
    running = {effect.task for effect in effects if isinstance(effect, RunTask)}
    closed: set[Task] = set()
    for happening in happenings:
        running -= _ended(happening)
        state, effects = apply_to_recording(state, happening)
        begun = [effect.task for effect in effects if isinstance(effect, RunTask)]
        assert not running & set(begun), "a task was started that runs already"
        running |= set(begun)
        closed = (closed - set(begun)) | _closed(effects)
        assert state.running == running
        for recorder in state.recorders:
            is_waiting = recorder.retry_at_s is not None
            assert not (is_waiting and recorder.is_running)
            assert recorder.is_running or is_waiting or state.is_paused or state.is_stopping

    state, effects = apply_to_recording(state, CancelAsked())
    closed |= _closed(effects)
    for task in sorted(state.running):
        state, effects = apply_to_recording(state, TaskFinished(task))
        closed |= _closed(effects)

    assert state.is_over
    assert closed == set(RECORDERS[:tracks]), "a spool was left open"


def _closed(effects: tuple[Effect, ...]) -> set[Task]:
    return {effect.task for effect in effects if isinstance(effect, CloseSpool)}


def _ended(happening: Happening) -> set[Task]:
    """Return the task that is not at work any more."""
    if isinstance(happening, TaskFinished | TaskFailed | TaskDied):
        return {happening.task}
    return set()


def test_the_other_track_goes_on_when_one_source_is_gone() -> None:
    state, _ = begin_recording(0.0, 2)
    state, _ = apply_to_recording(state, SOUND)
    state, effects = apply_to_recording(state, TaskFailed(Task.RECORD_SECOND, "source_lost", ()))
    assert effects == (RunTask(Task.RECORD_SECOND),)
    state, effects = apply_to_recording(state, TaskFailed(Task.RECORD_SECOND, "source_lost", ()))
    assert effects == ()
    assert state.recorder(Task.RECORD).is_running
    state, effects = apply_to_recording(state, Tick(RETRY_AFTER_S))
    assert effects == (RunTask(Task.RECORD_SECOND),)


def test_a_full_disk_stops_both_tracks() -> None:
    state, _ = begin_recording(0.0, 2)
    state, effects = apply_to_recording(state, TaskFailed(Task.RECORD, "disk_full", ()))
    assert set(effects) == {StopTask(Task.RECORD_SECOND), CloseSpool(None, Task.RECORD)}
    state, effects = apply_to_recording(state, TaskFinished(Task.RECORD_SECOND))
    assert CloseSpool(None, Task.RECORD_SECOND) in effects
    assert (state.is_over, state.fault) == (True, "disk_full")


def test_a_pause_lets_the_source_go_and_is_marked_when_the_recording_goes_on() -> None:
    state, so_far = play(SOUND, PauseAsked(), RECORDED, HEARD, Tick(900.0))
    assert so_far.count(StopTask(Task.RECORD)) == 1
    assert KillTask(Task.RECORD) not in so_far
    assert (state.is_paused, state.running) == (True, frozenset())

    state, effects = apply_to_recording(state, ResumeAsked(900.0))
    assert effects == (RunTask(Task.RECORD),)
    assert state.recorder(Task.RECORD).gap == "paused"
    state, effects = apply_to_recording(state, TaskProgressed(Task.RECORD, 901.0, has_sound=False))
    assert effects == ()
    _, effects = apply_to_recording(state, TaskProgressed(Task.RECORD, 901.1))
    assert effects == (RunTask(Task.LISTEN),)


def test_going_on_before_the_pause_has_begun_starts_the_recorder_again() -> None:
    _, effects = play(SOUND, PauseAsked(), ResumeAsked(2.0), RECORDED)
    assert effects.count(RunTask(Task.RECORD)) == 2


def test_a_recorder_that_dies_in_its_pause_leaves_a_track_that_can_be_heard_to_its_end() -> None:
    state, so_far = play(SOUND, PauseAsked(), TaskDied(Task.RECORD, 3.0))
    assert so_far[-1] == CloseSpool(None)
    state, effects = apply_to_recording(state, CancelAsked())
    assert CloseSpool(None) in effects
    state, _ = apply_to_recording(state, HEARD)
    assert state.is_over


def test_a_listener_that_hangs_after_the_end_is_ended_and_the_rest_is_heard_later() -> None:
    """Nothing but its end is waited for then, and what was said lies on the disk."""
    ended = (SOUND, CancelAsked(), RECORDED, Tick(2.0))
    kill = KillTask(Task.LISTEN)
    late_s = 2.0 + SPEECH_PATIENCE_S + 1.0

    state, effects = play(*ended, TaskProgressed(Task.LISTEN, late_s - 10.0), Tick(late_s))
    assert (state.is_over, kill in effects) == (False, False)

    state, effects = play(*ended, Tick(late_s))
    assert (state.is_over, kill in effects) == (False, True)
    state, _ = apply_to_recording(state, TaskDied(Task.LISTEN, late_s))
    assert state.outcome is Outcome.DONE


def test_a_listener_that_had_nothing_to_hear_before_the_end_is_not_taken_for_one_that_hangs() -> (
    None
):
    heard = TaskProgressed(Task.LISTEN, 1.0)
    _, effects = play(SOUND, heard, CancelAsked(), RECORDED, Tick(5_000.0), Tick(5_100.0))

    assert KillTask(Task.LISTEN) not in effects
