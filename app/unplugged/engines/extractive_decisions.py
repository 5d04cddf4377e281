"""Decisions in English speech: said as such, or proposed by one and accepted by another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from unplugged.core.minutes import words
from unplugged.engines.extractive_rules import Found, trimmed
from unplugged.engines.extractive_sentences import CHECK_EVERY, Sentence

_DECIDED = re.compile(
    r"\b(?:(?:we|everyone|everybody|we all|they|the team|the group)(?:'ve| have| had)?(?: all)? "
    r"(?:decided|agreed?s?|settled|concluded)(?: (?:to|that|on|we))?(?: we)?"
    r"|(?:the|our|my) (?:decision|proposal|suggestion) is(?: accepted,?)?(?: to| that)?(?: we)?"
    r"|(?:it's|it is|that's|that is|then it is|then it's|it was) (?:decided|agreed"
    r"|settled)(?: that)?,?(?: we)?"
    r"|decision made,?(?: we)?)\s*(?:will |are going to )?(?P<plan>.+)$",
    re.IGNORECASE,
)
_LETS = re.compile(r"\blet's (?:all )?(?P<plan>(?!not\b|see\b|say\b).+)$", re.IGNORECASE)
_WE_WILL = re.compile(
    r"^(?:then |so |okay,? |fine,? |good,? |all right,? |alright,? |right,? )*"
    r"we(?:'ll| will| are going to|'re going to|'re gonna|'re going with| are going with)\s+"
    r"(?P<plan>.+)$",
    re.IGNORECASE,
)
_SO_WE = re.compile(
    r"^(?:well|then|so|okay|ok|fine|good|great|all right|alright|right)\b[,.]?(?: so"
    r"| then)?,? we(?:'ll| will"
    r"| are going to|'re going to|'re gonna) (?P<plan3>.+)$|"
    r"^(?:okay|ok|fine|good|all right|alright|right)?,?\s*(?:so|then),? we (?P<plan>(?!need\b"
    r"|have\b|had\b|can\b"
    r"|could\b|should\b|were\b|are\b|want\b|know\b|don't\b|just\b|got\b|might\b|would\b|still\b"
    r"|must\b).+)$"
    r"|^(?:fine|okay|good|great), we (?P<plan2>(?!need\b|have\b|can\b|are\b|were\b|should\b"
    r"|could\b).+) then\b",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"\b(?:should we|shall we|what if we|do we want to|how about we|I propose (?:to|that we)"
    r"|my (?:suggestion|proposal) is (?:to|that we)|maybe we (?:could|should)|we could"
    r"|why don't we"
    r"|I (?:would )?suggest (?:we|that we|to))\s+(?P<plan>.+)$",
    re.IGNORECASE,
)
_ACCEPTED = re.compile(
    r"^(?:(?:yes|yeah|okay|ok|good|great|fine|sure|right|all right)[,.]?\s+)*(?:agreed|decided"
    r"|let's do"
    r"|that is decided|that's decided|then it's settled|it's settled|good idea|everyone agrees"
    r"|we do that"
    r"|sounds good|I agree|that works|absolutely|definitely)\b",
    re.IGNORECASE,
)
_EMPTY_PLAN = re.compile(
    r"^(?:(?:then|all|also)\s+)*(?:just|probably|always|already|really|still|like|move on"
    r"|get started|start(?: with)?|begin|see|talk|discuss|look|go (?:on|over|back|"
    r"through|around|ahead)|come|take that|stop here|hope|hear|be\b|do (?:that|it|this)|think"
    r"|say|have a"
    r"|wait|continue|finish|try|leave|find out|first|now|next|not |make sure|know|meet your"
    r"|have [a-z]+ [a-z]+|give (?:that|it|this) to|decide|ask|get back|call|check)\b",
    re.IGNORECASE,
)
_PLAN_TAIL = re.compile(
    r",?\s*(?:that is decided|agreed|so let's do that|then|okay|right)[.!?]*$", re.IGNORECASE
)
# "If we agreed to close the shop": what would be, or what nobody knows, is not decided.
_UNDECIDED = re.compile(
    r"\b(?:if|unless|whether|suppose|supposing|until|till|before|once|as soon as|when|nobody knows)"
    r"(?: (?:really|actually|ever))?\s*$",
    re.IGNORECASE,
)
_DECISION_RULES = ((_DECIDED, 1.0), (_SO_WE, 0.65), (_LETS, 0.5), (_WE_WILL, 0.4))


def find_decisions(sentences: Sequence[Sentence], check: Callable[[], None]) -> Iterator[Found]:
    """Yield what was decided, in order: said as a decision, or proposed and accepted.

    Args:
        sentences: In order of time.
        check: Called now and then; may raise to stop.
    """
    for i, sentence in enumerate(sentences):
        if i % CHECK_EVERY == 0:
            check()
        proposed = _PROPOSED.search(sentence.text)
        if proposed or sentence.is_question:
            answer = next((s for s in sentences[i + 1 : i + 3] if s.place > sentence.place), None)
            if proposed and answer and _ACCEPTED.match(answer.text):
                plan = _plan(proposed["plan"], is_sure=True)
                if plan:
                    yield Found(plan, (sentence.place, answer.place), 0.8, at=i)
            continue
        for pattern, strength in _DECISION_RULES:
            match = pattern.search(sentence.text)
            if match is None or _UNDECIDED.search(sentence.text[: match.start()]):
                continue
            raw = next(group for group in match.groups() if group)
            plan = _plan(raw, is_sure=strength == 1.0)
            if plan:
                yield Found(plan, (sentence.place,), strength, at=i)
                break


def _plan(raw: str, *, is_sure: bool) -> str | None:
    """Return the plan without what only confirms it, or None when it is no real one."""
    text = _PLAN_TAIL.sub("", trimmed(raw)).strip(" ,.;:?!")
    if (_EMPTY_PLAN.match(text) and not is_sure) or not 2 <= len(text.split()) <= 40:
        return None
    stems = words.content_stems(text)
    return text if len(stems) >= (1 if is_sure else 2) or (stems and words.numbers(text)) else None
