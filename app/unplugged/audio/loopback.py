"""What a loudspeaker plays, on Windows: WASAPI loopback through the soundcard library.

PortAudio as sounddevice ships it (19.7.0) has no loopback. soundcard 0.4 fills the time in which
nothing plays with silence, so a count of frames stays a clock.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unplugged.audio.portaudio import TakeBlock

_RATE_HZ = 48_000  # what Windows mixes at unless told otherwise; it converts by itself
_CHANNELS = 2
_BLOCK_FRAMES = 2_400  # 50 ms
_STOPS_WITHIN_S = 1.0
_COM_FOR_ALL_THREADS = 0  # COINIT_MULTITHREADED in objbase.h


def find_loudspeakers() -> list[tuple[str, str, bool]]:
    """Return id, name, and whether it is the default, of every loudspeaker; there may be none."""
    import soundcard

    try:
        default, found = soundcard.default_speaker(), soundcard.all_speakers()
        return [(str(one.id), str(one.name), one.id == default.id) for one in found]
    except RuntimeError:  # "Error 0x80070490" where there is none
        return []  # microphones are there all the same


class LoopbackInlet:
    """Reads a loudspeaker's loopback in a thread of its own, as the library blocks."""

    rate_hz = _RATE_HZ
    channels = _CHANNELS

    def __init__(self, speaker: str, on_block: TakeBlock, on_end: Callable[[], None]) -> None:
        """Start reading; arguments as ``portaudio.open_inlet``."""
        self._speaker = speaker
        self._on_block = on_block
        self._on_end = on_end
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._read, name="loopback", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop reading."""
        self._stop.set()
        self._thread.join(_STOPS_WITHIN_S)

    def _read(self) -> None:
        import soundcard

        _join_com()
        try:
            microphone = soundcard.get_microphone(self._speaker, include_loopback=True)
            with microphone.recorder(_RATE_HZ, channels=_CHANNELS) as recorder:
                while not self._stop.is_set():
                    # False: the library tells of no overflow. By place, as a callback is called.
                    self._on_block(_as_int16(recorder.record(_BLOCK_FRAMES)), False)  # noqa: FBT003
        except (RuntimeError, IndexError):  # the library's words for a device that went away
            pass
        finally:
            self._on_end()


def _join_com() -> None:
    """Let this thread use COM; the library does that only for the thread that imported it first.

    That was the one that looked for loudspeakers, and PortAudio has given it an apartment of its
    own, which no other thread may use: CoInitialize in pa_win_coinitialize.c, 19.7.0.
    """
    if sys.platform == "win32":
        libraries: Any = ctypes
        libraries.windll.ole32.CoInitializeEx(None, _COM_FOR_ALL_THREADS)


def _as_int16(block: Any) -> NDArray[np.int16]:  # noqa: ANN401 - soundcard has no types
    samples: NDArray[np.int16] = np.clip(block * 32_768.0, -32_768.0, 32_767.0).astype("<i2")
    return samples
