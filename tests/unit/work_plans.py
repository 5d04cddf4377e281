"""What the work on a meeting is told, for tests that start no worker."""

from __future__ import annotations

from pathlib import Path

from unplugged.core.ahead import ReadAhead
from unplugged.core.models.entry import ModelEntry
from unplugged.core.models.kind import ModelKind
from unplugged.core.store import Store
from unplugged.core.types import STANDARD_PARTS
from unplugged.runtime.plan import TrackPlan, WorkPlan


def plan_of(store: Store, folder: Path) -> WorkPlan:
    """Return the plan for a new meeting of one track, without a language model."""
    meeting_id = store.create_meeting("Budget").ids[0]
    return WorkPlan(
        meeting_id=meeting_id,
        source=None,
        tracks=(TrackPlan(1, None, "", folder / "audio.wav"),),
        library=folder / "library.db",
        speech=ModelEntry("tiny", ModelKind.SPEECH, "fake", folder / "tiny"),
        language_model=None,
        template=folder / "minutes.md",
        parts=STANDARD_PARTS,
        needs_larger_model=False,
        write_in=None,
        language=None,
        speech_threads=1,
        minutes_threads=1,
        wants_minutes=True,
        read_ahead=ReadAhead.NEVER,
        ahead_threads=1,
    )
