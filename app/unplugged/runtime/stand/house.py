"""What the stand does: prepares the sample, takes a visitor's turn, deletes it, keeps the counters.

The window tells what the course (``core.stand.show``) asks for through ``do``; what happens comes
back from ``take`` as events for the course.
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass

from unplugged.core.course import Outcome
from unplugged.core.errors import FileMissing, UnpluggedError
from unplugged.core.paths import reason_of
from unplugged.core.receipt.canonical import Json
from unplugged.core.settings import Settings
from unplugged.core.stand.config import Hall, StandConfig
from unplugged.core.stand.hall import HallCheck
from unplugged.core.stand.link import Link
from unplugged.core.stand.places import StandPlaces
from unplugged.core.stand.show import Act, Event
from unplugged.core.stand.tally import StandTally, keep_tally, read_tally
from unplugged.core.types import RecordSource
from unplugged.runtime.notices import LevelHeard, LevelSeen, Notice, Remarked, WorkEnded
from unplugged.runtime.options import WorkOptions, device_for
from unplugged.runtime.service import MeetingService
from unplugged.runtime.stand.sample import (
    SampleRun,
    keep_run,
    kept_run,
    load_run,
    receipt_of,
    sample_file,
    sample_key,
)
from unplugged.runtime.stand.wiping import Wiping
from unplugged.system.link import read_link

_TRY_AGAIN_S = 20.0
_LINK_EVERY_S = 0.5


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why something didn't work: a code of ``core.sentences`` with its values."""

    code: str
    params: tuple[tuple[str, str], ...] = ()


