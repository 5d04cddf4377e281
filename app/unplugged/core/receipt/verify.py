"""Checks a receipt: its form, its chain, its seal, its sums, and what of it is on this computer.

Who can compute a hash can also forge a whole receipt from nothing. The checks find what was changed
afterwards, by mistake or on purpose; against the meeting's journal they find a forged one, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from unplugged.core.errors import JournalBroken, ReceiptUnreadable
from unplugged.core.paths import reason_of, resources_dir
from unplugged.core.receipt.canonical import Json, digest, link, without
from unplugged.core.receipt.document import FORMAT, ModelFile, head_hash, model_hash
from unplugged.core.receipt.journal import JournalReader
from unplugged.core.receipt.schema import faults
from unplugged.core.receipt.series import totals

MOST_BYTES = 64 << 20
EMBEDDED = re.compile(rb'<script type="application/json" id="receipt">(.*?)</script>', re.DOTALL)


class State(StrEnum):
    """How a check ended."""

    GOOD = "good"
    BAD = "bad"
    UNKNOWN = "unknown"  # what it would be checked against is not here


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    Attributes:
        name: What was looked at.
        state: How it ended.
        told: A sentence for people.
    """

    name: str
    state: State
    told: str


def read_receipt(path: Path) -> Json:
    """Return the receipt in a JSON file or in a page that was made of one.

    Raises:
        ReceiptUnreadable: there is none in it.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ReceiptUnreadable(path=str(path), reason="it is far too long for one")
        content = path.read_bytes()
    except OSError as error:
        raise ReceiptUnreadable(path=str(path), reason=reason_of(error)) from error
    embedded = EMBEDDED.search(content)
    try:
        value = json.loads(embedded.group(1) if embedded else content, object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        raise ReceiptUnreadable(path=str(path), reason="it holds no JSON of ours") from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise ReceiptUnreadable(path=str(path), reason="it is another kind of file")
    return value


def check_document(receipt: Json) -> tuple[Check, ...]:
    """Check what can be checked with nothing but the receipt."""
    schema = json.loads((resources_dir() / "receipt" / "schema.json").read_text(encoding="utf-8"))
    wrong = next(faults(receipt, schema), None)
    if wrong is not None:
        return (Check("form", State.BAD, f"The receipt breaks its schema: {wrong}."),)
    return (
        Check("form", State.GOOD, "The receipt follows its schema."),
        _check_seal(receipt),
        _check_chain(receipt),
        _check_sums(receipt),
        _check_findings(receipt),
    )


def check_models(receipt: Json, found: Mapping[str, tuple[ModelFile, ...]]) -> tuple[Check, ...]:
    """Check the models against those on this computer.

    Args:
        receipt: A receipt that follows its schema.
        found: The files of the models that are here, by name.
    """
    checks = []
    for model in receipt["models"]:
        name = model["name"]
        files = found.get(name)
        if files is None:
            told = f"The model {name} is not on this computer; its hash cannot be checked."
            checks.append(Check(f"model {name}", State.UNKNOWN, told))
        elif model_hash(files) != model["sha256"]:
            told = f"The model {name} on this computer is not the one of the receipt."
            checks.append(Check(f"model {name}", State.BAD, told))
        else:
            told = f"The model {name} on this computer is the one of the receipt."
            checks.append(Check(f"model {name}", State.GOOD, told))
    return tuple(checks)


def check_journal(receipt: Json, journal: Path) -> Check:
    """Check the receipt against the journal of its meeting, where that is on this computer."""
    if not journal.exists():
        told = "The meeting's own samples are not on this computer."
        return Check("journal", State.UNKNOWN, told)
    reader = JournalReader(journal)
    wanted = receipt["samples"]["journal_hash"]
    try:
        if reader.end.hash == wanted:
            return Check("journal", State.GOOD, "The meeting has no samples, as the receipt says.")
        for _ in reader.samples():
            if reader.end.hash == wanted:
                told = f"All {reader.end.samples} samples of the meeting lead to the receipt."
                return Check("journal", State.GOOD, told)
    except JournalBroken as broken:
        told = f"The meeting's samples were changed: {broken.params['reason']}."
        return Check("journal", State.BAD, told)
    told = "The receipt was not made of the samples of its meeting."
    return Check("journal", State.BAD, told)


def _check_seal(receipt: Json) -> Check:
    if digest(without(receipt, "seal")) != receipt["seal"]:
        return Check("seal", State.BAD, "The receipt was changed after it was sealed.")
    return Check("seal", State.GOOD, "Nothing was changed since the receipt was sealed.")


def _check_chain(receipt: Json) -> Check:
    at = head_hash(receipt)
    rows = receipt["samples"]["rows"]
    for number, row in enumerate(rows, start=1):
        at = link(at, without(row, "hash"))
        if at != row["hash"]:
            return Check("chain", State.BAD, f"Row {number} does not follow from those before.")
    times = [datetime.fromisoformat(row["at"]) for row in rows]
    if times != sorted(times):
        return Check("chain", State.BAD, "The rows are not in order of time.")
    return Check("chain", State.GOOD, f"{len(rows)} rows of readings follow from each other.")


def _check_sums(receipt: Json) -> Check:
    if totals(receipt["samples"]["rows"]) != receipt["totals"]:
        return Check("sums", State.BAD, "The totals are not those of the rows.")
    for model in receipt["models"]:
        files = tuple(ModelFile(f["name"], f["size_bytes"], f["sha256"]) for f in model["files"])
        if model_hash(files) != model["sha256"]:
            return Check("sums", State.BAD, f"The hash of {model['name']} is not its files'.")
    return Check("sums", State.GOOD, "Totals and hashes are what the rows and files add up to.")


def _check_findings(receipt: Json) -> Check:
    for found in receipt["findings"]:
        if found["is_violated"]:
            return Check("finding", State.BAD, f"{found['headline']}. The promise was broken.")
    return Check("finding", State.GOOD, "No process was caught using a GPU or the network.")


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    """Refuse a key that comes twice: of two values a reader could take either."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key comes twice")
    return found
