"""What the same work would have taken elsewhere: a workstation with a GPU, a cloud service.

Nothing here is measured. Every figure rests on assumptions with a source, which the user can edit;
the page shows them all beside the result.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unplugged.core.paths import reason_of, resources_dir
from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.errors import AssumptionsInvalid

ASSUMPTIONS = "assumptions.toml"
NAMES = (
    "electricity_per_kwh",
    "own_watts_per_busy_core",
    "gpu_speech_factor",
    "gpu_tokens_per_second",
    "gpu_watts",
    "gpu_host_watts",
    "cloud_speech_per_minute",
    "cloud_per_million_tokens_in",
    "cloud_per_million_tokens_out",
    "cloud_wh_per_answer",
    "cloud_wh_per_audio_minute",
)
_S_PER_H = 3600.0
_MILLION = 1e6


@dataclass(frozen=True, slots=True)
class Assumption:
    """One figure that a comparison rests on.

    Attributes:
        value: The figure; its name in the file says the unit.
        source: Where it comes from.
        is_confirmed: Whether that source was looked up.
    """

    value: float
    source: str
    is_confirmed: bool


@dataclass(frozen=True, slots=True)
class Assumptions:
    """All of them, and the currency of the prices."""

    currency: str
    figures: Mapping[str, Assumption]

    def __getitem__(self, name: str) -> float:
        """Return the value of one."""
        return self.figures[name].value


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to do the same work.

    Attributes:
        name: For people.
        seconds: How long it takes, None when nobody here can say.
        energy_wh: Energy, None when unknown.
        cost: Price in the assumptions' currency, None when unknown.
        how: The sentence that says what it was computed from.
        is_measured: Whether the energy was measured; everything else is computed.
    """

    name: str
    seconds: float | None
    energy_wh: float | None
    cost: float | None
    how: str
    is_measured: bool = False


def assumptions_file(data_dir: Path) -> Path:
    """Return the file that counts: the user's own, else the one that came with the app."""
    own = data_dir / ASSUMPTIONS
    return own if own.exists() else shipped_assumptions_file()


def shipped_assumptions_file() -> Path:
    """Return the file that came with the app."""
    return resources_dir() / "receipt" / ASSUMPTIONS


def read_assumptions(path: Path) -> Assumptions:
    """Read a file of assumptions.

    Raises:
        AssumptionsInvalid: it cannot be read, or a figure is missing or no figure.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise AssumptionsInvalid(path=str(path), reason=reason_of(error)) from error
    except ValueError as error:  # TOML and UTF-8 errors both are
        raise AssumptionsInvalid(path=str(path), reason=str(error)) from error
    currency = content.get("currency")
    if not isinstance(currency, str) or not currency.isalpha():
        raise AssumptionsInvalid(path=str(path), reason="currency is not the name of a currency")
    return Assumptions(currency, {name: _figure(path, name, content.get(name)) for name in NAMES})


def compare(receipt: Json, assumed: Assumptions) -> tuple[Alternative, ...]:
    """Return this computer's work, and the same work done by others."""
    speed, totals = receipt["speed"], receipt["totals"]
    audio_s = speed["audio_s"] or receipt["meeting"]["duration_s"] or 0.0
    tokens_in, tokens_out = speed["prompt_tokens"] or 0, speed["output_tokens"] or 0
    return (
        _here(totals, assumed),
        _workstation(audio_s, tokens_out, assumed),
        _cloud(audio_s, tokens_in, tokens_out, assumed),
    )


def _here(totals: Json, assumed: Assumptions) -> Alternative:
    energy_wh, is_measured = totals["energy_wh"], True
    how = "Energy measured on this computer, less what it draws when idle."
    if energy_wh is None:
        is_measured = False
        energy_wh = totals["cpu_s_all"] * assumed["own_watts_per_busy_core"] / _S_PER_H
        how = (
            f"{totals['cpu_s_all']:.0f} CPU seconds that were measured, at "
            f"{assumed['own_watts_per_busy_core']:g} W for a busy core, which is an assumption."
        )
    cost = energy_wh / 1000.0 * assumed["electricity_per_kwh"]
    return Alternative("This computer", totals["seconds"], energy_wh, cost, how, is_measured)


def _workstation(audio_s: float, tokens: int, assumed: Assumptions) -> Alternative:
    seconds = audio_s / assumed["gpu_speech_factor"] + tokens / assumed["gpu_tokens_per_second"]
    watts = assumed["gpu_watts"] + assumed["gpu_host_watts"]
    energy_wh = seconds * watts / _S_PER_H
    return Alternative(
        "A workstation with a GPU",
        seconds,
        energy_wh,
        energy_wh / 1000.0 * assumed["electricity_per_kwh"],
        f"{audio_s:.0f} s of audio at {assumed['gpu_speech_factor']:g} times speech and {tokens} "
        f"tokens at {assumed['gpu_tokens_per_second']:g} a second, at {watts:g} W. It runs a "
        "larger model than this computer did; the machine itself is not in the price.",
    )


def _cloud(audio_s: float, tokens_in: int, tokens_out: int, assumed: Assumptions) -> Alternative:
    minutes = audio_s / 60.0
    energy_wh = minutes * assumed["cloud_wh_per_audio_minute"]
    if tokens_out:
        energy_wh += assumed["cloud_wh_per_answer"]
    cost = (
        minutes * assumed["cloud_speech_per_minute"]
        + tokens_in * assumed["cloud_per_million_tokens_in"] / _MILLION
        + tokens_out * assumed["cloud_per_million_tokens_out"] / _MILLION
    )
    return Alternative(
        "A cloud service",
        None,
        energy_wh,
        cost,
        f"{minutes:.1f} minutes of audio and {tokens_in} + {tokens_out} tokens at the prices "
        "below. The recording would have left this computer.",
    )


def _figure(path: Path, name: str, table: Any) -> Assumption:  # noqa: ANN401 - whatever TOML holds
    if not isinstance(table, dict):
        raise AssumptionsInvalid(path=str(path), reason=f"{name} is missing")
    value, source = table.get("value"), table.get("source")
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _MILLION:
        raise AssumptionsInvalid(path=str(path), reason=f"{name}.value is not a positive number")
    if not isinstance(source, str) or not source.strip():
        raise AssumptionsInvalid(path=str(path), reason=f"{name} has no source")
    return Assumption(float(value), source, table.get("confirmed") is True)
