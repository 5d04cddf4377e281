"""A question asked in the terminal, and its answer with the moments that carry it."""

from __future__ import annotations

from typing import Any

import typer
from rich.console import Console
from rich.text import Text

from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.screen import aside, print_json, screen
from unplugged.core.ask.values import Answer, AnswerKind, LineRef
from unplugged.core.errors import error_from_code
from unplugged.core.export.times import clock
from unplugged.core.sentences import sentence
from unplugged.core.store import StoreReader
from unplugged.core.types import Line
from unplugged.runtime.notices import AnswerGiven, AnswerStopped
from unplugged.runtime.service import MeetingService, WorkOptions

POLL_S = 0.1


def ask_and_print(
    service: MeetingService,
    question: str,
    meeting_id: str | None,
    options: WorkOptions,
    *,
    as_json: bool,
) -> None:
    """Ask, wait and print the answer.

    Raises:
        UnpluggedError: the question can't be asked, or neither model nor quoting gave an answer.
        typer.Exit: the question was given up.
    """
    service.asking.ask(question, meeting_id, options)
    with aside().status("Looking for the answer ..."):
        given = _wait(service)
    lines = _lines(service.store, given.answer)
    if as_json:
        print_json(_as_dict(given, lines))
    else:
        print_answer(screen(), given, lines, names_meetings=meeting_id is None)


def print_answer(
    console: Console,
    given: AnswerGiven,
    lines: dict[LineRef, Line],
    *,
    names_meetings: bool,
) -> None:
    """Print an answer, each point with the moments that carry it."""
    if given.answer.kind is AnswerKind.NOT_SAID:
        where = "in any meeting" if names_meetings else "in this meeting"
        console.print(f"Not said {where}.")
    for point in given.answer.points:
        moments = ", ".join(
            _moment(ref, lines[ref], names_meetings=names_meetings) for ref in point.lines
        )
        speaker = lines[point.lines[0]].speaker if given.answer.kind is AnswerKind.QUOTED else None
        said = f"{speaker}: {point.text}" if speaker else point.text
        console.print(Text.assemble("- ", said, (f"  [{moments}]", "cyan")))
    # The remark says where quoted lines come from; without lines there is nothing to say.
    if given.note is not None and given.answer.points:
        console.print(Text(sentence(given.note), style="yellow"))


def _wait(service: MeetingService) -> AnswerGiven:
    while True:
        for notice in service.poll(POLL_S):
            match notice:
                case AnswerGiven():
                    return notice
                case AnswerStopped(None):
                    raise typer.Exit(ExitCode.CANCELLED)
                case AnswerStopped((code, params)):
                    raise error_from_code(code, dict(params))


def _lines(store: StoreReader, answer: Answer) -> dict[LineRef, Line]:
    """Return the lines that an answer cites."""
    wanted = {ref for point in answer.points for ref in point.lines}
    return {
        LineRef(meeting_id, line.number): line
        for meeting_id in {ref.meeting_id for ref in wanted}
        for line in store.lines(meeting_id)
        if LineRef(meeting_id, line.number) in wanted
    }


def _moment(ref: LineRef, line: Line, *, names_meetings: bool) -> str:
    return f"{ref.meeting_id} {clock(line.start_s)}" if names_meetings else clock(line.start_s)


def _as_dict(given: AnswerGiven, lines: dict[LineRef, Line]) -> dict[str, Any]:
    return {
        "kind": given.answer.kind.value,
        "note": given.note,
        "dropped": given.answer.dropped_count,
        "points": [
            {
                "text": point.text,
                "lines": [
                    {
                        "meeting": ref.meeting_id,
                        "number": ref.number,
                        "start_s": lines[ref].start_s,
                        "speaker": lines[ref].speaker,
                        "text": lines[ref].text,
                    }
                    for ref in point.lines
                ],
            }
            for point in given.answer.points
        ],
    }
