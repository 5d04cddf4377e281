"""The job of the speech worker during a recording: words while people speak.

The recording is cut into utterances. An open one is recognised again and again for early words as
long as the machine has time for it; a closed one once more, and that is what the transcript keeps.
Several tracks share one recogniser; the one that is furthest behind comes first.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from unplugged.core.agreement import Utterance, closed_segments, heard_again, spaced_words
from unplugged.core.engine import CancelToken, Effort
from unplugged.core.lag import Mode, Pace, cutting_rules, live_rules
from unplugged.core.messages import Command, EngineLoaded, Listen, Partial
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.core.windows import FRAME_SAMPLES
from unplugged.engines.registry import load_transcriber
from unplugged.engines.speech_edges import at_speech
from unplugged.engines.speech_gates import believed
from unplugged.engines.vad import AudioStretch, SpeechWindows
from unplugged.worker.commits import commits
from unplugged.worker.hearing import Hearing
from unplugged.worker.main import Emit
from unplugged.worker.report import Reporter
from unplugged.worker.timeline import TrackSound, sounds_of

_GROWTH_POLL_S = 0.05
_DETECTOR_BLOCK_SAMPLES = 6 * FRAME_SAMPLES  # 0.19 s: the end of an utterance is seen at once
_PARTIAL_EVERY_S = 0.2
_LEAST_HEARD_S = 5.0  # before that a single pass decides what a second of sound costs
_LAG_STEP_S = 0.5  # a change of the lag that is worth a message without new words


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Transcribe a growing recording until it is closed, to its last sample.

    Raises:
        JobCancelled: the job was cancelled; what was committed until then stands.
        UnpluggedError: the model or the recording is at fault.
    """
    if not isinstance(command, Listen):
        raise TypeError(command)
    started_s = time.monotonic()
    engine = load_transcriber(command.engine, command.model, command.threads)
    emit(EngineLoaded(command.job, engine.info, time.monotonic() - started_s))
    hearing = Hearing(
        command.job,
        engine,
        emit,
        cancel,
        language=command.language,
        vocabulary=command.vocabulary,
        said=command.said,
        takes_hints=command.takes_hints,
    )
    report = Reporter(command.job, emit)
    with sounds_of(command.tracks) as (sounds, closer):
        waiting = list(sounds)
        listeners: list[_Listener] = []
        while waiting or not all(listener.is_finished for listener in listeners):
            cancel.raise_if_cancelled()
            for sound in [sound for sound in waiting if sound.is_there(closer)]:
                waiting.remove(sound)
                listeners.append(_Listener(command, sound, hearing, emit))
            listeners.sort(key=lambda listener: listener.done_s)
            if not any(listener.step() for listener in listeners):
                cancel.wait(_GROWTH_POLL_S)
            for listener in listeners:
                listener.tell()
            if listeners:
                report(*_progress(listeners, is_complete=not waiting))
    hearing.finish()


def _progress(listeners: Sequence[_Listener], *, is_complete: bool) -> tuple[float, float | None]:
    """Return how far the track is that is furthest behind, and how far all of them will go."""
    behind = [listener for listener in listeners if not listener.is_finished] or listeners
    done_s = min(listener.done_s for listener in behind)
    totals_s = [listener.total_s for listener in listeners]
    known_s = [total_s for total_s in totals_s if total_s is not None]
    is_known = is_complete and len(known_s) == len(totals_s)
    return done_s, max(known_s) if is_known else None


