"""The collection of real and hostile files, if at hand: each ends in sound or in a sentence."""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from unplugged.core.errors import all_error_classes
from unplugged.core.sentences import has_sentence

from tests.audio.decoder_process import DecoderProcess, Outcome

MEDIA = Path(__file__).parents[3] / "shared" / "data" / "media"
LIMIT_S = 30.0

# What the manifest found with PyAV alone, and what may come of such a file here.
EXPECTED = {
    "ok": {"decoded"},
    "bad-tags": {"decoded"},
    "decode-error": {"decoded", "no_audio_decoded"},
    "empty": {"no_audio_decoded", "file_empty"},
    "no-audio": {"no_audio_track", "not_media"},  # a picture is no media to us
    "unreadable": {"not_media", "file_empty"},
}
# Less than one sample at 16 kHz.
TOO_SHORT = {
    "hound__waveformatextensible-24bit-192kHz-mono.wav",
    "hound__nonstandard-01.wav",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the manifest."""

    path: Path
    kind: str
    duration_s: float | None


def manifest() -> list[Entry]:
    with (MEDIA / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    entries = []
    for row in rows:
        found = re.search(r"decoded=([\d.]+)s", row["pyav"])
        seconds = float(found[1]) if found and row["class_by_pyav"] == "ok" else None
        entries.append(Entry(MEDIA / row["file"], row["class_by_pyav"], seconds))
    return entries


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[Entry, Outcome]:
    if not (MEDIA / "manifest.tsv").exists():
        pytest.skip("the media collection is not at hand (../shared/data/media)")
    spool = tmp_path_factory.mktemp("media") / "x.wav"
    with DecoderProcess(LIMIT_S) as decoder:
        return {entry: decoder.decode(entry.path, spool) for entry in manifest()}


def test_each_file_ends_in_sound_or_in_one_of_our_errors(outcomes: dict[Entry, Outcome]) -> None:
    ours = {cls.code for cls in all_error_classes() if "code" in vars(cls)}
    table = Counter((entry.kind, o.outcome, o.damage) for entry, o in outcomes.items())
    for (kind, outcome, damage), count in sorted(table.items(), key=str):
        print(f"{count:4d}  {kind:13s} {outcome:17s} {damage or ''}")
    wrong = {
        str(e.path.name): o for e, o in outcomes.items() if o.outcome not in ours | {"decoded"}
    }
    assert wrong == {}
    assert len(outcomes) > 200
    assert max(o.took_s for o in outcomes.values()) < 5.0


def test_each_kind_of_file_comes_to_what_it_should(outcomes: dict[Entry, Outcome]) -> None:
    wrong = {
        entry.path.name: outcome
        for entry, outcome in outcomes.items()
        if outcome.outcome not in EXPECTED[entry.kind] and entry.path.name not in TOO_SHORT
    }
    assert wrong == {}


def test_durations_are_those_that_were_measured_before(outcomes: dict[Entry, Outcome]) -> None:
    compared = {e: o for e, o in outcomes.items() if e.duration_s is not None}
    assert len(compared) > 150
    off = {
        entry.path.name: (entry.duration_s, outcome.duration_s)
        for entry, outcome in compared.items()
        if entry.duration_s is not None and abs(outcome.duration_s - entry.duration_s) > 0.02
    }
    assert off == {}


def test_whole_files_are_not_called_damaged(outcomes: dict[Entry, Outcome]) -> None:
    """Those in the folders of good files; the hostile and the cut ones may well be."""
    good = [e for e in outcomes if e.path.parent.name in ("formats", "video", "derived_jfk")]
    assert len(good) > 50
    assert {e.path.name: outcomes[e].damage for e in good if outcomes[e].damage} == {}


def test_every_damage_has_its_sentence(outcomes: dict[Entry, Outcome]) -> None:
    told = {outcome.damage for outcome in outcomes.values() if outcome.damage}
    assert len(told) >= 3
    assert all(has_sentence(code) for code in told)
