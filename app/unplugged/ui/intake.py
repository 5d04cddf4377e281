"""Work that waits for its turn: files, interrupted meetings, minutes; one at a time, with pause."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from unplugged.core.course import Outcome
from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import is_there
from unplugged.core.settings import SettingsFile
from unplugged.core.types import MeetingStatus
from unplugged.runtime.notices import Notice, WorkEnded
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.ui.pump import ServicePump
from unplugged.ui.recorder import work_options


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something in the queue: a file to take in, or a meeting to go on with or to write anew.

    Attributes:
        path: The file, None for a meeting.
        meeting_id: The meeting, None for a file.
        writes: How the minutes of the meeting are to be written once more, None to go on with it.
    """

    path: Path | None = None
    meeting_id: str | None = None
    writes: WorkOptions | None = None


class Intake(QObject):
    """The queue in front of the service.

    Pausing stops the running work where it is and puts its meeting in front; going on continues it
    there. A recording goes before everything: ``hold`` makes room for it. Files that still wait
    when the app ends wait again at the next start, paused, so that nothing begins by itself.

    Signals:
        changed: Something was added, begun, paused or taken out.
        began: Id of the meeting that is worked on now.
        failed: The ``UnpluggedError`` for which something was not begun.
    """

    changed = Signal()
    began = Signal(str)
    failed = Signal(object)

    def __init__(
        self, service: MeetingService, pump: ServicePump, settings: SettingsFile, parent: QObject
    ) -> None:
        """Take up what waited when the app was last closed."""
        super().__init__(parent)
        self._service = service
        self._pump = pump
        self._settings = settings
        left = (path for path in service.store.queued_files() if is_there(path))
        self._waiting: list[Waiting] = [Waiting(path=path) for path in left]
        self._is_paused = bool(self._waiting)
        self._is_held = False
        self._running: Waiting | None = None
        self._returns: Waiting | None = None
        pump.ticked.connect(self._on_ticked)

    @property
    def waiting(self) -> tuple[Waiting, ...]:
        """What waits, in order."""
        return tuple(self._waiting)

    @property
    def is_paused(self) -> bool:
        """Whether the user has paused the queue."""
        return self._is_paused

    # --- what can be asked ------------------------------------------------------------------------

    def add(self, paths: tuple[Path, ...]) -> None:
        """Put files at the end; one that waits already is not put there again."""
        self._put([Waiting(path=path) for path in paths], at_front=False)

    def finish(self, meeting_ids: tuple[str, ...]) -> None:
        """Put interrupted meetings in front of the files."""
        self._put([Waiting(meeting_id=each) for each in meeting_ids], at_front=True)

    def write_again(self, meeting_id: str, options: WorkOptions) -> None:
        """Put the writing of a meeting's minutes in front of the files."""
        self._put([Waiting(meeting_id=meeting_id, writes=options)], at_front=True)

    def is_rewriting(self, meeting_id: str) -> bool:
        """Whether the minutes of a meeting are being written once more now."""
        running = self._running
        return running is not None and running.meeting_id == meeting_id and bool(running.writes)

    def remove(self, waiting: Waiting) -> None:
        """Take something out of the queue."""
        if waiting in self._waiting:
            self._waiting.remove(waiting)
            self._is_paused = self._is_paused and bool(self._waiting or self._returns)
            self._keep()
            self.changed.emit()

    def pause(self) -> None:
        """Stop the running work where it is; nothing is begun until ``resume``."""
        if not self._is_paused:
            self._is_paused = True
            self._stop_for_later()
            self.changed.emit()

    def resume(self) -> None:
        """Go on where the queue was paused."""
        if self._is_paused:
            self._is_paused = False
            self.changed.emit()
            self._on_ticked()

    def hold(self) -> None:
        """Make room for a recording; ``let_go`` ends it."""
        if not self._is_held:
            self._is_held = True
            self._stop_for_later()

    def let_go(self) -> None:
        """Go on after a recording."""
        self._is_held = False

    def cancel(self) -> None:
        """Stop the running work; what was done is kept, and it can be finished another day."""
        self._returns = None
        self._service.cancel()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        for notice in notices:
            if not isinstance(notice, WorkEnded):
                continue
            self._running = None
            returns, self._returns = self._returns, None
            is_left = notice.outcome is Outcome.CANCELLED and notice.is_kept
            if returns is not None and returns.meeting_id == notice.meeting_id and is_left:
                self._put([returns], at_front=True)
            self.changed.emit()

    # --- how --------------------------------------------------------------------------------------

    def _put(self, wanted: list[Waiting], *, at_front: bool) -> None:
        new = [each for each in wanted if each not in self._waiting]
        self._waiting = new + self._waiting if at_front else self._waiting + new
        self._keep()
        self.changed.emit()
        self._on_ticked()

    def _keep(self) -> None:
        """Let the files wait over a restart, too; meetings are found by their state."""
        try:
            self._service.store.keep_queue([each.path for each in self._waiting if each.path])
        except UnpluggedError as error:  # they wait all the same, until the app ends
            self.failed.emit(error)

    def _stop_for_later(self) -> None:
        """Stop the work that runs; when it has ended, its meeting comes back into the queue."""
        if self._service.is_working and not self._service.is_recording:
            writes = self._running.writes if self._running is not None else None
            self._returns = Waiting(meeting_id=self._service.working_meeting_id, writes=writes)
            self._service.cancel()

    @Slot()
    def _on_ticked(self) -> None:
        is_stopped = self._is_paused or self._is_held or self._service.is_working
        if is_stopped or not self._waiting:
            return
        first = self._waiting.pop(0)
        try:
            meeting_id = self._begin(first)
        except UnpluggedError as error:
            self._keep()
            self.failed.emit(error)
            self.changed.emit()
            return
        self._keep()
        self._running = replace(first, path=None, meeting_id=meeting_id)
        self._pump.wake()
        self.began.emit(meeting_id)
        self.changed.emit()

    def _begin(self, first: Waiting) -> str:
        options = first.writes or work_options(self._settings.current)
        if first.path is not None:
            return self._service.import_file(first.path, options)
        if first.meeting_id is None:
            raise AssertionError("nothing to begin with")
        if first.writes is not None and self._is_whole(first.meeting_id):
            self._service.rewrite_minutes(first.meeting_id, options)
        else:
            self._service.continue_meeting(first.meeting_id, options)
        return first.meeting_id

    def _is_whole(self, meeting_id: str) -> bool:
        """Whether all of a meeting is heard, so that only its minutes may be wanted."""
        status = self._service.store.meeting(meeting_id).status
        return status in {MeetingStatus.TRANSCRIBED, MeetingStatus.READY}
