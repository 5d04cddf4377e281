"""A word or two on a soft ground, beside the name of a thing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space, TextStyle


class Badge(Label):
    """Says what kind of thing it is; never what to do."""

    def __init__(self, text: str, tint: str = "accent", parent: QWidget | None = None) -> None:
        """Make a badge.

        Args:
            text: One or two words.
            tint: accent, good, warning or danger.
            parent: Its parent.
        """
        super().__init__(text, TextStyle.CAPTION, f"on_{tint}_soft", parent)
        self.setProperty("ground", f"{tint}_soft")
        self.setContentsMargins(Space.S, 1, Space.S, 1)
