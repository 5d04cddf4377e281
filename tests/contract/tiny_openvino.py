"""Models of random weights in OpenVINO's form, made by `python -m models.recipe openvino-tiny`."""

from __future__ import annotations

import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from unplugged.core.catalogue import ModelKind

ARCHIVE = Path(__file__).with_name("tiny_openvino.zip")
needs_openvino = pytest.mark.skipif(
    find_spec("openvino_genai") is None,
    reason="OpenVINO is not installed: it has no wheel for this machine, or `run.py npu` never ran",
)


def unpack_tiny(kind: ModelKind, folder: Path) -> Path:
    """Lay a model into a folder that is not there yet."""
    folder.mkdir(parents=True)
    with zipfile.ZipFile(ARCHIVE) as archive:
        for entry in archive.infolist():
            part, _, name = entry.filename.partition("/")
            if part == kind.value:
                (folder / name).write_bytes(archive.read(entry))
    return folder
