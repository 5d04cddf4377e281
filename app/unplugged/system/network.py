"""What our processes have to do with a network: sockets they hold, bytes where they are counted."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil

from unplugged.core.reading import Reading, Unit, measured, unavailable
from unplugged.core.snapshot import NetworkSample, Socket
from unplugged.system.open_files import PROC, OpenFiles, network_of
from unplugged.system.sockets_linux import sockets_of

# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")

_LOOPBACK = ("lo", "Loopback")
_SENT_COLUMN = 8
_PER_NETWORK = "This system counts bytes per network, and our processes share it with others."
_NOT_COUNTED = "Nothing counts refused attempts here."


class NetworkMeter:
    """Reads sockets and bytes, the latter from its first look on."""

    def __init__(self, proc: Path = PROC) -> None:
        """Take the first look at the machine's adapters."""
        self._proc = proc
        self._traffic = Traffic()

    def read(self, files: Mapping[int, OpenFiles]) -> NetworkSample:
        """Return what there is now.

        Args:
            files: Our processes with their open files; those matter on Linux only.
        """
        sockets, count = self._sockets(files)
        received, sent = self._own_bytes(files)
        return NetworkSample(
            sockets=sockets,
            socket_count=count,
            received=received,
            sent=sent,
            refused=unavailable(Unit.COUNT, "none", _NOT_COUNTED),
            machine=self._traffic.read(),
        )

    def _sockets(self, files: Mapping[int, OpenFiles]) -> tuple[tuple[Socket, ...], Reading]:
        if _IS_LINUX:
            source = "/proc fd and net"
            for each in files.values():
                if each.unavailable is not None:
                    return (), unavailable(Unit.COUNT, source, each.unavailable)
            found = sockets_of(files.values(), self._proc)
            return found, measured(len(found), Unit.COUNT, source)
        return _sockets_by_psutil(files)

    def _own_bytes(self, files: Mapping[int, OpenFiles]) -> tuple[Reading, Reading]:
        """Return the bytes of those processes that have a network namespace of their own."""
        source = "/proc/PID/net/dev of the workers' own networks"
        networks = {}
        if _IS_LINUX:
            here = network_of(os.getpid(), self._proc)
            networks = {network_of(pid, self._proc): pid for pid in files}
            networks = {name: pid for name, pid in networks.items() if name not in ("", here)}
        if not networks:
            nothing = unavailable(Unit.BYTES, source, _PER_NETWORK)
            return nothing, nothing
        counts = [read_net_dev(self._proc / str(pid) / "net/dev") for pid in networks.values()]
        known = [count for count in counts if count is not None]
        if len(known) < len(counts):
            nothing = unavailable(Unit.BYTES, source, "A process ended while it was looked at.")
            return nothing, nothing
        received, sent = (sum(column) for column in zip(*known, strict=True))
        return measured(received, Unit.BYTES, source), measured(sent, Unit.BYTES, source)


class Traffic:
    """Bytes over the machine's adapters since the first look, whichever of them come and go."""

    def __init__(self) -> None:
        """Take the first look."""
        self._passed = 0
        self._before = _adapter_bytes()  # of each adapter when it was seen last

    def read(self) -> Reading:
        """Return what has passed until now."""
        source = "system network adapters"
        now = _adapter_bytes()
        if now is None:
            return unavailable(Unit.BYTES, source, "The system does not let us look at it.")
        if self._before is None:
            self._before = now
        for name, count in now.items():
            # One that was not there yet, or begins again at 0, has counted since it was plugged in.
            before = self._before.get(name, 0)
            self._passed += count - before if count >= before else count
        self._before |= now
        return measured(self._passed, Unit.BYTES, source)


def read_net_dev(path: Path) -> tuple[int, int] | None:
    """Return the bytes received and sent over all adapters but loopback; None if it can't be read.

    The columns are those of the header: bytes received come first, bytes sent ninth.
    """
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    received, sent = 0, 0
    for line in lines[2:]:
        name, _, counts = line.partition(":")
        columns = counts.split()
        if name.strip() != "lo" and len(columns) >= _SENT_COLUMN + 1:
            received += int(columns[0])
            sent += int(columns[_SENT_COLUMN])
    return received, sent


def _adapter_bytes() -> dict[str, int] | None:
    """Return what each adapter has counted in both ways, None when the system doesn't tell."""
    try:
        counters = psutil.net_io_counters(pernic=True)
    except (OSError, RuntimeError):  # psutil 7.2.2, issue 2941: on Windows one was just unplugged
        return None
    return {
        name: each.bytes_recv + each.bytes_sent
        for name, each in counters.items()
        if not name.startswith(_LOOPBACK)
    }


def _sockets_by_psutil(files: Mapping[int, OpenFiles]) -> tuple[tuple[Socket, ...], Reading]:
    source = "psutil connections"
    found = []
    for pid in files:
        try:
            connections = psutil.Process(pid).net_connections(kind="inet")
        except psutil.NoSuchProcess:
            continue
        except (psutil.AccessDenied, OSError, RuntimeError):  # the last on Macs: psutil issue 2116
            reason = "The system does not let us look into the process."
            return (), unavailable(Unit.COUNT, source, reason)
        for each in connections:
            kind = "tcp" if each.type == socket.SOCK_STREAM else "udp"
            found.append(
                Socket(
                    pid,
                    f"{kind}6" if each.family == socket.AF_INET6 else kind,
                    _shown(each.laddr),
                    _shown(each.raddr),
                    each.status.lower().replace("_", "-"),
                )
            )
    return tuple(found), measured(len(found), Unit.COUNT, source)


def _shown(address: Any) -> str:  # noqa: ANN401 - an address of psutil, or an empty tuple
    return f"{address.ip}:{address.port}" if address else ""
