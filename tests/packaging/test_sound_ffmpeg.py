"""The FFmpeg that a bundle has in the place of PyAV's: for sound, of the same release."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sound_ffmpeg import configuration, put_in_place, sound_decoders
from unplugged.audio.containers import CONTAINERS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is trimmed")
CODECS = """
extern const FFCodec ff_h264_decoder;
/* audio codecs */
extern const FFCodec ff_aac_encoder;
extern const FFCodec ff_aac_decoder;
/* PCM codecs */
extern const FFCodec ff_pcm_alaw_decoder;
/* subtitles */
extern const FFCodec ff_ass_decoder;
/* external libraries */
extern const FFCodec ff_libopus_decoder;
"""


def make_files(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_text(f"{folder.name}: {name}", encoding="ascii")
    return folder


@pytest.fixture
def made(tmp_path: Path) -> Path:
    make_files(tmp_path / "made" / "lib", "libavcodec.so.62.28.102", "libavutil.so.60.26.102")
    return tmp_path / "made"


def test_sound_is_decoded_and_nothing_else(tmp_path: Path) -> None:
    source = make_files(tmp_path / "source" / "libavcodec").parent
    (source / "libavcodec" / "allcodecs.c").write_text(CODECS, encoding="ascii")

    decoders = sound_decoders(source)
    assert {"aac", "pcm_alaw", "speex"} <= set(decoders)
    assert not {"h264", "ass", "libopus"} & set(decoders)
    told = configuration(source, tmp_path)
    assert f"--enable-decoder={','.join(decoders)}" in told
    assert not any("gpl" in argument for argument in told)
    (demuxers,) = (each for each in told if each.startswith("--enable-demuxer="))
    assert len(demuxers.split(",")) == len(CONTAINERS)


def test_pyav_finds_the_libraries_under_its_names_and_its_own_are_gone(
    tmp_path: Path, made: Path
) -> None:
    wheel = make_files(
        tmp_path / "av.libs",
        "libavcodec-5e6b81c2.so.62.28.102",
        "libavutil-5809ad29.so.60.26.102",
        "libx264-d6533a8d.so.165",
    )
    put_in_place(wheel, made)

    files = {path.name for path in wheel.iterdir() if not path.is_symlink()}
    assert files == {"libavcodec.so.62", "libavutil.so.60"}  # how they ask for each other
    asked = wheel / "libavcodec-5e6b81c2.so.62.28.102"
    assert asked.read_text(encoding="ascii") == "lib: libavcodec.so.62.28.102"


def test_another_release_is_refused(tmp_path: Path, made: Path) -> None:
    wheel = make_files(
        tmp_path / "av.libs", "libavcodec-1f2e3d4c.so.63.1.100", "libavutil-5809ad29.so.60.26.102"
    )
    with pytest.raises(ValueError, match="is not"):
        put_in_place(wheel, made)
    assert (wheel / "libavcodec-1f2e3d4c.so.63.1.100").is_file()
