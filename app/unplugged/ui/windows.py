"""The windows beside the main one: settings, keys, manual, stand, what this is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unplugged.ui.context import Context

if TYPE_CHECKING:
    from unplugged.ui.dialogs.manual_window import ManualWindow
    from unplugged.ui.main_window import MainWindow


class Windows(QObject):
    """Opens each when it is asked for; imported then, so that the main window opens sooner.

    Signals:
        record_key_chosen: Another key that records, as the settings have it.
        stand_opened: The stand takes the main window's place.
    """

    record_key_chosen = Signal(str)
    stand_opened = Signal()

    def __init__(self, context: Context, window: MainWindow, parent: QObject) -> None:
        """Open nothing yet."""
        super().__init__(parent)
        self._context = context
        self._window = window
        self._manual: ManualWindow | None = None

    def close_all(self) -> None:
        """Close what would stay when the main window is gone."""
        if self._manual is not None:
            self._manual.close()

    def show_settings(self) -> None:
        """Open the settings."""
        from unplugged.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._context, self._window)
        dialog.record_key_chosen.connect(self.record_key_chosen)
        dialog.open()

    def show_keys(self) -> None:
        """Open the list of keys."""
        from unplugged.ui.dialogs.keys_dialog import KeysDialog

        KeysDialog(self._context.theme, self._window.commands.keys(), self._window).open()

    def show_manual(self) -> None:
        """Open the manual."""
        from unplugged.ui.dialogs.manual_window import ManualWindow

        if self._manual is None:
            self._manual = ManualWindow(self._context.theme)
        self._manual.show()
        self._manual.activateWindow()

    def show_stand(self) -> None:
        """Set the stand up; it takes this window's place."""
        from unplugged.ui.dialogs.stand_dialog import StandDialog

        dialog = StandDialog(self._context.theme, self._context.service.paths, self._window)
        dialog.opened.connect(self.stand_opened)
        dialog.manual_asked.connect(self.show_manual)
        dialog.open()

    def show_about(self) -> None:
        """Open what this is made of."""
        from unplugged.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._context.theme, self._context.service.paths, self._window).open()
