"""A file that claims to be a model is looked at where it can do no harm, whatever is in it."""

from __future__ import annotations

import json
import queue
import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unplugged.core.course import WorkerKind
from unplugged.core.messages import (
    Event,
    Failed,
    Finished,
    InspectModel,
    ModelInspected,
    WorkerDied,
)
from unplugged.core.model_errors import ModelDamaged, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.kind import ModelKind
from unplugged.core.paths import bundled_models_dir
from unplugged.core.sentences import sentence_for
from unplugged.engines.inspect_gguf import inspect_gguf
from unplugged.engines.inspect_whisper import inspect_whisper
from unplugged.runtime.workers import Mailbox, WorkerSlot

from tests.contract.tiny_onnx import MOVEMENT, model, speaker_model, weight
from tests.models.conftest import PATIENCE_S

GGUF = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"
WHISPER = bundled_models_dir() / "demo-speech"
HEAD_BYTES = 80_000  # of the demo model: metadata and the list of tensors
HEAD = GGUF.read_bytes()[:HEAD_BYTES]
REFUSALS = {"not_a_model", "model_damaged"}


@dataclass
class Inspector:
    """The real locked worker, started anew when a file has broken it."""

    slot: WorkerSlot
    mailbox: Mailbox
    folder: Path
    jobs: int = 0

    def look(self, path: Path) -> Event:
        """Let the worker look and return how it ended: facts, a refusal, or its death."""
        self.jobs += 1
        self.slot.submit(InspectModel(self.jobs, str(path)))
        facts: Event | None = None
        while True:
            event = self.slot.note(self.mailbox.get(timeout=PATIENCE_S))
            match event:
                case ModelInspected():
                    facts = event
                case Finished():
                    assert facts is not None
                    return facts
                case Failed() | WorkerDied():
                    return event
                case _:
                    pass


@pytest.fixture
def inspector(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inspector]:
    """The worker, started by the first look; the tests write over what it may read."""
    folder = tmp_path_factory.mktemp("inspected")
    shutil.copytree(WHISPER, folder / "whisper")
    shutil.copy(GGUF, folder / "model.gguf")
    mailbox: Mailbox = queue.SimpleQueue()
    slot = WorkerSlot(WorkerKind.INSPECT, mailbox, tmp_path_factory.mktemp("logs"))
    yield Inspector(slot, mailbox, folder)
    slot.clear()


def facts_of(event: Event) -> ModelFacts:
    """Return the facts that an inspection ended with."""
    assert isinstance(event, ModelInspected), event
    return event.facts


def refused(event: Event) -> bool:
    """Whether a file was refused: with a reason, or by breaking nothing but the worker."""
    return isinstance(event, WorkerDied) or (isinstance(event, Failed) and event.code in REFUSALS)


def test_a_language_model_says_what_it_is(inspector: Inspector) -> None:
    facts = facts_of(inspector.look(inspector.folder / "model.gguf"))

    assert facts.kind is ModelKind.MINUTES
    assert facts.title == "Unplugged demo minutes"
    assert (facts.licence, facts.quantisation, facts.languages) == ("mit", "Q8_0", ("en",))
    assert facts.parameters == 5_606_656
    assert facts.shape is not None
    assert facts.shape.trained_context == 2048
    assert facts.has_chat_template


def test_a_speech_model_says_what_it_is(inspector: Inspector) -> None:
    folder = inspector.folder / "whisper"
    (folder / "README.md").write_text("---\nlicense: mit\nlanguage:\n- en\n- de\ntags:\n- x\n---\n")

    facts = facts_of(inspector.look(folder))

    assert facts.kind is ModelKind.SPEECH
    assert (facts.licence, facts.quantisation, facts.languages) == ("mit", "int8", ("en", "de"))
    assert facts.parameters == 6_648_320
    # Tried for real: its engine was loaded and heard a second of noise.
    (folder / "model.bin").write_bytes(_with_other_shape((WHISPER / "model.bin").read_bytes()))
    assert refused(inspector.look(folder))
    shutil.copy(WHISPER / "model.bin", folder / "model.bin")


def _with_other_shape(weights: bytes) -> bytes:
    """Return weights in which the first matrix has its extents the other way round."""
    at = weights.index(b"encoder/conv1/weight\0") + len(b"encoder/conv1/weight\0")
    rank = weights[at]
    extents = struct.unpack_from(f"<{rank}I", weights, at + 1)
    turned = struct.pack(f"<{rank}I", *reversed(extents))
    return weights[: at + 1] + turned + weights[at + 1 + 4 * rank :]


_DAMAGES = st.lists(
    st.tuples(
        st.sampled_from(("flip", "cut", "huge", "drop", "zeros")),
        st.integers(0, HEAD_BYTES),
        st.integers(0, 255),
    ),
    min_size=1,
    max_size=4,
)


def damaged(data: bytes, damages: list[tuple[str, int, int]]) -> bytes:
    """Return a file with something wrong at each of some places."""
    made = bytearray(data)
    for how, at, value in damages:
        match how:
            case "flip":
                made[at % len(made)] ^= value or 1
            case "cut":
                del made[max(8, at % len(made)) :]
            case "huge":
                made[at % len(made) : at % len(made) + 8] = struct.pack("<Q", 2**63 - value)
            case "drop":
                del made[at % len(made) : at % len(made) + 1 + value]
            case _:
                made[at % len(made) : at % len(made) + 64] = bytes(64)
        if len(made) < 16:
            break
    return bytes(made)


