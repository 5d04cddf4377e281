"""What the decoder refuses, stops at or keeps quiet about."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from unplugged.audio.decode import DecodeReport, decode_to_spool
from unplugged.audio.spool import SpoolReader
from unplugged.core.engine import CancelToken
from unplugged.core.errors import (
    DiskFull,
    FileEmpty,
    FileMissing,
    FileUnreadable,
    FolderUnwritable,
    JobCancelled,
    NoAudioDecoded,
    NoAudioTrack,
    NotAFile,
    NotMedia,
    UnpluggedError,
)

from tests.audio.encoding import encode, speechlike


def decode(source: Path, spool: Path, cancel: CancelToken | None = None) -> DecodeReport:
    return decode_to_spool(
        source, spool, cancel=cancel or CancelToken(), on_progress=lambda _done_s, _total_s: None
    )


def refused(source: Path, folder: Path, error: type[UnpluggedError]) -> None:
    """Check the class of the error, that it names the file, and that nothing is left behind."""
    place = folder / "spools"
    place.mkdir(exist_ok=True)
    with pytest.raises(error) as caught:
        decode(source, place / "x.wav")
    assert caught.value.params["path"] == str(source)
    assert list(place.iterdir()) == []


def test_every_wrong_path_has_its_own_error(tmp_path: Path) -> None:
    refused(tmp_path / "none.mp3", tmp_path, FileMissing)
    refused(tmp_path / "none" / "none.mp3", tmp_path, FileMissing)
    refused(Path("http://127.0.0.1/a.mp3"), tmp_path, FileMissing)
    refused(Path("bad\0name.mp3"), tmp_path, FileMissing)
    refused(tmp_path / ("long" * 100), tmp_path, FileUnreadable)
    refused(tmp_path, tmp_path, NotAFile)
    (tmp_path / "empty.mp3").touch()
    refused(tmp_path / "empty.mp3", tmp_path, FileEmpty)


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has neither pipes nor modes like these"
)
def test_pipes_loops_devices_and_closed_doors(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    refused(tmp_path / "pipe.wav", tmp_path, NotAFile)  # and does not wait for its other end
    refused(Path("/dev/zero"), tmp_path, NotAFile)
    (tmp_path / "loop.wav").symlink_to(tmp_path / "loop.wav")
    refused(tmp_path / "loop.wav", tmp_path, FileUnreadable)
    if os.geteuid() == 0:
        return  # nothing is closed to root
    locked = tmp_path / "locked.wav"
    soundfile.write(locked, np.zeros(100), 16_000)
    locked.chmod(0)
    refused(locked, tmp_path, FileUnreadable)


def test_what_holds_no_sound(tmp_path: Path) -> None:
    for name, content in (
        ("text.mp3", b"This is not a song.\n" * 50),
        ("page.wav", b"<!doctype html><html><body>404</body></html>"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("noise.mp4", np.random.default_rng(1).bytes(5000)),
        ("zeros.mkv", bytes(5000)),
    ):
        (tmp_path / name).write_bytes(content)
        refused(tmp_path / name, tmp_path, NotMedia)
    encode_picture_only(tmp_path / "silent.mp4")
    refused(tmp_path / "silent.mp4", tmp_path, NoAudioTrack)
    soundfile.write(tmp_path / "nothing.wav", np.zeros(0), 16_000)
    refused(tmp_path / "nothing.wav", tmp_path, NoAudioDecoded)


def encode_picture_only(path: Path) -> None:
    with av.open(str(path), "w") as out:
        picture = out.add_stream("mpeg4", rate=10)
        picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
        for _ in range(5):
            out.mux(picture.encode(av.VideoFrame(64, 48, "yuv420p")))
        out.mux(picture.encode(None))


@pytest.fixture
def listening() -> Iterator[tuple[int, list[str]]]:
    """A web server that notes everybody who calls."""
    calls: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            calls.append(self.path)
            self.send_error(404)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    connections = server.get_request

    def noting() -> tuple[object, object]:
        calls.append("connected")
        return connections()

    server.get_request = noting  # type: ignore[method-assign,assignment]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server.server_port, calls
    server.shutdown()
    thread.join()
    server.server_close()


PLAYLISTS = {
    "list.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{url}\n#EXT-X-ENDLIST\n",
    "list.m3u": "#EXTM3U\n#EXTINF:5,x\n{url}\n",
    "list.pls": "[playlist]\nFile1={url}\nNumberOfEntries=1\n",
    "list.asx": '<asx version="3.0"><entry><ref href="{url}"/></entry></asx>',
    "list.ffconcat": "ffconcat version 1.0\nfile '{url}'\n",
    "list.mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" '
    'profiles="urn:mpeg:dash:profile:isoff-main:2011" mediaPresentationDuration="PT5S"><Period>'
    '<AdaptationSet mimeType="audio/mp4"><Representation id="1" bandwidth="1"><BaseURL>{url}'
    "</BaseURL></Representation></AdaptationSet></Period></MPD>",
    "list.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
    "m=audio 5004 RTP/AVP 0\na=control:{url}\n",
    "list.rtsp.mp4": "RTSP/1.0 200 OK\r\nContent-Base: {url}\r\n\r\n",
    "song.mp3": "#EXTM3U\n#EXTINF:5,\n{url}\n",
}


@pytest.mark.parametrize("name", PLAYLISTS)
def test_a_playlist_opens_nothing(
    tmp_path: Path, listening: tuple[int, list[str]], name: str
) -> None:
    port, calls = listening
    words = tmp_path / "words.wav"
    soundfile.write(words, speechlike(1, 16_000), 16_000)
    for url in (f"http://127.0.0.1:{port}/a.ts", f"tcp://127.0.0.1:{port}", words.as_uri()):
        (tmp_path / name).write_text(PLAYLISTS[name].format(url=url))
        refused(tmp_path / name, tmp_path, NotMedia)
    (tmp_path / name).write_text(PLAYLISTS[name].format(url="words.wav"))
    refused(tmp_path / name, tmp_path, NotMedia)
    (tmp_path / name).write_text(PLAYLISTS[name].format(url="file:///etc/passwd"))
    refused(tmp_path / name, tmp_path, NotMedia)
    assert calls == []


def test_a_film_that_points_to_another_file_stays_alone(tmp_path: Path) -> None:
    """QuickTime can keep its sound in a second file, named by an alias inside the first."""
    words = tmp_path / "words.wav"
    soundfile.write(words, speechlike(1, 16_000), 16_000)
    film = encode(tmp_path / "film.mov", speechlike(1, 16_000), 16_000, "pcm_s16le")
    content = film.read_bytes()
    # The data reference says "in this file" (flag 1). Without the flag it names another one.
    alias = b"url \x00\x00\x00\x01"
    kind = content.find(b"alis\x00\x00\x00\x01") if alias not in content else content.find(alias)
    assert kind > 0
    film.write_bytes(content[: kind + 7] + b"\x00" + content[kind + 8 :])
    try:
        report = decode(film, tmp_path / "film_spool.wav")
    except UnpluggedError:
        return
    assert report.duration_s <= 1.01


def test_a_name_that_looks_like_an_address_is_a_name(tmp_path: Path) -> None:
    for name in ("concat:a.wav|b.wav", "http:--x.wav", "data:audio,x.wav", "50%d.wav", "-i.wav"):
        soundfile.write(tmp_path / "plain.wav", speechlike(1, 16_000), 16_000)
        try:
            odd = (tmp_path / "plain.wav").rename(tmp_path / name)
        except OSError:
            continue  # not a name on this system
        assert decode(odd, tmp_path / "out.wav").duration_s == 1.0


def test_the_source_is_never_replaced_by_its_own_spool(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "mine.wav", speechlike(1, 16_000), 16_000)
    before = (tmp_path / "mine.wav").read_bytes()
    (tmp_path / "alias.wav").hardlink_to(tmp_path / "mine.wav")
    for spool in ("mine.wav", "alias.wav"):
        with pytest.raises(ValueError, match=spool):
            decode(tmp_path / "mine.wav", tmp_path / spool)
    assert (tmp_path / "mine.wav").read_bytes() == before


class CancelWhen(CancelToken):
    """Is cancelled at the n-th look, as if another thread had done it just then."""

    __slots__ = ("_looks",)

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._looks = looks

    @property
    def is_cancelled(self) -> bool:
        self._looks -= 1
        if self._looks < 0:
            self.cancel()
        return super().is_cancelled

    def raise_if_cancelled(self) -> None:
        if self.is_cancelled:
            super().raise_if_cancelled()


def test_cancel_is_obeyed_at_every_point(tmp_path: Path) -> None:
    source = encode(tmp_path / "a.mp3", speechlike(3, 44_100), 44_100, "libmp3lame")
    spool = tmp_path / "a.wav"
    points = (*range(12), 40, 100)
    for looks in points:
        with pytest.raises(JobCancelled):
            decode(source, spool, CancelWhen(looks))
        if spool.exists():
            with SpoolReader(spool) as kept:
                assert kept.damage == "interrupted"
    assert decode(source, spool, CancelWhen(100_000)).damage is None  # replaces what was left


def test_a_full_disk_keeps_what_was_decoded(tmp_path: Path) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs Linux and root")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("this system does not let us mount a small disk")
    source = tmp_path / "long.flac"
    soundfile.write(source, speechlike(120, 16_000), 16_000)
    try:
        with pytest.raises(DiskFull) as caught:
            decode(source, disk / "a.wav")
        assert caught.value.params["path"] == str(disk / "a.wav")
        with SpoolReader(disk / "a.wav") as kept:
            assert kept.damage == "disk_full"
            assert kept.available_samples > 900_000
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_place_that_does_not_exist_is_said(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros(100), 16_000)
    with pytest.raises(FolderUnwritable):
        decode(tmp_path / "a.wav", tmp_path / "none" / "b.wav")


def test_the_decoder_does_not_write_to_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = encode(tmp_path / "a.mp3", speechlike(3, 44_100), 44_100, "libmp3lame")
    content = bytearray(source.read_bytes())
    content[3000:9000] = np.random.default_rng(2).bytes(6000)
    source.write_bytes(content)
    decode(source, tmp_path / "a.wav")
    (tmp_path / "b.mp4").write_bytes(b"\x00\x00\x00\x18ftypisom" + bytes(100))
    with pytest.raises(NotMedia):
        decode(tmp_path / "b.mp4", tmp_path / "b.wav")
    assert capfd.readouterr() == ("", "")
