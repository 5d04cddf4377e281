"""Windows, clusters and turns: who speaks when, by vectors that tell voices apart."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unplugged.core.segment_cuts import cut_before_words
from unplugged.core.speakers.clustering import groups_after, joins_of, speakers_of
from unplugged.core.speakers.splitting import split_at_changes
from unplugged.core.speakers.turns import turns_of
from unplugged.core.speakers.windows import KeptVoice, Voice, Window, windows_of
from unplugged.core.types import Segment, Word

SAME = 0.5


def unit(rows: np.ndarray) -> np.ndarray:
    vectors: np.ndarray = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return vectors


def people(count: int, each: int, *, spread: float, seed: int = 0) -> np.ndarray:
    """Vectors of some people, one after another, around directions that are at right angles."""
    rng = np.random.default_rng(seed)
    centres = np.eye(16)[:count].repeat(each, axis=0)
    return unit(centres + rng.normal(0, spread / 4, centres.shape))


def voices(*lines: tuple[float, float, int], seed: int = 3) -> list[Voice]:
    """Voices of lines that one person each says."""
    rng = np.random.default_rng(seed)
    made = []
    for number, (start_s, end_s, who) in enumerate(lines, start=1):
        for window in windows_of(number, start_s, end_s):
            vector = unit((np.eye(8)[who] + rng.normal(0, 0.05, 8))[None])[0]
            made.append(Voice(window, vector))
    return made


@given(start=st.floats(0, 10_000), length=st.floats(0, 60))
def test_windows_cover_a_line_and_nothing_else(start: float, length: float) -> None:
    found = windows_of(7, start, start + length)

    if not found:
        assert length < 0.5
        return
    assert found[0].start_s == start
    assert found[-1].end_s == pytest.approx(start + length)
    assert all(window.seconds <= 2.0 + 1e-6 for window in found)
    assert all(0 < b.start_s - a.start_s <= 1.0 + 1e-6 for a, b in pairwise(found))


@settings(deadline=None)
@given(st.integers(2, 5), st.integers(3, 9), st.integers(0, 99))
def test_people_who_are_far_apart_are_told_apart_however_many(
    count: int, each: int, seed: int
) -> None:
    vectors = people(count, each, spread=0.3, seed=seed)
    weights = np.ones(len(vectors), np.float32)

    found = speakers_of(vectors, weights, same_distance=SAME)
    told = (vectors @ found.T).argmax(axis=1)

    assert len(found) == count
    for first in range(0, len(vectors), each):
        assert len(set(told[first : first + each])) == 1
    assert len(speakers_of(vectors, weights, same_distance=SAME, count=count)) == count


@settings(deadline=None)
@given(st.integers(1, 30), st.integers(0, 999))
def test_steps_join_everything_and_their_distance_only_grows(items: int, seed: int) -> None:
    vectors = unit(np.random.default_rng(seed).normal(size=(items, 6)))
    weights = np.random.default_rng(seed + 1).uniform(0.1, 3, items).astype(np.float32)

    joins = joins_of(vectors, weights)

    assert len(joins) == items - 1
    assert all(a.distance <= b.distance + 1e-3 for a, b in pairwise(joins))
    assert set(groups_after(joins, items)) == {0}
    for stage in range(items):
        assert len(set(groups_after(joins[:stage], items))) == items - stage


def test_a_step_is_the_mean_distance_of_all_pairs() -> None:
    vectors = unit(np.random.default_rng(5).normal(size=(9, 4)))
    joins = joins_of(vectors, np.ones(9, np.float32))
    before = groups_after(joins[:6], 9)

    one, other = (np.flatnonzero(before == group) for group in (joins[6].kept, joins[6].gone))

    pairs = 1 - vectors[one] @ vectors[other].T
    assert joins[6].distance == pytest.approx(float(pairs.mean()), abs=1e-5)


def test_a_cough_is_no_speaker_and_takes_no_place_of_one() -> None:
    cough = np.eye(16, dtype=np.float32)[9:10]
    vectors = np.concatenate((people(2, 8, spread=0.3), cough))
    weights = np.ones(17, np.float32)

    assert len(speakers_of(vectors, weights, same_distance=SAME, least_weight=3.0)) == 2
    given_count = speakers_of(vectors, weights, same_distance=SAME, count=2, least_weight=3.0)
    assert (vectors[:16] @ given_count.T).max(axis=1).min() > 0.8


def test_turns_go_to_and_fro() -> None:
    spoken = voices((0, 4, 2), (4.5, 8, 5), (8.2, 12, 2), (12.5, 13.1, 2), (14, 18, 5))

    turns = turns_of(spoken, same_distance=SAME)

    assert [(turn.line, turn.who) for turn in turns] == [(1, 0), (2, 1), (3, 0), (4, 0), (5, 1)]


def test_one_voice_gets_no_name() -> None:
    spoken = voices((0, 9, 1), (10, 19, 1), (20, 30, 1))

    assert turns_of(spoken, same_distance=SAME) == ()
    assert turns_of(spoken, same_distance=SAME, count=1) == ()
    assert turns_of([], same_distance=SAME) == ()
    assert turns_of(voices((0, 9, 1), (10, 19, 2)), same_distance=SAME, count=1) == ()


def test_a_line_is_split_only_where_several_windows_say_so() -> None:
    """One odd window inside a line, such as a laugh, changes nothing; half a line does."""
    spoken = voices((0, 8, 1), (9, 17, 2), (18, 28, 1))
    odd = [v for v in spoken if v.window.line == 3][4]
    stranger = voices((0, 2, 2))[0].vector
    laugh = [Voice(v.window, stranger) if v is odd else v for v in spoken]
    assert [t.line for t in turns_of(laugh, same_distance=SAME)] == [1, 2, 3]

    late = [
        Voice(v.window, stranger) if v.window.line == 3 and v.window.start_s >= 22.5 else v
        for v in spoken
    ]
    turns = turns_of(late, same_distance=SAME)
    assert [(t.line, t.who) for t in turns] == [(1, 0), (2, 1), (3, 0), (3, 1)]
    assert turns[-1].start_s == pytest.approx(23.5, abs=1.0)


def segment(text: str, at: list[tuple[float, float]]) -> Segment:
    words = tuple(
        Word(word, start, end, 0.9) for word, (start, end) in zip(text.split(), at, strict=True)
    )
    return Segment(at[0][0], at[-1][1], text, words, "en", -0.2, 0.0)


SAID = segment(
    "I sent it. Did you see it?",
    [(0, 0.4), (0.4, 1.0), (1.0, 1.3), (1.5, 1.8), (1.8, 2.2), (2.2, 2.7), (2.7, 3.0)],
)


def test_a_cut_lies_between_sentences_near_the_change() -> None:
    parts = split_at_changes(SAID, [(0.0, "Speaker 1"), (1.8, "Speaker 2")])

    assert [(p.speaker, p.text) for p in parts] == [
        ("Speaker 1", "I sent it."),
        ("Speaker 2", "Did you see it?"),
    ]
    assert (parts[0].start_s, parts[-1].end_s) == (SAID.start_s, SAID.end_s)
    assert tuple(word for part in parts for word in part.words) == SAID.words


def test_without_times_of_words_a_line_has_the_speaker_of_most_of_it() -> None:
    bare = Segment(0, 10, "No times here", (), "en", -0.2, 0.0)

    (whole,) = split_at_changes(bare, [(0.0, "Speaker 1"), (2.0, "Speaker 2")])

    assert (whole.text, whole.speaker) == ("No times here", "Speaker 2")
    assert split_at_changes(bare, []) == (bare,)


@given(st.lists(st.integers(1, 6), unique=True, max_size=5))
def test_cutting_loses_no_letter(cuts: list[int]) -> None:
    parts = cut_before_words(SAID, sorted(cuts))

    assert " ".join(part.text for part in parts) == SAID.text
    assert len(parts) == len(cuts) + 1


def test_a_voice_travels_as_half_floats() -> None:
    voice = voices((0, 2, 1))[0]
    kept = KeptVoice.of(Voice(Window(1, 0.0, 2.0), voice.vector))

    assert len(kept.vector) == 2 * len(voice.vector)
    assert float(kept.voice.vector @ voice.vector) > 0.9999
