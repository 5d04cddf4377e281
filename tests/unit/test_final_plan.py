"""Whether a meeting is ready for a final pass."""

from __future__ import annotations

from contextlib import closing

import pytest
from unplugged.core.final_pass import FinalKind
from unplugged.core.model_errors import ModelChanged
from unplugged.core.models.card import ModelCard, PinnedFile, write_card
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.kind import ModelKind
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store
from unplugged.runtime.final_plan import require_ready
from unplugged.runtime.options import WorkOptions


def test_a_model_that_was_changed_since_it_was_added_hears_nothing_again(paths: AppPaths) -> None:
    folder = paths.user_models_dir / "mine"
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"other weights")
    pinned = PinnedFile("model.bin", 4, 0, "a" * 64)
    facts = ModelFacts(ModelKind.SPEECH)
    write_card(folder, ModelCard("mine", facts, ".", "a stick", "2026-11-27", (pinned,)))
    options = WorkOptions(speech_model="mine")

    with closing(Store.open(paths.library_db, paths.meetings_dir)) as store:
        meeting_id = store.create_meeting("Budget").ids[0]
        with pytest.raises(ModelChanged):
            require_ready(meeting_id, options, FinalKind.HEAR, store, paths)
