"""Which rung holds and what the headline says, for whatever was read."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.proof import (
    FORBIDDEN,
    Attempt,
    Denial,
    Evidence,
    Finding,
    Layer,
    Look,
    Role,
    Rung,
    Seen,
    Subject,
    explanation,
    finding,
    headline,
)
from unplugged.core.sentences import sentence

LOOKS = st.builds(
    Look,
    seen=st.sampled_from(Seen),
    source=st.sampled_from(("NVML", "drm fdinfo")),
    detail=st.sampled_from(("engine busy for 12 ms", "libcuda.so.1 is mapped")),
)
LOADED = LOOKS.filter(lambda look: look.seen is not Seen.ZERO)


def evidence_on(subject: Subject) -> st.SearchStrategy[Evidence]:
    return st.builds(
        Evidence,
        subject=st.just(subject),
        pid=st.integers(100, 105),
        process=st.sampled_from(("speech", "minutes", "window")),
        role=st.sampled_from(Role),
        is_denied=st.booleans(),
        measured=LOOKS,
        loaded=LOADED,
    )


SUBJECTS = st.sampled_from(Subject)
CASES = SUBJECTS.flatmap(lambda s: st.tuples(st.just(s), st.lists(evidence_on(s), max_size=5)))
FINDINGS = CASES.map(lambda case: finding(*case))


def words(found: Finding) -> str:
    line = headline(found)
    return sentence(line.code, **dict(line.params))


def a_process(
    subject: Subject = Subject.GPU,
    *,
    measured: Seen = Seen.UNKNOWN,
    loaded: Seen = Seen.UNKNOWN,
    is_denied: bool = False,
    role: Role = Role.WORKER,
) -> Evidence:
    return Evidence(
        subject,
        pid=4711,
        process="speech" if role is Role.WORKER else "window",
        role=role,
        is_denied=is_denied,
        measured=Look(measured, "drm fdinfo", "the engine render was busy for 3 ms"),
        loaded=Look(loaded, "/proc/4711/maps", "libcuda.so.1 is mapped"),
    )


# --- 0 is said only where it was read -------------------------------------------------------------


@given(CASES)
def test_a_headline_says_0_only_when_every_process_stands_for_it(
    case: tuple[Subject, list[Evidence]],
) -> None:
    subject, evidence = case
    line = headline(finding(subject, evidence))
    claims_zero = line.code.endswith(("_denied", "_measured"))
    if claims_zero:
        assert evidence
        assert not any(one.used for one in evidence)
        for one in evidence:
            can_tell = one.is_denied or one.measured.seen is Seen.ZERO
            is_clean_app = one.role is Role.APP and Seen.NO_CLIENT in (
                one.measured.seen,
                one.loaded.seen,
            )
            assert can_tell or is_clean_app
    assert (" 0 " in words(finding(subject, evidence)).partition(",")[0]) == claims_zero


@given(CASES)
def test_any_forbidden_use_turns_the_headline_red_and_names_the_process(
    case: tuple[Subject, list[Evidence]],
) -> None:
    subject, evidence = case
    found = finding(subject, evidence)
    culprits = [one for one in evidence if one.used]

    assert found.is_violated == (bool(culprits) and subject in FORBIDDEN)
    assert headline(found).is_violated == found.is_violated
    assert {use.pid for use in found.uses} == {one.pid for one in culprits}
    if culprits:
        assert found.rung is None
        assert any(f"pid {one.pid}" in words(found) for one in culprits)
        told = [sentence(line.code, **dict(line.params)) for line in explanation(found)]
        for one in culprits:
            assert any(str(one.pid) in text and one.used[0].detail in text for text in told)


@given(CASES, st.data())
def test_more_evidence_never_makes_the_proof_stronger(
    case: tuple[Subject, list[Evidence]], data: st.DataObject
) -> None:
    subject, evidence = case
    more = data.draw(evidence_on(subject))
    before, after = finding(subject, evidence), finding(subject, [*evidence, more])

    assert set(before.uses) <= set(after.uses)
    if before.rung is not None and after.rung is not None:
        assert after.rung >= before.rung


@given(FINDINGS, st.data())
def test_a_meeting_is_as_good_as_its_worst_moment(first: Finding, data: st.DataObject) -> None:
    evidence = st.lists(evidence_on(first.subject), max_size=3)
    second = finding(first.subject, data.draw(evidence))
    third = finding(first.subject, data.draw(evidence))

    assert first.joined(second) == second.joined(first)
    assert first.joined(second).joined(third) == first.joined(second.joined(third))
    assert first.joined(first) == first
    assert first.joined(Finding(first.subject)) == first
    assert first.joined(second).is_violated == (first.is_violated or second.is_violated)


@given(CASES, st.randoms())
def test_the_order_of_the_processes_does_not_matter(
    case: tuple[Subject, list[Evidence]], random: Random
) -> None:
    subject, evidence = case
    mixed = list(evidence)
    random.shuffle(mixed)
    assert finding(subject, mixed) == finding(subject, evidence)


# --- the words that never merge -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("evidence", "rung", "text"),
    [
        (a_process(is_denied=True), Rung.DENIED, "GPU 0 %, denied by the kernel"),
        (a_process(measured=Seen.ZERO), Rung.MEASURED, "GPU 0 %, measured"),
        (a_process(loaded=Seen.NO_CLIENT), Rung.NOTHING_LOADED, "No GPU code loaded"),
        (a_process(measured=Seen.NO_CLIENT), Rung.NOTHING_LOADED, "No GPU code loaded"),
        (a_process(), Rung.NOT_MEASURABLE, "GPU: cannot be measured here"),
        (a_process(loaded=Seen.USED), None, "GPU touched by speech (pid 4711)"),
        (a_process(measured=Seen.USED, is_denied=True), None, "GPU touched by speech (pid 4711)"),
    ],
)
def test_each_state_has_its_own_words(evidence: Evidence, rung: Rung | None, text: str) -> None:
    found = finding(Subject.GPU, [evidence])

    assert found.rung is rung
    assert words(found) == text


def test_nothing_is_claimed_before_anything_was_looked_at() -> None:
    for subject in Subject:
        assert words(finding(subject, [])).endswith("not looked at yet")


def test_a_window_that_cannot_be_told_takes_the_claim_from_the_workers() -> None:
    """Locked workers alone don't prove that the app as a whole used no GPU."""
    workers = a_process(is_denied=True)
    clean = a_process(loaded=Seen.NO_CLIENT, role=Role.APP)
    unknown = replace(clean, loaded=Look(Seen.UNKNOWN, "/proc", "may not be read"))

    assert words(finding(Subject.GPU, [workers, clean])) == "GPU 0 %, denied by the kernel"
    assert words(finding(Subject.GPU, [workers, unknown])) == "GPU: cannot be measured here"


