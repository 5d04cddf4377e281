"""A place that scrolls when what stands in it needs more height than there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallArea(QScrollArea):
    """Gives a widget all the room there is, and never less height than its lines need.

    A layout alone would let its parts overlap: what text needs depends on the width, and Qt asks a
    window's contents for their smallest height without one.
    """

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        """Put a widget with a layout in."""
        super().__init__(parent)
        self._body = body
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        body.setProperty("ground", "none")
        self.setWidget(body)
        body.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Return the width that is needed; any height will do."""
        return QSize(self._body.minimumSizeHint().width(), 1)

    def sizeHint(self) -> QSize:
        """Return what the widget would like."""
        return self._body.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget: other lines, or another width for them."""
        if watched is self._body and event.type() in (
            QEvent.Type.LayoutRequest,
            QEvent.Type.Resize,
        ):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the widget the height that it needs now, before Qt gets to it."""
        layout = self._body.layout()
        if layout is None:
            return
        needed = layout.minimumSize().height()
        if layout.hasHeightForWidth():
            needed = layout.minimumHeightForWidth(self._body.width())
        if needed != self._body.minimumHeight():
            self._body.setMinimumHeight(needed)
            self.updateGeometry()
