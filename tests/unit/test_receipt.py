"""Receipts: nothing in one can be changed unnoticed, and it says no more than was measured."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from unplugged.cli.receipt import show
from unplugged.core.models.card import CARD
from unplugged.core.models.kind import ModelKind
from unplugged.core.paths import resources_dir
from unplugged.core.proof import Subject
from unplugged.core.reading import Unit, measured
from unplugged.core.receipt.canonical import Json, canonical
from unplugged.core.receipt.comparison import ASSUMPTIONS, NAMES, compare, read_assumptions
from unplugged.core.receipt.document import ModelFile, seal
from unplugged.core.receipt.errors import AssumptionsInvalid, ReceiptUnreadable
from unplugged.core.receipt.journal import JournalWriter
from unplugged.core.receipt.page import render
from unplugged.core.receipt.schema import faults
from unplugged.core.receipt.series import MOST_ROWS
from unplugged.core.receipt.verify import (
    ModelHere,
    State,
    check_document,
    check_journal,
    check_models,
    read_receipt,
)

from tests.unit.receipts import FILES, MEETING_ID, receipt_of
from tests.unit.snapshots import snapshot

SCHEMA = json.loads((resources_dir() / "receipt/schema.json").read_text(encoding="utf-8"))
Path_ = tuple[str | int, ...]


@pytest.fixture(scope="module")
def receipt() -> Json:
    return receipt_of(*(snapshot(second, watts=20.0) for second in range(4)))


def leaves(value: object, at: Path_ = ()) -> Iterator[tuple[Path_, object]]:
    """Yield each value of a document with its place."""
    if isinstance(value, dict | list):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(each, (*at, key))
    else:
        yield at, value


def changed(document: Json, at: Path_, value: object) -> Json:
    copied = copy.deepcopy(document)
    inner: Any = copied
    for key in at[:-1]:
        inner = inner[key]
    inner[at[-1]] = value
    return copied


def another(value: object) -> object:
    """Return a value of the same type that is not this one."""
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case None:
            return 0
        case str() if re.fullmatch("[0-9a-f]{64}", value):
            return ("0" if value[0] != "0" else "1") + value[1:]
        case str() if re.match("[0-9]{4}-", value):
            return value.replace("2026", "2025", 1)
    return f"{value}x"


def holds(document: Json) -> bool:
    return all(check.state is not State.BAD for check in check_document(document))


def test_a_receipt_holds_and_follows_the_schema(receipt: Json) -> None:
    assert [check.state for check in check_document(receipt)] == [State.GOOD] * 5
    jsonschema.validate(receipt, SCHEMA)


def test_a_change_of_any_value_is_found(receipt: Json) -> None:
    places = list(leaves(receipt))
    unnoticed = [at for at, value in places if holds(changed(receipt, at, another(value)))]

    assert len(places) > 300
    assert unnoticed == []


def test_a_receipt_that_was_changed_and_sealed_anew_breaks_chain_or_sums(receipt: Json) -> None:
    """A forger who only knows the seal: the rows and the totals hold each other."""
    wished = changed(receipt, ("samples", "rows", 1, "gpu_ours_percent"), 50)
    assert not holds(_only_resealed(wished))
    assert not holds(_only_resealed(changed(receipt, ("totals", "energy_wh"), 0.0001)))
    assert not holds(_only_resealed(changed(receipt, ("machine", "cpu", "model"), "Another")))


def _only_resealed(document: Json) -> Json:
    rows = document["samples"]["rows"]
    sealed = seal(document)
    sealed["samples"]["rows"] = rows
    return {**sealed, "seal": seal(sealed)["seal"]}


def test_rows_cannot_be_left_out_or_exchanged(receipt: Json) -> None:
    for change in ("left out", "exchanged"):
        document = copy.deepcopy(receipt)
        rows = document["samples"]["rows"]
        if change == "left out":
            del rows[1]
        else:
            rows[1], rows[2] = rows[2], rows[1]
        assert not holds(document)


def test_a_clock_that_is_set_back_makes_no_honest_receipt_a_bad_one() -> None:
    samples = [snapshot(second) for second in range(6)]
    late = [replace(each, at=each.at - timedelta(hours=1)) for each in samples[3:]]

    checks = {each.name: each for each in check_document(receipt_of(*samples[:3], *late))}

    assert checks["chain"].state is State.UNKNOWN
    assert "clock" in checks["chain"].told
    assert {each.state for name, each in checks.items() if name != "chain"} == {State.GOOD}


def test_nothing_of_what_was_said_is_in_it(receipt: Json) -> None:
    text = canonical(receipt).decode()

    assert "secret" not in text


def test_ours_and_a_complete_validator_agree(receipt: Json) -> None:
    complete = jsonschema.Draft202012Validator(SCHEMA)
    wrong_values: list[object] = [None, True, -1, 0.5, "x", [], {}]
    compared = 0
    for at, _ in list(leaves(receipt))[::3]:
        for wrong in wrong_values:
            document = changed(receipt, at, wrong)
            is_valid = complete.is_valid(document)
            assert (next(faults(document, SCHEMA), None) is None) == is_valid, (at, wrong)
            compared += 1
    assert compared > 500


def test_a_process_that_was_caught_turns_the_receipt_red() -> None:
    caught = receipt_of(snapshot(0), snapshot(1, is_caught=True), snapshot(2))

    gpu = next(f for f in caught["findings"] if f["subject"] == Subject.GPU)
    page = render(caught, read_assumptions(resources_dir() / "receipt" / ASSUMPTIONS))

    assert gpu["is_violated"]
    assert gpu["uses"][0]["pid"] == 4711
    assert "GPU touched by speech (pid 4711)" in page
    assert "A promise was broken" in page
    assert not holds(caught)


def test_a_busy_gpu_in_one_second_of_an_hour_stays_in_the_receipt() -> None:
    busy = measured(7, Unit.PERCENT, "DRM fdinfo")
    long = receipt_of(*(snapshot(s, gpu=busy if s == 1234 else None) for s in range(3600)))

    assert len(long["samples"]["rows"]) <= MOST_ROWS
    assert long["totals"]["gpu_ours_percent"] == 7
    assert long["totals"]["samples"] == 3600
    assert long["totals"]["cpu_s"]["speech"] == pytest.approx(3600 * 1.75)
    ours = long["machine"]["adapters"][0]["ours"]
    assert (ours["basis"], ours["looks"]["measured"], ours["looks"]["no_client"]) == (
        "measured",
        1,
        3599,
    )


def test_energy_is_added_up_from_the_rows(receipt: Json) -> None:
    assert receipt["totals"]["energy_wh"] == pytest.approx(4 * 15 / 3600, rel=1e-3)
    assert receipt_of(snapshot(0, watts=20), snapshot(1))["totals"]["energy_wh"] is None


def test_a_receipt_may_name_a_model_of_every_kind() -> None:
    kinds = SCHEMA["properties"]["models"]["items"]["properties"]["kind"]["enum"]

    assert sorted(kinds) == sorted(ModelKind)


def test_models_are_checked_against_those_here_whatever_they_are_called(receipt: Json) -> None:
    model = receipt["models"][0]
    kind, name = model["kind"], model["name"]
    other = (ModelFile("model.bin", 1_000_000, "d" * 64), FILES[1])
    renamed = tuple(ModelFile(f"my-{f.name}", f.size_bytes, f.sha256) for f in FILES)
    card = ModelFile(CARD, 800, "e" * 64)
    cases = [
        ((ModelHere(kind, name, FILES),), State.GOOD),
        ((ModelHere(kind, name, (*FILES, card)),), State.GOOD),
        ((ModelHere(kind, name, other),), State.BAD),
        ((ModelHere(kind, name, other), ModelHere(kind, "mine", renamed)), State.GOOD),
        ((ModelHere("minutes", name, other),), State.UNKNOWN),
        ((), State.UNKNOWN),
    ]

    assert [check_models(receipt, here)[0].state for here, _ in cases] == [s for _, s in cases]


def test_a_receipt_is_checked_against_the_samples_of_its_meeting(
    receipt: Json, tmp_path: Path
) -> None:
    journal = tmp_path / "samples.jsonl"
    missing = check_journal(receipt, journal)
    writer = JournalWriter(journal, MEETING_ID, "1.0")
    writer.add(snapshot(0))
    writer.close()

    assert missing.state is State.UNKNOWN
    assert check_journal(receipt, journal).state is State.BAD


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff\x00", b"[1]", b'{"format": "other"}', b"[" * 99_999,
        b'{"format": "unplugged-receipt", "format": "unplugged-receipt"}',
    ],
)  # fmt: skip
def test_another_file_is_no_receipt(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)

    with pytest.raises(ReceiptUnreadable):
        read_receipt(path)


class _Page(HTMLParser):
    """Collects what a page would load or run."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.loads: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.loads += [pair for pair in attrs if pair[0] in ("src", "href", "srcset", "data")]
        if tag == "script":
            assert dict(attrs)["type"] == "application/json"


