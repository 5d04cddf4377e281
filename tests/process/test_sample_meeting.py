"""The main job, no mock: the sample meeting through both demo models, as a newcomer runs it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import jiwer
import pytest
from whisper_normalizer.english import EnglishTextNormalizer

from tests.conftest import REPOSITORY

SAMPLE_DIR = REPOSITORY / "resources" / "sample"
# The demo models give 0.023, and find all 6 action items with owner and line.
HIGHEST_WER = 0.04
FEWEST_ACTIONS = 0.8  # share of the true action items that must be found where they were said
TIME_SLACK_S = 1.0
PATIENCE_S = 110


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One library for all tests of this file, as the job runs once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def document(home: Path) -> dict[str, Any]:
    """What `unplugged minutes` makes of the sample meeting."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "unplugged",
            "minutes",
            str(SAMPLE_DIR / "sample-meeting.flac"),
            "--json",
            "--quiet",
        ],
        env={**os.environ, "UNPLUGGED_HOME": str(home)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def true_lines() -> list[dict[str, Any]]:
    """What was really said, and when."""
    content = json.loads((SAMPLE_DIR / "transcript.json").read_text(encoding="utf-8"))
    lines: list[dict[str, Any]] = content["lines"]
    return lines


def test_the_words_are_recognised(
    document: dict[str, Any], true_lines: list[dict[str, Any]]
) -> None:
    plain = EnglishTextNormalizer()
    said = plain(" ".join(line["text"] for line in true_lines))
    heard = plain(" ".join(line["text"] for line in document["transcript"]))

    assert jiwer.wer(said, heard) <= HIGHEST_WER


def test_words_have_times_inside_their_line(document: dict[str, Any]) -> None:
    words = [(line, word) for line in document["transcript"] for word in line["words"]]

    assert len(words) > 300
    for line, word in words:
        assert line["start_s"] - 0.05 <= word["start_s"] <= word["end_s"] <= line["end_s"] + 0.05


def test_the_language_model_wrote_the_minutes(document: dict[str, Any]) -> None:
    """No fallback: the demo model itself, and it has read everything."""
    minutes = document["minutes"]

    assert minutes["engine"] == "llama.cpp"
    assert minutes["note"] is None
    assert minutes["covered_lines"] == minutes["total_lines"] == len(document["transcript"])
    assert {item["section"] for item in minutes["items"]} == {"summary", "decisions", "actions"}


def test_action_items_are_found_where_they_were_said(
    document: dict[str, Any], true_lines: list[dict[str, Any]]
) -> None:
    """An item counts with its owner, most of its words, and a citation of the right moment."""
    wanted = tomllib.loads((SAMPLE_DIR / "meeting.toml").read_text(encoding="utf-8"))["action"]
    written = [i for i in document["minutes"]["items"] if i["section"] == "actions"]
    times = {line["number"]: (line["start_s"], line["end_s"]) for line in document["transcript"]}

    found = [a for a in wanted if any(_is_same(a, i, true_lines, times) for i in written)]

    assert len(found) / len(wanted) >= FEWEST_ACTIONS, (found, written)
    assert len(written) <= len(wanted) + 2  # and not by listing everything


def _is_same(
    wanted: dict[str, Any],
    item: dict[str, Any],
    true_lines: list[dict[str, Any]],
    times: dict[int, tuple[float, float]],
) -> bool:
    said = true_lines[wanted["line"] - 1]
    is_cited = any(
        times[n][0] < said["end_s"] + TIME_SLACK_S and times[n][1] > said["start_s"] - TIME_SLACK_S
        for n in item["lines"]
    )
    task = set(re.findall(r"\w+", wanted["task"].lower()))
    told = set(re.findall(r"\w+", item["text"].lower()))
    return is_cited and item["owner"] == wanted["owner"] and len(task & told) >= 0.6 * len(task)
