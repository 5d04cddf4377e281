"""Opens a media file for its sound, and keeps everything else the file may ask for out of reach.

A media file is input from outside. It is opened here, once, as a plain file, and its bytes are
handed to FFmpeg; every wish to open something else (a playlist's entries, a manifest's hosts, a
second file) meets three locks: only containers on our list, no protocol but files, and an opener
that refuses.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import BinaryIO, NoReturn, Self

import av
import av.logging
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Discard

from unplugged.audio.containers import CONTAINERS
from unplugged.core.closes import Closes
from unplugged.core.engine import CancelToken
from unplugged.core.errors import (
    FileEmpty,
    FileMissing,
    FileUnreadable,
    NoAudioTrack,
    NotAFile,
    NotMedia,
)


class SourceFile:
    """The bytes of the file as FFmpeg gets them.

    Exceptions do not pass through FFmpeg in one piece, so a failed read or a wish to stop looks
    like the end of the file to it, and is kept here for the caller.
    """

    def __init__(self, file: BinaryIO, name: str, cancel: CancelToken) -> None:
        """Hand out ``file``; ``name`` only serves to recognise its extension."""
        self.name = name
        self.fault: OSError | None = None
        self._file = file
        self._cancel = cancel

    def read(self, count: int) -> bytes:
        """Return up to ``count`` bytes, none at the end, after a fault and once cancelled."""
        if self._cancel.is_cancelled:
            return b""
        try:
            return self._file.read(count)
        except OSError as error:
            self.fault = error
            return b""

    def seek(self, offset: int, whence: int) -> int:
        """Move, and return the new position; -1 where a damaged file points before its start."""
        try:
            return self._file.seek(offset, whence)
        except (OSError, ValueError, OverflowError):
            return -1

    def tell(self) -> int:
        """Return the position."""
        return self._file.tell()


class MediaFile(Closes):
    """An open media file with a sound track.

    Attributes:
        source: Its bytes, and what went wrong in reading them.
        container: Its container.
        track: The sound track to decode.
        has_frame_count: Whether an MP3 states its length, in a header inside its first frame.
    """

    def __init__(
        self,
        path: Path,
        file: BinaryIO,
        source: SourceFile,
        container: InputContainer,
        *,
        has_frame_count: bool,
    ) -> None:
        """Take over the open parts; use ``open``."""
        self.source = source
        self.container = container
        self.track = _sound_track(container, path)
        self.has_frame_count = has_frame_count
        self._file = file

    @classmethod
    def open(cls, path: Path, cancel: CancelToken) -> Self:
        """Open the file at ``path`` and find its sound track.

        Raises:
            FileMissing, NotAFile, FileUnreadable, FileEmpty: as their names say.
            NotMedia: no container we take recognises it.
            NoAudioTrack: it has no sound.
            JobCancelled: ``cancel`` was set.
        """
        av.logging.set_level(None)  # FFmpeg would write its remarks to our terminal
        file = _open_file(path)
        container: InputContainer | None = None
        try:
            has_frame_count = _has_frame_count(file, path)
            source = SourceFile(file, path.name, cancel)
            container = _open_container(source, path)
            cancel.raise_if_cancelled()
            return cls(path, file, source, container, has_frame_count=has_frame_count)
        except BaseException:
            if container is not None:
                container.close()
            file.close()
            cancel.raise_if_cancelled()  # what FFmpeg says about a read cut short is no news
            raise

    @property
    def declared_s(self) -> float | None:
        """How long the sound is by the file's own word, in seconds; None when it doesn't say."""
        track, container = self.track, self.container
        if track.duration and track.time_base:
            return float(track.duration * track.time_base)
        return container.duration / av.time_base if container.duration else None

    def close(self) -> None:
        """Close the file."""
        self.container.close()
        self._file.close()


def _open_file(path: Path) -> BinaryIO:
    try:
        status = path.stat()  # before open: opening a pipe would wait for its other end
        if not stat.S_ISREG(status.st_mode):
            raise NotAFile(path=str(path))
        if status.st_size == 0:
            raise FileEmpty(path=str(path))
        return path.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(path=str(path)) from error
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=error.strerror or str(error)) from error
    except ValueError as error:  # a NUL inside the name
        raise FileMissing(path=str(path)) from error


def _open_container(source: SourceFile, path: Path) -> InputContainer:
    options = {
        "format_whitelist": ",".join(CONTAINERS),
        "protocol_whitelist": "file",
        "codec_whitelist": _audio_decoders(),
    }
    try:
        return av.open(
            source,
            mode="r",
            options=options,
            metadata_errors="ignore",
            io_open=_refuse,
            buffer_size=1 << 16,
        )
    except (FFmpegError, OSError, ValueError) as error:  # OSError: _refuse; ValueError: wild tags
        if source.fault is not None:
            reason = source.fault.strerror or str(source.fault)
            raise FileUnreadable(path=str(path), reason=reason) from error
        raise NotMedia(path=str(path)) from error


@cache
def _audio_decoders() -> str:
    """Return the names of all decoders of sound; the others need not run, so they may not."""
    names = []
    for name in av.codecs_available:
        try:
            codec = av.Codec(name, "r")
        except ValueError:  # only an encoder
            continue
        if codec.type == "audio":
            names.append(name)
    return ",".join(sorted(names))


def _refuse(url: str, _flags: int, _options: Mapping[str, str]) -> NoReturn:
    """Open nothing: whatever a file asks for beside its own bytes."""
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), url)


def has_decoder(track: AudioStream) -> bool:
    """Return whether FFmpeg can decode the track; some codecs it can only name."""
    codec: object = track.codec_context  # PyAV's types leave out that it may be None
    return codec is not None


def _sound_track(container: InputContainer, path: Path) -> AudioStream:
    """Return the track to decode: the default one by FFmpeg's choice, else the first."""
    best = container.streams.best("audio")
    tracks = [best] if isinstance(best, AudioStream) else list(container.streams.audio)
    if not tracks:
        raise NoAudioTrack(path=str(path))
    track = next((t for t in (*tracks, *container.streams.audio) if has_decoder(t)), tracks[0])
    # A track without a length of its own is judged by how far all tracks reach, so they are read.
    if track.duration:
        for other in container.streams:
            if other.index != track.index:
                other.discard = Discard.all
    return track


def _has_frame_count(file: BinaryIO, path: Path) -> bool:
    """Look for a Xing, Info or VBRI header behind the ID3v2 tag, as MP3 encoders write it.

    Raises:
        FileUnreadable: the file can be opened, but not read.
    """
    try:
        tag = file.read(10)
        if tag[:3] == b"ID3" and len(tag) == 10:
            a, b, c, d = tag[6:10]  # seven bits each
            file.seek(10 + (a << 21 | b << 14 | c << 7 | d))
        else:
            file.seek(0)
        first_frame = file.read(256)
        file.seek(0)
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=error.strerror or str(error)) from error
    return any(mark in first_frame for mark in (b"Xing", b"Info", b"VBRI"))
