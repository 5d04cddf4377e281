"""The large lines of each stage, and what a presenter may say to them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from unplugged.core.stand.config import StandTexts
from unplugged.core.stand.hall import HallLevel
from unplugged.core.stand.link import Link, Medium
from unplugged.core.stand.show import Show, Stage
from unplugged.core.stand.tally import StandTally
from unplugged.ui.panel.headlines import BigLine, Tone, split_headline
from unplugged.ui.panel.reading_words import reason_text, short_text
from unplugged.ui.panel.source_words import told_text
from unplugged.ui.words import explain_code, spoken_length


@dataclass(frozen=True, slots=True)
class StageTexts:
    """What stands at the top in a stage, and on the button.

    Attributes:
        headline: Read from three metres.
        below: One line more.
        button: What the one large button does; empty where there is nothing to press.
        notes: For the presenter.
    """

    headline: str
    below: str
    button: str
    notes: str


def texts_of(stage: Stage, own: StandTexts, show: Show) -> StageTexts:
    """Return the words of a stage in the user's language.

    Args:
        stage: Which one.
        own: The presenter's own words for the loop.
        show: Where the stand is, for how long things last.
    """
    translate = QCoreApplication.translate
    your_turn = translate("Stand", "Your turn")
    headline = own.headline or translate("Stand", "Meeting minutes, made right here")
    below = own.below or translate("Stand", "No cloud, no GPU: its processor does it all.")
    seconds = round(show.pace.speech_s)
    speak = translate("Stand", "Your turn: speak for {seconds} seconds")
    return {
        Stage.PREPARING: StageTexts(
            translate("Stand", "One moment, it is working"),
            translate("Stand", "A sample meeting is being worked on right now, for real."),
            "",
            translate("Stand", "The stand begins by itself as soon as the minutes are there."),
        ),
        Stage.WORDS: StageTexts(
            headline,
            below,
            your_turn,
            translate(
                "Stand",
                "This meeting was worked on earlier, on this very computer. The words appear at "
                "the moment at which they were heard. Ask: where do your recordings go today?",
            ),
        ),
        Stage.MINUTES: StageTexts(
            translate("Stand", "It writes the minutes"),
            translate("Stand", "Each sentence names the moment that carries it."),
            your_turn,
            translate(
                "Stand",
                "Point at a time behind a sentence: the line on the left lights up. What nobody "
                "said is marked, not made up.",
            ),
        ),
        Stage.PROOF: StageTexts(
            translate("Stand", "Pull the network cable: it goes on"),
            translate("Stand", "These are live readings of this computer."),
            your_turn,
            translate(
                "Stand",
                "Hand the cable to a visitor and let them pull it. The link goes down, nothing "
                "else changes. Then hand over: “Your turn”.",
            ),
        ),
        Stage.READY: StageTexts(
            speak.format(seconds=seconds),
            translate("Stand", "What you say stays here and is deleted when you go."),
            translate("Stand", "Start"),
            translate(
                "Stand",
                "Hand the microphone over. The demo model knows a small English vocabulary: let "
                "people plan something, and say who does what by when.",
            ),
        ),
        Stage.LISTENING: StageTexts(
            translate("Stand", "Speak now"),
            translate("Stand", "Say who does what, and by when."),
            translate("Stand", "Done"),
            translate("Stand", "Step back and let them speak. “Done” ends it early."),
        ),
        Stage.WRITING: StageTexts(
            translate("Stand", "Writing your minutes…"),
            translate("Stand", "On this processor, while you watch."),
            "",
            translate("Stand", "This takes some seconds. Show the live readings below."),
        ),
        Stage.RESULT: StageTexts(
            translate("Stand", "Your minutes, and the proof"),
            translate("Stand", "Press a time to hear the moment again."),
            translate("Stand", "Delete it all"),
            translate(
                "Stand",
                "Let them press a time behind a sentence. The code can be checked on this "
                "computer until they go: unplugged receipt verify CODE.",
            ),
        ),
    }[stage]


def hall_words(level: HallLevel) -> tuple[str, str]:
    """Return what the level check says, and the role of its colour."""
    translate = QCoreApplication.translate
    return {
        HallLevel.WAITING: (translate("Stand", "Listening to the hall…"), "secondary"),
        HallLevel.NOTHING: (
            translate("Stand", "Nothing is heard. Is the microphone muted?"),
            "danger",
        ),
        HallLevel.CALM: (
            translate("Stand", "Good: the hall is quiet enough. Say a word to try."),
            "secondary",
        ),
        HallLevel.HEARD: (translate("Stand", "You are heard well."), "good"),
        HallLevel.NOISY: (
            translate(
                "Stand",
                "The hall is loud: hold the microphone a hand's width from your mouth. A "
                "directional one helps most.",
            ),
            "warning",
        ),
        HallLevel.CLIPPED: (
            translate("Stand", "Too loud for the microphone. Hold it further away."),
            "warning",
        ),
    }[level]


def link_line(link: Link) -> BigLine:
    """Return the card about the network's link; it is neither good nor bad to have one."""
    translate = QCoreApplication.translate
    how = translate("Stand", "Read from: {source}.").format(source=told_text(link.source))
    if link.is_up is None:
        big, small = (
            translate("Stand", "Cable: cannot be told here"),
            reason_text(link.unavailable or ""),
        )
        return BigLine("link", "plug", big, small, how, Tone.QUIET)
    if link.is_up:
        names = ", ".join(adapter.name for adapter in link.adapters if adapter.is_up)
        how = translate("Stand", "Read from: {source} ({names}).").format(
            source=told_text(link.source), names=names
        )
        icon, big, below = _link_words(link.medium)
        return BigLine("link", icon, big, below, how, Tone.PLAIN)
    big = translate("Stand", "No network link")
    below = translate("Stand", "It goes on")
    return BigLine("link", "wifi-off", big, below, how, Tone.GOOD)


