"""What is cut out of a bundle's libraries, and that they do afterwards what they did before."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import PySide6
import pytest
from elf_pack import GPU_CODE, GPU_CODE_BEGINS, pack
from icu_data import is_left_out, reduce_icu
from strip import can_be_loaded, strip_all

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is trimmed")
LOAD = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
SORT = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone
words = ["zebra", "\u00e4ther", "apfel"]
print(sorted(words, key=QCollator(QLocale("de")).sortKey))
print(QTimeZone(b"Europe/Berlin").isValid(), "\u00e4".upper())
print(len(open("/proc/self/maps").read().split("TRIED")) > 1)
"""


@pytest.mark.skipif(shutil.which("cc") is None, reason="no compiler here")
def test_symbols_for_a_debugger_go(tmp_path: Path) -> None:
    library = tmp_path / "libfull.so"
    command: list[str | Path] = ["cc", "-g3", "-shared", "-x", "c", "-", "-o", library]
    subprocess.run(command, input="int answer(void) { return 42; }", text=True, check=True)
    before = library.stat().st_size

    assert strip_all(tmp_path) == before - library.stat().st_size > 0
    look = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).answer())"
    done = subprocess.run([sys.executable, "-c", look, library], capture_output=True, check=True)
    assert done.stdout == b"42\n"


@pytest.mark.skipif(shutil.which("readelf") is None, reason="no binutils here")
def test_what_strip_would_break_is_left_alone(tmp_path: Path) -> None:
    """Wheels are patched after they are linked, as numpy's libraries are."""
    source = Path(np.__file__).parents[1] / "numpy.libs"
    if not source.is_dir():
        pytest.skip("this numpy brings no libraries")
    folder = shutil.copytree(source, tmp_path / "numpy.libs")
    strip_all(folder)
    for library in sorted(folder.iterdir()):
        assert can_be_loaded(library)
        done = subprocess.run(
            [sys.executable, "-c", LOAD, library], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr


_WITH_GPU_CODE = """
__attribute__((section(".nv_fatbin"))) const unsigned char code[5 * 4096] = {
    0x50, 0xed, 0x55, 0xba, 1, 0, 16, 0, [2 * 4096] = 7, [5 * 4096 - 1] = 9};
const char after[] = "after it";
int sum(void) {
    int total = 0;
    for (int n = 0; n < sizeof code; n++) total += code[n];
    return total;
}
const char *word(void) { return after; }
"""
_ASK = (
    "import ctypes, sys; it = ctypes.CDLL(sys.argv[1]); it.word.restype = ctypes.c_char_p;"
    "print(it.sum(), it.word().decode())"
)


@pytest.mark.skipif(
    shutil.which("cc") is None or platform.machine() != "x86_64", reason="an x86-64 compiler"
)
def test_code_for_gpus_goes_and_the_rest_of_its_library_works(tmp_path: Path) -> None:
    library = tmp_path / "libspeech.so"
    # Room for one more segment before the first section, as patched wheels have it.
    command: list[str | Path] = ["cc", "-shared", "-fPIC", "-g", "-Wl,-z,separate-code"]
    command += ["-Wl,--section-start=.note.gnu.build-id=0x1000", "-x", "c", "-", "-o", library]
    subprocess.run(command, input=_WITH_GPU_CODE, text=True, check=True)
    assert GPU_CODE_BEGINS in library.read_bytes()
    before = library.stat().st_size
    asked: list[str | Path] = [sys.executable, "-c", _ASK, library]
    assert subprocess.check_output(asked, text=True) != "0 after it\n"

    strip_all(tmp_path)

    assert GPU_CODE_BEGINS not in library.read_bytes()
    assert library.stat().st_size < before - 4 * 4096
    assert subprocess.check_output(asked, text=True) == "0 after it\n"
    with pytest.raises(ValueError, match=GPU_CODE):
        pack(library.read_bytes(), without=GPU_CODE)  # there is none any more


@pytest.mark.parametrize(
    ("item", "goes"),
    [
        ("lang/de.res", True),
        ("curr/root.res", True),
        ("coll/sv.res", True),
        ("zh_Hant_TW.res", True),
        ("coll/de.res", False),
        ("zone/root.res", False),
        ("zoneinfo64.res", False),
        ("cnvalias.icu", False),
        ("euc-tw-2014.cnv", True),
        ("unames.icu", True),
        ("ja_JP.res", False),
    ],
)
def test_names_and_formats_go_and_what_is_asked_for_stays(item: str, *, goes: bool) -> None:
    assert is_left_out(item) is goes


@pytest.mark.skipif(
    shutil.which("icupkg") is None or shutil.which("cc") is None,
    reason="needs ICU's icupkg (Debian: icu-devtools) and a compiler",
)
def test_qt_sorts_and_knows_time_zones_with_less_data(tmp_path: Path) -> None:
    libraries = Path(PySide6.__file__).parent / "Qt" / "lib"
    (data,) = libraries.glob("libicudata.so.*")
    folder = tmp_path / "TRIED"
    folder.mkdir()
    shutil.copy(data, folder)
    before = tell_by(libraries)

    assert reduce_icu(folder) > 25_000_000
    assert tell_by(folder) == before.replace("False", "True")
    assert "\u00e4ther" in before


def tell_by(folder: Path) -> str:
    """Return what Qt says with the ICU data of a folder."""
    environ = dict(os.environ, LD_LIBRARY_PATH=str(folder), PYTHONIOENCODING="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SORT], env=environ, capture_output=True, text=True, check=True
    )
    return done.stdout
