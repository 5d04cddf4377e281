"""What a recogniser is told before it listens, and that it is not taken for speech."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.hint import (
    MOST_SAID_LETTERS,
    MOST_SAID_WORDS,
    MOST_VOCABULARY_CHARS,
    Hint,
    last_words,
)
from unplugged.core.hint import vocabulary_of as vocabulary
from unplugged.core.unspaced import is_unspaced
from unplugged.engines.speech_gates import RawSegment
from unplugged.engines.whisper_prompt import MOST_TOKENS, is_read_out, prompt_tokens


def encode(text: str) -> list[int]:
    """A tokenizer that makes one token of a character."""
    return [ord(char) for char in text]


def heard(text: str) -> list[RawSegment]:
    return [RawSegment(0.0, 2.0, f" {part}", (), -0.3, 0.2) for part in text.split("|")]


def test_a_hint_reads_like_the_end_of_a_transcript() -> None:
    hint = Hint(("Maya", "Kubernetes"), "so we ship on Friday.")

    assert hint.text == "Maya, Kubernetes. so we ship on Friday."
    assert Hint((), "so we ship").text == "so we ship"
    assert Hint(("Maya",)).text == "Maya."
    assert Hint().text == ""


def test_terms_come_once_and_the_important_list_first() -> None:
    assert vocabulary(["Maya", " Unplugged,"], ["maya", "", "two\nlines", "Ada ;"]) == (
        "Maya",
        "Unplugged",
        "two lines",
        "Ada",
    )


@given(st.lists(st.text(max_size=60), max_size=60))
def test_a_vocabulary_is_short_whatever_the_user_wrote(terms: list[str]) -> None:
    found = vocabulary(terms)

    assert len(", ".join(found)) <= MOST_VOCABULARY_CHARS
    assert all(term == " ".join(term.split()) != "" for term in found)


@given(*[st.text(st.characters(max_codepoint=0x0DFF))] * 2)
def test_only_the_last_words_are_kept(said: str, more: str) -> None:
    kept = last_words(said, more).split()

    assert len(kept) <= MOST_SAID_WORDS
    assert kept == f"{said} {more}".split()[-MOST_SAID_WORDS:]


def test_a_language_without_spaces_leaves_room_for_the_vocabulary() -> None:
    """A sentence of Japanese is one run: twelve of them pushed every name out of the prompt."""
    said = ""
    for _ in range(20):
        said = last_words(said, "本日の会議では来年度の予算について話し合いました。")

    prompt = "".join(map(chr, prompt_tokens(Hint(("田中", "Kubernetes"), said), encode)))

    assert said == "本日の会議では来年度の予算について話し合いました。"
    assert "田中, Kubernetes" in prompt


@given(*[st.text("予算は。API ก", min_size=20)] * 2)
def test_of_a_run_without_spaces_its_end_is_kept(said: str, more: str) -> None:
    kept = last_words(said, more)

    assert " ".join(f"{said} {more}".split()).endswith(kept)
    assert sum(map(is_unspaced, kept)) <= MOST_SAID_LETTERS


@given(st.lists(st.text("abc", min_size=1, max_size=9), max_size=30), st.text("xyz ", max_size=200))
def test_a_prompt_is_short_and_keeps_the_last_words(terms: list[str], said: str) -> None:
    tokens = prompt_tokens(Hint(tuple(terms), said), encode)

    assert len(tokens) <= MOST_TOKENS
    tail = said.strip()[-MOST_TOKENS:]
    assert "".join(map(chr, tokens)).strip().endswith(tail[-40:])


def test_a_hint_that_is_read_out_is_no_speech() -> None:
    hint = Hint(("Maya Lind", "Kubernetes", "price list"), "see you on Friday")

    assert is_read_out(hint, heard("Maya Lind, Kubernetes,|price list."))
    assert is_read_out(hint, heard("See you on Friday!"))


def test_words_of_the_hint_in_a_sentence_are_speech() -> None:
    hint = Hint(("Maya Lind", "Kubernetes"), "see you on Friday")

    assert not is_read_out(hint, heard("Kubernetes."))  # two people may say the same word
    assert not is_read_out(hint, heard("Maya Lind, Kubernetes is down."))
    assert not is_read_out(Hint(), heard("see you on Friday"))
    assert not is_read_out(hint, [])


def test_a_hint_without_spaces_that_is_read_out_is_no_speech() -> None:
    hint = Hint(("田中", "鈴木"), "来年度の予算について話し合いました。")

    assert is_read_out(hint, heard("予算について|話し合いました"))
    assert not is_read_out(hint, heard("予算について話します。"))
    assert not is_read_out(hint, heard("予算について"))  # two people may say the same words
