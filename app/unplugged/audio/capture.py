"""Recording one source into its spool until told to stop; runs in a process of its own.

The sound library may hang or die at any moment, so nothing here waits for it: what it delivers is
copied into a queue by its callback, this loop writes ten times a second, and when no sound comes
any more the job fails at once. The spool then stays open on the disk, and the next process goes on
in it.
"""

from __future__ import annotations

import contextlib
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from unplugged.audio import awake_clock
from unplugged.audio.disk import disk_error
from unplugged.audio.inlet_thread import InletThread, SourceWatch
from unplugged.audio.level import SILENCE_DBFS, ZeroWatch, peak_dbfs, rms_dbfs
from unplugged.audio.sources import kind_of, name_of
from unplugged.audio.track import Hole, Track
from unplugged.core.engine import CancelToken
from unplugged.core.errors import DiskFull, SourceLost, UnpluggedError
from unplugged.core.types import SourceKind

SOURCE_MOVED = "source_moved"
ONLY_ZEROS = "only_zeros"
SUSPENDED = "suspended"

MIN_FREE_BYTES = 300_000_000  # below this the recording ends while everything still fits

_TICK_S = 0.1
_QUIET_LIMIT_S = 2.0
_OPENS_WITHIN_S = 6.0  # an idle source may take 2 s to wake up
_TRY_AGAIN_S = 0.5
_ZEROS_S = 10.0
_ROOM_EVERY_S = 5.0
_STOPS_WITHIN_S = 1.0
_TAIL_S = 0.3  # sound that was spoken before Stop is still on its way
_SLEPT_S = 2.0
_SIGN_EVERY_S = 0.5  # well below the patience of whoever listens
_DISK_HESITATES_S = 25.0  # what comes meanwhile waits in the inbox, which holds little more


@dataclass(frozen=True, slots=True)
class CaptureOrder:
    """What to record.

    Attributes:
        source_id: As in ``Source.id``, or one of the defaults.
        spool: Where the spool is or goes.
        gap_reason: Why it was not recorded since the spool's last sample, if there is one.
        starts_ns: When the recording begins on the machine's monotonic clock, None for the first
            sound.
        min_free_bytes: Room on the disk below which recording ends.
    """

    source_id: str
    spool: Path
    gap_reason: str = ""
    starts_ns: int | None = None
    min_free_bytes: int = MIN_FREE_BYTES


@dataclass(frozen=True, slots=True)
class Loudness:
    """How a recording stands.

    Attributes:
        recorded_s: Seconds on disk.
        peak_dbfs: Highest sample of the last tenth of a second.
        rms_dbfs: Mean level of it.
        lost_frames: Frames replaced by silence.
        overflows: How often the sound library said that sound came too fast for it.
    """

    recorded_s: float
    peak_dbfs: float
    rms_dbfs: float
    lost_frames: int
    overflows: int


def capture(
    order: CaptureOrder,
    *,
    cancel: CancelToken,
    on_level: Callable[[Loudness], None],
    on_hole: Callable[[Hole], None],
) -> None:
    """Record until ``cancel`` is set; the spool is closed then, and when this raises DiskFull.

    Args:
        order: What to record, and where to.
        cancel: Ends the recording, which is its normal end.
        on_level: Called ten times a second, also while a source that is gone is waited for; twice a
            second, from another thread, while the disk keeps us waiting.
        on_hole: Called for each hole in the recording.

    Raises:
        SourceMissing: there is nothing to record from; only when there is no spool to continue.
        SoundSystemBroken: the sound system cannot be used; only when there is none to continue.
        SourceLost: the source stopped or hangs; the spool is left open for the next process, and
            this one should end without touching the sound library.
        DiskFull: there is no room, or less than ``min_free_bytes``.
        FolderUnwritable, FileUnreadable, NotMedia: the spool cannot be written or continued.
    """
    _Capture(order, cancel, on_level, on_hole).run()


