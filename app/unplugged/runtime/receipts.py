"""Writes the receipt of a meeting into its folder: a file to check, and a page to look at."""

from __future__ import annotations

import contextlib
import hashlib
import json
import platform
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from unplugged import __version__
from unplugged.core.atomic import replace_atomically
from unplugged.core.catalogue import Catalogue, ModelEntry
from unplugged.core.errors import CatalogueInvalid
from unplugged.core.models.card import CARD
from unplugged.core.models.parts import files_of
from unplugged.core.paths import AppPaths
from unplugged.core.reading import Reading, Unit, unavailable
from unplugged.core.receipt.canonical import Json, canonical
from unplugged.core.receipt.comparison import (
    Assumptions,
    assumptions_file,
    read_assumptions,
    shipped_assumptions_file,
)
from unplugged.core.receipt.document import Facts, Model, ModelFile, build, digest_of, single
from unplugged.core.receipt.errors import AssumptionsInvalid, JournalBroken
from unplugged.core.receipt.journal import JOURNAL, JOURNALS_ASIDE, JournalReader
from unplugged.core.receipt.page import render
from unplugged.core.store import StoreReader
from unplugged.system import bandwidth
from unplugged.system.cpu import read_cpu
from unplugged.system.machine_load import ram_bytes

RECEIPT = "receipt.json"
RECEIPT_PAGE = "receipt.html"
LIBRARIES = ("faster-whisper", "ctranslate2", "onnxruntime", "llama-cpp-python", "numpy")
_HASHES = "model-hashes.json"
_CHUNK_BYTES = 1 << 20
_NOTHING_WRITTEN = "No language model has written anything."


class ReceiptWriter:
    """Writes receipts beside the service's thread: hashing a large model takes seconds."""

    def __init__(self, paths: AppPaths) -> None:
        """Take the folders; nothing is written yet."""
        self._paths = paths
        self._thread: threading.Thread | None = None

    def write(
        self,
        meeting_id: str,
        store: StoreReader,
        measuring_cpu_s: float,
        samples_missing: str | None = None,
    ) -> None:
        """Begin to write the receipt of a meeting, after those asked for before.

        Nobody has to wait for it: a journal that goes on meanwhile is read as far as it is there,
        and the work that goes on ends with a receipt of its own.

        Args:
            meeting_id: Which meeting.
            store: The library; read before this returns, in the thread that it belongs to.
            measuring_cpu_s: CPU seconds that the measuring has used.
            samples_missing: Why not all samples of the work could be kept, None when all were.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        known = _Known(store, meeting_id, measuring_cpu_s, self._paths, samples_missing)
        args = (self._thread, known)
        self._thread = threading.Thread(target=_write_after, args=args, name="receipt")
        self._thread.start()

    @property
    def is_writing(self) -> bool:
        """Whether a receipt is being written."""
        return self._thread is not None and self._thread.is_alive()

    def close(self) -> None:
        """Wait until all receipts that were asked for are there."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None


def _write_after(before: threading.Thread | None, known: _Known) -> None:
    if before is not None:
        before.join()
    known.write()


class _Known:
    """What is known about one meeting, in values only."""

    def __init__(
        self,
        store: StoreReader,
        meeting_id: str,
        measuring_cpu_s: float,
        paths: AppPaths,
        samples_missing: str | None,
    ) -> None:
        self._meeting = store.meeting(meeting_id)
        self._minutes = store.minutes(meeting_id)
        self._runs = store.runs(meeting_id)
        # An engine names a model by its file, the library by its entry in the catalogue.
        names = {run.model for run in self._runs}
        if any(run.audio_s is not None for run in self._runs):
            names.add(self._meeting.speech_model)
        if self._minutes is not None:
            names.add(self._minutes.minutes.model)
        self._names = names
        self._measuring_cpu_s = measuring_cpu_s
        self._paths = paths
        self._samples_missing = samples_missing

    def write(self) -> None:
        """Write both files; a meeting that is deleted meanwhile gets none."""
        folder = self._paths.meeting_dir(self._meeting.id)
        reader = JournalReader(folder / JOURNAL)
        # A folder that is gone, a full disk, a catalogue that somebody is just editing: there is no
        # receipt, and `receipt show` says so.
        with contextlib.suppress(JournalBroken, OSError, CatalogueInvalid):
            kept = digest_of(reader.samples())
            receipt = build(self._facts(), kept, reader.end, datetime.now(UTC))
            replace_atomically(folder / RECEIPT, canonical(receipt) + b"\n")
            page = render(receipt, self._assumptions())
            replace_atomically(folder / RECEIPT_PAGE, page.encode())

    def _assumptions(self) -> Assumptions:
        """Return the user's own, or those that came with the app while his are broken.

        Without, the page would stay that of an earlier receipt.
        """
        try:
            return read_assumptions(assumptions_file(self._paths.data_dir))
        except AssumptionsInvalid:
            return read_assumptions(shipped_assumptions_file())

    def _facts(self) -> Facts:
        hashes = Hashes(self._paths.cache_dir)
        entries = Catalogue.read(self._paths.user_models_dir).entries
        models = tuple(
            Model(entry.name, entry.kind.value, entry.engine, hashes.of(entry.path))
            for entry in _first_of_each(e for e in entries if e.name in self._names)
        )
        hashes.keep()
        rate = bandwidth.kept(self._paths.cache_dir)
        return Facts(
            version=__version__,
            machine=describe_machine(rate),
            libraries=tuple((name, _version(name)) for name in LIBRARIES),
            meeting=self._meeting,
            minutes=self._minutes,
            runs=self._runs,
            models=models,
            measuring_cpu_s=self._measuring_cpu_s,
            share_of_limit=self._share_of_limit(models, rate),
            samples_missing=self._samples_missing or self._set_aside(),
        )

    def _set_aside(self) -> str | None:
        """Return that there are samples of earlier work which this version could not go on with."""
        aside = sorted(self._paths.meeting_dir(self._meeting.id).glob(JOURNALS_ASIDE))
        return f"they are in {aside[0].name}, which could not be gone on with" if aside else None

    def _share_of_limit(self, models: tuple[Model, ...], rate: Reading) -> Reading:
        nothing = unavailable(Unit.PERCENT, bandwidth.SOURCE, _NOTHING_WRITTEN)
        if self._minutes is None:
            return nothing
        cost, writer = self._minutes.cost, self._minutes.minutes.model
        size = sum(f.size_bytes for m in models if m.name == writer for f in m.files)
        if not size or cost.output_tokens <= 0 or cost.decode_s <= 0:
            return nothing
        return bandwidth.share_of_limit(cost.output_tokens / cost.decode_s, size, rate)


