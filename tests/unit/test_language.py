"""The language of a meeting is decided once, on enough speech."""

from __future__ import annotations

import pytest
from unplugged.core.language import ENOUGH_S, MeetingLanguage
from unplugged.core.types import Segment


def said(language: str, avg_logprob: float = -0.2) -> list[Segment]:
    return [Segment(0.0, 1.0, "words", (), language, avg_logprob, 0.1)]


def test_one_wrong_guess_on_a_short_window_decides_nothing() -> None:
    language = MeetingLanguage().after(said("nn", -0.9), 1.5)
    assert language.decided is None

    language = language.after(said("en"), 4.0).after(said("en"), 4.0)

    assert language.decided == "en"


def test_one_long_window_is_not_enough() -> None:
    """A machine that is behind joins utterances."""
    language = MeetingLanguage().after(said("cy"), 12.0)
    assert language.decided is None

    assert language.after(said("en"), 3.0).after(said("en"), 4.0).decided == "en"


def test_what_is_decided_stays_whatever_comes_later() -> None:
    language = MeetingLanguage(decided="de")

    for _ in range(50):
        language = language.after(said("en"), 10.0)

    assert language.decided == "de"
    assert language.to_use(10.0) == "de"


def test_until_then_the_engine_guesses_but_not_on_a_word() -> None:
    assert MeetingLanguage().to_use(5.0) is None
    assert MeetingLanguage().to_use(0.3) is None

    begun = MeetingLanguage().after(said("fr"), 4.0)

    assert begun.to_use(5.0) is None
    assert begun.to_use(0.3) == "fr"


@pytest.mark.parametrize("length_s", [0.2, 0.9])
def test_a_word_has_no_vote(length_s: float) -> None:
    assert MeetingLanguage().after(said("ja"), length_s) == MeetingLanguage()


def test_silence_has_no_vote() -> None:
    assert MeetingLanguage().after([], 10.0) == MeetingLanguage()


def test_doubtful_words_weigh_less() -> None:
    """Words in the wrong language are doubtful ones."""
    language = MeetingLanguage().after(said("cy", -1.5), 5.0)
    language = language.after(said("en", -0.2), 2.0).after(said("en", -0.2), 2.0)

    assert language.heard_s >= ENOUGH_S
    assert language.decided == "en"


def test_at_the_end_what_is_likely_has_to_do() -> None:
    assert MeetingLanguage().after(said("es"), 3.0).settled().decided == "es"
    assert MeetingLanguage().settled().decided is None
