"""How long a process kept each engine of a GPU or NPU busy, from the DRM files it has open.

The kernel describes the format in Documentation/gpu/drm-usage-stats.rst. Two kinds of counters
exist: nanoseconds of busy time (i915, amdgpu, amdxdna, ...) and cycles together with all cycles
that the engine could have run in the same time (xe).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from unplugged.core.reading import Unit, measured, unavailable
from unplugged.core.snapshot import EngineSample
from unplugged.system.open_files import PROC, OpenFiles

DEVICE_FOLDERS = ("/dev/dri/", "/dev/accel/")
SOURCE = "DRM fdinfo"
_NS_PER_S = 1e9


@dataclass(frozen=True, slots=True)
class Client:
    """One use of a device: what an open DRM file stands for.

    Attributes:
        pid: A process that has it open.
        id: The kernel's number of the client; the same one may be open several times.
        driver: Name of the driver.
        place: PCI address of the device, empty for devices that have none.
        busy_ns: Busy time of each engine since the client began.
        cycles: Busy cycles of each engine and all cycles that passed.
        capacity: How many engines of a kind there are, where it is more than one.
    """

    pid: int
    id: str
    driver: str
    place: str
    busy_ns: Mapping[str, int] = field(default_factory=dict)
    cycles: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    capacity: Mapping[str, int] = field(default_factory=dict)

    @property
    def counts_engines(self) -> bool:
        """Whether the driver says anything about how busy its engines are."""
        return bool(self.busy_ns or self.cycles)


def parse_fdinfo(text: str, pid: int) -> Client | None:
    """Return what the text of /proc/PID/fdinfo/N says about a DRM client, None if it isn't one."""
    fields: dict[str, str] = {}
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon:
            fields[name.strip()] = value.strip()
    driver = fields.get("drm-driver")
    if driver is None:
        return None
    busy_ns: dict[str, int] = {}
    busy_cycles: dict[str, int] = {}
    all_cycles: dict[str, int] = {}
    capacity: dict[str, int] = {}
    for prefix, kept in (
        ("drm-engine-capacity-", capacity),
        ("drm-engine-", busy_ns),
        ("drm-total-cycles-", all_cycles),
        ("drm-cycles-", busy_cycles),
    ):
        for name in [name for name in fields if name.startswith(prefix)]:
            number = fields.pop(name).split(" ")[0]
            if number.isdigit():
                kept[name[len(prefix) :]] = int(number)
    cycles = {
        engine: (count, all_cycles[engine])
        for engine, count in busy_cycles.items()
        if engine in all_cycles
    }
    return Client(
        pid=pid,
        id=fields.get("drm-client-id", ""),
        driver=driver,
        place=fields.get("drm-pdev", ""),
        busy_ns=busy_ns,
        cycles=cycles,
        capacity=capacity,
    )


def drm_clients(files: OpenFiles, proc: Path = PROC) -> tuple[Client, ...]:
    """Return the DRM clients among the open files of a process, each once.

    A device file whose fdinfo cannot be read still counts, as a client that says nothing: it must
    not pass for no client.
    """
    clients: dict[tuple[str, str, str], Client] = {}
    for fd, target in files.targets:
        if not target.startswith(DEVICE_FOLDERS):
            continue
        try:
            text = (proc / str(files.pid) / "fdinfo" / str(fd)).read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            text = ""
        client = parse_fdinfo(text, files.pid) or Client(files.pid, f"fd {fd}", "", "")
        clients[client.driver, client.place, client.id or f"fd {fd}"] = client
    return tuple(clients.values())


class DrmMeter:
    """Turns counters into shares of the time between two looks."""

    def __init__(self) -> None:
        """Begin with nothing known."""
        self._before: dict[tuple[int, str, str], Client] = {}
        self._seen_pids: frozenset[int] = frozenset()
        self._at_s = 0.0

    def read(
        self, clients: Iterable[Client], pids: Iterable[int], now_s: float
    ) -> tuple[tuple[Client, tuple[EngineSample, ...]], ...]:
        """Return the engines of each client.

        Args:
            clients: All clients of all processes that were looked at.
            pids: All processes that were looked at, those without a client too: a client of a
                process that had none the last time began since then, so all its time counts.
            now_s: The monotonic clock.
        """
        passed_s = now_s - self._at_s
        found = []
        after = {}
        for client in clients:
            key = (client.pid, client.place, client.id)
            after[key] = client
            before = self._before.get(key)
            if before is None and client.pid in self._seen_pids:
                before = Client(client.pid, client.id, client.driver, client.place)
            found.append((client, _engines(before, client, passed_s)))
        self._before, self._at_s, self._seen_pids = after, now_s, frozenset(pids)
        return tuple(found)


def _engines(before: Client | None, client: Client, passed_s: float) -> tuple[EngineSample, ...]:
    samples = []
    for engine in sorted(client.busy_ns.keys() | client.cycles.keys()):
        share = None if before is None else _share(before, client, engine, passed_s)
        if share is None:
            reason = "There is no earlier look at this client to compare with yet."
            reading = unavailable(Unit.PERCENT, SOURCE, reason)
        else:
            share = min(1.0, max(0.0, share / client.capacity.get(engine, 1)))
            reading = measured(share * 100.0, Unit.PERCENT, SOURCE)
        samples.append(EngineSample(engine, client.pid, reading))
    return tuple(samples)


def _share(before: Client, client: Client, engine: str, passed_s: float) -> float | None:
    """Return busy time by time, None when there is nothing to divide by, or nothing to compare.

    Cycles are taken where there are both, as they need no clock. A client's busy counters begin at
    0, but all cycles count since the device was started: a new client has no share by cycles yet.
    """
    if engine in client.cycles:
        busy, everything = client.cycles[engine]
        if engine not in before.cycles:
            return None
        busy_before, everything_before = before.cycles[engine]
        if everything == everything_before:  # the device slept
            return 0.0 if busy == busy_before else None
        # All cycles begin again at 0 now and then; and drivers may let what is busy step back.
        if everything < everything_before or busy < busy_before:
            return None
        return (busy - busy_before) / (everything - everything_before)
    busy_ns = client.busy_ns[engine] - before.busy_ns.get(engine, 0)
    if passed_s <= 0 or busy_ns < 0:
        return None
    return busy_ns / (passed_s * _NS_PER_S)
