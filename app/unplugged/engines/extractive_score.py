"""How likely a sentence is a decision or a task, by its form, its place and how central it is.

A logistic formula over a few features that anybody can read. Its weights were fitted on every
other AMI development meeting (``python -m tests.benchmarks.extractive_fit``), where a sentence
counts as a decision or task when it holds half of the content words of one that a person wrote.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from unplugged.core.minutes import words
from unplugged.core.types import Line, Section
from unplugged.engines.extractive_sentences import CHECK_EVERY, Sentence

MIN_STEMS, MAX_STEMS = 4, 18  # content words of a sentence that can stand as a bullet
LATE, EARLY = 0.8, 0.1  # shares of the meeting
ACK_REACH, MOST_ACKS = 5, 3  # sentences after it, and consents in them that count

_ACK = re.compile(
    r"(?:yeah|yes|yep|okay|ok|right|sure|alright|all right|agreed|good|great|cool|fine|definitely"
    r"|absolutely|exactly|perfect|true)\b",
    re.IGNORECASE,
)
_CUES = {
    "decided": r"decided?|agreed?|decision|settled|conclu\w+|go for|going for|go with|going with"
    r"|stick with|stick to|final|finali[sz]e|choose|chose|chosen|opt",
    "will": r"we'll|we will|we're gonna|we're going to|we are going to|it'll|it will|it's gonna"
    r"|it's going to|will be|gonna be|going to be",
    "let's": r"let's",
    "should": r"should|supposed to|has to|have to|must|needs? to",
    "maybe": r"maybe|perhaps|could|might|would|if|probably|possibly|whether",
    "think": r"I (?:think|guess|mean|suppose|reckon|feel)",
    "I": r"I",
    "you": r"you|your",
    "they": r"they|people|he|she|them",
    "past": r"was|were|did|had|said|used",
    "role": r"designer|marketing|manager|expert|engineer|developer|interface|industrial|executive"
    r"|secretary|director|assistant|specialist|editor|team lead",
    "work": r"work(?:ing)? on|look(?:ing)? (?:at|into)|prepar\w+|writ(?:e|ing)|send|e-?mail|minutes"
    r"|report|prototype|design(?:ing)?|individual\w*|task|assignment|research|find out|figure out"
    r"|check|present(?:ation)?|folder",
    "next": r"next (?:meeting|time|week|step|phase|stage)|tomorrow|by (?:then|the)|half an hour"
    r"|lunch|before|until|after this",
}
_PATTERNS = tuple(re.compile(rf"\b(?:{cue})\b", re.IGNORECASE) for cue in _CUES.values())
FEATURES = (
    *("bias", "late", "early", "short", "middling", "topical", "rare", "central", "acks", "chief"),
    *_CUES,
)
# fmt: off
WEIGHTS: dict[Section, tuple[float, ...]] = {
    Section.DECISIONS: (
        -3.46, 0.04, 0.20, -1.00, -0.60, 0.34, 0.18, 1.00, -0.07, -0.09, 0.28, -0.25, -0.15,
        -0.02, 0.21, 0.19, -0.27, -0.51, -0.10, -0.04, -0.41, -0.41, -0.28,
    ),
    Section.ACTIONS: (
        -4.84, 1.26, 0.39, -0.19, -0.09, 0.03, -0.08, 0.44, 0.22, -0.02, -0.15, 0.05, -0.19,
        0.27, -0.61, -0.48, -0.12, -0.19, -0.52, -0.23, 2.06, 1.37, 0.04,
    ),
}
# fmt: on
"""What each feature adds to the logarithm of the odds, in the order of ``FEATURES``."""
CANDIDATES = {
    Section.DECISIONS: re.compile(
        r"\b(?:decided?|agreed?|decision|settled|conclu\w+|go(?:ing)? (?:for|with)"
        r"|stick (?:to|with)|final\w*|choose|chosen|opt|let's|we'll|we will"
        r"|we(?:'re| are) (?:gonna|going)|it'll|it will|will be|gonna be|going to be|should"
        r"|(?:has|have|needs?|supposed|want) to|must"
        r"|we want|so we|so it's|we can)\b",
        re.IGNORECASE,
    ),
    Section.ACTIONS: re.compile(
        r"\b(?:I'll|I will|I'm (?:gonna|going)|I can|I need to|I have to|let me|you(?:'ll| will"
        r"|'re gonna|'re going| are going| can| should| need| have)|can you|could you|will you"
        r"|please|designer|marketing|expert|manager|engineer|developer|should|has to|have to"
        r"|needs? to|will|gonna|going to|work(?:ing)? on)\b",
        re.IGNORECASE,
    ),
}
"""What a sentence must have in it to be offered at all."""


def candidates(sentences: Sequence[Sentence], section: Section) -> list[int]:
    """Return the indices of the sentences that may be a decision or a task."""
    pattern = CANDIDATES[section]
    return [
        i
        for i, sentence in enumerate(sentences)
        if not sentence.is_question
        and pattern.search(sentence.text)
        and MIN_STEMS <= len(words.content_stems(sentence.text)) <= MAX_STEMS
    ]


def odds(
    sentences: Sequence[Sentence],
    lines: Sequence[Line],
    section: Section,
    check: Callable[[], None],
) -> dict[int, float]:
    """Return the probability, 0 to 1, that a sentence is of a kind, for each that may be.

    Args:
        sentences: In order of time.
        lines: The transcript that they are from.
        section: Decisions or actions.
        check: Called now and then; may raise to stop.
    """
    places = candidates(sentences, section)
    if not places:
        return {}
    table = features(sentences, lines, places, check)
    logit = table @ np.array(WEIGHTS[section])
    chance = 1 / (1 + np.exp(-logit))
    return {i: float(p) for i, p in zip(places, chance, strict=True)}


def features(
    sentences: Sequence[Sentence],
    lines: Sequence[Line],
    wanted: Sequence[int],
    check: Callable[[], None],
) -> NDArray[np.float64]:
    """Return a row of ``FEATURES`` for each wanted sentence."""
    bags = [words.content_stems(sentence.text) for sentence in sentences]
    spread = Counter(stem for bag in bags for stem in bag)
    weight = {stem: math.log(len(bags) / count) for stem, count in spread.items()}
    norms = [math.sqrt(sum(weight[s] ** 2 for s in bag)) or 1.0 for bag in bags]
    total: defaultdict[str, float] = defaultdict(float)
    for bag, norm in zip(bags, norms, strict=True):
        for stem in bag:
            total[stem] += weight[stem] / norm
    whole = math.sqrt(sum(x * x for x in total.values())) or 1.0
    spoken = Counter[str | None]()
    for line in lines:
        spoken[line.speaker] += len(line.text)
    all_spoken = max(1, sum(spoken.values()))
    rows = np.zeros((len(wanted), len(FEATURES)))
    for row, i in enumerate(wanted):
        if row % CHECK_EVERY == 0:
            check()
        sentence, bag = sentences[i], bags[i]
        position = sentence.place / len(lines)
        size = max(1, len(bag))
        rows[row] = (
            1.0,
            position > LATE,
            position < EARLY,
            len(bag) <= 6,
            6 < len(bag) <= 12,
            sum(math.log(spread[s]) for s in bag) / size,
            sum(weight[s] for s in bag) / size / 5,
            10 * sum(weight[s] / norms[i] * total[s] for s in bag) / whole,
            min(_acks(sentence, sentences[i + 1 : i + 1 + ACK_REACH]), MOST_ACKS),
            spoken[sentence.speaker] / all_spoken,
            *(pattern.search(sentence.text) is not None for pattern in _PATTERNS),
        )
    return rows


def _acks(sentence: Sentence, following: Sequence[Sentence]) -> int:
    """Return how many of the next sentences are another person's consent."""
    return sum(
        other.place > sentence.place
        and other.speaker != sentence.speaker
        and _ACK.match(other.text) is not None
        for other in following
    )
