"""Where things are, and that what is made there is private."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from unplugged.core import paths
from unplugged.core.errors import FolderUnwritable
from unplugged.core.paths import (
    app_paths,
    bundled_models_dir,
    is_file_there,
    is_there,
    resources_dir,
)


def test_home_variable_takes_everything_below_it(tmp_path: Path) -> None:
    found = app_paths({"UNPLUGGED_HOME": str(tmp_path / "home")})
    for place in (
        found.data_dir,
        found.cache_dir,
        found.log_dir,
        found.settings_file,
        found.library_db,
        found.meetings_dir,
        found.user_models_dir,
        found.user_templates_dir,
    ):
        assert place.is_relative_to(tmp_path / "home")
    assert not (tmp_path / "home").exists()


def test_relative_home_counts_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert app_paths({"UNPLUGGED_HOME": "here"}).data_dir == tmp_path / "here"


@pytest.mark.parametrize("environ", [{}, {"UNPLUGGED_HOME": ""}])
def test_without_the_variable_everything_is_the_users_own(environ: dict[str, str]) -> None:
    found = app_paths(environ)
    assert found.data_dir.is_absolute()
    assert found.library_db.is_relative_to(found.data_dir)
    assert "unplugged" in found.data_dir.parts
    assert "unplugged" in found.cache_dir.parts


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are inherited there")
def test_new_folders_are_private_and_old_ones_are_left_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    found = app_paths({"UNPLUGGED_HOME": str(tmp_path / "a" / "b")})
    found.create()
    found.create()
    for folder in (tmp_path / "a", found.data_dir, found.meetings_dir, found.log_dir):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_file_in_the_place_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("in the way")
    with pytest.raises(FolderUnwritable) as caught:
        app_paths({"UNPLUGGED_HOME": str(tmp_path / "home")}).create()
    assert str(tmp_path / "home") in caught.value.params["path"]


@pytest.mark.parametrize(
    "not_an_id", ["", "..", "../20261123-k3f7qa", "20261123-k3f7qa/..", "/etc", "20261123-K3F7QA"]
)
def test_folder_of_a_meeting_never_lies_elsewhere(tmp_path: Path, not_an_id: str) -> None:
    found = app_paths({"UNPLUGGED_HOME": str(tmp_path)})
    with pytest.raises(ValueError, match="id"):
        found.meeting_dir(not_an_id)
    good = found.meeting_dir("20261123-k3f2qa")
    assert good.parent == found.meetings_dir


def test_checkout_brings_its_resources_and_models() -> None:
    assert (resources_dir() / "prompts" / "minutes.md").is_file()
    assert bundled_models_dir().is_dir()


def test_installed_and_frozen_apps_bring_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site-packages" / "unplugged"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE_DIR", package)
    monkeypatch.setattr(paths, "_CHECKOUT_DIR", tmp_path / "nowhere")
    assert resources_dir() == package / "resources"
    assert bundled_models_dir() == package / "models"

    unpacked = tmp_path / "bundle"
    (unpacked / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(unpacked), raising=False)
    assert resources_dir() == unpacked / "resources"


@pytest.mark.parametrize("name", ["a" * 300, "a" * 5000, "a\0b", "nothing", "/dev/null/x"])
def test_a_name_that_no_file_can_have_is_not_there(name: str) -> None:
    assert not is_there(Path(name))
    assert not is_file_there(Path(name))
