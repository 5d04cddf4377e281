"""Faults of Qt's binding that would end the app; a release that has one must not get in."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPainterPath

CALLS = 200


def test_void_calls_keep_their_references_to_none() -> None:
    """PySide6 6.12.0 loses one per call on Python 3.11, and a painted widget dies of it."""
    path = QPainterPath()
    path.lineTo(1, 2)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        path.lineTo(1, 2)
    assert sys.getrefcount(None) > before - CALLS // 4
