"""What leaves a meeting: files of every format, the clipboard, the receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot
from unplugged.runtime.outside import Outside
from unplugged.runtime.service import MeetingService
from unplugged.ui.context import MessageKind
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.opening import OpenedOutside

from tests.ui.meeting_samples import add_meeting

# What the platform without a screen can't do for cards and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_every_format_is_written(page: MeetingPage, tmp_path: Path) -> None:
    for ending in ("md", "txt", "json", "srt", "vtt"):
        path = tmp_path / f"out.{ending}"
        assert page.tools.write(path, ending)
        assert "four thousand" in path.read_text(encoding="utf-8")
    page.minutes.copy.click()
    assert "small booth" in QApplication.clipboard().text()
    assert not page.tools.write(tmp_path / "none" / "out.md", "md")
    page.tools.copy_all()
    assert "four thousand" in QApplication.clipboard().text()


@pytest.mark.parametrize(
    ("ending", "says", "begins"),
    [("pdf", "Writing the PDF…", b"%PDF"), ("docx", "Writing the document…", b"PK")],
)
def test_a_document_is_written_beside_the_window(
    page: MeetingPage,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    ending: str,
    says: str,
    begins: bytes,
) -> None:
    """The window says that it writes, goes on working, and then says where the file is."""
    path = tmp_path / f"out.{ending}"
    assert page.tools.write(path, ending)
    assert not path.exists()
    first = window.messages.message
    assert first is not None
    assert first.text == says
    qtbot.waitUntil(lambda: window.messages.message != first, timeout=60_000)
    last = window.messages.message
    assert last is not None
    assert last.text == f"Saved as {path}."
    assert path.read_bytes().startswith(begins)


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


class _WithoutPrograms(Outside):
    """A system that has none of the programs that open files."""

    def __init__(self) -> None:
        """Start nothing."""

    def open(self, target: str) -> bool:  # noqa: ARG002 - whatever it is
        """Refuse."""
        return False


def test_a_receipt_that_nothing_can_open_is_told_with_its_place(
    page: MeetingPage, window: MainWindow, service: MeetingService, talk: str
) -> None:
    receipt = service.paths.meeting_dir(talk) / "receipt.html"
    receipt.write_text("<html></html>", encoding="utf-8")
    with OpenedOutside(_WithoutPrograms()) as opened:
        opened.refused.connect(window.desk.say_unopened)
        page.tools.open_receipt()
    message = window.messages.message
    assert message is not None
    assert message.text == f"No program was found that opens {receipt}."


def test_a_meeting_that_another_program_deleted_is_told_in_one_sentence(
    page: MeetingPage, window: MainWindow, service: MeetingService, talk: str
) -> None:
    """The command line may have deleted it; the window was not told."""
    service.store.delete_meeting(talk)
    for ask in (page.tools.copy_all, lambda: page.tools._ask_and_write("md")):
        window.messages.clear()
        ask()
        message = window.messages.message
        assert message is not None
        assert message.text == "There is no such meeting any more."


@contextmanager
def answering(answer: Callable[[], None]) -> Iterator[None]:
    """Qt's own dialogs in place of the system's, and somebody who answers while one is open."""
    native = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QApplication.setAttribute(native)
    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(100)
    try:
        yield
    finally:
        timer.stop()
        QApplication.setAttribute(native, on=False)


def name_field(dialog: QFileDialog) -> QLineEdit:
    """Where the name of the file is typed."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    return field


def test_what_is_exported_is_the_meeting_that_was_shown_when_it_was_asked_for(
    page: MeetingPage, window: MainWindow, service: MeetingService, tmp_path: Path
) -> None:
    """The key that records opens another one while the user looks for a folder."""
    other = add_meeting(service.store, [("Zoe", "Something else entirely.")])

    def choose() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QFileDialog):
            window.open_meeting(other)
            field = name_field(shown)
            field.setText(str(tmp_path / "budget"))
            shown.accept()

    with answering(choose):
        page.tools._ask_and_write("md")

    assert page.meeting_id == other
    assert "four thousand" in (tmp_path / "budget.md").read_text(encoding="utf-8")


def test_a_file_that_is_there_is_not_replaced_unasked_by_a_name_without_ending(
    page: MeetingPage, tmp_path: Path
) -> None:
    """Whoever types "notes" means notes.md, and is asked like anybody who types all of it."""
    there = tmp_path / "notes.md"
    there.write_text("mine", encoding="utf-8")
    asked: list[str] = []

    def answer() -> None:
        """Type into the dialog; say no to the question, then leave the dialog."""
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QMessageBox):
            asked.append(shown.text())
            shown.button(QMessageBox.StandardButton.No).click()
        elif isinstance(shown, QFileDialog) and asked:
            shown.reject()
        elif isinstance(shown, QFileDialog):
            field = name_field(shown)
            field.setText(str(tmp_path / "notes"))
            QTimer.singleShot(0, shown.accept)

    with answering(answer):
        page.tools._ask_and_write("md")

    assert there.read_text(encoding="utf-8") == "mine"
    assert "notes.md" in asked[0]


def test_a_name_with_dots_gets_its_ending_and_replaces_nothing_unasked(
    page: MeetingPage, tmp_path: Path
) -> None:
    """A date looks like an ending to Qt."""
    asked: list[str] = []
    typed: list[str] = []

    def answer() -> None:
        """Type the name once, confirm what the dialog offers then, say no to its question."""
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QMessageBox):
            asked.append(shown.text())
            shown.button(QMessageBox.StandardButton.No).click()
        elif isinstance(shown, QFileDialog) and asked:
            shown.reject()
        elif isinstance(shown, QFileDialog):
            field = name_field(shown)
            if not typed:
                field.setText(str(tmp_path / "Minutes 12.11.2026"))
            typed.append(field.text())
            QTimer.singleShot(0, shown.accept)

    with answering(answer):
        page.tools._ask_and_write("md")
    written = tmp_path / "Minutes 12.11.2026.md"
    assert "four thousand" in written.read_text(encoding="utf-8")
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [written.name]

    typed.clear()
    written.write_text("mine", encoding="utf-8")
    with answering(answer):
        page.tools._ask_and_write("md")
    assert written.read_text(encoding="utf-8") == "mine"
    assert "Minutes 12.11.2026.md" in asked[0]
