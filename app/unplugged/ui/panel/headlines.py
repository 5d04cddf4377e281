"""The four lines that a visitor reads from three metres."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from unplugged.core.proof import Finding, Headline, Subject, explanation, headline
from unplugged.core.reading import Basis, Reading, Unit
from unplugged.core.snapshot import Part, Snapshot
from unplugged.core.witness import is_only_download
from unplugged.ui.panel.reading_words import how_text, number_text, value_text, written
from unplugged.ui.panel.source_words import seen_text, translate
from unplugged.ui.words import explain_code


class Tone(StrEnum):
    """What a headline says about the promise."""

    GOOD = "good"
    PLAIN = "plain"
    QUIET = "quiet"
    NOTICE = "notice"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True)
class BigLine:
    """One headline.

    Attributes:
        key: Its name.
        icon: Its icon.
        big: What is read from afar.
        small: What stands below it.
        how: How it is known.
        tone: How it is coloured.
    """

    key: str
    icon: str
    big: str
    small: str
    how: str
    tone: Tone


def big_lines(snapshot: Snapshot | None, hosts: tuple[str, ...] = ()) -> tuple[BigLine, ...]:
    """Return GPU, network, speed and energy; before the first snapshot none claims anything.

    Args:
        snapshot: What was read.
        hosts: Whom a download asks; told while nothing else uses the network.
    """
    findings = {} if snapshot is None else {each.subject: each for each in snapshot.findings}
    return (
        _proof(findings.get(Subject.GPU, Finding(Subject.GPU)), "zap"),
        _network(findings.get(Subject.NETWORK, Finding(Subject.NETWORK)), snapshot, hosts),
        _speed(snapshot),
        _energy(snapshot),
    )


def split_headline(text: str) -> tuple[str, str]:
    """Return what stands before the first comma of a headline, and what stands behind it."""
    big, _, small = text.replace("、", ", ").partition(", ")  # in Japanese it is another comma
    return big, small


def _proof(found: Finding, icon: str) -> BigLine:
    line = headline(found)
    text = explain_code(line.code, **dict(line.params))
    small = [explain_code(each.code, **_params(each)) for each in explanation(found)]
    big, below = split_headline(text)
    if found.uses:
        tone = Tone.ALARM if line.is_violated else Tone.PLAIN
        big = explain_code(f"proof_{found.subject}_touched")
        params = _params(line)
        first, *others = params["reason"].split(", ")
        # A driver comes with a dozen libraries; all of them stand in the small print.
        params["reason"] = f"{first}, …" if others else first
        below = explain_code("proof_who_and_why", **params)
    elif found.rung is None or line.code.endswith("not_measurable"):
        tone, below = Tone.QUIET, ""
    else:
        tone = Tone.GOOD
    return BigLine(found.subject.value, icon, big, below, "\n".join(small), tone)


def _params(line: Headline) -> dict[str, str]:
    """Return the parameters of a line, with what was seen in the user's language."""
    return {name: seen_text(each) if name == "reason" else each for name, each in line.params}


def _network(found: Finding, snapshot: Snapshot | None, hosts: tuple[str, ...]) -> BigLine:
    line = _proof(found, "wifi-off")
    if snapshot is None or not is_only_download(found):
        return line
    network = snapshot.network
    told = list(hosts)
    if network.received.value is not None and network.sent.value is not None:
        received, sent = value_text(network.received), value_text(network.sent)
        told.append(explain_code("proof_download_bytes", received=received, sent=sent))
    is_over = snapshot.process(Part.DOWNLOAD) is None
    big = explain_code("proof_download_over" if is_over else "proof_download")
    return replace(line, icon="download", big=big, small=" · ".join(told), tone=Tone.NOTICE)


def _speed(snapshot: Snapshot | None) -> BigLine:
    if snapshot is None:
        return _quiet("speed", "gauge", translate("Speed: not measured yet"), "")
    factor, lag = snapshot.speed.faster_than_speech, snapshot.speed.lag
    if factor.value is not None:
        number = written(factor.value, 0 if factor.value >= 10 else 1)
        big = translate("{number}× faster than speech").format(number=number)
        if factor.value < 1:
            big = translate("{number}× the speed of speech").format(number=written(factor.value, 2))
        return BigLine("speed", "gauge", big, "", how_text(factor), Tone.PLAIN)
    if lag.value is not None:
        behind = number_text(lag.value, Unit.SECONDS)
        big = translate("{time} behind the speaker").format(time=behind)
        return BigLine("speed", "gauge", big, "", how_text(lag), Tone.PLAIN)
    return _quiet("speed", "gauge", translate("Speed: not measured yet"), how_text(factor))


def _energy(snapshot: Snapshot | None) -> BigLine:
    if snapshot is None:
        return _quiet("energy", "leaf", translate("Energy: not measured yet"), "")
    energy = snapshot.power.energy
    if energy.value is None:
        big = translate("Energy: not measurable here")
        return _quiet("energy", "leaf", big, how_text(energy))
    below = translate("this meeting, without what the computer draws when idle")
    return BigLine("energy", "leaf", _guess(energy), below, how_text(energy), Tone.PLAIN)


def _guess(reading: Reading) -> str:
    text = number_text(reading.value or 0.0, reading.unit)
    return f"≈ {text}" if reading.basis is Basis.ESTIMATED else text


def _quiet(key: str, icon: str, big: str, how: str) -> BigLine:
    return BigLine(key, icon, big, "", how, Tone.QUIET)
