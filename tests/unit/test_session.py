"""The course of a meeting: what is started, what a crash costs, when it is over."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.course import (
    CancelAsked,
    CloseSpool,
    DropTask,
    Effect,
    Happening,
    KeepStatus,
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
from unplugged.core.restart import RESTARTS_ALLOWED
from unplugged.core.session import (
    DECODE_PATIENCE_S,
    DECODER_STOPPED,
    SPEAKERS_PATIENCE_S,
    SPEECH_PATIENCE_S,
    WRITE_PATIENCE_S,
    Session,
    apply,
    begin,
)
from unplugged.core.types import MeetingStatus


def play(session: Session, *happenings: Happening) -> tuple[Session, list[Effect]]:
    """Begin and let things happen; return the end state and all effects in order."""
    session, first = begin(session, 0.0)
    effects = list(first)
    for happening in happenings:
        session, more = apply(session, happening)
        effects += more
    return session, effects


SOUND = TaskProgressed(Task.DECODE, 1.0)
DECODED = TaskFinished(Task.DECODE)
TRANSCRIBED = TaskFinished(Task.TRANSCRIBE)


def test_a_file_becomes_minutes_and_the_recording_is_compressed() -> None:
    """Decode and transcribe side by side, then write and compress side by side."""
    session, effects = play(
        Session(),
        SOUND,
        DECODED,
        TRANSCRIBED,
        TaskFinished(Task.WRITE),
        TaskFinished(Task.COMPRESS),
    )

    assert [e.task for e in effects if isinstance(e, RunTask)] == [
        Task.DECODE,
        Task.TRANSCRIBE,
        Task.COMPRESS,
        Task.WRITE,
    ]
    assert effects[-1] == KeepStatus(MeetingStatus.READY, None)
    assert session.outcome is Outcome.DONE


def test_recognition_starts_once_even_when_the_decoder_reports_often() -> None:
    """A second sign of the decoder must not start a second transcription."""
    _, effects = play(Session(), SOUND, TaskProgressed(Task.DECODE, 2.0), DECODED)

    assert effects.count(RunTask(Task.TRANSCRIBE)) == 1


def test_a_file_that_is_no_media_ends_with_its_own_error() -> None:
    """The first error is the one the user reads."""
    session, effects = play(Session(), TaskFailed(Task.DECODE, "not_media", (("path", "x"),)))

    assert session.outcome is Outcome.FAILED
    assert session.error == ("not_media", (("path", "x"),))
    assert effects[-1] == KeepStatus(MeetingStatus.FAILED, "not_media")


def test_a_decoder_that_dies_once_begins_anew_and_the_listener_with_it() -> None:
    """A kill from outside says nothing about the file."""
    death = TaskDied(Task.DECODE, 2.0, has_audio=True)
    session, effects = play(Session(), SOUND, death, SOUND, DECODED)

    assert effects.count(RunTask(Task.DECODE)) == 2
    assert effects.count(DropTask(Task.TRANSCRIBE)) == 1
    assert effects.count(RunTask(Task.TRANSCRIBE)) == 2
    assert session.is_decoded


def test_a_decoder_that_dies_again_leaves_its_sound_to_the_transcript() -> None:
    """What was decoded before the crash is used."""
    session, effects = play(
        Session(wants_minutes=False),
        SOUND,
        TaskDied(Task.DECODE, 2.0, has_audio=True),
        SOUND,
        TaskDied(Task.DECODE, 3.0, has_audio=True),
        TRANSCRIBED,
        TaskFinished(Task.COMPRESS),
    )

    assert CloseSpool(DECODER_STOPPED) in effects
    assert session.outcome is Outcome.DONE


def test_a_dead_decoder_without_sound_is_the_files_fault() -> None:
    """The user reads that the file broke the decoder."""
    death = TaskDied(Task.DECODE, 2.0, has_audio=False)
    session, _ = play(Session(), death, death)

    assert session.error == ("decoder_crashed", ())


def test_speech_worker_comes_back_until_the_budget_is_used_up() -> None:
    """Three deaths in a minute are forgiven, the fourth ends the work with a sentence."""
    deaths = [TaskDied(Task.TRANSCRIBE, 1.0 + n) for n in range(RESTARTS_ALLOWED + 1)]

    alive, effects = play(Session(), SOUND, DECODED, *deaths[:-1])
    dead, _ = apply(alive, deaths[-1])

    assert effects.count(RunTask(Task.TRANSCRIBE)) == 1 + RESTARTS_ALLOWED
    assert dead.outcome is Outcome.FAILED
    assert dead.error == ("worker_lost", (("worker", "speech"), ("count", "4")))


def test_deaths_far_apart_never_use_up_the_budget() -> None:
    """A crash an hour is a nuisance, not an end."""
    deaths = [TaskDied(Task.TRANSCRIBE, 3600.0 * n) for n in range(1, 20)]

    session, _ = play(Session(), SOUND, DECODED, *deaths)

    assert Task.TRANSCRIBE in session.running


def test_a_dead_language_model_is_replaced_by_extraction() -> None:
    """Minutes come anyway, with a remark."""
    session, effects = play(
        Session(),
        SOUND,
        DECODED,
        TRANSCRIBED,
        TaskDied(Task.WRITE, 9.0),
        TaskFinished(Task.COMPRESS),
        TaskFinished(Task.WRITE_EXTRACTIVE),
    )

    assert RunTask(Task.WRITE_EXTRACTIVE) in effects
    assert effects[-1] == KeepStatus(MeetingStatus.READY, "extractive_model_failed")
    assert session.outcome is Outcome.DONE


def test_without_a_language_model_extraction_writes_at_once() -> None:
    """No model is no error."""
    _, effects = play(Session(has_language_model=False), SOUND, DECODED, TRANSCRIBED)

    assert RunTask(Task.WRITE) not in effects
    assert RunTask(Task.WRITE_EXTRACTIVE) in effects


def test_silence_gives_no_minutes_but_a_remark() -> None:
    """Nothing is invented about a recording without speech."""
    session, effects = play(
        Session(),
        SOUND,
        DECODED,
        TaskFinished(Task.TRANSCRIBE, has_speech=False),
        TaskFinished(Task.COMPRESS),
    )

    assert RunTask(Task.WRITE) not in effects
    assert effects[-1] == KeepStatus(MeetingStatus.READY, "no_speech")
    assert session.outcome is Outcome.DONE


def test_cancel_stops_all_that_runs_and_waits_for_it() -> None:
    """The session is over only when every worker has stopped."""
    session, effects = play(Session(), SOUND, CancelAsked(), TaskCancelled(Task.DECODE))

    assert effects.count(StopTask(Task.DECODE)) == 1
    assert effects.count(StopTask(Task.TRANSCRIBE)) == 1
    assert not session.is_over

    session, last = apply(session, TaskDied(Task.TRANSCRIBE, 5.0))

    assert last == (KeepStatus(MeetingStatus.INTERRUPTED, "interrupted"),)
    assert session.outcome is Outcome.CANCELLED


def test_a_failed_compression_costs_nothing() -> None:
    """The recording stays as it was and the minutes are ready."""
    session, _ = play(
        Session(),
        SOUND,
        DECODED,
        TRANSCRIBED,
        TaskFailed(Task.COMPRESS, "disk_full", (("path", "x"),)),
        TaskFinished(Task.WRITE),
    )

    assert session.outcome is Outcome.DONE


def test_a_stuck_decoder_is_killed_and_named() -> None:
    """A file on which the decoder hangs ends in a sentence."""
    session, effects = play(Session(), Tick(DECODE_PATIENCE_S + 1))

    assert KillTask(Task.DECODE) in effects
    assert session.error == ("decoder_stuck", (("seconds", "60"),))


def test_a_stuck_recogniser_is_killed_once_per_patience() -> None:
    """Ticks before its death comes kill nothing more."""
    late = SPEECH_PATIENCE_S + 2
    _, effects = play(Session(), SOUND, DECODED, Tick(late), Tick(late + 1))

    assert effects.count(KillTask(Task.TRANSCRIBE)) == 1


def test_a_recogniser_that_hangs_again_and_again_is_not_started_for_ever() -> None:
    """Its deaths lie further apart than those of one that crashes at once."""
    session, _ = play(Session(), SOUND, DECODED)
    now_s, kills = 0.0, 0
    while not session.is_over and kills < 10:
        now_s += SPEECH_PATIENCE_S + 2
        session, effects = apply(session, Tick(now_s))
        kills += effects.count(KillTask(Task.TRANSCRIBE))
        session, _ = apply(session, TaskDied(Task.TRANSCRIBE, now_s, has_audio=True))
        session, _ = apply(session, TaskProgressed(Task.TRANSCRIBE, now_s))  # its model is loaded

    assert kills == RESTARTS_ALLOWED + 1
    assert session.error == ("worker_lost", (("worker", "speech"), ("count", str(kills))))


def test_who_never_says_a_word_about_the_speakers_is_stuck_as_well() -> None:
    """Its model may hang while it is loaded, before any sign."""
    waiting = Session(wants_speakers=True, is_transcribed=True, has_recording=True)
    _, effects = play(waiting, Tick(1.0), Tick(SPEAKERS_PATIENCE_S + 2))

    assert KillTask(Task.SPEAKERS) in effects


def test_a_language_model_without_a_word_is_stuck_one_that_writes_is_not() -> None:
    waiting = Session(is_transcribed=True, has_recording=True, is_compressed=True)
    late = WRITE_PATIENCE_S + 2
    signs = (Tick(1.0), TaskProgressed(Task.WRITE, late / 2), Tick(late))

    assert KillTask(Task.WRITE) not in play(waiting, *signs)[1]
    assert KillTask(Task.WRITE) in play(waiting, *signs, Tick(1.5 * late + 1))[1]


def test_minutes_of_a_finished_transcript_need_no_decoding() -> None:
    """Writing again starts with the writing."""
    _, effects = play(Session(is_transcribed=True, has_recording=True, is_compressed=True))

    assert [e.task for e in effects if isinstance(e, RunTask)] == [Task.WRITE]


HAPPENINGS = st.one_of(
    st.builds(TaskProgressed, st.sampled_from(Task), st.floats(0, 1e4)),
    st.builds(TaskFinished, st.sampled_from(Task), st.booleans()),
    st.builds(TaskFailed, st.sampled_from(Task), st.just("engine_failed"), st.just(())),
    st.builds(TaskCancelled, st.sampled_from(Task)),
    st.builds(TaskDied, st.sampled_from(Task), st.floats(0, 1e4), st.booleans()),
    st.builds(Tick, st.floats(0, 1e5)),
    st.just(CancelAsked()),
)


@given(st.booleans(), st.booleans(), st.booleans(), st.lists(HAPPENINGS, max_size=40))
def test_whatever_happens_the_session_stays_sound(
    wants: bool, has_model: bool, has_recording: bool, happenings: list[Happening]
) -> None:
    """No task runs twice, nothing runs after the end, and after a cancel every end is reached."""
    session = Session(
        wants_minutes=wants, has_language_model=has_model, has_recording=has_recording
    )
    session, effects = begin(session, 0.0)
    running: set[Task] = {e.task for e in effects if isinstance(e, RunTask)}
    for happening in happenings:
        before = session
        session, effects = apply(session, happening)
        if isinstance(happening, TaskFinished | TaskFailed | TaskCancelled | TaskDied):
            running.discard(happening.task)
        for effect in effects:
            if isinstance(effect, DropTask):
                running.discard(effect.task)
            if isinstance(effect, RunTask):
                assert effect.task not in running
                assert not before.is_ending
                running.add(effect.task)
        assert running == session.running
        assert session.is_over or session.running
        assert not (session.is_over and session.running)

    session, _ = apply(session, CancelAsked())
    for task in sorted(session.running):
        session, _ = apply(session, TaskCancelled(task))

    assert session.is_over
    assert apply(session, Tick(1e9)) == (session, ())
    assert replace(session) == session


def test_who_speaks_is_found_out_before_the_minutes_are_written() -> None:
    """Minutes that name people need to know them."""
    told = TaskFinished(Task.SPEAKERS)
    session, effects = play(Session(wants_speakers=True), SOUND, DECODED, TRANSCRIBED)
    assert RunTask(Task.WRITE) not in effects
    assert session.running == {Task.SPEAKERS}

    session, after = apply(session, told)

    assert RunTask(Task.WRITE) in after
    assert session.outcome is None


def test_minutes_are_written_also_when_nobody_can_tell_who_speaks() -> None:
    for fault in (
        TaskFailed(Task.SPEAKERS, "model_broken", ()),
        TaskDied(Task.SPEAKERS, 5.0),
    ):
        session, effects = play(Session(wants_speakers=True), SOUND, DECODED, TRANSCRIBED, fault)
        assert RunTask(Task.WRITE) in effects
        assert session.error is None


def test_a_meeting_without_speech_has_nobody_to_tell_apart() -> None:
    _, effects = play(
        Session(wants_speakers=True),
        SOUND,
        DECODED,
        TaskFinished(Task.TRANSCRIBE, has_speech=False),
    )

    assert RunTask(Task.SPEAKERS) not in effects


def test_cancelling_while_voices_are_told_apart_writes_nothing() -> None:
    session, effects = play(
        Session(wants_speakers=True),
        *(SOUND, DECODED, TRANSCRIBED),
        CancelAsked(),
        TaskCancelled(Task.SPEAKERS),
    )

    assert StopTask(Task.SPEAKERS) in effects
    assert RunTask(Task.WRITE) not in effects
    assert session.outcome is Outcome.CANCELLED
