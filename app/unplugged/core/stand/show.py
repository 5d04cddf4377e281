"""The course of the stand as a pure function: what happened -> next state and what must be done.

The loop (words, minutes, proof) runs by itself. A visitor's turn is ready, listening, writing,
result; whatever ends it, everything of the visitor is wiped before the loop goes on. A presenter
steps through the same stages by remote. No clock is read here: every call is told the time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

ASKED_FOR_S = 30.0  # a question for the passphrase that nobody answers goes away


class Stage(StrEnum):
    """What the stand shows."""

    PREPARING = "preparing"  # the sample meeting is worked on, for real, before the first loop
    WORDS = "words"
    MINUTES = "minutes"
    PROOF = "proof"
    READY = "ready"
    LISTENING = "listening"
    WRITING = "writing"
    RESULT = "result"

    @property
    def is_loop(self) -> bool:
        """Whether this is shown to passers-by."""
        return self in LOOP

    @property
    def has_visitor(self) -> bool:
        """Whether somebody's words are, or may be, on this computer."""
        return self in (Stage.LISTENING, Stage.WRITING, Stage.RESULT)


LOOP = (Stage.WORDS, Stage.MINUTES, Stage.PROOF)
# How long a visitor waits for a microphone to open, and for the minutes of one minute.
_PATIENCE_S = {Stage.LISTENING: 30.0, Stage.WRITING: 240.0}
_FORWARD = {
    Stage.WORDS: Stage.MINUTES,
    Stage.MINUTES: Stage.PROOF,
    Stage.PROOF: Stage.READY,
    Stage.READY: Stage.LISTENING,
    Stage.LISTENING: Stage.WRITING,
    Stage.RESULT: Stage.WORDS,
}
_BACKWARD = {
    Stage.MINUTES: Stage.WORDS,
    Stage.PROOF: Stage.MINUTES,
    Stage.READY: Stage.PROOF,
    Stage.RESULT: Stage.READY,
}


class Event(StrEnum):
    """What happened."""

    TICKED = "ticked"
    PREPARED = "prepared"  # there is a finished run of the sample meeting
    TOUCHED = "touched"  # somebody moved the pointer, touched the screen, pressed any key
    TURN_ASKED = "turn_asked"  # "Your turn", "Start", "Done", "Next visitor": the one large button
    FORWARD = "forward"  # the remote
    BACKWARD = "backward"
    RESTARTED = "restarted"
    ESCAPED = "escaped"
    BLANKED = "blanked"
    HEARING = "hearing"  # the microphone is open and sound comes in
    TURN_DONE = "turn_done"  # the visitor's minutes are there
    TURN_FAILED = "turn_failed"
    LEAVE_ASKED = "leave_asked"
    LEAVE_ALLOWED = "leave_allowed"
    LEAVE_REFUSED = "leave_refused"


