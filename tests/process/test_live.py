"""Live transcription in a real worker process: nothing lost, repeated or changed."""

from __future__ import annotations

import itertools
import json
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from unplugged.core.lag import LIVE_RULES
from unplugged.core.messages import Cancelled, Committed, Partial, Progress, WorkerDied
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines.vad import AudioStretch, SpeechWindows

from tests.process.live import (
    Feeder,
    Heard,
    LiveWorker,
    Sound,
    partials_by_utterance,
    sound_of,
    write_script,
)

SAYING = "so Ben please send the signed budget to Maya by Friday"
LONGEST_S = LIVE_RULES.longest * 0.032
Play = Callable[[Sound, float], Feeder]


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[LiveWorker]:
    running = LiveWorker(tmp_path, engine="fake", model=tmp_path / "speech.json")
    yield running
    running.slot.clear()


@pytest.fixture
def play(worker: LiveWorker) -> Iterator[Play]:
    """Start to record a sound at a multiple of real time; 0 for all of it at once."""
    feeders: list[Feeder] = []

    def start(sound: Sound, pace: float) -> Feeder:
        feeder = Feeder(worker.spool, sound, pace)
        feeders.append(feeder)
        feeder.start()
        return feeder

    yield start
    for feeder in feeders:
        feeder.stop()


def utterances(sound: Sound) -> list[AudioStretch]:
    """Return where speech is, cut as a live transcription cuts."""
    windows = SpeechWindows(
        lambda start, count: sound[start : start + count],
        lambda: len(sound),
        lambda: True,
        rules=LIVE_RULES,
    )
    found = []
    while (stretch := windows.take()) is not None:
        if stretch.pcm is not None:
            found.append(stretch)
    return found


def assert_whole(sound: Sound, commits: list[Committed]) -> None:
    """Check that the transcript has all speech once; a scripted engine fills its windows."""
    ends = [event.end_sample for event in commits]
    spans = [(e.segment.start_s, e.segment.end_s) for e in commits if e.segment is not None]
    assert ends == sorted(set(ends))
    assert ends[-1] == len(sound)
    assert all(a[1] <= b[0] + 0.001 for a, b in itertools.pairwise(spans))
    for utterance in utterances(sound):
        # Pauses inside are left out: a late window is cut elsewhere, and its segments stop at one.
        begins_s = utterance.start_sample / SAMPLE_RATE_HZ
        for spoken in utterance.spoken:
            start_s, end_s = begins_s + spoken.start_s, begins_s + spoken.end_s
            covered_s = sum(max(0.0, min(end_s, b) - max(start_s, a)) for a, b in spans)
            assert covered_s == pytest.approx(end_s - start_s, abs=0.1), (start_s, end_s)


def test_words_come_early_and_settled_ones_never_change(
    worker: LiveWorker, play: Play, sample: Path, tmp_path: Path
) -> None:
    """The scripted engine hears something a little different each time."""
    rng = random.Random(3)
    words = SAYING.split()
    calls = []
    for _ in range(300):
        said = [rng.choice(["um", word.upper()]) if rng.random() < 0.1 else word for word in words]
        calls.append([{"say": " ".join(said)}])
    write_script(tmp_path, calls=calls)
    sound = sound_of(sample, 14.5)

    play(sound, 2.0)
    worker.listen()
    heard = worker.to_the_end()

    assert_whole(sound, heard.commits)
    assert any(partial.settled for partial in heard.of(Partial))
    assert any(partial.text for partial in heard.of(Partial))
    for partials, text in partials_by_utterance(heard):
        settled = [partial.settled for partial in partials if partial.settled]
        for before, after in itertools.pairwise([*settled, text] if settled else []):
            assert f"{after} ".startswith(f"{before} ")
    assert {segment.language for segment in heard.segments} == {"en"}


def test_news_come_five_times_a_second_at_most(
    worker: LiveWorker, play: Play, sample: Path, tmp_path: Path
) -> None:
    write_script(tmp_path, default=[{"say": SAYING}])

    play(sound_of(sample, 12.0), 4.0)
    worker.listen()
    heard = worker.to_the_end()

    times_s = [when_s for when_s, event in heard.events if isinstance(event, Partial)]
    assert len(times_s) <= 1 + 5 * (times_s[-1] - times_s[0] + 0.2)
    assert heard.of(Progress)[-1] == Progress(1, 12.0, 12.0)


