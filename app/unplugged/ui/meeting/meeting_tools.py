"""What the header offers for a meeting: find, undo, redo, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.core.export.document import Document
from unplugged.core.export.files import write_atomically
from unplugged.core.export.formats import export
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import explain

_NOT_IN_NAMES = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))


class MeetingTools(QObject):
    """Buttons and keys of a meeting's page.

    Signals:
        find_asked: Somebody wants to find words.
        undo_asked: The last change is to be taken back.
        redo_asked: What was taken back is to be done again.
    """

    find_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        """Make buttons for the header and keys for a page."""
        super().__init__(page)
        self._context = context
        self._meeting_id = ""
        theme = context.theme
        self.find = IconButton(theme, "search", self.tr("Find and replace"))
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
        self.widgets: tuple[QWidget, ...] = (self.find, self.undo, self.redo, self.export)

    def show_meeting(self, meeting_id: str) -> None:
        """Show what can be done with a meeting now."""
        self._meeting_id = meeting_id
        history = self._context.service.store.history(meeting_id)
        has_lines = self._context.service.store.meeting(meeting_id).line_count > 0
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
        return menu

    def write(self, path: Path, ending: str) -> bool:
        """Write the meeting into a file; a refusal becomes a sentence.

        Args:
            path: Where to.
            ending: Name of the format.

        Returns:
            Whether it is written.
        """
        try:
            write_atomically(path, self._content(ending))
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
            return False
        words = self.tr("Saved as {path}.").format(path=path)
        self._context.window.say(Message(MessageKind.GOOD, words))
        return True

    @Slot()
    def copy_all(self) -> None:
        """Copy minutes and transcript as plain text."""
        QApplication.clipboard().setText(str(self._content("txt")))
        words = self.tr("Minutes and transcript are copied.")
        self._context.window.say(Message(MessageKind.GOOD, words))

    def _content(self, ending: str) -> str | bytes:
        store = self._context.service.store
        meeting = store.meeting(self._meeting_id)
        segments = store.segments(self._meeting_id)
        minutes = store.minutes(self._meeting_id)
        runs = store.runs(self._meeting_id)
        document = Document(meeting, segments, minutes, runs)
        if ending == "docx":
            from unplugged.documents.docx import to_docx

            return to_docx(document)
        if ending == "pdf":
            from unplugged.ui.documents.pdf import to_pdf

            return to_pdf(document)
        return export(meeting, segments, minutes, ending, runs=runs)

    def _ask_and_write(self, ending: str) -> None:
        title = self._context.service.store.meeting(self._meeting_id).title
        name = title.translate(_NOT_IN_NAMES).strip(". ") or self._meeting_id
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        suggested = Path(QStandardPaths.writableLocation(kind)) / f"{name}.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(
            self.export, self.tr("Export"), str(suggested), f"*.{ending}"
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(f".{ending}"), ending)

    @Slot()
    def _on_export_clicked(self) -> None:
        menu = self.export_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.export.mapToGlobal(
            QPoint(self.export.width(), self.export.height() + Space.XS)
        )
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
