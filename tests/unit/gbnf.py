"""Grammars of our own shape as regular expressions, to see what they let through."""

from __future__ import annotations

import re


def as_regex(grammar: str) -> re.Pattern[str]:
    """Translate our part of GBNF: literals, classes, groups, bounds, references without cycles."""
    rules = dict(row.split(" ::= ", 1) for row in grammar.splitlines())
    token = re.compile(
        r'"(?P<lit>(?:[^"\\]|\\.)*)"|(?P<cls>\[\^?(?:[^\]\\]|\\.)+\])|(?P<ref>[a-z]+)'
        r"|(?P<op>[()|?]|\{\d+,\d+\})|(?P<space>\s+)"
    )

    def expand(name: str) -> str:
        out, place, text = "", 0, rules[name]
        while place < len(text):
            match = token.match(text, place)
            assert match, text[place:]
            place = match.end()
            if match["lit"] is not None:
                out += f"(?:{re.escape(match['lit'].encode().decode('unicode_escape'))})"
            elif match["cls"]:
                out += match["cls"].replace("()[", "()\\[")
            elif match["ref"]:
                out += f"(?:{expand(match['ref'])})"
            elif match["op"]:
                out += "(?:" if match["op"] == "(" else match["op"]
        return out

    return re.compile(expand("root"))
