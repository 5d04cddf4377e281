"""A model of random weights, made once for all tests of engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.contract.tiny_gguf import write_tiny_gguf


@pytest.fixture(scope="session")
def tiny_gguf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("gguf") / "tiny.gguf")
