"""The job that finds out who speaks: windows of the lines become voices, voices become speakers."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine import CancelToken, VoiceEncoder
from unplugged.core.messages import (
    Command,
    EngineLoaded,
    SpeakersTold,
    TellSpeakers,
    VoicesHeard,
)
from unplugged.core.speakers.turns import Turn, turns_of
from unplugged.core.speakers.windows import KeptVoice, Voice, Window, windows_of
from unplugged.core.store import StoreReader
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines.registry import load_voice_encoder
from unplugged.worker.main import Emit
from unplugged.worker.report import Reporter
from unplugged.worker.timeline import TrackSound, sounds_of

_VOICES_AT_ONCE = 3
_TURNS_AT_ONCE = 60


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the library says is to be listened to.

    Attributes:
        windows: By track, in the order of the lines.
        known: Voices of an earlier try.
        speech_s: Length of all lines together.
    """

    windows: dict[int, list[Window]]
    known: dict[Window, Voice]
    speech_s: float

    @property
    def count(self) -> int:
        """Number of all windows together."""
        return sum(map(len, self.windows.values()))


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Tell who speaks in the lines of some tracks.

    Raises:
        JobCancelled: the job was cancelled; the voices that were heard until then were sent.
        UnpluggedError: the model, the recording or the library is at fault.
    """
    if not isinstance(command, TellSpeakers):
        raise TypeError(command)
    started_s = time.monotonic()
    encoder = load_voice_encoder(command.engine, command.model, command.threads)
    emit(EngineLoaded(command.job, encoder.info, time.monotonic() - started_s))
    wanted = _read(command)
    with sounds_of(command.tracks) as (sounds, closer):
        listening = _Listening(command, encoder, wanted, emit, cancel)
        speakers = 0
        for sound in sounds:
            windows = wanted.windows.get(sound.track.number, ())
            if windows and sound.is_there(closer):
                voices = listening.voices_of(sound, windows, sounds, closer)
                count = command.speakers or None
                turns = turns_of(voices, same_distance=encoder.same_distance, count=count)
                speakers += _tell(command.job, turns, speakers, emit)


def _read(command: TellSpeakers) -> _Wanted:
    with StoreReader.open_read_only(Path(command.library)) as library:
        tracks = library.tracks_of_lines(command.meeting_id)
        windows: dict[int, list[Window]] = {}
        speech_s = 0.0
        for line in library.lines(command.meeting_id):
            track = tracks[line.number]
            if track in command.apart:
                found = windows_of(line.number, line.start_s, line.end_s)
                windows.setdefault(track, []).extend(found)
                speech_s += line.end_s - line.start_s
        kept = library.voices(command.meeting_id, command.model)
    return _Wanted(windows, {each.window: each.voice for each in kept}, speech_s)


class _Listening:
    """Makes the voices of windows, of which some are known already."""

    def __init__(
        self,
        command: TellSpeakers,
        encoder: VoiceEncoder,
        wanted: _Wanted,
        emit: Emit,
        cancel: CancelToken,
    ) -> None:
        self._job = command.job
        self._encoder = encoder
        self._emit = emit
        self._cancel = cancel
        self._report = Reporter(command.job, emit)
        self._wanted = wanted
        self._count, self._done = wanted.count, 0

    def voices_of(
        self,
        sound: TrackSound,
        windows: Sequence[Window],
        sounds: Sequence[TrackSound],
        closer: contextlib.ExitStack,
    ) -> list[Voice]:
        """Return the voices of the windows of one track, and send those that are new."""
        sounds[0].is_there(closer)  # its clock tells which moment of this track is meant
        voices: list[Voice] = []
        fresh: list[KeptVoice] = []
        for window in windows:
            self._cancel.raise_if_cancelled()
            voice = self._wanted.known.get(window)
            if voice is None:
                voice = self._hear(sound, window)
                if voice is not None:
                    fresh.append(KeptVoice.of(voice))
                    voice = fresh[-1].voice  # as it will be after a restart
            if voice is not None:
                voices.append(voice)
            if len(fresh) == _VOICES_AT_ONCE:
                self._send(fresh)
            self._done += 1
            share = self._done / self._count
            self._report(share * self._wanted.speech_s, self._wanted.speech_s)
        self._send(fresh)
        return voices

    def _hear(self, sound: TrackSound, window: Window) -> Voice | None:
        pcm = _read_sound(sound, window)
        try:
            return Voice(window, self._encoder.encode(pcm))
        except ValueError:  # the recording ends before its transcript says so
            return None

    def _send(self, fresh: list[KeptVoice]) -> None:
        if fresh:
            self._emit(VoicesHeard(self._job, tuple(fresh)))
            fresh.clear()


def _read_sound(sound: TrackSound, window: Window) -> NDArray[np.float32]:
    if sound.audio is None:
        raise AssertionError("nobody has opened the track")
    begin = max(0, round(sound.from_first(window.start_s) * SAMPLE_RATE_HZ))
    return sound.audio.read(begin, round(window.seconds * SAMPLE_RATE_HZ))


def _tell(job: int, turns: tuple[Turn, ...], first: int, emit: Emit) -> int:
    """Send who speaks on a track, counted from ``first``; return how many people that are."""
    for batch in _batches(turns):
        told = tuple(Turn(turn.line, turn.start_s, turn.who + first) for turn in batch)
        emit(SpeakersTold(job, told))
    return len({turn.who for turn in turns})


def _batches(turns: tuple[Turn, ...]) -> Iterator[tuple[Turn, ...]]:
    for at in range(0, len(turns), _TURNS_AT_ONCE):
        yield turns[at : at + _TURNS_AT_ONCE]
