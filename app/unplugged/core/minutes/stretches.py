"""One stretch of a meeting becomes checked notes: asked, tried again in halves, kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from unplugged.core.engine import CancelToken
from unplugged.core.minutes.answering import BulletGenerator
from unplugged.core.minutes.chunks import Chunk
from unplugged.core.minutes.evidence import NEEDS_PROOF, check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.notes import Notebook, StretchNotes, stretch_key
from unplugged.core.minutes.parse import Bullet
from unplugged.core.minutes.prompt import Prompt
from unplugged.core.minutes.template import TemplateSection
from unplugged.core.types import GenerationStats, Line, MinutesItem, Section

EMPTY_WORDS = 150  # so many words of which a model notes nothing are worth a second look


@dataclass(frozen=True, slots=True)
class Asking:
    """How a model is asked about a stretch.

    Attributes:
        prompt: Makes the messages of numbered lines.
        sections: Headings that the answer has, in order.
        heading: Gives the heading below which a bullet is kept.
        answer_tokens: Bound on the answer.
        is_translated: Whether the answer is in another language than the lines.
    """

    prompt: Callable[[str], Prompt]
    sections: tuple[TemplateSection, ...]
    heading: Callable[[Bullet], str]
    answer_tokens: int
    is_translated: bool


class StretchReader:
    """Lets a model note what a stretch holds, once; what is in the notebook isn't read again."""

    def __init__(self, bullets: BulletGenerator, asking: Asking, notebook: Notebook) -> None:
        """Prepare; nothing is generated yet.

        Args:
            bullets: The model.
            asking: How it is asked.
            notebook: Knows what was read before, and keeps what is read now.
        """
        self._bullets = bullets
        self._asking = asking
        self._notebook = notebook

    def known(self, chunk: Chunk) -> StretchNotes | None:
        """Return the notes of a stretch that was read before, None for one that wasn't."""
        return self._notebook.find(self._key(chunk))

    def read(self, chunk: Chunk, lines: Sequence[Line], cancel: CancelToken) -> StretchNotes:
        """Return the notes of a stretch.

        A stretch without a whole answer, or with an empty one about many words, is tried once more
        in halves. A bullet that no line carries
        is left out where proof is needed; elsewhere it stays, marked. What only lines say that are
        the stretch before's or after's own is noted there.

        Args:
            chunk: The stretch.
            lines: Its lines.
            cancel: Checked per token.

        Raises:
            JobCancelled: after ``cancel`` was set; nothing of the stretch is kept.
            EngineFault: the native library failed; the process should be replaced.
        """
        known = self.known(chunk)
        if known is not None:
            return known
        before = self._bullets.stats
        written, unread = self._written(chunk, cancel)
        index = LineIndex(lines, is_translated=self._asking.is_translated)
        kept: list[MinutesItem] = []
        unsupported = 0
        for item in written:
            found = check(item, index).item
            unsupported += not found.is_supported
            if found.is_supported or found.section not in NEEDS_PROOF:
                kept.append(found)
        notes = StretchNotes(
            key=self._key(chunk),
            first_line=chunk.line_numbers[0],
            last_line=chunk.line_numbers[-1],
            items=tuple(kept),
            unread=tuple(sorted(unread)),
            unsupported_count=unsupported,
            stats=spent_since(before, self._bullets.stats),
        )
        self._notebook.keep(notes)
        return notes

    def _written(
        self, chunk: Chunk, cancel: CancelToken
    ) -> tuple[list[MinutesItem], frozenset[int]]:
        """Return unchecked bullets, and the lines for which there was no whole answer."""
        tries = [chunk]
        is_second = False
        items: list[MinutesItem] = []
        unread: set[int] = set()
        while tries:
            part = tries.pop(0)
            cancel.raise_if_cancelled()
            answer = self._bullets.answer(
                self._asking.prompt(part.text()),
                self._asking.sections,
                len(part.pieces),
                max_tokens=self._asking.answer_tokens,
                cancel=cancel,
            )
            says_something = answer.is_whole and (answer.bullets or not self._owes_notes(part))
            if not says_something and not is_second and len(part.halves()) > 1:
                is_second = True
                tries = list(part.halves())
                continue
            if not answer.is_whole:
                unread.update(part.own_lines)
            items += [
                MinutesItem(
                    section=bullet.section,
                    text=bullet.text,
                    lines=part.global_lines(bullet.cited),
                    owner=bullet.owner,
                    due=bullet.due,
                    heading=self._asking.heading(bullet),
                )
                for bullet in answer.bullets
                if not part.is_noted_elsewhere(bullet.cited)
            ]
        return items, frozenset(unread)

    def _owes_notes(self, chunk: Chunk) -> bool:
        """Whether so much is said in a stretch that a summary of it can't be empty."""
        has_summary = any(part.section is Section.SUMMARY for part in self._asking.sections)
        said = sum(len(piece.text.split()) for piece in chunk.pieces)
        return has_summary and said >= EMPTY_WORDS

    def _key(self, chunk: Chunk) -> str:
        prompt = self._asking.prompt(chunk.text())
        return stretch_key(
            self._notebook.model_key,
            [prompt.system, prompt.user, self._asking.answer_tokens, self._asking.is_translated],
            [piece.number for piece in chunk.pieces],
            [chunk.repeated, chunk.ahead],
            [(part.section, part.heading, part.max_items) for part in self._asking.sections],
        )


def spent_since(before: GenerationStats, now: GenerationStats) -> GenerationStats:
    """Return what was spent between two readings of the same counter."""
    return GenerationStats(
        now.prompt_tokens - before.prompt_tokens,
        now.cached_tokens - before.cached_tokens,
        now.output_tokens - before.output_tokens,
        now.prefill_s - before.prefill_s,
        now.decode_s - before.decode_s,
        now.guessed_tokens - before.guessed_tokens,
        now.right_tokens - before.right_tokens,
    )