@given(_DAMAGES)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_language_model_harms_nobody(
    inspector: Inspector, damages: list[tuple[str, int, int]]
) -> None:
    path = inspector.folder / "model.gguf"
    path.write_bytes(damaged(GGUF.read_bytes(), damages))

    event = inspector.look(path)

    # What happens to hit a word of the vocabulary is still a model.
    assert isinstance(event, ModelInspected) or refused(event), event


@given(st.sampled_from(("model.bin", "config.json", "tokenizer.json", "vocabulary.json")), _DAMAGES)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_speech_model_harms_nobody(
    inspector: Inspector, name: str, damages: list[tuple[str, int, int]]
) -> None:
    path = inspector.folder / "whisper" / name
    path.write_bytes(damaged((WHISPER / name).read_bytes(), damages))
    try:
        event = inspector.look(path.parent)
    finally:
        shutil.copy(WHISPER / name, path)

    assert isinstance(event, ModelInspected) or refused(event), event


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for files of one example."""
    return tmp_path_factory.mktemp("scratch")


@given(_DAMAGES)
def test_the_head_of_a_file_is_read_or_refused_and_nothing_else(
    scratch: Path, damages: list[tuple[str, int, int]]
) -> None:
    path = scratch / "m.gguf"
    path.write_bytes(damaged(HEAD, damages))

    with pytest.raises((NotAModel, ModelDamaged)):  # it is always cut off
        inspect_gguf(path)


@given(st.binary(max_size=200))
def test_any_bytes_behind_the_magic_are_refused(scratch: Path, tail: bytes) -> None:
    path = scratch / "any.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<I", 3) + tail)

    with pytest.raises((NotAModel, ModelDamaged)):
        inspect_gguf(path)


def test_a_file_that_claims_more_than_it_has_costs_nothing(scratch: Path) -> None:
    """An array of 2^60 strings: nothing of it is made."""
    path = scratch / "claims.gguf"
    key = b"tokenizer.ggml.tokens"
    body = struct.pack("<Q", len(key)) + key + struct.pack("<IIQ", 9, 8, 2**60)
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + body)

    with pytest.raises(ModelDamaged) as caught:
        inspect_gguf(path)
    assert caught.value.params["reason"] == Reason.HEAD_CUT_OFF


def _gguf(path: Path, **values: str) -> Path:
    """Write a GGUF file of metadata only."""
    pairs = b""
    for key, value in values.items():
        name, text = key.replace("__", ".").encode(), value.encode()
        pairs += struct.pack("<Q", len(name)) + name + struct.pack("<IQ", 8, len(text)) + text
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 0, len(values)) + pairs)
    return path


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"general__architecture": "clip"}, "no model that writes text (build: clip)"),
        ({"general__architecture": "bert"}, "build: bert"),
        ({"general__architecture": "llama", "general__type": "adapter"}, "part of a model"),
        ({"general__architecture": "llama"}, "no weights"),
        ({}, "build: none"),
    ],
)
def test_a_gguf_file_of_something_else_is_told_apart(
    scratch: Path, values: dict[str, str], told: str
) -> None:
    with pytest.raises(NotAModel) as caught:
        inspect_gguf(_gguf(scratch / "other.gguf", **values))
    assert told in sentence_for(caught.value)


def test_texts_of_strangers_stay_one_line(scratch: Path) -> None:
    with pytest.raises(NotAModel) as caught:
        inspect_gguf(_gguf(scratch / "evil.gguf", general__architecture="a\x1b[2Jb\n" + "c" * 900))
    reason = sentence_for(caught.value).removeprefix(str(scratch))
    assert "\x1b" not in reason
    assert "\n" not in reason
    assert len(reason) < 300


@pytest.mark.parametrize("name", ["model.bin", "config.json", "tokenizer.json", "vocabulary.json"])
def test_a_speech_model_without_a_file_says_which(tmp_path: Path, name: str) -> None:
    folder = shutil.copytree(WHISPER, tmp_path / "w")
    (folder / name).unlink()

    with pytest.raises(NotAModel) as caught:
        inspect_whisper(folder)
    assert f"{name} is missing" in sentence_for(caught.value)


def test_a_speech_model_that_is_cut_off_says_so(tmp_path: Path) -> None:
    folder = shutil.copytree(WHISPER, tmp_path / "w")
    whole = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(whole[:-1000])

    with pytest.raises(ModelDamaged) as caught:
        inspect_whisper(folder)
    assert caught.value.params["reason"] == Reason.CUT_OFF


def test_json_that_is_nested_without_end_is_refused(tmp_path: Path) -> None:
    folder = shutil.copytree(WHISPER, tmp_path / "w")
    (folder / "tokenizer.json").write_text("[" * 200_000)

    with pytest.raises(NotAModel):
        inspect_whisper(folder)
    (folder / "tokenizer.json").write_text(json.dumps({"added_tokens": "nonsense"}))
    with pytest.raises(NotAModel):
        inspect_whisper(folder)


def test_a_file_for_speakers_is_looked_at_where_it_can_do_no_harm(
    inspector: Inspector, tmp_path: Path
) -> None:
    """One that points to other files is refused; a good one is loaded and used once."""
    path = tmp_path / "voices.onnx"
    path.write_bytes(model(MOVEMENT, weights=[weight("gain", [1.0], external="../secret")]))
    refused = inspector.look(path)
    assert isinstance(refused, Failed)
    assert dict(refused.params)["reason"] == Reason.REFERS_ELSEWHERE

    path.write_bytes(speaker_model())
    looked = inspector.look(path)
    assert isinstance(looked, ModelInspected)
    assert looked.facts.kind is ModelKind.SPEAKERS
