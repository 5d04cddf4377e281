"""A worker gives up, before it opens any model or file, what it has no business with.

In this order on Linux: new privileges, the machine's network, all files that it doesn't need and
with them every device node, and system calls that could lead around the rest. Each layer stands by
itself: where the system lacks one, the worker goes on and says so. None of it can be taken back.
"""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from unplugged.core.grants import Grants
from unplugged.core.proof import Attempt, Denial, Layer, Subject
from unplugged.system import sandbox_macos, sandbox_windows
from unplugged.system.sandbox_attempts import device_nodes, plant_stand_in, try_nodes, try_sockets
from unplugged.system.sandbox_calls import give_up_new_privileges, numbers_here, thread_count
from unplugged.system.sandbox_landlock import NEWEST_KNOWN, landlock_version, restrict_to
from unplugged.system.sandbox_network import move_into_empty_network
from unplugged.system.sandbox_places import places
from unplugged.system.sandbox_seccomp import Sockets, install

PRIVILEGES = "no new privileges"
NETWORK = "network namespace"
FILES = "Landlock"
CALLS = "seccomp"

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")
_IS_MACOS: bool = sys.platform.startswith("darwin")
_IS_WINDOWS: bool = sys.platform.startswith("win32")
_KEPT_NETWORK = Layer(NETWORK, holds=False, detail="this process is to fetch a model")
_STAND_IN = "stand-in-for-a-device"
_SCRATCH = "scratch"


def lock(grants: Grants, kept_dir: Path) -> Denial:
    """Lock this process, then try to break out; to be called once, before threads are started.

    Args:
        grants: What stays open beside program code.
        kept_dir: Folder for temporary files and for what is planted to be refused; it exists.

    Returns:
        Which layers hold, and what the attempts behind them gave.
    """
    if _IS_MACOS:
        return sandbox_macos.lock(grants)
    if _IS_WINDOWS:
        return sandbox_windows.lock()
    if not _IS_LINUX:
        return _nothing("not used on this system")
    scratch = _make_scratch(kept_dir)
    stand_in = kept_dir / _STAND_IN
    plant_stand_in(stand_in)
    nodes = device_nodes()
    if grants.has_npu:
        del nodes[Subject.NPU]  # it may open them, so there is nothing to be refused
    layers = (
        _layer(PRIVILEGES, _give_up_privileges),
        _KEPT_NETWORK if grants.has_network else _layer(NETWORK, _leave_network),
        _layer(FILES, lambda: _restrict_files(grants, scratch)),
        _layer(CALLS, lambda: _filter_calls(grants)),
    )
    held = {layer.name for layer in layers if layer.holds}
    attempts: tuple[Attempt, ...] = ()
    if FILES in held:
        attempts += try_nodes(nodes, stand_in)
    if held & {NETWORK, CALLS} and not grants.has_network:
        attempts += try_sockets(has_empty_network=NETWORK in held)
    return Denial(layers, attempts)


def lock_network() -> Denial:
    """Let this process, all its threads and what it starts from now on reach no network; for good.

    Window and command line may open any file, so this is all they give up. Sockets to other
    processes of this computer stay: desktop, sound server and our own workers are behind them.

    Returns:
        Which layers hold, and what the attempts behind them gave.
    """
    if not _IS_LINUX:
        return _nothing("this system has no lock that would leave a download its network")
    layers = (
        _layer(PRIVILEGES, _give_up_privileges),
        _layer(CALLS, lambda: _filter_calls(Grants(has_sound=True))),
    )
    held = {layer.name for layer in layers if layer.holds}
    return Denial(layers, try_sockets(has_empty_network=False) if CALLS in held else ())


def _layer(name: str, put_on: Callable[[], str]) -> Layer:
    try:
        return Layer(name, holds=True, detail=put_on())
    except OSError as error:
        return Layer(name, holds=False, detail=_reason(name, error))


def _give_up_privileges() -> str:
    give_up_new_privileges()
    return "for good"


def _leave_network() -> str:
    numbers = numbers_here()
    if numbers is None:
        raise OSError(errno.ENOSYS, "not known for this kind of CPU")
    _require_one_thread()
    return move_into_empty_network(numbers)


def _restrict_files(grants: Grants, scratch: Path) -> str:
    if landlock_version() < NEWEST_KNOWN:
        _require_one_thread()
    return restrict_to(places(grants, scratch), has_network=grants.has_network)


def _filter_calls(grants: Grants) -> str:
    numbers = numbers_here()
    if numbers is None:
        raise OSError(errno.ENOSYS, "not known for this kind of CPU")
    if grants.has_network:
        return install(numbers, Sockets.ALL)
    return install(numbers, Sockets.LOCAL if grants.has_sound else Sockets.NONE)


def _require_one_thread() -> None:
    """Refuse a lock that would leave out threads that run already.

    Raises:
        OSError: there are such threads.
    """
    count = thread_count()
    if count > 1:
        raise OSError(errno.EBUSY, f"{count - 1} other threads were running already")


def _make_scratch(kept_dir: Path) -> Path:
    """Make the one folder where libraries of a locked worker may lay temporary files."""
    scratch = kept_dir / _SCRATCH
    scratch.mkdir(mode=0o700, exist_ok=True)
    os.environ["TMPDIR"] = str(scratch)
    tempfile.tempdir = str(scratch)
    return scratch


def _reason(name: str, error: OSError) -> str:
    """Return in plain words why a layer is missing."""
    if name == FILES and error.errno == errno.ENOSYS:
        return "this kernel has none (Linux 5.13 and later have)"
    if name == FILES and error.errno == errno.EOPNOTSUPP:
        return "it is switched off in this kernel"
    if name == NETWORK and error.errno in {errno.EPERM, errno.EACCES, errno.ENOSPC}:
        return "this system does not let ordinary users make namespaces"
    return error.strerror or str(error)


def _nothing(reason: str) -> Denial:
    return Denial((Layer("sandbox", holds=False, detail=reason),), ())
