"""The window as a process: what it maps, what it imports, what it leaves when it crashes."""

from __future__ import annotations

import errno
import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from unplugged.core.paths import AppPaths
from unplugged.core.proof import Rung
from unplugged.ui.crash import NATIVE_REPORT, CrashReporter, earlier_native_crash
from unplugged.ui.environment import why_no_window

PATIENCE_S = 60.0
# What a GPU driver or its compiler maps; libGL.so.1 and libEGL.so.1 are dispatchers and no driver.
GPU_DRIVER = re.compile(
    r"libGLX_|libEGL_|_dri\.so|libgallium|libLLVM|libcuda|libOpenCL|libvulkan|libnvidia|libdrm"
    r"|libamdhip|libze_loader"
)
ENGINES = "faster_whisper ctranslate2 llama_cpp onnxruntime av sounddevice soundfile tokenizers"
SHOWN = "shown"
_SCRIPT = f"""
import sys
from PySide6.QtCore import QTimer
import unplugged.ui.main_window as main_window

class Watched(main_window.MainWindow):
    def start(self):
        super().start()
        QTimer.singleShot(0, lambda: print("{SHOWN}", *sys.modules, flush=True))

main_window.MainWindow = Watched
if __name__ == "__main__":
    from unplugged.ui.app import run
    sys.exit(run())
"""

_LOOK = f"""
import json, os, socket, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
import unplugged.ui.main_window as main_window

began_s = time.monotonic()

def answer(family):
    try:
        socket.socket(family).close()
    except OSError as error:
        return error.errno
    return 0

class Watched(main_window.MainWindow):
    def start(self):
        super().start()
        self.context.service.measuring.start()
        QTimer.singleShot(0, self.look)
    def look(self):
        latest = self.context.service.measuring.latest
        findings = latest.findings if latest is not None else ()
        (app,) = [each.app for each in findings if each.subject == "network"] or [None]
        if app != 1 and time.monotonic() < began_s + {PATIENCE_S / 2}:  # until the samples know
            QTimer.singleShot(50, self.look)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(sys.argv[1]))
        own = self.context.service.denials[os.getpid()]
        tried = [(each.target, each.answer) for each in own.attempts]
        found = {{"ipv4": answer(socket.AF_INET), "local": answer(socket.AF_UNIX), "tried": tried}}
        found["rung"] = app
        print("{SHOWN}", json.dumps(found), flush=True)

main_window.MainWindow = Watched
if __name__ == "__main__":
    from unplugged.ui.app import run
    sys.exit(run())
"""
_OPENER = """#!/bin/sh
grep Seccomp: /proc/self/status > "$1.new"
mv "$1.new" "$1.seen"
"""


