"""The lock of window and command line: no network for them, and still a download that has one."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from unplugged.core.paths import AppPaths
from unplugged.core.proof import Finding, Rung, Subject
from unplugged.core.receipt.journal import JOURNAL, JournalReader

from tests.process.conftest import PATIENCE_S, Scripted
from tests.process.test_command_line import run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such lock")

_DOWNLOAD = """
import queue, sys
from pathlib import Path
from unplugged.core.course import WorkerKind
from unplugged.core.messages import DownloadModel
from unplugged.core.models.hub import HubAccess
from unplugged.runtime.outside import Outside
from unplugged.runtime.workers import WorkerSlot
from unplugged.system.sandbox import lock_network

if __name__ == "__main__":
    address, folder, where = sys.argv[1:]
    outside = Outside() if where == "outside" else None
    lock_network()
    mailbox = queue.SimpleQueue()
    slot = WorkerSlot(WorkerKind.DOWNLOAD, mailbox, Path(folder), outside=outside)
    hub = HubAccess(address)
    slot.submit(DownloadModel(1, "m", "a/b", "main", ("f",), folder, hub, (), 0.2, 0.1))
    while slot.job is not None:
        event = slot.note(mailbox.get())
    print(event, slot.denial, flush=True)
    slot.quit()
"""


@pytest.mark.parametrize("where", ["outside", "inside"])
def test_a_download_has_a_network_though_the_window_has_none(where: str, tmp_path: Path) -> None:
    """Started by the locked process itself it would inherit the lock, and reach no hub."""
    script = tmp_path / "download.py"
    script.write_text(_DOWNLOAD, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as hub:
        hub.settimeout(0.0)
        address = f"http://127.0.0.1:{hub.getsockname()[1]}"
        done = subprocess.run(
            [sys.executable, str(script), address, str(tmp_path), where],
            env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)),
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE_S,
        )
        try:
            hub.accept()[0].close()
            is_reached = True
        except BlockingIOError:
            is_reached = False

    assert "Failed(job=1" in done.stdout, "nobody answers there"
    assert is_reached is (where == "outside")
    # It gives up everything but the network, as a worker that the window starts does.
    assert "other threads were running" not in done.stdout


def test_a_command_gives_up_the_network_and_its_samples_say_so(
    paths: AppPaths, scripted: Scripted, sample: Path
) -> None:
    scripted(speech={"default": [{"sleep_s": 0.6}, {"say": "Ben, please send the budget."}]})

    done = run("transcribe", str(sample), "--quiet")

    assert done.returncode == 0, done.stderr
    (folder,) = paths.meetings_dir.iterdir()
    found = Finding(Subject.NETWORK)
    for snapshot in JournalReader(folder / JOURNAL).samples():
        for each in snapshot.findings:
            found = found.joined(each) if each.subject is Subject.NETWORK else found
    assert (found.workers, found.app, found.uses) == (Rung.DENIED, Rung.DENIED, ())
