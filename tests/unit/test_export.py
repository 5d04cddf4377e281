"""Exports as other programs read them, whatever was said in the meeting."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from unplugged.core.errors import FormatUnknown
from unplugged.core.export import FORMATS, export, write_atomically
from unplugged.core.export.markdown import escaped
from unplugged.core.export.text_flow import one_line, width, wrap
from unplugged.core.export.times import clock
from unplugged.core.types import MeetingStatus, MinutesItem, MinutesPart, Section

from tests.unit.store_samples import (
    ACTION,
    DECISION,
    HOSTILE,
    SUMMARY,
    anything,
    meeting,
    minutes,
    run,
    segment,
    segments,
)

TRANSCRIPT = (
    segment("We revise the budget.", 61.0, speaker="Ana"),
    segment("I send it by Friday.", 133.0),
)

# The strictest reading of the format, and the most generous one that a renderer here can do.
RENDERERS = (MarkdownIt("commonmark"), MarkdownIt("gfm-like", {"html": True, "linkify": False}))
PLAIN = {"text", "text_special", "softbreak"}


def inline_tokens(markdown: str, renderer: MarkdownIt) -> list[Token]:
    return [child for token in renderer.parse(markdown) for child in token.children or ()]


# --- Markdown ------------------------------------------------------------------------------------


def test_markdown_has_minutes_then_transcript() -> None:
    text = export(meeting(), TRANSCRIPT, minutes(SUMMARY, DECISION, ACTION), "md")

    body = text.split("\n\n")
    assert body[0] == "# Budget"
    assert "- Duration: 01:02" in body[1]
    assert body[2:] == [
        "## Summary",
        "- The budget was revised. [1] (01:01)",
        "## Decisions",
        "- Ship on Monday. *(not found in the recording)*",
        "## Action items",
        "- [ ] **Ben**: send the revised budget (due Friday) [2] (02:13)",
        "## Transcript",
        "1. (01:01) **Ana**: We revise the budget.\n2. (02:13) I send it by Friday.\n",
    ]


def test_task_without_owner_and_date_and_citation_of_a_line_that_is_gone() -> None:
    item = MinutesItem(Section.ACTIONS, "book a room", (7,))
    text = export(meeting(), TRANSCRIPT, minutes(item), "md")
    assert "- [ ] **Someone**: book a room [7]\n" in text
    assert "## Summary\n\nNone found.\n" in text


def test_remarks_stand_as_sentences_once() -> None:
    cut = meeting(damage="cut_off", note="partial_minutes", duration_s=None)
    text = export(
        cut, TRANSCRIPT, minutes(SUMMARY, note="partial_coverage", is_finished=False), "md"
    )
    assert "> The file ends in the middle" in text
    assert "> Parts of the transcript could not be read" in text
    assert text.count("> Writing was stopped") == 1
    assert "Duration" not in text


def test_note_of_a_failed_meeting_is_not_a_sentence_with_holes() -> None:
    failed = meeting(status=MeetingStatus.FAILED, note="worker_lost")
    for name in ("md", "txt"):
        text = export(failed, TRANSCRIPT, None, name)
        assert "Work on this meeting was interrupted" in text.replace("\n", " ")
        assert "times" not in text


def test_a_meeting_without_any_sound_is_not_called_interrupted() -> None:
    empty = meeting(status=MeetingStatus.FAILED, note="nothing_recorded")

    text = export(empty, (), None, "md")

    assert "> Nothing was recorded." in text
    assert "interrupted" not in text


def test_code_that_nobody_knows_is_no_error() -> None:
    assert "from_the_future" not in export(meeting(note="from_the_future"), (), None, "md")


def test_parts_have_the_headings_of_their_template_and_nothing_else() -> None:
    parts = (MinutesPart(Section.SUMMARY, "Problem"), MinutesPart(Section.SUMMARY, "<b>*x*</b>"))
    items = (
        replace(SUMMARY, heading="Problem"),
        replace(SUMMARY, text="Off.", heading="<b>*x*</b>"),
    )
    version = minutes(*items)
    version = replace(version, minutes=replace(version.minutes, parts=parts))
    text = export(meeting(), TRANSCRIPT, version, "md")
    headings = [row for row in text.splitlines() if row.startswith("## ")]
    assert headings == ["## Problem", "## &lt;b&gt;\\*x\\*&lt;/b&gt;", "## Transcript"]
    assert text.index("The budget was revised.") < text.index("Off.")
    whole = json.loads(export(meeting(), TRANSCRIPT, version, "json"))["minutes"]
    assert [part["heading"] for part in whole["parts"]] == ["Problem", "<b>*x*</b>"]
    assert "Problem\n-------" in export(meeting(), TRANSCRIPT, version, "txt")


@pytest.mark.parametrize("name", ["md", "txt"])
def test_meeting_without_anything_says_so(name: str) -> None:
    silent = export(meeting(note="no_speech"), (), None, name)
    assert silent.count("No speech was found") == 1
    assert "No minutes have been written yet." in silent
    waiting = export(meeting(status=MeetingStatus.TRANSCRIBING), (), None, name)
    assert "Nothing has been transcribed yet." in waiting


@pytest.mark.parametrize("renderer", RENDERERS, ids=["commonmark", "gfm"])
@settings(max_examples=150, deadline=None)
@given(text=anything | st.text(alphabet="*_`[]()<>#!&\\|~-+=.:1 \n\t{}$^@/ahtpsw", max_size=30))
def test_nothing_that_was_said_is_active_in_markdown(renderer: MarkdownIt, text: str) -> None:
    item = MinutesItem(Section.ACTIONS, text, (1,), owner=text, due=text)
    markdown = export(
        meeting(title=text),
        (segment("x", speaker="Ana"), replace(segment("x"), text=text, speaker=text)),
        minutes(replace(SUMMARY, text=text), item),
        "md",
    )

    kinds = {token.type for token in inline_tokens(markdown, renderer)}
    assert kinds <= PLAIN | {"strong_open", "strong_close", "em_open", "em_close"}
    blocks = [token for token in renderer.parse(markdown) if token.nesting == 1]
    assert [b.tag for b in blocks if b.tag.startswith("h")] == ["h1", "h2", "h2", "h2", "h2"]
    assert sum(b.tag == "li" for b in blocks) == 4 + 1 + 1 + 2
    assert not any(b.type in {"html_block", "fence", "code_block", "hr"} for b in blocks)


@pytest.mark.parametrize("renderer", RENDERERS, ids=["commonmark", "gfm"])
@settings(max_examples=200, deadline=None)
@given(text=anything)
def test_markdown_shows_what_was_said_as_it_was_said(renderer: MarkdownIt, text: str) -> None:
    shown = "".join(token.content for token in inline_tokens(f"- {escaped(text)}", renderer))
    # NUL and the noncharacters are the only ones a renderer may replace.
    assert shown.replace("\ufffd", "") == one_line(text).replace("\ufffd", "")


def test_addresses_are_not_made_into_links() -> None:
    linker = MarkdownIt("commonmark")
    markdown = escaped("see https://example.org/a and www.example.org now")
    assert "://" not in markdown
    assert "www." not in markdown
    shown = "".join(token.content for token in inline_tokens(markdown, linker))
    assert shown == "see https://example.org/a and www.example.org now"


# --- plain text ----------------------------------------------------------------------------------


def test_plain_text_is_wrapped_with_times() -> None:
    long = segment("word " * 40, 3605.0, speaker="Ana")
    text = export(meeting(), (*TRANSCRIPT, long), minutes(SUMMARY, DECISION, ACTION), "txt")

    assert text.startswith("Budget\n======\n\nDate: ")
    assert "- Ben: send the revised budget (due Friday) [2] (02:13)" in text
    assert "- Ship on Monday. (not found in the recording)" in text
    assert "[1] 01:01  Ana: We revise the budget.\n" in text
    last = text.split("[3] 1:00:05  ")[1].rstrip("\n").split("\n")
    assert len(last) > 1
    assert all(line.startswith(" " * len("[3] 1:00:05  ")) for line in last[1:])


@settings(max_examples=100, deadline=None)
@given(said=st.lists(segments(), max_size=3), title=anything)
def test_plain_text_stays_in_its_width_and_sends_nothing_to_the_terminal(
    said: list[object], title: str
) -> None:
    text = export(
        meeting(title=title),
        tuple(said),  # type: ignore[arg-type]
        minutes(replace(SUMMARY, text=title)),
        "txt",
    )
    assert all(width(line) <= 80 for line in text.split("\n") if "\u200d" not in line)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text)


@settings(deadline=None)
@given(text=anything, columns=st.integers(2, 60))
def test_wrapping_loses_nothing(text: str, columns: int) -> None:
    line = one_line(text)
    lines = wrap(line, columns)
    assert "".join(lines).replace(" ", "") == line.replace(" ", "")
    assert all(0 < width(each) <= columns or len(each) == 1 for each in lines if width(each))


# --- JSON ----------------------------------------------------------------------------------------


def test_json_holds_everything_in_a_fixed_order() -> None:
    text = export(meeting(), TRANSCRIPT, minutes(SUMMARY, DECISION, ACTION), "json", runs=(run(),))
    whole = json.loads(text)

    assert list(whole) == [
        "format",
        "version",
        "meeting",
        "transcript",
        "minutes",
        "runs",
        "gaps",
    ]
    assert (whole["format"], whole["version"]) == ("unplugged.meeting", 1)
    assert whole["meeting"]["created_at"] == "2026-11-23T18:30:00+00:00"
    assert whole["meeting"]["source_name"] == "budget.mp3"
    assert "private" not in text
    odd = export(
        replace(meeting(), source_path="/private/latin-\udce9.wav"), TRANSCRIPT, None, "json"
    )
    assert json.loads(odd.encode())["meeting"]["source_name"] == "latin-?.wav"
    first = whole["transcript"][0]
    assert (first["number"], first["speaker"], first["avg_logprob"]) == (1, "Ana", -0.25)
    assert first["words"][0] == {
        "text": "We",
        "start_s": 61.0,
        "end_s": 61.8,
        "probability": 0.9,
    }
    assert whole["minutes"]["cost"]["prefill_s"] == 1.5
    assert whole["minutes"]["items"][2] == {
        "section": "actions",
        "heading": "Action items",
        "text": "send the revised budget",
        "owner": "Ben",
        "due": "Friday",
        "lines": [2],
        "is_supported": True,
        "is_done": False,
    }
    assert whole["runs"][0]["peak_rss_bytes"] == 300_000_000
    assert whole["runs"][0]["details"] == [["isa", "AVX2"]]


@settings(max_examples=100, deadline=None)
@given(said=st.lists(segments(), max_size=3))
def test_json_gives_every_text_back(said: list[object]) -> None:
    whole = json.loads(export(meeting(), tuple(said), None, "json"))  # type: ignore[arg-type]
    assert [line["text"] for line in whole["transcript"]] == [s.text for s in said]  # type: ignore[attr-defined]
    assert whole["minutes"] is None


def test_json_has_no_numbers_that_json_does_not_know() -> None:
    odd = replace(segment("x"), avg_logprob=float("-inf"), no_speech_prob=float("nan"))
    (line,) = json.loads(export(meeting(), (odd,), None, "json"))["transcript"]
    assert (line["avg_logprob"], line["no_speech_prob"]) == (None, None)


# --- all of them ---------------------------------------------------------------------------------


def test_format_that_is_not_there_is_named_with_the_ones_that_are() -> None:
    with pytest.raises(FormatUnknown) as caught:
        export(meeting(), (), None, "docx")
    assert caught.value.params == {"name": "docx", "known": "md, txt, json, srt, vtt"}


def test_name_of_a_format_may_look_like_an_ending() -> None:
    assert export(meeting(), TRANSCRIPT, None, ".SRT") == export(meeting(), TRANSCRIPT, None, "srt")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_every_format_can_be_written_to_a_file(tmp_path: Path, name: str, hostile: str) -> None:
    said = (replace(segment("x"), text=hostile, speaker=hostile),)
    text = export(meeting(title=hostile), said, minutes(replace(ACTION, text=hostile)), name)
    target = tmp_path / f"meeting.{name}"
    write_atomically(target, text)
    assert target.read_bytes().decode("utf-8").endswith("\n")


def test_times_are_rounded_down_and_grow_with_the_meeting() -> None:
    assert [clock(s) for s in (-1, 0, 59.999, 60, 3599.9, 3600, 360_000)] == [
        "00:00",
        "00:00",
        "00:59",
        "01:00",
        "59:59",
        "1:00:00",
        "100:00:00",
    ]


def test_nothing_in_a_line_turns_the_rest_of_the_page_around() -> None:
    """An override hides what a line says; letters from right to left need none."""
    assert one_line("send the con\u202etract \u2066by\u2069 Friday\u202c") == (
        "send the contract by Friday"
    )
    hebrew = "\u05d4\u05d7\u05dc\u05d8\u05e0\u05d5\u200f!"
    assert one_line(hebrew) == hebrew
