"""A live transcription in a real worker process, on a spool that grows while it listens."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import jiwer
import numpy as np
import soundfile
from numpy.typing import NDArray
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.catalogue import Catalogue
from unplugged.core.course import WorkerKind
from unplugged.core.messages import (
    Cancelled,
    Committed,
    Event,
    Failed,
    Finished,
    Listen,
    Partial,
    TrackAudio,
    WorkerDied,
)
from unplugged.core.types import SAMPLE_RATE_HZ, Segment
from unplugged.runtime.workers import Mailbox, WorkerSlot
from whisper_normalizer.english import EnglishTextNormalizer

Sound = NDArray[np.float32]
_Kind = TypeVar("_Kind", bound=Event)
PATIENCE_S = 180.0
_CHUNK_SAMPLES = SAMPLE_RATE_HZ // 10


def sound_of(path: Path, seconds: float | None = None) -> Sound:
    """Return the beginning of a 16 kHz recording."""
    sound, rate_hz = soundfile.read(path, dtype="float32")
    assert rate_hz == SAMPLE_RATE_HZ
    cut: Sound = sound if seconds is None else sound[: round(seconds * SAMPLE_RATE_HZ)]
    return cut


def error_rate(said: str, heard: str) -> float:
    """Return the word error rate, whatever the case and the punctuation."""
    plain = EnglishTextNormalizer()
    return float(jiwer.wer(plain(said), plain(heard)))


def write_script(folder: Path, **content: object) -> Path:
    """Write a script for the fake engine."""
    path = folder / "speech.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


class Feeder(threading.Thread):
    """Records a sound into a spool at a multiple of real time, then closes it."""

    def __init__(self, path: Path, sound: Sound, pace: float) -> None:
        super().__init__(name="feeder")
        self.began_s = time.monotonic()
        self._writer = SpoolWriter.create(
            path, sample_rate_hz=SAMPLE_RATE_HZ, started_at=datetime.now(UTC)
        )
        self._sound = (np.clip(sound, -1, 1) * 32_767).astype(np.int16)
        self._pace = pace
        self._halt = threading.Event()

    def run(self) -> None:
        self.began_s = time.monotonic()
        for start in range(0, len(self._sound), _CHUNK_SAMPLES):
            end = min(start + _CHUNK_SAMPLES, len(self._sound))  # it is there when it was spoken
            due_s = self.began_s + end / SAMPLE_RATE_HZ / self._pace
            self._halt.wait(max(0.0, due_s - time.monotonic()))
            if self._halt.is_set():
                break
            self._writer.append(self._sound[start:end])
        self._writer.close()

    def stop(self) -> None:
        self._halt.set()
        if self.is_alive():
            self.join()


@dataclass
class Heard:
    """What a worker told, with the time at which it came."""

    events: list[tuple[float, Event]] = field(default_factory=list)

    def of(self, kind: type[_Kind]) -> list[_Kind]:
        return [event for _, event in self.events if isinstance(event, kind)]

    @property
    def commits(self) -> list[Committed]:
        return self.of(Committed)

    @property
    def segments(self) -> list[Segment]:
        return [event.segment for event in self.commits if event.segment is not None]

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)


def listening(model: Path) -> dict[str, Any]:
    """Return what the catalogue says about listening with one of the bundled models."""
    for entry in Catalogue.read(model.parent).entries:
        if entry.path == model:
            return {"window_s": entry.window_s, "takes_hints": entry.takes_hints}
    return {}


class LiveWorker:
    """A speech worker that listens to one spool; what it tells is kept."""

    def __init__(self, folder: Path, *, engine: str, model: Path) -> None:
        self.spool = folder / "audio.wav"
        self._engine = engine
        self._model = model
        self._mailbox: Mailbox = queue.SimpleQueue()
        self.slot = WorkerSlot(WorkerKind.SPEECH, self._mailbox, folder)
        self._job = 0

    def listen(
        self,
        from_sample: int = 0,
        *,
        language: str | None = None,
        window_s: int = 0,
        vocabulary: tuple[str, ...] = (),
        said: str = "",
        takes_hints: bool = True,
    ) -> None:
        self._job += 1
        self.slot.submit(
            Listen(
                self._job,
                (TrackAudio(1, str(self.spool), from_sample),),
                self._engine,
                str(self._model),
                language=language,
                threads=1,
                window_s=window_s,
                vocabulary=vocabulary,
                said=said,
                takes_hints=takes_hints,
            )
        )

    def follow(self, until: Callable[[Event], bool], heard: Heard | None = None) -> Heard:
        """Keep events until one of them fits or the job is over."""
        heard = heard if heard is not None else Heard()
        while True:
            try:
                event = self.slot.note(self._mailbox.get(timeout=PATIENCE_S))
            except queue.Empty:
                raise AssertionError(f"no news of the worker for {PATIENCE_S:.0f} s") from None
            if event is None:
                continue
            heard.events.append((time.monotonic(), event))
            if until(event) or isinstance(event, Finished | Cancelled | Failed | WorkerDied):
                return heard

    def to_the_end(self) -> Heard:
        heard = self.follow(lambda _event: False)
        assert isinstance(heard.events[-1][1], Finished), heard.events[-1]
        return heard


def partials_by_utterance(heard: Heard) -> list[tuple[list[Partial], str]]:
    """Return the early words of each utterance with the text that was committed for it."""
    found: list[tuple[list[Partial], str]] = []
    partials: list[Partial] = []
    for _, event in heard.events:
        if isinstance(event, Partial):
            partials.append(event)
        elif isinstance(event, Committed):
            found.append((partials, event.segment.text if event.segment else ""))
            partials = []
    return found