def _link_words(medium: Medium) -> tuple[str, str, str]:
    """Return icon, large and small line for a link that is up."""
    translate = QCoreApplication.translate
    return {
        Medium.CABLE: (
            "plug",
            translate("Stand", "Cable in"),
            translate("Stand", "Pull it, and nothing changes"),
        ),
        Medium.RADIO: (
            "wifi",
            translate("Stand", "Wi-Fi connected"),
            translate("Stand", "Switch it off, and nothing changes"),
        ),
        Medium.UNKNOWN: (
            "plug",
            translate("Stand", "Network link up"),
            translate("Stand", "Pull the cable, and nothing changes"),
        ),
    }[medium]


def tally_words(tally: StandTally) -> str:
    """Return the counters as one line; what was not measured says so."""
    translate = QCoreApplication.translate
    parts = [
        translate("Stand", "Visitors: {count}").format(count=tally.visitors),
        translate("Stand", "Speech: {length}").format(length=spoken_length(tally.speech_s)),
    ]
    if tally.energy_wh is None:
        parts.append(translate("Stand", "Energy: not measurable here"))
    else:
        text = translate("Stand", "Energy: {energy} Wh")
        if tally.energy_missing:
            text = translate("Stand", "Energy: {energy} Wh, where it could be measured")
        parts.append(text.format(energy=short_text(tally.energy_wh, 2)))
    parts.append(_gpu_words(tally))
    return "  ·  ".join(parts)


def _gpu_words(tally: StandTally) -> str:
    """Return what is known of the GPU over all visitors, and nothing beyond it."""
    translate = QCoreApplication.translate
    if tally.gpu_uses:
        return translate("Stand", "Turns in which the GPU was touched: {count}").format(
            count=tally.gpu_uses
        )
    if tally.gpu_rung in ("denied", "measured") and not tally.gpu_unknown:
        known = translate("Stand", "GPU seconds: 0 ({how})")
        _, how = split_headline(explain_code(f"proof_gpu_{tally.gpu_rung}"))
        return known.format(how=how)
    if tally.gpu_rung == "nothing_loaded" and not tally.gpu_unknown:
        return explain_code("proof_gpu_nothing_loaded")
    if not tally.visitors:
        return explain_code("proof_gpu_not_looked")
    return explain_code("proof_gpu_not_measurable")
