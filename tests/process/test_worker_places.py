"""The place of a worker process: what Ctrl-C does to one that is just coming up."""

from __future__ import annotations

import os
import queue
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from unplugged.core.course import WorkerKind
from unplugged.core.messages import DecodeFile
from unplugged.core.paths import AppPaths
from unplugged.runtime import workers
from unplugged.runtime.workers import Mailbox, WorkerSlot


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT for one process on Windows")
def test_ctrl_c_while_a_process_comes_up_leaves_none_that_nobody_ends(
    paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when another thread takes the signal: the app would wait for the process for ever."""

    @contextmanager
    def interrupted() -> Iterator[None]:
        yield
        os.kill(os.getpid(), signal.SIGINT)

    other_may_go = threading.Event()
    other = threading.Thread(target=other_may_go.wait)
    other.start()
    monkeypatch.setattr(workers, "one_thread", interrupted)
    mailbox: Mailbox = queue.SimpleQueue()
    slot = WorkerSlot(WorkerKind.MEDIA, mailbox, paths.log_dir)
    folder = paths.meetings_dir / "20260101-aaaaaa"
    try:
        with pytest.raises(KeyboardInterrupt):
            slot.submit(DecodeFile(1, str(paths.log_dir / "none.wav"), str(folder / "audio.wav")))
        assert slot.pid is not None
    finally:
        slot.quit()
        other_may_go.set()
        other.join()
