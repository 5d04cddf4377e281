"""A stand whose cable is pulled: run by ``test_stand_cable.py`` in a network of its own.

The one adapter is an end of a veth pair. Its other end is switched off and on again here, as if
somebody pulled the plug out of the wall and put it back. What was seen is printed as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from unplugged.core.paths import app_paths
from unplugged.core.settings import SettingsFile
from unplugged.core.stand.config import StandConfig
from unplugged.core.stand.places import stand_places
from unplugged.core.stand.show import Stage
from unplugged.runtime.service import MeetingService
from unplugged.ui.garbage import Collector
from unplugged.ui.stand.window import StandWindow
from unplugged.ui.theme.theme import Theme

FAR_END = "vethfar"
PATIENCE_S = 150.0


def main() -> None:
    """Show the stand, pull, wait for the sample's minutes, plug in again."""
    plug = _Plug()
    app = QApplication(sys.argv[:1])
    Collector(app)
    app.setStyle("Fusion")
    theme = Theme(app)
    paths = app_paths()
    places = stand_places(paths)
    config = StandConfig(sample=Path(sys.argv[1]), sound=False)
    with MeetingService(places.paths) as service:
        settings = SettingsFile.open(paths.settings_file)
        window = StandWindow(service, theme, settings, places, config, paths)
        window.resize(1280, 800)
        window.show()
        window.start()
        service.lock_network()

        def card() -> str:
            return window.body.strip.link.line.big  # its body is made anew when its size changes

        seen = [_shown(card, "Cable in")]
        plug.put("down")
        seen.append(_shown(card, "No network link"))
        was_working = window.show_state.stage is Stage.PREPARING
        _shown(lambda: window.show_state.stage, Stage.WORDS)
        seen.append((card(), 0.0))
        headlines = [window.body.strip.gpu.line.tone, window.body.strip.network.line.tone]
        plug.put("up")
        seen.append(_shown(card, "Cable in"))
        trouble = window.house.trouble
        window.close_at_once()
        _shown(window.isVisible, False)
    plug.close()
    told = {
        "seen": seen,
        "was_working": was_working,
        "trouble": str(trouble),
        "tones": [str(tone) for tone in headlines],
    }
    sys.stdout.write(json.dumps(told))


class _Plug:
    """Sets the far end; a process that was there before the window gave up its network."""

    def __init__(self) -> None:
        does = f"while read state; do ip link set {FAR_END} $state && echo done; done"
        self._process = subprocess.Popen(
            ["sh", "-c", does], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def put(self, state: str) -> None:
        told, answers = self._process.stdin, self._process.stdout
        assert told is not None
        assert answers is not None
        told.write(f"{state}\n")
        told.flush()
        assert answers.readline() == "done\n"

    def close(self) -> None:
        self._process.communicate()


def _shown(look: Callable[[], object], wanted: object) -> tuple[str, float]:
    """Wait for something; return it with the seconds that took."""
    began_s = time.monotonic()
    while look() != wanted:
        QTest.qWait(20)
        assert time.monotonic() - began_s < PATIENCE_S, f"no {wanted!r}, but {look()!r}"
    return str(wanted), time.monotonic() - began_s
