"""Who speaks, in the library: voices kept for a while, lines named and split, nothing else lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from unplugged.core.errors import LinesInUse, MeetingUnknown
from unplugged.core.final_pass import FinalKind, FinalStart
from unplugged.core.speakers.default_names import ME, OTHERS
from unplugged.core.speakers.turns import Turn
from unplugged.core.speakers.windows import KeptVoice, Voice, Window
from unplugged.core.store import ChangeKind, MeetingTrack, Store
from unplugged.core.store.database import open_for_writing
from unplugged.core.store.schema import MIGRATIONS
from unplugged.core.types import MinutesItem, Section, SourceKind

from tests.unit.store_children import open_store
from tests.unit.store_samples import TAKEN_AT, segment

MODEL = "voices.onnx"
BEFORE_SPEAKERS = next(
    step.version - 1 for step in MIGRATIONS if any("TABLE voice" in s for s in step.statements)
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def meeting_id(store: Store) -> str:
    """Three lines of one track, and minutes that cite the last two."""
    found = store.create_meeting("Talk").ids[0]
    for text, start_s in (("Who sends it?", 0.0), ("I do. Thank you.", 4.0), ("Fine.", 9.0)):
        end = round((start_s + 4) * 16_000)
        store.commit_segment(found, segment(text, start_s), end)
    version = store.begin_minutes(found, template="minutes", engine="fake", model=None).number
    assert version is not None
    items = (
        MinutesItem(Section.ACTIONS, "Send it.", (2,)),
        MinutesItem(Section.SUMMARY, "Fine.", (3,)),
    )
    store.add_minutes_item(found, version, *items)
    store.finish_minutes(found, version, covered_lines=3, total_lines=3)
    store.release(found)
    return found


def voice(line: int, start_s: float) -> KeptVoice:
    window = Window(line, start_s, start_s + 2)
    return KeptVoice.of(Voice(window, np.eye(4, dtype=np.float32)[line % 4]))


SPLIT = [Turn(1, 0.0, 0), Turn(2, 4.0, 1), Turn(2, 6.0, 0), Turn(3, 9.0, 1)]


def spoken(store: Store, meeting_id: str) -> list[tuple[int, str | None, str]]:
    return [(line.number, line.speaker, line.text) for line in store.lines(meeting_id)]


def test_a_line_of_two_people_becomes_two_and_citations_follow(
    store: Store, meeting_id: str
) -> None:
    changes = store.put_speakers(meeting_id, SPLIT)

    assert changes.kind is ChangeKind.TRANSCRIPT_REPLACED
    assert spoken(store, meeting_id) == [
        (1, "Speaker 1", "Who sends it?"),
        (2, "Speaker 2", "I do."),
        (3, "Speaker 1", "Thank you."),
        (4, "Speaker 2", "Fine."),
    ]
    minutes = store.minutes(meeting_id)
    assert minutes is not None
    assert [item.lines for item in minutes.minutes.items] == [(4,), (2, 3)]
    assert [hit.line for hit in store.search("thank")] == [3]
    assert store.tracks_of_lines(meeting_id) == {1: 1, 2: 1, 3: 1, 4: 1}


def test_a_renamed_speaker_is_renamed_everywhere(store: Store, meeting_id: str) -> None:
    store.put_speakers(meeting_id, SPLIT)

    store.rename_speaker(meeting_id, "Speaker 2", "Ana")

    assert [who for _, who, _ in spoken(store, meeting_id)] == [
        *("Speaker 1", "Ana", "Speaker 1", "Ana")
    ]


def test_what_a_person_changed_is_neither_split_nor_contradicted(
    store: Store, meeting_id: str
) -> None:
    """The steps of an undo speak of lines by their numbers."""
    store.edit_text(meeting_id, 1, "Who sends the paper?")
    store.set_speaker(meeting_id, 3, "Ben")

    changes = store.put_speakers(meeting_id, SPLIT)

    assert (changes.kind, changes.lines) == (ChangeKind.TRANSCRIPT_CHANGED, (1, 2))
    assert spoken(store, meeting_id) == [
        (1, "Speaker 1", "Who sends the paper?"),
        (2, "Speaker 2", "I do. Thank you."),
        (3, "Ben", "Fine."),
    ]
    assert store.undo(meeting_id) is not None
    assert store.undo(meeting_id) is not None
    assert spoken(store, meeting_id)[0][2] == "Who sends it?"


def test_a_line_whose_words_were_corrected_gets_its_speaker_like_the_others(store: Store) -> None:
    """The name that all lines of a track have is nobody's word about who speaks in one."""
    tracks = (
        MeetingTrack(1, SourceKind.MIC, "mic.wav", ME),
        MeetingTrack(2, SourceKind.SYSTEM, "system.wav", OTHERS),
    )
    meeting_id = store.create_meeting("Call", tracks=tracks).ids[0]
    for number in (1, 2, 3):
        said = segment(f"Words {number}.", number * 4.0, speaker=None)
        store.commit_segment(meeting_id, said, number * 64_000, track=2)
    store.edit_text(meeting_id, 2, "Corrected.")
    store.set_speaker(meeting_id, 3, ME)

    store.put_speakers(meeting_id, [Turn(1, 4.0, 0), Turn(2, 8.0, 1), Turn(3, 12.0, 1)])

    assert [who for _, who, _ in spoken(store, meeting_id)] == ["Speaker 1", "Speaker 2", ME]


