"""Large buffers are kept between uses where the C library lets us say so."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest
from unplugged.engines.allocator import keep_large_buffers

FAULTS = """
import resource, sys
import numpy as np
from unplugged.engines.allocator import keep_large_buffers
if sys.argv[1] == "keep":
    assert keep_large_buffers()
def use():
    np.full(18_000_000, 1.0, np.float32)
use()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(3):
    use()
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


def _faults(how: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", FAULTS, how], capture_output=True, text=True, check=True, timeout=60
    )
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="a matter of glibc")
def test_a_buffer_of_the_encoders_size_is_not_fetched_anew_each_time() -> None:
    assert _faults("keep") < _faults("leave") / 4


@pytest.mark.skipif(platform.libc_ver()[0] == "glibc", reason="a matter of the others")
def test_other_c_libraries_are_left_alone() -> None:
    assert keep_large_buffers() is False
