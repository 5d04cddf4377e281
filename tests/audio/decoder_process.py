"""Decodes in a process of its own, as the app does: a native crash is a finding, not the end."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

_CHILD = """
import json, pathlib, sys, time
from unplugged.audio.decode import decode_to_spool
from unplugged.core.engine import CancelToken
from unplugged.core.errors import UnpluggedError

for line in sys.stdin:
    source, spool = map(pathlib.Path, json.loads(line))
    begun_s = time.monotonic()
    answer = {"outcome": "decoded", "duration_s": 0.0, "damage": None}
    try:
        report = decode_to_spool(
            source, spool, cancel=CancelToken(), on_progress=lambda done_s, total_s: None
        )
        answer |= {"duration_s": report.duration_s, "damage": report.damage}
    except UnpluggedError as error:
        answer |= {"outcome": error.code}
    except BaseException as error:
        answer |= {"outcome": "bug: " + repr(error)}
    answer["took_s"] = time.monotonic() - begun_s
    print(json.dumps(answer), flush=True)
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file.

    Attributes:
        outcome: "decoded", the code of an error of ours, "bug: ..." for any other exception,
            "crashed: ..." or "stuck".
        duration_s: Seconds of sound.
        damage: Code of the damage that was found.
        took_s: Seconds of work.
    """

    outcome: str
    duration_s: float = 0.0
    damage: str | None = None
    took_s: float = 0.0


class DecoderProcess:
    """One decoder that takes file after file; a new one is started when it dies."""

    def __init__(self, limit_s: float) -> None:
        """Give each file ``limit_s`` seconds."""
        self._limit_s = limit_s
        self._process = self._start()

    def decode(self, source: Path, spool: Path) -> Outcome:
        """Decode one file."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([str(source), str(spool)]) + "\n")
        self._process.stdin.flush()
        try:
            answer = self._answers.get(timeout=self._limit_s)
        except queue.Empty:
            self._restart()
            return Outcome("stuck", took_s=self._limit_s)
        if not answer:
            code = self._process.wait()
            self._restart()
            return Outcome(f"crashed: {code}")
        return Outcome(**json.loads(answer))

    def __enter__(self) -> Self:
        """Use the process in a with statement."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self._stop()

    def _start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._answers: queue.Queue[str] = queue.Queue()
        self._pump = threading.Thread(target=self._listen, args=(process, self._answers))
        self._pump.start()
        return process

    @staticmethod
    def _listen(process: subprocess.Popen[str], answers: queue.Queue[str]) -> None:
        assert process.stdout is not None
        while answer := process.stdout.readline():
            answers.put(answer)
        answers.put("")

    def _stop(self) -> None:
        self._process.kill()
        self._process.wait()
        self._pump.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def _restart(self) -> None:
        self._stop()
        self._process = self._start()
