"""The job of the speech worker: a recording, perhaps still growing, becomes segments."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence

from unplugged.core.engine import CancelToken, Effort
from unplugged.core.messages import Command, EngineLoaded, Transcribe
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.core.windows import rules_for
from unplugged.engines.registry import load_transcriber
from unplugged.engines.speech_edges import at_speech
from unplugged.engines.speech_gates import believed
from unplugged.engines.vad import SpeechWindows
from unplugged.worker.commits import commits
from unplugged.worker.hearing import Hearing
from unplugged.worker.main import Emit
from unplugged.worker.report import Reporter
from unplugged.worker.timeline import TrackSound, sounds_of

_GROWTH_POLL_S = 0.05


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Transcribe a recording to its end, window by window, the track that is furthest behind first.

    The segments of a window are sent together when the window is done, so that a job that dies or
    is cancelled inside it leaves the transcript at a place where the next one can begin exactly.

    Raises:
        JobCancelled: the job was cancelled; what was committed until then stands.
        UnpluggedError: the model or the recording is at fault.
    """
    if not isinstance(command, Transcribe):
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
    with sounds_of(command.tracks) as (sounds, closer):
        _Transcription(command, hearing, emit, cancel).run(sounds, closer)
    hearing.finish()


class _Transcription:
    def __init__(
        self, command: Transcribe, hearing: Hearing, emit: Emit, cancel: CancelToken
    ) -> None:
        self._command = command
        self._hearing = hearing
        self._emit = emit
        self._cancel = cancel
        self._report = Reporter(command.job, emit)
        self._effort = Effort.BEST if command.is_final else Effort.FULL

    def run(self, sounds: Sequence[TrackSound], closer: contextlib.ExitStack) -> None:
        """Go on until all tracks are closed and all of them is transcribed."""
        readers: list[_Reader] = []
        waiting = list(sounds)
        while waiting or not all(reader.windows.is_finished for reader in readers):
            self._cancel.raise_if_cancelled()
            for sound in [sound for sound in waiting if sound.is_there(closer)]:
                waiting.remove(sound)
                readers.append(_Reader(sound, self._command.window_s))
            readers.sort(key=lambda reader: reader.windows.consumed_sample)
            if not any(self._step(reader) for reader in readers):
                self._cancel.wait(_GROWTH_POLL_S)
            self._tell(readers, is_complete=not waiting)

    def _step(self, reader: _Reader) -> bool:
        """Transcribe the next stretch of a track; whether there was one."""
        stretch = reader.windows.take()
        if stretch is None:
            return False
        heard: tuple[Segment, ...] = ()
        if stretch.pcm is not None:
            heard = self._hearing.hear(stretch.pcm, self._effort)
            heard = at_speech(believed(heard, is_doubtful=stretch.is_doubtful), stretch.spoken)
            self._hearing.keep(heard, len(stretch.pcm) / SAMPLE_RATE_HZ)
        for event in commits(self._command.job, reader.sound, stretch, heard):
            self._emit(event)
        return True

    def _tell(self, readers: Sequence[_Reader], *, is_complete: bool) -> None:
        """Say how far the track is that is furthest behind."""
        behind = [reader for reader in readers if not reader.windows.is_finished] or readers
        if not behind:
            return
        done = min(reader.windows.consumed_sample for reader in behind)
        is_closed = is_complete and all(reader.audio.is_closed for reader in readers)
        total = max(reader.audio.available_samples for reader in readers) if is_closed else None
        self._report(done / SAMPLE_RATE_HZ, total / SAMPLE_RATE_HZ if total is not None else None)


class _Reader:
    """A track that is open, cut into stretches."""

    def __init__(self, sound: TrackSound, window_s: int) -> None:
        assert sound.audio is not None
        self.sound = sound
        self.audio = audio = sound.audio
        self.windows = SpeechWindows(
            audio.read,
            lambda: audio.available_samples,
            lambda: audio.is_closed,
            sound.track.from_sample,
            rules_for(window_s),
        )
