"""What the library keeps, and that it keeps all of it."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unplugged.core.errors import (
    DiskFull,
    FolderUnwritable,
    MeetingAmbiguous,
    MeetingUnknown,
)
from unplugged.core.store import ChangeKind, Store
from unplugged.core.types import MeetingStatus, MinutesItem, Section, Segment

from tests.unit.store_children import open_store
from tests.unit.store_samples import (
    TAKEN_AT,
    anything,
    begin_minutes,
    run,
    segment,
    segments,
)

NOBODY = "20261123-aaaaaa"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for many examples: opening one for each would only test the disk."""
    with open_store(tmp_path_factory.mktemp("library")) as opened:
        yield opened


def readable(text: str) -> str:
    """What a database can hold of a text."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "\ufffd")


# --- meetings ------------------------------------------------------------------------------------


def test_new_meeting_has_what_it_was_given_and_a_folder(store: Store) -> None:
    here = datetime(2026, 11, 23, 20, 0, tzinfo=timezone(timedelta(hours=5)))
    changes = store.create_meeting(
        "  Weekly\nbudget ",
        source_path="/tmp/a.mp3",
        language="de",
        speech_engine="faster-whisper",
        speech_model="tiny",
        created_at=here,
    )

    meeting = store.meeting(changes.ids[0])
    assert changes.kind is ChangeKind.MEETING_ADDED
    assert meeting.title == "Weekly budget"
    assert meeting.created_at == here
    assert meeting.created_at.utcoffset() == timedelta(0)
    assert (meeting.source_path, meeting.language) == ("/tmp/a.mp3", "de")
    assert (meeting.speech_engine, meeting.speech_model) == ("faster-whisper", "tiny")
    assert meeting.status is MeetingStatus.TRANSCRIBING
    assert meeting.duration_s is None
    assert meeting.minutes_version is None
    assert store.meeting_dir(meeting.id).is_dir()


def test_everything_about_a_meeting_can_change_and_survives_closing(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("Draft").ids[0]
        store.set_title(meeting_id, "Final")
        store.set_duration(meeting_id, 61.5, "cut_off")
        store.set_audio(meeting_id, "audio.flac")
        store.set_language(meeting_id, "fr")
        store.set_speech_engine(meeting_id, "fake", None)
        store.set_status(meeting_id, MeetingStatus.READY, note="partial_minutes")

    with open_store(tmp_path) as store:
        meeting = store.meeting(meeting_id)
    assert meeting.title == "Final"
    assert (meeting.duration_s, meeting.damage) == (61.5, "cut_off")
    assert meeting.audio_path == "audio.flac"
    assert meeting.language == "fr"
    assert (meeting.speech_engine, meeting.speech_model) == ("fake", None)
    assert (meeting.status, meeting.note) == (MeetingStatus.READY, "partial_minutes")


@pytest.mark.parametrize(
    "use",
    [
        lambda store: store.meeting(NOBODY),
        lambda store: store.lines(NOBODY),
        lambda store: store.segments(NOBODY),
        lambda store: store.minutes(NOBODY),
        lambda store: store.versions(NOBODY),
        lambda store: store.runs(NOBODY),
        lambda store: store.resolve(NOBODY),
        lambda store: store.set_title(NOBODY, "x"),
        lambda store: store.set_status(NOBODY, MeetingStatus.WRITING),
        lambda store: store.set_duration(NOBODY, 1.0),
        lambda store: store.commit_segment(NOBODY, segment("x"), 1),
        lambda store: store.begin_minutes(NOBODY, template="t", engine="e", model=None),
        lambda store: store.add_run(NOBODY, run()),
        lambda store: store.delete_meeting(NOBODY),
    ],
)
def test_unknown_meeting_is_named(store: Store, use: Callable[[Store], object]) -> None:
    with pytest.raises(MeetingUnknown) as caught:
        use(store)
    assert caught.value.params == {"id": NOBODY}
    assert not list(store.meeting_dir(NOBODY).parent.iterdir())


def test_empty_title_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="title"):
        store.create_meeting(" \n ")
    assert store.meetings() == ()


def test_meetings_come_newest_first_with_their_counts(store: Store) -> None:
    old = store.create_meeting("Old", created_at=TAKEN_AT).ids[0]
    new = store.create_meeting("New", created_at=TAKEN_AT + timedelta(days=1)).ids[0]
    older = store.create_meeting("Older", created_at=TAKEN_AT - timedelta(days=1)).ids[0]
    store.commit_segment(old, segment("one"), 16_000)
    store.commit_segment(old, segment("two"), 32_000)

    found = store.meetings()

    assert [meeting.id for meeting in found] == [new, old, older]
    assert [meeting.line_count for meeting in found] == [0, 2, 0]
    assert [meeting.id for meeting in store.meetings(limit=1)] == [new]
    assert store.resolve("last") == new


def test_meeting_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    first = store.create_meeting("A", created_at=TAKEN_AT).ids[0]
    second = store.create_meeting("B", created_at=TAKEN_AT).ids[0]
    together = next(n for n in range(20) if first[: n + 1] != second[: n + 1])

    assert store.resolve(first) == first
    assert store.resolve(f" {first.upper()} ") == first
    assert store.resolve(first[: together + 1]) == first
    with pytest.raises(MeetingAmbiguous):
        store.resolve(first[:together])
    for nothing in ("", "%", "_", "\udcff", "x" * 1000):
        with pytest.raises(MeetingUnknown):
            store.resolve(nothing)


def test_last_of_an_empty_library_is_unknown(store: Store) -> None:
    with pytest.raises(MeetingUnknown):
        store.resolve("last")


# --- transcript ----------------------------------------------------------------------------------


def test_lines_are_numbered_as_they_come(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    first = store.commit_segment(meeting_id, segment("one", speaker="Ana"), 16_000)
    silence = store.commit_segment(meeting_id, None, 48_000)
    second = store.commit_segment(meeting_id, segment("two", 3.0), 64_000)

    assert (first.number, silence.number, second.number) == (1, None, 2)
    assert first.kind is ChangeKind.TRANSCRIPT_GREW
    assert store.meeting(meeting_id).transcribed_samples == 64_000
    lines = store.lines(meeting_id)
    assert [(line.number, line.text, line.speaker) for line in lines] == [
        (1, "one", "Ana"),
        (2, "two", None),
    ]
    assert lines[1].start_s == 3.0
    assert store.segments(meeting_id, after=1) == (segment("two", 3.0),)


def test_text_is_not_repeated_when_a_worker_goes_back(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    store.commit_segment(meeting_id, segment("one"), 32_000)

    with pytest.raises(ValueError, match="16000"):
        store.commit_segment(meeting_id, segment("again"), 16_000)

    assert [line.text for line in store.lines(meeting_id)] == ["one"]
    assert store.meeting(meeting_id).transcribed_samples == 32_000


def test_segment_that_cannot_be_kept_does_not_move_the_end(store: Store) -> None:
    """Otherwise a restarted worker would never come back to that stretch."""
    meeting_id = store.create_meeting("A").ids[0]
    unusable = replace(segment("one"), avg_logprob=float("nan"))

    with pytest.raises(sqlite3.IntegrityError):
        store.commit_segment(meeting_id, unusable, 16_000)

    assert store.meeting(meeting_id).transcribed_samples == 0
    assert store.commit_segment(meeting_id, segment("two"), 16_000).number == 1


@settings(max_examples=60, deadline=None)
@given(said=st.lists(segments(), max_size=4))
def test_segments_come_back_as_they_went_in(long_lived: Store, said: list[Segment]) -> None:
    meeting_id = long_lived.create_meeting("Any").ids[0]
    for number, each in enumerate(said, start=1):
        long_lived.commit_segment(meeting_id, each, number)

    expected = tuple(
        replace(
            each,
            text=readable(each.text),
            speaker=None if each.speaker is None else readable(each.speaker),
            words=tuple(replace(word, text=readable(word.text)) for word in each.words),
        )
        for each in said
    )
    assert long_lived.segments(meeting_id) == expected
    assert [line.text for line in long_lived.lines(meeting_id)] == [s.text for s in expected]
    long_lived.release(meeting_id)


@settings(max_examples=60, deadline=None)
@given(title=anything, source=anything)
def test_any_name_of_a_file_can_be_kept(long_lived: Store, title: str, source: str) -> None:
    if not readable(title).split():
        return
    meeting_id = long_lived.create_meeting(title, source_path=source).ids[0]

    meeting = long_lived.meeting(meeting_id)

    assert meeting.title == " ".join(readable(title).split())
    assert readable(meeting.source_path or "") == readable(source)
    long_lived.release(meeting_id)


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names are text there")
def test_a_file_whose_name_is_no_text_is_found_again(store: Store, tmp_path: Path) -> None:
    latin = Path(os.fsdecode(os.fsencode(tmp_path) + b"/latin-\xe9t\xe9 100%.wav"))
    latin.write_bytes(b"sound")

    meeting_id = store.create_meeting("Latin", source_path=str(latin)).ids[0]
    store.keep_queue((latin,))

    assert Path(store.meeting(meeting_id).source_path or "").read_bytes() == b"sound"
    assert [path.read_bytes() for path in store.queued_files()] == [b"sound"]
    store.release(meeting_id)


# --- deleting ------------------------------------------------------------------------------------


def test_deleted_meeting_leaves_no_byte_of_what_was_said(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        kept = store.create_meeting("Stays").ids[0]
        store.commit_segment(kept, segment("harmless words"), 1)
        meeting_id = store.create_meeting("Topsecrettitle").ids[0]
        for number in range(1, 200):
            store.commit_segment(meeting_id, segment(f"topsecretword{number} plan"), number)
        version = begin_minutes(store, meeting_id)
        bullet = MinutesItem(Section.SUMMARY, "topsecretbullet", ())
        store.add_minutes_item(meeting_id, version, bullet)
        (store.meeting_dir(meeting_id) / "audio.flac").write_bytes(b"topsecretsound")
        (tmp_path / "library.db.version-1.backup").write_bytes(b"topsecretcopy")

        changes = store.delete_meeting(meeting_id)

        assert changes.kind is ChangeKind.MEETING_DELETED
        assert not store.meeting_dir(meeting_id).exists()
        assert [meeting.id for meeting in store.meetings()] == [kept]
        assert store.search("plan") == ()
        assert [hit.meeting_id for hit in store.search("harmless")] == [kept]
        left = {file: file.read_bytes().lower() for file in tmp_path.rglob("*") if file.is_file()}
    assert tmp_path / "library.db" in left
    assert [file for file, data in left.items() if b"topsecret" in data] == []


def test_deletion_that_a_crash_cut_short_is_finished_at_the_next_start(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        folder = store.meeting_dir(meeting_id)
    # What a process leaves that dies between the removal of the rows and that of the folder.
    with sqlite3.connect(tmp_path / "library.db") as db:
        db.execute("DELETE FROM meeting")
        db.execute("INSERT INTO deletion VALUES (?)", (meeting_id,))
    db.close()

    with open_store(tmp_path) as store:
        assert folder.exists()
        store.recover()
        assert not folder.exists()
        assert store._all("SELECT * FROM deletion") == []


def test_files_that_cannot_be_removed_are_named_and_tried_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    folder = store.meeting_dir(meeting_id)

    def refuse(path: Path) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patch:
        patch.setattr("unplugged.core.store.removal.shutil.rmtree", refuse)
        with pytest.raises(FolderUnwritable) as caught:
            store.delete_meeting(meeting_id)
        assert caught.value.params == {"path": str(folder), "reason": "in use"}
        assert store.meetings() == ()
        assert store.recover() == ()

    store.recover()
    assert not folder.exists()


def test_folder_that_no_row_knows_is_left_alone(tmp_path: Path) -> None:
    """It may hold somebody's recording."""
    stranger = tmp_path / "meetings" / "20250101-abcdef" / "audio.flac"
    stranger.parent.mkdir(parents=True)
    stranger.write_bytes(b"sound")

    with open_store(tmp_path) as store:
        store.recover()

    assert stranger.read_bytes() == b"sound"


# --- a full disk ---------------------------------------------------------------------------------


def test_full_disk_is_said_and_loses_nothing_of_before(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    store.commit_segment(meeting_id, segment("before"), 1)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}").fetchone()

    def fill() -> None:
        for number in range(2, 500):
            store.commit_segment(meeting_id, segment("word " * 500), number)

    with pytest.raises(DiskFull):
        fill()

    store._db.execute("PRAGMA max_page_count = 1000000").fetchone()
    meeting = store.meeting(meeting_id)
    assert meeting.line_count == meeting.transcribed_samples >= 1
    assert store.commit_segment(meeting_id, segment("after"), 1000).number == meeting.line_count + 1


def test_time_of_creation_defaults_to_now(store: Store) -> None:
    before = datetime.now(UTC)
    meeting = store.meeting(store.create_meeting("A").ids[0])
    assert before <= meeting.created_at <= datetime.now(UTC)
    assert meeting.id.startswith(meeting.created_at.astimezone().strftime("%Y%m%d-"))
