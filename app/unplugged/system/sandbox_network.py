"""A network of one's own, with nothing in it: not even the loopback device is up."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from unplugged.system.sandbox_calls import (
    CLONE_NEWNET,
    CLONE_NEWUSER,
    CallNumbers,
    keep_capabilities,
    unshare,
)

# What root needs to read and write its user's files; gone is what could lead out of the namespace.
_CHOWN, _DAC_OVERRIDE, _DAC_READ_SEARCH, _FOWNER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_FOR_FILES = _CHOWN | _DAC_OVERRIDE | _DAC_READ_SEARCH | _FOWNER


def move_into_empty_network(numbers: CallNumbers) -> str:
    """Leave the machine's network for good; the process must have one thread only.

    A process with the right to do so (root) makes the network alone; any other one makes a user
    namespace with it, in which it keeps its own user and group.

    Returns:
        What is in force, for people.

    Raises:
        OSError: the kernel refused; nothing has changed then.
    """
    try:
        unshare(CLONE_NEWNET)
    except PermissionError:
        _try_in_a_child()
        _unshare_as_user()
        keep_capabilities(0, numbers)
        how = "with a user namespace"
    else:
        keep_capabilities(_FOR_FILES, numbers)
        how = "as root"
    devices = _devices()
    if devices - {"lo"}:
        raise OSError(0, f"the new network has the devices {', '.join(sorted(devices))}")
    return f"empty, {how}"


def _devices() -> set[str]:
    """Return the network devices that this process sees."""
    lines = Path("/proc/self/net/dev").read_bytes().decode().splitlines()[2:]
    return {line.partition(":")[0].strip() for line in lines}


def _try_in_a_child() -> None:
    """Find out whether it works to the end.

    Some systems let a process into a user namespace and then refuse it its own user there
    (Ubuntu 24.04); in that state it would be nobody, with no way back.

    Raises:
        OSError: it does not work here.
    """
    child = os.fork()
    if child == 0:
        code = errno.ENOTRECOVERABLE
        try:
            _unshare_as_user()
            code = 0
        except OSError as error:
            code = error.errno or code
        finally:
            os._exit(code)  # whatever happens, this copy of the program must not go on
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        raise OSError(abs(code), os.strerror(abs(code)))


def _unshare_as_user() -> None:
    user, group = os.geteuid(), os.getegid()
    unshare(CLONE_NEWUSER | CLONE_NEWNET)
    # A group map by an ordinary user needs this; files of its other groups stay open to it.
    Path("/proc/self/setgroups").write_bytes(b"deny")
    Path("/proc/self/uid_map").write_bytes(b"%d %d 1" % (user, user))
    Path("/proc/self/gid_map").write_bytes(b"%d %d 1" % (group, group))
