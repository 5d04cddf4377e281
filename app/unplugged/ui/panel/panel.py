"""What runs on this computer while a meeting is worked on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from unplugged.core.types import EngineInfo
from unplugged.runtime.notices import EngineStarted, Notice
from unplugged.ui.context import Context
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space, TextStyle


class ProofPanel(QFrame):
    """Names the engines and where they compute."""

    def __init__(self, context: Context) -> None:
        """Build the panel."""
        super().__init__()
        self._context = context
        self._engines: dict[str, EngineInfo] = {}
        self._text = Label(self.tr("No engine has run yet."), role="secondary", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Label(self.tr("Runs on this computer"), TextStyle.HEADING))
        column.addWidget(self._text)
        column.addStretch(1)

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
        for notice in notices:
            if isinstance(notice, EngineStarted):
                self._engines[notice.task.value] = notice.info
        if self._engines:
            self._text.setText(
                "\n".join(f"{i.engine} {i.version}: {i.device}" for i in self._engines.values())
            )
