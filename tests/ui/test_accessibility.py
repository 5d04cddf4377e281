"""Every control has a name and is reached with the keyboard, in an order that makes sense."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from unplugged.core.settings import SettingsFile
from unplugged.runtime.service import MeetingService
from unplugged.ui.context import Message, MessageKind
from unplugged.ui.home.queue_card import QueueCard
from unplugged.ui.main_window import MainWindow
from unplugged.ui.theme.theme import Theme

from tests.ui.test_home import add

_SAME_ROW_PX = 20
DIALOGS: tuple[Callable[[MainWindow], None], ...] = (
    lambda window: window.desk.windows.show_settings(),
    lambda window: window.desk.show_models(),
    lambda window: window.desk.windows.show_keys(),
    lambda window: window.desk.windows.show_about(),
)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def controls(root: QWidget) -> list[QWidget]:
    """Everything that the keyboard can reach in a window or dialog."""
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisibleTo(root)
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each.parent(), QAbstractItemView)
    ]


def tab_through(window: QWidget, steps: int) -> list[str]:
    """The names of what gets the focus, pressing Tab."""
    names = []
    for _ in range(steps):
        focused = QApplication.focusWidget()
        names.append(name_of(focused) if focused else "")
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    return names


def test_every_control_of_the_home_page_has_a_name(
    window: MainWindow, service: MeetingService
) -> None:
    add(service.store, "Budget", "The booth costs four thousand euros.")
    window.home.library.read()
    window.say(Message(MessageKind.INFO, "Something", "Undo", lambda: None))
    nameless = [each for each in controls(window) if not name_of(each)]
    assert nameless == []


def test_every_control_of_the_first_start_has_a_name(
    qtbot: QtBot, service: MeetingService, theme: Theme
) -> None:
    window = MainWindow(service, theme, SettingsFile.open(service.paths.settings_file))
    qtbot.addWidget(window)
    assert window.welcome is not None
    nameless = [each for each in controls(window.welcome) if not name_of(each)]
    assert nameless == []


@pytest.mark.parametrize("show", DIALOGS)
def test_every_control_of_the_dialogs_has_a_name(
    window: MainWindow, show: Callable[[MainWindow], None], qtbot: QtBot
) -> None:
    show(window)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    found = controls(dialog)
    assert found
    nameless = [each for each in found if not name_of(each)]
    assert nameless == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_tab_goes_through_the_home_page_from_top_to_bottom(
    window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    add(service.store, "Budget", "The booth costs four thousand euros.")
    window.home.library.read()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.home.capture.record_button)
    assert tab_through(window, 9) == [
        "Record",
        "What is recorded: Microphone",
        "Choose files…",
        "Search",
        "Order: Newest first",
        "Meetings",
        "Ask all meetings",
        "Proof",
        "Menu",
    ]


def test_a_row_of_the_list_is_read_as_one_sentence(
    window: MainWindow, service: MeetingService
) -> None:
    add(service.store, "Budget", "The booth costs four thousand euros.", length_s=600)
    window.home.library.read()
    interface = QAccessible.queryAccessibleInterface(window.home.list)
    row = interface.child(0)
    text = row.text(QAccessible.Text.Name)
    assert text.startswith("Budget, Today")
    assert text.endswith("10 min")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_of_the_home_page_is_cut_at_large_text(
    window: MainWindow, theme: Theme, scale: float, qtbot: QtBot
) -> None:
    theme.choose(text_scale=scale)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.width() == 1280)
    QApplication.processEvents()
    for button in window.home.findChildren(QWidget):
        if button.isVisible() and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert button.width() >= button.minimumSizeHint().width(), name_of(button)
            assert button.height() >= button.minimumSizeHint().height(), name_of(button)


@pytest.mark.parametrize("height", [520, 660, 900])
def test_home_scrolls_in_low_windows_before_anything_overlaps(
    window: MainWindow, service: MeetingService, theme: Theme, tmp_path: Path, height: int
) -> None:
    """At 200 % text, with files that wait and the panel open, which takes width."""
    add(service.store, "Budget", "The booth costs four thousand euros.")
    window.home.library.read()
    window.desk.intake.pause()
    window.desk.intake.add((tmp_path / "one.wav", tmp_path / "two.wav"))
    theme.choose(text_scale=2.0)
    window.resize(1280, height)
    window.show_panel(True)
    for _ in range(5):
        QApplication.processEvents()
    home = window.home
    queue = home.findChild(QueueCard)
    assert queue is not None
    parts = [home.capture, queue, home.search, home.list]
    tops = [each.mapTo(home, QPoint(0, 0)).y() for each in parts]
    for part, top, below in zip(parts, tops, tops[1:], strict=False):
        assert top + part.height() <= below, part
    record = home.capture.record_button
    assert record.height() >= record.sizeHint().height()
    assert home.list.height() >= theme.px(100)


@pytest.mark.parametrize("show", DIALOGS)
def test_tab_goes_through_the_dialogs_from_top_to_bottom(
    window: MainWindow, show: Callable[[MainWindow], None], qtbot: QtBot
) -> None:
    """Every control once, none before one that stands above it."""
    show(window)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    found = controls(dialog)
    reached: list[QWidget] = []
    first = each = dialog.nextInFocusChain()
    while each is not None and (each != first or not reached):
        if each in found:
            reached.append(each)
        each = each.nextInFocusChain()
    assert len(reached) == len(found)
    # What scrolls is longer than what is seen; the buttons below it stand where they are.
    area = dialog.findChild(QScrollArea)
    body = (area.widget() if area is not None else None) or dialog
    inside = [each for each in reached if body.isAncestorOf(each)]
    tops = [each.mapTo(body, each.rect().center()).y() for each in inside]
    for name, top, below in zip(map(name_of, inside[1:]), tops, tops[1:], strict=False):
        assert below >= top - _SAME_ROW_PX, f"{name} stands above what is reached before it"
    dialog.close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
