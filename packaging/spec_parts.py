"""What the spec file takes in and leaves out, as plain values that a test can look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

# Imported by libraries for features that the app has no use for, or that must not be there at all.
NOT_NEEDED = [
    "tkinter", "setuptools", "pkg_resources", "pip", "wheel", "cmake", "ninja",
    "torch", "tensorflow", "jax", "matplotlib", "scipy", "pandas", "IPython",
    "pytest", "_pytest", "hypothesis", "mypy", "ruff",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuick3D",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtSql", "PySide6.QtTest",
    "PySide6.QtUiTools",
    "hf_xet",
    "readline",  # its library is under the GPL
    "lxml.objectify", "lxml.html", "lxml.isoschematron", "lxml.cssselect", "lxml.sax",
    "numpy.f2py", "pydoc_data", "lib2to3", "huggingface_hub.inference",
]  # fmt: skip

# python-docx finds its templates from the folder of the module that asks, by "..": that folder has
# to be there.
AS_FILES_TOO = {"docx": "pyz+py"}

# Libraries and plugins that PyInstaller takes in by itself and that must stay out:
# - sound libraries belong to the system, whose plugins they load (names with a checksum are copies
#   that a wheel brings for itself);
# - so do the window system's and the compiler's: they are loaded together with the system's own
#   PortAudio, JACK and PulseAudio, which on a newer system need newer ones than this one has;
# - the GTK theme pulls Mesa and LLVM into the window's process; EGL and the framebuffer want a GPU;
# - Qt's QML side, tools and network plugins are not used;
# - pictures are PNG, SVG and JPEG;
# - onnxruntime's shared library is a copy of what its Python module has inside;
# - python-docx begins a document with default.docx, not with its unpacked parts;
# - of a distribution's papers the app reads name and version; its licence stands in licences.txt.
_LEFT_OUT = re.compile(
    r"""
      ^lib(?!\S*-[0-9a-f]{8}\.)(asound|jack|pulse\w*|pipewire\S*)[-.]
    | ^lib(?!\S*-[0-9a-f]{8}\.)(stdc\+\+|gcc_s|mvec|z|zstd|lz4|bz2|uuid|expat|cap|bsd|md|systemd
        |gcrypt|gpg-error|pcre2-8|X\S*|xcb\S*|xkbcommon\S*|SM|ICE|wayland-\S*|dbus-1|fontconfig
        |freetype|png16|brotli\w*|harfbuzz|graphite2|g(lib|object|io|module|thread)-2\.0
        |selinux|mount|blkid)\.so
    | (^|/)lib(GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm)\.so
    | Qt/plugins/(platformthemes|egldeviceintegrations|xcbglintegrations|qmltooling|sqldrivers|tls
        |networkinformation|designer|wayland-graphics-integration-server|qmllint|vectorimageformats)/
    | Qt/plugins/platforms/libq(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc)
    | Qt/plugins/wayland-graphics-integration-client/
    | Qt/plugins/imageformats/libq(gif|icns|ico|tga|tiff|wbmp|webp)\.so
    | Qt/qml/
    | libQt6(Qml|Quick|Designer|Labs|Sql|Test|Help|WaylandCompositor|Lottie|Shader|UiTools)
    | Qt/translations/(?!qtbase_(de|es|fr|ja)\.)
    | onnxruntime/capi/libonnxruntime(_providers_\w+)?\.so
    | (^|/)(tests?|testing)/
    | \.dist-info/(?!METADATA$)
    | ^docx/templates/default-docx-template/
    | \.(pyi|pyx|pxd|lib|a|h|hpp|cmake)$
    | ^llama_cpp/(include|bin|lib/(cmake|pkgconfig))/
    """,
    re.VERBOSE,
)


def lexers_left_out() -> list[str]:
    """Return pygments' modules for languages nobody reads here: 1.5 MB of the start file.

    rich loads pygments for tracebacks in colours, which are Python.
    """
    found = find_spec("pygments.lexers")
    folders = found.submodule_search_locations if found else None
    names = sorted(path.stem for folder in folders or () for path in Path(folder).glob("*.py"))
    kept = ("__init__", "_mapping", "python")
    return [f"pygments.lexers.{name}" for name in names if name not in kept]


def is_left_out(place: str) -> bool:
    """Whether a file, named as it would lie in the bundle, stays out of it."""
    return _LEFT_OUT.search(place.replace("\\", "/")) is not None


def parts(root: str = "unplugged") -> tuple[str, ...]:
    """Return the distributions that the app needs on this system, in alphabetic order.

    Args:
        root: The distribution whose needs are followed.
    """
    found: set[str] = set()
    todo = [root]
    while todo:
        for name in _needed_by(todo.pop()):
            if name not in found:
                found.add(name)
                todo.append(name)
    return tuple(sorted(found))


def _needed_by(name: str) -> Iterator[str]:
    for line in metadata.requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield metadata.distribution(requirement.name).metadata["Name"]


def mac_info(app_version: str) -> dict[str, Any]:
    """Return the Info.plist entries of the macOS app: what it asks for, and what it opens."""
    return {
        "CFBundleShortVersionString": app_version,
        "LSMinimumSystemVersion": "13.0",  # as the wheels of PySide6 6.11
        "NSHighResolutionCapable": True,
        "NSMicrophoneUsageDescription": (
            "Unplugged records the meeting and writes its minutes. The sound stays on this Mac."
        ),
        "NSAudioCaptureUsageDescription": (
            "Unplugged records what the others say in a call. The sound stays on this Mac."
        ),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Audio or video",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.audio", "public.movie"],
            }
        ],
    }
