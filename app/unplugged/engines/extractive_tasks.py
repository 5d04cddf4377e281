"""A small grammar of tasks in English speech: who takes on or is given what, until when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from unplugged.core.minutes import words
from unplugged.engines.extractive_dates import due_words, find_date
from unplugged.engines.extractive_rules import Found, trimmed
from unplugged.engines.extractive_sentences import CHECK_EVERY, Sentence, without_lead

AT_ONCE_STRENGTH = 0.2
DUE_STRENGTH = 0.25  # what naming a date adds to the strength of a rule
MAX_NAMES = 150  # names that rules look for; speakers first, then the most frequent
_NOT_NAMES = words.STOP_WORDS | words.WEEKDAYS | words.MONTHS | words.FRAME_WORDS | words.NEGATORS
_NOT_NAMES |= frozenset(
    """okay yes thanks hello hi people sorry please today tomorrow tonight great perfect fine
    exactly sure everybody nothing something never always internet english friday which yesterday
    maybe perhaps finally unfortunately agreed decided gladly sounds next first second third
    last""".split()
)

_SOON = r"(?:also|just|then|certainly|gladly|definitely|quickly|please|maybe)?\s*"
# Verbs of talk, thought and being: "I will think", "I can see your screen" are no tasks.
_VERB_STOP = frozenset(
    """be been have has had think say see hear know remember believe guess agree understand imagine
    live like love tell repeat come keep need want hope admit wonder feel mean stay sit stop begin
    continue let do wait catch happen not never also really discuss""".split()
)
_TASK_LEAD = re.compile(
    r"^(?:(?:please|also|just|try (?:to|and)|make sure (?:to|that you|you)|be sure to|remember to"
    r"|don't forget to|mind if I ask you to)\s+)+",
    re.IGNORECASE,
)
_EMPTY_TASK = re.compile(
    r"^(?:(?:talk|speak|say something|tell you) about|come back|go (?:on|back|over|ahead"
    r"|through this)"
    r"|share my screen|take care of (?:it|that|this)\b|(?:start|leave|stop|get started|move on)\b"
    r"|show you|give you|explain|add (?:that|something)|put (?:it|that|this)|keep it|take (?:it"
    r"|that)"
    r"|look at (?:it|that|this)|get (?:it|that|there|to))\b",
    re.IGNORECASE,
)
_NOT_VERBS = words.STOP_WORDS - frozenset(
    ("thank", "make", "put", "go", "get", "take", "ask", "say")
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
    r"|it would be (?:great|good|nice) if you could|would you mind if I ask you|try"
    r"|make sure) (?:to )?"
)
_ROLE = re.compile(
    r"\b(?:the |our |and |so )?(?P<name>(?:[a-z]+ )?(?:designer|manager|expert|engineer"
    r"|developer|lead"
    r"|editor|secretary|executive|specialist|director|assistant|team))(?:,|\s)\s*"
    r"(?:(?:will|should|has to|needs to|is going to|is gonna)"
    r"|(?:so )?(?:you|your)(?:'ll|'re gonna|'re going to| will| are going to| are gonna"
    r"| have to)?)\s+"
    r"(?P<task>.+)$",
    re.IGNORECASE,
)
_YOU = re.compile(
    r"\b(?:you|both of you|you guys|you two)(?:'ll|'re gonna|'re going to| will| are going to) "
    r"(?P<task>(?:be )?(?:work|look|prepar|writ|mak|draw|design|creat|check|send|collect"
    r"|research)"
    r"(?:e|ing)?\b.+)$",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(r"\b(?:just|quickly|here|now|let me|this thing)\b", re.IGNORECASE)
_GERUND = re.compile(r"^(?:be )?([a-z]+)ing\b", re.IGNORECASE)
_BASE_FORMS = {
    "work": "work", "look": "look", "prepar": "prepare", "writ": "write", "mak": "make",
    "draw": "draw", "design": "design", "creat": "create", "check": "check", "send": "send",
    "collect": "collect", "research": "research", "do": "do", "focus": "focus", "get": "get",
}  # fmt: skip
_ANYONE = re.compile(
    r"\b(?:who (?:can|will|wants to|could|would)|(?:can|could|will|would) (?:someone|somebody"
    r"|anyone"
    r"|anybody|one of you)|is (?:anybody|anyone|somebody|someone) free to)\s+(?P<task>.+?)\?*$",
    re.IGNORECASE,
)
_UNOWNED = re.compile(
    r"(?:^|, )(?:(?:somebody|someone|one of us|one of you) (?:has to|needs to|should|must|will)"
    r"|we (?:still |also )?(?:need to|have to|must|'ve got to))\s+(?P<task>.+)$",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"^(?:(?:okay|ok|yes|yeah|sure|well)[,.]?\s+)*(?:I can(?: do (?:that|it|this))?|I'll (?:do"
    r"|take) (?:it|that"
    r"|this)(?: one)?|I will (?:do|take care of) (?:it|that|this)|that's mine|me,? no problem"
    r"|I'm on it"
    r"|leave (?:it|that) to me)\b",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(
    r"\b(?:(?<!great )(?<!good )(?<!nice )if (?:they|he|she|it|we|you) |one day|don't have to"
    r"|doesn't need|did you|do we have to|why did"
    r"|(?<!like )last (?:year|week|month)\b|already |yesterday|would be nice to|can't|cannot"
    r"|couldn't|wouldn't"
    r"|won't manage|too early)",
    re.IGNORECASE,
)


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
                rf"(?:\b(?:can|could|would|will) you\s+(?:please )?"
                rf"|^please\s+)(?P<task>.+?),?\s+{n}"
                r"\s*[?.!]*$",
                flags,
            ),
            re.compile(
                r"\b(?:I'd like|I would like|we need|I want|I need|I asked|we asked|let's have"
                rf"|let's ask|can|could|will|maybe)\s+{n}\s+(?:to |could |can "
                rf"|will )?(?P<task>.+)$",
                flags,
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


def find_tasks(sentences: Sequence[Sentence], check: Callable[[], None]) -> Iterator[Found]:
    """Yield the tasks that someone takes on or is given, in order.

    Args:
        sentences: In order of time.
        check: Called now and then; may raise to stop.
    """
    rules = _NameRules(find_names(sentences))
    for i, sentence in enumerate(sentences):
        if i % CHECK_EVERY == 0:
            check()
        if _HYPOTHETICAL.search(sentence.text):
            continue
        found = _task_in(sentence, rules)
        if found is None:
            continue
        found = _with_answer(found, sentence, sentences[i + 1 : i + 4], rules)
        if found is not None:
            yield replace(found, at=i)


def _task_in(sentence: Sentence, rules: _NameRules) -> Found | None:
    """Match the rules from the surest on."""
    for strength, owner, raw in _offers(sentence, rules):
        task, due = _task(raw, sentence.text)
        if task:
            sure = strength + (DUE_STRENGTH if due else 0.0)
            return Found(task, (sentence.place,), sure, owner, due)
    return None


def _offers(sentence: Sentence, rules: _NameRules) -> Iterator[tuple[float, str | None, str]]:
    """Yield what may be a task: strength of the rule, owner, words from the verb on."""
    text = without_lead(sentence.text)
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
        named = _one_of(rules.speaking.search(text))
        strength = 0.7 if is_sure or named else 0.45
        if _AT_ONCE.search(text):  # done while speaking: "I'll just share this"
            strength = min(strength, AT_ONCE_STRENGTH)
        yield strength, named or sentence.speaker, match["task"]
    for pattern, strength in ((_YOU, 0.5), (_ANYONE, 0.5), (_UNOWNED, 0.35)):
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
    date = find_date(sentence)
    text = raw.strip()
    if date:
        text = re.sub(re.escape(date), " ", text, count=1, flags=re.IGNORECASE)
    text = _TASK_LEAD.sub("", trimmed(_based(" ".join(text.split()))))
    spoken = [word.lower() for word in words.split_words(text)]
    if len(spoken) < 2 or len(spoken) > 30:
        return None, None
    if spoken[0] in _VERB_STOP or spoken[0] in _NOT_VERBS or spoken[1] in _VAGUE:
        return None, None
    if _EMPTY_TASK.match(text) or not words.content_stems(" ".join(spoken[1:])):
        return None, None
    return text, due_words(date) if date else None


def _based(text: str) -> str:
    """Return "be working on it" as "work on it"."""
    match = _GERUND.match(text)
    base = _BASE_FORMS.get(match[1].lower()) if match else None
    return base + text[match.end() :] if match and base else text
