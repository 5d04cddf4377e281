"""What every speech engine promises, and what only a real one can break."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from faster_whisper import WhisperModel
from numpy.typing import NDArray
from unplugged.core.catalogue import ModelKind
from unplugged.core.engine import CancelToken, Effort, Transcriber
from unplugged.core.errors import EngineFault, JobCancelled, LanguageUnsupported, ModelBroken
from unplugged.core.paths import bundled_models_dir
from unplugged.core.sentences import sentence_for
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.engines import whisper_short
from unplugged.engines.registry import TRANSCRIBERS, load_transcriber

from tests.contract.tiny_openvino import needs_openvino, unpack_tiny
from tests.contract.tiny_whisper import write_tiny_whisper

Sound = NDArray[np.float32]
DEMO = bundled_models_dir() / "demo-speech"
SAYING = {
    "default": [
        {"say": "good morning everyone", "start_s": 0.1, "end_s": 0.4},
        {"say": "let us begin", "start_s": 0.5},
    ]
}


def _noise(seconds: float, level: float = 0.1) -> Sound:
    rng = np.random.default_rng(7)
    return (rng.normal(0, level, round(seconds * SAMPLE_RATE_HZ))).astype(np.float32)


def _heard(
    engine: Transcriber,
    pcm: Sound,
    language: str | None = None,
    cancel: CancelToken | None = None,
    effort: Effort = Effort.FULL,
) -> list[Segment]:
    cancel = cancel or CancelToken()
    return list(engine.transcribe(pcm, language=language, cancel=cancel, effort=effort))


@pytest.fixture(scope="session")
def tiny_whisper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_whisper(tmp_path_factory.mktemp("whisper") / "tiny")


@pytest.fixture
def script(tmp_path: Path) -> Callable[[object], Path]:
    def write(content: object) -> Path:
        path = tmp_path / "speech.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def tiny_openvino(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpack_tiny(ModelKind.SPEECH, tmp_path_factory.mktemp("openvino") / "tiny")


@pytest.fixture(params=["fake", "tiny", "demo", pytest.param("openvino", marks=needs_openvino)])
def engine(
    request: pytest.FixtureRequest,
    tiny_whisper: Path,
    tiny_openvino: Path,
    script: Callable[[object], Path],
) -> Transcriber:
    match request.param:
        case "openvino":
            return load_transcriber("openvino", str(tiny_openvino), 1)
        case "fake":
            return load_transcriber("fake", str(script(SAYING)), 1)
        case "tiny":
            return load_transcriber("faster-whisper", str(tiny_whisper), 1)
    return load_transcriber("faster-whisper", str(DEMO), 1)


@pytest.fixture
def real_engine(tiny_whisper: Path) -> Transcriber:
    return load_transcriber("faster-whisper", str(tiny_whisper), 1)


# --- every engine --------------------------------------------------------------------------------


def test_it_says_what_runs(engine: Transcriber) -> None:
    assert engine.info.engine in TRANSCRIBERS
    assert engine.info.version
    assert engine.info.model
    assert engine.info.device == "CPU"
    assert engine.info.threads == 1
    assert "en" in engine.languages


@pytest.mark.parametrize("effort", Effort)
@pytest.mark.parametrize("seconds", [0.7, 5.0, 28.0])
def test_segments_and_words_are_ordered_and_inside_the_window(
    engine: Transcriber, seconds: float, effort: Effort
) -> None:
    segments = _heard(engine, _noise(seconds), effort=effort)

    assert all(a.end_s <= b.start_s for a, b in pairwise(segments))
    for segment in segments:
        assert 0 <= segment.start_s <= segment.end_s <= seconds
        assert segment.text == segment.text.strip() != ""
        assert segment.language in engine.languages
        assert segment.avg_logprob <= 0
        assert 0 <= segment.no_speech_prob <= 1
        assert segment.speaker is None
        assert all(segment.start_s <= w.start_s <= w.end_s <= segment.end_s for w in segment.words)
        assert all(a.end_s <= b.start_s for a, b in pairwise(segment.words))
        assert all(type(w.start_s) is float for w in segment.words)  # builtins cross the pipe


def test_the_same_window_gives_the_same_text_again(engine: Transcriber) -> None:
    window = _noise(6.0)

    assert _heard(engine, window) == _heard(engine, window)


def test_a_language_it_knows_is_used_and_another_one_is_refused(engine: Transcriber) -> None:
    assert all(s.language == "en" for s in _heard(engine, _noise(3.0), "en"))

    with pytest.raises(LanguageUnsupported) as caught:
        _heard(engine, _noise(3.0), "tlh")
    assert caught.value.params["language"] == "tlh"
    assert caught.value.params["model"] == engine.info.model


def test_a_cancelled_job_gives_no_segment(engine: Transcriber) -> None:
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(JobCancelled):
        _heard(engine, _noise(3.0), cancel=cancel)


def test_it_can_be_used_after_a_cancel(engine: Transcriber) -> None:
    window = _noise(3.0)
    before = _heard(engine, window)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(JobCancelled):
        _heard(engine, window, cancel=cancel)

    assert _heard(engine, window) == before


@pytest.mark.parametrize("name", TRANSCRIBERS)
def test_a_model_that_is_not_there_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(ModelBroken) as caught:
        load_transcriber(name, str(tmp_path / "nothing"), 1)

    assert caught.value.params["path"] == str(tmp_path / "nothing")


def test_an_engine_without_a_name_is_a_bug() -> None:
    with pytest.raises(ValueError, match="faster-whisper"):
        load_transcriber("whisper.cpp", "model", 1)


# --- real engines --------------------------------------------------------------------------------


@pytest.mark.parametrize("seconds", [0.0, 0.05, 3.0, 28.0])
def test_digital_silence_gives_no_text(real_engine: Transcriber, seconds: float) -> None:
    silence = np.zeros(round(seconds * SAMPLE_RATE_HZ), np.float32)

    assert _heard(real_engine, silence) == []


def test_a_process_that_ends_at_once_leaks_no_semaphore(tiny_whisper: Path) -> None:
    """Python prints a warning into the user's terminal when one is left behind."""
    code = f"""
import multiprocessing.synchronize as synchronize, sys
import numpy as np
from unplugged.core.engine import CancelToken
from unplugged.engines.registry import load_transcriber

def refuse(*args, **kwargs):
    sys.exit("a semaphore was made")

synchronize.SemLock.__init__ = refuse
engine = load_transcriber("faster-whisper", {str(tiny_whisper)!r}, 1)
noise = np.random.default_rng(7).normal(0, 0.1, 16_000).astype(np.float32)
list(engine.transcribe(noise, language=None, cancel=CancelToken()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=100, check=False
    )

    assert done.returncode == 0, done.stderr


def test_a_window_that_is_too_long_is_a_bug(real_engine: Transcriber) -> None:
    with pytest.raises(ValueError, match="30 s"):
        _heard(real_engine, _noise(31.0))
    with pytest.raises(ValueError, match="30 s"):
        _heard(real_engine, _noise(2.0).reshape(2, -1))


@pytest.mark.parametrize(
    ("effort", "seconds", "frames"),
    [
        (Effort.FULL, 5.0, 3_000),
        (Effort.DRAFT, 5.0, 1_000),
        (Effort.DRAFT, 11.0, 1_400),
        (Effort.DRAFT, 25.0, 3_000),
    ],
)
def test_a_draft_encodes_only_what_its_window_holds(
    real_engine: Transcriber,
    monkeypatch: pytest.MonkeyPatch,
    effort: Effort,
    seconds: float,
    frames: int,
) -> None:
    encoded = _watch_encoder(monkeypatch)

    _heard(real_engine, _noise(seconds), effort=effort)

    assert set(encoded) == {frames}


def test_words_that_stay_are_heard_again_in_full_when_a_short_encoding_is_doubtful(
    real_engine: Transcriber, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tiny model's weights are random, so it is never sure of anything."""
    encoded = _watch_encoder(monkeypatch)

    assert _heard(real_engine, _noise(5.0), effort=Effort.QUICK)
    assert set(encoded) == {1_000, 3_000}

    encoded.clear()
    monkeypatch.setattr(whisper_short, "is_credible", bool)
    assert _heard(real_engine, _noise(5.0), effort=Effort.QUICK)
    assert set(encoded) == {1_000}


