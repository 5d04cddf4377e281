"""Versions of minutes in the library: written, shown, chosen, deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from unplugged.core.errors import (
    MinutesUnknown,
)
from unplugged.core.store import ChangeKind, MinutesCost, Store
from unplugged.core.types import MinutesItem, Section

from tests.unit.store_children import open_store
from tests.unit.store_samples import (
    ACTION,
    DECISION,
    SUMMARY,
    begin_minutes,
    run,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def test_minutes_are_grouped_by_section_in_the_order_of_writing(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    version = begin_minutes(store, meeting_id)
    second = MinutesItem(Section.SUMMARY, "Then lunch.", (3, 4))
    for item in (SUMMARY, ACTION, DECISION, second):
        store.add_minutes_item(meeting_id, version, item)
    store.finish_minutes(
        meeting_id,
        version,
        covered_lines=8,
        total_lines=9,
        note="partial_coverage",
        cost=MinutesCost(100, 50, 1.5, 2.5),
    )

    kept = store.minutes(meeting_id)

    assert kept is not None
    assert kept.is_finished
    assert kept.minutes.items == (SUMMARY, second, DECISION, ACTION)
    assert (kept.minutes.engine, kept.minutes.model) == ("llama.cpp", "demo")
    assert (kept.minutes.covered_lines, kept.minutes.total_lines) == (8, 9)
    assert kept.minutes.note == "partial_coverage"
    assert kept.cost == MinutesCost(100, 50, 1.5, 2.5)
    assert store.meeting(meeting_id).minutes_version == 1


def test_items_of_minutes_that_broke_off_are_there_and_said_to_be_unfinished(
    tmp_path: Path,
) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        store.add_minutes_item(meeting_id, begin_minutes(store, meeting_id), SUMMARY)

    with open_store(tmp_path) as store:
        kept = store.minutes(meeting_id)
        assert kept is not None
        assert not kept.is_finished
        assert kept.minutes.items == (SUMMARY,)
        assert store.meeting(meeting_id).minutes_version is None


def test_finished_minutes_win_over_a_newer_attempt_that_broke_off(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    for item in (SUMMARY, DECISION):
        version = begin_minutes(store, meeting_id)
        store.add_minutes_item(meeting_id, version, item)
        store.finish_minutes(meeting_id, version, covered_lines=1, total_lines=1)
    broken = begin_minutes(store, meeting_id)
    store.add_minutes_item(meeting_id, broken, ACTION)

    newest = store.minutes(meeting_id)
    attempt = store.minutes(meeting_id, broken)

    assert store.versions(meeting_id) == (1, 2, 3)
    assert newest is not None
    assert newest.minutes.items == (DECISION,)
    assert attempt is not None
    assert attempt.minutes.items == (ACTION,)
    assert store.minutes(meeting_id, 4) is None


def finished(store: Store, meeting_id: str, item: MinutesItem) -> int:
    version = begin_minutes(store, meeting_id)
    store.add_minutes_item(meeting_id, version, item)
    store.finish_minutes(meeting_id, version, covered_lines=1, total_lines=1)
    return version


def shown(store: Store, meeting_id: str) -> tuple[MinutesItem, ...]:
    kept = store.minutes(meeting_id)
    assert kept is not None
    return kept.minutes.items


def test_a_chosen_version_is_shown_until_a_new_one_is_finished(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    first = finished(store, meeting_id, SUMMARY)
    finished(store, meeting_id, DECISION)

    changes = store.choose_minutes(meeting_id, first)

    assert (changes.kind, changes.number) == (ChangeKind.MINUTES_CHANGED, first)
    assert shown(store, meeting_id) == (SUMMARY,)
    assert store.meeting(meeting_id).minutes_version == first
    broken = begin_minutes(store, meeting_id)
    assert shown(store, meeting_id) == (SUMMARY,)
    store.finish_minutes(meeting_id, broken, covered_lines=1, total_lines=1)
    assert shown(store, meeting_id) == ()
    assert store.meeting(meeting_id).minutes_version == broken


def test_a_version_that_broke_off_or_is_not_there_cannot_be_chosen(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    finished(store, meeting_id, SUMMARY)
    broken = begin_minutes(store, meeting_id)

    for version in (broken, broken + 1, 0):
        with pytest.raises(MinutesUnknown) as caught:
            store.choose_minutes(meeting_id, version)
        assert caught.value.params == {"id": meeting_id, "version": str(version)}
    assert shown(store, meeting_id) == (SUMMARY,)


def test_a_deleted_version_gives_way_to_the_newest_that_is_left(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    first = finished(store, meeting_id, SUMMARY)
    second = finished(store, meeting_id, DECISION)
    third = finished(store, meeting_id, ACTION)
    store.choose_minutes(meeting_id, second)

    store.delete_minutes(meeting_id, second)

    assert store.versions(meeting_id) == (first, third)
    assert shown(store, meeting_id) == (ACTION,)
    store.delete_minutes(meeting_id, third)
    store.delete_minutes(meeting_id, first)
    assert store.minutes(meeting_id) is None
    assert store.meeting(meeting_id).minutes_version is None
    with pytest.raises(MinutesUnknown):
        store.delete_minutes(meeting_id, first)


def test_nothing_is_added_to_minutes_that_are_finished_or_not_there(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    version = begin_minutes(store, meeting_id)
    store.finish_minutes(meeting_id, version, covered_lines=0, total_lines=0)

    for wrong in (version, version + 1):
        with pytest.raises(ValueError, match="unfinished"):
            store.add_minutes_item(meeting_id, wrong, SUMMARY)
        with pytest.raises(ValueError, match="unfinished"):
            store.finish_minutes(meeting_id, wrong, covered_lines=0, total_lines=0)


def test_runs_are_kept_in_order(store: Store) -> None:
    meeting_id = store.create_meeting("A").ids[0]
    unmeasured = replace(run("write"), model=None, cpu_s=None, audio_s=None, peak_rss_bytes=None)
    store.add_run(meeting_id, run())
    store.add_run(meeting_id, unmeasured)

    assert store.runs(meeting_id) == (run(), unmeasured)
