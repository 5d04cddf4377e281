"""A copy of a model that ends early says why; it is never taken for a whole one."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import IO

import pytest
from unplugged.core.errors import DiskFull, FileUnreadable, FolderUnwritable, UnpluggedError
from unplugged.runtime.model_copy import ModelCopy


def copied(model: Path, target: Path) -> ModelCopy:
    copy = ModelCopy(((model.name, model),), target)
    copy._thread.join()
    return copy


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "big.gguf"
    path.write_bytes(b"GGUF" * 100)
    return path


def test_a_folder_that_is_gone_is_named(model: Path, tmp_path: Path) -> None:
    copy = copied(model, tmp_path / "gone")

    assert isinstance(copy.error, FolderUnwritable)
    assert copy.error.params["path"] == str(tmp_path / "gone")


def test_a_model_that_is_gone_is_named(model: Path, tmp_path: Path) -> None:
    model.unlink()
    target = tmp_path / "models"
    target.mkdir()

    copy = copied(model, target)

    assert isinstance(copy.error, FileUnreadable)
    assert copy.error.params["path"] == str(model)


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EIO, FolderUnwritable)]
)
def test_what_the_target_refuses_is_not_blamed_on_the_model(
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: type[UnpluggedError],
) -> None:
    target = tmp_path / "models"
    target.mkdir()
    real = Path.open

    def refusing(path: Path, mode: str = "r") -> IO[bytes]:
        if path.parent == target:
            raise OSError(number, "the stick was pulled out")
        return real(path, mode)

    monkeypatch.setattr(Path, "open", refusing)

    copy = copied(model, target)

    assert type(copy.error) is kind
    assert copy.error is not None
    assert copy.error.params["path"] == str(target)
    assert copy.sha256 == {}
