"""Whether a model suits this machine follows from the speeds that were measured on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from unplugged.core.bench.prospect import YARDSTICKS, Fit, is_anything_known, prospect
from unplugged.core.bench.shapes import LANGUAGE_SHAPES, SPEECH_SHAPES
from unplugged.core.catalogue import Catalogue
from unplugged.core.models.entry import Origin
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.speeds import SpeedHere, keep_speeds
from unplugged.core.paths import AppPaths
from unplugged.core.settings import Settings
from unplugged.runtime.model_list import ModelRow, machine_name, model_rows
from unplugged.system.cpu import read_cpu

SPEECH, MINUTES = ModelKind.SPEECH, ModelKind.MINUTES
BASE = {"whisper-base": SpeedHere(9.0, threads=2)}


def test_what_was_measured_is_told_as_it_is() -> None:
    found = prospect(SPEECH, "whisper-base", BASE)

    assert (found.fit, found.speed) == (Fit.GOOD, BASE["whisper-base"])
    assert prospect(SPEECH, "mine", {"mine": SpeedHere(2.0)}).fit is Fit.SLOW
    assert prospect(SPEECH, "mine", {"mine": SpeedHere(0.9)}).fit is Fit.TOO_SLOW


def test_larger_builds_are_estimated_slower_and_said_to_be_estimates() -> None:
    """CTranslate2's int8 on one core took 3.2 times as long for small as for base."""
    small = prospect(SPEECH, "whisper-small", BASE)
    turbo = prospect(SPEECH, "whisper-large-v3-turbo", BASE)

    assert small.speed is not None
    assert small.speed.is_estimate
    assert small.speed.faster_than_speech == pytest.approx(9 / 3.2, rel=0.15)
    assert (small.fit, turbo.fit) == (Fit.SLOW, Fit.TOO_SLOW)
    assert prospect(SPEECH, "whisper-tiny", BASE).fit is Fit.GOOD


def test_the_measured_model_that_is_most_alike_is_compared_with() -> None:
    speeds = {**BASE, "whisper-medium": SpeedHere(1.5)}

    turbo = prospect(SPEECH, "whisper-large-v3-turbo", speeds).speed

    assert turbo is not None
    assert turbo.faster_than_speech == pytest.approx(1.5 * 10.85 / 13.5, rel=0.05)


def test_a_language_model_is_judged_by_the_minutes_of_an_hour() -> None:
    speeds = {"qwen2.5-0.5b": SpeedHere(None, 300.0, 30.0)}

    assert prospect(MINUTES, "qwen2.5-0.5b", speeds).fit is Fit.GOOD  # 90 s
    assert prospect(MINUTES, "mistral-7b", speeds).fit is Fit.SLOW  # 17 min
    slow = {"qwen2.5-0.5b": SpeedHere(None, 30.0, 4.0)}
    assert prospect(MINUTES, "mistral-7b", slow).fit is Fit.TOO_SLOW


def test_nothing_is_made_up_for_a_build_that_nobody_knows() -> None:
    demo = {"demo-speech": SpeedHere(30.0)}

    assert prospect(SPEECH, "mine", BASE).fit is Fit.UNKNOWN
    assert prospect(SPEECH, "whisper-base", demo).speed is None
    assert prospect(MINUTES, "mistral-7b", BASE).speed is None
    assert not is_anything_known(SPEECH, demo)


def test_all_models_of_the_hub_can_be_estimated_from_the_yardsticks() -> None:
    for entry in Catalogue.read(Path("no such folder")).entries:
        if entry.origin is Origin.HUB and entry.kind in YARDSTICKS:
            speeds = {YARDSTICKS[entry.kind]: SpeedHere(5.0, 100.0, 10.0)}
            assert prospect(entry.kind, entry.name, speeds).fit is not Fit.UNKNOWN, entry.name
    assert YARDSTICKS[SPEECH] in SPEECH_SHAPES
    assert YARDSTICKS[MINUTES] in LANGUAGE_SHAPES


def rows(paths: AppPaths) -> dict[str, ModelRow]:
    """Return the list of models by name."""
    return {row.entry.name: row for row in model_rows(paths, Settings(), read_cpu())}


def recommended(paths: AppPaths) -> list[str]:
    """Return the speech model that the list recommends."""
    return [
        name for name, row in rows(paths).items() if row.is_recommended and row.entry.kind is SPEECH
    ]


def test_the_list_recommends_by_measured_speeds(paths: AppPaths) -> None:
    paths.create()
    assert rows(paths)["whisper-base"].is_rule_of_thumb

    keep_speeds(paths.cache_dir, machine_name(read_cpu()), {"whisper-base": SpeedHere(4.0)})
    assert recommended(paths) == ["whisper-base"]
    assert not rows(paths)["whisper-base"].is_rule_of_thumb
    assert rows(paths)["mistral-7b"].is_rule_of_thumb, "no language model was measured"

    keep_speeds(paths.cache_dir, machine_name(read_cpu()), {"whisper-base": SpeedHere(60.0)})
    assert recommended(paths) == ["whisper-large-v3-turbo"]

    keep_speeds(paths.cache_dir, machine_name(read_cpu()), {"whisper-base": SpeedHere(0.5)})
    assert recommended(paths) == []
