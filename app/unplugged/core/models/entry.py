"""One model as the app knows it: what it is, where it lies, where it can be had."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from unplugged.core.models.facts import (
    CONTEXTS,
    Shape,
    ram_bytes,
    speaker_ram_bytes,
    speech_ram_bytes,
)
from unplugged.core.models.hub import WHISPER_FILES
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.parts import files_of, missing_part


class Origin(StrEnum):
    """How a model came to be known."""

    BUNDLED = "bundled"  # came with the app
    HUB = "hub"  # can be downloaded, or was
    ADDED = "added"  # imported by the user, with a card of ours
    FOUND = "found"  # lies in the models folder, put there by the user


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model.

    Attributes:
        name: What the user calls it.
        kind: What it is for.
        engine: Which engine runs it.
        path: Its folder or file, absolute.
        purpose: What it is good for and what not, one or two sentences; empty when unknown.
        publisher: Who made it; empty when unknown.
        licence: Its licence; empty when unknown.
        languages: ISO 639-1 codes; empty when unknown.
        parameters: How many weights it has, None when unknown.
        file_bytes: Size on disk, None when unknown.
        ram_bytes: Memory it needs while it works, None when unknown; see also ``ram_at``.
        hub_id: Its address on the model hub, None when it isn't fetched from there.
        hub_file: Its one file on the hub, the first of them where it is split; empty for a folder.
        hub_revision: Branch, tag or commit on the hub.
        unconfirmed: Fields whose value nobody has looked up at the source; shown as such.
        quantisation: How its weights are stored, empty when unknown.
        shape: What the memory of a language model follows from, None when unknown.
        origin: How it came to be known.
        is_trained_for_minutes: Whether it was trained on our format and needs no instruction.
        context_tokens: Context to allocate, 0 for the model's own.
        chunk_tokens: Bound on transcript tokens per chunk, 0 for a share of the context.
        max_lines: Bound on transcript lines per chunk, 0 for none.
        window_s: Longest window of speech that a speech model hears well, 0 for the engine's own.
        takes_hints: Whether a speech model was made to read words before the sound, as Whisper is.
            One that wasn't hears worse with them.
    """

    name: str
    kind: ModelKind
    engine: str
    path: Path
    purpose: str = ""
    publisher: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    parameters: int | None = None
    file_bytes: int | None = None
    ram_bytes: int | None = None
    hub_id: str | None = None
    hub_file: str = ""
    hub_revision: str = "main"
    unconfirmed: tuple[str, ...] = ()
    quantisation: str = ""
    shape: Shape | None = None
    origin: Origin = Origin.FOUND
    is_trained_for_minutes: bool = False
    context_tokens: int = 0
    chunk_tokens: int = 0
    max_lines: int = 0
    window_s: int = 0
    takes_hints: bool = True

    @property
    def is_installed(self) -> bool:
        """Whether its files are there; whether they are whole shows when they are loaded."""
        return self.path.exists() and missing_part(self.path) is None

    @property
    def is_demo(self) -> bool:
        """Whether it only shows the app at work."""
        return self.origin is Origin.BUNDLED

    @property
    def hub_files(self) -> tuple[str, ...]:
        """Names of the files to fetch: all parts of one, or those of which a folder has some."""
        if not self.hub_file:
            return WHISPER_FILES
        folder = PurePosixPath(self.hub_file).parent
        return tuple(str(folder / part.name) for part in files_of(Path(self.hub_file)))

    @property
    def hub_place(self) -> str:
        """Where it lies in its folder once it is there: its file, or "." for the folder."""
        return PurePosixPath(self.hub_file).name or "."

    @property
    def ram_at(self) -> tuple[tuple[int, int | None], ...]:
        """Memory at a context of 4k, 8k and 16k tokens, by ``core.models.facts.ram_bytes``.

        Empty when it isn't known; None for a context that the model can't have.
        """
        if self.shape is None or self.file_bytes is None:
            return ()
        return tuple((size, ram_bytes(self.file_bytes, self.shape, size)) for size in CONTEXTS)

    @property
    def least_ram_bytes(self) -> int | None:
        """Memory that it needs at least to be of use, None when unknown."""
        if self.ram_bytes is not None:
            return self.ram_bytes
        if self.kind is ModelKind.SPEAKERS:
            return speaker_ram_bytes(self.file_bytes) if self.file_bytes is not None else None
        if self.kind is ModelKind.SPEECH:
            return speech_ram_bytes(self.parameters) if self.parameters is not None else None
        return next((ram for _, ram in self.ram_at if ram is not None), self.file_bytes)
