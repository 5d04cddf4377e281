"""Whether models can run on this computer's NPU, and if not why, from files alone.

Nothing is loaded and no device is opened here. The last word is OpenVINO's, in the worker that
loads a model. Intel's NPU is the only one that OpenVINO knows.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

from unplugged.core.snapshot import AdapterKind
from unplugged.system.accelerators_linux import SYS, find_adapters
from unplugged.system.open_files import PROC

LIBRARY = "openvino_genai"  # what the extra `npu` brings
_INTEL_DRIVER = "intel_vpu"
_DRIVER_LIBRARIES = ("libze_intel_npu.so", "libze_loader.so")
_LIBRARY_FOLDERS = (
    "/usr/lib64",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib",
    "/usr/local/lib",
    "/usr/local/lib64",
    "/usr/local/lib/x86_64-linux-gnu",
)
_WINDOWS_LOADER = "System32/ze_loader.dll"
_NOT_INSTALLED = (
    "OpenVINO is not installed; `python3 run.py npu` adds it to a checkout, "
    "`pip install unplugged[npu]` elsewhere"
)


def obstacle() -> str | None:
    """Return why no model can run on an NPU here, half a sentence; None where one may try."""
    if sys.platform.startswith("darwin"):
        return "OpenVINO has no driver for an NPU on macOS"
    if find_spec(LIBRARY) is None:
        return _NOT_INSTALLED
    if sys.platform.startswith("win32"):
        return windows_obstacle(os.environ)
    return linux_obstacle()


def linux_obstacle(
    sys_root: Path = SYS,
    proc: Path = PROC,
    devices: Path = Path("/dev"),
    library_folders: Iterable[str] = _LIBRARY_FOLDERS,
) -> str | None:
    """Return why Linux gives no NPU to OpenVINO, None where it seems to."""
    npus = [a for a in find_adapters(sys_root, proc) if a.kind is AdapterKind.NPU]
    if not npus:
        return "the kernel knows of none"
    mine = next((npu for npu in npus if npu.driver == _INTEL_DRIVER), None)
    if mine is None:
        held = next((npu.driver for npu in npus if npu.driver), "")
        if held:
            return f"OpenVINO runs on Intel's NPUs only, and the one here belongs to {held}"
        return f"the kernel's driver {_INTEL_DRIVER} is not loaded"
    if mine.node is None:
        return f"the kernel's driver {_INTEL_DRIVER} gives it no device file"
    node = devices / "accel" / mine.node.name
    if not node.exists():
        return f"{node} is missing"
    if not os.access(node, os.R_OK | os.W_OK):
        return f"you may not open {node}; membership in the group render gives that right"
    for library in _DRIVER_LIBRARIES:
        if not any(any(Path(folder).glob(f"{library}*")) for folder in library_folders):
            return f"Intel's driver library {library} is not installed"
    return None


def windows_obstacle(environ: Mapping[str, str]) -> str | None:
    """Return why Windows gives no NPU to OpenVINO, None where it seems to."""
    loader = Path(environ.get("SystemRoot", "C:/Windows")) / _WINDOWS_LOADER
    return None if loader.exists() else "Intel's NPU driver is not installed"
