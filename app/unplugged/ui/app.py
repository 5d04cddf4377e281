"""The start of the window. Nothing heavy is imported before it is on screen."""

from __future__ import annotations

import signal
import sys

from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import app_paths
from unplugged.ui.environment import prepare_environment


def run() -> int:
    """Open the window and stay until it is closed.

    Returns:
        The exit code of the process.
    """
    prepare_environment()
    from PySide6.QtWidgets import QApplication

    from unplugged.runtime.service import MeetingService
    from unplugged.ui.theme.theme import Theme

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Unplugged")
    app.setDesktopFileName("unplugged")
    app.setStyle("Fusion")
    theme = Theme(app)
    try:
        service = MeetingService(app_paths())
    except UnpluggedError as error:
        from unplugged.ui.fault_window import show_fault

        return show_fault(theme, error)

    from unplugged.ui.main_window import MainWindow

    with service:
        window = MainWindow(service, theme)
        signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
        signal.signal(signal.SIGTERM, lambda _number, _frame: window.close())
        window.show()
        window.start()
        return app.exec()
