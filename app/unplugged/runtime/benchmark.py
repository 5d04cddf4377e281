"""Measures how fast each model works on this machine, and what that advises."""

from __future__ import annotations

import json
import math
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from unplugged.core.bench.advice import Advice, Measured, advise
from unplugged.core.bench.prospect import YARDSTICKS
from unplugged.core.bench.shapes import LANGUAGE_SHAPES, SPEECH_SHAPES, file_bytes
from unplugged.core.budget import MOST_MINUTES_THREADS, MOST_SPEECH_THREADS
from unplugged.core.catalogue import Catalogue, ModelEntry, ModelKind
from unplugged.core.course import WorkerKind
from unplugged.core.messages import MeasureSpeed, SpeedMeasured
from unplugged.core.model_errors import ShapeNeedsRoom, ShapeUnknown
from unplugged.core.models.facts import ram_bytes, speech_ram_bytes
from unplugged.core.models.speeds import SpeedHere, keep_speeds
from unplugged.core.paths import AppPaths, resources_dir
from unplugged.core.reading import Reading
from unplugged.core.tuning import Tuning
from unplugged.runtime.checkup import memory_bandwidth
from unplugged.runtime.model_list import machine_name
from unplugged.runtime.probe import Failure, ask_once
from unplugged.runtime.roster import Roster
from unplugged.system.bandwidth import share_of_limit
from unplugged.system.cpu import Cpu, read_cpu
from unplugged.system.machine_load import read_memory

# Neither words that are guessed nor a prompt that is kept: what the machine really does.
PLAIN = Tuning(prompt_lookup=False, keeps_prefix=False)
_FREE_SHARE = 0.8  # of the memory that is free, for a stand-in
_CONTEXT_TOKENS = 2_048


@dataclass(frozen=True, slots=True)
class Bench:
    """Where and with whose knowledge is measured.

    Attributes:
        paths: Where things are.
        roster: Where the workers are entered, so that the proof knows them; None for nowhere.
        stop: Ends the measuring when it is set.
        on_step: Told the name of each model, or way, before it is measured.
    """

    paths: AppPaths
    roster: Roster | None = None
    stop: threading.Event = field(default_factory=threading.Event)
    on_step: Callable[[str], None] = lambda _name: None

    def ask(
        self, kind: ModelKind, command: MeasureSpeed
    ) -> tuple[tuple[SpeedMeasured, ...], Failure | None]:
        """Return what a fresh worker measured, and why it failed if it did."""
        worker = WorkerKind.SPEECH if kind is ModelKind.SPEECH else WorkerKind.MINUTES
        events, failure = ask_once(worker, command, self.paths.log_dir, self.roster, self.stop)
        return tuple(event for event in events if isinstance(event, SpeedMeasured)), failure


@dataclass(frozen=True, slots=True)
class ModelSpeed:
    """What was measured of one model.

    Attributes:
        name: Its name.
        kind: What it is for.
        is_demo: Whether it only shows the app at work.
        is_estimate: Whether random weights of its build were measured in its place.
        tries: What each number of threads gave.
        share: How much of what the memory allows writing reaches, in percent; None for speech.
        failure: Code and parameters of why it could not be measured, None when it was.
    """

    name: str
    kind: ModelKind
    is_demo: bool
    is_estimate: bool
    tries: tuple[SpeedMeasured, ...]
    share: Reading | None
    failure: Failure | None

    @property
    def best(self) -> SpeedMeasured | None:
        """The fastest try; of those within a twentieth, the one with the fewest threads."""
        if not self.tries:
            return None
        most = max(map(_worth, self.tries))
        return min(
            (one for one in self.tries if _worth(one) >= 0.95 * most), key=lambda one: one.threads
        )


@dataclass(frozen=True, slots=True)
class Findings:
    """What the self-benchmark found.

    Attributes:
        cpu: The CPU.
        bandwidth: Bytes per second that the memory gives.
        models: Each model.
        advice: What that advises; of the installed models only.
    """

    cpu: Cpu
    bandwidth: Reading
    models: tuple[ModelSpeed, ...]
    advice: Advice


