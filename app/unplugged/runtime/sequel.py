"""What follows the work on a meeting: a recording may be heard again, minutes written anew."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from unplugged.core.course import Outcome
from unplugged.core.errors import MeetingUnknown, UnpluggedError
from unplugged.core.store import Store
from unplugged.core.store.records import CUT_OFF
from unplugged.core.types import MeetingStatus
from unplugged.runtime.final_passes import FinalPasses
from unplugged.runtime.notices import Notice, Remarked
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.planner import Planner


class Sequel:
    """Remembers what the running work was begun for, and which minutes wait, until it is over."""

    def __init__(
        self,
        planner: Planner,
        final_passes: FinalPasses,
        tell: Callable[[Notice], None],
        go_on_with: Callable[[str, WorkOptions], None],
    ) -> None:
        """Expect nothing.

        Args:
            planner: Knows whether there is a model that tells speakers apart.
            final_passes: Takes what is to be heard again.
            tell: Takes a remark when something is not possible.
            go_on_with: Begins the work on what a meeting still needs.
        """
        self._planner = planner
        self._final_passes = final_passes
        self._tell = tell
        self._go_on_with = go_on_with
        self._recorded_with: WorkOptions | None = None
        self._minutes_due: dict[str, WorkOptions] = {}

    def after_recording(self, options: WorkOptions) -> None:
        """Let a recording be heard again when it is done, if the options or a model say so."""
        self._recorded_with = options

    def after_replacement(self, meeting_id: str, options: WorkOptions) -> None:
        """Let minutes of a transcript that was replaced be written, if the options want some."""
        if options.wants_minutes:
            self._minutes_due[meeting_id] = options

    def put_off(self, store: Store) -> None:
        """Leave the meetings whose minutes are due to the next start, as work that was cut off."""
        for meeting_id in self._minutes_due:
            with contextlib.suppress(UnpluggedError):
                store.set_status(meeting_id, MeetingStatus.INTERRUPTED, note=CUT_OFF)
        self._minutes_due.clear()

    def write_minutes(self) -> None:
        """Begin to write minutes that are due; to be called while nothing else is worked on."""
        if not self._minutes_due:
            return
        meeting_id = next(iter(self._minutes_due))
        options = self._minutes_due.pop(meeting_id)
        try:
            with contextlib.suppress(MeetingUnknown):  # deleted while it waited
                self._go_on_with(meeting_id, options)
        except UnpluggedError as error:
            self._tell(Remarked(error.code, tuple(error.params.items())))

    def follow(self, meeting_id: str, outcome: Outcome | None) -> None:
        """Do what follows work that is over; a recording may be heard again from here on."""
        options, self._recorded_with = self._recorded_with, None
        if options is None or outcome is not Outcome.DONE:
            return
        try:
            if options.final_pass is not None:
                self._final_passes.start(meeting_id, options, options.final_pass)
            elif self._planner.speaker_model(options) is not None:
                self._final_passes.tell_speakers(meeting_id, options)
        except UnpluggedError as error:
            self._tell(Remarked(error.code, tuple(error.params.items())))
