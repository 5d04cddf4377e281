"""From rows of the library to values: which columns are read for a value, and how it is made."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import repeat
from typing import Any

from unplugged.core.store.kept_text import path_of_kept
from unplugged.core.store.records import (
    LinePlace,
    Meeting,
    MeetingTrack,
    MinutesCost,
    MinutesVersion,
    Run,
)
from unplugged.core.types import (
    STANDARD_PARTS,
    MeetingStatus,
    Minutes,
    MinutesItem,
    MinutesPart,
    Section,
    Segment,
    SourceKind,
    Word,
)

SELECT_MEETING = """
    SELECT id, title, created_at, source_path, duration_s, language, status,
        speech_engine, speech_model, note, damage,
        (SELECT coalesce(max(number), 0) FROM segment WHERE meeting_id = meeting.id),
        coalesce(
            (SELECT version FROM minutes
                WHERE meeting_id = meeting.id AND version = chosen_minutes AND is_finished),
            (SELECT max(version) FROM minutes WHERE meeting_id = meeting.id AND is_finished)
        ),
        (SELECT json_group_array(
            json_array(number, kind, audio_path, speaker, transcribed_samples))
            FROM track WHERE meeting_id = meeting.id)
    FROM meeting
"""
Row = tuple[Any, ...]  # as the SELECT beside it lists the columns


@contextmanager
def without_collections() -> Iterator[None]:
    """Pause the cycle collector while very many small objects are made.

    None of them is part of a cycle, yet the collector looks through all of them again and again as
    their number grows: most of the time of reading 20,000 segments.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def as_segment(row: Row) -> Segment:
    """Return a segment of the columns that ``StoreReader.segments`` selects."""
    start_s, end_s, text, words, language, avg_logprob, no_speech_prob, speaker = row
    heard = tuple([Word(*word) for word in json.loads(words)])
    return Segment(start_s, end_s, text, heard, language, avg_logprob, no_speech_prob, speaker)


def as_segments(rows: Iterable[Row]) -> tuple[Segment, ...]:
    """Return many segments; see ``as_segment``."""
    with without_collections():
        return tuple([as_segment(row) for row in rows])


def as_places(rows: Iterable[Row]) -> tuple[LinePlace, ...]:
    """Return the places of many lines, of the columns that ``StoreReader.outline`` selects."""
    # _make is a function of Python's; 20,000 calls of it take twice as long.
    return tuple(map(tuple.__new__, repeat(LinePlace), rows))


def as_meeting(row: Row) -> Meeting:
    """Return a meeting of the columns of ``SELECT_MEETING``."""
    tracks = tuple(sorted(map(_track, json.loads(row[13])), key=lambda track: track.number))
    first = tracks[0] if tracks else MeetingTrack(1, None, None)
    return Meeting(
        id=row[0],
        title=row[1],
        created_at=datetime.fromisoformat(row[2]),
        source_path=None if row[3] is None else path_of_kept(row[3]),
        audio_path=first.audio_path,
        duration_s=row[4],
        language=row[5],
        status=MeetingStatus(row[6]),
        transcribed_samples=first.transcribed_samples,
        speech_engine=row[7],
        speech_model=row[8],
        note=row[9],
        damage=row[10],
        line_count=row[11],
        minutes_version=row[12],
        tracks=tracks,
    )


def _track(fields: list[Any]) -> MeetingTrack:
    number, kind, audio_path, speaker, transcribed_samples = fields
    known = SourceKind(kind) if kind is not None else None
    return MeetingTrack(number, known, audio_path, speaker, transcribed_samples)


def as_minutes_version(row: Row, items: Iterable[Row]) -> MinutesVersion:
    """Return minutes and their bullets, of the columns that ``StoreReader.minutes`` selects."""
    _, version, created_at, is_finished, engine, model, template, *rest = row
    covered, total, note, packed, *cost = rest
    bullets = [
        MinutesItem(
            Section(section),
            text,
            tuple(json.loads(lines)),
            owner,
            due,
            bool(is_supported),
            bool(is_done),
            number,
            heading,
        )
        for section, text, lines, owner, due, is_supported, is_done, number, heading in items
    ]
    parts = _parts(packed, bullets)
    # They came in the order of writing; the sort is stable, so each part keeps that order.
    bullets.sort(key=lambda item: parts.index(item.part))
    return MinutesVersion(
        version=version,
        created_at=datetime.fromisoformat(created_at),
        is_finished=bool(is_finished),
        minutes=Minutes(tuple(bullets), engine, model, template, covered, total, note, parts),
        cost=MinutesCost(*cost),
    )


def _parts(packed: str | None, bullets: Iterable[MinutesItem]) -> tuple[MinutesPart, ...]:
    """Return the parts of minutes; a bullet whose part is not among them gets one at the end."""
    parts: tuple[MinutesPart, ...] = STANDARD_PARTS
    if packed is not None:
        parts = tuple(MinutesPart(Section(kind), heading) for kind, heading in json.loads(packed))
    return tuple(dict.fromkeys((*parts, *(item.part for item in bullets))))


def as_run(row: Row) -> Run:
    """Return a stage's cost, of the columns that ``StoreReader.runs`` selects."""
    stage, engine, model, started_at, wall_s, cpu_s, audio_s, peak_rss_bytes, device, details = row
    return Run(
        stage,
        engine,
        model,
        datetime.fromisoformat(started_at),
        wall_s,
        cpu_s,
        audio_s,
        peak_rss_bytes,
        device,
        tuple((name, value) for name, value in json.loads(details)),
    )
