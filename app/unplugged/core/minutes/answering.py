"""One answer of a model, read row by row as bullets; a model that repeats itself is stopped."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from unplugged.core.engine import CancelToken, TextGenerator
from unplugged.core.minutes.grammar import minutes_grammar
from unplugged.core.minutes.parse import Bullet, MinutesParser
from unplugged.core.minutes.prompt import Prompt
from unplugged.core.minutes.template import WRITTEN_BY_MODELS, TemplateSection
from unplugged.core.minutes.words import text_key
from unplugged.core.types import GenerationStats, MinutesPart, Section

LOOP_REPEATS = 3  # known rows in a row; a small model says one or two twice and goes on well
LOOP_CHECK_CHARS = 64  # how often the row in progress is looked at for a loop
_LOOP = re.compile(r"(.{3,80}?)\1{3,}$", re.DOTALL)
_LOOP_TAIL_CHARS = 400


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one generation.

    Attributes:
        bullets: What it wrote, in order; nothing of it is checked.
        is_whole: Whether it had the shape that was asked for and reached the last section, if only
            to say that there is nothing. A loop or a full context ends an answer before that.
    """

    bullets: tuple[Bullet, ...]
    is_whole: bool


class BulletGenerator:
    """Lets a model write bullets below given headings, and counts what that costs.

    Attributes:
        stats: Cost of all answers since it was made.
    """

    def __init__(
        self,
        generator: TextGenerator,
        *,
        uses_grammar: bool = True,
        on_text: Callable[[str], None] = lambda _text: None,
    ) -> None:
        """Prepare; nothing is generated yet.

        Args:
            generator: The model.
            uses_grammar: Whether the answer is held to the shape; off only to measure its cost.
            on_text: Gets the answer as it comes, for the eye only.
        """
        self._generator = generator
        self._uses_grammar = uses_grammar
        self._on_text = on_text
        self.stats = GenerationStats(0, 0, 0, 0.0, 0.0)

    def answer(
        self,
        prompt: Prompt,
        sections: Sequence[TemplateSection],
        line_count: int,
        *,
        max_tokens: int,
        cancel: CancelToken,
    ) -> Answer:
        """Generate once.

        Args:
            prompt: The messages.
            sections: Headings in order.
            line_count: How many lines can be cited: 1 to this number.
            max_tokens: Bound on the answer.
            cancel: Checked per token.

        Raises:
            JobCancelled: after ``cancel`` was set.
            EngineFault: the native library failed; the process should be replaced.
        """
        grammar = minutes_grammar(sections, line_count) if self._uses_grammar else None
        pieces = self._generator.generate(
            prompt.system,
            prompt.user,
            grammar=grammar,
            max_tokens=max_tokens,
            cancel=cancel,
        )
        parser = MinutesParser(sections)
        bullets: list[Bullet] = []
        seen: set[tuple[MinutesPart, str, str | None]] = set()
        repeats = 0
        is_looping = False
        looked_at = 0
        try:
            for piece in pieces:
                self._on_text(piece)
                for bullet in parser.feed(piece):
                    key = _key(bullet)
                    is_known = key in seen and bullet.section is not Section.CODE
                    repeats = repeats + 1 if is_known else 0
                    is_looping = is_looping or repeats >= LOOP_REPEATS
                    if not is_looping and not is_known:
                        seen.add(key)
                        bullets.append(bullet)
                looked_at = min(looked_at, len(parser.pending))
                if len(parser.pending) - looked_at >= LOOP_CHECK_CHARS:
                    looked_at = len(parser.pending)
                    is_looping = is_looping or _is_loop(parser.pending)
                if is_looping:
                    break
        finally:
            close = getattr(pieces, "close", None)
            if close is not None:
                close()
            self._add_stats()
        self._on_text("\n")
        if not is_looping:
            # A last row without its citation was cut off inside; half a task would be a false one.
            last = (b for b in parser.close() if b.cited or b.section in WRITTEN_BY_MODELS)
            bullets += [bullet for bullet in last if _key(bullet) not in seen]
        is_whole = parser.headings_seen > 0 and bool(bullets or parser.nones_seen)
        if is_looping or grammar is not None:  # a free answer may leave empty sections out
            is_whole = is_whole and parser.headings_seen >= len(sections)
        return Answer(tuple(bullets), is_whole)

    def _add_stats(self) -> None:
        last = self._generator.last_stats
        if last is None:
            return
        self.stats = self.stats.plus(last)


def _key(bullet: Bullet) -> tuple[MinutesPart, str, str | None]:
    return MinutesPart(bullet.section, bullet.heading), text_key(bullet.text), bullet.owner


def _is_loop(row: str) -> bool:
    """Whether the end of a row is the same words four times."""
    return _LOOP.search(row[-_LOOP_TAIL_CHARS:]) is not None
