"""How the work on one meeting ends: what it leaves in the library, and what is told last."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial

from unplugged.core.course import Outcome
from unplugged.core.errors import MeetingUnknown
from unplugged.core.session import Session
from unplugged.core.store import Store
from unplugged.runtime.late_writes import LateWrites
from unplugged.runtime.notices import Notice, WorkEnded
from unplugged.runtime.plan import WorkPlan
from unplugged.runtime.reading_ahead import ReadingAhead
from unplugged.runtime.recordings import has_audio


class Ending:
    """Ends the work on one meeting, once.

    Attributes:
        is_over: Whether it has ended and nothing waits to be written.
    """

    def __init__(
        self,
        plan: WorkPlan,
        store: Store,
        late: LateWrites,
        ahead: ReadingAhead,
        tell: Callable[[Notice], None],
        before_end: Callable[[], None],
        settle: Callable[[Outcome], None],
    ) -> None:
        """Prepare; nothing ends yet.

        Args:
            plan: What the jobs of the meeting had to know.
            store: The library.
            late: Carries out what is written.
            ahead: Has the worker of the minutes.
            tell: Takes news.
            before_end: Called when all is done, before others may have the meeting's folder.
            settle: Called with how it ended, to put the library right by it; may be tried again.
        """
        self._plan = plan
        self._store = store
        self._late = late
        self._ahead = ahead
        self._tell = tell
        self._before_end = before_end
        self._settle = settle
        self.is_over = False

    def of(self, session: Session, *, has_speech: bool) -> None:
        """End a session that is over; a file that gave nothing leaves nothing in the library.

        Args:
            session: Its last state.
            has_speech: Whether the transcript has lines.
        """
        outcome = session.outcome
        assert outcome is not None
        # Minutes may be written of a transcript alone: what was heard is never thrown away.
        is_kept = outcome is not Outcome.FAILED or has_audio(self._plan.tracks) or has_speech
        self._let_go()
        self._late.do(partial(self._settle, outcome))
        if not is_kept:
            self._late.do(self._delete)
        self._late.do(partial(self._say_it, session, is_kept=is_kept))

    def without_library(self, session: Session) -> None:
        """End a session whose last steps can't be written; the next start offers the rest."""
        self._let_go()
        self._say_it(session, is_kept=True)

    def _let_go(self) -> None:
        """Let others have the worker of the minutes, and the meeting's folder."""
        self._ahead.close()
        self._before_end()

    def _delete(self) -> None:
        with contextlib.suppress(MeetingUnknown):  # gone at the first try, its folder was not
            self._store.delete_meeting(self._plan.meeting_id)

    def _say_it(self, session: Session, *, is_kept: bool) -> None:
        """Say that the work is over."""
        outcome, error = session.outcome, session.error
        assert outcome is not None
        if error is not None and self._plan.source is not None:
            error = (error[0], (("path", str(self._plan.source)), *error[1]))
        self._store.release(self._plan.meeting_id)
        self.is_over = True
        self._tell(WorkEnded(self._plan.meeting_id, outcome, error, is_kept=is_kept))
