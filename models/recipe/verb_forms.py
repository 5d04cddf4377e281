"""Forms of a verb phrase: "send the list" as "sending the list" and "sends the list"."""

from __future__ import annotations

import re
from collections.abc import Callable

DOUBLED = re.compile(r"(?:[^aeiou]|^|qu)[aeiou][bdgklmnprt]$")  # "get", "plan"
ALSO_DOUBLED = frozenset("cancel label debug refer prefer admit commit begin forget rerun".split())
THIRD_PERSONS = {"be": "is", "have": "has"}


def single(draw: Callable[[], tuple[str, str]]) -> str:
    """The first task drawn, in its base form, that has one verb only: a second one would stay."""
    while " and " in (phrase := draw()[0]):
        pass
    return phrase


def doing(phrase: str) -> str:
    """The phrase in the -ing form, by the rules of spelling."""
    verb, rest = _parted(phrase)
    if verb.endswith("ie"):
        verb = verb[:-2] + "y"
    elif verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) and verb != "be":
        verb = verb[:-1]
    elif verb in ALSO_DOUBLED or (_is_short(verb) and DOUBLED.search(verb)):
        verb += verb[-1]
    return f"{verb}ing{rest}"


def does(phrase: str) -> str:
    """The phrase in the third person of the present."""
    verb, rest = _parted(phrase)
    if verb in THIRD_PERSONS:
        return THIRD_PERSONS[verb] + rest
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies{rest}"
    return f"{verb}{'es' if verb.endswith(('s', 'sh', 'ch', 'x', 'z', 'o')) else 's'}{rest}"


def _parted(phrase: str) -> tuple[str, str]:
    verb, space, rest = phrase.partition(" ")
    return verb, space + rest


def _is_short(verb: str) -> bool:
    """Of one syllable, so that a last consonant is doubled; "set" and "ship", not "visit"."""
    return len(re.findall(r"[aeiouy]+", verb.replace("qu", "q"))) == 1
