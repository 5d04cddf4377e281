"""Receipts for tests, made of snapshots by the app's own code."""

from __future__ import annotations

from datetime import UTC, datetime

from unplugged.core.reading import Unit, measured, unavailable
from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.document import Facts, Model, ModelFile, build, digest_of, single
from unplugged.core.receipt.journal import JournalEnd
from unplugged.core.snapshot import Snapshot
from unplugged.core.store import Meeting, Run
from unplugged.core.types import MeetingStatus

MEETING_ID = "20261126-abcdef"
WHEN = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
FILES = (ModelFile("model.bin", 1_000_000, "a" * 64), ModelFile("vocab.txt", 900, "b" * 64))
MACHINE: Json = {
    "system": "Linux 6.1",
    "python": "3.11.2",
    "cpu": {"model": "A CPU", "logical": 8, "physical": 4, "performance": None, "usable": 8},
    "features": ["AVX2", "AVX512-VNNI"],
    "features_source": "/proc/cpuinfo",
    "ram_bytes": 16 << 30,
    "bandwidth": single(measured(30e9, Unit.BYTES_PER_SECOND, "triad")),
}


def meeting() -> Meeting:
    return Meeting(
        id=MEETING_ID,
        title="A secret plan",
        created_at=WHEN,
        source_path="/home/someone/secret.wav",
        audio_path="audio.flac",
        duration_s=60.0,
        language="en",
        status=MeetingStatus.READY,
        transcribed_samples=960_000,
        speech_engine="faster-whisper",
        speech_model="base",
        note=None,
        damage=None,
        line_count=12,
        minutes_version=None,
    )


def facts(*, samples_missing: str | None = None) -> Facts:
    run = Run("transcribe", "faster-whisper", "base", WHEN, 8.0, 14.0, 60.0, 400 << 20, "CPU")
    return Facts(
        version="1.0",
        machine=MACHINE,
        libraries=(("numpy", "2.4"), ("onnxruntime", None)),
        meeting=meeting(),
        minutes=None,
        runs=(run,),
        models=(Model("base", "speech", "faster-whisper", FILES),),
        measuring_cpu_s=0.05,
        share_of_limit=unavailable(Unit.PERCENT, "triad", "Nothing was written."),
        samples_missing=samples_missing,
    )


def receipt_of(*snapshots: Snapshot) -> Json:
    """Return the receipt of a meeting with these samples."""
    kept = digest_of(snapshots)
    return build(facts(), kept, JournalEnd("c" * 64, len(snapshots)), WHEN)
