"""Chunks: nothing lost, nothing out of order, bounds kept, growth keeps what was cut."""

from __future__ import annotations

import time
from functools import partial
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.minutes.chunks import Chunk, cut_chunks
from unplugged.core.types import Line


def word_count(text: str) -> int:
    return len(text.split())


def make_lines(texts: list[str], speakers: str = "AB") -> list[Line]:
    return [
        Line(i, 3.0 * i, 3.0 * i + 2, speakers[i % len(speakers)], text)
        for i, text in enumerate(texts, 1)
    ]


lines_strategy = st.lists(
    st.tuples(
        st.sampled_from(["Ana", "Ben", None]),
        st.integers(1, 40),
        st.floats(0, 10),
    ),
    max_size=120,
).map(
    lambda rows: [
        Line(
            i * 2,
            sum(r[2] for r in rows[:i]) + i,
            sum(r[2] for r in rows[:i]) + i + 1,
            speaker,
            " ".join(f"w{i}x{k}" for k in range(count)),
        )
        for i, (speaker, count, _) in enumerate(rows, 1)
    ]
)


def spoken(chunks: tuple[Chunk, ...]) -> list[tuple[int, str]]:
    return [(p.number, word) for c in chunks for p in c.pieces for word in p.text.split()]


@given(lines_strategy, st.integers(12, 120), st.integers(1, 50))
def test_every_word_stands_in_exactly_one_chunk_in_order(
    lines: list[Line], chunk_tokens: int, max_lines: int
) -> None:
    chunks = cut_chunks(lines, word_count, chunk_tokens=chunk_tokens, max_lines=max_lines)
    assert spoken(chunks) == [(line.number, w) for line in lines for w in line.text.split()]


@given(lines_strategy, st.integers(12, 120), st.integers(1, 50))
def test_bounds_hold_for_the_text_that_models_read(
    lines: list[Line], chunk_tokens: int, max_lines: int
) -> None:
    for chunk in cut_chunks(lines, word_count, chunk_tokens=chunk_tokens, max_lines=max_lines):
        assert 1 <= len(chunk.pieces) <= max_lines
        assert word_count(chunk.text()) <= chunk.tokens <= chunk_tokens
        assert len(chunk.text().splitlines()) == len(chunk.pieces)


@given(
    lines_strategy,
    st.integers(20, 120),
    st.integers(0, 3),
    st.integers(4, 20),
    st.sampled_from([0, 1]),
)
def test_overlap_only_repeats_what_came_before(
    lines: list[Line], chunk_tokens: int, overlap: int, max_lines: int, ended: int
) -> None:
    chunks = cut_chunks(
        lines,
        word_count,
        chunk_tokens=chunk_tokens,
        max_lines=max_lines,
        overlap_lines=overlap,
        has_ended=bool(ended),
    )
    before: tuple[object, ...] = ()
    for chunk in chunks:
        assert 0 <= chunk.repeated <= overlap
        assert chunk.pieces[: chunk.repeated] == before[len(before) - chunk.repeated :]
        assert chunk.tokens <= chunk_tokens
        assert len(chunk.pieces) <= max_lines
        before += chunk.pieces[chunk.repeated :]
    own = tuple(Chunk(chunk.pieces[chunk.repeated :]) for chunk in chunks)
    assert spoken(own) == [(line.number, w) for line in lines for w in line.text.split()]


@given(lines_strategy, st.integers(20, 80), st.integers(0, 120), st.integers(0, 2), st.booleans())
def test_a_growing_transcript_keeps_all_its_chunks_but_the_last(
    lines: list[Line], chunk_tokens: int, known: int, overlap: int, sees_next: bool
) -> None:
    def cut(part: list[Line], *, has_ended: bool) -> tuple[Chunk, ...]:
        return cut_chunks(
            part,
            word_count,
            chunk_tokens=chunk_tokens,
            max_lines=30,
            overlap_lines=overlap,
            sees_next=sees_next,
            has_ended=has_ended,
        )

    early = cut(lines[:known], has_ended=False)
    stable = max(0, len(early) - 1)
    assert cut(lines, has_ended=False)[:stable] == early[:stable]
    stable = max(0, len(early) - 2)
    assert cut(lines, has_ended=True)[:stable] == early[:stable]


