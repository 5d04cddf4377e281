"""The screen saver is held back while the stand is there; on a message bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None,
    reason="needs dbus-daemon",
)

# What a desktop has: answers Inhibit with a number, and writes down who asked.
DESKTOP = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, who, why):
        print("inhibit", who, flush=True)
        return 7

app = QCoreApplication(sys.argv)
bus = QDBusConnection.sessionBus()
saver = ScreenSaver()
options = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, options)
assert bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
app.exec()
"""
STAND = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from unplugged.ui.stand.awake import Awake

app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
others = set(bus.interface().registeredServiceNames().value()) if bus.isConnected() else set()
awake = Awake()
awake.begin()
print(awake.is_kept)
awake.end()
print(awake.is_kept)
if bus.isConnected():
    left = set(bus.interface().registeredServiceNames().value()) - others
    assert not left, f"still asking: {left}"
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of somebody with a message bus."""
    address = f"--address=unix:path={tmp_path / 'bus'}"
    command = ["dbus-daemon", "--session", address, "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        found = daemon.stdout.readline().strip()
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": found}
        daemon.terminate()


def stand(environ: dict[str, str]) -> list[str]:
    """Keep the screen on and let it go; return whether it was kept, before and after."""
    done = subprocess.run(
        [sys.executable, "-c", STAND], env=environ, check=True, capture_output=True, text=True
    )
    return done.stdout.split()


def test_the_desktop_is_asked_and_let_go(bus: dict[str, str]) -> None:
    command = [sys.executable, "-c", DESKTOP]
    with subprocess.Popen(command, env=bus, stdout=subprocess.PIPE, text=True) as desktop:
        assert desktop.stdout is not None
        assert desktop.stdout.readline() == "ready\n"
        assert stand(bus) == ["True", "False"]
        assert desktop.stdout.readline() == "inhibit Unplugged\n"
        desktop.terminate()


def test_where_nobody_can_be_asked_the_stand_knows(bus: dict[str, str]) -> None:
    assert stand(bus) == ["False", "False"]  # a bus without a screen saver
    nowhere = {**bus, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    assert stand(nowhere) == ["False", "False"]