class _Listener:
    """The live transcription of one track: where it is, how fast it goes, what it has heard."""

    def __init__(self, command: Listen, sound: TrackSound, hearing: Hearing, emit: Emit) -> None:
        assert sound.audio is not None
        self._job = command.job
        self._sound = sound
        self._audio = audio = sound.audio
        self._hearing = hearing
        self._emit = emit
        self._early = _EarlyWords(command.job, sound.track.number, emit)
        self._rules = live_rules(command.window_s, is_noisy=command.is_noisy)
        self._windows = SpeechWindows(
            audio.read,
            lambda: audio.available_samples,
            lambda: audio.is_closed,
            sound.track.from_sample,
            rules=self._rules,
            block_samples=_DETECTOR_BLOCK_SAMPLES,
        )
        self._pace = Pace()
        self._utterance = Utterance()
        self._drafts: tuple[Segment, ...] = ()
        self._drafted_sample = sound.track.from_sample  # how far early words reach
        self._pace = self._pace.seen(self._since(self._windows.consumed_sample))
        self._worked_s = 0.0

    @property
    def is_finished(self) -> bool:
        """Whether the track is closed, for now, and all of it is transcribed."""
        return self._windows.is_finished

    @property
    def done_s(self) -> float:
        """How much of it is transcribed."""
        return self._windows.consumed_sample / SAMPLE_RATE_HZ

    @property
    def total_s(self) -> float | None:
        """How long it is, None while it grows."""
        if not self._audio.is_closed:
            return None
        return self._audio.available_samples / SAMPLE_RATE_HZ

    def step(self) -> bool:
        """Recognise one more piece; whether there was one."""
        began_s = time.monotonic()
        has_worked = self._step()
        if has_worked:
            self._worked_s += time.monotonic() - began_s
        return has_worked

    def _step(self) -> bool:
        waiting_s = self._since(self._windows.consumed_sample)
        stretch = self._windows.take(cutting_rules(self._pace, waiting_s, self._rules))
        if stretch is not None:
            self._commit(stretch)
            self._pace = self._pace.seen(self._since(stretch.end_sample))
            return True
        # All that can be cut is done: only the open utterance is left, however long it is.
        self._pace = self._pace.seen(self._since(self._windows.heard_sample))
        if not self._wants_draft():
            return False
        self._draft()
        return True

    def _commit(self, stretch: AudioStretch) -> None:
        """Transcribe a stretch that is over; its segments leave together.

        So a job that dies inside it leaves the transcript where the next one can begin exactly.
        """
        length_s = (stretch.end_sample - stretch.start_sample) / SAMPLE_RATE_HZ
        heard: tuple[Segment, ...] = ()
        if stretch.pcm is not None:
            began_s = time.monotonic()
            effort = self._effort(length_s)
            heard = self._hearing.hear(stretch.pcm, effort)
            heard = believed(heard, is_doubtful=stretch.is_doubtful)
            took_s = time.monotonic() - began_s
            self._pace = self._pace.closed(took_s if effort is Effort.FULL else None)
        heard = closed_segments(self._utterance, heard, drafts=self._drafts, length_s=length_s)
        heard = at_speech(heard, stretch.spoken)
        self._hearing.keep(heard, length_s)
        self._utterance = Utterance()
        self._drafts = ()
        self._drafted_sample = stretch.end_sample
        for event in commits(self._job, self._sound, stretch, heard):
            self._emit(event)

    def _effort(self, length_s: float) -> Effort:
        """Return how much care an utterance is worth that is over."""
        if self._pace.mode is Mode.CATCHING_UP:
            return Effort.HURRY
        return Effort.FULL if self._pace.wants_whole(length_s) else Effort.QUICK

    def _wants_draft(self) -> bool:
        windows = self._windows
        # In a pause the utterance may be over at once, and then it is recognised anyway.
        if not windows.is_speech_open or windows.is_pausing or self._audio.is_closed:
            return False
        new_samples = windows.heard_sample - self._drafted_sample
        return self._pace.wants_draft(new_samples / SAMPLE_RATE_HZ)

    def _draft(self) -> None:
        """Recognise what there is of the open utterance."""
        start, end = self._windows.consumed_sample, self._windows.heard_sample
        began_s = time.monotonic()
        heard = self._hearing.hear(self._audio.read(start, end - start), Effort.DRAFT)
        self._pace = self._pace.drafted(time.monotonic() - began_s)
        words = tuple(word for segment in heard for word in spaced_words(segment))
        self._utterance = heard_again(self._utterance, words)
        self._drafts = heard or self._drafts
        self._drafted_sample = end

    def tell(self) -> None:
        """Say how far the words and the transcript are."""
        windows = self._windows
        # In silence nothing waits, though the stretch is not given out yet.
        reached = self._drafted_sample if windows.is_speech_open else windows.heard_sample
        lag_s = self._since(max(reached, windows.consumed_sample))
        is_behind = self._pace.mode is Mode.CATCHING_UP
        heard_s = (windows.heard_sample - self._sound.track.from_sample) / SAMPLE_RATE_HZ
        factor = self._worked_s / heard_s if heard_s >= _LEAST_HEARD_S else None
        self._early.tell(self._utterance, lag_s, factor, is_catching_up=is_behind)

    def _since(self, sample: int) -> float:
        """Return how many seconds of sound there are behind a sample."""
        return max(0, self._audio.available_samples - sample) / SAMPLE_RATE_HZ


class _EarlyWords:
    """Tells the words before they are committed, five times a second at most and only news."""

    def __init__(self, job: int, track: int, emit: Emit) -> None:
        self._emit = emit
        self._last = Partial(job, "", 0.0, track=track)
        self._last_s = float("-inf")

    def tell(
        self, utterance: Utterance, lag_s: float, factor: float | None, *, is_catching_up: bool
    ) -> None:
        """Send what is known of the open utterance unless it was said before or just now."""
        now_s = time.monotonic()
        if now_s - self._last_s < _PARTIAL_EVERY_S:
            return
        partial = replace(
            self._last,
            text=utterance.moving_text,
            lag_s=lag_s,
            settled=utterance.settled_text,
            is_catching_up=is_catching_up,
            real_time_factor=factor,
        )
        words_only = replace(
            partial, lag_s=self._last.lag_s, real_time_factor=self._last.real_time_factor
        )
        is_same = words_only == self._last
        if is_same and abs(lag_s - self._last.lag_s) < _LAG_STEP_S:
            return
        self._last, self._last_s = partial, now_s
        self._emit(partial)
