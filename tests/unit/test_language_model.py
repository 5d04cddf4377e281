"""Models that are brought to other weights: one is kept, and no half one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from unplugged.engines import llama_convert
from unplugged.worker.language_model import _with_weights


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(llama_convert, "convert", lambda model, out, *_: shutil.copy(model, out))
    path = tmp_path / "big.gguf"
    path.write_bytes(b"GGUF")
    return path


def test_halves_of_killed_workers_go_and_those_of_others_stay(model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    folder.mkdir()
    made = _with_weights(model, 4, 1, folder)
    made.unlink()
    dead, growing = made.with_name("1.part"), made.with_name("2.part")
    dead.write_bytes(b"half")
    growing.write_bytes(b"half")
    os.utime(dead, (0, 0))

    again = _with_weights(model, 4, 1, folder)

    assert again == made
    assert sorted(path.name for path in made.parent.iterdir()) == ["2.part", "big.gguf"]


def test_only_the_last_weights_are_kept(model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "weights"
    folder.mkdir()
    four = _with_weights(model, 4, 1, folder)
    eight = _with_weights(model, 8, 1, folder)

    assert not four.exists()
    assert eight.read_bytes() == b"GGUF"
