"""GPUs and NPUs on Linux: who they are from sysfs, who keeps them busy from DRM fdinfo and drivers.

Nothing here loads a GPU library or opens a device file; all of it is text of the kernel's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from unplugged.core.reading import (
    Basis,
    Reading,
    Unit,
    estimated,
    measured,
    no_client,
    total,
    unavailable,
)
from unplugged.core.snapshot import AdapterKind, AdapterSample, EngineSample
from unplugged.system.accelerators import Accelerators
from unplugged.system.drm_fdinfo import SOURCE as DRM_SOURCE
from unplugged.system.drm_fdinfo import Client, DrmMeter, drm_clients
from unplugged.system.nvml import NvidiaMeter
from unplugged.system.open_files import PROC, OpenFiles
from unplugged.system.pci import (
    CLASS_ACCELERATOR,
    CLASS_DISPLAY,
    PciDevice,
    device_name,
    read_pci_device,
)

SYS = Path("/sys")
_SOURCE = "sysfs"
_HIDDEN = "Unplugged cannot read it on this system."
_US_PER_S = 1e6
_MS_PER_S = 1e3
_NODE = re.compile(r"card[0-9]+|accel[0-9]+")
# How device files begin that say nothing in fdinfo, by the driver they belong to.
_UNCOUNTED_FILES = {"nvidia": ("/dev/nvidia",), "amdgpu": ("/dev/kfd",)}


@dataclass(frozen=True, slots=True)
class Adapter:
    """One GPU or NPU as sysfs describes it.

    Attributes:
        id: Its PCI address, or the name of its device node where it has none.
        name: Its name for people.
        kind: GPU or NPU.
        driver: Name of the driver that holds it, empty when none does.
        node: Folder of its DRM or accel node, None when it has none.
        device: Folder of the device itself.
    """

    id: str
    name: str
    kind: AdapterKind
    driver: str
    node: Path | None
    device: Path


def find_adapters(sys_root: Path = SYS, proc: Path = PROC) -> tuple[Adapter, ...]:
    """Return every GPU and NPU that the kernel knows, with or without a driver."""
    found: dict[str, Adapter] = {}
    for nodes, kind in (("class/drm", AdapterKind.GPU), ("class/accel", AdapterKind.NPU)):
        for node in _listed(sys_root / nodes):
            if _NODE.fullmatch(node.name) is None:  # render nodes and connectors of the same card
                continue
            adapter = _adapter(node / "device", kind, node, proc)
            found.setdefault(adapter.id, adapter)
    for folder in _listed(sys_root / "bus/pci/devices"):
        device = read_pci_device(folder)
        if device is None or device.base_class not in (CLASS_DISPLAY, CLASS_ACCELERATOR):
            continue
        kind = AdapterKind.GPU if device.base_class == CLASS_DISPLAY else AdapterKind.NPU
        found.setdefault(device.place, _adapter(folder, kind, None, proc))
    return tuple(found[place] for place in sorted(found))


class LinuxAccelerators:
    """All adapters, with the use that our processes make of them."""

    def __init__(self, sys_root: Path = SYS, proc: Path = PROC) -> None:
        """Look which adapters there are; one that is plugged in later is not seen."""
        self._proc = proc
        self._adapters = find_adapters(sys_root, proc)
        # A sandbox around us may hide all devices; then that none is seen says nothing.
        self._hidden = None if self._adapters or _listed(sys_root / "class") else _HIDDEN
        self._drm = DrmMeter()
        self._counters: dict[str, tuple[float, float]] = {}
        has_nvidia = any(adapter.driver == "nvidia" for adapter in self._adapters)
        self._nvidia = NvidiaMeter() if has_nvidia else None

    def read(self, files: Mapping[int, OpenFiles], now_s: float) -> Accelerators:
        """Return every adapter with its load since the look before."""
        clients = [c for each in files.values() for c in drm_clients(each, self._proc)]
        read = self._drm.read(clients, files.keys(), now_s)
        samples = tuple(self._sample(adapter, files, read, now_s) for adapter in self._adapters)
        return Accelerators(samples, _SOURCE, self._hidden)

    def close(self) -> None:
        """Give back what the reader holds."""
        if self._nvidia is not None:
            self._nvidia.close()

    def _sample(
        self,
        adapter: Adapter,
        files: Mapping[int, OpenFiles],
        read: Sequence[tuple[Client, tuple[EngineSample, ...]]],
        now_s: float,
    ) -> AdapterSample:
        mine = [(client, engines) for client, engines in read if self._is_of(client, adapter)]
        return AdapterSample(
            id=adapter.id,
            name=adapter.name,
            kind=adapter.kind,
            driver=adapter.driver,
            whole=self._whole(adapter, now_s),
            ours=_ours(adapter, files, mine),
            engines=tuple(engine for _, engines in mine for engine in engines),
        )

    def _is_of(self, client: Client, adapter: Adapter) -> bool:
        """Whether a client uses an adapter; one that doesn't tell counts for all of them."""
        if client.place:
            return client.place == adapter.id
        return not client.driver or client.driver == adapter.driver

    def _whole(self, adapter: Adapter, now_s: float) -> Reading:
        """Return how busy an adapter is, whoever uses it."""
        if not adapter.driver:
            reason = "No driver holds the device, so no program can use it."
            return no_client(Unit.PERCENT, _SOURCE, reason)
        if self._nvidia is not None and adapter.driver == "nvidia":
            return self._nvidia.read(adapter.id, now_s)
        percent = _number(adapter.device / "gpu_busy_percent")
        if percent is not None:
            return measured(percent, Unit.PERCENT, "gpu_busy_percent")
        busy_us = _number(adapter.device / "npu_busy_time_us")
        if busy_us is not None:
            share = self._rate(f"{adapter.id} busy", busy_us / _US_PER_S, now_s)
            return _as_percent(share, "npu_busy_time_us")
        return self._awake(adapter, now_s)

    def _awake(self, adapter: Adapter, now_s: float) -> Reading:
        """Return how long an Intel GPU was awake: it may be awake without working, not reverse."""
        for pattern in ("gt/gt*/rc6_residency_ms", "device/tile*/gt*/gtidle/idle_residency_ms"):
            paths = sorted(adapter.node.glob(pattern)) if adapter.node is not None else []
            asleep = [self._asleep(path, now_s) for path in paths]
            known = [share for share in asleep if share is not None]
            if paths and len(known) < len(paths):
                return unavailable(Unit.PERCENT, paths[0].name, "There is no earlier look yet.")
            if known:
                awake = 1.0 - min(known)
                return estimated(
                    min(1.0, max(0.0, awake)) * 100.0,
                    Unit.PERCENT,
                    paths[0].name,
                    "It is the time the GPU was awake, the most that it can have been busy.",
                )
        reason = "The driver does not tell ordinary programs how busy the whole device is."
        return unavailable(Unit.PERCENT, _SOURCE, reason)

    def _asleep(self, path: Path, now_s: float) -> float | None:
        slept_ms = _number(path)
        return None if slept_ms is None else self._rate(str(path), slept_ms / _MS_PER_S, now_s)

    def _rate(self, key: str, counter_s: float, now_s: float) -> float | None:
        """Return how fast a counter of seconds ran since the look before, 0 to 1 or so."""
        before = self._counters.get(key)
        self._counters[key] = (counter_s, now_s)
        if before is None or now_s <= before[1]:
            return None
        return (counter_s - before[0]) / (now_s - before[1])


