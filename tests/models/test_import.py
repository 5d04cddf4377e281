"""Models that lie on a disk: found, tried, copied or used where they are, removed again."""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil
import pytest
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.course import WorkerKind
from unplugged.core.model_errors import ModelBusy, ModelChanged, ModelNotOwned, ModelUnknown
from unplugged.core.model_reasons import Reason
from unplugged.core.models.card import read_card
from unplugged.core.models.entry import Origin
from unplugged.core.models.finder import Candidate, find_models
from unplugged.core.models.hub import HubAccess
from unplugged.core.paths import bundled_models_dir
from unplugged.core.settings import Settings
from unplugged.runtime.model_list import ModelState, model_rows
from unplugged.runtime.model_notices import ModelProgressed, ModelReady, ModelStage, ModelStopped
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService
from unplugged.system.cpu import read_cpu

from tests.contract.tiny_openvino import needs_openvino, unpack_tiny
from tests.models.conftest import Told
from tests.models.fake_hub import FakeHub

GGUF = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"
WHISPER = bundled_models_dir() / "demo-speech"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A USB stick with a model of each kind somewhere on it, and with other things."""
    root = tmp_path / "stick"
    (root / "talks" / "deep").mkdir(parents=True)
    shutil.copy(GGUF, root / "talks" / "deep" / "My model (v2).gguf")
    shutil.copytree(WHISPER, root / "faster-whisper-mini")
    (root / "photo.jpg").write_bytes(b"no model")
    (root / ".Trash").mkdir()
    shutil.copy(GGUF, root / ".Trash" / "old.gguf")
    return root


def test_models_are_found_wherever_they_lie(stick: Path) -> None:
    found = find_models(stick)

    assert [(c.kind, c.name) for c in found] == [
        (ModelKind.SPEECH, "faster-whisper-mini"),
        (ModelKind.MINUTES, "My model (v2)"),
    ]
    assert found[1].size_bytes == GGUF.stat().st_size
    assert not find_models(stick / "talks" / "deep" / "nothing")


def test_the_caches_of_other_programs_are_known(tmp_path: Path) -> None:
    """The hub's cache names folders after commits and holds links into another folder."""
    cache = tmp_path / "hub"
    snapshot = cache / "models--Systran--faster-whisper-mini" / "snapshots" / "0123abcd"
    blobs = snapshot.parents[1] / "blobs"
    snapshot.mkdir(parents=True)
    blobs.mkdir()
    for number, path in enumerate(sorted(WHISPER.iterdir())):
        shutil.copy(path, blobs / str(number))
        (snapshot / path.name).symlink_to(blobs / str(number))

    (found,) = find_models(cache, (cache,))

    assert (found.name, found.is_in_cache) == ("faster-whisper-mini", True)


