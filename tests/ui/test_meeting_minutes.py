"""The minutes beside a transcript: ticks, wording, versions, writing them once more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from unplugged.core.types import Section
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage

from tests.ui.meeting_samples import (
    ITEMS,
    TALK,
    add_meeting,
    add_minutes,
)

# What the platform without a screen can't do for cards and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_ticks_are_kept(page: MeetingPage, service: MeetingService, qtbot: QtBot) -> None:
    check = page.minutes.pane.bullets[2].check
    assert check is not None
    check.click()
    qtbot.waitUntil(lambda: page.minutes.pane.bullets[2].item.is_done)
    minutes = service.store.minutes(page.meeting_id)
    assert minutes is not None
    assert [i.is_done for i in minutes.minutes.section(Section.ACTIONS)] == [True, False]


def test_what_nothing_supports_is_marked_and_a_chip_shows_its_lines(page: MeetingPage) -> None:
    bullets = page.minutes.pane.bullets
    texts = [label.text() for label in bullets[3].findChildren(QLabel)]
    assert any("not found in the recording" in text for text in texts)
    assert not bullets[3].chips

    chip = bullets[1].chips[0]
    assert chip.text() == "00:12"
    chip._show_card()
    assert chip.card is not None
    said = [label.text() for label in chip.card.findChildren(QLabel)]
    assert TALK[3][1] in said
    chip._hide_card()


def test_versions_stay_and_can_be_chosen(page: MeetingPage, service: MeetingService) -> None:
    second = add_minutes(service.store, page.meeting_id, ITEMS[:1])
    page.minutes.open_meeting(page.meeting_id)
    assert page.minutes.versions.isVisibleTo(page)
    assert len(page.minutes.pane.bullets) == 1
    menu = page.minutes._versions_menu()
    menu.actions()[1].trigger()
    assert len(page.minutes.pane.bullets) == len(ITEMS)
    chosen = service.store.minutes(page.meeting_id)
    assert chosen is not None
    assert chosen.version != second
    menu.deleteLater()


def test_minutes_are_written_again_with_another_template(
    page: MeetingPage, service: MeetingService, qtbot: QtBot
) -> None:
    """Without a model, by the real extractive engine; the version before stays."""
    menu = page.minutes._again_menu()
    offered = [action.text() for action in menu.actions() if action.isEnabled()]
    assert len(offered) >= 4  # templates, the demo model, and none
    menu.actions()[-1].trigger()
    menu.deleteLater()
    assert page.minutes.pane.remark == "Writing the minutes…"
    qtbot.waitUntil(lambda: not service.is_working, timeout=60_000)
    qtbot.waitUntil(lambda: page.minutes.version is not None and page.minutes.version.version == 2)
    assert page.minutes.pane.bullets
    assert "sentences taken from the transcript" in page.minutes.pane.remark
    assert service.store.versions(page.meeting_id) == (1, 2)


def test_a_bullet_is_edited_where_it_stands(
    page: MeetingPage, service: MeetingService, qtbot: QtBot
) -> None:
    """By double click; what its lines don't carry is marked; undo brings it back."""
    text = page.minutes.pane.bullets[2].text
    QTest.mouseDClick(text, Qt.MouseButton.LeftButton)
    editor = page.minutes.pane.bullets[2].editor
    assert editor is not None
    assert page.window().focusWidget() is editor.text
    editor.text.selectAll()
    QTest.keyClicks(editor.text, "send the invoice")
    editor.owner.setText("  Maya ")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.minutes.pane.bullets[2].item.text == "send the invoice")
    item = page.minutes.pane.bullets[2].item
    assert (item.owner, item.due, item.is_supported) == ("Maya", "Friday", False)

    page.tools.undo_asked.emit()
    minutes = service.store.minutes(page.meeting_id)
    assert minutes is not None
    assert minutes.minutes.items[2] == ITEMS[2]


def test_a_bullet_is_edited_by_keys_and_left_by_escape(
    page: MeetingPage, service: MeetingService
) -> None:
    bullet = page.minutes.pane.bullets[0]
    bullet.pencil.setFocus()
    QTest.keyClick(bullet.pencil, Qt.Key.Key_Space)
    editor = bullet.editor
    assert editor is not None
    assert not editor.owner.isVisible()
    QTest.keyClicks(editor.text, " not")
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert bullet.text.isVisible()
    assert page.window().focusWidget() is bullet.pencil
    minutes = service.store.minutes(page.meeting_id)
    assert minutes is not None
    assert minutes.minutes.items[0] == ITEMS[0]


