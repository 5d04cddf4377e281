"""Minutes by a language model: stretch by stretch, each bullet checked, duplicates merged.

A model that was trained for minutes, and any model when the meeting fits at once, writes the
minutes of each stretch. Of a longer meeting a general model first takes notes, stretch by stretch,
and writes from them. Stretches that were read while the meeting went on are not read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from unplugged.core.engine import CancelToken, TextGenerator
from unplugged.core.errors import ModelBroken
from unplugged.core.minutes.answering import BulletGenerator
from unplugged.core.minutes.chunks import Chunk, cut_chunks
from unplugged.core.minutes.condense import Condenser, Room
from unplugged.core.minutes.digest import pick_summary
from unplugged.core.minutes.merge import merge_duplicates
from unplugged.core.minutes.note_taking import by_part, note_template
from unplugged.core.minutes.notes import Notebook, PlainNotebook, StretchNotes
from unplugged.core.minutes.occasion import NO_OCCASION, resolve
from unplugged.core.minutes.parse import Bullet
from unplugged.core.minutes.prompt import build_prompt
from unplugged.core.minutes.stretches import Asking, StretchReader
from unplugged.core.minutes.template import (
    TRAINED_SECTIONS,
    WRITTEN_BY_MODELS,
    Template,
    TemplateSection,
)
from unplugged.core.model_reasons import Reason
from unplugged.core.types import EngineInfo, GenerationStats, Line, MinutesItem, Section

DEFAULT_CHUNK_TOKENS = 1_600  # models up to 2B lose track in longer ones (told, several sources)
MAX_ANSWER_TOKENS = 1_024
ANSWER_SHARE = 1 / 3  # of the room for lines and answer; a short answer leaves it unused
CHAT_TOKENS = 48  # what the chat template adds around two messages, with room to spare
MAX_LINES = 400  # where nothing else bounds a chunk; keeps numbers short and grammars small
MIN_CHUNK_TOKENS = 64  # below this, a chunk holds no two sentences
# Lines that a stretch of a long meeting repeats, to say what "that" is. A model trained on whole
# small meetings doesn't gain by it: decisions and tasks of 50 meetings of 60 to 90 lines came out
# at F1 0.796 without, 0.780 with one line (demo model). It gains by a line of the next stretch,
# which may hold the answer: decisions of 60 meetings in phrases kept from it 0.771 -> 0.806.
OVERLAP_LINES = 2

Prefill = Callable[[str, str], int]
"""Lets the model read the beginning of a prompt; takes the system message and the user's."""


