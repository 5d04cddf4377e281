"""The start of the window. Nothing heavy is imported before it is on screen."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import AppPaths, app_paths
from unplugged.ui.environment import prepare_environment

if TYPE_CHECKING:
    from unplugged.runtime.outside import Outside
    from unplugged.ui.application import Application
    from unplugged.ui.one_window import OneWindow, Wish


def run(files: Sequence[Path] = (), *, toggles_recording: bool = False) -> int:
    """Open the window and stay until it is closed; one that is open already comes to the front.

    Args:
        files: What to transcribe at once, such as files opened with the app.
        toggles_recording: Whether to begin to record at once, or to end the recording under way.

    Returns:
        The exit code of the process.
    """
    prepare_environment()
    from unplugged.runtime.outside import Outside
    from unplugged.ui.application import Application
    from unplugged.ui.garbage import Collector
    from unplugged.ui.one_window import OneWindow, Wish

    outside = Outside() if Outside.is_wanted() else None
    paths = app_paths()
    app = Application(sys.argv[:1])
    Collector(app)  # before there is any other thread
    app.setApplicationName("Unplugged")
    app.setDesktopFileName("org.unplugged.Unplugged")
    one = OneWindow(paths.data_dir, app)
    wish = Wish.of(files, toggles_recording=toggles_recording, environ=os.environ)
    is_first = one.claim()
    if not is_first and one.hand_over(wish):
        return 0
    return _open(app, paths, one, wish, outside, is_first=is_first)


def _open(
    app: Application,
    paths: AppPaths,
    one: OneWindow,
    wish: Wish,
    outside: Outside | None,
    *,
    is_first: bool,
) -> int:
    """Open the window and stay until it is closed."""
    from unplugged.core.settings import SettingsFile
    from unplugged.runtime.service import MeetingService
    from unplugged.ui.crash import CrashReporter, earlier_native_crash
    from unplugged.ui.focus import FocusRings
    from unplugged.ui.languages import install_language
    from unplugged.ui.theme.theme import Theme

    settings = SettingsFile.open(paths.settings_file)
    app.setStyle("Fusion")
    install_language(app, settings.current.app_language)
    FocusRings(app)
    theme = Theme(app, settings.current)
    try:
        service = MeetingService(paths, outside)
    except UnpluggedError as error:
        from unplugged.ui.fault_window import show_fault

        return show_fault(theme, error)

    from unplugged.ui.main_window import MainWindow
    from unplugged.ui.one_window import Wish
    from unplugged.ui.opening import OpenedOutside

    native = earlier_native_crash(paths.log_dir)
    reporter = CrashReporter(paths.log_dir)
    reporter.install()
    try:
        with contextlib.ExitStack() as stack:
            stack.enter_context(service)
            opened = None if outside is None else stack.enter_context(OpenedOutside(outside))
            window = MainWindow(service, theme, settings)
            if opened is not None:
                opened.refused.connect(window.desk.say_unopened)
            reporter.on_report(window.desk.say_crash)
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda _number, _frame: window.desk.close_at_once())
            window.restore_place()
            window.show()
            window.start()
            # Not sooner: the screen of another computer is reached over a network, once.
            service.lock_network()
            service.final_passes.wake()
            one.asked.connect(window.desk.grant)
            app.opened.connect(lambda file: window.desk.grant(Wish((file,))))
            window.desk.do(wish)
            if native is not None:
                window.desk.say_crash(native)
            if not is_first:
                window.desk.say_second()
            return app.exec()
    finally:
        one.release()
        reporter.uninstall()
