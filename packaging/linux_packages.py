"""The Linux packages: a .deb for Debian and Ubuntu, and a tarball for everyone else."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from trim import size_of

APP_ID = "org.unplugged.Unplugged"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

# What the bundle leaves to the system: sound, the window system's libraries, the C library.
DEPENDS = (
    "libc6 (>= 2.34), libstdc++6 (>= 12), libwayland-client0, libwayland-cursor0, libgl1, "
    "libegl1, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, "
    " libxcb-shape0, libdbus-1-3, libfontconfig1, libglib2.0-0 | libglib2.0-0t64, "
    "libportaudio2, libasound2 | libasound2t64, libasound2-plugins"
)
_RUN = """#!/bin/sh
# Starts Unplugged from wherever this folder lies.
exec "$(dirname "$(readlink -f "$0")")/unplugged/unplugged" "$@"
"""


@dataclass(frozen=True, slots=True)
class Linux:
    """What the packages are made of.

    Attributes:
        root: The checkout.
        app: The app's folder.
        icons: Folder with ``unplugged-SIZE.png`` and ``unplugged.svg``.
        out: Where the packages go.
        version: The app's version.
        machine: Debian's name of the machine, such as ``amd64``.
    """

    root: Path
    app: Path
    icons: Path
    out: Path
    version: str
    machine: str


def make_deb(linux: Linux, work: Path) -> Path:
    """Return a .deb that installs the app below /opt, with its start file, icons and entries."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    _copy(linux.app, tree / "opt" / "unplugged")
    start = tree / "usr" / "bin" / "unplugged"
    start.parent.mkdir(parents=True)
    start.symlink_to("/opt/unplugged/unplugged")
    _add_entries(linux, tree / "usr" / "share")
    about = tree / "usr" / "share" / "doc" / "unplugged" / "copyright"
    about.parent.mkdir(parents=True)
    about.symlink_to("/opt/unplugged/_internal/licences/licences.txt")
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: unplugged\nVersion: {linux.version}\nArchitecture: {linux.machine}\n"
        "Section: sound\nPriority: optional\n"
        "Maintainer: Unplugged contributors <nobody@localhost>\n"
        f"Installed-Size: {size_of(tree) // 1024}\nDepends: {DEPENDS}\n"
        "Description: meeting minutes with nothing plugged in\n"
        " Records a meeting, or takes a recording, and writes its minutes on this computer's\n"
        " processor: no GPU, no cloud, no byte sent.\n",
        encoding="utf-8",
    )
    package = linux.out / f"unplugged_{linux.version}_{linux.machine}.deb"
    package.unlink(missing_ok=True)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, package], check=True
    )
    shutil.rmtree(tree)
    return package


def make_tarball(linux: Linux, work: Path) -> Path:
    """Return a tarball that runs from where it is unpacked: `./unplugged/start`."""
    name = f"unplugged-{linux.version}-linux-{linux.machine}"
    tree = work / "tar" / name
    shutil.rmtree(tree.parent, ignore_errors=True)
    _copy(linux.app, tree / "unplugged")
    start = tree / "start"
    start.write_text(_RUN, encoding="ascii")
    start.chmod(0o755)
    _add_entries(linux, tree / "share")
    shutil.copy(linux.root / "packaging" / "linux" / "install.sh", tree / "install.sh")
    package = linux.out / f"{name}.tar.xz"
    package.unlink(missing_ok=True)
    subprocess.run(
        ["tar", "--owner=0", "--group=0", "--sort=name", "-cJf", package, "-C", tree.parent, name],
        check=True,
        env={**os.environ, "XZ_OPT": "-6 -T0"},
    )
    shutil.rmtree(tree.parent)
    return package


def _copy(app: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(app, to, symlinks=True)


def _add_entries(linux: Linux, share: Path) -> None:
    """Add the desktop entry, the metainfo and the icons in the places where desktops look."""
    here = linux.root / "packaging" / "linux"
    applications = share / "applications"
    applications.mkdir(parents=True)
    shutil.copy(here / f"{APP_ID}.desktop", applications)
    metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(metainfo_for(here, linux.version), encoding="utf-8")
    for size in ICON_SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        place.parent.mkdir(parents=True)
        shutil.copy(linux.icons / f"unplugged-{size}.png", place)
    drawn = share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    drawn.parent.mkdir(parents=True)
    shutil.copy(linux.icons / "unplugged.svg", drawn)


def metainfo_for(folder: Path, version: str) -> str:
    """Return the AppStream file of this version, dated today."""
    template = (folder / f"{APP_ID}.metainfo.xml.in").read_text(encoding="utf-8")
    today = dt.datetime.now(dt.UTC).date().isoformat()
    return template.replace("@VERSION@", version).replace("@DATE@", today)
