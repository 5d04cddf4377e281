"""Counts what really passes over this process's connections, protocol and encryption included.

Python tells whoever listens before a socket is connected. From then on the kernel's own counters of
that connection are read; a second descriptor keeps them readable after the library has closed its
own. The process lives for one download, so there are few.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

# struct tcp_info of linux/tcp.h: u64 fields at fixed places since Linux 4.1 and 4.6.
_BYTES_ACKED_AT = 120
_BYTES_RECEIVED_AT = 128
_BYTES_SENT_AT = 200  # since 4.19: with what was sent again
_ENOUGH = 256


@dataclass(frozen=True, slots=True)
class Passed:
    """What passed so far.

    Attributes:
        received_bytes: None where the system has no such counters.
        sent_bytes: The same for what went out; what was sent twice counts twice.
        hosts: Names that were looked up, in the order of asking.
    """

    received_bytes: int | None
    sent_bytes: int | None
    hosts: tuple[str, ...]


class Wire:
    """Listens from ``attach`` on, for good: a hook of the interpreter can't be taken off."""

    def __init__(self) -> None:
        """Know of no connection yet."""
        self._sockets: dict[int, socket.socket] = {}
        self._hosts: dict[str, None] = {}
        self._lock = threading.Lock()
        self._is_counted = hasattr(socket, "TCP_INFO")

    def attach(self) -> None:
        """Begin to listen."""
        sys.addaudithook(self._on_event)

    def passed(self) -> Passed:
        """Return what passed so far."""
        received = sent = 0
        with self._lock:
            for each in self._sockets.values():
                with suppress(OSError):  # never connected: nothing passed
                    info = each.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _ENOUGH)
                    received += _counter(info, _BYTES_RECEIVED_AT)
                    sent += _counter(info, _BYTES_SENT_AT) or _counter(info, _BYTES_ACKED_AT)
            hosts = tuple(self._hosts)
        if not self._is_counted:
            return Passed(None, None, hosts)
        return Passed(received, sent, hosts)

    def _on_event(self, event: str, values: tuple[Any, ...]) -> None:
        if event == "socket.getaddrinfo" and isinstance(values[0], str | bytes):
            name = values[0].decode("idna") if isinstance(values[0], bytes) else values[0]
            with self._lock:
                self._hosts[name] = None
        elif event == "socket.connect" and self._is_counted:
            connecting = values[0]
            if connecting.type == socket.SOCK_STREAM and connecting.family != socket.AF_UNIX:
                with self._lock, suppress(OSError):
                    inode = os.fstat(connecting.fileno()).st_ino
                    if inode not in self._sockets:
                        self._sockets[inode] = connecting.dup()


def _counter(info: bytes, offset: int) -> int:
    """Return a counter, 0 where this kernel is older than it."""
    return struct.unpack_from("=Q", info, offset)[0] if len(info) >= offset + 8 else 0
