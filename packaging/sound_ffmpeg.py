"""An FFmpeg that knows sound only, in the place of the one that PyAV's wheel for Linux brings.

The app takes the sound out of files and never looks at a picture. What the wheel brings is 44 MB:
decoders and encoders of video, two of them under the GPL, TLS, window system. This is compiled from
the same release with the decoders of sound and the containers that the app opens, all of it code of
FFmpeg itself under the LGPL, and has the names by which PyAV asks for its libraries.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
import urllib.request
from pathlib import Path

from bundle_places import BundlePlaces
from unplugged.audio.containers import CONTAINERS

from setup.llama_build import count_cores
from setup.places import SetupFailed
from setup.state import make_key
from setup.terminal import Task, Terminal

VERSION = "8.1.2"  # that of av's wheel; its libraries say so in their names, which are compared
SHA256 = "464beb5e7bf0c311e68b45ae2f04e9cc2af88851abb4082231742a74d97b524c"
LICENCE = "FFmpeg.txt"  # beside the libraries: release, how it was made, licence
_IN_DEBIAN = f"pool/main/f/ffmpeg/ffmpeg_{VERSION}.orig.tar.xz"
_UPSTREAM = f"https://ffmpeg.org/releases/ffmpeg-{VERSION}.tar.xz"  # the same file

# What configure calls otherwise than the opened file's format is called.
_DEMUXERS = {"mpeg": "mpegps", "shn": "shorten"}
# Decoders of sound that FFmpeg's list of codecs has under other headings.
_ELSEWHERE = (
    "anull", "comfortnoise", "dvaudio", "eightsvx_exp", "eightsvx_fib", "rka", "s302m", "speex",
)  # fmt: skip
_PARSERS = (
    "aac aac_latm ac3 adx amr cook dca dolby_e flac ftr g723_1 g729 gsm misc4 mlp mpegaudio opus "
    "sbc sipr tak vorbis xma"
).split()
_FILTERS = ("aformat", "aresample", "atempo", "anull")  # of resampling, and of playing faster
_LIBRARY = re.compile(r"^(lib\w+?)(?:-[0-9a-f]{8})?\.so\.([\d.]+)$")

# Asked of the wheel and of what replaces it: the decoders of sound, and the containers.
_KNOWN = """
import av
for name in av.codecs_available:
    try:
        if av.Codec(name, "r").type == "audio":
            print("decoder", name)
    except ValueError:
        pass
for name in av.formats_available:
    if av.ContainerFormat(name).is_input:
        print("container", av.ContainerFormat(name, "r").name)
"""


def build_sound_ffmpeg(places: BundlePlaces, terminal: Terminal) -> Path:
    """Return the folder with FFmpeg's libraries and licence; compiled only when it isn't there.

    Raises:
        SetupFailed: nasm is missing, the source can't be had or doesn't compile, or the result
            knows less than PyAV's own.
    """
    work = places.ffmpeg
    made, kept = work / "made", work / "key"
    key = make_key([Path(__file__), *CONTAINERS])
    if kept.is_file() and kept.read_text(encoding="ascii") == key:
        return made
    if shutil.which("nasm") is None:
        raise SetupFailed("FFmpeg needs the assembler nasm to be compiled (Debian: nasm).")
    work.mkdir(parents=True, exist_ok=True)
    archive = _fetch(work / f"ffmpeg-{VERSION}.tar.xz", terminal)
    shutil.rmtree(made, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=work) as folder:
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
        source = Path(folder, f"ffmpeg-{VERSION}")
        arguments = configuration(source, made)
        _compile(source, arguments, terminal)
        _write_licence(source, arguments, made / LICENCE)
    _compare(places, made / "lib")
    kept.write_text(key, encoding="ascii")
    return made


def put_in_place(libraries: Path, made: Path) -> None:
    """Put the libraries into a bundle or package, under their names and those PyAV asks for.

    Args:
        libraries: ``av.libs`` of PyAV's wheel; everything in it goes.
        made: The folder of ``build_sound_ffmpeg``.

    Raises:
        ValueError: The wheel's FFmpeg is another release: its structures may be others, too.
    """
    built = {path.name: path for path in sorted((made / "lib").glob("lib*.so.*.*"))}
    asked = {}
    for library in sorted(libraries.iterdir()):
        found = _LIBRARY.match(library.name)
        if found and found[1].startswith(("libav", "libsw")):
            asked[library.name] = f"{found[1]}.so.{found[2]}"
    if sorted(asked.values()) != sorted(built):
        raise ValueError(f"PyAV's FFmpeg is not {VERSION}: {', '.join(sorted(asked))}")
    shutil.rmtree(libraries)
    libraries.mkdir()
    for name, path in built.items():
        by_each_other = name[: name.index(".so.") + 4] + name.split(".so.")[1].split(".")[0]
        shutil.copy(path, libraries / by_each_other)
        for wheel_name in (each for each, whole in asked.items() if whole == name):
            (libraries / wheel_name).symlink_to(by_each_other)


def configuration(source: Path, prefix: Path) -> list[str]:
    """Return the arguments of FFmpeg's configure.

    Args:
        source: The unpacked source, in which the decoders of sound are looked up.
        prefix: Where the libraries go.
    """
    names = (name.split(",")[0] for name in CONTAINERS)
    return [
        f"--prefix={prefix}",
        "--disable-everything", "--disable-autodetect", "--disable-programs", "--disable-doc",
        "--disable-network", "--disable-debug", "--disable-static", "--enable-shared",
        "--enable-zlib",  # compressed headers of QuickTime and Matroska
        "--enable-protocol=file",
        "--enable-demuxer=" + ",".join(_DEMUXERS.get(name, name) for name in names),
        "--enable-decoder=" + ",".join(sound_decoders(source)),
        "--enable-parser=" + ",".join(_PARSERS),
        "--enable-filter=" + ",".join(_FILTERS),
    ]  # fmt: skip


def sound_decoders(source: Path) -> list[str]:
    """Return FFmpeg's own decoders of sound, as its list of codecs has them, by its headings."""
    text = (source / "libavcodec" / "allcodecs.c").read_text(encoding="utf-8")
    part = text[text.index("/* audio codecs */") : text.index("/* subtitles */")]
    return [*re.findall(r"\bff_(\w+)_decoder;", part), *_ELSEWHERE]


