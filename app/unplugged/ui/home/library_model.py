"""The meetings of the library as a Qt model: an adapter over the store, sorted, with progress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from unplugged.core.errors import UnpluggedError
from unplugged.core.store import Changes, Glimpse, Meeting, Store
from unplugged.ui.words import spoken_date, spoken_length

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside Qt's own roles."""

    MEETING = Qt.ItemDataRole.UserRole + 1
    GLIMPSE = Qt.ItemDataRole.UserRole + 2
    PROGRESS = Qt.ItemDataRole.UserRole + 3
    SECTION = Qt.ItemDataRole.UserRole + 4


class Sorting(StrEnum):
    """Order of the list; stored, so the values never change."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    LONGEST = "longest"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work on a meeting is.

    Attributes:
        text: What is going on, in words.
        share: From 0 to 1, None while nobody can tell.
    """

    text: str
    share: float | None


class LibraryModel(QAbstractListModel):
    """All meetings, one row each.

    Signals:
        failed: An ``UnpluggedError`` while reading or renaming.
        changed: ``Changes`` that an edit made.
    """

    failed = Signal(object)
    changed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Make an empty model; ``read`` fills it."""
        super().__init__(parent)
        self._store = store
        self._sorting = Sorting.NEWEST
        self._meetings: list[Meeting] = []
        self._glimpses: dict[str, tuple[int, Glimpse]] = {}
        self._progress: dict[str, Progress] = {}

    # --- Qt ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many meetings there are."""
        return 0 if parent.isValid() else len(self._meetings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return one aspect of a meeting."""
        if not index.isValid() or index.row() >= len(self._meetings):
            return None
        meeting = self._meetings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return meeting.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(meeting)
            case Role.MEETING:
                return meeting
            case Role.GLIMPSE:
                return self._glimpse(meeting)
            case Role.PROGRESS:
                return self._progress.get(meeting.id)
            case Role.SECTION:
                return self._section(index.row())
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every meeting can be chosen and renamed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401 - Qt's signature
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Rename a meeting."""
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        meeting = self._meetings[index.row()]
        if title == meeting.title:
            return False
        try:
            changes = self._store.set_title(meeting.id, title)
        except UnpluggedError as error:
            self.failed.emit(error)
            return False
        self.read()
        self.changed.emit(changes)
        return True

    # --- what it shows ----------------------------------------------------------------------------

    @property
    def sorting(self) -> Sorting:
        """Order of the list."""
        return self._sorting

    def sort_by(self, sorting: Sorting) -> None:
        """Change the order."""
        if sorting is not self._sorting:
            self._sorting = sorting
            self._show(self._sorted(self._meetings))

    def read(self) -> None:
        """Take what the library holds now; rows that stay keep their place in the views."""
        try:
            meetings = list(self._store.meetings())
        except UnpluggedError as error:
            self.failed.emit(error)
            return
        self._show(self._sorted(meetings))

    def reread(self, meeting_id: str) -> None:
        """Take what the library says about one meeting now."""
        row = self.row_of(meeting_id)
        if row is None:
            self.read()
            return
        try:
            self._meetings[row] = self._store.meeting(meeting_id)
        except UnpluggedError:
            self.read()
            return
        self._row_changed(row)

    def row_of(self, meeting_id: str) -> int | None:
        """Return the row of a meeting, None when it is not in the list."""
        return next((row for row, each in enumerate(self._meetings) if each.id == meeting_id), None)

    def set_progress(self, meeting_id: str, progress: Progress | None) -> None:
        """Show how far the work on a meeting is; None when it is over."""
        if self._progress.get(meeting_id) == progress:
            return
        if progress is None:
            self._progress.pop(meeting_id, None)
        else:
            self._progress[meeting_id] = progress
        row = self.row_of(meeting_id)
        if row is not None:
            self._row_changed(row)

    # --- how --------------------------------------------------------------------------------------

    def _sorted(self, meetings: list[Meeting]) -> list[Meeting]:
        match self._sorting:
            case Sorting.NEWEST:
                return sorted(meetings, key=lambda each: each.created_at, reverse=True)
            case Sorting.OLDEST:
                return sorted(meetings, key=lambda each: each.created_at)
            case Sorting.TITLE:
                return sorted(meetings, key=lambda each: each.title.casefold())
            case Sorting.LONGEST:
                return sorted(meetings, key=lambda each: each.duration_s or 0.0, reverse=True)

    def _show(self, wanted: list[Meeting]) -> None:
        """Go from what is shown to what is wanted with as few steps as views need."""
        wanted_ids = [each.id for each in wanted]
        staying = set(wanted_ids)
        for row in range(len(self._meetings) - 1, -1, -1):
            if self._meetings[row].id not in staying:
                self.beginRemoveRows(_NO_PARENT, row, row)
                gone = self._meetings.pop(row)
                self._glimpses.pop(gone.id, None)
                self.endRemoveRows()
        known = {each.id for each in self._meetings}
        if [each.id for each in self._meetings] != [each for each in wanted_ids if each in known]:
            self.beginResetModel()
            self._meetings = wanted
            self.endResetModel()
            return
        for row, meeting in enumerate(wanted):
            if meeting.id not in known:
                self.beginInsertRows(_NO_PARENT, row, row)
                self._meetings.insert(row, meeting)
                self.endInsertRows()
            elif self._meetings[row] != meeting:
                self._meetings[row] = meeting
        if wanted:
            # Dates ("today") and headings can have changed in any row.
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))

    def _row_changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))

    def _glimpse(self, meeting: Meeting) -> Glimpse:
        known = self._glimpses.get(meeting.id)
        if known is None or known[0] != meeting.line_count:
            known = (meeting.line_count, self._store.glimpse(meeting.id))
            self._glimpses[meeting.id] = known
        return known[1]

    def _section(self, row: int) -> str | None:
        """Return the heading above a row, None where the row before has the same."""
        if self._sorting not in {Sorting.NEWEST, Sorting.OLDEST}:
            return None
        now = datetime.now(UTC)
        own = section_of(self._meetings[row].created_at, now)
        if row and section_of(self._meetings[row - 1].created_at, now) == own:
            return None
        return own

    def _spoken(self, meeting: Meeting) -> str:
        parts = [meeting.title, spoken_date(meeting.created_at, datetime.now(UTC))]
        if meeting.duration_s is not None:
            parts.append(spoken_length(meeting.duration_s))
        progress = self._progress.get(meeting.id)
        if progress is not None:
            parts.append(progress.text)
        return ", ".join(parts)

    def announce(self, changes: Changes) -> None:
        """Take what another part of the window has changed."""
        for meeting_id in changes.ids:
            self._glimpses.pop(meeting_id, None)
        self.read()


def section_of(moment: datetime, now: datetime) -> str:
    """Return the heading under which a meeting stands: a near day by name, else its month.

    Where the clock or the time zone was changed since, a meeting may be of a day that is to come.
    """
    local, today = moment.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    if days == 0:
        return QCoreApplication.translate("Library", "Today")
    if days == 1:
        return QCoreApplication.translate("Library", "Yesterday")
    if 1 < days < 7:
        return QCoreApplication.translate("Library", "The last seven days")
    locale = QLocale()
    month = locale.standaloneMonthName(local.month)
    return month if local.year == today.year else f"{month} {local.year}"
