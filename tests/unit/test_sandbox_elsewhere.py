"""The locks of macOS and Windows against stand-ins for their libraries: rules and answers."""

from __future__ import annotations

import ctypes
import socket
from typing import Any

import pytest
from unplugged.core.grants import Grants
from unplugged.core.proof import Attempt, Subject
from unplugged.system import sandbox_macos, sandbox_windows
from unplugged.system.sandbox_windows import ExtendedLimits

from tests.unit.test_nvml import pointed_at

NOT_PERMITTED, UNSUPPORTED = -0x1FFFFD1E, -0x1FFFFD39  # 0xE00002E2, 0xE00002C7 as C's int


class Function:
    """A function of a library, to which a result type can be given."""

    restype: Any = None

    def __init__(self, answer: Any) -> None:  # noqa: ANN401 - whatever the library would give
        self._answer = answer

    def __call__(self, *arguments: Any) -> Any:  # noqa: ANN401 - see above
        return self._answer(*arguments) if callable(self._answer) else self._answer


class Mac:
    """libSystem and IOKit of a Mac with a GPU and without a Neural Engine."""

    def __init__(self, *, refuses_profile: bool = False, opening: int = NOT_PERMITTED) -> None:
        self.rules = ""
        self.closed: list[int] = []
        self._refuses = refuses_profile
        self.mach_task_self = Function(259)
        self.IOServiceMatching = Function(len)
        self.IOServiceGetMatchingService = Function(
            lambda _port, matching: 7 if matching.value == len("IOAccelerator") else 0
        )
        self.IOServiceOpen = Function(opening)
        self.IOServiceClose = Function(lambda connection: self.closed.append(connection.value))
        self.IOObjectRelease = Function(0)

    def sandbox_init(self, rules: bytes, flags: ctypes.c_uint64, told: object) -> int:
        if self._refuses:
            pointed_at(told).value = b"no matching rule"
            return -1
        assert flags.value == 0
        self.rules = rules.decode()
        return 0


def reach_nothing() -> tuple[Attempt, ...]:
    return (Attempt(Subject.NETWORK, "TCP connection (IPv4)", is_refused=True, answer="EPERM"),)


def test_a_mac_worker_has_no_network_and_no_device() -> None:
    mac = Mac()

    denial = sandbox_macos.lock(Grants(), lambda _path: mac, reach_nothing)

    assert "(deny network*)" in mac.rules
    assert mac.rules.index("(allow default)") < mac.rules.index("(deny iokit-open)")
    assert "IOAudio" not in mac.rules
    assert denial.holds_for(Subject.GPU)
    assert denial.holds_for(Subject.NETWORK)
    assert not denial.holds_for(Subject.NPU), "nothing was tried, so nothing is claimed"


def test_sound_keeps_its_devices_and_a_download_its_network() -> None:
    sound = sandbox_macos.profile(Grants(has_sound=True))
    download = sandbox_macos.profile(Grants(has_network=True))

    assert sound.index("(deny iokit-open)") < sound.index("IOAudioEngineUserClient")
    assert "(deny network*)" in sound
    assert "network" not in download
    assert "(deny iokit-open)" in download


@pytest.mark.parametrize("opening", [0, UNSUPPORTED])
def test_another_answer_than_the_sandbox_s_proves_nothing(opening: int) -> None:
    """A device that opens, and one that refuses for a reason of its own."""
    mac = Mac(opening=opening)

    denial = sandbox_macos.lock(Grants(), lambda _path: mac, reach_nothing)

    assert not denial.holds_for(Subject.GPU)
    assert len(mac.closed) == (1 if opening == 0 else 0)


def test_a_refused_profile_is_said_and_claims_nothing() -> None:
    denial = sandbox_macos.lock(Grants(), lambda _path: Mac(refuses_profile=True), reach_nothing)

    assert [(layer.holds, layer.detail) for layer in denial.layers] == [(False, "no matching rule")]
    assert denial.attempts == ()


def test_a_network_that_only_is_not_there_is_no_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any lock: whatever this machine's network answers, the sandbox did not."""

    class Unreachable(socket.socket):
        def connect(self, address: Any) -> None:  # noqa: ANN401, ARG002 - the socket's own
            raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket, "socket", Unreachable)

    assert not any(attempt.is_refused for attempt in sandbox_macos.try_connections())


class Kernel32:
    """Windows with jobs; ``fails`` names the call that it refuses."""

    def __init__(self, fails: str = "") -> None:
        self.limits: dict[int, bytes] = {}
        self.assigned: list[tuple[int, int]] = []
        self.CreateJobObjectW = Function(0 if fails == "CreateJobObjectW" else 44)
        self.GetCurrentProcess = Function(-1)
        self._fails = fails

    def SetInformationJobObject(  # noqa: N802 - Windows' name
        self, _job: object, kind: int, values: object, size: int
    ) -> int:
        self.limits[kind] = bytes(pointed_at(values))
        assert len(self.limits[kind]) == size
        return int(self._fails != "SetInformationJobObject")

    def AssignProcessToJobObject(  # noqa: N802 - Windows' name
        self, job: ctypes.c_void_p, process: ctypes.c_void_p
    ) -> int:
        self.assigned.append((job.value or 0, process.value or 0))
        return int(self._fails != "AssignProcessToJobObject")


def test_a_windows_worker_starts_no_program_and_claims_nothing_else() -> None:
    kernel = Kernel32()

    denial = sandbox_windows.lock(lambda _name, **_: kernel, lambda: False)

    limits = ExtendedLimits.from_buffer_copy(kernel.limits[9])
    assert (limits.basic.flags, limits.basic.process_count) == (8, 1)
    assert ctypes.sizeof(ExtendedLimits) == (144 if ctypes.sizeof(ctypes.c_void_p) == 8 else 112)
    assert kernel.assigned[0][0] == 44
    assert denial.layers[0].holds
    assert not any(denial.holds_for(subject) for subject in Subject)


@pytest.mark.parametrize(
    "fails",
    ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject", "nothing"],
)
def test_a_job_that_does_not_bind_is_said(fails: str) -> None:
    """Also when every call went well and a program can be started all the same."""
    kernel = Kernel32(fails)

    denial = sandbox_windows.lock(lambda _name, **_: kernel, lambda: True)

    assert not denial.layers[0].holds
    assert denial.layers[0].detail
