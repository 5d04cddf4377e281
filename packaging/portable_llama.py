"""A llama.cpp build for every CPU: one library per family, of which the best is taken at run time.

``run.py`` builds for the CPU it stands on; a bundle goes to machines that nobody has seen.
"""

from __future__ import annotations

import json
import shlex
import shutil
import sys
from pathlib import Path

from bundle_places import BundlePlaces

from setup.environment import PIP
from setup.llama_build import count_cores
from setup.llama_ladder import AMX_CURE, Step
from setup.places import SetupFailed
from setup.state import make_key
from setup.terminal import Task, Terminal

# Where the app looks for the families (engines/llama_native.py), below the site-packages.
FAMILIES_DIR = "llama_cpp/lib"
# Where `unplugged doctor` looks for how llama.cpp was built: beside the interpreter.
_RECORD = "llama-build.json"

PORTABLE = Step(
    "portable",
    "one library per CPU family",
    {
        "GGML_NATIVE": "OFF",
        "GGML_BACKEND_DL": "ON",
        "GGML_CPU_ALL_VARIANTS": "ON",
        # A plain value would be taken for a path and made absolute.
        "GGML_BACKEND_DIR:STRING": FAMILIES_DIR,
    },
    # One of the families uses AMX, which gcc 12 breaks without this; the others lose nothing by it.
    AMX_CURE if sys.platform == "linux" else "",
)


def write_record(folder: Path) -> Path:
    """Write down how llama.cpp was built; return the file."""
    record = {
        "format": 1,
        "chosen": PORTABLE.name,
        "cmake_arguments": PORTABLE.cmake_arguments(),
    }
    path = folder / _RECORD
    path.write_text(json.dumps(record, indent=1), encoding="utf-8")
    return path


def build_portable_wheel(places: BundlePlaces, terminal: Terminal) -> Path:
    """Return the wheel of llama-cpp-python for every CPU; compiled only when it isn't there yet.

    Raises:
        SetupFailed: the source can't be had or doesn't compile.
    """
    checkout = places.checkout
    key = make_key([checkout.llama_requirement, checkout.cpu_only, *PORTABLE.cmake_arguments()])
    kept = places.llama / "key"
    found = sorted((places.llama / "wheel").glob("*.whl"))
    if found and kept.is_file() and kept.read_text(encoding="ascii") == key:
        return found[-1]
    shutil.rmtree(places.llama, ignore_errors=True)
    scratch = places.llama / "tmp"
    scratch.mkdir(parents=True)
    arguments = [
        *PORTABLE.cmake_arguments(),
        f"-DCMAKE_PROJECT_llama.cpp_INCLUDE={checkout.cpu_only.as_posix()}",
    ]
    code, _ = terminal.run(
        Task(
            "Building llama.cpp for every CPU",
            "10 to 30 minutes",
            [
                checkout.python, *PIP, "wheel", "--verbose", "--require-hashes", "--no-deps",
                "--no-cache-dir", "--no-binary", ":all:", "--no-build-isolation",
                "--wheel-dir", places.llama / "wheel", "--requirement", checkout.llama_requirement,
            ],
            {
                "CMAKE_ARGS": shlex.join(arguments),
                "CMAKE_BUILD_PARALLEL_LEVEL": str(count_cores()),
                "TMPDIR": str(scratch),
            },
        )
    )  # fmt: skip
    shutil.rmtree(scratch, ignore_errors=True)
    found = sorted((places.llama / "wheel").glob("*.whl"))
    if code or not found:
        raise SetupFailed(f"llama.cpp could not be built; the details: {terminal.log}")
    kept.write_text(key, encoding="ascii")
    return found[-1]
