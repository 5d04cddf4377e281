"""A sound library that says it lost sound: counted, told, on the receipt. On a played device."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from rich.console import Console
from unplugged.audio.capture import CaptureOrder, Loudness, capture
from unplugged.audio.spool import SpoolReader
from unplugged.cli.follow import _View
from unplugged.core.engine import CancelToken
from unplugged.core.messages import Level
from unplugged.core.types import DEFAULT_MIC
from unplugged.runtime.losses import Losses
from unplugged.runtime.notices import LevelHeard

RATE_HZ = 48_000
BLOCK = 2_400  # 50 ms


class PlayedDevice:
    """A sound library with one microphone, which speaks at its rate and overflows as told."""

    class PortAudioError(Exception):
        pass

    def __init__(self, overflowing: set[int]) -> None:
        self.default = SimpleNamespace(device=(0, 0))
        self._overflowing = overflowing
        self._closing = threading.Event()

    def query_hostapis(self) -> list[dict[str, Any]]:
        return [{"name": "Windows WASAPI", "default_input_device": 0}]

    def query_devices(self) -> list[dict[str, Any]]:
        return [
            {
                "index": 0,
                "name": "Microphone (USB)",
                "hostapi": 0,
                "default_samplerate": float(RATE_HZ),
                "max_input_channels": 1,
            }
        ]

    def RawInputStream(self, *, callback: Any, finished_callback: Any, **_rest: Any) -> Any:  # noqa: ANN401, N802
        self._callback, self._ended = callback, finished_callback
        self._thread = threading.Thread(target=self._speak)
        return self

    def start(self) -> None:
        self._thread.start()

    def close(self, *, ignore_errors: bool) -> None:
        assert ignore_errors
        self._closing.set()
        self._thread.join()

    def _speak(self) -> None:
        sound = np.full(BLOCK, 1_000, np.int16)
        number = 0
        while not self._closing.wait(BLOCK / RATE_HZ):
            status = SimpleNamespace(input_overflow=number in self._overflowing)
            self._callback(sound, BLOCK, None, status)
            number += 1
        self._ended()


def test_overflows_are_counted_while_the_sound_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = PlayedDevice({3, 7, 8})
    monkeypatch.setattr("unplugged.audio.portaudio._library", lambda: device)
    monkeypatch.setattr("unplugged.audio.pulse.is_pulse_expected", lambda: False)
    cancel, told = CancelToken(), list[Loudness]()

    def follow(now: Loudness) -> None:
        told.append(now)
        if now.recorded_s >= 0.8:
            cancel.cancel()

    order = CaptureOrder(DEFAULT_MIC, tmp_path / "audio.wav", min_free_bytes=0)
    capture(order, cancel=cancel, on_level=follow, on_hole=lambda _hole: None)

    assert told[-1].overflows == 3
    with SpoolReader(order.spool) as spool:
        assert spool.is_closed
        assert set(spool.read_int16(0, spool.available_samples).tolist()) == {1_000}


def test_what_several_recorders_of_a_track_lost_is_one_sum() -> None:
    losses = Losses()
    for job, overflows, frames in [(1, 0, 0), (1, 2, 480), (1, 3, 480), (2, 0, 0), (2, 1, 100)]:
        losses.take(Level(job, 1.0, -20.0, -30.0, frames, overflows))

    assert (losses.overflows, losses.frames) == (4, 580)
    assert dict(losses.details)["overflows told by the sound system"] == "4"
    assert losses.has_news()
    assert not losses.has_news(), "told once"


def test_the_terminal_shows_them_beside_the_level() -> None:
    console = Console(width=120, force_terminal=False)
    view = _View(console, is_quiet=False)

    def line(overflows: int, lost: int) -> str:
        return view._meter(LevelHeard(5.0, -20.0, -30.0, lost, None, overflows)).plain

    assert "overflows" not in line(0, 0)
    assert "overflows: 2" in line(2, 0)
    assert "overflows: 2  4800 frames lost" in line(2, 4_800)
