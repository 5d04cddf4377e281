"""Who owns a task, and when it is due, as far as the lines say so.

Somebody owns a task who takes it on ("I'll send it"), who is told to ("Ben will send it"), or who
says yes when asked. Who only speaks beside it, or is only mentioned in it, owns nothing. The line
right after a call ("Who will?") or a question ("Is that done?") is its reply, in whatever words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from unplugged.core.minutes import words
from unplugged.core.minutes.clauses import clause_texts, is_negated
from unplugged.core.minutes.due_dates import spoken_part
from unplugged.core.minutes.line_index import LineFacts, LineIndex

MAX_ANSWER_WORDS = 8  # a line up to this long may be the answer to "By when?" or "Who?"
MAX_REPLY_WORDS = 12  # and the line right after "Who?", if somebody takes it on or is named there
MAX_BESIDE_DATE = 2  # content words that the sentence of a reply may hold beside its date
OWNER_REACH = 2  # an owner may be named, or accept, this many lines from the task

# Words of a due date that models add or leave out.
_DATE_LINKS = frozenset(("a", "an", "at", "by", "due", "for", "in", "of", "on", "the", "until"))
_IT = frozenset(("it", "that", "this", "them", "my"))
_FIRST_PERSON = re.compile(
    r"\b(?:I|I'(?:ll|m|ve|d)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Yy]ours truly)\b"
    r"|, gonna\b(?![^.!]*\?)|^(?:(?:[Oo]kay|[Yy]es|[Ss]ure|[Rr]ight|[Ww]ell)[,.]?\s+)*"
    r"(?:[Ww]ill|[Gg]oing to|[Gg]onna|[Hh]appy to|[Nn]eed to|[Hh]ave to|[Gg]ladly|[Cc]an do)\b"
)
_PROMISE = re.compile(
    # Not "or do I have to beg?", "I can't".
    r"(?<!\bdo )\bI(?:'ll| will| shall| can| could| should| must| have to| need to|'ve got to"
    r"| am going to|'m going to|'m gonna|'d like to| want to"
    # Not "I would be much obliged if you".
    r"| would(?! (?:be (?:\w+ ){1,2}if|appreciate|like|ask)\b))\b(?!')|\b[Ll]et me\b(?! know)"
)
_TAKES_IT = re.compile(
    r"\bI(?:'ll|'d| can| could| will) (?:do|have|take) (?:it|that|this)\b"
    r"|\bI(?:'ve| have) got (?:it|that|this)\b|\b[Cc]onsider (?:it|that|this) done\b"
    r"|\b(?:[Ii]t|[Tt]hat|[Tt]hat one|[Tt]his one)(?:'s| is) mine\b"
    r"|\b[Ll]eave (?:it|that|this) (?:to|with) me\b|\bput my hand up\b|\bcount me in\b"
    r"|\b[Tt]hat's (?:with|on) me\b|\b[Pp]ut (?:me|my name) down\b(?! as\b)"
)
_REQUEST = re.compile(
    r"\?\s*$|\b(?:you|your|who|someone|somebody|anyone|anybody|please|one of us|one of you)\b",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:who|whom|whose|which|someone|somebody|anyone|anybody|(?:one|any) of (?:us|you|the)"
    r"|volunteers?|takers|hands|a hand|name)\b",
    re.IGNORECASE,
)
# In the first person, and yet no "I will".
_OPINION = re.compile(
    r"\bI (?:agree|hear|heard|know|like|love|mean|see|thought|wish|wonder)\b"
    # But "I guess that's me", "I think I can".
    r"|\bI (?:guess|hope|think)\b"
    r"(?! (?:I(?:'ll| can| could| will)|(?:it|that)'s (?:me|mine|my turn))\b)"
    r"|\bI(?:'m| am| was)\b(?! (?:available|doing|free|game|glad|going|happy|in|on|prepared|ready"
    r"|the (?:lucky )?one|up|volunteering|your (?:man|woman|one))\b)"
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
    declined = {p + d for p in places if _declines(wanted, p, index) for d in (0, 1)}
    for place in places:
        if place not in declined and _owns(wanted, owner, stems, index.facts(place)):
            return place
    main = max(places, key=lambda p: (len(index.facts(p).stems & stems), -p))
    task = index.facts(main)
    if task.line.speaker and _PROMISE.search(task.main_sentence(stems)):
        return None  # who speaks has taken it on
    is_asked = _REQUEST.search(task.text) is not None
    is_call = _CALL.search(task.text) is not None
    # What was said before is no answer: it counts last.
    for place in sorted(index.around(places, OWNER_REACH), key=lambda p: (p < main, p)):
        facts = index.facts(place)
        if is_call and place == main + 1 and _answers_call(owner, wanted, facts):
            return place
        is_short = len(facts.all_words) <= MAX_ANSWER_WORDS
        is_answer = place > main and is_short and not facts.is_refusal
        if is_answer and is_asked and _YES.match(facts.text) and wanted <= facts.all_words:
            return place
        # "Ben can do that" is about the task, "Ben, call the supplier" is about another one.
        own = facts.stems - {words.stem(word) for word in wanted}
        is_about_it = len(own) < 2 or bool(own & stems)
        is_named = wanted <= facts.spoken_words and (is_short or _is_told(owner, facts.text))
        if is_named and is_about_it and _is_named_in(_affirmed(facts), owner):
            return place
    return None


def takes_on(facts: LineFacts) -> bool:
    """Whether a line takes on what was spoken of before it: "I'll do it"."""
    return _TAKES_IT.search(facts.text) is not None and not facts.is_refusal


def is_due_said(due: str, places: Sequence[int], index: LineIndex) -> bool:
    """Whether a line names this date word for word: one of these, a short one beside, or the reply.

    In a reply that tells more, the sentence with the date must be about little else: "I was waiting
    for the numbers. I'll do it by the end of May."
    """
    due = spoken_part(due)
    wanted = frozenset(
        words.stem(w) for w in words.split_words(due) if w.lower() not in _DATE_LINKS
    )
    numbers = words.numbers(due)
    for place in (*places, *index.around(places[-1:], 1)):
        facts = index.facts(place)
        if place in places or len(facts.all_words) <= MAX_ANSWER_WORDS:
            if _names_date(wanted, numbers, facts.all_words, facts.numbers):
                return True
        elif place > places[-1] and "?" in index.facts(places[-1]).text:
            # "Give me another week, it'll be done on Friday"
            of_it = [part for part in facts.phrases if part.spoken & _IT]
            for part in (*facts.parts, *of_it):
                is_brief = len(part.stems - wanted) <= MAX_BESIDE_DATE
                if is_brief and _names_date(wanted, numbers, part.spoken, part.numbers):
                    return True
    return False


def _names_date(
    wanted: frozenset[str],
    numbers: frozenset[float],
    spoken: frozenset[str],
    heard: frozenset[float],
) -> bool:
    """Whether all words of a date were said; its number words may be said in other ways."""
    missing = wanted - {words.stem(word) for word in spoken}
    is_number = all(words.is_number_stem(stem) for stem in missing)
    return numbers <= heard and (not missing or (bool(numbers) and is_number))


def _owns(wanted: set[str], owner: str, stems: frozenset[str], facts: LineFacts) -> bool:
    """Whether a line that a task rests on makes somebody its owner."""
    main = facts.main_sentence(stems)
    said_by = wanted <= facts.speaker_words
    if said_by and (_FIRST_PERSON.search(main) or _FIRST_PERSON.match(facts.text)):
        return True
    if said_by and _TAKES_IT.search(facts.text):
        return True
    if not wanted <= facts.all_words or (said_by and not wanted <= facts.spoken_words):
        return False
    # "I'll ask Ben for the price" gives Ben no task.
    return not _PROMISE.search(main) or _is_told(owner, main) or _is_introduced(owner, facts.text)


def _declines(wanted: set[str], place: int, index: LineIndex) -> bool:
    """Whether who is asked in a line turns it down in the next one."""
    if place + 1 >= len(index) or not _REQUEST.search(index.facts(place).text):
        return False
    reply = index.facts(place + 1)
    asks_others = not wanted <= index.facts(place).speaker_words
    return asks_others and wanted <= reply.speaker_words and reply.is_refusal


def _answers_call(owner: str, wanted: set[str], facts: LineFacts) -> bool:
    """Whether the reply to "Who will?" is somebody's "I could", or names them: "Give it to Ben"."""
    if facts.is_refusal or len(facts.spoken_words) > MAX_REPLY_WORDS:
        return False
    affirmed = _affirmed(facts)
    is_own = wanted <= facts.speaker_words and not words.proper_words(facts.text) - wanted
    if is_own and any(_FIRST_PERSON.search(p) and not _OPINION.search(p) for p in affirmed):
        return True
    # "Ben, call the supplier" is about another task, "Take Ben, he knows it" is not.
    is_told_more = re.match(
        rf"\W*(?:(?!take|give|ask|put|pick|try)\w+,? )?{_name(owner)}[,!](?! (?:he|she|it|who)\b)",
        facts.text,
        re.IGNORECASE,
    )
    if is_told_more or "?" in facts.text:
        return False
    return _is_named_in(affirmed, owner)


