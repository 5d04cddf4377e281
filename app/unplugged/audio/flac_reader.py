"""Reads the FLAC form of a recording by sample offset, with what the sidecar beside it knows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from unplugged.audio.sidecar import Anchor, Gap, Sidecar
from unplugged.core.closes import Closes
from unplugged.core.errors import FileMissing, FileUnreadable, NotMedia


class FlacReader(Closes):
    """A compressed recording; complete by nature. Belongs to one thread."""

    def __init__(self, path: Path) -> None:
        """Open the FLAC file at ``path``.

        Raises:
            FileMissing: there is no such file.
            FileUnreadable: the system does not let us read it.
            NotMedia: it is not mono FLAC.
        """
        self._path = path
        self._sidecar = Sidecar(path)
        try:
            with path.open("rb"):  # libsndfile would only say "System error"
                self._sidecar.refresh()
            self._file = soundfile.SoundFile(path)
        except FileNotFoundError as error:
            raise FileMissing(path=str(path)) from error
        except OSError as error:
            raise FileUnreadable(path=str(path), reason=error.strerror or str(error)) from error
        except soundfile.LibsndfileError as error:
            raise NotMedia(path=str(path)) from error
        if self._file.format != "FLAC" or self._file.channels != 1:
            self._file.close()
            raise NotMedia(path=str(path))

    @property
    def sample_rate_hz(self) -> int:
        """Rate of the samples."""
        return int(self._file.samplerate)

    @property
    def available_samples(self) -> int:
        """How many samples there are."""
        return int(self._file.frames)

    @property
    def is_closed(self) -> bool:
        """Always: a compressed recording does not grow."""
        return True

    @property
    def damage(self) -> str | None:
        """Code of what is wrong with the recording, None when nothing is known to be."""
        return self._sidecar.closed.damage if self._sidecar.closed else None

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """Readings of the machine's clock beside the count of samples, in order."""
        return self._sidecar.anchors

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Where sound was lost, in order."""
        return self._sidecar.gaps

    def read(self, start_sample: int, count: int) -> NDArray[np.float32]:
        """Return samples from ``start_sample`` on.

        Returns:
            Shape (n,) with n <= ``count``, values in [-1, 1); shorter where the recording ends.

        Raises:
            ValueError: a negative argument.
            FileUnreadable: the file is damaged there.
        """
        if start_sample < 0 or count < 0:
            raise ValueError((start_sample, count))
        there = max(0, min(count, self.available_samples - start_sample))
        if there == 0:
            return np.zeros(0, np.float32)
        try:
            self._file.seek(start_sample)
            return np.asarray(self._file.read(there, dtype="float32"), dtype=np.float32)
        except soundfile.LibsndfileError as error:
            raise FileUnreadable(path=str(self._path), reason=str(error)) from error

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
