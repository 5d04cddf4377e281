"""A small grammar of English speech for decisions and tasks: who takes on what, until when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from unplugged.core.minutes import words
from unplugged.engines.extractive_sentences import Sentence

MAX_NAMES = 150  # names that rules look for; speakers first, then the most frequent
_NOT_NAMES = words.STOP_WORDS | words.WEEKDAYS | words.MONTHS | words.FRAME_WORDS | words.NEGATORS
_NOT_NAMES |= frozenset(
    """okay yes thanks hello hi people sorry please today tomorrow tonight great perfect fine
    exactly sure everybody nothing something never always internet english friday which yesterday
    maybe perhaps finally unfortunately agreed decided gladly sounds next first second third
    last""".split()
)

_SOON = r"(?:also|just|then|certainly|gladly|definitely|quickly|please|maybe)?\s*"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|few|couple of)"
_TIME = (
    rf"(?:(?:the )?(?:end|middle|beginning|start) of (?:the |next |this )?(?:day|week|month|year|{_MONTH})"
    rf"|(?:next |this |the )?(?:coming )?(?:{_DAY}s?|week|month|year)(?: (?:morning|afternoon|evening|night))?"
    rf"|(?:the )?[a-z]+(?:st|nd|rd|th)(?: (?:of )?{_MONTH})?|(?:the )?\d+(?:st|nd|rd|th)?(?: of)? {_MONTH}"
    rf"|{_MONTH}(?: \d+(?:st|nd|rd|th)?)?"
    r"|(?:first thing )?(?:tomorrow|today|tonight)(?: (?:morning|afternoon|evening|night|noon))?"
    r"|noon|midday|midnight|lunch|christmas|easter|then"
    r"|(?:the |our )?(?:next |following )?(?:meeting|launch|release|holidays|trade show|deadline)"
    r"|\d{1,2}(?::\d\d)?(?: ?[ap]m| o'clock)?)"
)
_DUE = re.compile(
    rf"(?<!\w)(?:(?:by|until|till|before|no later than|at the latest (?:on|by)?) (?:the )?{_TIME}"
    rf"|on (?:the )?(?:{_DAY}|\d+(?:st|nd|rd|th)?(?: of)? {_MONTH}|[a-z]+th of {_MONTH})(?: (?:morning|afternoon|evening))?"
    rf"|at the latest on {_DAY}|(?:after|in) (?:lunch|the meeting|{_MONTH})"
    rf"|(?:with)?in (?:the )?(?:next )?{_COUNT} (?:hours|days|weeks|months)"
    rf"|(?:this|next) (?:{_DAY}|week|month|morning|afternoon|evening)(?: (?:morning|afternoon|evening))?"
    r"|(?:later |first thing )?(?:today|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?)(?![\w-])", re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[,;]|\s)\s*(?:because|so that|so we|so i\b|so everybody|so everyone|if that|if you|if we|as agreed"
    r"|as usual|as soon as|before we|before you|and that's|like last|when you|once you|while|though"
    r"|right|okay|ok|then|you know|is that)\b.*$",
    re.IGNORECASE,
)
_VERB_STOP = frozenset(
    """be been have has had think say see hear know remember believe guess agree understand imagine
    live like love tell repeat go come keep need want hope admit wonder feel mean get leave stay sit
    stop start begin continue let do explain show wait speak talk hold join catch answer add
    help happen take say't not never also really""".split()
)
_VERB_STOP_UNLESS_OBJECT = frozenset(
    "get leave keep take start show explain talk help go come hold need answer add".split()
)
_VAGUE = frozenset("it that this them those these him her me us you so one there".split())

