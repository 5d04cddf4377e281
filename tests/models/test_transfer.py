"""The process that fetches: what it brings and what it refuses, in every mood of a hub."""

from __future__ import annotations

import errno
import os
import queue
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from unplugged.core.course import WorkerKind
from unplugged.core.messages import (
    DownloadModel,
    Event,
    Failed,
    Fetched,
    HubAnswered,
    ModelFetched,
)
from unplugged.core.model_reasons import Reason
from unplugged.core.models.hub import WHISPER_FILES, HubAccess
from unplugged.runtime.workers import Mailbox, WorkerSlot

from tests.models.conftest import MINUTES_REPO, PATIENCE_S, SPEECH_REPO
from tests.models.fake_hub import COMMIT, FakeHub

FILE = "mini.gguf"


@dataclass
class Fetcher:
    """One real download process for all tests here; the app starts a fresh one for each model."""

    slot: WorkerSlot
    mailbox: Mailbox
    folder: Path
    jobs: int = 0

    def fetch(
        self,
        access: HubAccess,
        repository: str = MINUTES_REPO,
        wanted: tuple[str, ...] = (FILE,),
        pinned: tuple[tuple[str, str], ...] = (),
        timeout_s: float = 20.0,
    ) -> list[Event]:
        """Fetch and return all that was said."""
        self.begin(access, repository, wanted, pinned, timeout_s)
        told: list[Event] = []
        deadline_s = time.monotonic() + PATIENCE_S
        while self.slot.job is not None:
            delivery = self.mailbox.get(timeout=max(0.0, deadline_s - time.monotonic()))
            event = self.slot.note(delivery)
            if event is not None:
                told.append(event)
        return told

    def begin(
        self,
        access: HubAccess,
        repository: str = MINUTES_REPO,
        wanted: tuple[str, ...] = (FILE,),
        pinned: tuple[tuple[str, str], ...] = (),
        timeout_s: float = 20.0,
    ) -> None:
        """Begin to fetch."""
        self.jobs += 1
        command = DownloadModel(
            self.jobs, "mini", repository, "main", wanted, str(self.folder), access, pinned,
            timeout_s, 0.05,
        )  # fmt: skip
        self.slot.submit(command)

    def failure(self, access: HubAccess, code: str, **more: float) -> dict[str, str]:
        """Fetch, and return the parameters of the error that it must come to."""
        end = self.fetch(access, **more)[-1]  # type: ignore[arg-type]  # only timeout_s is given
        assert isinstance(end, Failed), end
        assert end.code == code, end
        return dict(end.params)


def fetched(told: list[Event]) -> ModelFetched:
    """Return the good end of a download."""
    found = [event for event in told if isinstance(event, ModelFetched)]
    assert found, told[-1]
    return found[0]


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fetcher]:
    """The process, up."""
    folder = tmp_path_factory.mktemp("fetched")
    mailbox: Mailbox = queue.SimpleQueue()
    slot = WorkerSlot(WorkerKind.DOWNLOAD, mailbox, tmp_path_factory.mktemp("logs"))
    made = Fetcher(slot, mailbox, folder)
    made.failure(HubAccess("nonsense"), "address_invalid")
    yield made
    slot.clear()


@pytest.fixture
def fetcher(process: Fetcher) -> Fetcher:
    """The process, with nothing fetched yet."""
    for path in process.folder.iterdir():
        path.unlink()
    return process


@pytest.fixture
def weights(hub: FakeHub) -> bytes:
    """The file that is fetched."""
    return hub.files[MINUTES_REPO][FILE]


