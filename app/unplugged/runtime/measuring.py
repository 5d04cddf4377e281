"""What the service has measured of its own work: sampler, proof and speeds put together."""

from __future__ import annotations

import contextlib
from functools import cached_property

from unplugged.core.errors import UnpluggedError
from unplugged.core.models.parts import files_of
from unplugged.core.paths import AppPaths
from unplugged.core.proof import Subject
from unplugged.core.reading import Unit, measured
from unplugged.core.snapshot import Part, Snapshot
from unplugged.core.store import Store
from unplugged.runtime.inspector import Inspector
from unplugged.runtime.model_notices import ModelProgressed
from unplugged.runtime.notices import Notice, WorkEnded
from unplugged.runtime.plan import WorkPlan
from unplugged.runtime.receipts import ReceiptWriter
from unplugged.runtime.roster import Roster
from unplugged.runtime.sampler import Sampler
from unplugged.runtime.speed import SpeedWatch
from unplugged.system import bandwidth
from unplugged.system.cpu import Cpu, read_cpu
from unplugged.system.meter import Meter

# A filter of seccomp can hand each call to a process that watches instead of refusing it. Then the
# app would have to answer in time, or a library in a worker would wait for ever; and where window
# and worker have a filter each, the refusing one wins and nobody is told.
_OWN_TRIES = (
    "the workers' own tries behind their lock; what libraries try is refused as well, and the "
    "kernel tells only root of it"
)


class Measuring:
    """Belongs to the service's thread; the sampler runs beside it.

    While a meeting is being worked on every snapshot is kept in its folder. Between meetings the
    sampler goes on once it was started: those are the idle moments that power is compared with.
    """

    def __init__(self, paths: AppPaths, store: Store) -> None:
        """Measure nothing yet."""
        self._paths = paths
        self._store = store
        self._inspector = Inspector()
        self._speed = SpeedWatch()
        self._sampler = Sampler(
            inspect=self._inspector, make_meter=lambda: Meter(cache_dir=paths.cache_dir)
        )
        self._receipts = ReceiptWriter(paths)
        self._cost_before_s = 0.0
        self._refused: dict[int, int] = {}  # by process id, over the work on one meeting
        self._final_pass: str | None = None  # the meeting whose final pass is under way

    def start(self) -> None:
        """Begin to take a snapshot each second; does nothing when that is so already."""
        self._sampler.start()

    @property
    def latest(self) -> Snapshot | None:
        """The newest snapshot, None before the first."""
        return self._sampler.latest

    @property
    def history(self) -> tuple[Snapshot, ...]:
        """The snapshots of the last ten minutes, oldest first."""
        return self._sampler.history

    @cached_property
    def cpu(self) -> Cpu:
        """What the CPU is; read once."""
        return read_cpu()

    @property
    def is_writing_receipt(self) -> bool:
        """Whether the receipt of the last work is still being written."""
        return self._receipts.is_writing

    @property
    def cost_s(self) -> float:
        """CPU seconds that the measuring itself has used, so that nobody has to believe it."""
        return self._sampler.cpu_s

    def begin(self, plan: WorkPlan) -> None:
        """Keep what is measured from now on with a meeting."""
        model = plan.language_model
        weights = 0
        if model is not None and model.path.is_file():
            weights = sum(file.stat().st_size for file in files_of(model.path))
        speed = SpeedWatch(weights, bandwidth.kept(self._paths.cache_dir))
        self._begin(plan.meeting_id, speed)

    def begin_final_pass(self, meeting_id: str) -> None:
        """Keep what is measured from now on with a meeting that is heard once more."""
        self._begin(meeting_id, SpeedWatch())
        self._final_pass = meeting_id

    def end_final_pass(self, meeting_id: str) -> None:
        """Close the journal of a final pass, done or not, and write the meeting's receipt anew.

        Other work that has begun in the meantime has done so already.
        """
        if self._final_pass != meeting_id:
            return
        self._final_pass = None
        self._sampler.end()
        self._write_receipt(meeting_id)

    def follow(
        self,
        roster: Roster,
        notices: tuple[Notice, ...],
    ) -> None:
        """Take what the service knows; called at each of its polls.

        Args:
            roster: Who is up, and what they have given up.
            notices: What happened since the poll before.
        """
        for notice in notices:
            self._speed.note(notice)
            if isinstance(notice, ModelProgressed):
                self._sampler.fetched.note(notice)
            if isinstance(notice, WorkEnded) and notice.is_kept:
                self._write_receipt(notice.meeting_id)
        denials = roster.denials
        self._inspector.tell(denials, roster.waiting_pids)
        for pid, denial in denials.items():
            self._refused[pid] = sum(
                attempt.is_refused and attempt.subject is Subject.NETWORK
                for attempt in denial.attempts
            )
        refused = None
        if self._refused:
            refused = measured(sum(self._refused.values()), Unit.COUNT, _OWN_TRIES)
        parts = {each.pid: Part(each.kind.value) for each in roster.members}
        self._sampler.watch(parts, self._speed.sample, refused)

    def end(self) -> None:
        """Take a last snapshot for the meeting; its folder may go away afterwards."""
        self._sampler.end()

    def close(self) -> None:
        """End the thread; receipts that are being written are finished first."""
        self._receipts.close()
        self._sampler.stop()

    def _begin(self, meeting_id: str, speed: SpeedWatch) -> None:
        if self._final_pass is not None:  # it makes room, and its last words are still to come
            self.end_final_pass(self._final_pass)
        self._speed = speed
        self._cost_before_s = self.cost_s
        self._refused = {}
        self._sampler.fetched.reset()
        self._sampler.begin(meeting_id, self._paths.meeting_dir(meeting_id))
        self._sampler.start()

    def _write_receipt(self, meeting_id: str) -> None:
        fault = self._sampler.fault
        # Of a meeting that was deleted meanwhile, or can't be read, there is none to write: the
        # work has ended all the same, and `receipt show` says that there is none.
        with contextlib.suppress(UnpluggedError):
            self._receipts.write(
                meeting_id,
                self._store,
                self.cost_s - self._cost_before_s,
                None if fault is None else fault.params["reason"],
            )
