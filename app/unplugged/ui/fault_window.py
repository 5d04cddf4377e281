"""Shown in place of the window when the library cannot be opened: a sentence and a way out."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import app_paths
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain

FAILED = 1  # exit code


class FaultWindow(QDialog):
    """Says why Unplugged cannot start."""

    def __init__(self, theme: Theme, error: UnpluggedError) -> None:
        """Make the window for one error."""
        super().__init__()
        self.setWindowTitle("Unplugged")
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Unplugged cannot start"), TextStyle.TITLE))
        column.addWidget(Label(explain(error), wraps=True))
        row = QHBoxLayout()
        folder = Button(theme, self.tr("Open the folder"), "folder-open")
        folder.clicked.connect(_open_data_folder)
        leave = Button(theme, self.tr("Quit"), kind="primary")
        leave.clicked.connect(self.reject)
        row.addStretch(1)
        row.addWidget(folder)
        row.addWidget(leave)
        column.addSpacing(Space.S)
        column.addLayout(row)
        leave.setDefault(True)


def show_fault(theme: Theme, error: UnpluggedError) -> int:
    """Show the fault until the user closes it; return the exit code."""
    FaultWindow(theme, error).exec()
    return FAILED


def _open_data_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(app_paths().data_dir)))
