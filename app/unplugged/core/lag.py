"""How a live transcription keeps up: what to do next, from how far behind it is and what it costs.

There are three modes. While the machine is quick enough, the open utterance is recognised again and
again for the sake of early words, and once more as a file would be when it is over, so that what
stands in the transcript is what a file run would have written. A machine that needs too long for
that encodes the utterance short: the demo model got one to three words of a hundred more wrong so,
for a third of the work. Behind by some seconds, each utterance is recognised once, when
it is over. Far behind, utterances are joined to windows of the longest live length and decoded in
the fastest way. Longer windows would cost more: with a model of base size a second of sound took
0.06 s of CPU in windows of 12 s and 0.10 s in windows of 28 s (tests/benchmarks/live_shape.py). No
mode leaves sound out: a machine that is too slow even for that ends later, not with less.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from unplugged.core.windows import WindowRules, frames, rules_for

# Where an utterance ends. Pauses between sentences have 0.4 to 0.7 s, those within 0.1 to 0.3 s.
LIVE_RULES = WindowRules(
    longest=frames(12.0),
    closing_pause=frames(0.5),
    silence=frames(2.0),
)
_WITHIN_MERGED_PAUSE = frames(5.0)  # a longer pause is cheaper to leave out than to encode


class Mode(StrEnum):
    """How the work is done."""

    WORDS = "words"
    UTTERANCES = "utterances"
    CATCHING_UP = "catching_up"


@dataclass(frozen=True, slots=True)
class LagRules:
    """The numbers of the policy.

    Attributes:
        no_words_s: From this lag on the open utterance is left alone until it is over.
        words_again_s: Below this lag it is recognised early again.
        catch_up_s: From this lag on windows are made of all that waits, whatever its utterances.
        caught_up_s: Below this lag utterances are taken one by one again.
        least_step_s: New sound that a pass over the open utterance is worth.
        step_per_cost: New sound per second that the last such pass took; above 1, so that the
            closing pass of an utterance and the rest of the machine have room.
        dearest_draft_s: After a pass that took longer, open utterances are left alone for a while.
        whole_share: How long a pass like that of a file may take, as a share of its utterance.
        least_whole_s: It may take so long in any case.
        forgetting: Share of the last pass's time that is still believed one utterance later; so a
            pass that was slow by chance is tried again after some utterances.
    """

    no_words_s: float = 3.0
    words_again_s: float = 1.0
    catch_up_s: float = 15.0
    caught_up_s: float = 5.0
    least_step_s: float = 0.7
    step_per_cost: float = 1.5
    dearest_draft_s: float = 2.0
    whole_share: float = 0.5
    least_whole_s: float = 0.3
    forgetting: float = 0.8


DEFAULT_LAG_RULES = LagRules()


@dataclass(frozen=True, slots=True)
class Pace:
    """What the policy knows.

    Attributes:
        mode: How the work is done at present.
        draft_took_s: What a pass over an open utterance is believed to take.
        whole_took_s: What a pass over a closed one is believed to take, as a file would have it.
    """

    mode: Mode = Mode.WORDS
    draft_took_s: float = 0.0
    whole_took_s: float = 0.0

    def seen(self, lag_s: float, rules: LagRules = DEFAULT_LAG_RULES) -> Pace:
        """Return the pace for a lag.

        Args:
            lag_s: Sound recorded behind the end of the stretch that was done last.
            rules: The numbers.
        """
        match self.mode:
            case _ if lag_s >= rules.catch_up_s:
                mode = Mode.CATCHING_UP
            case Mode.CATCHING_UP if lag_s >= rules.caught_up_s:
                mode = Mode.CATCHING_UP
            case Mode.WORDS if lag_s < rules.no_words_s:
                mode = Mode.WORDS
            case _:
                mode = Mode.WORDS if lag_s < rules.words_again_s else Mode.UTTERANCES
        return replace(self, mode=mode)

    def drafted(self, took_s: float) -> Pace:
        """Return the pace after a pass over an open utterance."""
        return replace(self, draft_took_s=took_s)

    def closed(
        self, whole_took_s: float | None = None, rules: LagRules = DEFAULT_LAG_RULES
    ) -> Pace:
        """Return the pace after an utterance is done.

        Args:
            whole_took_s: How long its last pass took if it was like that of a file, else None.
            rules: The numbers.
        """
        if whole_took_s is None:
            whole_took_s = rules.forgetting * self.whole_took_s
        draft_took_s = rules.forgetting * self.draft_took_s
        return replace(self, draft_took_s=draft_took_s, whole_took_s=whole_took_s)

    def wants_whole(self, length_s: float, rules: LagRules = DEFAULT_LAG_RULES) -> bool:
        """Whether an utterance that is over is to be recognised as a file would be.

        Args:
            length_s: How long it is.
            rules: The numbers.
        """
        most_s = max(rules.least_whole_s, rules.whole_share * length_s)
        return self.mode is Mode.WORDS and self.whole_took_s <= most_s

    def wants_draft(self, new_s: float, rules: LagRules = DEFAULT_LAG_RULES) -> bool:
        """Whether the open utterance is to be recognised now.

        Args:
            new_s: How much of it came after the last pass over it.
            rules: The numbers.
        """
        step_s = max(rules.least_step_s, rules.step_per_cost * self.draft_took_s)
        is_cheap = self.draft_took_s <= rules.dearest_draft_s
        return self.mode is Mode.WORDS and is_cheap and new_s >= step_s


def live_rules(window_s: int, *, is_noisy: bool = False) -> WindowRules:
    """Return where utterances end for a model that hears windows of ``window_s`` seconds well.

    Such a model's windows are short, so a recording that grows is cut where a file is.

    Args:
        window_s: In seconds, 0 for a model of full size.
        is_noisy: Whether it is loud around the microphone. Talk from further away scores lower
            than somebody right before it, and a murmur never quite falls silent.
    """
    rules = LIVE_RULES
    if window_s != 0:
        of_file = rules_for(window_s)
        longest = min(LIVE_RULES.longest, of_file.longest)
        rules = replace(of_file, longest=longest, silence=LIVE_RULES.silence)
    if is_noisy:
        rules = replace(rules, onset=0.7, offset=0.55, least_speech=frames(0.192))
    return rules


def cutting_rules(pace: Pace, waiting_s: float, rules: WindowRules = LIVE_RULES) -> WindowRules:
    """Return where to cut next.

    Args:
        pace: How the work is done.
        waiting_s: Recorded sound that is not transcribed.
        rules: Where utterances end.
    """
    # With more waiting than the longest window there is always one to cut, and nothing to wait for.
    if pace.mode is not Mode.CATCHING_UP or frames(waiting_s) <= rules.longest:
        return rules
    return replace(rules, closing_pause=_WITHIN_MERGED_PAUSE)
