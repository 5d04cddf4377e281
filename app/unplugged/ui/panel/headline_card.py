"""One headline: a large line, a small one below it, an icon, and the colour of what it says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from unplugged.ui.panel.headlines import BigLine, Tone
from unplugged.ui.theme.icons import paint_icon
from unplugged.ui.theme.painting import fill_rounded, outline_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Radius, Space, TextStyle

_ICON_PX = 20
_WRAP = int(Qt.TextFlag.TextWordWrap)
# Tone: ground, large text and icon.
_ROLES = {
    Tone.GOOD: ("good_soft", "on_good_soft"),
    Tone.PLAIN: ("surface_sunken", "text"),
    Tone.QUIET: ("surface_sunken", "text_secondary"),
    Tone.NOTICE: ("warning_soft", "on_warning_soft"),
    Tone.ALARM: ("record", "on_record"),
}
# From the largest down: the first in which the line fits is taken; in the last one it wraps.
_STYLES = (TextStyle.DISPLAY, TextStyle.TITLE, TextStyle.HEADING, TextStyle.BODY_STRONG)


class HeadlineCard(QAbstractButton):
    """Shows a headline; pressed, it shows below how that is known."""

    def __init__(self, theme: Theme, line: BigLine, parent: QWidget | None = None) -> None:
        """Make a card."""
        super().__init__(parent)
        self._theme = theme
        self._line = line
        self._others: tuple[HeadlineCard, ...] = ()
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Not Fixed: the layout would hold it to the height hint of an earlier width.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.updateGeometry)
        theme.changed.connect(self.updateGeometry)
        self._name()

    @property
    def line(self) -> BigLine:
        """What is shown."""
        return self._line

    def show_line(self, line: BigLine) -> None:
        """Show a headline; does nothing when it is the one that is shown."""
        if line != self._line:
            self._line = line
            self._name()
            self.updateGeometry()
            self.update()

    def keep_step_with(self, others: Sequence[HeadlineCard]) -> None:
        """Take no larger type than these cards can have: those of one row look alike."""
        self._others = tuple(other for other in others if other is not self)
        self.updateGeometry()

    def _name(self) -> None:
        below = f", {self._line.small}" if self._line.small else ""
        self.setAccessibleName(f"{self._line.big}{below}")
        self.setAccessibleDescription(self._line.how)

    # --- Qt ---------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """The explanation needs more lines in a narrow panel."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the card is."""
        return round(self._place(width)[-1].bottom()) + Space.M

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        line, theme = self._line, self._theme
        ground, text = _ROLES[line.tone]
        spare = max(0.0, (self.height() - self.heightForWidth(self.width())) / 2)
        icon, big, small, how = (place.translated(0, spare) for place in self._place(self.width()))
        quiet = text if line.tone in (Tone.ALARM, Tone.NOTICE) else "text_secondary"
        with painting(self) as painter:
            whole = QRectF(self.rect())
            fill_rounded(painter, whole, Radius.L, theme.colour(ground))
            if self.underMouse() and line.tone is not Tone.ALARM:
                outline_rounded(painter, whole, Radius.L, theme.colour("border_strong"))
            paint_icon(painter, icon, theme, line.icon, text)
            painter.setFont(theme.font(self._style(big.width())))
            painter.setPen(theme.colour(text))
            painter.drawText(big, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), line.big)
            caption = theme.font(TextStyle.CAPTION)
            painter.setFont(caption)
            painter.setPen(theme.colour(quiet))
            painter.drawText(small, _WRAP, line.small)
            if self.isChecked() and line.how:
                painter.drawText(how, _WRAP, line.how)

    # --- how --------------------------------------------------------------------------------------

    def _style(self, width: float) -> TextStyle:
        """Return the largest style in which the line fits, and those of its row."""
        row = (self._line, *(other.line for other in self._others))
        return max((self._style_of(line, width) for line in row), key=_STYLES.index)

    def _style_of(self, line: BigLine, width: float) -> TextStyle:
        styles = _STYLES if line.tone is not Tone.QUIET else _STYLES[2:]
        for style in styles:
            metrics = QFontMetricsF(self._theme.font(style))
            if metrics.horizontalAdvance(line.big) <= width:
                return style
        return styles[-1]

    def _place(self, width: int) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Return where icon, large line, small line and explanation stand."""
        theme, line = self._theme, self._line
        side = float(theme.px(_ICON_PX))
        left = Space.L + side + Space.M
        room = max(40.0, width - left - Space.M)
        caption = QFontMetricsF(theme.font(TextStyle.CAPTION))
        tall = _height(QFontMetricsF(theme.font(self._style(room))), line.big, room)
        big = QRectF(left, Space.M, room, tall)
        icon = QRectF(Space.L, big.center().y() - side / 2, side, side)
        small = QRectF(left, big.bottom(), room, _height(caption, line.small, room))
        told = line.how if self.isChecked() else ""
        gap = Space.S if told else 0
        how = QRectF(left, small.bottom() + gap, room, _height(caption, told, room) + gap)
        return icon, big, small, how


def _height(metrics: QFontMetricsF, text: str, width: float) -> float:
    """Return how high a wrapped text is, 0 for none."""
    if not text:
        return 0.0
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAP, text).height()
