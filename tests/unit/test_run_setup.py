"""The set-up: what a second start skips, what the user is told."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run
from setup import state
from setup.cpu import Cpu
from setup.environment import compile_code, install_packages
from setup.main import main, only_one
from setup.places import Places, SetupFailed
from setup.terminal import Task, Terminal

ROOT = Path(__file__).resolve().parents[2]


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


CPU = Cpu("x86_64", frozenset({"avx2"}))


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

    assert to_do(checkout, Cpu("x86_64", frozenset({"avx2", "avx512f"}))) == ["llama"]


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
