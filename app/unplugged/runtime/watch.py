"""Watches everything while a meeting is worked on: sampler, proof and speeds in one place."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from unplugged.core.course import WorkerKind
from unplugged.core.errors import UnpluggedError
from unplugged.core.proof import Denial
from unplugged.core.snapshot import Part, Snapshot
from unplugged.core.types import EngineInfo
from unplugged.runtime.inspector import Inspector
from unplugged.runtime.notices import EngineStarted, Notice, WorkEnded
from unplugged.runtime.sampler import Sampler
from unplugged.runtime.service import MeetingService
from unplugged.runtime.speed import SpeedWatch
from unplugged.system.cpu import Cpu, read_cpu

PART_OF: Mapping[WorkerKind, Part] = MappingProxyType(
    {
        WorkerKind.CAPTURE: Part.CAPTURE,
        WorkerKind.CAPTURE_SECOND: Part.CAPTURE,
        WorkerKind.MEDIA: Part.MEDIA,
        WorkerKind.SPEECH: Part.SPEECH,
        WorkerKind.FINAL: Part.SPEECH,
        WorkerKind.MINUTES: Part.MINUTES,
        WorkerKind.PLAYBACK: Part.HELPER,
    }
)


class Watch:
    """Feeds the sampler with what the service knows. Belongs to the thread that polls the service.

    It samples while a meeting is worked on, whoever looks, and while somebody looks. Between that
    it costs nothing.
    """

    def __init__(self, service: MeetingService, sampler: Sampler | None = None) -> None:
        """Watch a service; nothing runs before ``follow`` finds a reason.

        Args:
            service: Whose workers are watched.
            sampler: What takes the snapshots, None for one of this machine.
        """
        self._service = service
        self._inspector = Inspector()
        self._sampler = sampler or Sampler(inspect=self._inspector)
        self._speed = SpeedWatch()
        self._meeting_id: str | None = None
        self._is_looked_at = False
        self._cpu: Cpu | None = None
        self.engines: dict[str, EngineInfo] = {}

    @property
    def latest(self) -> Snapshot | None:
        """The newest snapshot, None before the first."""
        return self._sampler.latest

    @property
    def history(self) -> tuple[Snapshot, ...]:
        """The snapshots of the last minutes, oldest first."""
        return self._sampler.history

    @property
    def denials(self) -> dict[int, Denial]:
        """What each locked worker has said about itself, by process id."""
        return self._service.denials

    @property
    def cpu(self) -> Cpu:
        """What the CPU is; read once."""
        if self._cpu is None:
            self._cpu = read_cpu()
        return self._cpu

    def look(self, *, is_looked_at: bool) -> None:
        """Say whether somebody wants to see snapshots when no meeting is worked on."""
        self._is_looked_at = is_looked_at
        self.follow()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told."""
        for notice in notices:
            self._speed.note(notice)
            if isinstance(notice, EngineStarted):
                self.engines[notice.task.value] = notice.info
            elif isinstance(notice, WorkEnded) and notice.is_kept:
                self._count_tokens(notice.meeting_id)

    def follow(self) -> None:
        """Bring the sampler up to date; called after every poll of the service."""
        meeting_id = self._service.working_meeting_id
        if meeting_id != self._meeting_id:
            self._change_meeting(meeting_id)
        if meeting_id is None and not self._is_looked_at:
            if self._sampler.is_running:
                self._sampler.stop()
            return
        parts = {pid: PART_OF[kind] for kind, pid in self._service.pids.items()}
        self._inspector.tell(self._service.denials)
        self._sampler.watch(parts, self._speed.sample)
        self._sampler.start()

    def stop(self) -> None:
        """End the sampling."""
        self._change_meeting(None)
        self._is_looked_at = False
        self._sampler.stop()

    def _change_meeting(self, meeting_id: str | None) -> None:
        if self._meeting_id is not None:
            self._sampler.end()
        self._meeting_id = meeting_id
        if meeting_id is not None:
            self._speed = SpeedWatch()
            self.engines = {}
            self._sampler.begin(meeting_id, self._service.paths.meeting_dir(meeting_id))

    def _count_tokens(self, meeting_id: str) -> None:
        try:
            version = self._service.store.minutes(meeting_id)
        except UnpluggedError:  # deleted meanwhile; the speeds stay as they were
            return
        if version is not None:
            self._speed.generated(version.cost)
