"""A server that plays the hub, with all its moods; it listens on this computer only."""

from __future__ import annotations

import hashlib
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"
_LFS_FROM = 4096  # bytes; what is smaller lies in Git itself, as on the real hub
_RESOLVE = re.compile(r"/(?P<repo>[^/]+/[^/]+)/resolve/(?P<commit>[^/]+)/(?P<file>.+)")
_API = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)/revision/(?P<revision>[^?]+)")


@dataclass
class Mood:
    """How the hub behaves.

    Attributes:
        drop_after: Bytes of a body after which the connection breaks, once per entry.
        chunk_pause_s: Pause between pieces of a body.
        chunk_bytes: Size of those pieces.
        statuses: Status codes given instead of the next answers to a file.
        api_status: Status code of every answer about the repository, 0 for none.
        wants_token: Token without which nothing is given.
        knows_ranges: Whether it continues a file.
        wrong: Names of files whose content is not what was promised.
        leads_to_other_host: Whether files come from a host of another name.
        headers: Sent with a status that is no success.
        hangs: Whether a body stops in the middle and nothing more comes.
        status_after_drop: Status code given once after a connection that broke, 0 for none.
        adds: Sent after a file, as if it belonged to it.
        page: Sent in the place of every file with a good status, as a filter on the way does.
        tells_length: Whether it says how long that page is.
        tells_hashes: Whether it says what the files must be like, as mirrors may not.
        on_body: Called in the middle of a body.
    """

    drop_after: list[int] = field(default_factory=list)
    chunk_pause_s: float = 0.0
    chunk_bytes: int = 64 << 10
    statuses: list[int] = field(default_factory=list)
    api_status: int = 0
    wants_token: str = ""
    knows_ranges: bool = True
    wrong: set[str] = field(default_factory=set)
    leads_to_other_host: bool = True
    headers: dict[str, str] = field(default_factory=dict)
    hangs: bool = False
    status_after_drop: int = 0
    adds: bytes = b""
    page: bytes | None = None
    tells_length: bool = True
    tells_hashes: bool = True
    on_body: Callable[[], None] | None = None


@dataclass
class Asked:
    """One request.

    Attributes:
        path: What for.
        range: The range header, empty for none.
        authorization: The header of that name.
        host: The name under which we were called.
        agent: What the client said it is.
    """

    path: str
    range: str
    authorization: str
    host: str
    agent: str


