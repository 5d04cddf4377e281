"""Labels in the steps of the type scale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from unplugged.ui.theme.tokens import TextStyle


class Label(QLabel):
    """Plain text; never interpreted as rich text, wherever it comes from."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        role: str = "text",
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        """Make a label.

        Args:
            text: What it says.
            style: Step of the type scale.
            role: Colour, see ``ui/theme/qss.py``.
            parent: Its parent.
            wraps: Whether long text goes on in the next line.
        """
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textStyle", style.value)
        self.setProperty("role", role)
        self.setWordWrap(wraps)

    def set_role(self, role: str) -> None:
        """Change the colour."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
