"""Is a line a refusal, and of what was asked before it? English only."""

from __future__ import annotations

import re

from unplugged.core.minutes import words

MIN_OWN_WORDS = 2  # content words that make a refusal one of something else

_LEAD = r"\s*(?:(?:well|oh|ah|hm+|uh|um|but|okay|thanks|honestly)[,.]?\s+)*"
_REFUSAL = re.compile(
    rf"{_LEAD}(?:"
    r"no\b(?! (?:problem|worries|doubt|objections?|issues?|bother|trouble|question|dissent"
    r"|offen[cs]e|division|arguments?|complaints?|hurry|rush|pressure|wonder|kidding|joke|harm|veto"
    r"|one (?:is|was) against)\b|, ye)"
    r"|nope\b|nah\b|sorry\b.*\b(?:can't|cannot|won't|busy|booked|drop|don't|not (?:allowed|going)"
    r"|say no)\b"
    r"|(?:i(?:'m| am) )?sorry,? (?:but )?not?\b"
    r"|i(?:'m| am) afraid\b"
    r"|i can't\b(?! (?:say|tell|complain|wait|think of|see (?:any|no|why|a reason))\b)"
    r"|i(?:'m| am) against\b|i don't think (?:so|i can)\b"
    r"|i(?:'d| would) rather not\b|unfortunately (?:not\b|no\b|i can't\b)|impossible\b"
    r"|(?:absolutely|certainly) not\b"
    r"|i(?: really)? (?:refuse|decline|(?:have|must|will have) to (?:say no|pass|decline))\b"
    r"|i (?:must|really) (?:decline|say no|can't|have no time)\b"
    r"|i won't(?: be able to| do (?:it|that))?(?=[,.!]|$)|(?:that|it) won't be possible\b"
    r"|(?:that|this) is (?:not|too)\b|that's too\b|that's off\b|too [a-z]+, |forget it\b"
    r"|out of the question\b|not (?:me(?!,? but)|now|yet|this|today|with|for|until|before|in"
    r"|a chance)\b|never\b(?! mind)|let's (?:not|wait|leave it|decide that next))"
    rf"|[^.!?]{{0,200}},? (?:so|but) no\.?\s*$",
    re.IGNORECASE,
)
# "No, not yet, I'll do it on Monday": what was asked after still holds.
_STILL_HOLDS = re.compile(
    r"\b(?:not yet|still|it's coming|let me|(?:on|in) my (?:list|diary|calendar)|down again"
    r"|i plan to|but yes|for me to do|(?:keep|leave|put) me down|i(?:'m| am) (?:doing|going to)"
    r"|you(?:'ll| will) (?:get|have) it|it(?:'s| is) (?:planned|due)"
    r"|(?:I|it)(?:'ll| will)(?! not\b| be (?!done)))\b",
    re.IGNORECASE,
)
# "I can't stand long meetings" refuses nothing; "I can't leave the till" and "I can't, the till is
# mine today" do.
_OF_ITS_OWN = re.compile(
    rf"{_LEAD}(?:i can't|let's not)(?P<what> (?!leave|spare|fit|squeeze|manage|promise|commit|work"
    r"|afford|get|do|make|take|help|be|come|stay|cover|join|handle)[^,.;:!?]+)",
    re.IGNORECASE,
)
_MEANS_THE_SAME = re.compile(r"\b(?:it|that|this|them|so)\b", re.IGNORECASE)


def is_refusal(text: str) -> bool:
    """Whether a line turns down what was asked before it."""
    return _REFUSAL.match(text) is not None and _STILL_HOLDS.search(text) is None


def is_about_something_else(text: str, asked: frozenset[str]) -> bool:
    """Whether a refusal names something of its own: "I can't stand long meetings".

    Args:
        text: The line that refuses.
        asked: Stems of the content words of what was asked before it.
    """
    match = _OF_ITS_OWN.match(text)
    if match is None or _MEANS_THE_SAME.search(match["what"]):
        return False
    own = words.content_stems(match["what"])
    return len(own) >= MIN_OWN_WORDS and not own & asked
