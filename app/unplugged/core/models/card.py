"""The card that lies in the folder of each model that Unplugged has added.

It says what the model is, where it came from and what its files were like then. A folder with a
card is the app's own and may be deleted by it; a model without one is the user's.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from unplugged.core.atomic import replace_atomically
from unplugged.core.models.facts import ModelFacts, Shape
from unplugged.core.models.kind import ModelKind

CARD = "unplugged-model.json"
_FORMAT = 1
_MOST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class PinnedFile:
    """One file of a model as it was when it was added.

    Attributes:
        name: Its name below the model's place.
        size_bytes: Its size.
        modified_ns: When it was changed last, as the file system said.
        sha256: Its SHA-256.
    """

    name: str
    size_bytes: int
    modified_ns: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What is known of a model that was added.

    Attributes:
        name: What the user calls it; its folder's name.
        facts: What its own files say.
        place: Its folder or file: relative to the card's folder, or absolute for one that stays
            where it was found, such as in another program's cache.
        origin: Where it came from, for people: an address on the hub, or a path.
        added_at: When, in ISO 8601.
        files: Its files, pinned.
    """

    name: str
    facts: ModelFacts
    place: str
    origin: str
    added_at: str
    files: tuple[PinnedFile, ...] = ()

    def path(self, folder: Path) -> Path:
        """Return where the model lies.

        Args:
            folder: The folder of this card.
        """
        return (folder / self.place).absolute()

    @property
    def is_elsewhere(self) -> bool:
        """Whether it lies where another program or the user has it."""
        return Path(self.place).is_absolute()

    def is_unchanged(self, folder: Path) -> bool:
        """Whether its files are there and look as they did, by size and time."""
        base = self.path(folder)
        for file in self.files:
            path = (base.parent if base.is_file() else base) / file.name
            try:
                status = path.stat()
            except OSError:
                return False
            if (status.st_size, status.st_mtime_ns) != (file.size_bytes, file.modified_ns):
                return False
        return True


def write_card(folder: Path, card: ModelCard) -> None:
    """Put a card into a model's folder.

    Raises:
        OSError: the system refuses.
    """
    content = {"format": _FORMAT, **asdict(card)}
    replace_atomically(folder / CARD, json.dumps(content, indent=2).encode())


def read_card(folder: Path) -> ModelCard | None:
    """Return the card of a folder, None when there is none that can be read."""
    try:
        with (folder / CARD).open("rb") as file:
            raw: dict[str, Any] = json.loads(file.read(_MOST_BYTES))
        if raw.pop("format") != _FORMAT:
            return None
        facts = raw.pop("facts")
        shape = facts.pop("shape")
        facts = ModelFacts(
            **facts | {"kind": ModelKind(facts["kind"]), "languages": tuple(facts["languages"])}
        )
        if shape is not None:
            facts = replace(facts, shape=Shape(**shape))
        files = tuple(PinnedFile(**each) for each in raw.pop("files"))
        return ModelCard(**raw, facts=facts, files=files)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
