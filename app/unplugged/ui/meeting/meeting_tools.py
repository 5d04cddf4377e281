"""What the header offers for a meeting: find, tell speakers apart, undo, redo, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.core.export.document import Document
from unplugged.core.export.files import file_name_of, write_atomically
from unplugged.core.export.formats import FORMATS
from unplugged.core.receipt.errors import ReceiptMissing
from unplugged.runtime.receipts import RECEIPT_PAGE
from unplugged.runtime.service import MeetingService
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.shown_document import shown_document
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain

_FOR_PROGRAMS = frozenset({"json"})  # these have everything in fixed words


def can_tell_speakers(service: MeetingService, meeting_id: str) -> bool:
    """Whether a meeting has lines, all it will have, and nothing else is done for it yet."""
    meeting = service.store.meeting(meeting_id)
    is_free = all(each.meeting_id != meeting_id for each in service.final_passes.all)
    return meeting.line_count > 0 and meeting.status.is_at_rest and is_free


class MeetingTools(QObject):
    """Buttons and keys of a meeting's page.

    Signals:
        find_asked: Somebody wants to find words.
        undo_asked: The last change is to be taken back.
        redo_asked: What was taken back is to be done again.
        speakers_asked: Voices are to be told apart.
    """

    find_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    speakers_asked = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        """Make buttons for the header and keys for a page."""
        super().__init__(page)
        self._context = context
        self._meeting_id = ""
        theme = context.theme
        self.find = IconButton(theme, "search", self.tr("Find and replace"))
        self.speakers = IconButton(theme, "users", self.tr("Tell speakers apart"))
        self.speakers.clicked.connect(self.speakers_asked)
        self.undo = IconButton(theme, "undo-2", self.tr("Undo"))
        self.redo = IconButton(theme, "redo-2", self.tr("Do again"))
        self.export = Button(theme, self.tr("Export"), "file-down", kind="quiet")
        self.export.clicked.connect(self._on_export_clicked)
        for button, signal, keys in (
            (self.find, self.find_asked, QKeySequence.StandardKey.Find),
            (self.undo, self.undo_asked, QKeySequence.StandardKey.Undo),
            (self.redo, self.redo_asked, QKeySequence.StandardKey.Redo),
        ):
            button.clicked.connect(signal)
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
        self.widgets: tuple[QWidget, ...] = (
            self.find,
            self.speakers,
            self.undo,
            self.redo,
            self.export,
        )

    def show_meeting(self, meeting_id: str) -> None:
        """Show what can be done with a meeting now."""
        self._meeting_id = meeting_id
        history = self._context.service.store.history(meeting_id)
        has_lines = self._context.service.store.meeting(meeting_id).line_count > 0
        self.speakers.setEnabled(can_tell_speakers(self._context.service, meeting_id))
        self.find.setEnabled(has_lines)
        self.export.setEnabled(has_lines)
        self.undo.setEnabled(history.undo is not None)
        self.redo.setEnabled(history.redo is not None)

    def export_menu(self) -> QMenu:
        """Return the formats there are."""
        menu = QMenu(self.export)
        names = {
            "md": self.tr("Markdown"),
            "txt": self.tr("Plain text"),
            "docx": self.tr("Word document"),
            "pdf": self.tr("PDF"),
            "json": self.tr("JSON with all times"),
            "srt": self.tr("Subtitles, SRT"),
            "vtt": self.tr("Subtitles, WebVTT"),
        }
        for ending, name in names.items():
            action = QAction(name, menu)
            action.triggered.connect(lambda _checked, e=ending: self._ask_and_write(e))
            menu.addAction(action)
        menu.addSeparator()
        copy = QAction(self.tr("Copy everything as text"), menu)
        copy.triggered.connect(self.copy_all)
        menu.addAction(copy)
        menu.addSeparator()
        receipt = QAction(self.tr("Open the receipt"), menu)
        receipt.setEnabled(self._receipt.is_file())
        receipt.triggered.connect(self.open_receipt)
        menu.addAction(receipt)
        return menu

    def write(self, path: Path, ending: str, meeting_id: str = "") -> bool:
        """Write a meeting into a file; a refusal becomes a sentence.

        Args:
            path: Where to.
            ending: Name of the format.
            meeting_id: Which meeting, the one that is shown if empty.

        Returns:
            Whether it is written, or is being written: PDF and Word take their time.
        """
        meeting_id = meeting_id or self._meeting_id
        if ending in ("pdf", "docx"):
            return self._write_beside(path, ending, meeting_id)
        try:
            write_atomically(path, self._content(ending, meeting_id))
        except UnpluggedError as error:
            self._on_failed(error)
            return False
        self._on_written(path)
        return True

    @Slot()
    def open_receipt(self) -> None:
        """Show the receipt of the meeting in the system's browser."""
        if not self._receipt.is_file():
            self._on_failed(ReceiptMissing(id=self._meeting_id))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._receipt)))

    @Slot()
    def copy_all(self) -> None:
        """Copy minutes and transcript as plain text."""
        try:
            QApplication.clipboard().setText(self._content("txt", self._meeting_id))
        except UnpluggedError as error:
            self._on_failed(error)
            return
        words = self.tr("Minutes and transcript are copied.")
        self._context.window.say(Message(MessageKind.GOOD, words))

    @property
    def _receipt(self) -> Path:
        return self._context.service.paths.meeting_dir(self._meeting_id) / RECEIPT_PAGE

    def _document(self, meeting_id: str) -> Document:
        """Return a meeting as the library has it."""
        store = self._context.service.store
        return Document(
            store.meeting(meeting_id),
            store.segments(meeting_id),
            store.minutes(meeting_id),
            store.runs(meeting_id),
            store.gaps(meeting_id),
        )

    def _write_beside(self, path: Path, ending: str, meeting_id: str) -> bool:
        # Imported when they are needed: the window is on screen sooner.
        from unplugged.ui.documents.file_writing import FileWriting

        if ending == "pdf":
            from unplugged.ui.documents.pdf import to_pdf as make

            words = self.tr("Writing the PDF…")
        else:
            from unplugged.documents.docx import to_docx as make

            words = self.tr("Writing the document…")
        try:
            writing = FileWriting(shown_document(self._document(meeting_id)), make, path, self)
        except UnpluggedError as error:
            self._on_failed(error)
            return False
        writing.written.connect(self._on_written)
        writing.failed.connect(self._on_failed)
        self._context.window.say(Message(MessageKind.INFO, words, stays=True))
        writing.start()
        return True

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        words = self.tr("Saved as {path}.").format(path=path)
        self._context.window.say(Message(MessageKind.GOOD, words))

    @Slot(object)
    def _on_failed(self, error: UnpluggedError) -> None:
        self._context.window.say(Message(MessageKind.ERROR, explain(error)))

    def _content(self, ending: str, meeting_id: str) -> str:
        document = self._document(meeting_id)
        if ending not in _FOR_PROGRAMS:
            document = shown_document(document)
        return FORMATS[ending](document)

    def _ask_and_write(self, ending: str) -> None:
        meeting_id = self._meeting_id  # a key that records opens another one under the dialog
        try:
            title = self._context.service.store.meeting(meeting_id).title
        except UnpluggedError as error:
            self._on_failed(error)
            return
        name = file_name_of(title) or meeting_id
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(kind)
        dialog = QFileDialog(self.export, self.tr("Export"), folder, f"*.{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # The dialog adds it, so that it asks before a file is replaced by what was meant.
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{name}.{ending}")
        while dialog.exec() == QFileDialog.DialogCode.Accepted:
            chosen = path = Path(dialog.selectedFiles()[0])
            if path.suffix.lower() != f".{ending}":  # Qt takes what is behind any dot for an ending
                path = path.with_name(f"{path.name}.{ending}")
            if path == chosen or not path.exists():
                self.write(path, ending, meeting_id)
                break
            dialog.selectFile(str(path))  # and asks before that one is replaced
        dialog.deleteLater()

    @Slot()
    def _on_export_clicked(self) -> None:
        menu = self.export_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.export.mapToGlobal(
            QPoint(self.export.width(), self.export.height() + Space.XS)
        )
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
