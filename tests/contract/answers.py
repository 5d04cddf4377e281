"""One answer of a language engine, and a grammar for it."""

from __future__ import annotations

from unplugged.core.engine import CancelToken, TextGenerator

BULLETS = r'root ::= ("- " [a-z]{1,8} " [" [0-9]{1,3} "]\n"){1,3}'


def answer_of(
    engine: TextGenerator,
    user: str = "hello there",
    *,
    system: str = "be brief",
    grammar: str | None = None,
    max_tokens: int = 24,
    cancel: CancelToken | None = None,
) -> list[str]:
    """Return the pieces of an answer."""
    return list(
        engine.generate(
            system,
            user,
            grammar=grammar,
            max_tokens=max_tokens,
            cancel=cancel or CancelToken(),
        )
    )
