"""The real readers on this machine, each against another way to read it: at most 2 % apart."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest
from unplugged.core.reading import Basis
from unplugged.core.snapshot import Part
from unplugged.system.machine_load import CpuMeter, read_memory
from unplugged.system.network import NetworkMeter, read_net_dev
from unplugged.system.open_files import OpenFiles, open_files
from unplugged.system.processes import ProcessMeter, children_of, read_pss
from unplugged.system.sockets_linux import parse_address, sockets_of

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it reads /proc")
TOLERANCE = 0.02
# Uses CPU until it has used half a second of it, says so, and waits with 64 MB touched.
BUSY = """
import sys, time
block = bytearray(b"x" * (64 << 20))
while time.process_time() < 0.5:
    pass
print(time.process_time(), flush=True)
sys.stdin.read()
"""


class Times(NamedTuple):
    """Seconds of one CPU, as psutil gives them."""

    user: float
    idle: float


@pytest.fixture
def busy_child() -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", BUSY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        yield child
        child.kill()


def test_cpu_time_of_a_process_is_what_it_says_itself(busy_child: subprocess.Popen[str]) -> None:
    assert busy_child.stdout is not None
    meter = ProcessMeter()
    parts = {busy_child.pid: Part.SPEECH}
    began_s = time.monotonic()
    (first,) = meter.read(parts, began_s)
    said_s = float(busy_child.stdout.readline())
    now_s = time.monotonic()
    (sample,) = meter.read(parts, now_s)

    assert first.cpu.basis is Basis.UNAVAILABLE
    assert sample.cpu_total.value == pytest.approx(said_s, rel=TOLERANCE, abs=0.02)  # 2 ticks
    used = (sample.cpu.value or 0.0) * (now_s - began_s)
    assert used + (first.cpu_total.value or 0.0) == pytest.approx(said_s, rel=TOLERANCE, abs=0.02)


def test_memory_is_what_the_system_says_elsewhere(busy_child: subprocess.Popen[str]) -> None:
    assert busy_child.stdout is not None
    busy_child.stdout.readline()

    (sample,) = ProcessMeter().read({busy_child.pid: Part.MINUTES}, 0.0)

    assert (sample.rss.value or 0) > 64 << 20
    if sys.platform.startswith("linux"):
        smaps = Path(f"/proc/{busy_child.pid}/smaps").read_text(encoding="ascii")
        rss, pss = (
            sum(int(line.split()[1]) * 1024 for line in smaps.splitlines() if line.startswith(key))
            for key in ("Rss:", "Pss:")
        )
        assert sample.rss.value == pytest.approx(rss, rel=TOLERANCE)
        assert sample.pss.value == pytest.approx(pss, rel=TOLERANCE)


def test_an_ended_process_is_left_out_and_a_new_one_is_primed(
    busy_child: subprocess.Popen[str],
) -> None:
    meter = ProcessMeter()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()

    seen = meter.read({gone.pid: Part.MEDIA, busy_child.pid: Part.SPEECH}, 0.0)

    assert [sample.pid for sample in seen] == [busy_child.pid]


@LINUX
def test_a_process_that_has_just_ended_has_no_0_bytes() -> None:
    """Nobody has waited for it yet, so the kernel still has answers, all of them 0."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        meter = ProcessMeter()
        meter.read({ended.pid: Part.SPEECH}, 0.0)
        os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)

        assert meter.read({ended.pid: Part.SPEECH}, 1.0) == ()


@LINUX
def test_cpu_of_the_machine_agrees_with_proc_stat() -> None:
    def busy_and_total() -> tuple[float, float]:
        text = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0]
        ticks = [int(field) for field in text.split()[1:9]]
        return sum(ticks) - ticks[3] - ticks[4], sum(ticks)

    before = busy_and_total()
    meter = CpuMeter()
    deadline_s = time.monotonic() + 0.5
    while time.monotonic() < deadline_s:
        pass
    sample = meter.read()
    after = busy_and_total()
    share = (after[0] - before[0]) / (after[1] - before[1])

    assert len(sample.per_core) == psutil.cpu_count()
    # A tick is 10 ms: over half a second of each core it is 2 % of what is measured.
    assert (sample.busy.value or 0) / len(sample.per_core) == pytest.approx(share, abs=0.04)


@pytest.mark.parametrize(
    ("later", "cores", "percent"),
    [
        ([(30, 170), (60, 140)], 0.9, [30.0, 60.0]),
        ([(30, 170), (0, 100)], None, [30.0, None]),  # no tick of the second one has passed yet
        ([(30, 170)], None, [None]),  # one was switched off: the first, or the second?
    ],
)
def test_the_cores_that_can_be_told_are_not_the_whole_machine(
    monkeypatch: pytest.MonkeyPatch,
    later: list[tuple[float, float]],
    cores: float | None,
    percent: list[float | None],
) -> None:
    def say(*busy_and_idle: tuple[float, float]) -> None:
        times = [Times(busy, idle) for busy, idle in busy_and_idle]
        monkeypatch.setattr(psutil, "cpu_times", lambda **_: times)

    say((0, 100), (0, 100))
    meter = CpuMeter()
    say(*later)

    sample = meter.read()

    assert sample.busy.value == cores
    assert [each.value for each in sample.per_core] == percent