def _ours(
    adapter: Adapter,
    files: Mapping[int, OpenFiles],
    mine: Sequence[tuple[Client, tuple[EngineSample, ...]]],
) -> Reading:
    """Return how busy our processes keep an adapter: its busiest engine, all of us together."""
    for each in files.values():
        if each.unavailable is not None:
            return unavailable(Unit.PERCENT, "/proc fd", each.unavailable)
    if not adapter.driver:
        return no_client(Unit.PERCENT, _SOURCE, "No driver holds the device.")
    device_files = _UNCOUNTED_FILES.get(adapter.driver, ())
    is_uncounted = any(
        target.startswith(device_files) for f in files.values() for _, target in f.targets
    )
    if is_uncounted or not all(client.counts_engines for client, _ in mine):
        reason = "A process of ours has the device open, and its driver counts no time per process."
        return unavailable(Unit.PERCENT, DRM_SOURCE, reason)
    if not mine:
        reason = "None of our processes has the device open."
        return no_client(Unit.PERCENT, "/proc fd", reason)
    return _busiest(engine for _, engines in mine for engine in engines)


def _busiest(engines: Iterable[EngineSample]) -> Reading:
    """Return the load of the busiest engine, all processes together."""
    by_engine: dict[str, list[Reading]] = {}
    for engine in engines:
        by_engine.setdefault(engine.name, []).append(engine.busy)
    sums = [total(parts, Unit.PERCENT, DRM_SOURCE, "-") for parts in by_engine.values()]
    for one in sums:
        if one.basis is Basis.UNAVAILABLE:
            return one
    return measured(min(100.0, max(s.value or 0.0 for s in sums)), Unit.PERCENT, DRM_SOURCE)


def _adapter(folder: Path, kind: AdapterKind, node: Path | None, proc: Path) -> Adapter:
    device = read_pci_device(folder)
    if device is not None:
        name = _model_of_nvidia(device, proc) or device_name(device)
        return Adapter(device.place, name, kind, device.driver, node, folder)
    driver = folder / "driver"
    driver_name = driver.resolve().name if driver.exists() else ""
    place = node.name if node is not None else folder.name
    return Adapter(
        place, f"{driver_name or 'unknown'} {kind.value}", kind, driver_name, node, folder
    )


def _model_of_nvidia(device: PciDevice, proc: Path) -> str | None:
    try:
        text = (proc / "driver/nvidia/gpus" / device.place / "information").read_text(
            encoding="utf-8", errors="replace"
        )
    except OSError:
        return None
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "Model" and value.strip():
            return value.strip()
    return None


def _as_percent(share: float | None, source: str) -> Reading:
    if share is None:
        return unavailable(Unit.PERCENT, source, "There is no earlier look to compare with yet.")
    return measured(min(1.0, max(0.0, share)) * 100.0, Unit.PERCENT, source)


def _listed(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(sorted(folder.iterdir()))
    except OSError:
        return ()


def _number(path: Path) -> int | None:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
