"""From the text of a model to the bullets in it, as it comes; no text makes it fail."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from unplugged.core.minutes.due_dates import is_time
from unplugged.core.minutes.template import TemplateSection
from unplugged.core.types import MinutesPart, Section

MAX_ITEMS = 400  # per answer; a model that writes more is in a loop
MAX_ROW_CHARS = 2_000  # a row is cut here, so that an answer without line breaks stays bounded
MAX_TEXT_CHARS = 600
MAX_CITATIONS = 12
MAX_RANGE = 12  # "[3-9]" is spelled out up to so many lines
MAX_OWNER_WORDS = 5

COMMON_HEADINGS: Mapping[str, Section] = {
    "summary": Section.SUMMARY,
    "key points": Section.SUMMARY,
    "main points": Section.SUMMARY,
    "discussion": Section.SUMMARY,
    "decisions": Section.DECISIONS,
    "decision": Section.DECISIONS,
    "decisions made": Section.DECISIONS,
    "key decisions": Section.DECISIONS,
    "action items": Section.ACTIONS,
    "actions": Section.ACTIONS,
    "action points": Section.ACTIONS,
    "tasks": Section.ACTIONS,
    "to do": Section.ACTIONS,
    "todo": Section.ACTIONS,
    "next steps": Section.ACTIONS,
    "open questions": Section.QUESTIONS,
    "questions": Section.QUESTIONS,
}
"""What models call the sections when no grammar holds them to the template's words."""

