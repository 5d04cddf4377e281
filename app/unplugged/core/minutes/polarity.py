"""Do lines affirm and deny what a bullet does? Judged clause by clause, as negation reaches."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unplugged.core.minutes import words
from unplugged.core.minutes.clauses import Clause, clauses_of
from unplugged.core.minutes.line_index import LineFacts

DENIAL_SHARE = 0.6  # of the words that a bullet denies, those that one denying clause must hold
CONTRADICTION_SHARE = 0.6  # a clause that holds so much of the bullet's must agree with it

# After "I'm no fan of it" or "I couldn't do it last week": it will be done all the same.
_WILL_BE_DONE = re.compile(
    r"\b(?:(?:but|so|and) (?:I|we)(?:'ll| will)(?: (?:do|handle) (?:it|that|this)\b|(?=[.!,]|$))"
    r"|(?:but|so|and) it(?:'ll| will) be done\b|so (?:please )?(?:see to|do) it\b)",
    re.IGNORECASE,
)


def agrees(
    text: str, cited: Sequence[LineFacts], following: Sequence[LineFacts], *, is_task: bool
) -> bool:
    """Whether lines affirm what a text affirms, and deny what it denies.

    What a text denies must be denied by a clause that speaks of it, or by a refusal after it. What
    it affirms must not stand in a clause that denies it, unless another affirms it as well.

    Args:
        text: The sentence of a bullet.
        cited: The lines that it rests on.
        following: For each of them the line after it, where there is one.
        is_task: Whether it is something to be done, which "Ben hasn't done it yet" affirms.
    """
    return all(
        _is_denied(claimed, cited, following)
        if claimed.is_denial
        else not _is_contradicted(claimed, cited, is_task=is_task)
        for claimed in clauses_of(text)
    )


def _is_denied(claimed: Clause, cited: Sequence[LineFacts], following: Sequence[LineFacts]) -> bool:
    denied = (claimed.denied or claimed.stems) - words.frame_stems()
    if not denied:
        return True
    needed = max(1.0, DENIAL_SHARE * len(denied))
    for facts in cited:
        if any(
            _is_of_kind(clause, claimed) and len(clause.stems & denied) >= needed
            for clause in facts.clauses
            if clause.is_denial
        ):
            return True
        # "No, that's too expensive": the clause denies, what it denies stands beside it.
        has_bare = any(clause.is_denial and not clause.stems for clause in facts.clauses)
        if has_bare and len(facts.stems & denied) >= needed:
            return True
    return any(facts.refuses(denied) for facts in following) and any(
        len(facts.stems & denied) >= needed for facts in cited
    )


def _is_contradicted(claimed: Clause, cited: Sequence[LineFacts], *, is_task: bool) -> bool:
    if not claimed.stems:
        return False
    affirming = denying = 0.0
    for facts in cited:
        is_promised = _WILL_BE_DONE.search(facts.text) is not None
        for clause in facts.clauses:
            shared = clause.stems & claimed.stems
            share = len(shared) / len(claimed.stems)
            is_left_to_do = is_task and (clause.is_pending or is_promised)
            if shared & clause.denied and _is_of_kind(clause, claimed) and not is_left_to_do:
                denying = max(denying, share)
            else:
                affirming = max(affirming, share)
    return denying >= CONTRADICTION_SHARE and affirming < denying


def _is_of_kind(clause: Clause, claimed: Clause) -> bool:
    """Whether what a clause denies bears on a claim: "if nobody orders it" only on other ifs."""
    return claimed.is_condition or not clause.is_condition
