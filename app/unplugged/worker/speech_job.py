"""The job of the speech worker: a recording, perhaps still growing, becomes segments."""

from __future__ import annotations

import time
from pathlib import Path

from unplugged.audio.at_16k import AudioAt16k
from unplugged.audio.spool import open_audio
from unplugged.core.engine import CancelToken, Effort
from unplugged.core.messages import Command, EngineLoaded, Transcribe
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.core.windows import rules_for
from unplugged.engines.registry import load_transcriber
from unplugged.engines.vad import SpeechWindows
from unplugged.worker.commits import commits
from unplugged.worker.hearing import Hearing
from unplugged.worker.main import Emit
from unplugged.worker.report import Reporter

_GROWTH_POLL_S = 0.05


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Transcribe a recording to its end, window by window.

    The segments of a window are sent together when the window is done, so that a job that dies or
    is cancelled inside it leaves the transcript at a place where the next one can begin exactly.

    Raises:
        JobCancelled: the job was cancelled; what was committed until then stands.
        UnpluggedError: the model or the recording is at fault.
    """
    if not isinstance(command, Transcribe):
        raise TypeError(command)
    job = command.job
    started_s = time.monotonic()
    engine = load_transcriber(command.engine, command.model, command.threads)
    emit(EngineLoaded(job, engine.info, time.monotonic() - started_s))
    report = Reporter(job, emit)
    effort = Effort.BEST if command.is_final else Effort.FULL
    hearing = Hearing(
        job,
        engine,
        emit,
        cancel,
        language=command.language,
        vocabulary=command.vocabulary,
        said=command.said,
    )
    with open_audio(Path(command.spool)) as source:
        audio = AudioAt16k(source)
        windows = SpeechWindows(
            audio.read,
            lambda: audio.available_samples,
            lambda: audio.is_closed,
            command.from_sample,
            rules_for(command.window_s),
        )
        while not windows.is_finished:
            cancel.raise_if_cancelled()
            stretch = windows.take()
            if stretch is None:
                cancel.wait(_GROWTH_POLL_S)
                continue
            heard: tuple[Segment, ...] = ()
            if stretch.pcm is not None:
                heard = hearing.hear(stretch.pcm, effort)
                hearing.keep(heard, len(stretch.pcm) / SAMPLE_RATE_HZ)
            for event in commits(job, stretch, heard):
                emit(event)
            total = audio.available_samples if audio.is_closed else None
            report(
                stretch.end_sample / SAMPLE_RATE_HZ,
                total / SAMPLE_RATE_HZ if total is not None else None,
            )
    hearing.finish()
