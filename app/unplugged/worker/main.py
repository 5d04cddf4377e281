"""The body of every worker process: a control thread that listens, one job at a time."""

from __future__ import annotations

import importlib
import os
import queue
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import assert_never

from unplugged.core.engine import CancelToken
from unplugged.core.errors import EngineFault, JobCancelled, UnpluggedError, WorkerBug
from unplugged.core.grants import Grants
from unplugged.core.messages import (
    AskMeetings,
    Cancel,
    Cancelled,
    Command,
    CompressSpools,
    Control,
    DecodeFile,
    DownloadModel,
    Event,
    Failed,
    Finished,
    GoOn,
    Hold,
    InspectModel,
    Listen,
    ListInputs,
    MeasureSpeed,
    Play,
    Probe,
    Quit,
    Record,
    TellSpeakers,
    Transcribe,
    WatchSources,
    WorkerLocked,
    WorkerReady,
    WrapUp,
    WriteMinutes,
)
from unplugged.system.process import read_process
from unplugged.worker.process import leave, lock_away, prepare

Emit = Callable[[Event], None]
Handler = Callable[[Command, Emit, CancelToken], None]


def run(conn: Connection, worker: str, log_path: str, grants: Grants, preload: str = "") -> None:
    """Serve commands until told to quit or the parent is gone; never returns.

    Args:
        conn: The parent's pipe; closed by the end of the process.
        worker: Name of the worker, for the log and for sentences.
        log_path: Where this process prints to.
        grants: What this process may open beside program code.
        preload: Module to import before the first command, empty for none.
    """
    prepare(Path(log_path))
    denial = lock_away(grants, Path(log_path))  # before any thread: a lock holds for its caller
    send_lock = threading.Lock()

    def emit(event: Event) -> None:
        with send_lock:
            conn.send(event)

    control = _Control(conn)
    control.start()
    emit(WorkerReady(os.getpid()))
    emit(WorkerLocked(denial))
    if preload:
        importlib.import_module(preload)
    exitcode = 0
    while exitcode == 0 and (command := control.commands.get()) is not None:
        exitcode = _do(command, emit, control.token_for(command.job), worker, log_path)
    leave(exitcode)


def _do(command: Command, emit: Emit, cancel: CancelToken, worker: str, log_path: str) -> int:
    """Do one job and report its end; return the exit code that the process should now have."""
    cpu_before_s = time.process_time()
    try:
        cancel.raise_if_cancelled()
        _handler(command)(command, emit, cancel)
    except JobCancelled:
        emit(Cancelled(command.job))
    except EngineFault as fault:
        traceback.print_exc()
        emit(
            Failed(
                command.job,
                fault.code,
                tuple(fault.params.items()),
                is_worker_broken=True,
            )
        )
        return 1
    except UnpluggedError as error:
        emit(Failed(command.job, error.code, tuple(error.params.items())))
    except Exception:  # noqa: BLE001 - the border of the job loop: a bug ends the job, not the app
        traceback.print_exc()
        bug = WorkerBug(worker=worker, log=log_path)
        emit(Failed(command.job, bug.code, tuple(bug.params.items()), is_worker_broken=True))
        return 1
    else:
        cost = read_process(os.getpid())
        peak = cost.peak_rss.value
        emit(
            Finished(
                command.job,
                cpu_s=time.process_time() - cpu_before_s,
                peak_rss_bytes=None if peak is None else int(peak),
            )
        )
    return 0


def _handler(command: Command) -> Handler:  # noqa: C901 - one case per command, each two lines
    """Return the code for one command; imported late, so that a worker loads only its engine."""
    match command:
        case DecodeFile() | CompressSpools() | ListInputs():
            from unplugged.worker.media_job import handle
        case Record():
            from unplugged.worker.capture_job import handle
        case WatchSources():
            from unplugged.worker.watch_job import handle
        case Transcribe():
            from unplugged.worker.speech_job import handle
        case TellSpeakers():
            from unplugged.worker.speakers_job import handle
        case Listen():
            from unplugged.worker.live_job import handle
        case WriteMinutes():
            from unplugged.worker.minutes_job import handle
        case Play():
            from unplugged.worker.play_job import handle
        case AskMeetings():
            from unplugged.worker.answers_job import handle
        case Probe():
            from unplugged.worker.probe_job import handle
        case DownloadModel():
            from unplugged.worker.download_job import handle
        case InspectModel():
            from unplugged.worker.inspect_job import handle
        case MeasureSpeed():
            from unplugged.worker.speed_job import handle
        case _:
            assert_never(command)
    return handle


class _Control(threading.Thread):
    """Listens to the parent while the main thread works, so that a cancel is heard at once."""

    def __init__(self, conn: Connection) -> None:
        super().__init__(name="control", daemon=True)
        self.commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._conn = conn
        self._lock = threading.Lock()
        self._tokens: dict[int, CancelToken] = {}

    def token_for(self, job: int) -> CancelToken:
        """Return the token of a job, the same one whoever asks first."""
        with self._lock:
            return self._tokens.setdefault(job, CancelToken())

    def run(self) -> None:
        """Sort what comes in; when the parent is gone, end the process at once."""
        while True:
            try:
                message: Command | Control = self._conn.recv()
            except (EOFError, OSError):
                os._exit(0)
            match message:
                case Cancel(job):
                    self.token_for(job).cancel()
                case Hold(job):
                    self.token_for(job).hold()
                case GoOn(job):
                    self.token_for(job).go_on()
                case WrapUp(job):
                    self.token_for(job).wrap_up()
                case Quit():
                    self.commands.put(None)
                case _:
                    self.commands.put(message)