def test_parts_of_one_model_are_one_candidate(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        (tmp_path / f"big-0000{number}-of-00003.gguf").write_bytes(b"GGUF")

    (found,) = find_models(tmp_path)

    assert found.name == "big"
    assert len(found.files) == 3


def test_a_folder_that_leads_into_itself_has_an_end(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)

    assert not find_models(tmp_path)


def _add(told: Told, *candidates: Candidate) -> ModelReady | ModelStopped:
    for candidate in candidates:
        told.desk.add(candidate)
    told.until(lambda: not told.desk.is_busy)
    ends = [n for n in told.notices if isinstance(n, ModelReady | ModelStopped)]
    return ends[-1]


def test_models_of_a_stick_are_copied_and_used_without_it(
    told: Told, stick: Path, models_dir: Path
) -> None:
    assert _add(told, *find_models(stick)) == ModelReady("My-model--v2", ModelKind.MINUTES)

    shutil.rmtree(stick)
    catalogue = Catalogue.read(models_dir)
    speech = catalogue.find(ModelKind.SPEECH, "faster-whisper-mini")
    minutes = catalogue.find(ModelKind.MINUTES, "My-model--v2")
    assert speech.origin is minutes.origin is Origin.ADDED
    assert minutes.path.read_bytes() == GGUF.read_bytes()
    assert (minutes.licence, minutes.quantisation) == ("mit", "Q8_0")
    assert minutes.ram_at
    stages = {n.stage for n in told.notices if isinstance(n, ModelProgressed)}
    assert ModelStage.TRYING in stages
    assert not told.roster.members


@needs_openvino
@pytest.mark.parametrize("kind", [ModelKind.SPEECH, ModelKind.MINUTES])
def test_a_folder_in_openvinos_form_is_tried_in_its_own_engine_and_added(
    told: Told, tmp_path: Path, models_dir: Path, kind: ModelKind
) -> None:
    unpack_tiny(kind, tmp_path / "stick" / "talk")

    assert _add(told, *find_models(tmp_path / "stick")) == ModelReady("talk", kind)

    added = Catalogue.read(models_dir).find(kind, "talk")
    assert (added.engine, added.origin) == ("openvino", Origin.ADDED)
    assert (added.path / "openvino_tokenizer.bin").is_file()


def test_what_another_program_keeps_is_used_where_it_is(
    told: Told, stick: Path, models_dir: Path
) -> None:
    found = find_models(stick / "talks", (stick,))

    end = _add(told, *found)

    assert isinstance(end, ModelReady)
    entry = Catalogue.read(models_dir).find(ModelKind.MINUTES, end.name)
    assert entry.path == stick / "talks" / "deep" / "My model (v2).gguf"
    assert {path.name for path in (models_dir / end.name).iterdir()} == {"unplugged-model.json"}
    # Removed, it is forgotten here and stays where it is.
    assert told.desk.remove(entry) == 0
    assert entry.path.exists()
    assert not (models_dir / end.name).exists()


def test_a_file_that_is_no_model_is_refused_in_one_sentence(
    told: Told, tmp_path: Path, models_dir: Path
) -> None:
    path = tmp_path / "evil.gguf"
    path.write_bytes(b"GGUF" + b"\xff" * 1000)

    end = _add(told, *find_models(path))

    assert isinstance(end, ModelStopped)
    assert end.error is not None
    assert end.error[0] in {"not_a_model", "model_damaged"}
    assert dict(end.error[1])["path"] == str(path)
    assert not list(models_dir.glob("evil*"))


def test_a_file_that_breaks_the_worker_is_damaged(told: Told, models_dir: Path) -> None:
    """Whatever a file makes the engine do, it ends one process and nothing else."""
    told.desk.add(find_models(GGUF)[0])
    told.until(lambda: told.roster.members)
    assert told.roster.members[0].kind is WorkerKind.INSPECT

    psutil.Process(told.roster.members[0].pid).kill()

    end = told.end()
    assert isinstance(end, ModelStopped)
    assert end.error == (
        "model_damaged",
        (("path", str(GGUF)), ("reason", Reason.ENGINE_BROKE), ("detail", "")),
    )
    assert not (models_dir / "demo-minutes").exists()


def test_a_model_is_removed_only_if_unplugged_has_added_it(
    told: Told, stick: Path, models_dir: Path
) -> None:
    shutil.copytree(WHISPER, models_dir / "mine")
    by_hand = told.desk.entry("mine")
    with pytest.raises(ModelNotOwned):
        told.desk.remove(by_hand)
    with pytest.raises(ModelNotOwned):
        told.desk.remove(told.desk.entry("demo-speech"))
    with pytest.raises(ModelUnknown):
        told.desk.entry("nothing")
    assert (models_dir / "mine" / "model.bin").exists()

    end = _add(told, *find_models(stick / "talks"))
    assert isinstance(end, ModelReady)
    assert told.desk.remove(told.desk.entry(end.name)) == GGUF.stat().st_size
    assert not (models_dir / end.name).exists()
    assert not list((models_dir / ".partial").glob("*"))


@pytest.mark.parametrize("name", ["My model (v2)", "Müller, Zürich", "_old", "模型"])
def test_what_the_user_puts_into_the_folder_may_have_any_name(
    told: Told, models_dir: Path, name: str
) -> None:
    shutil.copy(GGUF, models_dir / f"{name}.gguf")

    rows = {row.entry.name: row for row in model_rows(told.paths, Settings(), read_cpu())}

    assert rows[name].state is ModelState.INSTALLED
    assert not rows[name].is_owned
    with pytest.raises(ModelNotOwned):
        told.desk.remove(rows[name].entry)
    assert (models_dir / f"{name}.gguf").exists()


def test_the_same_file_twice_at_once_is_refused(told: Told) -> None:
    (found,) = find_models(GGUF)
    told.desk.add(found)
    with pytest.raises(ModelBusy):
        told.desk.add(found)
    told.until(lambda: not told.desk.is_busy)


def test_two_models_of_one_name_are_both_added(told: Told, tmp_path: Path) -> None:
    """Two makers or two versions in a cache of the hub, or two folders of a stick."""
    for maker in ("one", "other"):
        (tmp_path / maker).mkdir()
        shutil.copy(GGUF, tmp_path / maker / "mini.gguf")

    _add(told, *find_models(tmp_path))

    names = [n.name for n in told.notices if isinstance(n, ModelReady)]
    assert names == ["mini", "mini-2"]


def test_a_download_that_is_half_done_outlives_a_file_of_its_name(
    told: Told, hub: FakeHub, access: HubAccess, tmp_path: Path
) -> None:
    hub.mood.drop_after = [600_000]
    hub.mood.status_after_drop = 404
    told.desk.download("mini-minutes", access)
    assert isinstance(told.end(), ModelStopped)
    half = told.desk.half_done()
    assert half[0].done_bytes > 0
    path = tmp_path / "mini-minutes.gguf"
    shutil.copy(GGUF, path)

    assert isinstance(_add(told, *find_models(path)), ModelReady)

    assert told.desk.half_done() == half


def test_the_list_says_what_is_here_and_what_suits(told: Told, stick: Path) -> None:
    paths = told.paths
    _add(told, *find_models(stick / "talks"))

    rows = {row.entry.name: row for row in model_rows(paths, Settings(), read_cpu())}

    mine = rows["My-model--v2"]
    assert (mine.state, mine.is_owned, mine.is_unchanged) == (ModelState.INSTALLED, True, True)
    assert mine.is_used  # better than the demo model
    assert mine.disk_bytes == GGUF.stat().st_size
    assert rows["whisper-base"].state is ModelState.AVAILABLE
    recommended = [row.entry.kind for row in rows.values() if row.is_recommended]
    assert sorted(recommended) == sorted(ModelKind)  # one of each
    card = read_card(paths.user_models_dir / "My-model--v2")
    assert card is not None
    path = card.path(paths.user_models_dir / "My-model--v2")
    path.write_bytes(path.read_bytes()[:-1])
    rows = {row.entry.name: row for row in model_rows(paths, Settings(), read_cpu())}
    assert not rows["My-model--v2"].is_unchanged


def test_a_model_that_was_changed_is_not_used(told: Told, stick: Path) -> None:
    """What was pinned when it was added is looked at before each use."""
    _add(told, *find_models(stick / "talks"))
    path = told.desk.entry("My-model--v2").path
    with MeetingService(told.paths) as service:
        path.write_bytes(path.read_bytes()[:-1] + b"!")

        with pytest.raises(ModelChanged) as caught:
            service.import_file(stick / "photo.jpg", WorkOptions())
    assert caught.value.params["name"] == "My-model--v2"
