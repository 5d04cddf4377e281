"""Gets models: from a hub, from a disk; one at a time, beside whatever else goes on.

A model is downloaded by a process that is started for it and ended with it, the only one of the app
that has a network. Whatever comes from outside is looked at by a locked worker, and its engine has
to load it there, before it stands where models are looked for.
"""

from __future__ import annotations

import contextlib
import itertools
import queue
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from unplugged.core.catalogue import Catalogue, ModelEntry
from unplugged.core.course import WorkerKind
from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import ModelMissing, UnpluggedError
from unplugged.core.messages import (
    Cancelled,
    Event,
    Failed,
    Fetched,
    HubAnswered,
    InspectModel,
    ModelFetched,
    ModelInspected,
    WorkerDied,
)
from unplugged.core.model_errors import ModelBusy, ModelDamaged, ModelNotOnHub, ModelUnknown
from unplugged.core.model_reasons import Reason
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.finder import Candidate
from unplugged.core.models.hub import HubAccess, HubFile
from unplugged.core.models.shelf import HalfDone, Shelf
from unplugged.core.paths import AppPaths
from unplugged.runtime.model_admission import admit_copy, admit_download
from unplugged.runtime.model_copy import ModelCopy
from unplugged.runtime.model_notices import (
    ModelNotice,
    ModelProgressed,
    ModelReady,
    ModelStage,
    ModelStopped,
)
from unplugged.runtime.model_task import ModelTask, download_of, fetching
from unplugged.runtime.outside import Outside
from unplugged.runtime.pace import Pace
from unplugged.runtime.roster import Roster
from unplugged.runtime.workers import Delivery, Mailbox, WorkerSlot

TRIAL_PATIENCE_S = 300.0  # a large model from a slow disk, on a busy machine
_TELL_COPY_S = 0.2


