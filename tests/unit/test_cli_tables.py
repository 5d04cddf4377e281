"""The library as it looks in a pipe, in a narrow terminal, and with hostile texts in it."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console
from rich.text import Text
from unplugged.cli.screen import aside, screen
from unplugged.cli.tables import print_hits, print_meeting, print_meetings
from unplugged.core.export.text_flow import visible, width
from unplugged.core.store import Hit
from unplugged.core.types import Line, MeetingStatus

from tests.unit.store_samples import HOSTILE, SUMMARY, meeting, minutes, segment

LONG = "Quarterly alignment of everything and everyone in the whole of the company " * 3
MEETINGS = (
    meeting(title="Budget", duration_s=36_011.0, line_count=12_345),
    meeting(id="20261123-aaaaaa", title=LONG, duration_s=None, status=MeetingStatus.TRANSCRIBED),
    meeting(id="20261123-bbbbbb", title="第三四半期の予算会議" * 12),
)


def printed(columns: int, *, is_terminal: bool) -> list[str]:
    file = io.StringIO()
    console = Console(
        file=file, width=columns, force_terminal=is_terminal, color_system=None, soft_wrap=True
    )
    print_meetings(console, MEETINGS)
    return file.getvalue().splitlines()


@pytest.mark.parametrize("columns", [40, 80])
def test_a_pipe_gets_each_meeting_whole_on_a_line_of_its_own(columns: int) -> None:
    head, *lines = printed(columns, is_terminal=False)

    assert head.split() == ["meeting", "date", "length", "lines", "state", "title"]
    assert len(lines) == len(MEETINGS)
    for line, each in zip(lines, MEETINGS, strict=True):
        assert line.startswith(each.id)
        assert line.endswith(" ".join(each.title.split()))


@pytest.mark.parametrize("columns", [50, 80, 110])
def test_no_terminal_is_too_narrow_for_an_id_to_be_typed_again(columns: int) -> None:
    lines = printed(columns, is_terminal=True)

    assert [each.id for each in MEETINGS if not any(li.startswith(each.id) for li in lines)] == []
    shown = "".join("".join(lines).split())
    assert "…" not in shown
    assert all("".join(each.title.split()) in shown for each in MEETINGS)
    if columns > 80:
        assert max(map(width, lines)) <= columns


@pytest.mark.parametrize("said", [*HOSTILE, "\x1b]0;renamed\x07", "\x9b2J", "turned \u202earound"])
def test_nothing_that_was_said_controls_the_terminal(
    said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = said.encode("utf-8", "replace").decode()  # as the library keeps it
    item = replace(SUMMARY, text=said, owner=said, due=said)
    heard = replace(segment("x"), text=said, speaker=said)
    print_meetings(screen(), (meeting(title=said),))
    print_meeting(screen(), meeting(title=said), (Line.of(1, heard),), minutes(item))
    print_hits(screen(), (Hit("20261123-k3f7qa", said, 1, 0.0, said, ((0, 1),)),))
    aside().print(Text(said))

    out, err = capsys.readouterr()
    assert visible(out + err) == out + err
    assert out.count("\n") > len(said.splitlines())


def test_a_sign_stands_for_each_character_that_is_left_out() -> None:
    """A search names the places of its finds by number."""
    said = "one \x1b[2J two"
    assert visible(said) == "one \N{REPLACEMENT CHARACTER}[2J two"
    assert visible("a\tb\nשלום 🎉") == "a\tb\nשלום 🎉"


def test_minutes_that_broke_off_are_not_shown_as_if_they_were_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for is_finished in (True, False):
        version = minutes(SUMMARY, is_finished=is_finished)
        print_meeting(screen(), meeting(), (), version)
        assert ("not complete" in capsys.readouterr().out) is not is_finished
