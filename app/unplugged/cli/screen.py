"""Where the command line prints: results on standard output, everything else on standard error."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

from rich.console import Console
from rich.text import Text

from unplugged.core.errors import DiskFull, OutputUnwritable
from unplugged.core.export.files import NO_ROOM
from unplugged.core.export.text_flow import visible
from unplugged.core.paths import reason_of

_RESULTS = "standard output"


class ReaderGone(Exception):
    """Whoever read our results has had enough, such as `head`.

    No ``BrokenPipeError``: the argument parser and rich end the process for one, as if it had been
    a mistake of ours.
    """


class Plain(Console):
    """Prints texts as they are: no escape sequence in them reaches the terminal.

    Names of files, receipts, templates and what a model writes come from anybody; rich leaves
    sequences in them that rename the window or wipe the screen.
    """

    def print(self, *objects: Any, **how: Any) -> None:  # noqa: ANN401 - as rich has it
        """Print; a ``Text`` is made harmless, what else there is consists of our own words."""
        super().print(*map(_harmless, objects), **how)


class Results:
    """Standard output; what it can't take is raised as an error for people, or ``ReaderGone``."""

    def __init__(self, stream: TextIO) -> None:
        """Write to a stream."""
        self._stream = stream

    @property
    def buffer(self) -> Results:
        """For bytes; they come behind the text before them."""
        self.flush()
        return Results(cast("TextIO", self._stream.buffer))

    def write(self, content: Any) -> int:  # noqa: ANN401 - text, or bytes behind ``buffer``
        """Write as the stream does.

        Raises:
            ReaderGone: nobody reads it any more.
            DiskFull, OutputUnwritable: the system refuses.
        """
        with _explained():
            return self._stream.write(content)

    def flush(self) -> None:
        """Hand over what was written; raises what ``write`` does."""
        with _explained():
            self._stream.flush()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever else a stream has
        """Return what the stream has."""
        return getattr(self._stream, name)


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(path=_RESULTS) from error
        raise OutputUnwritable(path=_RESULTS, reason=reason_of(error)) from error


def take_over_streams() -> None:
    """Let results go through ``Results``.

    A stream that is closed swallows what it is given; where nobody can type, nothing is typed.
    Files and pipes get UTF-8 like every other export: Windows would give them an old code page,
    which has no letters for most languages.
    """
    nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - no path, kept open
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 - the same
    if isinstance(sys.stdout, io.TextIOWrapper):
        is_asked = sys.stdout.isatty() or "PYTHONIOENCODING" in os.environ
        encoding = sys.stdout.encoding if is_asked else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="replace")
    sys.stdout = cast("TextIO", Results(sys.stdout or nowhere))
    sys.stderr = sys.stderr or nowhere


def give_up_streams() -> None:
    """Forget what could not be written, so that nothing tries again at the end of the process."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def screen() -> Console:
    """Return the console for results."""
    return Plain(highlight=False, soft_wrap=True)


def aside() -> Console:
    """Return the console for progress and remarks, so that results can be piped."""
    return Plain(stderr=True, highlight=False)


def say(text: str, *, style: str = "") -> None:
    """Print one sentence beside the result; nothing in it is interpreted."""
    aside().print(Text(text, style=style), soft_wrap=True)


def print_json(value: object) -> None:
    """Print one JSON document."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _harmless(thing: object) -> object:
    if not isinstance(thing, Text):
        return thing
    text = thing.copy()
    text.plain = visible(thing.plain)
    return text
