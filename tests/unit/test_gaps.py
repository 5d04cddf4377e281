"""What was not recorded stands in every form of a meeting, once, with its reason and its length."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from itertools import pairwise

import docx
import pytest
import srt
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from rich.console import Console
from unplugged.cli.tables import print_meeting
from unplugged.core.export import FORMATS, Document, export
from unplugged.core.export.subtitles import cues
from unplugged.core.gaps import GapRemark, remarks_on, with_remarks
from unplugged.core.sentences import gap_sentence
from unplugged.core.store import Gap, MeetingTrack
from unplugged.core.types import SourceKind
from unplugged.documents.docx import to_docx
from unplugged.ui.documents.pdf import to_pdf
from unplugged.ui.words import explain_gap

from tests.unit.store_samples import meeting, segment

SAID = (
    segment("We begin.", 0.0, speaker="Ana"),
    segment("We go on after coffee.", 60.0, speaker="Ana"),
    segment("That is all.", 90.0, speaker="Ben"),
)
COFFEE = Gap(1, 30.0, 754.2, "paused")
LOST = Gap(1, 95.0, 0.42, "sound_lost")
PAUSED_TEXT = "Recording was paused here for 12 min 34 s."
LOST_TEXT = "The sound system lost 0.4 s of sound here; silence stands in its place."
CALL = (
    MeetingTrack(1, SourceKind.MIC, "mic.flac", "Me"),
    MeetingTrack(2, SourceKind.SYSTEM, "system.flac", "Others"),
)


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", FORMATS)
def test_each_text_format_tells_it_once_at_its_place(name: str) -> None:
    text = plain(export(meeting(), SAID, None, name, gaps=(COFFEE, LOST)))

    assert text.count(PAUSED_TEXT) == 1
    assert text.count(LOST_TEXT) == 1
    if name != "json":
        places = [text.index(each) for each in ("begin.", PAUSED_TEXT, "coffee", LOST_TEXT)]
        assert places == sorted(places)


def test_numbers_of_lines_go_on_behind_a_gap_in_markdown() -> None:
    text = export(meeting(), SAID, None, "md", gaps=(COFFEE,))
    page = MarkdownIt("commonmark").render(text)

    assert re.findall(r"<ol( start=\"\d+\")?>", page) == ["", ' start="2"']
    assert f"(00:30) {PAUSED_TEXT}" in page


def test_json_has_the_numbers_and_the_sentence() -> None:
    whole = json.loads(export(meeting(), SAID, None, "json", gaps=(COFFEE,)))

    assert whole["gaps"] == [
        {"track": 1, "at_s": 30.0, "lost_s": 754.2, "reason": "paused", "text": PAUSED_TEXT}
    ]


def test_a_meeting_with_gaps_and_without_words_still_tells_them() -> None:
    for name in ("md", "txt"):
        text = plain(export(meeting(note="no_speech"), (), None, name, gaps=(COFFEE,)))
        assert text.index("No speech was found") < text.index(PAUSED_TEXT)


def test_documents_tell_it_between_the_lines(qapp: QApplication) -> None:
    document = Document(meeting(), SAID, None, gaps=(COFFEE,))

    paragraphs = [p.text for p in docx.Document(io.BytesIO(to_docx(document))).paragraphs]
    place = paragraphs.index(f"00:30\t{PAUSED_TEXT}")
    assert "We begin." in paragraphs[place - 1]
    assert "coffee" in paragraphs[place + 1]
    page = plain(PdfReader(io.BytesIO(to_pdf(document))).pages[0].extract_text())
    assert page.index("We begin.") < page.index(PAUSED_TEXT) < page.index("coffee")


def test_the_terminal_tells_it_between_the_lines() -> None:
    console = Console(file=io.StringIO(), width=120)
    print_meeting(console, meeting(), Document(meeting(), SAID, None).lines, None, (COFFEE,))

    text = plain(console.file.getvalue())  # type: ignore[attr-defined]  # a StringIO
    assert text.index("We begin.") < text.index(PAUSED_TEXT) < text.index("coffee")


def test_a_pause_of_two_tracks_is_told_once_and_a_fault_names_its_track() -> None:
    gaps = (
        Gap(1, 30.0, 10.0, "paused"),
        Gap(2, 30.4, 9.8, "paused"),
        Gap(2, 40.0, 3.0, "source_lost"),
        Gap(1, 80.0, 10.0, "paused"),
    )
    speakers = {track.number: track.speaker for track in CALL}

    assert [(r.at_s, r.speaker, r.reason) for r in remarks_on(gaps, speakers)] == [
        (30.0, None, "paused"),
        (40.0, "Others", "source_lost"),
        (80.0, None, "paused"),
    ]
    text = export(replace(meeting(), tracks=CALL), SAID, None, "txt", gaps=gaps)
    assert "Others: No sound came from the source here for 3.0 s; then it was back." in plain(text)


@pytest.mark.parametrize(
    ("lost_s", "said"),
    [
        (0.0, "The computer slept here."),
        (0.04, "The computer slept here."),
        (0.05, "The computer slept here for 0.1 s."),
        (9.94, "The computer slept here for 9.9 s."),
        (9.96, "The computer slept here for 10 s."),
        (59.6, "The computer slept here for 1 min 0 s."),
        (3725.0, "The computer slept here for 1 h 2 min."),
    ],
)
def test_a_length_is_told_as_exactly_as_it_matters(lost_s: float, said: str) -> None:
    assert gap_sentence("suspended", lost_s) == said


@pytest.mark.parametrize("reason", ["paused", "source_lost", "worker_lost", "from_the_future"])
def test_the_window_fills_in_the_length(qapp: QApplication, reason: str) -> None:
    """No placeholder and no parameter of an error's sentence is left in it."""
    remark = GapRemark(1.0, 75.0, reason, "Ben")

    assert explain_gap(remark) == f"Ben: {gap_sentence(reason, 75.0)}"
    assert "{" not in explain_gap(remark)
    assert "1 min 15 s" in explain_gap(remark)


TIMES = st.lists(st.floats(0, 200), max_size=8).map(sorted)


@given(TIMES, TIMES)
def test_every_line_and_remark_comes_once_in_order(begins: list[float], at: list[float]) -> None:
    lines = Document(meeting(), tuple(segment("x", each) for each in begins), None).lines
    remarks = [GapRemark(each, 1.0, "gap") for each in at]

    merged = list(with_remarks(lines, remarks))

    assert [each for each in merged if isinstance(each, GapRemark)] == remarks
    assert tuple(each for each in merged if not isinstance(each, GapRemark)) == lines
    places = [each.at_s if isinstance(each, GapRemark) else each.start_s for each in merged]
    assert places == sorted(places)


GAPS = st.lists(st.tuples(st.floats(0, 200), st.sampled_from(["paused", "gap"])), max_size=6)


@given(TIMES, GAPS)
def test_captions_of_gaps_overlap_nothing_and_can_be_read(
    begins: list[float], gaps: list[tuple[float, str]]
) -> None:
    said = tuple(segment("We say some words here.", each) for each in begins)
    found = tuple(Gap(1, at_s, 5.0, reason) for at_s, reason in gaps)

    captions = list(srt.parse(export(meeting(), said, None, "srt", gaps=found)))

    remarks = [caption for caption in captions if caption.content.startswith("[")]
    assert all(a.end <= b.start for a, b in pairwise(captions))
    assert len(remarks) == len(remarks_on(found, {1: None}))
    assert len(captions) - len(remarks) == len(cues(said, speaker_in_text=True))
    assert all((caption.end - caption.start).total_seconds() >= 1.0 for caption in remarks)
