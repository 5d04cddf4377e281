"""Names that the app gives speakers: shown in the user's language, kept in the library's words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from unplugged.core.speakers.default_names import ME, NUMBERED, OTHERS
from unplugged.core.types import MinutesItem, Section
from unplugged.runtime.service import MeetingService
from unplugged.ui.languages import TRANSLATED, change_language
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.speaker_names import kept_name, kept_text, shown_name, shown_text

from tests.ui.meeting_samples import add_meeting, add_minutes

# What the platform without a screen can't do for cards and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

UNNAMED: list[tuple[str | None, str]] = [
    ("Speaker 1", "The big booth costs four thousand euros."),
    ("Speaker 2", "I will send the contract by Friday."),
    ("Speaker 12", "Thank you."),
    ("Maya", "Speaker 1 is what the badge says."),
]
TASKS = [
    MinutesItem(Section.SUMMARY, "Speaker 2 will send the contract.", (2,)),
    MinutesItem(Section.ACTIONS, "send the contract", (2,), owner="Speaker 2", due="Friday"),
]


@pytest.fixture
def unnamed(german: None, window: MainWindow, service: MeetingService) -> MeetingPage:
    """The page of a meeting with minutes, most of whose speakers nobody has named."""
    meeting_id = add_meeting(service.store, UNNAMED)
    add_minutes(service.store, meeting_id, TASKS)
    window.open_meeting(meeting_id)
    assert isinstance(window.page, MeetingPage)
    return window.page


@pytest.mark.parametrize("code", TRANSLATED)
@pytest.mark.usefixtures("german")  # puts the language back
def test_every_language_has_its_own_names_and_leads_back(qapp: QApplication, code: str) -> None:
    change_language(qapp, code)
    for kept in (NUMBERED.format(number=1), NUMBERED.format(number=12), ME, OTHERS):
        assert shown_name(kept) != kept
        assert kept_name(shown_name(kept)) == kept
    first = shown_name("Speaker 1")
    assert shown_text("Speaker 1はSpeaker 12") == f"{first}は{shown_name('Speaker 12')}"
    assert kept_text(f"{first}, Others, Maya") == "Speaker 1, Others, Maya"
    for own in ("Maya", "Speaker", "Speaker 1b", "Loudspeaker 2", "Speaker 1 (Ana)", "Me too"):
        assert shown_name(own) == own


def test_the_page_shows_them_and_the_library_keeps_its_own(
    unnamed: MeetingPage, service: MeetingService, qtbot: QtBot
) -> None:
    model = unnamed.transcript.model
    aloud = [
        str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)
    ]
    assert [text.split(" ", 1)[1] for text in aloud] == [
        "Sprecher 1: The big booth costs four thousand euros.",
        "Sprecher 2: I will send the contract by Friday.",
        "Sprecher 12: Thank you.",
        "Maya: Speaker 1 is what the badge says.",  # it was said
    ]
    summary, task = unnamed.minutes.pane.bullets
    assert summary.text.text() == "Sprecher 2 will send the contract."
    task.edit()
    assert task.editor is not None
    assert task.editor.owner.text() == "Sprecher 2"
    task.editor.owner.setText("Sprecher 1")
    QTest.keyClick(task.editor.text, Qt.Key.Key_Return)

    def owners() -> list[str | None]:
        version = service.store.minutes(unnamed.meeting_id)
        return [] if version is None else [item.owner for item in version.minutes.items]

    qtbot.waitUntil(lambda: owners() == [None, "Speaker 1"])  # it is changed behind the event


def test_a_name_typed_as_it_is_shown_makes_one_of_two_speakers(
    unnamed: MeetingPage, service: MeetingService
) -> None:
    edits = unnamed.transcript.edits
    for row, shown, typed in ((0, "Sprecher 1", "Sprecher 2"), (2, "Sprecher 12", "Ana")):
        edits.ask_speaker(row, QPoint(0, 0))
        editor = edits.speaker_editor
        assert editor is not None
        assert editor.field.text() == shown
        editor.field.setText(typed)
        editor.all_lines.click()
    kept = [line.speaker for line in service.store.lines(unnamed.meeting_id)]
    assert kept == ["Speaker 2", "Speaker 2", "Ana", "Maya"]


def test_people_read_their_language_and_programs_the_kept_names(
    unnamed: MeetingPage, tmp_path: Path
) -> None:
    for ending in ("md", "txt", "srt", "vtt", "json"):
        assert unnamed.tools.write(tmp_path / f"out.{ending}", ending)
        text = (tmp_path / f"out.{ending}").read_text(encoding="utf-8")
        assert ("Sprecher 2" in text) == (ending != "json")
        assert "Speaker 1 is what the badge says" in text
    found = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [line["speaker"] for line in found["transcript"]][:2] == ["Speaker 1", "Speaker 2"]
    unnamed.minutes.copy.click()
    assert "Sprecher 2: send the contract" in QApplication.clipboard().text()
