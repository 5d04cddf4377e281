"""Counts what downloads have received and sent, so that no figure of the panel leaves it out."""

from __future__ import annotations

from dataclasses import replace

from unplugged.core.reading import Reading, Unit, measured, unavailable
from unplugged.core.snapshot import NetworkSample, Part, Snapshot
from unplugged.runtime.model_notices import ModelProgressed, ModelStage

_SOURCE = "kernel's counters of the download's connections, and the workers' own networks"
_NOT_YET = "A download has begun, and what it has received is not counted yet."
_NO_COUNTER = "Nothing here counts what the download of a model receives and sends."


class FetchedBytes:
    """Bytes of all downloads since ``reset``; what runs then is counted from there on."""

    def __init__(self) -> None:
        """Know of no download."""
        self._last = (0, 0)
        self._total = (0, 0)
        self._has_counter = True
        self._is_known = False

    def note(self, told: ModelProgressed) -> None:
        """Take what a download says; its counters begin at 0 with each new process."""
        if told.stage is ModelStage.ASKING:
            # A new process. Its first figures may well be higher than the last of the one before.
            self._last = (0, 0)
        if not told.total_bytes or not told.hosts:
            return
        if told.received_bytes is None:
            self._has_counter = False
            return
        now = (told.received_bytes, told.sent_bytes or 0)
        before = self._last if now[0] >= self._last[0] and now[1] >= self._last[1] else (0, 0)
        self._total = (
            self._total[0] + now[0] - before[0],
            self._total[1] + now[1] - before[1],
        )
        self._last = now
        self._is_known = True

    def reset(self) -> None:
        """Count anew, for another meeting."""
        self._total = (0, 0)
        self._is_known = False

    def counted_in(self, snapshot: Snapshot) -> Snapshot:
        """Return a snapshot whose figures of the network have the downloads in them.

        To be called after the findings were made of it: those look at each process by itself.
        """
        network = snapshot.network
        is_up = any(process.part is Part.DOWNLOAD for process in snapshot.processes)
        if not self._has_counter:
            return _with(snapshot, unavailable(Unit.BYTES, _SOURCE, _NO_COUNTER))
        if self._is_known and self._total != (0, 0):
            received = measured((network.received.value or 0) + self._total[0], Unit.BYTES, _SOURCE)
            sent = measured((network.sent.value or 0) + self._total[1], Unit.BYTES, _SOURCE)
            return replace(snapshot, network=_network(network, received, sent))
        if is_up:
            return _with(snapshot, unavailable(Unit.BYTES, _SOURCE, _NOT_YET))
        return snapshot


def _with(snapshot: Snapshot, reading: Reading) -> Snapshot:
    return replace(snapshot, network=_network(snapshot.network, reading, reading))


def _network(network: NetworkSample, received: Reading, sent: Reading) -> NetworkSample:
    return replace(network, received=received, sent=sent)
