"""A key in any program records: on a real X server, with another program's window in front."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from unplugged.core.errors import RecordKeyTaken
from unplugged.core.record_key import OFFERED, NoRecordKey, RecordKey
from unplugged.core.settings import SettingsFile
from unplugged.system.record_key import listen, why_no_record_key
from unplugged.ui.dialogs import settings_dialog
from unplugged.ui.main_window import MainWindow
from unplugged.ui.record_key import GlobalKey

PATIENCE_S = 20.0
needs_x11 = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("Xvfb") or not shutil.which("xdotool"),
    reason="Xvfb and xdotool are needed to press keys",
)


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An X server of this test's own, named in the environment."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "640x480x24",
            "-noreset",
            "-nolisten",
            "tcp",
        ],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        display = f":{numbers.readline().strip()}"
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield display
    server.terminate()
    server.wait(PATIENCE_S)


def press(*keys: str) -> None:
    """Press keys on the server, as a keyboard does."""
    subprocess.run(["xdotool", *keys], check=True, timeout=PATIENCE_S)


@pytest.mark.parametrize("text", [*OFFERED, "Alt+F1", "Ctrl+Alt+Shift+F12", "Shift+Z"])
def test_keys_are_read_and_written_alike(text: str) -> None:
    assert str(RecordKey.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["", "R", "Ctrl+", "Alt+Ctrl+R", "Ctrl+r", "Ctrl+F13", "Ctrl+F0", "Ctrl+Ä", "Meta+R"]
)
def test_what_is_no_key_to_listen_for_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no keys to listen for"):
        RecordKey.parse(text)


@needs_x11
def test_it_is_heard_once_each_time_whatever_locks_are_on(x_server: str) -> None:
    heard = threading.Semaphore(0)
    listener = listen(RecordKey.parse("Ctrl+Alt+R"), heard.release)
    try:
        press("key", "ctrl+alt+r")
        assert heard.acquire(timeout=PATIENCE_S)
        press("key", "Num_Lock", "key", "Caps_Lock", "key", "ctrl+alt+r")
        assert heard.acquire(timeout=PATIENCE_S)
        # Other keys, and this one alone, are other people's; the last is ours again.
        press("key", "ctrl+r", "key", "alt+r", "key", "ctrl+alt+e", "key", "ctrl+alt+r")
        assert heard.acquire(timeout=PATIENCE_S)
        assert not heard.acquire(blocking=False)
    finally:
        listener.close()


@needs_x11
def test_a_key_that_is_held_counts_once(x_server: str) -> None:
    """The server repeats a held key; a recording must not begin and end and begin."""
    heard: list[int] = []
    done = threading.Event()
    held = listen(RecordKey.parse("Ctrl+Alt+R"), lambda: heard.append(1))
    other = listen(RecordKey.parse("Ctrl+Alt+M"), done.set)
    try:
        press("keydown", "ctrl", "keydown", "alt", "keydown", "r", "sleep", "1.5")
        press("keyup", "r", "keyup", "alt", "keyup", "ctrl", "key", "ctrl+alt+m")
        assert done.wait(PATIENCE_S)
        assert heard == [1]
    finally:
        held.close()
        other.close()


@needs_x11
def test_a_key_of_another_program_is_refused(x_server: str, qtbot: QtBot) -> None:
    key = RecordKey.parse("Ctrl+Shift+F9")
    first = listen(key, lambda: None)
    with pytest.raises(RecordKeyTaken):
        listen(key, lambda: None)
    first.close()
    listen(key, lambda: None).close()


@needs_x11
def test_the_window_begins_to_record_by_it(
    x_server: str, window: MainWindow, settings: SettingsFile, qtbot: QtBot
) -> None:
    settings.keep(replace(settings.current, record_key="Ctrl+Alt+R"))
    desk = window.desk
    asked: list[bool] = []
    desk.key.pressed.disconnect(desk.toggle_recording)
    desk.key.pressed.connect(lambda: asked.append(True))
    desk.key.use(settings.current.record_key)
    assert desk.key.is_listening
    press("key", "ctrl+alt+r")
    qtbot.waitUntil(lambda: asked == [True])
    desk.key.use("")
    assert not desk.key.is_listening


def test_the_settings_offer_it_or_say_why_not(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_dialog, "why_no_record_key", lambda: None)
    chosen: list[str] = []
    monkeypatch.setattr(GlobalKey, "use", lambda _self, keys: chosen.append(keys))
    window.desk.windows.show_settings()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    box = next(
        each for each in dialog.findChildren(QComboBox) if "any program" in each.accessibleName()
    )
    box.setCurrentIndex(1)
    assert chosen == [OFFERED[0]]
    assert window.context.settings.current.record_key == OFFERED[0]
    dialog.close()

    monkeypatch.setattr(settings_dialog, "why_no_record_key", lambda: NoRecordKey.WAYLAND)
    window.desk.windows.show_settings()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    (command,) = [each for each in dialog.findChildren(QLineEdit) if each.isReadOnly()]
    assert command.text().endswith("-m unplugged --toggle-recording")
    dialog.close()


def test_each_system_says_whether_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    assert why_no_record_key({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) in (
        NoRecordKey.WAYLAND,
        *(() if sys.platform == "linux" else (None, NoRecordKey.MACOS)),
    )
    monkeypatch.setattr("sys.platform", "darwin")
    assert why_no_record_key({}) is NoRecordKey.MACOS
    monkeypatch.setattr("sys.platform", "win32")
    assert why_no_record_key({}) is None
