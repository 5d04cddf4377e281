"""Any media file to a spool: 16 kHz mono, packet by packet, keeping whatever can be decoded.

Runs in a worker process of its own, where a crash or a hang of the native decoder ends nothing
else.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.codec.context import ThreadType
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Stream
from numpy.typing import NDArray

from unplugged.audio.media_file import MediaFile, has_decoder
from unplugged.audio.mixdown import SpeechStream
from unplugged.audio.spool import discard_spool
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.engine import CancelToken
from unplugged.core.errors import (
    DiskFull,
    FileUnreadable,
    NoAudioDecoded,
    UnpluggedError,
)
from unplugged.core.types import SAMPLE_RATE_HZ

# Longer than any meeting, and 5.5 GB: what a small file made of compressed silence may blow up to.
MAX_DURATION_S = 48 * 3600.0

_MAX_GAPS_NOTED = 1000  # a file may have a million bad packets; nobody reads a million notes
_MAX_READ_FAULTS = 100  # a demuxer that stumbles this often without a good packet will not recover
_MAX_LOST_PER_PACKET_S = 1.0  # a damaged packet lies about its length, too
_MIN_JUMP_S = 0.5  # less is how some recorders round
_MAX_JUMP_S = 3600.0  # more is not a hole in the sound but nonsense in a time stamp
_TOLERATED_SHORTFALL_S = 0.5
_TOLERATED_SHORTFALL = 0.01

# Containers that state the length of the sound. The others have it guessed from the bit rate.
_STATES_LENGTH = frozenset(
    "aiff asf au avi caf flac flv matroska mov mxf ogg rm tta w64 wav wv".split()
)

# Sample formats of FFmpeg: type, offset and scale to [-1, 1].
_FORMATS: dict[str, tuple[str, float, float]] = {
    "u8": ("u1", -128.0, 2.0**-7),
    "s16": ("<i2", 0.0, 2.0**-15),
    "s32": ("<i4", 0.0, 2.0**-31),
    "s64": ("<i8", 0.0, 2.0**-63),
    "flt": ("<f4", 0.0, 1.0),
    "dbl": ("<f8", 0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class DecodeReport:
    """What came of a file.

    Attributes:
        duration_s: Seconds of sound in the spool.
        damage: What was wrong with the file, None when it was whole, the worst if there was more:
            "too_long": it goes on after ``MAX_DURATION_S``;
            "bad_packets": parts could not be decoded;
            "cut_off": it ends in the middle;
            "has_gaps": its own time stamps leave holes in the sound;
            "header_wrong_length": it holds less than its header states.
    """

    duration_s: float
    damage: str | None


def decode_to_spool(
    source: Path,
    spool: Path,
    *,
    cancel: CancelToken,
    on_progress: Callable[[float, float | None], None],
) -> DecodeReport:
    """Decode the sound of a media file into a new spool.

    The spool can be read while it grows. If the work ends early it is closed with what it has; if
    there was no sound in the file, it is removed. One that an earlier try left behind is replaced.

    Args:
        source: The media file.
        spool: Where the spool goes; ends in .wav.
        cancel: Checked per packet.
        on_progress: Called often with the seconds decoded so far and the seconds in all, None while
            those are unknown. Also called when a packet gave no sound: the decoder is alive.

    Raises:
        FileMissing, NotAFile, FileUnreadable, FileEmpty: as their names say.
        NotMedia: it is no media file that we take.
        NoAudioTrack: it has no sound track.
        NoAudioDecoded: its sound track gave not one sample.
        DiskFull: no room for the spool; what was decoded until then is kept.
        FolderUnwritable: the spool cannot be written.
        JobCancelled: ``cancel`` was set.
        ValueError: ``spool`` is the source itself.
    """
    with MediaFile.open(source, cancel) as media:
        if not has_decoder(media.track):
            raise NoAudioDecoded(path=str(source))
        if spool.exists() and spool.samefile(source):
            raise ValueError(spool)
        discard_spool(spool)
        writer = SpoolWriter.create(
            spool, sample_rate_hz=SAMPLE_RATE_HZ, started_at=datetime.now(UTC)
        )
        try:
            decoding = _Decoding(media, writer, cancel, on_progress)
            decoding.run()
        except DiskFull:
            _close_quietly(writer, "disk_full")
            raise
        except BaseException:
            _close_quietly(writer, "interrupted")
            raise
        if writer.samples == 0:
            _close_quietly(writer, "no_audio_decoded")
            discard_spool(spool)
            if media.source.fault is not None:
                reason = media.source.fault.strerror or str(media.source.fault)
                raise FileUnreadable(path=str(source), reason=reason)
            raise NoAudioDecoded(path=str(source))
        damage = decoding.damage
        writer.close(damage)
        return DecodeReport(writer.samples / SAMPLE_RATE_HZ, damage)


def _close_quietly(writer: SpoolWriter, damage: str) -> None:
    """Close while another error is on its way; that one counts."""
    with contextlib.suppress(UnpluggedError):
        writer.close(damage)


class _Decoding:
    """One run over one file."""

    def __init__(
        self,
        media: MediaFile,
        writer: SpoolWriter,
        cancel: CancelToken,
        on_progress: Callable[[float, float | None], None],
    ) -> None:
        self._media = media
        self._writer = writer
        self._cancel = cancel
        self._on_progress = on_progress
        self._stream = SpeechStream()
        self._declared_s = media.declared_s
        self._reach_s = 0.0
        self._bad_packets = 0
        self._lost_s = 0.0
        self._next_s: float | None = None
        self._is_last_bad = False
        self._ends_in_fault = False
        self._has_gaps = False
        self._gaps_noted = 0
        self._is_too_long = False

    def run(self) -> None:
        """Decode everything that can be decoded into the spool."""
        codec = self._media.track.codec_context
        codec.thread_count = 1  # the other cores belong to the speech engine
        codec.thread_type = ThreadType.NONE
        for packet in self._packets():
            self._cancel.raise_if_cancelled()
            self._reach_s = max(self._reach_s, _end_s(packet))
            if packet.stream_index == self._media.track.index:
                self._take_packet(packet)
            self._report()
            if self._stream.taken_s >= MAX_DURATION_S:
                self._is_too_long = True
                break
        self._cancel.raise_if_cancelled()
        with contextlib.suppress(FFmpegError):  # a decoder that had only bad packets may refuse
            for frame in codec.decode(None):
                self._take_frame(frame)
        self._note_gap()
        self._writer.append(self._stream.finish())
        self._report()

    @property
    def damage(self) -> str | None:
        """The code for the state of the file, once ``run`` is over."""
        if self._is_too_long:
            return "too_long"
        is_cut = self._is_last_bad or self._ends_in_fault or self._media.source.fault is not None
        if self._bad_packets > (1 if self._is_last_bad else 0):
            return "bad_packets"
        if is_cut:
            return "cut_off"
        if self._has_gaps:
            return "has_gaps"
        return "header_wrong_length" if self._falls_short() else None

    def _packets(self) -> Iterator[Packet[Stream]]:
        """Yield packets, going on behind a place where the container is damaged."""
        media = self._media
        faults = 0
        while faults < _MAX_READ_FAULTS:
            try:
                for packet in media.container.demux():
                    if packet.size:  # empty ones are PyAV's own, to flush the decoders
                        faults = 0
                        if self._ends_in_fault:  # it was not the end
                            self._ends_in_fault = False
                            self._bad_packets += 1
                        yield packet
                return
            except FFmpegError:
                faults += 1
                if not self._is_stated_length_reached():
                    self._ends_in_fault = True
            self._cancel.raise_if_cancelled()

    def _take_packet(self, packet: Packet[Stream]) -> None:
        self._note_jump(packet)
        is_good = not packet.is_corrupt
        try:
            frames = self._media.track.codec_context.decode(packet)
        except FFmpegError:
            frames = []
            is_good = False
        for frame in frames:
            is_good = self._take_frame(frame) and is_good
        # What stands behind the sound that the header promised is no sound: tags, padding, junk.
        is_behind = not is_good and not frames and self._is_stated_length_reached()
        self._is_last_bad = not is_good and not is_behind
        if self._is_last_bad:
            self._bad_packets += 1
            if not frames:
                self._lost_s += min(_duration_s(packet), _MAX_LOST_PER_PACKET_S)

    def _note_jump(self, packet: Packet[Stream]) -> None:
        """Write down where the time stamps go on later than the sound before ended."""
        if packet.pts is None or not packet.time_base:
            return
        starts_s = float(packet.pts * packet.time_base)
        jump_s = 0.0 if self._next_s is None else starts_s - self._next_s
        if _MIN_JUMP_S < jump_s <= _MAX_JUMP_S:
            self._has_gaps = True
            self._mark_gap(jump_s, "not_in_file")
        self._next_s = starts_s + _duration_s(packet)

    def _take_frame(self, frame: AudioFrame) -> bool:
        """Pass on one frame; return whether it made sense."""
        if frame.samples == 0:
            return True
        self._note_gap()
        try:
            ready = self._stream.take(_as_float(frame), frame.sample_rate)
        except (ValueError, FFmpegError):  # a rate or a number of channels that sound doesn't have
            return False
        self._writer.append(ready)
        return not frame.is_corrupt

    def _note_gap(self) -> None:
        """Write down what was lost before the sound that comes now."""
        if self._lost_s > 0.0:
            self._mark_gap(self._lost_s, "bad_packets")
            self._lost_s = 0.0

    def _mark_gap(self, lost_s: float, reason: str) -> None:
        self._gaps_noted += 1
        if self._gaps_noted <= _MAX_GAPS_NOTED:
            where = round(self._stream.taken_s * SAMPLE_RATE_HZ)
            self._writer.mark_gap(lost_s, reason, from_sample=where)

    def _report(self) -> None:
        done_s = self._stream.taken_s
        total_s = self._declared_s
        self._on_progress(done_s, None if total_s is None else max(total_s, done_s))

    def _stated_s(self) -> float | None:
        """Return the length in the file's header; None if it has none, or one that is guessed."""
        name = self._media.container.format.name.split(",")[0]
        is_stated = name in _STATES_LENGTH or (name == "mp3" and self._media.has_frame_count)
        return self._declared_s if is_stated else None

    def _is_stated_length_reached(self) -> bool:
        stated_s = self._stated_s()
        return stated_s is not None and self._stream.taken_s > stated_s - _MIN_JUMP_S

    def _falls_short(self) -> bool:
        """Whether the file holds clearly less than it states."""
        stated_s = self._stated_s()
        if stated_s is None:
            return False
        reach_s = self._stream.taken_s
        if not self._media.track.duration:  # then the length is that of the longest track
            reach_s = max(reach_s, self._reach_s)
        return stated_s - reach_s > max(_TOLERATED_SHORTFALL_S, _TOLERATED_SHORTFALL * stated_s)


