"""A stand over hours at many times its speed: memory, and the CPU time of its slowest pictures.

    xvfb-run -a .venv/bin/python -c \\
        "from tests.benchmarks.stand_soak import main; main(hours=12, speed=60)"

The loop turns on a fast clock; recordings and minutes are not part of it (a visitor's turn takes
real time: see ``tests/ui/test_stand.py``).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from unplugged.core.paths import app_paths, resources_dir
from unplugged.core.settings import SettingsFile
from unplugged.core.stand.config import StandConfig
from unplugged.core.stand.places import stand_places
from unplugged.core.stand.show import Stage
from unplugged.runtime.service import MeetingService
from unplugged.ui.stand.window import StandWindow
from unplugged.ui.theme.theme import Theme

_MIB = 1 << 20


class Soak:
    """What was seen while the stand ran."""

    def __init__(self, window: StandWindow, simulated_s: Callable[[], float]) -> None:
        """Look at a window that was started."""
        self._window = window
        self._simulated_s = simulated_s
        self._cpu_s = time.thread_time()
        self.slowest_ms: list[float] = []
        self.slowest: tuple[float, str] = (0.0, "")
        self.rss_mib: list[tuple[float, float]] = []

    def look(self) -> None:
        """Take the CPU time of the window's thread since the last look: one turn of its loop."""
        now_s = time.thread_time()
        took_ms = (now_s - self._cpu_s) * 1000
        self.slowest_ms.append(took_ms)
        show = self._window.show_state
        self.slowest = max(self.slowest, (took_ms, f"{show.stage}, round {show.rounds}"))
        self._cpu_s = now_s

    def weigh(self) -> None:
        """Take the memory."""
        rss = psutil.Process().memory_info().rss / _MIB
        self.rss_mib.append((self._simulated_s() / 3600, rss))


def main(hours: float = 12.0, speed: float = 60.0, target: str = "") -> Soak:
    """Run the loop for some hours of its own time; print what was seen."""
    with ExitStack() as stack:
        home = target or stack.enter_context(tempfile.TemporaryDirectory(prefix="soak"))
        os.environ["UNPLUGGED_HOME"] = home
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        theme = Theme(app)
        paths = app_paths()
        places = stand_places(paths)
        service = stack.enter_context(MeetingService(places.paths))
        began_s = time.monotonic()

        def clock() -> float:
            return began_s + (time.monotonic() - began_s) * speed

        sample = resources_dir() / "sample" / "sample-meeting.flac"
        config = StandConfig(sound=False, sample=sample)
        settings = SettingsFile.open(paths.settings_file)
        window = StandWindow(service, theme, settings, places, config, paths, clock)
        window.resize(1920, 1080)
        window.show()
        window.start()
        while window.show_state.stage is Stage.PREPARING:
            app.processEvents()
        soak = Soak(window, lambda: clock() - began_s)
        looks, scales = QTimer(), QTimer()
        looks.timeout.connect(soak.look)
        scales.timeout.connect(soak.weigh)
        looks.start(0)
        scales.start(2_000)
        end = QTimer()
        end.setSingleShot(True)
        end.timeout.connect(window.close_at_once)
        window.left.connect(app.quit)
        end.start(round(hours * 3600 / speed * 1000))
        app.exec()
        looks.stop()
        scales.stop()
    _tell(soak, window.show_state.rounds)
    return soak


def _tell(soak: Soak, rounds: int) -> None:
    pictures = sorted(soak.slowest_ms)
    for hour, rss in soak.rss_mib[:: max(1, len(soak.rss_mib) // 12)]:
        sys.stdout.write(f"{hour:6.1f} h  {rss:7.1f} MiB\n")
    share = pictures[int(len(pictures) * 0.999)] if pictures else 0.0
    sys.stdout.write(
        f"{rounds} rounds, {len(pictures)} turns of the loop; CPU time of the slowest "
        f"{pictures[-1]:.0f} ms ({soak.slowest[1]}), of 99.9 % at most {share:.0f} ms\n"
    )
