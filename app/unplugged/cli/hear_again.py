"""The final pass in the terminal: how far it is, why it waits, and a pause by Ctrl-C."""

from __future__ import annotations

import typer

from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.follow import POLL_S, follow, settle
from unplugged.cli.screen import aside, say
from unplugged.core.errors import error_from_code
from unplugged.core.export.times import clock
from unplugged.core.final_pass import FinalKind, FinalStart, FinalState
from unplugged.core.sentences import sentence
from unplugged.runtime.notices import FinalPassChanged, FinalPassProgressed, Remarked
from unplugged.runtime.service import MeetingService, WorkOptions

_GOES_ON = frozenset({FinalState.PAUSED, FinalState.FAILED, FinalState.WAITING})
_DONE = {
    FinalKind.HEAR: "The transcript of {id} is the one of the final pass now.",
    FinalKind.SPEAKERS: "It is known now who speaks when in {id}, as far as voices tell; "
    "`unplugged speakers` gives names.",
}
_TOLD_EVERY_S = 10.0  # a line each; a bar would hide why it waits


def hear_again(
    service: MeetingService,
    meeting_id: str,
    options: WorkOptions,
    start: FinalStart,
    *,
    kind: FinalKind = FinalKind.HEAR,
    replaces_edits: bool,
    is_quiet: bool,
) -> None:
    """Begin the final pass of a meeting, or go on with it, and stay until it is done.

    Args:
        service: The service.
        meeting_id: Which meeting.
        options: What is wanted; one that goes on keeps what it began with.
        start: When it may run.
        kind: What is done in it.
        replaces_edits: Whether an edited transcript may be replaced.
        is_quiet: Whether no progress is shown.

    Raises:
        UnpluggedError: it cannot be begun, or it failed.
        typer.Exit: it was stopped, or waits for the user.
    """
    passes = service.final_passes
    known = next((one for one in passes.all if one.meeting_id == meeting_id), None)
    if known is None or known.kind is not kind:
        begin = passes.start if kind is FinalKind.HEAR else passes.tell_speakers
        begin(meeting_id, options, start)
    elif known.state is FinalState.READY:
        _agree(service, meeting_id, replaces_edits=replaces_edits)
    elif known.state in _GOES_ON:
        at = f", at {clock(known.done_samples(1) / 16_000)}" if kind is FinalKind.HEAR else ""
        say(f"Going on where it was{at}.")
        passes.resume(meeting_id)
    stay(service, meeting_id, replaces_edits=replaces_edits, is_quiet=is_quiet)


def stay(service: MeetingService, meeting_id: str, *, replaces_edits: bool, is_quiet: bool) -> None:
    """Follow a final pass that is under way until it is done; Ctrl-C pauses it.

    Raises:
        UnpluggedError: it failed.
        typer.Exit: it was stopped, or waits for the user.
    """
    try:
        _stay(service, meeting_id, replaces_edits=replaces_edits, is_quiet=is_quiet)
    except KeyboardInterrupt:
        service.final_passes.pause(meeting_id)
        say("Paused. `unplugged final-pass` or `tell-speakers` goes on from here.")
        raise typer.Exit(ExitCode.CANCELLED) from None


def _stay(
    service: MeetingService, meeting_id: str, *, replaces_edits: bool, is_quiet: bool
) -> None:
    told_s = 0.0
    while True:
        is_done = False
        for notice in service.poll(POLL_S):
            match notice:  # of this meeting only: others wait for their turn, too
                case FinalPassProgressed(about, done_s, total_s, elapsed_s, eta_s) if (
                    about == meeting_id
                ):
                    if not is_quiet and eta_s is not None and elapsed_s - told_s >= _TOLD_EVERY_S:
                        told_s = elapsed_s
                        say(
                            f"{clock(done_s)} of {clock(total_s)}, {clock(eta_s)} left", style="dim"
                        )
                case FinalPassChanged(about) if about == meeting_id:
                    is_done = _tell(service, notice, replaces_edits=replaces_edits) or is_done
                case Remarked(code, params) if is_done:  # the minutes that should follow can't
                    raise error_from_code(code, dict(params))
                case _:
                    pass
        if is_done and _is_the_end(service, meeting_id, is_quiet=is_quiet):
            return


def _tell(service: MeetingService, changed: FinalPassChanged, *, replaces_edits: bool) -> bool:
    """Say what has become of the final pass, and return whether it is done."""
    match changed:
        case FinalPassChanged(meeting_id, FinalState.DONE, code, kind=kind):
            say(sentence(code) if code else _DONE[kind].format(id=meeting_id))
            return True
        case FinalPassChanged(meeting_id, FinalState.READY):
            _agree(service, meeting_id, replaces_edits=replaces_edits)
        case FinalPassChanged(_, FinalState.FAILED, code, params):
            raise error_from_code(code or "worker_lost", dict(params))
        case FinalPassChanged(_, _, code, params) if code is not None:
            say(sentence(code, **dict(params)), style="yellow")
        case _:
            pass
    return False


def _is_the_end(service: MeetingService, meeting_id: str, *, is_quiet: bool) -> bool:
    """Follow minutes that are written anew; False where who speaks is found out first."""
    if any(one.meeting_id == meeting_id for one in service.final_passes.all):
        return False
    if service.is_working:
        settle(follow(service, aside(), is_quiet=is_quiet))
    return True


def _agree(service: MeetingService, meeting_id: str, *, replaces_edits: bool) -> None:
    """Replace an edited transcript if its owner agrees, else say how to."""
    if not replaces_edits:
        say(sentence("transcript_edited", id=meeting_id), style="yellow")
        say(f"`unplugged final-pass {meeting_id} --replace-edits` replaces it.")
        raise typer.Exit(ExitCode.BAD_INPUT)
    service.final_passes.accept(meeting_id)
