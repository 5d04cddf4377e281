"""What stands above and below every stage: the large line, live readings, the one large button."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from unplugged.core.stand.link import Link
from unplugged.ui.languages import own_name
from unplugged.ui.panel.headline_card import HeadlineCard
from unplugged.ui.panel.headlines import BigLine, big_lines
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.level_meter import LevelMeter
from unplugged.ui.parts.text import Label, restyle
from unplugged.ui.stand.texts import StageTexts, link_line
from unplugged.ui.theme.icons import picture
from unplugged.ui.theme.painting import fill_rounded, painting
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_LOGO_PX = 40
_BAR_PX = 4
_MOST_LETTERS = 48


class Headline(QWidget):
    """The top: logo, large line, languages, and while somebody speaks the time that is left.

    Signals:
        language_asked: Code of a language.
    """

    language_asked = Signal(str)

    def __init__(
        self, theme: Theme, logo: Path | None, languages: tuple[str, ...], current: str
    ) -> None:
        """Build it.

        Args:
            theme: The theme.
            logo: A picture, None for Unplugged's.
            languages: What can be chosen; nothing is offered with fewer than two.
            current: What is spoken now.
        """
        super().__init__()
        self._theme = theme
        self._big = Label(style=TextStyle.DISPLAY)
        self._big.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._below = Label(style=TextStyle.HEADING, role="secondary")
        self._below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.left = Label(style=TextStyle.DISPLAY, role="accent")
        self.meter = LevelMeter(theme)
        picture_of = QLabel()
        picture_of.setPixmap(_logo(logo, theme.px(_LOGO_PX), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._big)
        words.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.M))
        row.addWidget(picture_of, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.left, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons: dict[str, Button] = {}
        if len(languages) > 1:
            for code in languages:
                button = Button(theme, code.upper(), kind="quiet")
                button.setAccessibleName(own_name(code))
                button.setToolTip(own_name(code))
                button.setCheckable(True)
                button.setChecked(code == current)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.clicked.connect(lambda _checked, code=code: self.language_asked.emit(code))
                self.buttons[code] = button
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_texts(self, texts: StageTexts) -> None:
        """Show the words of a stage."""
        self._big.setText(texts.headline)
        # After the layout has given the line its room.
        QTimer.singleShot(0, self, self._fit)
        self._below.setText(texts.below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the large line be as large as there is room for."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """Choose the largest style in which the line is whole."""
        for style in (TextStyle.DISPLAY, TextStyle.TITLE, TextStyle.HEADING):
            metrics = QFontMetrics(self._theme.font(style))
            if metrics.horizontalAdvance(self._big.text()) <= self._big.width():
                break
        if self._big.property("textStyle") != style.value:
            self._big.setProperty("textStyle", style.value)
            restyle(self._big)

    def show_below(self, text: str) -> None:
        """Change the smaller line."""
        if text != self._below.text():
            self._below.setText(text)


class Strip(QWidget):
    """The bottom: GPU, network and cable as they are now, and the button.

    Signals:
        pressed: The button.
    """

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Build it; before the first readings it claims nothing."""
        super().__init__()
        lines = {line.key: line for line in big_lines(None)}
        self.gpu = HeadlineCard(theme, lines["gpu"], self)
        self.network = HeadlineCard(theme, lines["network"], self)
        self.link = HeadlineCard(theme, link_line(Link((), "", "…")), self)
        self.button = Button(theme, "", kind="primary")
        self.button.setProperty("isLarge", "true")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.button.setFont(theme.font(TextStyle.TITLE))
        self.button.setStyleSheet(f"font-size: {theme.font(TextStyle.TITLE).pixelSize()}px;")
        self.button.setMinimumWidth(theme.px(130))
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(Space.S))
        self._cards = (self.gpu, self.network, self.link)
        for card in self._cards:
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            card.keep_step_with(self._cards)
            row.addWidget(card, 1)
        row.addWidget(self.button)

    def show_lines(self, lines: dict[str, BigLine], link: Link) -> None:
        """Show what was read now."""
        self.gpu.show_line(_short(lines["gpu"]))
        self.network.show_line(_short(lines["network"]))
        self.link.show_line(link_line(link))

    def set_cards_shown(self, *, are_shown: bool) -> None:
        """Hide the readings where they stand larger above."""
        for card in self._cards:
            card.setVisible(are_shown)

    def show_button(self, text: str) -> None:
        """Say what the button does; no words, no button."""
        self.button.setText(text)
        self.button.setVisible(bool(text))


class PassingTime(QWidget):
    """A thin line that fills while a stage passes."""

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setFixedHeight(_BAR_PX)

    def show_share(self, share: float) -> None:
        """Fill it to a share, from 0 to 1."""
        share = min(max(share, 0.0), 1.0)
        if round(share * self.width()) != round(self._share * self.width()):
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        """Return the wanted size."""
        return QSize(200, _BAR_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        with painting(self) as painter:
            whole = QRectF(self.rect())
            fill_rounded(painter, whole, _BAR_PX / 2, self._theme.colour("border"))
            whole.setWidth(whole.width() * self._share)
            fill_rounded(painter, whole, _BAR_PX / 2, self._theme.colour("accent"))


def _short(line: BigLine) -> BigLine:
    """Return a headline with no more below it than fits; all of it stands in the proof."""
    if len(line.small) <= _MOST_LETTERS:
        return line
    return replace(line, small=line.small[: _MOST_LETTERS - 1].rstrip() + "…")


def _logo(path: Path | None, size_px: int, scale: float) -> QPixmap:
    """Return the presenter's picture at the height of a logo; Unplugged's when it can't be read."""
    if path is not None:
        found = QPixmap(str(path))
        if not found.isNull():
            tall = round(size_px * scale)
            scaled = found.scaledToHeight(tall, Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(scale)
            return scaled
    return picture("unplugged", size_px, scale)