def test_a_killed_worker_repeats_and_loses_nothing(
    worker: LiveWorker, play: Play, sample: Path, tmp_path: Path
) -> None:
    write_script(tmp_path, default=[{"say": SAYING}])
    sound = sound_of(sample, 60.0)
    rng = random.Random(5)

    play(sound, 6.0)
    whole = Heard()
    reached = 0
    for _ in range(3):
        worker.listen(reached)
        heard = Heard()
        for _ in range(rng.randint(1, 4)):
            worker.follow(lambda event: isinstance(event, Committed), heard)
        worker.slot.kill()
        heard = worker.follow(lambda event: isinstance(event, WorkerDied), heard)
        whole.events += heard.events
        reached = whole.commits[-1].end_sample
    assert 0 < reached < len(sound)
    worker.listen(reached)
    whole.events += worker.to_the_end().events

    assert_whole(sound, whole.commits)


def test_a_recogniser_that_is_too_slow_catches_up_and_loses_nothing(
    worker: LiveWorker, play: Play, sample: Path, tmp_path: Path
) -> None:
    """At this pace each pass takes as long as 8 s of sound, and utterances have about 4 s."""
    write_script(tmp_path, default=[{"sleep_s": 0.5}, {"say": SAYING}])
    sound = sound_of(sample, 110.0)

    play(sound, 16.0)
    worker.listen()
    heard = worker.to_the_end()

    assert_whole(sound, heard.commits)
    behind = [partial.is_catching_up for partial in heard.of(Partial)]
    assert True in behind
    assert behind[-1] is False
    assert max(partial.lag_s for partial in heard.of(Partial)) > 10
    assert heard.of(Partial)[-1].lag_s < 5
    asked = [json.loads(line) for line in (tmp_path / "speech.json.log").read_text().splitlines()]
    hurried_s = [ask["samples"] / SAMPLE_RATE_HZ for ask in asked if ask["effort"] == "hurry"]
    assert hurried_s
    assert max(hurried_s) <= LONGEST_S
    assert max(hurried_s) > 8  # utterances are joined


def test_closing_in_the_middle_of_a_word_keeps_it(
    worker: LiveWorker, play: Play, sample: Path, tmp_path: Path
) -> None:
    write_script(tmp_path, default=[{"say": SAYING}])
    sound = sound_of(sample)
    spoken = utterances(sound)[1]
    sound = sound[: (spoken.start_sample + spoken.end_sample) // 2]

    play(sound, 8.0)
    worker.listen()
    heard = worker.to_the_end()

    assert_whole(sound, heard.commits)
    assert heard.segments[-1].end_s == pytest.approx(len(sound) / SAMPLE_RATE_HZ)


@pytest.mark.parametrize("level", [0.0, 0.003])
def test_silence_and_hiss_give_no_text(
    worker: LiveWorker, play: Play, tmp_path: Path, level: float
) -> None:
    write_script(tmp_path, default=[{"say": SAYING}])
    hiss = np.random.default_rng(1).normal(0, level, 9 * SAMPLE_RATE_HZ).astype(np.float32)

    play(hiss, 30.0)
    worker.listen()
    heard = worker.to_the_end()

    assert heard.segments == []
    assert heard.commits[-1].end_sample == len(hiss)
    assert all(not partial.text and not partial.settled for partial in heard.of(Partial))


def test_it_stops_when_cancelled_while_the_recording_goes_on(
    worker: LiveWorker, play: Play, sample: Path, tmp_path: Path
) -> None:
    write_script(tmp_path, default=[{"say": SAYING}])

    feeder = play(sound_of(sample, 120.0), 4.0)
    worker.listen()
    worker.follow(lambda event: isinstance(event, Committed))
    worker.slot.cancel(time.monotonic())
    heard = worker.follow(lambda event: isinstance(event, Cancelled))

    assert isinstance(heard.events[-1][1], Cancelled)
    assert feeder.is_alive()
