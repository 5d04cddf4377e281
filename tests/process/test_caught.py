"""Culprits planted for real: each is caught by the next look, with its process and the reason."""

from __future__ import annotations

import html
import importlib.util
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from unplugged.core.proof import (
    Attempt,
    Denial,
    Finding,
    Headline,
    Layer,
    Rung,
    Subject,
    explanation,
    headline,
)
from unplugged.core.reading import Unit, measured
from unplugged.core.receipt.comparison import assumptions_file, read_assumptions
from unplugged.core.receipt.page import render
from unplugged.core.receipt.verify import State, check_document
from unplugged.core.sentences import sentence
from unplugged.core.snapshot import Part
from unplugged.runtime.inspector import Inspector
from unplugged.system.accelerators_linux import LinuxAccelerators
from unplugged.system.meter import Meter
from unplugged.system.open_files import open_files
from unplugged.ui.panel.headlines import Tone, big_lines

from tests.unit.fake_system import I915, add_pci, add_process
from tests.unit.receipts import receipt_of
from tests.unit.snapshot_parts import no_speed
from tests.unit.snapshots import snapshot as snapshot_of_the_work

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="it plants what Linux shows"
)
Plant = Callable[[str], int]
RENDER_NODE = 'import os; node = os.open(r"{path}", os.O_RDWR)'
LIBRARY = 'import ctypes; library = ctypes.CDLL(r"{path}")'
CONNECTION = 'import socket; way_out = socket.create_connection(("127.0.0.1", {port}))'
UNBOUND = "import socket; way_out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"


