"""Home: finding, renaming, deleting and taking back, with mouse and keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from unplugged.core.errors import MeetingUnknown
from unplugged.core.store import Hit, Meeting, Store
from unplugged.core.store.records import CUT_OFF
from unplugged.core.types import MeetingStatus, Segment
from unplugged.runtime.service import MeetingService
from unplugged.ui.context import Message, MessageKind
from unplugged.ui.home.hits import HitsModel, pieces_of
from unplugged.ui.home.library_model import LibraryModel, Progress, Role, Sorting, section_of
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.parts.buttons import Button, MenuButton
from unplugged.ui.theme.theme import Theme

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def add(store: Store, title: str, *lines: str, days_ago: float = 0, length_s: float = 60) -> str:
    """Put a finished meeting into the library."""
    meeting_id = store.create_meeting(
        title, created_at=datetime.now(UTC) - timedelta(days=days_ago)
    ).ids[0]
    for place, text in enumerate(lines):
        segment = Segment(place * 2.0, place * 2.0 + 2, text, (), "en", -0.1, 0.0, "Ana")
        store.commit_segment(meeting_id, segment, (place + 1) * 32_000)
    store.set_duration(meeting_id, length_s)
    store.set_status(meeting_id, MeetingStatus.TRANSCRIBED)
    store.release(meeting_id)
    return meeting_id


def titles(model: LibraryModel) -> list[str]:
    """What the list shows, from top to bottom."""
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def filled(window: MainWindow, service: MeetingService) -> MainWindow:
    """A window with three meetings."""
    add(service.store, "Budget", "The booth costs four thousand euros.", days_ago=2)
    add(service.store, "Roadmap", "The release moves to Thursday.", days_ago=1, length_s=600)
    add(service.store, "Travel", "We take the train on Tuesday.", "The hotel is booked.")
    window.home.library.read()
    return window


def test_the_library_is_a_proper_model(service: MeetingService) -> None:
    model = LibraryModel(service.store)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    first = add(service.store, "One", "first words")
    model.read()
    add(service.store, "Two", "second words", days_ago=3)
    model.read()
    for sorting in Sorting:
        model.sort_by(sorting)
    model.set_progress(first, Progress("Transcribing", 0.5))
    service.store.delete_meeting(first)
    model.read()
    assert titles(model) == ["Two"]
    del tester


def test_the_hits_are_a_proper_model() -> None:
    model = HitsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    hits = tuple(Hit(str(n % 2), "title", n, 1.0, "some words", ((0, 4),)) for n in range(6))
    model.show(hits)
    model.show(hits[:1])
    model.show(())
    assert model.rowCount() == 0
    del tester


def test_newest_first_and_three_other_orders(filled: MainWindow) -> None:
    model = filled.home.library
    assert titles(model) == ["Travel", "Roadmap", "Budget"]
    model.sort_by(Sorting.OLDEST)
    assert titles(model) == ["Budget", "Roadmap", "Travel"]
    model.sort_by(Sorting.TITLE)
    assert titles(model) == ["Budget", "Roadmap", "Travel"]
    model.sort_by(Sorting.LONGEST)
    assert titles(model)[0] == "Roadmap"


def test_a_meeting_shows_its_first_words_and_speakers(filled: MainWindow) -> None:
    glimpse = filled.home.library.index(0).data(Role.GLIMPSE)
    assert glimpse.first_words == "We take the train on Tuesday. The hotel is booked."
    assert glimpse.speakers == ("Ana",)


def test_searching_finds_words_in_all_meetings_as_one_types(
    filled: MainWindow, qtbot: QtBot
) -> None:
    home = filled.home
    QTest.keyClicks(home.search.field, "hote")
    qtbot.waitUntil(lambda: home.hits.rowCount() == 1)
    hit: Hit = home.hits.index(0).data(Qt.ItemDataRole.UserRole + 1)
    assert hit.meeting_title == "Travel"
    assert [text for text, is_marked in pieces_of(hit) if is_marked] == ["hotel"]
    qtbot.waitUntil(home.found.isVisible)


def test_more_hits_than_are_shown_are_told(
    filled: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    home = filled.home
    add(service.store, "Long", *["The hotel again."] * 200)
    QTest.keyClicks(home.search.field, "hotel")
    qtbot.waitUntil(home.more_hits.isVisible)
    assert home.hits.rowCount() == 200
    assert "200" in home.more_hits.text()

    QTest.keyClicks(home.search.field, " again")

    qtbot.waitUntil(lambda: not home.more_hits.isVisible())
    assert home.hits.rowCount() == 200
    home.search.field.clear()
    qtbot.waitUntil(home.list.isVisible)
    assert not home.more_hits.isVisible()


def test_the_order_of_hits_is_told_and_is_nobodys_to_choose(
    filled: MainWindow, qtbot: QtBot
) -> None:
    search = filled.home.search
    (sort,) = search.findChildren(MenuButton)
    QTest.keyClicks(search.field, "hote")
    qtbot.waitUntil(filled.home.found.isVisible)
    assert (sort.text(), sort.isEnabled()) == ("Best match first", False)
    search.field.clear()
    qtbot.waitUntil(filled.home.list.isVisible)
    assert (sort.text(), sort.isEnabled()) == ("Newest first", True)


def test_an_empty_library_shows_no_search_for_what_is_gone(
    filled: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    home = filled.home
    QTest.keyClicks(home.search.field, "hote")
    qtbot.waitUntil(home.found.isVisible)
    for meeting in service.store.meetings():
        filled.context.announce(service.store.hide_meeting(meeting.id))
    qtbot.waitUntil(home._empty.isVisible)
    assert not home._nothing.isVisible()


def test_a_hit_opens_its_meeting(filled: MainWindow, qtbot: QtBot) -> None:
    home = filled.home
    QTest.keyClicks(home.search.field, "Thursday")
    qtbot.waitUntil(lambda: home.found.isVisible() and home.hits.rowCount() == 1)
    rect = home.found.visualRect(home.hits.index(0))
    inside = QPoint(rect.center().x(), rect.bottom() - 15)
    QTest.mouseClick(home.found.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert isinstance(filled.page, MeetingPage)
    assert filled.page.title == "Roadmap"


def test_nothing_found_says_what_was_looked_for(filled: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(filled.home.search.field, "zebra")
    qtbot.waitUntil(filled.home._nothing.isVisible)
    assert "zebra" in filled.home._nothing._text.text()


def test_delete_can_be_taken_back(
    filled: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    home = filled.home
    home.list.setCurrentIndex(home.library.index(0))
    QTest.keyClick(home.list, Qt.Key.Key_Delete)
    assert titles(home.library) == ["Roadmap", "Budget"]
    assert filled.messages._leaving.remainingTime() > 20_000  # time to read it, and to think
    undo = filled.messages._action
    undo.setFocus()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert titles(home.library) == ["Travel", "Roadmap", "Budget"]
    assert home.list.hasFocus()  # on "Record" a space would begin a recording
    assert service.store.lines(service.store.resolve("last"))


def test_a_delete_key_that_is_held_deletes_one_meeting(filled: MainWindow) -> None:
    home = filled.home
    home.list.setCurrentIndex(home.library.index(0))
    for is_repeated in (False, True, True):
        pressed = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Delete,
            Qt.KeyboardModifier.NoModifier,
            autorep=is_repeated,
        )
        QApplication.sendEvent(home.list, pressed)
    assert titles(home.library) == ["Roadmap", "Budget"]


def test_renaming_with_keys(filled: MainWindow, service: MeetingService, qtbot: QtBot) -> None:
    home = filled.home
    home.list.setCurrentIndex(home.library.index(2))
    home.list.setFocus()
    QTest.keyClick(home.list, Qt.Key.Key_F2)
    field = home.list.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "Trade show")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Trade show" in titles(home.library))
    assert [hit.meeting_title for hit in service.store.search("trade")] == ["Trade show"]


def test_a_name_that_is_being_typed_stays_while_work_on_the_meeting_goes_on(
    filled: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    home = filled.home
    index = home.library.index(2)
    meeting: Meeting = index.data(Role.MEETING)
    home.list.setCurrentIndex(index)
    home.list.setFocus()
    QTest.keyClick(home.list, Qt.Key.Key_F2)
    field = home.list.findChild(QLineEdit)
    assert field is not None
    home.library.set_progress(meeting.id, Progress("Transcribing", 0.1))
    assert field.selectedText() == "Budget"  # to be typed over
    QTest.keyClicks(field, "Trade")
    home.library.set_progress(meeting.id, Progress("Transcribing", 0.2))
    QTest.keyClicks(field, " show")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: service.store.meeting(meeting.id).title == "Trade show")


def test_the_menu_renames_the_meeting_it_was_opened_for(
    filled: MainWindow, service: MeetingService
) -> None:
    """Also when another meeting has come in above it meanwhile."""
    home = filled.home
    menu = home.list.menu_for(home.library.index(1))
    add(service.store, "Just begun", "Hello.")
    home.library.read()
    (rename,) = [action for action in menu.actions() if action.text() == "Rename"]
    rename.trigger()
    menu.close()
    field = home.list.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Roadmap"


def test_enter_opens_and_a_click_opens(filled: MainWindow, qtbot: QtBot) -> None:
    home = filled.home
    home.list.setCurrentIndex(home.library.index(1))
    QTest.keyClick(home.list, Qt.Key.Key_Return)
    assert filled.page.title == "Roadmap"
    filled.go_home()
    rect = home.list.visualRect(home.library.index(0))
    inside = QPoint(rect.center().x(), rect.bottom() - 20)
    QTest.mouseClick(home.list.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert filled.page.title == "Travel"


def test_an_empty_library_offers_the_sample(window: MainWindow) -> None:
    assert window.home._empty.isVisible()
    assert not window.home.search.isVisible()  # there is nothing to look for, or to sort


@pytest.mark.parametrize(
    ("days_ago", "heading"),
    [(0, "Today"), (1, "Yesterday"), (3, "The last seven days"), (60, "September")],
)
def test_meetings_stand_under_their_day(days_ago: int, heading: str, qapp: object) -> None:
    assert section_of(NOON - timedelta(days=days_ago), NOON) == heading


def test_a_meeting_of_a_day_to_come_stands_under_its_month_and_not_under_today() -> None:
    """The clock was wrong when it was recorded, or has been put back since."""
    assert section_of(NOON.replace(year=NOON.year + 5), NOON).endswith(str(NOON.year + 5))
    assert section_of(NOON + timedelta(days=1), NOON) != "Today"


def test_an_interrupted_meeting_is_offered_for_finishing(
    window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    meeting_id = service.store.create_meeting("Cut off").ids[0]
    cut_off: Meeting = service.store.meeting(meeting_id)
    window.home.recovery.offer((cut_off,))
    assert window.home.recovery.isVisible()
    with qtbot.waitSignal(window.home.resume_asked) as asked:
        window.home.recovery._on_finish_clicked()
    assert asked.args == [(meeting_id,)]
    service.store.release(meeting_id)


def test_an_interrupted_meeting_that_is_left_is_not_offered_again(
    window: MainWindow, service: MeetingService
) -> None:
    meeting_id = service.store.create_meeting("Cut off").ids[0]
    service.store.set_status(meeting_id, MeetingStatus.INTERRUPTED, note=CUT_OFF)
    service.store.release(meeting_id)
    window.home.recovery.offer(service.interrupted)
    assert window.home.recovery.isVisible()
    window.home.recovery._on_leave_clicked()
    assert not window.home.recovery.isVisible()
    assert service.interrupted == ()


@pytest.mark.parametrize("width_px", [1160, 1280])
def test_large_text_beside_the_panel_leaves_every_button_whole(
    qtbot: QtBot, filled: MainWindow, theme: Theme, width_px: int
) -> None:
    window = filled
    theme.choose(text_scale=2.0)
    window.resize(width_px, 800)
    window.show_panel(True)
    home = window.home
    buttons = [each for each in home.findChildren(Button) if each.isVisible()]
    assert len(buttons) >= 4

    def is_whole() -> bool:
        return all(
            each.width() >= each.sizeHint().width() and each.height() >= each.sizeHint().height()
            for each in buttons
        )

    qtbot.waitUntil(is_whole)
    search = home.search
    sort = next(each for each in buttons if each.parentWidget() is search)
    assert not search.field.geometry().intersects(sort.geometry())
    assert search.field.width() >= 200
    assert not home.capture.geometry().intersects(search.geometry())
    for button in buttons:
        assert (
            button.mapTo(window, QPoint(button.width(), 0)).x()
            <= home.mapTo(window, QPoint(home.width(), 0)).x()
        )
    theme.choose(text_scale=1.0)


def test_a_deleted_meeting_is_gone_for_good_after_a_while(
    filled: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    """Only what was brought back is still there, on the disk too."""
    gone, kept = (each.id for each in service.store.meetings()[:2])
    home = filled.home
    home.disposal.wait_for(200)
    for meeting_id in (gone, kept):
        service.paths.meeting_dir(meeting_id).mkdir(exist_ok=True)
        home.list.delete_asked.emit(meeting_id)
    assert filled.messages.message is not None
    assert filled.messages.message.action is not None
    filled.messages.message.action()
    assert service.paths.meeting_dir(gone).exists()
    qtbot.waitUntil(lambda: home.disposal.waiting == ())
    assert not service.paths.meeting_dir(gone).exists()
    assert service.paths.meeting_dir(kept).exists()
    with pytest.raises(MeetingUnknown):
        service.store.restore_meeting(gone)


def test_meetings_deleted_one_after_the_other_all_come_back(
    filled: MainWindow, service: MeetingService
) -> None:
    """Undo goes back one by one; another message in its place leaves Ctrl+Z."""

    def said() -> str | None:
        message = filled.messages.message
        return None if message is None else message.text

    home = filled.home
    first, second = (each.id for each in service.store.meetings()[:2])
    for meeting_id in (first, second):
        home.list.delete_asked.emit(meeting_id)
    assert said() == "“Roadmap” is deleted."
    assert filled.messages.message is not None
    assert filled.messages.message.action is not None
    filled.messages.message.action()
    assert said() == "“Travel” is deleted."
    home.list.delete_asked.emit(second)
    filled.say(Message(MessageKind.INFO, "Something else"))
    home.list.setFocus()
    QTest.keySequence(home.list, QKeySequence.StandardKey.Undo)
    assert said() == "“Travel” is deleted."
    QTest.keySequence(home.list, QKeySequence.StandardKey.Undo)
    assert said() == "“Travel” is back."
    QTest.keySequence(home.list, QKeySequence.StandardKey.Undo)
    assert {each.id for each in service.store.meetings()} >= {first, second}
    assert home.disposal.waiting == ()
