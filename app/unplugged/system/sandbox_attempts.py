"""A locked worker tries to reach what it must not reach; what comes of it is the proof."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterable, Iterator
from pathlib import Path

from unplugged.core.proof import Attempt, Subject

# Files through which programs reach accelerators on Linux: DRM (all vendors), NVIDIA's own, AMD's
# compute driver, and the kernel's own class for NPUs.
_GPU_PATTERNS = ("dri/card*", "dri/renderD*", "nvidia[0-9]*", "nvidiactl", "nvidia-uvm", "kfd")
_NPU_PATTERNS = ("accel/accel*",)
# An address that is set aside for documentation (RFC 5737); nothing is sent to it either way.
_NOWHERE = ("192.0.2.1", 9)

# What the system says to who may not, and to everyone where it has no such network. Anything else,
# such as no descriptor being left, proves nothing.
_REFUSALS = frozenset({errno.EACCES, errno.EPERM, errno.EAFNOSUPPORT, errno.ENETUNREACH})

_SOCKETS = (
    ("TCP socket (IPv4)", socket.AF_INET, socket.SOCK_STREAM),
    ("UDP socket (IPv4)", socket.AF_INET, socket.SOCK_DGRAM),
    ("TCP socket (IPv6)", socket.AF_INET6, socket.SOCK_STREAM),
)


def device_nodes(devices: Path = Path("/dev")) -> dict[Subject, tuple[Path, ...]]:
    """Return the device files of GPUs and NPUs that this machine has."""
    return {
        Subject.GPU: tuple(_matching(devices, _GPU_PATTERNS)),
        Subject.NPU: tuple(_matching(devices, _NPU_PATTERNS)),
    }


def plant_stand_in(path: Path) -> None:
    """Make a file that is as far outside of a worker's rights as a device node, for ``try_nodes``.

    Anyone could open it, were it not for the lock; a device node may be closed to this user anyway.

    Raises:
        OSError: it cannot be made.
    """
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
    os.close(fd)


def try_nodes(nodes: dict[Subject, tuple[Path, ...]], stand_in: Path) -> tuple[Attempt, ...]:
    """Try to open every device node, and the file that stands in for one.

    Args:
        nodes: As ``device_nodes`` found them before the lock; subjects that are not in it are
            not tried.
        stand_in: As made by ``plant_stand_in`` before the lock.
    """
    return tuple(
        _try_to_open(subject, path)
        for subject, paths in nodes.items()
        for path in (*paths, stand_in)
    )


def try_sockets(*, has_empty_network: bool) -> tuple[Attempt, ...]:
    """Try to make sockets of the kinds that reach other computers.

    Args:
        has_empty_network: Whether the process is said to have a network with nothing in it; then a
            socket that can be made is given a destination, which must fail as well.
    """
    return tuple(
        _try_socket(name, family, kind, has_empty_network=has_empty_network)
        for name, family, kind in _SOCKETS
    )


def _matching(devices: Path, patterns: Iterable[str]) -> Iterator[Path]:
    for pattern in patterns:
        yield from sorted(devices.glob(pattern))


def _try_to_open(subject: Subject, path: Path) -> Attempt:
    try:
        fd = os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError as error:
        # A node that isn't there any more proves nothing, so it counts as if it had been opened.
        is_refused = error.errno in {errno.EACCES, errno.EPERM}
        return Attempt(subject, str(path), is_refused, _answer(error))
    os.close(fd)
    return Attempt(subject, str(path), is_refused=False, answer="opened")


def _try_socket(
    name: str, family: socket.AddressFamily, kind: socket.SocketKind, *, has_empty_network: bool
) -> Attempt:
    try:
        tried = socket.socket(family, kind)
    except OSError as error:
        return Attempt(Subject.NETWORK, name, error.errno in _REFUSALS, _answer(error))
    with tried:
        if not has_empty_network:
            return Attempt(Subject.NETWORK, name, is_refused=False, answer="opened")
        if family != socket.AF_INET:
            # Without an address on any device the system has nothing to say about IPv6.
            return Attempt(Subject.NETWORK, name, is_refused=True, answer="no network to use it in")
        tried.settimeout(0)
        try:
            tried.connect(_NOWHERE)
        except OSError as error:
            return Attempt(Subject.NETWORK, name, error.errno in _REFUSALS, _answer(error))
    return Attempt(Subject.NETWORK, name, is_refused=False, answer="connected")


def _answer(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, str(error))
