"""The transcript as Qt sees it: a list whose words are read from the library as they are needed."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable
from enum import IntEnum
from itertools import repeat
from operator import attrgetter, is_not, ne

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from unplugged.core.store import LinePlace, StoreReader
from unplugged.core.types import Line, Segment
from unplugged.ui.speaker_names import shown_name
from unplugged.ui.words import clock_length

_PAGE_LINES = 100
_MOST_SINGLE = 200  # of more lines than that, all are read again
_MOST_PAGES = 30  # 3000 lines with their words: some megabytes

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What else a row can be asked for."""

    NUMBER = Qt.ItemDataRole.UserRole + 1
    SPEAKER = Qt.ItemDataRole.UserRole + 2
    START_S = Qt.ItemDataRole.UserRole + 3


class TranscriptModel(QAbstractListModel):
    """Lines of one meeting in order of time.

    Rows are in the order in which was spoken; numbers in the order in which was recognised, which
    differs where several tracks are heard one after the other.
    """

    def __init__(self, store: StoreReader, parent: QObject | None = None) -> None:
        """Show nothing until ``open_meeting``."""
        super().__init__(parent)
        self._store = store
        self._meeting_id = ""
        self._places: list[LinePlace] = []
        self._starts: list[float] = []
        self._rows: dict[int, int] | None = None  # number -> row, made when it is asked for
        self._pages: OrderedDict[int, tuple[Segment, ...]] = OrderedDict()
        self._speakers: list[str] = []

    def open_meeting(self, meeting_id: str, *, is_bare: bool = False) -> None:
        """Show another meeting, or the same one anew; no meeting with an empty id.

        Args:
            meeting_id: Which one.
            is_bare: Whether to begin without its lines; ``add_lines`` brings them one by one.

        Raises:
            MeetingUnknown: there is no such meeting.
        """
        places = self._store.outline(meeting_id) if meeting_id and not is_bare else ()
        self.beginResetModel()
        self._meeting_id = meeting_id
        self._places = sorted(places, key=_start_of)  # in order of number already
        self._starts = [place.start_s for place in self._places]
        self._rows = None
        self._pages.clear()
        self._speakers = []
        self._learn_speakers(self._places)
        self.endResetModel()

    def add_lines(self, lines: Iterable[Line]) -> None:
        """Take lines that were recognised just now; those it has already are left out."""
        fresh = [
            LinePlace(line.number, line.start_s, line.end_s, line.speaker, len(line.text))
            for line in lines
            if self.row_of(line.number) is None
        ]
        if not fresh:
            return
        self._learn_speakers(fresh)
        for place in fresh:
            self._pages.pop(_page_of(place.number), None)
        fresh.sort(key=_when)
        if not self._places or _when(fresh[0]) >= _when(self._places[-1]):
            self._insert(len(self._places), fresh)
            return
        for place in fresh:
            self._insert(bisect_right(self._places, _when(place), key=_when), [place])

    def refresh(self, numbers: Iterable[int]) -> None:
        """Read lines again that say something else now."""
        rows = sorted(row for n in numbers if (row := self.row_of(n)) is not None)
        if not rows:
            return
        if len(rows) > _MOST_SINGLE:
            self._pages.clear()
            found = {place.number: place for place in self._store.outline(self._meeting_id)}
            self._places[:] = [found.get(place.number, place) for place in self._places]
        else:
            for row in rows:
                self._pages.pop(_page_of(self._places[row].number), None)
            for row in rows:
                number, now = self._places[row].number, self.segment(row)
                self._places[row] = LinePlace(
                    number, now.start_s, now.end_s, now.speaker, len(now.text)
                )
        # Anew, so that somebody with another name keeps the place and with it the colour.
        self._speakers = []
        self._learn_speakers(self._places)
        for first, last in _runs(rows):
            self.dataChanged.emit(self.index(first), self.index(last))

    # --- what is there ----------------------------------------------------------------------------

    @property
    def meeting_id(self) -> str:
        """Which meeting is shown, empty for none."""
        return self._meeting_id

    @property
    def places(self) -> list[LinePlace]:
        """All rows without their words; not to be changed."""
        return self._places

    @property
    def speakers(self) -> list[str]:
        """Who speaks, in the order in which they came."""
        return self._speakers

    def speaker_place(self, name: str | None) -> int | None:
        """Return at which place a speaker came, from 0; None for nobody known."""
        return None if name is None else self._speakers.index(name)

    def segment(self, row: int) -> Segment:
        """Return a row with its words."""
        number = self._places[row].number
        page = _page_of(number)
        if page not in self._pages:
            first = page * _PAGE_LINES
            self._pages[page] = self._store.segments(
                self._meeting_id, after=first, limit=_PAGE_LINES
            )
            if len(self._pages) > _MOST_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][number - 1 - page * _PAGE_LINES]

    def row_of(self, number: int) -> int | None:
        """Return the row of a line, None when there is no such line."""
        if self._rows is None:
            self._rows = {place.number: row for row, place in enumerate(self._places)}
        return self._rows.get(number)

    def row_at(self, at_s: float) -> int | None:
        """Return the row that is spoken at a moment: the last that began by then."""
        row = bisect_right(self._starts, at_s) - 1
        return row if row >= 0 else None

    def begins_turn(self, row: int) -> bool:
        """Whether somebody else spoke in the row before."""
        speaker = self._places[row].speaker
        return speaker is not None and (row == 0 or self._places[row - 1].speaker != speaker)

    def turns(self, first: int, count: int) -> NDArray[np.bool_]:
        """Return of so many rows whether somebody else spoke in the one before each."""
        speakers = [place.speaker for place in self._places[max(first - 1, 0) : first + count]]
        if not first:
            speakers.insert(0, None)
        here = speakers[1:]
        is_known = np.fromiter(map(is_not, here, repeat(None)), np.bool_, len(here))
        return is_known & np.fromiter(map(ne, here, speakers), np.bool_, len(here))

    # --- Qt ---------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says; read aloud it begins with time and speaker."""
        if not index.isValid() or not 0 <= index.row() < len(self._places):
            return None
        place = self._places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.segment(index.row()).text
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self.segment(index.row()).text
                who = f"{shown_name(place.speaker)}: " if place.speaker else ""
                return f"{clock_length(place.start_s)} {who}{text}"
            case Role.NUMBER:
                return place.number
            case Role.SPEAKER:
                return place.speaker
            case Role.START_S:
                return place.start_s
            case _:
                return None

    # --- how --------------------------------------------------------------------------------------

    def _insert(self, row: int, places: list[LinePlace]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(places) - 1)
        is_end = row == len(self._places)
        self._places[row:row] = places
        self._starts[row:row] = [place.start_s for place in places]
        if is_end and self._rows is not None:
            self._rows.update((place.number, row + at) for at, place in enumerate(places))
        else:
            self._rows = None
        self.endInsertRows()

    def _learn_speakers(self, places: Iterable[LinePlace]) -> None:
        known: dict[str | None, None] = dict.fromkeys(self._speakers)
        known.update(dict.fromkeys(map(_speaker_of, places)))
        self._speakers = [name for name in known if name is not None]


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Return rows that follow each other as first and last."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _page_of(number: int) -> int:
    return (number - 1) // _PAGE_LINES


_start_of = attrgetter("start_s")
_speaker_of = attrgetter("speaker")


def _when(place: LinePlace) -> tuple[float, int]:
    return (place.start_s, place.number)
