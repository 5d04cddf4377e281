"""What every part of the window is given: the service, the theme, and ways to reach the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from unplugged.core.settings import SettingsFile
from unplugged.core.store import Changes
from unplugged.runtime.service import MeetingService
from unplugged.ui.pump import ServicePump
from unplugged.ui.theme.theme import Theme


class MessageKind(StrEnum):
    """How serious a message is."""

    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the message bar, with at most one next step.

    Attributes:
        kind: How serious it is.
        text: One or two sentences: what happened, and what to do.
        action_text: What the button says, None without a button.
        action: What the button does.
        stays: Whether it stands until it is closed or replaced; else it goes after some seconds.
    """

    kind: MessageKind
    text: str
    action_text: str | None = None
    action: Callable[[], None] | None = None
    stays: bool = False


class Navigates(Protocol):
    """What a part may ask of the window."""

    def go_home(self) -> None:
        """Show the library."""
        ...

    def open_meeting(self, meeting_id: str, line: int | None = None) -> None:
        """Show a meeting, at a line when one is given."""
        ...

    def say(self, message: Message) -> None:
        """Show a message in the bar; it takes the place of the one before."""
        ...


class Context(QObject):
    """Handed to every page and panel.

    Signals:
        library_changed: ``Changes`` that some part of the window made through the store (renamed,
            deleted, edited). Whoever changes the library sends it with ``announce``; what the
            service changes by itself comes as notices.
    """

    library_changed = Signal(object)

    def __init__(
        self,
        service: MeetingService,
        pump: ServicePump,
        theme: Theme,
        settings: SettingsFile,
        window: Navigates,
    ) -> None:
        """Keep what is handed around."""
        super().__init__()
        self.settings = settings
        self.service = service
        self.pump = pump
        self.theme = theme
        self.window = window

    def announce(self, changes: Changes) -> None:
        """Tell all parts of the window what was changed in the library."""
        self.library_changed.emit(changes)
