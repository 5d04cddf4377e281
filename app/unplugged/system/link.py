"""The network links of this computer, read from the system; nothing is sent to find out."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil

from unplugged.core.stand.link import Adapter, Link, Medium

SYS_NET = Path("/sys/class/net")
_LOOPBACK = "Loopback"  # as Windows calls it
# Made by software for programs of this computer; none has a cable.
_INNER = ("docker", "veth", "br-", "virbr", "vnet", "tap", "tun", "dummy")
_UP = "1"
# A variable, so that mypy checks the branches of every system and not only those of its own.
_IS_LINUX: bool = sys.platform.startswith("linux")


def read_link(folder: Path = SYS_NET) -> Link:
    """Return the links as they are now.

    Args:
        folder: Where Linux shows them.
    """
    if _IS_LINUX and folder.is_dir():
        found = [_linux(path) for path in sorted(folder.iterdir()) if not _is_inner(path.name)]
        return Link(tuple(found), "/sys/class/net carrier")
    source = "system network adapters"
    try:
        stats = psutil.net_if_stats()
    except OSError as error:
        return Link((), source, f"The system does not say: {error.strerror}.")
    except RuntimeError:  # psutil on Windows, when an adapter comes between two of its questions
        return Link((), source, "The system does not let us look at it.")
    names = sorted(name for name in stats if not _is_inner(name))
    return Link(tuple(Adapter(name, stats[name].isup) for name in names), source)


def _is_inner(name: str) -> bool:
    return name == "lo" or name.startswith((_LOOPBACK, *_INNER))


def _linux(path: Path) -> Adapter:
    try:
        carrier = (path / "carrier").read_text(encoding="ascii").strip()
    except OSError:  # EINVAL: it is switched off
        carrier = ""
    is_radio = (path / "wireless").exists() or (path / "phy80211").exists()
    return Adapter(path.name, carrier == _UP, Medium.RADIO if is_radio else Medium.CABLE)
