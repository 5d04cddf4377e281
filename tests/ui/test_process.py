"""The window as a process: what it maps, what it imports, what it leaves when it crashes."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from unplugged.core.paths import AppPaths
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
