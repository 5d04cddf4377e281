"""Receipts by the name that a person gives them: reading, checking, handing out."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from unplugged import __version__
from unplugged.core.atomic import replace_atomically
from unplugged.core.catalogue import Catalogue, ModelEntry
from unplugged.core.closes import Closes
from unplugged.core.errors import FormatUnknown, OutputUnwritable
from unplugged.core.export import write_atomically
from unplugged.core.models.card import CARD
from unplugged.core.paths import AppPaths, is_file_there, meeting_dir, reason_of
from unplugged.core.receipt.canonical import Json, canonical
from unplugged.core.receipt.code import ReceiptCode, parse_code
from unplugged.core.receipt.comparison import (
    ASSUMPTIONS,
    assumptions_file,
    read_assumptions,
    shipped_assumptions_file,
)
from unplugged.core.receipt.errors import ReceiptGone, ReceiptMissing, ReceiptUnreadable
from unplugged.core.receipt.journal import JOURNAL
from unplugged.core.receipt.page import is_drawn_from, render
from unplugged.core.receipt.verify import (
    Check,
    ModelHere,
    State,
    check_document,
    check_journal,
    check_models,
    embedded_in,
    read_receipt,
)
from unplugged.core.stand.places import stand_places
from unplugged.core.store import Store
from unplugged.runtime.receipts import RECEIPT, Hashes, model_files

_SUFFIXES = (".html", ".json")


class ReceiptDesk(Closes):
    """Hands out receipts. A file of a name wins over a meeting of that name."""

    def __init__(self, paths: AppPaths) -> None:
        """Take the folders; a receipt that is a file can be checked where there is no library."""
        self._paths = paths
        self._opened: Store | None = None

    def close(self) -> None:
        """Close the library, if it was needed."""
        if self._opened is not None:
            self._opened.close()

    def find(self, name: str) -> Path:
        """Return the file of a receipt.

        Raises:
            MeetingUnknown, MeetingAmbiguous: it is no file, and no meeting either.
            ReceiptMissing: the meeting has none.
            ReceiptGone: it is a code, and no receipt here has it.
            EnvironmentFault: it is a meeting, and the library or its folders cannot be used.
        """
        if is_file_there(Path(name)):
            return Path(name)
        code = parse_code(name)
        if code is not None:
            return self._find_by_code(name, code)
        meeting_id = self._library().resolve(name)
        path = self._paths.meeting_dir(meeting_id) / RECEIPT
        if not path.is_file():
            raise ReceiptMissing(id=meeting_id)
        return path

    def read(self, name: str) -> Json:
        """Return a receipt that follows its schema.

        Raises:
            ReceiptUnreadable: it doesn't; and what ``find`` raises.
        """
        path = self.find(name)
        receipt = read_receipt(path)
        form = check_document(receipt)[0]
        if form.state is State.BAD:
            raise ReceiptUnreadable(path=str(path), reason=form.told.rstrip("."))
        return receipt

    def verify(self, name: str) -> tuple[Check, ...]:
        """Check everything of a receipt that can be checked on this computer.

        Raises:
            ReceiptUnreadable: it is none; and what ``find`` raises.
        """
        path = self.find(name)
        receipt = read_receipt(path)
        checks = check_document(receipt)
        if checks[0].state is State.BAD:
            return checks
        code = None if is_file_there(Path(name)) else parse_code(name)
        if code is not None:
            checks = (*checks, _check_code(code, receipt))
        page = self._check_page(path, receipt)
        journal = self._journal(receipt["meeting"]["id"])
        return (*checks, *page, *self._check_models(receipt), check_journal(receipt, journal))

    def export(self, name: str, out: Path) -> None:
        """Write a receipt as a page or as JSON.

        Raises:
            FormatUnknown: the file's name ends in neither.
            AssumptionsInvalid: the user's assumptions cannot be used.
            OutputUnwritable, DiskFull: the system refuses; and what ``read`` raises.
        """
        suffix = out.suffix.lower()
        if suffix not in _SUFFIXES:
            raise FormatUnknown(name=out.suffix or out.name, known="html, json")
        receipt = self.read(name)
        content = canonical(receipt) + b"\n"
        if suffix == ".html":
            content = self._page(receipt)
        write_atomically(out, content)

    def own_assumptions(self) -> Path:
        """Return the user's own file of assumptions; made as a copy when there is none.

        Raises:
            OutputUnwritable: the system refuses.
            FolderUnwritable: there is no place for it.
        """
        self._paths.create()
        own = self._paths.data_dir / ASSUMPTIONS
        if not own.exists():
            original = shipped_assumptions_file()
            try:
                replace_atomically(own, original.read_bytes())
            except OSError as error:
                raise OutputUnwritable(path=str(own), reason=reason_of(error)) from error
        return own

    def _library(self) -> Store:
        if self._opened is None:
            self._paths.create()
            self._opened = Store.open(self._paths.library_db, self._paths.meetings_dir)
        return self._opened

    @property
    def _folders(self) -> tuple[Path, ...]:
        """Where meetings lie: those of the user, and those of the stand."""
        return (self._paths.meetings_dir, stand_places(self._paths).paths.meetings_dir)

    def _find_by_code(self, name: str, code: ReceiptCode) -> Path:
        for folder in self._folders:
            for path in folder.glob(f"*-{code.meeting}/{RECEIPT}"):
                return path
        raise ReceiptGone(typed=name)

    def _journal(self, meeting_id: str) -> Path:
        """Return the journal of a meeting, whether it is there or not."""
        places = [meeting_dir(folder, meeting_id) / JOURNAL for folder in self._folders]
        return next((path for path in places if path.exists()), places[0])

    def _page(self, receipt: Json) -> bytes:
        assumed = read_assumptions(assumptions_file(self._paths.data_dir))
        return render(receipt, assumed).encode()

    def _check_page(self, path: Path, receipt: Json) -> tuple[Check, ...]:
        """Check that a page shows what the receipt in it says, up to the comparison."""
        content = path.read_bytes()
        if embedded_in(content) is None:
            return ()
        # Its figures may rest on any; what the user has made of his own file hinders no check.
        assumed = read_assumptions(shipped_assumptions_file())
        if is_drawn_from(content.decode("utf-8", "replace"), receipt, assumed):
            told = "The page shows what the receipt in it says."
            return (Check("page", State.GOOD, told),)
        if receipt["app"]["version"] != __version__:
            told = "The page was drawn by another version; only the receipt in it was checked."
            return (Check("page", State.UNKNOWN, told),)
        told = "The page shows something else than the receipt in it says."
        return (Check("page", State.BAD, told),)

    def _check_models(self, receipt: Json) -> tuple[Check, ...]:
        hashes = Hashes(self._paths.cache_dir)
        here: list[ModelHere] = []
        for entry in Catalogue.read(self._paths.user_models_dir).entries:
            # What can't be read can't be compared.
            with contextlib.suppress(OSError):
                if entry.is_installed and _may_be_one_of(receipt["models"], entry):
                    # Read anew: someone may have put other files into the places of known ones.
                    files = hashes.of(entry.path, is_cache_trusted=False)
                    here.append(ModelHere(entry.kind.value, entry.name, files))
        return check_models(receipt, here)


def _may_be_one_of(models: Sequence[Json], entry: ModelEntry) -> bool:
    """Whether a model is worth reading: it has the name or the size of one in the receipt."""
    size_bytes = sum(file.stat().st_size for file in model_files(entry.path))
    return any(
        (model["kind"], model["name"]) == (entry.kind.value, entry.name)
        or size_bytes == sum(f["size_bytes"] for f in model["files"] if f["name"] != CARD)
        for model in models
    )


def _check_code(code: ReceiptCode, receipt: Json) -> Check:
    if code.fits(receipt):
        return Check("code", State.GOOD, "The code is the one of this receipt.")
    return Check("code", State.BAD, "The code belongs to a receipt that said something else.")
