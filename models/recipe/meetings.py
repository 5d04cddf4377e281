"""Synthetic meetings: who says what, and which of it belongs into the minutes.

A meeting is a list of turns. Every word of a turn knows whether it belongs to an item of the
minutes (a topic, a fact, a decision, an action), so that noise put on the words later reaches the
transcript and the expected minutes alike. One seed, one meeting.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from models.recipe import exchanges, phrases, verb_forms, vocabulary
from models.recipe.books import Book, side_book
from models.recipe.marked_words import REPLIES, TASK_ROLES, Role, Word, compose, plain_words
from models.recipe.people import draw_name, draw_people
from models.recipe.speech_texts import wordnet_words
from models.recipe.turns import Item, Kind, Meeting, Turn
from models.recipe.variety import (
    any_task,
    any_thing,
    draw_pattern,
    odd_line,
    pattern_task,
    task_forms,
    told_facts,
    with_articles,
)

SPEAKABLE_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*[,.?!:]*")  # none of the marks of odd lines
PATTERN_TASK_SHARE = 0.55  # of varied tasks; the rest after these two comes from vocabulary.py
ODD_TASK_SHARE = 0.25
TAILED_SHARE = 0.3  # of those two
ASKED_BACK_SHARE = 0.2  # of proposals, before the answer comes
ANSWERED_SHARE = 0.75  # of proposals that come to nothing; the others meet with silence
CLAUSE_SLOTS = ("planning", "outcome", "verdict")  # what is decided, besides a plan
WELCOME_SHARE = 0.25  # of promises; somebody answers, and it stands
REMINDED_SHARE = 0.05
TASK_FORMS = ("doing", "does", "thing")  # what a promise or a request may hold instead of {task}


def spoken_lines(rng: random.Random, *, variety: float = 0.0) -> list[str]:
    """The lines of one meeting that a voice can read, for the speech model."""
    meeting = hold_meeting(rng, rng.randint(8, 40), variety=variety)
    lines = [turn.text for turn in meeting.turns]
    return [line for line in lines if all(SPEAKABLE_WORD.fullmatch(w) for w in line.split())]


def hold_meeting(
    rng: random.Random,
    least_turns: int,
    *,
    held_out: bool = False,
    busy: float = 0.5,
    variety: float = 0.0,
    book: Book | None = None,
) -> Meeting:
    """Draw a meeting.

    Args:
        rng: Source of all chance.
        least_turns: The meeting ends with the first complete beat at or after this many turns.
        held_out: Speak in the phrases that training never sees.
        busy: 0 to 1, how much of the talk belongs into the minutes.
        variety: Share of sentences, 0 to 1, that are unfolded from patterns, and of tasks, plans,
            topics and facts in words of a whole dictionary. For training only.
        book: Speak in these phrases instead.
    """
    table = Table(rng, book or side_book(held_out), variety)
    if rng.random() < 0.7:
        for _ in range(rng.randint(1, 3)):
            table.chat()
    table.open_topic()
    while len(table.turns) < least_turns:
        table.beat(busy)
    if rng.random() < 0.4:
        table.say(table.anyone(), rng.choice(phrases.CLOSERS), "chat")
    return Meeting(tuple(table.people), tuple(table.turns), tuple(table.items))


@dataclass(slots=True)
class Table:
    """The meeting while it is being held."""

    rng: random.Random
    book: Book
    variety: float = 0.0
    people: list[str] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.people = draw_people(self.rng)

    def anyone(self, but: str = "") -> str:
        return self.rng.choice([name for name in self.people if name != but])

    def is_varied(self) -> bool:
        """Whether the next choice goes beyond the lists; without variety it costs no chance."""
        return self.variety > 0.0 and self.rng.random() < self.variety

    def phrase(self, name: str) -> str:
        """A sentence of one list, or one of its many relatives."""
        return draw_pattern(name, self.rng) if self.is_varied() else self.book.draw(name, self.rng)

    def aside(self, name: str) -> str:
        """A lead, a trail or a reason; often none. Any talk may stand for a lead or a trail."""
        if not self.is_varied():
            return self.book.draw(name, self.rng)
        usual: Sequence[str] = getattr(phrases, name)
        if self.rng.random() < usual.count("") / len(usual):
            return ""
        if name in ("LEADS", "TRAILS") and self.rng.random() < 0.25:
            return draw_pattern("CHAT", self.rng) + (" " if name == "LEADS" else "")
        return draw_pattern(name, self.rng)

    def say(
        self,
        speaker: str,
        template: str,
        role: Role,
        slots: dict[str, list[Word]] | None = None,
    ) -> None:
        words = compose(template, self._with_small_slots(template, slots or {}, speaker))
        words = (*words[:-1], replace(words[-1], closes=role))
        self.turns.append(Turn(speaker, words, is_reply=role in REPLIES))

    def _with_small_slots(
        self, template: str, slots: dict[str, list[Word]], speaker: str
    ) -> dict[str, list[Word]]:
        for name in re.findall(r"\{(\w+)\}", template):
            if name not in slots:
                value = self.anyone(but=speaker) if name == "name" else self._small(name)
                slots[name] = plain_words(value)
        return slots

    def _small(self, slot: str) -> str:
        if slot in vocabulary.WORDS:
            return self.rng.choice(vocabulary.WORDS[slot])
        draw: dict[str, Callable[[], str]] = {
            "name": lambda: self.rng.choice(self.people),
            "other_name": lambda: draw_name(self.rng),
            "rare": lambda: self.rng.choice(wordnet_words("noun")),
            "adjective": lambda: self.rng.choice(wordnet_words("adj")),
            "thing": self.thing,
            "topic": self.topic,
            **dict.fromkeys(("task", "other_task"), lambda: self.task()[0]),
            "did": lambda: self.task(has_past=True)[1],
            "doing": lambda: verb_forms.doing(verb_forms.single(self.task)),
            "done": lambda: verb_forms.done(verb_forms.single(self.task)),
            "does": lambda: verb_forms.does(verb_forms.single(self.task)),
            "plan": self.plan,
            "planning": lambda: verb_forms.doing(verb_forms.single(lambda: (self.plan(), ""))),
            "outcome": lambda: self.fill(draw_pattern("OUTCOMES", self.rng)),
            "verdict": lambda: self.fill(draw_pattern("VERDICTS", self.rng)),
            "due": lambda: " ".join(word.plain for word in self.due(-1)),
        }
        return draw[slot]()

    def topic(self) -> str:
        """What a part of the meeting is about: one thing or two."""
        topic = self.fill(self.phrase("TOPICS"))
        if self.rng.random() < 0.35:
            topic = self.thing()
        if self.rng.random() < 0.15:
            topic += f" and {self.thing()}"
        return topic

    def fill(self, text: str) -> str:
        """Replace the small slots of a phrase by words."""
        filled = re.sub(r"\{(\w+)\}", lambda match: self._small(match.group(1)), text)
        return with_articles(filled)

    def note(self, kind: Kind, owner: str | None = None, *, is_spoken: bool = False) -> int:
        self.items.append(Item(kind, owner, is_spoken))
        return len(self.items) - 1

    def task(self, *, has_past: bool = False) -> tuple[str, str]:
        """A task as (base form, past form); one in words of a whole dictionary has no past form."""
        if self.is_varied():
            chance = self.rng.random()
            if chance < PATTERN_TASK_SHARE:
                return self._tailed(*task_forms(self.fill(pattern_task(self.rng))))
            if chance < PATTERN_TASK_SHARE + ODD_TASK_SHARE and not has_past:
                return self._tailed(any_task(self.rng), "")
        if self.book.has("TASKS"):
            name = "DID" if has_past else "TASKS"
            text = self.fill(self.book.draw(name, self.rng))
            return text, text
        kind = self.rng.choice(tuple(vocabulary.VERBS))
        base, past = self.rng.choice(vocabulary.verbs_of(kind))
        rest = self.fill(self.rng.choice(vocabulary.objects_of(kind)))
        if self.rng.random() < 0.25:
            rest += " " + self.fill(self.rng.choice(vocabulary.TASK_TAILS))
        base, past = f"{base} {rest}", f"{past} {rest}"
        if self.rng.random() < 0.04:
            second = self.rng.choice(tuple(vocabulary.VERBS))
            verb, did = self.rng.choice(vocabulary.verbs_of(second))
            rest = self.fill(self.rng.choice(vocabulary.objects_of(second)))
            base, past = f"{base} and {verb} {rest}", f"{past} and {did} {rest}"
        return base, past

    def _tailed(self, base: str, past: str) -> tuple[str, str]:
        """Both forms of a task, now and then with a place, a purpose or the like at the end."""
        if self.rng.random() > TAILED_SHARE:
            return base, past
        tail = self.fill(draw_pattern("TAILS", self.rng))
        return f"{base} {tail}", past and f"{past} {tail}"

    # -- beats ------------------------------------------------------------------------------

    def beat(self, busy: float) -> None:
        rng = self.rng
        if rng.random() > busy:
            refused = partial(exchanges.refused, self)
            beats: list[Callable[[], None]] = [self.chat, self.chat, self.past, self.maybe]
            beats += [self.rejected, refused]
            if self.variety:
                beats += [self.chat, self.past, *[self.maybe] * 3, partial(exchanges.idle, self)]
                beats += [self.opinion, self.rejected, self.undecided, self.undecided]
            rng.choice(beats)()
            return
        kind = rng.random()
        if kind < 0.14:
            self.open_topic()
        elif kind < 0.36:
            self.fact()
        elif kind < 0.55:
            self.decision()
        else:
            self.action()

    def chat(self) -> None:
        if self.is_varied() and self.rng.random() < 0.3:
            words = plain_words(odd_line(self.rng))
            words[-1] = replace(words[-1], closes="chat")
            self.turns.append(Turn(self.anyone(), tuple(words)))
            return
        self.say(self.anyone(), self.phrase("CHAT"), "chat")

    def past(self) -> None:
        speaker, template = self.anyone(), self._idle("PAST")
        self.say(speaker, template, "past", {"did": plain_words(self.task(has_past=True)[1])})

    def maybe(self) -> None:
        slots = {"task": plain_words(self.task()[0])}
        self.say(self.anyone(), self._idle("MAYBE"), "maybe", slots)

    def _idle(self, name: str) -> str:
        """A sentence of no weight; in training led like others, or a lead would tell of tasks."""
        text = self.phrase(name)
        return self._led(text, 0.3) + self._trail(0.15) if self.variety else text

    def open_topic(self) -> None:
        item = self.note("topic")
        topic = plain_words(self._small("topic"), item)
        self.say(self.anyone(), self._led(self.phrase("OPENERS")), "topic", {"topic": topic})

    def fact(self) -> None:
        item = self.note("fact")
        if self.is_varied() and self.rng.random() < 0.7:
            is_told = self.rng.random() < 0.5
            text = self.rng.choice(told_facts()) if is_told else self.fill(self.phrase("FACTS"))
        elif self.rng.random() < 0.5:
            text = self.fill(self.book.draw("FACTS", self.rng))
        else:
            text = f"{self.thing()} {self.fill(self.phrase('STATES'))}"
        fact = plain_words(text, item)
        template = self.aside("FACT_LEADS") + "{fact}."
        self.say(self.anyone(), template + self._trail(0.5), "fact", {"fact": fact})

    def plan(self) -> str:
        """Something to decide: a phrase made for it, or any task."""
        if self.rng.random() < 0.5:
            return self.fill(self.phrase("PLANS"))
        return self.task()[0]

    def decided(self, template: str, plan: str, item: int = -1) -> dict[str, list[Word]]:
        """The plan, and what else a template says of a decision; all of it belongs to the item."""
        texts = {slot: self._small(slot) for slot in CLAUSE_SLOTS if f"{{{slot}}}" in template}
        texts["plan"] = plan
        return {slot: plain_words(text, item) for slot, text in texts.items()}

    def thing(self) -> str:
        """Any object that a task can have."""
        if self.is_varied() and self.rng.random() < 0.5:
            return any_thing(self.rng)
        return self.fill(
            self.rng.choice(vocabulary.objects_of(self.rng.choice(tuple(vocabulary.OBJECTS))))
        )

    def decision(self) -> None:
        plan = self.plan()
        item = self.note("decision")
        speaker = self.anyone()
        if self.rng.random() < 0.25:
            self._propose(speaker, plan, item)
            self.say(self.anyone(but=speaker), self.phrase("DECIDE_YES"), "yes")
        else:
            template = self._led(self.phrase("DECIDE"), 0.2) + self._trail(0.4)
            self.say(speaker, template, "decide", self.decided(template, plan, item))

    def rejected(self) -> None:
        speaker = self.anyone()
        self._propose(speaker, self.plan())
        if not self.is_varied() or self.rng.random() < ANSWERED_SHARE:
            self.say(self.anyone(but=speaker), self.phrase("DECIDE_NO"), "no")

    def _propose(self, speaker: str, plan: str, item: int = -1) -> None:
        template = self.phrase("DECIDE_ASK")
        self.say(speaker, template, "propose", self.decided(template, plan, item))
        if self.is_varied() and self.rng.random() < ASKED_BACK_SHARE:
            self.say(self.anyone(but=speaker), draw_pattern("ASKED_BACK", self.rng), "chat")

    def undecided(self) -> None:
        template = self._led(draw_pattern("UNDECIDED", self.rng), 0.2) + self._trail(0.4)
        self.say(self.anyone(), template, "maybe")

    def opinion(self) -> None:
        """Somebody says what they think, or jokes, and others agree: nothing is decided."""
        speaker = self.anyone()
        self.say(speaker, draw_pattern("OPINIONS", self.rng), "chat")
        if self.rng.random() < 0.8:
            self.say(self.anyone(but=speaker), draw_pattern("NODS", self.rng), "chat")

    def action(self) -> None:
        speaker = self.anyone()
        other = self.anyone(but=speaker)
        kind = self.rng.random()
        if self.is_varied() and self.rng.random() < REMINDED_SHARE:
            exchanges.reminded(self)
        elif kind < 0.5:
            item = self.note("action", other, is_spoken=True)
            self._assign(speaker, "ASK", item, other)
            if self.rng.random() < 0.5:
                self.say(other, self.phrase("ACCEPT"), "accept")
        elif kind < 0.76:
            self._assign(speaker, "SELF", self.note("action", speaker))
            if self.is_varied() and self.rng.random() < WELCOME_SHARE:
                self.say(self.anyone(but=speaker), draw_pattern("WELCOME", self.rng), "accept")
        elif kind < 0.81:
            item = self.note("action", speaker, is_spoken=True)
            self._assign(speaker, "SELF_NAMED", item, speaker)
        elif kind < 0.9:
            self._assign(speaker, "UNOWNED", self.note("action"))
        else:
            is_named = self.rng.random() < 0.5
            self._assign(speaker, "OPEN_CALL", self.note("action", other, is_spoken=is_named))
            reply = self.phrase("TAKEN_NAMED" if is_named else "TAKEN")
            self.say(other, reply, "taken", {"name": plain_words(other)})

    def _assign(self, speaker: str, templates: str, item: int, name: str = "") -> None:
        template = self.framed(self.phrase(templates))
        slots = {"task": plain_words(self.task()[0], item), "due": self.due(item)}
        for form in TASK_FORMS:
            if f"{{{form}}}" in template:
                slots[form] = plain_words(self._small(form), item)
        if name:
            slots["name"] = plain_words(name, item, "owner")
        self.say(speaker, template, TASK_ROLES[templates], slots)

    def framed(self, template: str) -> str:
        """A promise or request with a lead, a reason and a trail, or some of them."""
        if template.endswith(("{due}.", "{due}?")):
            reason = self.aside("REASONS")
            space = "" if reason.startswith(",") else " "
            template = (template[:-1] + space + reason).rstrip() + template[-1]
        return self._led(template, 0.6) + self._trail()

    def due(self, item: int) -> list[Word]:
        if self.rng.random() < 0.3:
            return []
        if self.is_varied():
            due = draw_pattern("DUES", self.rng)
        else:
            due = self.rng.choice(self.book.lists.get("DUES", vocabulary.DUES))
        return plain_words(self.fill(due), item, "due")

    def _led(self, template: str, share: float = 0.4) -> str:
        lead = self.aside("LEADS") if self.rng.random() < share else ""
        if lead and lead[-2:] not in (". ", "? ") and not re.match(r"\{|I\b", template):
            template = template[0].lower() + template[1:]
        return lead + template

    def _trail(self, share: float = 1.0) -> str:
        trail = self.aside("TRAILS") if self.rng.random() < share else ""
        return " " + trail if trail else ""
