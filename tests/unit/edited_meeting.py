"""A small meeting with minutes that tests edit, and what it looks like then."""

from __future__ import annotations

from unplugged.core.store import MeetingTrack, Store
from unplugged.core.types import Minutes, MinutesItem, Section, SourceKind

from tests.unit.store_samples import segment

BUDGET = MinutesItem(Section.SUMMARY, "The budget of 40 euros was approved.", (1,))
SEND = MinutesItem(
    Section.ACTIONS, "send the revised budget to Carla", (2,), owner="Ben", due="Friday"
)
LINES = (
    ("Ana", "We approved the budget of 40 euros."),
    ("Ben", "I will send the revised budget to Carla by Friday."),
    ("Ana", "Thank you, Ben."),
    (None, "Somebody coughs."),
)


def fill(store: Store) -> str:
    tracks = (MeetingTrack(1, SourceKind.MIC, "a.wav", "Ana"),)
    meeting_id = store.create_meeting("Budget", tracks=tracks).ids[0]
    for number, (speaker, text) in enumerate(LINES, start=1):
        said = segment(text, number * 10.0, speaker=speaker or "?")
        store.commit_segment(meeting_id, said, number * 160_000)
    store.set_speaker(meeting_id, 4, None)
    store._db.execute("UPDATE segment SET edited_at = NULL")
    store._db.execute("DELETE FROM edit")
    version = store.begin_minutes(meeting_id, template="minutes", engine="e", model=None).number
    assert version is not None
    for item in (BUDGET, SEND):
        store.add_minutes_item(meeting_id, version, item)
    store.finish_minutes(meeting_id, version, covered_lines=4, total_lines=4)
    return meeting_id


def texts(store: Store, meeting_id: str) -> list[str]:
    return [line.text for line in store.lines(meeting_id)]


def speakers(store: Store, meeting_id: str) -> list[str | None]:
    return [line.speaker for line in store.lines(meeting_id)]


def minutes(store: Store, meeting_id: str) -> Minutes:
    version = store.minutes(meeting_id)
    assert version is not None
    return version.minutes


def state(store: Store, meeting_id: str) -> object:
    """Everything that an edit can change."""
    return (
        store.segments(meeting_id),
        store.edited_lines(meeting_id),
        minutes(store, meeting_id),
        store.meeting(meeting_id),
    )
