"""Words as evidence sees them: stems, numbers and names of a sentence.

English first. Other languages keep exact words and digits, scripts without spaces give pairs of
characters, so that a comparison within one language still means something.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from unplugged.core.unspaced import LETTERS

STEM_LETTERS = 6  # words that share this many letters count as one: product, production, produce

# Vowel signs and accents that are characters of their own. Python takes none of them for a part of
# a word, so that Hindi would fall into single letters.
_MARKS = "".join(
    chr(code)
    for first, last in ((0x0300, 0x1CFF), (0x1DC0, 0x1DFF), (0x3099, 0x309A), (0xA66F, 0xABFF))
    for code in range(first, last + 1)
    if unicodedata.category(chr(code)) in ("Mn", "Mc")
)
_LETTERS = rf"[^\W\d_]+(?:[{_MARKS}][^\W\d_]*)*"
WORD = re.compile(rf"{_LETTERS}(?:['\u2019]{_LETTERS})*|\d+(?:[.,]\d+)*")
# Taken in pairs of letters: scripts without spaces, and Korean, whose words have changing ends.
_IN_PAIRS = re.compile(rf"[{LETTERS}\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[.!?:\u2026][\"')\]]*\s+|^\s*")

STOP_WORDS = frozenset(
    """a about after again all also am an and any anyone anything are as at back be because been
    before being both but by can come could did do does doing done down each else even ever
    every everybody everyone for from get gets getting go goes going gonna good got had has have
    having he her here hers him his how i if in into is it its itself just kind know let like
    lot made make many may maybe me mean might more most much must my need needs next of off oh
    okay ok on once one only onto or other our ours out over own part please put quite rather
    really right said same say see shall she should since so some somebody someone something
    sort still such sure take than thank thanks that the their them then there these they thing
    things think this those though through to too um uh mm hmm hm yeah yes under until up upon
    us very via want wants was way we well were what when where which while who whom whose why
    will with within would yet you your yours there's that's it's let's what's i'm i'll i've i'd
    you're you'll you've you'd we're we'll we've we'd they're they'll they've he's she's he'll
    she'll gotta wanna""".split()
)
# Words that tell how something was said, not what.
FRAME_WORDS = frozenset(
    """meeting team group participant participants speaker speakers member members everyone discuss
    discussed discusses discussion discussing talk talked talking mention mentioned mentions
    report reported reports said agree agreed agrees decide decided decides decision propose
    proposed suggest suggested suggests explain explained explains note noted notes present
    presented state stated ask asked asks review reviewed regarding concerning topic topics
    covered""".split()
)
# Words of a letter that state nothing.
_COURTESY = re.compile(
    r"\b(?:dear|hello|hi|good (?:morning|afternoon|evening)|kind|best|warm|regards|sincerely|yours"
    r"|thanks?|thank you|appreciate|please|find below|as discussed|let me know|hope this helps"
    r"|subject|re|for (?:the|your|our) (?:meeting|conversation|call|talk|time|patience|help))\b",
    re.IGNORECASE,
)
# Words of SQL; what is left of a row are names of tables and columns, numbers and quoted texts.
_KEYWORDS = re.compile(
    r"\b(?:add|all|alter|and|as|asc|avg|begin|between|by|case|cast|check|coalesce|commit|count"
    r"|create|current_date|current_timestamp|date|default|delete|desc|distinct|else|end|exists"
    r"|extract|foreign|from|full|group|having|in|index|inner|insert|int|integer|interval|into|is"
    r"|join|key|left|like|limit|max|min|not|null|numeric|offset|on|or|order|outer|over|partition"
    r"|primary|real|references|right|round|select|set|sum|table|text|then|timestamp|union|unique"
    r"|update|using|values|varchar|view|when|where|with)\b",
    re.IGNORECASE,
)
NEGATORS = frozenset(
    """not no never none nobody nothing neither nor cannot without nicht kein keine keinen nie pas
    jamais aucun niet geen nunca""".split()
)

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    """january february march april may june july august september october november
    december""".split()
)
# Words that must agree exactly, wherever they stand, because one exchanged makes another fact.
_EXACT_WORDS = (WEEKDAYS | MONTHS | {"today", "tomorrow", "tonight"}) - {"may", "march"}
_EXACT_WORDS |= frozenset("red blue green yellow white black grey gray orange brown purple".split())

