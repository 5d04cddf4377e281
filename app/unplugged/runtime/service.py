"""What the command line and the window call: the library, and the work on one meeting at a time."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Callable
from functools import partial
from pathlib import Path

from unplugged.core.budget import budget_for
from unplugged.core.closes import Closes
from unplugged.core.course import WORKER_OF, Outcome, WorkerKind
from unplugged.core.model_errors import ModelBusy
from unplugged.core.models.entry import ModelEntry
from unplugged.core.paths import AppPaths
from unplugged.core.proof import Denial
from unplugged.core.session import Session
from unplugged.core.store import Meeting, Store
from unplugged.core.types import RecordSource
from unplugged.runtime.asking import Asking
from unplugged.runtime.beginnings import Beginnings
from unplugged.runtime.final_passes import FinalPasses
from unplugged.runtime.measuring import Measuring
from unplugged.runtime.model_desk import ModelDesk
from unplugged.runtime.notices import Notice, Remarked
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.outside import Outside
from unplugged.runtime.plan import WorkPlan
from unplugged.runtime.planner import Planner
from unplugged.runtime.player import Player
from unplugged.runtime.rewriting import Rewriting
from unplugged.runtime.room import Room
from unplugged.runtime.roster import Roster
from unplugged.runtime.sequel import Sequel
from unplugged.runtime.source_watcher import SourceWatcher
from unplugged.runtime.speech_first import SpeechFirst
from unplugged.runtime.work import MeetingWork
from unplugged.runtime.workers import Delivery, Mailbox, WorkerSlot
from unplugged.system.cpu import read_cpu
from unplugged.system.sandbox import lock_network

__all__ = ["MeetingService", "WorkOptions"]


class MeetingService(Closes):
    """The app without a face. Belongs to one thread; workers and their readers run beside it."""

    def __init__(self, paths: AppPaths, outside: Outside | None = None) -> None:
        """Open the library and put right what a crash left behind.

        Args:
            paths: Where everything lies.
            outside: Starts what needs a network when this process gives it up; None if it won't.

        Raises:
            EnvironmentFault: the library, its folders or the catalogue cannot be used.
        """
        paths.create()
        self.paths = paths
        self.store = Store.open(paths.library_db, paths.meetings_dir)
        self._planner = Planner(paths, self.store)
        self.template_folders = self._planner.template_folders  # the user's own come first
        self._beginnings = Beginnings(self._planner, self.store)
        self.store.recover()
        for meeting in self.store.cut_off():
            self._beginnings.make_whole(meeting)
        self.roster = Roster()
        self.roster.waiting_pids = outside.pids if outside is not None else frozenset()
        self._mailbox: Mailbox = queue.SimpleQueue()
        self._slots = {
            kind: WorkerSlot(
                kind,
                self._mailbox,
                paths.log_dir,
                self.roster,
                keeps_spare=kind in (WorkerKind.CAPTURE, WorkerKind.CAPTURE_SECOND),
            )
            for kind in dict.fromkeys(WORKER_OF.values())
        }
        self.player = Player(paths.log_dir, self.roster)
        self._work: MeetingWork | None = None
        self._notices: list[Notice] = []
        self.watcher = SourceWatcher(
            paths.log_dir, self.roster, self._mailbox, self._notices.append
        )
        self.measuring = Measuring(paths, self.store)
        self.final_passes = FinalPasses(
            paths,
            self.store,
            WorkerSlot(WorkerKind.FINAL, self._mailbox, paths.log_dir, self.roster),
            tell=self._notices.append,
            write_minutes=self._write_minutes_anew,
            measuring=self.measuring,
        )
        self._sequel = Sequel(
            self._planner, self.final_passes, self._notices.append, self.continue_meeting
        )
        self.asking = Asking(
            paths.log_dir,
            self.roster,
            self._planner,
            self._notices.append,
            has_company=lambda: self.is_working,
        )
        self.models = ModelDesk(paths, self.roster, self._notices.append, outside)
        self._speech_first = SpeechFirst(
            self._slots[WorkerKind.SPEECH],
            self._slots[WorkerKind.MINUTES],
            budget_for(read_cpu().cores),
        )

    def close(self) -> None:
        """End all workers and close the library; the next start finds unfinished work."""
        self.final_passes.close()
        for slot in self._slots.values():
            slot.quit()
        self.player.close()
        self.watcher.close()
        self.measuring.close()
        self.asking.close()
        self.models.close()
        self._sequel.put_off(self.store)
        self.store.close()

    @property
    def interrupted(self) -> tuple[Meeting, ...]:
        """Meetings whose work a crash cut off, newest first.

        Each stays here, whatever is started in between, until ``continue_meeting`` goes on with it
        or ``store.leave_cut_off`` leaves it as it is.
        """
        return self.store.cut_off()

    # --- work -------------------------------------------------------------------------------------

    def import_file(self, source: Path, options: WorkOptions) -> str:
        """Add a file as a new meeting and begin to work on it; ``poll`` tells how it goes.

        Args:
            source: An audio or video file.
            options: What to do with it.

        Returns:
            The meeting's id.

        Raises:
            FileMissing: there is no such file.
            NotAFile: it is a folder; whatever else is wrong with it comes as a notice.
            TemplateUnknown: there is no such template.
            EnvironmentFault: there is no speech model, no room, or no right to write.
        """
        plan, session = self._beginnings.of_file(source, options)
        self._new_work(plan, session).start()
        return plan.meeting_id

    def record(self, source: RecordSource, options: WorkOptions, title: str | None = None) -> str:
        """Record a new meeting until ``stop`` and work on it; ``poll`` tells how it goes.

        A microphone and system audio are two tracks, each in a process and a spool of its own, and
        their speakers are "Me" and "Others" until ``store.rename_speaker`` calls them otherwise.
        While it goes on ``poll`` gives

        - ``LevelHeard`` ten times a second for each track, with the seconds on disk;
        - ``PartialHeard`` for each track: words that are being said, and how far they are behind;
        - ``LineAdded`` when a line is certain, of both tracks in the order of speaking;
        - ``GapAdded`` where sound is missing or a source changed, the recording going on;
        - ``Remarked`` when a source is gone and waited for, when the disk is full, which ends the
          recording, and when memory is too small for notes during the meeting;
        - ``PauseChanged`` after ``pause`` and ``resume``;
        - ``StageProgressed``, ``WorkEnded`` and the rest as for a file.

        Args:
            source: ``MICROPHONE``, ``SYSTEM_AUDIO``, ``BOTH`` (``core.types``), or chosen ids.
            options: What to do with it.
            title: What it is called, None for the present time in English.

        Returns:
            The meeting's id.

        Raises:
            TemplateUnknown: there is no such template.
            EnvironmentFault: there is no speech model, no room, or no right to write.
        """
        plan, session = self._beginnings.of_recording(source, options, title)
        if plan.no_room is not None:
            self._notices.append(Remarked(*plan.no_room.remark))
        self._new_work(plan, session).record()
        self._sequel.after_recording(options)
        return plan.meeting_id

    def room_ahead(self, options: WorkOptions) -> Room | None:
        """Return the memory that taking notes during a meeting needs now, and what there is.

        Returns:
            None when no notes would be taken: there is no language model.

        Raises:
            UnpluggedError: models or template that the options name can't be used.
        """
        return self._planner.room(self._planner.choose(options))

    def pause(self) -> None:
        """Stop recording until ``resume``: the sources are let go, nothing is recorded.

        The time of the pause is left out of the recording and marked in it. Does nothing when
        nothing is recorded, or it is paused or stopped already.
        """
        if self._work is not None:
            self._work.pause()

    def resume(self) -> None:
        """Go on with a paused recording, in the same meeting; does nothing otherwise."""
        if self._work is not None:
            self._work.resume()

    def stop(self) -> None:
        """End the recording, paused or not; what was said is worked on to the end.

        Does nothing when nothing is recorded, or it is stopped already.
        """
        if self._work is not None:
            self._work.stop()

    def continue_meeting(self, meeting_id: str, options: WorkOptions) -> None:
        """Go on with a meeting of the library: what is missing of its transcript, then its minutes.

        Raises:
            MeetingUnknown: there is no such meeting.
            MeetingBusy: another running copy of the app works on it.
            FileMissing: neither its recording nor the file it came from is there any more.
            MeetingEmpty: nothing was ever recorded in it.
            TemplateUnknown: there is no such template.
            EnvironmentFault: there is no speech model, no room, or no right to write.
        """
        plan, session = self._beginnings.of_rest(meeting_id, options)
        self._new_work(plan, session).start()

    def rewrite_minutes(self, meeting_id: str, options: WorkOptions) -> None:
        """Write the minutes of a meeting once more, as a new version; ``poll`` tells how it goes.

        Only the lines of the transcript are read: a recording that is gone doesn't matter. The
        version that was shown stays until the new one is finished; an attempt that is cancelled or
        fails leaves nothing.

        Args:
            meeting_id: Which meeting.
            options: Template and language model to use; the rest doesn't matter.

        Raises:
            MeetingUnknown: there is no such meeting.
            MeetingBusy: another running copy of the app works on it.
            NothingToWrite: it has no transcript.
            TemplateUnknown: there is no such template.
            EnvironmentFault: there is no such model, no room, or no right to write.
        """
        before = Rewriting.of(self.store, meeting_id)
        plan, session = self._beginnings.of_rewriting(meeting_id, options)
        self._new_work(plan, session, partial(before.settle, self.store)).start()

    def poll(self, timeout_s: float) -> tuple[Notice, ...]:
        """Let the work go on and return what happened.

        Args:
            timeout_s: How long to wait for news when there is none yet; 0 to return at once.
        """
        with contextlib.suppress(queue.Empty):
            delivery = self._mailbox.get(timeout=timeout_s) if timeout_s else None
            while True:
                if delivery is not None:
                    self._deliver(delivery)
                delivery = self._mailbox.get_nowait()
        self.asking.poll()
        self.models.poll()
        if self._work is None:
            self._sequel.write_minutes()
        else:
            self._work.tick()
            if self._work.is_over:
                over, self._work = self._work, None
                self._sequel.follow(over.meeting_id, over.outcome)
        self._speech_first.tick()
        self.final_passes.tick(self.working_meeting_id)
        self.watcher.tick()
        notices = tuple(self._notices)
        self._notices.clear()
        self.measuring.follow(self.roster, notices)
        return notices

    def cancel(self) -> None:
        """Ask the running work to end; it is over when ``poll`` says so.

        A recording is stopped by it, and what was said is worked on to the end; asked again, the
        rest is left for later.
        """
        if self._work is not None:
            self._work.cancel()

    @property
    def is_recording(self) -> bool:
        """Whether a meeting is being recorded, or listened to right after."""
        return self._work is not None and self._work.is_recording

    @property
    def is_paused(self) -> bool:
        """Whether the recording is paused."""
        return self._work is not None and self._work.is_paused

    @property
    def is_working(self) -> bool:
        """Whether a meeting is being worked on, so that no other one can be begun."""
        return self._work is not None

    @property
    def expects_news(self) -> bool:
        """Whether work, a question or a model is under way, so ``poll`` may have news soon."""
        return self.is_working or self.asking.is_busy or self.models.is_busy

    @property
    def working_meeting_id(self) -> str | None:
        """Which meeting is being worked on, None when none is."""
        return self._work.meeting_id if self._work is not None else None

    @property
    def pids(self) -> dict[WorkerKind, int]:
        """Process ids of the workers in their places."""
        return self.roster.pids

    @property
    def denials(self) -> dict[int, Denial]:
        """What each process has given up, and what came of trying to get it back."""
        return self.roster.denials

    def unload_models(self) -> None:
        """Let go of models that no work is using, so that another one has the memory."""
        self.end_idle(WorkerKind.SPEECH, WorkerKind.MINUTES)

    def end_idle(self, *kinds: WorkerKind) -> None:
        """End workers that nothing is using, with all in their memory; of every kind if none."""
        for kind in kinds or self._slots:
            if self._slots[kind].job is None:
                self._slots[kind].clear()
        self.asking.let_go()

    def remove_model(self, entry: ModelEntry) -> int:
        """Delete a model that Unplugged has added; return how many bytes are free now.

        Raises:
            ModelBusy: the work on a meeting uses it.
            ModelNotOwned: it came with the app, or the user put it there.
            ModelMissing: it isn't there.
            FolderUnwritable: the system refuses.
        """
        if self._work is not None and self._work.uses(entry):
            raise ModelBusy(name=entry.name)
        self.unload_models()
        return self.models.remove(entry)

    def lock_network(self) -> None:
        """Give up every network for this process and all it starts; for good, in all threads."""
        self.roster.own_denial = lock_network()

    # --- how --------------------------------------------------------------------------------------

    def _deliver(self, delivery: Delivery) -> None:
        """Hand one event to whom it concerns."""
        self._speech_first.receive(delivery)
        if delivery.worker is WorkerKind.FINAL:
            self.final_passes.receive(delivery)
        elif delivery.worker is WorkerKind.METER:
            self.watcher.receive(delivery)
        elif self._work is not None:
            self._work.receive(delivery)

    def _write_minutes_anew(self, meeting_id: str, options: WorkOptions) -> None:
        """Write minutes of a transcript that was replaced, if they are wanted; other work first."""
        self._sequel.after_replacement(meeting_id, options)
        if self._work is None:
            self._sequel.write_minutes()

    def _new_work(
        self,
        plan: WorkPlan,
        session: Session,
        settle: Callable[[Outcome], None] = lambda _outcome: None,
    ) -> MeetingWork:
        """Return the work on a meeting, not begun."""
        if self._work is not None:
            raise AssertionError(f"meeting {self._work.meeting_id} is still being worked on")
        self._work = MeetingWork(
            plan,
            session,
            self.store,
            self._slots,
            self._notices.append,
            before_end=self.measuring.end,
            settle=settle,
        )
        self.measuring.begin(plan)
        return self._work
