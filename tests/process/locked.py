"""Runs a few lines in a process that has locked itself, and brings back what they found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

_BEFORE = """
import contextlib, errno, json, os, socket, sys, threading
from pathlib import Path
from unplugged.core.grants import Grants
from unplugged.system import sandbox

def answer(attempt):
    try:
        attempt()
    except OSError as error:
        return errno.errorcode[error.errno]
    return "done"

def locked(read=(), write=(), sound=False):
    grants = Grants(tuple(map(str, read)), tuple(map(str, write)), sound)
    return sandbox.lock(grants, Path(sys.argv[1]))

def layers(denial):
    return {layer.name: [layer.holds, layer.detail] for layer in denial.layers}

def tell(**found):
    print(json.dumps(found))
"""


def run_locked(folder: Path, code: str) -> dict[str, Any]:
    """Run ``code`` in a fresh interpreter; it calls ``locked`` and at last ``tell``.

    Args:
        folder: A folder of the test's own; "locked" below it is the lock's.
        code: Lines of Python; ``folder`` is known to them.
    """
    kept = folder / "locked"
    kept.mkdir(exist_ok=True)
    lines = f"{_BEFORE}\nfolder = Path({str(folder)!r})\n{textwrap.dedent(code)}"
    done = subprocess.run(
        [sys.executable, "-c", lines, str(kept)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        # As where workers are started: numpy must not have threads before the lock.
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
