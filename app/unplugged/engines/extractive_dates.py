"""When something is due: dates as they are spoken, found in an English sentence."""

from __future__ import annotations

import re

from unplugged.core.minutes import words

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_COUNT = r"(?:\d+|[a-z]+(?: [a-z]+)?|couple of)"
_ORDINAL = (
    r"(?:(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|(?:ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th)"
)
# A number alone is a day or an hour only where nothing follows that it counts: not "by 5 percent",
# "by 10,000 euros", "by the first shift".
_ALONE = (
    r"(?=\s*(?:$|[,;:!?]|\.(?!\d)"
    r"|\b(?:at|on|so|because|if|please|this|today|tomorrow|sharp)\b))(?!,\d)"
)
_TIME = (
    rf"(?:(?:the )?(?:end|middle|beginning|start) of (?:the |next |this )?(?:day|week|month"
    rf"|year|{_MONTH})"
    rf"|(?:next |this |the )?(?:coming )?(?:{_DAY}s?|week|month|year)(?: (?:morning|afternoon"
    rf"|evening|night))?"
    rf"|(?:the )?{_ORDINAL}(?: (?:of )?{_MONTH}|{_ALONE})|(?:the )?\d+(?:st|nd|rd"
    rf"|th)?(?: of)? {_MONTH}|(?:the )?\d{{1,2}}(?:st|nd|rd|th){_ALONE}"
    rf"|{_MONTH}(?: \d+(?:st|nd|rd|th)?)?"
    r"|(?:first thing )?(?:tomorrow|today|tonight)(?: (?:morning|afternoon|evening|night|noon))?"
    r"|noon|midday|midnight|lunch|christmas|easter|then"
    r"|(?:the |our )?(?:next |following )?(?:meeting|launch|release|holidays|trade show|deadline)"
    rf"|\d{{1,2}}(?::\d\d)?(?: ?[ap]m| o'clock)|\d{{1,2}}:\d\d|\d{{1,2}}{_ALONE})"
)
_DUE = re.compile(
    rf"(?<!\w)(?:(?:by|until|till|before|no later than|at the latest (?:on|by)?) (?:the )?{_TIME}"
    rf"|on (?:the )?(?:{_DAY}|\d+(?:st|nd|rd|th)?(?: of)? {_MONTH}"
    rf"|[a-z]+th of {_MONTH})(?: (?:morning|afternoon|evening))?"
    rf"|at the latest on {_DAY}|(?:after|in) (?:lunch|the meeting|{_MONTH})"
    rf"|(?:with)?in (?:the )?(?:next )?{_COUNT} (?:hours|days|weeks|months)"
    rf"|(?:this|next) (?:{_DAY}|week|month|morning|afternoon|evening)(?: (?:morning|afternoon"
    rf"|evening))?"
    r"|(?:later |first thing )?(?:today|tomorrow|tonight)(?: (?:morning|afternoon|evening"
    r"|night))?)(?![\w-])",
    re.IGNORECASE,
)


def find_date(sentence: str) -> str | None:
    """Return the words of the first date in a sentence, preposition included."""
    match = _DUE.search(sentence)
    return match.group(0) if match else None


def due_words(date: str) -> str:
    """Return a date without the preposition that "due" already says."""
    due = re.sub(r"^by ", "", date, flags=re.IGNORECASE)
    is_name = due.split()[0].lower() in words.WEEKDAYS | words.MONTHS
    return due if is_name else due[:1].lower() + due[1:]
