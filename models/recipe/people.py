"""Names of the people of a meeting, some of which nobody has ever seen."""

from __future__ import annotations

import random

from models.recipe import vocabulary

RARE_NAME_SHARE = 0.3  # names nobody has seen, so that owners are copied and not remembered


def draw_people(rng: random.Random) -> list[str]:
    """Two to six different first names, common ones or invented ones."""
    people: list[str] = []
    size = rng.randint(2, 6)
    while len(people) < size:
        name = draw_name(rng)
        if name not in people:
            people.append(name)
    return people


def draw_name(rng: random.Random) -> str:
    """A first name; some are put together from syllables."""
    if rng.random() > RARE_NAME_SHARE:
        return rng.choice(vocabulary.NAMES)
    syllables = rng.choices(vocabulary.SYLLABLES, k=rng.randint(1, 2))
    return ("".join(syllables) + rng.choice(vocabulary.NAME_ENDINGS)).capitalize()
