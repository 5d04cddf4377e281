"""The command about templates: which there are, whether they are sound, and a new one to change."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from unplugged.cli.arguments import AsJson
from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.screen import print_json, say, screen
from unplugged.core.errors import TemplateInvalid, UnpluggedError
from unplugged.core.minutes.template import Template
from unplugged.core.minutes.template_files import (
    new_template,
    read_template,
    template_paths,
)
from unplugged.core.paths import app_paths, resources_dir
from unplugged.core.sentences import sentence_for

app = typer.Typer()


@app.command()
def templates(
    check: Annotated[
        Path | None, typer.Option("--check", help="Say whether this template file is sound.")
    ] = None,
    new: Annotated[
        str | None,
        typer.Option("--new", metavar="NAME", help="Make a template of your own to change."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the templates for minutes; yours lie in the data folder and come first."""
    paths = app_paths()
    if check is not None:
        _print(read_template(check), check)
        return
    if new is not None:
        screen().print(Text(str(new_template(new, paths.user_templates_dir))))
        return
    found = template_paths((paths.user_templates_dir, resources_dir() / "prompts"))
    faults: list[UnpluggedError] = []
    rows: list[dict[str, object]] = []
    for name, path in found.items():
        try:
            template = read_template(path)
        except TemplateInvalid as error:
            faults.append(error)
            rows.append({"name": name, "path": str(path), "error": sentence_for(error)})
            continue
        rows.append(
            {
                "name": name,
                "path": str(path),
                "title": template.title,
                "language": template.language or "auto",
                "parts": [section.heading for section in template.sections],
                "needs_larger_model": template.needs_larger_model,
            }
        )
        if not as_json:
            _print(template, path)
    if as_json:
        print_json(rows)
    for fault in faults:
        say(sentence_for(fault), style="red")
    if faults:
        raise typer.Exit(ExitCode.BAD_INPUT)


def _print(template: Template, path: Path) -> None:
    parts = ", ".join(section.heading for section in template.sections)
    notes = ["needs a larger language model for some parts"] if template.needs_larger_model else []
    if template.language is not None:
        notes.append(f"writes in {template.language}")
    screen().print(Text.assemble((f"{template.name:<18}", "cyan"), f"{template.title}: {parts}"))
    if path.parent != resources_dir() / "prompts":
        notes.append(str(path))
    for note in notes:
        screen().print(Text(f"{'':<18}{note}", style="dim"))
