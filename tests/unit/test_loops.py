"""A recogniser that repeats itself is cut short, over the segments of a window as well."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.loops import each_said_once, without_loops
from unplugged.core.types import Segment, Word


def segment(text: str, start_s: float) -> Segment:
    words = tuple(
        Word(word, start_s + 0.1 * index, start_s + 0.1 * (index + 1), 0.9)
        for index, word in enumerate(text.split())
    )
    return Segment(start_s, words[-1].end_s, text, words, "en", -0.2, 0.1)


@given(st.lists(st.sampled_from(["a", "b", "c"]), max_size=40))
def test_kept_words_stay_in_order_and_no_word_vanishes_altogether(words: list[str]) -> None:
    kept = without_loops(words)

    assert kept == sorted(set(kept))
    texts = [words[index] for index in kept]
    assert set(texts) == set(words)


def test_a_loop_over_many_segments_is_said_once() -> None:
    said = [segment("So we begin.", 0.0)]
    said += [segment("Thank you for watching.", 1.0 + place) for place in range(9)]
    said += [segment("Ben is late.", 10.5)]

    heard = each_said_once(said, 12.0)

    assert [part.text for part in heard] == [
        "So we begin.",
        "Thank you for watching.",
        "Ben is late.",
    ]
    assert heard[1].start_s == 1.0


def test_a_loop_that_ends_inside_a_segment_leaves_the_rest_of_it() -> None:
    said = [segment("okay okay okay okay okay", 0.0), segment("okay okay okay then we go", 1.0)]

    heard = each_said_once(said, 2.0)

    assert [part.text for part in heard] == ["okay", "then we go"]
    assert heard[1].words[0].start_s == said[1].words[3].start_s


def test_what_is_no_loop_is_left_as_it_is() -> None:
    said = (segment("No, no.", 0.0), segment("No, that is wrong.", 1.0))

    assert each_said_once(said, 2.0) == said
