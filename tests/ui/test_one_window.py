"""A second start shows the first window and hands it its files; a dead one's place is free."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.runtime.service import MeetingService
from unplugged.ui.main_window import MainWindow
from unplugged.ui.one_window import OneWindow, Wish

PATIENCE_S = 60.0
_FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from unplugged.ui.one_window import OneWindow

app = QCoreApplication([])
one = OneWindow(Path(sys.argv[1]))
print(one.claim(), flush=True)
one.asked.connect(lambda wish: print(*wish.files, wish.toggles_recording, flush=True))
app.exec()
"""
_SECOND = """
import sys
from pathlib import Path
from unplugged.ui.one_window import OneWindow, Wish

sys.exit(not OneWindow(Path(sys.argv[1])).hand_over(Wish()))
"""


@pytest.fixture
def first(paths: AppPaths) -> Iterator[subprocess.Popen[str]]:
    """Another process that is the first."""
    process = subprocess.Popen(
        [sys.executable, "-c", _FIRST, str(paths.data_dir)],
        stdout=subprocess.PIPE,
        text=True,
        env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_start_hands_its_files_over(
    first: subprocess.Popen[str], paths: AppPaths, tmp_path: Path
) -> None:
    second = OneWindow(paths.data_dir)
    assert not second.claim()
    assert second.hand_over(Wish((tmp_path / "Café, Montag.wav",)))
    assert first.stdout is not None
    assert first.stdout.readline() == f"{tmp_path / 'Café, Montag.wav'} False\n"


def test_the_place_of_a_killed_window_is_free(
    first: subprocess.Popen[str], paths: AppPaths, qtbot: QtBot
) -> None:
    first.kill()
    first.wait()
    place = paths.data_dir / "window.socket"
    second = OneWindow(paths.data_dir)
    assert second.claim()
    with qtbot.waitSignal(second.asked):
        third = subprocess.Popen(
            [
                sys.executable,
                "-c",
                _SECOND,
                str(paths.data_dir),
            ],
            env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
        )
    assert third.wait(PATIENCE_S) == 0
    second.release()
    assert not place.exists()


def test_only_its_user_may_talk_to_it(paths: AppPaths, tmp_path: Path) -> None:
    short = Path("/tmp") / f"u{os.getpid()}"  # a socket's path has to be short
    one = OneWindow(short)
    try:
        assert one.claim()
        assert (short / "window.socket").stat().st_mode & 0o077 == 0
    finally:
        one.release()
        shutil.rmtree(short)


def test_what_is_no_wish_is_refused(paths: AppPaths, qtbot: QtBot) -> None:
    one = OneWindow(paths.data_dir)
    assert one.claim()
    heard: list[Wish] = []
    one.asked.connect(heard.append)
    for line in (b"[]\n", b"\xff\xfe\n", b'[["/a"], 1, ""]\n', b"x" * (2 << 20)):
        socket = QLocalSocket()
        with qtbot.waitSignal(socket.disconnected):
            socket.connectToServer(one.name)
            socket.write(line)
    assert heard == []
    one.release()


def test_a_window_that_hangs_is_given_up(first: subprocess.Popen[str], paths: AppPaths) -> None:
    first.send_signal(signal.SIGSTOP)
    second = OneWindow(paths.data_dir)
    assert not second.claim()
    assert not second.hand_over(Wish(), patience_ms=200)


def test_the_app_itself_is_one_window(paths: AppPaths, tmp_path: Path) -> None:
    """The whole app, started twice: the second start ends at once and its file is worked on."""
    environ = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    one = subprocess.Popen([sys.executable, "-m", "unplugged"], env=environ)
    try:
        is_up = OneWindow(paths.data_dir).hand_over(Wish(), patience_ms=round(PATIENCE_S * 1000))
        assert is_up
        recording = tmp_path / "no recording.wav"
        recording.write_bytes(b"no sound in here")
        command = [sys.executable, "-m", "unplugged", str(recording)]
        second = subprocess.run(command, env=environ, timeout=PATIENCE_S, check=False)
        assert second.returncode == 0
        assert one.poll() is None
    finally:
        one.terminate()
        one.wait(PATIENCE_S)
    with MeetingService(paths) as service:
        titles = [meeting.title for meeting in service.store.meetings()]
        queued = service.store.queued_files()
    assert titles == ["no recording"] or [path.name for path in queued] == [recording.name]


@pytest.mark.qt_log_ignore("This plugin does not support raise")  # no screen, no front
def test_files_of_a_second_start_are_worked_on_here(
    window: MainWindow, sample: Path, qtbot: QtBot
) -> None:
    window.desk.grant(Wish((sample,)))
    qtbot.waitUntil(lambda: window.home.library.rowCount() == 1)
    window.desk.intake.cancel()


_OPENED = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from unplugged.ui.application import Application

app = Application(sys.argv[:1])
app.opened.connect(print)
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
app.sendEvent(app, QFileOpenEvent(QUrl("https://example.invalid/a.wav")))
"""


def test_a_file_that_macos_sends_is_taken(tmp_path: Path) -> None:
    """Finder's "open with" comes as an event; a process of its own, since Qt has one app each."""
    recording = tmp_path / "a meeting.wav"
    environ = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    command = [sys.executable, "-c", _OPENED, str(recording)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == [str(recording), ""]
