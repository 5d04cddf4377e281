"""A job can be held where it stands, let go on, and cancelled in either state."""

from __future__ import annotations

import threading

import pytest
from unplugged.core.engine import CancelToken
from unplugged.core.errors import JobCancelled


def looks(token: CancelToken) -> tuple[threading.Thread, list[str]]:
    """Start a job that looks at its token once."""
    outcome: list[str] = []

    def job() -> None:
        try:
            token.raise_if_cancelled()
        except JobCancelled:
            outcome.append("cancelled")
        else:
            outcome.append("went on")

    thread = threading.Thread(target=job)
    thread.start()
    return thread, outcome


def test_a_held_job_waits_until_it_may_go_on() -> None:
    token = CancelToken()
    token.hold()
    thread, outcome = looks(token)
    thread.join(0.1)
    assert thread.is_alive()

    token.go_on()
    thread.join(5)

    assert outcome == ["went on"]


def test_a_cancel_ends_the_wait() -> None:
    token = CancelToken()
    token.hold()
    thread, outcome = looks(token)

    token.cancel()
    thread.join(5)

    assert outcome == ["cancelled"]


def test_a_cancelled_job_is_not_held_any_more() -> None:
    token = CancelToken()
    token.cancel()
    token.hold()

    with pytest.raises(JobCancelled):
        token.raise_if_cancelled()
