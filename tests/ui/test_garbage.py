"""Widgets that only hold each other end their lives in the window's thread, not in a reader's."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from unplugged.ui.garbage import Collector


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    """The window's, for one test."""
    gc.collect()
    made = Collector(qapp)
    yield made
    made.deleteLater()
    gc.enable()


class Knot(QWidget):
    """Holds itself, as a widget does that a lambda of its own signal holds."""

    def __init__(self, ended_in: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended_in.append(threading.get_ident()))


def make_many(kept: list[object]) -> None:
    """Make so many objects that Python would look for cycles several times."""
    kept.append([[] for _ in range(20_000)])


def test_another_thread_collects_no_widget(collector: Collector, qtbot: QtBot) -> None:
    ended_in: list[int] = []
    many: list[object] = []
    Knot(ended_in)
    other = threading.Thread(target=make_many, args=(many,))
    other.start()
    other.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: ended_in == [threading.get_ident()])


def test_old_garbage_goes_too(collector: Collector) -> None:
    ended_in: list[int] = []
    kept = Knot(ended_in)
    for _ in range(3):  # what lives through collections is looked at more seldom
        gc.collect(1)
    assert kept.itself is kept
    del kept
    rounds = 0
    while not ended_in and rounds < 200:
        rounds += 1
        many: list[object] = []
        make_many(many)
        collector.collect()
    assert ended_in == [threading.get_ident()]
