"""The self-benchmark in the window: measured at a click, shown in the rows, its advice taken."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from unplugged.core.models.speeds import kept_speeds
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.runtime.model_list import machine_name
from unplugged.system.cpu import read_cpu
from unplugged.ui.main_window import MainWindow
from unplugged.ui.models.speed_card import SpeedCard

PATIENCE_MS = 120_000


def test_measuring_fills_the_rows_and_offers_the_models(
    window: MainWindow, paths: AppPaths, settings: SettingsFile, qtbot: QtBot
) -> None:
    dialog = window.desk.models.show()
    (card,) = dialog.findChildren(SpeedCard)
    with qtbot.waitSignal(card.measured, timeout=PATIENCE_MS):
        dialog.measuring.click()
        assert card.isVisible()

    assert "demo-speech hears" in card.advice
    assert "demo-minutes writes the minutes of an hour" in card.advice
    assert card.use.isVisible()

    card.use.click()

    assert settings.current.speech_model == "demo-speech"
    assert settings.current.language_model == "demo-minutes"
    assert not card.use.isVisible()
    dialog.close()


def test_closing_the_dialog_ends_the_measuring(window: MainWindow, paths: AppPaths) -> None:
    """Closing waits for the worker; whatever it leaves running fails the test."""
    dialog = window.desk.models.show()
    dialog.measuring.click()
    dialog.close()

    assert "demo-minutes" not in kept_speeds(paths.cache_dir, machine_name(read_cpu()))
