"""One model in the list: what it is, how far it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from unplugged.core.bench.prospect import Fit
from unplugged.runtime.model_list import ModelRow, ModelState
from unplugged.runtime.model_notices import ModelProgressed, ModelStage
from unplugged.ui.models import words
from unplugged.ui.parts.badge import Badge
from unplugged.ui.parts.buttons import Button, IconButton
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.theme import Theme
from unplugged.ui.theme.tokens import Space, TextStyle

_STEPS = 1000


class ModelRowView(QWidget):
    """Shows one model; whatever costs something or goes away is asked about in place first.

    Signals:
        use_asked: Use it from now on.
        get_asked: Connect and download it, or go on with that.
        pause_asked: Stop what is being done to it.
        remove_asked: Delete it, or what is there of it.
    """

    use_asked = Signal()
    get_asked = Signal()
    pause_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self, theme: Theme, row: ModelRow, host: str, parent: QWidget | None = None
    ) -> None:
        """Show a model.

        Args:
            theme: Colours its icons.
            row: What is known of it.
            host: The host that a download would ask first.
            parent: Its parent.
        """
        super().__init__(parent)
        self.row = row
        self._theme = theme
        self._host = host
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        name = Label(row.entry.name, TextStyle.BODY_STRONG)
        top.addWidget(name)
        for badge in self._badges():
            top.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        self._buttons = self._make_buttons()
        for button in self._buttons:
            top.addWidget(button)
        self._column.addLayout(top)
        purpose = words.purpose(row)
        if purpose:
            self._column.addWidget(Label(purpose, wraps=True))
        self._facts = Label(words.facts(row), TextStyle.CAPTION, "secondary", wraps=True)
        self._column.addWidget(self._facts)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(row.entry.name)
        self._told = Label("", TextStyle.CAPTION, wraps=True)
        self._column.addSpacing(Space.XS)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._told)
        self._question: QFrame | None = None
        self._bar.hide()
        self._told.hide()
        if row.half is not None:
            self._show_half(row)

    # --- what happens -----------------------------------------------------------------------------

    def show_progress(self, told: ModelProgressed) -> None:
        """Show how far it is."""
        is_answered = self._question is not None
        self.close_question()
        self._bar.show()
        self._told.show()
        if told.total_bytes and told.stage is not ModelStage.TRYING:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(told.done_bytes / told.total_bytes * _STEPS))
        else:
            self._bar.setRange(0, 0)
        lines = [words.progress(told), words.traffic(told)]
        self._told.set_role("secondary")
        self._told.setText("\n".join(line for line in lines if line))
        for button in self._buttons:
            button.setVisible(button.property("does") == "pause")
            if is_answered and button.property("does") == "pause":
                button.setFocus()  # where the answer was given is gone

    def show_fault(self, text: str) -> None:
        """Say why it isn't there."""
        self._bar.hide()
        self._told.set_role("danger")
        self._told.setText(text)
        self._told.show()

    def close_question(self) -> None:
        """Take a question away."""
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None

    @property
    def first_button(self) -> QWidget | None:
        """Where the keyboard goes in this row."""
        shown = (button for button in self._buttons if not button.isHidden())
        return next(iter(shown), None)

    # --- how --------------------------------------------------------------------------------------

    def _badges(self) -> list[Badge]:
        row = self.row
        found = []
        if row.entry.is_demo:
            found.append(Badge(self.tr("Demo model"), "warning"))
        if row.is_used:
            found.append(Badge(self.tr("In use"), "good"))
        if row.is_recommended and row.state is not ModelState.INSTALLED:
            text = (
                self.tr("Should suit this computer (rule of thumb)")
                if row.is_rule_of_thumb
                else self.tr("Suits this computer")
            )
            found.append(Badge(text))
        if row.fits_ram is False:
            found.append(Badge(self.tr("Doesn't fit in memory"), "danger"))
        elif row.prospect.fit is Fit.TOO_SLOW:
            found.append(Badge(self.tr("Too slow here"), "warning"))
        if not row.is_unchanged:
            found.append(Badge(self.tr("Changed since it was added"), "danger"))
        return found

    def _make_buttons(self) -> list[QWidget]:
        row, name = self.row, self.row.entry.name
        found: list[QWidget] = []
        if row.state is ModelState.INSTALLED and not row.is_used and row.is_unchanged:
            use = Button(self._theme, self.tr("Use"))
            use.clicked.connect(self.use_asked)
            found.append(_named(use, "use", self.tr("Use {name}").format(name=name)))
        if row.state is not ModelState.INSTALLED and row.entry.hub_id is not None:
            is_half = row.state is ModelState.HALF_DONE
            text = self.tr("Go on") if is_half else self.tr("Download…")
            get = Button(self._theme, text, "play" if is_half else "download")
            get.clicked.connect(self._ask_to_get)
            told = self.tr("Go on downloading {name}") if is_half else self.tr("Download {name}")
            found.append(_named(get, "get", told.format(name=name)))
        pause = Button(self._theme, self.tr("Pause"), "pause")
        pause.clicked.connect(self.pause_asked)
        pause.hide()
        found.append(_named(pause, "pause", self.tr("Pause {name}").format(name=name)))
        if row.is_owned or row.state is ModelState.HALF_DONE:
            remove = IconButton(self._theme, "trash-2", self.tr("Delete {name}").format(name=name))
            remove.clicked.connect(self._ask_to_remove)
            remove.setProperty("does", "remove")
            found.append(remove)
        return found

    def _show_half(self, row: ModelRow) -> None:
        half = row.half
        if half is None:
            return
        self._told.setText(
            self.tr("Paused: {done} of it are here.").format(done=words.size(half.done_bytes))
        )
        self._told.show()
        if half.total_bytes:
            self._bar.setValue(round(min(1.0, half.done_bytes / half.total_bytes) * _STEPS))
            self._bar.show()

    def _ask_to_get(self) -> None:
        entry = self.row.entry
        size = words.size(entry.file_bytes) if entry.file_bytes else entry.name
        text = self.tr(
            "This connects to {host} and fetches {size} from {repository}. {host} sees your "
            "network address and what you fetch, and may send it from other hosts; they are named "
            "as they are asked. Nothing about your meetings is sent."
        ).format(host=self._host, size=size, repository=entry.hub_id)
        yes = self.tr("Connect to {host}").format(host=self._host)
        self._ask(text, yes, "download", self.get_asked)

    def _ask_to_remove(self) -> None:
        row = self.row
        if row.state is ModelState.HALF_DONE:
            text = self.tr("What is here of {name} is thrown away.")
        elif row.is_elsewhere:
            text = self.tr("{name} is not used any more. Its files stay where they are.")
        else:
            text = self.tr("{name} is deleted from this computer. Meetings stay as they are.")
        self._ask(text.format(name=row.entry.name), self.tr("Delete"), "trash-2", self.remove_asked)

    def _ask(self, text: str, yes: str, icon_name: str, answer: SignalInstance) -> None:
        self.close_question()
        frame = QFrame()
        frame.setProperty("ground", "sunken")
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(Label(text, wraps=True))
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        is_removal = icon_name == "trash-2"
        agree = Button(self._theme, yes, icon_name, "danger" if is_removal else "primary")
        keep = Button(self._theme, self.tr("Cancel"), kind="quiet")
        line.addWidget(agree)
        line.addWidget(keep)
        line.addStretch(1)
        column.addLayout(line)
        agree.clicked.connect(answer)
        keep.clicked.connect(self.close_question)
        self._question = frame
        self._column.addWidget(frame)
        frame.show()
        (keep if is_removal else agree).setFocus()


def _named(button: Button, does: str, name: str) -> Button:
    button.setProperty("does", does)
    button.setAccessibleName(name)
    return button
