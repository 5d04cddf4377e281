"""One model that is being got: what is known of it, and what its worker is told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from unplugged.core.catalogue import ModelEntry
from unplugged.core.messages import DownloadModel, Fetched
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.finder import Candidate
from unplugged.core.models.hub import HubAccess, HubFile
from unplugged.core.models.shelf import Pin
from unplugged.runtime.model_copy import ModelCopy
from unplugged.runtime.model_notices import ModelProgressed, ModelStage
from unplugged.runtime.pace import Pace


@dataclass(slots=True)
class ModelTask:
    """What is to be got.

    Attributes:
        name: What it is called; for a file, what it will be called if nothing has that name.
        entry: The catalogue's entry, None for something on a disk.
        access: How the hub is reached.
        candidate: What lies on a disk, None for the hub.
        files: What was fetched.
        facts: What it turned out to be.
        copy: The copy under way.
    """

    name: str
    entry: ModelEntry | None = None
    access: HubAccess | None = None
    candidate: Candidate | None = None
    files: tuple[HubFile, ...] = ()
    commit: str = ""
    facts: ModelFacts | None = None
    copy: ModelCopy | None = None
    latest: ModelProgressed | None = None


def download_of(
    entry: ModelEntry,
    access: HubAccess,
    folder: Path,
    pin: Pin | None,
    job: int,
    timeout_s: float,
) -> DownloadModel:
    """Return the command that fetches a model of the catalogue.

    Args:
        entry: The model.
        access: How the hub is reached.
        folder: Where it is collected.
        pin: How it was when it was fetched first, None for the first time.
        job: Number of the job.
        timeout_s: How long the hub may be silent.
    """
    return DownloadModel(
        job,
        entry.name,
        entry.hub_id or "",
        pin.commit if pin is not None else entry.hub_revision,
        entry.hub_files,
        str(folder),
        access,
        tuple(pin.files.items()) if pin is not None else (),
        timeout_s,
    )


def fetching(task: ModelTask, event: Fetched, pace: Pace) -> ModelProgressed:
    """Return how far a download is, from what its worker says."""
    is_fetching = not event.is_checking
    return ModelProgressed(
        task.name,
        ModelStage.FETCHING if is_fetching else ModelStage.CHECKING,
        event.done_bytes,
        event.total_bytes,
        pace.bytes_per_s if is_fetching else None,
        pace.left_s(event.total_bytes) if is_fetching else None,
        event.received_bytes,
        event.sent_bytes,
        event.hosts,
    )
