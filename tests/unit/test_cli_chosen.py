"""Commands go by the settings wherever they are told nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from typer.testing import CliRunner
from unplugged.cli import hear_again
from unplugged.cli.chosen import as_chosen
from unplugged.cli.main import app
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[WorkOptions]:
    """The options with which a command would hear a meeting again."""
    found: list[WorkOptions] = []
    monkeypatch.setattr(
        hear_again, "hear_again", lambda _service, _id, options, *_, **__: found.append(options)
    )
    monkeypatch.setattr(MeetingService, "lock_network", lambda _service: None)
    return found


@pytest.mark.parametrize("command", ["final-pass", "tell-speakers"])
def test_who_speaks_is_found_out_after_a_final_pass_as_the_settings_say(
    paths: AppPaths, asked: list[WorkOptions], command: str
) -> None:
    """Its lines are new ones: without that, the names of a meeting would be gone."""
    file = SettingsFile.open(paths.settings_file)
    file.keep(replace(file.current, tells_speakers=True, vocabulary=("Wobbe",)))
    with MeetingService(paths) as service:
        meeting_id = service.store.create_meeting("Budget").ids[0]

    CliRunner().invoke(app, [command, meeting_id, "--no-minutes"], catch_exceptions=False)

    assert [(one.speakers, one.vocabulary, one.wants_minutes) for one in asked] == [
        (0, ("Wobbe",), False)
    ]


@pytest.mark.parametrize(("said", "wanted"), [((), "support-case"), (("-t", "minutes"), "minutes")])
def test_a_final_pass_writes_the_minutes_that_there_were(
    paths: AppPaths, asked: list[WorkOptions], said: tuple[str, ...], wanted: str
) -> None:
    with MeetingService(paths) as service:
        meeting_id = service.store.create_meeting("Budget").ids[0]
        begun = service.store.begin_minutes(
            meeting_id, template="support-case", engine="fake", model=None
        ).number
        assert begun is not None
        service.store.finish_minutes(meeting_id, begun, covered_lines=0, total_lines=0)

    CliRunner().invoke(app, ["final-pass", meeting_id, *said], catch_exceptions=False)

    assert [one.template for one in asked] == [wanted]


def test_what_a_command_says_counts_more_than_the_settings(paths: AppPaths) -> None:
    file = SettingsFile.open(paths.settings_file)
    file.keep(replace(file.current, language_model="mine", tells_speakers=True))

    options = as_chosen(language_model="yours", speakers="off", words=["Gantry"])

    assert (options.language_model, options.speakers) == ("yours", None)
    assert options.vocabulary == ("Gantry",)
