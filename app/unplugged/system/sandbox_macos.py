"""macOS: a process gives up the network and the devices behind IOKit, with a sandbox profile.

``sandbox_init`` is the call behind the App Sandbox; Apple calls it deprecated and keeps using it,
as browsers do. The profile is a list of rules in Apple's own language (SBPL). Everything that is
not named stays allowed: a worker's files are not the question here, and a rule too many would cost
the recording.
"""

from __future__ import annotations

import ctypes
import errno
import socket
from collections.abc import Callable
from typing import Any

from unplugged.core.grants import Grants
from unplugged.core.proof import Attempt, Denial, Layer, Subject

LAYER = "sandbox profile"
_SANDBOX = "/usr/lib/libSystem.dylib"
_IOKIT = "/System/Library/Frameworks/IOKit.framework/IOKit"
_RULES_AS_TEXT = 0  # the flags: 1 would take the profile for the name of one of Apple's
# IOReturn.h: what IOServiceOpen gives when the sandbox says no, and nothing else gives.
_NOT_PERMITTED = 0xE00002E2
# The classes in the I/O registry that stand for a GPU of any maker, and for the Neural Engine.
_DEVICES = ((Subject.GPU, "IOAccelerator"), (Subject.NPU, "H11ANEIn"), (Subject.NPU, "H1xANEIn"))
_SOUND_CLIENTS = ("IOAudioControlUserClient", "IOAudioEngineUserClient")
# Documentation's own addresses (RFC 5737, RFC 3849); nothing is sent to them either way.
_NOWHERE = (
    ("TCP connection (IPv4)", socket.AF_INET, socket.SOCK_STREAM, ("192.0.2.1", 9)),
    ("UDP address (IPv4)", socket.AF_INET, socket.SOCK_DGRAM, ("192.0.2.1", 9)),
    ("TCP connection (IPv6)", socket.AF_INET6, socket.SOCK_STREAM, ("2001:db8::1", 9)),
)


def profile(grants: Grants) -> str:
    """Return the rules for a worker; later rules win over earlier ones.

    With no client of IOKit there is no GPU and no Neural Engine. Metal's compiler is a service that
    computes shaders for others, so it is shut as well.
    """
    rules = ["(version 1)", "(allow default)"]
    if not grants.has_network:
        rules.append("(deny network*)")
    rules.append("(deny iokit-open)")
    if grants.has_sound:
        clients = " ".join(f'(iokit-user-client-class "{name}")' for name in _SOUND_CLIENTS)
        rules.append(f"(allow iokit-open {clients})")
    rules.append('(deny mach-lookup (global-name "com.apple.MTLCompilerService"))')
    return "\n".join(rules)


def lock(
    grants: Grants,
    load: Callable[[str], Any] = ctypes.CDLL,
    try_network: Callable[[], tuple[Attempt, ...]] | None = None,
) -> Denial:
    """Put the profile on this process and try to break out; it holds for all threads, for good.

    Args:
        grants: What stays open.
        load: Loads a library.
        try_network: Tries to reach other computers; None for the attempts of this module.
    """
    try:
        fault = _put_on(load(_SANDBOX), profile(grants))
    except OSError as error:
        fault = str(error)
    except AttributeError:
        fault = "this macOS has no sandbox_init"
    if fault is not None:
        return Denial((Layer(LAYER, holds=False, detail=fault),), ())
    attempts = () if grants.has_network else (try_network or try_connections)()
    what = "devices behind IOKit" if grants.has_network else "network and devices behind IOKit"
    layer = Layer(LAYER, holds=True, detail=what)
    return Denial((layer,), (*attempts, *try_devices(load)))


def try_connections() -> tuple[Attempt, ...]:
    """Try to reach other computers; only the answer of the sandbox counts as refused.

    A socket can still be made; it is when it is given a destination that the kernel looks.
    """
    return tuple(_try_to_reach(*each) for each in _NOWHERE)


def try_devices(load: Callable[[str], Any] = ctypes.CDLL) -> tuple[Attempt, ...]:
    """Try to open each GPU and Neural Engine that this Mac has."""
    try:
        iokit = load(_IOKIT)
        task = load(_SANDBOX).mach_task_self()
    except (OSError, AttributeError):
        return ()
    iokit.IOServiceMatching.restype = ctypes.c_void_p
    found = (_try_device(iokit, task, subject, name) for subject, name in _DEVICES)
    return tuple(attempt for attempt in found if attempt is not None)


def _put_on(library: Any, rules: str) -> str | None:  # noqa: ANN401 - a loaded library
    """Return what macOS says against the profile, None when it is in force."""
    told = ctypes.c_char_p()
    if library.sandbox_init(rules.encode(), ctypes.c_uint64(_RULES_AS_TEXT), ctypes.byref(told)):
        return (told.value or b"macOS gives no reason").decode(errors="replace")
    return None


def _try_device(iokit: Any, task: int, subject: Subject, name: str) -> Attempt | None:  # noqa: ANN401
    # The matching dictionary is taken over by the call that gets it.
    matching = ctypes.c_void_p(iokit.IOServiceMatching(name.encode()))
    service = iokit.IOServiceGetMatchingService(0, matching)
    if not service:
        return None
    connection = ctypes.c_uint()
    try:
        answer = iokit.IOServiceOpen(service, task, 0, ctypes.byref(connection)) & 0xFFFF_FFFF
    finally:
        iokit.IOObjectRelease(service)
    if answer == 0:
        iokit.IOServiceClose(connection)
        return Attempt(subject, name, is_refused=False, answer="opened")
    return Attempt(subject, name, answer == _NOT_PERMITTED, f"{answer:#010x}")


def _try_to_reach(
    name: str, family: socket.AddressFamily, kind: socket.SocketKind, where: tuple[str, int]
) -> Attempt:
    try:
        with socket.socket(family, kind) as tried:
            tried.settimeout(0)
            tried.connect(where)
    except OSError as error:
        is_refused = error.errno in {errno.EPERM, errno.EACCES}
        answer = errno.errorcode.get(error.errno or 0, str(error))
        return Attempt(Subject.NETWORK, name, is_refused, answer)
    return Attempt(Subject.NETWORK, name, is_refused=False, answer="connected")
