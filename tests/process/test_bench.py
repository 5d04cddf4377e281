"""The self-benchmark on the demo models and on stand-ins, in real workers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from unplugged.core.bench.shapes import LANGUAGE_SHAPES, SPEECH_SHAPES, LanguageShape, SpeechShape
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.course import WorkerKind
from unplugged.core.messages import MeasureSpeed, SpeedMeasured
from unplugged.core.model_errors import ShapeUnknown
from unplugged.core.models.speeds import kept_speeds
from unplugged.core.paths import AppPaths
from unplugged.core.reading import Unit, measured
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.engines.llama_shape import write_llama
from unplugged.engines.whisper_shape import seconds_per_window, write_whisper
from unplugged.runtime import benchmark
from unplugged.runtime.benchmark import Bench, language_command, run_benchmark, sample_text, scratch
from unplugged.runtime.model_list import machine_name
from unplugged.runtime.probe import ask_once
from unplugged.system.bandwidth import SOURCE, keep
from unplugged.system.cpu import read_cpu

TINY_SPEECH = SpeechShape(64, 2, 1, 1, 128, vocabulary=256)
TINY_LANGUAGE = LanguageShape(64, 1, 2, 2, 128, vocabulary=300)


@pytest.fixture
def known_bandwidth(paths: AppPaths) -> None:
    """What the memory gives, as measured before: the probe takes all CPUs and gigabytes."""
    keep(paths.cache_dir, measured(2e10, Unit.BYTES_PER_SECOND, SOURCE))


def test_the_installed_models_are_measured_and_their_speeds_kept(paths: AppPaths) -> None:
    steps: list[str] = []
    found = run_benchmark(Bench(paths, on_step=steps.append))

    assert steps == [one.name for one in found.models] == ["demo-speech", "demo-minutes"]
    hears, writes = (one.best for one in found.models)
    assert hears is not None
    assert writes is not None
    assert hears.faster_than_speech is not None
    assert hears.faster_than_speech > 0.5
    assert writes.prefill_tokens_per_s is not None
    assert writes.decode_tokens_per_s is not None
    assert writes.prefill_tokens_per_s > writes.decode_tokens_per_s > 1
    share = found.models[1].share
    assert share is not None
    assert (share.value is None) == (found.bandwidth.value is None)

    kept = kept_speeds(paths.cache_dir, machine_name(read_cpu()))
    assert kept["demo-speech"].faster_than_speech == hears.faster_than_speech
    assert kept["demo-minutes"].threads == writes.threads
    assert found.advice.speech is not None
    assert found.advice.speech.name == "demo-speech"


@pytest.mark.usefixtures("known_bandwidth")
def test_a_stand_in_is_measured_and_leaves_nothing_behind(
    paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    @contextmanager
    def noted(paths: AppPaths) -> Iterator[Path]:
        with scratch(paths) as folder:
            made.append(folder)
            yield folder

    monkeypatch.setattr(benchmark, "scratch", noted)
    found = run_benchmark(Bench(paths), ["whisper-tiny"])

    (stand_in,) = (one for one in found.models if one.is_estimate)
    assert stand_in.failure is None
    assert stand_in.best is not None
    assert stand_in.best.faster_than_speech is not None
    assert [folder.exists() for folder in made] == [False]
    assert found.advice.speech is not None
    assert found.advice.speech.name == "demo-speech", "what is not installed is not advised"
    assert kept_speeds(paths.cache_dir, machine_name(read_cpu()))["whisper-tiny"].is_estimate


def test_a_build_that_nobody_knows_is_named(paths: AppPaths) -> None:
    with pytest.raises(ShapeUnknown) as caught:
        run_benchmark(Bench(paths), ["whisper-gigantic"])

    assert caught.value.params["name"] == "whisper-gigantic"
    assert "whisper-base" in caught.value.params["known"]


@pytest.mark.usefixtures("known_bandwidth")
def test_a_build_without_room_is_said_and_the_rest_is_measured(
    paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LANGUAGE_SHAPES, "qwen2.5-0.5b", LANGUAGE_SHAPES["llama-3-8b"])
    monkeypatch.setattr(benchmark, "_FREE_SHARE", 0.001)
    found = run_benchmark(Bench(paths), ["qwen2.5-0.5b"])

    failure = found.models[-1].failure
    assert failure is not None
    assert failure[0] == "shape_needs_room"
    assert found.models[0].best is not None


def test_stand_ins_are_models_that_the_engines_take(tmp_path: Path) -> None:
    folder = write_whisper(tmp_path / "speech", TINY_SPEECH)
    assert seconds_per_window(folder, TINY_SPEECH, 1) > 0

    file = write_llama(tmp_path / "model.gguf", TINY_LANGUAGE)
    command = MeasureSpeed(1, False, "llama.cpp", str(file), (1,), text="[1] Hello.")
    events, failure = ask_once(WorkerKind.MINUTES, command, tmp_path)
    assert failure is None
    assert [event.threads for event in events if isinstance(event, SpeedMeasured)] == [1]
    assert SPEECH_SHAPES["whisper-base"].parameters > TINY_SPEECH.parameters


@pytest.mark.parametrize(
    ("tuning", "least"),
    [(Tuning(flash_attention=False), 4), (Tuning(prompt_lookup=False), 7),
     (Tuning(batch_tokens=64), 4)],
)  # fmt: skip
def test_another_way_to_run_the_model_writes_the_same(
    paths: AppPaths, tuning: Tuning, least: int
) -> None:
    """Guessed words change nothing; sums in another order may decide where two words are a tie."""
    paths.create()
    entry = Catalogue.read(paths.user_models_dir).find(ModelKind.MINUTES, None)
    lines = sample_text().splitlines()
    same = 0
    for first in range(0, 28, 4):  # stretches as the app gives them
        answers = set()
        for way in (AS_USUAL, tuning):
            command = language_command(entry, (1,), way)
            command = replace(command, text="\n".join(lines[first : first + 9]))
            events, failure = ask_once(WorkerKind.MINUTES, command, paths.log_dir)
            assert failure is None
            answers |= {event.answer for event in events if isinstance(event, SpeedMeasured)}
        same += len(answers) == 1

    assert same >= least


def test_weights_of_four_bits_are_smaller(paths: AppPaths) -> None:
    paths.create()
    entry = Catalogue.read(paths.user_models_dir).find(ModelKind.MINUTES, None)
    sizes = []
    with scratch(paths) as folder:
        for bits in (8, 4):
            command = MeasureSpeed(
                1, False, entry.engine, str(entry.path), (1,), text="[1] Hello.",
                bits=bits, folder=str(folder),
            )  # fmt: skip
            events, failure = ask_once(WorkerKind.MINUTES, command, paths.log_dir)
            assert failure is None
            sizes += [event.weight_bytes for event in events if isinstance(event, SpeedMeasured)]

    assert sizes[1] < 0.7 * sizes[0]
