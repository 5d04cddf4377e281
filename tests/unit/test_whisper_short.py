"""How much of a short window is encoded, and when its words are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines.speech_gates import RawSegment
from unplugged.engines.whisper_short import WHOLE_FRAMES, context_frames, is_credible


def heard(text: str, avg_logprob: float) -> RawSegment:
    return RawSegment(0.0, 2.0, text, (), avg_logprob, 0.1)


@given(st.integers(0, 30 * SAMPLE_RATE_HZ))
def test_a_window_is_encoded_with_silence_behind_it(samples: int) -> None:
    frames = context_frames(samples)

    assert 1_000 <= frames <= WHOLE_FRAMES
    assert frames % 200 == 0
    if frames < WHOLE_FRAMES:
        assert 1.5 <= frames / 100 - samples / SAMPLE_RATE_HZ <= 10.0


@pytest.mark.parametrize(
    ("seconds", "frames"), [(0.5, 1_000), (8.5, 1_000), (8.6, 1_200), (19.9, 2_200), (20, 3_000)]
)
def test_lengths_come_in_steps(seconds: float, frames: int) -> None:
    assert context_frames(round(seconds * SAMPLE_RATE_HZ)) == frames


def test_words_are_kept_when_all_of_them_are_credible() -> None:
    sure = heard(" we need the signed budget", -0.2)

    assert is_credible([sure])
    assert not is_credible([])
    assert not is_credible([sure, heard(" by Friday", -1.1)])
    assert not is_credible([sure, heard(" and so on" * 20, -0.1)])
