"""Language models that were split into parts: found, added, loaded and counted as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from unplugged.core.catalogue import CATALOGUE_FILE, Catalogue, ModelKind
from unplugged.core.errors import ModelBroken
from unplugged.core.model_errors import NotAModel
from unplugged.core.models.card import read_card
from unplugged.core.models.finder import find_models
from unplugged.core.models.hub import HubAccess
from unplugged.core.models.parts import files_of
from unplugged.core.sentences import sentence, sentence_for
from unplugged.core.settings import Settings
from unplugged.engines.inspect_gguf import inspect_gguf
from unplugged.engines.registry import load_generator
from unplugged.runtime.benchmark import PLAIN, Bench, language_command
from unplugged.runtime.model_list import model_rows
from unplugged.runtime.model_notices import ModelProgressed, ModelReady, ModelStage, ModelStopped
from unplugged.runtime.receipts import Hashes
from unplugged.system.cpu import read_cpu

from tests.contract.tiny_gguf import write_tiny_gguf
from tests.models.conftest import Told
from tests.models.fake_hub import FakeHub

FIRST = "big-00001-of-00003.gguf"


@pytest.fixture
def parts(tmp_path: Path) -> tuple[Path, ...]:
    """A whole model of 12 tensors in three files, in the order of their names."""
    folder = tmp_path / "split"
    folder.mkdir()
    write_tiny_gguf(folder / "big.gguf", tensors_per_part=5)
    return tuple(sorted(folder.iterdir()))


def test_a_split_model_says_of_itself_what_the_whole_one_does(
    parts: tuple[Path, ...], tmp_path: Path
) -> None:
    whole = inspect_gguf(write_tiny_gguf(tmp_path / "whole.gguf"))
    found = inspect_gguf(parts[0])

    assert [path.name for path in parts] == [f"big-0000{n}-of-00003.gguf" for n in (1, 2, 3)]
    assert (found.parameters, found.shape) == (whole.parameters, whole.shape)
    assert found.size_bytes == sum(path.stat().st_size for path in parts)


def test_the_first_part_may_have_no_weights(tmp_path: Path) -> None:
    write_tiny_gguf(tmp_path / "big.gguf", tensors_per_part=6, is_first_part_empty=True)

    (found,) = find_models(tmp_path)

    assert inspect_gguf(found.path).parameters
    assert load_generator("llama.cpp", str(found.path), 1, 0).context_tokens == 1_024


@pytest.mark.parametrize("pointed_at", [0, 1, None])
def test_it_is_added_whole_and_used(
    told: Told, parts: tuple[Path, ...], pointed_at: int | None
) -> None:
    """Whichever part, or the folder, was chosen; and a locked worker can open all of it."""
    (candidate,) = find_models(parts[0].parent if pointed_at is None else parts[pointed_at])
    told.desk.add(candidate)

    assert told.end() == ModelReady("big", ModelKind.MINUTES)
    rows = {row.entry.name: row for row in model_rows(told.paths, Settings(), read_cpu())}
    assert rows["big"].disk_bytes == sum(path.stat().st_size for path in parts)
    assert rows["big"].is_unchanged
    entry = rows["big"].entry
    card = read_card(told.paths.user_models_dir / "big")
    assert card is not None
    assert [file.name for file in card.files] == [path.name for path in parts]
    assert len(Hashes(told.paths.cache_dir).of(entry.path)) == 3

    measured, failure = Bench(told.paths).ask(
        ModelKind.MINUTES, language_command(entry, (1,), PLAIN)
    )
    assert failure is None
    assert measured[0].weight_bytes == rows["big"].disk_bytes

    files_of(entry.path)[1].write_bytes(b"GGUF")  # a later part is pinned, too
    rows = {row.entry.name: row for row in model_rows(told.paths, Settings(), read_cpu())}
    assert not rows["big"].is_unchanged


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_a_missing_part_is_one_sentence(told: Told, parts: tuple[Path, ...], lost: int) -> None:
    parts[lost].unlink()
    (candidate,) = find_models(parts[0].parent)
    told.desk.add(candidate)

    end = told.end()
    assert isinstance(end, ModelStopped)
    assert end.error is not None
    code, params = end.error
    text = sentence(code, **dict(params))
    assert parts[lost].name in text
    assert ("is missing" if lost else "no such file") in text
    assert text.count(". ") == 0


def test_parts_of_another_model_and_lost_names_are_refused(
    parts: tuple[Path, ...], tmp_path: Path
) -> None:
    lone = parts[0].rename(parts[0].with_name("renamed.gguf"))
    with pytest.raises(NotAModel) as caught:
        inspect_gguf(lone)
    assert "one of 3 parts" in sentence_for(caught.value)

    lone.rename(parts[0])
    parts[2].write_bytes(parts[1].read_bytes())
    with pytest.raises(NotAModel) as caught:
        inspect_gguf(parts[0])
    assert f"{parts[2].name} does not belong to the same model" in sentence_for(caught.value)


def test_parts_that_the_user_put_there_are_one_model_once_all_are(
    told: Told, parts: tuple[Path, ...]
) -> None:
    folder = told.paths.user_models_dir / "mine"
    parts[0].parent.rename(folder)

    assert Catalogue.read(folder.parent).find(ModelKind.MINUTES, "big").path == folder / FIRST

    (folder / parts[1].name).unlink()
    names = {entry.name for entry in Catalogue.read(folder.parent).entries}
    assert not {name for name in names if name.startswith("big")}
    with pytest.raises(ModelBroken) as caught:
        load_generator("llama.cpp", str(folder / FIRST), 1, 0)
    assert f"{parts[1].name} is missing" in sentence_for(caught.value)


def test_it_is_fetched_whole_from_the_hub_and_goes_on_in_the_middle(
    told: Told, hub: FakeHub, access: HubAccess, parts: tuple[Path, ...]
) -> None:
    """As large models lie there: their parts in a folder of the repository."""
    describe(told, f"Q8_0/{FIRST}")
    hub.files["makers/big-GGUF"] = {f"Q8_0/{part.name}": part.read_bytes() for part in parts}
    total_bytes = sum(part.stat().st_size for part in parts)
    hub.mood.chunk_bytes, hub.mood.chunk_pause_s = 1 << 10, 0.01
    told.desk.download("big", access)
    told.until(lambda: len(list(told.desk.shelf.draft("big").glob("*.gguf"))) == 1)
    told.desk.pause("big")
    stopped = told.end()
    hub.mood.chunk_pause_s = 0.0
    told.desk.download("big", access)

    assert stopped == ModelStopped("big", None, is_kept=True)
    assert told.end() == ModelReady("big", ModelKind.MINUTES)
    entry = Catalogue.read(told.paths.user_models_dir).find(ModelKind.MINUTES, "big")
    assert [path.read_bytes() for path in files_of(entry.path)] == [p.read_bytes() for p in parts]
    card = read_card(entry.path.parent)
    assert card is not None
    assert {file.name for file in card.files} == {part.name for part in parts}
    assert card.is_unchanged(entry.path.parent)
    told_of = [n for n in told.notices if isinstance(n, ModelProgressed)]
    fetching = [n for n in told_of if n.stage is ModelStage.FETCHING]
    assert {n.total_bytes for n in fetching} == {total_bytes}
    asked = [hub.downloads(part.name) for part in sorted(parts, key=lambda p: p.stat().st_size)]
    assert len(asked[0]) == 1  # it was whole already


def test_a_hub_that_lacks_a_part_is_asked_for_none(
    told: Told, hub: FakeHub, access: HubAccess, parts: tuple[Path, ...]
) -> None:
    describe(told, FIRST)
    hub.files["makers/big-GGUF"] = {part.name: part.read_bytes() for part in parts[:2]}

    told.desk.download("big", access)

    stopped = told.end()
    assert isinstance(stopped, ModelStopped)
    lacks = {"host": access.host, "what": f"makers/big-GGUF/{parts[2].name}"}
    assert stopped.error == ("hub_lacks", tuple(lacks.items()))
    assert not hub.downloads(".gguf")


def describe(told: Told, hub_file: str) -> None:
    """Let the models folder know of a split model on the hub."""
    (told.paths.user_models_dir / CATALOGUE_FILE).write_text(
        '[[model]]\nname = "big"\nkind = "minutes"\nengine = "llama.cpp"\n'
        f'hub_id = "makers/big-GGUF"\nhub_file = "{hub_file}"\n',
        encoding="utf-8",
    )
