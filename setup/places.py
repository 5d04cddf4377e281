"""Where the set-up keeps its things, and the one error it ends with."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


class SetupFailed(Exception):
    """The set-up can't go on; the text is one sentence for people."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files of one checkout."""

    root: Path

    @property
    def venv(self) -> Path:
        """The virtual environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter of the virtual environment."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def scripts(self) -> Path:
        """The commands of the virtual environment."""
        return self.venv / ("Scripts" if os.name == "nt" else "bin")

    @property
    def state(self) -> Path:
        """What has been set up, read at every start."""
        return self.venv / "setup-state.json"

    @property
    def llama_record(self) -> Path:
        """Which llama.cpp build is installed and how it was tried; `unplugged doctor` reads it."""
        return self.venv / "llama-build.json"

    @property
    def work(self) -> Path:
        """Downloads, compiled wheel and log; may be deleted at any time."""
        return self.root / "build" / "setup"

    @property
    def log(self) -> Path:
        """Everything the tools said."""
        return self.work / "setup.log"

    @property
    def llama(self) -> Path:
        """Source and wheel of llama-cpp-python."""
        return self.work / "llama"

    @property
    def requirements(self) -> Path:
        """Packages of the app and the tools that build."""
        return self.root / "requirements.lock"

    @property
    def code(self) -> Path:
        """The app's own modules."""
        return self.root / "app"

    @property
    def test_requirements(self) -> Path:
        """Packages of the tests."""
        return self.root / "setup" / "test.lock"

    @property
    def npu_requirements(self) -> Path:
        """Packages of the extra `npu`."""
        return self.root / "setup" / "npu.lock"

    @property
    def llama_requirement(self) -> Path:
        """The one package that is compiled here."""
        return self.root / "setup" / "llama.lock"

    @property
    def cpu_only(self) -> Path:
        """CMake settings that the package's own CMake file would override."""
        return self.root / "setup" / "cpu_only.cmake"


def base_python() -> str:
    """Return the interpreter outside of any virtual environment."""
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def clean_environment() -> dict[str, str]:
    """Return the environment without what would lead the new interpreter to foreign packages."""
    leading_astray = {"PYTHONPATH", "PYTHONHOME", "__PYVENV_LAUNCHER__", "VIRTUAL_ENV"}
    return {name: value for name, value in os.environ.items() if name not in leading_astray}
