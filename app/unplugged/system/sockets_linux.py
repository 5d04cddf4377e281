"""Which internet sockets our processes hold, from /proc; a socket of an unknown sort is one, too.

The kernel's tables list a TCP socket only once it is bound or connected. One that was just made is
found by its descriptor, and its protocol by the extended attribute that the kernel gives sockets.
"""

from __future__ import annotations

import ipaddress
import os
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from unplugged.core.snapshot import Socket
from unplugged.system.open_files import PROC, OpenFiles, network_of

_TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")
_PROTOCOL_ATTRIBUTE = "system.sockprotoname"
# Cannot leave this computer: between processes, to the kernel, of the kernel's crypto.
_LOCAL_PROTOCOLS = frozenset({"UNIX", "UNIX-STREAM", "NETLINK", "ALG"})
# linux/net/tcp_states.h
_TCP_STATES = (
    "", "established", "syn-sent", "syn-recv", "fin-wait-1", "fin-wait-2", "time-wait", "close",
    "close-wait", "last-ack", "listen", "closing", "new-syn-recv",
)  # fmt: skip
_UNIX_INODE_FIELD = 6
_SOCKET = "socket:["


def sockets_of(files: Iterable[OpenFiles], proc: Path = PROC) -> tuple[Socket, ...]:
    """Return every socket of these processes that could reach beyond this computer's processes."""
    tables: dict[str, tuple[Mapping[int, Socket], frozenset[int]]] = {}
    found = []
    for each in files:
        inodes = each.socket_inodes
        if not inodes:
            continue
        for inode, fd in sorted(inodes.items()):
            # First what costs little: in the usual case no table of the kernel's has to be read.
            protocol = _protocol(each.pid, fd, proc)
            if protocol in _LOCAL_PROTOCOLS:
                continue
            namespace = network_of(each.pid, proc) or f"unknown of {each.pid}"
            if namespace not in tables:
                tables[namespace] = read_tables(each.pid, proc)
            internet, local = tables[namespace]
            known = internet.get(inode)
            if known is not None:
                found.append(Socket(each.pid, known.family, known.local, known.remote, known.state))
            elif inode not in local and _is_open(each.pid, fd, inode, proc):
                name = protocol.lower() or "unknown"
                found.append(Socket(each.pid, name, "", "", "unconnected"))
    return tuple(found)


def read_tables(pid: int, proc: Path = PROC) -> tuple[dict[int, Socket], frozenset[int]]:
    """Return the sockets of a process' network by inode: those of the internet, and the local."""
    net = proc / str(pid) / "net"
    internet: dict[int, Socket] = {}
    for family in _TABLES:
        for line in _lines(net / family)[1:]:
            fields = line.split()
            internet[int(fields[9])] = Socket(
                pid,
                family,
                parse_address(fields[1]),
                _remote(parse_address(fields[2])),
                _TCP_STATES[int(fields[3], 16)] if family.startswith("tcp") else "",
            )
    for line in _lines(net / "packet")[1:]:
        internet[int(line.split()[-1])] = Socket(pid, "packet", "", "", "")
    unix = frozenset(
        int(fields[_UNIX_INODE_FIELD])
        for line in _lines(net / "unix")[1:]
        if len(fields := line.split()) > _UNIX_INODE_FIELD
    )
    netlink = frozenset(int(line.split()[-1]) for line in _lines(net / "netlink")[1:])
    return internet, unix | netlink


def parse_address(text: str) -> str:
    """Return "127.0.0.1:80" of the kernel's "0100007F:0050"; words are in the machine's order."""
    host, _, port = text.partition(":")
    words = [int(host[i : i + 8], 16) for i in range(0, len(host), 8)]
    packed = struct.pack(f"={len(words)}I", *words)
    address = ipaddress.ip_address(packed)
    shown = f"[{address}]" if address.version == 6 else str(address)
    return f"{shown}:{int(port, 16)}"


def _remote(address: str) -> str:
    return "" if address in ("0.0.0.0:0", "[::]:0") else address


def _is_open(pid: int, fd: int, inode: int, proc: Path) -> bool:
    """Whether a descriptor still is that socket.

    One that was closed since the listing has left the tables, too, and would look like a socket of
    an unknown sort: the recorder asks the sound server over a fresh one every second.
    """
    try:
        target = os.readlink(proc / str(pid) / "fd" / str(fd))  # noqa: PTH115 - a text, not a path
    except OSError:
        return False
    return target == f"{_SOCKET}{inode}]"


def _protocol(pid: int, fd: int, proc: Path) -> str:
    """Return the kernel's name of a socket's protocol, empty when it doesn't tell."""
    try:
        value = os.getxattr(proc / str(pid) / "fd" / str(fd), _PROTOCOL_ATTRIBUTE)
    except OSError:
        return ""
    return value.rstrip(b"\0").decode("ascii", errors="replace")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return []