def shape_names() -> tuple[str, ...]:
    """Return the names of the builds that can be measured without their weights."""
    return (*SPEECH_SHAPES, *LANGUAGE_SHAPES)


def missing_yardsticks(paths: AppPaths) -> tuple[str, ...]:
    """Return the builds to measure beside the installed models, so that others can be estimated.

    Raises:
        CatalogueInvalid: a catalogue breaks its rules.
    """
    catalogue = Catalogue.read(paths.user_models_dir)
    return tuple(
        name
        for kind, name in YARDSTICKS.items()
        if not any(entry.name in shape_names() for entry in catalogue.installed(kind))
    )


def run_benchmark(bench: Bench, shapes: Sequence[str] = ()) -> Findings:
    """Measure the models that hear and write, and stand-ins for others; the speeds are kept.

    Takes some seconds for each model of usual size; a stand-in of a large one takes longer.

    Args:
        bench: Where; its ``stop`` leaves out what is not measured yet.
        shapes: Names of builds to measure with random weights.

    Raises:
        ShapeUnknown: there is no such build.
        EnvironmentFault: the folders or the catalogue cannot be used.
        OSError: the results can't be kept.
    """
    for name in shapes:
        if name not in shape_names():
            raise ShapeUnknown(name=name, known=", ".join(shape_names()))
    paths = bench.paths
    paths.create()
    cpu = read_cpu()
    bandwidth = memory_bandwidth(paths.cache_dir, _threads(cpu, MOST_MINUTES_THREADS)[-1])
    found = []
    for entry in Catalogue.read(paths.user_models_dir).entries:
        is_measured = entry.is_installed and entry.kind is not ModelKind.SPEAKERS
        if is_measured and not bench.stop.is_set():
            bench.on_step(entry.name)
            found.append(_of_installed(entry, cpu, bandwidth, bench))
    for name in shapes:
        if not bench.stop.is_set():
            bench.on_step(name)
            found.append(_of_shape(name, cpu, bandwidth, bench))
    speeds = {one.name: _kept(one) for one in found if one.best is not None}
    keep_speeds(paths.cache_dir, machine_name(cpu), speeds)
    installed = [
        Measured(one.name, one.kind, speeds[one.name], one.is_demo)
        for one in found
        if one.name in speeds and not one.is_estimate
    ]
    return Findings(cpu, bandwidth, tuple(found), advise(installed))


def language_command(entry: ModelEntry, threads: tuple[int, ...], tuning: Tuning) -> MeasureSpeed:
    """Return the command that measures a language model, run in one way."""
    return MeasureSpeed(
        job=1,
        is_speech=False,
        engine=entry.engine,
        model=str(entry.path),
        threads=threads,
        text=sample_text(),
        tuning=tuning,
    )


def sample_text() -> str:
    """Return the true transcript of the sample meeting, one numbered line for each sentence."""
    told = json.loads((resources_dir() / "sample" / "transcript.json").read_bytes())
    lines = enumerate(told["lines"], 1)
    return "\n".join(f"[{number}] {line['speaker']}: {line['text']}" for number, line in lines)


@contextmanager
def scratch(paths: AppPaths) -> Iterator[Path]:
    """Give a folder for stand-ins, and take it away whatever happens."""
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=paths.cache_dir))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _of_installed(entry: ModelEntry, cpu: Cpu, bandwidth: Reading, bench: Bench) -> ModelSpeed:
    if entry.kind is ModelKind.SPEECH:
        command = MeasureSpeed(
            job=1,
            is_speech=True,
            engine=entry.engine,
            model=str(entry.path),
            threads=_threads(cpu, MOST_SPEECH_THREADS),
            sound=str(resources_dir() / "sample" / "sample-meeting.flac"),
            window_s=entry.window_s,
        )
    else:
        command = language_command(entry, _threads(cpu, MOST_MINUTES_THREADS), PLAIN)
    return _measured(entry.name, entry.kind, command, bandwidth, bench, is_demo=entry.is_demo)


