"""`unplugged tuning`: how the language model is run, and what each switch is worth here."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from unplugged.cli.arguments import AsJson
from unplugged.cli.screen import print_json, say, screen
from unplugged.core.bench.effects import Effects, Way, kept_effects
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.errors import AdapterBroken
from unplugged.core.paths import AppPaths, app_paths
from unplugged.core.sentences import sentence
from unplugged.core.settings import Settings, SettingsFile
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.runtime.benchmark import Bench
from unplugged.runtime.model_list import machine_name, used_model
from unplugged.runtime.tricks import measure_tricks
from unplugged.system.cpu import read_cpu

app = typer.Typer()
_NAMES = {
    field.name.replace("_", "-"): field.name for field in fields(Tuning) if field.name != "lora_for"
}
_WORDS = {"on": True, "off": False}


@app.command()
def tuning(
    name: Annotated[
        str | None, typer.Argument(metavar="[SWITCH]", help="Which switch to change.")
    ] = None,
    value: Annotated[
        str | None,
        typer.Argument(
            metavar="[VALUE]", help="on, off, a number, the file of an adapter, or usual."
        ),
    ] = None,
    reset: Annotated[bool, typer.Option("--reset", help="Run it as usual again.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show or change how the language model is run; `bench --tricks` measures what it is worth."""
    paths = app_paths()
    file = SettingsFile.open(paths.settings_file)
    if reset:
        file.keep(replace(file.current, tuning=AS_USUAL))
    elif name is not None:
        file.keep(replace(file.current, tuning=_changed(file.current, name, value, paths)))
    now = file.current.tuning
    if as_json:
        print_json(asdict(now))
    else:
        _print(screen(), now, _effects(paths, file.current))


def _changed(settings: Settings, name: str, value: str | None, paths: AppPaths) -> Tuning:
    """Return the switches with one changed.

    Raises:
        typer.BadParameter: there is no such switch, or it can't be set to this.
        AdapterBroken: an adapter doesn't fit the model that is used.
    """
    field = _NAMES.get(name)
    if field is None:
        raise typer.BadParameter(f"There is no switch {name}. Known: {', '.join(_NAMES)}.")
    if value is None:
        raise typer.BadParameter(f"Say what {name} is to be: on, off, a number, a file, or usual.")
    wanted = _parsed(field, value)
    try:
        changed = replace(settings.tuning, **{field: wanted})
    except (TypeError, ValueError) as error:
        raise typer.BadParameter(f"{name} can't be {value}: {error}.") from error
    if field == "lora" and changed.lora:
        return replace(changed, lora_for=_fitting(settings, changed.lora, paths))
    return changed


def _parsed(field: str, value: str) -> Any:  # noqa: ANN401 - what the switch has
    usual = getattr(AS_USUAL, field)
    if value == "usual":
        return usual
    if isinstance(usual, bool):
        return _WORDS.get(value, value)
    if isinstance(usual, int):
        return int(value) if value.isdecimal() else value
    return str(Path(value).expanduser().absolute())


def _fitting(settings: Settings, lora: str, paths: AppPaths) -> str:
    """Let the engine lay an adapter over the model, in its own process; return the model's name.

    Raises:
        AdapterBroken: it doesn't fit.
        ModelMissing: there is no language model.
    """
    say("Trying the adapter ...", style="dim")
    way = Way("lora", lora)
    found = measure_tricks(Bench(paths), settings.language_model, (Way(), way))
    failure = found.failures.get(way.key)
    if failure is not None:
        reason = failure[1].get("reason") or sentence(failure[0], **failure[1])
        raise AdapterBroken(path=lora, reason=reason)
    return found.model


def _effects(paths: AppPaths, settings: Settings) -> Effects | None:
    used = used_model(Catalogue.read(paths.user_models_dir), ModelKind.MINUTES, settings)
    return kept_effects(paths.cache_dir, machine_name(read_cpu()), used.name) if used else None


def _print(console: Console, now: Tuning, effects: Effects | None) -> None:
    title = f"measured with {effects.model}" if effects else "not measured here yet"
    table = Table(box=None, pad_edge=False, title=title)
    for heading in ("switch", "now", "speed here", "reads", "writes", "answers", "measured on"):
        table.add_column(heading)
    for name, field in _NAMES.items():
        value = getattr(now, field)
        is_switch = isinstance(value, bool)
        shown = ("on" if value else "off") if is_switch else str(value or "none")
        effect = None
        if effects is not None and is_switch:
            effect = effects.of_switch(field)
        elif effects is not None and value != getattr(AS_USUAL, field):
            effect = effects.of(Way(field, value))
        if effect is None:
            table.add_row(name, shown)
            continue
        ratios = (f"x {ratio:.2f}" for ratio in (effect.total, effect.reads, effect.writes))
        same = "the same" if effect.is_same else "others"
        table.add_row(name, shown, *ratios, same, effect.measured_on.isoformat())
    console.print(table)
