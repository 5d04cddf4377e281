"""A real window over a real service, without a screen."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.runtime.service import MeetingService
from unplugged.ui.garbage import Collector
from unplugged.ui.languages import install_language
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.theme.theme import Theme

from tests.ui.meeting_samples import ITEMS, TALK, add_meeting, add_minutes


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The app in German, and back."""
    before = QLocale()
    install_language(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def service(paths: AppPaths) -> Iterator[MeetingService]:
    """The service over this test's own library."""
    with MeetingService(paths) as made:
        yield made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme, on the one QApplication of all tests."""
    qapp.setStyle("Fusion")
    collector = Collector(qapp)
    made = Theme(qapp)
    yield made
    made.deleteLater()
    collector.deleteLater()
    gc.enable()


@pytest.fixture
def settings(paths: AppPaths) -> SettingsFile:
    """The settings of somebody who has been shown around."""
    made = SettingsFile.open(paths.settings_file)
    made.keep(replace(made.current, is_first_start_done=True))
    return made


@pytest.fixture
def window(
    qtbot: QtBot, service: MeetingService, theme: Theme, settings: SettingsFile
) -> Iterator[MainWindow]:
    """The window, shown and polling."""
    made = MainWindow(service, theme, settings)
    qtbot.addWidget(made)
    made.show()
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def talk(service: MeetingService) -> str:
    """A short meeting with a recording of 20 s and minutes."""
    meeting_id = add_meeting(service.store, TALK, seconds=20)
    add_minutes(service.store, meeting_id, ITEMS)
    return meeting_id


@pytest.fixture
def page(window: MainWindow, talk: str) -> MeetingPage:
    """The page of that meeting."""
    window.open_meeting(talk)
    assert isinstance(window.page, MeetingPage)
    return window.page
