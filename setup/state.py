"""What has been set up already: read at every start, so that a second start does nothing else.

Each part of the set-up has a key made of everything it depends on. A part is done when the stored
key is the wanted one. A part that was begun and never finished makes the environment suspect.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from setup.cpu import Cpu
from setup.places import Places

# Raise when the set-up itself changes in a way that asks for a new environment.
SETUP_VERSION = 1

# Raise when the ladder of llama.cpp builds or their trial changes so that a new build is due.
LLAMA_RECIPE_VERSION = 1

UNFINISHED = "unfinished"


def make_key(parts: Iterable[object]) -> str:
    """Return a digest of strings, numbers and the contents of files."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.read_bytes() if isinstance(part, Path) else repr(part).encode()
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()


def llama_key(places: Places, cpu: Cpu) -> str:
    """Return the key of a llama.cpp build: source, flags and the CPU it is made for."""
    return make_key(
        [
            LLAMA_RECIPE_VERSION,
            places.llama_requirement,
            places.cpu_only,
            cpu.machine,
            *sorted(cpu.features),
        ]
    )


def code_key(folder: Path) -> str:
    """Return the key of the compiled forms of modules: which there are, and when each was changed.

    Their contents are not read: this is asked at every start.
    """
    found = sorted(folder.rglob("*.py"))
    return make_key((str(path.relative_to(folder)), path.stat().st_mtime_ns) for path in found)


def wanted_keys(
    places: Places, cpu: Cpu, *, for_tests: bool, with_npu: bool = False
) -> dict[str, str]:
    """Return the key that each part should have, in the order in which they are made.

    Args:
        places: The checkout.
        cpu: This machine's.
        for_tests: Whether the tests are to run, which try the extra `npu` too.
        with_npu: Whether the user asks for the extra; once it is there it is kept up to date.
    """
    keys = {
        # A moved checkout needs a new one: commands and the link to the source hold absolute paths.
        "venv": make_key([SETUP_VERSION, sys.version_info[:2], str(places.root)]),
        "packages": make_key([places.requirements]),
        "project": make_key([places.root / "pyproject.toml"]),
        "code": code_key(places.code),
        "llama": llama_key(places, cpu),
    }
    if for_tests or with_npu or "npu" in read_state(places):
        keys["npu"] = make_key([places.npu_requirements])
    if for_tests:
        keys["tests"] = make_key([places.test_requirements])
    return keys


def read_state(places: Places) -> dict[str, str]:
    """Return the stored keys; empty when there are none or they can't be read."""
    try:
        stored = json.loads(places.state.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def write_state(places: Places, state: dict[str, str]) -> None:
    """Store the keys so that a crash leaves the old or the new file, never half of one."""
    part = places.state.with_suffix(".part")
    part.write_text(json.dumps(state, indent=1), encoding="utf-8")
    part.replace(places.state)


def begin(places: Places, part: str) -> None:
    """Note that a part is being changed: until `finish`, it does not count as done."""
    state = read_state(places)
    state.pop(part, None)
    write_state(places, state | {UNFINISHED: part})


def finish(places: Places, part: str, key: str) -> None:
    """Note that a part is done."""
    state = read_state(places)
    state.pop(UNFINISHED, None)
    write_state(places, state | {part: key})


def missing_parts(places: Places, wanted: dict[str, str]) -> list[str]:
    """Return the parts to make, in order. All of them when the environment can't be trusted."""
    state = read_state(places)
    is_sound = (
        state.get("venv") == wanted["venv"]
        # An interrupted compile leaves the environment as it was; interrupted packages don't.
        and state.get(UNFINISHED) in (None, "code", "llama")
        and places.python.exists()
    )
    if not is_sound:
        return list(wanted)
    return [part for part, key in wanted.items() if state.get(part) != key]