def test_an_npu_in_use_is_said_and_is_no_violation() -> None:
    found = finding(Subject.NPU, [a_process(Subject.NPU, measured=Seen.USED)])

    assert words(found) == "NPU in use by speech (pid 4711)"
    assert not found.is_violated


def test_what_is_loaded_cannot_pass_for_a_counter() -> None:
    with pytest.raises(ValueError, match="no counter"):
        a_process(loaded=Seen.ZERO)


# --- denial: the attempt decides ------------------------------------------------------------------

HOLDS = Layer("Landlock", holds=True, detail="version 7")
REFUSED = Attempt(Subject.GPU, "/dev/dri/renderD128", is_refused=True, answer="EACCES")
OPENED = Attempt(Subject.GPU, "/dev/dri/card0", is_refused=False, answer="opened")


@pytest.mark.parametrize(
    ("denial", "holds"),
    [
        (Denial((HOLDS,), (REFUSED,)), True),
        (Denial((HOLDS,), (REFUSED, OPENED)), False),
        (Denial((HOLDS,), ()), False),  # a claim that nobody tried
        (Denial((replace(HOLDS, holds=False),), (REFUSED,)), False),  # closed by chance
        (Denial((), (REFUSED,)), False),
    ],
)
def test_denied_is_what_was_tried_in_vain(denial: Denial, holds: bool) -> None:
    assert denial.holds_for(Subject.GPU) is holds
    assert not denial.holds_for(Subject.NETWORK)


def test_every_headline_has_a_sentence() -> None:
    states = [*(step.name.lower() for step in Rung), "not_looked", "used"]
    for subject in Subject:
        for state in states:
            assert sentence(f"proof_{subject}_{state}", process="p", pid="1", reason="r")
