"""A look through folders: it is told once, never after it was left, and nobody waits for it."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from unplugged.ui.disk_look import DiskLook, Stop


def test_a_share_that_is_gone_holds_nobody_up(qtbot: QtBot) -> None:
    answers = threading.Event()
    owner = QObject()
    heard: list[object] = []

    def hangs(_stop: Stop) -> str:
        answers.wait()
        return "late"

    first = DiskLook(hangs, owner)
    first.found.connect(heard.append)
    first.start()
    begun_s = time.monotonic()
    first.finish()
    first.deleteLater()
    assert time.monotonic() - begun_s < 1.0
    second = DiskLook(lambda _stop: "found", owner)
    second.found.connect(heard.append)
    second.start()
    answers.set()
    qtbot.waitUntil(lambda: heard == ["found"])
    second.finish()