class _Signs(threading.Thread):
    """Tells that the recorder lives while a disk keeps it from telling.

    A disk may hesitate for seconds. Nothing is lost by that as long as nobody takes the recorder
    for stuck and ends it, with all the sound that waits in it.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__(name="signs", daemon=True)
        self._tell = tell
        self._ticked_s = time.monotonic()
        self._leave = threading.Event()

    def tick(self) -> None:
        """Take note that the recorder goes on."""
        self._ticked_s = time.monotonic()

    def run(self) -> None:
        """Tell twice a second until ``leave``, when it is needed."""
        while not self._leave.wait(_SIGN_EVERY_S):
            if _SIGN_EVERY_S <= time.monotonic() - self._ticked_s < _DISK_HESITATES_S:
                self._tell()

    def leave(self) -> None:
        """Tell nothing more."""
        self._leave.set()
        self.join()


class _Capture:
    def __init__(
        self,
        order: CaptureOrder,
        cancel: CancelToken,
        on_level: Callable[[Loudness], None],
        on_hole: Callable[[Hole], None],
    ) -> None:
        self._order = order
        self._cancel = cancel
        self._on_level = on_level
        self._is_continuing = order.spool.exists()
        self._track = Track(
            order.spool, order.gap_reason, on_hole=on_hole, starts_ns=order.starts_ns
        )
        self._peak_dbfs = SILENCE_DBFS
        self._rms_dbfs = SILENCE_DBFS
        self._room_due_s = float("-inf")
        self._asleep_s = awake_clock.asleep_s()
        self._moves = 0
        self._overflows = 0

    def run(self) -> None:
        try:
            self._require_room()
            inlet = self._open()
            if inlet is None:
                self._track.close()
                return
            watch = self._watch(inlet)
            signs = _Signs(self._tell)
            signs.start()
            patience_s = _STOPS_WITHIN_S
            try:
                self._record(inlet, watch, signs)
                self._track.close()
            except SourceLost:
                patience_s = 0.0  # a library that hangs is left to the end of the process
                raise
            finally:
                signs.leave()
                inlet.leave(patience_s)
                if watch is not None:
                    watch.leave(patience_s)
        except DiskFull:
            if self._order.spool.exists():
                with contextlib.suppress(UnpluggedError):  # the first error counts
                    self._track.close("disk_full")
            raise

    def _open(self) -> InletThread | None:
        """Return a source that is open, None when cancelled before there was one."""
        while True:
            thread = InletThread(self._order.source_id)
            thread.start()
            asked_s = time.monotonic()
            while thread.is_alive() and thread.inlet is None:
                self._tell()
                if self._cancel.wait(_TICK_S):
                    thread.leave(_STOPS_WITHIN_S)
                    return None
                if time.monotonic() - asked_s > _OPENS_WITHIN_S:
                    raise self._lost("it does not answer")
            if thread.inlet is not None:
                return thread
            assert thread.failure is not None, "the inlet's thread ended without a word"
            if not self._is_continuing:
                raise thread.failure
            # A recording that has begun waits for its source as long as it takes.
            for _ in range(round(_TRY_AGAIN_S / _TICK_S)):
                self._tell()
                if self._cancel.wait(_TICK_S):
                    return None

    def _watch(self, inlet: InletThread) -> SourceWatch | None:
        target = inlet.target
        assert target is not None
        if target.is_substitute:
            self._track.note(SOURCE_MOVED)
        if target.pulse is None:
            return None
        watch = SourceWatch(self._order.source_id, target.pulse.name)
        watch.start()
        return watch

    def _record(self, thread: InletThread, watch: SourceWatch | None, signs: _Signs) -> None:
        assert thread.inlet is not None
        inbox, rate_hz = thread.inbox, thread.inlet.rate_hz
        self._track.feed_from(rate_hz, thread.inlet.channels)
        is_mic = kind_of(self._order.source_id) is SourceKind.MIC
        zeros = ZeroWatch(round(_ZEROS_S * rate_hz)) if is_mic else None
        quiet_s, ticked_s = 0.0, time.monotonic()
        stop_at_s: float | None = None
        while True:
            signs.tick()
            blocks = [self._track.take(*block) for block in inbox.take_all()]
            self._track.write()
            if blocks:
                samples = np.concatenate(blocks)
                self._peak_dbfs, self._rms_dbfs = peak_dbfs(samples), rms_dbfs(samples)
                if zeros is not None and zeros.take(samples):
                    self._track.note(ONLY_ZEROS)
            self._overflows = inbox.overflows
            self._tell()
            self._look_around(watch)
            now_s = time.monotonic()
            # Counted in ticks of ours: while this process itself stood still nothing was late.
            quiet_s = 0.0 if blocks else quiet_s + min(now_s - ticked_s, 3 * _TICK_S)
            ticked_s = now_s
            if self._cancel.is_cancelled:
                stop_at_s = now_s + _TAIL_S if stop_at_s is None else stop_at_s
                if now_s >= stop_at_s or inbox.has_ended:
                    return
                time.sleep(_TICK_S)
                continue
            if inbox.has_ended:
                raise self._lost("its stream ended")
            if quiet_s > (_OPENS_WITHIN_S if inbox.last_ns is None else _QUIET_LIMIT_S):
                raise self._lost("no sound arrives")
            self._cancel.wait(_TICK_S)

    def _look_around(self, watch: SourceWatch | None) -> None:
        """Notice what has nothing to do with single blocks."""
        self._require_room()
        if watch is not None and watch.moves != self._moves:
            self._moves = watch.moves
            self._track.note(SOURCE_MOVED)
        asleep_s = awake_clock.asleep_s()
        if asleep_s - self._asleep_s > _SLEPT_S:
            self._track.note(SUSPENDED, asleep_s - self._asleep_s)
        self._asleep_s = asleep_s

    def _require_room(self) -> None:
        now_s = time.monotonic()
        if now_s < self._room_due_s:
            return
        self._room_due_s = now_s + _ROOM_EVERY_S
        folder = self._order.spool.parent
        try:
            free_bytes = shutil.disk_usage(folder).free
        except OSError as error:  # it was pulled out
            raise disk_error(error, folder) from error
        if free_bytes < self._order.min_free_bytes:
            raise DiskFull(path=str(folder))

    def _tell(self) -> None:
        track = self._track
        self._on_level(
            Loudness(
                track.recorded_s,
                self._peak_dbfs,
                self._rms_dbfs,
                track.lost_frames,
                self._overflows,
            )
        )

    def _lost(self, reason: str) -> SourceLost:
        return SourceLost(source=f"the {name_of(self._order.source_id)}", reason=reason)
