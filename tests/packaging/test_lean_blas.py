"""numpy reckons as before with what was linked for it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from lean_blas import LIBRARY, families, replace_blas

pytestmark = pytest.mark.skipif(
    not LIBRARY.is_file() or shutil.which("gfortran") is None,
    reason="needs Debian's libopenblas64-serial-dev and gfortran",
)


def test_a_smaller_library_takes_the_place_of_numpy_s(tmp_path: Path) -> None:
    package = Path(np.__file__).parent
    for part in ("_core", "linalg"):
        shutil.copytree(package / part, tmp_path / "numpy" / part)
    libraries = shutil.copytree(package.with_name("numpy.libs"), tmp_path / "numpy.libs")
    (before,) = libraries.glob("libscipy_openblas64_*")

    told = replace_blas(tmp_path, Path(sys.executable))  # it is tried in there

    assert [path.name for path in libraries.iterdir()] == [before.name]
    assert before.stat().st_size < 10_000_000
    assert "OpenBLAS" in told


def test_another_release_of_the_wheel_is_refused(tmp_path: Path) -> None:
    (tmp_path / "numpy").mkdir()
    (tmp_path / "numpy.libs").mkdir()
    with pytest.raises(ValueError, match="made differently"):
        replace_blas(tmp_path, Path(sys.executable))


def test_every_family_of_cpus_gets_kernels_that_are_kept() -> None:
    found = families()
    assert found["ZEN"] == "HASWELL"
    assert set(found.values()) <= {"NEHALEM", "SANDYBRIDGE", "HASWELL", "SKYLAKEX"}
    assert not set(found) & set(found.values())
