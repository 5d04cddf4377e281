"""Every process that the app starts has a name where processes are shown."""

from __future__ import annotations

from unplugged.core.course import WorkerKind
from unplugged.core.receipt.page import PARTS
from unplugged.core.snapshot import Part


def test_every_worker_is_a_part_of_the_app() -> None:
    assert {kind.value for kind in WorkerKind} <= {part.value for part in Part}


def test_every_part_has_words_in_the_receipt() -> None:
    assert set(PARTS) == {part.value for part in Part}
