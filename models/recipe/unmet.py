"""Which sentences of an evaluation the training could have said, too.

Phrases written for an evaluation may repeat a pattern by chance ("I will {task}."). To score only
what was never met, they are compared with the training side of every list and with everything the
patterns unfold to; capitals, punctuation, white space, contractions and the due date aside.
"""

from __future__ import annotations

import re
from functools import cache

from models.recipe.books import SPLIT_LISTS, Book, side_book
from models.recipe.sayings import SAYINGS
from models.recipe.variety import Tree, is_kept, read_tree

LONG_FORMS = (
    *(("won't", "will not"), ("can't", "can not"), ("shan't", "shall not"), ("let's", "let us")),
    *(("n't", " not"), ("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("'m", " am")),
    *(("'d", " would"), ("'s", " is")),
)


def without_met(book: Book) -> tuple[Book, dict[str, int]]:
    """A book without the sentences that training could have said, and how many went from each list.

    A list of which nothing would be left stays as it is.
    """
    kept: dict[str, tuple[str, ...]] = {}
    gone: dict[str, int] = {}
    for name in SPLIT_LISTS:
        whole = tuple(book.lists[name])
        unmet = tuple(text for text in whole if not is_met(name, text))
        kept[name] = unmet or whole
        gone[name] = len(whole) - len(kept[name])
    return Book({**book.lists, **kept}), gone


def is_met(name: str, text: str) -> bool:
    """Whether the training's lists or patterns of that name hold this very sentence."""
    words = squeezed(text)
    if words in _listed(name):
        return True
    return not is_kept(name, text) and any(shape.fullmatch(words) for shape in _shapes(name))


def squeezed(text: str) -> str:
    """Only what makes a sentence the same: letters and slots."""
    text = text.lower().replace("{due}", "")
    for short, long in LONG_FORMS:
        text = text.replace(short, long)
    return re.sub(r"[^a-z{}_]", "", text)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(squeezed(text) for text in side_book(held_out=False).lists[name])


@cache
def _shapes(name: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(_shape(read_tree(pattern))) for pattern in SAYINGS.get(name, ()))


def _shape(tree: Tree) -> str:
    parts = []
    for part in tree:
        if isinstance(part, str):
            parts.append(re.escape(squeezed(part)))
        else:
            parts.append(f"(?:{'|'.join(_shape(choice) for choice in part)})")
    return "".join(parts)