def test_what_only_repeated_lines_say_is_told_apart() -> None:
    lines = make_lines(["one two three"] * 8)
    _, second = cut_chunks(lines, word_count, chunk_tokens=99, max_lines=6, overlap_lines=2)
    assert second.repeated == 2
    assert second.line_numbers[:2] == (3, 4)
    assert second.own_lines == (5, 6, 7, 8)
    assert second.is_noted_elsewhere([1, 2])
    assert not second.is_noted_elsewhere([2, 3])
    assert not second.is_noted_elsewhere([])
    assert [half.own_lines for half in second.halves()] == [(5, 6), (7, 8)]
    assert [half.line_numbers for half in second.halves()] == [(3, 4, 5, 6), (7, 8)]


@given(lines_strategy, st.integers(8, 80), st.integers(1, 12))
def test_what_the_next_chunk_notes_is_only_read(
    lines: list[Line], chunk_tokens: int, max_lines: int
) -> None:
    cut = partial(cut_chunks, lines, word_count, chunk_tokens=chunk_tokens, max_lines=max_lines)
    chunks, apart = cut(sees_next=True), cut()

    assert [chunk.own_lines for chunk in chunks] == [chunk.line_numbers for chunk in apart]
    for chunk, following in pairwise(chunks):
        assert chunk.tokens <= chunk_tokens or len(chunk.pieces) == 1
        assert chunk.pieces[len(chunk.pieces) - chunk.ahead :] in ((), following.pieces[:1])
    assert not chunks or chunks[-1].ahead == 0


def test_a_line_seen_ahead_belongs_to_the_chunk_after() -> None:
    lines = make_lines(["one two three"] * 8)
    first, second = cut_chunks(lines, word_count, chunk_tokens=99, max_lines=6, sees_next=True)

    assert first.line_numbers == (*first.own_lines, second.own_lines[0])
    seen = len(first.pieces)
    assert first.is_noted_elsewhere([seen])
    assert not first.is_noted_elsewhere([seen - 1, seen])  # a proposal, and the yes after it
    assert [half.own_lines for half in first.halves()] == [(1, 2, 3), (4, 5, 6)]
    assert [half.line_numbers for half in first.halves()] == [(1, 2, 3, 4), (4, 5, 6, 7)]


def test_cut_falls_on_the_long_pause() -> None:
    lines = [Line(i, i + (20.0 if i > 9 else 0.0), i + 1 + (20.0 if i > 9 else 0.0), None, "a b c")
             for i in range(1, 16)]  # fmt: skip
    first, second = cut_chunks(lines, word_count, chunk_tokens=60, max_lines=12)
    assert first.line_numbers[-1] == 9
    assert second.line_numbers[0] == 10


def test_giant_line_is_parted_and_every_part_maps_back() -> None:
    giant = "x" * 5_000 + " " + "word " * 3_000
    lines = make_lines(["hello there", giant, "goodbye now"])
    chunks = cut_chunks(lines, len, chunk_tokens=400, max_lines=50)
    text = "".join(p.text for c in chunks for p in c.pieces if p.number == 2)
    assert text.replace(" ", "") == giant.replace(" ", "")
    assert all(chunk.tokens <= 400 and len(chunk.text()) <= 400 for chunk in chunks)
    assert chunks[1].global_lines([1]) == (2,)


def test_local_numbers_map_back_and_unknown_ones_are_dropped() -> None:
    lines = [Line(n, 0.0, 1.0, None, "text") for n in (7, 9, 12)]
    (chunk,) = cut_chunks(lines, word_count, chunk_tokens=99, max_lines=50)
    assert chunk.global_lines([3, 1, 99, 0, -1]) == (7, 12)
    assert chunk.text().splitlines()[2] == "[3] text"


def test_ten_hour_meeting_is_cut_at_once_and_counted_once() -> None:
    lines = make_lines(["so this is what we said about the plan"] * 20_000, "AABB")
    calls = 0

    def counter(_text: str) -> int:
        nonlocal calls
        calls += 1
        return 13

    started = time.perf_counter()
    chunks = cut_chunks(lines, counter, chunk_tokens=1_600, max_lines=50)
    assert time.perf_counter() - started < 30  # a guard against quadratic work, not a timing
    assert calls == len(lines)
    assert sum(len(c.pieces) for c in chunks) == len(lines)
