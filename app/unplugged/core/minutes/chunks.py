"""Cut a transcript into chunks that fit a model's context.

The cut looks only a little ahead, so a transcript that grows keeps all its chunks but the last.
When its end has come, the last two may be evened out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from unplugged.core.minutes.prompt import clean_speaker, clean_speech, numbered_line
from unplugged.core.types import Line

WIDEST_NUMBER = 99  # lines are counted with a number of two digits, before their place is known
LINE_BREAK_TOKENS = 1  # between two lines; most tokenizers make one token of it
EARLIEST_CUT = 0.6  # share of the bounds after which a good place to cut is taken
PAUSE_WORTH_S = 2.0  # a pause this long is as good a place as a change of speaker
SMALL_TAIL = 0.25  # a last chunk below this share of the bounds is evened out with the one before
OVERLAP_SHARE = 0.125  # of the tokens of a chunk that lines repeated from the one before may take
MIN_PIECE_CHARS = 16  # below this, a piece of a giant line says nothing


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of the transcript, or a part of a giant one, cleaned for the prompt.

    Attributes:
        number: Number of the line in the transcript.
        speaker: Clean name, or None.
        text: Clean text.
        tokens: Upper estimate of what it takes in the prompt, line break included.
        gap_s: Silence before it in seconds; 0 for the later parts of a giant line.
        is_turn: Whether another speaker starts with it.
    """

    number: int
    speaker: str | None
    text: str
    tokens: int
    gap_s: float
    is_turn: bool


@dataclass(frozen=True, slots=True)
class Chunk:
    """Neighbouring pieces that a model reads at once; piece i has the local number i + 1.

    Attributes:
        pieces: The pieces.
        repeated: How many of the first ones stand in the chunk before, too, so that what follows is
            understood; what only they say was noted there.
        ahead: How many of the last ones stand in the chunk after, too, so that an answer is read
            together with what it answers; what only they say will be noted there.
    """

    pieces: tuple[Piece, ...]
    repeated: int = 0
    ahead: int = 0

    @property
    def tokens(self) -> int:
        """Upper estimate of the tokens of all lines."""
        return sum(piece.tokens for piece in self.pieces)

    @property
    def line_numbers(self) -> tuple[int, ...]:
        """Transcript numbers of its lines, ascending, each once."""
        return tuple(dict.fromkeys(piece.number for piece in self.pieces))

    def text(self) -> str:
        """Return the numbered lines as models read them."""
        return "\n".join(
            numbered_line(i, piece.speaker, piece.text) for i, piece in enumerate(self.pieces, 1)
        )

    def global_lines(self, local: Sequence[int]) -> tuple[int, ...]:
        """Return the transcript numbers of local ones, ascending; unknown ones are left out."""
        known = (n for n in local if 1 <= n <= len(self.pieces))
        return tuple(sorted({self.pieces[n - 1].number for n in known}))

    @property
    def own_lines(self) -> tuple[int, ...]:
        """Transcript numbers of the lines that are noted here, ascending, each once."""
        own = self.pieces[self.repeated : self._own_end]
        return tuple(dict.fromkeys(piece.number for piece in own))

    @property
    def _own_end(self) -> int:
        return len(self.pieces) - self.ahead

    def is_noted_elsewhere(self, local: Sequence[int]) -> bool:
        """Whether local numbers name nothing but lines that the chunk before or after notes."""
        known = [n for n in local if 1 <= n <= len(self.pieces)]
        return bool(known) and (max(known) <= self.repeated or min(known) > self._own_end)

    def halves(self) -> tuple[Chunk, ...]:
        """Return the chunk as two smaller ones; one that can't be cut gives only itself."""
        middle = self.repeated + (self._own_end - self.repeated) // 2
        if middle == self.repeated:
            return (self,)
        first = Chunk(self.pieces[: middle + self.ahead], self.repeated, self.ahead)
        return first, Chunk(self.pieces[middle:], ahead=self.ahead)


def cut_chunks(
    lines: Sequence[Line],
    count_tokens: Callable[[str], int],
    *,
    chunk_tokens: int,
    max_lines: int,
    overlap_lines: int = 0,
    sees_next: bool = False,
    has_ended: bool = True,
) -> tuple[Chunk, ...]:
    """Cut lines into chunks within both bounds, at turns and pauses where possible.

    Every line stands in exactly one chunk, apart from the overlap; a line that alone breaks the
    bound is parted, and all its parts stand in order. Lines without text are left out.

    As long as the transcript has not ended, all chunks but the last are what they will be with
    whatever lines may follow.

    Args:
        lines: The transcript, numbers ascending.
        count_tokens: The model's own counter; called once per line that fits.
        chunk_tokens: Bound on the tokens of a chunk's lines.
        max_lines: Bound on the number of its lines.
        overlap_lines: How many lines before its start a chunk repeats; room is left for them.
        sees_next: Whether a chunk holds the first line of the next one, too, beyond ``max_lines``
            and where there is room for its tokens.
        has_ended: Whether no more lines follow, so that a small last chunk may be evened out.

    Raises:
        ValueError: a bound is below 1, or the overlap is as large as a chunk.
    """
    if chunk_tokens < 1 or max_lines < 1 or not 0 <= overlap_lines < max_lines:
        raise ValueError("bounds of a chunk must be at least 1 and exceed the overlap")
    pieces = _pieces(lines, count_tokens, chunk_tokens)
    own_tokens, own_lines = chunk_tokens, max_lines
    if overlap_lines:
        own_lines = max_lines - overlap_lines
        own_tokens = max(1, round(chunk_tokens * (1 - OVERLAP_SHARE)))
    ends: list[int] = []
    start = 0
    while start < len(pieces):
        start = _next_cut(pieces, start, own_tokens, own_lines)
        ends.append(start)
    if has_ended:
        _even_out_tail(pieces, ends, own_tokens, own_lines)
    chunks = []
    for begin, end in zip([0, *ends], ends, strict=False):
        first = _overlap_start(pieces, begin, end, chunk_tokens, max_lines, overlap_lines)
        seen = tuple(pieces[first : end + sees_next])
        ahead = len(seen) - (end - first)
        if sum(piece.tokens for piece in seen) > chunk_tokens:
            seen, ahead = seen[: end - first], 0
        chunks.append(Chunk(seen, begin - first, ahead))
    return tuple(chunks)


