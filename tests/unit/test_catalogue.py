"""The model catalogue: what is in it, what the user adds, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from unplugged.core.catalogue import CATALOGUE_FILE, Catalogue, ModelKind, read_entries
from unplugged.core.errors import CatalogueInvalid, ModelMissing

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

    speech = next(e for e in catalogue.entries if e.kind is ModelKind.SPEECH)
    minutes = next(e for e in catalogue.entries if e.kind is ModelKind.MINUTES)
    assert (speech.name, speech.engine) == ("demo-speech", "faster-whisper")
    assert (minutes.name, minutes.engine) == ("demo-minutes", "llama.cpp")
    assert minutes.is_trained_for_minutes
    assert not speech.takes_hints  # measured: 24 % of the words wrong without, 32 % with them
    assert 0 < minutes.chunk_tokens < minutes.context_tokens
    assert minutes.max_lines > 0
    assert all(e.licence and e.publisher and e.purpose and e.languages for e in catalogue.entries)


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
    (user / "notes.txt").write_text("not a model")

    catalogue = Catalogue.read(user, _catalogue(tmp_path / "bundled", "").parent)

    assert [(e.name, e.engine) for e in catalogue.installed(ModelKind.SPEECH)] == [
        ("whisper-small", "faster-whisper")
    ]
    assert [e.name for e in catalogue.installed(ModelKind.MINUTES)] == ["nested", "top"]
    assert catalogue.find(ModelKind.MINUTES, "top").file_bytes == 8


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
