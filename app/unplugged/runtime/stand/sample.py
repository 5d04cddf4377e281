"""The run of the sample meeting that the loop shows: really made on this computer, then kept."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from unplugged import __version__
from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import resources_dir
from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.errors import ReceiptUnreadable
from unplugged.core.receipt.verify import read_receipt
from unplugged.core.stand.places import StandPlaces
from unplugged.core.stand.replay import Replay
from unplugged.core.store import Meeting, MinutesVersion, StoreReader
from unplugged.core.types import MeetingStatus
from unplugged.runtime.playable import Playable, playable
from unplugged.runtime.receipts import RECEIPT

BUNDLED = Path("sample") / "sample-meeting.flac"


@dataclass(frozen=True, slots=True)
class SampleRun:
    """A finished run.

    Attributes:
        meeting: The meeting as the library knows it.
        made_at: When it was worked on.
        replay: Its words and minutes over time.
        minutes: Its minutes.
        sound: What is played.
        heard_s: Seconds the transcript took, None when not kept.
        written_s: Seconds the minutes took, None when not kept.
    """

    meeting: Meeting
    made_at: datetime
    replay: Replay
    minutes: MinutesVersion
    sound: Playable
    heard_s: float | None
    written_s: float | None


def sample_file(wanted: Path | None) -> Path:
    """Return the recording that the loop plays."""
    return wanted if wanted is not None else resources_dir() / BUNDLED


def sample_key(file: Path, models: tuple[str | None, str | None]) -> Json:
    """Return what a run depends on; another one is made when it changes.

    Raises:
        OSError: the file is gone.
    """
    status = file.stat()
    return {
        "file": str(file),
        "size_bytes": status.st_size,
        "modified_ns": status.st_mtime_ns,
        "version": __version__,
        "models": list(models),
    }


def kept_run(places: StandPlaces, store: StoreReader, key: Json) -> SampleRun | None:
    """Return the run that is kept for a key, None when there is none to be shown."""
    try:
        kept = json.loads(places.sample.read_text(encoding="utf-8"))
        if kept["key"] != key:
            return None
        return load_run(store, places, str(kept["meeting"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, UnpluggedError):
        return None


def keep_run(places: StandPlaces, meeting_id: str, key: Json) -> None:
    """Write down which run belongs to a key.

    Raises:
        OSError: the system refuses.
    """
    content = json.dumps({"key": key, "meeting": meeting_id})
    replace_atomically(places.sample, content.encode())


def load_run(store: StoreReader, places: StandPlaces, meeting_id: str) -> SampleRun | None:
    """Return a run of the library; None when it has no words, or its work is not done.

    Raises:
        MeetingUnknown: it is not there any more.
    """
    meeting = store.meeting(meeting_id)
    segments = store.segments(meeting_id)
    version = store.minutes(meeting_id)
    if meeting.status is not MeetingStatus.READY or not segments or version is None:
        return None
    walls = {run.stage: run.wall_s for run in store.runs(meeting_id)}
    ordered = sorted(segments, key=lambda segment: segment.start_s)
    return SampleRun(
        meeting=meeting,
        made_at=version.created_at,
        replay=Replay(ordered, version.minutes.items),
        minutes=version,
        sound=playable(meeting, places.paths.meeting_dir(meeting_id)),
        heard_s=walls.get("transcribe"),
        written_s=walls.get("write"),
    )


def receipt_of(places: StandPlaces, meeting_id: str) -> Json | None:
    """Return the receipt of a meeting of the stand, None while there is none."""
    try:
        return read_receipt(places.paths.meeting_dir(meeting_id) / RECEIPT)
    except ReceiptUnreadable:
        return None