_BULLET = re.compile(r"\s*(?:[-*+\u2022\u2013\u2014\u2023\u25e6]|\d{1,3}[.)])(?:\s+|(?=\*\*|\[))")
_CHECKBOX = re.compile(r"^\[[ xX]\]\s+")
_HASHES = re.compile(r"\s{0,3}#{1,6}\s*(?=\S)")
_HEADING_TRIM = " \t*_#:.`-)"
_HEADING_NUMBER = re.compile(r"\d{1,3}[.)]?\s+")
_DIGITS = "0123456789"
_EMPHASIS = re.compile(r"\*\*|__|`")
_LIST = r"\d{1,9}(?:\s*(?:[-,;&\u2013\u2014]|\bto\b|\band\b)\s*(?:lines?\s*)?\d{1,9})*"
_CITATION = re.compile(
    rf"\s*(?:\[\s*(?:lines?[:\s]*)?({_LIST})\s*[,;]?\s*\]|\((?:see\s+)?lines?[:\s]*({_LIST})\s*\))",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(r"\s*\[[\s\d,;-]*$")
_RANGE = re.compile(r"(\d{1,9})(?:\s*(?:[-\u2013\u2014]|to)\s*(\d{1,9}))?")
_NONE = re.compile(
    r"(?:none|nothing|n/?a|no(?:ne)? (?:decisions?|action items?|actions?|summary|items?)\b.*"
    r"|none (?:were|was|mentioned|recorded|identified)\b.*)\W*",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\s*[(\u2014-]\s*(?:due(?:\s+date)?|deadline|(?P<by>by))(?:\s*[:=]\s*|\s+)(?P<due>[^()]{1,80}?)\s*\)?\s*[.]?$"
    r"|\s*[,;]\s*(?:due|deadline)(?:\s*[:=]\s*|\s+)(?!to\b)(?P<then>[^()]{1,60}?)[.]?$",
    re.IGNORECASE,
)
_EMPTY_DUE = re.compile(
    r"\(\s*(?:no due date|no deadline|due\s*:?\s*(?:none|n/?a|tbd|not specified))\s*\)",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:(?:owner|assigned to|who)\s*[:=]\s*)?([^:]{1,60}?)\s*:\s+(\S.*)$", re.IGNORECASE
)
_OWNER_AFTER = re.compile(r"\s*\((?:owner|assigned to)\s*[:=]?\s*([^()]{1,60})\)", re.IGNORECASE)
_NOBODY = frozenset(
    """someone somebody unassigned none unknown nobody n/a na tbd anyone not not_assigned
    unspecified""".split()
)
_THINK_START, _THINK_END = (
    re.compile("<think(?:ing)?>", re.IGNORECASE),
    re.compile("</think(?:ing)?>", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class Bullet:
    """One bullet as the model wrote it; nothing of it is checked yet.

    Attributes:
        section: Below which heading it stood.
        text: The sentence or task, without owner, due date and citation; never empty.
        cited: Cited numbers in the order written, each once, as the model counts lines.
        owner: Who does it, None for nobody (action items only).
        due: When it is due, None when not said (action items only).
        heading: The heading it stood below, empty for the standard one of its kind.
    """

    section: Section
    text: str
    cited: tuple[int, ...]
    owner: str | None = None
    due: str | None = None
    heading: str = ""


class MinutesParser:
    """Reads an answer piece by piece and gives each bullet as soon as its row is complete.

    Attributes:
        headings_seen: How many known headings the answer had so far.
        nones_seen: How many sections said that they are empty.
        pending: The row that is not complete yet.
    """

    def __init__(self, sections: Sequence[TemplateSection]) -> None:
        """Know the headings of the template and the common ones."""
        first = {part.section: part.part for part in reversed(sections)}
        self._headings = {k: first[v] for k, v in COMMON_HEADINGS.items() if v in first}
        # "Summary 2" is a summary, unless "Summary 1" and "Summary 2" are two parts.
        shorter = [_heading_keys(part.heading)[-1] for part in sections]
        for part, key in zip(sections, shorter, strict=True):
            if key and shorter.count(key) == 1:
                self._headings[key] = part.part
        self._headings.update({_heading_keys(part.heading)[0]: part.part for part in sections})
        self._part: MinutesPart | None = None
        self._is_thinking = False
        self._item_count = 0
        self.headings_seen = 0
        self.nones_seen = 0
        self.pending = ""

    def feed(self, text: str) -> list[Bullet]:
        """Take a piece of the answer and return the bullets that it completes."""
        bullets: list[Bullet] = []
        rows = (self.pending + text).replace("\r", "\n").split("\n")
        self.pending = rows.pop()[:MAX_ROW_CHARS]
        for row in rows:
            bullet = self._row(row[:MAX_ROW_CHARS])
            if bullet:
                bullets.append(bullet)
        return bullets

    def close(self) -> list[Bullet]:
        """Take the last row as complete; one that was cut off inside is kept if it has words."""
        return self.feed("\n") if self.pending else []

    def _row(self, row: str) -> Bullet | None:
        row = self._without_thoughts(row)
        if not row.strip():
            return None
        if self._is_heading(row):
            return None
        match = _BULLET.match(row)
        body = row[match.end() :] if match else row
        if self._part is None or self._item_count >= MAX_ITEMS:
            return None
        if not match and not _CITATION.search(row):
            return None  # chatter between or after the bullets
        bullet = parse_bullet(self._part.section, body)
        if bullet is None:
            self.nones_seen += int(_NONE.fullmatch(_plain(body)) is not None)
            return None
        self._item_count += 1
        return replace(bullet, heading=self._part.heading)

    def _without_thoughts(self, row: str) -> str:
        """Leave out what a reasoning model thinks aloud."""
        kept = ""
        while row:
            edge = (_THINK_END if self._is_thinking else _THINK_START).search(row)
            if edge is None:
                return kept if self._is_thinking else kept + row
            if not self._is_thinking:
                kept += row[: edge.start()]
            self._is_thinking = not self._is_thinking
            row = row[edge.end() :]
        return kept

    def _is_heading(self, row: str) -> bool:
        """Take a heading, known or not; below an unknown one nothing is read."""
        hashes = _HASHES.match(row)
        keys = _heading_keys(row)
        known = next((self._headings[key] for key in keys if key in self._headings), None)
        looks_so = hashes or row.strip().startswith("**") or not _BULLET.match(row)
        if known is not None and looks_so:
            self._part = known
            self.headings_seen += 1
            return True
        if hashes:
            self._part = None
            return True
        return False


def parse_bullet(section: Section, body: str) -> Bullet | None:
    """Take a bullet apart; None when it says nothing.

    Args:
        section: Below which heading it stood.
        body: The row without its bullet mark.
    """
    body = _CHECKBOX.sub("", body[:MAX_ROW_CHARS].strip())
    cited = _cited_numbers(body)
    body = _CUT_OFF.sub("", _CITATION.sub("", body))
    body = " ".join(body.split()) if section is Section.CODE else _plain(body)
    owner = due = None
    if section is Section.ACTIONS:
        body, due = _take_due(_EMPTY_DUE.sub("", body).strip())
        body, owner = _take_owner(body)
    body = body[:MAX_TEXT_CHARS].strip()
    has_words = any(char.isalnum() for char in body) or section is Section.CODE
    if not body or not has_words or _NONE.fullmatch(body):
        return None
    return Bullet(section, body, cited, owner, due)


def _heading_keys(row: str) -> tuple[str, str, str]:
    """Return what a heading is known by: as it is, without its number, without any at its ends."""
    whole = " ".join(row.strip(_HEADING_TRIM).casefold().split())[:80]
    unnumbered = _HEADING_NUMBER.sub("", whole, count=1) if _HEADING_NUMBER.match(whole) else whole
    return whole, unnumbered, whole.strip(_HEADING_TRIM + _DIGITS)


def _plain(text: str) -> str:
    return " ".join(_EMPHASIS.sub("", text).split())


def _cited_numbers(body: str) -> tuple[int, ...]:
    found: dict[int, None] = {}
    for match in _CITATION.finditer(body):
        for part in _RANGE.finditer(match.group(1) or match.group(2)):
            first = int(part.group(1))
            last = int(part.group(2) or first)
            for number in range(first, min(last, first + MAX_RANGE - 1) + 1):
                found[number] = None
    return tuple(number for number in found if number > 0)[:MAX_CITATIONS]


def _take_due(body: str) -> tuple[str, str | None]:
    match = _DUE.search(body)
    if match is None:
        return body, None
    due = (match["due"] or match["then"]).strip(" .,;")
    if match["by"] and not is_time(due):  # "(by train)" tells how, and is of the task
        return body, None
    has_due = bool(due) and due.casefold() not in _NOBODY and "specified" not in due.casefold()
    return body[: match.start()].strip(), due if has_due else None


def _take_owner(body: str) -> tuple[str, str | None]:
    owner: str | None = None
    after = _OWNER_AFTER.search(body)
    before = None if after else _OWNER.match(body)
    if after:
        owner, body = after.group(1), body[: after.start()] + body[after.end() :]
    elif before and len(before.group(1).split()) <= MAX_OWNER_WORDS:
        owner, body = before.group(1), before.group(2)
    if owner is None:
        return body, None
    owner = " ".join(owner.strip(" .,;@-").split())
    first = owner.casefold().split(" ")[0] if owner else ""
    return body, owner if owner and first not in _NOBODY else None
