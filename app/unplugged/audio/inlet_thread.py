"""Everything that may hang for ever: opening, following and closing a source, off the main way.

Two daemon threads, so that a frozen sound server keeps nobody from writing and leaving. Sound
comes in through a queue that the sound library's callback fills and that never makes it wait.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

from unplugged.audio import portaudio, pulse
from unplugged.audio.awake_clock import awake_ns
from unplugged.audio.portaudio import Inlet
from unplugged.audio.sources import Target, find_target, wanted_pulse_source
from unplugged.core.errors import UnpluggedError
from unplugged.core.types import DEFAULT_MIC, DEFAULT_SYSTEM

_MOST_WAITING_BYTES = 30 * 48_000 * 2 * 2  # 30 s of stereo: longer than any disk hesitates
_LOOK_EVERY_S = 1.0


class Inbox:
    """Blocks on their way from the callback to the writer; one thread at each end, no lock."""

    def __init__(self) -> None:
        """Start empty."""
        self.overflows = 0
        self.dropped_bytes = 0
        self.last_ns: int | None = None
        self.has_ended = False
        self._blocks: deque[tuple[int, bytes]] = deque()
        self._put_bytes = 0
        self._taken_bytes = 0

    def put(self, block: Any, has_overflowed: bool) -> None:  # noqa: ANN401, FBT001 - a callback
        """Copy a block; in the sound library's thread."""
        self.last_ns = awake_ns()
        data = bytes(block)
        self.overflows += has_overflowed
        if self._put_bytes - self._taken_bytes > _MOST_WAITING_BYTES:
            self.dropped_bytes += len(data)  # the clock finds the loss, see loss.py
            return
        self._put_bytes += len(data)
        self._blocks.append((self.last_ns, data))

    def end(self) -> None:
        """Note that the stream ended; in the sound library's thread."""
        self.has_ended = True

    def take_all(self) -> list[tuple[int, bytes]]:
        """Return the blocks that came since the last call, with the clock at their coming."""
        blocks = [self._blocks.popleft() for _ in range(len(self._blocks))]
        self._taken_bytes += sum(len(data) for _, data in blocks)
        return blocks


class InletThread(threading.Thread):
    """Opens a source, keeps it open until ``leave``, and closes it."""

    def __init__(self, source_id: str) -> None:
        """Take a source by its id; ``start`` opens it."""
        super().__init__(name="inlet", daemon=True)
        self.inbox = Inbox()
        self.target: Target | None = None
        self.inlet: Inlet | None = None
        self.failure: UnpluggedError | None = None
        self._source_id = source_id
        self._leave = threading.Event()

    def run(self) -> None:
        """Open, wait, close."""
        try:
            portaudio.renew()
            target = find_target(self._source_id)
            inlet = target.open(self.inbox.put, self.inbox.end)
        except UnpluggedError as error:
            self.failure = error
            return
        self.target, self.inlet = target, inlet
        self._leave.wait()
        inlet.close()

    def leave(self, patience_s: float) -> None:
        """Close the source; one that hangs is left to the end of the process."""
        self._leave.set()
        self.join(patience_s)


class SourceWatch(threading.Thread):
    """Follows the user's default, and notices when the server moved our stream elsewhere.

    A server moves a stream without a word when its source goes away. A chosen source that comes
    back is taken again; a stream that the user moved stays where the user wants it.
    """

    def __init__(self, source_id: str, name: str) -> None:
        """Watch our stream, which hangs on the source that the server calls ``name``."""
        super().__init__(name="source-watch", daemon=True)
        self.moves = 0  # only this thread writes it
        self._source_id = source_id
        self._now = name
        self._was_gone = False
        self._leave = threading.Event()

    def run(self) -> None:
        """Look once a second until ``leave``."""
        while not self._leave.wait(_LOOK_EVERY_S):
            try:
                self._look()
            except UnpluggedError:
                continue  # the stream's own end tells what is to be told

    def leave(self, patience_s: float) -> None:
        """Stop looking; a server that hangs is left to the end of the process."""
        self._leave.set()
        self.join(patience_s)

    def _look(self) -> None:
        state = pulse.look()
        wanted = wanted_pulse_source(self._source_id, state)
        self._was_gone = self._was_gone or wanted is None
        follows = self._source_id in {DEFAULT_MIC, DEFAULT_SYSTEM} or self._was_gone
        now = pulse.place_stream(state, wanted if follows else None)
        if now is not None and now != self._now:
            self._now = now
            self.moves += 1
        if wanted is not None and now == wanted:
            self._was_gone = False
