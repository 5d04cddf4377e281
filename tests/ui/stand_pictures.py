"""Pictures of every stage of the stand, in both schemes and two sizes, to look at after a change.

xvfb-run -a -s "-screen 0 1920x1080x24" .venv/bin/python -c \\
    "from tests.ui.stand_pictures import main; main('FOLDER')"

Not with -m: worker processes import the main module, and this one imports Qt, which would then be
found in them.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import soundfile
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from unplugged.core.paths import app_paths, resources_dir
from unplugged.core.settings import SettingsFile
from unplugged.core.stand.config import StandConfig
from unplugged.core.stand.passphrase import keep_passphrase
from unplugged.core.stand.places import stand_places
from unplugged.core.stand.show import Event, Stage
from unplugged.runtime.service import MeetingService
from unplugged.ui.garbage import Collector
from unplugged.ui.languages import install_language
from unplugged.ui.stand.presenter import PresenterWindow
from unplugged.ui.stand.window import StandWindow
from unplugged.ui.theme.theme import SchemeChoice, Theme

from tests.audio.pulse import RATE_HZ, Voice, private_server

SIZES = ((1280, 800), (1920, 1080))
PATIENCE_S = 240.0
SETTLES_MS = 900


def main(target: str, language: str = "en") -> None:
    """Take all pictures."""
    folder = Path(target)
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="stand"))
        os.environ["UNPLUGGED_HOME"] = home
        stack.enter_context(_somebody_who_talks())
        app = QApplication(sys.argv[:1])
        Collector(app)
        app.setStyle("Fusion")
        install_language(app, language)
        theme = Theme(app)
        paths = app_paths()
        places = stand_places(paths)
        service = stack.enter_context(MeetingService(places.paths))
        languages = tuple(dict.fromkeys((language, "de", "fr")))
        config = StandConfig(languages=languages, sound=False, speech_s=20, idle_s=600)
        settings = SettingsFile.open(paths.settings_file)
        window = StandWindow(service, theme, settings, places, config, paths)
        window.resize(*SIZES[0])
        window.show()
        window.start()
        notes = PresenterWindow(theme)
        notes.resize(1280, 800)
        notes.show()
        window.open_presenter(notes)
        _take(folder, window, theme)
        notes.grab().save(str(folder / "presenter.png"))
        window.resize(*SIZES[0])
        QTest.qWait(SETTLES_MS)
        keep_passphrase(places.passphrase, "blue parcel")
        window.tell(Event.LEAVE_ASKED)
        _shoot(folder, "9-leave", window, theme, sizes=SIZES[:1], schemes=("light",))
        window.close_at_once()
        _until(lambda: not window.isVisible())


def _take(folder: Path, window: StandWindow, theme: Theme) -> None:
    """Lead through all stages, as a presenter would."""
    _until(lambda: window.body.meeting.transcript.model().rowCount() > 5)
    _shoot(folder, "1-preparing", window, theme, sizes=SIZES[:1])
    _until(lambda: window.show_state.stage is Stage.WORDS)
    QTest.qWait(20_000)
    _shoot(folder, "2-words", window, theme)
    window.tell(Event.FORWARD)
    QTest.qWait(20_000)
    _shoot(folder, "3-minutes", window, theme)
    window.tell(Event.FORWARD)
    _shoot(folder, "4-proof", window, theme)
    window.tell(Event.FORWARD)
    QTest.qWait(6_000)
    _shoot(folder, "5-ready", window, theme)
    window.tell(Event.TURN_ASKED)
    _until(lambda: window.show_state.is_heard)
    QTest.qWait(14_000)
    _shoot(folder, "6-listening", window, theme, sizes=SIZES[1:])
    _until(lambda: bool(window.body.meeting.minutes.bullets))
    _shoot(folder, "7-writing", window, theme, sizes=SIZES[1:], schemes=("light",))
    _until(lambda: window.show_state.stage is Stage.RESULT)
    QTest.qWait(15_000)  # the receipt is made and checked
    _shoot(folder, "8-result", window, theme)


def _shoot(
    folder: Path,
    name: str,
    window: StandWindow,
    theme: Theme,
    *,
    sizes: tuple[tuple[int, int], ...] = SIZES,
    schemes: tuple[str, ...] = ("light", "dark"),
) -> None:
    for width, height in sizes:
        for scheme in schemes:
            theme.choose(scheme=SchemeChoice(scheme))
            window.resize(width, height)
            QTest.qWait(SETTLES_MS)
            window.grab().save(str(folder / f"{name}-{scheme}-{width}.png"))


def _until(holds: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not holds():
        QTest.qWait(50)
        assert time.monotonic() < deadline_s, "it took too long"


@contextmanager
def _somebody_who_talks() -> Iterator[Voice]:
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        sample = resources_dir() / "sample" / "sample-meeting.flac"
        pcm, rate_hz = soundfile.read(sample, dtype="int16")
        voice = Voice(pipe, np.repeat(pcm, RATE_HZ // rate_hz), is_live=True, is_endless=True)
        voice.start()
        try:
            yield voice
        finally:
            voice.hush()
