"""On which device a model of OpenVINO's form is to run, and why not on an NPU."""

from __future__ import annotations

from unplugged.core.catalogue import ModelEntry
from unplugged.core.model_errors import NoModelForNpu, NpuUnavailable
from unplugged.core.models.kind import OPENVINO
from unplugged.core.models.openvino import Device, NpuObstacle, on_npu
from unplugged.system.npu import obstacle


def npu_obstacle() -> NpuObstacle | None:
    """Return why no model can run on an NPU here; None where one may try."""
    return obstacle()


def placed(entry: ModelEntry, wanted: Device) -> ModelEntry:
    """Return a model as it is to run; one that knows no NPU runs on the CPU.

    Raises:
        NpuUnavailable: it is to run on an NPU or not at all, and there is none.
    """
    if wanted is Device.CPU or entry.engine != OPENVINO:
        return entry
    found = obstacle()
    if found is None:
        return on_npu(entry)
    if wanted is Device.NPU:
        raise NpuUnavailable(**found.params)
    return entry


def require_one_for_npu(wanted: Device, *entries: ModelEntry | None) -> None:
    """Refuse to promise an NPU to models of which none knows one.

    Raises:
        NoModelForNpu: an NPU is wanted, and none of the models is in OpenVINO's form.
        NpuUnavailable: an NPU is wanted, and there is none.
    """
    if wanted is not Device.NPU:
        return
    if (found := obstacle()) is not None:
        raise NpuUnavailable(**found.params)
    if not any(entry is not None and entry.engine == OPENVINO for entry in entries):
        raise NoModelForNpu
