"""Stays with downloads and imports until they are over, with a bar; Ctrl-C pauses."""

from __future__ import annotations

import typer
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.follow import POLL_S
from unplugged.cli.screen import aside, say
from unplugged.core.errors import error_from_code
from unplugged.core.sentences import sentence_for
from unplugged.runtime.model_notices import (
    ModelProgressed,
    ModelReady,
    ModelStage,
    ModelStopped,
)
from unplugged.runtime.service import MeetingService

_DOES = {
    ModelStage.WAITING: "waiting",
    ModelStage.ASKING: "asking",
    ModelStage.FETCHING: "fetching",
    ModelStage.CHECKING: "checking",
    ModelStage.TRYING: "trying",
    ModelStage.COPYING: "copying",
}


def get_all(service: MeetingService, *, is_quiet: bool) -> tuple[str, ...]:
    """Poll until nothing more is being got; return the names of what was added.

    Raises:
        UnpluggedError: of several, the last; the others are said.
        typer.Exit: Ctrl-C was pressed.
    """
    try:
        with _bar(is_quiet=is_quiet) as bar:
            return _Following(service, bar).run()
    except KeyboardInterrupt:
        for each in service.models.latest:
            service.models.pause(each.name)
        while service.models.is_busy:
            service.poll(POLL_S)
        say("Paused. The same command goes on from here.")
        raise typer.Exit(ExitCode.CANCELLED) from None


class _Following:
    """One run of the command."""

    def __init__(self, service: MeetingService, bar: Progress) -> None:
        self._service = service
        self._bar = bar
        self._task: TaskID | None = None
        self._hosts: set[str] = set()
        self._names: list[str] = []
        self._failures: list[ModelStopped] = []
        self._passed: ModelProgressed | None = None

    def run(self) -> tuple[str, ...]:
        while True:
            is_over = not self._service.models.is_busy
            for notice in self._service.poll(POLL_S):
                match notice:
                    case ModelProgressed():
                        self._show(notice)
                    case ModelReady(name, _):
                        self._end_bar()
                        self._names.append(name)
                        say(f"{name} is here.", style="green")
                    case ModelStopped():
                        self._end_bar()
                        self._failures.append(notice)
                    case _:
                        pass
            if is_over:
                break
        self._say_passed()
        return self._result()

    def _show(self, told: ModelProgressed) -> None:
        for host in told.hosts:
            if host not in self._hosts:
                self._hosts.add(host)
                say(f"asking {host}", style="dim")
        if told.received_bytes is not None:
            self._passed = told
        if self._task is None:
            self._task = self._bar.add_task("", total=None)
        self._bar.update(
            self._task,
            description=f"{_DOES[told.stage]} {told.name}",
            completed=told.done_bytes,
            total=told.total_bytes or None,
        )

    def _end_bar(self) -> None:
        if self._task is not None:
            self._bar.remove_task(self._task)
            self._task = None

    def _say_passed(self) -> None:
        told = self._passed
        if told is not None and told.received_bytes is not None:
            say(
                f"Over the network: {told.received_bytes:,} bytes received, "
                f"{told.sent_bytes or 0:,} sent.",
                style="dim",
            )

    def _result(self) -> tuple[str, ...]:
        errors = []
        for stopped in self._failures:
            if stopped.error is not None:
                code, params = stopped.error
                errors.append(error_from_code(code, dict(params)))
        if errors:
            for error in errors[:-1]:
                say(sentence_for(error), style="red")
            raise errors[-1]
        return tuple(self._names)


def _bar(*, is_quiet: bool) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=aside(),
        transient=True,
        disable=is_quiet,
    )
