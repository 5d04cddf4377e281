"""Questions in English speech that nobody answered, as far as the next words tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from unplugged.core.minutes import words
from unplugged.engines.extractive_rules import Found
from unplugged.engines.extractive_sentences import CHECK_EVERY, Sentence

MIN_STEMS = 3  # content words of a question that can be read on its own
LOOK_AHEAD = 6  # sentences within which an answer is looked for

_SAID_OPEN = re.compile(
    r"\b(?:open question|(?:still|remains?) (?:open|unclear|unresolved|to be (?:decided|seen"
    r"|clarified))|(?:we|I) (?:still )?(?:don't|do not) know (?:yet )?(?:if|whether|how|who|what"
    r"|when|where|which)|(?:need|have|has|needs) to (?:find out|clarify|figure out)|to be decided"
    r"|not (?:yet )?decided|undecided)\b",
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(
    r"^(?:(?:well|hm+|oh|uh|um|so|honestly|sorry)[,.]?\s+)*(?:(?:I|we) (?:really )?(?:don't|do not)"
    r" know|no idea|not sure|I'm not sure|I am not sure|good question|that's a good question"
    r"|nobody knows|we(?:'ll| will) (?:have to )?(?:see|find out|check|discuss|decide|come back)"
    r"|let's (?:leave|park|come back|discuss that|decide that)|hard to say|it depends)\b",
    re.IGNORECASE,
)
_CHAT = re.compile(
    r"^(?:(?:so|and|but|okay|well)[,.]?\s+)*(?:(?:can|could) (?:you|everyone|everybody|anyone"
    r"|we all) (?:all )?(?:hear|see|repeat)|how are|how's"
    r"|any(?: other| more)? (?:questions|comments)"
    r"|what do you (?:mean|think)|right|okay|isn't it|you know|shall we (?:start|begin|move)"
    r"|ready|sorry|pardon|what was that|who(?:'s| is) (?:there|here|that))\b",
    re.IGNORECASE,
)


def find_questions(sentences: Sequence[Sentence], check: Callable[[], None]) -> Iterator[Found]:
    """Yield questions that were left open, in order.

    Said to be open, or asked and followed by "I don't know", or by no statement at all.

    Args:
        sentences: In order of time.
        check: Called now and then; may raise to stop.
    """
    for i, sentence in enumerate(sentences):
        if i % CHECK_EVERY == 0:
            check()
        stems = words.content_stems(sentence.text)
        if _SAID_OPEN.search(sentence.text) and len(stems) >= MIN_STEMS:
            yield Found(sentence.text, (sentence.place,), 1.0, at=i)
            continue
        if not sentence.is_question or len(stems) < MIN_STEMS or _CHAT.match(sentence.text):
            continue
        following = sentences[i + 1 : i + 1 + LOOK_AHEAD]
        reply = next((s for s in following if s.place > sentence.place), None)
        if reply is not None and _NO_ANSWER.match(reply.text):
            yield Found(sentence.text, (sentence.place, reply.place), 0.9, at=i)
        elif not any(s.place > sentence.place and not s.is_question for s in following):
            yield Found(sentence.text, (sentence.place,), 0.7, at=i)  # in doubt it is answered
