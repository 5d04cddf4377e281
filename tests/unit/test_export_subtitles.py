"""Subtitles as the parsers of other people read them."""

from __future__ import annotations

import html
import io
import re
import unicodedata
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
import srt
import webvtt
from hypothesis import given, settings
from hypothesis import strategies as st
from unplugged.core.export import export
from unplugged.core.export.subtitles import Cue, cues
from unplugged.core.export.text_flow import one_line, width
from unplugged.core.types import Segment, Word

from tests.unit.store_samples import HOSTILE, meeting, segment, segments

HOUR_S = 3600.0
LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"


def to_srt(*said: Segment) -> list[srt.Subtitle]:
    # ignore_errors=False: the parser raises on anything that is not SRT to the letter.
    return list(srt.parse(export(meeting(), said, None, "srt"), ignore_errors=False))


def to_vtt(*said: Segment) -> list[webvtt.Caption]:
    text = export(meeting(), said, None, "vtt")
    return list(webvtt.from_string(text).captions)


def vtt_ms(time: str) -> int:
    hours, minutes, seconds = time.split(":")
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def assert_good(found: tuple[Cue, ...]) -> None:
    for cue in found:
        assert 0 <= cue.start_ms < cue.end_ms
        assert 1 <= len(cue.lines) <= 2
        assert all(line.strip() for line in cue.lines)
        assert all(width(line) <= 42 for line in cue.lines)
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(found))


def test_long_segment_is_cut_at_the_times_of_its_words() -> None:
    said = segment(LONG, 10.0)
    found = cues((said,), speaker_in_text=True)

    assert_good(found)
    assert len(found) > 1
    starts = {round(word.start_s * 1000): word.text for word in said.words}
    for cue in found:
        assert starts[cue.start_ms] == cue.lines[0].split()[0]
    assert " ".join(" ".join(cue.lines) for cue in found) == LONG


def test_caption_is_not_longer_than_seven_seconds() -> None:
    slow = tuple(
        Word(word, 5.0 * at, 5.0 * at + 1, 0.9) for at, word in enumerate("so then we go".split())
    )
    found = cues((Segment(0, 16, "so then we go", slow, "en", -0.1, 0.0),), speaker_in_text=True)
    assert [cue.lines for cue in found] == [("so then",), ("we go",)]
    assert [(cue.start_ms, cue.end_ms) for cue in found] == [(0, 6000), (10_000, 16_000)]


def test_without_word_times_the_text_is_spread_over_the_segment() -> None:
    found = cues((replace(segment(LONG, 10.0), end_s=20.0, words=()),), speaker_in_text=True)
    assert_good(found)
    assert " ".join(" ".join(cue.lines) for cue in found) == LONG
    assert found[0].start_ms == 10_000
    assert found[-1].end_ms == 20_000


def test_words_that_are_not_in_the_text_do_not_lose_it() -> None:
    other = segment("entirely different", 1.0)
    (cue,) = cues((replace(other, text="what was said"),), speaker_in_text=True)
    assert cue.lines == ("what was said",)


def test_overlapping_and_unordered_speech_becomes_captions_in_order() -> None:
    found = cues(
        (segment("b b b b", 5.0), segment("a a a a a a", 1.0), segment("c", 5.0)),
        speaker_in_text=True,
    )
    assert_good(found)
    assert [cue.lines[0][0] for cue in found] == ["a", "b", "c"]


def test_short_word_stays_long_enough_to_be_read() -> None:
    blink = Segment(1, 1.05, "Yes.", (), "en", -0.1, 0.0)
    first, second = cues((blink, segment("Next one.", 30.0)), speaker_in_text=True)
    assert (first.start_ms, first.end_ms) == (1000, 2000)
    assert second.start_ms == 30_000


