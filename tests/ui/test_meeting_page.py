"""One meeting in a real window: read, hear, edit, find, and what is written beside it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from unplugged.core.final_pass import FinalState
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.core.types import MinutesItem, Section
from unplugged.runtime.notices import FinalPassChanged, PartialHeard
from unplugged.runtime.service import MeetingService
from unplugged.ui.context import MessageKind
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.meeting.transcript_model import TranscriptModel
from unplugged.ui.theme.theme import Theme

from tests.audio.pulse import needs_pulse, private_server
from tests.conftest import SAMPLE
from tests.ui.meeting_samples import (
    ITEMS,
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


def is_editing(page: MeetingPage) -> bool:
    return page.transcript.edits.editor is not None


def is_supported(page: MeetingPage, bullet: int) -> bool:
    return page.minutes.pane.bullets[bullet].item.is_supported


def click_word(page: MeetingPage, row: int, word: int) -> None:
    view = page.transcript.view
    layout = view.layout_of(row)
    place = layout.ranges[word]
    assert place is not None
    at = view.text_rect(row).topLeft() + layout.rect_of(*place).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())


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
    page: MeetingPage, service: MeetingService
) -> None:
    service.store._db.execute("UPDATE segment SET text = 'Heard again.' WHERE number = 2")
    page.take((FinalPassChanged(page.meeting_id, FinalState.RUNNING),))
    assert page.transcript.view.layout_of(1).text == TALK[1][1]
    page.take((FinalPassChanged(page.meeting_id, FinalState.DONE),))
    assert page.transcript.view.layout_of(1).text == "Heard again."


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


def test_every_format_is_written(page: MeetingPage, tmp_path: Path) -> None:
    for ending in ("md", "txt", "json", "srt", "vtt"):
        path = tmp_path / f"out.{ending}"
        assert page.tools.write(path, ending)
        assert "four thousand" in path.read_text(encoding="utf-8")
    assert page.tools.write(tmp_path / "out.docx", "docx")
    assert (tmp_path / "out.docx").read_bytes().startswith(b"PK")
    page.minutes.copy.click()
    assert "small booth" in QApplication.clipboard().text()
    assert not page.tools.write(tmp_path / "none" / "out.md", "md")
    page.tools.copy_all()
    assert "four thousand" in QApplication.clipboard().text()


def test_a_pdf_is_written_beside_the_window(
    page: MeetingPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The window says that it writes, goes on working, and then says where the file is."""
    path = tmp_path / "out.pdf"
    assert page.tools.write(path, "pdf")
    assert not path.exists()
    first = window.messages.message
    assert first is not None
    assert first.text == "Writing the PDF…"
    qtbot.waitUntil(lambda: window.messages.message != first, timeout=60_000)
    last = window.messages.message
    assert last is not None
    assert last.text == f"Saved as {path}."
    assert path.read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_told_in_one_sentence(
    page: MeetingPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page.tools.write(tmp_path / "none" / "out.pdf", "pdf")
    first = window.messages.message
    qtbot.waitUntil(lambda: window.messages.message != first, timeout=60_000)
    last = window.messages.message
    assert last is not None
    assert last.kind is MessageKind.ERROR
    assert "Choose another place." in last.text
    assert "--out" not in last.text


def test_the_receipt_opens_when_there_is_one(
    page: MeetingPage, service: MeetingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    def offered() -> QAction:
        return next(a for a in page.tools.export_menu().actions() if "receipt" in a.text())

    receipt = service.paths.meeting_dir(page.meeting_id) / "receipt.html"
    receipt.unlink(missing_ok=True)
    assert not offered().isEnabled()
    receipt.parent.mkdir(parents=True, exist_ok=True)
    receipt.write_text("<p>0 bytes</p>", encoding="utf-8")
    offered().trigger()
    assert [Path(url.toLocalFile()) for url in opened] == [receipt]


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


def test_screen_readers_hear_lines_and_controls(page: MeetingPage) -> None:
    view = page.transcript.view
    found = QAccessible.queryAccessibleInterface(view)
    assert found.childCount() >= 4
    assert found.child(1).text(QAccessible.Text.Name) == f"00:04 Ben: {TALK[1][1]}"
    strip = QAccessible.queryAccessibleInterface(page.transport.waveform)
    assert strip.role() is QAccessible.Role.Slider
    assert page.transport.play.accessibleName()


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