class ModelDesk:
    """Belongs to the service's thread; ``poll`` tells through ``tell`` what happens."""

    def __init__(
        self,
        paths: AppPaths,
        roster: Roster,
        tell: Callable[[ModelNotice], None],
        outside: Outside | None = None,
    ) -> None:
        """Prepare; nothing is started and no connection is opened before it is asked for."""
        self._dir = paths.user_models_dir
        self.shelf = Shelf(self._dir)
        self.shelf.sweep()
        self._tell = tell
        self._mailbox: Mailbox = queue.SimpleQueue()
        self._fetcher = WorkerSlot(
            WorkerKind.DOWNLOAD, self._mailbox, paths.log_dir, roster, outside=outside
        )
        self._inspector = WorkerSlot(WorkerKind.INSPECT, self._mailbox, paths.log_dir, roster)
        self._waiting: deque[ModelTask] = deque()
        self._task: ModelTask | None = None
        self._jobs = itertools.count(1)
        self._pace = Pace()
        self._trial_began_s = 0.0
        self._copy_told_s = 0.0
        self.timeout_s = 30.0  # how long a hub may be silent

    # --- what there is ----------------------------------------------------------------------------

    def catalogue(self) -> Catalogue:
        """Read which models there are.

        Raises:
            CatalogueInvalid: a catalogue breaks its rules.
        """
        return Catalogue.read(self._dir)

    def entry(self, name: str) -> ModelEntry:
        """Return a model by its name.

        Raises:
            ModelUnknown: there is none.
            CatalogueInvalid: a catalogue breaks its rules.
        """
        for entry in self.catalogue().entries:
            if entry.name == name:
                return entry
        raise ModelUnknown(name=name)

    def half_done(self) -> tuple[HalfDone, ...]:
        """Return the downloads that were stopped and can be gone on with."""
        return self.shelf.half_done()

    @property
    def is_busy(self) -> bool:
        """Whether something is being got."""
        return self._task is not None or bool(self._waiting)

    @property
    def current(self) -> str | None:
        """The model that is being got now."""
        return self._task.name if self._task is not None else None

    @property
    def latest(self) -> tuple[ModelProgressed, ...]:
        """How far everything is that is being got, the running one first."""
        return tuple(
            task.latest or ModelProgressed(task.name, ModelStage.WAITING) for task in self._tasks
        )

    # --- what can be asked ------------------------------------------------------------------------

    def download(self, name: str, access: HubAccess) -> None:
        """Get a model from the hub; what is there of an earlier try is gone on with.

        Args:
            name: Its name in the catalogue.
            access: How the hub is reached; whoever calls has shown the host to the user.

        Raises:
            ModelUnknown, ModelNotOnHub: there is no such model to get.
            ModelBusy: it is being got already.
        """
        entry = self.entry(name)
        if entry.hub_id is None:
            raise ModelNotOnHub(name=name)
        self._require_idle(name)
        if entry.is_installed:
            self._tell(ModelReady(name, entry.kind))
            return
        self._waiting.append(ModelTask(name, entry=entry, access=access))
        self._next()

    def add(self, candidate: Candidate) -> None:
        """Add a model that lies on a disk; one that another program keeps is used where it is.

        Raises:
            ModelBusy: it is being added already.
        """
        tasks = self._tasks
        if any(each.candidate and each.candidate.path == candidate.path for each in tasks):
            raise ModelBusy(name=candidate.name)
        # Two makers, or two folders, may have models of one name.
        names = (candidate.name, *(f"{candidate.name}-{n}" for n in range(2, len(tasks) + 2)))
        name = next(name for name in names if all(each.name != name for each in tasks))
        self._waiting.append(ModelTask(name, candidate=candidate))
        self._next()

    def pause(self, name: str) -> None:
        """Stop getting a model; what is there is kept for the next time."""
        if self._task is not None and self._task.name == name:
            now_s = time.monotonic()
            self._fetcher.cancel(now_s)
            self._inspector.cancel(now_s)
            if self._task.copy is not None:
                self._task.copy.cancel()
            return
        for task in tuple(self._waiting):
            if task.name == name:
                self._waiting.remove(task)
                self._tell(ModelStopped(name, None, is_kept=True))

    def discard(self, name: str) -> None:
        """Throw away what is there of a download that was stopped.

        Raises:
            ModelBusy: it is still under way.
        """
        self._require_idle(name)
        self.shelf.discard(name)

    def remove(self, entry: ModelEntry) -> int:
        """Delete a model that Unplugged has added; return how many bytes are free now.

        Raises:
            ModelNotOwned: it came with the app, or the user put it there.
            ModelMissing: it isn't there.
            FolderUnwritable: the system refuses.
        """
        if not entry.is_installed and not self.shelf.place_of(entry.name).exists():
            raise ModelMissing(name=entry.name, kind=entry.kind.value)
        return self.shelf.remove(entry.name, entry.path)

    def poll(self) -> None:
        """Go on with what is under way."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._receive(self._mailbox.get_nowait())
        now_s = time.monotonic()
        self._fetcher.climb(now_s)
        self._inspector.climb(now_s)
        task = self._task
        if task is not None and task.copy is not None:
            self._follow_copy(task, task.copy, now_s)
        elif self._inspector.job is not None and now_s - self._trial_began_s > TRIAL_PATIENCE_S:
            self._inspector.clear()
            self._damaged(Reason.ENGINE_BUSY, f"{TRIAL_PATIENCE_S:.0f}")
        self._next()

    def close(self) -> None:
        """End everything; what is half there is gone on with another day."""
        self._waiting.clear()
        if self._task is not None and self._task.copy is not None:
            self._task.copy.close()
            self.shelf.discard(self._task.name)
        self._fetcher.clear()
        self._inspector.clear()
        self._task = None

    # --- how --------------------------------------------------------------------------------------

    @property
    def _tasks(self) -> tuple[ModelTask, ...]:
        return ((self._task,) if self._task is not None else ()) + tuple(self._waiting)

    def _require_idle(self, name: str) -> None:
        if any(each.name == name for each in self.latest):
            raise ModelBusy(name=name)

    def _next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        self._task = task = self._waiting.popleft()
        self._pace = Pace()
        try:
            if task.entry is not None and task.access is not None:
                self._fetch(task, task.entry, task.access)
            elif task.candidate is not None:
                self._inspect(task, task.candidate.path)
        except UnpluggedError as error:
            self._stop(error)

    def _fetch(self, task: ModelTask, entry: ModelEntry, access: HubAccess) -> None:
        self._say(task, ModelProgressed(task.name, ModelStage.ASKING))
        folder = self.shelf.draft(entry.name)
        pin = self.shelf.pin_of(entry.hub_id or "")
        job = next(self._jobs)
        self._fetcher.submit(download_of(entry, access, folder, pin, job, self.timeout_s))

    def _inspect(self, task: ModelTask, path: Path) -> None:
        done = task.latest.total_bytes if task.latest is not None else 0
        self._say(task, ModelProgressed(task.name, ModelStage.TRYING, done, done))
        self._trial_began_s = time.monotonic()
        self._inspector.submit(InspectModel(next(self._jobs), str(path)))

    def _receive(self, delivery: Delivery) -> None:
        is_fetcher = delivery.worker is WorkerKind.DOWNLOAD
        slot = self._fetcher if is_fetcher else self._inspector
        event = slot.note(delivery)
        if event is not None and self._task is not None:
            self._take(self._task, event, slot)

    def _take(self, task: ModelTask, event: Event, slot: WorkerSlot) -> None:
        match event:
            case HubAnswered(_, commit, files):
                task.commit = commit
                self.shelf.note_total(task.name, sum(file.size_bytes for file in files))
            case Fetched():
                self._pace.note(time.monotonic(), event.done_bytes)
                self._say(task, fetching(task, event, self._pace))
            case ModelFetched(_, files):
                self._fetched(task, files)
            case ModelInspected(_, facts):
                slot.quit()
                self._inspected(task, facts)
            case Cancelled():
                slot.clear()
                self._stop(None)
            case Failed(_, code, params):
                slot.clear()
                self._end(ModelStopped(task.name, (code, params), is_kept=self._keeps(task, code)))
            case WorkerDied(_, exitcode):
                if slot.is_stopping or (exitcode in (-15, -9) and slot is self._fetcher):
                    self._stop(None)
                elif slot is self._inspector:
                    self._damaged(Reason.ENGINE_BROKE)
                else:
                    reason = (("reason", EngineReason.PROCESS_ENDED), ("detail", str(exitcode)))
                    self._end(ModelStopped(task.name, ("engine_failed", reason), is_kept=True))
            case _:
                pass

    def _keeps(self, task: ModelTask, code: str) -> bool:
        """Whether what is there of a failed task is of use; a damaged model is thrown away."""
        if task.candidate is not None:
            return False
        if code in ("model_damaged", "not_a_model"):
            self.shelf.discard(task.name)
            return False
        return True

    def _fetched(self, task: ModelTask, files: tuple[HubFile, ...]) -> None:
        # Gone before anything of what it brought is looked at: no process has both.
        self._fetcher.clear()
        task.files = files
        entry = task.entry
        if entry is None:
            raise AssertionError("nothing was to be fetched")
        try:
            folder = self.shelf.draft(task.name)
            self._inspect(task, folder / entry.hub_place)
        except UnpluggedError as error:
            self._stop(error)

    def _inspected(self, task: ModelTask, facts: ModelFacts) -> None:
        task.facts = facts
        try:
            if task.candidate is None:
                kind = admit_download(task, facts, self.shelf)
                self._end(ModelReady(task.name, kind))
                return
            task.name = self.shelf.free_name(task.name)
            target = None if task.candidate.is_in_cache else self.shelf.draft(task.name)
            task.copy = ModelCopy(task.candidate.files, target)
        except UnpluggedError as error:
            self._stop(error)

    def _follow_copy(self, task: ModelTask, copy: ModelCopy, now_s: float) -> None:
        if not copy.is_over:
            if now_s - self._copy_told_s >= _TELL_COPY_S:
                self._copy_told_s = now_s
                self._pace.note(now_s, copy.done_bytes)
                self._say(
                    task,
                    ModelProgressed(
                        task.name,
                        ModelStage.COPYING,
                        copy.done_bytes,
                        copy.total_bytes,
                        self._pace.bytes_per_s,
                        self._pace.left_s(copy.total_bytes),
                    ),
                )
            return
        if copy.error is not None or copy.is_cancelled:
            self.shelf.discard(task.name)
            error = copy.error
            told = (error.code, tuple(error.params.items())) if error is not None else None
            self._end(ModelStopped(task.name, told, is_kept=False))
            return
        try:
            kind = admit_copy(task, copy, self.shelf)
        except UnpluggedError as error:
            self._stop(error)
            return
        self._end(ModelReady(task.name, kind))

    def _damaged(self, reason: Reason, detail: str = "") -> None:
        task = self._task
        if task is None:
            return
        path = task.candidate.path if task.candidate is not None else Path(task.name)
        # A download was checked against the hub's hashes: too little memory may be to blame, and
        # another try costs no second download.
        self._stop(ModelDamaged(path=str(path), reason=reason, detail=detail))

    def _say(self, task: ModelTask, progress: ModelProgressed) -> None:
        task.latest = progress
        self._tell(progress)

    def _stop(self, error: UnpluggedError | None) -> None:
        task = self._task
        if task is None:
            return
        told = (error.code, tuple(error.params.items())) if error is not None else None
        self._end(ModelStopped(task.name, told, is_kept=task.candidate is None))

    def _end(self, notice: ModelNotice) -> None:
        self._fetcher.clear()
        self._task = None
        self._tell(notice)
