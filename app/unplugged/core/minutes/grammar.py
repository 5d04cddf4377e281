"""The grammar that holds any model to the shape of the minutes, in llama.cpp's GBNF.

Everything in it is bounded: bullets per section, characters per bullet, lines per citation. Only
the chunk's own line numbers can be written, so a line that was never shown can't be cited.
"""

from __future__ import annotations

from collections.abc import Sequence

from unplugged.core.minutes.template import TemplateSection
from unplugged.core.types import Section

MAX_BULLETS = 30  # per section and chunk; a busy chunk of 50 lines has up to 20
MAX_TEXT_CHARS = 240
MAX_OWNER_CHARS = 40
MAX_CITED_LINES = 4
NOBODY = "Someone"
"""What stands in the owner's place when the recording names nobody."""
_RULES = {Section.ACTIONS: "task", Section.DRAFT: "sentence", Section.CODE: "code"}


def minutes_grammar(
    sections: Sequence[TemplateSection],
    line_count: int,
    *,
    max_bullets: int = MAX_BULLETS,
) -> str:
    """Return the grammar of the minutes of one chunk.

    Args:
        sections: Headings in order.
        line_count: Lines of the chunk; numbers 1 to this one can be cited.
        max_bullets: Most bullets per section.

    Raises:
        ValueError: there is no section, no line or no bullet to write.
    """
    if not sections or line_count < 1 or max_bullets < 1:
        raise ValueError("a grammar needs a section, a line and a bullet")
    parts: list[str] = []
    for i, part in enumerate(sections):
        lead = "" if i == 0 else "\\n"
        rule = _RULES.get(part.section, "point")
        most = min(max_bullets, part.max_items)
        parts.append(f'"{lead}## {_escaped(part.heading)}" ( none | {rule}{{1,{most}}} )')
    kinds = {part.section for part in sections}
    rules = [
        f'root ::= {" ".join(parts)} "\\n"?',
        'none ::= "\\n- None"',
        'point ::= "\\n- " text " " cite',
    ]
    if Section.DRAFT in kinds:  # a salutation has no line that says it
        rules.append('sentence ::= "\\n- " text (" " cite)?')
    if Section.CODE in kinds:  # a bracket alone in its row has none either
        rest = f"[^\\x01-\\x1f[\\]]{{0,{MAX_TEXT_CHARS - 1}}}"
        rules.append(f'code ::= "\\n- " [^\\x01-\\x20[\\]] {rest} (" " cite)?')
    if Section.ACTIONS in kinds:
        rules += [
            'task ::= "\\n- " owner ": " text due? " " cite',
            f"owner ::= [^\\x01-\\x20:()[\\]*#] [^\\x01-\\x1f:()[\\]*#]{{0,{MAX_OWNER_CHARS - 1}}}",
            'due ::= " (due " [^\\x01-\\x1f()[\\]]{1,60} ")"',
        ]
    rules += [
        f"text ::= [^\\x01-\\x20()[\\]*#] [^\\x01-\\x1f()[\\]*]{{1,{MAX_TEXT_CHARS - 1}}}",
        f'cite ::= "[" line (", " line){{0,{MAX_CITED_LINES - 1}}} "]"',
        f"line ::= {_number_rule(line_count)}",
    ]
    return "\n".join(rules) + "\n"


def _escaped(heading: str) -> str:
    return heading.replace("\\", "\\\\").replace('"', '\\"')


def _number_rule(last: int) -> str:
    """Return alternatives that match exactly the numbers 1 to ``last``, without leading zeros."""
    digits = str(last)
    options = [" ".join(["[1-9]", *["[0-9]"] * (n - 1)]) for n in range(1, len(digits))]
    for i, digit in enumerate(digits):  # of the same length, smaller in place i
        low = 1 if i == 0 else 0
        if int(digit) > low:
            prefix = [f'"{digits[:i]}"'] if i else []
            rest = ["[0-9]"] * (len(digits) - i - 1)
            options.append(" ".join([*prefix, f"[{low}-{int(digit) - 1}]", *rest]))
    options.append(f'"{digits}"')
    return " | ".join(options)
