"""What the rules for decisions and the rules for tasks share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_TAIL = re.compile(
    r"(?:[,;]|\s)\s*(?:because|so that|so we|so i\b|so everybody|so everyone|if that|if you"
    r"|if we|as agreed"
    r"|as usual|as soon as|before we|before you|and that's|like last|when you|once you|while"
    r"|though"
    r"|then|you know|is that)\b.*$"
    # A tag, not "turn right at the bridge" or "the right wheel".
    r"|[,;]\s*(?:right|okay|ok)\b.*$|\s(?:okay|ok)\W*$",
    re.IGNORECASE,
)
_LOOSE_END = re.compile(r"(?:[\s,;]+(?:and|or|but|so|the|a|to|with|of|for))+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A decision or task that a rule found.

    Attributes:
        text: The plan or task, without owner and due date.
        places: Places of the lines that say it.
        strength: How sure the rule is, 0 to 1.
        owner: Who does it, or None.
        due: When, in the words spoken, or None.
        at: Index of the sentence that says it, -1 when nobody asks.
    """

    text: str
    places: tuple[int, ...]
    strength: float
    owner: str | None = None
    due: str | None = None
    at: int = -1


@lru_cache(maxsize=64)
def _cue_pattern(cues: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches any of the cues as whole words, whatever the spaces between them."""
    spaced = (r"\s+".join(map(re.escape, cue.split())) for cue in cues)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", re.IGNORECASE)


def has_cue(text: str, cues: tuple[str, ...]) -> bool:
    """Whether a sentence has one of the words by which a template's part is found."""
    return _cue_pattern(cues).search(text.replace("\u2019", "'")) is not None


def trimmed(text: str) -> str:
    """Return a plan or task without its reason, afterthought and loose end."""
    text = _TAIL.sub("", " ".join(text.split())).strip(" ,.;:?!")
    return _LOOSE_END.sub("", text)
