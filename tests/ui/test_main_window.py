"""The window as a whole: where one is, what is shown, what it says."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.core.store.records import CUT_OFF
from unplugged.core.types import MeetingStatus
from unplugged.runtime.service import MeetingService
from unplugged.ui.context import Message, MessageKind
from unplugged.ui.home.page import HomePage
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.panel.panel import ProofPanel
from unplugged.ui.parts.text import Label, NameLabel
from unplugged.ui.theme.theme import Theme

from tests.ui.meeting_samples import ITEMS, TALK, add_meeting, add_minutes


def test_the_panel_lies_over_the_page_where_both_have_no_room(
    window: MainWindow, theme: Theme, talk: str, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    window.open_meeting(talk)
    window.show_panel(True)
    (panel,) = window.findChildren(ProofPanel)
    page = window.meeting_page
    qtbot.waitUntil(lambda: page.width() + panel.width() <= window.width())

    theme.choose(text_scale=2.0)

    qtbot.waitUntil(lambda: page.width() == window.width())
    assert page.transcript.width() > window.width() / 2
    assert panel.isVisible()
    assert panel.mapTo(window, panel.rect().topRight()).x() == window.width() - 1
    assert panel.width() <= window.width() / 2
    window.show_panel(False)
    assert not panel.isVisible()
    window.show_panel(True)

    theme.choose(text_scale=1.0)

    qtbot.waitUntil(lambda: page.width() + panel.width() <= window.width())
    assert panel.mapTo(window, panel.rect().topRight()).x() == window.width() - 1
    assert panel.width() < 0.4 * window.width()


def test_a_key_that_is_held_does_what_it_does_once(window: MainWindow) -> None:
    """Ctrl+R held for a second would begin a recording and end it: Qt repeats if nobody says no."""
    actions = [each for each in window.commands.menu.actions() if not each.shortcut().isEmpty()]
    assert window.commands.record in actions
    assert not [action.text() for action in actions if action.autoRepeat()]


def test_a_meeting_opens_and_the_way_back_leads_home(
    window: MainWindow, service: MeetingService
) -> None:
    meeting_id = service.store.create_meeting("Budget").ids[0]
    window.open_meeting(meeting_id)
    assert isinstance(window.page, MeetingPage)
    assert window.windowTitle() == "Budget – Unplugged"
    window.go_home()
    assert isinstance(window.page, HomePage)


def test_a_title_that_has_no_room_can_be_read_in_its_tip(
    window: MainWindow, service: MeetingService, theme: Theme, qtbot: QtBot
) -> None:
    title = "Alignment of the northern team with the southern team"
    window.open_meeting(service.store.create_meeting(title).ids[0])
    window.resize(1100, 800)
    (shown,) = [each for each in window.findChildren(NameLabel) if each.text() == title]
    qtbot.waitUntil(lambda: shown.toolTip() == "")
    window.resize(720, 520)
    qtbot.waitUntil(lambda: shown.toolTip() == title)
    window.resize(1100, 800)
    qtbot.waitUntil(lambda: shown.toolTip() == "")
    theme.choose(text_scale=2.0)
    qtbot.waitUntil(lambda: shown.toolTip() == title)


def test_an_unknown_meeting_is_a_sentence_and_no_page(window: MainWindow) -> None:
    window.open_meeting("20260101-aaaaaa")
    assert isinstance(window.page, HomePage)
    message = window.messages.message
    assert message is not None
    assert message.text == "There is no such meeting any more."


def test_a_message_replaces_the_one_before(window: MainWindow) -> None:
    window.say(Message(MessageKind.ERROR, "first"))
    window.say(Message(MessageKind.INFO, "second"))
    assert window.messages.message is not None
    assert window.messages.message.text == "second"
    assert window.messages.isVisible()


@pytest.mark.parametrize("letter", ["m", "e\u0301", "\U0001f600"])
def test_a_name_without_spaces_is_to_be_seen_whole_in_a_message(
    window: MainWindow, qtbot: QtBot, letter: str
) -> None:
    window.resize(900, 640)
    said = f"There is no file /home/ana/{letter * 120}.wav."

    window.say(Message(MessageKind.ERROR, said))

    words = next(each for each in window.messages.findChildren(Label) if each.isVisible())
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    assert words.text().replace("\u200b", "") == said
    assert words.accessibleName() == said
    bounds = words.fontMetrics().boundingRect(
        words.contentsRect(), Qt.TextFlag.TextWordWrap, words.text()
    )
    assert bounds.width() <= words.width()
    assert bounds.height() <= words.height()
    assert window.width() == 900


def test_the_window_comes_back_where_it_was(
    window: MainWindow,
    qtbot: QtBot,
    service: MeetingService,
    theme: Theme,
    settings: SettingsFile,
) -> None:
    window.resize(780, 640)
    window.show_panel(True)
    window.close()
    second = MainWindow(service, theme, SettingsFile.open(settings.path))
    qtbot.addWidget(second)
    second.restore_place()
    second.show()
    assert (second.width(), second.height()) == (780, 640)
    assert second.is_panel_shown
    second.close()


def test_the_panel_comes_and_goes(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.is_panel_shown
    window.show_panel(True)
    qtbot.waitUntil(lambda: window.is_panel_shown)
    window.show_panel(False)
    assert not window.is_panel_shown


def test_a_library_that_another_program_holds_is_a_sentence_whatever_is_asked_for(
    window: MainWindow, service: MeetingService, paths: AppPaths, tmp_path: Path
) -> None:
    """Cut-off meetings to leave, files for the queue, another version of minutes."""
    meeting_id = add_meeting(service.store, TALK)
    for _ in range(2):
        add_minutes(service.store, meeting_id, ITEMS)
    service.store.set_status(meeting_id, MeetingStatus.INTERRUPTED, note=CUT_OFF)
    service.store.release(meeting_id)
    window.open_meeting(meeting_id)
    asks: tuple[Callable[[], None], ...] = (
        lambda: window.desk._leave((meeting_id,)),
        lambda: window.meeting_page.minutes._choose(1),
        lambda: window.desk.add_files((tmp_path / "talk.wav",)),
    )
    window.desk.intake.hold()
    service.store._db.execute("PRAGMA busy_timeout = 10")  # nobody waits for it here
    with closing(sqlite3.connect(paths.library_db)) as other:
        other.execute("BEGIN IMMEDIATE")
        for ask in asks:
            window.messages.clear()
            ask()
            message = window.messages.message
            assert message is not None
            assert message.kind is MessageKind.ERROR
            assert message.text.startswith("Another program keeps the library")
        other.rollback()
    assert [each.path for each in window.desk.intake.waiting] == [tmp_path / "talk.wav"]
    window.desk.intake.remove(window.desk.intake.waiting[0])
