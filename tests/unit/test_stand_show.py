"""The course of the stand: the loop turns, visitors come and go, nothing of them stays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.stand.show import LOOP, Act, Event, Pace, Show, Stage, apply

PACE = Pace(words_s=20, minutes_s=10, proof_s=5, speech_s=30, idle_s=45)


class Stand:
    """A stand with a clock of its own; keeps what had to be done."""

    def __init__(self) -> None:
        self.show = Show(pace=PACE)
        self.now_s = 100.0
        self.acts: list[Act] = []
        self.tell(Event.PREPARED)

    def stage(self) -> Stage:
        return self.show.stage

    def tell(self, event: Event) -> tuple[Act, ...]:
        self.show, acts = apply(self.show, event, self.now_s)
        self.acts.extend(acts)
        return acts

    def wait(self, seconds: float) -> tuple[Act, ...]:
        """Let time pass with a tick each half second; return what had to be done."""
        done: list[Act] = []
        for _ in range(round(seconds * 2)):
            self.now_s += 0.5
            done.extend(self.tell(Event.TICKED))
        return tuple(done)

    def take_turn(self) -> None:
        """Bring a visitor to the result."""
        self.tell(Event.TURN_ASKED)
        self.tell(Event.TURN_ASKED)
        self.tell(Event.HEARING)
        self.wait(PACE.speech_s)
        self.tell(Event.TURN_DONE)


def test_nothing_is_shown_before_the_sample_is_really_worked_on() -> None:
    show = Show(pace=PACE)
    for event in (Event.TICKED, Event.TURN_ASKED, Event.FORWARD, Event.RESTARTED, Event.ESCAPED):
        show, acts = apply(show, event, 1_000.0)
        assert show.stage is Stage.PREPARING
        assert acts == ()
    show, acts = apply(show, Event.PREPARED, 1_001.0)
    assert (show.stage, acts) == (Stage.WORDS, (Act.PLAY,))


def test_the_loop_turns_by_itself() -> None:
    stand = Stand()
    assert stand.wait(20) == (Act.HUSH,)
    assert stand.stage() is Stage.MINUTES
    stand.wait(10)
    assert stand.stage() is Stage.PROOF
    assert stand.wait(5) == (Act.PLAY,)
    assert (stand.stage(), stand.show.rounds) == (Stage.WORDS, 2)


def test_a_turn_lasts_as_long_as_it_should_from_when_the_microphone_is_open() -> None:
    stand = Stand()
    assert stand.tell(Event.TURN_ASKED) == (Act.HUSH, Act.CHECK_LEVEL)
    assert stand.tell(Event.TURN_ASKED) == (Act.END_CHECK, Act.RECORD)
    stand.wait(10)  # a microphone that opens late takes nothing from the visitor's time
    assert stand.show.left_to_speak_s(stand.now_s) == PACE.speech_s
    stand.tell(Event.HEARING)
    assert stand.wait(PACE.speech_s - 0.5) == ()
    assert stand.wait(0.5) == (Act.STOP_RECORDING,)
    assert stand.stage() is Stage.WRITING
    assert stand.tell(Event.TURN_DONE) == (Act.COUNT,)
    assert stand.stage() is Stage.RESULT


def test_a_result_is_wiped_when_nobody_touches_anything() -> None:
    stand = Stand()
    stand.take_turn()
    assert stand.wait(44.5) == ()
    assert stand.wait(0.5) == (Act.WIPE, Act.PLAY)
    assert stand.stage() is Stage.WORDS


def test_a_touch_gives_more_time() -> None:
    stand = Stand()
    stand.take_turn()
    stand.wait(40)
    stand.tell(Event.TOUCHED)
    assert stand.wait(44.5) == ()
    assert stand.wait(0.5) == (Act.WIPE, Act.PLAY)


def test_somebody_who_goes_before_speaking_leaves_the_loop_running() -> None:
    stand = Stand()
    stand.tell(Event.TURN_ASKED)
    assert stand.wait(45) == (Act.END_CHECK, Act.PLAY)
    assert stand.stage() is Stage.WORDS


def test_escape_wipes_at_once_wherever_a_visitor_is() -> None:
    for steps in range(1, 4):
        stand = Stand()
        stand.tell(Event.TURN_ASKED)
        stand.tell(Event.TURN_ASKED)
        stand.tell(Event.HEARING)
        for _ in range(steps - 1):
            stand.tell(Event.FORWARD if stand.stage() is Stage.LISTENING else Event.TURN_DONE)
        assert stand.stage().has_visitor
        assert Act.WIPE in stand.tell(Event.ESCAPED)
        assert stand.stage() is Stage.WORDS


def test_a_microphone_that_fails_leads_back_and_leaves_nothing() -> None:
    stand = Stand()
    stand.tell(Event.TURN_ASKED)
    stand.tell(Event.TURN_ASKED)
    assert stand.tell(Event.TURN_FAILED) == (Act.WIPE, Act.CHECK_LEVEL)
    assert stand.stage() is Stage.READY
    stand.tell(Event.TURN_ASKED)
    assert stand.wait(30) == (Act.WIPE, Act.CHECK_LEVEL)  # nor does it hang


def test_minutes_that_never_come_end_the_turn() -> None:
    stand = Stand()
    stand.tell(Event.TURN_ASKED)
    stand.tell(Event.TURN_ASKED)
    stand.tell(Event.HEARING)
    stand.tell(Event.TURN_ASKED)
    assert stand.wait(240) == (Act.WIPE, Act.CHECK_LEVEL)


def test_the_remote_leads_through_the_whole_script_and_the_loop_waits() -> None:
    stand = Stand()
    seen = []
    for _ in range(5):
        seen.append(stand.stage())
        stand.tell(Event.FORWARD)
    assert seen == [*LOOP, Stage.READY, Stage.LISTENING]
    assert stand.stage() is Stage.LISTENING  # nothing to stop before the microphone is open
    stand.tell(Event.HEARING)
    stand.tell(Event.FORWARD)
    stand.tell(Event.TURN_DONE)
    assert stand.tell(Event.FORWARD) == (Act.WIPE, Act.PLAY)
    stand.wait(44)
    assert stand.stage() is Stage.WORDS  # held: the presenter talks
    stand.wait(1 + 20)
    assert stand.stage() is Stage.MINUTES  # nobody there any more: it turns again


def test_the_remote_goes_back() -> None:
    stand = Stand()
    stand.tell(Event.FORWARD)
    stand.tell(Event.FORWARD)
    assert stand.tell(Event.BACKWARD) == ()
    assert stand.stage() is Stage.MINUTES
    assert stand.tell(Event.RESTARTED) == (Act.PLAY,)
    assert stand.stage() is Stage.WORDS


def test_black_is_black_until_something_is_pressed() -> None:
    stand = Stand()
    assert stand.tell(Event.BLANKED) == (Act.HUSH,)
    assert stand.wait(60) == ()
    assert stand.tell(Event.FORWARD) == (Act.PLAY,)  # the first press only brings the picture back
    assert (stand.stage(), stand.show.is_blank) == (Stage.WORDS, False)


def test_a_result_behind_black_is_wiped_all_the_same() -> None:
    stand = Stand()
    stand.take_turn()
    stand.tell(Event.BLANKED)
    assert Act.WIPE in stand.wait(45)


def test_leaving_takes_the_right_answer_and_leaves_nothing_of_a_visitor() -> None:
    stand = Stand()
    stand.take_turn()
    assert stand.tell(Event.LEAVE_ALLOWED) == ()  # nobody asked
    stand.tell(Event.LEAVE_ASKED)
    assert stand.tell(Event.LEAVE_REFUSED) == ()
    assert stand.tell(Event.LEAVE_ALLOWED) == (Act.WIPE, Act.LEAVE)


def test_a_question_nobody_answers_goes_away() -> None:
    stand = Stand()
    stand.tell(Event.LEAVE_ASKED)
    stand.wait(30)
    assert stand.show.asked_s is None
    assert stand.tell(Event.LEAVE_ALLOWED) == ()


class Uses:
    """Who has the microphone and the loudspeaker, and whether words of a visitor are there."""

    def __init__(self) -> None:
        self.is_open = self.is_checked = self.has_words = self.is_playing = False

    def follow(self, act: Act) -> None:
        needs = {
            Act.RECORD: not self.is_checked and not self.has_words,
            Act.STOP_RECORDING: self.is_open,
            Act.WIPE: self.has_words,
            Act.CHECK_LEVEL: not self.is_open,
            Act.PLAY: not self.has_words,
            Act.COUNT: self.has_words,
            Act.LEAVE: not self.has_words and not self.is_playing,
        }
        assert needs.get(act, True), act
        self.has_words = (self.has_words or act is Act.RECORD) and act is not Act.WIPE
        self.is_open = (self.is_open or act is Act.RECORD) and act not in (
            Act.WIPE,
            Act.STOP_RECORDING,
        )
        self.is_checked = (self.is_checked or act is Act.CHECK_LEVEL) and act is not Act.END_CHECK
        self.is_playing = (self.is_playing or act is Act.PLAY) and act is not Act.HUSH


STEPS = st.lists(
    st.tuples(
        st.sampled_from([event for event in Event if event is not Event.PREPARED]), st.floats(0, 60)
    ),
    max_size=60,
)


@given(STEPS)
def test_whatever_happens_a_visitor_is_wiped_and_a_microphone_closed(
    steps: list[tuple[Event, float]],
) -> None:
    """Each recording is followed by exactly one wipe, and no two things use a microphone."""
    stand = Stand()
    for event, later_s in steps:
        stand.now_s += later_s
        stand.tell(event)
        if Act.LEAVE in stand.acts:
            return
    uses = Uses()
    for act in stand.acts:
        uses.follow(act)
    assert uses.has_words == stand.stage().has_visitor
    assert uses.is_checked == (stand.stage() is Stage.READY)


def test_a_black_screen_stays_silent_when_a_visitor_counts_as_gone() -> None:
    """The presenter talks; the meeting is heard when the screen is lit again."""
    stand = Stand()
    stand.tell(Event.TURN_ASKED)
    stand.tell(Event.BLANKED)

    acts = stand.wait(PACE.idle_s + 1)

    assert (stand.stage(), stand.show.is_blank) == (Stage.WORDS, True)
    assert Act.PLAY not in acts
    assert stand.tell(Event.BLANKED) == (Act.PLAY,)
