"""Which builds of llama.cpp to attempt on a CPU, fastest first. Pure rules, no side effects.

Measured on an AMX machine with a 0.9B model in Q4_0 and two threads, tokens/s of a 512-token
prompt and of the answer: native with AMX 394 and 32, AVX-512 with VNNI 187 and 23, AVX2 121 and 18.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from setup.cpu import Compiler, Cpu

# gcc 12 takes the stores to the AMX tile configuration for dead and removes them; every evaluation
# then dies with SIGSEGV. Fewer flags are no cure (tried: -fno-tree-dse alone still crashes).
FIRST_GCC_WITHOUT_AMX_FAULT = 13
AMX_CURE = "-fno-tree-dse -fno-dse -fno-strict-aliasing"

# Named one by one so that a package or a driver on this machine can't switch one on.
OFF_EVERYWHERE = (
    "GGML_BLAS", "GGML_CANN", "GGML_CUDA", "GGML_HIP", "GGML_METAL", "GGML_MUSA", "GGML_OPENCL",
    "GGML_OPENVINO", "GGML_RPC", "GGML_SYCL", "GGML_VULKAN", "GGML_WEBGPU",
    "GGML_CCACHE", "LLAVA_BUILD", "LLAMA_BUILD_APP", "LLAMA_BUILD_EXAMPLES", "LLAMA_BUILD_SERVER",
    "LLAMA_BUILD_TESTS", "LLAMA_BUILD_TOOLS",
)  # fmt: skip

# macOS: matrix products of the prompt by Accelerate, which runs them on the CPU's own matrix unit.
# BLAS means that library and no other; it knows no GPU. Metal stays off, also by cpu_only.cmake.
# Read in llama.cpp's ggml/CMakeLists.txt, not run: no such computer was at hand.
APPLE = {"GGML_ACCELERATE": "ON", "GGML_BLAS": "ON", "GGML_BLAS_VENDOR": "Apple"}

AVX2 = frozenset({"sse4_2", "avx", "avx2", "fma", "f16c", "bmi2"})
AVX512 = frozenset({"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"})

# CMake option for each feature beyond the five of AVX512.
AVX512_MORE = {
    "avx512_vnni": "GGML_AVX512_VNNI",
    "avx512vbmi": "GGML_AVX512_VBMI",
    "avx512_bf16": "GGML_AVX512_BF16",
}
# What AVX2 comes with. Named one by one: CMake's own default depends on the order of its settings.
BASICS = {
    "sse4_2": "GGML_SSE42",
    "avx": "GGML_AVX",
    "avx2": "GGML_AVX2",
    "fma": "GGML_FMA",
    "f16c": "GGML_F16C",
    "bmi2": "GGML_BMI2",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One build to attempt."""

    name: str
    why: str
    options: dict[str, str]
    cxx_flags: str = ""

    def cmake_arguments(self) -> list[str]:
        """Return the -D arguments for CMake."""
        wanted = dict.fromkeys(OFF_EVERYWHERE, "OFF") | self.options
        if self.cxx_flags:
            wanted["CMAKE_CXX_FLAGS"] = self.cxx_flags
        return [f"-D{name}={value}" for name, value in wanted.items()]


@dataclass(frozen=True, slots=True)
class Attempt:
    """A step that was attempted."""

    step: Step
    outcome: str  # "works", or a few words on what went wrong
    build_s: float
    findings: dict[str, object] = field(default_factory=dict)  # what a passed trial reported

    @property
    def works(self) -> bool:
        """Whether the trial of this build passed."""
        return self.outcome == WORKS


WORKS = "works"


def make_ladder(cpu: Cpu, compiler: Compiler) -> tuple[Step, ...]:
    """Return the builds to attempt, the fastest first, the most careful last."""
    steps = [_native(cpu, compiler)]
    if cpu.is_apple:
        steps.append(Step("native", "everything this CPU has", {"GGML_NATIVE": "ON"}))
    if cpu.machine == "x86_64":
        every = ("GGML_NATIVE", *BASICS.values(), "GGML_AVX512", *AVX512_MORE.values())
        bare = dict.fromkeys(every, "OFF")
        avx2 = bare | dict.fromkeys(BASICS.values(), "ON")
        if cpu.features >= AVX2 | AVX512:
            more = {option: "ON" for name, option in AVX512_MORE.items() if name in cpu.features}
            steps.append(Step("avx512", "AVX-512 without AMX", avx2 | {"GGML_AVX512": "ON"} | more))
        if cpu.features >= AVX2:
            steps.append(Step("avx2", "AVX2, as most packages are built", avx2))
        steps.append(Step("generic", "plain x86-64", bare))
    else:
        steps.append(Step("generic", "no instructions beyond the baseline", {"GGML_NATIVE": "OFF"}))
    return tuple(steps)


def _native(cpu: Cpu, compiler: Compiler) -> Step:
    native = {"GGML_NATIVE": "ON"}
    if cpu.is_apple:
        return Step("accelerate", "everything this CPU has, through Accelerate", native | APPLE)
    has_amx = any(name.startswith("amx") for name in cpu.features)
    if has_amx and compiler.name == "gcc" and compiler.major < FIRST_GCC_WITHOUT_AMX_FAULT:
        why = f"everything this CPU has; AMX kept alive under gcc {compiler.version}"
        return Step("native-amx", why, native, AMX_CURE)
    return Step("native", "everything this CPU has", native)


def climb_down(ladder: tuple[Step, ...], attempt: Callable[[Step], Attempt]) -> tuple[Attempt, ...]:
    """Attempt one build after the other until one works.

    Args:
        ladder: What to attempt, in this order.
        attempt: Builds a step, installs it and tries it.

    Returns:
        All attempts; the last one works, or none does.
    """
    attempts: list[Attempt] = []
    for step in ladder:
        attempts.append(attempt(step))
        if attempts[-1].works:
            break
    return tuple(attempts)
