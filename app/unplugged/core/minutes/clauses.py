"""Clauses of a sentence: which of its words are denied, and what is told as done.

English only: in other languages a few words of negation count, wherever they stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from unplugged.core.minutes import words

_CLAUSE_END = re.compile(
    # From the first mark of several only, or a row of dots would be gone through once for each.
    r"(?<![.,;:!?\u2026])[.,;:!?\u2026]+\s|\s(?:but|because|so that|although|whereas|so)\s"
    r"|\sand\s(?=(?:I|we|you|he|she|they|can|will|must|should)\b)"
    # A reason, as in "Who orders it as Ana has asked twice already?"
    r"|\s(?:as|since)\s(?=(?:\w+ ){1,3}?(?:has|have|had|is|are|was|were)\b|\w+'(?:s|ve|re)\b)",
    re.IGNORECASE,
)
_PERSON = r"(?:I|we|you|he|she|they|it)"
_AUXILIARY = "(?:can|could|would|will|should|might|do|did|does|have|has|is|are|was|were)"
_TAG = rf"{_AUXILIARY} {_PERSON}(?:[?.!,]|\s*$)"
_REACH = r"[^.!?]{0,120}"  # how far the mark or tag of a question is looked for
# Phrases with a negation in them that deny nothing.
_EMPTY_NEGATION = re.compile(
    # What is not to be forgotten, and what nobody minds.
    r"\b(?:\w+n't|not|never|cannot|nobody|no one)(?: \w+){0,2}? (?:forget|forgetting|worry|mind"
    r"|hesitate)\b"
    r"|\bno (?:problem|worries|doubt|idea|objections?|issues?|bother|trouble|question"
    r"|dissent|other)\b|\b(?:nobody|no one|none) (?:else|other)\b"
    r"|\bwithout (?:fail|doubt|question|problems?)\b"
    r"|\b(?:not only|not sure|why not|or not|if not|can't wait|not (?:mistaken|wrong))\b"
    # What nobody is against.
    r"|\b(?:nobody|no one|none)(?: \w+){0,3}? (?:against|opposed|objects?|objected|disagree[sd]?)\b"
    r"|\bwithout (?:objections?|dissent|opposition)\b"
    # "Not one day later than Friday", "Nobody is better for it than Ben".
    r"|\b(?:not|no) (?:(?:one|an?) (?:minute|hour|day|week|moment) )?later\b"
    r"|\b(?:nobody|no one)(?: \w+){0,2} better\b"
    # What is bad to leave undone has to be done; so has that without which nothing goes on.
    r"|\b(?:be|is|it's) (?:bad|negligent|foolish|mad|crazy|silly|wrong|careless|reckless"
    r"|irresponsible|unwise|rude|stupid|unfair|an? (?:shame|pity|mistake|crime|sin))"
    r"(?: of \w+)? not to\b"
    r"|\b(?:can't|cannot|couldn't) afford not to\b"
    r"|\bwithout (?:some|any)(?:body|one)\b|\b(?:\w+n't|not|never|cannot) (?:help|skip|fail to)\b"
    # What can't be got round has to be done.
    r"|\b(?:can't|cannot|no way|no getting) ?(?:get )?(?:a?round|past|out of|avoid)\b"
    r"|\bwon't (?:cost|take) (?:me|us|you|long|more)\b"
    # Questions: "Wouldn't it be cheaper", "Can't Ben do it?", "Might we not just", "You couldn't do
    # it, could you?"
    rf"|\b\w+n't (?=(?:{_PERSON}|anyone|anybody|someone|somebody)\b)"
    r"|\b(?:ca|could|would|should|wo|might|did|does)n't (?=(?-i:[A-Z])\w+ )"
    r"|\b(?:may|might|can|could|would|should|will|do|did|does|have|has|had|are|were)"
    rf" (?:{_PERSON}|(?-i:[A-Z])\w+) not\b"
    r"|\byou \w+n't (?:by any chance|happen to)\b"
    rf"|\b(?:a|any) reason not to\b(?={_REACH}\?)|\byes or (?:a )?no\b"
    rf"|\bwonder (?:if|whether) {_PERSON} (?:ought|should|could|might) ?(?:not|n't)\b"
    r"|(?:(?<=^)|(?<=[.,!?] ))(?:would|could|should|might|is|are|does|did|has|have)n't\b"
    rf"(?={_REACH}\?)"
    rf"|\b(?:{_PERSON}|(?-i:[A-Z])\w+) (?:ca|wo|{_AUXILIARY})n't\b(?={_REACH} {_TAG})",
    re.IGNORECASE,
)
# "Nothing moves unless we order it", "I won't leave before I've sent it"
_REACH_END = frozenset("unless until till before why except".split())
_IF = re.compile(r"\bif\b", re.IGNORECASE)
_IF_RIGHT_BEFORE = re.compile(r"\bif (?:\w+ ){0,2}$", re.IGNORECASE)
_DONE = re.compile(r"\balready\b(?! (?:on|in) (?:my|the|our)\b)", re.IGNORECASE)
_TO_DO = re.compile(
    r"'(?:ll|d)\b|\b(?:will|shall|can|could|should|must|would|may|might|let|please|says?"
    r"|(?:has|have|is|are|got|need|needs|want|wants|going) to"
    # Not the task but the asking is done: "I already asked Ben to", "he is already set to".
    r"|(?:asked|told|reminded|promised|agreed|offered|supposed|meant|set|due|ready|down)"
    r"(?: \w+){0,4}? (?:to|that))\b",
    re.IGNORECASE,
)
# Still to be done: "Ben hasn't sent it yet", "I didn't get round to it", "I see no name by it".
_NOT_YET = re.compile(
    r"\b(?:(?:nobody|no one|not|never|(?:has|have|had|is|are|was|were|did)n't)\b.{0,200}\b(?:yet|so"
    r" far)|still (?:nobody|no one|not|(?:has|have|is|are|was|were)n't)"
    r"|(?:(?:did|has|have|had)(?:n't| not)|never) (?:get|got|gotten|come|came|managed?|found?|find"
    r"|had|have) (?:a?round to|to|time|(?:a|the) (?:minute|moment|chance|time))"
    r"|(?:don't|can't|do not|cannot) see an?y? (?:name|owner|taker|volunteer)"
    r"|do(?:n't| not) have any(?:body|one)|no (?:name|owner|taker|volunteer)"
    r"|(?:got|have|is|there's) (?:nobody|no one)(?: \w+){0,3}? (?:for|to))\b",
    re.IGNORECASE,
)
_NOT_SETTLED = re.compile(
    r"\b(?:decided?|agreed?|approved?|allowed|know|sure|clear|can't|cannot|let's|\w+(?:ould|wo)n't"
    r"|(?:can|will|should|could|would|do) not)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a line within which a negation reaches to the end.

    Attributes:
        stems: Its content words.
        denied: Those of them that a negation reaches.
        is_denial: Whether there is a negation in it, also one that no word follows: "No,".
        is_condition: Whether that is what would be, if: "if nobody orders it".
        is_done: Whether it tells of something as done already.
        is_pending: Whether it denies only that something is done, or taken on, as yet.
    """

    stems: frozenset[str]
    denied: frozenset[str]
    is_denial: bool
    is_condition: bool
    is_done: bool
    is_pending: bool


