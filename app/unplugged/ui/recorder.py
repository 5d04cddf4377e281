"""Recording as the window sees it: start, pause, stop, and how loud it is at the moment."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from unplugged.core.errors import UnpluggedError
from unplugged.core.settings import RecordSource as SourceChoice
from unplugged.core.settings import Settings
from unplugged.core.types import DEFAULT_SYSTEM, RecordSource
from unplugged.runtime.notices import LevelHeard, Notice, PauseChanged, WorkEnded
from unplugged.runtime.options import device_for, final_start
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.ui.pump import ServicePump
from unplugged.ui.words import recording_title


def work_options(settings: Settings) -> WorkOptions:
    """Return what the user's settings ask for."""
    return WorkOptions(
        template=settings.template,
        write_in=settings.minutes_language,
        language=settings.transcript_language,
        speech_model=settings.speech_model,
        language_model=settings.language_model,
        vocabulary=settings.vocabulary,
        final_pass=final_start(settings.final_pass),
        read_ahead=settings.read_ahead,
        speakers=0 if settings.tells_speakers else None,
        speaker_model=settings.speaker_model,
        tuning=settings.tuning,
        device=device_for(prefers_npu=settings.prefers_npu),
    )


def wanted_source(settings: Settings) -> RecordSource:
    """Return what the user's settings want recorded."""
    match settings.record_source:
        case SourceChoice.MIC:
            return RecordSource(mic=settings.microphone)
        case SourceChoice.SYSTEM:
            return RecordSource(system=DEFAULT_SYSTEM)
        case SourceChoice.BOTH:
            return RecordSource(mic=settings.microphone, system=DEFAULT_SYSTEM)


class Recorder(QObject):
    """The one recording that can be under way.

    Signals:
        state_changed: It began, was paused, went on or is over.
        level_heard: A ``LevelHeard``, some ten times a second.
        failed: The ``UnpluggedError`` for which it could not begin.
    """

    state_changed = Signal()
    level_heard = Signal(object)
    failed = Signal(object)

    def __init__(self, service: MeetingService, pump: ServicePump, parent: QObject) -> None:
        """Follow the service."""
        super().__init__(parent)
        self._service = service
        self._pump = pump
        self._meeting_id: str | None = None
        self._is_stopping = False
        self._recorded_s = 0.0
        pump.ticked.connect(self._on_ticked)

    @property
    def meeting_id(self) -> str | None:
        """The meeting that is being recorded, None when none is."""
        return self._meeting_id

    @property
    def is_recording(self) -> bool:
        """Whether sound is being taken in, or was asked to end a moment ago."""
        return self._meeting_id is not None

    @property
    def is_stopping(self) -> bool:
        """Whether the end was asked for."""
        return self._is_stopping

    @property
    def is_paused(self) -> bool:
        """Whether nothing is taken in at present."""
        return self._service.is_paused

    @property
    def recorded_s(self) -> float:
        """Seconds on disk."""
        return self._recorded_s

    def start(self, settings: Settings) -> str | None:
        """Begin to record what the settings say.

        Returns:
            The meeting's id; None when it could not begin, then ``failed`` was sent.
        """
        title = recording_title(datetime.now().astimezone())
        source, options = wanted_source(settings), work_options(settings)
        try:
            self._meeting_id = self._service.record(source, options, title)
        except UnpluggedError as error:
            self.failed.emit(error)
            return None
        self._is_stopping = False
        self._recorded_s = 0.0
        self._pump.wake()
        self.state_changed.emit()
        return self._meeting_id

    def stop(self) -> None:
        """End the recording; what was said is worked on to its end."""
        if self.is_recording and not self._is_stopping:
            self._is_stopping = True
            self._service.stop()
            self.state_changed.emit()

    def toggle_pause(self) -> None:
        """Pause the recording, or go on with it."""
        if not self.is_recording or self._is_stopping:
            return
        if self._service.is_paused:
            self._service.resume()
        else:
            self._service.pause()
        self.state_changed.emit()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        if any(isinstance(notice, PauseChanged) for notice in notices):
            self.state_changed.emit()
        levels = [notice for notice in notices if isinstance(notice, LevelHeard)]
        if levels:
            self._recorded_s = levels[-1].recorded_s
            self.level_heard.emit(levels[-1])
        if any(isinstance(notice, WorkEnded) for notice in notices):
            self._end()

    def _on_ticked(self) -> None:
        if self.is_recording and not self._service.is_recording:
            self._end()

    def _end(self) -> None:
        if self._meeting_id is not None:
            self._meeting_id = None
            self._is_stopping = False
            self.state_changed.emit()
