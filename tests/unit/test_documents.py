"""DOCX and PDF as other programs read them, with whatever people and models may write."""

from __future__ import annotations

import io
import os
import pickle
import subprocess
import sys
import unicodedata
from dataclasses import replace
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader
from unplugged.core.export import Document, minutes_for_clipboard
from unplugged.core.types import MinutesItem, MinutesPart, Section
from unplugged.documents.direction import is_right_to_left
from unplugged.documents.docx import to_docx

from tests.unit.store_samples import ACTION, DECISION, HOSTILE, SUMMARY, meeting, minutes, segment

HEBREW = "שלום לכולם, נתחיל את הפגישה."
HAN = "会議の予算を見直して来週送る"
DONE = MinutesItem(Section.ACTIONS, "book the room", (1,), owner="Ana", is_done=True)
STALE = MinutesItem(Section.SUMMARY, "Forty euros.", (2,), is_supported=False)


def whole() -> Document:
    said = ("We revised the budget.", "Ben sends it.", HEBREW, HAN, "Party 🎉 now")
    segments = tuple(
        segment(text, 70.0 * place, speaker=speaker)
        for place, (text, speaker) in enumerate(
            zip(said, ("Ana", "Ben", "Ben", None, "Ana"), strict=True)
        )
    )
    version = minutes(SUMMARY, STALE, DECISION, ACTION, DONE, note="partial_coverage")
    return Document(meeting(), segments, version)


def empty() -> Document:
    return Document(meeting(), (), None)


def hostile() -> Document:
    segments = tuple(segment(text, n * 1.0, speaker=text) for n, text in enumerate(HOSTILE))
    items = tuple(
        MinutesItem(section, text, (n + 1,), owner=text, due=text)
        for n, text in enumerate(HOSTILE)
        for section in (Section.SUMMARY, Section.ACTIONS)
    )
    return Document(meeting(title="\x1b[31m<b>\ufffe\udcff"), segments, minutes(*items))


def read(document: Document) -> docx.document.Document:
    return docx.Document(io.BytesIO(to_docx(document)))


def with_heading(heading: str) -> Document:
    """Return minutes of a template that may have come from anybody."""
    version = minutes(MinutesItem(Section.SUMMARY, "One.", (), heading=heading))
    parts = (MinutesPart(Section.SUMMARY, heading),)
    version = replace(version, minutes=replace(version.minutes, parts=parts))
    return Document(meeting(), (), version)


# --- DOCX ----------------------------------------------------------------------------------------


def test_docx_takes_any_heading() -> None:
    headings = [p.text for p in read(with_heading("Ri\x07sks\ufffe")).paragraphs]

    assert "Risks\ufffd" in headings


def test_docx_has_headings_a_table_of_tasks_and_the_transcript() -> None:
    found = read(whole())

    headings = [p.text for p in found.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == ["Summary", "Decisions", "Action items", "Transcript"]
    rows = [[cell.text for cell in row.cells] for row in found.tables[0].rows]
    assert rows == [
        ["", "Task", "Owner", "Due", "Time"],
        ["☐", "send the revised budget", "Ben", "Friday", "01:10"],
        ["☑", "book the room", "Ana", "–", "00:00"],
    ]
    lines = [p.text for p in found.paragraphs if p.style and p.style.name == "Line"]
    assert lines == [
        "00:00\tAna  We revised the budget.",
        "01:10\tBen  Ben sends it.",
        f"02:20\t{HEBREW}",
        f"03:30\t{HAN}",
        "04:40\tAna  Party 🎉 now",
    ]
    assert found.core_properties.title == "Budget"


def test_docx_says_what_no_line_carries() -> None:
    texts = [p.text for p in read(whole()).paragraphs]
    assert "Ship on Monday.  (not found in the recording)" in texts
    assert any(text.startswith("Forty euros.  (the cited lines were edited") for text in texts)


def test_docx_citations_lead_to_their_lines() -> None:
    body = read(whole()).element.body
    anchors = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    targets = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    assert anchors == {"line1", "line2"}
    assert anchors <= targets


def test_docx_loads_nothing_from_outside() -> None:
    found = read(hostile())
    outside = [rel for rel in found.part.rels.values() if rel.is_external]
    assert outside == []


def test_docx_turns_what_reads_from_the_right() -> None:
    turned = [
        p.text
        for p in read(whole()).paragraphs
        if p._p.pPr is not None and p._p.pPr.find(qn("w:bidi")) is not None
    ]
    assert turned == [f"02:20\t{HEBREW}"]


def test_docx_turns_title_and_headings_as_well() -> None:
    found = read(replace(with_heading(HEBREW), meeting=meeting(title=HEBREW)))
    turned = [p for p in found.paragraphs if p.text == HEBREW]
    assert [p.style.name for p in turned if p.style] == ["Title", "Heading 1"]
    assert all(p._p.pPr is not None and p._p.pPr.find(qn("w:bidi")) is not None for p in turned)
    assert [run.font.rtl for p in turned for run in p.runs] == [True, True]


def test_docx_has_the_properties_of_its_table_in_the_order_of_the_schema() -> None:
    """ECMA-376, CT_TblPr: a sequence. Readers that go by the schema refuse any other order."""
    properties = read(whole()).tables[0]._tbl.tblPr
    names = [child.tag for child in properties]
    order = ("tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblLook")
    wanted = [qn(f"w:{name}") for name in order]
    assert qn("w:tblBorders") in names
    assert names == sorted(names, key=wanted.index)


def test_docx_holds_whatever_was_said() -> None:
    found = read(hostile())
    text = "\n".join(p.text for p in found.paragraphs)
    assert "<script>alert(1)</script>" in text
    assert "w" * 200 in text
    assert not any(
        unicodedata.category(char) in {"Cc", "Cs"} for char in text if char not in "\n\t"
    )
    assert len(found.tables[0].rows) == len(HOSTILE) + 1


def test_docx_of_a_meeting_without_anything_says_so() -> None:
    texts = [p.text for p in read(empty()).paragraphs]
    assert "No minutes have been written yet." in texts
    assert texts[-1] == "No speech was found in this recording."


def test_direction_is_that_of_the_first_letter() -> None:
    assert is_right_to_left(HEBREW)
    assert is_right_to_left("12. مرحبا Ana")
    assert not is_right_to_left("Ana: שלום")
    assert not is_right_to_left("12 – 🎉")


# --- PDF -----------------------------------------------------------------------------------------

# In a process of its own, as the command line draws it: Qt's application can't be taken away again.
_DRAW = """
import pickle, sys
from unplugged.ui.documents.pdf import to_pdf
sys.stdout.buffer.write(to_pdf(pickle.load(sys.stdin.buffer)))
"""


def pdf(document: Document) -> PdfReader:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _DRAW],
        input=pickle.dumps(document),
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return PdfReader(io.BytesIO(done.stdout))