_IRREGULAR = {
    "sent": "send", "wrote": "write", "written": "write", "bought": "buy", "brought": "bring",
    "paid": "pay", "met": "meet", "spoke": "speak", "spoken": "speak", "found": "find",
    "chose": "choose", "chosen": "choose", "sold": "sell", "told": "tell", "gave": "give",
    "given": "give", "took": "take", "taken": "take", "kept": "keep", "held": "hold",
    "built": "build", "lost": "lose", "spent": "spend", "began": "begin", "begun": "begin",
    "went": "go", "gone": "go", "left": "leave", "thought": "think", "taught": "teach",
    "drew": "draw", "drawn": "draw", "broke": "break", "broken": "break", "ran": "run",
    "rewrote": "rewrite", "people": "person", "men": "man", "women": "woman", "children": "child",
    "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "led": "lead",
}  # fmt: skip

_UNITS = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen""".split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_ORDINALS = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
_NUMBER_WORDS = frozenset((*_UNITS, *_TENS, *_ORDINALS, *_SCALES, "dozen"))
MAX_NUMBER_DIGITS = 15  # longer runs of digits are names (phone numbers, codes): see proper_words


def split_words(text: str) -> list[str]:
    """Return the words and digit groups of a text as written, apostrophes straightened.

    A letter and its accent become one character, however they were typed.
    """
    text = unicodedata.normalize("NFC", text)
    return [match.group().replace("\u2019", "'") for match in WORD.finditer(text)]


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return a key that inflections of one word share; lower case, at most STEM_LETTERS long."""
    word = word.lower().removesuffix("'s").removesuffix("'")
    word = _IRREGULAR.get(word, word)
    if len(word) > 3:
        if word.endswith("ies"):
            word = word[:-3] + "y"
        elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
            word = word[:-2]
        elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
            word = word[:-1]
    for suffix in ("ing", "ed", "ly"):
        root = word.removesuffix(suffix)
        if root != word and len(root) >= 3 and re.search("[aeiouy]", root):
            is_doubled = len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz"
            word = root[:-1] if is_doubled else root
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 2 and word.endswith("y"):
        word = word[:-1] + "i"
    return word[:STEM_LETTERS]


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the words that carry meaning; numbers are left to ``numbers``."""
    found: set[str] = set()
    for word in split_words(text):
        lower = word.lower()
        if lower in STOP_WORDS or lower in _NUMBER_WORDS:
            continue
        if lower[0].isdecimal() or lower in NEGATORS or lower.endswith("n't"):
            continue
        if _IN_PAIRS.search(lower):
            found.update(lower[i : i + 2] for i in range(max(1, len(lower) - 1)))
        elif len(lower) > 1:
            found.add(stem(lower))
    return frozenset(found)


@lru_cache(maxsize=1)
def frame_stems() -> frozenset[str]:
    """Return the stems of the words that only tell how something was said."""
    return frozenset(stem(word) for word in FRAME_WORDS)


def numbers(text: str) -> frozenset[float]:
    """Return the numbers that a text states, in words or digits; the number one is no evidence."""
    return frozenset(value for value in _number_list(text) if value != 1)


def is_number_stem(word_stem: str) -> bool:
    """Whether a stem is that of a number word, or of digits."""
    return word_stem[0].isdecimal() or word_stem in _number_stems()


@lru_cache(maxsize=1)
def _number_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in _NUMBER_WORDS)


def numbers_heard(text: str) -> frozenset[float]:
    """Return every number that speech may mean: "twelve fifty" is 12, 50, 12.5 and 1250."""
    values = _number_list(text)
    found = set(values)
    for first, second in pairwise(values):
        if 1 <= first < 100 and 10 <= second < 100:
            found.update((first + second / 100, first * 100 + second))
    return frozenset(found)


def _number_list(text: str) -> list[float]:
    """Return the numbers of a text in order; words that belong together make one number."""
    reader = _NumberReader()
    for word in split_words(text):
        reader.take(word.lower())
    reader.close()
    return reader.values


class _NumberReader:
    """Puts number words together: "two hundred and twenty five thousand" is one number."""

    def __init__(self) -> None:
        self.values: list[float] = []
        self._total = 0.0  # thousands and above that are complete
        self._group = 0.0  # the hundreds, tens and units in progress
        self._is_open = False
        self._previous = ""

    def close(self) -> None:
        """End the number in progress, if there is one."""
        if self._is_open:
            self.values.append(self._total + self._group)
        self._total, self._group, self._is_open = 0.0, 0.0, False

    def take(self, word: str) -> None:
        """Take the next word of the text in lower case."""
        if word[0].isdecimal():
            self.close()
            self.values.extend(_digits_value(word))
        elif word in _TENS:
            self._add(_TENS[word], fits=self._group % 100 == 0)
        elif word in _UNITS or word in _ORDINALS:
            value = _UNITS.get(word, _ORDINALS.get(word, 0))
            below = self._group % 100
            self._add(value, fits=below == 0 or (value < 10 and below >= 20 and below % 10 == 0))
            if word in _ORDINALS:
                self.close()
        elif word in _SCALES:
            self._reopen()
            self._scale(_SCALES[word])
        elif word == "dozen":
            self._reopen()
            self._group, self._is_open = 12 * (self._group or 1), True
            self.close()
        elif not (word == "and" and self._previous in _SCALES):
            self.close()
        self._previous = word

    def _reopen(self) -> None:
        """Take digits right before a word for its count: "5 million" is one number."""
        if self._previous[:1].isdecimal() and self.values:
            self._group = self.values.pop()

    def _add(self, value: float, *, fits: bool) -> None:
        if not fits:
            self.close()
        self._group, self._is_open = self._group + value, True

    def _scale(self, scale: int) -> None:
        if scale == _SCALES["hundred"]:
            self._group = (self._group or 1) * scale
        else:
            self._total, self._group = self._total + (self._group or 1) * scale, 0.0
        self._is_open = True


def _digits_value(digits: str) -> list[float]:
    """Return the value of digits with separators; a comma or point before three digits groups."""
    if len(digits) > MAX_NUMBER_DIGITS:
        return []
    plain = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", digits)
    parts = re.split(r"[.,]", plain)
    if len(parts) <= 2:
        return [float(".".join(parts))]
    return [float(part) for part in parts]


def proper_words(text: str, known: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return names, dates and colours of a text in lower case.

    Args:
        text: A sentence.
        known: Names in lower case that count wherever they stand, such as those of the speakers.

    Returns:
        Weekdays, months, colours, known names, and words with a capital where none is demanded;
        also what has too many digits for a number.
    """
    text = unicodedata.normalize("NFC", text)
    starts = {match.end() for match in _SENTENCE_END.finditer(text)}
    found: set[str] = set()
    for match in WORD.finditer(text):
        word = match.group().replace("\u2019", "'").removesuffix("'s")
        lower = word.lower()
        is_code = word[0].isdecimal() and len(word) > MAX_NUMBER_DIGITS
        if lower in _EXACT_WORDS or lower in known or is_code:
            found.add(lower)
        elif word[0].isupper() and match.start() not in starts:
            if lower in STOP_WORDS and lower != "may":
                continue
            if lower not in NEGATORS and lower not in FRAME_WORDS:
                found.add(lower)
    return frozenset(found)


def without_keywords(row: str) -> str:
    """Return what a row of SQL says of the matter: names, numbers and quoted texts."""
    return " ".join(_KEYWORDS.sub(" ", row.replace("_", " ")).split())


def without_courtesy(sentence: str) -> str:
    """Return a sentence of a letter without its greetings and thanks."""
    return " ".join(_COURTESY.sub(" ", sentence).split())


def text_key(text: str) -> str:
    """Return a text as it is compared word for word: lower case, no marks."""
    return " ".join(word.lower() for word in split_words(text))
