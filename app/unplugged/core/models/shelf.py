"""The user's models folder: what is put there, what is half there, what is taken away.

Each model has a folder of its name. What is not whole or not checked yet lies below ``.partial``,
where nothing ever looks for a model, and is moved into place in one step when it is.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import FolderUnwritable
from unplugged.core.model_errors import ModelNotOwned
from unplugged.core.models.card import ModelCard, PinnedFile, read_card, write_card
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.table import is_model_name
from unplugged.core.paths import create_private_dir, reason_of

PARTIAL = ".partial"
_PINS = ".pins.json"
_PROGRESS = "download.json"
_MOST_NAMES = 1000
_KEPT_S = 24 * 3600.0  # another Unplugged may be copying at this moment


@dataclass(frozen=True, slots=True)
class HalfDone:
    """A download that was stopped.

    Attributes:
        name: Which model.
        done_bytes: What is there.
        total_bytes: What it will be, 0 when not known yet.
    """

    name: str
    done_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class Pin:
    """How a model of the hub was when it was fetched first.

    Attributes:
        commit: The commit of its repository.
        files: SHA-256 by name.
    """

    commit: str
    files: Mapping[str, str]


class Shelf:
    """Puts models into the user's models folder and takes them away."""

    def __init__(self, models_dir: Path) -> None:
        """Take the folder; it need not exist."""
        self._dir = models_dir

    @property
    def folder(self) -> Path:
        """The user's models folder."""
        return self._dir

    def place_of(self, name: str) -> Path:
        """Return the folder of a model."""
        if not is_model_name(name):
            raise ValueError(name)
        return self._dir / name

    def card_of(self, name: str) -> ModelCard | None:
        """Return the card of a model, None for one of the user's own, which may have any name."""
        return read_card(self.place_of(name)) if is_model_name(name) else None

    def free_name(self, wanted: str) -> str:
        """Return a name that no model of the folder has, as near to the wanted one as it can be.

        Nor one that is half there: what is copied would take the place of what was downloaded.
        """
        kept = "".join(c if c.isascii() and (c.isalnum() or c in "._-") else "-" for c in wanted)
        base = kept.strip("._-")[:80] or "model"
        names = (base, *(f"{base}-{number}" for number in range(2, _MOST_NAMES)))
        places = (self._dir, self._dir / PARTIAL)
        return next(name for name in names if not any((p / name).exists() for p in places))

    # --- what is half there -----------------------------------------------------------------------

    def draft(self, name: str) -> Path:
        """Return the folder where a model is collected, and make it.

        Raises:
            FolderUnwritable: the system refuses.
        """
        folder = self._dir / PARTIAL / self.place_of(name).name
        create_private_dir(folder)
        return folder

    def note_total(self, name: str, total_bytes: int) -> None:
        """Keep how large a download will be, for who looks after a restart."""
        with contextlib.suppress(OSError):
            content = json.dumps({"total_bytes": total_bytes}).encode()
            replace_atomically(self.draft(name) / _PROGRESS, content)

    def half_done(self) -> tuple[HalfDone, ...]:
        """Return the downloads that were stopped."""
        root = self._dir / PARTIAL
        if not root.is_dir():
            return ()
        found = []
        for folder in sorted(root.iterdir()):
            files = [p for p in folder.glob("*") if p.is_file() and p.name != _PROGRESS]
            if not files:
                continue
            total = 0
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                total = int(json.loads((folder / _PROGRESS).read_bytes())["total_bytes"])
            done = sum(path.stat().st_size for path in files)
            found.append(HalfDone(folder.name, done, total))
        return tuple(found)

    def discard(self, name: str) -> None:
        """Throw away what is half there."""
        shutil.rmtree(self._dir / PARTIAL / self.place_of(name).name, ignore_errors=True)

    def sweep(self) -> None:
        """Throw away copies that a crash cut off long ago; downloads are gone on with."""
        root = self._dir / PARTIAL
        if not root.is_dir():
            return
        oldest_s = time.time() - _KEPT_S
        for folder in root.iterdir():
            with contextlib.suppress(OSError):
                is_download = (folder / _PROGRESS).exists()
                if not is_download and folder.stat().st_mtime < oldest_s:
                    shutil.rmtree(folder, ignore_errors=True)

    # --- what is there ----------------------------------------------------------------------------

    def admit(
        self, name: str, place: str, facts: ModelFacts, origin: str, sha256: Mapping[str, str]
    ) -> ModelCard:
        """Move a draft into its place and give it a card.

        Args:
            name: Of the model, as given to ``draft``.
            place: Its file in that folder, "." for the folder itself.
            facts: What it is.
            origin: Where it came from, for people.
            sha256: Its files with their hashes.

        Raises:
            FolderUnwritable: the system refuses.
        """
        draft = self.draft(name)
        try:
            for path in draft.iterdir():
                if path.name not in sha256:
                    path.unlink()
            files = tuple(_pinned(draft / file, file, digest) for file, digest in sha256.items())
            card = ModelCard(name, facts, place, origin, _now(), files)
            write_card(draft, card)
            self._clear_place(name)
            draft.replace(self.place_of(name))
        except OSError as error:
            raise FolderUnwritable(path=str(self._dir), reason=reason_of(error)) from error
        return card

    def refer_to(
        self, name: str, path: Path, facts: ModelFacts, sha256: Mapping[str, str]
    ) -> ModelCard:
        """Give a model that stays where it is a card in the models folder.

        Raises:
            FolderUnwritable: the system refuses.
        """
        base = path.parent if path.is_file() else path
        folder = self.place_of(name)
        create_private_dir(folder)
        files = tuple(_pinned(base / file, file, digest) for file, digest in sha256.items())
        card = ModelCard(name, facts, str(path), str(path), _now(), files)
        try:
            write_card(folder, card)
        except OSError as error:
            raise FolderUnwritable(path=str(folder), reason=reason_of(error)) from error
        return card

    def remove(self, name: str, path: Path) -> int:
        """Delete a model that Unplugged has added; one that lies elsewhere is only forgotten.

        Args:
            name: Of the model.
            path: Where it lies, for the sentence.

        Returns:
            Bytes that are free now.

        Raises:
            ModelNotOwned: it has no card of ours.
            FolderUnwritable: the system refuses.
        """
        card = self.card_of(name)
        if card is None or card.name != name or self.place_of(name).is_symlink():
            raise ModelNotOwned(name=name, path=str(path))
        folder = self.place_of(name)
        freed = 0 if card.is_elsewhere else sum(file.size_bytes for file in card.files)
        try:
            self._delete(folder)
        except OSError as error:
            raise FolderUnwritable(path=str(folder), reason=reason_of(error)) from error
        return freed

    def _clear_place(self, name: str) -> None:
        """Take away what is left of a model whose weights were deleted by hand.

        A folder with files and without a card of ours is the user's, and stays; so does a model
        that is as it was added.
        """
        folder = self.place_of(name)
        card = read_card(folder)
        is_ours = card is not None and card.name == name and not folder.is_symlink()
        if card is not None and is_ours and not card.is_unchanged(folder):
            self._delete(folder)
        else:
            with contextlib.suppress(OSError):  # not empty, or not there
                folder.rmdir()  # Windows moves nothing to where even an empty one is

    def _delete(self, folder: Path) -> None:
        # Out of sight in one step: a half deleted model is never taken for one.
        doomed = self._dir / PARTIAL / f"{folder.name}.deleted"
        create_private_dir(doomed.parent)
        shutil.rmtree(doomed, ignore_errors=True)
        folder.replace(doomed)
        shutil.rmtree(doomed, ignore_errors=True)

    # --- how the hub's models were the first time -------------------------------------------------

    def pin_of(self, repository: str) -> Pin | None:
        """Return how a repository was when it was used first, None for one that never was."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            raw = json.loads((self._dir / _PINS).read_bytes())[repository]
            files = {str(name): str(digest) for name, digest in raw["files"].items()}
            return Pin(str(raw["commit"]), files)
        return None

    def pin(self, repository: str, pin: Pin) -> None:
        """Keep how a repository was; one that is kept already stays, new files are added.

        Raises:
            FolderUnwritable: it cannot be written.
        """
        known = self.pin_of(repository)
        if known is not None:
            pin = Pin(known.commit, {**pin.files, **known.files})
        path = self._dir / _PINS
        try:
            content = json.loads(path.read_bytes())
        except (OSError, ValueError):
            content = {}
        if not isinstance(content, dict):
            content = {}
        content[repository] = asdict(pin)
        try:
            replace_atomically(path, json.dumps(content, indent=2).encode())
        except OSError as error:
            raise FolderUnwritable(path=str(path), reason=reason_of(error)) from error


def _pinned(path: Path, name: str, sha256: str) -> PinnedFile:
    status = path.stat()
    return PinnedFile(name, status.st_size, status.st_mtime_ns, sha256)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
