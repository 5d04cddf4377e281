"""More sound than the real recogniser can take: it falls behind, says so, and loses nothing."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import jiwer
import pytest
from unplugged.core.lag import DEFAULT_LAG_RULES
from unplugged.core.messages import Partial, Progress
from unplugged.core.paths import bundled_models_dir
from unplugged.core.types import SAMPLE_RATE_HZ
from whisper_normalizer.english import EnglishTextNormalizer

from tests.process.live import Feeder, LiveWorker, listening, sound_of

DEMO = bundled_models_dir() / "demo-speech"
# Catching up is done the fastest way, which costs words: 8.0 % wrong as a file, 9 to 11 % so.
MOST_WRONG = 0.16
LEAST_LENGTH = 0.9  # of the words that were said; a window that is left out would be 4 % of them


@pytest.mark.parametrize(
    ("pace", "seconds"),
    [(240.0, None), (1_000.0, None)],
    ids=["240 times real time", "all of it at once"],
)
def test_the_real_recogniser_loses_nothing_of_what_it_cannot_keep_up_with(
    sample: Path, tmp_path: Path, pace: float, seconds: float | None
) -> None:
    sound = sound_of(sample, seconds)
    worker = LiveWorker(tmp_path, engine="faster-whisper", model=DEMO)
    feeder = Feeder(worker.spool, sound, pace)
    try:
        feeder.start()
        worker.listen(**listening(DEMO))
        heard = worker.to_the_end()
    finally:
        feeder.stop()
        worker.slot.quit()

    lags_s = [partial.lag_s for partial in heard.of(Partial)]
    assert max(lags_s) > DEFAULT_LAG_RULES.catch_up_s, "it kept up, so this shows nothing"
    assert any(partial.is_catching_up for partial in heard.of(Partial))
    length_s = len(sound) / SAMPLE_RATE_HZ
    assert heard.of(Progress)[-1].done == pytest.approx(length_s)

    ends = [event.end_sample for event in heard.commits]
    assert ends == sorted(ends)
    assert ends[-1] == len(sound)
    spans = [(segment.start_s, segment.end_s) for segment in heard.segments]
    assert all(a[1] <= b[0] + 0.001 for a, b in itertools.pairwise(spans))

    content = json.loads(sample.with_name("transcript.json").read_text(encoding="utf-8"))
    plain = EnglishTextNormalizer()
    said = plain(" ".join(line["text"] for line in content["lines"]))
    words = plain(heard.text)
    print(f"{jiwer.wer(said, words):.3f} wrong, most behind {max(lags_s):.0f} s")
    assert len(words.split()) >= LEAST_LENGTH * len(said.split())
    assert jiwer.wer(said, words) <= MOST_WRONG
    for line in content["lines"]:  # each line that was said has words in its time
        begin_s, end_s = line["start_s"], line["end_s"]
        assert any(start_s < end_s and begin_s < stop_s for start_s, stop_s in spans), line["text"]
