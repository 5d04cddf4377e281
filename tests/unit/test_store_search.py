"""Finding a meeting again by what was said in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from unplugged.core.store import Store

from tests.unit.store_children import open_store
from tests.unit.store_samples import HOSTILE, anything, segment


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("library")) as opened:
        budget = opened.create_meeting("Budget review").ids[0]
        said = (
            "We send the revised budget on Friday.",
            "It's a café, not a bar.",
            "Revised numbers, revised plan, revised everything.",
            "来週の会議で予算を見直します。",
            "one\x02two\x03three",
        )
        for number, text in enumerate(said, start=1):
            opened.commit_segment(budget, segment(text, 10.0 * number), number)
        other = opened.create_meeting("会議の記録").ids[0]
        opened.commit_segment(other, segment("Nothing of interest was said here."), 1)
        yield opened


def lines_found(store: Store, typed: str) -> list[int | None]:
    return [hit.line for hit in store.search(typed)]


def test_all_words_must_occur_in_any_order_and_case(store: Store) -> None:
    assert lines_found(store, "BUDGET revised") == [1]
    assert lines_found(store, "budget everything") == []


def test_last_word_may_be_unfinished_but_the_others_may_not(store: Store) -> None:
    assert lines_found(store, "revised budg") == [1]
    assert lines_found(store, "budg revised") == []


def test_accents_and_apostrophes_are_found_however_they_are_typed(store: Store) -> None:
    assert lines_found(store, "cafe") == [2]
    assert lines_found(store, "cafe\u0301") == [2]
    assert lines_found(store, "it's") == [2]


def test_best_line_comes_first(store: Store) -> None:
    assert lines_found(store, "revised") == [3, 1]
    assert len(store.search("revised", limit=1)) == 1


@pytest.mark.parametrize("word", ["thanks", "感謝"])
def test_of_equally_good_hits_those_of_the_newest_meeting_come_first(
    tmp_path: Path, word: str
) -> None:
    """Also where they are cut: the oldest ones are left out. The old meeting was added last."""
    with open_store(tmp_path) as opened:
        for day in (8, 9, 7):
            created_at = datetime(2026, 11, day, tzinfo=UTC)
            meeting_id = opened.create_meeting(f"{word} {day}", created_at=created_at).ids[0]
            for number in (1, 2):
                opened.commit_segment(meeting_id, segment(word, 10.0 * number), number)

        hits = opened.search(word)

        assert [(hit.meeting_title[-1], hit.line) for hit in hits] == [
            ("9", None), ("8", None), ("7", None),
            ("9", 1), ("9", 2), ("8", 1), ("8", 2), ("7", 1), ("7", 2),
        ]  # fmt: skip
        assert opened.search(word, limit=6) == hits[:6]


def test_titles_come_before_lines(store: Store) -> None:
    title, line = store.search("budget")
    assert (title.line, title.start_s, title.snippet) == (None, None, "Budget review")
    assert (line.line, line.start_s, line.meeting_title) == (1, 10.0, "Budget review")
    assert store.search("budget", limit=1) == (title,)


def test_marks_are_the_words_that_were_found(store: Store) -> None:
    (hit,) = store.search("friday send")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["send", "Friday"]
    assert "\x02" not in hit.snippet


def test_scripts_without_spaces_are_searched_inside_a_phrase(store: Store) -> None:
    title, line = store.search("会議")
    assert title.snippet[slice(*title.marks[0])] == "会議"
    assert line.line == 4
    assert line.snippet[slice(*line.marks[0])] == "会議"
    assert lines_found(store, "会議 予算") == [4]


@pytest.mark.parametrize("typed", ["API会議", "api会議", "会議 Api"])
def test_capitals_do_not_matter_beside_scripts_without_spaces(tmp_path: Path, typed: str) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("次のAPI会議").ids[0]
        store.commit_segment(meeting_id, segment("来週のAPI会議です。"), 1)

        hits = store.search(typed)

        assert [hit.line for hit in hits] == [None, 1]
        for hit in hits:
            found = {hit.snippet[slice(*mark)].lower() for mark in hit.marks}
            assert found == set(typed.lower().split())


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("来週のAPI会議です。", "api", "API"),
        ("予算は2026年に決めます。", "2026", "2026"),
        ("我们用Docker部署", "dock", "Dock"),
        ("予算は2026年に決めます。", "２０２６", "2026"),
        ("第３回の会議です。", "第3回", "第３回"),
        ("カタカナで書きます。", "ｶﾀｶﾅ", "カタカナ"),
        ("来週の会議です。", "「会議」", "会議"),
        ("来週の会議です。", "会議。", "会議"),
        ("Die Straße ist gesperrt.", "strasse", "Straße"),
        ("Die Strasse ist gesperrt.", "Straße", "Strasse"),
        ("C'est son œuvre.", "oeuvre", "œuvre"),
        ("The number 2026 stands.", "２０２６", "2026"),
    ],
)
def test_what_was_said_is_found_as_another_keyboard_types_it(
    tmp_path: Path, text: str, typed: str, found: str
) -> None:
    """The index has a run of letters without spaces as one word, with what stands in it."""
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        store.commit_segment(meeting_id, segment(text), 1)
        store.create_meeting(text)

        title, line = store.search(typed)

        assert (title.line, line.line) == (None, 1)
        for hit in (title, line):
            assert [hit.snippet[slice(*mark)] for mark in hit.marks] == [found]


def test_inside_a_text_without_spaces_a_word_is_a_whole_one_too(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        store.commit_segment(meeting_id, segment("次のAPI予算"), 1)
        store.commit_segment(meeting_id, segment("次のRAPID予算"), 2)
        store.commit_segment(meeting_id, segment("次のAPI2026予算"), 3)

        assert lines_found(store, "API") == [1, 3]
        assert lines_found(store, "API 予算") == [1, 2, 3]  # as any text without spaces
        assert store.rank_meetings(("api",), limit=5) == (meeting_id,)


def test_particles_at_the_end_of_a_korean_word_do_not_matter(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        store.commit_segment(meeting_id, segment("오늘 회의는 일정을 정합니다"), 1)

        assert lines_found(store, "회의 일정") == [1]


@pytest.mark.parametrize("title", ["ガイド会議", "회의록", "Müller Café"])
def test_a_title_from_a_file_of_a_mac_is_found_as_it_is_typed(tmp_path: Path, title: str) -> None:
    with open_store(tmp_path) as store:
        store.create_meeting(unicodedata.normalize("NFD", title))

        assert [hit.meeting_title for hit in store.search(title)] == [title]


def test_renamed_meeting_is_found_by_its_new_title_only(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("Kickoff").ids[0]
        store.set_title(meeting_id, "Retrospective")
        assert store.search("kickoff") == ()
        assert [hit.meeting_id for hit in store.search("retro")] == [meeting_id]


@settings(max_examples=400, deadline=None)
@given(typed=anything | st.text(alphabet="\"'*()^:-+{}[]ANDORNEAR budget\x00", max_size=40))
@example(typed='"')
@example(typed="budget AND (")
@example(typed="NEAR(budget, 2)")
@example(typed="title : budget*")
@example(typed="\udcff\x00")
@example(typed="\ufdfa \u0301")
def test_nothing_that_somebody_types_is_an_error(store: Store, typed: str) -> None:
    for hit in store.search(typed):
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


@settings(max_examples=100, deadline=None)
@given(noise=st.sampled_from(["-", "*", '"', "()", "...", "—", "&&"]))
def test_signs_between_the_words_do_not_matter(store: Store, noise: str) -> None:
    assert lines_found(store, f"{noise} revised {noise} budget {noise}") == [1]


def test_whatever_was_said_can_be_searched_for(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        meeting_id = store.create_meeting("A").ids[0]
        for number, text in enumerate(HOSTILE, start=1):
            store.commit_segment(meeting_id, segment(text), number)
        for number, text in enumerate(HOSTILE, start=1):
            assert number in lines_found(store, text), text


def test_meetings_are_ranked_by_any_of_the_words_and_hidden_ones_are_left_out(
    tmp_path: Path,
) -> None:
    with open_store(tmp_path) as opened:
        ids = [opened.create_meeting(title).ids[0] for title in ("one", "two", "three", "four")]
        for meeting_id, text in zip(
            ids,
            (
                "The contract is late.",
                "A contract, the contractor said.",
                "Hello.",
                "予算の話です。",
            ),
            strict=True,
        ):
            opened.commit_segment(meeting_id, segment(text), 1)

        assert set(opened.rank_meetings(("contra", "zebra"), limit=5)) == {ids[0], ids[1]}
        assert opened.rank_meetings(("予算",), limit=5) == (ids[3],)
        assert opened.rank_meetings(('"', "*"), limit=5) == ()

        opened.hide_meeting(ids[0])
        opened.hide_meeting(ids[3])

        assert opened.rank_meetings(("contra",), limit=5) == (ids[1],)
        assert opened.rank_meetings(("予算",), limit=5) == ()
