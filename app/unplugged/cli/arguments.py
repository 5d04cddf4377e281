"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from unplugged.core.models.openvino import Device
from unplugged.ui.documents.formats import ALL_FORMATS

Named = Annotated[str, typer.Argument(help="Id of a meeting, the beginning of one, or `last`.")]
FileOrMeeting = Annotated[
    str, typer.Argument(metavar="FILE|ID", help="An audio or video file, or a known meeting.")
]
Out = Annotated[Path | None, typer.Option("--out", "-o", help="Write the result to this file.")]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        help=f"One of {', '.join(ALL_FORMATS)}. Without it: what --out ends with, else md.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document, for scripts.")]
TemplateName = Annotated[
    str,
    typer.Option(
        "--template", "-t", help="Which minutes to write; `templates` lists what there is."
    ),
]
KeptTemplate = Annotated[
    str | None,
    typer.Option("--template", "-t", help="Which minutes to write; those there are without it."),
]
WriteIn = Annotated[
    str | None,
    typer.Option(
        "--write-in", help="Language of the minutes, such as de; that of the speech without it."
    ),
]
Language = Annotated[
    str | None,
    typer.Option("--language", "-l", help="Spoken language, such as en; detected when not given."),
]
SpeechModel = Annotated[
    str | None, typer.Option("--speech-model", help="Speech model by name; `models list` has them.")
]
MinutesModel = Annotated[
    str | None,
    typer.Option("--model", "-m", help="Language model by name; `models list` has them."),
]
NoModel = Annotated[
    bool, typer.Option("--no-model", help="Take sentences from the transcript; no language model.")
]
Threads = Annotated[
    int | None,
    typer.Option("--threads", min=1, max=256, help="Threads per engine; else what suits the CPU."),
]
ModelDevice = Annotated[
    Device | None,
    typer.Option(
        "--device", help="Where models in OpenVINO's form run; without it as in the settings."
    ),
]
Words = Annotated[
    list[str] | None,
    typer.Option(
        "--word", "-w", help="A name or term that may be said, beside those of the settings."
    ),
]
Speakers = Annotated[
    str | None,
    typer.Option(
        "--speakers",
        metavar="auto|N|off",
        help="Tell the voices on one track apart: as many as are heard, N, or not at all; without "
        "it as in the settings. Needs a model for speakers (`models list`).",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]
MinutesAnew = Annotated[
    bool, typer.Option("--minutes/--no-minutes", help="Write the minutes anew after it.")
]