class FakeHub:
    """A hub with repositories of files."""

    def __init__(self) -> None:
        self.mood = Mood()
        self.asked: list[Asked] = []
        self.files: dict[str, dict[str, bytes]] = {}
        self.licence = "apache-2.0"
        self.commit = COMMIT
        self.sent_body_bytes = 0
        self.let_go = threading.Event()  # ends what hangs
        self._connections: list[socket.socket] = []
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                hub._connections.append(self.connection)

            def do_GET(self) -> None:
                hub._answer(self)

            def log_message(self, *_: object) -> None:
                return

        class Server(ThreadingHTTPServer):
            daemon_threads = False

            def handle_error(self, *_: object) -> None:
                return  # a client that goes away in the middle is what is tested

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def open(self) -> Iterator[FakeHub]:
        self._thread.start()
        try:
            yield self
        finally:
            self.let_go.set()
            self._server.shutdown()
            for connection in self._connections:  # a client that waits for nothing more
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._server.server_close()
            self._thread.join()

    def downloads(self, name: str) -> list[Asked]:
        """Return the requests for the body of a file."""
        return [a for a in self.asked if a.path.startswith("/cdn/") and a.path.endswith(name)]

    # --- answers ----------------------------------------------------------------------------------

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        headers = request.headers
        self.asked.append(
            Asked(
                request.path,
                headers.get("range", ""),
                headers.get("authorization", ""),
                headers.get("host", ""),
                headers.get("user-agent", ""),
            )
        )
        api, resolve = _API.match(request.path), _RESOLVE.match(request.path)
        if request.path.startswith("/cdn/"):
            self._send_file(request, *request.path.removeprefix("/cdn/").rsplit("|", 1))
        elif self.mood.wants_token and headers.get("authorization") != (
            f"Bearer {self.mood.wants_token}"
        ):
            self._send(request, 401, b"", {"X-Error-Code": "GatedRepo"})
        elif api is not None:
            if self.mood.api_status:
                self._send(request, self.mood.api_status, b"", self.mood.headers)
            elif api["repo"] not in self.files:
                self._send(request, 404, b"", {"X-Error-Code": "RepoNotFound"})
            else:
                self._send(request, 200, json.dumps(self._about(api["repo"])).encode())
        elif resolve is not None:
            host = "localhost" if self.mood.leads_to_other_host else "127.0.0.1"
            place = f"http://{host}:{self.port}/cdn/{resolve['repo']}|{resolve['file']}"
            self._send(request, 302, b"", {"Location": place})
        else:
            self._send(request, 404, b"")

    def _about(self, repo: str) -> dict[str, object]:
        siblings = []
        for name, content in self.files[repo].items():
            git = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
            about: dict[str, object] = {
                "rfilename": name,
                "size": len(content),
                "blobId": git,
            }
            if len(content) >= _LFS_FROM:
                digest = hashlib.sha256(content).hexdigest()
                about["lfs"] = {"sha256": digest, "size": len(content), "pointerSize": 134}
            if not self.mood.tells_hashes:
                about = {"rfilename": name, "size": len(content)}
            siblings.append(about)
        return {
            "id": repo,
            "modelId": repo,
            "sha": self.commit,
            "siblings": siblings,
            "tags": [f"license:{self.licence}"],
            "cardData": {"license": self.licence},
        }

    def _send(
        self,
        request: BaseHTTPRequestHandler,
        status: int,
        body: bytes,
        headers: dict[str, str] | None = None,
    ) -> None:
        request.send_response(status)
        for name, value in (headers or {}).items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def _send_file(self, request: BaseHTTPRequestHandler, repo: str, name: str) -> None:
        mood = self.mood
        if mood.statuses:
            self._send(request, mood.statuses.pop(0), b"", mood.headers)
            return
        if mood.page is not None:
            self._send_page(request, mood.page)
            return
        content = self.files[repo][name]
        if name in mood.wrong:
            content = bytes([content[0] ^ 1]) + content[1:]
        told = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        begin = int(told[1]) if told is not None and mood.knows_ranges else 0
        body = content[begin:] + mood.adds
        request.send_response(206 if begin else 200)
        if begin:
            total = len(content)
            request.send_header("Content-Range", f"bytes {begin}-{total - 1}/{total}")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        limit = mood.drop_after.pop(0) if mood.drop_after else None
        self._send_body(request, body if limit is None else body[:limit])
        if limit is not None and limit < len(body):
            request.wfile.flush()
            if mood.status_after_drop:
                mood.statuses.append(mood.status_after_drop)
                mood.status_after_drop = 0
            request.close_connection = True
            request.connection.close()

    def _send_page(self, request: BaseHTTPRequestHandler, page: bytes) -> None:
        if self.mood.tells_length:
            self._send(request, 200, page)
            return
        request.send_response(200)
        request.send_header("Transfer-Encoding", "chunked")
        request.end_headers()
        request.wfile.write(b"%x\r\n%b\r\n0\r\n\r\n" % (len(page), page))

    def _send_body(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        mood = self.mood
        for at in range(0, len(body), mood.chunk_bytes):
            piece = body[at : at + mood.chunk_bytes]
            if mood.hangs and (at > 1_000_000 or request.headers.get("range")):
                request.wfile.flush()
                self.let_go.wait(60)
                return
            request.wfile.write(piece)
            self.sent_body_bytes += len(piece)
            if mood.on_body is not None and at > 1_000_000:
                mood.on_body()
            if mood.chunk_pause_s:
                time.sleep(mood.chunk_pause_s)  # a slow line is what is played here