def test_what_is_being_written_in_a_bullet_stays_when_another_one_is_ticked(
    page: MeetingPage, service: MeetingService, qtbot: QtBot
) -> None:
    """All bullets are made anew for that; so they are when a line is edited."""
    pane = page.minutes.pane
    pane.bullets[3].edit()
    editor = pane.bullets[3].editor
    assert editor is not None
    QTest.keyClicks(editor.text, " for the trip")
    editor.due.setText("Monday")
    check = pane.bullets[2].check
    assert check is not None
    check.setFocus()
    QTest.keyClick(check, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: pane.bullets[2].item.is_done)
    assert page.window().focusWidget() is pane.bullets[2].check

    page.transcript.edits.undo()
    editor = pane.bullets[3].editor
    assert editor is not None
    assert not pane.bullets[3].text.isVisible()
    editor.due.setFocus()
    page.transcript.edits.redo()
    editor = pane.bullets[3].editor
    assert editor is not None
    assert page.window().focusWidget() is editor.due
    QTest.keyClick(editor.due, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.bullets[3].item.due == "Monday")
    item = pane.bullets[3].item
    assert (item.text, item.owner) == ("buy a rocket for the trip", "Maya")
    assert page.window().focusWidget() is pane.bullets[3].pencil


def test_what_is_being_written_in_a_bullet_is_of_one_meeting(
    page: MeetingPage, window: MainWindow, service: MeetingService
) -> None:
    other = add_meeting(service.store, TALK)
    add_minutes(service.store, other, ITEMS)
    page.minutes.pane.bullets[0].edit()
    window.open_meeting(other)
    assert all(bullet.editor is None for bullet in page.minutes.pane.bullets)


def test_a_version_is_deleted_when_that_is_said_twice(
    page: MeetingPage, service: MeetingService, window: MainWindow
) -> None:
    add_minutes(service.store, page.meeting_id, ITEMS[:1])
    page.minutes.open_meeting(page.meeting_id)
    menu = page.minutes._versions_menu()
    menu.actions()[-1].trigger()
    menu.deleteLater()
    assert service.store.versions(page.meeting_id) == (1, 2)
    assert window.messages.message is not None
    assert window.messages.message.action is not None
    window.messages.message.action()
    assert service.store.versions(page.meeting_id) == (1,)
    assert len(page.minutes.pane.bullets) == len(ITEMS)


def test_minutes_wait_for_other_work_and_keep_their_ticks(
    page: MeetingPage, service: MeetingService, window: MainWindow, sample: Path, qtbot: QtBot
) -> None:
    """Asked for while a file is worked on: they come after it, and what was done stays done."""
    service.store.set_done(page.meeting_id, 1, 3, is_done=True)
    meeting_id = page.meeting_id
    without_model = WorkOptions(uses_language_model=False)
    window.desk.intake.add((sample,))
    qtbot.waitUntil(lambda: service.is_working)
    page.minutes.write(without_model)
    assert window.messages.message is not None
    assert window.messages.message.text == (
        "The minutes are written as soon as the other work is done."
    )
    waiting = window.desk.intake.waiting
    assert [(each.meeting_id, each.writes) for each in waiting] == [(meeting_id, without_model)]
    window.desk.intake.cancel()
    qtbot.waitUntil(lambda: service.store.versions(meeting_id) == (1, 2), timeout=60_000)
    qtbot.waitUntil(lambda: not service.is_working, timeout=60_000)
    written = service.store.minutes(meeting_id)
    assert written is not None
    assert written.version == 2
    done = [item for item in written.minutes.section(Section.ACTIONS) if item.is_done]
    assert [item.lines for item in done] == [(3,)]
    # Only the minutes were written: the transcript was not looked at again.
    assert service.store.runs(meeting_id)[-1].stage == "write_extractive"


def test_a_meeting_without_words_says_so_once(window: MainWindow, service: MeetingService) -> None:
    window.open_meeting(add_meeting(service.store, []))
    side = window.meeting_page.minutes
    texts = [label.text() for label in side.findChildren(QLabel) if label.isVisible()]
    assert "No minutes" in texts  # the transcript is painted: it says that there are no words
    assert not [text for text in texts if "speech" in text or "words" in text]
