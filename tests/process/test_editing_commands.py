"""Editing and exporting from the command line, as a person does it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner, Result
from unplugged.cli.main import app
from unplugged.core.errors import InputFault
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store
from unplugged.core.types import MeetingStatus, MinutesItem, Section

from tests.unit.store_samples import segment

Run = Callable[..., Result]


@pytest.fixture
def meeting_id(paths: AppPaths) -> str:
    with Store.open(paths.library_db, paths.meetings_dir) as store:
        found = store.create_meeting("Budget", status=MeetingStatus.READY).ids[0]
        for number, (who, text) in enumerate(
            (("Ana", "We approved the budget."), ("Ben", "I send the budget by Friday.")), start=1
        ):
            said = segment(text, number * 10.0, speaker=who)
            store.commit_segment(found, said, number * 160_000)
        for _ in range(2):
            version = store.begin_minutes(found, template="minutes", engine="e", model=None).number
            assert version is not None
            item = MinutesItem(Section.ACTIONS, "send the budget", (2,), owner="Ben", due="Friday")
            store.add_minutes_item(found, version, item)
            store.finish_minutes(found, version, covered_lines=2, total_lines=2)
    return found


@pytest.fixture
def run() -> Run:
    def go(*arguments: str) -> Result:
        return CliRunner().invoke(app, list(arguments))

    return go


def answer(result: Result) -> object:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_a_line_is_edited_taken_back_and_done_again(run: Run, meeting_id: str) -> None:
    edited = answer(run("edit", "last", "2", "I send the budget by Monday.", "--json"))
    assert edited == {"id": meeting_id, "lines": [2], "touches_minutes": True}
    assert "edited and do not say this" in run("show", "last").stdout
    assert answer(run("undo", "last", "--json")) == edited
    assert "do not say this" not in run("show", "last").stdout
    assert run("redo", "last").exit_code == 0
    assert "by Monday" in run("show", "last").stdout
    again = run("redo", "last")
    assert isinstance(again.exception, InputFault)
    assert again.exception.code == "nothing_to_undo"


def test_words_are_replaced_after_a_look(run: Run, meeting_id: str) -> None:
    assert answer(run("replace", "last", "BUDGET", "plan", "--dry-run", "--json")) == [
        {"line": 1, "text": "We approved the budget."},
        {"line": 2, "text": "I send the budget by Friday."},
    ]
    assert "plan" in run("replace", "last", "BUDGET", "plan").stdout
    assert run("replace", "last", "BUDGET", "plan").stdout == ""


def test_speakers_are_listed_and_renamed(run: Run, meeting_id: str) -> None:
    assert run("speakers", "last", "Ben", "Benedikt").exit_code == 0
    assert run("speakers", "last", "Carla", "--line", "1").exit_code == 0
    assert answer(run("speakers", "last", "--json")) == [
        {"speaker": "Carla", "lines": 1},
        {"speaker": "Benedikt", "lines": 1},
    ]
    assert "Benedikt: send the budget" in run("tick", "last").stdout
    assert run("speakers", "last", "Zoe").exit_code == 2


def test_a_task_is_ticked_off_and_on(run: Run, meeting_id: str) -> None:
    assert "1  [x] Ben: send the budget (due Friday)" in run("tick", "last", "1").stdout
    assert "1  [ ]" in run("tick", "last", "1", "--off").stdout
    assert isinstance(run("tick", "last", "7").exception, InputFault)


def test_a_title_is_changed_and_taken_back(run: Run, meeting_id: str) -> None:
    assert answer(run("rename", "last", " New\ntitle ", "--json")) == {
        "id": meeting_id,
        "title": "New title",
    }
    run("undo", "last")
    assert run("show", "last").stdout.startswith("Budget")


def test_versions_are_listed_chosen_and_deleted(run: Run, meeting_id: str) -> None:
    assert run("choose", "last", "1").exit_code == 0
    listed = answer(run("versions", "last", "--json"))
    assert isinstance(listed, list)
    assert [(one["version"], one["is_shown"]) for one in listed] == [(1, True), (2, False)]
    assert run("delete-version", "last", "1").exit_code == 0
    assert "*   2" in run("versions", "last").stdout
    assert isinstance(run("choose", "last", "1").exception, InputFault)
    assert isinstance(run("export", "last", "--version", "1").exception, InputFault)


def test_documents_are_written_by_name_of_the_file(
    run: Run, meeting_id: str, tmp_path: Path
) -> None:
    assert run("export", "last", "--out", str(tmp_path / "a.docx")).exit_code == 0
    word = docx.Document(str(tmp_path / "a.docx"))
    assert word.paragraphs[0].text == "Budget"
    assert [row.cells[1].text for row in word.tables[0].rows] == ["Task", "send the budget"]
    unknown = run("export", "last", "--format", "xls")
    assert isinstance(unknown.exception, InputFault)
    assert unknown.exception.params["known"].endswith("docx, pdf")
