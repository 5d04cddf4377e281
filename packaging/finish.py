"""What follows PyInstaller, in its environment: trim the folder, add the licences, look into it."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from contents import look_into  # noqa: E402 - found by the line above
from licences import write_licences  # noqa: E402
from spec_parts import parts  # noqa: E402
from trim import size_of, trim  # noqa: E402


def main(app: Path) -> int:
    """Finish a bundle; faults are printed, one a line, and make the exit code 1."""
    if sys.platform == "linux":
        print(f"trimmed by {trim(app) / 1e6:.0f} MB to {size_of(app) / 1e6:.0f} MB")
        # Once more: with the licences of the libraries that came from this system.
        write_licences(app / "_internal", ROOT, parts())
    findings = look_into(app)
    for finding in findings:
        print(f"{finding.place}: {finding.reason}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
