"""The first start: shown once, hears the microphone, keeps nothing of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.runtime.notices import LevelSeen
from unplugged.runtime.service import MeetingService
from unplugged.ui.home.page import HomePage
from unplugged.ui.main_window import MainWindow
from unplugged.ui.theme.theme import Theme
from unplugged.ui.welcome.page import WelcomePage

from tests.audio.pulse import PulseServer, Voice, needs_pulse, private_server, speech_like

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]
PATIENCE_MS = 30_000


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


@pytest.fixture
def first_window(
    server: PulseServer, qtbot: QtBot, service: MeetingService, theme: Theme, paths: AppPaths
) -> Iterator[MainWindow]:
    """The window of somebody who starts the app for the first time."""
    pipe = server.add_microphone("desk")
    server.start()
    speaking = Voice(pipe, speech_like(60))
    speaking.start()
    made = MainWindow(service, theme, SettingsFile.open(paths.settings_file))
    qtbot.addWidget(made)
    made.show()
    made.start()
    yield made
    made.close()
    speaking.hush()


def test_a_voice_is_heard_and_the_microphone_is_let_go(
    first_window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    page = first_window.page
    assert isinstance(page, WelcomePage)
    qtbot.waitUntil(lambda: page.check.words == "You are heard.", timeout=PATIENCE_MS)
    QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    assert isinstance(first_window.page, HomePage)
    assert service.store.meetings() == ()
    levels: list[LevelSeen] = []
    first_window.context.pump.noticed.connect(
        lambda notices: levels.extend(n for n in notices if isinstance(n, LevelSeen))
    )
    qtbot.wait(300)
    assert levels == []


def test_it_is_shown_once(
    first_window: MainWindow, qtbot: QtBot, service: MeetingService, theme: Theme, paths: AppPaths
) -> None:
    page = first_window.page
    assert isinstance(page, WelcomePage)
    QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    second = MainWindow(service, theme, SettingsFile.open(paths.settings_file))
    qtbot.addWidget(second)
    assert isinstance(second.page, HomePage)


def test_microphones_are_offered_by_name(
    first_window: MainWindow, qtbot: QtBot, paths: AppPaths
) -> None:
    page = first_window.page
    assert isinstance(page, WelcomePage)
    choice = page._microphone
    qtbot.waitUntil(lambda: choice.count() > 1, timeout=PATIENCE_MS)
    choice.setCurrentIndex(1)
    kept = SettingsFile.open(paths.settings_file).current
    assert kept.microphone.startswith("pulse:")
    QTest.mouseClick(page.start_button, Qt.MouseButton.LeftButton)


def test_without_a_microphone_there_is_a_sentence(
    server: PulseServer, qtbot: QtBot, service: MeetingService, theme: Theme, paths: AppPaths
) -> None:
    window = MainWindow(service, theme, SettingsFile.open(paths.settings_file))
    qtbot.addWidget(window)
    window.show()
    window.start()
    page = window.page
    assert isinstance(page, WelcomePage)
    qtbot.waitUntil(lambda: page.check._words.property("role") == "danger", timeout=PATIENCE_MS)
    assert page.check.words.endswith(".")
    window.close()
