"""What goes into a bundle, what stays out of it, and under which licences."""

from __future__ import annotations

import plistlib
import re
from importlib import metadata
from pathlib import Path

import pytest
from bundle_places import version
from licences import licence_of, write_licences
from spec_parts import NOT_NEEDED, is_left_out, lexers_left_out, mac_info, parts
from unplugged import __version__

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "place",
    [
        "libasound.so.2",
        "libstdc++.so.6",
        "libX11.so.6",
        "libglib-2.0.so.0",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/translations/qtbase_ru.qm",
        "onnxruntime/capi/libonnxruntime.so.1.28.0",
        "numpy/_core/tests/data.txt",
        "numpy-2.4.6.dist-info/RECORD",
        "filelock-4.2.12.dist-info/sboms/filelock.cdx.json",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
    ],
)
def test_what_the_app_does_not_need_stays_out(place: str) -> None:
    assert is_left_out(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",  # a logo at the stand
        "numpy-2.4.6.dist-info/METADATA",
        "libxcb-5ddf6756.so.1.1.0",
        "libcrypto.so.3",
        "libsqlite3.so.0",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so",
        "faster_whisper/assets/silero_vad_v6.onnx",
        "av.libs/libasound-c7818c60.so.2.0.0",  # PyAV's own copy, under a name of its own
    ],
)
def test_what_the_app_needs_is_left_in(place: str) -> None:
    assert not is_left_out(place)


def test_the_parts_are_the_app_s_packages_and_no_tool_of_ours() -> None:
    found = {name.lower() for name in parts()}

    assert {"faster-whisper", "ctranslate2", "numpy", "pyside6_essentials"} <= found
    assert not found & {"pytest", "ruff", "cmake", "pyinstaller", "torch"}


def test_every_part_has_a_licence_and_it_is_in_the_text(tmp_path: Path) -> None:
    names = parts()
    text = write_licences(tmp_path, ROOT, names).read_text(encoding="utf-8")

    for name in names:
        assert f"\n{name} {metadata.version(name)}    [" in text
    assert "SIL Open Font License" in text
    assert "ISC License" in text


def test_no_part_forbids_to_be_sold() -> None:
    """GPL code may not be linked into an app whose own code stays under the MIT licence."""
    forbidden = re.compile(r"(^|[^L])A?GPL|non-?commercial|\bNC\b", re.IGNORECASE)
    told = {name: licence_of(metadata.distribution(name)) or "" for name in parts()}
    # Qt is offered under several licences, of which we take the LGPL.
    choice = {name for name, licence in told.items() if "LGPL" in licence and " OR " in licence}

    assert [name for name in told.keys() - choice if forbidden.search(told[name])] == []


def test_python_s_line_editor_which_is_gpl_stays_out() -> None:
    assert "readline" in NOT_NEEDED


def test_a_traceback_still_has_colours() -> None:
    left_out = lexers_left_out()
    assert len(left_out) > 100
    assert not {"pygments.lexers.python", "pygments.lexers._mapping"} & set(left_out)


def test_the_version_is_written_once() -> None:
    assert version(ROOT) == __version__


def test_the_mac_says_what_the_microphone_is_for() -> None:
    info = plistlib.loads(plistlib.dumps(mac_info("1.2.3")))
    asked = plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes())

    assert "stays on this Mac" in info["NSMicrophoneUsageDescription"]
    assert "com.apple.security.device.audio-input" in asked
    assert not any("network" in name for name in asked)
