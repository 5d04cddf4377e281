"""Who is meant: "I", "me" and "you" of a bullet become the names of those who spoke.

Only English knows these rules; a bullet in another language stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from unplugged.core.types import Line, MinutesItem

_FIRST = frozenset(("i", "me", "myself", "my"))
_SECOND = frozenset(("you", "yourself"))
_MANY = frozenset(("we", "us", "ourselves", "everyone", "everybody", "all of us", "the team"))
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_QUOTED = re.compile('["\u201c\u201d\u201e]')
_SPOKEN_TO = re.compile(
    r"\s*(?:(?:and|so|okay|ok|well|then|hey|thanks|yes|no)[,.]?\s+)*(?P<name>[^\W\d_]+),",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r",\s*(?P<name>[^\W\d_]+)\s*[?.!]*\s*$")

# "A.I.", "I/O", "I-9": the letter is part of a name.
_GLUED_BEFORE, _GLUED_AFTER = re.compile(r"\w[./&-]$"), re.compile(r"[./&-]?\w")
# The number one as the Romans wrote it: "the Phase I trial", "World War I".
_COUNTED = frozenset(
    """act annex appendix article category chapter class division grade level mark option part phase
    schedule section stage tier title type volume war""".split()
)
_OWNED = frozenset("am is are was were be been of and or than as like".split())
"""Words after which "mine" is whose something is; elsewhere it may be one of coal."""
# Before "I" in a question; what follows is no form of "he".
_ASKING = frozenset(
    "can could will would shall should may might must do does did am have has had was were".split()
)

_CONTRACTED = {"'m": "is", "'ll": "will", "'ve": "has", "'d": "would"}
_THIRD = {
    "am": "is", "are": "is", "have": "has", "do": "does", "was": "was", "were": "was",
    "don't": "doesn't", "haven't": "hasn't", "aren't": "isn't", "go": "goes",
}  # fmt: skip
# What is the same for every person: modal verbs, and past forms that don't end in -ed.
_SAME = frozenset(
    """will would can could shall should must may might ought cannot can't couldn't won't wouldn't
    shouldn't didn't wasn't had hadn't did was said got went sent made took told saw found wrote
    thought knew came gave left met spoke bought brought kept paid put set read let cut sold held
    built lost spent began ran never also just already still really only often""".split()
)
_ADVERBS = frozenset("never also just already still really only often always probably".split())


def resolve_owner(owner: str | None, lines: Sequence[Line], speakers: Sequence[str]) -> str | None:
    """Return the name of who owns a task, None when it stays open who is meant.

    "I" is who speaks the first cited line that says so itself, else the first one; "you" is who is
    spoken to by name in it, or the only other one who speaks in the meeting. "We" is nobody in
    particular.

    Args:
        owner: The owner as a model wrote it, None for nobody.
        lines: The cited lines, ascending.
        speakers: Everybody who speaks in the meeting.
    """
    if owner is None:
        return None
    word = " ".join(owner.lower().split())
    if word in _MANY:
        return None
    if word not in _FIRST | _SECOND:
        return owner
    spoken = [line for line in lines if line.speaker]
    if not spoken:
        return None
    # "Who will send it?" "I will." rests on both lines; the first says nothing of an "I".
    persons = _FIRST if word in _FIRST else _SECOND
    line = next((line for line in spoken if _says(line, persons)), spoken[0])
    return line.speaker if word in _FIRST else _spoken_to(line, speakers)


def resolve_text(text: str, lines: Sequence[Line]) -> str:
    """Return the sentence of a bullet with its speaker in the place of "I", "me" and "my".

    It stays as it is unless all cited lines have the same speaker, and when it quotes somebody.

    Args:
        text: The sentence.
        lines: The cited lines.
    """
    names = {line.speaker for line in lines}
    if len(names) != 1 or None in names or _QUOTED.search(text):
        return text
    (name,) = names
    assert name is not None
    return _told_of(name, text)


def resolve_persons(
    item: MinutesItem, lines: Sequence[Line], speakers: Sequence[str]
) -> MinutesItem:
    """Return a bullet in which those who are meant have their names.

    Args:
        item: The bullet; it was checked against its lines already.
        lines: The lines that it cites, ascending.
        speakers: Everybody who speaks in the meeting.
    """
    owner = resolve_owner(item.owner, lines, speakers)
    return replace(item, owner=owner, text=resolve_text(item.text, lines))


def _says(line: Line, persons: frozenset[str]) -> bool:
    """Whether a line has one of these words, contracted or not."""
    spoken = line.text.lower().replace("\u2019", "'")
    return any(match.group().split("'")[0] in persons for match in _WORD.finditer(spoken))


def _spoken_to(line: Line, speakers: Sequence[str]) -> str | None:
    """Return who is spoken to in a line: by name, or because nobody else is there."""
    others = [name for name in dict.fromkeys(speakers) if name != line.speaker]
    for pattern in (_SPOKEN_TO, _ADDRESSED):
        match = pattern.search(line.text) if pattern is _ADDRESSED else pattern.match(line.text)
        if match is None:
            continue
        called = match["name"].lower()
        named = [name for name in others if called in name.lower().split()]
        if len(named) == 1:
            return named[0]
    return others[0] if len(others) == 1 else None


def _told_of(name: str, text: str) -> str:
    """Return a sentence in the first person as one about somebody."""
    result: list[str] = []
    end = 0
    before = ""
    subject_next = False
    for match in _WORD.finditer(text):
        word = match.group()
        between = text[end : match.start()]
        told, is_subject = word, False
        if not _is_part_of_name(match, before):
            told, is_subject = _told_word(name, word, before)
        if is_subject and before in _ASKING:  # "Should I call?" has the verb as it is
            is_subject = False
            if before in _THIRD:
                asked = _THIRD[before]
                result[-1] = asked.capitalize() if result[-1][:1].isupper() else asked
        if subject_next and told == word and not between.strip():  # not "I, Ben,"
            told = _third_person(word)
            is_subject = word.lower() in _ADVERBS
        result += [between, told]
        subject_next = is_subject
        end, before = match.end(), word.lower()
    return "".join([*result, text[end:]])


def _is_part_of_name(match: re.Match[str], before: str) -> bool:
    """Whether an "I" is a letter of something else, or a number."""
    if match.group() != "I":
        return False
    text, start, end = match.string, match.start(), match.end()
    if _GLUED_BEFORE.search(text[max(0, start - 2) : start]):
        return True
    if _GLUED_AFTER.match(text[end : end + 2]):
        return True
    return before in _COUNTED and text[start - 1 : start] == " "


def _told_word(name: str, word: str, before: str) -> tuple[str, bool]:
    """Return one word after another, and whether a verb of the first person follows it."""
    plain = word.replace("\u2019", "'")
    if plain == "I":
        return name, True
    if plain[:2] == "I'" and plain[1:].lower() in _CONTRACTED:
        return f"{name} {_CONTRACTED[plain[1:].lower()]}", False
    match plain.lower():
        case "me":
            return name, False
        case "my":
            return f"{name}'s", False
        case "mine" if before in _OWNED or before.endswith(("'s", "\u2019s")):
            return f"{name}'s", False
        case "myself":
            return f"{name}", False
    return word, False


def _third_person(verb: str) -> str:
    plain = verb.lower().replace("\u2019", "'")
    if plain in _THIRD:
        return _THIRD[plain]
    if plain in _SAME or plain.endswith("ed") or not plain.isalpha():
        return verb
    if plain.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    if plain.endswith("y") and plain[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"
