"""What is said about getting and looking at models."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.hub import HubAccess, HubFile


@dataclass(frozen=True, slots=True)
class DownloadModel:
    """Fetch the files of a model from a hub into a folder. Worker: download, the only one online.

    Attributes:
        job: Which job this is; events carry it back.
        name: What the model is called, for sentences.
        repository: Owner and name on the hub.
        revision: Branch, tag or commit; the commit it means is told by ``HubAnswered``.
        wanted: Names of files; those that the repository has are fetched.
        folder: Where they go; what lies there of an earlier try is gone on with.
        access: How the hub is reached.
        pinned: Name and SHA-256 of files as they were when the model was fetched first.
        timeout_s: How long one read may give nothing.
        retry_s: How long to wait before a connection that broke is tried again.
    """

    job: int
    name: str
    repository: str
    revision: str
    wanted: tuple[str, ...]
    folder: str
    access: HubAccess
    pinned: tuple[tuple[str, str], ...] = ()
    timeout_s: float = 30.0
    retry_s: float = 1.0


@dataclass(frozen=True, slots=True)
class InspectModel:
    """Say what a file or a folder is that claims to be a model. Worker: inspect.

    Attributes:
        job: Which job this is; events carry it back.
        path: A GGUF file, or a folder in the form of CTranslate2 or OpenVINO.
        tries_it: Whether the engine has to load it as well.
    """

    job: int
    path: str
    tries_it: bool = True


@dataclass(frozen=True, slots=True)
class HubAnswered:
    """What the hub says about a model, before any of its files is fetched."""

    job: int
    commit: str
    files: tuple[HubFile, ...]
    licence: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """How far a download is. Latest wins.

    Attributes:
        job: Which job.
        file: The file that is fetched or checked.
        done_bytes: Bytes of all files that are on disk.
        total_bytes: Bytes of all files.
        is_checking: Whether a hash is being computed.
        received_bytes: Bytes that came over this process's connections, protocol included; None
            where the system doesn't count them.
        sent_bytes: The same for what went out.
        hosts: The hosts that were asked for so far.
    """

    job: int
    file: str
    done_bytes: int
    total_bytes: int
    is_checking: bool
    received_bytes: int | None
    sent_bytes: int | None
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelFetched:
    """All files are there and are what the hub says.

    Attributes:
        job: Which job.
        files: Each with its SHA-256 as computed here.
    """

    job: int
    files: tuple[HubFile, ...]


@dataclass(frozen=True, slots=True)
class ModelInspected:
    """What a model file turned out to be."""

    job: int
    facts: ModelFacts
