"""The switches of the language model in the settings, with what each is worth here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from gguf import GGUFReader
from pytestqt.qtbot import QtBot
from unplugged.core.bench.effects import USUAL, Effects, Spent, Way, keep_effects, kept_effects
from unplugged.core.paths import AppPaths, bundled_models_dir
from unplugged.core.settings import SettingsFile
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.runtime import tricks
from unplugged.runtime.model_list import machine_name
from unplugged.runtime.service import WorkOptions
from unplugged.system.cpu import read_cpu
from unplugged.ui.dialogs import tuning_section
from unplugged.ui.dialogs.settings_dialog import SettingsDialog
from unplugged.ui.dialogs.tuning_section import TuningSection
from unplugged.ui.main_window import MainWindow

from tests.contract.tiny_gguf import write_adapter

PATIENCE_MS = 120_000
DAY = date(2026, 11, 12)
DEMO = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"


@pytest.fixture
def section(window: MainWindow) -> Iterator[TuningSection]:
    """The card in the open settings."""
    window.desk.windows.show_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    (found,) = dialog.findChildren(TuningSection)
    yield found
    for still_open in window.findChildren(SettingsDialog):
        still_open.close()


def test_a_switch_holds_at_once_and_says_what_it_is_worth_here(
    paths: AppPaths, window: MainWindow, settings: SettingsFile
) -> None:
    spent = {
        USUAL.key: Spent(1.0, 1.0, "a", DAY),
        Way("flash_attention", value=False).key: Spent(1.2, 1.0, "a", DAY),
        Way("prompt_lookup", value=False).key: Spent(1.0, 1.01, "a", DAY),
        Way("weight_bits", 4).key: Spent(0.5, 0.5, "b", DAY),
    }
    keep_effects(paths.cache_dir, machine_name(read_cpu()), Effects("demo-minutes", spent))
    window.desk.windows.show_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    (section,) = dialog.findChildren(TuningSection)

    flash = section.hint("flash_attention")
    assert flash == "Here 1.10 times as fast: reading 1.20, writing 1.00 (measured on 12 Nov)."
    lookup = section.hint("prompt_lookup")
    assert lookup == "Makes no difference here (measured on 12 Nov)."
    assert section.hint("keeps_prefix") == "Not measured here yet."
    assert section.hint("weight_bits") == ""
    assert [section.weights.itemText(place) for place in range(3)] == [
        "As the model comes",
        "8 bits",
        "4 bits · × 2.00",
    ]

    section.weights.setCurrentIndex(2)
    assert "2.00 times as fast" in section.hint("weight_bits")
    assert "Answers are worded differently." in section.hint("weight_bits")
    section.memory.setCurrentIndex(1)
    assert settings.current.tuning == Tuning(weight_bits=4, kv_bits=8)
    section.switches["flash_attention"].click()
    assert settings.current.tuning == Tuning(weight_bits=4, flash_attention=False)
    assert not section.memory.isEnabled()
    assert section.memory.currentIndex() == 0
    again = SettingsFile.open(settings.path)
    assert again.current.tuning == settings.current.tuning
    dialog.close()


def test_an_adapter_is_tried_before_it_is_used_and_measured_with_it(
    section: TuningSection,
    settings: SettingsFile,
    paths: AppPaths,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tricks, "_ROUNDS", 1)
    width = next(t.shape[0] for t in GGUFReader(DEMO).tensors if t.name == "blk.0.attn_q.weight")
    fitting = write_adapter(tmp_path / "ours.gguf", scale=1.0, width=int(width))
    other = write_adapter(tmp_path / "theirs.gguf", scale=1.0, width=32)

    section.choose_adapter(str(other))
    qtbot.waitUntil(lambda: not section.is_measuring, timeout=PATIENCE_MS)
    assert settings.current.tuning == AS_USUAL
    assert str(other) in section.hint("lora")
    assert section.no_adapter.isHidden()

    section.choose_adapter(str(fitting))
    qtbot.waitUntil(lambda: not section.is_measuring, timeout=PATIENCE_MS)
    assert settings.current.tuning == Tuning(lora=str(fitting), lora_for="demo-minutes")
    assert section.adapter.text() == "ours.gguf"
    assert "measured on" in section.hint("lora")
    kept = kept_effects(paths.cache_dir, machine_name(read_cpu()), "demo-minutes")
    assert kept is not None
    assert kept.of(Way("lora", str(fitting))) is not None

    assert section.no_adapter.accessibleName() == "Remove the adapter"
    section.no_adapter.click()
    assert settings.current.tuning == AS_USUAL
    assert section.hint("lora") == ""


def test_an_adapter_that_could_not_be_tried_is_not_used_after_a_later_measuring(
    section: TuningSection,
    settings: SettingsFile,
    window: MainWindow,
    sample: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tricks, "_ROUNDS", 1)
    monkeypatch.setattr(tuning_section, "ways", lambda _lora: (Way(),))
    service = window.context.service
    service.import_file(sample, WorkOptions(wants_minutes=False))
    section.choose_adapter(str(tmp_path / "untried.gguf"))
    assert not section.is_measuring
    assert "Something is being worked on" in section.progress.text()
    service.cancel()
    qtbot.waitUntil(lambda: not service.is_working, timeout=PATIENCE_MS)

    section.measure()
    qtbot.waitUntil(lambda: not section.is_measuring, timeout=PATIENCE_MS)
    assert settings.current.tuning == AS_USUAL


def test_an_adapter_of_another_model_rests(
    window: MainWindow, settings: SettingsFile, section: TuningSection
) -> None:
    tuning = Tuning(lora="/a/ours.gguf", lora_for="large")
    settings.keep(replace(settings.current, tuning=tuning))
    section.refresh()
    assert "belongs to large and rests" in section.hint("lora")


def test_closing_the_settings_ends_the_measuring(
    section: TuningSection, paths: AppPaths, window: MainWindow
) -> None:
    """Closing waits for the worker; whatever it leaves running fails the test."""
    section.measuring.click()
    assert section.measuring.text() == "Cancel"
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.close()
    assert section.measuring.text() != "Cancel"
    assert kept_effects(paths.cache_dir, machine_name(read_cpu()), "demo-minutes") is None
