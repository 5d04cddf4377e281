"""Forms of a verb phrase: "write a list" as "writing a list", "writes a list", "written a list"."""

from __future__ import annotations

import re
from collections.abc import Callable

IRREGULAR = dict(
    pair.split("/")
    for pair in """
    be/was beat/beat become/became begin/began bend/bent bid/bid bind/bound bleed/bled
    blow/blew break/broke bring/brought build/built buy/bought cast/cast catch/caught choose/chose
    come/came cost/cost cut/cut deal/dealt dig/dug do/did draw/drew drive/drove eat/ate fall/fell
    feed/fed feel/felt fight/fought find/found fly/flew forget/forgot freeze/froze
    get/got give/gave go/went grind/ground grow/grew hang/hung have/had hear/heard hide/hid hit/hit
    hold/held keep/kept know/knew lay/laid lead/led leave/left lend/lent let/let light/lit lose/lost
    make/made mean/meant meet/met pay/paid put/put quit/quit read/read ride/rode ring/rang
    rise/rose run/ran say/said see/saw seek/sought sell/sold send/sent set/set sew/sewed shake/shook
    shine/shone shoot/shot show/showed shut/shut sing/sang sink/sank sit/sat sleep/slept
    slide/slid speak/spoke spend/spent spin/spun split/split spread/spread stand/stood steal/stole
    stick/stuck strike/struck string/strung swear/swore sweep/swept swim/swam take/took teach/taught
    tear/tore tell/told think/thought throw/threw unwind/unwound wear/wore win/won wind/wound
    write/wrote
    """.split()
)
PARTICIPLES = dict(  # where it isn't the past form
    pair.split("/")
    for pair in """
    be/been beat/beaten become/become begin/begun blow/blown break/broken choose/chosen come/come
    do/done draw/drawn drive/driven eat/eaten fall/fallen fly/flown forget/forgotten freeze/frozen
    give/given go/gone grow/grown hide/hidden know/known mow/mown prove/proven ride/ridden
    ring/rung rise/risen run/run see/seen sew/sewn shake/shaken show/shown sing/sung sink/sunk
    speak/spoken steal/stolen swear/sworn swim/swum take/taken tear/torn throw/thrown wear/worn
    write/written
    """.split()
)
PREFIXES = "re over under with out up un fore proof broad type baby".split()
ONE_SHORT_SYLLABLE = re.compile(r"(?:[^aeiou]|qu)*[aeiou][bdfgklmnprtz]")  # "get", "plan"
ALSO_DOUBLED = frozenset(
    "admit begin cancel commit control debug defer equip forget format label model".split()
    + "permit prefer refer refit submit transfer unplug".split()
)
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
    elif _doubles(verb):
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
    start, stem = _stem(verb)
    return (start + PARTICIPLES[stem] if stem in PARTICIPLES else past_form(verb)) + rest


def past_form(verb: str) -> str:
    """The simple past of a verb in its base form."""
    start, stem = _stem(verb)
    if stem in IRREGULAR:
        return start + IRREGULAR[stem]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return f"{verb}{verb[-1] if _doubles(verb) else ''}ed"


def _parted(phrase: str) -> tuple[str, str]:
    verb, space, rest = phrase.partition(" ")
    return verb, space + rest


def _doubles(verb: str) -> bool:
    """Whether the last consonant is doubled: in "set", "reset" and "gift-wrap", not in "visit"."""
    return verb in ALSO_DOUBLED or ONE_SHORT_SYLLABLE.fullmatch(_stem(verb)[1]) is not None


def _stem(verb: str) -> tuple[str, str]:
    """A verb in two parts, of which the second one changes: ("gift-", "wrap"), ("re", "set")."""
    start, hyphen, stem = verb.rpartition("-")
    for prefix in PREFIXES:
        if stem not in IRREGULAR and stem.removeprefix(prefix) in IRREGULAR:
            return start + hyphen + prefix, stem.removeprefix(prefix)
    return start + hyphen, stem
