"""Receipts of real work: written when it ends, checked by the command, found out when changed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import soundfile
from unplugged.cli.exit_codes import ExitCode
from unplugged.core.paths import AppPaths
from unplugged.core.receipt.code import code_of
from unplugged.runtime.receipts import RECEIPT, RECEIPT_PAGE
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.process.conftest import Scripted, run_to_end
from tests.process.test_command_line import run


@pytest.fixture
def worked_on(paths: AppPaths, scripted: Scripted, sample: Path) -> Path:
    """The folder of a meeting that was worked on to its end."""
    with MeetingService(paths) as service:
        meeting_id = service.import_file(sample, WorkOptions(wants_minutes=False))
        run_to_end(service)
    return paths.meeting_dir(meeting_id)


def verify(what: str) -> subprocess.CompletedProcess[str]:
    return run("receipt", "verify", what)


def test_every_work_ends_with_a_receipt_that_holds(worked_on: Path, tmp_path: Path) -> None:
    page = tmp_path / "proof.html"
    by_id, as_file = verify("last"), verify(str(worked_on / RECEIPT_PAGE))
    exported = run("receipt", "export", "last", "--out", str(page))
    shown = run("receipt", "show", str(page))
    receipt = json.loads((worked_on / RECEIPT).read_text(encoding="utf-8"))

    assert (by_id.returncode, as_file.returncode) == (ExitCode.DONE, ExitCode.DONE)
    assert "The page shows what the receipt in it says." in as_file.stdout
    assert "samples of the meeting lead to the receipt" in by_id.stdout
    assert exported.returncode == ExitCode.DONE
    assert receipt["seal"] in shown.stdout
    assert receipt["models"][0]["name"] == "scripted-speech"
    assert receipt["runs"][-1]["device"] == "CPU"


def test_a_receipt_is_found_by_the_short_code_of_it_and_of_no_other(worked_on: Path) -> None:
    receipt = json.loads((worked_on / RECEIPT).read_text(encoding="utf-8"))
    code = code_of(receipt)
    held = verify(code.lower())
    other = verify(f"{code[:-1]}{'1' if code[-1] != '1' else '2'}")
    gone = verify(f"222222-{code[-6:]}")

    assert (held.returncode, other.returncode) == (ExitCode.DONE, ExitCode.BAD_INPUT)
    assert "The code is the one of this receipt." in held.stdout
    assert "The code belongs to a receipt that said something else." in other.stdout
    assert gone.returncode == ExitCode.BAD_INPUT
    assert "No receipt with the code" in gone.stderr


def test_a_changed_receipt_a_changed_page_and_another_model_are_found(
    worked_on: Path, scripted: Scripted, tmp_path: Path
) -> None:
    changed = tmp_path / "changed.json"
    text = (worked_on / RECEIPT).read_text(encoding="utf-8")
    changed.write_text(text.replace('"is_violated":false', '"is_violated":true'), encoding="utf-8")
    page = tmp_path / "page.html"
    shown = (worked_on / RECEIPT_PAGE).read_text(encoding="utf-8")
    page.write_text(shown.replace("CPU seconds</b>", "CPU second</b>"), encoding="utf-8")

    on_file, on_page = verify(str(changed)), verify(str(page))
    scripted(speech={"default": [{"say": "Another model."}]})
    on_model = verify("last")

    assert on_file.returncode == on_page.returncode == on_model.returncode == ExitCode.BAD_INPUT
    assert "changed after it was sealed" in on_file.stdout
    assert "The page shows something else" in on_page.stdout
    assert "scripted-speech on this computer is not the one" in on_model.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("verify", "nothing"), "There is no meeting nothing"),
        (("verify", "{noise}"), "is not a receipt"),
        (("show", "{noise}"), "is not a receipt"),
        (("export", "{noise}", "--out", "x.pdf"), "is not a format"),
    ],
)
def test_bad_input_is_one_sentence(
    paths: AppPaths, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    noise = tmp_path / "noise.json"
    noise.write_bytes(bytes(range(256)))

    done = run("receipt", *(argument.format(noise=noise) for argument in arguments))

    assert done.returncode == ExitCode.BAD_INPUT
    assert told in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_own_assumptions_are_laid_out_once(paths: AppPaths) -> None:
    first = Path(run("receipt", "assumptions").stdout.strip())
    first.write_text("currency = 3\n", encoding="utf-8")
    second = Path(run("receipt", "assumptions").stdout.strip())

    assert first == second
    assert second.read_text(encoding="utf-8") == "currency = 3\n"


def test_a_file_is_worked_on_with_the_panel_in_the_terminal(
    paths: AppPaths, scripted: Scripted, sample: Path, tmp_path: Path
) -> None:
    sound, rate_hz = soundfile.read(sample, frames=8 * 16_000, dtype="int16")
    clip = tmp_path / "clip.wav"
    soundfile.write(clip, sound, rate_hz)
    scripted(
        speech={"default": [{"sleep_s": 1.2}, {"say": "Ben, please send the budget."}]},
        minutes={"default": [{"write": "## Summary\n- Ben sends the budget [1]\n"}]},
    )

    done = run("monitor", str(clip))
    refused = run("monitor", str(clip), "--seconds", "1")

    assert done.returncode == ExitCode.DONE, done.stderr
    for told in ("Network 0 bytes, denied by the kernel", "speech", "free memory", clip.stem):
        assert told in done.stderr
    assert "Ben, please send the budget." in done.stdout
    assert run("receipt", "verify", "last").returncode == ExitCode.DONE
    assert refused.returncode == ExitCode.BAD_INPUT
    assert "worked on to its end" in refused.stderr
