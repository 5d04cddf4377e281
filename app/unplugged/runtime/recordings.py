"""The recordings of meetings on disk: which tracks there are, how long they are, closing them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from unplugged.audio.at_16k import AudioAt16k
from unplugged.audio.sources import kind_of
from unplugged.audio.spool import discard_spool, open_audio, repair
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.audio.wav import HEADER_BYTES
from unplugged.core.errors import FileMissing, InputFault, MeetingEmpty, NotMedia
from unplugged.core.speakers.default_names import ME, OTHERS
from unplugged.core.store import Meeting, MeetingTrack
from unplugged.core.types import (
    BOTH,
    MICROPHONE,
    SAMPLE_RATE_HZ,
    SYSTEM_AUDIO,
    RecordSource,
    SourceKind,
)
from unplugged.runtime.plan import TrackPlan

RECORDING = "audio.wav"  # while it grows; its FLAC form later stands under the same name
INTERRUPTED = "interrupted"  # how a decoder that was told to stop closes its spool
# How a decoder closes its spool that has not come to the end of its file.
_UNFINISHED = frozenset({INTERRUPTED, "disk_full"})
# Who speaks on a track when there are two of them; a single one holds everybody in the room.
SPEAKERS = {SourceKind.MIC: ME, SourceKind.SYSTEM: OTHERS}


@dataclass(frozen=True, slots=True)
class TrackLength:
    """How long a track is.

    Attributes:
        seconds: In seconds.
        samples_at_16k: In samples as the recogniser counts them.
    """

    seconds: float
    samples_at_16k: int


def source_named(name: str) -> RecordSource:
    """Return what a person asks to record.

    Args:
        name: "mic", "system", "both", or the id of a source.
    """
    known = {"mic": MICROPHONE, "system": SYSTEM_AUDIO, "both": BOTH}
    if name in known:
        return known[name]
    is_mic = kind_of(name) is SourceKind.MIC
    return RecordSource(mic=name) if is_mic else RecordSource(system=name)


def tracks_for(source: RecordSource) -> tuple[MeetingTrack, ...]:
    """Return the tracks of a meeting that is to be recorded."""
    kinds = [kind for kind, _ in source.ids]
    if len(kinds) == 1:
        return (MeetingTrack(1, kinds[0], RECORDING),)
    return tuple(
        MeetingTrack(number, kind, f"{kind.value}.wav", SPEAKERS[kind])
        for number, kind in enumerate(kinds, start=1)
    )


def has_audio(tracks: Iterable[TrackPlan]) -> bool:
    """Whether a recording holds at least one sample, or may do so where it can't be read."""
    return any(_may_hold_sound(track.spool) for track in tracks)


def lengths_of(tracks: Iterable[TrackPlan]) -> dict[int, TrackLength]:
    """Return how long each track is by now; one that isn't there has no length."""
    lengths = {}
    for track in tracks:
        try:
            with open_audio(track.spool) as audio:
                seconds = audio.available_samples / audio.sample_rate_hz
                lengths[track.number] = TrackLength(seconds, AudioAt16k(audio).available_samples)
        except InputFault:
            lengths[track.number] = TrackLength(0.0, 0)
    return lengths


def finished_lengths(tracks: Iterable[TrackPlan], damage: str | None) -> dict[int, TrackLength]:
    """Return how long tracks are that nobody writes any more; what was left open is finished.

    Args:
        tracks: The tracks.
        damage: Code of what is wrong with those that are still open, None when nothing is.

    Raises:
        DiskFull, FolderUnwritable: one cannot be finished.
        FileUnreadable: one is there and cannot be read.
    """
    tracks = tuple(tracks)
    for track in tracks:
        with contextlib.suppress(NotMedia):  # it broke off before its first sample
            repair(track.spool, damage=damage)
    return lengths_of(tracks)


