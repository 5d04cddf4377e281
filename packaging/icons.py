"""The icon set, drawn from the one SVG: PNGs for Linux, .ico for Windows, .icns for macOS."""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import Mapping
from pathlib import Path

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's four-letter types of PNG entries, by pixel size.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
SIZES = tuple(sorted({*ICO_SIZES, *ICNS_TYPES}))


def draw_icons(svg: Path, out: Path) -> None:
    """Write ``unplugged-SIZE.png``, ``unplugged.ico``, ``unplugged.icns`` and a copy of the SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    out.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))
    pictures: dict[int, bytes] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        file = out / f"unplugged-{size}.png"
        image.save(str(file))
        pictures[size] = file.read_bytes()
    (out / "unplugged.ico").write_bytes(make_ico({s: pictures[s] for s in ICO_SIZES}))
    (out / "unplugged.icns").write_bytes(make_icns(pictures))
    shutil.copy(svg, out / "unplugged.svg")
    del app


def make_ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon of PNGs by size (format: Microsoft, ICONDIR and ICONDIRENTRY)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries, body = b"", b""
    for size, png in sorted(pictures.items()):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), at + len(body))
        body += png
    return head + entries + body


def make_icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return a macOS icon of PNG pictures by size (format: 'icns', length, typed entries)."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, kind in ICNS_TYPES.items()
        if size in pictures
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    import sys

    draw_icons(Path(sys.argv[1]), Path(sys.argv[2]))
