"""Checks a receipt: its form, its chain, its seal, its sums, and what of it is on this computer.

Who can compute a hash can also forge a whole receipt from nothing. The checks find what was changed
afterwards, by mistake or on purpose; against the meeting's journal they find a forged one, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from unplugged.core.models.card import CARD
from unplugged.core.paths import reason_of, resources_dir
from unplugged.core.proof import FORBIDDEN, Rung, Subject
from unplugged.core.receipt.canonical import Json, canonical, digest, link, without
from unplugged.core.receipt.document import FORMAT, Digest, ModelFile, head_hash, model_hash
from unplugged.core.receipt.errors import JournalBroken, ReceiptUnreadable
from unplugged.core.receipt.journal import JournalReader
from unplugged.core.receipt.schema import faults
from unplugged.core.receipt.series import totals

MOST_BYTES = 64 << 20
_EMBEDDED = re.compile(rb'<script type="application/json" id="receipt">(.*?)</script>', re.DOTALL)
_MOST_DIGITS = 19  # of a whole number; every count and size here has fewer
# Of a finding, what was seen; the rest is words for it, which may differ between versions.
_SEEN = ("subject", "rung", "workers", "app", "workers_held", "is_violated", "uses")


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
    try:
        value = json.loads(
            embedded_in(content) or content, object_pairs_hook=_unique, parse_int=_whole
        )
        canonical(value)  # what has no spelling can be neither hashed nor shown
    except (ValueError, RecursionError) as error:
        raise ReceiptUnreadable(path=str(path), reason="it holds no JSON of ours") from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise ReceiptUnreadable(path=str(path), reason="it is another kind of file")
    return value


def embedded_in(content: bytes) -> bytes | None:
    """Return the receipt that stands in a page as data, None when this is no page of one."""
    found = _EMBEDDED.search(content)
    return found.group(1) if found else None


def check_document(receipt: Json) -> tuple[Check, ...]:
    """Check what can be checked with nothing but the receipt."""
    schema = json.loads((resources_dir() / "receipt" / "schema.json").read_text(encoding="utf-8"))
    wrong = next(faults(receipt, schema), None) or _unknown_moment(receipt)
    if wrong is not None:
        return (Check("form", State.BAD, f"The receipt breaks its schema: {wrong}."),)
    return (
        Check("form", State.GOOD, "The receipt follows its schema."),
        _check_seal(receipt),
        _check_chain(receipt),
        _check_sums(receipt),
        _check_findings(receipt),
    )


@dataclass(frozen=True, slots=True)
class ModelHere:
    """A model on this computer.

    Attributes:
        kind: What it is for.
        name: What it is called here, which says nothing about what it is.
        files: Its files.
    """

    kind: str
    name: str
    files: tuple[ModelFile, ...]


def check_models(receipt: Json, here: Iterable[ModelHere]) -> tuple[Check, ...]:
    """Check the models against those on this computer, by what is in their files.

    Args:
        receipt: A receipt that follows its schema.
        here: The models that may be those of the receipt.
    """
    here = tuple(here)
    return tuple(
        _check_model(model, [each for each in here if each.kind == model["kind"]])
        for model in receipt["models"]
    )


def _check_model(model: Json, here: Sequence[ModelHere]) -> Check:
    name = model["name"]
    wanted = _content(ModelFile(f["name"], f["size_bytes"], f["sha256"]) for f in model["files"])
    same = [each.name for each in here if _content(each.files) == wanted]
    if name in same:
        told = f"The model {name} on this computer is the one of the receipt."
        return Check(f"model {name}", State.GOOD, told)
    if same:
        told = f"The model {name} of the receipt is on this computer, where it is called {same[0]}."
        return Check(f"model {name}", State.GOOD, told)
    if any(each.name == name for each in here):
        told = f"The model {name} on this computer is not the one of the receipt."
        return Check(f"model {name}", State.BAD, told)
    told = f"The model {name} is not on this computer; its hash cannot be checked."
    return Check(f"model {name}", State.UNKNOWN, told)


def _content(files: Iterable[ModelFile]) -> list[tuple[int, str]]:
    """Return what makes a model what it is: no names of files, and no card of ours."""
    return sorted((f.size_bytes, f.sha256) for f in files if f.name != CARD)


def check_journal(receipt: Json, journal: Path) -> Check:
    """Check the receipt against the journal of its meeting, where that is on this computer.

    All that it says of the samples is made of them once more: whoever changes a receipt and seals
    it anew can leave the hash of the journal as it was.

    Args:
        receipt: A receipt that follows its schema.
        journal: The journal of the meeting that it names, whether it is there or not.
    """
    if not journal.exists():
        told = "The meeting's own samples are not on this computer."
        return Check("journal", State.UNKNOWN, told)
    reader = JournalReader(journal)
    wanted = receipt["samples"]["journal_hash"]
    kept = Digest()
    try:
        for sample in reader.samples(until=wanted):
            kept.add(sample)
    except JournalBroken as broken:
        if reader.is_of_other_version:
            told = "Another version of Unplugged has written the meeting's samples."
            return Check("journal", State.UNKNOWN, f"{told} They cannot be read here.")
        told = f"The meeting's samples were changed: {broken.params['reason']}."
        return Check("journal", State.BAD, told)
    is_of_meeting = reader.meeting_id in (None, receipt["meeting"]["id"])
    if reader.end.hash != wanted or not is_of_meeting:
        told = "The receipt was not made of the samples of its meeting."
        return Check("journal", State.BAD, told)
    if not _says_what_was_sampled(receipt, kept, reader.end.samples):
        told = "The receipt says something else than the samples of its meeting."
        return Check("journal", State.BAD, told)
    told = f"All {reader.end.samples} samples of the meeting lead to the receipt."
    if reader.end.samples == 0:
        told = "The meeting has no samples, as the receipt says."
    return Check("journal", State.GOOD, told)


def _says_what_was_sampled(receipt: Json, kept: Digest, count: int) -> bool:
    """Whether rows, quantities, adapters and findings are those that the samples give."""
    samples, machine = receipt["samples"], receipt["machine"]
    seen = [_seen(each) for each in kept.findings(is_whole="missing" not in samples)]
    return (
        samples["journal_samples"] == count
        and [without(row, "hash") for row in samples["rows"]] == kept.rows.as_json()
        and receipt["readings"] == kept.readings()
        and machine["adapters"] == kept.adapters()
        and [_seen(each) for each in receipt["findings"]] == seen
    )


def _seen(finding: Json) -> Json:
    return {name: finding[name] for name in _SEEN}


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
        # A clock that was wrong and is set right goes back; who moves rows has the hashes against
        # him, and whoever can compute those can write any times.
        told = "The rows follow from each other, but the clock was set back between them."
        return Check("chain", State.UNKNOWN, told)
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
    findings = receipt["findings"]
    if [found["subject"] for found in findings] != [subject.value for subject in Subject]:
        return Check("finding", State.BAD, "A finding is missing, or stands there twice.")
    for found in findings:
        if not _is_consistent(found):
            told = f"What was found of the {found['subject']} contradicts itself."
            return Check("finding", State.BAD, told)
    for found in findings:
        if found["is_violated"]:
            return Check("finding", State.BAD, f"{found['headline']}. The promise was broken.")
    unknown = (None, Rung.NOT_MEASURABLE.name.lower())
    for found in findings:
        if Subject(found["subject"]) in FORBIDDEN and found["rung"] in unknown:
            return Check("finding", State.UNKNOWN, f"{found['headline']}.")
    return Check("finding", State.GOOD, "No process was caught using a GPU or the network.")


def _is_consistent(found: Json) -> bool:
    """Whether the rung is the weaker one of both, and a broken promise is one that was seen."""
    rungs = [Rung[found[who].upper()] for who in ("workers", "app") if found[who] is not None]
    rung = max(rungs).name.lower() if rungs and not found["uses"] else None
    is_violated = bool(found["uses"]) and Subject(found["subject"]) in FORBIDDEN
    return (found["rung"], found["is_violated"]) == (rung, is_violated)


def _unknown_moment(receipt: Json) -> str | None:
    """Return which moment of a receipt no calendar has; the schema only knows how one looks."""
    moments = {
        "made_at": receipt["made_at"],
        "meeting.created_at": receipt["meeting"]["created_at"],
        **{f"runs[{n}].started_at": run["started_at"] for n, run in enumerate(receipt["runs"])},
        **{f"samples.rows[{n}].at": r["at"] for n, r in enumerate(receipt["samples"]["rows"])},
    }
    for name, moment in moments.items():
        try:
            datetime.fromisoformat(moment)
        except ValueError:
            return f"receipt.{name} is no moment"
    return None


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    """Refuse a key that comes twice: of two values a reader could take either."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key comes twice")
    return found


def _whole(digits: str) -> int:
    """Refuse a number that nothing here counts to; adding it to a fraction would overflow."""
    if len(digits) > _MOST_DIGITS:
        raise ValueError("a number is far too long")
    return int(digits)
