"""The set-up: which llama.cpp build is kept, what a second start skips, what the user is told."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import run
from setup import state, system_packages
from setup.checks import check_commands
from setup.cpu import Compiler, Cpu, find_compiler, parse_cpuinfo, read_cpu
from setup.environment import compile_code, install_packages
from setup.llama_build import make_record, try_build
from setup.llama_ladder import AMX_CURE, WORKS, Attempt, Step, climb_down, make_ladder
from setup.main import main, only_one
from setup.places import Places, SetupFailed
from setup.terminal import Task, Terminal

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


# What a second start skips


@pytest.fixture
def checkout(tmp_path: Path) -> Places:
    """A folder with the files that the keys are made of, and an environment with an interpreter."""
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_text(name)
    (tmp_path / "setup").mkdir()
    for name in ("llama.lock", "npu.lock", "test.lock", "cpu_only.cmake"):
        (tmp_path / "setup" / name).write_text(name)
    places = Places(tmp_path)
    places.scripts.mkdir(parents=True)
    places.python.touch()
    return places


CPU = Cpu("x86_64", frozenset(AVX2))


def set_up(places: Places, *, for_tests: bool = False) -> None:
    for part, key in state.wanted_keys(places, CPU, for_tests=for_tests).items():
        state.finish(places, part, key)


def to_do(places: Places, cpu: Cpu = CPU, *, for_tests: bool = False) -> list[str]:
    return state.missing_parts(places, state.wanted_keys(places, cpu, for_tests=for_tests))


def test_nothing_is_done_twice(checkout: Places) -> None:
    assert to_do(checkout) == ["venv", "packages", "project", "code", "llama"]

    set_up(checkout)

    assert to_do(checkout) == []
    assert to_do(checkout, for_tests=True) == ["npu", "tests"]


def test_openvino_comes_when_it_is_asked_for_and_is_kept_up_to_date_from_then_on(
    checkout: Places,
) -> None:
    set_up(checkout)
    wanted = state.wanted_keys(checkout, CPU, for_tests=False, with_npu=True)
    assert state.missing_parts(checkout, wanted) == ["npu"]

    state.finish(checkout, "npu", wanted["npu"])
    assert to_do(checkout) == []

    checkout.npu_requirements.write_text("another release")
    assert to_do(checkout) == ["npu"]


def test_changed_lock_file_installs_packages_and_compiles_nothing(checkout: Places) -> None:
    set_up(checkout)

    checkout.requirements.write_text("another")

    assert to_do(checkout) == ["packages"]


def test_changed_code_is_compiled_again_and_nothing_else_is_done(checkout: Places) -> None:
    """Locked workers may not write beside the modules, so they would do it at each start."""
    module = checkout.code / "unplugged" / "worker.py"
    module.parent.mkdir(parents=True)
    module.write_text("ANSWER = 42\n")
    set_up(checkout)
    assert to_do(checkout) == []
    os.utime(module, ns=(0, 0))

    assert to_do(checkout) == ["code"]


def test_the_app_s_modules_are_compiled(checkout: Places, tmp_path: Path) -> None:
    module = checkout.code / "unplugged" / "worker.py"
    module.parent.mkdir(parents=True)
    module.write_text("ANSWER = 42\n")
    checkout.python.unlink()
    checkout.python.symlink_to(sys.executable)

    compile_code(checkout, Terminal(tmp_path / "log"))

    assert list((module.parent / "__pycache__").glob("worker.*.pyc"))


def test_another_cpu_gets_another_build(checkout: Places) -> None:
    """A disk or an image that moved to another machine would die of an illegal instruction."""
    set_up(checkout)

    assert to_do(checkout, Cpu("x86_64", frozenset(AVX512))) == ["llama"]


def test_interrupted_installation_is_made_anew_from_the_start(checkout: Places) -> None:
    """pip takes a package for installed whose files are only half there."""
    set_up(checkout)

    state.begin(checkout, "packages")

    assert to_do(checkout) == ["venv", "packages", "project", "code", "llama"]


def test_interrupted_compile_costs_no_second_download_of_the_packages(checkout: Places) -> None:
    set_up(checkout)

    state.begin(checkout, "llama")

    assert to_do(checkout) == ["llama"]


def test_environment_without_interpreter_is_made_anew(checkout: Places) -> None:
    """Seen after a system upgrade: the link in the environment points to nowhere."""
    set_up(checkout)

    checkout.python.unlink()

    assert "venv" in to_do(checkout)


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\udcff"])
def test_damaged_notes_lead_to_a_new_set_up(checkout: Places, content: str) -> None:
    set_up(checkout)

    checkout.state.write_text(content, errors="surrogateescape")

    assert to_do(checkout)[0] == "venv"


def test_moved_checkout_is_set_up_again(checkout: Places, tmp_path: Path) -> None:
    set_up(checkout)

    moved = tmp_path.with_name("moved")
    tmp_path.rename(moved)

    assert to_do(Places(moved))[0] == "venv"


def test_two_set_ups_of_one_folder_take_turns(tmp_path: Path) -> None:
    second = (
        "import sys, pathlib, setup.main as m\nwith m.only_one(pathlib.Path(sys.argv[1])): pass"
    )
    command = [sys.executable, "-c", second, str(tmp_path / "lock")]

    with only_one(tmp_path / "lock"):
        waiting = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert waiting.stdout is not None
        assert "waiting" in waiting.stdout.readline()
        assert waiting.poll() is None

    assert waiting.wait(timeout=30) == 0
    waiting.stdout.close()


# What the system has to bring


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An apt-get that notes its arguments and "installs" a file for each package; its folder."""
    command = tmp_path / "bin" / "apt-get"
    command.parent.mkdir()
    command.write_text(
        f'#!/bin/sh\necho "$@" >> {tmp_path}/calls\n'
        f'for last; do :; done\n[ "$last" = update ] || : > {tmp_path}/"$last"\n'
    )
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(command.parent), prepend=os.pathsep)
    return tmp_path