class StandHouse:
    """Belongs to the window's thread."""

    def __init__(
        self,
        service: MeetingService,
        places: StandPlaces,
        config: StandConfig,
        settings: Settings,
    ) -> None:
        """Take a service over the stand's own library; begins to wipe what a crash left there."""
        self._service = service
        self._places = places
        self._config = config
        self._settings = settings
        self._wiping = Wiping(service)
        self._events: list[Event] = []
        self._preparing_id: str | None = None
        self._next_try_s = 0.0
        self._wants_record = False
        self._uncounted = False
        self._is_heard = False
        self._link = read_link()
        self._link_read_s = time.monotonic()
        self.tally: StandTally = read_tally(places.tally)
        self.sample: SampleRun | None = None
        self.visitor_id: str | None = None
        self.receipt: Json | None = None
        self.trouble: Trouble | None = None
        self.hall = HallCheck()
        for meeting in service.store.meetings():
            if meeting.source_path is None:
                self._wiping.wipe(meeting.id)

    # --- what is there ----------------------------------------------------------------------------

    @property
    def microphone(self) -> str:
        """Id of the microphone, empty for the system's."""
        return self._config.microphone or self._settings.microphone

    @property
    def is_wiping(self) -> bool:
        """Whether something of a visitor is still to be deleted."""
        return self._wiping.is_busy

    @property
    def preparing_id(self) -> str | None:
        """The run of the sample that is under way, None when none is."""
        return self._preparing_id

    @property
    def link(self) -> Link:
        """The network links as they were half a second ago at most."""
        now_s = time.monotonic()
        if now_s - self._link_read_s >= _LINK_EVERY_S:
            self._link, self._link_read_s = read_link(), now_s
        return self._link

    @property
    def speech_s(self) -> float:
        """How long the visitor spoke."""
        if self.visitor_id is None:
            return 0.0
        with contextlib.suppress(UnpluggedError):
            return self._service.store.meeting(self.visitor_id).duration_s or 0.0
        return 0.0

    # --- what is asked for ------------------------------------------------------------------------

    def do(self, act: Act) -> None:
        """Do what the course asks for; ``LEAVE`` is the window's."""
        match act:
            case Act.PLAY:
                self._play()
            case Act.HUSH:
                self._service.player.pause()
            case Act.CHECK_LEVEL:
                self.hall = HallCheck()
                self._service.watcher.start((self.microphone,))
            case Act.END_CHECK:
                self._service.watcher.stop()
                self._service.watcher.let_go()
            case Act.RECORD:
                self.trouble = None
                self._is_heard = False
                self._wants_record = True
            case Act.STOP_RECORDING:
                self._service.stop()
            case Act.WIPE:
                self._wipe()
            case Act.COUNT:
                self._uncounted = True
            case Act.LEAVE:
                pass

    def take(self, notices: tuple[Notice, ...]) -> tuple[Event, ...]:
        """Take what the service told; return what that means for the course."""
        for notice in notices:
            match notice:
                case WorkEnded():
                    self._on_ended(notice)
                case LevelSeen(_, peak_dbfs, rms_dbfs):
                    self.hall.add(peak_dbfs, rms_dbfs)
                case LevelHeard(recorded_s) if recorded_s > 0 and self._is_working:
                    self._is_heard = True
                    self._events.append(Event.HEARING)
                case Remarked(code, params):
                    self.trouble = Trouble(code, params)
                    if self._is_working and not self._is_heard:
                        # The recorder goes on trying; a visitor doesn't wait for it.
                        self._events.append(Event.TURN_FAILED)
                case _:
                    pass
        self.tick()
        events, self._events = tuple(self._events), []
        return events

    def tick(self) -> None:
        """Go on with what waits; to be called often, also when the service tells nothing."""
        self._wiping.tick()
        if self._wants_record and not self._service.is_working and not self._wiping.is_busy:
            self._wants_record = False
            self._record()
        if self.visitor_id is not None and self.receipt is None and self._uncounted:
            self._look_for_receipt()
        if self.sample is None and self._preparing_id is None and not self._service.is_working:
            self._prepare()

    # --- how: the sample --------------------------------------------------------------------------

    def _prepare(self) -> None:
        now_s = time.monotonic()
        if now_s < self._next_try_s:
            return
        self._next_try_s = now_s + _TRY_AGAIN_S
        file = sample_file(self._config.sample)
        try:
            key = sample_key(file, self._models)
        except OSError as error:
            missing = FileMissing(path=f"{file} ({reason_of(error)})")
            self.trouble = Trouble(missing.code, tuple(missing.params.items()))
            return
        self.sample = kept_run(self._places, self._service.store, key)
        if self.sample is not None:
            self._events.append(Event.PREPARED)
            return
        for meeting in self._service.store.meetings():
            self._wiping.wipe(meeting.id)
        try:
            self._preparing_id = self._service.import_file(file, self._options)
        except UnpluggedError as error:
            self.trouble = Trouble(error.code, tuple(error.params.items()))

    def _on_ended(self, ended: WorkEnded) -> None:
        if ended.meeting_id == self._preparing_id:
            self._preparing_id = None
            self._on_prepared(ended)
        elif ended.meeting_id == self.visitor_id:
            if ended.outcome is Outcome.DONE and ended.is_kept:
                self._events.append(Event.TURN_DONE)
                return
            code, params = ended.error or ("nothing_recorded", ())
            self.trouble = Trouble(code, params)
            self._events.append(Event.TURN_FAILED)

    def _on_prepared(self, ended: WorkEnded) -> None:
        if ended.error is not None:
            self.trouble = Trouble(*ended.error)
        if ended.outcome is not Outcome.DONE or not ended.is_kept:
            return
        self.sample = load_run(self._service.store, self._places, ended.meeting_id)
        if self.sample is None:
            self.trouble = Trouble("no_speech")
            return
        self.trouble = None
        # Not kept, it is only worked on again at the next start.
        with contextlib.suppress(OSError):
            key = sample_key(sample_file(self._config.sample), self._models)
            keep_run(self._places, ended.meeting_id, key)
        self._events.append(Event.PREPARED)

    def _play(self) -> None:
        if self.sample is None or not self._config.sound:
            return
        sound = self.sample.sound
        self._service.player.load(sound.tracks, sound.duration_s)
        self._service.player.play(from_s=0.0)

    # --- how: a visitor ---------------------------------------------------------------------------

    def _record(self) -> None:
        try:
            self.visitor_id = self._service.record(RecordSource(mic=self.microphone), self._options)
        except UnpluggedError as error:
            self.trouble = Trouble(error.code, tuple(error.params.items()))
            self._events.append(Event.TURN_FAILED)

    def _wipe(self) -> None:
        self._count()
        self._wants_record = False
        self._service.player.load((), 0.0)
        self._service.player.let_go()  # a visitor may have listened to what he said
        if self.visitor_id is not None:
            self._wiping.wipe(self.visitor_id)
        self.visitor_id = self.receipt = None

    def _look_for_receipt(self) -> None:
        if self.visitor_id is None or self._service.measuring.is_writing_receipt:
            return
        self.receipt = receipt_of(self._places, self.visitor_id)
        self._count()

    def _count(self) -> None:
        if not self._uncounted:
            return
        self._uncounted = False
        self.tally = self.tally.after_turn(self.speech_s, self.receipt)
        # A full disk costs the number, not the show.
        with contextlib.suppress(UnpluggedError):
            keep_tally(self._places.tally, self.tally)

    @property
    def _is_working(self) -> bool:
        return self.visitor_id is not None and self._service.working_meeting_id == self.visitor_id

    @property
    def _models(self) -> tuple[str | None, str | None]:
        return (self._settings.speech_model, self._settings.language_model)

    @property
    def _options(self) -> WorkOptions:
        return WorkOptions(
            speech_model=self._settings.speech_model,
            language_model=self._settings.language_model,
            language=self._settings.transcript_language,
            vocabulary=self._settings.vocabulary,
            tuning=self._settings.tuning,
            device=device_for(prefers_npu=self._settings.prefers_npu),
            is_noisy=self._config.hall is Hall.NOISY,
        )
