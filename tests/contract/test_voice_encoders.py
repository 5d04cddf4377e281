"""What every engine that tells voices apart has to keep to, and files it has to refuse."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from unplugged.core.engine import VoiceEncoder
from unplugged.core.errors import ModelBroken, UnpluggedError
from unplugged.core.model_errors import ModelDamaged, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.kind import ModelKind
from unplugged.engines.fbank import log_mel, without_mean
from unplugged.engines.inspect_onnx import inspect_onnx
from unplugged.engines.registry import VOICE_ENCODERS, load_voice_encoder

from tests.contract.tiny_onnx import (
    GAIN,
    MOVEMENT,
    block,
    model,
    node,
    port,
    speaker_model,
    weight,
)
from tests.contract.two_voices import HIGH, LOW, say

KALDI = (
    (16.2592, 20.7324, 9.3021, 8.9306),
    (14.8968, 20.2556, 9.8787, 9.5748),
    (14.7739, 20.7434, 9.7865, 9.7974),
)  # frames 0, 20, 47; bins 0, 5, 40, 79
GOOD = speaker_model(same_distance="0.4", licence="MIT")


@pytest.fixture(params=VOICE_ENCODERS)
def encoder(request: pytest.FixtureRequest, tmp_path: Path) -> VoiceEncoder:
    path = tmp_path / "tiny.onnx"
    path.write_bytes(GOOD)
    return load_voice_encoder(request.param, str(path), 1)


def test_the_same_voice_is_near_and_another_is_far(encoder: VoiceEncoder) -> None:
    one, again, other = (
        encoder.encode(say(voice, 2.0, seed)) for voice, seed in ((LOW, 1), (LOW, 2), (HIGH, 3))
    )

    assert np.linalg.norm(one) == pytest.approx(1.0, abs=1e-4)
    assert 1 - float(one @ again) < encoder.same_distance < 1 - float(one @ other)
    assert np.array_equal(one, encoder.encode(say(LOW, 2.0, 1)))


def test_it_computes_on_the_cpu_alone_and_says_so(encoder: VoiceEncoder) -> None:
    assert (encoder.info.device, encoder.info.threads) == ("CPU", 1)
    assert dict(encoder.info.details)["provider"] == "CPUExecutionProvider"
    assert encoder.same_distance == 0.4
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"


def test_too_little_sound_is_no_voice(encoder: VoiceEncoder) -> None:
    with pytest.raises(ValueError, match="too few"):
        encoder.encode(say(LOW, 0.1, 1))


def test_filter_banks_are_those_of_kaldi() -> None:
    """Golden numbers from kaldi-native-fbank 1.23.0 (80 bins, Hamming window, no dither)."""
    at = np.arange(8_000)
    sound = (0.3 * np.sin(at * 0.05) + 0.1 * np.sin(at * at * 1e-5)).astype(np.float32)

    found = log_mel(sound)

    assert found.shape == (48, 80)
    assert found[[0, 20, 47]][:, [0, 5, 40, 79]] == pytest.approx(np.array(KALDI), abs=2e-3)
    assert np.abs(without_mean(found).mean(axis=0)).max() < 1e-4


def damaged_files() -> list[tuple[Reason, bytes]]:
    loop = node("Loop", ["feats"], "embs")
    inner = block(5, block(1, "then_branch") + block(6, block(1, loop)))
    away = weight("gain", [1.0], external="../../secret.bin")
    constant = node("Constant", [], "gain", block(1, "value") + block(5, away))
    return [
        (Reason.REFERS_ELSEWHERE, model(MOVEMENT, weights=[away])),
        (Reason.REFERS_ELSEWHERE, model([constant, *MOVEMENT])),
        (Reason.HOLDS_A_LOOP, model([loop])),
        (Reason.HOLDS_A_LOOP, model([node("If", ["feats"], "embs") + inner])),
        (Reason.CUT_OFF, GOOD[: len(GOOD) // 2]),
    ]


@pytest.mark.parametrize(("reason", "content"), damaged_files())
def test_a_file_that_was_made_to_do_harm_is_refused(
    reason: Reason, content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "evil.onnx"
    path.write_bytes(content)

    with pytest.raises(ModelDamaged) as refused:
        inspect_onnx(path)
    assert refused.value.params["reason"] == reason
    with pytest.raises(ModelBroken):
        load_voice_encoder("onnxruntime", str(path), 1)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", ""),
        (b"GGUF" + bytes(100), ""),
        (model(MOVEMENT, weights=[GAIN], inputs=[port("image", 1, 3, 224, 224)]), "input"),
        (model(MOVEMENT, weights=[GAIN], inputs=[port("f", "B", "T", 40)]), "input"),
        (model(MOVEMENT, weights=[GAIN], outputs=[port("e", "B", "T", 80)]), "output"),
        (model(MOVEMENT, weights=[GAIN], inputs=[port("a", 1), port("b", 1)]), "2 inputs"),
    ],
)
def test_what_tells_no_voices_apart_is_refused(content: bytes, why: str, tmp_path: Path) -> None:
    path = tmp_path / "other.onnx"
    path.write_bytes(content)

    with pytest.raises(NotAModel) as refused:
        inspect_onnx(path)
    assert refused.value.params["reason"] in {Reason.NOT_ONNX, Reason.TELLS_NO_VOICES}
    assert why in refused.value.params.get("detail", "")


def test_a_model_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "voices.onnx"
    path.write_bytes(GOOD)

    facts = inspect_onnx(path)

    assert (facts.kind, facts.title, facts.licence) == (ModelKind.SPEAKERS, "voices", "MIT")
    assert (facts.parameters, facts.size_bytes) == (1, len(GOOD))


@settings(
    deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_bytes_that_flip_end_in_facts_or_a_refusal(data: st.DataObject, tmp_path: Path) -> None:
    content = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "flipped.onnx"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])

    try:
        facts = inspect_onnx(path)
    except UnpluggedError as error:
        assert error.params["reason"]  # noqa: PT017 - either end is right
    else:
        assert facts.kind is ModelKind.SPEAKERS
