"""Which words of an utterance that is still being spoken are settled: LocalAgreement-2.

The growing utterance is recognised again and again from its beginning. Words that two passes in a
row agree on are settled: they never change, never come twice and never move back in time, whatever
later passes say. When the utterance is closed, its last pass adds the rest.

The rule of two passes is that of Macháček, Dabre and Bojar, "Turning Whisper into Real-Time
Transcription System" (2023). Where a pass contradicts settled words, the place in it from which on
its words are new is found by the least edit distance, not by times: those of a pass are uncertain
by more than a short word.

Scripts without spaces are compared letter by letter. An early pass has no words of them at all, and
two passes that do have some cut them differently.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from unplugged.core.types import Segment, Word
from unplugged.core.unspaced import closing_of, is_unspaced, units_of

_PUNCTUATION = " \t\n,.!?;:…-–—\"'“”‘’«»()[]、。！？，：；¿¡„‚‹›「」『』（）・،؟؛۔।"


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is known of an utterance that is being spoken.

    The text of a word keeps the space before it, so that texts join without a rule for languages.

    Attributes:
        settled: Words that will not change any more.
        moving: Words of the last pass behind the settled ones.
    """

    settled: tuple[Word, ...] = ()
    moving: tuple[Word, ...] = ()

    @property
    def settled_text(self) -> str:
        """The settled words as a text."""
        return joined(self.settled)

    @property
    def moving_text(self) -> str:
        """The moving words as a text."""
        return joined(self.moving)


def heard_again(before: Utterance, hypothesis: Sequence[Word]) -> Utterance:
    """Return what is known after one more pass over the utterance, from its beginning.

    The last word of a pass is never settled: it may be cut off, and whether a full stop follows is
    known only with the word after it.

    Args:
        before: What was known.
        hypothesis: Words of the pass in time order; none when it heard nothing.
    """
    fresh = _behind(before.settled, _in_letters(hypothesis))
    count = _agreed(before.moving, fresh)
    settled = _ordered(before.settled, fresh[:count])
    return Utterance(settled, _ordered(settled, fresh[count:])[len(settled) :])


def closed(before: Utterance, last: Sequence[Word]) -> tuple[Word, ...]:
    """Return all words of an utterance that is over.

    Settled words keep their texts and take their times and probabilities from the last pass where
    it heard them too, as it has the whole utterance before it.

    Args:
        before: What was known.
        last: Words of the last pass, over the whole utterance.
    """
    if not before.settled:
        return tuple(last)
    last = _in_letters(last)
    end, partners = _place(before.settled, last)
    timed = (
        word if partner is None else replace(last[partner], text=word.text)
        for word, partner in zip(before.settled, partners, strict=True)
    )
    return _ordered((), [*timed, *last[end:]])


def closed_segments(
    before: Utterance,
    heard: Sequence[Segment],
    *,
    drafts: Sequence[Segment],
    length_s: float,
) -> tuple[Segment, ...]:
    """Return the segments of an utterance that is over, beginning with its settled words.

    Args:
        before: What was known.
        heard: Segments of the last pass, over the whole utterance.
        drafts: Segments of an earlier pass; their particulars serve where the last pass heard
            nothing although words were settled.
        length_s: How long the utterance is; no time lies beyond.
    """
    last = _in_letters([word for segment in heard for word in spaced_words(segment)])
    words = closed(before, last)
    if [word.text for word in words] == [word.text for word in last]:
        return tuple(heard)
    frames = heard or drafts[:1]
    starts = [segment.start_s for segment in frames[1:]]
    parts: list[list[Word]] = [[] for _ in frames]
    for word in words:
        parts[bisect_right(starts, word.start_s)].append(word)
    return tuple(
        with_words(segment, part, length_s)
        for segment, part in zip(frames, parts, strict=True)
        if part
    )


def joined(words: Sequence[Word]) -> str:
    """Return words with the space before them as one text."""
    return "".join(word.text for word in words).strip()


def spaced_words(segment: Segment) -> tuple[Word, ...]:
    """Return the words of a segment, each with the text that stands before it.

    A segment without word times gives its text cut at spaces, spread evenly.
    """
    if not segment.words:
        return _spread(segment)
    found: list[Word] = []
    position = 0
    for word in segment.words:
        start = segment.text.find(word.text, position)
        if start < 0:  # the words are not those of the text: spaces are the best guess
            found.append(replace(word, text=f" {word.text}"))
            continue
        end = start + len(word.text)
        text = segment.text[position:end] if found else _first(word.text)
        found.append(replace(word, text=text))
        position = end
    return tuple(found)