def test_the_page_needs_nothing_and_gives_the_receipt_back(receipt: Json, tmp_path: Path) -> None:
    evil = changed(receipt, ("machine", "cpu", "model"), "</script><script>alert(1)</script>")
    page = render(seal(evil), read_assumptions(resources_dir() / "receipt" / ASSUMPTIONS))
    path = tmp_path / "receipt.html"
    path.write_text(page, encoding="utf-8")
    parser = _Page()
    parser.feed(page)

    assert read_receipt(path) == seal(evil)
    assert parser.loads == []
    assert not parser.tags & {"link", "img", "iframe", "object"}
    assert "url(" not in page
    assert "@import" not in page


def test_the_comparison_rests_on_the_users_figures(receipt: Json, tmp_path: Path) -> None:
    original = resources_dir() / "receipt" / ASSUMPTIONS
    text = original.read_text(encoding="utf-8")
    own = tmp_path / ASSUMPTIONS
    own.write_text(text.replace("value = 250.0", "value = 500.0"), encoding="utf-8")

    before, after = (compare(receipt, read_assumptions(path)) for path in (original, own))

    assert before[0].is_measured
    assert before[0].energy_wh == receipt["totals"]["energy_wh"]
    assert before[1].energy_wh == pytest.approx(60 / 14.4 * 330 / 3600)
    assert after[1].energy_wh == pytest.approx(60 / 14.4 * 580 / 3600)