def test_only_the_files_that_are_needed_are_fetched(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    hub.files[SPEECH_REPO]["pytorch_model.bin"] = b"not wanted" * 1000

    told = fetcher.fetch(access, SPEECH_REPO, WHISPER_FILES)

    names = {file.name for file in fetched(told).files}
    assert names == {path.name for path in fetcher.folder.iterdir()}
    assert {"model.bin", "config.json", "tokenizer.json"} <= names
    assert not names & {"pytorch_model.bin", "README.md"}
    answer = next(event for event in told if isinstance(event, HubAnswered))
    assert (answer.commit, answer.licence) == (COMMIT, "apache-2.0")


def test_the_bytes_told_are_those_that_really_passed(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess, weights: bytes
) -> None:
    told = [event for event in fetcher.fetch(access) if isinstance(event, Fetched)]

    assert told[-1].done_bytes == told[-1].total_bytes == len(weights)
    # All of the file and the heads of three answers came; nothing but three requests went out.
    assert len(weights) < (told[-1].received_bytes or 0) < len(weights) + 20_000
    assert 0 < (told[-1].sent_bytes or 0) < 20_000
    assert "localhost" in told[-1].hosts


@pytest.mark.parametrize("knows_ranges", [True, False])
def test_a_broken_connection_is_gone_on_with(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess, weights: bytes, knows_ranges: bool
) -> None:
    hub.mood.drop_after = [600_000, 700_000] if knows_ranges else [600_000]
    hub.mood.knows_ranges = knows_ranges

    fetched(fetcher.fetch(access))

    assert (fetcher.folder / FILE).read_bytes() == weights
    asked = [request.range for request in hub.downloads(FILE)]
    assert asked[0] == ""
    assert len(asked) == (3 if knows_ranges else 2)
    assert all(begin.startswith("bytes=") for begin in asked[1:])


def test_what_is_left_of_another_commit_is_not_gone_on_with(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess, weights: bytes
) -> None:
    """Where no hash says so, nothing else would tell that the two halves don't belong together."""
    hub.mood.tells_hashes = False
    hub.mood.drop_after = [600_000]
    hub.mood.status_after_drop = 404
    fetcher.failure(access, "hub_lacks")
    hub.commit = COMMIT[::-1]
    hub.files[MINUTES_REPO][FILE] = changed = weights[::-1]

    fetched(fetcher.fetch(access))

    assert (fetcher.folder / FILE).read_bytes() == changed


def test_a_small_file_is_checked_by_gits_hash(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    hub.mood.wrong = {"config.json"}

    end = fetcher.fetch(access, SPEECH_REPO, WHISPER_FILES)[-1]

    assert isinstance(end, Failed)
    assert (end.code, dict(end.params)["file"]) == ("download_damaged", "config.json")
    assert not (fetcher.folder / "config.json").exists()


def test_a_pinned_file_that_changed_on_the_hub_is_not_even_fetched(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    end = fetcher.fetch(access, pinned=((FILE, "0" * 64),))[-1]

    assert isinstance(end, Failed)
    assert end.code == "download_differs"
    assert not hub.downloads(FILE)


def test_a_token_goes_to_the_hub_and_to_nobody_else(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    hub.mood.wants_token = "hf_secret"
    assert fetcher.failure(access, "hub_refused")["repository"] == MINUTES_REPO

    fetched(fetcher.fetch(replace(access, token="hf_secret")))

    assert [a.authorization for a in hub.downloads(FILE)] == [""]  # a host of another name


@pytest.mark.parametrize(
    ("status", "code"),
    [(404, "hub_lacks"), (410, "hub_lacks"), (403, "hub_refused"), (429, "hub_busy")],
)
def test_an_answer_that_is_no_model_is_said(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess, status: int, code: str
) -> None:
    hub.mood.api_status = status
    hub.mood.headers = {"Retry-After": "17"}

    params = fetcher.failure(access, code)

    assert params["host"] == access.host
    assert params.get("seconds", "17") == "17"


def test_a_busy_hub_in_the_middle_keeps_what_is_there(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    hub.mood.drop_after = [600_000]
    hub.mood.statuses = []
    hub.mood.headers = {"Retry-After": "5"}
    hub.mood.status_after_drop = 429
    assert fetcher.failure(access, "hub_busy")["seconds"] == "5"
    kept = next(fetcher.folder.glob("*.part")).stat().st_size

    fetched(fetcher.fetch(access))

    assert kept > 0
    assert hub.downloads(FILE)[-1].range == f"bytes={kept}-"


def test_a_server_that_stumbles_is_asked_again(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    hub.mood.statuses = [500, 503]

    fetched(fetcher.fetch(access))

    assert len(hub.downloads(FILE)) == 3


def test_a_hub_that_is_not_there_is_said_with_its_host(fetcher: Fetcher) -> None:
    params = fetcher.failure(HubAccess(endpoint="http://127.0.0.1:9"), "hub_unreachable")

    assert params["host"] == "127.0.0.1:9"
    assert "refused" in params["reason"]


def test_a_line_that_falls_silent_is_not_waited_for_for_ever(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    hub.mood.hangs = True

    params = fetcher.failure(access, "hub_unreachable", timeout_s=0.2)

    assert params["reason"] == Reason.HUB_TOOK_TOO_LONG
    assert list(fetcher.folder.glob("*.part"))


def test_a_file_longer_than_promised_is_cut_short(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess, weights: bytes
) -> None:
    hub.mood.adds = b"more" * 100_000

    assert fetcher.failure(access, "hub_failed")["reason"] == Reason.HUB_SENT_TOO_MUCH
    assert all(p.stat().st_size <= len(weights) for p in fetcher.folder.iterdir())


@pytest.mark.parametrize("tells_length", [True, False])
def test_a_page_in_the_place_of_a_file_ends_the_download_and_spoils_nothing(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess, weights: bytes, tells_length: bool
) -> None:
    """A filter on the way may let the hub pass and not the host that has its files."""
    hub.mood.page = b"<html>This address is blocked here.</html>"
    hub.mood.tells_length = tells_length

    params = fetcher.failure(access, "hub_failed")

    assert (params["reason"], params["detail"]) == (Reason.FILE_CUT_OFF, FILE)
    assert len(hub.downloads(FILE)) == 1
    hub.mood.page = None
    fetched(fetcher.fetch(access))
    assert (fetcher.folder / FILE).read_bytes() == weights


def test_a_page_in_the_place_of_the_rest_leaves_what_is_there(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    hub.mood.drop_after = [600_000]
    hub.mood.status_after_drop = 404
    fetcher.failure(access, "hub_lacks")
    kept = next(fetcher.folder.glob("*.part")).stat().st_size
    hub.mood.page = b"<html>This address is blocked here.</html>"

    fetcher.failure(access, "hub_failed")

    assert next(fetcher.folder.glob("*.part")).stat().st_size == kept > 0


@pytest.mark.parametrize(
    "access",
    [
        HubAccess(endpoint="ftp://hub"),
        HubAccess(proxy="ftp://me:secret@proxy"),
        HubAccess("x"),
        HubAccess(endpoint="http://hub.example:80a"),
        HubAccess(endpoint="http://hub.example:99999"),
        HubAccess("http://hub.example", proxy="http://me:secret@proxy:80a"),
        HubAccess("http://hub.example", proxy="ftp://me:secret@proxy:80a"),
        HubAccess("http://hub.example", proxy="http://me:secret@[::1"),
        HubAccess("http://hub.example", proxy="me:secret@proxy:80"),
    ],
    ids=repr,
)
def test_an_address_that_is_none_is_refused(fetcher: Fetcher, access: HubAccess) -> None:
    assert "secret" not in fetcher.failure(access, "address_invalid")["address"]


def test_the_hub_hears_nothing_about_this_computer(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    fetched(fetcher.fetch(access))

    assert {a.agent for a in hub.asked} == {"unplugged"}


def test_a_proxy_is_used(tmp_path: Path, hub: FakeHub) -> None:
    """What is asked of a proxy names the hub in full; nothing is looked up here."""
    mailbox: Mailbox = queue.SimpleQueue()
    slot = WorkerSlot(WorkerKind.DOWNLOAD, mailbox, tmp_path)
    access = HubAccess(endpoint="http://hub.example", proxy=hub.endpoint)
    try:
        Fetcher(slot, mailbox, tmp_path).failure(access, "hub_lacks")
    finally:
        slot.clear()

    assert hub.asked[0].path.startswith("http://hub.example/api/models/")


def test_a_proxy_of_the_system_that_is_none_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://proxy:80a")
    mailbox: Mailbox = queue.SimpleQueue()
    slot = WorkerSlot(WorkerKind.DOWNLOAD, mailbox, tmp_path)
    try:
        Fetcher(slot, mailbox, tmp_path).failure(HubAccess("http://hub.example"), "hub_failed")
    finally:
        slot.clear()


def test_a_disk_that_is_gone_in_the_middle_is_said(
    fetcher: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    """A USB disk that was pulled out, or a folder that somebody deleted."""
    hub.mood.drop_after = [1_500_000]
    hub.mood.on_body = lambda: shutil.rmtree(fetcher.folder, ignore_errors=True)

    params = fetcher.failure(access, "folder_unwritable")

    fetcher.slot.clear()  # its rights are those on the folder that is gone
    fetcher.folder.mkdir()
    assert params["path"] == str(fetcher.folder)
    assert params["reason"] == os.strerror(errno.ENOENT)


@pytest.fixture
def small_disk(fetcher: Fetcher) -> Iterator[Fetcher]:
    """A download onto a disk of 72 MB, of which 64 are to stay free."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=72m", "tmpfs", str(fetcher.folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("only root can mount a small disk")
    fetcher.slot.clear()  # its rights are those on the folder below
    yield fetcher
    fetcher.slot.clear()
    subprocess.run(["umount", "-l", str(fetcher.folder)], check=True)


def test_too_little_room_is_said_first_and_a_full_disk_keeps_what_is_there(
    small_disk: Fetcher, hub: FakeHub, access: HubAccess
) -> None:
    ballast = small_disk.folder / "ballast"
    ballast.write_bytes(bytes(4 << 20))
    params = small_disk.failure(access, "model_needs_room")
    assert (params["name"], params["needed"]) == ("mini", "70 MB")
    assert not hub.downloads(FILE)
    ballast.unlink()

    is_full = threading.Event()

    def fill_once() -> None:
        if not is_full.is_set():
            _fill(ballast)
            is_full.set()

    hub.mood.on_body = fill_once
    small_disk.failure(access, "disk_full")
    # The hub may be at its last bytes still: what it holds open after this would take the room.
    assert is_full.wait(10)
    kept = next(small_disk.folder.glob("*.part")).stat().st_size
    ballast.unlink()
    fetched(small_disk.fetch(access))

    assert hub.downloads(FILE)[-1].range == f"bytes={kept}-"


def _fill(ballast: Path) -> None:
    """Write until the disk is full."""
    with ballast.open("ab", buffering=0) as out:
        try:
            while True:
                out.write(bytes(1 << 20))
        except OSError:
            return
