"""The command as a user or a script runs it: what it prints, how it ends, what it leaves."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from unplugged.cli.exit_codes import ExitCode
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store, StoreReader
from unplugged.core.types import MeetingStatus

from tests.process.conftest import Scripted, write_noise
from tests.unit.store_samples import segment

PATIENCE_S = 60
MINUTES = "## Summary\n- None\n## Decisions\n- None\n## Action items\n- Ben: send the budget [1]\n"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end; its output is captured, so there is no terminal."""
    return subprocess.run(
        [sys.executable, "-m", "unplugged", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start the command in a process group of its own, as a shell does."""
    with subprocess.Popen(
        [sys.executable, "-m", "unplugged", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def wait_for_line(process: subprocess.Popen[str], wanted: str) -> None:
    """Read standard error until a line with this text comes."""
    assert process.stderr is not None
    for line in process.stderr:
        if wanted in line:
            return
    raise AssertionError(f"{wanted!r} never came")


def test_minutes_go_to_standard_output_and_progress_does_not(
    scripted: Scripted, sample: Path
) -> None:
    scripted(minutes={"default": [{"write": MINUTES}]})

    done = run("minutes", str(sample))

    assert done.returncode == ExitCode.DONE
    assert "## Action items" in done.stdout
    assert "**Ben**: send the budget" in done.stdout
    assert "Kept as meeting" in done.stderr
    assert "Kept as meeting" not in done.stdout


def test_json_is_one_document(scripted: Scripted, sample: Path) -> None:
    scripted(minutes={"default": [{"write": MINUTES}]})

    done = run("minutes", str(sample), "--json", "--quiet")
    document = json.loads(done.stdout)
    listed = json.loads(run("list", "--json").stdout)

    assert done.returncode == ExitCode.DONE
    assert listed[0]["id"] == document["meeting"]["id"]
    assert listed[0]["has_minutes"]


def test_a_transcript_can_be_written_to_a_file(
    scripted: Scripted, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "talk.srt"

    done = run("transcribe", str(sample), "--out", str(out), "--quiet")

    assert done.returncode == ExitCode.DONE
    assert done.stdout == ""
    assert "Ben, please send the budget" in out.read_text(encoding="utf-8")


def wait_for_running_worker(process: subprocess.Popen[str]) -> None:
    """Wait until the command has a worker; from then on Ctrl-C is a wish, not an accident."""
    deadline_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline_s:
        if any(
            "spawn_main" in " ".join(c.cmdline()) for c in psutil.Process(process.pid).children()
        ):
            return
        time.sleep(0.02)
    raise AssertionError("no worker came")


def test_show_export_search_and_delete_work_on_what_was_kept(
    scripted: Scripted, sample: Path, paths: AppPaths
) -> None:
    run("transcribe", str(sample), "--quiet")

    assert "Ben, please send the budget" in run("show", "last").stdout
    assert "-->" in run("export", "last", "--format", "vtt").stdout
    assert "budget" in run("search", "budget").stdout
    assert run("delete", "last", "--yes").returncode == ExitCode.DONE
    assert "empty" in run("list").stdout
    assert list(paths.meetings_dir.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a device that is always full")
@pytest.mark.parametrize(
    ("place", "code", "told"),
    [
        ("| head -c 0", ExitCode.DONE, ""),
        (">/dev/full", ExitCode.ENVIRONMENT, "The disk is full at standard output."),
        (">&-", ExitCode.DONE, ""),
    ],
)
@pytest.mark.parametrize("arguments", ["list", "list --json"])
def test_a_result_that_cannot_be_printed_is_no_mistake_of_ours(
    paths: AppPaths, arguments: str, place: str, code: ExitCode, told: str
) -> None:
    assert not paths.library_db.exists()
    command = f"set -o pipefail; {sys.executable} -m unplugged {arguments} {place}"

    done = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )

    assert done.returncode == code, done.stderr
    assert told in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


@pytest.mark.parametrize("form", ["md", "json", "srt"])
def test_results_are_utf8_whatever_the_system_writes_by_itself(paths: AppPaths, form: str) -> None:
    """Windows gives a pipe or a file an old code page, which has no word for most languages."""
    paths.create()
    with Store.open(paths.library_db, paths.meetings_dir) as store:
        meeting_id = store.create_meeting("予算会議").ids[0]
        store.commit_segment(meeting_id, segment("Größe → 予算", 0.0), 1)
        store.set_status(meeting_id, MeetingStatus.READY)
    old = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    for arguments in (("export", meeting_id, "--format", form), ("list",), ("list", "--json")):
        done = subprocess.run(
            [sys.executable, "-m", "unplugged", *arguments],
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
            env={**os.environ, **old},
        )
        assert done.returncode == 0, done.stderr
        assert "予算" in done.stdout.decode("utf-8")


def test_nobody_there_to_answer_has_not_agreed(paths: AppPaths) -> None:
    with contextlib.closing(Store.open(paths.library_db, paths.meetings_dir)) as store:
        store.create_meeting("Budget", status=MeetingStatus.READY)
        asked = run("delete", "last")

        assert asked.returncode == ExitCode.CANCELLED
        assert len(store.meetings()) == 1


def test_a_final_pass_replaces_the_transcript_and_ctrl_c_pauses_it(
    scripted: Scripted, sample: Path
) -> None:
    run("transcribe", str(sample), "--quiet")
    scripted(speech={"default": [{"sleep_s": 0.3}, {"say": "Heard again."}]})

    with started("final-pass", "last", "--no-minutes") as process:
        wait_for_running_worker(process)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == ExitCode.CANCELLED
    assert "Paused." in told

    again = run("final-pass", "last", "--no-minutes")
    assert again.returncode == ExitCode.DONE, again.stderr
    assert "Going on where it was" in again.stderr
    assert "Heard again." in run("show", "last").stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("minutes", "nothing.wav"), "There is no file at nothing.wav"),
        (("show", "20991231-aaaaaa"), "There is no meeting 20991231-aaaaaa"),
        (("minutes", "{sample}", "--template", "poem"), "There is no template poem"),
        (("minutes", "{sample}", "--format", "xls"), "xls is not a format"),
        (("minutes", "{sample}", "--language", "xx"), "does not know the language xx"),
        (("minutes", "{sample}", "--out", "no/such/folder/x.md"), "cannot be written"),
        (("minutes", "{noise}"), "is not an audio or video file"),
        (("minutes", "{folder}"), "is not a file"),
        (("minutes", "."), "is not a file"),
        (("transcribe", "{long}"), "There is no file at"),
        (("receipt", "verify", "{long}"), "There is no meeting"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(
    scripted: Scripted, sample: Path, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    noise = write_noise(tmp_path / "noise.bin")
    names = {"sample": str(sample), "noise": str(noise), "folder": str(tmp_path), "long": 300 * "a"}

    done = run(*(argument.format(**names) for argument in arguments))

    assert done.returncode == ExitCode.BAD_INPUT
    assert told in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT for one process on Windows")
def test_ctrl_c_keeps_what_was_heard(scripted: Scripted, sample: Path, paths: AppPaths) -> None:
    scripted(speech={"calls": [[{"say": "Kept words."}]], "default": [{"sleep_s": 600}]})

    with started("minutes", str(sample)) as process:
        wait_for_line(process, "Kept words.")
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=PATIENCE_S)

    assert process.returncode == ExitCode.CANCELLED
    with StoreReader.open_read_only(paths.library_db) as library:
        meeting = library.meetings()[0]
        assert meeting.status is MeetingStatus.INTERRUPTED
        assert [line.text for line in library.lines(meeting.id)] == ["Kept words."]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_a_killed_app_takes_its_workers_along_and_the_next_start_finds_the_meeting(
    scripted: Scripted, sample: Path
) -> None:
    scripted(speech={"calls": [[{"say": "Kept words."}]], "default": [{"sleep_s": 600}]})

    with started("minutes", str(sample)) as process:
        wait_for_line(process, "Kept words.")
        workers = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        process.communicate(timeout=PATIENCE_S)
    _, alive = psutil.wait_procs(workers, timeout=PATIENCE_S)

    listed = json.loads(run("list", "--json").stdout)
    scripted(speech={"default": [{"say": "And the rest."}]})
    done = run("transcribe", listed[0]["id"], "--format", "txt", "--quiet")

    assert workers
    assert not alive
    assert listed[0]["status"] == "interrupted"
    assert done.returncode == ExitCode.DONE
    assert done.stdout.count("Kept words.") == 1
    assert "And the rest." in done.stdout