def _watch_encoder(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that gets the length of everything that is encoded, in frames of 10 ms."""
    encoded: list[int] = []
    encode = WhisperModel.encode

    def watched(model: WhisperModel, features: Sound) -> object:
        encoded.append(features.shape[-1])
        return encode(model, features)

    monkeypatch.setattr(WhisperModel, "encode", watched)
    return encoded


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_a_missing_file_is_named_and_nothing_is_fetched(
    tiny_whisper: Path, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(tiny_whisper, folder)
    (folder / name).unlink()

    with pytest.raises(ModelBroken) as caught:
        load_transcriber("faster-whisper", str(folder), 1)

    assert f": {name} is missing." in sentence_for(caught.value)
    assert caught.value.params["name"] == "broken"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("model.bin", b"", "model.bin is cut off"),
        ("model.bin", b"\0" * 4096, "model.bin is not a Whisper model"),
        ("config.json", b"{", "config.json is damaged"),
        ("config.json", b"[]", "config.json is damaged"),
        ("tokenizer.json", b"{}", "tokenizer.json has no <|endoftext|>"),
        ("tokenizer.json", b"\xff\xfe", "tokenizer.json is damaged"),
        ("preprocessor_config.json", b'{"feature_size": 7}', "feature_size 7"),
        ("preprocessor_config.json", b'{"feature_size": 128}', "mel bins: 128 / 80"),
    ],
)
def test_a_damaged_file_is_named(
    tiny_whisper: Path, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(tiny_whisper, folder)
    (folder / name).write_bytes(content)

    with pytest.raises(ModelBroken) as caught:
        load_transcriber("faster-whisper", str(folder), 1)

    assert reason in sentence_for(caught.value)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_weights_that_are_cut_off_are_refused(
    tiny_whisper: Path, tmp_path: Path, share: float
) -> None:
    folder = tmp_path / "broken"
    shutil.copytree(tiny_whisper, folder)
    weights = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(weights[: int(len(weights) * share)])

    with pytest.raises(ModelBroken):
        load_transcriber("faster-whisper", str(folder), 1)


def test_a_model_of_128_mel_bins_loads_with_its_features(tmp_path: Path) -> None:
    folder = write_tiny_whisper(tmp_path / "large-shape", mel_bins=128)

    engine = load_transcriber("faster-whisper", str(folder), 1)

    assert isinstance(_heard(engine, _noise(1.0)), list)


# --- the scripted engine --------------------------------------------------------------------------


def test_a_script_goes_on_in_the_next_process(script: Callable[[object], Path]) -> None:
    path = script({"calls": [[{"say": "one"}], [{"say": "two"}]], "default": [{"say": "more"}]})

    texts = []
    for _ in range(4):  # each a fresh engine, as after a crash
        texts += [s.text for s in _heard(load_transcriber("fake", str(path), 1), _noise(1.0))]

    assert texts == ["one", "two", "more", "more"]


def test_a_scripted_fault_is_raised_after_what_came_before(
    script: Callable[[object], Path],
) -> None:
    path = script({"default": [{"say": "one", "end_s": 0.5}, {"fault": "out of memory"}]})
    engine = load_transcriber("fake", str(path), 1)
    heard: list[str] = []

    with pytest.raises(EngineFault) as caught:
        heard.extend(
            s.text for s in engine.transcribe(_noise(1.0), language=None, cancel=CancelToken())
        )

    assert caught.value.params == {"reason": "out of memory"}
    assert heard == ["one"]


@pytest.mark.parametrize("content", [[1], {"default": [{}]}, {"calls": [[{"say": 1, "exit": 2}]]}])
def test_a_script_that_is_none_is_refused(
    script: Callable[[object], Path], content: object
) -> None:
    with pytest.raises(ModelBroken):
        load_transcriber("fake", str(script(content)), 1)
