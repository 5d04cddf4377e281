"""Landlock: a process lists what it may open, and the kernel refuses it everything else."""

from __future__ import annotations

import ctypes
import os
import stat
import struct
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from unplugged.system.sandbox_calls import system_call

# Same numbers on every kind of CPU. Source: include/uapi/linux/landlock.h.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_PATH_BENEATH = 1
_ALL_THREADS = 1 << 3  # from version 8 on

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE_DIR, _REMOVE_FILE = 1 << 4, 1 << 5
_MAKE_DIR, _MAKE_REG = 1 << 7, 1 << 8
_ALL_OF_VERSION_1 = (1 << 13) - 1
_REFER = 1 << 13  # version 2
_TRUNCATE = 1 << 14  # version 3
_IOCTL_DEV = 1 << 15  # version 5
_BIND_TCP, _CONNECT_TCP = 1 << 0, 1 << 1  # version 4
_SCOPE_ABSTRACT_SOCKET, _SCOPE_SIGNAL = 1 << 0, 1 << 1  # version 6
_FOR_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEV

NEWEST_KNOWN = 8


class Access(Enum):
    """What may be done with a place and all below it."""

    READ = _READ_FILE | _READ_DIR
    CODE = READ | _EXECUTE
    WRITE = READ | _WRITE_FILE | _TRUNCATE | _REMOVE_DIR | _REMOVE_FILE | _MAKE_DIR | _MAKE_REG
    DEVICE = READ | _WRITE_FILE | _IOCTL_DEV


@dataclass(frozen=True, slots=True)
class Place:
    """One file or folder that stays open to the process.

    Attributes:
        path: Where it is; one that doesn't exist is left out.
        access: What may be done with it.
    """

    path: str
    access: Access


@dataclass(frozen=True, slots=True)
class Handled:
    """What a version of Landlock can refuse, as bits of the kernel's.

    Attributes:
        files: Rights on files and folders.
        network: Rights on TCP ports.
        scopes: What is kept to processes of the same lock.
    """

    files: int
    network: int
    scopes: int

    def packed(self, version: int) -> bytes:
        """Return the kernel's struct landlock_ruleset_attr, as long as this version knows it."""
        whole = struct.pack("=QQQ", self.files, self.network, self.scopes)
        if version < 4:
            return whole[:8]
        return whole[:16] if version < 6 else whole


def handled_by(version: int) -> Handled:
    """Return all that a version can refuse."""
    files = _ALL_OF_VERSION_1
    for since, right in ((2, _REFER), (3, _TRUNCATE), (5, _IOCTL_DEV)):
        if version >= since:
            files |= right
    network = _BIND_TCP | _CONNECT_TCP if version >= 4 else 0
    scopes = _SCOPE_ABSTRACT_SOCKET | _SCOPE_SIGNAL if version >= 6 else 0
    return Handled(files, network, scopes)


def landlock_version() -> int:
    """Return the version of the running kernel's Landlock.

    Raises:
        OSError: it has none (ENOSYS), or it is switched off (EOPNOTSUPP).
    """
    return system_call(_CREATE_RULESET, None, 0, _ASK_VERSION)


def restrict_to(places: Iterable[Place], *, has_network: bool = False) -> str:
    """Leave this process and its children nothing to open but ``places``; for good.

    TCP, abstract sockets and signals to processes outside are refused as well where the kernel's
    version can do so. Threads that run already are included from version 8 on only.

    Args:
        places: What stays open.
        has_network: Whether TCP is left alone.

    Returns:
        What is in force, for people.

    Raises:
        OSError: the kernel refused; nothing is in force then.
    """
    version = landlock_version()
    handled = handled_by(version)
    if has_network:
        handled = replace(handled, network=0)
    attributes = handled.packed(version)
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    address = ctypes.cast(buffer, ctypes.c_void_p)
    ruleset = system_call(_CREATE_RULESET, address, len(attributes), 0)
    try:
        for place in places:
            _allow(ruleset, place, handled.files)
        flags = _ALL_THREADS if version >= NEWEST_KNOWN else 0
        system_call(_RESTRICT_SELF, ruleset, flags)
    finally:
        os.close(ruleset)
    extent = "files and TCP" if handled.network else "files"
    return f"version {version}: {extent}"


def _allow(ruleset: int, place: Place, handled: int) -> None:
    try:
        fd = os.open(place.path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what cannot be found now cannot be opened later either
    try:
        rights = place.access.value & handled
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            rights &= _FOR_FILES
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, fd), 12)
        system_call(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.cast(rule, ctypes.c_void_p), 0)
    finally:
        os.close(fd)