@pytest.fixture
def plant() -> Iterator[Plant]:
    """Start a process that does one thing, says so, and stays."""
    started: list[subprocess.Popen[str]] = []

    def start(does: str) -> int:
        child = subprocess.Popen(
            [sys.executable, "-c", f"{does}\nprint('done', flush=True)\ninput()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(child)
        assert child.stdout is not None
        assert child.stdout.readline() == "done\n"
        return child.pid

    yield start
    for child in started:
        with child:
            child.kill()


@pytest.fixture
def meter() -> Iterator[Meter]:
    reader = Meter()
    yield reader
    reader.close()


def look(meter: Meter, *pids: int) -> dict[Subject, Finding]:
    snapshot = meter.read(dict.fromkeys(pids, Part.SPEECH), no_speed())
    inspector = Inspector()
    inspector(replace(snapshot, elapsed_s=snapshot.elapsed_s - 130))  # no worker is new any more
    return {found.subject: found for found in inspector(snapshot)}


def words(lines: tuple[Headline, ...]) -> str:
    return " ".join(sentence(line.code, **dict(line.params)) for line in lines)


def assert_caught(found: Finding, pid: int, reason: str) -> None:
    """Headline, panel and receipt are red, and say which process and why."""
    line = headline(found)
    assert line.is_violated
    assert f"speech (pid {pid})" in words((line,))
    assert reason in words(explanation(found))
    assert found.rung is None
    shown = replace(snapshot_of_the_work(), findings=(found,))
    (card,) = [each for each in big_lines(shown) if each.key == found.subject.value]
    assert card.tone is Tone.ALARM
    assert f"Speech recognition (pid {pid}): " in card.small
    assert reason in card.how
    receipt = receipt_of(shown)
    (kept,) = [each for each in receipt["findings"] if each["subject"] == found.subject.value]
    assert kept["is_violated"]
    assert any(use["pid"] == pid and reason in use["reason"] for use in kept["uses"])
    assert State.BAD in {check.state for check in check_document(receipt)}
    page = render(receipt, read_assumptions(assumptions_file(Path())))
    assert html.escape(words((line,))) in page
    assert html.escape(reason) in page


def test_a_clean_process_is_not_suspected(plant: Plant, meter: Meter) -> None:
    """The others prove nothing unless this one passes."""
    findings = look(meter, plant("import math"))

    for subject in Subject:
        assert findings[subject].uses == ()
        assert findings[subject].rung is Rung.NOTHING_LOADED


def test_a_worker_that_starts_is_no_gap_in_the_proof_and_one_that_never_locks_is(
    plant: Plant, meter: Meter
) -> None:
    pid = plant("import math")
    snapshot = meter.read({pid: Part.SPEECH}, no_speed())
    inspector = Inspector()

    at_first = {each.subject: each for each in inspector(snapshot)}[Subject.GPU]
    later = replace(snapshot, elapsed_s=snapshot.elapsed_s + 121)
    in_the_end = {each.subject: each for each in inspector(later)}[Subject.GPU]
    (process,) = snapshot.processes
    worked = replace(process, cpu_total=measured(3.0, Unit.SECONDS, "process times"))
    found = Inspector()(replace(snapshot, processes=(worked,)))

    assert at_first.workers is None
    assert in_the_end.workers is Rung.NOTHING_LOADED
    assert {each.workers for each in found} == {Rung.NOTHING_LOADED}


def test_a_lock_holds_to_the_last_moment_of_a_worker(plant: Plant, meter: Meter) -> None:
    """Its place is empty before its process is gone, and a sample may be taken in between."""
    pid = plant("import math")
    inspector = Inspector()
    refused = Attempt(Subject.NETWORK, "TCP socket (IPv4)", is_refused=True, answer="EACCES")
    inspector.tell({pid: Denial((Layer("seccomp", holds=True, detail=""),), (refused,))})
    rungs = []
    for passed_s in (0.0, 130.0):
        snapshot = meter.read({pid: Part.SPEECH}, no_speed())
        later = replace(snapshot, elapsed_s=snapshot.elapsed_s + passed_s)
        rungs += [each.workers for each in inspector(later) if each.subject is Subject.NETWORK]
        inspector.tell({})

    assert rungs == [Rung.DENIED, Rung.DENIED]


def test_a_worker_that_starts_is_caught_like_any_other(plant: Plant, meter: Meter) -> None:
    pid = plant(UNBOUND)
    snapshot = meter.read({pid: Part.SPEECH}, no_speed())

    found = {each.subject: each for each in Inspector()(snapshot)}[Subject.NETWORK]

    assert found.is_violated


def test_an_open_render_node(plant: Plant, meter: Meter, tmp_path: Path) -> None:
    node = tmp_path / "dri" / "renderD128"
    node.parent.mkdir()
    node.touch()

    pid = plant(RENDER_NODE.format(path=node))
    findings = look(meter, plant("import math"), pid)

    assert_caught(findings[Subject.GPU], pid, f"the device {node} is open")
    assert not findings[Subject.NETWORK].is_violated


def test_a_library_named_like_a_gpu_runtime(plant: Plant, meter: Meter, tmp_path: Path) -> None:
    library = tmp_path / "libcuda.so.1"
    spec = importlib.util.find_spec("_bisect")
    assert spec is not None
    assert spec.origin is not None
    shutil.copy(spec.origin, library)

    pid = plant(LIBRARY.format(path=library))

    assert_caught(look(meter, pid)[Subject.GPU], pid, f"{library} is loaded (CUDA)")


def test_a_connection_even_to_this_computer(plant: Plant, meter: Meter) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        pid = plant(CONNECTION.format(port=port))
        found = look(meter, pid)[Subject.NETWORK]

    assert_caught(found, pid, f"a tcp socket to 127.0.0.1:{port} is open")


def test_a_socket_that_has_not_gone_anywhere_yet(plant: Plant, meter: Meter) -> None:
    pid = plant(UNBOUND)

    assert_caught(look(meter, pid)[Subject.NETWORK], pid, "a udp socket is open")


def test_a_gpu_engine_that_the_driver_counts_as_busy(
    plant: Plant, meter: Meter, tmp_path: Path
) -> None:
    """The tree of a machine with an Intel GPU, twice: 1 s has passed, and 0.4 s of rendering."""
    place, pid = "0000:00:02.0", plant("import math")
    proc, sysfs = tmp_path / "proc", tmp_path / "sys"
    add_pci(sysfs, place, vendor=0x8086, device=0x9A49, driver="i915", node="card0")
    reader = LinuxAccelerators(sysfs, proc)
    read = []
    for at_s, render_ns in ((10.0, 5_000_000_000), (11.0, 5_400_000_000)):
        shutil.rmtree(proc, ignore_errors=True)
        text = I915.format(client=9, place=place, render=render_ns, video=0)
        add_process(proc, pid, {5: "/dev/dri/renderD128"}, {5: text})
        files = open_files(pid, proc)
        assert files is not None
        read.append(reader.read({pid: files}, at_s))
    snapshot = meter.read({pid: Part.SPEECH}, no_speed())

    with_gpu = replace(snapshot, adapters=read[-1].adapters)
    found = {each.subject: each for each in Inspector()(with_gpu)}[Subject.GPU]

    assert_caught(found, pid, "the engine render of")
    assert "40 % busy" in words(explanation(found))
