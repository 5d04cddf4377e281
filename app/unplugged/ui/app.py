"""The start of the window. Nothing heavy is imported before it is on screen."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import app_paths
from unplugged.ui.environment import prepare_environment


def run(files: Sequence[Path] = ()) -> int:
    """Open the window and stay until it is closed.

    Args:
        files: What to transcribe at once, such as files opened with the app.

    Returns:
        The exit code of the process.
    """
    prepare_environment()
    from PySide6.QtWidgets import QApplication

    from unplugged.core.settings import SettingsFile
    from unplugged.runtime.service import MeetingService
    from unplugged.ui.crash import CrashReporter, earlier_native_crash
    from unplugged.ui.focus import FocusRings
    from unplugged.ui.languages import install_language
    from unplugged.ui.theme.theme import Theme

    paths = app_paths()
    settings = SettingsFile.open(paths.settings_file)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Unplugged")
    app.setDesktopFileName("unplugged")
    app.setStyle("Fusion")
    install_language(app, settings.current.app_language)
    theme = Theme(app)
    FocusRings(app)
    theme.choose(
        scheme=settings.current.theme,
        text_scale=settings.current.text_scale,
        is_motion_reduced=settings.current.reduced_motion,
    )
    try:
        service = MeetingService(paths)
    except UnpluggedError as error:
        from unplugged.ui.fault_window import show_fault

        return show_fault(theme, error)

    from unplugged.ui.main_window import MainWindow

    native = earlier_native_crash(paths.log_dir)
    reporter = CrashReporter(paths.log_dir)
    reporter.install()
    try:
        with service:
            window = MainWindow(service, theme, settings)
            reporter.on_report(window.desk.say_crash)
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda _number, _frame: window.desk.close_at_once())
            window.restore_place()
            window.show()
            window.start()
            service.final_passes.wake()
            if files:
                window.desk.add_files(tuple(file.absolute() for file in files))
            if native is not None:
                window.desk.say_crash(native)
            return app.exec()
    finally:
        reporter.uninstall()