def _pieces(
    lines: Sequence[Line], count_tokens: Callable[[str], int], chunk_tokens: int
) -> list[Piece]:
    pieces: list[Piece] = []
    previous: Line | None = None
    for line in lines:
        speaker, text = clean_speaker(line.speaker), clean_speech(line.text)
        if not text:
            continue
        gap_s = max(0.0, line.start_s - previous.end_s) if previous else 0.0
        is_turn = previous is None or previous.speaker != line.speaker
        previous = line
        whole = numbered_line(WIDEST_NUMBER, speaker, text)
        tokens = count_tokens(whole) + LINE_BREAK_TOKENS
        if tokens <= chunk_tokens:
            pieces.append(Piece(line.number, speaker, text, tokens, gap_s, is_turn))
            continue
        for part, part_tokens in _parted(speaker, text, tokens, count_tokens, chunk_tokens):
            pieces.append(Piece(line.number, speaker, part, part_tokens, gap_s, is_turn))
            gap_s, is_turn = 0.0, False
    return pieces


def _parted(
    speaker: str | None,
    text: str,
    tokens: int,
    count_tokens: Callable[[str], int],
    chunk_tokens: int,
) -> list[tuple[str, int]]:
    """Part a giant line so that each part fits, between words where there are any."""
    parts: list[tuple[str, int]] = []
    todo = [(text, tokens)]
    while todo:
        text, tokens = todo.pop()
        if tokens <= chunk_tokens or len(text) < 2 * MIN_PIECE_CHARS:
            # A part too short to be parted again may pass the bound; count it as the bound, so that
            # it stands alone in its chunk. Only a bound of a few tokens brings this about.
            parts.append((text, min(tokens, chunk_tokens)))
            continue
        wanted = -(-tokens // chunk_tokens) + 1
        size = max(MIN_PIECE_CHARS, len(text) // wanted)
        cut: list[str] = []
        start = 0
        while start < len(text):
            end = start + size
            if end < len(text):
                space = text.rfind(" ", start + size // 2, end + 1)
                end = space if space > start else end
            if part := text[start:end].strip():
                cut.append(part)
            start = end
        counted = [
            (
                part,
                count_tokens(numbered_line(WIDEST_NUMBER, speaker, part)) + LINE_BREAK_TOKENS,
            )
            for part in cut
        ]
        todo.extend(reversed(counted))
    return parts


def _next_cut(pieces: Sequence[Piece], start: int, chunk_tokens: int, max_lines: int) -> int:
    """Return the index after the last piece of the chunk that begins at ``start``."""
    tokens = 0
    best, best_worth = start + 1, -1.0
    for i in range(start, min(len(pieces), start + max_lines)):
        tokens += pieces[i].tokens
        if tokens > chunk_tokens and i > start:
            return best
        best_fill = max(tokens / chunk_tokens, (i + 1 - start) / max_lines)
        if i + 1 == len(pieces):
            return i + 1
        worth = _cut_worth(pieces[i + 1]) + best_fill if best_fill >= EARLIEST_CUT else -1.0
        if worth >= best_worth:
            best, best_worth = i + 1, worth
    return best


def _cut_worth(following: Piece) -> float:
    """Return how good a place before a piece is to cut, 0 to 2."""
    return float(following.is_turn) + min(1.0, following.gap_s / PAUSE_WORTH_S)


def _even_out_tail(
    pieces: Sequence[Piece], ends: list[int], chunk_tokens: int, max_lines: int
) -> None:
    """Move the last cut to the middle of the last two chunks when little stands after it."""
    if len(ends) < 2:
        return
    start, cut, end = (ends[-3] if len(ends) > 2 else 0), ends[-2], ends[-1]
    tail_tokens = sum(piece.tokens for piece in pieces[cut:end])
    if max(tail_tokens / chunk_tokens, (end - cut) / max_lines) >= SMALL_TAIL:
        return
    total = tail_tokens + sum(piece.tokens for piece in pieces[start:cut])
    before, best, best_badness = 0, cut, float("inf")
    for i in range(start, end - 1):
        before += pieces[i].tokens
        lines_before, lines_after = i + 1 - start, end - i - 1
        fits = max(before, total - before) <= chunk_tokens
        if not fits or max(lines_before, lines_after) > max_lines:
            continue
        badness = abs(2 * before / total - 1) - 0.1 * _cut_worth(pieces[i + 1])
        if badness < best_badness:
            best, best_badness = i + 1, badness
    ends[-2] = best


def _overlap_start(
    pieces: Sequence[Piece],
    begin: int,
    end: int,
    chunk_tokens: int,
    max_lines: int,
    overlap_lines: int,
) -> int:
    """Return where a chunk starts when it repeats lines of the one before, as far as they fit."""
    tokens = sum(piece.tokens for piece in pieces[begin:end])
    first = begin
    while first > 0 and begin - first < overlap_lines and end - first < max_lines:
        tokens += pieces[first - 1].tokens
        if tokens > chunk_tokens:
            break
        first -= 1
    return first
