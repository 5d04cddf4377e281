"""A hint in front of a window, and what to do when the recogniser reads it out.

Whisper takes the end of an earlier transcript as its prompt. Where it hears little, it may write
the prompt down again as if it had been said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from unplugged.core.hint import Hint
from unplugged.core.unspaced import count_of_words, words_of
from unplugged.engines import speech_gates

# Each token costs as much as one that is written; 200 took as long as encoding 10 s (perf figures
# of the base model), and these are a third of that.
MOST_TOKENS = 72
_LEAST_WORDS_READ_OUT = 3  # fewer in a row may well be said again

Encode = Callable[[str], list[int]]


def prompt_tokens(hint: Hint, encode: Encode) -> list[int]:
    """Return the tokens of a hint, within the bound; the last words come before the vocabulary.

    Args:
        hint: The hint.
        encode: The model's tokenizer.
    """
    terms = list(hint.vocabulary)
    while True:
        tokens = encode(f" {text}") if (text := Hint(tuple(terms), hint.said).text) else []
        if len(tokens) <= MOST_TOKENS:
            return tokens
        if not terms:
            return tokens[-MOST_TOKENS:]
        terms.pop()


def is_read_out(hint: Hint, heard: Sequence[speech_gates.RawSegment]) -> bool:
    """Whether what was heard is nothing but a piece of the hint, word for word."""
    words = words_of(" ".join(segment.text for segment in heard))
    if count_of_words(words) < _LEAST_WORDS_READ_OUT:
        return False
    given = words_of(hint.text)
    return any(
        given[start : start + len(words)] == words for start in range(len(given) - len(words) + 1)
    )
