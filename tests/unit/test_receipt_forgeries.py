"""Forged receipts and odd files: each is refused with a sentence, none is called good."""

from __future__ import annotations

import copy
import errno
import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from unplugged.core.errors import DiskFull
from unplugged.core.paths import HOME_VARIABLE, AppPaths, app_paths, resources_dir
from unplugged.core.receipt.canonical import Json, canonical, link
from unplugged.core.receipt.comparison import ASSUMPTIONS, read_assumptions
from unplugged.core.receipt.document import ModelFile, build, digest_of, model_hash, seal
from unplugged.core.receipt.errors import AssumptionsInvalid, ReceiptUnreadable
from unplugged.core.receipt.journal import JOURNAL, START, JournalReader, JournalWriter
from unplugged.core.receipt.page import is_drawn_from, render
from unplugged.core.receipt.verify import (
    State,
    check_document,
    check_journal,
    embedded_in,
    read_receipt,
)
from unplugged.core.store import Store
from unplugged.runtime.receipt_desk import ReceiptDesk
from unplugged.runtime.receipts import RECEIPT, RECEIPT_PAGE, ReceiptWriter

from tests.unit.receipts import MEETING_ID, WHEN, facts, receipt_of
from tests.unit.snapshots import snapshot
from tests.unit.test_receipt import changed

ASSUMED = read_assumptions(resources_dir() / "receipt" / ASSUMPTIONS)


@pytest.fixture(scope="module")
def receipt() -> Json:
    return receipt_of(*(snapshot(second, watts=20.0) for second in range(3)))


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "samples.jsonl"
    writer = JournalWriter(path, MEETING_ID, "1.0")
    for second in range(3):
        writer.add(snapshot(second, watts=20.0, is_caught=second == 1))
    writer.close()
    return path


def receipt_from(journal: Path) -> Json:
    reader = JournalReader(journal)
    kept = digest_of(reader.samples())
    return build(facts(), kept, reader.end, WHEN)


def state_of(receipt: Json, name: str) -> State:
    return next(check.state for check in check_document(receipt) if check.name == name)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("totals", "seconds"), "NaN"),
        (("samples", "rows", 0, "celsius"), "Infinity"),
        (("samples", "rows", 0, "celsius"), "1e999"),
        (("samples", "rows", 0, "seconds"), "1" + "0" * 400),
        (("machine", "cpu", "model"), r'"\ud800"'),
    ],
)
def test_a_value_that_has_no_spelling_makes_no_receipt(
    receipt: Json, tmp_path: Path, at: tuple[Any, ...], value: str
) -> None:
    text = json.dumps(changed(receipt, at, "HERE")).replace('"HERE"', value)
    path = tmp_path / "receipt.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ReceiptUnreadable):
        read_receipt(path)


@pytest.mark.parametrize("time", ["2026-99-99T00:00:00+00:00", "2026-11-26T9:::.+00:00"])
@pytest.mark.parametrize(
    "at", [("meeting", "created_at"), ("samples", "rows", 0, "at"), ("made_at",)]
)
def test_a_moment_that_no_calendar_has_breaks_the_form(
    receipt: Json, at: tuple[Any, ...], time: str
) -> None:
    checks = check_document(seal(changed(receipt, at, time)))

    assert checks[0].state is State.BAD


def test_a_receipt_sealed_anew_is_found_by_the_journal(journal: Path) -> None:
    """Its hash of the journal is right, so it claims to be made of those samples."""
    honest = receipt_from(journal)
    quiet = [{**f, "uses": [], "is_violated": False} for f in honest["findings"]]
    cooler = changed(honest, ("samples", "rows", 0, "celsius"), 12.0)
    busier = changed(honest, ("readings", "machine_cpu", "mean"), 0.001)
    shorter = changed(honest, ("samples", "journal_samples"), 2)
    other = changed(honest, ("machine", "adapters"), [])

    assert check_journal(honest, journal).state is State.GOOD
    for forged in ({**honest, "findings": quiet}, cooler, busier, shorter, other):
        assert check_journal(seal(forged), journal).state is State.BAD


