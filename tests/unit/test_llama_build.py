"""The build of llama.cpp for this CPU: which are tried, which is kept, what is written down."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from setup.cpu import Compiler, Cpu, find_compiler, parse_cpuinfo, read_cpu
from setup.llama_build import make_record, try_build
from setup.llama_ladder import AMX_CURE, WORKS, Attempt, Step, climb_down, make_ladder
from setup.places import Places

ROOT = Path(__file__).resolve().parents[2]

AVX2 = {"sse4_2", "avx", "avx2", "fma", "f16c", "bmi2"}
AVX512 = AVX2 | {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl", "avx512_vnni"}
AMX = AVX512 | {"amx_tile", "amx_int8", "amx_bf16"}

GCC_12 = Compiler("gcc", "12.2.0")
GCC_13 = Compiler("gcc", "13.1.0")


def ladder(features: set[str], compiler: Compiler, machine: str = "x86_64") -> tuple[Step, ...]:
    return make_ladder(Cpu(machine, frozenset(features)), compiler)


# The ladder of builds


def test_amx_under_gcc_12_gets_the_flags_that_keep_it_from_crashing() -> None:
    first = ladder(AMX, GCC_12)[0]

    assert f"-DCMAKE_CXX_FLAGS={AMX_CURE}" in first.cmake_arguments()
    assert "-DGGML_NATIVE=ON" in first.cmake_arguments()


@pytest.mark.parametrize(
    ("features", "compiler"),
    [(AMX, GCC_13), (AMX, Compiler("clang", "14.0.6")), (AVX512, GCC_12)],
    ids=["gcc 13", "clang", "no AMX"],
)
def test_native_build_needs_no_flags_elsewhere(features: set[str], compiler: Compiler) -> None:
    first = ladder(features, compiler)[0]

    assert first.name == "native"
    assert not any("CXX_FLAGS" in argument for argument in first.cmake_arguments())


@pytest.mark.parametrize(
    ("features", "machine", "names"),
    [
        (AMX, "x86_64", ["native-amx", "avx512", "avx2", "generic"]),
        (AVX2, "x86_64", ["native", "avx2", "generic"]),
        ({"sse4_2"}, "x86_64", ["native", "generic"]),
        ({"asimd", "i8mm"}, "arm64", ["native", "generic"]),
    ],
)
def test_no_step_uses_what_the_cpu_lacks(
    features: set[str], machine: str, names: list[str]
) -> None:
    assert [step.name for step in ladder(features, GCC_12, machine)] == names


def test_steps_below_native_leave_the_choice_of_instructions_to_nobody() -> None:
    """Without GGML_NATIVE=OFF, AMX would come back on the next step and crash again."""
    _, avx512, avx2, generic = ladder(AMX, GCC_12)

    for step in (avx512, avx2, generic):
        assert "-DGGML_NATIVE=OFF" in step.cmake_arguments()
        assert not any("AMX" in argument for argument in step.cmake_arguments())
    assert "-DGGML_AVX512_VNNI=ON" in avx512.cmake_arguments()
    assert "-DGGML_AVX512_BF16=ON" not in avx512.cmake_arguments()
    assert "-DGGML_FMA=ON" in avx2.cmake_arguments()
    assert "-DGGML_AVX2=OFF" in generic.cmake_arguments()


@pytest.mark.parametrize("backend", ["CUDA", "VULKAN", "METAL", "HIP", "OPENCL", "SYCL", "BLAS"])
def test_no_build_has_a_gpu_in_it(backend: str) -> None:
    for step in ladder(AMX, GCC_12):
        assert f"-DGGML_{backend}=OFF" in step.cmake_arguments()


@pytest.mark.parametrize("machine", ["arm64", "x86_64"])
def test_macos_runs_on_the_cpu_through_accelerate_and_never_on_metal(machine: str) -> None:
    steps = make_ladder(Cpu(machine, frozenset(), is_apple=True), Compiler("clang", "16.0.0"))

    first = steps[0].cmake_arguments()
    for wanted in ("GGML_ACCELERATE=ON", "GGML_BLAS=ON", "GGML_BLAS_VENDOR=Apple"):
        assert f"-D{wanted}" in first
    # Without Accelerate when that build doesn't pass its trial.
    assert "-DGGML_BLAS=OFF" in steps[1].cmake_arguments()
    for step in steps:
        assert "-DGGML_METAL=OFF" in step.cmake_arguments()
        assert "-DGGML_METAL=ON" not in step.cmake_arguments()
    # On the command line llama-cpp-python would force it on again; this file has the last word.
    assert "set(GGML_METAL OFF)" in (ROOT / "setup" / "cpu_only.cmake").read_text()


def test_no_build_elsewhere_has_apples_settings() -> None:
    for step in ladder(AMX, GCC_12):
        assert "-DGGML_BLAS=OFF" in step.cmake_arguments()
        assert not any("ACCELERATE" in argument for argument in step.cmake_arguments())


def test_first_build_that_works_is_kept_and_the_crashed_ones_stay_on_record() -> None:
    outcomes = {"native-amx": "crashed in its trial: SIGSEGV", "avx512": WORKS}
    steps = ladder(AMX, GCC_12)

    attempts = climb_down(steps, lambda step: Attempt(step, outcomes[step.name], 60.0))
    record = make_record("key", Cpu("x86_64", frozenset(AMX)), GCC_12, attempts)

    assert record["chosen"] == "avx512"
    assert record["cmake_arguments"] == steps[1].cmake_arguments()
    tried = record["tried"]
    assert isinstance(tried, list)
    assert [(one["name"], one["outcome"]) for one in tried] == list(outcomes.items())


def test_a_build_that_does_not_work_is_never_named_as_chosen() -> None:
    steps = ladder(AVX2, GCC_12)

    attempts = climb_down(steps, lambda step: Attempt(step, "did not compile", 1.0))
    record = make_record("key", Cpu("x86_64", frozenset(AVX2)), GCC_12, attempts)

    assert len(attempts) == len(steps)
    assert record["chosen"] is None


# The trial of a build


def test_installed_build_passes_its_trial(tmp_path: Path) -> None:
    """The real thing: random weights of three kinds through the llama.cpp that the set-up built."""
    outcome, findings = try_build(
        Path(sys.executable), ROOT / "setup" / "llama_trial.py", tmp_path / "log"
    )

    assert outcome == WORKS
    cosines = findings["cosines"]
    assert isinstance(cosines, dict)
    assert set(cosines) == {"Q8_0", "Q4_0", "Q4_K_M"}
    assert "CPU" in str(findings["system_info"])


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "SIGSEGV"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGILL)", "SIGILL"),
        ("raise SystemExit(3)", "exit code 3"),
        ("""print('{"ok": false, "fault": "not finite"}'); raise SystemExit(1)""", "not finite"),
        # A library that ends the process by itself with 0, or prints and forgets to evaluate.
        ("raise SystemExit(0)", "exit code 0"),
        ("print('{}')", "exit code 0"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_trial_that_does_not_end_well_counts_as_broken(
    tmp_path: Path, script: str, expected: str
) -> None:
    trial = tmp_path / "trial.py"
    trial.write_text(script)

    outcome, findings = try_build(Path(sys.executable), trial, tmp_path / "log")

    assert outcome != WORKS
    assert expected in outcome
    assert findings == {}


# This machine


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_cpu_of_this_machine_is_read() -> None:
    cpu = read_cpu()

    assert cpu.machine
    assert cpu.features
    assert parse_cpuinfo(Path("/nowhere")) == set()


def test_compiler_of_this_machine_is_named_with_its_version() -> None:
    compiler = find_compiler()

    assert compiler is not None
    assert compiler.name in {"gcc", "clang", "msvc"}
    if compiler.name != "msvc":
        assert compiler.major > 3


def test_record_of_the_installed_build_names_one_that_works() -> None:
    """`unplugged doctor` reads this file; it exists wherever run.py has set up."""
    record = Places(ROOT).llama_record
    if not record.exists():
        pytest.skip("this environment was not made by run.py")

    stored = json.loads(record.read_text())

    assert stored["chosen"] == stored["tried"][-1]["name"]
    assert stored["tried"][-1]["outcome"] == WORKS
    assert stored["trial"]["system_info"]
