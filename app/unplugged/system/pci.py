"""Names of PCI devices, from what the system knows and, where it has no list, from the makers."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

_ID_LISTS = (
    Path("/usr/share/hwdata/pci.ids"),
    Path("/usr/share/misc/pci.ids"),
    Path("/usr/share/pci.ids"),
)
# Vendor ids of those who make graphics adapters and NPUs, real and virtual (pci-ids.ucw.cz).
_VENDORS = {
    0x1002: "AMD",
    0x1022: "AMD",
    0x10DE: "NVIDIA",
    0x8086: "Intel",
    0x1A03: "ASPEED",
    0x102B: "Matrox",
    0x1AF4: "virtio",
    0x1B36: "QEMU",
    0x1234: "QEMU",
    0x15AD: "VMware",
    0x80EE: "VirtualBox",
    0x1414: "Microsoft",
    0x17CB: "Qualcomm",
    0x1DA3: "Habana",
}
CLASS_DISPLAY = 0x03
CLASS_ACCELERATOR = 0x12


@dataclass(frozen=True, slots=True)
class PciDevice:
    """One device on the PCI bus.

    Attributes:
        place: Its address, such as "0000:00:02.0".
        vendor: Vendor id.
        device: Device id.
        base_class: What sort of device, the first byte of its class.
        driver: Name of the driver that holds it, empty when none does.
        folder: Where sysfs describes it.
    """

    place: str
    vendor: int
    device: int
    base_class: int
    driver: str
    folder: Path


def read_pci_device(folder: Path) -> PciDevice | None:
    """Return the device that a sysfs folder describes, None when it is no PCI device."""
    try:
        vendor, device, full_class = (
            int((folder / name).read_text(encoding="ascii"), 16)
            for name in ("vendor", "device", "class")
        )
    except (OSError, ValueError):
        return None
    driver = folder / "driver"
    return PciDevice(
        place=folder.resolve().name,
        vendor=vendor,
        device=device,
        base_class=full_class >> 16,
        driver=driver.resolve().name if driver.exists() else "",
        folder=folder,
    )


def device_name(device: PciDevice, lists: tuple[Path, ...] = _ID_LISTS) -> str:
    """Return a name for people, such as "Intel Alder Lake-P GT2 [Iris Xe Graphics]"."""
    for path in lists:
        name = _listed(path, device.vendor, device.device)
        if name is not None:
            return name
    vendor = _VENDORS.get(device.vendor, "Unknown")
    return f"{vendor} device {device.vendor:04x}:{device.device:04x}"


@functools.cache
def _listed(path: Path, vendor: int, device: int) -> str | None:
    """Look a device up in a list in the format of pci.ids, 1.4 MB of text; None if not there."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    maker = None
    for line in text.splitlines():
        if line[:1] not in ("\t", "#", ""):
            if maker is not None:
                return None
            if line.startswith(f"{vendor:04x}  "):
                maker = line[6:].strip()
        elif maker is not None and line.startswith(f"\t{device:04x}  "):
            return f"{_short(vendor, maker)} {line[7:].strip()}"
    return None


def _short(vendor: int, maker: str) -> str:
    return _VENDORS.get(vendor, maker)
