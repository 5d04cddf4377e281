"""Meetings for the tests of the meeting's page: one by the real engines, others written by hand."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from unplugged.audio.spool_writer import SpoolWriter
from unplugged.core.store import MeetingTrack, MinutesCost, Store
from unplugged.core.types import MeetingStatus, MinutesItem, Section, Segment, Word

PATIENCE_S = 240


def make_real_meeting(home: Path, sample: Path) -> None:
    """Have the demo models make the sample meeting, as a user does."""
    command = [sys.executable, "-m", "unplugged", "minutes", str(sample), "--quiet"]
    environ = {**os.environ, "UNPLUGGED_HOME": str(home)}
    subprocess.run(command, env=environ, check=True, timeout=PATIENCE_S, capture_output=True)


def segment_at(start_s: float, text: str, speaker: str | None = None) -> Segment:
    """Return a segment whose words last 0.3 s each; "hm" is hardly understood."""
    words = tuple(
        Word(each, start_s + 0.3 * at, start_s + 0.3 * at + 0.25, 0.3 if each == "hm" else 0.9)
        for at, each in enumerate(text.split())
    )
    return Segment(start_s, start_s + 0.3 * len(words), text, words, "en", -0.3, 0.1, speaker)


def add_meeting(store: Store, texts: list[tuple[str | None, str]], *, seconds: float = 0) -> str:
    """Add a transcribed meeting, a line every 4 s, with a recording if ``seconds`` are given."""
    meeting_id = store.create_meeting("Budget", tracks=(MeetingTrack(1, None, "audio.wav"),)).ids[0]
    for at, (speaker, text) in enumerate(texts):
        segment = segment_at(4.0 * at, text, speaker)
        store.commit_segment(meeting_id, segment, round((4.0 * at + 4) * 16_000))
    if seconds:
        writer = SpoolWriter.create(
            store.meeting_dir(meeting_id) / "audio.wav",
            sample_rate_hz=16_000,
            started_at=datetime.now(UTC),
        )
        loud = np.random.default_rng(1).integers(-9_000, 9_000, round(seconds * 16_000), np.int16)
        writer.append(loud)
        writer.close()
        store.set_duration(meeting_id, seconds)
    store.set_status(meeting_id, MeetingStatus.TRANSCRIBED)
    store.release(meeting_id)
    return meeting_id


def add_minutes(store: Store, meeting_id: str, items: list[MinutesItem]) -> int:
    """Write a finished version of minutes; return its number."""
    version = store.begin_minutes(
        meeting_id, template="minutes", engine="fake", model="scripted"
    ).number
    assert version is not None
    for item in items:
        store.add_minutes_item(meeting_id, version, item)
    lines = store.meeting(meeting_id).line_count
    store.finish_minutes(
        meeting_id, version, covered_lines=lines, total_lines=lines, cost=MinutesCost()
    )
    store.set_status(meeting_id, MeetingStatus.READY)
    store.release(meeting_id)
    return version


TALK: list[tuple[str | None, str]] = [
    ("Maya", "Let's start with the budget."),
    ("Ben", "The big booth costs four thousand euros."),
    ("Ben", "I will send hm the contract by Friday."),
    ("Maya", "Good, then we take the small booth."),
]
ITEMS = [
    MinutesItem(Section.SUMMARY, "The big booth costs four thousand euros.", (2,)),
    MinutesItem(Section.DECISIONS, "Take the small booth.", (4,)),
    MinutesItem(Section.ACTIONS, "send the contract", (3,), owner="Ben", due="Friday"),
    MinutesItem(Section.ACTIONS, "buy a rocket", (), owner="Maya", is_supported=False),
]
