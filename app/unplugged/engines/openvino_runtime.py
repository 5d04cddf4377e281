"""OpenVINO GenAI as the engines use it: without telemetry, on a device that is named.

A device is "CPU" or "NPU". "AUTO" and "GPU" would look for a GPU and load its driver.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from unplugged.core.model_errors import NpuUnavailable
from unplugged.core.model_reasons import Reason
from unplugged.engines.environment import keep_libraries_local
from unplugged.engines.json_file import broken

CPU, NPU = "CPU", "NPU"
NPU_PARTS_ON = NPU  # where the parts of a model for an NPU are computed; tests put them on the CPU
# OpenVINO's own package sends a line to Google Analytics whenever it is imported, unless this one
# can't be (openvino/tools/ovc). Our lock file leaves it out; who installs by pip has it.
_TELEMETRY = "openvino_telemetry"
# Level Zero's loader asks every driver it finds; named like this it asks this one only.
_ONLY_NPU_DRIVER = {"ZE_ENABLE_ALT_DRIVERS": "libze_intel_npu.so.1"}


def load_genai(model_dir: Path) -> Any:
    """Import OpenVINO GenAI to run a model with it.

    Raises:
        ModelBroken: it is not installed.
    """
    keep_libraries_local()
    sys.modules[_TELEMETRY] = cast("ModuleType", None)  # makes an import of it fail
    try:
        import openvino_genai
    except ImportError as error:
        raise broken(model_dir, Reason.OPENVINO_NOT_LOADED, str(error)) from error
    return openvino_genai


def version() -> str:
    """Return the version of OpenVINO GenAI that is installed."""
    from importlib.metadata import version as installed

    return installed("openvino-genai")


def require_npu() -> None:
    """Make sure that OpenVINO finds an NPU, before anything is asked of it; after ``load_genai``.

    Raises:
        NpuUnavailable: it doesn't.
    """
    os.environ.update(_ONLY_NPU_DRIVER)
    import openvino

    try:
        found = openvino.Core().get_property(NPU, "AVAILABLE_DEVICES")
    except RuntimeError as error:
        raise NpuUnavailable(reason=first_line(error)) from error
    if not found:
        raise NpuUnavailable(reason=Reason.NPU_NOT_FOUND)


def properties(device: str, threads: int) -> dict[str, Any]:
    """Return how a model is to be run on a device; no NPU knows threads."""
    if device == NPU:
        # Left alone, what the NPU's compiler refuses would be computed on the CPU without a word.
        return {"NPUW_DEVICES": NPU_PARTS_ON, "NPUW_FALLBACK_EXEC": "NO"}
    # Pinned threads would fight for the same cores with other engines.
    return {
        "INFERENCE_NUM_THREADS": threads,
        "ENABLE_CPU_PINNING": False,
        "PERFORMANCE_HINT": "LATENCY",
    }


def first_line(error: Exception) -> str:
    """Return what an error of OpenVINO says, without the places in its source it came through."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    told = [line for line in lines if not line.startswith(("Exception from", "Check '"))]
    return (told or lines or ["it says nothing"])[0][:200]
