"""Worker processes seen from the parent: start, listen, stop; no rule about meetings."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from unplugged.core.course import WorkerKind
from unplugged.core.grants import Grants, grants_for
from unplugged.core.messages import (
    Cancel,
    Cancelled,
    Command,
    Control,
    Event,
    Failed,
    Finished,
    Quit,
    WorkerDied,
    WorkerLocked,
)
from unplugged.core.proof import Denial
from unplugged.core.restart import CancelLadder, Rung
from unplugged.worker import main as worker_main

_CONTEXT = multiprocessing.get_context("spawn")
QUIT_GRACE_S = 2.0
_BLAS_THREADS = "OPENBLAS_NUM_THREADS"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event with its sender.

    Attributes:
        worker: Which worker sent it.
        generation: Which process in that worker's place; news of an earlier one is void.
        event: What it said.
    """

    worker: WorkerKind
    generation: int
    event: Event


Mailbox = queue.SimpleQueue[Delivery]


class WorkerSlot:
    """One worker's place: an empty one, or one process with its pipe and its reader thread.

    Every process gets a fresh pipe, so nothing of a dead process can be taken for news of the next
    one. All methods are called from one thread; only the reader thread runs beside it, and it only
    fills the mailbox.
    """

    def __init__(self, kind: WorkerKind, mailbox: Mailbox, log_dir: Path) -> None:
        """Make an empty place; nothing is started before the first command."""
        self.kind = kind
        self._mailbox = mailbox
        self._log_path = log_dir / f"{kind.value}.log"
        self._process: multiprocessing.process.BaseProcess | None = None
        self._conn: Connection | None = None
        self._reader: threading.Thread | None = None
        self._ladder: CancelLadder | None = None
        self._generation = 0
        self._grants = Grants()
        self.job: int | None = None
        self.denial: Denial | None = None  # what the process gave up, once it has said so

    @property
    def pid(self) -> int | None:
        """Process id, None while the place is empty."""
        return self._process.pid if self._process is not None else None

    def submit(self, command: Command) -> None:
        """Send a command; the place must be idle.

        A process may open what the command it was started for needs, and can never get more, so a
        command that needs something else gets a fresh one.
        """
        if self.job is not None:
            raise AssertionError(f"{self.kind} is busy with job {self.job}")
        grants = grants_for(command)
        is_up = self._process is not None and self._process.is_alive()
        if not is_up or not self._grants.covers(grants):
            self.clear()
            self._start(grants)
        self.job = command.job
        self._ladder = None
        self._send(command)

    def cancel(self, now_s: float) -> None:
        """Ask the running job to stop; ``climb`` does the rest."""
        if self.job is not None and self._ladder is None:
            self._ladder = CancelLadder.start(now_s)
            self._send(Cancel(self.job))

    def climb(self, now_s: float) -> None:
        """Go on with stopping a job that doesn't react: terminate, then kill."""
        if self._ladder is None or self._process is None:
            return
        climbed = self._ladder.climbed(now_s)
        if climbed is self._ladder:
            return
        self._ladder = climbed
        if climbed.rung is Rung.TERMINATED:
            self._process.terminate()
        else:
            self._process.kill()

    def kill(self) -> None:
        """End the process at once; its death comes through the mailbox."""
        if self._process is not None:
            self._process.kill()

    def note(self, delivery: Delivery) -> Event | None:
        """Keep track of the running job, give a death its job; None for news that is void."""
        event = delivery.event
        if delivery.generation != self._generation:
            return None
        if isinstance(event, WorkerDied):
            died = WorkerDied(self.job if self.job is not None else 0, event.exitcode)
            was_idle = self.job is None
            self.clear()
            return None if was_idle else died
        if isinstance(event, WorkerLocked):
            self.denial = event.denial
        if getattr(event, "job", self.job) != self.job:
            return None
        if isinstance(event, Finished | Cancelled | Failed):
            self.job = None
            self._ladder = None
            if isinstance(event, Failed) and event.is_worker_broken:
                self.clear()
        return event

    def clear(self) -> None:
        """Empty the place: the process is ended, its thread and its pipe are gone."""
        if self._process is not None:
            if self._process.is_alive():
                self._process.kill()
            self._process.join()
        if self._reader is not None:
            self._reader.join()
        if self._conn is not None:
            self._conn.close()
        if self._process is not None:
            self._process.close()
        self._process = self._conn = self._reader = self._ladder = self.job = self.denial = None

    def quit(self) -> None:
        """Let an idle process leave by itself, a busy or stuck one by force."""
        if self._process is not None and self._process.is_alive() and self.job is None:
            self._send(Quit())
            self._process.join(QUIT_GRACE_S)
        self.clear()

    def _start(self, grants: Grants) -> None:
        ours, theirs = _CONTEXT.Pipe(duplex=True)
        process = _CONTEXT.Process(
            target=worker_main.run,
            args=(theirs, self.kind.value, str(self._log_path), grants),
            name=f"unplugged-{self.kind.value}",
            daemon=True,
        )
        with _interrupts_held(), _one_thread():
            process.start()
        theirs.close()
        self._grants = grants
        self._process, self._conn = process, ours
        self._generation += 1
        self._reader = threading.Thread(
            target=_listen,
            args=(ours, self.kind, self._generation, process, self._mailbox),
            name=f"{self.kind}-reader",
        )
        self._reader.start()

    def _send(self, message: Command | Control) -> None:
        """Send; a dying process is reported by its reader, so a broken pipe is no news."""
        if self._conn is not None:
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                self._conn.send(message)


def _listen(
    conn: Connection,
    kind: WorkerKind,
    generation: int,
    process: multiprocessing.process.BaseProcess,
    mailbox: Mailbox,
) -> None:
    """Move events into the mailbox until the process is gone, and say so last."""
    while True:
        try:
            event: Event = conn.recv()
        except (EOFError, OSError):
            break
        mailbox.put(Delivery(kind, generation, event))
    process.join()
    mailbox.put(Delivery(kind, generation, WorkerDied(0, process.exitcode)))


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """Keep Ctrl-C from a child until it can ignore it; a child inherits the blocked signal."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


@contextlib.contextmanager
def _one_thread() -> Iterator[None]:
    """Keep numpy in a child from starting threads when it is imported.

    A worker locks itself before it starts any, and numpy is imported before it can do so.
    """
    before = os.environ.get(_BLAS_THREADS)
    os.environ[_BLAS_THREADS] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_BLAS_THREADS]
        else:
            os.environ[_BLAS_THREADS] = before
