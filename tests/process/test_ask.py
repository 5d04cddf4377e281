"""A question through a real worker process and the command line."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest
from unplugged.core.ask.values import AnswerKind
from unplugged.core.errors import QuestionEmpty
from unplugged.core.paths import AppPaths
from unplugged.core.store import Store
from unplugged.runtime.asking import ANSWER_MODEL_FAILED
from unplugged.runtime.notices import AnswerGiven, AnswerStopped, AnswerText, Notice
from unplugged.runtime.service import MeetingService, WorkOptions

from tests.process.conftest import PATIENCE_S, Scripted
from tests.unit.store_samples import segment

SAID = ("Maya updates the price list.", "Ben sends the contract on Friday.", "The hall is cold.")
QUESTION = "Who sends the contract?"


def add_meeting(store: Store, *said: str) -> str:
    meeting_id = store.create_meeting("Fair").ids[0]
    for number, text in enumerate(said, start=1):
        store.commit_segment(meeting_id, segment(text, 10.0 * number), number)
    return meeting_id


def wait(service: MeetingService) -> AnswerGiven | AnswerStopped:
    ended = wait_for(service, (AnswerGiven, AnswerStopped))
    assert isinstance(ended, AnswerGiven | AnswerStopped)
    return ended


def wait_for(service: MeetingService, kinds: tuple[type[Notice], ...]) -> Notice:
    deadline_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline_s:
        for notice in service.poll(0.1):
            if isinstance(notice, kinds):
                return notice
    raise AssertionError(f"none of {kinds} came")


def points(given: AnswerGiven | AnswerStopped) -> list[tuple[str, str, int]]:
    assert isinstance(given, AnswerGiven)
    return [(p.text, r.meeting_id, r.number) for p in given.answer.points for r in p.lines]


def test_a_model_answers_and_is_checked(service: MeetingService, scripted: Scripted) -> None:
    meeting_id = add_meeting(service.store, *SAID)
    written = "## Answer\n- Ben sends the contract. [1]\n- Zoe burns it. [2]\n"
    scripted(minutes={"default": [{"write": written}]})

    service.asking.ask(QUESTION, meeting_id)
    given = wait(service)

    assert points(given) == [("Ben sends the contract.", meeting_id, 2)]
    assert isinstance(given, AnswerGiven)
    assert (given.answer.kind, given.answer.dropped_count) == (AnswerKind.WRITTEN, 1)


@pytest.mark.parametrize("step", [{"kill": True}, {"fault": "broken"}], ids=["dies", "fails"])
def test_a_model_that_fails_is_replaced_by_quoting(
    service: MeetingService, scripted: Scripted, step: dict[str, object]
) -> None:
    meeting_id = add_meeting(service.store, *SAID)
    scripted(minutes={"default": [step]})

    service.asking.ask(QUESTION)
    given = wait(service)

    assert isinstance(given, AnswerGiven)
    assert given.note == ANSWER_MODEL_FAILED
    assert ("Ben sends the contract on Friday.", meeting_id, 2) in points(given)


def test_a_question_is_stopped_and_the_next_one_answered(
    service: MeetingService, scripted: Scripted
) -> None:
    meeting_id = add_meeting(service.store, *SAID)
    nothing = {"write": "## Answer\n- None"}
    slow = [{"write": "## "}, {"sleep_s": 0.2}, {"write": "Answer"}, {"sleep_s": 600}]
    scripted(minutes={"calls": [slow], "default": [nothing]})

    service.asking.ask(QUESTION, meeting_id)
    wait_for(service, (AnswerText,))
    service.asking.cancel()
    assert wait(service) == AnswerStopped()

    service.asking.ask(QUESTION, meeting_id)
    given = wait(service)
    assert isinstance(given, AnswerGiven)
    assert given.answer.kind is AnswerKind.NOT_SAID


def test_the_library_is_asked_and_the_right_meeting_answers(service: MeetingService) -> None:
    add_meeting(service.store, "We talked about the garden.", "Roses are in bloom.")
    wanted = add_meeting(service.store, *SAID)

    service.asking.ask(QUESTION, None, WorkOptions(uses_language_model=False))

    assert {meeting_id for _, meeting_id, _ in points(wait(service))} == {wanted}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What about 2027?", "In 2027 we open a shop."),
        ("What about 4500?", "The booth is 4,500 euros."),
        ("Is it 2.5?", "The factor is 2.5 now."),
    ],
)
def test_the_library_is_asked_for_a_number_alone(
    service: MeetingService, question: str, said: str
) -> None:
    """What one meeting answers is not "not said" in all of them."""
    wanted = add_meeting(service.store, "Good morning.", said)

    for place in (wanted, None):
        service.asking.ask(question, place, WorkOptions(uses_language_model=False))
        assert (said, wanted, 2) in points(wait(service))


def test_a_question_without_a_word_is_refused(service: MeetingService) -> None:
    with pytest.raises(QuestionEmpty):
        service.asking.ask("what is it?")


def test_the_command_prints_the_answer_with_its_moment(
    service: MeetingService, paths: AppPaths
) -> None:
    meeting_id = add_meeting(service.store, *SAID)
    command = [sys.executable, "-m", "unplugged", "ask", "--no-model", "--in", meeting_id]

    for_people = subprocess.run(
        [*command, QUESTION], capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    for_scripts = subprocess.run(
        [*command, "--json", "penguins?"],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )

    assert "Ben sends the contract on Friday." in for_people.stdout
    assert "[0:20]" in for_people.stdout.replace("[00:20]", "[0:20]")
    assert json.loads(for_scripts.stdout)["kind"] == "not_said"
