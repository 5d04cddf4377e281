"""The writer over a scripted model: map, check, merge, retry, stop loops, count."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from unplugged.core.engine import CancelToken
from unplugged.core.errors import JobCancelled, ModelBroken
from unplugged.core.minutes.template_files import find_template
from unplugged.core.minutes.writer import LlmMinutes
from unplugged.core.model_reasons import Reason
from unplugged.core.types import EngineInfo, GenerationStats, Line, MinutesItem, Section

PROMPTS = Path(__file__).parents[2] / "resources" / "prompts"
MINUTES = find_template("minutes", [PROMPTS])


class ScriptedGenerator:
    """Answers each prompt by a function, a word at a time; tokens are words."""

    info = EngineInfo("fake", "1", "scripted", "CPU", 1)
    last_stats: GenerationStats | None = None

    def __init__(self, answer: Callable[[str], str], context_tokens: int = 4_096) -> None:
        self.answer = answer
        self.context_tokens = context_tokens
        self.users: list[str] = []
        self.grammars: list[str | None] = []

    def count_tokens(self, text: str) -> int:
        return len(text.split())

    def generate(
        self,
        system: str,
        user: str,
        *,
        grammar: str | None,
        max_tokens: int,
        cancel: CancelToken,
    ) -> Iterator[str]:
        prompt_tokens = self.count_tokens(system) + self.count_tokens(user)
        if prompt_tokens + max_tokens > self.context_tokens:
            raise ValueError("prompt and answer don't fit the context")
        self.users.append(user)
        self.grammars.append(grammar)
        written = 0
        said = self.answer(user)
        if "## Open questions" in system and "## Action items" in said:  # notes have four parts
            said += "\n## Open questions\n- None"
        try:
            for piece in re.findall(r"\S+\s*|\s+", said)[:max_tokens]:
                cancel.raise_if_cancelled()
                written += 1
                yield piece
        finally:
            self.last_stats = GenerationStats(prompt_tokens, 0, written, 0.5, 0.25)


def meeting(count: int, said: dict[int, str]) -> tuple[Line, ...]:
    """Return lines of small talk with the given ones in their places."""
    return tuple(
        Line(n, float(n), n + 0.5, "AnaBen"[n % 2 * 3 :][:3], said.get(n, f"Small talk {n} here."))
        for n in range(1, count + 1)
    )


def find(word: str, user: str) -> int:
    """Return the local number of the line that holds a word."""
    match = re.search(rf"^\[(\d+)\][^\n]*{word}", user, re.MULTILINE)
    assert match
    return int(match.group(1))


def answer(summary: str = "", decisions: str = "", actions: str = "") -> str:
    return "\n".join(
        f"## {heading}\n{body or '- None'}"
        for heading, body in zip(
            ("Summary", "Decisions", "Action items"), (summary, decisions, actions), strict=True
        )
    )


def written(writer: LlmMinutes, lines: tuple[Line, ...]) -> list[MinutesItem]:
    return list(writer.write(lines, cancel=CancelToken()))


def test_local_numbers_become_transcript_numbers_and_sections_stand_in_order() -> None:
    lines = meeting(
        120, {20: "We move the launch to May.", 110: "I'll call the supplier by Friday."}
    )

    def reply(user: str) -> str:
        if "launch" in user:
            return answer(decisions=f"- Move the launch to May. [{find('launch', user)}]")
        if "supplier" in user:
            task = f"- Ana: call the supplier (due Friday) [{find('supplier', user)}]"
            return answer(actions=task)
        return answer(summary="- Small talk here. [1]")

    generator = ScriptedGenerator(reply)
    progress: list[tuple[int, int]] = []
    text: list[str] = []
    writer = LlmMinutes(
        generator,
        MINUTES,
        is_trained_for_minutes=True,
        on_text=text.append,
        on_progress=lambda done, total, *_stretches: progress.append((done, total)),
    )
    items = written(writer, lines)
    assert [(i.section, i.text, i.lines) for i in items if i.section is not Section.SUMMARY] == [
        (Section.DECISIONS, "Move the launch to May.", (20,)),
        (Section.ACTIONS, "call the supplier", (110,)),
    ]
    assert items[-1].owner == "Ana"
    assert items[-1].due == "Friday"
    assert [item.section for item in items] == sorted(
        (item.section for item in items), key=list(Section).index
    )
    assert writer.covered_lines == 120
    assert progress[-1] == (120, 120)
    assert "Move" in "".join(text)
    # A line of the next stretch is read, too.
    assert all(len(user.splitlines()) <= 51 for user in generator.users)
    assert writer.stats.output_tokens == len("".join(text).split())
    assert writer.stats.prefill_s == pytest.approx(0.5 * len(generator.users))


def test_what_no_line_carries_leaves_decisions_and_tasks_and_is_marked_in_the_summary() -> None:
    said = {3: "We move the launch to May."}
    bad = answer(
        summary="- The rocket exploded on Mars. [3]",
        decisions="- Move the launch to June. [3]\n- Move the launch to May. [1]",
        actions="- Ben: buy a rocket [3]",
    )
    writer = LlmMinutes(ScriptedGenerator(lambda _: bad), MINUTES)
    items = written(writer, meeting(5, said))
    assert [(i.section, i.lines, i.is_supported) for i in items] == [
        (Section.SUMMARY, (), False),
        (Section.DECISIONS, (3,), True),
    ]
    assert writer.unsupported_count == 3


def test_same_task_in_two_chunks_becomes_one_with_both_lines() -> None:
    said = {10: "I will call the supplier.", 80: "So I call the supplier by Friday then."}

    def reply(user: str) -> str:
        due = " (due Friday)" if "Friday" in user else ""
        if "supplier" not in user:
            return answer()
        where = find("supplier", user)
        return answer(actions=f"- Ana: call the supplier{due} [{where}]")

    writer = LlmMinutes(ScriptedGenerator(reply), MINUTES)
    lines = meeting(90, said)
    two = LlmMinutes(ScriptedGenerator(reply), MINUTES, max_lines=45)
    (item,) = written(two, lines)
    assert (item.lines, item.owner, item.due) == ((10, 80), "Ana", "Friday")
    assert len(written(writer, lines)) == 1


def test_garbled_chunk_is_tried_in_halves_and_what_still_fails_is_not_covered() -> None:
    def reply(user: str) -> str:
        if len(user.splitlines()) > 20 or "[2] Ana: Small talk 2 " in user:
            return "I cannot do that."
        return answer(summary="- Small talk here. [1]")

    generator = ScriptedGenerator(reply)
    writer = LlmMinutes(generator, MINUTES, is_trained_for_minutes=True)
    items = written(writer, meeting(40, {}))
    assert len(generator.users) == 3
    assert writer.covered_lines == 20
    assert items[0].lines == (21,)


def test_nothing_noted_of_many_words_is_asked_again_in_halves() -> None:
    talk = dict.fromkeys(
        range(1, 31), "the warehouse in Berlin is full and the new shelves are late"
    )
    generator = ScriptedGenerator(lambda _: answer())
    writer = LlmMinutes(generator, MINUTES)
    assert written(writer, meeting(30, talk)) == []
    assert len(generator.users) == 3
    tasks = LlmMinutes(generator, find_template("tasks", [PROMPTS]))
    generator.users.clear()
    assert written(tasks, meeting(30, talk)) == []
    assert len(generator.users) == 1, "much talk without a decision or a task is no mistake"


def test_nothing_to_report_is_an_answer() -> None:
    generator = ScriptedGenerator(lambda _: answer())
    writer = LlmMinutes(generator, MINUTES)
    assert written(writer, meeting(30, {})) == []
    assert writer.covered_lines == 30
    assert len(generator.users) == 1


@pytest.mark.parametrize(
    "loop",
    ["- Small talk 3 here. [3]\n" * 200, "- Small talk " + "and then some more of it " * 200],
)
def test_a_model_in_a_loop_is_stopped(loop: str) -> None:
    text: list[str] = []
    generator = ScriptedGenerator(lambda _: "## Summary\n" + loop)
    writer = LlmMinutes(generator, MINUTES, uses_grammar=False, on_text=text.append)
    items = written(writer, meeting(1, {1: "Small talk 3 here."}))
    assert len("".join(text)) < len(loop) / 4
    assert len(items) <= 1
    assert generator.grammars == [None]


def test_a_row_said_twice_is_left_out_and_the_answer_goes_on() -> None:
    twice = answer(
        summary="- The supplier is late. [2]\n- The supplier is late. [2]",
        actions="- Ana: call the supplier [1]",
    )
    generator = ScriptedGenerator(lambda _: twice)
    items = written(
        LlmMinutes(generator, MINUTES),
        meeting(2, {1: "Ana, please call the supplier.", 2: "The supplier is late."}),
    )
    assert [(i.section, i.text) for i in items] == [
        (Section.SUMMARY, "The supplier is late."),
        (Section.ACTIONS, "call the supplier"),
    ]
    assert len(generator.grammars) == 1  # it was not asked again


def test_answer_cut_off_in_a_bullet_gives_no_half_task() -> None:
    cut = answer(actions="- Ana: call the supplier [1]\n- Ana: don't call the")
    (item,) = written(
        LlmMinutes(ScriptedGenerator(lambda _: cut), MINUTES),
        meeting(1, {1: "I call the supplier."}),
    )
    assert item.text == "call the supplier"


def test_summary_of_a_long_meeting_is_bounded_and_spread() -> None:
    said = {
        n: f"Topic{'abcdefghijklmnopqrst'[n // 50]} is going well with the plan."
        for n in range(5, 1000, 50)
    }

    def reply(user: str) -> str:
        match = re.search(r"^\[(\d+)\][^\n]*?(Topic\w+)", user, re.MULTILINE)
        return answer(summary=f"- {match[2]} is going well. [{match[1]}]" if match else "")

    writer = LlmMinutes(ScriptedGenerator(reply), MINUTES, is_trained_for_minutes=True)
    items = written(writer, meeting(1_000, said))
    assert len(items) == MINUTES.max_items(Section.SUMMARY)
    assert items[0].lines < (200,)
    assert items[-1].lines > (800,)


def test_general_model_condenses_its_own_notes_and_they_are_checked() -> None:
    said = {n: f"Topic{'abcdefghijklmnopqrst'[n // 50]} is going well." for n in range(5, 1000, 50)}

    def reply(user: str) -> str:
        if "notes from one long meeting" in user:
            notes = re.findall(r"\[(\d+)\] (Topic[c-f])", user)
            told = [f"- {name} is going well. [{n}]" for n, name in notes]
            made_up = ["- Topica and Topicb are going well. [1, 2]", "- Topict is on fire. [20]"]
            return "\n".join(["## Summary", *made_up, *told])
        match = re.search(r"^\[(\d+)\][^\n]*?(Topic\w+)", user, re.MULTILINE)
        return answer(summary=f"- {match[2]} is going well. [{match[1]}]" if match else "")

    items = written(LlmMinutes(ScriptedGenerator(reply), MINUTES), meeting(1_000, said))
    assert items[0].lines == (5, 55)
    assert len(items) == 5
    assert not any("fire" in item.text for item in items)


def test_template_without_a_section_gets_none_of_it() -> None:
    reply = answer(
        "- Small talk 1 here. [1]", "- Small talk 2 here. [2]", "- Ben: small talk 3 [3]"
    )
    brief = find_template("brief", [PROMPTS])
    for is_trained in (True, False):
        writer = LlmMinutes(
            ScriptedGenerator(lambda _: reply), brief, is_trained_for_minutes=is_trained
        )
        sections = {item.section for item in written(writer, meeting(4, {}))}
        assert sections == {Section.SUMMARY, Section.ACTIONS}


def test_small_context_gets_small_chunks_and_too_small_a_one_is_named() -> None:
    generator = ScriptedGenerator(lambda _: answer(), context_tokens=800)
    writer = LlmMinutes(generator, MINUTES)
    assert written(writer, meeting(300, {})) == []
    assert writer.covered_lines == 300
    with pytest.raises(ModelBroken) as caught:
        written(
            LlmMinutes(ScriptedGenerator(lambda _: "", context_tokens=200), MINUTES), meeting(3, {})
        )

    assert caught.value.params["reason"] is Reason.CONTEXT_TOO_SMALL
    assert caught.value.params["detail"] == "200"


def test_cancel_ends_the_work_within_one_piece() -> None:
    token = CancelToken()
    pieces: list[str] = []

    def on_text(piece: str) -> None:
        pieces.append(piece)
        token.cancel()

    writer = LlmMinutes(ScriptedGenerator(lambda _: answer()), MINUTES, on_text=on_text)
    with pytest.raises(JobCancelled):
        list(writer.write(meeting(10, {}), cancel=token))
    assert len(pieces) == 1
    assert writer.stats.output_tokens == 1


def test_after_a_cancel_the_bullets_checked_until_then_can_be_had() -> None:
    token = CancelToken()
    lines = meeting(100, {3: "We move the launch to May.", 60: "We hire ten engineers."})

    def reply(user: str) -> str:
        if "engineers" in user:
            token.cancel()
        return answer(decisions="- Move the launch to May. [3]\n- Hire ten engineers. [10]")

    writer = LlmMinutes(ScriptedGenerator(reply), MINUTES, max_lines=50)
    with pytest.raises(JobCancelled):
        list(writer.write(lines, cancel=token))
    assert [item.lines for item in writer.read_so_far] == [(3,)]
    assert 0 < writer.covered_lines < 60


def test_bullets_left_over_are_those_not_yielded_yet() -> None:
    reply = answer("- Small talk 1 here. [1]\n- Small talk 2 here. [2]\n- Small talk 3 here. [3]")
    writer = LlmMinutes(ScriptedGenerator(lambda _: reply), MINUTES)
    items = writer.write(meeting(4, {}), cancel=CancelToken())
    assert next(items).lines == (1,)
    assert [item.lines for item in writer.read_so_far] == [(2,), (3,)]


def test_loop_in_the_summary_does_not_cost_the_decisions() -> None:
    lines = meeting(40, {30: "We move the launch to May."})

    def reply(user: str) -> str:
        if len(user.splitlines()) > 30:
            return "## Summary\n" + "- Small talk 1 here. [1]\n" * 50
        if "launch" in user:
            return answer(decisions=f"- Move the launch to May. [{find('launch', user)}]")
        return answer()

    writer = LlmMinutes(ScriptedGenerator(reply), MINUTES, is_trained_for_minutes=True)
    assert [item.lines for item in written(writer, lines)] == [(30,)]
    assert writer.covered_lines == 40
