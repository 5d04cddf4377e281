"""A worker that was taken over can send what it likes: it gets nothing done in this process."""

from __future__ import annotations

import os
import pickle
from multiprocessing import Pipe
from pathlib import Path

import pytest
from unplugged.core.atomic import replace_atomically
from unplugged.core.course import WorkerKind
from unplugged.core.messages import Committed, Event, WorkerDied, WorkerLocked
from unplugged.core.proof import Attempt, Denial, Layer, Subject
from unplugged.runtime.news import NotNews, event_in
from unplugged.runtime.workers import Mailbox, _listen

from tests.unit.store_samples import segment


class Hostile:
    """Unpickled, it calls a function with arguments."""

    def __init__(self, *call: object) -> None:
        self.call = call

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return self.call[0], self.call[1:]


@pytest.mark.parametrize(
    "event",
    [
        Committed(1, segment("Budget, ünïcode", speaker="Ana"), 16_000, 1.0),
        WorkerLocked(
            Denial((Layer("seccomp", True, "-"),), (Attempt(Subject.GPU, "x", True, "EACCES"),))
        ),
    ],
)
def test_events_arrive_as_they_were(event: Event) -> None:
    assert event_in(pickle.dumps(event)) == event


def test_nothing_that_is_named_is_called(tmp_path: Path) -> None:
    target = tmp_path / "written"
    for hostile in (
        Hostile(os.mkdir, str(target)),
        Hostile(replace_atomically, target, b"x"),
        Hostile(eval, "1"),
        Hostile(Committed, 1, Hostile(os.mkdir, str(target)), 0, 0.0),
    ):
        with pytest.raises(NotNews):
            event_in(pickle.dumps(hostile))
    for other in (b"", b"\x80", pickle.dumps("text"), pickle.dumps(["a"])):
        with pytest.raises(NotNews):
            event_in(other)
    assert not target.exists()


def test_who_sends_such_a_thing_is_ended(tmp_path: Path) -> None:
    ours, theirs = Pipe()
    mailbox: Mailbox = Mailbox()
    process = _Ended()
    theirs.send(Hostile(os.mkdir, str(tmp_path / "written")))

    _listen(ours, WorkerKind.MEDIA, 1, process, mailbox)  # type: ignore[arg-type]
    ours.close()
    theirs.close()

    assert process.is_killed
    assert mailbox.get_nowait().event == WorkerDied(0, -9)
    assert not (tmp_path / "written").exists()


class _Ended:
    """A process that ends when it is told to."""

    exitcode = -9
    is_killed = False

    def kill(self) -> None:
        self.is_killed = True

    def join(self) -> None:
        assert self.is_killed
