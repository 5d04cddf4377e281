"""A PulseAudio server of the tests' own: nothing of the user's sound is touched."""

from __future__ import annotations

import contextlib
import itertools
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from unplugged.audio.pulse import look
from unplugged.core.errors import SoundSystemBroken

RATE_HZ = 48_000
PATIENCE_S = 15.0

needs_pulse = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("pulseaudio", "pactl")),
    reason="pulseaudio and pulseaudio-utils are not installed",
)


class PulseServer:
    """A server that can be killed, frozen and started again."""

    def __init__(self, runtime: Path) -> None:
        self._runtime = runtime
        self._process: subprocess.Popen[bytes] | None = None
        self._modules: list[str] = []

    def start(self) -> None:
        """Start with all microphones and loudspeakers that were added so far."""
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"]
        command += ["--use-pid-file=no", "--disable-shm=yes", "--log-level=error"]
        for pipe in self._runtime.glob("*.fifo"):  # the server makes them, and refuses old ones
            pipe.unlink()
        for module in ["module-native-protocol-unix", *self._modules]:
            command += ["-L", module]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        deadline_s = time.monotonic() + PATIENCE_S
        while True:
            with contextlib.suppress(SoundSystemBroken):
                look()
                return
            assert time.monotonic() < deadline_s, "the server did not start"
            time.sleep(0.02)

    def add(self, module: str) -> None:
        """Load a module, also after a restart."""
        self._modules.append(module)
        if self._process is not None:
            self.pactl("load-module", *module.split(" "))

    def unplug(self, name: str) -> None:
        """Take a microphone away."""
        for line in self.pactl("list", "short", "modules").splitlines():
            if f"source_name={name} " in line:
                self.pactl("unload-module", line.split("\t")[0])

    def add_microphone(self, name: str, channels: int = 1, rate_hz: int = RATE_HZ) -> Path:
        """Add a microphone that hears what is written into the pipe that is returned."""
        pipe = self._runtime / f"{name}.fifo"
        layout = f"format=s16le rate={rate_hz} channels={channels}"
        self.add(f"module-pipe-source source_name={name} file={pipe} {layout}")
        return pipe

    def add_loudspeaker(self, name: str, rate_hz: int = RATE_HZ) -> Path:
        """Add a loudspeaker that plays into the pipe that is returned, as fast as that is read."""
        pipe = self._runtime / f"{name}.fifo"
        layout = f"format=s16le rate={rate_hz} channels=1"
        self.add(f"module-pipe-sink sink_name={name} file={pipe} {layout}")
        return pipe

    def pactl(self, *arguments: str) -> str:
        done = subprocess.run(["pactl", *arguments], check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def play(self, raw: Path, sink: str, *, channels: int) -> None:
        """Play a file of int16 frames to its end."""
        layout = ["--raw", "--format=s16le", f"--rate={RATE_HZ}", f"--channels={channels}"]
        subprocess.run(["paplay", *layout, f"--device={sink}", str(raw)], check=True)

    def send(self, what: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(what)

    def kill(self) -> None:
        """End the server as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@contextlib.contextmanager
def private_server() -> Iterator[PulseServer]:
    """Prepare a server of our own, which all clients in this process and its children use.

    The folder has a short name: the path of a unix socket is limited to 107 bytes.
    """
    before = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="up") as folder:
        for name in [name for name in os.environ if name.startswith(("PULSE", "ALSA", "DBUS"))]:
            del os.environ[name]
        os.environ.update(HOME=folder, XDG_RUNTIME_DIR=folder, XDG_CONFIG_HOME=folder)
        server = PulseServer(Path(folder))
        try:
            yield server
        finally:
            server.kill()
            os.environ.clear()
            os.environ.update(before)


def speech_like(seconds: float, seed: int = 1, rate_hz: int = RATE_HZ) -> NDArray[np.int16]:
    """Return noise: each stretch of it occurs once, and no sample is zero."""
    return np.random.default_rng(seed).integers(1, 20_000, round(seconds * rate_hz), np.int16)


class Voice(threading.Thread):
    """Speaks into a microphone's pipe at a steady pace, until it is through or told to stop.

    With ``is_live`` what nobody reads is lost, as in a room; otherwise it waits for the reader.
    With ``is_endless`` it begins anew when it is through.
    """

    def __init__(
        self,
        pipe: Path,
        pcm: NDArray[np.int16],
        *,
        speed: float = 1.0,
        is_live: bool = False,
        is_endless: bool = False,
        rate_hz: int = RATE_HZ,
    ) -> None:
        super().__init__(name="voice", daemon=True)
        self._pipe = pipe
        self.pcm = pcm
        self._rate_hz = rate_hz * speed
        self._is_live = is_live
        self._is_endless = is_endless
        self._hushed = threading.Event()
        self._fd = -1
        self.began_s = 0.0

    def run(self) -> None:
        block = 320
        rounds = itertools.count() if self._is_endless else range(1)
        try:
            self.began_s = time.monotonic()
            for said in (number * len(self.pcm) for number in rounds):
                for start in range(0, len(self.pcm), block):
                    due_s = self.began_s + (said + start) / self._rate_hz
                    if self._hushed.wait(max(0.0, due_s - time.monotonic())):
                        return
                    self._say(self.pcm[start : start + block].tobytes())
        finally:
            self._let_go()

    def _say(self, data: bytes) -> None:
        self._take_hold()
        while data and self._fd >= 0 and not self._hushed.is_set():
            if select.select([], [self._fd], [], 0.0 if self._is_live else 0.05)[1]:
                data = data[os.write(self._fd, data) :]
            elif self._is_live:
                return

    def _take_hold(self) -> None:
        """Open the pipe that is there now; a server that comes back makes a new one."""
        try:
            now = self._pipe.stat().st_ino
        except FileNotFoundError:
            self._let_go()
            return
        if self._fd >= 0 and os.fstat(self._fd).st_ino == now:
            return
        self._let_go()
        self._fd = os.open(self._pipe, os.O_RDWR | os.O_NONBLOCK)  # also while nobody reads
        if self._is_live and sys.platform == "linux":
            import fcntl

            fcntl.fcntl(self._fd, fcntl.F_SETPIPE_SZ, 8192)  # less than 90 ms of old sound

    def _let_go(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def hush(self) -> None:
        self._hushed.set()
        self.join()


def place_of(part: NDArray[np.int16], whole: NDArray[np.int16]) -> int:
    """Return where a stretch stands in ``whole``, -1 when it is nowhere."""
    at = whole.tobytes().find(part.tobytes())
    return at if at < 0 else at // 2
