"""Libraries from before editing was possible keep all they hold and can be edited."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from unplugged.core.store.database import open_for_writing
from unplugged.core.store.schema import MIGRATIONS
from unplugged.core.types import MinutesItem, Section

from tests.unit.store_children import open_store

MEETING_ID = "20261101-abcdef"


def fill(db: sqlite3.Connection) -> None:
    """Lay down a meeting as the first version of the app wrote it."""
    db.execute(
        "INSERT INTO meeting (id, title, created_at, status) VALUES (?, 'Budget', ?, 'ready')",
        (MEETING_ID, "2026-11-01T09:00:00+00:00"),
    )
    for number, text in enumerate(("We revise it.", "Ben sends it."), start=1):
        db.execute(
            """
            INSERT INTO segment (meeting_id, number, start_s, end_s, text, language, avg_logprob,
                no_speech_prob, words) VALUES (?, ?, ?, ?, ?, 'en', -0.2, 0.01, '[]')
            """,
            (MEETING_ID, number, float(number), number + 1.0, text),
        )
    db.execute(
        """
        INSERT INTO minutes (meeting_id, version, created_at, is_finished, template, engine)
        VALUES (?, 1, '2026-11-01T09:05:00+00:00', 1, 'minutes', 'extractive')
        """,
        (MEETING_ID,),
    )
    db.execute(
        """
        INSERT INTO minutes_item
        SELECT key, 1, 'actions', 'Send it.', 'Ben', NULL, '[2]', 1 FROM minutes
        """
    )


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_library_keeps_all_it_holds(tmp_path: Path, version: int) -> None:
    (tmp_path / "meetings").mkdir()
    with closing(open_for_writing(tmp_path / "library.db", MIGRATIONS[:version])) as db:
        fill(db)

    with open_store(tmp_path) as store:
        meeting = store.meeting(MEETING_ID)
        minutes = store.minutes(MEETING_ID)
        assert [found.id for found in store.meetings()] == [MEETING_ID]
        assert [line.text for line in store.lines(MEETING_ID)] == ["We revise it.", "Ben sends it."]
        assert store.edited_lines(MEETING_ID) == frozenset()
        assert [hit.line for hit in store.search("revise")] == [1]
        assert minutes is not None
        assert minutes.minutes.items == (
            MinutesItem(Section.ACTIONS, "Send it.", (2,), owner="Ben", is_done=False),
        )
        assert (meeting.minutes_version, minutes.minutes.items[0].number) == (1, 1)
