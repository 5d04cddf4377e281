"""A template whose parts have two writers: what a trained model knows, and rules for the rest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from unplugged.core.course import Outcome
from unplugged.core.engine_reasons import EngineReason
from unplugged.core.paths import AppPaths
from unplugged.core.types import MinutesItem, Section
from unplugged.runtime.notices import Remarked
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.ui.documents.formats import render

from tests.process.conftest import Scripted, run_to_end
from tests.unit.store_samples import segment

CATALOGUE = """
[[model]]
name = "scripted-minutes"
kind = "minutes"
engine = "fake"
path = "minutes.json"
trained_for_minutes = true
"""
CALL = (
    ("Kim", "My name is Kim Brandt and I am calling from Harbor Foods."),
    ("Kim", "The scanner shows error 42 and has stopped working since Monday."),
    ("Ana", "Please restart the scanner and check the cable at the back."),
    ("Kim", "I restarted it twice and the error message is still there."),
    ("Ana", "Then I will send a technician by Thursday."),
)
WRITTEN = """## Summary
- The scanner of Harbor Foods shows error 42. [2]
## Decisions
- None
## Action items
- Ana: send a technician (due Thursday) [5]
- Ben: pay for the scanner [3]
"""


@pytest.fixture
def service(paths: AppPaths, scripted: Scripted) -> Iterator[MeetingService]:
    """A service whose language model is a script that was trained for our own parts."""
    catalogue = paths.user_models_dir / "catalogue.toml"
    speech, _, _ = catalogue.read_text(encoding="utf-8").partition('[[model]]\nname = "scripted-m')
    catalogue.write_text(speech + CATALOGUE, encoding="utf-8")
    scripted(minutes={"default": [{"write": WRITTEN}]})
    with MeetingService(paths) as running:
        yield running


@pytest.fixture
def meeting_id(service: MeetingService) -> str:
    """A support call."""
    found = service.store.create_meeting("Call", language="en").ids[0]
    for place, (speaker, text) in enumerate(CALL):
        service.store.commit_segment(found, segment(text, 20.0 * place, speaker=speaker), 160_000)
    service.store.release(found)
    return found


def test_a_model_that_cannot_read_a_meeting_leaves_it_to_the_rules(
    service: MeetingService, meeting_id: str, scripted: Scripted
) -> None:
    """As one that knows English only does with another language: it loops, and writes nothing."""
    scripted(minutes={"default": [{"write": "## Summary\n- " + "la la " * 80}]})
    service.rewrite_minutes(meeting_id, WorkOptions())
    ended, told = run_to_end(service)
    assert ended.outcome is Outcome.DONE
    version = service.store.minutes(meeting_id)
    assert version is not None
    assert version.minutes.note == "extractive_model_failed"
    assert version.minutes.engine == "extractive"
    assert version.minutes.items
    remarks = [notice for notice in told if isinstance(notice, Remarked)]
    assert [dict(remark.params)["reason"] for remark in remarks] == [EngineReason.READ_NOTHING]


def test_each_part_has_its_writer_and_stands_in_its_place(
    service: MeetingService, meeting_id: str
) -> None:
    service.rewrite_minutes(meeting_id, WorkOptions(template="support-case"))
    ended, _ = run_to_end(service)
    assert ended.outcome is Outcome.DONE
    version = service.store.minutes(meeting_id)
    assert version is not None
    minutes = version.minutes

    def under(heading: str) -> list[MinutesItem]:
        return [item for item in minutes.items if item.heading == heading]

    # By the model: what it was trained for, each checked; Ben stands in no line.
    (task,) = under("Next steps")
    assert (task.section, task.owner, task.lines) == (Section.ACTIONS, "Ana", (5,))
    # By rules: sentences that people said, each with its line. The model's summary has no place.
    for heading, line in (("Customer", 1), ("Problem", 2), ("Steps", 3)):
        assert (line,) in [item.lines for item in under(heading)], heading
    said = " ".join(text for _, text in CALL)
    for item in minutes.items:
        if item.section is Section.SUMMARY:
            assert item.text.rstrip(".") in said
    assert minutes.note == "template_needs_model"
    assert (minutes.covered_lines, minutes.total_lines) == (5, 5)

    page = render(service.store, meeting_id, "md")
    assert isinstance(page, str)
    places = [page.index(f"## {heading}") for heading in ("Customer", "Problem", "Next steps")]
    assert places == sorted(places)
