"""Fake trees of /sys and /proc, with what kernels of real machines write into them."""

from __future__ import annotations

from pathlib import Path

# The shape of /proc/PID/fdinfo/N of each driver, after Documentation/gpu/drm-usage-stats.rst and
# the drivers' own show_fdinfo.
I915 = """pos:\t0
flags:\t02100002
drm-driver:\ti915
drm-client-id:\t{client}
drm-pdev:\t{place}
drm-total-system0:\t125 MiB
drm-engine-render:\t{render} ns
drm-engine-copy:\t0 ns
drm-engine-video:\t{video} ns
drm-engine-capacity-video:\t2
drm-engine-video-enhance:\t0 ns
"""
XE = """drm-driver:\txe
drm-client-id:\t7
drm-pdev:\t{place}
drm-cycles-rcs:\t{busy}
drm-total-cycles-rcs:\t{total}
drm-cycles-ccs:\t0
drm-total-cycles-ccs:\t{total}
"""
AMDGPU = """drm-driver:\tamdgpu
drm-client-id:\t12
drm-pdev:\t{place}
drm-engine-gfx:\t{gfx} ns
drm-engine-compute:\t0 ns
"""
AMDXDNA = """drm-driver:\tamdxdna_accel_driver
drm-client-id:\t3
drm-pdev:\t{place}
drm-engine-npu-amdxdna:\t{npu} ns
"""
SILENT = "drm-driver:\tnouveau\ndrm-client-id:\t4\ndrm-pdev:\t{place}\n"


def add_pci(
    sys_root: Path,
    place: str,
    *,
    vendor: int,
    device: int,
    pci_class: int = 0x030000,
    driver: str = "",
    node: str = "",
) -> Path:
    """Add a device, its driver and its DRM or accel node; return the device's folder."""
    folder = sys_root / "devices/pci0000:00" / place
    folder.mkdir(parents=True)
    write(folder / "vendor", f"0x{vendor:04x}\n")
    write(folder / "device", f"0x{device:04x}\n")
    write(folder / "class", f"0x{pci_class:06x}\n")
    link(sys_root / "bus/pci/devices" / place, folder)
    if driver:
        (sys_root / "bus/pci/drivers" / driver).mkdir(parents=True, exist_ok=True)
        link(folder / "driver", sys_root / "bus/pci/drivers" / driver)
    if node:
        family = "accel" if node.startswith("accel") else "drm"
        real = folder / family / node
        real.mkdir(parents=True)
        link(sys_root / "class" / family / node, real)
        link(real / "device", folder)
    return folder


def add_process(proc: Path, pid: int, files: dict[int, str], fdinfo: dict[int, str]) -> None:
    """Add a process with its open files."""
    for fd, target in files.items():
        link(proc / str(pid) / "fd" / str(fd), Path(target))
    (proc / str(pid) / "fd").mkdir(parents=True, exist_ok=True)
    for fd, text in fdinfo.items():
        write(proc / str(pid) / "fdinfo" / str(fd), text)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="ascii")


def link(path: Path, target: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)
