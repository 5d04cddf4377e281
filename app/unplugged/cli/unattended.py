"""A recording that no one watches doesn't wait for ever for something to record from."""

from __future__ import annotations

import time

from rich.console import Console

from unplugged.cli.follow import Works, follow
from unplugged.core.errors import SoundSystemBroken, SourceMissing, UnpluggedError, error_from_code
from unplugged.runtime.notices import LevelHeard, Notice, Remarked, WorkEnded

WAITS_S = 30.0  # a sound server that starts at the same login needs some seconds
_NO_SOURCE = (SourceMissing.code, SoundSystemBroken.code)


def follow_unattended(service: Works, console: Console, *, is_quiet: bool) -> WorkEnded:
    """Show a recording as ``follow`` does, and end it when there is nothing to record from.

    Raises:
        SourceMissing, SoundSystemBroken: no source gave any sound for ``WAITS_S``.
    """
    watched = _Watched(service)
    ended = follow(watched, console, is_quiet=is_quiet)
    if watched.gave_up_for is not None:
        raise watched.gave_up_for
    return ended


class _Watched:
    """Work that is cancelled when it waits for its first sound in vain."""

    def __init__(self, service: Works) -> None:
        self._service = service
        self._missing: tuple[float, UnpluggedError] | None = None
        self._has_sound = False
        self.gave_up_for: UnpluggedError | None = None

    @property
    def is_recording(self) -> bool:
        return self._service.is_recording

    def cancel(self) -> None:
        self._service.cancel()

    def poll(self, timeout_s: float) -> tuple[Notice, ...]:
        notices = self._service.poll(timeout_s)
        for notice in notices:
            if isinstance(notice, LevelHeard):  # of nothing, too: a sign of life
                self._has_sound = self._has_sound or notice.recorded_s > 0
            elif isinstance(notice, Remarked) and notice.code in _NO_SOURCE and not self._missing:
                error = error_from_code(notice.code, dict(notice.params))
                self._missing = time.monotonic(), error
        self._give_up_in_time()
        return notices

    def _give_up_in_time(self) -> None:
        if self._missing is None or self._has_sound or self.gave_up_for is not None:
            return
        since_s, error = self._missing
        if time.monotonic() - since_s >= WAITS_S and self._service.is_recording:
            self.gave_up_for = error
            self._service.cancel()
