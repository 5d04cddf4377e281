"""The start of the stand: the watchdog's process, and the window that it looks after."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace

from unplugged.core.errors import InputFault, UnpluggedError
from unplugged.core.paths import app_paths
from unplugged.core.sentences import sentence_for
from unplugged.core.stand.config import read_config
from unplugged.core.stand.places import stand_places
from unplugged.runtime.own_command import own_command
from unplugged.runtime.stand.watchdog import WINDOW_FLAG, Watchdog
from unplugged.ui.environment import prepare_environment

_BAD_INPUT, _ENVIRONMENT = 2, 3  # exit codes as everywhere in the command line


def run_watchdog() -> int:
    """Look after the stand's window until somebody leaves it; return the exit code."""
    places = stand_places(app_paths())
    try:
        read_config(places.config)
        return Watchdog(own_command(WINDOW_FLAG), places, _say).run()
    except UnpluggedError as error:
        _say(sentence_for(error))
        return _BAD_INPUT if isinstance(error, InputFault) else _ENVIRONMENT


def run_window() -> int:
    """Show the stand until it is left; return the exit code."""
    prepare_environment()
    from PySide6.QtWidgets import QApplication

    from unplugged.core.settings import SettingsFile
    from unplugged.runtime.service import MeetingService
    from unplugged.ui.crash import CrashReporter
    from unplugged.ui.garbage import Collector
    from unplugged.ui.languages import install_language
    from unplugged.ui.stand.screens import show_on_screens
    from unplugged.ui.stand.window import StandWindow
    from unplugged.ui.theme.theme import Theme

    paths = app_paths()
    places = stand_places(paths)
    settings = SettingsFile.open(paths.settings_file)
    try:
        config = read_config(places.config)
        app = QApplication(sys.argv[:1])
        Collector(app)  # before there is any other thread
        app.setApplicationName("Unplugged")
        app.setDesktopFileName("unplugged")
        app.setStyle("Fusion")
        first = config.languages[0] if config.languages else settings.current.app_language
        install_language(app, first)
        # How large text is follows the screen here.
        theme = Theme(app, replace(settings.current, text_scale=1.0))
        service = MeetingService(places.paths)
    except UnpluggedError as error:
        _say(sentence_for(error))
        return _BAD_INPUT if isinstance(error, InputFault) else _ENVIRONMENT
    reporter = CrashReporter(places.paths.log_dir)
    reporter.install()
    app.setQuitOnLastWindowClosed(False)
    try:
        with service:
            window = StandWindow(service, theme, settings, places, config, paths)
            window.left.connect(app.quit)
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda _number, _frame: window.close_at_once())
            show_on_screens(window, theme, holds_keyboard=config.holds_keyboard)
            window.start()
            # Not sooner: the screen of another computer is reached over a network, once.
            service.lock_network()
            return app.exec()
    finally:
        reporter.uninstall()


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
