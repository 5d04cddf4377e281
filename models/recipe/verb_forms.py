"""Forms of a verb phrase: "write a list" as "writing a list", "writes a list", "written a list"."""

from __future__ import annotations

import re
from collections.abc import Callable

from models.recipe.past_forms import past_form

DOUBLED = re.compile(r"(?:[^aeiou]|^|qu)[aeiou][bdgklmnprt]$")  # "get", "plan"
ALSO_DOUBLED = frozenset("cancel label debug refer prefer admit commit begin forget rerun".split())
THIRD_PERSONS = {"be": "is", "have": "has"}
PARTICIPLES = dict(  # where it isn't the past form
    pair.split("/")
    for pair in """
    be/been beat/beaten become/become begin/begun blow/blown break/broken choose/chosen come/come
    do/done draw/drawn drive/driven eat/eaten fall/fallen fly/flown forget/forgotten freeze/frozen
    give/given go/gone grow/grown hide/hidden know/known mow/mown prove/proven redo/redone
    rewrite/rewritten ride/ridden ring/rung rise/risen run/run see/seen sew/sewn shake/shaken
    show/shown sing/sung speak/spoken steal/stolen swear/sworn swim/swum take/taken tear/torn
    throw/thrown undertake/undertaken wear/worn withdraw/withdrawn write/written
    """.split()
)


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


def done(phrase: str) -> str:
    """The phrase as it follows "have"."""
    verb, rest = _parted(phrase)
    return (PARTICIPLES.get(verb) or past_form(verb)) + rest


def _parted(phrase: str) -> tuple[str, str]:
    verb, space, rest = phrase.partition(" ")
    return verb, space + rest


def _is_short(verb: str) -> bool:
    """Of one syllable, so that a last consonant is doubled; "set" and "ship", not "visit"."""
    return len(re.findall(r"[aeiouy]+", verb.replace("qu", "q"))) == 1