def test_a_journal_that_ends_without_a_sample_still_leads_to_its_receipt(journal: Path) -> None:
    """Work that fails at once opens the journal and is over before the first sample."""
    JournalWriter(journal, MEETING_ID, "1.0").close()
    honest = receipt_from(journal)
    JournalWriter(journal, MEETING_ID, "1.0").close()

    assert check_journal(honest, journal).state is State.GOOD


def test_after_an_update_old_samples_are_no_sign_of_a_forgery(journal: Path) -> None:
    honest = receipt_from(journal)
    journal.write_bytes(_as_of_another_version(journal))

    assert check_journal(honest, journal).state is State.UNKNOWN


def _as_of_another_version(journal: Path) -> bytes:
    """Return a journal of which a later version has other fields."""
    head, *_ = journal.read_bytes().splitlines()
    value = {**json.loads(head[65:]), "layout": {}}
    return link(START, value).encode() + b" " + canonical(value) + b"\n"


def test_a_journal_of_another_meeting_is_no_proof(receipt: Json, journal: Path) -> None:
    honest = receipt_from(journal)
    other = changed(honest, ("meeting", "id"), "20261126-zzzzzz")

    assert check_journal(seal(other), journal).state is State.BAD


def test_findings_must_be_all_there_and_follow_from_what_was_seen(receipt: Json) -> None:
    gpu, *others = receipt["findings"]
    use = {"pid": 7, "process": "speech", "reason": "a device is open", "source": "/proc"}

    for findings in (
        [],
        others,
        [gpu, gpu, *others],
        [{**gpu, "uses": [use]}, *others],
        [{**gpu, "rung": "denied", "app": "not_measurable"}, *others],
    ):
        assert state_of(seal({**receipt, "findings": findings}), "finding") is State.BAD


def test_what_nobody_looked_at_is_not_called_good() -> None:
    assert state_of(receipt_of(), "finding") is State.UNKNOWN
    assert state_of(receipt_of(snapshot(0)), "finding") is State.GOOD


def test_a_receipt_without_some_samples_claims_nothing_of_the_whole(journal: Path) -> None:
    reader = JournalReader(journal)
    kept = digest_of(reader.samples())
    partial = build(facts(samples_missing="the disk was full"), kept, reader.end, WHEN)
    quiet = build(facts(samples_missing="-"), digest_of([snapshot()]), reader.end, WHEN)
    page = render(partial, ASSUMED)

    assert check_document(partial)[0].state is State.GOOD
    assert check_journal(partial, journal).state is State.GOOD
    assert "GPU touched" in partial["findings"][0]["headline"]  # what was seen stays
    assert {found["rung"] for found in quiet["findings"]} == {"not_measurable"}
    assert state_of(quiet, "finding") is State.UNKNOWN
    assert "Others are missing: the disk was full." in page
    assert "Worked on this computer" not in render(quiet, ASSUMED)


def test_a_receipt_from_elsewhere_is_checked_where_no_library_can_be(
    receipt: Json, tmp_path: Path
) -> None:
    sent = tmp_path / "receipt.html"
    sent.write_text(render(receipt, ASSUMED), encoding="utf-8")
    (tmp_path / "home").write_text("a file in its place", encoding="utf-8")

    with ReceiptDesk(app_paths({HOME_VARIABLE: str(tmp_path / "home")})) as desk:
        states = {check.name: check.state for check in desk.verify(str(sent))}

    assert states["seal"] is State.GOOD
    assert State.BAD not in states.values()