_SELF = re.compile(
    r"\b(?:I(?:'ll| will| am going to|'m going to|'m gonna| have to|'ve got to| must| need to"
    r"| promise to| volunteer to| plan to|'d like to| would like to| want to| can| could| should"
    r"|'m happy to|'d be happy to| am happy to|'ll try to|'ll make sure to|'ll be the one to)"
    rf"|let me|my (?:next step|job|task) is to|it on my list to)\s+{_SOON}(?P<task>.+)$",
    re.IGNORECASE,
)
_ASKED = (
    rf"(?:can|could|would|will) you\s+{_SOON}(?:please )?"
    rf"|please\s+|you (?:should|will|have to|need to|can|must|could|are going to)\s+{_SOON}"
    r"|(?:don't forget|remember|your (?:job|task) is|I need you|I want you|I'd like you"
    r"|it would be (?:great|good|nice) if you could|would you mind if I ask you|try|make sure) (?:to )?"
)
_ROLE = re.compile(
    r"\b(?:as )?(?:the |our )(?P<name>(?:[a-z]+ ){0,2}(?:designer|manager|expert|engineer|team|"
    r"developer|lead|editor|secretary|executive|specialist|director|assistant))\s*,?\s*"
    r"(?:you\s+)?(?:will|is going to|has to|needs to|should|'ll|is gonna|are going to)\s+"
    r"(?P<task>.+)$",
    re.IGNORECASE,
)
_ANYONE = re.compile(
    r"\b(?:who (?:can|will|wants to|could|would)|(?:can|could|will|would) (?:someone|somebody|anyone"
    r"|anybody|one of you)|is (?:anybody|anyone|somebody|someone) free to)\s+(?P<task>.+?)\?*$",
    re.IGNORECASE,
)
_UNOWNED = re.compile(
    r"(?:^|, )(?:(?:somebody|someone|one of us|one of you) (?:has to|needs to|should|must|will)"
    r"|we (?:still |also )?(?:need to|have to|must|'ve got to))\s+(?P<task>.+)$",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"^(?:(?:okay|ok|yes|yeah|sure|well)[,.]?\s+)*(?:I can(?: do (?:that|it|this))?|I'll (?:do|take) (?:it|that"
    r"|this)(?: one)?|I will (?:do|take care of) (?:it|that|this)|that's mine|me,? no problem|I'm on it"
    r"|leave (?:it|that) to me)\b",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(
    r"\b(?:if (?:they|he|she|it|we|you) |one day|don't have to|doesn't need|did you|do we have to|why did"
    r"|last (?:year|week|month) |already |yesterday|would be nice|can't|cannot|couldn't|wouldn't"
    r"|won't manage|too early)",
    re.IGNORECASE,
)

_DECIDED = re.compile(
    r"\b(?:(?:we|everyone|everybody|we all|they|the team|the group)(?:'ve| have| had)?(?: all)? "
    r"(?:decided|agreed?s?|settled|concluded)(?: (?:to|that|on|we))?(?: we)?"
    r"|(?:the|our|my) (?:decision|proposal|suggestion) is(?: accepted,?)?(?: to| that)?(?: we)?"
    r"|(?:it's|it is|that's|that is|then it is|then it's|it was) (?:decided|agreed|settled)(?: that)?,?(?: we)?"
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
    r"^(?:okay|ok|fine|good|all right|alright|right)?,?\s*(?:so|then),? we (?P<plan>(?!need\b|have\b|had\b|can\b"
    r"|could\b|should\b|were\b|are\b|want\b|know\b|don't\b|just\b|got\b|might\b|would\b|still\b|must\b).+)$"
    r"|^(?:fine|okay|good|great), we (?P<plan2>(?!need\b|have\b|can\b|are\b|were\b|should\b|could\b).+) then\b", re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"\b(?:should we|shall we|what if we|do we want to|how about we|I propose (?:to|that we)"
    r"|my (?:suggestion|proposal) is (?:to|that we)|maybe we (?:could|should)|we could|why don't we"
    r"|I (?:would )?suggest (?:we|that we|to))\s+(?P<plan>.+)$",
    re.IGNORECASE,
)
_ACCEPTED = re.compile(
    r"^(?:(?:yes|yeah|okay|ok|good|great|fine|sure|right|all right)[,.]?\s+)*(?:agreed|decided|let's do"
    r"|that is decided|that's decided|then it's settled|it's settled|good idea|everyone agrees|we do that"
    r"|sounds good|I agree|that works|absolutely|definitely)\b",
    re.IGNORECASE,
)
_EMPTY_PLAN = re.compile(
    r"^(?:(?:then|just|all|also)\s+)*(?:move on|get started|start(?: with)?|begin|see|talk|discuss|look|go (?:on|over|back|"
    r"through|around|ahead)|come|take that|stop here|hope|hear|be\b|do (?:that|it|this)|think|say|have a"
    r"|wait|continue|finish|try|leave|find out|first|now|next|not |make sure|know|meet your)\b",
    re.IGNORECASE,
)
_PLAN_TAIL = re.compile(
    r",?\s*(?:that is decided|agreed|so let's do that|then|okay|right)[.!?]*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Found:
    """A decision or task that a rule found.

    Attributes:
        text: The plan or task, without owner and due date.
        places: Places of the lines that say it.
        strength: How sure the rule is, 0 to 1.
        owner: Who does it, or None.
        due: When, in the words spoken, or None.
    """

    text: str
    places: tuple[int, ...]
    strength: float
    owner: str | None = None
    due: str | None = None


class _NameRules:
    """The rules that need to know names, made for one meeting."""

    def __init__(self, names: Sequence[str]) -> None:
        """Compile the rules; without names they match nothing."""
        name = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) or "(?!)"
        n = rf"(?P<name>{name})"
        flags = re.IGNORECASE
        self.owned = (
            re.compile(rf"(?:^|[\s,.]){n},\s*(?:so |and |then )?(?:{_ASKED})(?P<task>.+)$", flags),
            re.compile(
                rf"(?:\b(?:can|could|would|will) you\s+(?:please )?|^please\s+)(?P<task>.+?),?\s+{n}"
                r"\s*[?.!]*$",
                flags,
            ),
            re.compile(
                r"\b(?:I'd like|I would like|we need|I want|I need|I asked|we asked|let's have"
                rf"|let's ask|can|could|will|maybe)\s+{n}\s+(?:to |could |can |will )?(?P<task>.+)$", flags,
            ),
            re.compile(
                rf"(?:^|[\s,.]){n}\s+(?:will|should|has to|needs to|must|is going to|is gonna|can"
                r"|could|is to|agreed to|offered to|promised to|volunteered to"
                rf"|takes (?:this|that)(?: one)? and will)\s+{_SOON}(?P<task>.+)$",
                flags,
            ),
        )
        self.speaking = re.compile(
            rf"\b(?:this is|it's|I'm|I am) {n}\b|\b(?P<other>{name}) (?:here|speaking)\b", flags
        )
        self.given = re.compile(
            rf"(?:^|[\s,]){n}\s+(?:can|will|could|should) (?:do|take) (?:it|that|this)\b"
            rf"|\bgive (?:it|that|this) to (?P<other>{name})\b",
            flags,
        )


def find_names(sentences: Sequence[Sentence]) -> list[str]:
    """Return what names people or things: the speakers, and words never seen without a capital."""
    capital: Counter[str] = Counter()
    small: set[str] = set()
    for sentence in sentences:
        for word in words.split_words(sentence.text):
            bare = word.removesuffix("'s")
            if bare[:1].isupper() and (not bare.isupper() or len(bare) > 3):
                capital[bare] += 1
            else:
                small.add(bare.lower())
    speakers = {s.speaker for s in sentences if s.speaker}
    known = [name for name in sorted(speakers) if name.lower() not in _NOT_NAMES]
    for word, _ in capital.most_common():
        if len(known) >= MAX_NAMES:
            break
        if len(word) > 1 and word.lower() not in small | _NOT_NAMES and word not in known:
            known.append(word)
    return known


def find_actions(sentences: Sequence[Sentence]) -> Iterator[Found]:
    """Yield the tasks that someone takes on or is given, in order."""
    rules = _NameRules(find_names(sentences))
    for i, sentence in enumerate(sentences):
        if _HYPOTHETICAL.search(sentence.text):
            continue
        found = _action(sentence, rules)
        if found is None:
            continue
        found = _with_answer(found, sentence, sentences[i + 1 : i + 4], rules)
        if found is not None:
            yield found


def find_decisions(sentences: Sequence[Sentence]) -> Iterator[Found]:
    """Yield what was decided, in order: said as a decision, or proposed and accepted."""
    for i, sentence in enumerate(sentences):
        proposed = _PROPOSED.search(sentence.text)
        if proposed or sentence.is_question:
            answer = next((s for s in sentences[i + 1 : i + 3] if s.place > sentence.place), None)
            if proposed and answer and _ACCEPTED.match(answer.text):
                plan = _plan(proposed["plan"])
                if plan:
                    yield Found(plan, (sentence.place, answer.place), 0.8)
            continue
        for pattern, strength in _DECISION_RULES:
            match = pattern.search(sentence.text)
            plan = _plan(next(g for g in match.groups() if g)) if match else None
            if plan:
                yield Found(plan, (sentence.place,), strength)
                break


_DECISION_RULES = ((_DECIDED, 1.0), (_LETS, 0.5), (_WE_WILL, 0.4), (_SO_WE, 0.4))


def _action(sentence: Sentence, rules: _NameRules) -> Found | None:
    """Match the rules from the surest on."""
    text = sentence.text
    for strength, owner, raw in _offers(sentence, rules):
        task, due = _task(raw, text)
        if task:
            return Found(task, (sentence.place,), strength, owner, due)
    return None


def _offers(sentence: Sentence, rules: _NameRules) -> Iterator[tuple[float, str | None, str]]:
    """Yield what may be a task: strength of the rule, owner, words from the verb on."""
    text = sentence.text
    for pattern in rules.owned:
        match = pattern.search(text)
        if match:
            yield 1.0, match["name"], match["task"]
    match = _ROLE.search(text)
    if match:
        yield 0.7, match["name"], match["task"]
    match = _SELF.search(text)
    if match and not sentence.is_question:
        is_sure = match.group(0).lower().startswith(("i'll", "i will", "i promise"))
        owner = _one_of(rules.speaking.search(text)) or sentence.speaker
        yield (0.7 if is_sure else 0.45), owner, match["task"]
    for pattern, strength in ((_ANYONE, 0.5), (_UNOWNED, 0.35)):
        match = pattern.search(text)
        if match:
            yield strength, None, match["task"]


def _one_of(match: re.Match[str] | None) -> str | None:
    """Return the name in a match of a rule that has it in one of two places."""
    return (match["name"] or match["other"]) if match else None


def _with_answer(
    found: Found, asked: Sentence, following: Sequence[Sentence], rules: _NameRules
) -> Found | None:
    """Let the next speaker take the task that was offered, or turn it down (then None)."""
    answer = next((s for s in following if s.place > asked.place), None)
    if answer is None or not asked.is_question:
        return found
    if _REFUSED.match(answer.text):
        return None
    if found.owner is not None:
        return found
    told = _one_of(rules.given.search(answer.text)) or _one_of(rules.speaking.search(answer.text))
    if told is None and not _TAKEN.match(answer.text):
        return found
    places = (asked.place, answer.place)
    return Found(found.text, places, 0.9, told or answer.speaker, found.due)


_REFUSED = re.compile(
    r"(?:no\b(?! problem)|sorry\b|i'm afraid\b|i can't\b|i don't\b)", re.IGNORECASE
)


def _task(raw: str, sentence: str) -> tuple[str | None, str | None]:
    """Part what follows the rule's words into task and due date; no task when it is no real one."""
    due = _DUE.search(sentence)
    text = raw.strip()
    if due:
        text = re.sub(re.escape(due.group(0)), " ", text, count=1, flags=re.IGNORECASE)
    text = _TAIL.sub("", " ".join(text.split())).strip(" ,.;:?!")
    spoken = [word.lower() for word in words.split_words(text)]
    if len(spoken) < 2 or len(spoken) > 30:
        return None, None
    verb, rest = spoken[0], spoken[1:]
    if verb in _VERB_STOP and verb not in _VERB_STOP_UNLESS_OBJECT:
        return None, None
    if verb in words.STOP_WORDS and verb not in _VERB_STOP_UNLESS_OBJECT | {"make", "put", "go"}:
        return None, None
    if not words.content_stems(" ".join(rest)) or rest[0] in _VAGUE:
        return None, None
    return text, _due_words(due.group(0)) if due else None


def _due_words(text: str) -> str:
    """Return the due date without the preposition that "due" already says."""
    return re.sub(r"^by ", "", text, flags=re.IGNORECASE)


def _plan(raw: str) -> str | None:
    """Return the plan without what only confirms it, or None when it is no real one."""
    text = _PLAN_TAIL.sub("", _TAIL.sub("", raw.strip(" ,.;:?!"))).strip(" ,.;:?!")
    if _EMPTY_PLAN.match(text) or len(text.split()) > 40:
        return None
    return text if len(words.content_stems(text)) >= 2 or words.numbers(text) else None
