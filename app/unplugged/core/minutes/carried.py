"""Ticks of action items go along to a version that was written anew.

What a person ticked off is done, whichever words the next version finds for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from unplugged.core.minutes import words
from unplugged.core.minutes.merge import is_same_bullet
from unplugged.core.types import MinutesItem, Section

_SHARE_ON_SAME_LINES = 0.4  # of both items' content words, when they cite a line together


def carried_ticks(before: Sequence[MinutesItem], after: Sequence[MinutesItem]) -> tuple[int, ...]:
    """Return the numbers of the new action items that were ticked off in an older version.

    An item is the same when it would be merged with the old one, or when both cite a line together
    and share many of their words. Two tasks of one sentence share its line only, so they stay
    apart; and one tick marks one item, the one that is most alike.

    Args:
        before: The bullets of the older version.
        after: The bullets of the new one.
    """
    open_items = [item for item in after if item.section is Section.ACTIONS]
    found = []
    for done in before:
        if done.section is not Section.ACTIONS or not done.is_done:
            continue
        best = max(open_items, key=lambda item: _likeness(done, item), default=None)
        if best is not None and _likeness(done, best) > 0:
            found.append(best.number)
            open_items.remove(best)
    return tuple(sorted(found))


def _likeness(old: MinutesItem, new: MinutesItem) -> float:
    """Return how alike two action items are, 0 for two different ones, at most 2."""
    if old.owner and new.owner and old.owner.casefold() != new.owner.casefold():
        return 0.0
    first, second = words.content_stems(old.text), words.content_stems(new.text)
    either = len(first | second)
    share = len(first & second) / either if either else float(old.text == new.text)
    if is_same_bullet(old, new) or old.text == new.text:
        return 1 + share
    shares_a_line = bool(set(old.lines) & set(new.lines))
    return share if shares_a_line and share >= _SHARE_ON_SAME_LINES else 0.0
