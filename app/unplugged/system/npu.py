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

from unplugged.core.model_reasons import Reason
from unplugged.core.models.openvino import NpuObstacle
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


def obstacle() -> NpuObstacle | None:
    """Return why no model can run on an NPU here; None where one may try."""
    if sys.platform.startswith("darwin"):
        return NpuObstacle(Reason.NPU_NOT_ON_MACOS)
    if find_spec(LIBRARY) is None:
        return NpuObstacle(Reason.OPENVINO_NOT_INSTALLED)
    if sys.platform.startswith("win32"):
        return windows_obstacle(os.environ)
    return linux_obstacle()


def linux_obstacle(
    sys_root: Path = SYS,
    proc: Path = PROC,
    devices: Path = Path("/dev"),
    library_folders: Iterable[str] = _LIBRARY_FOLDERS,
) -> NpuObstacle | None:
    """Return why Linux gives no NPU to OpenVINO, None where it seems to."""
    npus = [a for a in find_adapters(sys_root, proc) if a.kind is AdapterKind.NPU]
    if not npus:
        return NpuObstacle(Reason.NPU_NOT_KNOWN)
    mine = next((npu for npu in npus if npu.driver == _INTEL_DRIVER), None)
    if mine is None:
        held = next((npu.driver for npu in npus if npu.driver), "")
        if held:
            return NpuObstacle(Reason.NPU_OF_ANOTHER_MAKER, held)
        return NpuObstacle(Reason.NPU_DRIVER_NOT_LOADED, _INTEL_DRIVER)
    if mine.node is None:
        return NpuObstacle(Reason.NPU_WITHOUT_DEVICE_FILE, _INTEL_DRIVER)
    node = devices / "accel" / mine.node.name
    if not node.exists():
        return NpuObstacle(Reason.NPU_DEVICE_FILE_MISSING, str(node))
    if not os.access(node, os.R_OK | os.W_OK):
        return NpuObstacle(Reason.NPU_DEVICE_FILE_CLOSED, str(node))
    for library in _DRIVER_LIBRARIES:
        if not any(any(Path(folder).glob(f"{library}*")) for folder in library_folders):
            return NpuObstacle(Reason.NPU_LIBRARY_MISSING, library)
    return None


def windows_obstacle(environ: Mapping[str, str]) -> NpuObstacle | None:
    """Return why Windows gives no NPU to OpenVINO, None where it seems to."""
    loader = Path(environ.get("SystemRoot", "C:/Windows")) / _WINDOWS_LOADER
    return None if loader.exists() else NpuObstacle(Reason.NPU_DRIVER_MISSING)
