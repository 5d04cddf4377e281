"""Where program code and the sound system lie on Linux: what every locked worker may open."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from unplugged.core.grants import Grants
from unplugged.core.proof import Subject
from unplugged.system.sandbox_attempts import device_nodes
from unplugged.system.sandbox_landlock import Access, Place

_SYSTEM_CODE = (
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/bin",
    "/sbin",
    "/nix/store",
    "/gnu/store",
    "/app",  # Flatpak
    "/snap",
)
_SYSTEM_FACTS = ("/etc", "/proc", "/sys")
_PLAIN_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
_SOUND_DEVICES = ("/dev/snd", "/dev/shm")  # noqa: S108 - the server's shared memory lies there
_SOUND_FILES = (".config/pulse", ".pulse-cookie", ".asoundrc", ".config/alsa", ".config/pipewire")
_SOUND_VARIABLES = ("PULSE_RUNTIME_PATH", "PULSE_COOKIE", "PULSE_CLIENTCONFIG", "ALSA_CONFIG_PATH")
_PART_OF_MODEL = re.compile(r"(.*-)\d{5}(-of-\d{5}\.gguf)")


def places(grants: Grants, scratch: Path) -> tuple[Place, ...]:
    """Return everything that a worker may open, from its grants and from this machine."""
    found = [Place(path, Access.CODE) for path in (*_SYSTEM_CODE, *_code_of_python())]
    found += [Place(path, Access.READ) for path in _SYSTEM_FACTS]
    found += [Place(path, Access.DEVICE) for path in _PLAIN_DEVICES]
    if grants.has_sound:
        found += [Place(path, Access.DEVICE) for path in _SOUND_DEVICES]
        found += [Place(path, Access.READ) for path in _sound_server()]
        found.append(Place("/dev/shm", Access.WRITE))  # noqa: S108 - see _SOUND_DEVICES
    if grants.has_npu:
        npus = device_nodes()[Subject.NPU]
        found += [Place(str(path), Access.DEVICE) for path in npus]
    if grants.has_network:
        found += [Place(path, Access.READ) for path in _name_service()]
    for path in grants.read:
        found += [Place(each, Access.READ) for each in _with_what_it_leads_to(Path(path))]
    found += [Place(path, Access.WRITE) for path in (*grants.write, str(scratch))]
    return tuple(found)


def _code_of_python() -> Iterator[str]:
    """Yield the folders that this interpreter and the modules it has loaded come from."""
    yield from {sys.prefix, sys.base_prefix, sys.exec_prefix, str(Path(sys.executable).parent)}
    yield from os.environ.get("LD_LIBRARY_PATH", "").split(":")
    # Not simply all of sys.path: `python -m` puts the current folder on it, perhaps the home.
    for entry in sys.path:
        if Path(entry).name in {"site-packages", "dist-packages"}:
            yield entry
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if "." not in name and file:
            path = Path(file)
            yield str(path.parent if path.name.startswith("__init__.") else path)


def _sound_server() -> Iterator[str]:
    yield os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    yield "/run/pulse"
    home = Path.home()
    for name in _SOUND_FILES:
        yield str(home / name)
    for name in _SOUND_VARIABLES:
        yield os.environ.get(name, "")


def _name_service() -> Iterator[str]:
    """Yield what it takes to look up names and to check certificates, beside /etc and /usr."""
    # /etc/resolv.conf may be a link into a folder of the resolver's own.
    yield str(Path("/etc/resolv.conf").resolve().parent)
    yield from ("/run/systemd/resolve", "/run/nscd", "/var/lib/ca-certificates")
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        yield os.environ.get(name, "")


def _with_what_it_leads_to(path: Path) -> Iterator[str]:
    """Yield a path, and files elsewhere that belong to it.

    A model folder of the Hugging Face cache holds links into another folder, and a large model may
    be cut into numbered files of which the first one names the others.
    """
    yield str(path)
    part = _PART_OF_MODEL.fullmatch(path.name)
    if part is not None:
        for sibling in path.parent.glob(f"{part[1]}*{part[2]}"):
            yield str(sibling)
    if path.is_dir():
        for entry in path.iterdir():
            if entry.is_symlink():
                yield str(entry.resolve())
