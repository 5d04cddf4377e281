"""The card that measures this computer and offers what suits it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.runtime.benchmark import Bench, Findings, missing_yardsticks, run_benchmark
from unplugged.ui.context import Context
from unplugged.ui.models.speed_check import SpeedCheck, advice_in_words, with_advice
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain


class SpeedCard(QFrame):
    """Shows one run of the self-benchmark, and then its advice.

    Signals:
        measured: The speeds are known now, or the models were chosen by them.
    """

    measured = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._context = context
        self._check: SpeedCheck | None = None
        self._found: Findings | None = None
        self._title = Label("", TextStyle.BODY_STRONG, wraps=True)
        self._told = Label("", role="secondary", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.use = Button(context.theme, self.tr("Use these models"))
        self.use.clicked.connect(self._use)
        self._leave = Button(context.theme, self.tr("Cancel"), kind="quiet")
        self._leave.clicked.connect(self.finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.use)
        top.addWidget(self._leave)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self._told)

    @property
    def advice(self) -> str:
        """What the card says now."""
        return self._told.text()

    def start(self) -> None:
        """Measure, unless it is being done."""
        if self._check is not None:
            return
        service = self._context.service
        self._check = SpeedCheck(service.paths, service.roster, _measure, self)
        self._check.stepped.connect(self._on_step)
        self._check.done.connect(self._on_done)
        self._check.failed.connect(self._on_failed)
        self._title.setText(self.tr("Measuring the memory…"))
        self._bar.setAccessibleName(self.tr("Measure this computer"))
        self._told.setText(self.tr("This takes about a minute. Leave the computer alone."))
        self._bar.show()
        self.use.hide()
        self._leave.setText(self.tr("Cancel"))
        self.show()
        self._check.start()

    @Slot()
    def finish(self) -> None:
        """Leave it; what is measured already is kept."""
        if self._check is not None:
            self._check.finish()
            self._check.deleteLater()
            self._check = None
        self.hide()

    @Slot(str)
    def _on_step(self, name: str) -> None:
        self._title.setText(self.tr("Measuring {model}…").format(model=name))

    @Slot(object)
    def _on_done(self, found: Findings) -> None:
        self._found = found
        self._end(self.tr("How fast this computer is"), advice_in_words(found.advice))
        settings = self._context.settings.current
        self.use.setVisible(with_advice(settings, found.advice) != settings)
        self.measured.emit()

    @Slot(object)
    def _on_failed(self, error: UnpluggedError) -> None:
        self._end(self.tr("It could not be measured"), explain(error))

    def _end(self, title: str, text: str) -> None:
        if self._check is not None:
            self._check.finish()
            self._check.deleteLater()
            self._check = None
        self._title.setText(title)
        self._told.setText(text)
        self._bar.hide()
        self._leave.setText(self.tr("Close"))

    @Slot()
    def _use(self) -> None:
        settings = self._context.settings
        if self._found is None:
            return
        try:
            settings.keep(with_advice(settings.current, self._found.advice))
        except UnpluggedError as error:
            self._told.setText(explain(error))
            return
        self._context.service.unload_models()
        self.use.hide()
        self.measured.emit()


def _measure(bench: Bench) -> Findings:
    """Measure what is installed, and what others are compared with."""
    return run_benchmark(bench, missing_yardsticks(bench.paths))
