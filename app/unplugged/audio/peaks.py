"""The outline of a recording: how loud each 1/25 second is at most, one byte each.

Made once and kept beside the recording. A recording only ever grows, so what was made stays true,
also when a spool becomes a FLAC file; what is missing at the end is added.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from unplugged.audio.spool import open_audio

PER_SECOND = 25
FULL = 255
_MAGIC = b"UPEAKS1\n"
_STEP_S = 30  # bounds the memory: two megabytes of samples
_FIRST_CAPACITY = 4_096


def peaks_path(recording: Path) -> Path:
    """Return where the outline of a recording lies; both forms of it share one."""
    return recording.with_suffix(".peaks")


class Peaks:
    """The outline of one recording as far as it is made. Belongs to one thread."""

    def __init__(self, recording: Path) -> None:
        """Take what was made before, if it is there.

        Args:
            recording: A spool, growing or not, or its FLAC form.
        """
        self._recording = recording
        self._values = np.zeros(_FIRST_CAPACITY, np.uint8)
        self._count = 0
        kept = _read_kept(peaks_path(recording))
        self._kept = len(kept)  # how many of them are on disk
        self._append(kept)

    @property
    def values(self) -> NDArray[np.uint8]:
        """One number per 1/25 second, ``FULL`` for full scale; not to be changed."""
        return self._values[: self._count]

    def advance(self) -> bool:
        """Look at up to half a minute of sound more.

        Returns:
            Whether there is more to look at right now.

        Raises:
            InputFault: the recording cannot be read.
        """
        with open_audio(self._recording) as audio:
            bucket = audio.sample_rate_hz / PER_SECOND
            is_closed = audio.is_closed  # asked first: closed means that the count is the last one
            there = audio.available_samples
            whole = int(there / bucket) if not is_closed else -int(-there // bucket)
            if whole < self._count:  # another recording under this name
                self._count = self._kept = 0
                peaks_path(self._recording).unlink(missing_ok=True)
            end = min(whole, self._count + _STEP_S * PER_SECOND)
            if end > self._count:
                first, last = round(self._count * bucket), round(end * bucket)
                pcm = np.abs(audio.read(first, last - first))
                edges = np.round(np.arange(self._count, end) * bucket).astype(np.intp) - first
                edges = edges[edges < len(pcm)]
                if len(edges):
                    loudest = np.maximum.reduceat(pcm, edges)
                    self._append(np.minimum(np.ceil(loudest * FULL), FULL).astype(np.uint8))
        return end < whole

    def keep(self) -> None:
        """Write what is new beside the recording; one that can't be written is made again."""
        path = peaks_path(self._recording)
        fresh = self.values[self._kept :].tobytes()
        if not fresh:
            return
        try:
            fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(fd, "ab") as file:
                if file.tell() != (len(_MAGIC) + self._kept if self._kept else 0):
                    file.truncate(0)
                    fresh = self.values.tobytes()
                    self._kept = 0
                file.write(fresh if self._kept else _MAGIC + fresh)
        except OSError:
            return
        self._kept = self._count

    def _append(self, values: NDArray[np.uint8]) -> None:
        count = self._count + len(values)
        if count > len(self._values):
            # Always another array: who was given the old one can go on reading it.
            grown = np.zeros(max(count, 2 * len(self._values)), np.uint8)
            grown[: self._count] = self._values[: self._count]
            self._values = grown
        self._values[self._count : count] = values
        self._count = count


def _read_kept(path: Path) -> NDArray[np.uint8]:
    try:
        data = path.read_bytes()
    except OSError:
        return np.zeros(0, np.uint8)
    if not data.startswith(_MAGIC):
        return np.zeros(0, np.uint8)
    return np.frombuffer(data, np.uint8, offset=len(_MAGIC))
