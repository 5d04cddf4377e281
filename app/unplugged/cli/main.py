"""The command line: arguments in, sentences and exit codes out."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Annotated, NoReturn

import typer

from unplugged import __version__
from unplugged.cli import (
    bench,
    editing,
    library,
    models,
    receipt,
    speakers,
    stand,
    templates,
    tuning,
)
from unplugged.cli.arguments import (
    AsJson,
    FileOrMeeting,
    Format,
    KeptTemplate,
    Language,
    MinutesAnew,
    MinutesModel,
    ModelDevice,
    Named,
    NoModel,
    Out,
    Quiet,
    Speakers,
    SpeechModel,
    TemplateName,
    Threads,
    Words,
    WriteIn,
)
from unplugged.cli.chosen import as_chosen
from unplugged.cli.exit_codes import EXIT_CODES_HELP, ExitCode
from unplugged.cli.library import offer_interrupted
from unplugged.cli.screen import (
    ReaderGone,
    give_up_streams,
    print_json,
    say,
    screen,
    take_over_streams,
)
from unplugged.cli.tables import print_sources
from unplugged.cli.work import Result, record_from, work_on
from unplugged.core.ahead import ReadAhead
from unplugged.core.errors import InputFault, UnpluggedError, error_from_code
from unplugged.core.final_pass import FinalStart
from unplugged.core.paths import app_paths
from unplugged.core.sentences import sentence_for
from unplugged.runtime.service import MeetingService

app = typer.Typer(
    name="unplugged",
    help="Meeting minutes with nothing plugged in: a recording is transcribed and its minutes are "
    "written on this computer's CPU, offline.\n\nStart with: unplugged minutes FILE",
    epilog=EXIT_CODES_HELP,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.add_typer(receipt.app)
app.add_typer(stand.app)
app.add_typer(models.app)
app.add_typer(speakers.app)


@app.command()
def minutes(
    source: FileOrMeeting,
    template: TemplateName = "minutes",
    write_in: WriteIn = None,
    out: Out = None,
    format_name: Format = None,
    language: Language = None,
    speech_model: SpeechModel = None,
    language_model: MinutesModel = None,
    no_model: NoModel = False,
    words: Words = None,
    speakers: Speakers = None,
    threads: Threads = None,
    device: ModelDevice = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Transcribe FILE and write its minutes; everything is kept in the library.

    Given the ID of a meeting, its transcript is completed if it was interrupted, and its minutes
    are written anew.
    """
    options = replace(
        as_chosen(
            speech_model=speech_model,
            language_model=language_model,
            words=words,
            speakers=speakers,
            device=device,
        ),
        template=template,
        write_in=write_in,
        language=language,
        uses_language_model=not no_model,
        threads=threads,
    )
    result = Result(out, format_name, as_json=as_json)
    with MeetingService(app_paths()) as service:
        service.lock_network()
        work_on(source, options, result, service, is_quiet=quiet)


