"""The demo model listening live: its words are those of a file run."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
import soundfile
from unplugged.core.messages import TrackAudio, Transcribe
from unplugged.core.paths import bundled_models_dir
from unplugged.core.types import SAMPLE_RATE_HZ

from tests.process.live import (
    Feeder,
    Heard,
    LiveWorker,
    error_rate,
    partials_by_utterance,
    sound_of,
)

DEMO = bundled_models_dir() / "demo-speech"
PACE = 4.0
SECONDS = 83.0  # 21 sentences
WINDOW_S = 10  # as the catalogue has it
MOST_BETTER_IN_A_FILE = 0.02


@pytest.fixture(scope="module")
def live(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """What is heard of the sample meeting while it is being recorded."""
    worker = LiveWorker(tmp_path_factory.mktemp("live"), engine="faster-whisper", model=DEMO)
    feeder = Feeder(worker.spool, sound_of(sample, SECONDS), PACE)
    try:
        feeder.start()
        worker.listen(window_s=WINDOW_S, takes_hints=False)
        return worker.to_the_end()
    finally:
        feeder.stop()
        worker.slot.quit()


@pytest.fixture(scope="module")
def from_file(sample: Path, tmp_path_factory: pytest.TempPathFactory, live: Heard) -> Heard:
    """What is heard of the sample meeting when it is a file."""
    folder = tmp_path_factory.mktemp("file")
    clip = folder / "clip.flac"
    soundfile.write(clip, sound_of(sample, SECONDS), SAMPLE_RATE_HZ)
    worker = LiveWorker(folder, engine="faster-whisper", model=DEMO)
    try:
        worker.slot.submit(
            Transcribe(
                1,
                (TrackAudio(1, str(clip)),),
                "faster-whisper",
                str(DEMO),
                language=None,
                threads=1,
                window_s=WINDOW_S,
                takes_hints=False,
            )
        )
        return worker.to_the_end()
    finally:
        worker.slot.quit()


def word_error_rate(sample: Path, heard: Heard) -> float:
    content = json.loads(sample.with_name("transcript.json").read_text(encoding="utf-8"))
    said = " ".join(line["text"] for line in content["lines"] if line["end_s"] < SECONDS)
    return error_rate(said, heard.text)


def test_live_words_are_as_good_as_those_of_a_file(
    sample: Path, live: Heard, from_file: Heard
) -> None:
    file_wer = word_error_rate(sample, from_file)

    assert word_error_rate(sample, live) <= file_wer + MOST_BETTER_IN_A_FILE


def test_settled_words_stay_as_they_were_shown(live: Heard) -> None:
    """Also in the transcript, where an utterance may be several segments."""
    whole = f"{live.text} "
    shown = [p.settled for partials, _ in partials_by_utterance(live) for p in partials]
    settled = [text for text in shown if text]

    if not settled:
        pytest.skip("this machine is too busy for early words at four times real time")
    assert all(f"{text} " in whole for text in settled)


def test_words_come_in_order(live: Heard) -> None:
    words = [word for segment in live.segments for word in segment.words]

    assert words
    assert all(a.start_s <= a.end_s <= b.start_s + 0.001 for a, b in pairwise(words))