class Act(StrEnum):
    """What must be done, in this order."""

    HUSH = "hush"  # stop playing
    END_CHECK = "end_check"  # let the microphone go that was looked at
    WIPE = "wipe"  # delete all that is of a visitor
    PLAY = "play"  # play the sample meeting from its beginning
    CHECK_LEVEL = "check_level"  # look how loud the microphone is, keeping nothing
    RECORD = "record"
    STOP_RECORDING = "stop_recording"
    COUNT = "count"  # one visitor more
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things last, in seconds.

    Attributes:
        words_s: The sample meeting is heard.
        minutes_s: Its minutes appear and can be read.
        proof_s: The proof stands alone.
        speech_s: A visitor speaks.
        idle_s: Nobody touches anything until a visitor counts as gone.
    """

    words_s: float = 60.0
    minutes_s: float = 30.0
    proof_s: float = 15.0
    speech_s: float = 60.0
    idle_s: float = 45.0

    def of(self, stage: Stage) -> float:
        """Return how long a stage of the loop lasts."""
        return {
            Stage.WORDS: self.words_s,
            Stage.MINUTES: self.minutes_s,
            Stage.PROOF: self.proof_s,
        }[stage]


@dataclass(frozen=True, slots=True)
class Show:
    """Where the stand is.

    Attributes:
        pace: How long things last.
        stage: What is shown.
        since_s: When the stage began; while listening, when the microphone was open.
        touched_s: When somebody last did something.
        is_heard: While listening: whether the microphone is open.
        is_held: Whether a presenter leads, so that the loop waits.
        is_blank: Whether the screen is black on purpose.
        asked_s: When the passphrase was asked for, None while it is not.
        rounds: How often the loop has begun.
    """

    pace: Pace = field(default_factory=Pace)
    stage: Stage = Stage.PREPARING
    since_s: float = 0.0
    touched_s: float = 0.0
    is_heard: bool = False
    is_held: bool = False
    is_blank: bool = False
    asked_s: float | None = None
    rounds: int = 0

    def spent_s(self, now_s: float) -> float:
        """Return how long the stage has lasted."""
        return max(0.0, now_s - self.since_s)

    def left_to_speak_s(self, now_s: float) -> float:
        """Return how long the visitor may still speak."""
        if not self.is_heard:
            return self.pace.speech_s
        return max(0.0, self.pace.speech_s - self.spent_s(now_s))

    def left_until_wipe_s(self, now_s: float) -> float:
        """Return how long the result stays when nobody does anything."""
        return max(0.0, self.pace.idle_s - (now_s - self.touched_s))


Step = tuple[Show, tuple[Act, ...]]
_DELIBERATE = (
    *(Event.TOUCHED, Event.TURN_ASKED, Event.FORWARD, Event.BACKWARD, Event.RESTARTED),
    *(Event.ESCAPED, Event.LEAVE_ASKED, Event.LEAVE_REFUSED),
)


def apply(show: Show, event: Event, now_s: float) -> Step:
    """Return the state after an event and what must be done.

    Args:
        show: The state before.
        event: What happened.
        now_s: A monotonic clock in seconds.
    """
    if event in _DELIBERATE or event is Event.BLANKED:
        show = replace(show, touched_s=now_s)
    if show.is_blank and event in _DELIBERATE:
        return _shown_again(show, now_s)
    return _RULES[event](show, event, now_s)


def _told(show: Show, event: Event, now_s: float) -> Step:
    """Follow what the work on a visitor's words tells."""
    if event is Event.HEARING and show.stage is Stage.LISTENING and not show.is_heard:
        return replace(show, is_heard=True, since_s=now_s), ()
    if show.stage not in (Stage.LISTENING, Stage.WRITING):
        return show, ()
    if event is Event.TURN_DONE:
        after, acts = _entered(replace(show, touched_s=now_s), Stage.RESULT, now_s)
        return after, (*acts, Act.COUNT)
    if event is Event.TURN_FAILED:
        return _entered(replace(show, touched_s=now_s), Stage.READY, now_s)
    return show, ()


def _ticked(show: Show, _event: Event, now_s: float) -> Step:
    """Let time pass."""
    idle_s = now_s - show.touched_s
    if show.asked_s is not None and now_s - show.asked_s >= ASKED_FOR_S:
        show = replace(show, asked_s=None)
    if show.is_held and show.stage.is_loop and idle_s >= show.pace.idle_s:
        show = replace(show, is_held=False, since_s=now_s)
    if show.stage.is_loop:
        return _loop_ticked(show, now_s)
    if show.stage in (Stage.READY, Stage.RESULT):
        if idle_s >= show.pace.idle_s:
            return _entered(replace(show, is_held=False), Stage.WORDS, now_s)
    elif show.is_heard and show.left_to_speak_s(now_s) <= 0:
        return _entered(show, Stage.WRITING, now_s)
    elif not show.is_heard and show.spent_s(now_s) >= _PATIENCE_S.get(show.stage, float("inf")):
        return _entered(replace(show, touched_s=now_s), Stage.READY, now_s)
    return show, ()


def _loop_ticked(show: Show, now_s: float) -> Step:
    waits = show.is_held or show.is_blank
    if waits or show.spent_s(now_s) < show.pace.of(show.stage):
        return show, ()
    return _entered(show, LOOP[(LOOP.index(show.stage) + 1) % len(LOOP)], now_s)


def _turn_asked(show: Show, _event: Event, now_s: float) -> Step:
    """Do what the one large button says in each stage."""
    if show.stage.is_loop:
        return _entered(show, Stage.READY, now_s)
    if show.stage is Stage.READY:
        return _entered(show, Stage.LISTENING, now_s)
    if show.stage is Stage.LISTENING and show.is_heard:
        return _entered(show, Stage.WRITING, now_s)
    if show.stage is Stage.RESULT:
        return _entered(replace(show, is_held=False), Stage.WORDS, now_s)
    return show, ()


