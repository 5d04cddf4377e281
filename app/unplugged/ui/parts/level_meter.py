"""A level meter: how loud a source is, where it was loudest a moment ago."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unplugged.ui.theme.painting import fill_rounded, painting
from unplugged.ui.theme.theme import Theme

QUIETEST_DBFS = -60.0
_LOUD_DBFS = -6.0
_CLIPPED_DBFS = -1.0
_BARS = 28
_GAP_PX = 2
_FALL_DB = 2.5  # per new level; the meter rises at once and falls slowly, as ears expect


class LevelMeter(QWidget):
    """Bars from quiet to loud; a screen reader gets the level as a number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a meter that shows silence."""
        super().__init__(parent)
        self._theme = theme
        self._shown_dbfs = QUIETEST_DBFS
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Level"))
        theme.changed.connect(self.update)

    @property
    def shown_dbfs(self) -> float:
        """The level that is drawn, in dBFS."""
        return self._shown_dbfs

    def show_level(self, peak_dbfs: float) -> None:
        """Take a new peak, at most 0."""
        wanted = max(QUIETEST_DBFS, min(0.0, peak_dbfs))
        level = max(wanted, self._shown_dbfs - _FALL_DB)
        if level != self._shown_dbfs:
            self._shown_dbfs = level
            self.setAccessibleDescription(f"{level:.0f} dBFS")
            self.update()

    def reset(self) -> None:
        """Show silence."""
        self._shown_dbfs = QUIETEST_DBFS
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at the present text size."""
        return QSize(self._theme.px(170), self._theme.px(18))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which single bars cannot be told apart."""
        return QSize(84, self._theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars; colours say where the level becomes too loud."""
        with painting(self) as painter:
            width = (self.width() + _GAP_PX) / _BARS
            for place in range(_BARS):
                bar_dbfs = QUIETEST_DBFS * (1 - (place + 1) / _BARS)
                rect = QRectF(place * width, 0, width - _GAP_PX, self.height())
                is_lit = self._shown_dbfs > QUIETEST_DBFS + 0.5 and bar_dbfs <= self._shown_dbfs
                role = _role_of(bar_dbfs) if is_lit else "border"
                fill_rounded(painter, rect, 1.5, self._theme.colour(role))


def _role_of(dbfs: float) -> str:
    if dbfs > _CLIPPED_DBFS:
        return "danger"
    return "warning" if dbfs > _LOUD_DBFS else "accent"
