"""Words that are settled while somebody speaks stay, whatever the passes after them say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.agreement import (
    Utterance,
    closed,
    closed_segments,
    heard_again,
    joined,
    spaced_words,
)
from unplugged.core.types import Segment, Word

_VOCABULARY = st.sampled_from(
    ["the", "The", "budget", "budget,", "budget.", "no", "Ben", "–", "ja"]
)
_texts = st.lists(_VOCABULARY, max_size=9)
_times = st.floats(0, 12, allow_nan=False)
_words = st.lists(
    st.builds(Word, _VOCABULARY.map(lambda text: f" {text}"), _times, _times, st.floats(0, 1)),
    max_size=9,
)


def said(text: str, step_s: float = 0.4) -> tuple[Word, ...]:
    return tuple(
        Word(f" {word}", index * step_s, (index + 1) * step_s, 0.9)
        for index, word in enumerate(text.split())
    )


def after(*passes: str) -> Utterance:
    utterance = Utterance()
    for text in passes:
        utterance = heard_again(utterance, said(text))
    return utterance


def segment(text: str, start_s: float = 0.0) -> Segment:
    words = tuple(
        replace(w, text=w.text.strip(), start_s=w.start_s + start_s, end_s=w.end_s + start_s)
        for w in said(text)
    )
    return Segment(start_s, words[-1].end_s, text, words, "en", -0.2, 0.0)


def test_one_pass_settles_nothing() -> None:
    assert after("we need the budget") == Utterance((), said("we need the budget"))


def test_what_two_passes_agree_on_is_settled() -> None:
    utterance = after("we need the bad", "we need the budget for")

    assert utterance.settled_text == "we need the"
    assert utterance.moving_text == "budget for"


def test_the_last_word_waits_for_its_full_stop() -> None:
    utterance = after("we need the budget.", "we need the budget.")

    assert utterance.settled_text == "we need the"
    assert joined(closed(utterance, said("we need the budget."))) == "we need the budget."


def test_a_word_whose_case_or_punctuation_is_undecided_waits() -> None:
    assert after("we need money.", "we need money for the").settled_text == "we need"
    assert after("we need ben", "we need Ben to").settled_text == "we need"


def test_a_contradiction_doesnt_change_what_is_settled() -> None:
    utterance = after("we need the budget", "we need the budget now", "she needs a bucket now or")

    assert utterance.settled_text == "we need the budget now"
    assert utterance.moving_text == "or"


def test_a_pass_that_hears_nothing_takes_only_the_moving_words() -> None:
    utterance = after("we need the budget", "we need the budget now", "")

    assert utterance.settled_text == "we need the budget"
    assert utterance.moving == ()
    assert closed(utterance, ()) == utterance.settled


@pytest.mark.parametrize(
    ("last", "whole"),
    [
        ("we need the budget by Friday.", "we need the budget by Friday."),
        ("We need the budget, by Friday.", "we need the budget by Friday."),
        ("we kneel the the budget by Friday.", "we need the budget by Friday."),
        ("need the budget by Friday.", "we need the budget by Friday."),
        ("we need the bucket by Friday.", "we need the budget by Friday."),
        ("we need", "we need the budget"),
        ("", "we need the budget"),
    ],
)
def test_closing_adds_the_rest_once(last: str, whole: str) -> None:
    utterance = after("we need the budget", "we need the budget by")
    assert utterance.settled_text == "we need the budget"

    assert joined(closed(utterance, said(last))) == whole


def test_settled_words_take_their_times_from_the_last_pass() -> None:
    utterance = after("we need the budget", "we need the budget by")
    last = said("we need the budget by Friday", step_s=0.7)

    assert closed(utterance, last) == last


@given(st.lists(_words, max_size=6), _words)
def test_settled_words_only_grow_and_never_go_back_in_time(
    passes: list[list[Word]], last: list[Word]
) -> None:
    utterance = Utterance()
    for hypothesis in passes:
        before, utterance = utterance, heard_again(utterance, hypothesis)
        assert utterance.settled[: len(before.settled)] == before.settled
        both = [*utterance.settled, *utterance.moving]
        assert all(a.start_s <= a.end_s <= b.start_s for a, b in pairwise(both))
        assert all(w.start_s <= w.end_s for w in both)
    whole = closed(utterance, last)
    assert [w.text for w in whole[: len(utterance.settled)]] == [w.text for w in utterance.settled]
    if utterance.settled:
        assert all(a.start_s <= a.end_s <= b.start_s for a, b in pairwise(whole))
    else:
        assert whole == tuple(last)


@given(_texts, st.lists(st.integers(0, 9), max_size=6))
def test_a_growing_text_is_settled_word_for_word(texts: list[str], lengths: list[int]) -> None:
    """Nothing is lost or repeated when every pass hears a beginning of the same text."""
    text = said(" ".join(texts))
    utterance = Utterance()
    for length in sorted(lengths):
        utterance = heard_again(utterance, text[:length])
        assert [*utterance.settled, *utterance.moving] == list(text[:length])

    assert closed(utterance, text) == text


@given(_texts, _texts, _texts)
def test_the_end_of_an_utterance_is_kept_whatever_was_settled(
    first: list[str], second: list[str], last: list[str]
) -> None:
    """What a pass hears behind its likeness of the settled words stays as it is."""
    utterance = after(" ".join(first), " ".join(second))
    words = said(" ".join([*first, *last, "Friday."]))
    whole = closed(utterance, words)

    if "Friday" not in utterance.settled_text:
        assert whole[-1].text == " Friday."
    assert len(whole) >= len(utterance.settled)


# --- segments -------------------------------------------------------------------------------------


def texts(segments: Sequence[Segment]) -> list[str]:
    return [s.text for s in segments]


def test_without_contradiction_the_segments_of_the_last_pass_stand() -> None:
    utterance = after("we need the budget", "we need the budget by")
    heard = (segment("we need the budget"), segment("by Friday.", 1.6))

    assert closed_segments(utterance, heard, drafts=(), length_s=4.0) == heard


def test_settled_words_are_put_into_the_segments_of_the_last_pass() -> None:
    utterance = after("we need the budget", "we need the budget by")
    heard = (segment("We need a bucket"), segment("by Friday.", 1.6))

    written = closed_segments(utterance, heard, drafts=(), length_s=2.0)

    assert texts(written) == ["we need the budget", "by Friday."]
    assert [w.text for w in written[0].words] == ["we", "need", "the", "budget"]
    assert all(s.end_s <= 2.0 and s.words[-1].end_s <= 2.0 for s in written)


def test_settled_words_stay_when_the_last_pass_hears_nothing() -> None:
    utterance = after("we need the budget", "we need the budget by")
    drafts = (segment("we need the budget by"),)

    written = closed_segments(utterance, (), drafts=drafts, length_s=2.0)

    assert texts(written) == ["we need the budget"]
    assert closed_segments(Utterance(), (), drafts=drafts, length_s=2.0) == ()


def test_a_text_without_spaces_stays_without() -> None:
    words = tuple(Word(text, i * 0.4, i * 0.4 + 0.4, 0.9) for i, text in enumerate("予算は金曜"))
    heard = Segment(0.0, 2.0, "予算は金曜", words, "ja", -0.2, 0.0)
    utterance = heard_again(heard_again(Utterance(), spaced_words(heard)), spaced_words(heard))

    assert utterance.settled_text == "予算は金"
    assert joined(spaced_words(heard)) == "予算は金曜"


def early(*texts: str) -> list[Segment]:
    """Segments of an early pass, which has no words."""
    return [
        Segment(2.0 * at, 2.0 * at + 2.0, text, (), "ja", -0.2, 0.0)
        for at, text in enumerate(texts)
    ]


def timed(*tokens: str, start_s: float = 0.0) -> Segment:
    """A segment as the last pass gives it: words that are a letter or several."""
    words = tuple(
        Word(token, start_s + 0.2 * at, start_s + 0.2 * at + 0.2, 0.9)
        for at, token in enumerate(tokens)
    )
    return Segment(start_s, words[-1].end_s, "".join(tokens), words, "ja", -0.2, 0.0)


def told_early(*passes: Sequence[Segment]) -> Utterance:
    utterance = Utterance()
    for drafts in passes:
        words = [word for part in drafts for word in spaced_words(part)]
        utterance = heard_again(utterance, words)
    return utterance


def test_a_sentence_without_spaces_that_was_told_early_stands_once() -> None:
    """An early pass has no words: its sentence is one run, the last pass has it in pieces."""
    drafts = early("今日は予算の話をします。", "来月から")
    utterance = told_early(drafts, drafts)
    last = [
        timed("今日", "は", "予算", "の", "話", "を", "し", "ます。"),
        timed("来", "月から", "始め", "ます。", start_s=2.4),
    ]

    written = closed_segments(utterance, last, drafts=drafts, length_s=6.0)

    assert utterance.settled_text == "今日は予算の話をします。来月か"
    assert written == tuple(last)


def test_without_spaces_a_letter_that_was_heard_otherwise_before_costs_no_other() -> None:
    drafts = early("今日は予産の話をします。", "来月")
    last = [timed("今日", "は", "予算", "の", "話", "をします。"), timed("来月", start_s=2.0)]

    written = closed_segments(told_early(drafts, drafts), last, drafts=drafts, length_s=4.0)

    assert [part.text for part in written] == ["今日は予産の話をします。", "来月"]
    assert [word.text for word in written[0].words[:4]] == ["今", "日", "は", "予"]
    times_s = [time_s for word in written[0].words for time_s in (word.start_s, word.end_s)]
    assert times_s == sorted(times_s)


def cutable(text: str, place: int) -> bool:
    """Whether a recogniser may begin a new word there: not in "API", nor behind a bracket."""
    return text[place - 1] != "「" and not text[place - 1 : place + 1].isascii()


@given(
    st.lists(st.sampled_from(["今", "日", "は", "予", "「算」", "。", "ก", "ั", "API"]), min_size=1),
    st.data(),
)
def test_however_two_passes_cut_a_run_of_letters_it_stands_once(
    letters: list[str], data: st.DataObject
) -> None:
    text = "今" + "".join(letters).replace("APIAPI", "API")
    edges = [place for place in range(1, len(text)) if cutable(text, place)]
    cuts = data.draw(st.sets(st.sampled_from(edges), max_size=8)) if edges else set()
    pieces = [text[a:b] for a, b in pairwise(sorted({0, *cuts, len(text)}))]
    drafts = early(text, "後")
    last = [timed(*pieces), timed("後", start_s=60.0)]

    written = closed_segments(told_early(drafts, drafts), last, drafts=drafts, length_s=70.0)

    assert "".join(part.text for part in written) == f"{text}後"


def test_words_without_times_are_spread_over_the_segment() -> None:
    heard = replace(segment("we need the budget", 1.0), words=())

    words = spaced_words(heard)

    assert joined(words) == heard.text
    assert words[0].start_s == heard.start_s
    assert words[-1].end_s <= heard.end_s
    assert all(a.end_s <= b.start_s for a, b in pairwise(words))
