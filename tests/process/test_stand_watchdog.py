"""The stand comes back whatever its window dies of, and ends when it is told to."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from unplugged.core.paths import AppPaths
from unplugged.core.stand.errors import StandRunning
from unplugged.core.stand.places import StandPlaces, stand_places
from unplugged.runtime import time_awake
from unplugged.runtime.stand import watchdog
from unplugged.runtime.stand.watchdog import SILENT_S, Watchdog

from tests.ui.stand_parts import install_quick_models, short_sample

PATIENCE_S = 150.0

# Each start adds a line to a file; what happens then is the argument.
CHILD = """
import pathlib, sys, time
starts, heartbeat, what = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
starts.open("a").write("start\\n")
number = len(starts.read_text().splitlines())
if what == "refuse":
    sys.exit(3)
heartbeat.write_text(str(number))
time.sleep(0.6)
heartbeat.write_text(str(number) + ".")
if number >= 3:
    sys.exit(0)
if what == "hang":
    time.sleep(600)
time.sleep(0.6)
sys.exit(-11 if what == "crash" else 1)
"""


def until(holds: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < deadline_s, "it took too long"
        time.sleep(0.05)


@pytest.fixture
def places(paths: AppPaths) -> StandPlaces:
    """The stand's files."""
    return stand_places(paths)


def watch(places: StandPlaces, starts: Path, what: str, told: list[str]) -> Watchdog:
    command = (sys.executable, "-c", CHILD, str(starts), str(places.heartbeat), what)
    # A busy machine must not make a hanging window of one that only crashes.
    silent_s = 3.0 if what == "hang" else 60.0
    return Watchdog(command, places, told.append, silent_s=silent_s)


@pytest.mark.parametrize("what", ["crash", "hang"])
def test_a_window_that_crashes_or_hangs_comes_back(
    places: StandPlaces, tmp_path: Path, what: str
) -> None:
    told: list[str] = []
    starts = tmp_path / "starts"
    assert watch(places, starts, what, told).run() == 0
    assert len(starts.read_text().splitlines()) == 3
    assert sum("comes back" in line for line in told) == 2
    assert ("hangs" in " ".join(told)) == (what == "hang")


def test_a_night_in_which_the_computer_slept_is_no_hanging_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows the clock goes on, and the window may wake up after its watchdog."""
    clock = SimpleNamespace(now_s=0.0)
    monkeypatch.setattr(time_awake, "time", SimpleNamespace(monotonic=lambda: clock.now_s))
    file = tmp_path / "heartbeat"
    beat = watchdog._Beat(file)
    file.write_text("alive")

    def look_after(seconds: float) -> float:
        clock.now_s += seconds
        return beat.silent_s()

    assert look_after(0.25) == 0
    assert look_after(8 * 3600.0) < SILENT_S
    awake = [look_after(0.25) for _ in range(4 * int(SILENT_S))]
    assert awake[0] < SILENT_S < awake[-1], "one that hangs is found all the same"


def test_what_cannot_be_opened_at_all_is_not_tried_forever(
    places: StandPlaces, tmp_path: Path
) -> None:
    starts = tmp_path / "starts"
    assert watch(places, starts, "refuse", []).run() == 3
    assert len(starts.read_text().splitlines()) == 1


def test_there_is_one_stand_at_a_time(places: StandPlaces, tmp_path: Path) -> None:
    starts = tmp_path / "starts"
    first = watch(places, starts, "refuse", [])
    places.heartbeat.parent.mkdir(parents=True, exist_ok=True)
    assert first._lock.acquire(timeout_s=0.0)
    try:
        with pytest.raises(StandRunning):
            watch(places, starts, "refuse", []).run()
    finally:
        first._lock.release()


@contextlib.contextmanager
def running_stand(environ: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """`unplugged --stand`, ended at the end whatever happens."""
    command = [sys.executable, "-m", "unplugged", "--stand"]
    with subprocess.Popen(command, env=environ, stderr=subprocess.PIPE) as stand:
        try:
            yield stand
        finally:
            if stand.poll() is None:
                stand.kill()


def heartbeat(places: StandPlaces) -> tuple[int, str]:
    """Return process id and stage of the window, 0 while there is none."""
    try:
        pid, _, stage = places.heartbeat.read_text().partition(" ")
        return int(pid), stage
    except (OSError, ValueError):
        return 0, ""


@pytest.mark.skipif(sys.platform != "linux", reason="signals as on Linux")
def test_the_real_stand_is_killed_and_comes_back_into_its_loop(
    home: Path, paths: AppPaths, places: StandPlaces, sample: Path, tmp_path: Path
) -> None:
    install_quick_models(paths)
    places.config.parent.mkdir(parents=True, exist_ok=True)
    file = short_sample(sample, tmp_path)
    places.config.write_text(f'sample = "{file}"\nsound = false\n', encoding="utf-8")
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with running_stand(environ) as stand:
        until(lambda: heartbeat(places)[1] == "words")
        first, _ = heartbeat(places)
        os.kill(first, signal.SIGKILL)
        until(lambda: heartbeat(places)[0] not in (0, first))
        until(lambda: heartbeat(places)[1] == "words")
        stand.terminate()
        stand.wait(PATIENCE_S)
        assert stand.returncode == 0
        second, _ = heartbeat(places)
        with pytest.raises(ProcessLookupError):
            os.kill(second, 0)


@pytest.mark.parametrize(
    ("content", "told"),
    [('hall = "loud"\n', "hall: must be one of quiet, noisy"), ("=", "file: Invalid")],
)
def test_a_wrong_settings_file_is_one_sentence(
    home: Path, paths: AppPaths, places: StandPlaces, content: str, told: str
) -> None:
    places.config.parent.mkdir(parents=True, exist_ok=True)
    places.config.write_text(content, encoding="utf-8")
    with running_stand({**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as stand:
        _, said = stand.communicate(timeout=PATIENCE_S)
    assert stand.returncode == 2
    assert told in said.decode()
    assert "Traceback" not in said.decode()
