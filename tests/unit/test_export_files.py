"""An export's way onto the disk: its name, and whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from unplugged.core.errors import DiskFull, OutputUnwritable
from unplugged.core.export import write_atomically
from unplugged.core.export.files import file_name_of


def test_file_is_replaced_whole_with_plain_line_feeds(tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    target.write_text("old and much longer than the new one")
    write_atomically(target, "é\n会\n")
    assert target.read_bytes() == b"\xc3\xa9\n\xe4\xbc\x9a\n"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("title", "begins"),
    [
        ("Budget: 2027 / plan?", "Budget- 2027 - plan-"),
        ("  .. Notes\nof a\tmeeting. ", "Notes of a meeting"),
        ("Quarterly alignment " * 25, "Quarterly alignment"),
        ("第三四半期の予算会議" * 40, "第三四半期"),
    ],
)
def test_any_title_becomes_a_name_that_can_be_written(
    tmp_path: Path, title: str, begins: str
) -> None:
    name = file_name_of(title)
    assert name.startswith(begins)
    write_atomically(tmp_path / f"{name}.docx", "text")
    assert [each.name for each in tmp_path.iterdir()] == [f"{name}.docx"]


@pytest.mark.parametrize("title", ["Aux", "CON", "com1", "LPT¹", "Aux. Minutes", "aux .b"])
def test_a_title_that_is_a_device_of_windows_becomes_the_name_of_a_file(title: str) -> None:
    """Whatever ending it gets, nothing could be saved there; as pathlib and Windows say."""
    assert file_name_of(title) == f"_{title}"
    assert file_name_of(f"My {title}") == f"My {title}"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Call\x1b[31m with\x07 Ana\x7f", "Call[31m with Ana"),
        ("Notes \u202excod.exe", "Notes xcod.exe"),
        ("Budget \udcff 2027", "Budget 2027"),
        ("\x07", ""),
    ],
)
def test_no_name_holds_what_windows_refuses_or_what_hides_its_ending(title: str, name: str) -> None:
    assert file_name_of(title) == name


def test_a_title_of_dots_gives_no_name() -> None:
    assert file_name_of("...") == ""


@pytest.mark.skipif(os.name == "nt", reason="rights are kept elsewhere")
def test_who_may_read_a_file_stays_as_it_was(tmp_path: Path) -> None:
    private, shared = tmp_path / "private.md", tmp_path / "shared.md"
    for target, mode in ((private, 0o600), (shared, 0o664)):
        target.write_text("old")
        target.chmod(mode)
        write_atomically(target, "new")
        assert stat.S_IMODE(target.stat().st_mode) == mode


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs Linux")
def test_a_new_name_is_on_the_disk_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(
        os, "fsync", lambda fd: synced.append(Path(f"/proc/self/fd/{fd}").readlink())
    )

    write_atomically(tmp_path / "out.md", "new")

    assert synced[-1] == tmp_path


def test_link_is_followed(tmp_path: Path) -> None:
    target = tmp_path / "real.md"
    link = tmp_path / "link.md"
    target.write_text("old")
    link.symlink_to(target)
    write_atomically(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_atomically(pipe, "text\n")
        assert os.read(reader, 100) == b"text\n"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("place", "reason"),
    [("nowhere/out.md", "No such file"), ("folder", "folder"), ("file/out.md", "Not a directory")],
)
def test_place_that_cannot_be_written_is_named(tmp_path: Path, place: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(OutputUnwritable) as caught:
        write_atomically(tmp_path / place, "x")
    assert caught.value.params["path"] == str(tmp_path / place)
    assert reason in caught.value.params["reason"]


def test_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.md"
    target.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("unplugged.core.atomic.os.fsync", full)
    with pytest.raises(DiskFull):
        write_atomically(target, "new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
