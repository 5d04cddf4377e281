"""Names that mean a GPU, names that don't, and a process that cannot be looked into."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from unplugged.core.gpu_libraries import device_subject, runtimes_among
from unplugged.core.proof import Seen, Subject
from unplugged.system.loaded import LoadedMeter, judge, parse_maps

from tests.unit.fake_system import add_process, write

# The files of real installations: Debian 12, Ubuntu 24.04, Fedora 40, wheels of the registry.
CULPRITS = {
    "CUDA": "libcuda.so.550.54.14 libcudart-9335f6a2.so.12.4.127 libcublasLt.so.12"
    " libcudnn_ops.so.9 nvcuda.dll cublas64_12.dll",
    "NVIDIA driver": "libnvidia-glcore.so.550.54.14 libGLX_nvidia.so.0 libnvidia-opencl.so.1",
    "ROCm": "libamdhip64.so.6 libhsa-runtime64.so.1 librocblas.so.4 libMIOpen.so.1 amdhip64.dll",
    "Vulkan": "libvulkan.so.1 libvulkan_radeon.so libvulkan_lvp.so vulkan-1.dll",
    "OpenCL": "libOpenCL.so.1.0.0 libpocl.so.2.13.0 libigdrcl.so OpenCL.dll",
    "Level Zero": "libze_loader.so.1 libze_intel_gpu.so.1",
    "Mesa driver": "libgallium-24.2.8.so iris_dri.so swrast_dri.so libGLX_mesa.so.0"
    " libEGL_mesa.so.0 libdrm_amdgpu.so.1",
    "video driver": "libva.so.2 libva-drm.so.2 iHD_drv_video.so libvdpau.so.1 libmfx.so.1",
    "Metal": "Metal AGXMetalG13X",
    "DirectML": "DirectML.dll",
    "GPU back end": "libggml-cuda.so libggml-vulkan.so libonnxruntime_providers_cuda.so"
    " ggml-metal.dll",
    "NPU": "libze_intel_npu.so.1 libopenvino_intel_npu_plugin.so libxrt_core.so.2",
}  # fmt: skip
# What our own processes have mapped on a computer without any GPU (seen on Debian 12).
INNOCENT = (
    "libGLdispatch.so.0 libGL.so.1 libEGL.so.1 libGLX.so.0 libdrm-b0291a67.so.2.4.0 libdrm.so.2"
    " libvpl-e4e9cae8.so.2.16 libggml.so.0 libggml-base.so.0 libggml-cpu.so.0 libllama.so"
    " libQt6Gui.so.6 libonnxruntime_providers_shared.so libctranslate2-a7a60d30.so.4.8.5"
    " libgomp.so.1.0.0 libavcodec-5e6b81c2.so.62.28.102 libvpx-edb6de90.so.12 libasound.so.2"
    " libxcb-dri3.so.0 libvorbis.so.0 libzstd.so.1 libcurl.so.4 libnvidia-ml.so.550.54.14"
)


@pytest.mark.parametrize("family", sorted(CULPRITS))
def test_each_family_is_known_by_its_files(family: str) -> None:
    for name in CULPRITS[family].split():
        found = runtimes_among([f"/usr/lib/{name}"])
        assert [(runtime.name, path) for runtime, path in found] == [(family, f"/usr/lib/{name}")]


def test_what_we_load_ourselves_is_no_gpu_runtime() -> None:
    ours = [f"/usr/lib/{name}" for name in INNOCENT.split()]
    assert runtimes_among(ours) == ()


def test_an_opengl_that_is_no_dispatcher_is_a_driver() -> None:
    """Without glvnd beside it libGL is the driver itself, as with an old NVIDIA driver."""
    with_glvnd = ["/usr/lib/libGL.so.1", "/usr/lib/libGLdispatch.so.0"]

    assert runtimes_among(with_glvnd) == ()
    assert [runtime.name for runtime, _ in runtimes_among(with_glvnd[:1])] == ["OpenGL driver"]


@pytest.mark.parametrize(
    ("path", "subject"),
    [
        ("/dev/dri/renderD128", Subject.GPU),
        ("/dev/dri/card0", Subject.GPU),
        ("/dev/nvidia0", Subject.GPU),
        ("/dev/nvidia-uvm", Subject.GPU),
        ("/dev/kfd", Subject.GPU),
        ("/dev/accel/accel0", Subject.NPU),
        ("/dev/null", None),
        ("/home/me/dri/notes", None),
    ],
)
def test_device_files_are_told_by_their_place(path: str, subject: Subject | None) -> None:
    assert device_subject(path) is subject


def test_an_npu_is_not_taken_for_a_gpu() -> None:
    loaded = judge(["/usr/lib/libze_intel_npu.so.1"], ["/dev/accel/accel0"], "/proc")

    assert loaded.looks[Subject.NPU].seen is Seen.USED
    assert loaded.looks[Subject.GPU].seen is Seen.NO_CLIENT


def test_the_loader_that_gpu_and_npu_share_belongs_to_whose_driver_is_beside_it() -> None:
    loader, npu, gpu = (
        f"/usr/lib/libze_{name}.so.1" for name in ("loader", "intel_npu", "intel_gpu")
    )

    def seen(*mapped: str) -> list[Subject]:
        return [runtime.subject for runtime, _ in runtimes_among(mapped)]

    assert seen(loader) == [Subject.GPU]
    assert seen(loader, npu) == [Subject.NPU]
    assert seen(loader, npu, gpu).count(Subject.GPU) == 2


def test_the_meter_of_nvidia_explains_the_device_it_holds_and_no_other() -> None:
    meter = "/usr/lib/libnvidia-ml.so.1"
    measuring = judge([meter], ["/dev/nvidiactl", "/dev/nvidia0"], "/proc").looks[Subject.GPU]
    computing = judge([meter], ["/dev/nvidiactl", "/dev/nvidia-uvm"], "/proc").looks[Subject.GPU]
    without = judge([], ["/dev/nvidiactl"], "/proc").looks[Subject.GPU]

    assert measuring.seen is Seen.NO_CLIENT
    assert "reads for this panel" in measuring.detail
    assert computing.seen is Seen.USED
    assert without.seen is Seen.USED


# --- reading it -----------------------------------------------------------------------------------

MAPS = """55d0c0400000-55d0c0401000 r--p 00000000 fe:00 123 /usr/bin/python3.11
7f12a0000000-7f12a0021000 rw-p 00000000 00:00 0
7f12a4000000-7f12a4200000 r-xp 00000000 fe:00 456              /opt/my drivers/libcuda.so.1
7f12a5000000-7f12a5200000 r-xp 00000000 fe:00 789                        /tmp/gone.so (deleted)
7ffd5a1f0000-7ffd5a211000 rw-p 00000000 00:00 0                          [stack]
"""


def test_paths_of_mapped_files_come_whole() -> None:
    assert parse_maps(MAPS) == {
        "/usr/bin/python3.11",
        "/opt/my drivers/libcuda.so.1",
        "/tmp/gone.so",
    }


def fake_process(proc: Path, maps: str, pages: int = 100, pid: int = 7) -> None:
    write(proc / str(pid) / "maps", maps)
    write(proc / str(pid) / "statm", f"{pages} 50 20 1 0 30 0\n")


def test_a_library_that_comes_later_is_seen_at_the_next_look(tmp_path: Path) -> None:
    add_process(tmp_path, 7, {0: "/dev/null"}, {})
    fake_process(tmp_path, "0-1 r--p 0 fe:00 1 /usr/lib/libc.so.6\n")
    meter = LoadedMeter(tmp_path)
    assert meter.look([7])[7].looks[Subject.GPU].seen is Seen.NO_CLIENT

    fake_process(tmp_path, MAPS, pages=101)

    look = meter.look([7])[7].looks[Subject.GPU]
    assert look.seen is Seen.USED
    assert "/opt/my drivers/libcuda.so.1 is loaded (CUDA)" in look.detail


def test_a_library_that_takes_the_place_of_another_is_seen_within_seconds(tmp_path: Path) -> None:
    add_process(tmp_path, 7, {0: "/dev/null"}, {})
    fake_process(tmp_path, "0-1 r--p 0 fe:00 1 /usr/lib/libc.so.6\n")
    meter = LoadedMeter(tmp_path)
    meter.look([7])

    fake_process(tmp_path, MAPS)  # the address space is as large as before

    seen = [meter.look([7])[7].looks[Subject.GPU].seen for _ in range(5)]
    assert seen[-1] is Seen.USED


def test_a_process_that_is_gone_gives_no_clean_bill(tmp_path: Path) -> None:
    look = LoadedMeter(tmp_path).look([7])[7].looks[Subject.GPU]

    assert look.seen is Seen.UNKNOWN
    assert "ended" in look.detail


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="it reads /proc")
def test_this_very_process_has_nothing_loaded() -> None:
    looks = LoadedMeter().look([os.getpid()])[os.getpid()].looks

    assert looks[Subject.GPU].seen is Seen.NO_CLIENT, looks[Subject.GPU]
