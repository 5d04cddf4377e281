"""Seccomp: a filter in the kernel that refuses system calls, first of all new sockets."""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import struct
from enum import Enum
from pathlib import Path

from unplugged.system.sandbox_calls import CallNumbers, system_call

_SET_FILTER = 1
_ALL_THREADS = 1 << 0
# Without it kernels before 5.16 switch on a protection that costs speed, and we hide from nobody.
_KEEP_SPEED = 1 << 2

# Instructions of the classic Berkeley packet filter and offsets in struct seccomp_data.
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ARCH_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_ALLOW = 0x7FFF_0000
_REFUSE = 0x0005_0000
_X32_BIT = 0x4000_0000
_FILTERS = "Seccomp_filters:"


class Sockets(Enum):
    """Which sockets a process may still make."""

    NONE = "no sockets at all"
    LOCAL = "only sockets to this computer's processes"
    ALL = "sockets of all kinds, to fetch a model"


Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, operand


def program(numbers: CallNumbers, sockets: Sockets) -> tuple[Instruction, ...]:
    """Return the filter for one kind of CPU.

    Args:
        numbers: The CPU's numbers of system calls.
        sockets: Which sockets stay possible.
    """
    refuse = (_RETURN, 0, 0, _REFUSE | errno.EACCES)
    allow = (_RETURN, 0, 0, _ALLOW)
    steps: list[Instruction] = [
        (_LOAD, 0, 0, _ARCH_AT),
        (_IF_EQUAL, 1, 0, numbers.audit_arch),
        refuse,  # another table of system calls, such as that of 32-bit programs
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    if numbers.has_x32:
        steps += [(_IF_AT_LEAST, 0, 1, _X32_BIT), refuse]
    for number in numbers.forbidden:
        steps += [(_IF_EQUAL, 0, 1, number), refuse]
    if sockets is Sockets.LOCAL:
        steps += [
            (_IF_EQUAL, 0, 4, numbers.socket),
            (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),  # its lower half, which is all the kernel looks at
            (_IF_EQUAL, 0, 1, socket.AF_UNIX),
            allow,
            refuse,
        ]
    elif sockets is Sockets.NONE:
        steps += [(_IF_EQUAL, 0, 1, numbers.socket), refuse]
    return (*steps, allow)


def install(numbers: CallNumbers, sockets: Sockets) -> str:
    """Put the filter in force for all threads and children of this process; for good.

    Returns:
        What is in force, for people.

    Raises:
        OSError: the kernel refused.
    """
    steps = program(numbers, sockets)
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    buffer = ctypes.create_string_buffer(code, len(code))
    # struct sock_fprog: a 16-bit count, padding, the address.
    header = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(buffer)))
    system_call(
        numbers.seccomp,
        _SET_FILTER,
        _ALL_THREADS | _KEEP_SPEED,
        ctypes.cast(header, ctypes.c_void_p),
    )
    return sockets.value


def is_in_our_filter(pid: int, proc: Path = Path("/proc")) -> bool:
    """Whether a child of this process was started after the filter of this process, and has it.

    Children inherit all filters of their parent, and none can be taken off again: one with as many
    as we have, of which some are ours, has ours. Kernels before 5.9 don't tell how many there are.
    """
    own, other = _filter_count(os.getpid(), proc), _filter_count(pid, proc)
    return 0 < own <= other


def _filter_count(pid: int, proc: Path) -> int:
    try:
        text = (proc / str(pid) / "status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    counts = [line.split()[1] for line in text.splitlines() if line.startswith(_FILTERS)]
    return int(counts[0]) if counts else 0
