"""The seccomp filter, run step by step for both kinds of CPU; the kernel runs it elsewhere."""

from __future__ import annotations

import errno
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.system.sandbox_attempts import try_sockets
from unplugged.system.sandbox_calls import NUMBERS, CallNumbers
from unplugged.system.sandbox_landlock import NEWEST_KNOWN, Access, handled_by
from unplugged.system.sandbox_seccomp import Instruction, Sockets, program

ALLOWED = 0x7FFF0000
REFUSED = 0x00050000 | 13  # EACCES
MACHINES = st.sampled_from(sorted(NUMBERS))
# What the engines' libraries live on: read, mmap, clone, execve, futex, and the calls of 2020s.
USUAL = {
    "x86_64": (0, 1, 9, 10, 16, 42, 53, 56, 59, 202, 203, 257, 262, 317, 435, 439, 451),
    "aarch64": (29, 56, 57, 62, 63, 64, 98, 122, 199, 203, 215, 220, 221, 222, 226, 435, 439),
}


def verdict(steps: tuple[Instruction, ...], *, arch: int, number: int, argument: int = 0) -> int:
    """Run a filter as the kernel does; a jump out of it or an endless run fails the test."""
    data = {0: number, 4: arch, 16: argument & 0xFFFFFFFF}
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, operand = steps[at]
        match code:
            case 0x20:
                accumulator, at = data[operand], at + 1
            case 0x15:
                at += 1 + (if_true if accumulator == operand else if_false)
            case 0x35:
                at += 1 + (if_true if accumulator >= operand else if_false)
            case 0x06:
                return operand
            case _:
                raise AssertionError(f"no such instruction: {code:#x}")


def answer(numbers: CallNumbers, number: int, argument: int = 0, *, sound: bool = False) -> int:
    steps = program(numbers, Sockets.LOCAL if sound else Sockets.NONE)
    return verdict(steps, arch=numbers.audit_arch, number=number, argument=argument)


@given(MACHINES, st.integers(0, 50), st.booleans())
def test_sockets_reach_this_computers_processes_at_most(
    machine: str, family: int, sound: bool
) -> None:
    numbers = NUMBERS[machine]
    is_open = sound and family == socket.AF_UNIX
    expected = ALLOWED if is_open else REFUSED
    assert answer(numbers, numbers.socket, family, sound=sound) == expected


@given(MACHINES, st.booleans(), st.integers(0, 600), st.integers(0, 2**32 - 1))
def test_everything_else_stays_possible(
    machine: str, sound: bool, number: int, argument: int
) -> None:
    numbers = NUMBERS[machine]
    if number != numbers.socket:
        expected = REFUSED if number in numbers.forbidden else ALLOWED
        assert answer(numbers, number, argument, sound=sound) == expected


@pytest.mark.parametrize("machine", sorted(NUMBERS))
def test_what_libraries_live_on_is_allowed_and_io_uring_is_not(machine: str) -> None:
    numbers = NUMBERS[machine]

    assert {answer(numbers, number) for number in USUAL[machine]} == {ALLOWED}
    assert {answer(numbers, number) for number in (425, 426, 427)} == {REFUSED}


@given(MACHINES, st.integers(0, 600), st.integers(0, 2**32 - 1), st.booleans())
def test_no_call_comes_through_another_table(
    machine: str, number: int, arch: int, sound: bool
) -> None:
    """32-bit programs and x32 have other numbers for a socket, so none of their calls is let in."""
    numbers = NUMBERS[machine]
    steps = program(numbers, Sockets.LOCAL if sound else Sockets.NONE)
    if arch != numbers.audit_arch:
        assert verdict(steps, arch=arch, number=number) == REFUSED
    if numbers.has_x32:
        x32 = number | 0x40000000
        assert verdict(steps, arch=numbers.audit_arch, number=x32) == REFUSED


# --- Landlock, version by version -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "files", "network", "scopes", "length"),
    [
        (1, 0x1FFF, 0, 0, 8),
        (2, 0x3FFF, 0, 0, 8),
        (3, 0x7FFF, 0, 0, 8),
        (4, 0x7FFF, 3, 0, 16),
        (5, 0xFFFF, 3, 0, 16),
        (6, 0xFFFF, 3, 3, 24),
        (7, 0xFFFF, 3, 3, 24),
        (NEWEST_KNOWN + 5, 0xFFFF, 3, 3, 24),  # a newer kernel is asked for what is known here
    ],
)
def test_each_version_is_asked_for_all_it_can_refuse(
    version: int, files: int, network: int, scopes: int, length: int
) -> None:
    """An older kernel refuses a bit or a length that it doesn't know, and nothing would hold."""
    handled = handled_by(version)

    assert (handled.files, handled.network, handled.scopes) == (files, network, scopes)
    assert len(handled.packed(version)) == length


def test_reading_never_includes_changing_or_running() -> None:
    changing = Access.WRITE.value & ~Access.READ.value
    running = Access.CODE.value & ~Access.READ.value

    assert running == 1
    assert not Access.CODE.value & changing
    assert not Access.WRITE.value & running


@pytest.mark.parametrize(
    ("code", "is_refused"),
    [
        (errno.EACCES, True),
        (errno.EAFNOSUPPORT, True),
        (errno.EMFILE, False),
        (errno.ENOMEM, False),
    ],
)
def test_a_socket_that_fails_for_want_of_something_is_not_denied(
    monkeypatch: pytest.MonkeyPatch, code: int, *, is_refused: bool
) -> None:
    def fail(*_: object) -> socket.socket:
        raise OSError(code, "")

    monkeypatch.setattr(socket, "socket", fail)

    assert {each.is_refused for each in try_sockets(has_empty_network=False)} == {is_refused}