def _as_float(frame: AudioFrame) -> NDArray[np.float32]:
    """Return a frame as shape (channels, samples), full scale at 1."""
    channels = frame.layout.nb_channels
    if frame.format.is_planar and channels > 8:
        # PyAV 18.1 counts planes until a null pointer, which FFmpeg only promises up to eight.
        packed = AudioResampler(format=frame.format.packed, layout=frame.layout, rate=frame.rate)
        (frame,) = packed.resample(frame)
    kind, offset, scale = _FORMATS[frame.format.packed.name]
    if frame.format.is_planar:
        planes = frame.planes[:channels]
        raw = np.stack([np.frombuffer(memoryview(p), kind, count=frame.samples) for p in planes])
    else:
        flat = np.frombuffer(memoryview(frame.planes[0]), kind, count=frame.samples * channels)
        raw = flat.reshape(-1, channels).T
    if kind == "<f4":
        return np.asarray(raw, np.float32)
    if kind == "<f8":
        with np.errstate(over="ignore"):  # too big for a float is infinite, and silenced as such
            return raw.astype(np.float32)
    return ((raw + offset) * scale).astype(np.float32)


def _duration_s(packet: Packet[Stream]) -> float:
    if not packet.duration or packet.duration < 0 or not packet.time_base:
        return 0.0
    return float(packet.duration * packet.time_base)


def _end_s(packet: Packet[Stream]) -> float:
    if packet.pts is None or not packet.time_base:
        return 0.0
    return float(packet.pts * packet.time_base) + _duration_s(packet)
