"""A stand over hours at many times its speed, with visitors: memory, and its slowest pictures.

    xvfb-run -a .venv/bin/python -c \\
        "from tests.benchmarks.stand_soak import main; main(hours=12, speed=60, visitors=72)"

The loop turns on a fast clock. Visitors come evenly over the hours; a turn takes the time it takes:
the clock runs as fast as ours while somebody speaks into the microphone (a PulseAudio server of
its own), the demo models write and the receipt is made and checked. Then the clock is fast again,
nobody touches anything, and all of it is wiped.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
import psutil
import soundfile
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from unplugged.core.paths import app_paths, resources_dir
from unplugged.core.settings import SettingsFile
from unplugged.core.stand.config import StandConfig
from unplugged.core.stand.hall import HallLevel
from unplugged.core.stand.places import stand_places
from unplugged.core.stand.show import Event, Stage
from unplugged.runtime.sampler import HISTORY
from unplugged.runtime.service import MeetingService
from unplugged.ui.garbage import Collector
from unplugged.ui.stand.window import StandWindow
from unplugged.ui.theme.theme import Theme

from tests.audio.pulse import RATE_HZ, Voice, private_server
from tests.ui.stand_parts import Clock

_MIB = 1 << 20
_SPEECH_S = 6.0
_WEIGHED_EVERY_MS = 2_000
_STEP_MS = 100
_LOOKED_EVERY_MS = 5
_WARM_S = float(HISTORY)  # of our time: before, the service's history of readings is being filled


@dataclass(frozen=True, slots=True)
class Weight:
    """What the stand holds at a moment; the fields are the columns of the table.

    Attributes:
        hours: Of the show's clock.
        visitors: How many turns are over.
        window_mib: Resident memory of the window's process.
        workers_mib: The same of all processes below it.
        files: What the window's process has open.
        threads: Of the window's process.
        disk_mib: Everything below the home folder.
    """

    hours: float
    visitors: int
    window_mib: float
    workers_mib: float
    files: int
    threads: int
    disk_mib: float


class Soak:
    """What was seen while the stand ran."""

    def __init__(self, window: StandWindow, clock: Clock, visitors: Visitors, home: Path) -> None:
        """Look at a window that was started."""
        self._window = window
        self._clock = clock
        self._began_s = clock()
        self._visitors = visitors
        self._home = home
        self._cpu_s = time.thread_time()
        self.turns: Counter[int] = Counter()  # of the loop, by whole milliseconds: it stays small
        self.slowest: tuple[float, str] = (0.0, "")
        self.weights: list[Weight] = []

    @property
    def hours(self) -> float:
        """How long it has run, on the show's clock."""
        return (self._clock() - self._began_s) / 3600

    def look(self) -> None:
        """Take the CPU time of the window's thread since the last look: its longest turn, at least.

        A turn that lasts longer than the time between two looks is seen whole.
        """
        now_s = time.thread_time()
        took_ms = (now_s - self._cpu_s) * 1000
        self.turns[int(took_ms)] += 1
        show = self._window.show_state
        self.slowest = max(self.slowest, (took_ms, f"{show.stage}, round {show.rounds}"))
        self._cpu_s = now_s

    def weigh(self) -> None:
        """Take the memory, and what else may grow."""
        me = psutil.Process()
        below = 0
        for child in me.children(recursive=True):
            try:
                below += child.memory_info().rss
            except psutil.NoSuchProcess:
                continue
        self.weights.append(
            Weight(
                hours=self.hours,
                visitors=self._visitors.served,
                window_mib=me.memory_info().rss / _MIB,
                workers_mib=below / _MIB,
                files=me.num_fds(),
                threads=me.num_threads(),
                disk_mib=_size_of(self._home) / _MIB,
            )
        )


class Visitors:
    """Comes to the stand again and again, speaks, reads the receipt and goes."""

    def __init__(self, window: StandWindow, clock: Clock, speed: float, every_s: float) -> None:
        """Wait for the first one.

        Args:
            window: The stand, in its loop.
            clock: Its clock.
            speed: How fast that runs between two visitors.
            every_s: From one visitor to the next, on that clock; infinite for none.
        """
        self._window = window
        self._clock = clock
        self._speed = speed
        self._every_s = every_s
        self._next_s = clock() + every_s
        self._is_there = False
        self.served = 0
        self.failed: list[str] = []
        self.turns_s: list[float] = []
        self._came_s = 0.0

    def step(self) -> None:
        """Do the next thing a visitor would do, if it is time."""
        window, house = self._window, self._window.house
        stage = window.show_state.stage
        if stage.is_loop:
            if self._is_there:
                self._go(f"back in the loop: {house.trouble}")
            elif self._clock() >= self._next_s and not house.is_wiping:
                self._come()
        elif stage is Stage.READY:
            if house.trouble is not None and house.visitor_id is not None:
                self._go(str(house.trouble))
            elif house.hall.level is not HallLevel.WAITING:
                window.tell(Event.TURN_ASKED)
        elif stage is Stage.RESULT and self._is_there:
            words = window.body.receipt.checked.text()
            if "checks hold" in words:
                self.served += 1
                self._go("")
            elif "does not hold" in words:
                self._go(words)

    def _come(self) -> None:
        self._is_there = True
        self._came_s = time.monotonic()
        self._next_s += self._every_s
        self._clock.run_at(1.0)
        self._window.tell(Event.TURN_ASKED)

    def _go(self, fault: str) -> None:
        """Walk away; the stand finds out by itself."""
        self._is_there = False
        self.turns_s.append(time.monotonic() - self._came_s)
        if fault:
            self.failed.append(fault)
        self._clock.run_at(self._speed)


