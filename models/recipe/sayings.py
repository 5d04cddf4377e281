"""All patterns, by the list of ``phrases.py`` or ``vocabulary.py`` that they widen."""

from __future__ import annotations

from models.recipe import (
    patterns,
    patterns_around,
    patterns_assignments,
    patterns_called_off,
    patterns_chatter,
    patterns_closings,
    patterns_dates,
    patterns_decisions,
    patterns_habits,
    patterns_handing_over,
    patterns_leads,
    patterns_promises,
    patterns_proposals,
    patterns_reasons,
    patterns_replies,
    patterns_requests,
    patterns_taken_down,
    patterns_taking_on,
    patterns_tales,
    patterns_tasks_desk,
    patterns_tasks_hands,
    patterns_tasks_offices,
    patterns_tasks_people,
    patterns_tasks_short,
    patterns_tasks_trades,
    patterns_topics,
    patterns_up_for_grabs,
    patterns_what_if,
)

_SOURCES = (
    *(patterns, patterns_promises, patterns_requests, patterns_replies),
    *(patterns_decisions, patterns_proposals, patterns_topics, patterns_chatter, patterns_around),
    *(patterns_dates, patterns_leads, patterns_reasons, patterns_closings),
    *(patterns_tasks_people, patterns_tasks_hands, patterns_tasks_desk, patterns_tasks_short),
    *(patterns_assignments, patterns_handing_over, patterns_taken_down),
    *(patterns_taking_on, patterns_up_for_grabs, patterns_called_off),
    *(patterns_habits, patterns_what_if, patterns_tales),
    *(patterns_tasks_offices, patterns_tasks_trades),
)


def _gather() -> dict[str, tuple[str, ...]]:
    gathered: dict[str, tuple[str, ...]] = {}
    for source in _SOURCES:
        for name, found in patterns.read_patterns(source.LISTS, source.PARTS).items():
            gathered[name] = gathered.get(name, ()) + found
    return gathered


SAYINGS = _gather()
