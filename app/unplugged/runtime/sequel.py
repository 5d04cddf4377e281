"""What follows the work on a meeting: a recording may be heard again."""

from __future__ import annotations

from collections.abc import Callable

from unplugged.core.course import Outcome
from unplugged.core.errors import UnpluggedError
from unplugged.runtime.final_passes import FinalPasses
from unplugged.runtime.notices import Notice, Remarked
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.planner import Planner


class Sequel:
    """Remembers what the running work was begun for, until it is over."""

    def __init__(
        self,
        planner: Planner,
        final_passes: FinalPasses,
        tell: Callable[[Notice], None],
    ) -> None:
        """Expect nothing.

        Args:
            planner: Knows whether there is a model that tells speakers apart.
            final_passes: Takes what is to be heard again.
            tell: Takes a remark when that is not possible.
        """
        self._planner = planner
        self._final_passes = final_passes
        self._tell = tell
        self._recorded_with: WorkOptions | None = None

    def after_recording(self, options: WorkOptions) -> None:
        """Let a recording be heard again when it is done, if the options or a model say so."""
        self._recorded_with = options

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
