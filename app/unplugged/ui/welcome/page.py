"""The first start: three short things on one page, none of which has to be done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from unplugged.core.errors import UnpluggedError
from unplugged.core.settings import Settings
from unplugged.core.types import Source, SourceKind
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.page import Page
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.choice import Choice
from unplugged.ui.parts.mic_check import MicCheck
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain

_WIDEST_PX = 640


class WelcomePage(Page):
    """Shown once; ``finished`` leads to the library.

    Signals:
        finished: The user is through.
        sample_asked: The user wants to see what the sample meeting becomes.
        models_asked: The user wants better models.
    """

    finished = Signal()
    sample_asked = Signal()
    models_asked = Signal()

    def __init__(self, context: Context) -> None:
        """Build the page."""
        super().__init__(context)
        self.set_title(self.tr("Welcome"))
        theme = context.theme
        self._microphones: list[str] = [""]
        self._microphone = Choice(theme, self.tr("Microphone"))
        self._microphone.addItem(self.tr("The system's microphone"))
        self._microphone.currentIndexChanged.connect(self._on_microphone_chosen)
        self.check = MicCheck(context)
        self.start_button = Button(theme, self.tr("Start"), kind="primary")
        self.start_button.setProperty("isLarge", "true")
        self.start_button.clicked.connect(self._finish)
        self.sample_button = Button(theme, self.tr("Try the sample meeting"), "play")
        self.sample_button.setProperty("isLarge", "true")
        self.sample_button.clicked.connect(self._on_sample_clicked)
        self._models = Button(theme, self.tr("Get a better model"), "sparkles")
        self._models.clicked.connect(self.models_asked)
        self._lay_out()
        self.setFocusProxy(self.start_button)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot(tuple)
    def set_sources(self, sources: tuple[Source, ...]) -> None:
        """Offer the microphones that were found."""
        chosen = self.context.settings.current.microphone
        found = [each for each in sources if each.kind is SourceKind.MIC]
        self._microphone.blockSignals(True)  # noqa: FBT003 - Qt's signature
        while self._microphone.count() > 1:
            self._microphone.removeItem(1)
        self._microphones = ["", *(each.id for each in found)]
        for each in found:
            self._microphone.addItem(each.name)
        if chosen in self._microphones:
            self._microphone.setCurrentIndex(self._microphones.index(chosen))
        self._microphone.blockSignals(False)  # noqa: FBT003 - Qt's signature

    # --- how --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._column = QWidget()
        self._column.setProperty("ground", "none")
        inner = QVBoxLayout(self._column)
        inner.setContentsMargins(0, Space.XXL, 0, Space.XXL)
        inner.setSpacing(Space.L)
        inner.addStretch(1)
        inner.addWidget(
            Label(
                self.tr("Minutes of your meetings, made on this computer"),
                TextStyle.DISPLAY,
                wraps=True,
            )
        )
        inner.addWidget(
            Label(
                self.tr(
                    "Press Record or drop a file, and read the minutes. No GPU, no cloud, nothing "
                    "is sent anywhere."
                ),
                role="secondary",
                wraps=True,
            )
        )
        inner.addSpacing(Space.S)
        inner.addWidget(self._microphone_card())
        inner.addWidget(self._models_card())
        inner.addSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.start_button)
        row.addWidget(self.sample_button)
        row.addStretch(1)
        inner.addLayout(row)
        inner.addStretch(2)
        body = QWidget()
        body.setProperty("ground", "none")
        across = QHBoxLayout(body)
        across.setContentsMargins(Space.XL, 0, Space.XL, 0)
        across.addStretch(1)
        across.addWidget(self._column, 100)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _microphone_card(self) -> QFrame:
        card, column = _card()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Can you be heard?"), TextStyle.HEADING))
        head.addStretch(1)
        head.addWidget(self._microphone)
        column.addLayout(head)
        column.addWidget(self.check)
        return card

    def _models_card(self) -> QFrame:
        card, column = _card()
        column.addWidget(Label(self.tr("Three demo models are built in"), TextStyle.HEADING))
        column.addWidget(
            Label(
                self.tr(
                    "They were trained without a GPU, know a small English vocabulary, and show "
                    "how everything works; for real meetings, add larger ones."
                ),
                role="secondary",
                wraps=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self._models)
        row.addStretch(1)
        column.addLayout(row)
        return card

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self.context.theme.px(_WIDEST_PX))

    @Slot(int)
    def _on_microphone_chosen(self, place: int) -> None:
        source_id = self._microphones[place]
        self._keep(replace(self.context.settings.current, microphone=source_id))
        self.check.listen_to(source_id)

    @Slot()
    def _on_sample_clicked(self) -> None:
        self._finish()
        self.sample_asked.emit()

    @Slot()
    def _finish(self) -> None:
        self._keep(replace(self.context.settings.current, is_first_start_done=True))
        self.finished.emit()

    def _keep(self, wanted: Settings) -> None:
        try:
            self.context.settings.keep(wanted)
        except UnpluggedError as error:
            self.context.window.say(Message(MessageKind.ERROR, explain(error)))


def _card() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("ground", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
    column.setSpacing(Space.M)
    return frame, column
