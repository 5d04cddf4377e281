"""One meeting in a real window: read, hear, follow, and what is written beside it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from unplugged.core.final_pass import FinalState
from unplugged.core.gaps import GapRemark
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.core.store import LinePlace
from unplugged.core.types import MinutesItem, Section, Word
from unplugged.runtime.notices import FinalPassChanged, PartialHeard
from unplugged.runtime.service import MeetingService
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.line_layout import LineLayout
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.meeting.transcript_model import TranscriptModel
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import TextStyle

from tests.audio.pulse import needs_pulse, private_server
from tests.conftest import SAMPLE
from tests.ui.meeting_samples import (
    TALK,
    add_meeting,
    add_minutes,
    make_real_meeting,
    segment_at,
)

# What the platform without a screen can't do for cards and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PATIENCE_MS = 20_000


@pytest.fixture(scope="session")
def real_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample meeting, made by both demo models once for all tests."""
    home = tmp_path_factory.mktemp("real") / "home"
    make_real_meeting(home, SAMPLE)
    return home


def click_word(page: MeetingPage, row: int, word: int) -> None:
    view = page.transcript.view
    layout = view.layout_of(row)
    place = layout.ranges[word]
    assert place is not None
    at = view.text_rect(row).topLeft() + layout.rect_of(*place).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())


def test_a_meeting_without_words_takes_another_size_of_text(
    window: MainWindow, service: MeetingService, theme: Theme
) -> None:
    window.open_meeting(add_meeting(service.store, []))
    page = window.page
    assert isinstance(page, MeetingPage)
    theme.choose(text_scale=1.4)  # pytest-qt fails the test for an exception in a slot
    theme.choose(text_scale=1.0)


def test_the_model_keeps_qts_rules(service: MeetingService, talk: str) -> None:
    model = TranscriptModel(service.store)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.open_meeting(talk)
    other = add_meeting(service.store, [])
    model.open_meeting(other)
    lines = service.store.lines(talk)
    for line in lines:
        service.store.commit_segment(
            other, service.store.segments(talk)[line.number - 1], 64_000 * line.number
        )
        model.add_lines([line])
    model.add_lines(lines)  # news that comes twice
    service.store.edit_text(other, 2, "Something else.")
    model.refresh([2])

    assert model.rowCount() == 4
    assert model.data(model.index(1)) == "Something else."
    assert model.speakers == ["Maya", "Ben"]


def test_the_real_sample_meeting_is_read_and_heard(
    real_home: Path, paths: AppPaths, theme: Theme, qtbot: QtBot
) -> None:
    """As the demo models made it: lines, minutes with times, a click on one goes there."""
    shutil.copytree(real_home, paths.data_dir, dirs_exist_ok=True)
    with MeetingService(paths) as service:
        window = MainWindow(service, theme, SettingsFile.open(paths.settings_file))
        qtbot.addWidget(window)
        window.show()
        window.start()
        meeting = service.store.meetings()[0]
        window.open_meeting(meeting.id)
        page = window.meeting_page
        assert page.transcript.model.rowCount() == meeting.line_count > 20
        cited = [bullet for bullet in page.minutes.pane.bullets if bullet.chips]
        assert len(cited) > 3
        strip = page.transport.waveform
        qtbot.waitUntil(lambda: len(strip._bars) == 1 and strip._bars[0].max() > 0.3)

        chip = cited[-1].chips[0]
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

        assert page.sound.playback.position_s == pytest.approx(chip.lines[0].start_s)
        row = page.transcript.model.row_of(chip.lines[0].number)
        assert row in page.transcript.view.rows_in_sight()
        assert page.transcript.view.currentIndex().row() == row
        window.close()


def test_a_click_on_a_word_plays_there(page: MeetingPage, service: MeetingService) -> None:
    click_word(page, 1, 2)

    word = service.store.segments(page.meeting_id)[1].words[2]
    assert page.sound.playback.position_s == pytest.approx(word.start_s)
    assert page.transcript.view._playing == (1, 2)