@dataclass(frozen=True, slots=True)
class _Hashed:
    size_bytes: int
    modified_ns: int
    sha256: str


class Hashes:
    """SHA-256 of model files; a file of the same size and time is not hashed again."""

    def __init__(self, cache_dir: Path) -> None:
        """Take what was hashed before; whatever is wrong with it, it is only a cache."""
        self._path = cache_dir / _HASHES
        self._known: dict[str, _Hashed] = {}
        with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            self._known = {path: _Hashed(*fields) for path, fields in stored.items()}

    def of(self, model: Path, *, is_cache_trusted: bool = True) -> tuple[ModelFile, ...]:
        """Return the files of a model with their hashes, by name.

        Args:
            model: Its folder or file.
            is_cache_trusted: False to read each file whatever was known of it.

        Raises:
            OSError: one cannot be read.
        """
        folder = model.parent if model.is_file() else model
        return tuple(
            self._file(path, path.relative_to(folder).as_posix(), is_cache_trusted=is_cache_trusted)
            for path in model_files(model)
        )

    def keep(self) -> None:
        """Write down what is known for the next time."""
        content = {
            path: [each.size_bytes, each.modified_ns, each.sha256]
            for path, each in self._known.items()
        }
        with contextlib.suppress(OSError):
            replace_atomically(self._path, json.dumps(content).encode())

    def _file(self, path: Path, name: str, *, is_cache_trusted: bool) -> ModelFile:
        status = path.stat()
        known = self._known.get(str(path))
        is_known = (
            known is not None
            and (known.size_bytes, known.modified_ns) == (status.st_size, status.st_mtime_ns)
            and is_cache_trusted
        )
        if known is None or not is_known:
            known = _Hashed(status.st_size, status.st_mtime_ns, _sha256(path))
            self._known[str(path)] = known
        return ModelFile(name, known.size_bytes, known.sha256)


def model_files(model: Path) -> tuple[Path, ...]:
    """Return the files that a model is made of; a card of ours beside them says when it came."""
    if model.is_file():
        return files_of(model)
    return tuple(p for p in sorted(model.rglob("*")) if p.is_file() and p != model / CARD)


def describe_machine(rate: Reading) -> Json:
    """Return system, CPU and memory for a receipt; no name of computer or user is among it."""
    cpu = read_cpu()
    return {
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "cpu": {
            "model": cpu.model.value,
            "logical": cpu.logical.value,
            "physical": cpu.physical.value,
            "performance": cpu.performance.value,
            "usable": cpu.usable.value,
        },
        "features": list(cpu.features.present),
        "features_source": cpu.features.source,
        "ram_bytes": ram_bytes(),
        "bandwidth": single(rate),
    }


def _first_of_each(entries: Iterable[ModelEntry]) -> tuple[ModelEntry, ...]:
    """Return one entry per name and kind, the one that the service would take."""
    found: dict[tuple[str, str], ModelEntry] = {}
    for entry in entries:
        if entry.is_installed:
            found.setdefault((entry.kind.value, entry.name), entry)
    return tuple(found.values())


def _sha256(path: Path) -> str:
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            hashed.update(chunk)
    return hashed.hexdigest()


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
