"""The bar above a transcript that is worked on in the background: how far, why not, give it up."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from unplugged.core.errors import UnpluggedError
from unplugged.core.final_pass import FinalPass, FinalState
from unplugged.runtime.notices import FinalPassChanged, FinalPassProgressed, Notice
from unplugged.ui.context import Context, Message, MessageKind
from unplugged.ui.home.progress import final_name, progress_of_final
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import explain, explain_code

_STEPS = 1000
_RESTS = (FinalState.PAUSED, FinalState.FAILED)


class BackgroundBar(QFrame):
    """Follows what is done in the background for the meeting that is shown; hidden while nothing.

    Signals:
        changed: Something was begun, or is over.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self._context = context
        self._meeting_id = ""
        self.setProperty("ground", "bar")
        self.words = Label("", TextStyle.CAPTION, wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.resume = Button(context.theme, self.tr("Go on"), kind="quiet")
        self.resume.clicked.connect(self._on_resume_clicked)
        self.cancel = Button(context.theme, self.tr("Cancel"), kind="quiet")
        self.cancel.clicked.connect(self._on_cancel_clicked)
        told = QVBoxLayout()
        told.setSpacing(Space.XS)
        told.addWidget(self.words)
        told.addWidget(self.progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(told, 1)
        row.addWidget(self.resume)
        row.addWidget(self.cancel)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is done, or waits to be done, for the meeting."""
        return self._known is not None

    def open_meeting(self, meeting_id: str) -> None:
        """Show what is known of a meeting, empty for none."""
        self._meeting_id = meeting_id
        self._show_state(None)

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        for notice in notices:
            match notice:
                case FinalPassProgressed(meeting_id) if meeting_id == self._meeting_id:
                    self._show_progress(notice)
                case FinalPassChanged(meeting_id) if meeting_id == self._meeting_id:
                    self._show_state(notice)
                    self.changed.emit()
                case _:
                    pass

    # --- how --------------------------------------------------------------------------------------

    @property
    def _known(self) -> FinalPass | None:
        passes = self._context.service.final_passes.all
        return next((each for each in passes if each.meeting_id == self._meeting_id), None)

    def _show_state(self, told: FinalPassChanged | None) -> None:
        known = self._known
        self.setVisible(known is not None)
        if known is None:
            return
        name = final_name(known.kind)
        self.progress.setAccessibleName(name)
        self.progress.setVisible(known.state is FinalState.RUNNING)
        self.progress.setRange(0, 0)
        is_ready = known.state is FinalState.READY
        self.resume.setVisible(is_ready or known.state in _RESTS)
        self.resume.setText(self.tr("Replace it") if is_ready else self.tr("Go on"))
        why = None
        if is_ready:
            why = self.tr("done. You have edited this transcript: replace it?")
        elif told is not None and told.code is not None:
            why = explain_code(told.code, **dict(told.params))
        elif known.state is FinalState.PAUSED:
            why = self.tr("paused")
        elif known.state is FinalState.WAITING:
            why = self.tr("waits for its turn")
        self.words.setText(name if why is None else f"{name} · {why}")

    def _show_progress(self, told: FinalPassProgressed) -> None:
        progress = progress_of_final(told)
        self.words.setText(progress.text)
        if progress.share is None:
            self.progress.setRange(0, 0)
        else:
            self.progress.setRange(0, _STEPS)
            self.progress.setValue(round(progress.share * _STEPS))

    @Slot()
    def _on_resume_clicked(self) -> None:
        known, passes = self._known, self._context.service.final_passes
        if known is None:
            return
        try:
            if known.state is FinalState.READY:
                passes.accept(self._meeting_id)
            else:
                passes.resume(self._meeting_id)
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
        self._context.pump.wake()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        try:
            self._context.service.final_passes.cancel(self._meeting_id)
        except UnpluggedError as error:
            self._context.window.say(Message(MessageKind.ERROR, explain(error)))
        self._context.pump.wake()