def need(folder: Path) -> system_packages.Need:
    return system_packages.Need("PortAudio", "libportaudio2", (folder / "libportaudio2").exists)


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="apt is Debian's")


@on_linux
def test_root_gets_what_is_missing_installed(apt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system_packages, "needs_of", lambda _platform: (need(apt),))

    system_packages.supply(Terminal(apt / "log"), for_tests=False)

    update, install = (apt / "calls").read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends libportaudio2")


@on_linux
def test_user_gets_the_one_command_and_nothing_is_touched(
    apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_packages, "needs_of", lambda _platform: (need(apt),))

    with pytest.raises(
        SetupFailed, match=r"sudo apt-get update && sudo apt-get install .* libport"
    ):
        system_packages.supply(Terminal(apt / "log"), for_tests=False)

    assert not (apt / "calls").exists()


@on_linux
def test_missing_tools_of_the_tests_are_said_and_stop_nobody(
    apt: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_packages, "needs_of", lambda _platform: ())
    monkeypatch.setattr(system_packages, "FOR_TESTS", (need(apt),))

    system_packages.supply(Terminal(apt / "log"), for_tests=True)

    assert "Tests that need libportaudio2 will be skipped." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("platform", "command"), [("darwin", "xcode-select --install"), ("win32", "winget install")]
)
def test_other_systems_get_their_own_command(platform: str, command: str) -> None:
    assert command in system_packages.explain(
        [system_packages.COMPILER], has_apt=False, platform=platform
    )


# What the user sees


def test_output_of_a_tool_goes_to_the_log_and_its_progress_to_the_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = Terminal(tmp_path / "logs" / "log")

    code, took_s = terminal.run(
        Task("Building", "a moment", [sys.executable, "-c", "print('[3/4] cc'); exit(7)"])
    )

    assert code == 7
    assert took_s < 60
    assert "[3/4] cc" in terminal.log.read_text()
    assert capsys.readouterr().out.splitlines() == [
        "Building (a moment) ...",
        f"Building: did not succeed in {round(took_s)} s.",
    ]


