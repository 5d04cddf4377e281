"""From notes to what is written: level by level, where they outgrow what a model can read.

Notes are gathered into groups that fit the model; each group becomes a few, and these are gathered
again until one group is left. Groups begin where the one before ends, so those of a meeting that
goes on stay what they are, and can be condensed before it ends.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from unplugged.core.engine import CancelToken
from unplugged.core.minutes.answering import BulletGenerator
from unplugged.core.minutes.chunks import Chunk, cut_chunks
from unplugged.core.minutes.digest import pick_summary
from unplugged.core.minutes.evidence import NEEDS_PROOF, check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.merge import merge_duplicates
from unplugged.core.minutes.note_taking import as_lines
from unplugged.core.minutes.notes import Notebook, StretchNotes, stretch_key
from unplugged.core.minutes.parse import Bullet
from unplugged.core.minutes.prompt import Prompt, build_notes_prompt, build_prompt
from unplugged.core.minutes.stretches import spent_since
from unplugged.core.minutes.template import Template, TemplateSection
from unplugged.core.types import Line, MinutesItem

MAX_NOTES = 60  # of a group; models lose track in longer lists
GROUP_BULLETS = 10  # that a group becomes, while more than one is left
MIN_CONDENSED = 3  # fewer supported bullets than this, and the notes themselves are used


@dataclass(frozen=True, slots=True)
class Room:
    """How much a model reads and writes at once.

    Attributes:
        notes_tokens: Bound on the notes.
        answer_tokens: Bound on the answer.
        count_tokens: The model's own counter.
    """

    notes_tokens: int
    answer_tokens: int
    count_tokens: Callable[[str], int]


class Condenser:
    """Lets a model make few bullets of many notes, each checked against the lines of its notes."""

    def __init__(
        self,
        bullets: BulletGenerator,
        template: Template,
        room: Room,
        notebook: Notebook,
        lines: Mapping[int, Line],
    ) -> None:
        """Prepare; nothing is generated yet.

        Args:
            bullets: The model.
            template: Which minutes are written.
            room: How much it reads and writes at once.
            notebook: Knows what was condensed before.
            lines: The transcript, by number.
        """
        self._bullets = bullets
        self._template = template
        self._room = room
        self._notebook = notebook
        self._lines = lines

    def summary(
        self, notes: Sequence[MinutesItem], part: TemplateSection, cancel: CancelToken
    ) -> list[MinutesItem]:
        """Return the bullets of a part, at most its ``max_items``, in order of their lines.

        Args:
            notes: The notes that belong into it, in order.
            part: The part.
            cancel: Checked per token.
        """
        merged = merge_duplicates(notes)
        if sum(bool(item.lines) for item in merged) <= part.max_items:
            return pick_summary(merged, part.max_items)
        level = [item for item in notes if item.lines]
        while True:
            groups = self._groups(level)
            if len(groups) == 1 and groups[0].covers(level):
                found = self._condensed(groups[0].notes, part, part.max_items, cancel)
                return pick_summary(merge_duplicates(found), part.max_items)
            shorter = [
                item
                for group in groups
                for item in self._condensed(group.notes, part, GROUP_BULLETS, cancel)
            ]
            if len(shorter) >= len(level):
                return pick_summary(merged, part.max_items)
            level = shorter

    def settle(
        self, notes: Sequence[MinutesItem], part: TemplateSection, cancel: CancelToken
    ) -> None:
        """Condense what will be condensed, however many notes may follow.

        Args:
            notes: The notes of the finished stretches, in order.
            part: The part that they belong into.
            cancel: Checked per token; nothing new is begun while it is wrapping up.
        """
        level = [item for item in notes if item.lines]
        while groups := self._groups(level)[:-1]:
            shorter: list[MinutesItem] = []
            for group in groups:
                if cancel.is_wrapping_up:
                    return
                shorter += self._condensed(group.notes, part, GROUP_BULLETS, cancel)
            if len(shorter) >= len(level):
                return
            level = shorter

    def written(
        self, notes: Sequence[MinutesItem], parts: Sequence[TemplateSection], cancel: CancelToken
    ) -> list[MinutesItem]:
        """Return the bullets of parts that are written as a whole, such as a letter, from notes.

        Args:
            notes: All notes, in order; those that don't fit are chosen by rule.
            parts: The parts.
            cancel: Checked per token.
        """
        held = self._as_many_as_fit([item for item in notes if item.lines])
        if not held:
            return []
        chunk = self._chunk(held)
        prompt = build_prompt(
            self._template, chunk.text(), is_trained_for_minutes=False, sections=parts
        )
        answer = self._bullets.answer(
            prompt,
            tuple(parts),
            len(chunk.pieces),
            max_tokens=self._room.answer_tokens,
            cancel=cancel,
        )
        index = self._index(held)
        found = [
            check(self._carried(bullet, held, bullet.heading), index).item
            for bullet in answer.bullets
        ]
        return [item for item in found if item.is_supported or item.section not in NEEDS_PROOF]

    # --- how --------------------------------------------------------------------------------------

    def _groups(self, notes: Sequence[MinutesItem]) -> list[_Group]:
        """Cut notes into groups that fit; those before the last never change by what follows."""
        chunks = cut_chunks(
            as_lines(notes),
            self._room.count_tokens,
            chunk_tokens=self._room.notes_tokens,
            max_lines=MAX_NOTES,
            has_ended=False,
        )
        # A note is a line here; one that is parted, as it fills the model alone, stays with its
        # first part.
        groups: list[_Group] = []
        taken = 0
        for chunk in chunks:
            end = max(taken, chunk.line_numbers[-1])
            if end > taken:
                groups.append(_Group(tuple(notes[taken:end])))
                taken = end
        return groups

    def _condensed(
        self,
        notes: Sequence[MinutesItem],
        part: TemplateSection,
        limit: int,
        cancel: CancelToken,
    ) -> tuple[MinutesItem, ...]:
        """Return at most ``limit`` bullets for a group, each carried by lines of its notes."""
        cancel.raise_if_cancelled()
        chunk = self._chunk(notes)
        prompt = build_notes_prompt(self._template, chunk.text(), heading=part.heading, limit=limit)
        key = self._key(prompt, notes, limit)
        known = self._notebook.find(key)
        if known is not None:
            return known.items
        before = self._bullets.stats
        asked = replace(part, max_items=limit)
        answer = self._bullets.answer(
            prompt,
            (asked,),
            len(chunk.pieces),
            max_tokens=self._room.answer_tokens,
            cancel=cancel,
        )
        index = self._index(notes)
        heading = part.part.heading
        checked = [
            check(self._carried(bullet, notes, heading), index).item for bullet in answer.bullets
        ]
        found = [item for item in checked if item.is_supported]
        if len(found) < min(MIN_CONDENSED, limit):
            found = pick_summary(list(notes), limit)
        items = tuple(pick_summary(merge_duplicates(found), limit))
        told = [n for item in notes for n in item.lines]
        self._notebook.keep(
            StretchNotes(
                key,
                min(told),
                max(told),
                items,
                stats=spent_since(before, self._bullets.stats),
            )
        )
        return items

    def _carried(self, bullet: Bullet, notes: Sequence[MinutesItem], heading: str) -> MinutesItem:
        """Return a bullet about notes as one about the lines of these notes."""
        cited = [notes[n - 1] for n in bullet.cited if 1 <= n <= len(notes)]
        lines = tuple(sorted({n for item in cited for n in item.lines}))
        return MinutesItem(
            bullet.section, bullet.text, lines, bullet.owner, bullet.due, heading=heading
        )

    def _chunk(self, notes: Sequence[MinutesItem]) -> Chunk:
        """Return notes as the one chunk that they are known to fit."""
        chunks = cut_chunks(
            as_lines(notes),
            self._room.count_tokens,
            chunk_tokens=self._room.notes_tokens,
            max_lines=max(1, len(notes)),
        )
        return chunks[0]

    def _as_many_as_fit(self, notes: list[MinutesItem]) -> list[MinutesItem]:
        """Return the notes, or the most central ones of the whole meeting, in order."""
        low, high = 0, min(len(notes), MAX_NOTES)
        while low < high:
            middle = (low + high + 1) // 2
            tried = pick_summary(notes, middle)
            chunks = cut_chunks(
                as_lines(tried),
                self._room.count_tokens,
                chunk_tokens=self._room.notes_tokens,
                max_lines=MAX_NOTES,
            )
            low, high = (middle, high) if len(chunks) == 1 else (low, middle - 1)
        return pick_summary(notes, low) if low else []

    def _index(self, notes: Sequence[MinutesItem]) -> LineIndex:
        told = sorted({n for item in notes for n in item.lines} & self._lines.keys())
        is_translated = self._template.language is not None
        return LineIndex([self._lines[n] for n in told], is_translated=is_translated)

    def _key(self, prompt: Prompt, notes: Sequence[MinutesItem], limit: int) -> str:
        return stretch_key(
            self._notebook.model_key,
            [prompt.system, prompt.user, self._room.answer_tokens, limit],
            [item.lines for item in notes],
        )


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbouring notes that a model reads at once."""

    notes: tuple[MinutesItem, ...]

    def covers(self, notes: Sequence[MinutesItem]) -> bool:
        """Whether it is all of them."""
        return len(self.notes) == len(notes)
