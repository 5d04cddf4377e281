"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from unplugged.ui.documents.formats import ALL_FORMATS

Named = Annotated[str, typer.Argument(help="Id of a meeting, the beginning of one, or `last`.")]
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
