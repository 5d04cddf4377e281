#!/usr/bin/env python3
"""Set Unplugged up and start it, or run its tests.

    python3 run.py              set up what is missing, then open the window
    python3 run.py ARGUMENTS    the same set-up, then `unplugged ARGUMENTS`
    python3 run.py npu          set up with OpenVINO, then say whether an NPU can be used
    python3 run.py test         set up, then every check of this project

Needs nothing but Python. This file keeps to what an old Python can read, so that an old Python can
say that it is too old; the work is done in the folder setup.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Optional, Tuple

OLDEST = (3, 11)
NEWEST = (3, 13)


def is_supported(version: Tuple[int, int]) -> bool:
    """Tell whether this project runs on the given Python version."""
    return OLDEST <= version <= NEWEST


def find_supported() -> Optional[str]:
    """Return the newest suitable Python on the search path, if there is one."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        path = shutil.which("python3.%d" % minor)
        # pyenv and its kin put names on the path that only say "not installed": ask for a version.
        if path and subprocess.call([path, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return path
    return None


def main() -> int:
    """Hand over to the set-up, under a Python that this project runs on."""
    if is_supported(sys.version_info[:2]):
        from setup.main import main as run

        return run(sys.argv[1:])
    other = find_supported()
    if other:
        return subprocess.call([other, str(Path(__file__).resolve()), *sys.argv[1:]])
    sys.stderr.write(
        "Unplugged needs Python %d.%d to %d.%d, and this is Python %d.%d: install one of them and "
        "start run.py with it, for example: python3.%d run.py\n"
        % (OLDEST + NEWEST + sys.version_info[:2] + NEWEST[1:])
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
