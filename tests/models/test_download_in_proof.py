"""A download is in the proof: neither the panel nor a receipt says 0 bytes while one goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from unplugged.core.catalogue import CATALOGUE_FILE
from unplugged.core.models.hub import HubAccess
from unplugged.core.paths import AppPaths
from unplugged.core.proof import Subject
from unplugged.core.reading import Unit, measured
from unplugged.core.snapshot import Part, Snapshot
from unplugged.runtime.fetched import FetchedBytes
from unplugged.runtime.model_notices import ModelProgressed, ModelStage
from unplugged.runtime.receipt_desk import ReceiptDesk
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.models.conftest import CATALOGUE
from tests.models.fake_hub import FakeHub
from tests.models.test_unloading import RATE_HZ, poll_until
from tests.unit.snapshots import process, snapshot


@pytest.fixture
def service(paths: AppPaths) -> Iterator[MeetingService]:
    """A service that knows the models of the hub, and measures."""
    (paths.user_models_dir / CATALOGUE_FILE).write_text(CATALOGUE, encoding="utf-8")
    with MeetingService(paths) as made:
        made.measuring.start()
        yield made


def users(service: MeetingService) -> set[str]:
    """Return which of our processes the panel sees on a network now."""
    latest = service.measuring.latest
    found = latest.findings if latest is not None else ()
    uses = (use for each in found if each.subject is Subject.NETWORK for use in each.uses)
    return {use.process for use in uses}


def received(service: MeetingService) -> float | None:
    """Return what the panel says was received by now; None while that isn't counted."""
    latest = service.measuring.latest
    return latest.network.received.value if latest is not None else None


def test_a_meeting_beside_a_download_does_not_claim_zero_bytes(
    service: MeetingService, hub: FakeHub, access: HubAccess, tmp_path: Path
) -> None:
    path = tmp_path / "talk.wav"
    noise = np.random.default_rng(0).normal(0, 0.05, 3 * RATE_HZ).astype(np.float32)
    soundfile.write(path, noise, RATE_HZ)
    hub.mood.hangs = True
    service.models.download("mini-minutes", access)
    poll_until(service, lambda: hub.sent_body_bytes > 1_000_000)

    # The hub of this test is in our own process, so its sockets are seen as well.
    poll_until(service, lambda: "download" in users(service))
    poll_until(service, lambda: (received(service) or 0) > 100_000)

    meeting_id = service.import_file(path, WorkOptions(wants_minutes=False))
    poll_until(service, lambda: not service.is_working)
    service.models.pause("mini-minutes")
    poll_until(service, lambda: not service.models.is_busy)
    service.measuring.close()  # the receipt is written when the work has ended

    with ReceiptDesk(service.paths) as desk:
        receipt = desk.read(meeting_id)
    told = next(f for f in receipt["findings"] if f["subject"] == "network")
    assert told["rung"] is None
    assert "download" in str(told["uses"])
    assert "0 bytes" not in told["headline"]


def snapshot_with(part: Part) -> Snapshot:
    """Return a snapshot of one process, whose own network has seen nothing."""
    made = snapshot()
    nothing = measured(0, Unit.BYTES, "the workers' own networks")
    network = replace(made.network, received=nothing, sent=nothing)
    return replace(made, processes=(process(part, 7, 0.1, 1, 0),), network=network)


def progressed(received_bytes: int | None, sent_bytes: int | None = 10) -> ModelProgressed:
    """Return what a download says."""
    return ModelProgressed(
        "m", ModelStage.FETCHING, 1, 2, received_bytes=received_bytes, sent_bytes=sent_bytes,
        hosts=("hub",),
    )  # fmt: skip


def test_bytes_of_downloads_are_in_the_figures() -> None:
    downloading = snapshot_with(Part.DOWNLOAD)
    idle = snapshot_with(Part.SPEECH)
    fetched = FetchedBytes()
    assert fetched.counted_in(idle).network.received.value == 0
    # A 0 while one has just begun would be false.
    assert fetched.counted_in(downloading).network.received.value is None

    fetched.note(progressed(1000))
    fetched.note(progressed(5000))
    assert fetched.counted_in(downloading).network.received.value == 5000
    fetched.note(progressed(300))  # another process
    assert fetched.counted_in(idle).network.received.value == 5300
    fetched.reset()  # a meeting begins beside it
    fetched.note(progressed(400))
    assert fetched.counted_in(downloading).network.received.value == 100
    fetched.note(progressed(None))  # a system without such counters
    assert fetched.counted_in(downloading).network.received.value is None


def test_a_download_that_is_gone_on_with_is_counted_from_its_first_byte() -> None:
    """Stopped early, its next process has soon received as much as the first one had."""
    fetched = FetchedBytes()

    for received_bytes in (262_000, 263_000):
        fetched.note(ModelProgressed("m", ModelStage.ASKING))
        fetched.note(progressed(received_bytes))

    assert fetched.counted_in(snapshot_with(Part.SPEECH)).network.received.value == 525_000
