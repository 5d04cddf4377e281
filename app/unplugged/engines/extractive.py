"""Minutes without a model: ranked sentences and a small grammar of decisions and tasks.

Every bullet is made of the words of one or two lines, so its citation is true by construction; it
passes the same check as a model's bullets all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from unplugged import __version__
from unplugged.core.engine import CancelToken
from unplugged.core.minutes import words
from unplugged.core.minutes.evidence import check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.merge import merge_duplicates
from unplugged.core.minutes.template import TRAINED_SECTIONS, Template, TemplateSection
from unplugged.core.types import (
    EngineInfo,
    GenerationStats,
    Line,
    MinutesItem,
    MinutesPart,
    Section,
)
from unplugged.engines.extractive_decisions import find_decisions
from unplugged.engines.extractive_questions import find_questions
from unplugged.engines.extractive_rank import choose, rank
from unplugged.engines.extractive_rules import Found, has_cue
from unplugged.engines.extractive_score import odds
from unplugged.engines.extractive_sentences import (
    Sentence,
    as_bullet,
    is_english,
    split_sentences,
)
from unplugged.engines.extractive_tasks import find_tasks

SUMMARY_ITEMS = 10  # without a template
SPREAD = 0.3  # how much a stretch of the meeting loses per sentence already chosen from it
CHECK_LINES = 12  # lines on either side in which the evidence for a bullet is looked for
LINES_PER_WEAK_ITEM = 30  # one bullet of a weak rule is taken per so many lines, the best ones
SURE_STRENGTH = 0.6  # from here on a rule is believed without limit
LEAST_STRENGTH = 0.3  # below this, a rule is not believed at all
# From so many bullets on the formula chooses the less sure ones. Tuned like its weights.
LONG_ROOM = 3
SURE_IN_LONG = 0.75
PER_1000_WORDS = {Section.DECISIONS: 1.2, Section.ACTIONS: 0.8}
LEAST_CHANCE = {Section.DECISIONS: 0.1, Section.ACTIONS: 0.05}

_RULES: Mapping[Section, Callable[[Sequence[Sentence], Callable[[], None]], Iterator[Found]]] = {
    Section.ACTIONS: find_tasks,
    Section.DECISIONS: find_decisions,
    Section.QUESTIONS: find_questions,
}
_ALL_SECTIONS = tuple(
    replace(part, max_items=SUMMARY_ITEMS) if part.section is Section.SUMMARY else part
    for part in TRAINED_SECTIONS
)


class ExtractiveMinutes:
    """Picks minutes out of the transcript; implements ``MinutesWriter``.

    Attributes:
        info: What runs.
        covered_lines: Lines read in the last ``write``: all of them, or none before it ends.
        stats: Nothing is generated, so all zero.
    """

    def __init__(
        self,
        template: Template | None = None,
        *,
        sections: Sequence[TemplateSection] = (),
        on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> None:
        """Prepare.

        Args:
            template: Which parts to write, None for the three standard ones.
            sections: Those of the template's parts that are wanted; none for all of them.
            on_progress: Gets how many lines are done with, and how many there are.
        """
        self.info = EngineInfo("extractive", __version__, None, "CPU", 1)
        self.covered_lines = 0
        self.stats = GenerationStats(0, 0, 0, 0.0, 0.0)
        self._sections = sections or (template.sections if template else _ALL_SECTIONS)
        self._on_progress = on_progress

    def write(self, lines: tuple[Line, ...], *, cancel: CancelToken) -> Iterator[MinutesItem]:
        """Yield the bullets, section by section in reading order.

        Lines that stand in another part are not told again in the summary. Speech in a language
        other than English gets the parts that need no rules for English. A draft can't be picked
        out of a transcript, so those parts stay empty.

        Raises:
            JobCancelled: after ``cancel`` was set.
        """
        self.covered_lines = 0
        cancel.raise_if_cancelled()
        sentences = split_sentences(lines, cancel.raise_if_cancelled)
        has_rules = is_english(sentences)
        found: dict[MinutesPart, list[MinutesItem]] = {}
        for part in self._sections:
            if part.cues:
                cued = [s for s in sentences if has_cue(s.text, part.cues)]
                found[part.part] = self._summary(cued, lines, part, cancel)
            elif has_rules and part.section in _RULES:
                found[part.part] = self._found(sentences, lines, part, cancel)
        told = {number for items in found.values() for item in items for number in item.lines}
        for part in self._sections:
            cancel.raise_if_cancelled()
            if part.section is Section.SUMMARY and not part.cues:
                untold = [s for s in sentences if lines[s.place].number not in told]
                found[part.part] = self._summary(untold or sentences, lines, part, cancel)
            for item in found.get(part.part, []):
                cancel.raise_if_cancelled()
                yield item
        self.covered_lines = len(lines)
        self._on_progress(len(lines), len(lines))

    def _summary(
        self,
        sentences: Sequence[Sentence],
        lines: Sequence[Line],
        part: TemplateSection,
        cancel: CancelToken,
    ) -> list[MinutesItem]:
        worth = rank(sentences, cancel.raise_if_cancelled)
        chosen = [sentences[i] for i in choose(sentences, worth, part.max_items, SPREAD)]
        heading = part.part.heading
        return [
            MinutesItem(part.section, as_bullet(s.text), (lines[s.place].number,), heading=heading)
            for s in chosen
        ]

    def _found(
        self,
        sentences: Sequence[Sentence],
        lines: Sequence[Line],
        part: TemplateSection,
        cancel: CancelToken,
    ) -> list[MinutesItem]:
        """Check what the rules found and keep the surest, in order of the lines.

        In a long meeting the rules alone miss most of what was decided in passing; there the
        formula of ``extractive_score`` chooses among what they doubt and what they don't know.
        """
        found = list(_RULES[part.section](sentences, cancel.raise_if_cancelled))
        rate = PER_1000_WORDS.get(part.section, 0.0)
        room = round(rate * sum(len(line.text.split()) for line in lines) / 1000)
        least = SURE_STRENGTH if room < LONG_ROOM else SURE_IN_LONG
        sure = [each for each in found if each.strength >= least]
        weak = [each for each in found if LEAST_STRENGTH <= each.strength < least]
        if room >= LONG_ROOM:
            chance = odds(sentences, lines, part.section, cancel.raise_if_cancelled)
            known = {each.at: each for each in weak}
            told = {each.at for each in sure}
            weak = [
                known.get(i) or Found(sentences[i].text, (sentences[i].place,), p, at=i)
                for i, p in sorted(chance.items(), key=lambda pair: -pair[1])
                if p >= LEAST_CHANCE[part.section] and i not in told
            ]
            room -= len(sure)
        else:
            room = max(3, len(lines) // LINES_PER_WEAK_ITEM)
            weak.sort(key=lambda each: -each.strength)
        chosen: list[tuple[Found, MinutesItem]] = []
        for pool, most in ((sure, len(sure)), (weak, room)):
            left = most
            for each in pool:
                if left <= 0:
                    break
                item = self._checked(each, lines, part)
                if item is not None and (pool is sure or not _is_told(item, chosen)):
                    chosen.append((each, item))
                    left -= 1
        chosen.sort(key=lambda pair: pair[0].at)
        return merge_duplicates([item for _, item in chosen])

    @staticmethod
    def _checked(found: Found, lines: Sequence[Line], part: TemplateSection) -> MinutesItem | None:
        """Return what was found as a bullet, None when its own lines don't carry it."""
        text = found.text if part.section is Section.ACTIONS else as_bullet(found.text)
        numbers = tuple(lines[place].number for place in found.places)
        low = max(0, found.places[0] - CHECK_LINES)
        index = LineIndex(lines[low : found.places[-1] + CHECK_LINES])
        heading = part.part.heading
        offer = MinutesItem(part.section, text, numbers, found.owner, found.due, heading=heading)
        item = check(offer, index).item
        return item if item.is_supported else None


def _is_told(item: MinutesItem, chosen: Sequence[tuple[Found, MinutesItem]]) -> bool:
    """Whether half of the words of a bullet stand in one that is chosen already."""
    stems = words.content_stems(item.text)
    for _, other in chosen:
        others = words.content_stems(other.text)
        if 2 * len(stems & others) > min(len(stems), len(others)):
            return True
    return False
