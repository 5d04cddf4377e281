"""Two people, one task: what the second one says decides whether there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.recipe.marked_words import plain_words
from models.recipe.variety import draw_pattern

if TYPE_CHECKING:
    from models.recipe.meetings import Table


def refused(table: Table) -> None:
    """Somebody is asked and says no; nothing where the book asks nobody."""
    asks = [text for text in table.book.lists["ASK"] if text.endswith("?") and "you" in text]
    if not asks:
        return
    rng, speaker = table.rng, table.anyone()
    other = table.anyone(but=speaker)
    slots = {"task": plain_words(table.task()[0]), "due": table.due(-1)}
    ask = rng.choice(asks)
    if table.is_varied():
        while not ((ask := draw_pattern("ASK", rng)).endswith("?") and "you" in ask):
            pass
        ask = table.framed(ask)
    table.say(speaker, ask, "ask", slots | {"name": plain_words(other)})
    table.say(other, table.phrase("REFUSE"), "refuse")


def idle(table: Table) -> None:
    """One of those that end without a task. For training only: the patterns alone say them."""
    table.rng.choice((declined, unanswered, settled))(table)


def declined(table: Table) -> None:
    """Somebody offers what isn't needed."""
    speaker = table.anyone()
    table.say(speaker, table.framed(draw_pattern("SELF", table.rng)), "self")
    table.say(table.anyone(but=speaker), draw_pattern("DECLINE", table.rng), "refuse")


def unanswered(table: Table) -> None:
    """Somebody asks who will, and nobody does."""
    table.say(table.anyone(), table.framed(draw_pattern("OPEN_CALL", table.rng)), "call")
    table.say(table.anyone(), draw_pattern("NOBODY", table.rng), "refuse")


def settled(table: Table) -> None:
    """Somebody is asked after a task, which is done or no longer wanted."""
    speaker = table.anyone()
    other = table.anyone(but=speaker)
    template = draw_pattern("ASK_AFTER", table.rng)
    table.say(speaker, template, "maybe", {"name": plain_words(other)})
    table.say(other, draw_pattern("SETTLED", table.rng), "refuse")


def reminded(table: Table) -> None:
    """Somebody is asked after a task, which is still to be done: the reply has the date."""
    speaker = table.anyone()
    other = table.anyone(but=speaker)
    item = table.note("action", other, is_spoken=True)
    slots = {"name": plain_words(other, item, "owner"), "task": plain_words(table.task()[0], item)}
    table.say(speaker, draw_pattern("ASK_AFTER", table.rng), "maybe", slots)
    table.say(other, draw_pattern("NOT_YET", table.rng), "taken", {"due": table.due(item)})
