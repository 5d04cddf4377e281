"""Offers to finish what was cut off by a crash or a power failure."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from unplugged.core.store import Meeting
from unplugged.ui.parts.buttons import Button
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle
from unplugged.ui.words import spoken_length


class RecoveryCard(QFrame):
    """Hidden when nothing was cut off.

    "Later" hides it until the next start; the other two settle it for good.

    Signals:
        resume_asked: Ids of the meetings to finish, in order.
        leave_asked: Ids of the meetings to leave as they are.
    """

    resume_asked = Signal(tuple)
    leave_asked = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a hidden card."""
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self.setProperty("ground", "warning_soft")
        self._heading = Label("", TextStyle.BODY_STRONG, "on_warning_soft")
        self._text = Label("", TextStyle.BODY, "on_warning_soft", wraps=True)
        finish = Button(theme, self.tr("Finish now"), "play")
        finish.clicked.connect(self._on_finish_clicked)
        later = Button(theme, self.tr("Later"), kind="quiet")
        later.clicked.connect(self.hide)
        leave = Button(theme, self.tr("Leave as it is"), kind="quiet")
        leave.setToolTip(self.tr("What is there stays; this is not offered again."))
        leave.clicked.connect(self._on_leave_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        row.addWidget(finish)
        row.addWidget(later)
        row.addWidget(leave)
        self.hide()

    def offer(self, meetings: tuple[Meeting, ...]) -> None:
        """Offer to finish these meetings; nothing to show when there are none."""
        self._ids = tuple(meeting.id for meeting in meetings)
        self.setVisible(bool(meetings))
        if len(meetings) == 1:
            self._heading.setText(self.tr("A meeting was interrupted"))
            self._text.setText(self._kept(meetings[0]))
        elif meetings:
            heading = self.tr("{count} meetings were interrupted")
            self._heading.setText(heading.format(count=len(meetings)))
            self._text.setText(self.tr("Everything that was recorded is kept."))

    @Slot()
    def _on_finish_clicked(self) -> None:
        self.hide()
        self.resume_asked.emit(self._ids)

    @Slot()
    def _on_leave_clicked(self) -> None:
        self.hide()
        self.leave_asked.emit(self._ids)

    def _kept(self, meeting: Meeting) -> str:
        if meeting.duration_s is None:
            text = self.tr("“{title}”: everything that was recorded is kept.")
            return text.format(title=meeting.title)
        text = self.tr("“{title}”: {length} are kept.")
        return text.format(title=meeting.title, length=spoken_length(meeting.duration_s))