@LINUX
def test_memory_of_the_machine_agrees_with_proc_meminfo(tmp_path: Path) -> None:
    fields = dict(
        line.split(":") for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    )

    sample = read_memory(tmp_path)

    assert sample.total.value == int(fields["MemTotal"].split()[0]) * 1024
    assert sample.available.value == pytest.approx(
        int(fields["MemAvailable"].split()[0]) * 1024, rel=0.1
    )


@LINUX
def test_a_container_limit_counts(tmp_path: Path) -> None:
    (tmp_path / "memory.max").write_text("1073741824\n", encoding="ascii")
    (tmp_path / "memory.current").write_text("268435456\n", encoding="ascii")

    sample = read_memory(tmp_path)

    assert (sample.total.value, sample.available.value) == (1 << 30, 768 << 20)


@LINUX
def test_pss_of_what_may_not_be_read_is_not_zero(tmp_path: Path) -> None:
    assert read_pss(1, tmp_path).basis is Basis.UNAVAILABLE


@LINUX
def test_children_are_found(busy_child: subprocess.Popen[str]) -> None:
    assert busy_child.pid in children_of(os.getpid())


@LINUX
@pytest.mark.parametrize("is_connected", [False, True])
def test_an_open_socket_is_found(is_connected: bool) -> None:
    """One that is not bound yet stands in no table of the kernel's, and is found all the same."""
    with socket.socket() as server, socket.socket() as client:
        if is_connected:
            server.bind(("127.0.0.1", 0))
            server.listen()
            client.connect(server.getsockname())
        files = open_files(os.getpid())
        assert files is not None
        found = [s for s in sockets_of([files]) if s.family.startswith("tcp")]
        port = server.getsockname()[1]

    assert len(found) >= 2
    assert all(each.pid == os.getpid() for each in found)
    if is_connected:
        assert {"listen", "established"} <= {each.state for each in found}
        assert f"127.0.0.1:{port}" in {each.remote for each in found}
    else:
        assert "unconnected" in {each.state for each in found}


@LINUX
def test_sockets_between_processes_are_no_network() -> None:
    one, two = socket.socketpair(socket.AF_UNIX)
    with one, two:
        files = open_files(os.getpid())
        assert files is not None
        ours = OpenFiles(files.pid, tuple(t for t in files.targets if t[0] == one.fileno()))

        assert sockets_of([ours]) == ()
        assert len(ours.socket_inodes) == 1


@LINUX
def test_a_socket_that_was_closed_since_the_listing_is_no_find() -> None:
    """It stands in no table any more, and must not pass for a socket of an unknown sort."""
    one, two = socket.socketpair()
    with one, two:
        inode = os.fstat(one.fileno()).st_ino
        listed = OpenFiles(os.getpid(), ((one.fileno(), f"socket:[{inode}]"),))

    assert sockets_of([listed]) == ()


@LINUX
def test_a_process_that_may_not_be_looked_into_is_not_without_sockets() -> None:
    locked = {1: OpenFiles(1, (), "The system does not let us look into the process.")}

    assert NetworkMeter().read(locked).socket_count.basis is Basis.UNAVAILABLE


@LINUX
def test_bytes_of_a_shared_network_are_not_ours() -> None:
    files = open_files(os.getpid())
    assert files is not None

    sample = NetworkMeter().read({files.pid: files})

    assert sample.received.basis is Basis.UNAVAILABLE
    assert sample.machine.basis is Basis.MEASURED


def test_bytes_of_all_adapters_but_loopback(tmp_path: Path) -> None:
    table = tmp_path / "dev"
    table.write_text(
        "Inter-|   Receive                |  Transmit\n"
        " face |bytes packets errs drop fifo frame compressed multicast|bytes packets\n"
        "    lo: 999 9 0 0 0 0 0 0 999 9 0 0 0 0 0 0\n"
        "  eth0: 150 2 0 0 0 0 0 0 40 1 0 0 0 0 0 0\n"
        " wlan0:1000 2 0 0 0 0 0 0 2 1 0 0 0 0 0 0\n",
        encoding="ascii",
    )

    assert read_net_dev(table) == (1150, 42)
    assert read_net_dev(tmp_path / "none") is None


def test_addresses_of_the_kernels_tables() -> None:
    if sys.byteorder == "little":
        assert parse_address("0100007F:0050") == "127.0.0.1:80"
        assert parse_address("00000000000000000000000001000000:1F90") == "[::1]:8080"
