"""Where the packaging keeps its things."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from setup.places import Places


@dataclass(frozen=True, slots=True)
class BundlePlaces:
    """The folders of one packaging run, all below ``build/packaging`` of the checkout.

    Attributes:
        root: The checkout.
        work: Everything that may be deleted at any time.
    """

    root: Path
    work: Path

    @property
    def checkout(self) -> Places:
        """The places of the set-up that this packaging starts from."""
        return Places(self.root)

    @property
    def venv(self) -> Path:
        """An environment with nothing but what the app needs, and PyInstaller."""
        return self.work / "venv"

    @property
    def python(self) -> Path:
        """The interpreter of that environment."""
        return self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def llama(self) -> Path:
        """Source and wheel of the llama.cpp build that chooses its instructions at run time."""
        return self.work / "llama"

    @property
    def ffmpeg(self) -> Path:
        """Source and libraries of the FFmpeg that knows sound only."""
        return self.work / "ffmpeg"

    @property
    def lock(self) -> Path:
        """PyInstaller and what it needs, with hashes."""
        return self.root / "packaging" / "pyinstaller.lock"

    @property
    def app(self) -> Path:
        """The folder that PyInstaller makes: the app as it is installed."""
        return self.work / "dist" / "unplugged"

    @property
    def made(self) -> Path:
        """What goes into the bundle and lies in no checkout: licences, how llama.cpp was built."""
        return self.work / "made"

    @property
    def bundle(self) -> Path:
        """What is handed out: on macOS an app that PyInstaller makes of the folder."""
        return self.app.with_name("Unplugged.app") if sys.platform == "darwin" else self.app

    @property
    def terminal_program(self) -> Path:
        """The start file that a terminal can read the answers of."""
        if sys.platform == "darwin":
            return self.bundle / "Contents" / "MacOS" / "unplugged"
        return self.app / ("unplugged-cli.exe" if sys.platform == "win32" else "unplugged")

    @property
    def out(self) -> Path:
        """What is given to people."""
        return self.root / "dist"

    @property
    def log(self) -> Path:
        """Everything the tools said."""
        return self.work / "packaging.log"


def bundle_places(root: Path) -> BundlePlaces:
    """Return the places for a checkout."""
    return BundlePlaces(root, root / "build" / "packaging")


def version(root: Path) -> str:
    """Return the app's version, from the one place where it is written."""
    text = (root / "app" / "unplugged" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("app/unplugged/__init__.py names no version")
    return found.group(1)