def test_keys_do_what_the_pointer_does(page: MeetingPage, service: MeetingService) -> None:
    view = page.transcript.view
    view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)

    word = service.store.segments(page.meeting_id)[2].words[1]
    assert page.sound.playback.position_s == pytest.approx(word.start_s)
    assert view.accessibleDescription() == word.text

    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "euros" in QApplication.clipboard().text()


def test_text_is_selected_over_lines_and_copied(page: MeetingPage) -> None:
    view = page.transcript.view
    first, second = view.text_rect(0), view.text_rect(1)
    start = first.topLeft() + QPointF(1, 6)
    end = second.topRight() + QPointF(-2, 6)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(view.viewport(), end.toPoint())
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end.toPoint())
    view.copy()

    expected = "Let's start with the budget.\nThe big booth costs four thousand euros."
    assert QApplication.clipboard().text() == expected


def test_nothing_that_was_said_or_written_becomes_markup(
    window: MainWindow, service: MeetingService
) -> None:
    """Planted tags and links are shown letter by letter; nothing is loaded, nothing is a link."""
    evil = "<b>bold</b> <img src='file:///etc/hostname'> http://example.com"
    meeting_id = add_meeting(service.store, [("<i>Eve</i>", evil)])
    add_minutes(
        service.store,
        meeting_id,
        [MinutesItem(Section.ACTIONS, evil, (1,), owner="<u>x</u>", due="<s>y</s>")],
    )
    window.open_meeting(meeting_id)
    page = window.meeting_page
    bullet = page.minutes.pane.bullets[0]
    bullet.chips[0]._show_card()
    card = bullet.chips[0].card
    assert card is not None
    labels = [*bullet.findChildren(QLabel), *card.findChildren(QLabel)]
    assert evil in [label.text() for label in labels]
    for label in labels:
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not label.openExternalLinks()
    bullet.chips[0]._hide_card()
    assert page.transcript.view.layout_of(0).text == evil
    # Painted letter by letter it is wider than the words between the tags.
    assert page.transcript.view.layout_of(0).rect_of(0, 11).width() > 60


def test_a_better_transcript_takes_the_place_of_the_old_one(
    page: MeetingPage, service: MeetingService, window: MainWindow
) -> None:
    service.store._db.execute("UPDATE segment SET text = 'Heard again.' WHERE number = 2")
    window.desk.take((FinalPassChanged(page.meeting_id, FinalState.RUNNING),))
    assert page.transcript.view.layout_of(1).text == TALK[1][1]
    window.desk.take((FinalPassChanged(page.meeting_id, FinalState.DONE),))
    assert page.transcript.view.layout_of(1).text == "Heard again."