def _affirmed(facts: LineFacts) -> list[str]:
    """Return the clauses of a line that deny nothing."""
    return [part for part in clause_texts(facts.text) if not is_negated(part)]


def _is_named_in(parts: Sequence[str], owner: str) -> bool:
    return any(re.search(rf"\b{_name(owner)}\b", part, re.IGNORECASE) for part in parts)


def _is_told(owner: str, text: str) -> bool:
    """Whether somebody's name stands where the one stands who is to do it."""
    name = _name(owner)
    told = rf"\b{name}(?: speaking| here|{_DUTY})|{_GIVEN}{name}\b(?! for\b)"
    return re.search(told, text, re.IGNORECASE) is not None


def _is_introduced(owner: str, text: str) -> bool:
    """Whether who speaks says their name: "Ben again.", "Walter from the night shift, hello"."""
    name = _name(owner)
    here = rf"(?:^|[.!?,:] )(?:(?:and|then|so|yes|well|just|that's) )?{name},?(?: is)? "
    here += r"(?:again|from|here|just|on the|for (?:the (?:minutes|record|clerk)|those)|speaking)\b"
    me = r"\b(?:this is|here's|it's(?: just| only)?|my name is|write|put|note|mark)(?: down)?"
    me += rf" {name}\b"
    written = rf"(?:^|[.!?,] )(?:here is {name}\b|{name}: I\b)|\b(?:it|that) was {name} who\b"
    return re.search(rf"{here}|{me}|{written}", text, re.IGNORECASE) is not None


def _name(owner: str) -> str:
    """Return the pattern of a name."""
    return r"\s+".join(map(re.escape, owner.split()))