@app.command()
def transcribe(
    source: FileOrMeeting,
    out: Out = None,
    format_name: Format = None,
    language: Language = None,
    speech_model: SpeechModel = None,
    words: Words = None,
    speakers: Speakers = None,
    threads: Threads = None,
    device: ModelDevice = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Transcribe FILE only; `unplugged minutes ID` can write the minutes later."""
    options = replace(
        as_chosen(speech_model=speech_model, words=words, speakers=speakers, device=device),
        wants_minutes=False,
        language=language,
        language_model=None,  # the chosen one may be gone
        threads=threads,
    )
    result = Result(out, format_name, as_json=as_json)
    with MeetingService(app_paths()) as service:
        service.lock_network()
        work_on(source, options, result, service, is_quiet=quiet)


@app.command()
def record(
    source: Annotated[
        str,
        typer.Option(
            help="`mic`, `system` (what the loudspeakers play), `both`, or an id of `sources`."
        ),
    ] = "mic",
    with_minutes: Annotated[
        bool, typer.Option("--minutes/--no-minutes", help="Write the minutes after the recording.")
    ] = True,
    template: TemplateName = "minutes",
    write_in: WriteIn = None,
    read_ahead: Annotated[
        ReadAhead | None,
        typer.Option(
            "--read-ahead",
            help="When notes for the minutes are taken while the meeting goes on, so that they "
            "are ready soon after it; without it as in the settings.",
        ),
    ] = None,
    out: Out = None,
    format_name: Format = None,
    language: Language = None,
    speech_model: SpeechModel = None,
    language_model: MinutesModel = None,
    words: Words = None,
    speakers: Speakers = None,
    threads: Threads = None,
    device: ModelDevice = None,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    """Record a meeting with live words until Ctrl-C, then write its minutes.

    Every sound is on disk within a second and stays there until you delete the meeting. A missing
    microphone is waited for; without a terminal, half a minute.
    """
    usual = as_chosen(
        speech_model=speech_model,
        language_model=language_model,
        words=words,
        speakers=speakers,
        device=device,
    )
    options = replace(
        usual,
        wants_minutes=with_minutes,
        template=template,
        write_in=write_in,
        language=language,
        threads=threads,
        read_ahead=read_ahead or usual.read_ahead,
    )
    result = Result(out, format_name, as_json=as_json)
    with MeetingService(app_paths()) as service:
        service.lock_network()
        offer_interrupted(service)
        record_from(source, options, result, service, is_quiet=quiet)


@app.command("final-pass")
def final_pass(
    meeting: Named,
    on_mains: Annotated[
        bool, typer.Option("--on-mains", help="Wait until the computer is plugged in.")
    ] = False,
    replaces_edits: Annotated[
        bool, typer.Option("--replace-edits", help="Also replace a transcript that you edited.")
    ] = False,
    with_minutes: MinutesAnew = True,
    template: KeptTemplate = None,
    write_in: WriteIn = None,
    language: Language = None,
    speech_model: SpeechModel = None,
    language_model: MinutesModel = None,
    words: Words = None,
    speakers: Speakers = None,
    threads: Threads = None,
    device: ModelDevice = None,
    quiet: Quiet = False,
) -> None:
    """Hear a meeting a second time at the best quality; Ctrl-C pauses, the same command goes on."""
    from unplugged.cli.hear_again import hear_again
    from unplugged.runtime.final_speakers import as_written

    options = replace(
        as_chosen(
            speech_model=speech_model,
            language_model=language_model,
            words=words,
            speakers=speakers,
            device=device,
        ),
        wants_minutes=with_minutes,
        write_in=write_in,
        language=language,
        threads=threads,
    )
    with MeetingService(app_paths()) as service:
        service.lock_network()
        meeting_id = service.store.resolve(meeting)
        if template:
            options = replace(options, template=template)
        else:
            options = as_written(options, service.store.minutes(meeting_id))
        hear_again(
            service,
            meeting_id,
            options,
            FinalStart.ON_MAINS if on_mains else FinalStart.NOW,
            replaces_edits=replaces_edits,
            is_quiet=quiet,
        )


@app.command()
def sources(as_json: AsJson = False) -> None:
    """List what can be recorded: microphones and system audio."""
    from unplugged.runtime.probe import probe_sound

    paths = app_paths()
    paths.create()
    found = probe_sound(paths.log_dir)
    if found.failure is not None:
        code, params = found.failure
        raise error_from_code(code, params)
    if as_json:
        print_json([{"id": s.id, "name": s.name, "kind": s.kind.value} for s in found.sources])
    else:
        print_sources(screen(), found.sources)


@app.command()
def ask(
    question: Annotated[list[str], typer.Argument(help="What you want to know.")],
    meeting: Annotated[
        str | None,
        typer.Option("--in", help="Id of one meeting, or `last`; without it, all are asked."),
    ] = None,
    language_model: MinutesModel = None,
    no_model: NoModel = False,
    threads: Threads = None,
    device: ModelDevice = None,
    as_json: AsJson = False,
) -> None:
    """Ask what was said; the answer names the moments that carry it."""
    from unplugged.cli.asking import ask_and_print

    options = replace(
        as_chosen(language_model=language_model, device=device),
        uses_language_model=not no_model,
        threads=threads,
    )
    with MeetingService(app_paths()) as service:
        service.lock_network()
        meeting_id = service.store.resolve(meeting) if meeting is not None else None
        ask_and_print(service, " ".join(question), meeting_id, options, as_json=as_json)


@app.command()
def doctor(as_json: AsJson = False) -> None:
    """Say what this machine has, what the engines chose, and whether each one really answers."""
    from unplugged.cli.doctor import checkup_as_dict, print_checkup
    from unplugged.runtime.checkup import examine

    paths = app_paths()
    with MeetingService(paths) as service:
        meeting_count = len(service.store.meetings())
    found = examine(paths, meeting_count)
    if as_json:
        print_json(checkup_as_dict(found))
    else:
        print_checkup(screen(), found)
    if not found.is_healthy:
        raise typer.Exit(ExitCode.ENVIRONMENT)


app.add_typer(bench.app)
app.add_typer(tuning.app)
app.add_typer(library.app)
app.add_typer(templates.app)
app.add_typer(editing.app)


@app.command()
def monitor(
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE|ID]", help="A recording or meeting to work on while this is shown."
        ),
    ] = None,
    seconds: Annotated[
        float | None,
        typer.Option("--seconds", "-s", min=0, help="How long; without it until Ctrl-C."),
    ] = None,
) -> None:
    """Show live what Unplugged uses: CPU, memory, GPU, network, power.

    With FILE it writes the minutes of that file meanwhile; a file that another window works on is
    watched there. Without FILE it shows the work of other windows, and this computer until there
    is any.
    """
    from unplugged.cli.monitor import monitor_work

    monitor_work(source, seconds)


@app.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        sys.stdout.write(f"unplugged {__version__}\n")
        raise typer.Exit


def main() -> NoReturn:
    """Run the command line; the one place where an error becomes a sentence and an exit code."""
    take_over_streams()
    try:
        try:
            app(standalone_mode=True)
        finally:
            sys.stdout.flush()  # what is still to be written may be refused, too
    except UnpluggedError as error:
        give_up_streams()
        say(sentence_for(error), style="red")
        sys.exit(ExitCode.BAD_INPUT if isinstance(error, InputFault) else ExitCode.ENVIRONMENT)
    except KeyboardInterrupt:
        sys.exit(ExitCode.CANCELLED)
    except ReaderGone:
        give_up_streams()
        sys.exit(ExitCode.DONE)
    sys.exit(ExitCode.DONE)