def test_the_strip_seeks_by_click_and_key(page: MeetingPage) -> None:
    strip = page.transport.waveform
    middle = QPoint(strip.width() // 2, strip.height() // 2)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert page.sound.playback.position_s == pytest.approx(10.0, abs=0.2)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert page.sound.playback.position_s == pytest.approx(15.0, abs=0.2)
    page.transport.speed_asked.emit(1.5)
    assert page.sound.playback.speed == 1.5
    assert "1.5" in page.transport.speed.text()


def test_the_strip_shows_who_speaks_once_for_each_pixel(page: MeetingPage) -> None:
    strip = page.transport.waveform
    texts = [(LinePlace(n, 0.001 * n, 0.001 * n + 0.0005, "Ben", 3)) for n in range(15_000)]
    strip.show_speakers([*texts, LinePlace(15_000, 18.0, 19.0, "Maya", 3)], ["Maya", "Ben"])
    strip.grab()

    stretches = strip._stretches
    assert stretches is not None
    assert len(stretches) <= strip.width()
    assert stretches[-1][2] == 0
    assert 17.5 / 20 < stretches[-1][0] / strip.width() < 18.5 / 20
    assert {order for _, _, order in stretches[:-1]} == {1}


def test_screen_readers_hear_lines_and_controls(page: MeetingPage) -> None:
    view = page.transcript.view
    found = QAccessible.queryAccessibleInterface(view)
    assert found.childCount() >= 4
    assert found.child(1).text(QAccessible.Text.Name) == f"00:04 Ben: {TALK[1][1]}"
    strip = QAccessible.queryAccessibleInterface(page.transport.waveform)
    assert strip.role() is QAccessible.Role.Slider
    assert page.transport.play.accessibleName()


def test_rows_out_of_sight_are_taken_for_as_tall_as_they_are(page: MeetingPage) -> None:
    """Names, gaps and the air above the first line are in the estimate of all rows at once."""
    view = page.transcript.view
    view.show_gaps((GapRemark(9.0, 3.0, "paused"),))

    estimated = view.estimate(0, 4)

    assert view._gaps_before(3)
    assert estimated.tolist() == pytest.approx([view.measure(row) for row in range(4)], abs=1.0)
    assert view.estimate(2, 2).tolist() == estimated[2:].tolist()


def test_who_scrolled_up_stays_there_while_lines_come(
    window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    store = service.store
    meeting_id = add_meeting(store, [("Maya", f"This is line {n}.") for n in range(120)])
    window.open_meeting(meeting_id)
    side = window.meeting_page.transcript
    side.show_work(is_under_way=True)
    bar = side.view.verticalScrollBar()

    def hear(number: int) -> None:
        segment = segment_at(4.0 * number, "And one more line.", "Ben")
        store.commit_segment(meeting_id, segment, 64_000 * (number + 1))
        side.add_lines(store.lines(meeting_id)[-1:])

    side.view.go_to_end()
    hear(121)
    assert 120 in side.view.rows_in_sight()
    assert not side.jump.isVisible()

    side.view.setFocus()
    for _ in range(3):
        QTest.keyClick(side.view, Qt.Key.Key_PageUp)
    bar.setValue(900)
    top = side.view.rows_in_sight()[0]
    at_px = side.view.top_of(top)
    for number in range(122, 128):
        hear(number)
        side.take_partial(PartialHeard("and", "so", 0.2, is_catching_up=False))
    assert side.view.rows_in_sight()[0] == top
    assert side.view.top_of(top) == pytest.approx(at_px)
    assert side.jump.isVisible()

    QTest.mouseClick(side.jump, Qt.MouseButton.LeftButton)
    assert bar.value() == bar.maximum()
    assert side.model.rowCount() - 1 in side.view.rows_in_sight()


@pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux")
@needs_pulse
def test_a_citation_is_heard_to_its_end(page: MeetingPage, qtbot: QtBot) -> None:
    """Through a real sound server: the position moves, the words go along, then it is silent."""
    with private_server() as server:
        server.add("module-null-sink sink_name=speaker")
        server.start()
        chip = page.minutes.pane.bullets[0].chips[0]
        start_s, end_s = chip.lines[0].start_s, chip.lines[-1].end_s
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        sound = page.sound
        qtbot.waitUntil(lambda: sound.playback.position_s > start_s + 0.4, timeout=PATIENCE_MS)
        assert page.transcript.view._playing is not None
        assert page.transcript.view._playing[0] == 1
        qtbot.waitUntil(lambda: not sound.playback.is_playing, timeout=PATIENCE_MS)
        assert end_s <= sound.playback.position_s < end_s + 1.5
        page.context.service.player.close()


@pytest.mark.usefixtures("window")
def test_an_emoji_moves_no_mark_from_the_words_behind_it(theme: Theme) -> None:
    """Qt counts it twice."""
    text = "Good \U0001f600 \U0001f44d news from Berlin"
    words = [Word(each, 0.0, 1.0, 0.9) for each in text.split()]
    colour = theme.colour("text")
    layout = LineLayout(text, words, theme.font(TextStyle.BODY), 2_000.0, colour)
    for number, place in enumerate(layout.ranges):
        assert place is not None
        around = layout.rect_of(*place)
        assert layout.word_at(around.center()) == number
        assert layout.character_at(around.topLeft()) == place[0]
        assert layout.character_at(around.topRight()) == place[1]
        mark = layout.mark(*place, ground=colour)
        in_qt = text.encode("utf-16-le")[2 * mark.start : 2 * (mark.start + mark.length)]
        assert in_qt.decode("utf-16-le") == words[number].text