def with_words(segment: Segment, words: Sequence[Word], length_s: float) -> Segment:
    """Return a segment with other words.

    Args:
        segment: Where they stand; it gives the particulars.
        words: At least one, each with the space before it.
        length_s: How long the window is; no time lies beyond.
    """
    bounded = tuple(
        replace(
            word,
            text=word.text.strip(),
            start_s=min(word.start_s, length_s),
            end_s=min(word.end_s, length_s),
        )
        for word in words
    )
    return replace(
        segment,
        start_s=bounded[0].start_s,
        end_s=bounded[-1].end_s,
        text=joined(words),
        words=bounded if segment.words else (),
    )


def _first(text: str) -> str:
    """Return the first word of a segment with what stands between it and the segment before."""
    return text if is_unspaced(text) else f" {text}"


def _spread(segment: Segment) -> tuple[Word, ...]:
    texts = [f" {text}" for text in segment.text.split()]
    texts[:1] = [_first(text.strip()) for text in texts[:1]]
    step_s = (segment.end_s - segment.start_s) / max(1, len(texts))
    starts = [segment.start_s + index * step_s for index in range(len(texts))]
    return tuple(
        Word(text, start_s, min(segment.end_s, start_s + step_s), 1.0)
        for text, start_s in zip(texts, starts, strict=True)
    )


def _in_letters(words: Sequence[Word]) -> list[Word]:
    """Return words with each letter of a script without spaces as one, its time by its length.

    Marks that a word begins with belong to the letter before it.
    """
    found: list[Word] = []
    for word in words:
        closing = closing_of(word.text) if found else ""
        if closing:
            found[-1] = replace(found[-1], text=found[-1].text + closing)
        units = units_of(word.text.removeprefix(closing))
        if closing and units == [""]:
            continue
        ends = list(accumulate(map(len, units)))
        edges_s = [
            word.start_s,
            *(word.start_s + (word.end_s - word.start_s) * end / ends[-1] for end in ends[:-1]),
            word.end_s,
        ]
        found.extend(
            replace(word, text=unit, start_s=start_s, end_s=end_s)
            for unit, (start_s, end_s) in zip(units, pairwise(edges_s), strict=True)
        )
    return found


def _key(word: Word) -> str:
    """Return a word without what two passes may write differently."""
    return word.text.strip(_PUNCTUATION).casefold()


def _agreed(moving: Sequence[Word], fresh: Sequence[Word]) -> int:
    """Return how many words from the first on two passes agree on, so that they can stand."""
    count = 0
    for old, new in zip(moving, fresh[:-1], strict=False):
        if _key(old) != _key(new):
            break
        count += 1
    while count and moving[count - 1].text.strip() != fresh[count - 1].text.strip():
        count -= 1  # its case or its punctuation is still undecided
    return count


def _behind(settled: Sequence[Word], hypothesis: Sequence[Word]) -> Sequence[Word]:
    """Return the words of a pass that come after the settled ones."""
    return hypothesis[_place(settled, hypothesis)[0] :]


def _place(settled: Sequence[Word], hypothesis: Sequence[Word]) -> tuple[int, list[int | None]]:
    """Find the settled words in a pass.

    Returns:
        Where in the pass they end, and which word of it each one is (None for no word). Of two
        equally good ends the later one is taken: a word repeated is worse than one that two
        passes disagreed about.
    """
    columns = len(hypothesis) + 1
    theirs = [_key(word) for word in hypothesis]
    costs = [list(range(columns))]
    for word in settled:
        above = costs[-1]
        mine = _key(word)
        row = [above[0] + 1]
        for column in range(1, columns):
            same = above[column - 1] + (mine != theirs[column - 1])
            row.append(min(same, above[column] + 1, row[-1] + 1))
        costs.append(row)
    least = min(costs[-1])
    end = max(column for column in range(columns) if costs[-1][column] == least)
    return end, _partners([_key(word) for word in settled], theirs, costs, end)


def _partners(
    mine: list[str], theirs: list[str], costs: list[list[int]], end: int
) -> list[int | None]:
    """Walk the table of costs back and note which words stand for each other."""
    partners: list[int | None] = [None] * len(mine)
    row, column = len(mine), end
    while row and column:
        same = costs[row - 1][column - 1] + (mine[row - 1] != theirs[column - 1])
        if costs[row][column] == same:
            row, column = row - 1, column - 1
            partners[row] = column
        elif costs[row][column] == costs[row - 1][column] + 1:
            row -= 1
        else:
            column -= 1
    return partners


def _ordered(settled: tuple[Word, ...], words: Sequence[Word]) -> tuple[Word, ...]:
    """Append words, their times moved forward where they would lie before what stands."""
    found = list(settled)
    last_s = settled[-1].end_s if settled else 0.0
    for word in words:
        start_s = max(last_s, word.start_s)
        last_s = max(start_s, word.end_s)
        found.append(replace(word, start_s=start_s, end_s=last_s))
    return tuple(found)
