"""The library: meetings, transcripts, minutes and receipts in one SQLite file; all SQL is here."""

from unplugged.core.store.glimpses import Glimpse
from unplugged.core.store.history import EditKind, History
from unplugged.core.store.meetings import is_worked_on
from unplugged.core.store.reader import NEWEST, StoreReader
from unplugged.core.store.records import (
    ChangeKind,
    Changes,
    Gap,
    Hit,
    LinePlace,
    Meeting,
    MeetingTrack,
    MinutesCost,
    MinutesVersion,
    Run,
)
from unplugged.core.store.writer import Store

__all__ = [
    "NEWEST",
    "ChangeKind",
    "Changes",
    "EditKind",
    "Gap",
    "Glimpse",
    "History",
    "Hit",
    "LinePlace",
    "Meeting",
    "MeetingTrack",
    "MinutesCost",
    "MinutesVersion",
    "Run",
    "Store",
    "StoreReader",
    "is_worked_on",
]