class LlmMinutes:
    """Writes minutes with any chat model; implements ``MinutesWriter``.

    Attributes:
        covered_lines: Lines that the model has read and answered for, in the last ``write``.
        unsupported_count: Bullets that no line carried, in the last ``write``.
        notebook: Knows which stretches were read before, and keeps those that are read now.
        occasion: What is known of the meeting beside its words.
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
        on_progress: Callable[[int, int, int, int], None] = lambda *_how_far: None,
    ) -> None:
        """Prepare; nothing is generated before ``write``.

        Args:
            generator: The model.
            template: Which minutes to write. A language in it is another one than was spoken: then
                only numbers and names of speakers are held against the lines.
            chunk_tokens: Bound on transcript tokens per chunk, 0 for what suits the context.
            max_lines: Bound on lines per chunk, 0 for none; our own models know numbers up to 99
                and see one line more, which the next chunk notes.
            is_trained_for_minutes: Whether the model was trained on our format; it writes those
                parts of the template that it knows.
            uses_grammar: Whether the answer is held to the shape; off only to measure its cost.
            on_text: Gets the answer as it comes, for the eye only.
            on_progress: Gets how many lines are done with, read or given up, and how many in all;
                then the same of stretches.
        """
        self._generator = generator
        self._template = template
        self._chunk_tokens = chunk_tokens
        self._max_lines = max_lines or MAX_LINES
        self._is_trained = is_trained_for_minutes
        self._uses_grammar = uses_grammar
        self._overlap = 0 if is_trained_for_minutes else OVERLAP_LINES
        self.notebook: Notebook = PlainNotebook()
        self.occasion = NO_OCCASION
        self._on_text = on_text
        self._on_progress = on_progress
        self._parts = template.trained_sections if is_trained_for_minutes else template.sections
        self._begin()

    def _begin(self) -> None:
        self.covered_lines = 0
        self.unsupported_count = 0
        self._bullets = BulletGenerator(
            self._generator, uses_grammar=self._uses_grammar, on_text=self._on_text
        )
        self._earlier = GenerationStats(0, 0, 0, 0.0, 0.0)
        self._noted: list[MinutesItem] = []
        self._by_number: Mapping[int, Line] = {}
        self._left: list[MinutesItem] | None = None  # in order, not yielded yet

    @property
    def stats(self) -> GenerationStats:
        """What the last ``write`` took, the reading of stretches included, whenever that was."""
        return self._earlier.plus(self._bullets.stats)

    @property
    def info(self) -> EngineInfo:
        """What runs and what it chose."""
        return self._generator.info

    @property
    def read_so_far(self) -> tuple[MinutesItem, ...]:
        """Checked bullets that ``write`` has not yielded; what there is after a cancellation."""
        if self._left is not None:
            return tuple(self._left)
        chosen: list[MinutesItem] = []
        sorted_in = by_part(self._parts, self._resolved())
        for part in self._parts:
            of_part = merge_duplicates(sorted_in[part.part])
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
        self._by_number = {line.number: line for line in lines}
        asking, budget = self._asked_at_once()
        chunks = self._cut(lines, budget, overlap_lines=0)
        is_long = len(chunks) > 1
        reader = self._reader(asking)
        if is_long:
            asking, budget = self._asked_in_stretches()
            reader = self._reader(asking)
            chunks = self._cut_to_the_end(lines, budget, reader)
        self._read_all(chunks, reader, lines, cancel)
        self._left = self._in_order(self._written(budget, asking, cancel, is_long=is_long))
        while self._left:
            cancel.raise_if_cancelled()
            yield self._left.pop(0)

    def read_ahead(
        self,
        lines: tuple[Line, ...],
        *,
        cancel: CancelToken,
        prefill: Prefill = lambda _system, _user: 0,
    ) -> int:
        """Note the finished stretches of a transcript that still grows, and begin the next one.

        Args:
            lines: The lines there are.
            cancel: Checked per token; while it is wrapping up nothing new is begun.
            prefill: Lets the model read what there is of the next stretch.

        Returns:
            How many lines stand in finished stretches.

        Raises:
            JobCancelled: after ``cancel`` was set; what was noted by then is kept.
            EngineFault: the native library failed; the process should be replaced.
            ModelBroken: the model's context is too small for the template.
        """
        self._begin()
        self._by_number = {line.number: line for line in lines}
        asking, budget = self._asked_in_stretches()
        reader = self._reader(asking)
        chunks = self._cut(lines, budget, self._overlap, has_ended=False)
        finished, growing = chunks[:-1], chunks[-1:]
        place = {line.number: i for i, line in enumerate(lines, 1)}
        done = 0
        for i, chunk in enumerate(finished):
            if cancel.is_wrapping_up:
                return done
            self._note(reader.read(chunk, self._lines_of(chunk), cancel))
            done = place[chunk.own_lines[-1]]
            self._on_progress(done, len(lines), i + 1, len(finished) + 1)
        if not self._is_trained:
            condenser = self._condenser(budget, asking.answer_tokens)
            sorted_in = by_part(self._parts, self._resolved())
            for part in self._parts:
                if part.section is Section.SUMMARY:
                    condenser.settle(sorted_in[part.part], part, cancel)
        for chunk in growing:
            if cancel.is_wrapping_up:
                break
            text = chunk.text()
            prompt = asking.prompt(text)
            # What stands behind these lines in the prompt will stand behind those to follow.
            prefill(prompt.system, prompt.user[: prompt.user.index(text) + len(text)])
        return done

    # --- reading ----------------------------------------------------------------------------------

    def _read_all(
        self,
        chunks: Sequence[Chunk],
        reader: StretchReader,
        lines: Sequence[Line],
        cancel: CancelToken,
    ) -> None:
        unread: set[int] = set()
        place = {line.number: i for i, line in enumerate(lines, 1)}
        self.covered_lines = 0 if chunks else len(lines)  # lines without a word need no reading
        for i, chunk in enumerate(chunks):
            is_known = reader.known(chunk) is not None
            notes = reader.read(chunk, self._lines_of(chunk), cancel)
            self._note(notes)
            if is_known:
                self._earlier = self._earlier.plus(notes.stats)
            unread.update(notes.unread)
            done = place[chunk.own_lines[-1]] if i + 1 < len(chunks) else len(lines)
            self.covered_lines = done - len(unread)
            self._on_progress(done, len(lines), i + 1, len(chunks))

    def _note(self, notes: StretchNotes) -> None:
        self._noted += notes.items
        self.unsupported_count += notes.unsupported_count

    def _lines_of(self, chunk: Chunk) -> list[Line]:
        return [self._by_number[n] for n in chunk.line_numbers]

    def _cut_to_the_end(
        self, lines: Sequence[Line], budget: int, reader: StretchReader
    ) -> tuple[Chunk, ...]:
        """Cut all lines; a stretch before the last that was read already is not moved any more."""
        as_it_grew = self._cut(lines, budget, self._overlap, has_ended=False)
        if len(as_it_grew) > 1 and reader.known(as_it_grew[-2]) is not None:
            return as_it_grew
        return self._cut(lines, budget, self._overlap)

    def _cut(
        self, lines: Sequence[Line], budget: int, overlap_lines: int, *, has_ended: bool = True
    ) -> tuple[Chunk, ...]:
        return cut_chunks(
            lines,
            self._generator.count_tokens,
            chunk_tokens=budget,
            max_lines=self._max_lines,
            overlap_lines=overlap_lines if overlap_lines < self._max_lines else 0,
            sees_next=self._is_trained,
            has_ended=has_ended,
        )

    def _reader(self, asking: Asking) -> StretchReader:
        return StretchReader(self._bullets, asking, self.notebook)

    # --- how the model is asked -------------------------------------------------------------------

    def _asked_at_once(self) -> tuple[Asking, int]:
        """Return how a meeting that fits is asked about, and the bound on its lines in tokens."""
        if self._is_trained:
            return self._asked_in_stretches()
        return self._asking(self._template, self._template.sections)

    def _asked_in_stretches(self) -> tuple[Asking, int]:
        """Return how a stretch of a long meeting is asked about, and the bound on its lines."""
        if self._is_trained:
            return self._asking(self._template, TRAINED_SECTIONS)
        template = note_template(self._template)
        return self._asking(template, template.sections)

    def _asking(
        self, template: Template, sections: tuple[TemplateSection, ...]
    ) -> tuple[Asking, int]:
        context = self._generator.context_tokens
        empty = build_prompt(template, "", is_trained_for_minutes=self._is_trained)
        frame = self._generator.count_tokens(empty.system)
        frame += self._generator.count_tokens(empty.user) if empty.user else 0
        room = context - frame - CHAT_TOKENS
        most = room - min(MAX_ANSWER_TOKENS, int(room * ANSWER_SHARE))
        if most < MIN_CHUNK_TOKENS:
            raise ModelBroken(
                name=self.info.model or self.info.engine,
                path="",
                reason=Reason.CONTEXT_TOO_SMALL,
                detail=str(context),
            )
        budget = min(self._chunk_tokens or DEFAULT_CHUNK_TOKENS, most)
        asking = Asking(
            prompt=lambda text: build_prompt(
                template, text, is_trained_for_minutes=self._is_trained
            ),
            sections=sections,
            heading=self._heading,
            answer_tokens=min(MAX_ANSWER_TOKENS, room - budget),
            is_translated=template.language is not None,
        )
        return asking, budget

    def _heading(self, bullet: Bullet) -> str:
        """Return the heading of a note; a model's own ones stand for the standard ones."""
        return "" if self._is_trained else bullet.heading

    # --- writing ----------------------------------------------------------------------------------

    def _written(
        self, budget: int, asking: Asking, cancel: CancelToken, *, is_long: bool
    ) -> list[MinutesItem]:
        """Return the bullets of all parts, from the notes of all stretches."""
        notes = self._resolved()
        sorted_in = by_part(self._parts, notes)
        condenser = self._condenser(budget, asking.answer_tokens)
        is_from_notes = is_long and not self._is_trained
        chosen: list[MinutesItem] = []
        for part in self._parts:
            of_part = sorted_in[part.part]
            if part.section is not Section.SUMMARY:
                chosen += merge_duplicates(of_part)
            elif self._is_trained:
                chosen += pick_summary(merge_duplicates(of_part), part.max_items)
            else:
                chosen += condenser.summary(of_part, part, cancel)
        whole = [part for part in self._parts if part.section in WRITTEN_BY_MODELS]
        if whole and is_from_notes:
            chosen += condenser.written(merge_duplicates(notes), whole, cancel)
        return chosen

    def _resolved(self) -> list[MinutesItem]:
        return resolve(self._noted, self._by_number, self.occasion)

    def _condenser(self, budget: int, answer_tokens: int) -> Condenser:
        room = Room(budget, answer_tokens, self._generator.count_tokens)
        return Condenser(self._bullets, self._template, room, self.notebook, self._by_number)

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
