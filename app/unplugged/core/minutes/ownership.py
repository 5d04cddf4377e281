"""Who owns a task, and when it is due, as far as the lines say so.

Somebody owns a task who takes it on ("I'll send it"), who is told to ("Ben will send it"), or who
says yes when asked. Who only speaks beside it, or is only mentioned in it, owns nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from unplugged.core.minutes import words
from unplugged.core.minutes.due_dates import spoken_part
from unplugged.core.minutes.line_index import LineFacts, LineIndex

MAX_ANSWER_WORDS = 8  # a line up to this long may be the answer to "By when?" or "Who?"
OWNER_REACH = 2  # an owner may be named, or accept, this many lines from the task

# Words of a due date that models add or leave out.
_DATE_LINKS = frozenset(("a", "an", "at", "by", "due", "for", "in", "of", "on", "the", "until"))
_SENTENCE_END = re.compile(r"(?<=[.!?\u2026])\s+")
_FIRST_PERSON = re.compile(
    r"\b(?:I|I'(?:ll|m|ve|d)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b"
    r"|^(?:(?:[Oo]kay|[Yy]es|[Ss]ure|[Rr]ight|[Ww]ell)[,.]?\s+)*"
    r"(?:[Ww]ill|[Gg]oing to|[Gg]onna|[Hh]appy to|[Nn]eed to|[Hh]ave to|[Gg]ladly)\b"
)
_PROMISE = re.compile(
    r"\bI(?:'ll| will| shall| can| could| should| must| have to| need to|'ve got to| am going to"
    r"|'m going to|'m gonna|'d like to| want to| would)\b|\b[Ll]et me\b"
)
_REQUEST = re.compile(
    r"\?\s*$|\b(?:you|your|who|someone|somebody|anyone|anybody|please|one of us|one of you)\b",
    re.IGNORECASE,
)
_YES = re.compile(
    r"\s*(?:(?:well|oh|uh|um|and|so)[,.]?\s+)*(?:yes|yeah|yep|yup|sure|okay|ok|fine|of course"
    r"|no problem|gladly|will do|certainly|absolutely|definitely|happy to|got it|all right|alright"
    r"|I can|I will|I'll|me\b|that's mine|leave (?:it|that) to me|I'm on it|on it|with pleasure"
    r"|consider it done|agreed|right)\b",
    re.IGNORECASE,
)
_DUTY = (
    r"(?:['\u2019]ll|,? (?:and|or|will|would|should|can|could|shall|must|has|have|had|needs?|to|is"
    r"|are|please|you|takes?|does|agreed|offered|promised|volunteered|wants)\b|,|\s*\?)"
)
_GIVEN = r"\b(?:to|by|for|with|ask|asked|have|want|need|like|let|and|or|is|it's|I'm|am|says|said) "


def naming_place(
    owner: str, stems: frozenset[str], places: Sequence[int], index: LineIndex
) -> int | None:
    """Return the first place that makes somebody the owner of a task, None when none does.

    Args:
        owner: Who is said to own it.
        stems: Content words of the task.
        places: Places of the lines that it rests on, ascending, at least one.
        index: The lines.
    """
    wanted = {word.lower() for word in words.split_words(owner)}
    if not wanted:
        return None
    for place in places:
        if _owns(wanted, owner, stems, index.facts(place)):
            return place
    main = max(places, key=lambda p: (len(index.facts(p).stems & stems), -p))
    task = index.facts(main)
    if task.line.speaker and _PROMISE.search(_main_sentence(task, stems)):
        return None  # who speaks has taken it on
    is_asked = _REQUEST.search(task.line.text) is not None
    for place in index.around(places, OWNER_REACH):
        facts = index.facts(place)
        is_short = len(facts.all_words) <= MAX_ANSWER_WORDS
        is_answer = place > main and is_short and not facts.is_refusal
        if is_answer and is_asked and _YES.match(facts.line.text) and wanted <= facts.all_words:
            return place
        # "Ben can do that" is about the task, "Ben, call the supplier" is about another one.
        own = facts.stems - {words.stem(word) for word in wanted}
        is_about_it = len(own) < 2 or bool(own & stems)
        is_named = wanted <= facts.spoken_words and (is_short or _is_told(owner, facts.line.text))
        if is_named and is_about_it:
            return place
    return None


def is_due_said(due: str, places: Sequence[int], index: LineIndex) -> bool:
    """Whether one of the lines, or a short one beside the last, names this date word for word."""
    due = spoken_part(due)
    wanted = {words.stem(w) for w in words.split_words(due) if w.lower() not in _DATE_LINKS}
    numbers = words.numbers(due)
    for place in (*places, *index.around(places[-1:], 1)):
        facts = index.facts(place)
        if place not in places and len(facts.all_words) > MAX_ANSWER_WORDS:
            continue
        spoken = {words.stem(word) for word in facts.all_words}
        missing = wanted - spoken
        is_number = all(words.is_number_stem(stem) for stem in missing)
        if numbers <= facts.numbers and (not missing or (numbers and is_number)):
            return True
    return False


def _owns(wanted: set[str], owner: str, stems: frozenset[str], facts: LineFacts) -> bool:
    """Whether a line that a task rests on makes somebody its owner."""
    main = _main_sentence(facts, stems)
    said_by = wanted <= _lower_words(facts.line.speaker or "")
    if said_by and (_FIRST_PERSON.search(main) or _FIRST_PERSON.match(facts.line.text)):
        return True
    if not wanted <= facts.all_words or (said_by and not wanted <= facts.spoken_words):
        return False
    # "I'll ask Ben for the price" gives Ben no task.
    return not _PROMISE.search(main) or _is_told(owner, main)


def _main_sentence(facts: LineFacts, stems: frozenset[str]) -> str:
    """Return the sentence of a line that says most of the task."""
    sentences = _SENTENCE_END.split(facts.line.text.replace("\u2019", "'"))
    return max(sentences, key=lambda text: len(words.content_stems(text) & stems))


def _is_told(owner: str, text: str) -> bool:
    """Whether somebody's name stands where the one stands who is to do it."""
    name = r"\s+".join(map(re.escape, owner.split()))
    told = rf"\b{name}(?: speaking| here|{_DUTY})|{_GIVEN}{name}\b(?! for\b)"
    return re.search(told, text, re.IGNORECASE) is not None


def _lower_words(text: str) -> set[str]:
    return {word.lower() for word in words.split_words(text)}