def _of_shape(name: str, cpu: Cpu, bandwidth: Reading, bench: Bench) -> ModelSpeed:
    is_speech = name in SPEECH_SHAPES
    kind = ModelKind.SPEECH if is_speech else ModelKind.MINUTES
    try:
        _require_room(name, bench.paths.cache_dir)
    except ShapeNeedsRoom as error:
        failure = (error.code, dict(error.params))
        return ModelSpeed(name, kind, is_demo=False, is_estimate=True, tries=(), share=None,
                          failure=failure)  # fmt: skip
    with scratch(bench.paths) as folder:
        command = MeasureSpeed(
            1,
            is_speech,
            "faster-whisper" if is_speech else "llama.cpp",
            str(folder / ("model" if is_speech else "model.gguf")),
            _threads(cpu, MOST_SPEECH_THREADS if is_speech else MOST_MINUTES_THREADS),
            text="" if is_speech else sample_text(),
            tuning=PLAIN,
            shape=name,
            folder=str(folder),
        )
        return _measured(name, kind, command, bandwidth, bench, is_estimate=True)


def _measured(
    name: str,
    kind: ModelKind,
    command: MeasureSpeed,
    bandwidth: Reading,
    bench: Bench,
    *,
    is_demo: bool = False,
    is_estimate: bool = False,
) -> ModelSpeed:
    tries, failure = bench.ask(kind, command)
    result = ModelSpeed(name, kind, is_demo, is_estimate, tries, None, failure)
    best = result.best
    if best is None or not best.decode_tokens_per_s:
        return result
    share = share_of_limit(best.decode_tokens_per_s, best.weight_bytes, bandwidth)
    return ModelSpeed(name, kind, is_demo, is_estimate, tries, share, failure)


def _require_room(name: str, folder: Path) -> None:
    """Refuse a build that this machine has no room for.

    Raises:
        ShapeNeedsRoom: memory or disk are too small.
    """
    if name in SPEECH_SHAPES:
        weights = SPEECH_SHAPES[name].parameters
        # Made with weights of four bytes, and kept as such until all are rounded.
        needed = speech_ram_bytes(weights) + 5 * weights
    else:
        shape = LANGUAGE_SHAPES[name]
        weights = file_bytes(shape)
        needed = ram_bytes(weights, shape.memory, _CONTEXT_TOKENS) or weights
    available = read_memory().available.value
    free = math.inf if available is None else available * _FREE_SHARE  # not told: see ram_bytes
    if needed > free:
        raise ShapeNeedsRoom(name=name, what="memory", needed=_gb(needed), free=_gb(free))
    disk = shutil.disk_usage(folder).free
    if weights * 1.1 > disk:
        raise ShapeNeedsRoom(name=name, what="disk space", needed=_gb(weights), free=_gb(disk))


def _threads(cpu: Cpu, most: int) -> tuple[int, ...]:
    """Return the numbers of threads to try, ascending: one, half of what there is, all of it."""
    cores = cpu.cores
    usable = min(most, cores.usable)
    physical = min(usable, cores.physical or usable)
    return tuple(sorted({1, max(1, physical // 2), physical, usable}))


def _kept(found: ModelSpeed) -> SpeedHere:
    best = found.best
    if best is None:
        return SpeedHere()
    return SpeedHere(
        best.faster_than_speech,
        best.prefill_tokens_per_s,
        best.decode_tokens_per_s,
        found.is_estimate,
        best.threads,
    )


def _worth(one: SpeedMeasured) -> float:
    return one.faster_than_speech or one.decode_tokens_per_s or 0.0


def _gb(count: float) -> str:
    return f"{count / 1e9:.1f} GB"
