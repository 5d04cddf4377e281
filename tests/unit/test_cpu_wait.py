"""A process that gets no CPU is told from one that wants none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from unplugged.system.cpu_wait import CpuWaitMeter

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells it")
_SPIN = "import os\nos.sched_setaffinity(0, {CPU})\nprint(1, flush=True)\nwhile True: pass"
_SLEEP = "import time\nprint(1, flush=True)\ntime.sleep(600)"


@pytest.fixture
def processes() -> Iterator[ExitStack]:
    """Ends what a test has started."""
    with ExitStack() as stack:
        yield stack


def start(stack: ExitStack, code: str) -> subprocess.Popen[bytes]:
    """Start a process of Python and wait until it is up, or has ended."""
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    stack.enter_context(process)
    stack.callback(process.kill)
    assert process.stdout is not None
    process.stdout.readline()
    return process


def test_who_shares_a_cpu_waits_and_who_sleeps_or_is_stopped_does_not(
    processes: ExitStack,
) -> None:
    spin = _SPIN.replace("CPU", str(min(os.sched_getaffinity(0))))
    rivals = [start(processes, spin) for _ in range(3)]
    sleeper = start(processes, _SLEEP)
    stopped = start(processes, _SLEEP)
    stopped.send_signal(signal.SIGSTOP)
    meter = CpuWaitMeter()
    waited_s = dict.fromkeys((rivals[0].pid, sleeper.pid, stopped.pid), 0.0)

    deadline_s = time.monotonic() + 60
    while waited_s[rivals[0].pid] < 1.0:
        assert time.monotonic() < deadline_s
        for pid in waited_s:
            waited_s[pid] += meter.waited_s(pid)
        time.sleep(0.05)  # between two looks, as the service's timer

    assert waited_s[stopped.pid] < 0.5 * waited_s[rivals[0].pid]
    assert waited_s[sleeper.pid] < 0.5 * waited_s[rivals[0].pid]


def test_who_is_gone_waits_for_nothing(processes: ExitStack) -> None:
    process = start(processes, "")
    process.wait()

    assert CpuWaitMeter().waited_s(process.pid) == 0.0
