"""One window for each library: a second start hands over what it was asked for, and ends.

Who holds the lock is the first; the system gives it back whatever the first dies of, so a socket
that lies there without a lock is a dead one's and is replaced. The socket is local: a file (a named
pipe on Windows) that only this user may open, and nothing goes over any network.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QElapsedTimer, QObject, QSysInfo, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import create_private_dir
from unplugged.core.store.lock import FileLock

_LONGEST_SOCKET_PATH = 90  # bytes; the shortest limit of a system is 104, with a 0 at the end
_LONGEST_WISH_BYTES = 1 << 20
_ANSWER = b"ok\n"
_PATIENCE_MS = 10_000  # the first may be starting at this moment
_TRIES_EVERY_MS = 100


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start is to do in the window.

    Attributes:
        files: Files to transcribe, absolute.
        toggles_recording: Whether a recording is to begin, or the one under way to end.
        token: What the desktop gave the start so that a window may come to the front, "" if none.
    """

    files: tuple[Path, ...] = ()
    toggles_recording: bool = False
    token: str = ""

    @classmethod
    def of(
        cls, files: Sequence[Path], *, toggles_recording: bool, environ: Mapping[str, str]
    ) -> Self:
        """Return the wish of a start in the current folder."""
        token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID", "")
        return cls(tuple(file.absolute() for file in files), toggles_recording, token)

    def to_line(self) -> bytes:
        """Return it as one line."""
        parts = [[str(file) for file in self.files], self.toggles_recording, self.token]
        return json.dumps(parts).encode("ascii") + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Self | None:
        """Return the wish that a line says, None for anything else."""
        try:
            match json.loads(line):
                case [list(files), bool(toggles), str(token)] if all(
                    isinstance(each, str) for each in files
                ):
                    return cls(tuple(map(Path, files)), toggles, token)
        except ValueError:
            pass
        return None


class OneWindow(QObject):
    """The place of this process among the starts over one library.

    Signals:
        asked: The ``Wish`` of a later start.
    """

    asked = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        """Nothing is taken before ``claim``."""
        super().__init__(parent)
        self._folder = data_dir
        self._lock = FileLock(data_dir / "window.lock")
        self.name = _socket_name(data_dir)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first, and return whether this process is; False when another one is.

        A folder that can't be locked is no reason to open no window: then every start is the first.
        """
        try:
            create_private_dir(self._folder)
            is_first = self._lock.acquire(timeout_s=0)
        except UnpluggedError:
            return True
        if is_first:
            QLocalServer.removeServer(self.name)
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._on_connected)
            self._server.listen(self.name)
        return is_first

    def hand_over(self, wish: Wish, patience_ms: int = _PATIENCE_MS) -> bool:
        """Give a wish to the first, and return whether it was taken."""
        waited = QElapsedTimer()
        waited.start()
        while True:
            left_ms = patience_ms - waited.elapsed()
            if left_ms <= 0:
                return False
            socket = QLocalSocket()
            socket.connectToServer(self.name)
            if socket.waitForConnected(left_ms):
                return _is_taken(socket, wish.to_line(), patience_ms)
            QThread.msleep(_TRIES_EVERY_MS)

    def release(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    # --- how --------------------------------------------------------------------------------------

    @Slot()
    def _on_connected(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = _Caller(self._server.nextPendingConnection(), self._server)
            caller.wished.connect(self.asked)
            caller.listen()


class _Caller(QObject):
    """A later start that has connected, until it goes away."""

    wished = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)
        self._socket = socket
        self._heard = b""
        self._is_answered = False
        socket.readyRead.connect(self.listen)
        socket.disconnected.connect(self.deleteLater)

    @Slot()
    def listen(self) -> None:
        """Answer the first whole line; anything that is no wish ends the talk."""
        if self._is_answered:
            return
        self._heard += bytes(self._socket.readAll().data())
        line, is_whole, _ = self._heard.partition(b"\n")
        if not is_whole and len(line) <= _LONGEST_WISH_BYTES:
            return
        self._is_answered = True
        wish = Wish.from_line(line)
        if wish is None:
            self._socket.abort()
            return
        self._socket.write(_ANSWER)
        self._socket.flush()
        self.wished.emit(wish)


def activation(wish: Wish) -> None:
    """Let the next window that is raised come to the front, as the later start may have done."""
    if wish.token:
        os.environ["XDG_ACTIVATION_TOKEN"] = wish.token


def _is_taken(socket: QLocalSocket, line: bytes, patience_ms: int) -> bool:
    socket.write(line)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(patience_ms):
            return False
    return bytes(socket.readLine().data()) == _ANSWER


def _socket_name(data_dir: Path) -> str:
    """Return a name that only starts over this library use, in a folder of this user's if it fits.

    A path goes into the socket's address, which is short; a pipe of Windows has no folder.
    """
    place = str(data_dir / "window.socket")
    if QSysInfo.kernelType() != "winnt" and len(os.fsencode(place)) <= _LONGEST_SOCKET_PATH:
        return place
    return "unplugged-" + hashlib.sha256(os.fsencode(str(data_dir))).hexdigest()[:24]