def _led(show: Show, event: Event, now_s: float) -> Step:
    """Follow the remote; from then on the loop waits for it."""
    target = (_FORWARD if event is Event.FORWARD else _BACKWARD).get(show.stage)
    if target is None or (show.stage is Stage.LISTENING and not show.is_heard):
        return show, ()
    return _entered(replace(show, is_held=True), target, now_s)


def _from_the_start(show: Show, event: Event, now_s: float) -> Step:
    """Begin the loop anew; Escape takes a question for the passphrase away first."""
    if show.stage is Stage.PREPARING:
        return replace(show, asked_s=None), ()
    if event is Event.ESCAPED and show.asked_s is not None:
        return replace(show, asked_s=None), ()
    return _entered(replace(show, is_held=False), Stage.WORDS, now_s)


def _blanked(show: Show, _event: Event, now_s: float) -> Step:
    if show.is_blank:
        return _shown_again(show, now_s)
    acts = (Act.HUSH,) if show.stage is Stage.WORDS else ()
    return replace(show, is_blank=True), acts


def _shown_again(show: Show, now_s: float) -> Step:
    """Take the black away; a meeting that was hushed begins anew."""
    lit = replace(show, is_blank=False)
    if show.stage is Stage.WORDS:
        return replace(lit, since_s=now_s), (Act.PLAY,)
    return lit, ()


def _prepared(show: Show, _event: Event, now_s: float) -> Step:
    if show.stage is not Stage.PREPARING:
        return show, ()
    return _entered(show, Stage.WORDS, now_s)


def _untouched(show: Show, _event: Event, _now_s: float) -> Step:
    return show, ()


def _asked(show: Show, event: Event, now_s: float) -> Step:
    """Ask for the passphrase, or go on asking after a wrong one."""
    if event is Event.LEAVE_REFUSED and show.asked_s is None:
        return show, ()
    return replace(show, asked_s=now_s), ()


def _left(show: Show, _event: Event, _now_s: float) -> Step:
    if show.asked_s is None:
        return show, ()
    acts = _acts_of_leaving(show.stage)
    wipe = (Act.WIPE,) if show.stage.has_visitor else ()
    return replace(show, asked_s=None), (*acts, *wipe, Act.LEAVE)


def _entered(show: Show, stage: Stage, now_s: float) -> Step:
    """Return the state at the beginning of a stage and what the change of stages asks for."""
    acts = list(_acts_of_leaving(show.stage))
    if show.stage.has_visitor and not stage.has_visitor:
        acts.append(Act.WIPE)
    match stage:
        case Stage.WORDS if not show.is_blank:
            acts.append(Act.PLAY)
        case Stage.READY:
            acts.append(Act.CHECK_LEVEL)
        case Stage.LISTENING:
            acts.append(Act.RECORD)
        case Stage.WRITING:
            acts.append(Act.STOP_RECORDING)
        case _:
            pass
    after = replace(
        show,
        stage=stage,
        since_s=now_s,
        is_heard=False,
        rounds=show.rounds + (stage is Stage.WORDS),
    )
    return after, tuple(acts)


def _acts_of_leaving(stage: Stage) -> tuple[Act, ...]:
    if stage is Stage.WORDS:
        return (Act.HUSH,)
    return (Act.END_CHECK,) if stage is Stage.READY else ()


_RULES: Mapping[Event, Callable[[Show, Event, float], Step]] = {
    Event.TICKED: _ticked,
    Event.PREPARED: _prepared,
    Event.TOUCHED: _untouched,
    Event.TURN_ASKED: _turn_asked,
    Event.FORWARD: _led,
    Event.BACKWARD: _led,
    Event.RESTARTED: _from_the_start,
    Event.ESCAPED: _from_the_start,
    Event.BLANKED: _blanked,
    Event.HEARING: _told,
    Event.TURN_DONE: _told,
    Event.TURN_FAILED: _told,
    Event.LEAVE_ASKED: _asked,
    Event.LEAVE_REFUSED: _asked,
    Event.LEAVE_ALLOWED: _left,
}
