"""The list of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from unplugged.ui.commands import Key
from unplugged.ui.dialogs.sheet import Sheet
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_SIZE = QSize(480, 600)


class KeysDialog(Sheet):
    """What each key does: everywhere, and in the list of meetings."""

    def __init__(self, theme: Theme, keys: tuple[Key, ...], parent: QWidget | None = None) -> None:
        """Show the window's keys and those of the list."""
        title = QCoreApplication.translate("KeysDialog", "Keyboard shortcuts")
        super().__init__(theme, title, _SIZE, parent)
        _fill(self.card(self.tr("Everywhere")), keys)
        _fill(
            self.card(self.tr("In the list of meetings")),
            (
                Key(self.tr("Enter"), self.tr("Open")),
                Key("F2", self.tr("Rename")),
                Key(self.tr("Delete"), self.tr("Delete, with undo")),
                Key("Ctrl+Z", self.tr("Bring back what was deleted last")),
                Key(self.tr("Menu key"), self.tr("Everything else")),
            ),
        )
        self.finish(self.tr("Close"))


def _fill(card: QVBoxLayout, keys: tuple[Key, ...]) -> None:
    grid = QGridLayout()
    grid.setVerticalSpacing(Space.S)
    grid.setHorizontalSpacing(Space.XL)
    for row, key in enumerate(keys):
        grid.addWidget(Label(key.does), row, 0)
        grid.addWidget(Label(key.keys, TextStyle.BODY_STRONG, "secondary"), row, 1)
    grid.setColumnStretch(0, 1)
    card.addLayout(grid)