def test_a_receipt_is_handed_out_like_every_other_export(
    receipt: Json, paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent, page, link = (tmp_path / name for name in ("sent.json", "PROOF.HTML", "link.json"))
    sent.write_bytes(canonical(receipt))
    (tmp_path / "real.json").write_text("old")
    link.symlink_to(tmp_path / "real.json")

    with ReceiptDesk(paths) as desk:
        desk.export(str(sent), page)
        desk.export(str(sent), link)
        monkeypatch.setattr("unplugged.core.atomic.os.fsync", _full)
        with pytest.raises(DiskFull):
            desk.export(str(sent), tmp_path / "other.json")

    assert embedded_in(page.read_bytes()) is not None
    assert link.is_symlink()
    assert read_receipt(tmp_path / "real.json") == receipt


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_assumptions_that_are_broken_hinder_no_check_of_a_page(
    receipt: Json, paths: AppPaths, tmp_path: Path
) -> None:
    sent = tmp_path / "sent.html"
    sent.write_bytes(render(receipt, ASSUMED).encode())
    (paths.data_dir / ASSUMPTIONS).write_text("currency = 5")

    with ReceiptDesk(paths) as desk:
        states = {check.name: check.state for check in desk.verify(str(sent))}
        with pytest.raises(AssumptionsInvalid):
            desk.export(str(sent), tmp_path / "again.html")

    assert states["seal"] is State.GOOD
    assert "page" in states


def test_broken_assumptions_leave_no_page_of_an_earlier_receipt(paths: AppPaths) -> None:
    with Store.open(paths.library_db, paths.meetings_dir) as store:
        meeting_id = store.create_meeting("Budget").ids[0]
        folder = paths.meeting_dir(meeting_id)
        JournalWriter(folder / JOURNAL, meeting_id, "1.0").close()
        (folder / RECEIPT_PAGE).write_text("the page of an earlier receipt")
        (paths.data_dir / ASSUMPTIONS).write_text("currency = 5")
        writer = ReceiptWriter(paths)
        writer.write(meeting_id, store, 0.0)
        writer.close()

    assert read_receipt(folder / RECEIPT_PAGE) == read_receipt(folder / RECEIPT)


def test_a_model_is_found_by_its_file_when_it_has_another_name_here(
    receipt: Json, paths: AppPaths
) -> None:
    weights = b"a model of many weights"
    mine = paths.user_models_dir / "mine.gguf"
    mine.write_bytes(weights)
    files = (ModelFile("theirs.gguf", len(weights), hashlib.sha256(weights).hexdigest()),)
    receipt = copy.deepcopy(receipt)  # of the whole module
    receipt["models"] = [
        {
            "name": "theirs",
            "kind": "minutes",
            "engine": "llama.cpp",
            "size_bytes": len(weights),
            "sha256": model_hash(files),
            "files": [asdict(file) for file in files],
        }
    ]
    sent = paths.data_dir / "sent.json"
    sent.write_bytes(canonical(receipt))

    def told() -> str:
        with ReceiptDesk(paths) as desk:
            return next(c.told for c in desk.verify(str(sent)) if c.name == "model theirs")

    found = told()
    mine.write_bytes(weights[::-1])

    assert "called mine" in found
    assert "not on this computer" in told()


def test_a_page_is_compared_whatever_stands_before_or_behind_what_it_shows(receipt: Json) -> None:
    page = render(receipt, ASSUMED)
    cover = "<main style='position:fixed;inset:0'><h1>Another meeting</h1></main>"

    assert is_drawn_from(page, receipt, ASSUMED)
    for forged in (
        page.replace("</body>", f"{cover}</body>"),
        page.replace("<h2>Assumptions</h2>", f"{cover}<h2>Assumptions</h2>"),
        page.replace("<h2>Assumptions</h2>", "<style>main{display:none}</style>"),
        f"Another meeting {page}",
        "\ufeff" + page.replace("</h1>", "!</h1>", 1),
        page.replace("<body>", f"<body>{cover}"),
        page + cover,
    ):
        assert forged != page
        assert not is_drawn_from(forged, receipt, ASSUMED)


def test_a_page_may_rest_on_other_assumptions(receipt: Json, tmp_path: Path) -> None:
    text = (resources_dir() / "receipt" / ASSUMPTIONS).read_text(encoding="utf-8")
    own = tmp_path / ASSUMPTIONS
    own.write_text(text.replace("value = 250.0", "value = 500.0"), encoding="utf-8")

    assert is_drawn_from(render(receipt, read_assumptions(own)), receipt, ASSUMED)


def test_a_page_is_known_by_what_it_holds(receipt: Json) -> None:
    page = render(receipt, ASSUMED).encode()

    assert embedded_in(b"\xef\xbb\xbf" + page) is not None
    assert embedded_in(canonical(receipt)) is None
