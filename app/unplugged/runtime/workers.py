"""Worker processes seen from the parent: start, listen, stop; no rule about meetings."""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
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
    GoOn,
    Hold,
    Level,
    Quit,
    WorkerDied,
    WorkerLocked,
    WrapUp,
)
from unplugged.core.proof import Denial
from unplugged.core.restart import CancelLadder, Rung
from unplugged.runtime.news import NotNews, event_in
from unplugged.runtime.one_thread import one_thread
from unplugged.runtime.outside import Outside
from unplugged.runtime.roster import Member, Roster
from unplugged.worker import main as worker_main

_Context = SpawnContext | ForkServerContext
_CONTEXT = multiprocessing.get_context("spawn")
QUIT_GRACE_S = 2.0
_WRITES_WITHIN_S = 30.0  # a recorder that was told to stop, with a disk that keeps it waiting
# What a process loads before its first job, where every tenth of a second counts.
_PRELOADED = dict.fromkeys(
    (WorkerKind.CAPTURE, WorkerKind.CAPTURE_SECOND), "unplugged.worker.capture_job"
)


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

    A place that keeps a spare has a second process beside it, started and waiting, which takes over
    at once when the first one dies. Every process gets a fresh pipe, so nothing of a dead process
    can be taken for news of the next one. All methods are called from one thread; only the reader
    threads run beside it, and they only fill the mailbox.
    """

    def __init__(
        self,
        kind: WorkerKind,
        mailbox: Mailbox,
        log_dir: Path,
        roster: Roster | None = None,
        *,
        keeps_spare: bool = False,
        is_extra: bool = False,
        outside: Outside | None = None,
    ) -> None:
        """Make an empty place; nothing is started before the first command.

        Args:
            kind: Which worker.
            mailbox: Where its news go.
            log_dir: Where it prints to.
            roster: Where its processes are entered, None for one of its own.
            keeps_spare: Whether a second process is kept ready while the first one works.
            is_extra: Whether it stands beside the place of its kind, for a single question.
            outside: Starts its processes, so that they inherit no lock of ours; None for ourselves.
        """
        self.kind = kind
        self._mailbox = mailbox
        self._log_path = log_dir / f"{kind.value}.log"
        self._roster = roster or Roster()
        self._keeps_spare = keeps_spare
        self._is_extra = is_extra
        self._context: _Context = _CONTEXT if outside is None else outside.context
        self._child: _Child | None = None
        self._spare: _Child | None = None
        self._ladder: CancelLadder | None = None
        self._asked_s = 0.0  # when the running job was asked to stop
        self._still_writes = False
        self._generation = 0
        self.job: int | None = None
        self.is_held = False

    @property
    def pid(self) -> int | None:
        """Process id, None while the place is empty."""
        return self._child.pid if self._child is not None else None

    @property
    def denial(self) -> Denial | None:
        """What the process gave up, None while it has not said so."""
        return self._child.denial if self._child is not None else None

    @property
    def is_stopping(self) -> bool:
        """Whether the running job was told to end."""
        return self._ladder is not None

    def submit(self, command: Command) -> None:
        """Send a command; the place must be idle.

        A process may open what the command it was started for needs, and can never get more, so a
        command that needs something else gets a fresh one.
        """
        if self.job is not None:
            raise AssertionError(f"{self.kind} is busy with job {self.job}")
        grants = grants_for(command)
        if self._child is None or not self._child.can_do(grants):
            self.clear()
            # Until it is in its place nobody could end it, and the app would wait for it for ever.
            with _interrupts_held():
                self._child = self._take_spare(grants) or self._start(grants)
            self._enter(self._child, is_extra=self._is_extra)
        self.job = command.job
        self._ladder = None
        self._child.send(command)
        if self.is_held:
            self._child.send(Hold(command.job))

    def cancel(self, now_s: float) -> None:
        """Ask the running job to stop; ``climb`` does the rest."""
        if self.job is not None and self._ladder is None and self._child is not None:
            self._ladder = CancelLadder.start(now_s)
            self._asked_s, self._still_writes = now_s, False
            self._child.send(Cancel(self.job))

    def wrap_up(self) -> None:
        """Let the running job finish what it is at and begin nothing new."""
        if self.job is not None and self._child is not None:
            self._child.send(WrapUp(self.job))

    def hold(self) -> None:
        """Let the running job wait, and those to come, until ``go_on``; a cancel ends the wait."""
        if not self.is_held and self.job is not None and self._child is not None:
            self._child.send(Hold(self.job))
        self.is_held = True

    def go_on(self) -> None:
        """Let jobs work again."""
        if self.is_held and self.job is not None and self._child is not None:
            self._child.send(GoOn(self.job))
        self.is_held = False

    def climb(self, now_s: float) -> None:
        """Go on with stopping a job that doesn't react: terminate, then kill."""
        if self._ladder is None or self._child is None:
            return
        if self._still_writes and now_s - self._asked_s < _WRITES_WITHIN_S:
            self._ladder = CancelLadder.start(now_s)  # what was said before Stop is in its hands
        self._still_writes = False
        climbed = self._ladder.climbed(now_s)
        if climbed is self._ladder:
            return
        self._ladder = climbed
        if climbed.rung is Rung.TERMINATED:
            self._child.process.terminate()
        else:
            self._child.process.kill()

    def kill(self) -> None:
        """End the process at once; its death comes through the mailbox."""
        if self._child is not None:
            self._child.process.kill()

    def note(self, delivery: Delivery) -> Event | None:
        """Keep track of the running job, give a death its job; None for news that is void."""
        event = delivery.event
        if self._spare is not None and delivery.generation == self._spare.generation:
            self._note_spare(event)
            return None
        if self._child is None or delivery.generation != self._child.generation:
            return None
        if isinstance(event, WorkerDied):
            died = WorkerDied(self.job if self.job is not None else 0, event.exitcode)
            was_idle = self.job is None
            self.clear()
            return None if was_idle else died
        if isinstance(event, WorkerLocked):
            self._child.denial = event.denial
            self._enter(self._child, is_extra=self._is_extra)
        if getattr(event, "job", self.job) != self.job:
            return None
        if isinstance(event, Finished | Cancelled | Failed):
            self.job = None
            self._ladder = None
            if isinstance(event, Failed) and event.is_worker_broken:
                self.clear()
        elif isinstance(event, Level) and self._ladder is not None:
            self._still_writes = True
        elif isinstance(event, Level) and self._keeps_spare and self._spare is None:
            # Not sooner: the process that works has the machine to itself while it comes up.
            with _interrupts_held():
                self._spare = self._start(self._child.grants)
            self._enter(self._spare, is_extra=True)
        return event

    def clear(self) -> None:
        """Empty the place: the process is ended, its thread and its pipe are gone."""
        if self._child is not None:
            self._end(self._child)
        self._child = self._ladder = self.job = None

    def drop_spare(self) -> None:
        """End the process that is kept ready, as nothing will be to do for it."""
        if self._spare is not None:
            self._end(self._spare)
        self._spare = None

    def quit(self) -> None:
        """Let an idle process leave by itself, a busy or stuck one by force."""
        self.drop_spare()
        if self._child is not None and self._child.process.is_alive() and self.job is None:
            self._child.send(Quit())
            self._child.process.join(QUIT_GRACE_S)
        self.clear()

    def _note_spare(self, event: Event) -> None:
        if self._spare is None:
            return
        if isinstance(event, WorkerLocked):
            self._spare.denial = event.denial
            self._enter(self._spare, is_extra=True)
        elif isinstance(event, WorkerDied):
            self.drop_spare()

    def _take_spare(self, grants: Grants) -> _Child | None:
        """Return the process that waits, if it can do a job that needs ``grants``."""
        spare, self._spare = self._spare, None
        if spare is None or spare.can_do(grants):
            return spare
        self._end(spare)
        return None

    def _start(self, grants: Grants) -> _Child:
        self._generation += 1
        return _Child(
            self.kind, self._generation, grants, self._log_path, self._mailbox, self._context
        )

    def _enter(self, child: _Child, *, is_extra: bool) -> None:
        self._roster.enter(Member(child.pid, self.kind, is_extra, child.denial))

    def _end(self, child: _Child) -> None:
        self._roster.strike(child.pid)
        child.end()