@pytest.fixture
def running(paths: AppPaths, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The app in a process of its own, its window open, with the modules it has imported."""
    script = tmp_path / "window.py"
    script.write_text(_SCRIPT, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        text=True,
        env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
    )
    assert process.stdout is not None
    shown, *modules = process.stdout.readline().split()
    assert shown == SHOWN
    yield process, modules
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such lock")
def test_the_window_reaches_no_network_and_what_it_opens_is_not_locked(
    paths: AppPaths, tmp_path: Path
) -> None:
    """The kernel refuses; a browser that shows a receipt must not lose its network by that."""
    script, page, tools = tmp_path / "window.py", tmp_path / "page.html", tmp_path / "tools"
    script.write_text(_LOOK, encoding="utf-8")
    tools.mkdir()
    (tools / "xdg-open").write_text(_OPENER, encoding="utf-8")
    (tools / "xdg-open").chmod(0o700)
    environ = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    environ["PATH"] = f"{tools}:{environ['PATH']}"
    process = subprocess.Popen(
        [sys.executable, str(script), str(page)], stdout=subprocess.PIPE, text=True, env=environ
    )
    assert process.stdout is not None
    shown, found = process.stdout.readline().split(maxsplit=1)
    seen = tmp_path / "page.html.seen"
    deadline_s = time.monotonic() + PATIENCE_S
    while not seen.exists() and time.monotonic() < deadline_s:
        select.select([], [], [], 0.05)
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    process.send_signal(signal.SIGTERM)

    assert process.wait(PATIENCE_S) == 0
    process.stdout.close()
    assert shown == SHOWN
    kinds = ["TCP socket (IPv4)", "UDP socket (IPv4)", "TCP socket (IPv6)"]
    tried = [[kind, "EACCES"] for kind in kinds]
    told = {"ipv4": errno.EACCES, "local": 0, "tried": tried, "rung": Rung.DENIED}
    assert json.loads(found) == told
    assert "Seccomp:\t2" in status
    assert seen.read_text(encoding="ascii") == "Seccomp:\t0\n"


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="maps are Linux'")
def test_no_gpu_driver_is_mapped(running: tuple[subprocess.Popen[str], list[str]]) -> None:
    maps = Path(f"/proc/{running[0].pid}/maps").read_text()
    assert "libQt6Widgets" in maps
    assert GPU_DRIVER.findall(maps) == []


def test_no_engine_is_imported_by_the_window(
    running: tuple[subprocess.Popen[str], list[str]],
) -> None:
    modules = {name.partition(".")[0] for name in running[1]}
    assert "PySide6" in modules
    assert modules.isdisjoint(ENGINES.split())


def test_sigterm_closes_the_window_in_order(
    running: tuple[subprocess.Popen[str], list[str]], paths: AppPaths
) -> None:
    process = running[0]
    children = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(signal.SIGTERM)
    assert process.wait(PATIENCE_S) == 0
    _, alive = psutil.wait_procs(children, timeout=PATIENCE_S)
    assert not alive
    assert not (paths.log_dir / NATIVE_REPORT).exists()


def test_without_a_display_the_sample_runs_in_the_terminal(paths: AppPaths) -> None:
    environ = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    process = subprocess.Popen(
        [sys.executable, "-m", "unplugged"], stderr=subprocess.PIPE, text=True, env=environ
    )
    assert process.stderr is not None
    said = process.stderr.readline()
    process.kill()
    process.wait()
    process.stderr.close()
    assert "No window can open here (this session has no display)" in said


def test_a_file_named_like_a_command_does_not_take_its_place(
    paths: AppPaths, tmp_path: Path
) -> None:
    (tmp_path / "list").write_bytes(b"no recording")
    done = subprocess.run(
        [sys.executable, "-m", "unplugged", "list"],
        cwd=tmp_path,
        env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
        capture_output=True,
        text=True,
        check=True,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="displays are X11's and Wayland's")
def test_a_display_that_does_not_answer_is_said() -> None:
    assert why_no_window({"DISPLAY": ":987"}) == "the display :987 does not answer"
    assert why_no_window({}) == "this session has no display"
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen"}) is None


def test_an_unexpected_error_leaves_one_report(
    paths: AppPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[Path] = []
    reporter = CrashReporter(paths.log_dir, told.append)
    reporter.install()
    try:
        for _ in range(3):
            error = ValueError("planted")
            sys.excepthook(ValueError, error, None)
    finally:
        reporter.uninstall()
    (report,) = told
    assert "ValueError: planted" in report.read_text(encoding="utf-8")
    assert sys.excepthook is sys.__excepthook__


def test_an_error_is_reported_where_there_is_no_terminal_whatever_it_says(
    paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Path] = []
    monkeypatch.setattr(sys, "stderr", None)

    CrashReporter(paths.log_dir, told.append).report(ValueError, ValueError("a\udcffb"), None)

    assert "a\\udcffb" in told[0].read_text(encoding="utf-8")


def test_a_native_crash_is_told_at_the_next_start(paths: AppPaths) -> None:
    script = (
        "import os, signal\n"
        "from pathlib import Path\n"
        "from unplugged.ui.crash import CrashReporter\n"
        f"CrashReporter(Path({str(paths.log_dir)!r})).install()\n"
        "os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    environ = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    done = subprocess.run([sys.executable, "-c", script], env=environ, check=False)
    assert done.returncode != 0
    kept = earlier_native_crash(paths.log_dir)
    assert kept is not None
    assert "Segmentation fault" in kept.read_text()
    assert earlier_native_crash(paths.log_dir) is None
