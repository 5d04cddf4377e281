"""A grammar as xgrammar reads it, which OpenVINO GenAI uses for the shape of answers."""

from __future__ import annotations

import re

_LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_BEFORE_HEX = re.compile(r"([^\x00-\x7f])(?=[0-9A-Fa-f])")


def for_xgrammar(grammar: str) -> str:
    """Return GBNF that means the same to xgrammar.

    xgrammar (in OpenVINO GenAI 2026.4) writes a letter such as "ß" as an escape of its number and
    reads it back together with a hexadecimal digit behind it: "ße" becomes another letter. So
    a literal is cut there.
    """
    return _LITERAL.sub(_cut, grammar)


def _cut(literal: re.Match[str]) -> str:
    text, cuts = _BEFORE_HEX.subn(r'\1" "', literal[1])
    return f'("{text}")' if cuts else literal[0]
