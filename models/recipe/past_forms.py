"""The past form of a verb, so that a task can be told as done without being written twice."""

from __future__ import annotations

import re

IRREGULAR = dict(
    pair.split("/")
    for pair in """
    be/was beat/beat begin/began bend/bent bind/bound bleed/bled blow/blew break/broke
    bring/brought build/built buy/bought cast/cast catch/caught choose/chose come/came cost/cost
    cut/cut deal/dealt dig/dug do/did draw/drew drive/drove eat/ate feed/fed feel/felt
    fight/fought find/found fly/flew forget/forgot freeze/froze get/got give/gave go/went
    grind/ground grow/grew hang/hung have/had hear/heard hide/hid hit/hit hold/held keep/kept
    lay/laid lead/led leave/left lend/lent let/let light/lit lose/lost make/made mean/meant
    meet/met pay/paid put/put quit/quit read/read ride/rode ring/rang rise/rose run/ran say/said
    see/saw seek/sought sell/sold send/sent set/set sew/sewed shake/shook shine/shone shoot/shot
    show/showed shut/shut sing/sang sink/sank sit/sat sleep/slept slide/slid speak/spoke
    spend/spent spin/spun split/split spread/spread stand/stood steal/stole stick/stuck
    strike/struck string/strung swear/swore sweep/swept swim/swam take/took teach/taught
    tear/tore tell/told think/thought throw/threw unwind/unwound wear/wore win/won wind/wound
    write/wrote
    """.split()
)
PREFIXES = "re over under with out up un fore proof broad type baby".split()
DOUBLED = frozenset(
    "cancel commit control debug defer equip format label model".split()
    + "permit refer refit submit transfer unplug".split()
)
ONE_SHORT_SYLLABLE = re.compile(r"(?:[^aeiou]|qu)*[aeiou][bdfgklmnprtz]")
"""A last letter that is doubled: plan, planned; but book, booked."""


def past_form(verb: str) -> str:
    """The simple past of a verb in its base form; of one with a hyphen, by its last part."""
    head, _, stem = verb.rpartition("-")
    return f"{head}-{_past(stem)}" if head else _past(stem)


def _past(verb: str) -> str:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    for prefix in PREFIXES:
        rest = verb.removeprefix(prefix)
        if rest != verb and rest in IRREGULAR:
            return prefix + IRREGULAR[rest]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    if verb in DOUBLED or ONE_SHORT_SYLLABLE.fullmatch(verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"
