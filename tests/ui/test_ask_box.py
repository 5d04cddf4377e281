"""A question in a real window: asked, answered by real workers, its moments played."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.core.sentences import sentence
from unplugged.runtime.service import MeetingService
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.ask_box import AskBox
from unplugged.ui.pump import WORKING_MS
from unplugged.ui.theme.theme import Theme

from tests.process.conftest import CATALOGUE
from tests.ui.meeting_samples import ITEMS, TALK, add_meeting, add_minutes
from tests.ui.test_accessibility import name_of, tab_through

# What the platform without a screen can't do for cards and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PATIENCE_MS = 60_000
QUESTION = "Who sends the contract?"


@pytest.fixture
def box(window: MainWindow, service: MeetingService) -> AskBox:
    """The box of a short meeting with a recording and minutes."""
    meeting_id = add_meeting(service.store, TALK, seconds=20)
    add_minutes(service.store, meeting_id, ITEMS)
    window.open_meeting(meeting_id)
    window.activateWindow()
    return window.meeting_page.minutes.ask


def script(paths: AppPaths, *calls: list[dict[str, object]]) -> None:
    """Install a language model that plays a script."""
    (paths.user_models_dir / "catalogue.toml").write_text(CATALOGUE, encoding="utf-8")
    model = json.dumps({"calls": calls, "default": []})
    (paths.user_models_dir / "minutes.json").write_text(model, encoding="utf-8")


def ask(box: AskBox, question: str = QUESTION) -> None:
    box.field.setFocus()
    box.field.setText(question)
    QTest.keyClick(box.field, Qt.Key.Key_Return)


def wait_for_answer(box: AskBox, qtbot: QtBot) -> list[str]:
    """What stands on the card, below the question."""
    qtbot.waitUntil(lambda: not box.is_waiting, timeout=PATIENCE_MS)
    assert box.card.isVisible()
    return box.card.texts[1:]


def test_lines_are_quoted_and_a_click_plays_them(
    box: AskBox, window: MainWindow, qtbot: QtBot
) -> None:
    """Without a model that can answer, as with the demo models."""
    ask(box)
    assert box.card.texts == [QUESTION, "Looking for the answer…"]
    assert wait_for_answer(box, qtbot) == [
        "Ben: I will send hm the contract by Friday.",
        sentence("answer_no_model"),
    ]
    assert box.field.text() == ""
    [chip] = box.card.chips
    assert chip.text() == "00:08"

    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    page = window.meeting_page
    assert page.sound.playback.position_s == pytest.approx(8.0)
    assert page.transcript.view.currentIndex().row() == 2
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.card.isVisible()


def test_the_keyboard_goes_on_in_the_field_after_a_click_on_ask(box: AskBox, qtbot: QtBot) -> None:
    """It went to the player, where a space plays."""
    box.field.setText(QUESTION)
    box.button.setFocus()
    QTest.mouseClick(box.button, Qt.MouseButton.LeftButton)
    wait_for_answer(box, qtbot)
    assert box.field.hasFocus()


def test_a_model_answers_what_lines_carry(box: AskBox, paths: AppPaths, qtbot: QtBot) -> None:
    written = "## Answer\n- Ben sends the contract by Friday. [2]\n- Zoe burns it. [1]\n"
    script(paths, [{"write": written}])
    ask(box)
    assert wait_for_answer(box, qtbot) == ["Ben sends the contract by Friday."]
    assert [chip.text() for chip in box.card.chips] == ["00:08"]


def test_what_nobody_said_and_what_cannot_be_looked_for(box: AskBox, qtbot: QtBot) -> None:
    ask(box, "Where do penguins live?")
    assert wait_for_answer(box, qtbot) == ["Not said in this meeting."]
    ask(box, "what is it?")
    assert box.card.texts == ["what is it?", sentence("question_empty")]
    assert box.field.text() == "what is it?"


def test_escape_stops_and_the_next_question_is_answered(
    box: AskBox, window: MainWindow, service: MeetingService, paths: AppPaths, qtbot: QtBot
) -> None:
    slow: list[dict[str, object]] = [
        {"write": "## Answer\n- Ben thinks"},
        {"sleep_s": 0.1},
        {"write": " and"},
    ]
    script(paths, [*slow, {"sleep_s": 600}], [{"write": "## Answer\n- Ben sends it. [2]\n"}])
    ask(box)
    qtbot.waitUntil(lambda: "Ben thinks" in " ".join(box.card.texts), timeout=PATIENCE_MS)
    # Nobody works on a meeting, and for long there are no news: it is polled as often as before.
    ticks: list[int] = []
    window.context.pump.ticked.connect(lambda: ticks.append(window.context.pump._timer.interval()))
    qtbot.waitUntil(lambda: len(ticks) > 70, timeout=PATIENCE_MS)
    assert set(ticks) == {WORKING_MS}

    QTest.keyClick(box.field, Qt.Key.Key_Escape)

    assert not box.card.isVisible()
    assert box.field.text() == QUESTION
    ask(box)
    assert wait_for_answer(box, qtbot) == ["Ben sends it."]
    assert not service.expects_news


def test_the_card_shows_lines_as_they_are_now(
    box: AskBox, window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    ask(box)
    wait_for_answer(box, qtbot)
    window.context.announce(
        service.store.edit_text(window.meeting_page.meeting_id, 3, "I will send the papers.")
    )
    [chip] = box.card.chips
    assert [line.text for line in chip.lines] == ["I will send the papers."]
    assert box.card.texts[0] == QUESTION


def test_no_meeting_without_lines_is_asked(
    box: AskBox, window: MainWindow, service: MeetingService
) -> None:
    assert box.isVisible()
    window.open_meeting(add_meeting(service.store, []))
    assert not box.isVisible()


def test_nothing_in_an_answer_becomes_markup(
    window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    evil = "<b>bold</b> <img src='file:///etc/hostname'> http://example.com"
    window.open_meeting(add_meeting(service.store, [("<i>Eve</i>", evil)]))
    box = window.meeting_page.minutes.ask
    ask(box, "<u>bold</u> hostname?")
    assert wait_for_answer(box, qtbot)[0] == f"<i>Eve</i>: {evil}"
    for label in box.card.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not label.openExternalLinks()


def test_the_keyboard_goes_from_the_minutes_over_the_answer_to_the_field(
    box: AskBox, window: MainWindow, qtbot: QtBot
) -> None:
    ask(box)
    wait_for_answer(box, qtbot)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is box.field)
    pane = window.meeting_page.minutes.pane
    window.meeting_page.minutes.take_changes()  # all is made anew, in the same order
    chips = [chip for bullet in (*pane.bullets, *box.card.bullets) for chip in bullet.chips]
    qtbot.waitUntil(lambda: all(chip.isVisible() for chip in chips))
    pane.setFocus()
    box.field.setText("more")
    assert tab_through(window, 14) == [
        "Minutes",
        "Edit: The big booth costs four thousand euros.",
        "Play 00:04",
        "Edit: Take the small booth.",
        "Play 00:12",
        "Done: send the contract",
        "Edit: send the contract",
        "Play 00:08",
        "Done: buy a rocket",
        "Edit: buy a rocket",
        "Close the answer",
        "Play 00:08",
        "Ask this meeting",
        "Ask",
    ]
    assert name_of(box.card) == " ".join(box.card.texts)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_answer_leaves_room_for_the_minutes(
    window: MainWindow, service: MeetingService, theme: Theme, scale: float, qtbot: QtBot
) -> None:
    said = "The contract of the hall runs until the end of the year and may be renewed by letter."
    talk: list[tuple[str | None, str]] = [("Maya", said)] * 5
    meeting_id = add_meeting(service.store, talk)
    theme.choose(text_scale=scale)
    window.resize(1280, 800)
    window.open_meeting(meeting_id)
    minutes = window.meeting_page.minutes
    ask(minutes.ask, "What about the contract of the hall?")
    assert len(wait_for_answer(minutes.ask, qtbot)) > 3
    qtbot.waitUntil(lambda: minutes.ask.card.height() > 0.3 * minutes.height())
    assert minutes.pane.height() > 0.2 * minutes.height()
    [area] = minutes.ask.card.findChildren(QScrollArea)
    assert area.verticalScrollBar().isVisible() == (scale > 1)
    inside = minutes.rect()
    field = minutes.ask.field
    corner = field.mapTo(minutes, field.rect().bottomRight())
    assert inside.contains(corner)
    assert field.height() >= field.minimumSizeHint().height()


def test_all_meetings_are_asked_from_home_and_a_click_opens_the_moment(
    window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    first = add_meeting(service.store, TALK, seconds=20)
    window.home.library.read()
    box = window.home.ask
    assert box.field.placeholderText() == "Ask all meetings"
    ask(box)
    title = service.store.meeting(first).title
    assert wait_for_answer(box, qtbot)[0] == f"{title}: Ben: I will send hm the contract by Friday."
    QTest.mouseClick(box.card.chips[0], Qt.MouseButton.LeftButton)
    assert window.meeting_page.isVisible()
    assert window.meeting_page.transcript.view.currentIndex().row() == 2


def test_a_question_elsewhere_gives_up_the_one_that_waits(
    box: AskBox, window: MainWindow, qtbot: QtBot
) -> None:
    """Two places ask one service; each shows its own answer only."""
    window.home.library.read()
    ask(box)
    other = window.home.ask
    other.field.setText("What does the booth cost?")
    other.ask()
    qtbot.waitUntil(lambda: not other.is_waiting and not box.is_waiting, timeout=PATIENCE_MS)
    assert box.card.texts == []
    assert box.field.text() == QUESTION
    assert other.card.texts[0] == "What does the booth cost?"
    assert len(other.card.texts) > 1
