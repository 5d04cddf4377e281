"""Where the command line prints: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys

from rich.console import Console
from rich.text import Text


def screen() -> Console:
    """Return the console for results."""
    return Console(highlight=False, soft_wrap=True)


def aside() -> Console:
    """Return the console for progress and remarks, so that results can be piped."""
    return Console(stderr=True, highlight=False)


def say(text: str, *, style: str = "") -> None:
    """Print one sentence beside the result; nothing in it is interpreted."""
    aside().print(Text(text, style=style), soft_wrap=True)


def print_json(value: object) -> None:
    """Print one JSON document."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
