"""numpy's linear algebra with what numpy asks for, linked from Debian's OpenBLAS: 20 MB less.

The library that numpy's wheel for Linux brings has all of BLAS and LAPACK; numpy calls 57 functions
of it. Here a linker takes these, and what they need, out of Debian's static library, under names
that numpy knows. Of the kernels for families of CPUs four remain; numpy itself runs on none that is
older than the first.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

PACKAGES = ("libopenblas64-serial-dev", "gfortran")  # 64-bit indices as numpy has them; no threads
LIBRARY = Path("/usr/lib/x86_64-linux-gnu/openblas64-serial/libopenblas64.a")
_COPYRIGHT = Path("/usr/share/doc/libopenblas64-serial-dev/copyright")
_KEPT = {"NEHALEM", "SANDYBRIDGE", "HASWELL", "SKYLAKEX"}
# The kernels of a family that are taken for the others' as well: what they use, those have, too.
# Whatever isn't named has the first's.
_TAKEN_FOR = {
    "BULLDOZER": "SANDYBRIDGE", "PILEDRIVER": "SANDYBRIDGE", "STEAMROLLER": "SANDYBRIDGE",
    "EXCAVATOR": "SANDYBRIDGE", "ZEN": "HASWELL", "COOPERLAKE": "SKYLAKEX",
}  # fmt: skip
_ASKED = re.compile(r"\bU (scipy_(\w+?)64_)(?:@|$)", re.MULTILINE)
_FAMILY = re.compile(r"\b[BDR] gotoblas_(\w+)$", re.MULTILINE)

_TRIAL = """
import numpy as np
random = np.random.default_rng(1)
for kind in (np.float32, np.float64, np.complex64, np.complex128):
    a, b = (random.normal(size=size).astype(kind) for size in ((300, 257), (257, 80)))
    if np.iscomplexobj(a):
        a = a + 1j * random.normal(size=a.shape).astype(kind)
    assert np.allclose(a @ b, np.einsum("ij,jk->ik", a, b, optimize=False), atol=1e-3)
    square = a.T.conj() @ a + 1000 * np.eye(257, dtype=kind)
    assert np.allclose(square @ np.linalg.solve(square, a.T), a.T, atol=1e-2)
    left, values, right = np.linalg.svd(b, full_matrices=False)
    assert np.allclose(left * values @ right, b, atol=1e-3)
    values, vectors = np.linalg.eigh(square)
    assert np.allclose(vectors * values @ vectors.conj().T, square, rtol=1e-3, atol=0.5)
    assert abs(np.linalg.eigvals(b[:40, :40]).sum() - np.trace(b[:40, :40])) < 1e-2
    q, r = np.linalg.qr(b)
    assert np.allclose(q @ r, b, atol=1e-3)
    np.linalg.cholesky(square), np.linalg.lstsq(a, a[:, 0], rcond=None)
"""


def replace_blas(inside: Path, python: Path, compiler: str = "cc") -> str:
    """Put a smaller library in the place of the one that numpy's wheel brings.

    Args:
        inside: Folder with ``numpy`` and ``numpy.libs``.
        python: An interpreter that has numpy's modules of the same release; it tries the library.
        compiler: The C compiler.

    Returns:
        What has to be told with it: its licence.

    Raises:
        FileNotFoundError: Debian's library isn't installed.
        ValueError: numpy's wheel is made differently now.
        subprocess.CalledProcessError: The linker failed, or numpy reckons wrong with the result.
    """
    if not LIBRARY.is_file():
        raise FileNotFoundError(f"no {LIBRARY}: apt-get install {' '.join(PACKAGES)}")
    libraries = inside / "numpy.libs"
    found = sorted(libraries.glob("libscipy_openblas64_-*.so"))
    asked = _asked_of(inside / "numpy")
    if len(found) != 1 or not asked:
        raise ValueError(f"{libraries} is not as it was: numpy's wheel is made differently now")
    (name,) = (each.name for each in found)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, name)
        _link(made, asked, compiler)
        _try(made, python, Path(folder))
        shutil.rmtree(libraries)  # the Fortran of the wheel's library with it
        libraries.mkdir()
        shutil.copy(made, libraries)
    return _COPYRIGHT.read_text(encoding="utf-8", errors="replace")


def families() -> dict[str, str]:
    """Return whose kernels each family of CPUs gets that has none of its own here."""
    names = _FAMILY.findall(_run("nm", "--defined-only", LIBRARY))
    return {name: _TAKEN_FOR.get(name, "NEHALEM") for name in names if name not in _KEPT}


def _asked_of(numpy: Path) -> dict[str, str]:
    """Return the functions that numpy's modules look for, and what Debian calls them."""
    asked: dict[str, str] = {}
    for module in sorted(numpy.rglob("*.so")):
        asked |= dict(_ASKED.findall(_run("nm", "--dynamic", "--undefined-only", module)))
    return asked


def _link(made: Path, asked: dict[str, str], compiler: str) -> None:
    exported = made.with_suffix(".map")
    exported.write_text(f"{{ global: {'; '.join(asked)}; local: *; }};", encoding="ascii")
    arguments = made.with_suffix(".arguments")
    other = families().items()
    lines = [f"-Wl,--defsym=gotoblas_{one}=gotoblas_{kept}" for one, kept in other]
    for name, plain in asked.items():
        lines += [f"-Wl,--undefined={plain}", f"-Wl,--defsym={name}={plain}"]
    arguments.write_text("\n".join(lines), encoding="ascii")
    _run(
        compiler, "-shared", "-s", f"-Wl,-soname,{made.name}", f"-Wl,--version-script={exported}",
        "-Wl,--gc-sections", f"@{arguments}", LIBRARY,
        "-Wl,-Bstatic", "-lgfortran", "-lquadmath", "-Wl,-Bdynamic", "-lm", "-o", made,
    )  # fmt: skip


def _try(made: Path, python: Path, scratch: Path) -> None:
    package = Path(_run(python, "-c", "import numpy; print(numpy.__path__[0])").strip())
    shutil.copytree(package, scratch / "numpy", ignore=shutil.ignore_patterns("tests"))
    (scratch / "numpy.libs").mkdir()
    shutil.copy(made, scratch / "numpy.libs")
    subprocess.run(
        [python, "-c", _TRIAL], env={**os.environ, "PYTHONPATH": str(scratch)}, check=True
    )


def _run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
