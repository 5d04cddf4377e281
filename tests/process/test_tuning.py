"""The switches of the language model reach the worker that writes, and the user can reach them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner
from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.main import app
from unplugged.core.course import Outcome, Task
from unplugged.core.errors import AdapterBroken
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.runtime.notices import EngineStarted, Notice, Remarked, TextWritten
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.contract.tiny_gguf import write_adapter, write_tiny_gguf
from tests.process.conftest import run_to_end
from tests.unit.store_samples import segment

CATALOGUE = """
[[model]]
name = "tiny"
kind = "minutes"
engine = "llama.cpp"
path = "tiny.gguf"
"""
SAID = (
    "We will need more chairs for hall three.",
    "Ben, please send the budget by Friday.",
    "The stand is booked.",
)


@pytest.fixture
def service(paths: AppPaths) -> Iterator[MeetingService]:
    """A service with a random model of true form as its own."""
    write_tiny_gguf(paths.user_models_dir / "tiny.gguf", context=1_536)
    (paths.user_models_dir / "catalogue.toml").write_text(CATALOGUE, encoding="utf-8")
    with MeetingService(paths) as running:
        yield running


@pytest.fixture
def meeting_id(service: MeetingService) -> str:
    """A meeting of a few lines."""
    found = service.store.create_meeting("Chairs").ids[0]
    for place, text in enumerate(SAID):
        service.store.commit_segment(found, segment(text, 10.0 * place), 160_000)
    service.store.release(found)
    return found


def write(
    service: MeetingService, meeting_id: str, tuning: Tuning, model: str = "tiny"
) -> tuple[str, dict[str, str], list[Notice]]:
    """Write minutes; return the model's words, what it said of itself, and all that was told."""
    options = WorkOptions(language_model=model, tuning=tuning, threads=1)
    service.rewrite_minutes(meeting_id, options)
    ended, told = run_to_end(service)
    assert ended.outcome is Outcome.DONE
    text = "".join(notice.text for notice in told if isinstance(notice, TextWritten))
    started = [n for n in told if isinstance(n, EngineStarted) and n.task is Task.WRITE]
    details = dict(started[0].info.details) if started else {}
    return text, details, told


def test_an_adapter_is_laid_over_the_model_that_writes(
    service: MeetingService, meeting_id: str, tmp_path: Path
) -> None:
    strong = write_adapter(tmp_path / "strong.gguf", scale=3.0)
    plain, details, _ = write(service, meeting_id, AS_USUAL)
    assert plain
    assert "lora" not in details

    changed, details, _ = write(service, meeting_id, Tuning(lora=str(strong)))
    assert details["lora"] == "strong.gguf"
    assert changed != plain

    other = Tuning(lora=str(strong), lora_for="another-model")
    text, details, _ = write(service, meeting_id, other)
    assert "lora" not in details
    assert text == "", "the notes that this model has taken without an adapter serve once more"


def test_an_adapter_that_does_not_fit_is_said_and_minutes_are_written_without_a_model(
    service: MeetingService, meeting_id: str, tmp_path: Path
) -> None:
    wide = write_adapter(tmp_path / "wide.gguf", scale=1.0, width=128)
    _, _, told = write(service, meeting_id, Tuning(lora=str(wide)))
    remarks = [notice for notice in told if isinstance(notice, Remarked)]
    assert [remark.code for remark in remarks] == ["adapter_broken"]
    assert dict(remarks[0].params)["path"] == str(wide)
    version = service.store.minutes(meeting_id)
    assert version is not None
    assert version.minutes.note == "extractive_model_failed"


def test_fewer_bits_are_made_once_and_used(service: MeetingService, meeting_id: str) -> None:
    folder = service.paths.cache_dir / "weights"
    made: dict[int, os.stat_result] = {}
    for bits, kind in ((8, "Q8_0"), (4, "Q4_0"), (4, "Q4_0")):
        tuning = Tuning(weight_bits=bits)
        _, details, _ = write(service, meeting_id, tuning, model="demo-minutes")
        assert kind in details["model"]
        assert details["weight bits"] == str(bits)
        (found,) = folder.glob("*/*")  # that of other bits is gone
        assert found.name == "demo-minutes.gguf"
        assert made.setdefault(bits, found.stat()) == found.stat()


def test_every_other_switch_reaches_the_worker(service: MeetingService, meeting_id: str) -> None:
    tuning = Tuning(
        flash_attention=False,
        prompt_lookup=False,
        keeps_prefix=False,
        packs_weights=False,
        batch_tokens=64,
    )
    _, details, _ = write(service, meeting_id, tuning)
    assert {name: details.get(name) for name, _ in tuning.changes} == dict(tuning.changes)
    assert len(tuning.changes) == 5


def test_the_command_shows_and_changes_the_switches(paths: AppPaths, tmp_path: Path) -> None:
    def now() -> Tuning:
        return SettingsFile.open(paths.settings_file).current.tuning

    here = CliRunner()
    done = here.invoke(app, ["tuning", "flash-attention", "off"])
    assert done.exit_code == ExitCode.DONE, done.output
    assert "not measured here yet" in done.stdout
    assert now() == Tuning(flash_attention=False)
    shown = here.invoke(app, ["tuning", "batch-tokens", "64", "--json"]).stdout
    assert json.loads(shown)["batch_tokens"] == 64
    for wrong in (("kv-bits", "8"), ("batch-tokens", "many"), ("speed", "on"), ("weight-bits",)):
        assert here.invoke(app, ["tuning", *wrong]).exit_code == ExitCode.BAD_INPUT
    none = tmp_path / "none.gguf"
    refused = here.invoke(app, ["tuning", "lora", str(none)]).exception
    assert isinstance(refused, AdapterBroken)
    assert refused.params["path"] == str(none)
    assert now() == Tuning(flash_attention=False, batch_tokens=64)
    here.invoke(app, ["tuning", "--reset"])
    assert now() == AS_USUAL
