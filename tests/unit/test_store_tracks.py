"""A meeting with several tracks: who speaks on which, how far each is, where some is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from unplugged.core.errors import MeetingUnknown, TextEmpty
from unplugged.core.store import Gap, MeetingTrack, Store
from unplugged.core.store.database import open_for_writing
from unplugged.core.store.schema import MIGRATIONS
from unplugged.core.types import SourceKind

from tests.unit.store_children import open_store
from tests.unit.store_samples import segment

BOTH = (
    MeetingTrack(1, SourceKind.MIC, "mic.wav", "Me"),
    MeetingTrack(2, SourceKind.SYSTEM, "system.wav", "Others"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def test_each_track_is_transcribed_on_its_own(store: Store) -> None:
    meeting_id = store.create_meeting("Call", tracks=BOTH).ids[0]
    store.commit_segment(meeting_id, segment("hello"), 32_000, track=2)
    store.commit_segment(meeting_id, segment("hi", 1.0), 16_000, track=1)
    store.set_audio(meeting_id, "system.flac", track=2)

    meeting = store.meeting(meeting_id)
    assert [track.transcribed_samples for track in meeting.tracks] == [16_000, 32_000]
    assert [track.audio_path for track in meeting.tracks] == ["mic.wav", "system.flac"]
    assert (meeting.audio_path, meeting.transcribed_samples) == ("mic.wav", 16_000)
    assert [(line.speaker, line.text) for line in store.lines(meeting_id)] == [
        ("Others", "hello"),
        ("Me", "hi"),
    ]
    with pytest.raises(MeetingUnknown):
        store.commit_segment(meeting_id, segment("who"), 16_000, track=3)


def test_a_renamed_speaker_keeps_the_name_in_lines_to_come(store: Store) -> None:
    meeting_id = store.create_meeting("Call", tracks=BOTH).ids[0]
    other_id = store.create_meeting("Another call", tracks=BOTH).ids[0]
    store.commit_segment(other_id, segment("bye"), 16_000, track=2)
    store.commit_segment(meeting_id, segment("hello"), 16_000, track=2)
    store.rename_speaker(meeting_id, "Others", " Ana\nLima ")
    store.commit_segment(meeting_id, segment("again"), 32_000, track=2)
    store.commit_segment(meeting_id, segment("hi"), 16_000, track=1)

    assert [line.speaker for line in store.lines(meeting_id)] == ["Ana Lima", "Ana Lima", "Me"]
    assert store.lines(other_id)[0].speaker == "Others"
    with pytest.raises(TextEmpty):
        store.rename_speaker(meeting_id, "Me", " ")


def test_gaps_are_kept_in_the_order_of_the_meeting(store: Store) -> None:
    meeting_id = store.create_meeting("Call", tracks=BOTH).ids[0]
    late, early = Gap(2, 60.0, 1.5, "source_lost"), Gap(1, 12.5, 0.0, "source_moved")
    store.add_gap(meeting_id, late)
    store.add_gap(meeting_id, early)

    assert store.gaps(meeting_id) == (early, late)
    store.delete_meeting(meeting_id)
    assert store._all("SELECT * FROM gap UNION ALL SELECT 1, 1, 1, 1, 1, 1 FROM track") == []


def test_a_library_without_tracks_is_updated_with_all_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with closing(open_for_writing(path, MIGRATIONS[:1])) as db:
        for name, source in (("file", "'/tmp/a.mp3'"), ("mic", "NULL")):
            db.execute(
                f"""
                INSERT INTO meeting (id, title, created_at, source_path, audio_path, status,
                    transcribed_samples)
                VALUES ('{name}', 'Budget', '2026-11-23T18:30:00+00:00', {source}, 'audio.flac',
                    'ready', 48000)
                """
            )
            db.execute(
                f"""
                INSERT INTO segment (meeting_id, number, start_s, end_s, text, language,
                    avg_logprob, no_speech_prob, speaker, words)
                VALUES ('{name}', 1, 0, 1, 'we revise it', 'en', -0.1, 0.1, NULL, '[]')
                """
            )
        db.commit()

    with open_store(tmp_path) as store:
        for name, kind in (("file", None), ("mic", SourceKind.MIC)):
            meeting = store.meeting(name)
            assert meeting.tracks == (MeetingTrack(1, kind, "audio.flac", None, 48_000),)
            assert (meeting.audio_path, meeting.transcribed_samples) == ("audio.flac", 48_000)
            store.commit_segment(name, segment("and go on"), 64_000)
        assert [hit.meeting_id for hit in store.search("revise")] == ["file", "mic"]