class _Child:
    """One process with its pipe and the thread that reads it."""

    def __init__(
        self,
        kind: WorkerKind,
        generation: int,
        grants: Grants,
        log_path: Path,
        mailbox: Mailbox,
        context: _Context,
    ) -> None:
        ours, theirs = context.Pipe(duplex=True)
        self.process = context.Process(
            target=worker_main.run,
            args=(theirs, kind.value, str(log_path), grants, _PRELOADED.get(kind, "")),
            name=f"unplugged-{kind.value}",
            daemon=True,
        )
        with _interrupts_held(), one_thread():
            self.process.start()
        theirs.close()
        self.pid = self.process.pid or 0  # None only before the start
        self.generation = generation
        self.grants = grants
        self.denial: Denial | None = None
        self._conn: Connection = ours
        self._reader = threading.Thread(
            target=_listen,
            args=(ours, kind, generation, self.process, mailbox),
            name=f"{kind}-reader",
        )
        self._reader.start()

    def can_do(self, grants: Grants) -> bool:
        """Whether it is up and may open what a job needs."""
        return self.process.is_alive() and self.grants.covers(grants)

    def send(self, message: Command | Control) -> None:
        """Send; a dying process is reported by its reader, so a broken pipe is no news."""
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self._conn.send(message)

    def end(self) -> None:
        """End the process, its thread and its pipe."""
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self._reader.join()
        self._conn.close()
        self.process.close()


def _listen(
    conn: Connection,
    kind: WorkerKind,
    generation: int,
    process: multiprocessing.process.BaseProcess,
    mailbox: Mailbox,
) -> None:
    """Move events into the mailbox until the process is gone, and say so last.

    One that sends anything else is not what was started any more, and is ended.
    """
    while True:
        try:
            event = event_in(conn.recv_bytes())
        except (EOFError, OSError):
            break
        except NotNews:
            process.kill()
            break
        mailbox.put(Delivery(kind, generation, event))
    process.join()
    mailbox.put(Delivery(kind, generation, WorkerDied(0, process.exitcode)))


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let Ctrl-C wait until what was begun is whole; a child inherits the blocked signal.

    While this thread blocks it another one takes it, and Python interrupts the main thread for that
    all the same: so the handler waits, too.
    """
    came: list[int] = []
    is_main = threading.current_thread() is threading.main_thread()
    handler = None
    if is_main:
        handler = signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    masks = hasattr(signal, "pthread_sigmask")
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if masks else set()
    try:
        yield
    finally:
        if is_main:
            signal.signal(signal.SIGINT, handler or signal.SIG_DFL)
        if came:
            signal.raise_signal(signal.SIGINT)
        if masks:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
