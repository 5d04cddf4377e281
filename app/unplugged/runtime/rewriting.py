"""Minutes written once more: what there was stays until the new version is finished."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.course import Outcome
from unplugged.core.store import Meeting, Store
from unplugged.core.types import MeetingStatus

_WHOLE = frozenset({MeetingStatus.TRANSCRIBED, MeetingStatus.READY})


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A meeting as it was before its minutes were written once more."""

    meeting: Meeting
    versions: frozenset[int]

    @classmethod
    def of(cls, store: Store, meeting_id: str) -> Rewriting:
        """Remember how a meeting is now.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        return cls(store.meeting(meeting_id), frozenset(store.versions(meeting_id)))

    def settle(self, store: Store, outcome: Outcome) -> None:
        """Take away an attempt that broke off, and say of the meeting what was said before.

        A meeting whose transcript is not whole stays so, however good its new minutes are.
        """
        if outcome is not Outcome.DONE:
            for version in store.versions(self.meeting.id):
                if version not in self.versions:
                    store.delete_minutes(self.meeting.id, version)
        if outcome is not Outcome.DONE or self.meeting.status not in _WHOLE:
            store.set_status(self.meeting.id, self.meeting.status, note=self.meeting.note)
