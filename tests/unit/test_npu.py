"""Why an NPU can't be used: one reason for each thing that is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from unplugged.core.catalogue import ModelEntry, ModelKind
from unplugged.core.grants import Grants
from unplugged.core.model_errors import NoModelForNpu, NpuUnavailable
from unplugged.core.model_reasons import Reason
from unplugged.core.models.openvino import Device, NpuObstacle
from unplugged.core.proof import Subject
from unplugged.core.sentences import sentence_for
from unplugged.runtime import placing
from unplugged.runtime.placing import placed, require_one_for_npu
from unplugged.system import sandbox_places
from unplugged.system.npu import linux_obstacle, windows_obstacle

from tests.unit import fake_system as fake

IR = ModelEntry("talk", ModelKind.SPEECH, "openvino", Path("/m/talk"))
CT2 = ModelEntry("small", ModelKind.SPEECH, "faster-whisper", Path("/m/small"))


def _add_npu(sys_root: Path, vendor: int, device: int, *, driver: str) -> None:
    fake.add_pci(
        sys_root, "0000:00:0b.0", vendor=vendor, device=device, pci_class=0x120000,
        driver=driver, node="accel0",
    )  # fmt: skip


def test_each_missing_thing_is_named_until_nothing_is_missing(tmp_path: Path) -> None:
    sys_root, proc, devices, libraries = (tmp_path / name for name in ("sys", "proc", "dev", "lib"))

    def obstacle() -> NpuObstacle | None:
        return linux_obstacle(sys_root, proc, devices, (str(libraries),))

    assert obstacle() == NpuObstacle(Reason.NPU_NOT_KNOWN)

    _add_npu(sys_root, 0x8086, 0x7D1D, driver="intel_vpu")
    node = f"{devices}/accel/accel0"
    assert obstacle() == NpuObstacle(Reason.NPU_DEVICE_FILE_MISSING, node)

    (devices / "accel").mkdir(parents=True)
    (devices / "accel" / "accel0").touch()
    assert obstacle() == NpuObstacle(Reason.NPU_LIBRARY_MISSING, "libze_intel_npu.so")

    libraries.mkdir()
    (libraries / "libze_intel_npu.so.1").touch()
    assert obstacle() == NpuObstacle(Reason.NPU_LIBRARY_MISSING, "libze_loader.so")

    (libraries / "libze_loader.so.1.17").touch()
    assert obstacle() is None


def test_the_npu_of_another_maker_is_told_apart(tmp_path: Path) -> None:
    _add_npu(tmp_path, 0x1022, 0x17F0, driver="amdxdna")

    found = linux_obstacle(tmp_path, tmp_path / "proc")
    assert found == NpuObstacle(Reason.NPU_OF_ANOTHER_MAKER, "amdxdna")


def test_windows_without_the_driver(tmp_path: Path) -> None:
    missing = windows_obstacle({"SystemRoot": str(tmp_path)})
    assert missing == NpuObstacle(Reason.NPU_DRIVER_MISSING)
    (tmp_path / "System32").mkdir()
    (tmp_path / "System32" / "ze_loader.dll").touch()
    assert windows_obstacle({"SystemRoot": str(tmp_path)}) is None


def test_a_model_runs_on_an_npu_if_it_can_and_if_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(placing, "obstacle", lambda: None)
    assert placed(IR, Device.NPU).engine == "openvino-npu"
    assert placed(IR, Device.NPU_IF_THERE).engine == "openvino-npu"
    assert placed(IR, Device.CPU) == IR
    assert placed(CT2, Device.NPU_IF_THERE) == CT2
    require_one_for_npu(Device.NPU, CT2, IR)
    with pytest.raises(NoModelForNpu):
        require_one_for_npu(Device.NPU, CT2, None)

    away = NpuObstacle(Reason.NPU_DRIVER_NOT_LOADED, "intel_vpu")
    monkeypatch.setattr(placing, "obstacle", lambda: away)
    assert placed(IR, Device.NPU_IF_THERE) == IR
    for wanted in (IR, CT2):
        with pytest.raises(NpuUnavailable) as caught:
            require_one_for_npu(Device.NPU, wanted)
        assert sentence_for(caught.value) == (
            "The NPU cannot be used: the kernel's driver intel_vpu is not loaded."
        )


def test_only_who_runs_on_an_npu_gets_its_device_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nodes = {Subject.GPU: (Path("/dev/dri/card0"),), Subject.NPU: (Path("/dev/accel/accel0"),)}
    monkeypatch.setattr(sandbox_places, "device_nodes", lambda: nodes)

    def opened(grants: Grants) -> set[str]:
        found = {place.path for place in sandbox_places.places(grants, tmp_path)}
        return {path for path in found if path.startswith(("/dev/dri", "/dev/accel"))}

    assert opened(Grants(has_npu=True)) == {"/dev/accel/accel0"}
    assert opened(Grants()) == set()
