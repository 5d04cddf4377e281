"""The Linux packages, made of a small stand-in for the app, opened by the system's own tools."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from icons import ICO_SIZES, make_icns, make_ico
from linux_packages import APP_ID, ICON_SIZES, Linux, make_deb, make_tarball, metainfo_for
from prune import prune
from trim import link_llama

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


def needs(command: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(command) is None, reason=f"no {command} here")


@pytest.fixture
def linux(tmp_path: Path) -> Linux:
    app, icons, out = tmp_path / "app", tmp_path / "icons", tmp_path / "out"
    for folder in (app / "_internal", icons, out):
        folder.mkdir(parents=True)
    start = app / "unplugged"
    start.write_text('#!/bin/sh\necho "started with $*"\n', encoding="ascii")
    start.chmod(0o755)
    (app / "_internal" / "libx.so").symlink_to("libx.so.0")
    for size in ICON_SIZES:
        (icons / f"unplugged-{size}.png").write_bytes(b"png")
    (icons / "unplugged.svg").write_text("<svg/>", encoding="ascii")
    return Linux(ROOT, app, icons, out, "1.2.3", "amd64")


def test_the_tarball_starts_from_where_it_is_unpacked(linux: Linux, tmp_path: Path) -> None:
    package = make_tarball(linux, tmp_path)
    place = tmp_path / "a place with spaces"
    place.mkdir()
    subprocess.run(["tar", "-xf", package, "-C", place], check=True)
    (folder,) = place.iterdir()

    said = subprocess.run([folder / "start", "a b.wav"], capture_output=True, text=True, check=True)

    assert said.stdout == "started with a b.wav\n"
    assert (folder / "unplugged" / "_internal" / "libx.so").is_symlink()


def test_the_tarball_s_menu_entry_comes_and_goes(linux: Linux, tmp_path: Path) -> None:
    subprocess.run(["tar", "-xf", make_tarball(linux, tmp_path), "-C", tmp_path], check=True)
    (folder,) = tmp_path.glob("unplugged-1.2.3-*")
    share = tmp_path / "share"
    environment = {**os.environ, "XDG_DATA_HOME": str(share)}
    entry = share / "applications" / f"{APP_ID}.desktop"

    subprocess.run([folder / "install.sh"], env=environment, check=True, capture_output=True)
    assert f'Exec="{folder}/start" %F' in entry.read_text(encoding="utf-8")

    subprocess.run(
        [folder / "install.sh", "--remove"], env=environment, check=True, capture_output=True
    )
    assert not entry.exists()
    assert not list(share.rglob(f"{APP_ID}*"))


@needs("dpkg-deb")
def test_the_deb_has_its_start_file_entry_and_icons(linux: Linux, tmp_path: Path) -> None:
    package = make_deb(linux, tmp_path)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    field = subprocess.run(
        ["dpkg-deb", "--field", package, "Version", "Depends"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip

    assert "./usr/bin/unplugged -> /opt/unplugged/unplugged" in listed
    assert f"./usr/share/applications/{APP_ID}.desktop" in listed
    assert f"./usr/share/icons/hicolor/256x256/apps/{APP_ID}.png" in listed
    assert " root/root " in listed
    assert "Version: 1.2.3" in field
    assert "libportaudio2" in field


@needs("desktop-file-validate")
def test_the_menu_entry_is_valid() -> None:
    entry = ROOT / "packaging" / "linux" / f"{APP_ID}.desktop"
    subprocess.run(["desktop-file-validate", entry], check=True)


@needs("appstreamcli")
def test_the_metainfo_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{APP_ID}.metainfo.xml"
    file.write_text(metainfo_for(ROOT / "packaging" / "linux", "1.2.3"), encoding="utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_windows_icon_names_its_pictures() -> None:
    icon = make_ico({16: b"small", 256: b"larger"})

    kind, count = struct.unpack_from("<HH", icon, 2)
    side, *_, length, at = struct.unpack_from("<BBBBHHII", icon, 6 + 16)
    assert (kind, count, side) == (1, 2, 0)
    assert icon[at : at + length] == b"larger"
    assert 256 in ICO_SIZES


def test_mac_icon_is_as_long_as_it_says() -> None:
    icon = make_icns({16: b"small", 512: b"larger"})

    assert icon[:4] == b"icns"
    assert struct.unpack_from(">I", icon, 4) == (len(icon),)
    assert icon.endswith(b"ic09" + struct.pack(">I", 14) + b"larger")


def test_a_library_carried_three_times_becomes_one_file(tmp_path: Path) -> None:
    for name in ("libggml.so", "libggml.so.0", "libggml.so.0.25.3", "libggml-cpu-zen4.so"):
        (tmp_path / name).write_bytes(b"code of " + name[:7].encode())

    link_llama(tmp_path)

    assert {path.name for path in tmp_path.iterdir() if not path.is_symlink()} == {
        "libggml.so.0",
        "libggml-cpu-zen4.so",
    }
    assert (tmp_path / "libggml.so").resolve() == tmp_path / "libggml.so.0"


@needs("cc")
@needs("readelf")
def test_libraries_without_a_user_go_and_their_own_libraries_with_them(tmp_path: Path) -> None:
    def compile_library(name: str, *linked_to: Path) -> Path:
        file = tmp_path / name
        subprocess.run(
            ["cc", "-shared", f"-Wl,-soname,{name}", "-Wl,--no-as-needed", "-x", "c", "/dev/null",
             "-x", "none", *linked_to, "-o", file],
            check=True,
        )  # fmt: skip
        return file

    below = compile_library("libbelow.so.1")
    compile_library("libgtk.so.3", below)
    kept = compile_library("libkept.so.2")
    (tmp_path / "package").mkdir()
    compile_library("package/_ext.cpython-311.so", kept)
    (tmp_path / "package" / "libgtk.so").symlink_to("../libgtk.so.3")

    assert prune(tmp_path) == ["libbelow.so.1", "libgtk.so.3"]

    assert kept.exists()
    assert not (tmp_path / "package" / "libgtk.so").is_symlink()
