"""How the work on a meeting begins: with a file, with a microphone, where it broke off, anew."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from unplugged.audio.awake_clock import awake_ns
from unplugged.core.ahead import ReadAhead
from unplugged.core.errors import FileMissing, NotAFile, NothingToWrite, UnpluggedError
from unplugged.core.paths import is_there
from unplugged.core.session import Session
from unplugged.core.store import Meeting, MeetingTrack, Store
from unplugged.core.types import RecordSource
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.plan import WorkPlan
from unplugged.runtime.planner import Planner
from unplugged.runtime.recordings import (
    RECORDING,
    are_heard,
    close_interrupted,
    lengths_to_continue,
    tracks_for,
)

Beginning = tuple[WorkPlan, Session]


class Beginnings:
    """Prepares the library and returns what is to be done; starts nothing.

    What each method may raise is written at the method of ``MeetingService`` that calls it.
    """

    def __init__(self, planner: Planner, store: Store) -> None:
        """Prepare work on the meetings of one library."""
        self._planner = planner
        self._store = store

    def of_file(self, source: Path, options: WorkOptions) -> Beginning:
        """Add a meeting that is made from a file."""
        if not is_there(source):
            raise FileMissing(path=str(source))
        if source.is_dir():
            raise NotAFile(path=str(source))
        tools = self._planner.choose(options)
        title = source.stem.strip() or source.name
        tracks = (MeetingTrack(1, None, RECORDING),)
        path = str(source.absolute())
        meeting_id = self._planner.add_meeting(title, path, tracks, tools, options)
        with self._deleted_in_vain(meeting_id):
            track_plans = self._planner.track_plans(meeting_id)
            plan = self._planner.plan(meeting_id, source, track_plans, tools, options)
        session = self._planner.session(tools, options)
        return plan, replace(session, wants_speakers=tools.speaker_model is not None)

    def of_recording(
        self, source: RecordSource, options: WorkOptions, title: str | None
    ) -> Beginning:
        """Add a meeting that is recorded from now on."""
        tools = self._planner.choose(options)
        title = title or f"Recording of {datetime.now().astimezone():%Y-%m-%d %H:%M}"
        meeting_id = self._planner.add_meeting(title, None, tracks_for(source), tools, options)
        ids = tuple(source_id for _, source_id in source.ids)
        with self._deleted_in_vain(meeting_id):
            tracks = self._planner.track_plans(meeting_id, ids)
            plan = self._planner.plan(meeting_id, None, tracks, tools, options)
        room = self._planner.room(tools) if options.wants_minutes else None
        if room is not None and not room.is_enough and plan.read_ahead is not ReadAhead.NEVER:
            plan = replace(plan, read_ahead=ReadAhead.NEVER, no_room=room)
        if len(tracks) > 1:
            plan = replace(plan, starts_ns=awake_ns())
        return plan, self._planner.session(tools, options)

    def of_rest(self, meeting_id: str, options: WorkOptions) -> Beginning:
        """Take hold of a meeting of the library and find out what it still needs."""
        tools = self._planner.choose(options)
        with self._store.holding(meeting_id):
            meeting = self._store.meeting(meeting_id)
            source = Path(meeting.source_path) if meeting.source_path else None
            tracks = self._planner.track_plans(meeting_id)
            lengths = lengths_to_continue(meeting, tracks, source)
            plan = self._planner.plan(meeting_id, source, tracks, tools, options)
            session = replace(
                self._planner.session(tools, options),
                has_recording=lengths is not None,
                is_compressed=not any(track.spool.exists() for track in tracks),
                is_transcribed=lengths is not None and are_heard(meeting, lengths),
                has_speech=meeting.line_count > 0,
                # Of a recording the minutes come first, its speakers later in the background.
                wants_speakers=tools.speaker_model is not None
                and source is not None
                and not self._store.glimpse(meeting_id).speakers,
            )
            if lengths and meeting.duration_s is None:
                # A crash came before the end of the recording, at which its length is kept.
                seconds = max(length.seconds for length in lengths.values())
                self._store.set_duration(meeting_id, seconds, meeting.damage)
        return plan, session

    def of_rewriting(self, meeting_id: str, options: WorkOptions) -> Beginning:
        """Take hold of a meeting whose minutes are written once more."""
        tools = self._planner.choose(options)
        if not self._store.meeting(meeting_id).line_count:
            raise NothingToWrite(id=meeting_id)
        with self._store.holding(meeting_id):
            tracks = self._planner.track_plans(meeting_id)
            plan = self._planner.plan(meeting_id, None, tracks, tools, options)
        session = replace(
            self._planner.session(tools, replace(options, wants_minutes=True)),
            has_recording=True,
            is_compressed=True,
            is_transcribed=True,
            has_speech=True,
        )
        return plan, session

    def make_whole(self, meeting: Meeting) -> None:
        """Close the recording of a meeting that was cut off, and note how long it is."""
        if meeting.source_path is not None or meeting.duration_s is not None:
            return  # its file is decoded again, or an earlier start has done it
        # Whatever the disk has against it: nothing is lost by it, and the next start tries again.
        with contextlib.suppress(UnpluggedError):
            self._store.hold(meeting.id)
            try:
                duration_s = close_interrupted(self._planner.track_plans(meeting.id))
                if duration_s is not None:
                    self._store.set_duration(meeting.id, duration_s, meeting.damage)
            finally:
                self._store.release(meeting.id)

    @contextlib.contextmanager
    def _deleted_in_vain(self, meeting_id: str) -> Iterator[None]:
        """Leave no empty meeting behind when nothing comes of the work."""
        try:
            yield
        except UnpluggedError:
            with contextlib.suppress(UnpluggedError):  # why it can't be begun is what matters
                self._store.delete_meeting(meeting_id)
            raise
