"""A final pass in the library: kept apart until it is whole, then in place all at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from unplugged.core.bleed import Echo
from unplugged.core.errors import MeetingUnknown, TranscriptEdited
from unplugged.core.final_pass import FinalStart, FinalState
from unplugged.core.store import MeetingTrack, Store
from unplugged.core.types import MinutesItem, Section, SourceKind

from tests.unit.store_children import open_store
from tests.unit.store_samples import TAKEN_AT, segment

BOTH = (
    MeetingTrack(1, SourceKind.MIC, "mic.wav", "Me"),
    MeetingTrack(2, SourceKind.SYSTEM, "system.wav", "Others"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def meeting_id(store: Store) -> str:
    """A meeting with live words, and minutes that cite the second of its lines."""
    found = store.create_meeting("Call", tracks=BOTH).ids[0]
    store.commit_segment(found, segment("hello", 0.0), 16_000, track=1)
    store.commit_segment(found, segment("we or the booth", 2.0), 96_000, track=2)
    version = store.begin_minutes(found, template="minutes", engine="fake", model=None).number
    assert version is not None
    item = MinutesItem(Section.ACTIONS, "Order the booth.", (2,), owner="Ben")
    store.add_minutes_item(found, version, item)
    store.finish_minutes(found, version, covered_lines=2, total_lines=2)
    return found


def ask(store: Store, meeting_id: str) -> None:
    store.ask_final_pass(
        meeting_id, start=FinalStart.ON_MAINS, options='{"a": 1}', asked_at=TAKEN_AT
    )


def hear(store: Store, meeting_id: str) -> None:
    """Hear all of it, the second track first."""
    store.commit_final(meeting_id, segment("we order the", 2.0), 80_000, track=2)
    store.commit_final(meeting_id, segment("booth", 5.0), 96_000, track=2)
    store.commit_final(meeting_id, segment("Hello all", 0.0), 40_000, track=1)
    store.commit_final(meeting_id, None, 96_000, track=1)


def test_what_the_microphone_overheard_is_left_out(store: Store, meeting_id: str) -> None:
    ask(store, meeting_id)
    said = segment("we order the booth today", 2.0)
    store.commit_final(meeting_id, said, 96_000, track=1, echo=Echo(0.9, -12.0))
    store.commit_final(meeting_id, segment("I agree", 8.0), 160_000, track=1)
    store.commit_final(meeting_id, said, 96_000, track=2)
    store.put_final_pass(meeting_id)

    lines = [(line.speaker, line.text) for line in store.lines(meeting_id)]
    assert lines == [("Others", "we order the booth today"), ("Me", "I agree")]


def mark_edited(store: Store) -> None:
    with closing(sqlite3.connect(store.path)) as db, db:
        db.execute("UPDATE segment SET edited_at = '2026-11-23T19:00:00+00:00' WHERE number = 1")


def test_it_goes_on_where_it_was_in_the_next_process(store: Store, meeting_id: str) -> None:
    ask(store, meeting_id)
    store.commit_final(meeting_id, segment("Hello all", 0.0), 40_000, track=1)

    with Store.open(store.path, store.path.parent / "meetings") as later:
        known = later.final_pass(meeting_id)

    assert known is not None
    assert (known.state, known.start, known.options) == (
        FinalState.WAITING,
        FinalStart.ON_MAINS,
        '{"a": 1}',
    )
    assert known.asked_at == TAKEN_AT
    assert (known.done_samples(1), known.done_samples(2)) == (40_000, 0)


def test_the_transcript_stays_as_it_is_until_all_is_heard(store: Store, meeting_id: str) -> None:
    before = store.lines(meeting_id)
    ask(store, meeting_id)

    hear(store, meeting_id)

    assert store.lines(meeting_id) == before
    assert [hit.line for hit in store.search("booth")] == [2]


def test_then_it_takes_the_transcripts_place_with_speakers_search_and_citations(
    store: Store, meeting_id: str
) -> None:
    store.rename_speaker(meeting_id, "Others", "Ana")
    ask(store, meeting_id)
    hear(store, meeting_id)

    store.put_final_pass(meeting_id)

    lines = [(line.number, line.speaker, line.text) for line in store.lines(meeting_id)]
    assert lines == [(1, "Me", "Hello all"), (2, "Ana", "we order the"), (3, "Ana", "booth")]
    minutes = store.minutes(meeting_id)
    assert minutes is not None
    assert minutes.minutes.items[0].lines == (2, 3)
    assert [hit.line for hit in store.search("order")] == [2]
    assert [track.transcribed_samples for track in store.meeting(meeting_id).tracks] == [
        96_000,
        96_000,
    ]
    assert store.final_passes() == ()


def test_what_a_person_has_edited_is_not_replaced_without_asking(
    store: Store, meeting_id: str
) -> None:
    ask(store, meeting_id)
    hear(store, meeting_id)
    mark_edited(store)
    before = store.lines(meeting_id)

    with pytest.raises(TranscriptEdited):
        store.put_final_pass(meeting_id)
    assert store.lines(meeting_id) == before
    assert store.final_pass(meeting_id) is not None

    store.put_final_pass(meeting_id, replaces_edits=True)
    assert store.lines(meeting_id)[0].text == "Hello all"
    assert not store.is_transcript_edited(meeting_id)


def test_one_that_is_dropped_leaves_nothing(store: Store, meeting_id: str) -> None:
    before = store.lines(meeting_id)
    ask(store, meeting_id)
    hear(store, meeting_id)

    store.drop_final_pass(meeting_id)
    ask(store, meeting_id)
    store.put_final_pass(meeting_id)

    assert before
    assert store.lines(meeting_id) == ()  # nothing of the dropped one came back


def test_asked_again_it_begins_anew(store: Store, meeting_id: str) -> None:
    ask(store, meeting_id)
    hear(store, meeting_id)
    ask(store, meeting_id)

    known = store.final_pass(meeting_id)

    assert known is not None
    assert known.done == ()


def test_a_sound_that_is_heard_is_not_heard_twice(store: Store, meeting_id: str) -> None:
    ask(store, meeting_id)
    store.commit_final(meeting_id, segment("Hello all", 0.0), 40_000, track=1)

    with pytest.raises(ValueError, match="heard already"):
        store.commit_final(meeting_id, segment("Hello all", 0.0), 39_999, track=1)


def test_a_deleted_meeting_takes_its_final_pass_along(store: Store, meeting_id: str) -> None:
    ask(store, meeting_id)
    hear(store, meeting_id)

    store.delete_meeting(meeting_id)

    assert store.final_passes() == ()
    with pytest.raises(MeetingUnknown):
        store.commit_final(meeting_id, segment("late", 0.0), 100_000)
    with closing(sqlite3.connect(store.path)) as db:
        assert db.execute("SELECT count(*) FROM final_segment").fetchone() == (0,)


def test_only_lasting_states_are_kept(store: Store, meeting_id: str) -> None:
    ask(store, meeting_id)
    store.set_final_state(meeting_id, FinalState.FAILED, "worker_lost")

    known = store.final_pass(meeting_id)

    assert known is not None
    assert (known.state, known.error) == (FinalState.FAILED, "worker_lost")
    with pytest.raises(ValueError, match="running"):
        store.set_final_state(meeting_id, FinalState.RUNNING)
    with pytest.raises(MeetingUnknown):
        store.set_final_state("20261101-nobody", FinalState.PAUSED)
