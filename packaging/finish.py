"""What follows PyInstaller, in its environment: trim the folder, add the licences, look into it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from contents import look_into  # noqa: E402 - found by the line above
from licences import write_licences  # noqa: E402
from portable_llama import PORTABLE  # noqa: E402
from spec_parts import parts  # noqa: E402
from trim import size_of, trim  # noqa: E402

# Where `unplugged doctor` looks for how llama.cpp was built: beside the interpreter.
_LLAMA_RECORD = "llama-build.json"


def main(app: Path) -> int:
    """Finish the folder of a bundle; faults are printed, one a line, and make the exit code 1."""
    inside = app / "_internal"
    if sys.platform == "linux":
        print(f"trimmed by {trim(app) / 1e6:.0f} MB to {size_of(app) / 1e6:.0f} MB")
    write_licences(inside, ROOT, parts())
    record = {
        "format": 1,
        "chosen": PORTABLE.name,
        "cmake_arguments": PORTABLE.cmake_arguments(),
    }
    (inside / _LLAMA_RECORD).write_text(json.dumps(record, indent=1), encoding="utf-8")
    findings = look_into(app)
    for finding in findings:
        print(f"{finding.place}: {finding.reason}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
