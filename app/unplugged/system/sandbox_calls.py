"""System calls that Python has no name for, on Linux."""

from __future__ import annotations

import ctypes
import os
import platform
from dataclasses import dataclass

PR_SET_NO_NEW_PRIVS = 38
CLONE_NEWUSER = 0x1000_0000
CLONE_NEWNET = 0x4000_0000
_CAP_VERSION_3 = 0x2008_0522
_AUDIT_LITTLE_ENDIAN_64 = 0xC000_0000


@dataclass(frozen=True, slots=True)
class CallNumbers:
    """The numbers of system calls on one kind of CPU.

    Source: the kernel's tables, arch/x86/entry/syscalls/syscall_64.tbl and
    include/uapi/asm-generic/unistd.h (aarch64).

    Attributes:
        audit_arch: What the kernel calls this kind in a seccomp filter: the ELF machine with two
            flags.
        has_x32: Whether a second table of calls is reached by a bit of the number.
        seccomp: Sets a filter.
        capset: Gives up capabilities.
        socket: Makes a socket.
        forbidden: Calls that no worker needs: they reach into other processes, make sockets behind
            the back of a filter, or lead back out of a namespace.
    """

    audit_arch: int
    has_x32: bool
    seccomp: int
    capset: int
    socket: int
    forbidden: tuple[int, ...]


# Calls from number 424 on have the same number everywhere.
_FORBIDDEN_EVERYWHERE = (425, 426, 427, 438)  # io_uring_setup, _enter, _register, pidfd_getfd

NUMBERS = {
    "x86_64": CallNumbers(
        audit_arch=_AUDIT_LITTLE_ENDIAN_64 | 62,
        has_x32=True,
        seccomp=317,
        capset=126,
        socket=41,
        # ptrace, perf_event_open, setns, process_vm_readv, process_vm_writev, bpf
        forbidden=(101, 298, 308, 310, 311, 321, *_FORBIDDEN_EVERYWHERE),
    ),
    "aarch64": CallNumbers(
        audit_arch=_AUDIT_LITTLE_ENDIAN_64 | 183,
        has_x32=False,
        seccomp=277,
        capset=91,
        socket=198,
        # ptrace, perf_event_open, setns, process_vm_readv, process_vm_writev, bpf
        forbidden=(117, 241, 268, 270, 271, 280, *_FORBIDDEN_EVERYWHERE),
    ),
}


def numbers_here() -> CallNumbers | None:
    """Return the numbers of this machine, None for a kind of CPU that is not known here."""
    return NUMBERS.get(platform.machine())


def system_call(number: int, *arguments: int | ctypes.c_void_p | None) -> int:
    """Make a system call by its number and return what it gave.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    given = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    result = int(libc.syscall(ctypes.c_long(number), *given))
    return _checked(result)


def give_up_new_privileges() -> None:
    """Take from this process and its children for good what a set-uid program would give them.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    arguments = [ctypes.c_ulong(each) for each in (1, 0, 0, 0)]
    _checked(int(libc.prctl(PR_SET_NO_NEW_PRIVS, *arguments)))


def unshare(flags: int) -> None:
    """Move this process into new namespaces.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    _checked(int(libc.unshare(flags)))


def keep_capabilities(kept: int, numbers: CallNumbers) -> None:
    """Give up all capabilities of this process but those of the bits in ``kept``.

    Raises:
        OSError: the kernel refused.
    """
    low, high = kept & 0xFFFF_FFFF, kept >> 32
    header = (ctypes.c_uint32 * 2)(_CAP_VERSION_3, 0)
    # Twice effective, permitted, inheritable: first the lower 32 bits, then the upper ones.
    sets = (ctypes.c_uint32 * 6)(low, low, 0, high, high, 0)
    system_call(
        numbers.capset,
        ctypes.cast(header, ctypes.c_void_p),
        ctypes.cast(sets, ctypes.c_void_p),
    )


def thread_count() -> int:
    """Return how many threads this process has."""
    return len(os.listdir("/proc/self/task"))  # noqa: PTH208 - only the number matters


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