def test_srt_names_the_speaker_in_the_text_and_vtt_as_a_voice() -> None:
    said = segment("We revise the budget.", 61.0, speaker="Ana")
    (caption,) = to_srt(said)
    assert caption.content == "Ana: We revise the budget."
    assert caption.start == timedelta(seconds=61)
    (cue,) = to_vtt(said)
    assert (cue.voice, cue.text) == ("Ana", "We revise the budget.")
    assert cue.start == "00:01:01.000"


@pytest.mark.parametrize("hours", [1, 99, 100, 1000])
def test_meetings_may_last_longer_than_two_digits(hours: int) -> None:
    said = segment("still here", hours * HOUR_S)
    assert to_srt(said)[0].start == timedelta(hours=hours)
    assert to_vtt(said)[0].start_in_seconds == hours * HOUR_S


@pytest.mark.parametrize("name", ["srt", "vtt"])
def test_no_speech_gives_a_valid_empty_file(name: str) -> None:
    assert export(meeting(), (), None, name) == {"srt": "", "vtt": "WEBVTT\n"}[name]


def test_players_find_no_tags_in_srt() -> None:
    for hostile in HOSTILE:
        for caption in to_srt(replace(segment("x"), text=hostile, words=())):
            assert not re.search(r"[<>]|\{\\", caption.content), hostile


@settings(max_examples=200, deadline=None)
@given(said=st.lists(segments(), max_size=4))
def test_other_parsers_read_the_same_captions(said: list[Segment]) -> None:
    wanted = cues(tuple(said), speaker_in_text=True)
    assert_good(wanted)
    parsed = to_srt(*said)
    assert [caption.index for caption in parsed] == list(range(1, len(wanted) + 1))
    for caption, cue in zip(parsed, wanted, strict=True):
        assert caption.start == timedelta(milliseconds=cue.start_ms)
        assert caption.end == timedelta(milliseconds=cue.end_ms)
        assert len(caption.content.split("\n")) == len(cue.lines)

    voiced = cues(tuple(said), speaker_in_text=False)
    assert_good(voiced)
    read = to_vtt(*said)
    assert len(read) == len(voiced)
    for vtt_cue, cue in zip(read, voiced, strict=True):
        assert (vtt_ms(vtt_cue.start), vtt_ms(vtt_cue.end)) == (cue.start_ms, cue.end_ms)
        assert html.unescape(vtt_cue.text) == "\n".join(cue.lines)


@settings(max_examples=100, deadline=None)
@given(said=segments())
def test_captions_hold_all_of_the_text(said: Segment) -> None:
    found = cues((said,), speaker_in_text=False)
    assert squeezed("".join("".join(cue.lines) for cue in found)) == squeezed(one_line(said.text))


@pytest.mark.parametrize(
    "said",
    ["\u0e19" + "\u0e01\u0e34" * 70, "\u0915" + "\u0915\u0940" * 70, "e\u0301" * 70],
    ids=["Thai", "Hindi", "Latin"],
)
def test_no_line_begins_with_a_mark_of_the_letter_before(said: str) -> None:
    """Thai has no spaces, so its sentences are cut inside; a sign must stay on its letter."""
    found = cues((replace(segment("x"), text=said, words=()),), speaker_in_text=True)
    lines = [line for cue in found for line in cue.lines]
    assert len(lines) > 1
    assert "".join(lines) == said
    assert not any(unicodedata.category(line[0]).startswith("M") for line in lines)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_vtt_shows_signs_as_they_are_and_never_as_tags(hostile: str) -> None:
    text = export(meeting(), (replace(segment("x"), text=hostile, words=()),), None, "vtt")
    captions = webvtt.from_string(text).captions
    shown = "".join(html.unescape(each.text) for each in captions)
    assert squeezed(shown) == squeezed(one_line(hostile))
    assert not any(re.search(r"[<>]", each.raw_text) for each in captions)


def test_vtt_parses_from_a_stream_as_well() -> None:
    text = export(meeting(), (segment("a --> b & <c>"),), None, "vtt")
    (cue,) = webvtt.from_buffer(io.StringIO(text)).captions
    assert html.unescape(cue.text) == "a --> b & <c>"
