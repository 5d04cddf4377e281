"""What leaves the window for people is in its language, up to the words around what was said."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from unplugged.core.export import FORMATS, Document
from unplugged.core.store import Gap
from unplugged.core.types import MinutesItem, Section
from unplugged.documents.docx import to_docx
from unplugged.runtime.service import MeetingService
from unplugged.ui.documents.pdf import to_pdf
from unplugged.ui.languages import change_language
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.shown_document import shown_document

from tests.ui.meeting_samples import add_meeting, add_minutes
from tests.unit.store_samples import meeting, minutes, segment

# What the platform without a screen can't do for cards and menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TASKS = (
    MinutesItem(Section.SUMMARY, "予算は四千です。", (1,)),
    MinutesItem(Section.SUMMARY, "二十です。", (2,), is_supported=False),
    MinutesItem(Section.ACTIONS, "契約書を送る", (2,), owner="Speaker 2", due="金曜日"),
    MinutesItem(Section.ACTIONS, "部屋を取る", (), is_supported=False, is_done=True),
)
SAID = (segment("予算は四千です。", 4.0, speaker="Speaker 1"), segment("送ります。", 61.0))
GAPS = (Gap(1, 30.0, 754.2, "paused"), Gap(1, 64.0, 0.42, "sound_lost"))
WHOLE = Document(
    meeting(title="会議", damage="cut_off", speech_engine="x", speech_model=None),
    SAID,
    minutes(*TASKS, note="extractive_no_model", is_finished=False),
    gaps=GAPS,
)
EMPTY = Document(meeting(title="会議", speech_engine=None), (), None)


def docx_text(document: Document) -> str:
    found = docx.Document(io.BytesIO(to_docx(document)))
    cells = [cell.text for table in found.tables for row in table.rows for cell in row.cells]
    tips = [str(tip) for tip in found.element.body.xpath("//w:hyperlink/@w:tooltip")]
    return "\n".join([*(p.text for p in found.paragraphs), *cells, *tips])


def pdf_text(document: Document) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(to_pdf(document))).pages)


READERS = [
    *(pytest.param(FORMATS[name], id=name) for name in FORMATS if name != "json"),
    docx_text,
    pdf_text,
]


@pytest.mark.parametrize("write", READERS)
@pytest.mark.usefixtures("german")  # puts the language back
def test_no_english_word_stands_in_a_japanese_export(
    qapp: QApplication, write: Callable[[Document], str]
) -> None:
    change_language(qapp, "ja")
    for document in (WHOLE, EMPTY):
        text = write(shown_document(document)).replace("WEBVTT", "")
        text = text.replace("llama.cpp", "").replace("demo", "")
        assert re.findall("[A-Za-z]{2,}", text) == []


def test_the_window_writes_german_around_a_meeting(
    german: None, window: MainWindow, service: MeetingService, tmp_path: Path
) -> None:
    said: list[tuple[str | None, str]] = [("Ana", "I send it."), ("Ben", "Good.")]
    tasks = [
        MinutesItem(Section.ACTIONS, "send it", (1,), due="Friday"),
        MinutesItem(Section.ACTIONS, "wait", (), owner="Ben", is_supported=False),
    ]
    meeting_id = add_meeting(service.store, said)
    service.store.add_gap(meeting_id, Gap(1, 2.0, 65.0, "paused"))
    add_minutes(service.store, meeting_id, tasks)
    window.open_meeting(meeting_id)
    page = window.page
    assert isinstance(page, MeetingPage)

    assert page.tools.write(tmp_path / "out.md", "md")
    head, facts, *body = (tmp_path / "out.md").read_text(encoding="utf-8").split("\n\n")
    assert head == "# Budget"
    assert facts.startswith("- Datum: ")
    assert facts.endswith("- Protokoll von: scripted (fake)")
    assert body == [
        "## Zusammenfassung",
        "Nichts gefunden.",
        "## Beschlüsse",
        "Nichts gefunden.",
        "## Aufgaben",
        (
            "- [ ] **Jemand**: send it (bis Friday) [1] (00:00)\n"
            "- [ ] **Ben**: wait *(in der Aufnahme nicht gefunden)*"
        ),
        "## Mitschrift",
        "1. (00:00) **Ana**: I send it.",
        "> (00:02) Die Aufnahme war hier 1 min 5 s lang angehalten.",
        "2. (00:04) **Ben**: Good.\n",
    ]
    page.minutes.copy.click()
    assert "- Jemand: send it (bis Friday) [1] (00:00)" in QApplication.clipboard().text()
    assert page.tools.write(tmp_path / "out.srt", "srt")
    assert "[Die Aufnahme war hier" in (tmp_path / "out.srt").read_text(encoding="utf-8")
