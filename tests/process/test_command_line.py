"""The command as a user or a script runs it: what it prints, how it ends, what it leaves."""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from unplugged.cli.exit_codes import ExitCode
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store, StoreReader
from unplugged.core.types import MeetingStatus
from unplugged.runtime.service import MeetingService, WorkOptions

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


def test_a_final_pass_has_nothing_to_do_with_that_of_another_meeting(
    scripted: Scripted, sample: Path, paths: AppPaths
) -> None:
    """One that was asked for before comes first, and fails; this one is done all the same."""
    run("transcribe", str(sample), "--quiet")
    run("transcribe", str(sample), "--quiet")
    with MeetingService(paths) as service:
        newest, oldest = (meeting.id for meeting in service.store.meetings())
        service.final_passes.start(oldest, WorkOptions(wants_minutes=False))
        (service.store.meeting_dir(oldest) / "audio.flac").unlink()
    scripted(speech={"default": [{"say": "Heard again."}]})

    done = run("final-pass", newest, "--no-minutes")

    assert done.returncode == ExitCode.DONE, done.stderr
    assert f"The transcript of {newest} is the one of the final pass now." in done.stderr
    assert "Heard again." in run("show", newest).stdout


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT for one process on Windows")
def test_minutes_that_do_not_come_after_a_final_pass_are_told(
    scripted: Scripted, sample: Path
) -> None:
    run("transcribe", str(sample), "--quiet")

    done = run("final-pass", "last", "--model", "nonesuch")
    assert done.returncode == ExitCode.ENVIRONMENT
    assert "No minutes model nonesuch is installed." in " ".join(done.stderr.split())

    scripted(minutes={"default": [{"sleep_s": 600}]})
    with started("final-pass", "last", "--model", "scripted-minutes") as process:
        wait_for_line(process, "minutes on fake")
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == ExitCode.CANCELLED
    assert "goes on with it." in " ".join(told.split())


def test_an_edited_transcript_is_replaced_on_demand_and_minutes_that_do_not_follow_are_told(
    scripted: Scripted, sample: Path, paths: AppPaths
) -> None:
    run("transcribe", str(sample), "--quiet")
    run("edit", "last", "1", "Put right by hand.")
    asked = run("final-pass", "last", "--no-minutes")
    assert asked.returncode == ExitCode.BAD_INPUT
    assert "--replace-edits" in asked.stderr
    with MeetingService(paths) as service:
        (one,) = service.final_passes.all
        options = WorkOptions.unpacked(one.options)
        options = replace(options, wants_minutes=True, language_model="nonesuch")
        service.store.set_final_options(one.meeting_id, options.packed())

    done = run("final-pass", "last", "--replace-edits", "--quiet")
    assert done.returncode == ExitCode.ENVIRONMENT
    assert done.stderr.count("is the one of the final pass now.") == 1
    assert "No minutes model nonesuch is installed." in " ".join(done.stderr.split())
    assert "Put right by hand." not in run("show", "last").stdout


def test_a_folder_in_the_place_of_the_result_is_told_before_any_work(
    scripted: Scripted, sample: Path, tmp_path: Path
) -> None:
    done = run("minutes", str(sample), "--out", str(tmp_path))
    assert done.returncode == ExitCode.BAD_INPUT
    assert "it is a folder" in " ".join(done.stderr.split())
    assert json.loads(run("list", "--json").stdout) == []


@pytest.mark.skipif(os.name == "nt", reason="there is no such terminal on Windows")
@pytest.mark.usefixtures("home")
def test_ctrl_c_at_a_question_is_a_stop_and_no_mistake_of_ours() -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "unplugged", "models", "get", "whisper-base"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as process:
        os.close(theirs)
        seen = b""
        while b"Connect to" not in seen:
            seen += os.read(ours, 4096)
        # One that comes between the question and Python's wait for the answer is seen by Python
        # only with the next key: people are not that quick.
        for _ in range(PATIENCE_S):
            process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(1.0)
                break
        assert process.returncode == ExitCode.CANCELLED
    os.close(ours)


@pytest.mark.skipif(os.name == "nt", reason="there is no such shell on Windows")
@pytest.mark.usefixtures("home")
def test_whoever_closed_standard_input_types_nothing() -> None:
    for arguments, code in (
        ("models remove whisper-base", ExitCode.CANCELLED),
        ("stand passphrase", ExitCode.BAD_INPUT),
    ):
        line = f"exec {shlex.quote(sys.executable)} -m unplugged {arguments} <&-"
        done = subprocess.run(
            ["sh", "-c", line], capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        assert done.returncode == code, done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_the_key_that_records_says_where_there_is_no_display_for_a_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = run("--toggle-recording")
    assert done.returncode == ExitCode.ENVIRONMENT
    assert "`unplugged record`" in done.stderr


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