def test_names_and_splits_by_voices_are_taken_back_and_done_again(
    store: Store, meeting_id: str
) -> None:
    before = store.segments(meeting_id)
    store.put_speakers(meeting_id, SPLIT, can_undo=True)
    after = store.segments(meeting_id)
    store.edit_text(meeting_id, 4, "Well, fine.")
    store.undo(meeting_id)

    changes = store.undo(meeting_id)

    assert changes is not None
    assert changes.kind is ChangeKind.TRANSCRIPT_REPLACED
    assert store.segments(meeting_id) == before
    assert store.tracks_of_lines(meeting_id) == {1: 1, 2: 1, 3: 1}
    minutes = store.minutes(meeting_id)
    assert minutes is not None
    assert [item.lines for item in minutes.minutes.items] == [(3,), (2,)]
    assert [hit.line for hit in store.search("fine")][:1] == [3]
    assert store.redo(meeting_id) is not None
    assert store.segments(meeting_id) == after
    assert [hit.line for hit in store.search("thank")] == [3]


def test_lines_are_not_joined_again_while_somebody_works_on_them(
    store: Store, meeting_id: str
) -> None:
    """The minutes that are being written cite lines by their numbers."""
    store.put_speakers(meeting_id, SPLIT, can_undo=True)
    store.hold(meeting_id)

    with pytest.raises(LinesInUse):
        store.undo(meeting_id)

    store.release(meeting_id)
    assert store.undo(meeting_id) is not None


def test_names_by_voices_alone_are_taken_back_line_by_line(store: Store, meeting_id: str) -> None:
    store.set_speaker(meeting_id, 3, "Ben")
    store.put_speakers(meeting_id, SPLIT, can_undo=True)

    changes = store.undo(meeting_id)

    assert changes is not None
    assert (changes.kind, changes.lines) == (ChangeKind.TRANSCRIPT_CHANGED, (1, 2))
    assert [who for _, who, _ in spoken(store, meeting_id)] == [None, None, "Ben"]


def test_voices_are_kept_until_it_is_known_who_speaks(
    store: Store, meeting_id: str, tmp_path: Path
) -> None:
    store.ask_final_pass(
        meeting_id,
        start=FinalStart.NOW,
        options="{}",
        asked_at=TAKEN_AT,
        kind=FinalKind.SPEAKERS,
    )
    store.keep_voices(meeting_id, MODEL, [voice(1, 0.0), voice(2, 4.0)])
    store.close()

    with open_store(tmp_path) as later:
        assert [one.kind for one in later.final_passes()] == [FinalKind.SPEAKERS]
        assert later.voices(meeting_id, MODEL) == (voice(1, 0.0), voice(2, 4.0))
        assert later.voices(meeting_id, "another.onnx") == ()
        later.put_speakers(meeting_id, [])
        assert later.voices(meeting_id, MODEL) == ()
        assert later.final_passes() == ()
        assert [who for _, who, _ in spoken(later, meeting_id)] == [None] * 3


def test_a_pass_that_is_given_up_leaves_no_voice(store: Store, meeting_id: str) -> None:
    store.keep_voices(meeting_id, MODEL, [voice(1, 0.0)])

    store.drop_final_pass(meeting_id)

    assert store.voices(meeting_id, MODEL) == ()


def test_voices_of_a_deleted_meeting_are_gone(store: Store, meeting_id: str) -> None:
    store.keep_voices(meeting_id, MODEL, [voice(1, 0.0)])
    store.delete_meeting(meeting_id)

    with pytest.raises(MeetingUnknown):
        store.keep_voices(meeting_id, MODEL, [voice(2, 4.0)])
    assert store._db.execute("SELECT count(*) FROM voice").fetchone() == (0,)


def test_a_library_from_before_keeps_its_final_passes(tmp_path: Path) -> None:
    (tmp_path / "meetings").mkdir()
    path = tmp_path / "library.db"
    with closing(open_for_writing(path, MIGRATIONS[:BEFORE_SPEAKERS])) as db:
        db.execute(
            "INSERT INTO meeting (id, title, created_at, status) VALUES ('m', 'Old', ?, 'ready')",
            (TAKEN_AT.isoformat(),),
        )
        db.execute(
            """
            INSERT INTO final_pass (meeting_id, state, start, options, asked_at)
            VALUES ('m', 'paused', 'now', '{}', ?)
            """,
            (TAKEN_AT.isoformat(),),
        )

    with open_store(tmp_path) as store:
        (known,) = store.final_passes()
        assert (known.meeting_id, known.kind) == ("m", FinalKind.HEAR)
        assert store.voices("m", MODEL) == ()
