"""The self-benchmark in the window: measured at a click, shown in the rows, its advice taken."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.speeds import SpeedHere, keep_speeds, kept_speeds
from unplugged.core.paths import AppPaths
from unplugged.core.reading import Unit, measured
from unplugged.core.settings import SettingsFile
from unplugged.runtime.benchmark import Bench, Findings, run_benchmark
from unplugged.runtime.model_list import machine_name
from unplugged.system.bandwidth import SOURCE, keep
from unplugged.system.cpu import read_cpu
from unplugged.ui.main_window import MainWindow
from unplugged.ui.models import speed_card
from unplugged.ui.models.dialog import ModelsDialog
from unplugged.ui.models.speed_card import SpeedCard

MINUTES = ModelKind.MINUTES
PATIENCE_MS = 120_000


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Which stand-ins the window asks for; they are left out here, tests/process measures one."""
    found: list[tuple[str, ...]] = []

    def run(bench: Bench, shapes: tuple[str, ...]) -> Findings:
        found.append(shapes)
        return run_benchmark(bench)

    monkeypatch.setattr(speed_card, "run_benchmark", run)
    return found


@pytest.fixture
def known_bandwidth(paths: AppPaths) -> None:
    """What the memory gives, as measured before: the probe takes all CPUs and gigabytes."""
    keep(paths.cache_dir, measured(2e10, Unit.BYTES_PER_SECOND, SOURCE))


@pytest.mark.usefixtures("known_bandwidth")
def test_measuring_fills_the_rows_and_offers_the_models(
    window: MainWindow,
    paths: AppPaths,
    settings: SettingsFile,
    qtbot: QtBot,
    asked: list[tuple[str, ...]],
) -> None:
    base = {"whisper-base": SpeedHere(9.0, is_estimate=True)}
    keep_speeds(paths.cache_dir, machine_name(read_cpu()), base)
    dialog = window.desk.models.show()
    (card,) = dialog.findChildren(SpeedCard)
    assert "times as fast as speech" not in _told(dialog, "demo-speech")
    with qtbot.waitSignal(card.measured, timeout=PATIENCE_MS):
        dialog.measuring.click()
        assert card.isVisible()

    assert "demo-speech hears" in card.advice
    assert "demo-minutes writes the minutes of an hour" in card.advice
    assert card.use.isVisible()
    assert asked == [("whisper-base", "qwen2.5-0.5b")], "none of a known build is installed"
    assert "times as fast as speech here" in _told(dialog, "demo-speech")
    assert "(estimate)" not in _told(dialog, "demo-speech")
    # One that isn't here is told from a stand-in; no language model was measured.
    assert "times as fast as speech here (estimate)" in _told(dialog, "whisper-medium")
    minutes = [view.row for view in dialog.views.values() if view.row.entry.kind is MINUTES]
    assert all(row.is_rule_of_thumb for row in minutes)

    card.use.click()

    assert settings.current.speech_model == "demo-speech"
    assert settings.current.language_model == "demo-minutes"
    assert not card.use.isVisible()
    dialog.close()


def _told(dialog: ModelsDialog, name: str) -> str:
    return "\n".join(label.text() for label in dialog.views[name].findChildren(QLabel))


def test_closing_the_dialog_ends_the_measuring(window: MainWindow, paths: AppPaths) -> None:
    """Closing waits for the worker; whatever it leaves running fails the test."""
    dialog = window.desk.models.show()
    dialog.measuring.click()
    dialog.close()

    assert "demo-minutes" not in kept_speeds(paths.cache_dir, machine_name(read_cpu()))
