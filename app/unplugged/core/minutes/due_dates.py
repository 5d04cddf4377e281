"""What day is meant: "tomorrow" and "next Friday" as dates, counted from the day they were said.

The words that were spoken stay; the day stands behind them, so that a doubtful reading can be seen:
"next Friday (2026-12-11)".
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from unplugged.core.minutes import words

FAR_DAYS = 366  # "in 5000 days" is misheard, not meant
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = tuple(name.lower() for name in calendar.month_name)  # the first one is empty
_FRIDAY = 4
_WEEK_DAYS = 7

_DAY = "|".join(_DAYS)
_MONTH = "|".join(_MONTHS[1:])
_RESOLVED = re.compile(r"\s*\((\d{4}-\d\d-\d\d)\)$")
_WHEN = re.compile(
    r"(?:(?:by|until|till|before|on|no later than|at the latest)\s+)*"
    r"(?:first thing\s+|later\s+|(?:the\s+)?(?:early|late)\s+)?(?P<day>.+?)"
    r"(?:\s+(?:morning|afternoon|evening|night|noon|at the latest|latest))?[.,]?",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:about|above|across|against|along|around|at|behind|below|beside|for|from|in|inside|into"
    r"|near|next to|on|onto|opposite|out of|outside|over|through|to|under|with|without)"
    r"\s+(?:the|a|an|our|my|your|his|her|their)\s+[a-z]",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(r"on the (?:double|spot|dot|quick)", re.IGNORECASE)
_TIME_WORD = re.compile(
    rf"\d|\b(?:(?:{_DAY}|{_MONTH}|second|minute|hour|day|week|fortnight|month|quarter|year|decade"
    r"|morning|noon|afternoon|evening|night|weekend|holiday|vacation|term|semester|season|sprint"
    r"|shift|spring|summer|autumn|fall|winter|break|lunch|breakfast|dinner|deadline|launch|release"
    r"|meeting|call|session|conference|workshop|carnival|fair|festival|show|party|wedding|event"
    r"|visit|audit|exam|match|round|review|opening|start|beginning|middle|end|time|moment|date|eve"
    r"|birthday|anniversary|hand-?over|kick-?off|go-?live|run|trip|period|lesson|way)s?"
    r"|today|tomorrow|tonight|midnight|midday|christmas|easter|new year|soon|once|before|after"
    r"|until|till|by|when|while|during|future|coming|early|earliest|late|later|latest|next(?! to\b)"
    r"|last|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|[a-z]+teenth|[a-z]+tieth|advance|o'clock|am|pm|eod|eob|cob|asap|xmas)\b",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(
    rf"(?:(?:by|on|until|till|before)\s+)?(?P<day>{_DAY})"
    r"(?:\s+(?:morning|afternoon|evening|night|noon))?",
    re.IGNORECASE,
)
_PORTION = re.compile(r"\d[\d.,]*\s*(?:%|per ?cent\b)", re.IGNORECASE)
_NUMBER = r"(?:\d+|[a-z]+(?:[- ][a-z]+)?)"


def resolve_due(due: str, said_on: date) -> date | None:
    """Return the day that a due date means, None when it names no single day.

    A weekday is the next one of that name, never the day of speaking; "next Friday" is the Friday
    of the following week, "this Friday" the one of the same week. A date without a year is the next
    such day.

    Args:
        due: The words that were spoken, such as "by next Friday".
        said_on: The day on which they were spoken.
    """
    match = _WHEN.fullmatch(" ".join(due.split()).lower())
    if match is None:
        return None
    day = match.group("day")
    for pattern, meaning in _MEANINGS:
        found = pattern.fullmatch(day)
        if found is not None:
            try:
                meant = meaning(found, said_on)
            except (ValueError, OverflowError):  # there is no such day
                return None
            return meant if meant is not None and said_on <= meant <= _far(said_on) else None
    return None


def with_day(due: str, said_on: date | None) -> str:
    """Return a due date with the day it means behind it, or as it is.

    Args:
        due: The words that were spoken, with a day behind them or not.
        said_on: The day on which they were spoken, None when that isn't known.
    """
    if said_on is None or _RESOLVED.search(due):
        return due
    day = resolve_due(due, said_on)
    return due if day is None else f"{due} ({day.isoformat()})"


def as_said(due: str, said: Sequence[str]) -> str:
    """Return a due date with the "next" that stood before its weekday wherever that was said.

    Models leave the word out, and the day would be another one.

    Args:
        due: The words that were taken for a due date.
        said: What was said in the lines that it is from.
    """
    match = _BARE_DAY.fullmatch(due)
    if match is None:
        return due
    spoken = rf"\b(?:(next|following|this)\s+)?{match['day']}\b"
    which = {w.lower() for text in said for w in re.findall(spoken, text, re.IGNORECASE)}
    if len(which) != 1 or "" in which:
        return due
    return f"{due[: match.start('day')]}{which.pop()} {due[match.start('day') :]}"


def is_no_time(due: str) -> bool:
    """Whether an English phrase names a place, a means or a person rather than a time.

    Small models take the end of a task for its date: "on the demo laptop". Only what begins like
    such a phrase and has no word of time in it counts, so an odd date stays one.

    Args:
        due: The words that were taken for a due date.
    """
    is_place = _PLACE.match(due) is not None and _AT_ONCE.fullmatch(due) is None
    return is_place and _TIME_WORD.search(due) is None


def is_time(phrase: str) -> bool:
    """Whether what stands behind "by" is a time: "Friday noon", not "train" or "5 percent".

    Args:
        phrase: The words behind it.
    """
    return _TIME_WORD.search(_PORTION.sub(" ", phrase)) is not None


def spoken_part(due: str) -> str:
    """Return what was spoken of a due date, without the day behind it."""
    return _RESOLVED.sub("", due).rstrip()


# --- how -----------------------------------------------------------------------------------------

_Meaning = Callable[[re.Match[str], date], date | None]


def _after(days: int) -> _Meaning:
    return lambda _found, today: today + timedelta(days)


def _weekday(found: re.Match[str], today: date) -> date:
    wanted = _DAYS.index(found["day"])
    ahead = (wanted - today.weekday() - 1) % _WEEK_DAYS + 1
    if found["which"] == "this":
        ahead = wanted - today.weekday()
    elif found["which"] in ("next", "following"):
        ahead = wanted - today.weekday() + _WEEK_DAYS
    return today + timedelta(ahead)


def _end_of_week(found: re.Match[str], today: date) -> date:
    ahead = _FRIDAY - today.weekday()
    if found["which"].strip() == "next" or ahead < 0:
        ahead += _WEEK_DAYS
    return today + timedelta(ahead)


def _end_of_month(found: re.Match[str], today: date) -> date:
    month = today.month + (found["which"].strip() == "next")
    year = today.year + (month - 1) // 12
    month = (month - 1) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def _end_of_named_month(found: re.Match[str], today: date) -> date:
    month = _MONTHS.index(found["month"])
    year = today.year + (month < today.month)
    return date(year, month, calendar.monthrange(year, month)[1])


def _in_some_time(found: re.Match[str], today: date) -> date | None:
    counts = (
        {1.0} if found["count"] in ("a", "an", "one", "1") else set(words.numbers(found["count"]))
    )
    if found["count"] in ("a couple of", "couple of"):
        counts = {2.0}
    if len(counts) != 1:
        return None
    count = int(counts.pop())
    return today + timedelta(count * (_WEEK_DAYS if found["unit"] == "week" else 1))


def _named_day(found: re.Match[str], today: date) -> date | None:
    number = _day_number(found["number"])
    if number is None:
        return None
    month = _MONTHS.index(found["month"])
    if found["year"]:
        return date(int(found["year"]), month, number)
    is_past = (month, number) < (today.month, today.day)
    return date(today.year + is_past, month, number)


def _day_of_month(found: re.Match[str], today: date) -> date | None:
    number = _day_number(found["number"])
    if number is None:
        return None
    month = today.month + (number < today.day)
    return date(today.year + (month - 1) // 12, (month - 1) % 12 + 1, number)


def _day_number(text: str) -> int | None:
    """Return the number that is meant by "4th", "twenty first" or "second"."""
    digits = re.match(r"\d+", text)
    if digits:
        return int(digits.group())
    total = 0
    for word in re.split(r"[- ]", text):
        value = {"first": 1, "second": 2}.get(word)
        numbers = {value} if value else {int(n) for n in words.numbers(word)}
        if len(numbers) != 1:
            return None
        total += numbers.pop() or 0
    return total or None


def _far(today: date) -> date:
    try:
        return today + timedelta(FAR_DAYS)
    except OverflowError:
        return date.max


_ORDINAL = r"(?P<number>\d{1,2}(?:st|nd|rd|th)?|[a-z]+(?:[- ][a-z]+)??)"
_YEAR = r"(?:,?\s+(?P<year>\d{4}))?"
_ENDINGS = r"(?:the )?end of (?:the |this )?(?P<which>next |)"
_COUNT = rf"(?P<count>(?:a )?couple of|an?|{_NUMBER})"
_MEANINGS: tuple[tuple[re.Pattern[str], _Meaning], ...] = (
    # "this": what is left of "this afternoon".
    (
        re.compile(r"(?:the )?(?:end of )?(?:the )?(?:today|day|eod)|tonight|this|midnight"),
        _after(0),
    ),
    (re.compile(r"(?:the )?day after tomorrow"), _after(2)),
    (re.compile(r"(?:the )?(?:end of )?tomorrow"), _after(1)),
    (
        re.compile(
            rf"(?:(?P<which>this|next|following|coming)\s+|the (?:coming )?)?(?P<day>{_DAY})"
        ),
        _weekday,
    ),
    (re.compile(rf"{_ENDINGS}week(?:end)?"), _end_of_week),
    (re.compile(rf"{_ENDINGS}month"), _end_of_month),
    (re.compile(rf"(?:the )?end of (?P<month>{_MONTH})"), _end_of_named_month),
    (
        re.compile(rf"(?:with)?in (?:the next )?{_COUNT} (?P<unit>day|week)s?(?: time)?"),
        _in_some_time,
    ),
    (re.compile(rf"(?:the )?{_ORDINAL}(?: of)? (?P<month>{_MONTH}){_YEAR}"), _named_day),
    (re.compile(rf"(?P<month>{_MONTH}) (?:the )?{_ORDINAL}{_YEAR}"), _named_day),
    (
        re.compile(r"the (?P<number>\d{1,2}(?:st|nd|rd|th)?|[a-z]+(?:st|nd|rd|th))"),
        _day_of_month,
    ),
)
