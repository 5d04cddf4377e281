"""Minutes by a language model: chunk by chunk, each bullet checked, duplicates merged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from unplugged.core.engine import CancelToken, TextGenerator
from unplugged.core.errors import ModelBroken
from unplugged.core.minutes.answering import BulletGenerator
from unplugged.core.minutes.chunks import Chunk, cut_chunks
from unplugged.core.minutes.digest import pick_summary
from unplugged.core.minutes.evidence import NEEDS_PROOF, check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.merge import merge_duplicates
from unplugged.core.minutes.parse import Bullet
from unplugged.core.minutes.prompt import Prompt, build_notes_prompt, build_prompt
from unplugged.core.minutes.template import (
    TRAINED_SECTIONS,
    WRITTEN_BY_MODELS,
    Template,
    TemplateSection,
)
from unplugged.core.types import EngineInfo, GenerationStats, Line, MinutesItem, Section

DEFAULT_CHUNK_TOKENS = 1_600  # models up to 2B lose track in longer ones (told, several sources)
MAX_ANSWER_TOKENS = 1_024
ANSWER_SHARE = 1 / 3  # of the room for lines and answer; a short answer leaves it unused
CHAT_TOKENS = 48  # what the chat template adds around two messages, with room to spare
MAX_LINES = 400  # where nothing else bounds a chunk; keeps numbers short and grammars small
MIN_CHUNK_TOKENS = 64  # below this, a chunk holds no two sentences
MAX_NOTES = 60  # notes that the second generation of a long meeting gets
MIN_CONDENSED = 3  # fewer supported bullets than this, and the notes themselves are used


class LlmMinutes:
    """Writes minutes with any chat model; implements ``MinutesWriter``.

    Attributes:
        covered_lines: Lines that the model has read and answered for, in the last ``write``.
        unsupported_count: Bullets that no line carried, in the last ``write``.
    """

    def __init__(
        self,
        generator: TextGenerator,
        template: Template,
        *,
        chunk_tokens: int = 0,
        max_lines: int = 50,
        is_trained_for_minutes: bool = False,
        uses_grammar: bool = True,
        on_text: Callable[[str], None] = lambda _text: None,
        on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> None:
        """Prepare; nothing is generated before ``write``.

        Args:
            generator: The model.
            template: Which minutes to write. A language in it is another one than was spoken: then
                only numbers and names of speakers are held against the lines.
            chunk_tokens: Bound on transcript tokens per chunk, 0 for what suits the context.
            max_lines: Bound on lines per chunk, 0 for none; our own models know numbers up to 99.
            is_trained_for_minutes: Whether the model was trained on our format; it writes those
                parts of the template that it knows.
            uses_grammar: Whether the answer is held to the shape; off only to measure its cost.
            on_text: Gets the answer as it comes, for the eye only.
            on_progress: Gets how many lines are done with, read or given up, and how many in all.
        """
        self._generator = generator
        self._template = template
        self._chunk_tokens = chunk_tokens
        self._max_lines = max_lines or MAX_LINES
        self._is_trained = is_trained_for_minutes
        self._uses_grammar = uses_grammar
        self._on_text = on_text
        self._on_progress = on_progress
        self._parts = template.trained_sections if is_trained_for_minutes else template.sections
        self._sections = TRAINED_SECTIONS if is_trained_for_minutes else template.sections
        self._begin()

    def _begin(self) -> None:
        self.covered_lines = 0
        self.unsupported_count = 0
        self._bullets = BulletGenerator(
            self._generator, uses_grammar=self._uses_grammar, on_text=self._on_text
        )
        self._checked: list[MinutesItem] = []
        self._left: list[MinutesItem] | None = None  # in order, not yielded yet

    @property
    def stats(self) -> GenerationStats:
        """Cost of all generations of the last ``write``."""
        return self._bullets.stats

    @property
    def info(self) -> EngineInfo:
        """What runs and what it chose."""
        return self._generator.info

    @property
    def read_so_far(self) -> tuple[MinutesItem, ...]:
        """Checked bullets that ``write`` has not yielded; what there is after a cancellation."""
        if self._left is not None:
            return tuple(self._left)
        items = merge_duplicates(self._checked)
        chosen: list[MinutesItem] = []
        for part in self._parts:
            of_part = [item for item in items if item.part == part.part]
            is_summary = part.section is Section.SUMMARY
            chosen += pick_summary(of_part, part.max_items) if is_summary else of_part
        return tuple(self._in_order(chosen))

    def write(self, lines: tuple[Line, ...], *, cancel: CancelToken) -> Iterator[MinutesItem]:
        """Yield the checked bullets, section by section, after the whole transcript is read.

        A bullet that no line carries is left out of decisions and action items; elsewhere it stays,
        marked, in a summary when there is room. The note on coverage is for the caller to make.

        Raises:
            JobCancelled: after ``cancel`` was set.
            EngineFault: the native library failed; the process should be replaced.
            ModelBroken: the model's context is too small for the template.
        """
        self._begin()
        cancel.raise_if_cancelled()
        answer_tokens, budget = self._budget()
        chunks = cut_chunks(
            lines,
            self._generator.count_tokens,
            chunk_tokens=budget,
            max_lines=self._max_lines,
        )
        unread: set[int] = set()
        by_number = {line.number: line for line in lines}
        place = {line.number: i for i, line in enumerate(lines, 1)}
        self.covered_lines = 0 if chunks else len(lines)  # lines without a word need no reading
        for i, chunk in enumerate(chunks):
            written = self._read(chunk, answer_tokens, unread, cancel)
            self._checked += self._supported(written, [by_number[n] for n in chunk.line_numbers])
            done = place[chunk.line_numbers[-1]] if i + 1 < len(chunks) else len(lines)
            self.covered_lines = done - len(unread)
            self._on_progress(done, len(lines))
        items = merge_duplicates(self._checked)
        chosen: list[MinutesItem] = []
        for part in self._parts:
            of_part = [item for item in items if item.part == part.part]
            if part.section is Section.SUMMARY:
                of_part = self._summary(of_part, part, by_number, answer_tokens, budget, cancel)
            chosen += of_part
        self._left = self._in_order(chosen)
        while self._left:
            cancel.raise_if_cancelled()
            yield self._left.pop(0)

    def _in_order(self, items: Sequence[MinutesItem]) -> list[MinutesItem]:
        """Return the bullets of the template's parts, each part in order of its lines.

        The rows of a draft keep the order in which they were written.
        """
        ordered: list[MinutesItem] = []
        for part in self._parts:
            of_part = [item for item in items if item.part == part.part]
            if part.section not in WRITTEN_BY_MODELS:
                of_part.sort(key=lambda item: (not item.lines, item.lines))
            ordered += of_part
        return ordered

    def _budget(self) -> tuple[int, int]:
        """Return the bounds on an answer and on the lines of a chunk, in tokens."""
        context = self._generator.context_tokens
        empty = self._prompt("")
        frame = self._generator.count_tokens(empty.system)
        frame += self._generator.count_tokens(empty.user) if empty.user else 0
        room = context - frame - CHAT_TOKENS
        most = room - min(MAX_ANSWER_TOKENS, int(room * ANSWER_SHARE))
        if most < MIN_CHUNK_TOKENS:
            raise ModelBroken(
                name=self.info.model or self.info.engine,
                path="",
                reason=f"its context of {context} tokens is too small for this template",
            )
        budget = min(self._chunk_tokens or DEFAULT_CHUNK_TOKENS, most)
        return min(MAX_ANSWER_TOKENS, room - budget), budget

    def _read(
        self, chunk: Chunk, answer_tokens: int, unread: set[int], cancel: CancelToken
    ) -> list[MinutesItem]:
        """Return the unchecked bullets of a chunk; without a whole answer it is tried in halves."""
        tries = [chunk]
        is_second = False
        items: list[MinutesItem] = []
        while tries:
            part = tries.pop(0)
            cancel.raise_if_cancelled()
            answer = self._bullets.answer(
                self._prompt(part.text()),
                self._sections,
                len(part.pieces),
                max_tokens=answer_tokens,
                cancel=cancel,
            )
            if not answer.is_whole and not is_second and len(part.pieces) > 1:
                is_second = True
                tries = list(part.halves())
                continue
            if not answer.is_whole:
                unread.update(part.line_numbers)
            items += [
                MinutesItem(
                    section=bullet.section,
                    text=bullet.text,
                    lines=part.global_lines(bullet.cited),
                    owner=bullet.owner,
                    due=bullet.due,
                    heading=self._heading(bullet),
                )
                for bullet in answer.bullets
            ]
        return items

    def _prompt(self, lines: str) -> Prompt:
        return build_prompt(self._template, lines, is_trained_for_minutes=self._is_trained)

    def _heading(self, bullet: Bullet) -> str:
        """Return the template's heading for what stood below a heading of the model's own."""
        if not self._is_trained:
            return bullet.heading
        own = (part.part.heading for part in self._parts if part.section is bullet.section)
        return next(own, bullet.heading)

    def _supported(self, items: Sequence[MinutesItem], lines: Sequence[Line]) -> list[MinutesItem]:
        """Hold the bullets of a chunk against its lines; decisions and tasks that fail go."""
        index = LineIndex(lines, is_translated=self._template.language is not None)
        kept: list[MinutesItem] = []
        for item in items:
            found = check(item, index).item
            if not found.is_supported:
                self.unsupported_count += 1
            if found.is_supported or found.section not in NEEDS_PROOF:
                kept.append(found)
        return kept

    def _summary(
        self,
        notes: Sequence[MinutesItem],
        part: TemplateSection,
        by_number: Mapping[int, Line],
        answer_tokens: int,
        budget: int,
        cancel: CancelToken,
    ) -> list[MinutesItem]:
        """Return the bullets of the summary: the notes, or what stands for too many of them."""
        supported = [item for item in notes if item.lines]
        if self._is_trained or len(supported) <= part.max_items:
            return pick_summary(notes, part.max_items)
        cancel.raise_if_cancelled()
        supported = pick_summary(supported, MAX_NOTES)
        rows = tuple(
            Line(number=i, start_s=0.0, end_s=0.0, speaker=None, text=item.text)
            for i, item in enumerate(supported)
        )
        chunk = cut_chunks(
            rows, self._generator.count_tokens, chunk_tokens=budget, max_lines=MAX_NOTES
        )[0]
        if len(chunk.pieces) < len(rows):  # the context can't hold them all: choose by rule
            return pick_summary(notes, part.max_items)
        prompt = build_notes_prompt(
            self._template, chunk.text(), heading=part.heading, limit=part.max_items
        )
        answer = self._bullets.answer(
            prompt, (part,), len(rows), max_tokens=answer_tokens, cancel=cancel
        )
        told = sorted({n for item in supported for n in item.lines})
        is_translated = self._template.language is not None
        index = LineIndex([by_number[n] for n in told], is_translated=is_translated)
        condensed: list[MinutesItem] = []
        for bullet in answer.bullets:
            places = chunk.global_lines(bullet.cited)
            carried = tuple(sorted({n for place in places for n in supported[place].lines}))
            written = MinutesItem(part.section, bullet.text, carried, heading=part.part.heading)
            found = check(written, index).item
            if found.is_supported:
                condensed.append(found)
        if len(condensed) < min(MIN_CONDENSED, part.max_items):
            return pick_summary(notes, part.max_items)
        return pick_summary(merge_duplicates(condensed), part.max_items)