def _fetch(archive: Path, terminal: Terminal) -> Path:
    """Return the source, downloaded if need be: from this system's Debian mirror, else upstream."""
    if archive.is_file() and _digest(archive) == SHA256:
        return archive
    terminal.say(f"Downloading the source of FFmpeg {VERSION} (12 MB) ...")
    for address in (*(f"{mirror}{_IN_DEBIAN}" for mirror in _debian_mirrors()), _UPSTREAM):
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - whatever comes is compared with SHA256
                archive.write_bytes(answer.read())
        except OSError:
            continue
        if _digest(archive) == SHA256:
            return archive
    raise SetupFailed(
        f"The source of FFmpeg {VERSION} could not be downloaded. Put {_UPSTREAM} at {archive}."
    )


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _debian_mirrors() -> list[str]:
    if shutil.which("apt-get") is None:
        return []
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(ORIGIN) $(REPO_URI)"],
        capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    pairs = (line.partition(" ")[::2] for line in told.splitlines())
    return sorted({address for origin, address in pairs if origin == "Debian"})


def _compile(source: Path, arguments: list[str], terminal: Terminal) -> None:
    # They find each other beside them. Its makefiles expand this twice.
    beside = "LDSOFLAGS=-Wl,-rpath,'$$$$ORIGIN'"
    for doing, expected, command in (
        ("Configuring FFmpeg for sound", "half a minute", ["./configure", *arguments]),
        ("Building FFmpeg for sound", "2 minutes", ["make", f"-j{count_cores()}", beside]),
        ("Installing FFmpeg for sound", "seconds", ["make", "install-libs", beside]),
    ):
        code, _ = terminal.run(Task(doing, expected, command, cwd=source))
        if code:
            raise SetupFailed(f"FFmpeg could not be built; the details: {terminal.log}")


def _write_licence(source: Path, arguments: list[str], file: Path) -> None:
    """Write what has to be told with the libraries."""
    told = [argument for argument in arguments if not argument.startswith("--prefix=")]
    file.write_text(
        f"FFmpeg {VERSION}, not changed: ffmpeg-{VERSION}.tar.xz, SHA-256 {SHA256}\n"
        f"configure {' '.join(told)}\n"
        "Licence: LGPL-2.1-or-later. Shared libraries in av.libs, which may be replaced.\n\n"
        + (source / "COPYING.LGPLv2.1").read_text(encoding="utf-8"),
        encoding="utf-8",
    )


def _compare(places: BundlePlaces, made: Path) -> None:
    """See to it that PyAV loads with these libraries, and knows what it knew.

    Raises:
        SetupFailed: It doesn't.
    """
    (package,) = places.venv.glob("lib/python*/site-packages/av")
    with tempfile.TemporaryDirectory() as folder:
        for part in ("av", "av.libs"):
            shutil.copytree(package.with_name(part), Path(folder, part), symlinks=True)
        put_in_place(Path(folder, "av.libs"), made.parent)
        before, after = _known(places, ""), _known(places, folder)
    known = {f"container {name}" for name in CONTAINERS}
    # Of the wheel's decoders those that libraries of others bring have one of FFmpeg's beside them.
    wanted = {
        line for line in before
        if line in known or (line.startswith("decoder ") and not line.startswith("decoder lib"))
    }  # fmt: skip
    if missing := sorted(wanted - after):
        raise SetupFailed(f"FFmpeg for sound lacks {', '.join(missing)}.")


def _known(places: BundlePlaces, folder: str) -> set[str]:
    done = subprocess.run(
        [places.python, "-c", _KNOWN], env={**os.environ, "PYTHONPATH": folder},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stdout.splitlines())
