"""Words keep their place in the recording when the text around them is changed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.editing import one_line, places_of, renamed, replaced, words_after_edit
from unplugged.core.types import Segment, Word

from tests.unit.store_samples import segment, segments


def after(old: str, new: str) -> list[tuple[str, float, float]]:
    return [
        (word.text, round(word.start_s, 2), round(word.end_s, 2))
        for word in words_after_edit(segment(old), new)
    ]


def test_a_corrected_word_takes_the_time_of_the_wrong_one() -> None:
    assert after("we met mister crew here", "we met mister Krüger here") == [
        ("we", 0.0, 0.8),
        ("met", 1.0, 1.8),
        ("mister", 2.0, 2.8),
        ("Krüger", 2.8, 4.0),
        ("here", 4.0, 4.8),
    ]


def test_several_words_for_one_share_its_time_by_length() -> None:
    assert after("we cannot go", "we can not ever go")[1:4] == [
        ("can", 0.8, 1.16),
        ("not", 1.16, 1.52),
        ("ever", 1.52, 2.0),
    ]


def test_a_word_inside_a_longer_one_is_another_word() -> None:
    assert [text for text, *_ in after("I can go", "I cannot go")] == ["I", "cannot", "go"]


def test_a_removed_word_leaves_the_others_where_they_were() -> None:
    assert after("well um yes", "well yes") == [("well", 0.0, 0.8), ("yes", 2.0, 2.8)]


def test_scripts_without_spaces_keep_the_words_that_did_not_change() -> None:
    text = "会議の予算を見直す"
    words = tuple(
        Word(word, at, at + 1.0, 0.9)
        for at, word in enumerate(("会議", "の", "予算", "を", "見直す"))
    )
    old = Segment(0.0, 5.0, text, words, "ja", -0.1, 0.0)

    new = words_after_edit(old, "会議の計画を見直す")

    assert [(w.text, w.start_s, w.end_s) for w in new] == [
        ("会議", 0.0, 1.0),
        ("の", 1.0, 2.0),
        ("計画", 2.0, 3.0),
        ("を", 3.0, 4.0),
        ("見直す", 4.0, 5.0),
    ]


def test_times_that_nobody_measured_are_not_invented() -> None:
    assert words_after_edit(replace(segment("a b"), words=()), "a c") == ()


@given(said=segments(), text=st.text(max_size=60))
def test_whatever_is_typed_the_words_make_up_the_text_in_time_order(
    said: Segment, text: str
) -> None:
    sound = replace(said, text=one_line(said.text), end_s=said.start_s + 10.0)
    at_s = sound.start_s
    timed = []
    for word in sound.text.split():
        timed.append(Word(word, at_s, at_s + 0.01, 0.5))
        at_s += 0.02
    sound = replace(sound, words=tuple(timed), end_s=max(sound.end_s, at_s))
    new = one_line(text)

    words = words_after_edit(sound, new)

    if timed:
        assert "".join(word.text for word in words) == new.replace(" ", "")
    assert all(word.start_s <= word.end_s for word in words)
    assert all(a.end_s <= b.start_s + 1e-6 for a, b in pairwise(words))


def test_unchanged_text_changes_no_word() -> None:
    said = segment("we met mister Krüger here")

    assert words_after_edit(said, said.text) == said.words


def test_what_is_looked_for_is_no_pattern() -> None:
    assert places_of("a.b axb A.B", "a.b") == ((0, 3), (8, 11))
    assert places_of("a.b axb A.B", "a.b", matches_case=True) == ((0, 3),)
    assert places_of("can cannot can", "can", is_whole_words=True) == ((0, 3), (11, 14))
    assert places_of("anything", "") == ()
    assert replaced("1 cost", "1 cost", r"\1 \g<0>") == r"\1 \g<0>"
    assert replaced("text", "", "x") == "text"
    assert replaced("STRASSE straße", "straße", "Weg") == "STRASSE Weg"


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("Speaker 2が契約書を送る", "Speaker 2", "Xが契約書を送る"),
        ("契約書はSpeaker 2、Speaker 21が送る", "Speaker 2", "契約書はX、Speaker 21が送る"),
        ("田中さんが送る", "田中", "Xさんが送る"),
        ("林は林檎を送る", "林", "Xは林檎を送る"),  # an apple begins with the same letter
        ("Speaker 2가 보낸다", "Speaker 2", "X가 보낸다"),
    ],
)
def test_a_word_ends_without_a_space_where_other_letters_begin(
    text: str, name: str, wanted: str
) -> None:
    assert replaced(text, name, "X", matches_case=True, is_whole_words=True) == wanted


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("राम और रामू आए", "राम", "X और रामू आए"),  # another name, with one more vowel
        ("cafe\u0301 cafe", "cafe", "cafe\u0301 X"),
    ],
)
def test_a_word_does_not_end_before_a_vowel_that_hangs_on_its_last_letter(
    text: str, name: str, wanted: str
) -> None:
    assert replaced(text, name, "X", matches_case=True, is_whole_words=True) == wanted


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("李明负责预算", "李明", "X负责预算"),
        ("李明华和李明", "李明", "李明华和X"),
        ("田中部長が送る", "田中", "X部長が送る"),
        ("김민수가 보낸다", "김민수", "X가 보낸다"),
        ("林は林檎を送る", "林", "Xは林檎を送る"),
        ("Ben and Benno", "Ben", "X and Benno"),
    ],
)
def test_a_renamed_person_is_renamed_where_no_space_follows(
    text: str, name: str, wanted: str
) -> None:
    assert renamed(text, name, "X", ("李明华", "Benno", name)) == wanted
