"""The journal: what is written comes back, a crash costs a line at most, a change is found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from unplugged.core.receipt.errors import JournalBroken
from unplugged.core.receipt.journal import START, JournalReader, JournalWriter
from unplugged.core.snapshot import Snapshot

from tests.unit.snapshots import snapshot


def written(path: Path, *snapshots: Snapshot) -> bytes:
    writer = JournalWriter(path, "20261126-abcdef", "1.0")
    for each in snapshots:
        writer.add(each)
    writer.close()
    return path.read_bytes()


def read(path: Path) -> tuple[Snapshot, ...]:
    return tuple(JournalReader(path).samples())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "samples.jsonl"


def test_snapshots_come_back_as_they_were(path: Path) -> None:
    taken = tuple(snapshot(second) for second in range(5))

    written(path, *taken)

    assert read(path) == taken


def test_a_second_costs_little(path: Path) -> None:
    taken = [snapshot(second) for second in range(100)]

    assert len(written(path, *taken)) / len(taken) < 1_500


def test_a_journal_is_continued_over_a_line_that_a_crash_has_cut_off(path: Path) -> None:
    whole = written(path, snapshot(0), snapshot(1))
    path.write_bytes(whole[:-40])

    written(path, snapshot(2))

    assert read(path) == (snapshot(0), snapshot(2))


def test_a_reader_goes_on_where_it_was(path: Path) -> None:
    writer = JournalWriter(path, "20261126-abcdef", "1.0")
    reader = JournalReader(path)
    seen = []
    for second in range(3):
        writer.add(snapshot(second))
        seen.append(tuple(reader.samples()))
    writer.close()

    assert seen == [(snapshot(0),), (snapshot(1),), (snapshot(2),)]
    assert reader.end.samples == 3


@pytest.mark.parametrize("number", range(5))
def test_a_changed_line_is_found(path: Path, number: int) -> None:
    lines = written(path, *(snapshot(second) for second in range(4))).splitlines()
    digest, _, text = lines[number].partition(b" ")
    value = json.loads(text)
    if "sample" in value:
        value["sample"][1] += 1.0  # when it was
    elif "kinds" in value:
        value["kinds"][0][1] = "elsewhere"
    else:
        value["meeting"] = "20261126-zzzzzz"
    lines[number] = digest + b" " + json.dumps(value).encode()
    path.write_bytes(b"\n".join(lines) + b"\n")

    with pytest.raises(JournalBroken):
        read(path)


@pytest.mark.parametrize(
    "line",
    [
        '{"kinds": [5]}',
        '{"kinds": [["%", "psutil", "measured", NaN]]}',
        r'{"kinds": [["%", "\ud800", "measured", null]]}',
    ],
)
def test_a_line_that_nothing_of_ours_wrote_is_no_crash(path: Path, line: str) -> None:
    path.write_text(f"{START} {line}\n", encoding="utf-8")

    with pytest.raises(JournalBroken):
        read(path)


def test_a_removed_line_is_found(path: Path) -> None:
    lines = written(path, *(snapshot(second) for second in range(4))).splitlines(keepends=True)
    del lines[3]
    path.write_bytes(b"".join(lines))

    with pytest.raises(JournalBroken):
        read(path)


@pytest.mark.parametrize("content", [b"\x00\xff\n", b"{}\n", b"[" * 100_000 + b"\n", b"\n"])
def test_what_is_no_journal_is_said_to_be_none(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(JournalBroken):
        read(path)


def test_an_empty_journal_ends_where_it_starts(path: Path) -> None:
    path.write_bytes(b"")
    reader = JournalReader(path)

    assert tuple(reader.samples()) == ()
    assert reader.end.hash == START
