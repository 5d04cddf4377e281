"""Lets engines and the sound system answer once, each in a process of its own."""

from __future__ import annotations

import queue
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.catalogue import ModelEntry, ModelKind
from unplugged.core.course import WorkerKind
from unplugged.core.engine_reasons import EngineReason
from unplugged.core.messages import (
    Command,
    EngineLoaded,
    Event,
    Failed,
    Finished,
    InputsFound,
    ListInputs,
    Probe,
    WorkerDied,
)
from unplugged.core.types import EngineInfo, Source
from unplugged.runtime.roster import Roster
from unplugged.runtime.workers import Mailbox, WorkerSlot

PATIENCE_S = 120.0
_LOOK_EVERY_S = 0.2

Failure = tuple[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class EngineAnswer:
    """What came of one engine.

    Attributes:
        info: What it said about itself; None when it didn't answer.
        load_s: Seconds to load the model.
        failure: Code and parameters of why it didn't answer; None when it did.
    """

    info: EngineInfo | None
    load_s: float
    failure: Failure | None


@dataclass(frozen=True, slots=True)
class SoundAnswer:
    """What came of the sound system.

    Attributes:
        library: The sound library and its version, empty when it didn't answer.
        sources: Microphones and system audio.
        failure: Code and parameters of why it didn't answer; None when it did.
    """

    library: str
    sources: tuple[Source, ...]
    failure: Failure | None


def probe_engine(model: ModelEntry, threads: int, log_dir: Path) -> EngineAnswer:
    """Load a model in a fresh worker, let it work for a moment, and end the worker.

    Args:
        model: Which model; its entry names the engine.
        threads: How many threads the engine may use.
        log_dir: Where the worker prints to.
    """
    is_speech = model.kind is ModelKind.SPEECH
    kind = WorkerKind.MINUTES if model.kind is ModelKind.MINUTES else WorkerKind.SPEECH
    command = Probe(1, is_speech, model.engine, str(model.path), threads)
    events, failure = ask_once(kind, command, log_dir)
    loaded = next((event for event in events if isinstance(event, EngineLoaded)), None)
    if failure is not None or loaded is None:
        return EngineAnswer(None, 0.0, failure)
    return EngineAnswer(loaded.info, loaded.load_s, None)


def probe_sound(log_dir: Path, roster: Roster | None = None) -> SoundAnswer:
    """Look for microphones in a fresh worker, which is entered in the roster meanwhile."""
    events, failure = ask_once(WorkerKind.MEDIA, ListInputs(1), log_dir, roster)
    found = next((event for event in events if isinstance(event, InputsFound)), None)
    if failure is not None or found is None:
        return SoundAnswer("", (), failure)
    return SoundAnswer(found.library, found.inputs, None)


def ask_once(
    kind: WorkerKind,
    command: Command,
    log_dir: Path,
    roster: Roster | None = None,
    stop: threading.Event | None = None,
) -> tuple[list[Event], Failure | None]:
    """Let a fresh worker do one job; return all it said, and why it failed if it did.

    It may be silent for ``PATIENCE_S``; when ``stop`` is set it is ended at once.
    """
    stop = stop or threading.Event()
    last_s = time.monotonic()
    mailbox: Mailbox = queue.SimpleQueue()
    slot = WorkerSlot(kind, mailbox, log_dir, roster, is_extra=True)
    events: list[Event] = []
    slot.submit(command)
    try:
        while True:
            try:
                delivery = mailbox.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                if stop.is_set():
                    return events, None
                if time.monotonic() - last_s > PATIENCE_S:
                    return events, _engine_failed(
                        EngineReason.NO_ANSWER_WITHIN, f"{PATIENCE_S:.0f}"
                    )
                continue
            last_s = time.monotonic()
            match slot.note(delivery):
                case Finished():
                    return events, None
                case Failed(_, code, params):
                    return events, (code, dict(params))
                case WorkerDied(_, exitcode):
                    return events, _engine_failed(EngineReason.PROCESS_ENDED, str(exitcode))
                case None:
                    pass
                case event:
                    events.append(event)
    finally:
        slot.quit()


def _engine_failed(reason: EngineReason, detail: str) -> Failure:
    return "engine_failed", {"reason": reason, "detail": detail}
