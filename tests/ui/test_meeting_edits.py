"""What a person changes in a transcript: lines, speakers, words found, the vocabulary."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.core.settings import MOST_VOCABULARY, SettingsFile
from unplugged.runtime.service import MeetingService
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.meeting.transcript_view import Spot

from tests.ui.meeting_samples import (
    TALK,
    add_meeting,
    segment_at,
)

# What the platform without a screen can't do for cards and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def is_editing(page: MeetingPage) -> bool:
    return page.transcript.edits.editor is not None


def is_supported(page: MeetingPage, bullet: int) -> bool:
    return page.minutes.pane.bullets[bullet].item.is_supported


def test_an_edit_is_still_there_after_a_restart(
    window: MainWindow, page: MeetingPage, service: MeetingService, paths: AppPaths
) -> None:
    view = page.transcript.view
    view.setCurrentIndex(page.transcript.model.index(1))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = page.transcript.edits.editor
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "The big booth is cheap.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert not is_editing(page)
    assert page.transcript.model.data(page.transcript.model.index(1)) == "The big booth is cheap."
    # The minutes say what the line no longer carries.
    assert not is_supported(page, 0)

    page.tools.undo_asked.emit()
    assert "four thousand" in str(page.transcript.model.data(page.transcript.model.index(1)))
    assert is_supported(page, 0)
    page.tools.redo_asked.emit()
    meeting_id = page.meeting_id
    window.close()
    service.close()
    with MeetingService(paths) as again:
        assert again.store.lines(meeting_id)[1].text == "The big booth is cheap."


def test_escape_leaves_a_line_as_it_was(page: MeetingPage) -> None:
    page.transcript.edits.edit(0)
    editor = page.transcript.edits.editor
    assert editor is not None
    QTest.keyClicks(editor, "xyz")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not is_editing(page)
    assert page.transcript.model.data(page.transcript.model.index(0)) == TALK[0][1]


def test_find_and_replace(page: MeetingPage, service: MeetingService, qtbot: QtBot) -> None:
    bar = page.transcript.find_bar
    page.tools.find_asked.emit()
    QTest.keyClicks(bar.field, "BOOTH")
    qtbot.waitUntil(lambda: len(bar.finds) == 2)
    assert bar.count.text().startswith("1")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert page.transcript.view._found == (3, bar.finds[1][1])

    bar.replacement.setText("stand")
    bar.replace_all.click()
    qtbot.waitUntil(lambda: not bar.finds)
    texts = [line.text for line in service.store.lines(page.meeting_id)]
    assert texts[1] == "The big stand costs four thousand euros."
    page.tools.undo_asked.emit()
    qtbot.waitUntil(lambda: len(bar.finds) == 2)
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_speaker_gets_a_name_everywhere_or_once(
    page: MeetingPage, service: MeetingService
) -> None:
    page.transcript.edits.ask_speaker(1, QPoint(0, 0))
    card = page.transcript.edits.speaker_editor
    assert card is not None
    card.field.setText("Benjamin")
    card.all_lines.click()
    assert [p.speaker for p in page.transcript.model.places] == [
        *("Maya", "Benjamin", "Benjamin", "Maya"),
    ]
    assert page.transcript.model.speakers == ["Maya", "Benjamin"]
    assert page.minutes.pane.bullets[2].item.owner == "Benjamin"

    page.transcript.edits.ask_speaker(3, QPoint(0, 0))
    card = page.transcript.edits.speaker_editor
    assert card is not None
    card.field.setText("Tom")
    card.this_line.click()
    assert [line.speaker for line in service.store.lines(page.meeting_id)][3] == "Tom"


def test_a_word_goes_into_the_vocabulary(page: MeetingPage) -> None:
    view = page.transcript.view
    layout = view.layout_of(1)
    place = layout.ranges[6]
    assert place is not None
    at = view.text_rect(1).topLeft() + layout.rect_of(*place).center()
    spot = view._spot_at(at)
    assert spot is not None
    menu = page.transcript.edits.menu_for(spot, QPoint(0, 0))
    wanted = [action for action in menu.actions() if "euros" in action.text()]
    wanted[0].trigger()
    menu.deleteLater()
    assert page.context.settings.current.vocabulary == ("euros",)


def test_one_find_is_replaced_and_the_next_is_shown(
    page: MeetingPage, service: MeetingService, qtbot: QtBot
) -> None:
    """Also when the new word holds the old one; an undo brings one place back."""
    bar = page.transcript.find_bar
    page.tools.find_asked.emit()
    QTest.keyClicks(bar.field, "booth")
    qtbot.waitUntil(lambda: len(bar.finds) == 2)
    bar.replacement.setText("photo booth")
    bar.replace_one.click()
    qtbot.waitUntil(lambda: page.transcript.view._found == (3, bar.finds[1][1]))
    texts = [line.text for line in service.store.lines(page.meeting_id)]
    assert texts[1] == "The big photo booth costs four thousand euros."
    assert texts[3] == TALK[3][1]

    bar.replacement.setFocus()
    QTest.keyClick(bar.replacement, Qt.Key.Key_Return)
    assert service.store.lines(page.meeting_id)[3].text.endswith("the small photo booth.")
    page.tools.undo_asked.emit()
    assert service.store.lines(page.meeting_id)[3].text == TALK[3][1]


def test_a_replacement_is_taken_back_where_it_was_made(
    page: MeetingPage, window: MainWindow, service: MeetingService
) -> None:
    """By the message about it, also when another meeting is shown by then; nothing else is."""
    store, replaced = service.store, page.meeting_id
    other = add_meeting(store, TALK)
    store.edit_text(other, 1, "Put right long ago.")
    edits = page.transcript.edits
    put = partial(edits.replace_all, matches_case=False, is_whole_words=False)

    put("booth", "stand")
    told = window.messages.message
    assert told is not None
    assert told.action is not None
    window.open_meeting(other)
    told.action()
    assert [line.text for line in store.lines(replaced)] == [text for _, text in TALK]
    assert store.lines(other)[0].text == "Put right long ago."

    window.open_meeting(replaced)
    put("booth", "stand")
    told = window.messages.message
    assert told is not None
    assert told.action is not None
    store.edit_text(replaced, 1, "Put right now.")
    told.action()
    assert store.lines(replaced)[0].text == "Put right now."
    assert "stand" in store.lines(replaced)[1].text
    now = window.messages.message
    assert now is not None
    assert now.text == "The meeting was changed since then."


def test_a_word_is_taken_out_of_the_vocabulary(page: MeetingPage, window: MainWindow) -> None:
    edits = page.transcript.edits
    edits.add_to_vocabulary("euros")
    edits.add_to_vocabulary("booth")
    menu = edits.menu_for(Spot(1, 0, 6, is_text=True, is_pen=False), QPoint(0, 0))
    (offered,) = [action for action in menu.actions() if "euros" in action.text()]
    assert offered.text() == "Take “euros” out of the vocabulary"
    offered.trigger()
    menu.deleteLater()
    assert "euros" not in page.context.settings.current.vocabulary
    assert window.messages.message is not None
    assert window.messages.message.action is not None
    window.messages.message.action()
    assert page.context.settings.current.vocabulary == ("euros", "booth")


def test_a_full_vocabulary_says_so(
    page: MeetingPage, window: MainWindow, settings: SettingsFile
) -> None:
    full = tuple(f"word{number}" for number in range(MOST_VOCABULARY))
    settings.keep(replace(settings.current, vocabulary=full))
    page.transcript.edits.add_to_vocabulary("euros")
    told = window.messages.message
    assert told is not None
    assert told.text.startswith("The vocabulary is full")
    assert settings.current.vocabulary == full


def test_what_nobody_sees_in_a_word_does_not_keep_it_out_of_the_vocabulary(
    page: MeetingPage, service: MeetingService, settings: SettingsFile
) -> None:
    """A person has pasted it from elsewhere, soft hyphen and all."""
    line = segment_at(20.0, "The Vor\u00adstand agrees.")
    service.store.commit_segment(page.meeting_id, line, 400_000)
    page.transcript.read_again()
    edits = page.transcript.edits
    menu = edits.menu_for(Spot(4, 0, 1, is_text=True, is_pen=False), QPoint(0, 0))
    (offered,) = [action for action in menu.actions() if "Vorstand" in action.text()]
    offered.trigger()
    menu.deleteLater()
    assert settings.current.vocabulary == ("Vorstand",)
