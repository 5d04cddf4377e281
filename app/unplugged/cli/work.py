"""Work on one file or meeting from the command line, and where its result goes."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rich.console import Console

from unplugged.cli.follow import follow, settle
from unplugged.cli.hear_again import stay
from unplugged.cli.screen import aside, say, screen
from unplugged.cli.tables import print_line, print_minutes
from unplugged.cli.unattended import follow_unattended
from unplugged.core.errors import FormatNeedsFile, OutputUnwritable
from unplugged.core.export import write_atomically
from unplugged.core.file_reasons import FileReason
from unplugged.core.paths import is_there
from unplugged.core.store import NEWEST
from unplugged.core.types import MeetingStatus
from unplugged.runtime.notices import WorkEnded
from unplugged.runtime.recordings import source_named
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.ui.documents.formats import BINARY, format_of, render

_LOOKS_LIKE_ID = re.compile(rf"\d{{8}}(-[a-z2-7]*)?|{NEWEST}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Result:
    """Where a result goes and in which form.

    Attributes:
        out: File to write, None for the terminal.
        format_name: Name of the format, None when the user named none.
        as_json: Whether the user wants JSON whatever else.
    """

    out: Path | None
    format_name: str | None
    as_json: bool = False

    def check(self) -> None:
        """Find out before hours of work that the result can't be written.

        Raises:
            FormatUnknown: there is no such format.
            FormatNeedsFile: it is none to print.
            OutputUnwritable: there is no such folder, or a folder has that name.
        """
        self._refuse_screen(format_of(self._format()))
        if self.out is None:
            return
        if not self.out.absolute().parent.is_dir():
            raise OutputUnwritable(path=str(self.out), reason="there is no such folder")
        if self.out.is_dir():
            raise OutputUnwritable(path=str(self.out), reason=FileReason.IS_FOLDER)

    def write(
        self, service: MeetingService, meeting_id: str, *, version: int | None = None
    ) -> None:
        """Write or print a meeting in the form that was asked for.

        Args:
            service: Whose library.
            meeting_id: Which meeting.
            version: Which version of its minutes, None for the one that is shown.

        Raises:
            FormatUnknown: there is no such format.
            FormatNeedsFile: it is none to print.
            OutputUnwritable: the file can't be written.
            MeetingUnknown: there is no such meeting.
        """
        wanted = format_of(self._format())
        self._refuse_screen(wanted)
        content = render(service.store, meeting_id, wanted, version=version)
        if self.out is None:
            if isinstance(content, bytes):
                sys.stdout.buffer.write(content)
            else:
                sys.stdout.write(content if content.endswith("\n") else content + "\n")
        else:
            write_atomically(self.out, content)
            say(f"Written to {self.out}.")

    def show(self, service: MeetingService, meeting_id: str, *, wants_minutes: bool) -> None:
        """Give the result of work: as asked for, else for the eye when it goes to a terminal."""
        is_for_eye = not self.as_json and self.out is None and self.format_name is None
        if not is_for_eye or not sys.stdout.isatty():
            self.write(service, meeting_id)
            return
        lines = service.store.lines(meeting_id)
        version = service.store.minutes(meeting_id)
        if wants_minutes and version is not None:
            print_minutes(screen(), version.minutes, lines)
        elif not sys.stderr.isatty():  # else the lines have just scrolled by
            for line in lines:
                print_line(screen(), line)

    def _refuse_screen(self, wanted: str) -> None:
        """Refuse to fill a terminal with bytes; a pipe may have them."""
        if wanted in BINARY and self.out is None and sys.stdout.isatty():
            raise FormatNeedsFile(name=wanted)

    def _format(self) -> str:
        if self.as_json:
            return "json"
        if self.format_name is not None:
            return self.format_name
        return self.out.suffix if self.out is not None and self.out.suffix else "md"


class Show(Protocol):
    """How work is shown until it is over."""

    def __call__(self, service: MeetingService, console: Console, *, is_quiet: bool) -> WorkEnded:
        """Return how it ended; Ctrl-C cancels the work and still returns."""
        ...


def work_on(
    source: str,
    options: WorkOptions,
    result: Result,
    service: MeetingService,
    *,
    is_quiet: bool,
    show: Show = follow,
) -> None:
    """Work on a file or on a meeting of the library until it is done, and give the result.

    Args:
        source: A file, or the id of a meeting.
        options: What to do with it.
        result: Where the result goes.
        service: Does the work.
        is_quiet: Whether nothing but remarks is shown.
        show: How the work is shown.

    Raises:
        UnpluggedError: the work failed; what was done until then is in the library.
        typer.Exit: the user stopped it.
    """
    result.check()
    if _is_meeting(source):
        meeting_id = service.store.resolve(source)
        meeting = service.store.meeting(meeting_id)
        is_whole = meeting.status in (MeetingStatus.TRANSCRIBED, MeetingStatus.READY)
        if options.wants_minutes and is_whole and meeting.line_count:
            service.rewrite_minutes(meeting_id, options)
        else:
            service.continue_meeting(meeting_id, options)
    else:
        meeting_id = service.import_file(Path(source), options)
    _see_through(meeting_id, options, result, service, is_quiet=is_quiet, show=show)


def record_from(
    source: str,
    options: WorkOptions,
    result: Result,
    service: MeetingService,
    *,
    is_quiet: bool,
) -> None:
    """Record until Ctrl-C, work on the recording until it is done, and give the result.

    Who has a terminal reads that a microphone is missing and can connect one; a script can't.

    Raises:
        UnpluggedError: the recording or the work failed; what there is is in the library.
        typer.Exit: the user stopped the work.
    """
    result.check()
    meeting_id = service.record(source_named(source), options)
    show = follow if sys.stderr.isatty() else follow_unattended
    _see_through(meeting_id, options, result, service, is_quiet=is_quiet, show=show)


def _see_through(
    meeting_id: str,
    options: WorkOptions,
    result: Result,
    service: MeetingService,
    *,
    is_quiet: bool,
    show: Show = follow,
) -> None:
    settle(show(service, aside(), is_quiet=is_quiet))
    if any(one.meeting_id == meeting_id for one in service.final_passes.all):
        stay(service, meeting_id, replaces_edits=False, is_quiet=is_quiet)
    result.show(service, meeting_id, wants_minutes=options.wants_minutes)
    say(f"Kept as meeting {meeting_id}.", style="dim")


def _is_meeting(source: str) -> bool:
    """Whether an argument names a meeting: a file of that name wins."""
    return not is_there(Path(source)) and _LOOKS_LIKE_ID.fullmatch(source.strip()) is not None
