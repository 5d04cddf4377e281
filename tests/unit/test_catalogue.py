"""The model catalogue: what is in it, what the user adds, and what it refuses."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from unplugged.core.catalogue import CATALOGUE_FILE, Catalogue, ModelKind, read_entries
from unplugged.core.errors import CatalogueInvalid, ModelMissing
from unplugged.core.models.entry import Origin

GOOD = """
[[model]]
name = "small"
kind = "minutes"
engine = "llama.cpp"
path = "small.gguf"
languages = ["en", "de"]
context_tokens = 4096
"""


def _catalogue(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CATALOGUE_FILE
    path.write_text(text, encoding="utf-8")
    return path


def test_the_catalogue_that_comes_with_the_app_is_valid_and_complete() -> None:
    catalogue = Catalogue.read(Path("no such folder"))

    speech = catalogue.find(ModelKind.SPEECH, None)  # nothing better is installed
    minutes = catalogue.find(ModelKind.MINUTES, None)
    assert (speech.name, speech.engine) == ("demo-speech", "faster-whisper")
    assert (minutes.name, minutes.engine) == ("demo-minutes", "llama.cpp")
    assert speech.is_demo
    assert minutes.is_demo
    assert minutes.is_trained_for_minutes
    assert not speech.takes_hints  # measured: 24 % of the words wrong without, 32 % with them
    assert 0 < minutes.chunk_tokens < minutes.context_tokens
    assert minutes.max_lines > 0
    assert all(e.licence and e.publisher and e.purpose for e in catalogue.entries)
    of_words = [e for e in catalogue.entries if e.kind is not ModelKind.SPEAKERS]
    assert all(e.languages for e in of_words)


def test_the_demo_models_are_there() -> None:
    catalogue = Catalogue.read(Path("no such folder"))

    assert catalogue.find(ModelKind.SPEECH, "demo-speech").path.is_dir()
    assert catalogue.find(ModelKind.MINUTES, "demo-minutes").path.is_file()


def test_models_are_found_by_their_files(tmp_path: Path) -> None:
    user = tmp_path / "models"
    (user / "whisper-small").mkdir(parents=True)
    (user / "whisper-small" / "model.bin").write_bytes(b"x")
    (user / "some-folder").mkdir()
    (user / "some-folder" / "nested.gguf").write_bytes(b"GGUF")
    (user / "top.gguf").write_bytes(b"GGUF....")
    (user / "voices.onnx").write_bytes(b"ONNX")
    (user / "notes.txt").write_text("not a model")

    catalogue = Catalogue.read(user, _catalogue(tmp_path / "bundled", "").parent)

    assert [(e.name, e.engine) for e in catalogue.installed(ModelKind.SPEECH)] == [
        ("whisper-small", "faster-whisper")
    ]
    assert [e.name for e in catalogue.installed(ModelKind.MINUTES)] == ["nested", "top"]
    assert catalogue.find(ModelKind.MINUTES, "top").file_bytes == 8
    assert [e.name for e in catalogue.installed(ModelKind.SPEAKERS)] == ["voices"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept elsewhere")
def test_a_folder_that_may_not_be_entered_hides_no_model() -> None:
    """As "lost+found", where the models folder is the whole of a disk."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "lost+found").mkdir(mode=0)
        (folder / "mine.gguf").write_bytes(b"GGUF")
        with _as_nobody(folder):
            found = Catalogue.read(folder).find(ModelKind.MINUTES, "mine")
        (folder / "lost+found").chmod(0o700)

    assert found.path.name == "mine.gguf"


@contextmanager
def _as_nobody(folder: Path) -> Iterator[None]:
    """Let root be somebody else for a while: it may enter everything."""
    if os.geteuid() != 0:
        yield
        return
    folder.chmod(0o755)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_what_the_user_added_is_taken_before_what_came_with_the_app(tmp_path: Path) -> None:
    bundled, user = tmp_path / "bundled", tmp_path / "user"
    _catalogue(bundled, GOOD)
    (bundled / "small.gguf").write_bytes(b"GGUF")
    user.mkdir()

    assert Catalogue.read(user, bundled).find(ModelKind.MINUTES, None).name == "small"
    (user / "better.gguf").write_bytes(b"GGUF")
    assert Catalogue.read(user, bundled).find(ModelKind.MINUTES, None).name == "better"
    assert Catalogue.read(user, bundled).find(ModelKind.MINUTES, "small").name == "small"


def test_a_users_own_catalogue_describes_what_is_in_the_folder(tmp_path: Path) -> None:
    bundled = _catalogue(tmp_path / "bundled", "").parent
    user = _catalogue(tmp_path / "user", GOOD).parent
    (user / "small.gguf").write_bytes(b"GGUF")

    (entry,) = Catalogue.read(user, bundled).installed(ModelKind.MINUTES)

    assert (entry.name, entry.context_tokens, entry.languages) == ("small", 4096, ("en", "de"))
    assert entry.path == user / "small.gguf"