def main(
    hours: float = 12.0, speed: float = 60.0, visitors: int = 72, target: str = ""
) -> tuple[Soak, Visitors]:
    """Run the stand for some hours of its own time; print what was seen."""
    with ExitStack() as stack:
        home = target or stack.enter_context(tempfile.TemporaryDirectory(prefix="soak"))
        os.environ["UNPLUGGED_HOME"] = home
        if visitors:
            stack.enter_context(_somebody_who_talks())
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        Collector(app)
        theme = Theme(app)
        paths = app_paths()
        places = stand_places(paths)
        service = stack.enter_context(MeetingService(places.paths))
        clock = Clock()
        sample = resources_dir() / "sample" / "sample-meeting.flac"
        config = StandConfig(sound=False, sample=sample, speech_s=_SPEECH_S)
        settings = SettingsFile.open(paths.settings_file)
        window = StandWindow(service, theme, settings, places, config, paths, clock)
        window.resize(1920, 1080)
        window.show()
        window.start()
        while window.show_state.stage is Stage.PREPARING:
            app.processEvents()
        clock.run_at(speed)
        every_s = hours * 3600 / visitors if visitors else float("inf")
        guests = Visitors(window, clock, speed, every_s)
        soak = Soak(window, clock, guests, Path(home))

        def end_in_time() -> None:
            is_over = soak.hours >= hours and guests.served + len(guests.failed) >= visitors
            if is_over and window.show_state.stage.is_loop:
                window.close_at_once()

        timers = [
            _every(_LOOKED_EVERY_MS, soak.look),
            _every(_WEIGHED_EVERY_MS, soak.weigh),
            _every(_STEP_MS, guests.step),
            _every(_STEP_MS, end_in_time),
        ]
        window.left.connect(app.quit)
        app.exec()
        for timer in timers:
            timer.stop()
    _tell(soak, guests, window.show_state.rounds)
    return soak, guests


def _every(interval_ms: int, does: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.timeout.connect(does)
    timer.start(interval_ms)
    return timer


def _tell(soak: Soak, guests: Visitors, rounds: int) -> None:
    names = [field.name for field in fields(Weight)]
    sys.stdout.write("  ".join(f"{name:>11}" for name in names) + "\n")
    for weight in soak.weights[:: max(1, len(soak.weights) // 12)]:
        cells = (f"{getattr(weight, name):11.1f}" for name in names)
        sys.stdout.write("  ".join(cells) + "\n")
    warm = soak.weights[round(_WARM_S * 1000 / _WEIGHED_EVERY_MS) :]
    when = f"an hour of the show, after {_WARM_S / 60:.0f} minutes of ours"
    if not warm:
        warm, when = (
            soak.weights,
            "an hour of the show (too short to tell: caches are being filled)",
        )
    for name in ("window_mib", "workers_mib", "files", "threads", "disk_mib"):
        hourly = _slope([each.hours for each in warm], [getattr(each, name) for each in warm])
        sys.stdout.write(f"{name}: {hourly:+.3f} {when}\n")
    looks = soak.turns.total()
    within, most_ms = 0, 0
    for most_ms in sorted(soak.turns):
        within += soak.turns[most_ms]
        if within >= 0.999 * looks:
            break
    sys.stdout.write(
        f"{rounds} rounds; CPU time between two looks at most {soak.slowest[0]:.0f} ms "
        f"({soak.slowest[1]}), in 99.9 % of {looks} below {most_ms + 1} ms\n"
    )
    took = f", each {np.median(guests.turns_s):.0f} s" if guests.turns_s else ""
    sys.stdout.write(f"{guests.served} visitors with a receipt that holds{took}; ")
    sys.stdout.write(f"{len(guests.failed)} without: {guests.failed[:3]}\n")


def _slope(x: list[float], y: list[float]) -> float:
    return float(np.polyfit(x, y, 1)[0]) if len(set(x)) > 1 else float("nan")


def _size_of(folder: Path) -> int:
    found = 0
    for path in folder.rglob("*"):
        try:
            found += path.lstat().st_size
        except OSError:  # deleted a moment ago
            continue
    return found


@contextmanager
def _somebody_who_talks() -> Iterator[Voice]:
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        sample = resources_dir() / "sample" / "sample-meeting.flac"
        pcm, rate_hz = soundfile.read(sample, dtype="int16")
        talk = np.repeat(pcm, RATE_HZ // rate_hz)
        voice = Voice(pipe, talk, is_live=True, is_endless=True)
        voice.start()
        try:
            yield voice
        finally:
            voice.hush()
