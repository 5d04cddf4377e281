"""The names of libraries and device files with which a process could use a GPU or an NPU."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from unplugged.core.proof import Subject


@dataclass(frozen=True, slots=True)
class Runtime:
    """A family of libraries.

    Attributes:
        name: Its name for people.
        subject: What they give access to.
        pattern: How the file names look.
    """

    name: str
    subject: Subject
    pattern: re.Pattern[str]


def _named(name: str, pattern: str, subject: Subject = Subject.GPU) -> Runtime:
    return Runtime(name, subject, re.compile(pattern, re.IGNORECASE))


# A version or a checksum may stand before or behind ".so": libcudart-1a2b3c4d.so.12.4.
_SO = r"[-.0-9a-z_]*\.(so|dylib)(\..*)?$"

RUNTIMES = (
    _named("NPU", rf"(libze_intel_npu|libopenvino_intel_npu\w*|libxrt_core){_SO}", Subject.NPU),
    _named("NPU", r"(openvino_intel_npu\w*|xrt_core\w*)\.dll$", Subject.NPU),
    _named("CUDA", rf"lib(cuda|cudart|cudnn\w*|cublas\w*|cufft|curand|nvrtc|nccl|nvinfer){_SO}"),
    _named("CUDA", r"(nvcuda|cudart64_\w+|cublas\w*|cudnn\w*)\.dll$"),
    _named("NVIDIA driver", rf"lib(nvidia-(?!ml\b|drm_gbm)\w+|GLX_nvidia|EGL_nvidia){_SO}"),
    _named("ROCm", rf"lib(amdhip64|hiprtc\w*|hsa-runtime64|rocblas|hipblas\w*){_SO}"),
    _named("ROCm", rf"lib(MIOpen|amdocl\w*){_SO}"),
    _named("ROCm", r"(amdhip64\w*|hiprtc\w*)\.dll$"),
    _named("Vulkan", rf"libvulkan\w*{_SO}"),
    _named("Vulkan", r"vulkan-1\.dll$"),
    _named("OpenCL", rf"lib(OpenCL|igdrcl|pocl|MesaOpenCL|RusticlOpenCL){_SO}"),
    _named("OpenCL", r"opencl\.dll$"),
    _named("Level Zero", rf"libze_(loader|intel_gpu|tracing_layer){_SO}"),
    _named("Level Zero", r"ze_(loader|intel_gpu\w*)\.dll$"),
    _named("Mesa driver", rf"(lib(gallium\w*|GLX_mesa|EGL_mesa){_SO}|.*_dri\.so$|dri_gbm\.so$)"),
    _named("Mesa driver", rf"libdrm_(amdgpu|intel|nouveau|radeon){_SO}"),
    _named("video driver", rf"(lib(va|vdpau|mfx\w*|mfxhw64){_SO}|.*_drv_video\.so$)"),
    _named("Metal", r"(Metal|MetalPerformanceShaders\w*|AGXMetal\w*)$"),
    _named("DirectML", r"directml\w*\.dll$"),
    _named("GPU back end", r"(lib)?ggml-(cuda|vulkan|hip|sycl|opencl|metal)\b.*"),
    _named("GPU back end", r"(lib)?onnxruntime_providers_(cuda|rocm|tensorrt)\b.*"),
)  # fmt: skip

# Old libGL and libEGL are drivers themselves; those of glvnd only pass calls on to a driver, and
# this library comes with them. QtGui is linked against them and loads no driver for widgets.
_DISPATCHERS = re.compile(r"lib(GL|EGL|GLX|GLESv2)\.so(\..*)?$")
_GLVND = "libGLdispatch.so"
_OLD_GL = _named("OpenGL driver", r"lib(GL|EGL|GLX|GLESv2)\.so(\..*)?$")

# Level Zero's loader passes calls on to the drivers beside it, of a GPU or of an NPU.
_LEVEL_ZERO_LOADER = re.compile(
    rf"libze_(loader|tracing_layer){_SO}|ze_loader\.dll$", re.IGNORECASE
)
_LEVEL_ZERO_NPU = re.compile(rf"libze_intel_npu{_SO}|openvino_intel_npu\w*\.dll$", re.IGNORECASE)
_LEVEL_ZERO_GPU = re.compile(rf"libze_intel_gpu{_SO}|ze_intel_gpu\w*\.dll$", re.IGNORECASE)

# NVIDIA's meter, which our own readings use; it computes nothing and holds the device files.
_NVIDIA_METER = re.compile(rf"libnvidia-ml{_SO}")

_DEVICES = (
    (Subject.GPU, re.compile(r"/dri/(card|renderD)\d+$")),
    (Subject.GPU, re.compile(r"/dev/(nvidia(\d+|ctl|-uvm|-uvm-tools|-modeset)|kfd|mali\d+)$")),
    (Subject.NPU, re.compile(r"/accel/accel\d+$")),
)
_NVIDIA_DEVICE = re.compile(r"/dev/nvidia(\d+|ctl)$")


def device_subject(path: str) -> Subject | None:
    """Return what a device file belongs to, None for a file that is none of these."""
    return next((subject for subject, pattern in _DEVICES if pattern.search(path)), None)


def runtimes_among(paths: Collection[str]) -> tuple[tuple[Runtime, str], ...]:
    """Return the GPU and NPU libraries among the mapped files of one process, each with its path.

    Libraries that only pass calls on and open nothing by themselves are left out: glvnd's libGL and
    libEGL beside their dispatcher, libdrm and libvpl, which come with PyAV, and Level Zero's loader
    where an NPU's driver is the only one that it has loaded.
    """
    names = {path: path[max(path.rfind("/"), path.rfind("\\")) + 1 :] for path in paths}
    has_glvnd = any(name.startswith(_GLVND) for name in names.values())
    serves_npu_only = _serves_npu_only(tuple(names.values()))
    found = []
    for path, name in names.items():
        runtime = _runtime_named(name)
        if serves_npu_only and _LEVEL_ZERO_LOADER.fullmatch(name):
            continue
        if runtime is None and not has_glvnd and _DISPATCHERS.fullmatch(name):
            runtime = _OLD_GL
        if runtime is not None:
            found.append((runtime, path))
    return tuple(sorted(found, key=lambda each: each[1]))


def _serves_npu_only(names: tuple[str, ...]) -> bool:
    """Whether Level Zero's loader has the driver of an NPU beside it and none of a GPU."""
    has_npu = any(_LEVEL_ZERO_NPU.fullmatch(name) for name in names)
    return has_npu and not any(_LEVEL_ZERO_GPU.fullmatch(name) for name in names)


@lru_cache(maxsize=4_096)  # the same few hundred files are looked at every second
def _runtime_named(name: str) -> Runtime | None:
    return next((each for each in RUNTIMES if each.pattern.fullmatch(name)), None)


def is_held_by_meter(device: str, paths: Collection[str]) -> bool:
    """Whether an open device file is explained by NVIDIA's meter, which measures for us."""
    if not _NVIDIA_DEVICE.search(device):
        return False
    return any(_NVIDIA_METER.fullmatch(path.rpartition("/")[2]) for path in paths)