@pytest.fixture(scope="module")
def drawn() -> PdfReader:
    return pdf(whole())


def flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def test_pdf_holds_minutes_tasks_and_transcript(drawn: PdfReader) -> None:
    text = flat(drawn.pages[0].extract_text())
    for wanted in (
        "Budget",
        "The budget was revised.",
        "Ship on Monday. (not found in the recording)",
        "send the revised budget",
        "Ben",
        "Friday",
        "01:10",
        "We revised the budget.",
        "1 / 1",
    ):
        assert wanted in text
    assert drawn.metadata is not None
    assert drawn.metadata.title == "Budget"


def test_pdf_is_a4_and_carries_its_fonts(drawn: PdfReader) -> None:
    width_pt, height_pt = drawn.pages[0].mediabox[2:]
    assert (round(float(width_pt)), round(float(height_pt))) == (595, 842)
    fonts: Any = drawn.pages[0]["/Resources"]["/Font"]  # type: ignore[index]  # pypdf's objects
    assert fonts
    for reference in fonts.values():
        (descendant,) = reference.get_object()["/DescendantFonts"]
        descriptor = descendant.get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & descriptor.keys()


def test_pdf_of_a_long_meeting_has_numbered_pages_and_loses_no_line() -> None:
    segments = tuple(segment(f"number{n} said", n * 3.0) for n in range(400))
    found = pdf(Document(meeting(), segments, None))

    texts = [flat(page.extract_text()) for page in found.pages]
    assert len(texts) > 5
    for page, text in enumerate(texts, start=1):
        assert f"{page} / {len(texts)}" in text
    whole_text = " ".join(texts)
    assert [n for n in range(400) if whole_text.count(f"number{n} ") != 1] == []


def test_pdf_holds_whatever_was_said_and_nothing_active() -> None:
    found = pdf(hostile())
    assert len(found.pages) > 1
    assert "w" * 30 in flat(" ".join(page.extract_text() for page in found.pages))
    assert [list(page.get("/Annots") or ()) for page in found.pages] == [[]] * len(found.pages)
    assert pdf(replace(empty(), meeting=meeting(title="x" * 3000))).pages


# --- clipboard -----------------------------------------------------------------------------------


def test_minutes_to_paste_are_one_paragraph_a_bullet() -> None:
    assert minutes_for_clipboard(whole()).split("\n") == [
        "Budget",
        "",
        "Summary",
        "- The budget was revised. [1] (00:00)",
        "- Forty euros. [2] (01:10) (the cited lines were edited and do not say this any more)",
        "",
        "Decisions",
        "- Ship on Monday. (not found in the recording)",
        "",
        "Action items",
        "- Ben: send the revised budget (due Friday) [2] (01:10)",
        "- [done] Ana: book the room [1] (00:00)",
        "",
    ]
    assert "No minutes have been written yet." in minutes_for_clipboard(empty())