def are_heard(meeting: Meeting, lengths: Mapping[int, TrackLength]) -> bool:
    """Whether the transcript reaches the end of every track.

    Args:
        meeting: The meeting.
        lengths: How long its tracks are, by number.
    """
    return all(
        track.transcribed_samples >= lengths[track.number].samples_at_16k
        for track in meeting.tracks
    )


def close_interrupted(tracks: Iterable[TrackPlan]) -> float | None:
    """Make tracks whole that a crash left open, so that any program can play them.

    Returns:
        How long the longest is in seconds, None when none of them is there.
    """
    longest_s: float | None = None
    for track in tracks:
        if any(track.spool.with_suffix(suffix).exists() for suffix in (".wav", ".flac")):
            longest_s = max(longest_s or 0.0, close_track(track, INTERRUPTED))
    return longest_s


def close_track(track: TrackPlan, damage: str | None) -> float:
    """Finish what the writer of a track left; a track that never began becomes an empty one.

    Args:
        track: The track; the caller makes sure that nobody writes it.
        damage: Code of what is wrong with it, None when nothing is.

    Returns:
        Its length in seconds.

    Raises:
        DiskFull, FolderUnwritable: it cannot be finished; what it holds stays readable.
    """
    spool = track.spool
    if not any(spool.with_suffix(suffix).exists() for suffix in (".wav", ".flac")):
        empty = SpoolWriter.create(
            spool, sample_rate_hz=SAMPLE_RATE_HZ, started_at=datetime.now(UTC)
        )
        empty.close(damage)
        return 0.0
    repair(spool, damage=damage)
    return lengths_of((track,))[track.number].seconds


def no_sound_of(meeting: Meeting, path: Path) -> InputFault:
    """Return the error for a meeting without a recording: it is gone, or there never was one.

    Args:
        meeting: The meeting.
        path: Where the recording should be.
    """
    was_recorded = meeting.duration_s or meeting.line_count
    return FileMissing(path=str(path)) if was_recorded else MeetingEmpty(id=meeting.id)


def lengths_to_continue(
    meeting: Meeting, tracks: tuple[TrackPlan, ...], source: Path | None
) -> dict[int, TrackLength] | None:
    """Return how long the tracks of a meeting are whose work goes on; None to decode it again.

    Tracks that a crash left open are closed. Of a recording with a track that isn't there any more
    the others are used.

    Args:
        meeting: The meeting.
        tracks: All its tracks.
        source: The file it was made from, None for a recording.

    Raises:
        FileMissing: there is nothing to listen to.
        MeetingEmpty: there never was anything.
        FileUnreadable, NotMedia: what is there cannot be read.
        DiskFull, FolderUnwritable: a track cannot be closed.
    """
    if source is not None:
        return _lengths_of_file(tracks, source)
    present = [
        track
        for track in tracks
        if any(track.spool.with_suffix(suffix).exists() for suffix in (".wav", ".flac"))
    ]
    if not present:
        raise no_sound_of(meeting, tracks[0].spool)
    for track in tracks:
        close_track(track, INTERRUPTED)
    return lengths_of(tracks)


def _may_hold_sound(spool: Path) -> bool:
    try:
        with open_audio(spool) as audio:
            return audio.available_samples > 0
    except InputFault:
        # Another program holds it, or too many files are open: it may be somebody's words.
        forms = (spool.with_suffix(suffix) for suffix in (".wav", ".flac"))
        return any(form.stat().st_size > HEADER_BYTES for form in forms if form.exists())


def _lengths_of_file(tracks: tuple[TrackPlan, ...], source: Path) -> dict[int, TrackLength] | None:
    spool = tracks[0].spool
    try:
        with open_audio(spool) as audio:
            if audio.is_closed and audio.damage not in _UNFINISHED:
                return lengths_of(tracks)
    except InputFault:
        if not source.exists():
            raise
        return None
    if source.exists():
        # Decoding gives the same samples again, so what is transcribed stays valid.
        discard_spool(spool)
        return None
    repair(spool)
    return lengths_of(tracks)