def test_a_model_whose_file_is_gone_is_missing(tmp_path: Path) -> None:
    bundled = _catalogue(tmp_path / "bundled", GOOD).parent
    catalogue = Catalogue.read(tmp_path / "user", bundled)

    with pytest.raises(ModelMissing) as caught:
        catalogue.find(ModelKind.MINUTES, "small")

    assert caught.value.params == {"name": "small", "kind": "minutes"}
    with pytest.raises(ModelMissing):
        catalogue.find(ModelKind.SPEECH, None)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (('name = "small"', ""), "model 1: name is missing"),
        (('name = "small"', 'name = "../x"'), "model 1: name"),
        (('kind = "minutes"', 'kind = "music"'), "model small: kind 'music'"),
        (('engine = "llama.cpp"', 'engine = "gpu"'), "model small: engine 'gpu'"),
        (('"small.gguf"', '"/etc/passwd"'), "model small: path '/etc/passwd' leaves"),
        (('"small.gguf"', '"../other.gguf"'), "model small: path '../other.gguf' leaves"),
        (('"small.gguf"', '"a\\\\..\\\\..\\\\b"'), "model small: path"),
        (('["en", "de"]', '["English"]'), "model small: languages 'English'"),
        (('["en", "de"]', '"en"'), "model small: languages 'en' is not of type list"),
        (("4096", "0"), "model small: context_tokens 0"),
        (("4096", "true"), "model small: context_tokens"),
        (("4096", '"many"'), "model small: context_tokens 'many'"),
        (("context_tokens", "context_size"), "model small: context_size is no field"),
        (('kind = "minutes"', 'kind = "speech"'), "model small: engine"),
        ((GOOD, GOOD + GOOD), "two minutes models are called small"),
        ((GOOD, "model = 3"), "[[model]] tables only"),
        ((GOOD, "[other]"), "[[model]] tables only"),
        ((GOOD, "this is not TOML"), "line 1"),
    ],
)
def test_a_mistake_is_named_with_its_entry_and_field(
    tmp_path: Path, change: tuple[str, str], reason: str
) -> None:
    assert change[0] in GOOD
    path = _catalogue(tmp_path, GOOD.replace(*change))

    with pytest.raises(CatalogueInvalid) as caught:
        read_entries(path)

    assert reason in caught.value.params["reason"]
    assert caught.value.params["path"] == str(path)


def test_a_catalogue_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueInvalid) as caught:
        read_entries(tmp_path / CATALOGUE_FILE)

    assert caught.value.params["path"].endswith(CATALOGUE_FILE)


def test_the_catalogue_offers_what_the_issue_names() -> None:
    """Whisper in all sizes, small language models, and the three of the article."""
    offered = {e.name: e for e in Catalogue.read(Path("nowhere")).entries if e.hub_id is not None}

    for size in ("tiny", "base", "small", "medium", "large-v3-turbo"):
        assert f"whisper-{size}" in offered
    assert {"distil-large-v3", "distil-small.en"} <= set(offered)
    assert {"phi-3-mini", "mistral-7b", "llama-3-8b"} <= set(offered)
    for entry in offered.values():
        assert entry.origin is Origin.HUB
        assert entry.file_bytes
        assert entry.parameters
        assert entry.least_ram_bytes
        assert (entry.shape is not None) == (entry.kind is ModelKind.MINUTES)
        assert not entry.is_installed


def test_permissive_licences_come_first() -> None:
    minutes = [
        e for e in Catalogue.read(Path("nowhere")).entries
        if e.kind is ModelKind.MINUTES and e.hub_id is not None
    ]  # fmt: skip
    is_permissive = [e.licence in ("Apache-2.0", "MIT") for e in minutes]

    assert is_permissive == sorted(is_permissive, reverse=True)


HUB = """
[[model]]
name = "m"
kind = "minutes"
engine = "llama.cpp"
hub_id = "owner/name"
hub_file = "m.gguf"
file_bytes = 1000
shape = { layers = 2, kv_heads = 3, head_dim = 4, hidden = 5, vocabulary = 6 }
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"owner/name"', '"../../etc"', "hub_id"),
        ('"owner/name"', '"name"', "hub_id"),
        ('"m.gguf"', '"../m.gguf"', "hub_file"),
        ('hub_file = "m.gguf"', "", "hub_file is missing"),
        ('"m.gguf"', '"m-00002-of-00003.gguf"', "not the first part"),
        ("layers = 2", "layers = 0", "layers 0 is not a positive number"),
        ("layers = 2", "height = 2", "height is no part of it"),
        ("layers = 2, ", "", "layers is missing"),
        ("file_bytes = 1000", 'unconfirmed = ["name"]', "'name' is no fact about a model"),
        ("file_bytes = 1000", 'path = "m.gguf"', "path is not for a model that is downloaded"),
        ("file_bytes = 1000", "file_bytes = true", "file_bytes"),
    ],
)
def test_a_model_of_the_hub_is_checked_as_well(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert old in HUB
    path = _catalogue(tmp_path, HUB.replace(old, new))

    with pytest.raises(CatalogueInvalid, match=re.escape(told)) as caught:
        read_entries(path)
    assert "model m" in caught.value.params["reason"]


def test_a_model_of_the_hub_lies_in_the_folder_of_downloads(tmp_path: Path) -> None:
    (entry,) = read_entries(_catalogue(tmp_path, HUB), tmp_path / "downloads")

    assert entry.path == tmp_path / "downloads" / "m" / "m.gguf"
    assert entry.hub_files == ("m.gguf",)
