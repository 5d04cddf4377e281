"""The queue on the home page: what is worked on, how far, and what waits behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.ui.context import Context
from unplugged.ui.home.library_model import Progress
from unplugged.ui.intake import Intake, Waiting
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import Label, NameLabel
from unplugged.ui.theme.tokens import Space, TextStyle

_STEPS = 1000
_MOST_SHOWN = 3  # of what waits; the rest is counted


class QueueCard(QFrame):
    """Hidden while there is nothing to work on."""

    def __init__(self, context: Context, intake: Intake, parent: QWidget | None = None) -> None:
        """Make a card that follows the queue."""
        super().__init__(parent)
        self._context = context
        self._intake = intake
        self.setProperty("ground", "card")
        self._title = NameLabel("", TextStyle.BODY_STRONG)
        self._step = Label("", TextStyle.CAPTION, "secondary")
        self._pause = Button(context.theme, self.tr("Pause"), "pause", kind="quiet")
        self._pause.clicked.connect(self._on_pause_clicked)
        self._cancel = Button(context.theme, self.tr("Cancel"), "x", kind="quiet")
        self._cancel.setToolTip(self.tr("What was done until now is kept"))
        self._cancel.clicked.connect(intake.cancel)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._rest = QVBoxLayout()
        self._rest.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._step)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addLayout(words, 1)
        head.addWidget(self._pause)
        head.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(self._rest)
        intake.changed.connect(self.refresh)
        self.refresh()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the running work is."""
        self._step.setText(progress.text)
        if progress.share is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(progress.share * _STEPS))
        self._bar.setAccessibleDescription(progress.text)

    @Slot()
    def refresh(self) -> None:
        """Show the queue as it is now."""
        service = self._context.service
        working = None if service.is_recording else service.working_meeting_id
        waiting = self._intake.waiting
        self.setVisible(working is not None or bool(waiting))
        is_paused = self._intake.is_paused
        self._pause.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self._pause.set_icon("play" if is_paused else "pause")
        self._cancel.setVisible(working is not None)
        self._bar.setVisible(working is not None)
        self._step.setVisible(working is not None)
        if working is not None:
            self._title.setText(self._title_of(working))
        elif is_paused:
            self._title.setText(self.tr("Paused"))
        else:
            self._title.setText(self.tr("Waiting"))
        self._show_waiting(waiting)

    # --- how --------------------------------------------------------------------------------------

    def _show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        while (item := self._rest.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        for each in waiting[:_MOST_SHOWN]:
            self._rest.addWidget(self._row(each))
        more = len(waiting) - _MOST_SHOWN
        if more > 0:
            text = self.tr("and {count} more").format(count=more)
            self._rest.addWidget(Label(text, TextStyle.CAPTION, "secondary"))

    def _row(self, waiting: Waiting) -> QWidget:
        name = waiting.path.name if waiting.path else self._title_of(waiting.meeting_id or "")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = NameLabel(name, TextStyle.BODY, "secondary")
        remove = IconButton(
            self._context.theme, "x", self.tr("Take {name} out of the queue").format(name=name)
        )
        remove.clicked.connect(lambda: self._intake.remove(waiting))
        line.addWidget(label, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _title_of(self, meeting_id: str) -> str:
        try:
            return self._context.service.store.meeting(meeting_id).title
        except UnpluggedError:
            return self.tr("A meeting that was deleted")

    @Slot()
    def _on_pause_clicked(self) -> None:
        if self._intake.is_paused:
            self._intake.resume()
        else:
            self._intake.pause()
