"""A bundle with something in it that must not be there is never handed out."""

from __future__ import annotations

from pathlib import Path

import pytest
from contents import MOST_BYTES, look_into
from elf_pack import GPU_CODE_BEGINS

GOOD = (
    "unplugged",
    "_internal/resources/sample/sample-meeting.flac",
    "_internal/models/catalogue.toml",
    "_internal/models/demo-speech/model.bin",
    "_internal/models/demo-minutes/demo-minutes.gguf",
    "_internal/models/demo-speakers/demo-speakers.onnx",
    "_internal/licences/licences.txt",
    "_internal/docx/parts/hdrftr.py",
    "_internal/llama_cpp/lib/libggml-cpu-haswell.so",
    "_internal/av.libs/libdrm-b0291a67.so.2.4.0",  # FFmpeg is linked to it
    "_internal/numpy/_core/multiarray.so",
)


def bundle(folder: Path, *more: str) -> Path:
    for place in (*GOOD, *more):
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return folder


def test_a_clean_bundle_passes(tmp_path: Path) -> None:
    assert look_into(bundle(tmp_path)) == []


@pytest.mark.parametrize(
    "planted",
    [
        "_internal/libcudart.so.12",
        "_internal/llama_cpp/lib/libggml-vulkan.so",
        "_internal/libGLX_mesa.so.0",
        "_internal/onnxruntime/capi/libonnxruntime_providers_cuda.so",
        "_internal/torch/lib/libc10.so",
        "_internal/torch/__init__.py",
        "_internal/numpy/tests/test_x.py",
        "_internal/pytest/__init__.py",
        "_internal/models/recipe/minutes_net.py",
    ],
)
def test_what_must_not_be_there_is_named(tmp_path: Path, planted: str) -> None:
    assert planted in {finding.place for finding in look_into(bundle(tmp_path, planted))}


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    app = bundle(tmp_path)
    (app / "_internal/licences/licences.txt").unlink()

    assert [finding.reason for finding in look_into(app)] == ["missing"]


def test_code_for_gpus_is_found_in_a_library_of_any_name(tmp_path: Path) -> None:
    app = bundle(tmp_path)
    library = app / "_internal/libplain.so"
    library.write_bytes(b"\x7fELF" + bytes(64) + GPU_CODE_BEGINS)

    assert [(each.place, each.reason) for each in look_into(app)] == [
        ("_internal/libplain.so", "code for GPUs")
    ]


def test_a_bundle_of_more_than_300_mb_is_refused(tmp_path: Path) -> None:
    app = bundle(tmp_path)
    with (app / "_internal/large.bin").open("wb") as file:
        file.truncate(MOST_BYTES)  # a hole: takes no room on the disk
    assert look_into(app, MOST_BYTES) == []

    (app / "unplugged").write_bytes(b"x")
    (finding,) = look_into(app, MOST_BYTES)
    assert finding.reason == "300.0 MB, more than 300 MB"
