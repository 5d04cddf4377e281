"""While a meeting goes on, its page says how much of it is noted for the minutes."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from unplugged.core.course import Task
from unplugged.runtime.notices import NotesTaken, StageProgressed
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService
from unplugged.ui.home.progress import progress_of
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage

from tests.process.text_meeting import TextMeeting


def test_the_page_says_how_much_is_noted(
    window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    meeting = TextMeeting(service, WorkOptions(wants_minutes=False))
    meeting.say([("Ana", "We begin."), ("Ben", "Yes, we do.")])
    window.open_meeting(meeting.id)
    page = window.page
    assert isinstance(page, MeetingPage)
    pane = page.minutes.pane

    service._notices.append(NotesTaken(1097, 1144))

    words = "Notes are taken: 1,097 of 1,144 lines so far."
    qtbot.waitUntil(lambda: words in [label.text() for label in pane.findChildren(QLabel)])


def test_writing_goes_by_parts() -> None:
    told = StageProgressed(Task.WRITE, 40, 120, 10.0, steps_done=2, steps=6)
    assert progress_of(told).text.startswith("Writing minutes, part 3 of 6")
    done = StageProgressed(Task.WRITE, 120, 120, 10.0, steps_done=6, steps=6)
    assert "part 6 of 6" in progress_of(done).text
    alone = StageProgressed(Task.WRITE, 4, 9, 10.0, steps_done=0, steps=1)
    assert "part" not in progress_of(alone).text
