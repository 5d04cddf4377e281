"""A model is fetched whole or not at all, from a hub in every mood."""

from __future__ import annotations

import hashlib
from pathlib import Path

import psutil
import pytest
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.course import WorkerKind
from unplugged.core.models.card import read_card
from unplugged.core.models.hub import HubAccess
from unplugged.core.proof import Subject
from unplugged.runtime.model_notices import (
    ModelProgressed,
    ModelReady,
    ModelStage,
    ModelStopped,
)

from tests.models.conftest import MINUTES_REPO, Told
from tests.models.fake_hub import COMMIT, FakeHub


def _failed(told: Told, code: str) -> dict[str, str]:
    """Return the parameters of the error with which the download ended."""
    end = told.end()
    assert isinstance(end, ModelStopped), end
    assert end.error is not None
    assert end.error[0] == code, end.error
    return dict(end.error[1])


def _weights(hub: FakeHub) -> bytes:
    return hub.files[MINUTES_REPO]["mini.gguf"]


def test_a_model_is_fetched_checked_tried_and_then_there(
    told: Told, hub: FakeHub, access: HubAccess, models_dir: Path
) -> None:
    told.desk.download("mini-minutes", access)

    assert told.end() == ModelReady("mini-minutes", ModelKind.MINUTES)
    path = models_dir / "mini-minutes" / "mini.gguf"
    assert path.read_bytes() == _weights(hub)
    entry = Catalogue.read(models_dir).find(ModelKind.MINUTES, "mini-minutes")
    assert entry.path == path
    card = read_card(models_dir / "mini-minutes")
    assert card is not None
    assert card.files[0].sha256 == hashlib.sha256(_weights(hub)).hexdigest()
    assert card.origin == f"{access.endpoint}/{MINUTES_REPO}/tree/{COMMIT}"
    assert card.is_unchanged(models_dir / "mini-minutes")
    stages = [n.stage for n in told.notices if isinstance(n, ModelProgressed)]
    assert stages[0] is ModelStage.ASKING
    assert ModelStage.TRYING in stages
    assert not told.roster.members  # the process with a network is gone, and the other one, too
    assert not told.desk.half_done()


def test_the_process_that_has_a_network_has_nothing_else(
    told: Told, hub: FakeHub, access: HubAccess, models_dir: Path
) -> None:
    hub.mood.hangs = True
    told.desk.download("mini-minutes", access)
    told.until(lambda: hub.downloads("mini.gguf"))
    told.until(lambda: told.roster.members[0].denial is not None)

    denial = told.roster.members[0].denial

    assert denial is not None

    assert not denial.holds_for(Subject.NETWORK)  # and so nothing claims that it had none
    assert denial.holds_for(Subject.GPU)
    assert any(layer.name == "Landlock" and layer.holds for layer in denial.layers)
    assert told.roster.members[0].kind is WorkerKind.DOWNLOAD
    pid = told.roster.members[0].pid
    loaded = {Path(m.path).name for m in psutil.Process(pid).memory_maps()}
    assert not any("llama" in name or "ctranslate2" in name for name in loaded)


def test_a_paused_download_goes_on_where_it_was(
    told: Told, hub: FakeHub, access: HubAccess, models_dir: Path
) -> None:
    hub.mood.chunk_pause_s = 0.05
    told.desk.download("mini-minutes", access)
    told.until(lambda: hub.sent_body_bytes > 1_000_000)

    told.desk.pause("mini-minutes")

    assert told.end() == ModelStopped("mini-minutes", None, is_kept=True)
    half = told.desk.half_done()[0]
    assert half.name == "mini-minutes"
    assert 0 < half.done_bytes < half.total_bytes == len(_weights(hub))
    assert not (models_dir / "mini-minutes").exists()
    assert all(
        e.name != "mini-minutes" or not e.is_installed for e in Catalogue.read(models_dir).entries
    )
    hub.mood.chunk_pause_s = 0
    told.desk.download("mini-minutes", access)
    assert isinstance(told.end(), ModelReady)
    assert hub.downloads("mini.gguf")[-1].range == f"bytes={half.done_bytes}-"


def test_a_killed_download_goes_on_where_it_was(
    told: Told, hub: FakeHub, access: HubAccess
) -> None:
    hub.mood.hangs = True
    told.desk.download("mini-minutes", access)
    told.until(lambda: told.desk.half_done() and told.desk.half_done()[0].done_bytes > 0)

    psutil.Process(told.roster.members[0].pid).kill()

    assert isinstance(told.end(), ModelStopped)
    hub.let_go.set()
    hub.mood.hangs = False
    half = told.desk.half_done()[0]
    told.desk.download("mini-minutes", access)
    assert isinstance(told.end(), ModelReady)
    assert hub.downloads("mini.gguf")[-1].range == f"bytes={half.done_bytes}-"


def test_a_file_with_the_wrong_hash_is_thrown_away(
    told: Told, hub: FakeHub, access: HubAccess, models_dir: Path
) -> None:
    hub.mood.wrong = {"mini.gguf"}

    told.desk.download("mini-minutes", access)

    assert _failed(told, "download_damaged")["file"] == "mini.gguf"
    assert not (models_dir / "mini-minutes").exists()
    assert not list((models_dir / ".partial" / "mini-minutes").glob("mini*"))


def test_another_file_than_the_first_time_is_not_taken(
    told: Told, hub: FakeHub, access: HubAccess, models_dir: Path
) -> None:
    told.desk.download("mini-minutes", access)
    assert isinstance(told.end(), ModelReady)
    told.desk.remove(told.desk.entry("mini-minutes"))
    hub.files[MINUTES_REPO]["mini.gguf"] = _weights(hub)[:-1] + b"!"

    told.desk.download("mini-minutes", access)

    assert _failed(told, "download_differs")["file"] == "mini.gguf"
    # What was asked for the second time is the commit of the first.
    assert hub.asked[-1].path.startswith(f"/api/models/{MINUTES_REPO}/revision/{COMMIT}")


@pytest.mark.parametrize("left", ["card", "nothing"])
def test_a_model_whose_weights_were_deleted_by_hand_is_fetched_again(
    told: Told, hub: FakeHub, access: HubAccess, models_dir: Path, left: str
) -> None:
    told.desk.download("mini-minutes", access)
    assert isinstance(told.end(), ModelReady)
    folder = models_dir / "mini-minutes"
    for path in [folder / "mini.gguf"] if left == "card" else list(folder.iterdir()):
        path.unlink()

    told.desk.download("mini-minutes", access)

    assert isinstance(told.end(), ModelReady)
    assert (folder / "mini.gguf").read_bytes() == _weights(hub)
    assert [path.name for path in (models_dir / ".partial").iterdir()] == []


def test_a_trial_that_breaks_costs_no_second_download(
    told: Told, hub: FakeHub, access: HubAccess
) -> None:
    """Too little memory may have broken it; what was fetched and checked is still right."""
    told.desk.download("mini-minutes", access)
    told.until(lambda: any(m.kind is WorkerKind.INSPECT for m in told.roster.members))
    pid = next(m.pid for m in told.roster.members if m.kind is WorkerKind.INSPECT)
    psutil.Process(pid).kill()

    end = told.end()
    assert isinstance(end, ModelStopped)
    assert end.is_kept
    assert end.error is not None
    assert end.error[0] == "model_damaged"
    told.desk.download("mini-minutes", access)
    assert isinstance(told.end(), ModelReady)
    assert len(hub.downloads("mini.gguf")) == 1
