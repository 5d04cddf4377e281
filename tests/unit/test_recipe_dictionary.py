"""The recipe's hands of the dictionary: all of it comes, and nothing that is for evaluation."""

from __future__ import annotations

from itertools import islice

import pytest

from models.recipe.speech_texts import WORDNET, Hand, draw_texts, wordnet_sentences, wordnet_words

pytestmark = pytest.mark.skipif(not WORDNET.is_dir(), reason="needs WordNet (wordnet-base)")
HANDS = 3


def test_no_word_comes_twice_before_all_came() -> None:
    adverbs = wordnet_words("adv")
    dealt: list[str] = []
    for number in range(HANDS):
        hand = Hand(number, HANDS, ())
        dealt += islice(hand.words["adverb"], len(range(number, len(adverbs), HANDS)))

    assert sorted(dealt) == sorted(adverbs)


def test_what_is_for_evaluation_is_not_dealt() -> None:
    avoided = frozenset(wordnet_sentences()[::2])
    hand = Hand(0, 1, avoided)
    texts = draw_texts(5, 400, lambda _: ["Yes."], wide=1.0, hand=hand)

    assert len(texts) > 300
    assert not avoided & set(texts)