def clauses_of(text: str) -> tuple[Clause, ...]:
    """Return what a text affirms and denies, cut where a negation doesn't reach on."""
    return tuple(_clause(part) for part in clause_texts(text))


def clause_texts(text: str) -> list[str]:
    """Return the clauses of a text, without the phrases that seem to deny and don't."""
    plain = _EMPTY_NEGATION.sub(" ", text.replace("\u2019", "'"))
    return [part for part in _CLAUSE_END.split(plain) if part.strip()]


def is_negated(text: str) -> bool:
    """Whether a text denies something."""
    return any(_denial(part)[1] is not None for part in clause_texts(text))


def _clause(text: str) -> Clause:
    first, denial = _denial(text)
    condition = _IF if denial is None else _IF_RIGHT_BEFORE
    return Clause(
        stems=words.content_stems(text),
        denied=words.content_stems(denial or ""),
        is_denial=denial is not None,
        is_condition=condition.search(text[:first]) is not None,
        is_done=_DONE.search(text) is not None and _TO_DO.search(text) is None,
        is_pending=_NOT_YET.search(text) is not None and _NOT_SETTLED.search(text) is None,
    )


def _denial(clause: str) -> tuple[int, str | None]:
    """Return where the first negation of a clause stands and what it reaches; its end without one.

    A second negation takes the first one back: "There's no reason why I can't order it"; not after
    "Without a budget nobody".
    """
    found: list[str] = []
    first = len(clause)
    is_lead = has_content = False
    for match in words.WORD.finditer(clause):
        word = match.group().lower()
        is_negation = word in words.NEGATORS or word.endswith("n't")
        if first == len(clause):
            if is_negation:
                first, is_lead = match.start(), word == "without"
        elif is_negation and is_lead:
            found, is_lead, has_content = [], False, False
        elif word in _REACH_END or (is_negation and has_content):
            break
        else:
            found.append(word)
            has_content = has_content or bool(words.content_stems(word))
    return first, " ".join(found) if first < len(clause) else None
