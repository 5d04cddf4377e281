"""Both real engines at once: the language model gives way while recognition is behind."""

from __future__ import annotations

import queue
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from unplugged.core.budget import Cores, budget_for
from unplugged.core.course import WorkerKind
from unplugged.core.messages import (
    Committed,
    Event,
    Failed,
    Finished,
    Listen,
    MinutesReady,
    TokenBatch,
    TrackAudio,
    WorkerDied,
    WriteMinutes,
)
from unplugged.core.paths import AppPaths, bundled_models_dir, resources_dir
from unplugged.core.store import Store
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.runtime.speech_first import SpeechFirst
from unplugged.runtime.workers import Mailbox, WorkerSlot
from unplugged.system.process import read_process

from tests.process.conftest import PATIENCE_S
from tests.process.live import Feeder, sound_of

SPEECH = bundled_models_dir() / "demo-speech"
WRITER = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"
LINES = 2_000  # so that there is still something to write when recognition has caught up
SECONDS = 100
LEAST_WAIT_S = 0.3  # of the writer; the demo speech model is behind for 0.8 s here
SAYING = "Ben, please send the signed contract to the printing shop by Friday."
BUDGET = budget_for(Cores(2, 2))


class Engines:
    """A recogniser and a language model, each in its worker, on one mailbox."""

    def __init__(self, log_dir: Path) -> None:
        self.mailbox: Mailbox = queue.SimpleQueue()
        self.speech = WorkerSlot(WorkerKind.SPEECH, self.mailbox, log_dir)
        self.minutes = WorkerSlot(WorkerKind.MINUTES, self.mailbox, log_dir)
        self.first = SpeechFirst(self.speech, self.minutes, BUDGET)

    def next(self) -> Event | None:
        """Take one delivery as the service does; None for one that is void."""
        delivery = self.mailbox.get(timeout=PATIENCE_S)
        self.first.receive(delivery)
        slot = self.speech if delivery.worker is WorkerKind.SPEECH else self.minutes
        event = slot.note(delivery)
        self.first.tick()
        assert not isinstance(event, Failed | WorkerDied), event
        return event

    def writer_cpu_s(self) -> float:
        assert self.minutes.pid is not None
        cpu_s = read_process(self.minutes.pid).cpu.value
        assert cpu_s is not None
        return cpu_s


@pytest.fixture
def engines(paths: AppPaths) -> Iterator[Engines]:
    pair = Engines(paths.log_dir)
    yield pair
    pair.speech.clear()
    pair.minutes.clear()


@pytest.fixture
def meeting_id(paths: AppPaths) -> Iterator[str]:
    """A meeting that takes the language model a while, in a library that stays open."""
    with Store.open(paths.library_db, paths.meetings_dir) as store:
        found = store.create_meeting("Long").ids[0]
        for number in range(LINES):
            start_s = 3.0 * number
            said = Segment(start_s, start_s + 2.5, SAYING, (), "en", -0.2, 0.0)
            store.commit_segment(found, said, round((start_s + 2.5) * SAMPLE_RATE_HZ))
        yield found


def write(paths: AppPaths, meeting_id: str) -> WriteMinutes:
    return WriteMinutes(
        1,
        library=str(paths.library_db),
        meeting_id=meeting_id,
        engine="llama.cpp",
        model=str(WRITER),
        template=str(resources_dir() / "prompts" / "minutes.md"),
        threads=BUDGET.shared_minutes_threads,
        context_tokens=2_048,
        chunk_tokens=500,
        max_lines=20,
        is_trained_for_minutes=True,
    )


def test_the_language_model_rests_while_speech_is_behind_and_both_come_to_their_end(
    engines: Engines, paths: AppPaths, meeting_id: str, sample: Path, tmp_path: Path
) -> None:
    engines.minutes.submit(write(paths, meeting_id))
    while not isinstance(engines.next(), TokenBatch):
        pass
    feeder = Feeder(tmp_path / "audio.wav", sound_of(sample, SECONDS), 1000.0)
    feeder.start()
    engines.speech.submit(
        Listen(
            1,
            tracks=(TrackAudio(1, str(tmp_path / "audio.wav")),),
            engine="faster-whisper",
            model=str(SPEECH),
            language=None,
            threads=BUDGET.shared_speech_threads,
        )
    )
    held: list[tuple[float, float]] = []  # seconds and CPU seconds of each wait
    began: tuple[float, float] | None = None
    reached = 0
    ended: set[str] = set()
    covered = 0

    while len(ended) < 2:
        event = engines.next()
        if engines.minutes.is_held and began is None:
            began = time.monotonic(), engines.writer_cpu_s()
        elif not engines.minutes.is_held and began is not None:
            assert engines.minutes.job is not None, "nothing was left to hold back"
            held.append((time.monotonic() - began[0], engines.writer_cpu_s() - began[1]))
            began = None
        match event:
            case Committed():
                reached = event.end_sample
            case MinutesReady():
                covered = event.covered_lines
            case Finished():
                ended.add("speech" if engines.speech.job is None else "minutes")
            case _:
                pass
        if engines.speech.job is None and engines.minutes.job is None:
            break
    feeder.stop()

    waited_s, used_s = max(held)
    assert waited_s > LEAST_WAIT_S
    assert used_s < 0.1 + 0.1 * waited_s
    assert reached == SECONDS * SAMPLE_RATE_HZ
    assert covered == LINES
