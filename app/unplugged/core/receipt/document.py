"""A receipt as a document: what ran, on what, for how long, at what cost, and what was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from unplugged.core.proof import Finding, Headline, Rung, Subject, explanation, headline
from unplugged.core.reading import Basis, Reading
from unplugged.core.receipt.canonical import Json, digest, link, without
from unplugged.core.receipt.journal import JournalEnd
from unplugged.core.receipt.series import Rows, totals
from unplugged.core.receipt.tally import Tally, rounded
from unplugged.core.sentences import sentence
from unplugged.core.snapshot import AdapterSample, Snapshot
from unplugged.core.store import Meeting, MinutesVersion, Run

FORMAT = "unplugged-receipt"
VERSION = 1


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model.

    Attributes:
        name: Its path below the model's folder.
        size_bytes: Its size.
        sha256: Hash of its content, in hexadecimal.
    """

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Model:
    """One model that was at work.

    Attributes:
        name: Its name in the catalogue.
        kind: What it is for ("speech", "minutes").
        engine: Which engine runs it.
        files: All its files, by name.
    """

    name: str
    kind: str
    engine: str
    files: tuple[ModelFile, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about a meeting's work besides its samples.

    Attributes:
        version: Version of the app.
        machine: System, CPU, memory; what ``runtime.receipts`` has gathered.
        libraries: Names and versions of what computes.
        meeting: The meeting; neither title nor words go into the receipt.
        minutes: Its minutes, None without; only their cost goes into the receipt.
        runs: What each stage cost.
        models: What was at work.
        measuring_cpu_s: CPU seconds that the measuring itself has used.
        share_of_limit: Decoding as a share of what the memory allows, in percent.
        samples_missing: Why samples of the work are missing, None when all are there.
    """

    version: str
    machine: Json
    libraries: tuple[tuple[str, str | None], ...]
    meeting: Meeting
    minutes: MinutesVersion | None
    runs: tuple[Run, ...]
    models: tuple[Model, ...]
    measuring_cpu_s: float
    share_of_limit: Reading
    samples_missing: str | None = None


class Digest:
    """What is kept of the samples while they are read one by one."""

    def __init__(self) -> None:
        """Begin with none."""
        self.rows = Rows()
        self.last: Snapshot | None = None
        self._tallies: dict[str, Tally] = {}
        self._adapters: dict[str, tuple[AdapterSample, Tally, Tally]] = {}
        self._findings: dict[Subject, Finding] = {}
        self._held: dict[Subject, dict[Rung, int]] = {subject: {} for subject in Subject}

    def add(self, snapshot: Snapshot) -> None:
        """Take the next sample."""
        self.last = snapshot
        self.rows.add(snapshot)
        for name, reading in _readings(snapshot).items():
            self._tallies.setdefault(name, Tally()).add(reading)
        for adapter in snapshot.adapters:
            _, whole, ours = self._adapters.setdefault(adapter.id, (adapter, Tally(), Tally()))
            whole.add(adapter.whole)
            ours.add(adapter.ours)
        for found in snapshot.findings:
            before = self._findings.get(found.subject)
            self._findings[found.subject] = found if before is None else before.joined(found)
            if found.workers is not None:
                held = self._held[found.subject]
                held[found.workers] = held.get(found.workers, 0) + 1

    def readings(self) -> Json:
        """Return each quantity over the whole meeting."""
        return {name: tally.as_json() for name, tally in self._tallies.items()}

    def adapters(self) -> list[Json]:
        """Return each GPU and NPU over the whole meeting."""
        return [
            {
                "id": adapter.id,
                "name": adapter.name,
                "kind": adapter.kind.value,
                "driver": adapter.driver,
                "whole": whole.as_json(),
                "ours": ours.as_json(),
            }
            for adapter, whole, ours in self._adapters.values()
        ]

    def findings(self, *, is_whole: bool = True) -> list[Json]:
        """Return what the proof found over the whole meeting, each subject once.

        Args:
            is_whole: Whether all samples were read; else nothing can be told of the whole but uses.
        """
        rest = None if is_whole else Rung.NOT_MEASURABLE
        return [
            _finding(
                self._findings.get(subject, Finding(subject)).joined(Finding(subject, rest)),
                self._held[subject],
            )
            for subject in Subject
        ]


def single(reading: Reading) -> Json:
    """Return one reading for the receipt."""
    return {
        "basis": reading.basis.value,
        "value": rounded(reading.value),
        "unit": reading.unit,
        "source": reading.source,
        "reason": reading.reason,
    }


def digest_of(snapshots: Iterable[Snapshot]) -> Digest:
    """Return what a receipt keeps of samples."""
    kept = Digest()
    for snapshot in snapshots:
        kept.add(snapshot)
    return kept


def build(facts: Facts, kept: Digest, end: JournalEnd, made_at: datetime) -> Json:
    """Return the receipt, sealed."""
    rows = kept.rows.as_json()
    missing = {} if facts.samples_missing is None else {"missing": facts.samples_missing}
    document: Json = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": made_at.astimezone(UTC).isoformat(),
        "app": {"name": "Unplugged", "version": facts.version, "libraries": dict(facts.libraries)},
        "machine": {
            **facts.machine,
            "adapters": kept.adapters(),
            "adapters_source": kept.last.adapters_source if kept.last else "none",
            "adapters_unavailable": kept.last.adapters_unavailable if kept.last else None,
        },
        "meeting": _meeting(facts.meeting),
        "models": [_model(model) for model in facts.models],
        "runs": [_run(run) for run in facts.runs],
        "speed": _speed(facts),
        "readings": kept.readings(),
        "findings": kept.findings(is_whole=not missing),
        "samples": {
            "journal_hash": end.hash,
            "journal_samples": end.samples,
            "measuring_cpu_s": rounded(facts.measuring_cpu_s),
            **missing,
            "rows": rows,
        },
        "totals": totals(rows),
    }
    return seal(document)


def seal(document: Json) -> Json:
    """Return the receipt with its rows chained and everything sealed.

    The chain begins with what was measured: meeting, machine and models. So rows can be taken
    neither out of a receipt nor from one into another.
    """
    samples = document["samples"]
    at = head_hash(document)
    chained = []
    for row in samples["rows"]:
        plain = without(row, "hash")
        at = link(at, plain)
        chained.append({**plain, "hash": at})
    sealed = {**without(document, "seal"), "samples": {**samples, "rows": chained}}
    return {**sealed, "seal": digest(sealed)}


def head_hash(document: Json) -> str:
    """Return the hash that the first row is chained to."""
    return digest({key: document[key] for key in ("format", "meeting", "machine", "models")})


def model_hash(files: Iterable[ModelFile]) -> str:
    """Return one hash for all files of a model: that of their names, sizes and hashes."""
    return digest([[f.name, f.size_bytes, f.sha256] for f in sorted(files, key=lambda f: f.name)])


def _readings(snapshot: Snapshot) -> dict[str, Reading]:
    """Return the quantities of a sample that a receipt follows."""
    power, network, speed = snapshot.power, snapshot.network, snapshot.speed
    return {
        "machine_cpu": snapshot.cpu.busy,
        "frequency": snapshot.cpu.frequency,
        "memory_available": snapshot.memory.available,
        "power": power.now,
        "power_baseline": power.baseline,
        "power_ours": power.ours,
        "energy": power.energy,
        "temperature": snapshot.heat.temperature,
        "throttled": snapshot.heat.throttled,
        "sockets": network.socket_count,
        "received": network.received,
        "sent": network.sent,
        "refused": network.refused,
        "machine_network": network.machine,
        "lag": speed.lag,
    }


def _finding(found: Finding, held: Mapping[Rung, int]) -> Json:
    return {
        "subject": found.subject.value,
        "rung": None if found.rung is None else found.rung.name.lower(),
        "workers": None if found.workers is None else found.workers.name.lower(),
        "app": None if found.app is None else found.app.name.lower(),
        "workers_held": {rung.name.lower(): held[rung] for rung in sorted(held)},
        "is_violated": found.is_violated,
        "headline": _words(headline(found)),
        "explanation": [_words(line) for line in explanation(found)],
        "uses": [
            {"pid": u.pid, "process": u.process, "reason": u.reason, "source": u.source}
            for u in found.uses
        ],
    }


def _words(line: Headline) -> str:
    return sentence(line.code, **dict(line.params))


def _meeting(meeting: Meeting) -> Json:
    return {
        "id": meeting.id,
        "created_at": meeting.created_at.isoformat(),
        "duration_s": rounded(meeting.duration_s),
        "language": meeting.language,
        "lines": meeting.line_count,
        "status": meeting.status.value,
    }


def _model(model: Model) -> Json:
    return {
        "name": model.name,
        "kind": model.kind,
        "engine": model.engine,
        "size_bytes": sum(f.size_bytes for f in model.files),
        "sha256": model_hash(model.files),
        "files": [
            {"name": f.name, "size_bytes": f.size_bytes, "sha256": f.sha256} for f in model.files
        ],
    }


def _run(run: Run) -> Json:
    return {
        "stage": run.stage,
        "engine": run.engine,
        "model": run.model,
        "device": run.device,
        "started_at": run.started_at.isoformat(),
        "wall_s": rounded(run.wall_s),
        "cpu_s": rounded(run.cpu_s),
        "audio_s": rounded(run.audio_s),
        "peak_rss_bytes": run.peak_rss_bytes,
        "details": [list(pair) for pair in run.details],
    }


def _speed(facts: Facts) -> Json:
    """Return the speeds of the whole work; None for what was not done."""
    heard = [r for r in facts.runs if r.audio_s is not None and r.audio_s > 0 and r.wall_s > 0]
    audio_s = sum(run.audio_s or 0.0 for run in heard)
    wall_s = sum(run.wall_s for run in heard)
    cost = facts.minutes.cost if facts.minutes is not None else None
    return {
        "basis": Basis.MEASURED.value,
        "source": "seconds and tokens counted by the processes that did the work",
        "audio_s": rounded(audio_s),
        "transcribing_s": rounded(wall_s),
        "faster_than_speech": rounded(audio_s / wall_s) if wall_s > 0 else None,
        "prompt_tokens": cost.prompt_tokens if cost else None,
        "output_tokens": cost.output_tokens if cost else None,
        "prefill_tokens_s": _rate(cost.prompt_tokens, cost.prefill_s) if cost else None,
        "decode_tokens_s": _rate(cost.output_tokens, cost.decode_s) if cost else None,
        "share_of_limit": single(facts.share_of_limit),
    }


def _rate(count: int, seconds: float) -> float | None:
    return rounded(count / seconds) if count > 0 and seconds > 0 else None
