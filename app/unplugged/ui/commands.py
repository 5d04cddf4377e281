"""What can be done from anywhere in the window: the menu, and its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from unplugged.ui.theme.icons import icon
from unplugged.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Key:
    """A key that does something, for the list of keys.

    Attributes:
        keys: The keys as they are written on this system.
        does: What they do.
    """

    keys: str
    does: str


class Opens(Protocol):
    """What the menu opens beside the main window."""

    def show_settings(self) -> None:
        """Open the settings."""
        ...

    def show_keys(self) -> None:
        """Open the list of keys."""
        ...

    def show_manual(self) -> None:
        """Open the manual."""
        ...

    def show_stand(self) -> None:
        """Set the stand up, and open it."""
        ...

    def show_about(self) -> None:
        """Open what this is made of."""
        ...


class Does(Protocol):
    """What the menu calls."""

    def toggle_recording(self) -> None:
        """Begin or end a recording."""
        ...

    def choose_files(self) -> None:
        """Let the user choose files to transcribe."""
        ...

    def focus_search(self) -> None:
        """Go to the search field."""
        ...

    def toggle_panel(self) -> None:
        """Show or hide the panel."""
        ...

    def go_home(self) -> None:
        """Show the library."""
        ...

    def open_sample(self) -> None:
        """Work on the sample meeting."""
        ...

    def show_models(self) -> None:
        """Say how to get better models."""
        ...

    @property
    def windows(self) -> Opens:
        """What opens the other windows."""
        ...

    def quit(self) -> None:
        """End the app."""
        ...


class Commands:
    """The actions; each is in the menu, has its key, and stands in the list of keys."""

    def __init__(self, window: QMainWindow, does: Does, theme: Theme) -> None:
        """Make the menu; the keys work in the whole window."""
        self._window = window
        self._theme = theme
        self._actions: list[QAction] = []
        self.menu = QMenu(window)
        translate = QCoreApplication.translate
        add = self._add
        self.record = add(
            translate("Commands", "Start recording"), "mic", "Ctrl+R", does.toggle_recording
        )
        add(translate("Commands", "Choose files…"), "folder-open", "Ctrl+O", does.choose_files)
        add(translate("Commands", "Try the sample meeting"), "play", "", does.open_sample)
        self.menu.addSeparator()
        add(translate("Commands", "All meetings"), "house", "Ctrl+H", does.go_home)
        add(translate("Commands", "Search"), "search", "Ctrl+K", does.focus_search)
        add(translate("Commands", "Proof panel"), "shield-check", "F9", does.toggle_panel)
        self.menu.addSeparator()
        add(translate("Commands", "Get better models"), "sparkles", "", does.show_models)
        add(translate("Commands", "Settings"), "settings", "Ctrl+,", does.windows.show_settings)
        add(translate("Commands", "Stand mode…"), "monitor-speaker", "", does.windows.show_stand)
        self.menu.addSeparator()
        add(translate("Commands", "Manual"), "book-open", "", does.windows.show_manual)
        add(translate("Commands", "Keyboard shortcuts"), "keyboard", "F1", does.windows.show_keys)
        add(translate("Commands", "About Unplugged"), "info", "", does.windows.show_about)
        self.menu.addSeparator()
        add(translate("Commands", "Quit"), "log-out", "Ctrl+Q", does.quit)

    def set_recording(self, *, is_recording: bool) -> None:
        """Let the record action say what it does now."""
        translate = QCoreApplication.translate
        start, stop = translate("Commands", "Start recording"), translate("Commands", "Stop")
        self.record.setText(stop if is_recording else start)
        self.record.setIcon(icon(self._theme, "square" if is_recording else "mic"))

    def keys(self) -> tuple[Key, ...]:
        """Return all keys of the window, in the order of the menu."""
        native = QKeySequence.SequenceFormat.NativeText
        return tuple(
            Key(action.shortcut().toString(native), action.text())
            for action in self._actions
            if not action.shortcut().isEmpty()
        )

    def _add(self, text: str, icon_name: str, keys: str, does: Callable[[], None]) -> QAction:
        action = QAction(icon(self._theme, icon_name), text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
            # Else a key held a little long begins a recording and ends it at once.
            action.setAutoRepeat(False)
        action.triggered.connect(does)
        self.menu.addAction(action)
        self._window.addAction(action)
        self._actions.append(action)
        return action
