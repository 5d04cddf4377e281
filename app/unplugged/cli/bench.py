"""`unplugged bench`: how fast this machine is, and what that advises."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from unplugged.cli.arguments import AsJson
from unplugged.cli.effects import effects_as_dict, print_effects
from unplugged.cli.exit_codes import ExitCode
from unplugged.cli.screen import print_json, say, screen
from unplugged.core.bench.advice import Advice
from unplugged.core.bench.effects import ways
from unplugged.core.paths import app_paths
from unplugged.core.sentences import sentence
from unplugged.core.settings import SettingsFile
from unplugged.runtime.benchmark import Bench, Findings, ModelSpeed, run_benchmark
from unplugged.runtime.tricks import measure_tricks

app = typer.Typer()


@app.command()
def bench(
    shape: Annotated[
        str,
        typer.Option(
            "--shape",
            help="Builds to try with random weights, before anything is downloaded: a comma "
            "between names, such as whisper-base,qwen2.5-1.5b.",
        ),
    ] = "",
    tricks: Annotated[
        bool, typer.Option("--tricks", help="Compare the ways to run the language model instead.")
    ] = False,
    model: Annotated[
        str | None, typer.Option("--model", "-m", help="Language model for --tricks.")
    ] = None,
    use: Annotated[bool, typer.Option("--use", help="Use the advised models from now on.")] = False,
    as_json: AsJson = False,
) -> None:
    """Measure how fast each model is on this computer, and say which ones suit it."""
    bench_here = Bench(app_paths(), on_step=_step)
    if tricks:
        settings = SettingsFile.open(app_paths().settings_file).current
        wanted = model or settings.language_model
        tried = ways(settings.tuning.lora)
        effects = measure_tricks(bench_here, wanted, tried)
        if as_json:
            print_json(effects_as_dict(effects, tried))
        else:
            print_effects(screen(), effects, tried)
        return
    names = tuple(filter(None, (name.strip() for name in shape.split(","))))
    found = run_benchmark(bench_here, names)
    if as_json:
        print_json(_as_dict(found))
    else:
        _print(screen(), found)
    if use:
        _use(found.advice)
    if all(one.best is None for one in found.models):
        raise typer.Exit(ExitCode.ENVIRONMENT)


def advice_in_words(advice: Advice) -> str:
    """Return the advice as one or two sentences."""
    if advice.speech is None:
        return "No speech model could be measured, so nothing can be advised."
    factor = advice.speech.speed.faster_than_speech or 0.0
    live = (
        "so words appear while people speak"
        if advice.has_live_words
        else "so words come late while people speak, and all of them after the meeting"
    )
    text = (
        f"Use {advice.speech.name} with {_threads(advice.speech.speed.threads)}: "
        f"{factor:.1f} times faster than speech, {live}."
    )
    if advice.language is None or advice.minutes_s is None:
        return (
            f"{text} Minutes are sentences of the transcript, for no language model was measured."
        )
    ahead = (
        "notes are best taken during the meeting"
        if advice.reads_ahead
        else "it is best to let them wait until the meeting is over"
    )
    return (
        f"{text} Minutes of an hour take {_time(advice.minutes_s)} with {advice.language.name} and "
        f"{_threads(advice.language.speed.threads)}; {ahead}."
    )


def _use(advice: Advice) -> None:
    file = SettingsFile.open(app_paths().settings_file)
    settings = file.current
    if advice.speech is not None:
        settings = replace(settings, speech_model=advice.speech.name)
    if advice.language is not None:
        settings = replace(settings, language_model=advice.language.name)
    file.keep(settings)
    say("These models are used from now on.")


def _step(name: str) -> None:
    say(f"Measuring {name} ...", style="dim")


def _print(console: Console, found: Findings) -> None:
    table = Table(box=None, pad_edge=False)
    for title in ("model", "threads", "speech", "reads", "writes", "limit", ""):
        table.add_column(title, justify="left" if title in {"model", ""} else "right")
    for one in found.models:
        if not one.tries:
            table.add_row(Text(one.name, style="dim"), "", "", "", "", "", _remark(one))
        for tried in one.tries:
            is_best = tried is one.best
            about = "~" if one.is_estimate else ""
            share = one.share.value if one.share is not None and is_best else None
            table.add_row(
                Text(one.name, style="bold" if is_best else "dim"),
                str(tried.threads),
                _number(tried.faster_than_speech, f"{about}{{:.1f}}x"),
                _number(tried.prefill_tokens_per_s, f"{about}{{:.0f}}"),
                _number(tried.decode_tokens_per_s, f"{about}{{:.0f}}"),
                _number(share, "{:.0f} %"),
                _remark(one) if is_best else "",
            )
    console.print(table)
    console.print(Text("reads, writes: tokens a second; limit: share of what the memory allows."))
    rate = found.bandwidth
    if rate.value is None:
        console.print(Text(rate.reason or ""))
    else:
        console.print(
            Text(
                f"Memory: {rate.value / 1e9:.1f} GB/s. For each word all of a language model is "
                "read, so that limits how fast it writes; a small one fits into the CPU's cache."
            )
        )
    if "AVX2" in found.cpu.features.absent:
        console.print(
            Text("This CPU has no AVX2: everything works, several times slower than elsewhere.")
        )
    if any(one.is_estimate for one in found.models):
        console.print(Text("~ is an estimate: random weights in the build of that model."))
    console.print(Text(advice_in_words(found.advice), style="bold"))


def _remark(one: ModelSpeed) -> str:
    if one.failure is not None:
        code, params = one.failure
        return sentence(code, **params)
    if one.is_demo:
        return "demo"
    return "estimate" if one.is_estimate else ""


def _as_dict(found: Findings) -> dict[str, Any]:
    return {
        "cpu": found.cpu.model.value,
        "cores": found.cpu.usable.value,
        "memory_bytes_per_s": found.bandwidth.value,
        "models": [
            {
                "name": one.name,
                "kind": one.kind.value,
                "is_demo": one.is_demo,
                "is_estimate": one.is_estimate,
                "best_threads": one.best.threads if one.best else None,
                "percent_of_limit": one.share.value if one.share else None,
                "tries": [
                    {
                        "threads": tried.threads,
                        "faster_than_speech": tried.faster_than_speech,
                        "prefill_tokens_per_s": tried.prefill_tokens_per_s,
                        "decode_tokens_per_s": tried.decode_tokens_per_s,
                    }
                    for tried in one.tries
                ],
                "failure": one.failure[0] if one.failure else None,
            }
            for one in found.models
        ],
        "advice": {
            "speech_model": found.advice.speech.name if found.advice.speech else None,
            "language_model": found.advice.language.name if found.advice.language else None,
            "has_live_words": found.advice.has_live_words,
            "reads_ahead": found.advice.reads_ahead,
            "minutes_of_an_hour_s": found.advice.minutes_s,
            "in_words": advice_in_words(found.advice),
        },
    }


def _number(value: float | None, form: str) -> str:
    return "" if value is None else form.format(value)


def _threads(count: int) -> str:
    return f"{count} thread{'' if count == 1 else 's'}"


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
