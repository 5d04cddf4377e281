"""The script that a fake engine plays: a JSON file that says what happens at each call.

A script is ``{"calls": [[step, ...], ...], "default": [step, ...]}``. The first call of
``transcribe`` or ``generate`` plays the first entry of ``calls``, the next one the second, and so
on; after the last one every call plays ``default``. Calls are counted in a file beside the script,
so the count goes on in the next process: a script can kill its process at call 2 and go on with
call 3 in the one that replaces it. Loading plays ``load``.

Steps:
    ``{"say": text, "start_s": s, "end_s": s, "language": code}``: a segment; without times it
        fills the window. The language is what the engine believes to hear when it isn't told.
    ``{"write": text}``: a part of an answer.
    ``{"sleep_s": s}``: time passes; a cancel ends it.
    ``{"fault": reason}``: an EngineFault.
    ``{"exit": code}``: the process ends at once.
    ``{"kill": true}``: the process dies as from a native crash.
    ``{"hang": true}``: it never comes back and is deaf to cancel, as stuck native code is.
"""

from __future__ import annotations

import json
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from unplugged.core.engine import CancelToken
from unplugged.core.errors import EngineFault, ModelBroken

_STEPS = frozenset({"say", "write", "sleep_s", "fault", "exit", "kill", "hang"})
_NAP_S = 1.0
_CRASH_EXIT_CODE = 70


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens.

    Attributes:
        kind: Which of the steps of the module's text.
        value: What stands behind it in the script.
        start_s: Start of a segment in seconds, None for where the last one ended.
        end_s: End of a segment in seconds, None for the end of the sound.
        language: ISO 639-1 code that is detected in it, None for the script's first one.
    """

    kind: str
    value: Any
    start_s: float | None = None
    end_s: float | None = None
    language: str | None = None


class Script:
    """A script and how far it was played, in this process and in those before it."""

    def __init__(self, path: Path) -> None:
        """Read the script.

        Raises:
            ModelBroken: if the file is not a script.
        """
        self.path = path
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            self.languages: tuple[str, ...] = tuple(content.get("languages", ("en",)))
            self.context_tokens: int | None = content.get("context_tokens")
            self._load = _steps(content.get("load", []))
            self._calls = [_steps(call) for call in content.get("calls", [])]
            self._default = _steps(content.get("default", []))
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise ModelBroken(name=path.name, path=str(path), reason=str(error)) from error

    @property
    def log_path(self) -> Path:
        """One JSON line per call so far; tests read it to see what the engine was asked."""
        return self.path.with_name(self.path.name + ".log")

    def play_load(self) -> None:
        """Do what the script wants when the engine is loaded."""
        for step in self._load:
            perform(step, CancelToken())

    def next_call(self, **asked: object) -> tuple[Step, ...]:
        """Return the steps of the next call, after writing down what was asked."""
        with self.log_path.open("a+", encoding="utf-8") as log:
            log.seek(0)
            number = sum(1 for _ in log)
            log.write(json.dumps(asked) + "\n")
        return self._calls[number] if number < len(self._calls) else self._default


def perform(step: Step, cancel: CancelToken) -> None:
    """Do a step that gives no output.

    Raises:
        EngineFault: when the script says so.
        JobCancelled: when cancelled during ``sleep_s``.
    """
    match step.kind:
        case "sleep_s":
            cancel.wait(float(step.value))
            cancel.raise_if_cancelled()
        case "fault":
            raise EngineFault(reason=str(step.value))
        case "exit":
            os._exit(int(step.value))
        case "kill":
            _die()
        case "hang":
            while True:  # deaf to cancel on purpose; only a signal ends it
                time.sleep(_NAP_S)


def _die() -> NoReturn:
    """End the process the way a native crash does."""
    fatal = getattr(signal, "SIGKILL", None)
    if fatal is not None:
        os.kill(os.getpid(), fatal)
    os._exit(_CRASH_EXIT_CODE)  # Windows has no SIGKILL


def _steps(entries: list[dict[str, Any]]) -> tuple[Step, ...]:
    return tuple(_step(entry) for entry in entries)


def _step(entry: dict[str, Any]) -> Step:
    kinds = sorted(_STEPS & entry.keys())
    if len(kinds) != 1:
        raise ValueError(f"a step needs exactly one of {', '.join(sorted(_STEPS))}: {entry}")
    return Step(
        kinds[0],
        entry[kinds[0]],
        entry.get("start_s"),
        entry.get("end_s"),
        entry.get("language"),
    )