def test_no_network_is_named_as_the_cause(
    checkout: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pip itself ends with "no matching distribution", which sends people the wrong way."""
    shutil.rmtree(checkout.venv)
    checkout.venv.symlink_to(sys.prefix)
    checkout.requirements.write_text(f"absent-package==1.0 --hash=sha256:{'0' * 64}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(SetupFailed, match=r"can't be reached.*; the details: .*setup\.log"):
        install_packages(checkout, Terminal(checkout.log))


@pytest.mark.skipif(os.name == "nt", reason="process groups of POSIX")
def test_interrupted_set_up_leaves_no_compiler_behind(tmp_path: Path) -> None:
    """The fifo ends for its reader when the last process that writes to it is gone."""
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    deep = f"sh -c 'exec > {fifo}; echo at work; sleep 600' & wait"
    program = (
        "import sys, pathlib; from setup.terminal import Task, Terminal; import setup.main as m\n"
        "task = Task('Building', 'long', ['sh', '-c', sys.argv[2]])\n"
        "with m.sigterm_like_ctrl_c(): Terminal(pathlib.Path(sys.argv[1])).run(task)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "log"), deep]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )

    with fifo.open() as writers:
        assert writers.readline() == "at work\n"
        process.terminate()
        assert writers.read() == ""

    assert process.wait(timeout=30) != 0


@pytest.mark.parametrize(
    "fault", [SetupFailed("There is no compiler."), OSError(28, "No space left on device", "/x")]
)
def test_failed_set_up_is_one_sentence_and_no_traceback(
    fault: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_places: Places, *, for_tests: bool, with_npu: bool) -> None:
        raise fault

    monkeypatch.setattr("setup.main.prepare", fail)

    assert main(["doctor"]) == 1
    assert capsys.readouterr().err == f"Set-up stopped: {fault}\n"


def test_an_old_python_is_told_so_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ast.parse((ROOT / "run.py").read_text(), feature_version=(3, 6))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(run, "find_supported", lambda: None)

    assert run.main() == 1

    sentence = capsys.readouterr().err
    assert "needs Python 3.11 to 3.13, and this is Python 3.9" in sentence
    assert sentence.count("\n") == 1


# What is fixed


@pytest.mark.parametrize(
    "name", ["requirements.lock", "setup/test.lock", "setup/llama.lock", "setup/npu.lock"]
)
def test_every_locked_package_has_a_version_and_hashes_and_no_host(name: str) -> None:
    text = (ROOT / name).read_text()

    blocks = [block for block in re.split(r"\n(?=\S)", text) if re.match(r"[A-Za-z]", block)]

    assert blocks
    for block in blocks:
        assert re.match(r"[A-Za-z0-9._-]+==[^\s;]+", block), block
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", block), block
    assert "://" not in text
    assert "index" not in text


def test_lock_has_the_releases_that_the_project_asks_for() -> None:
    """A changed pin without a new lock would be installed by nobody."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    locked = (ROOT / "requirements.lock").read_text() + (ROOT / "setup/llama.lock").read_text()

    for requirement in project["dependencies"]:
        wanted = requirement.partition(";")[0]
        name, version = re.split(r"(?===)|[><~]", wanted, maxsplit=1)
        wanted = re.sub(r"[-_.]+", "-", name).lower() + (version if "==" in wanted else "==")
        assert re.search(rf"^{re.escape(wanted)}", locked, re.MULTILINE), requirement
    assert project["requires-python"] == f">=3.{run.OLDEST[1]},<3.{run.NEWEST[1] + 1}"


def test_the_onnxruntime_that_sends_telemetry_is_not_locked() -> None:
    found = re.search(
        r"^onnxruntime==1\.(\d+)", (ROOT / "requirements.lock").read_text(), re.MULTILINE
    )

    assert found
    assert int(found.group(1)) < 29


def test_the_lock_of_openvino_is_the_extra_without_its_telemetry() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [each.partition(" ")[0] for each in extras["optional-dependencies"]["npu"]]
    locked = re.findall(r"^[a-z-]+==\S+", (ROOT / "setup/npu.lock").read_text(), re.MULTILINE)

    assert locked == wanted


def test_the_one_test_command_runs_every_kind_of_check() -> None:
    commands = check_commands(Places(ROOT), ["-k", "spool"])

    assert list(commands) == ["format", "rules", "types", "layers", "tests"]
    assert commands["tests"][-2:] == ["-k", "spool"]


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
