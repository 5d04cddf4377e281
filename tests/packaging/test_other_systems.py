"""The recipes of Windows and macOS, as far as they can be run where neither is at hand."""

from __future__ import annotations

import os
import plistlib
import re
import stat
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from bundle_places import bundle_places
from spec_parts import parts

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "packaging" / "unplugged.spec"
INNO = ROOT / "packaging" / "windows" / "unplugged.iss"
SIGN = ROOT / "packaging" / "macos" / "sign.sh"


@dataclass
class Collected:
    """What the spec file asked PyInstaller for."""

    programs: list[dict[str, Any]] = field(default_factory=list)
    bundles: list[dict[str, Any]] = field(default_factory=list)
    datas: list[tuple[str, str]] = field(default_factory=list)


def run_spec(system: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> Collected:
    """Run the spec file as PyInstaller would on a system; nothing is collected for real."""
    found = Collected()
    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_dynamic_libs", "collect_submodules"):
        setattr(hooks, name, lambda _name: [])
    hooks.copy_metadata = lambda _name: []  # type: ignore[attr-defined] # a stand-in
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)

    def analysis(
        _scripts: list[str], *, datas: list[tuple[str, str]], **_rest: object
    ) -> SimpleNamespace:
        found.datas = datas
        return SimpleNamespace(binaries=[], datas=[], pure=None, scripts=[])

    names = {
        "SPECPATH": str(SPEC.parent),
        "Analysis": analysis,
        "PYZ": lambda _pure: None,
        "EXE": lambda *_parts, **options: found.programs.append(options),
        "COLLECT": lambda *_parts, name: name,
        "BUNDLE": lambda _folder, **options: found.bundles.append(options),
    }
    monkeypatch.setattr("bundle_places.BundlePlaces.made", work)
    here = parts()  # those of the other system are not installed
    monkeypatch.setattr("spec_parts.parts", lambda: here)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", system)
        exec(compile(SPEC.read_text(encoding="utf-8"), SPEC, "exec"), names)
    return found


def test_windows_has_a_program_for_the_window_and_one_for_terminals(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = run_spec("win32", tmp_path, monkeypatch)
    consoles = {each["name"]: each["console"] for each in found.programs}
    assert consoles == {"unplugged": False, "unplugged-cli": True}
    assert all(each["icon"].endswith("unplugged.ico") for each in found.programs)
    assert found.bundles == []


def test_macos_has_one_app_that_says_what_it_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = run_spec("darwin", tmp_path, monkeypatch)
    assert [each["name"] for each in found.programs] == ["unplugged"]
    (bundle,) = found.bundles
    assert bundle["name"] == "Unplugged.app"
    assert bundle["icon"].endswith("unplugged.icns")
    assert "NSMicrophoneUsageDescription" in bundle["info_plist"]


def test_licences_are_inside_before_macos_makes_its_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = {to: Path(source) for source, to in run_spec("darwin", tmp_path, monkeypatch).datas}
    assert "SIL Open Font License" in inside["licences"].read_text(encoding="utf-8")
    assert inside["."].name == "llama-build.json"
    assert all(source.exists() for source in inside.values())


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("linux", "unplugged/unplugged"),
        ("win32", "unplugged/unplugged-cli.exe"),
        ("darwin", "Unplugged.app/Contents/MacOS/unplugged"),
    ],
)
def test_the_build_asks_a_program_that_can_answer(
    system: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = bundle_places(ROOT)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", system)
        program = places.terminal_program
    assert program.relative_to(places.app.parent).as_posix() == place


def test_the_installer_of_windows_takes_old_files_away_and_names_what_is_built() -> None:
    text = INNO.read_text(encoding="utf-8")
    sections = dict(re.findall(r"^\[(\w+)\]\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL))
    assert {"Setup", "InstallDelete", "Files", "Registry", "Run"} <= sections.keys()
    assert r'"{app}\_internal"' in sections["InstallDelete"]
    assert "uninsdeletevalue" in sections["Registry"]
    for name in re.findall(r"{app}\\([\w-]+\.exe)", text):
        assert name == "unplugged.exe"
    for line in text.splitlines():
        assert line.count('"') % 2 == 0, line
    for path in re.findall(r"^(?:SetupIconFile|LicenseFile)=(.+)$", text, re.MULTILINE):
        within = (INNO.parent / path.replace("\\", "/")).resolve().relative_to(ROOT)
        assert within.parts[0] == "build" or (ROOT / within).is_file()


def test_entitlements_ask_for_the_microphone_and_no_network() -> None:
    asked = plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())
    assert asked.pop("com.apple.security.device.audio-input") is True
    assert all(name.startswith("com.apple.security.cs.") for name in asked)


def test_the_workflow_uses_what_there_is() -> None:
    text = (ROOT / ".github/workflows/packages.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"(?<![\w/])packaging[/\\][\w./\\]+\.\w+", text))
    assert len(named) >= 3
    for path in named:
        assert (ROOT / path.replace("\\", "/")).is_file(), path


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_on_a_mac_everything_inside_is_signed_before_the_app(tmp_path: Path) -> None:
    """With stand-ins for Apple's tools, which write down what they are given."""
    told = tmp_path / "told"
    fakes = {
        "codesign": f'printf "%s\\n" "$*" >> "{told}"',
        "file": 'case "$2" in *.txt) echo "ASCII text";; *) echo "Mach-O 64-bit";; esac',
        "otool": "true",
        "ditto": 'touch "$5"',
    }
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, does in fakes.items():
        (tools / name).write_text(f"#!/bin/sh\n{does}\n", encoding="ascii")
        (tools / name).chmod(stat.S_IRWXU)
    app = tmp_path / "Unplugged.app"
    inside = app / "Contents"
    qt = "Frameworks/QtCore.framework/Versions/A/QtCore"
    for place in ("MacOS/unplugged", "Frameworks/libz.dylib", qt, "Resources/words.txt"):
        (inside / place).parent.mkdir(parents=True, exist_ok=True)
        (inside / place).touch()
    environ = {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(["bash", SIGN, app, tmp_path / "out.zip"], env=environ, check=True)

    lines = told.read_text(encoding="utf-8").splitlines()
    signed = [line.rpartition(" ")[2].removeprefix(f"{inside}/") for line in lines[:-1]]
    assert set(signed[:2]) == {"Frameworks/libz.dylib", qt}
    assert signed[2:] == ["Frameworks/QtCore.framework", str(app)]
    assert "--entitlements" in lines[3]
    assert "--verify" in lines[-1]
