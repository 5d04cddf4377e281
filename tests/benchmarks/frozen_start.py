"""How soon the packaged app's window is on the screen: from the disk, and again at once.

    .venv/bin/python -m tests.benchmarks.frozen_start /opt/unplugged/unplugged [TIMES]

As root, because the file cache is dropped before each cold start; needs Xvfb, in whose picture it
looks. Prints for each start when a window first showed (some of the screen is not black) and when
the picture stood as it stayed. Wall times: nothing else may run.
"""

from __future__ import annotations

import mmap
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_LOOKS_EVERY_S = 0.01
_WATCHED_S = 6.0
_SHOWN = 0.2  # share of the screen that a window has to fill
_DROP = Path("/proc/sys/vm/drop_caches")


def main(program: Path, times: int = 3) -> None:
    """Start cold and warm by turns, each with a home of its own that has been used once."""
    with tempfile.TemporaryDirectory(prefix="start") as folder:
        scratch = Path(folder)
        told, tells = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
             "-fbdir", folder],
            pass_fds=[tells], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            display = f":{os.read(told, 16).decode().strip()}"
            environ = {**os.environ, "DISPLAY": display, "UNPLUGGED_HOME": str(scratch / "home")}
            picture = scratch / "Xvfb_screen0"
            _start("first start of a new home", program, environ, picture)
            for _ in range(times):
                os.sync()
                _DROP.write_text("3", encoding="ascii")
                _start("cold", program, environ, picture)
                _start("warm", program, environ, picture)
        finally:
            screen.terminate()
            screen.wait()


def _start(name: str, program: Path, environ: dict[str, str], picture: Path) -> None:
    began = time.monotonic()
    app = subprocess.Popen([program], env=environ, stderr=subprocess.DEVNULL)
    shown_s = stood_s = 0.0
    before = b""
    with picture.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as screen:
        while time.monotonic() - began < _WATCHED_S:
            now = screen[len(screen) // 8 :: 997]  # a few thousand bytes from all over it
            took_s = time.monotonic() - began
            if now != before:
                before, stood_s = now, took_s
            if not shown_s and 1 - now.count(0) / len(now) > _SHOWN:
                shown_s = took_s
            time.sleep(_LOOKS_EVERY_S)
    app.send_signal(signal.SIGTERM)
    app.wait()
    print(f"{name}: a window after {shown_s:.2f} s, as it stays after {stood_s:.2f} s", flush=True)
    _wait_until_black(picture)


def _wait_until_black(picture: Path) -> None:
    with picture.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as screen:
        while 1 - screen[:].count(0) / len(screen) > _SHOWN:
            time.sleep(_LOOKS_EVERY_S)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:3]))
