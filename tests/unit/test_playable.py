"""Where each recording of a meeting begins when it is played, whatever a track slept through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from unplugged.audio.awake_clock import awake_ns
from unplugged.audio.track import PAUSED, Track
from unplugged.core.store import MeetingTrack, Store
from unplugged.core.types import SourceKind
from unplugged.runtime.playable import playable

from tests.unit.store_children import open_store

RATE_HZ = 16_000
BLOCK = np.zeros(RATE_HZ // 10, np.int16).tobytes()
BEFORE_S, PAUSE_S, AFTER_S = 5, 60, 4  # recorded, paused, recorded
MIC, SYSTEM = "mic.wav", "system.wav"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A library of this test's own."""
    with open_store(tmp_path) as opened:
        yield opened


def record(spool: Path, gap: str, starts_ns: int, from_ns: int, seconds: int) -> None:
    """Record as a recorder does whose source delivers from a moment on; 0 s: it never does."""
    track = Track(spool, gap, on_hole=lambda _hole: None, starts_ns=starts_ns)
    track.feed_from(RATE_HZ, 1)
    for at in range(10 * seconds):
        track.take(from_ns + (at + 1) * 100_000_000, BLOCK)
        track.write()
    track.close()


@pytest.mark.parametrize("late", [None, MIC, SYSTEM])
def test_a_track_without_sound_before_a_pause_is_heard_where_it_belongs(
    store: Store, late: str | None
) -> None:
    """What was said after the pause is heard at one moment on both tracks."""
    tracks = (
        MeetingTrack(1, SourceKind.MIC, MIC, "Me"),
        MeetingTrack(2, SourceKind.SYSTEM, SYSTEM, "Others"),
    )
    meeting_id = store.create_meeting("Call", tracks=tracks).ids[0]
    folder = store.meeting_dir(meeting_id)
    starts_ns = awake_ns() - (BEFORE_S + PAUSE_S + AFTER_S) * 1_000_000_000
    resumed_ns = starts_ns + (BEFORE_S + PAUSE_S) * 1_000_000_000
    for name in (MIC, SYSTEM):
        before_s = 0 if name == late else BEFORE_S
        record(folder / name, "", starts_ns, starts_ns, before_s)
        record(folder / name, PAUSED, starts_ns, resumed_ns, AFTER_S)

    found = playable(store.meeting(meeting_id), folder)

    (_, mic_s), (_, system_s) = found.tracks
    expected = {None: 0.0, MIC: -BEFORE_S, SYSTEM: BEFORE_S}[late]
    assert mic_s == 0.0
    assert system_s == pytest.approx(expected, abs=0.05)
    assert found.duration_s == pytest.approx(AFTER_S + (0 if late == MIC else BEFORE_S), abs=0.05)
