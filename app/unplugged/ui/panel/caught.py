"""What was caught stays on the wall until the next meeting, however short it was."""

from __future__ import annotations

from collections.abc import Sequence

from unplugged.core.proof import Finding, Subject
from unplugged.core.snapshot import Snapshot


class Caught:
    """The findings of this moment, with every forbidden use since the meeting began."""

    def __init__(self) -> None:
        """Begin with a clean record."""
        self._meeting_id: str | None = None
        self._kept: dict[Subject, Finding] = {}
        self._seen: Snapshot | None = None
        self.findings: tuple[Finding, ...] = ()

    def follow(self, history: Sequence[Snapshot], meeting_id: str | None) -> None:
        """Look at all that was taken since the last call: who shows them may have missed some.

        Args:
            history: The snapshots of the last minutes, oldest first.
            meeting_id: As for ``look``.
        """
        fresh = []
        for snapshot in reversed(history):
            if snapshot is self._seen:
                break
            fresh.append(snapshot)
        for snapshot in reversed(fresh):
            self.look(snapshot.findings, meeting_id)
        if fresh:
            self._seen = fresh[0]

    def look(self, findings: tuple[Finding, ...], meeting_id: str | None) -> None:
        """Take the findings of a snapshot.

        Args:
            findings: What holds at this moment.
            meeting_id: The meeting that is being worked on; another one begins a new record, the
                end of work does not.
        """
        if meeting_id is not None and meeting_id != self._meeting_id:
            self._kept = {}
            self._meeting_id = meeting_id
        joined = []
        for found in findings:
            subject = found.subject
            whole = found.joined(self._kept.get(subject, Finding(subject)))
            if whole.is_violated:
                self._kept[subject] = Finding(subject, uses=whole.uses)
            joined.append(whole)
        self.findings = tuple(joined)
