"""What the window costs while nobody touches it, and how soon it is on screen.

    xvfb-run -a .venv/bin/python -m tests.benchmarks.idle_window [SECONDS]

Prints CPU seconds of the GUI process from start to the first picture, and the share of one core
that it uses afterwards, over its own process only. On a busy machine wall times say little and CPU
times hold.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

import psutil

_SCRIPT = """
import sys, time
started = time.perf_counter()
from PySide6.QtCore import QTimer
import unplugged.ui.main_window as main_window

class Watched(main_window.MainWindow):
    def start(self):
        super().start()
        QTimer.singleShot(0, self._tell)

    def _tell(self):
        print(time.process_time(), time.perf_counter() - started, flush=True)

main_window.MainWindow = Watched
if __name__ == "__main__":
    from unplugged.ui.app import run
    sys.exit(run())
"""
SETTLES_S = 5.0


def main(seconds: float = 30.0) -> None:
    """Start the window twice (the second start is warm), then watch the second."""
    with tempfile.TemporaryDirectory(prefix="idle") as home:
        script = os.path.join(home, "window.py")  # noqa: PTH118 - a path for a command line
        with open(script, "w", encoding="utf-8") as file:  # noqa: PTH123 - the same
            file.write(_SCRIPT)
        environ = dict(os.environ, UNPLUGGED_HOME=home, PYTHONPATH=os.pathsep.join(sys.path))
        for name in ("cold", "warm"):
            process = subprocess.Popen(
                [sys.executable, script], stdout=subprocess.PIPE, text=True, env=environ
            )
            assert process.stdout is not None
            cpu_s, wall_s = map(float, process.stdout.readline().split())
            print(f"{name}: window after {cpu_s:.2f} s of CPU, {wall_s:.2f} s of wall time")
            if name == "warm":
                _watch(psutil.Process(process.pid), seconds)
            process.terminate()
            process.wait()
            process.stdout.close()


def _watch(process: psutil.Process, seconds: float) -> None:
    time.sleep(SETTLES_S)
    before, began_s = process.cpu_times(), time.monotonic()
    time.sleep(seconds)
    after, took_s = process.cpu_times(), time.monotonic() - began_s
    used_s = after.user + after.system - before.user - before.system
    rss_mb = process.memory_info().rss / 1e6
    print(f"idle: {100 * used_s / took_s:.2f} % of a core over {took_s:.0f} s, {rss_mb:.0f} MB")


if __name__ == "__main__":
    main(*map(float, sys.argv[1:2]))