def test_energy_that_was_not_measured_is_an_assumption_and_says_so() -> None:
    here = compare(
        receipt_of(snapshot(0)), read_assumptions(resources_dir() / "receipt" / ASSUMPTIONS)
    )[0]

    assert not here.is_measured
    assert "assumption" in here.how


def test_a_price_that_is_too_small_to_show_is_not_zero() -> None:
    page = render(
        receipt_of(snapshot(0)), read_assumptions(resources_dir() / "receipt" / ASSUMPTIONS)
    )

    assert "&lt; 0.0001 EUR" in page
    assert ">0.0000 EUR" not in page


def test_a_cpu_that_tells_neither_name_nor_cores_is_not_called_none(
    home: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    silent = {"model": None, "logical": 8, "physical": None, "performance": None, "usable": 8}
    receipt = seal(changed(receipt_of(snapshot(0)), ("machine", "cpu"), silent))
    file = tmp_path / "receipt.json"
    file.write_bytes(canonical(receipt))

    page = render(receipt, read_assumptions(resources_dir() / "receipt" / ASSUMPTIONS))
    show(str(file))

    assert "<td>8 logical CPUs usable</td>" in page
    assert capsys.readouterr().out.splitlines()[1] == "CPU of unknown name, Linux 6.1"


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_figure_is_named(tmp_path: Path, name: str) -> None:
    text = (resources_dir() / "receipt" / ASSUMPTIONS).read_text(encoding="utf-8")
    path = tmp_path / ASSUMPTIONS
    path.write_text(text.replace(f"[{name}]", f"[other_{name}]"), encoding="utf-8")

    with pytest.raises(AssumptionsInvalid) as raised:
        read_assumptions(path)

    assert name in raised.value.params["reason"]
