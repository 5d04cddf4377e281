"""Why a file, a folder, the library or the sound system can't be used: codes and half sentences.

An error carries one as its ``reason``, like those of ``core.model_reasons``. What the system or a
library says is kept as it is: nobody can translate that.
"""

from __future__ import annotations

from enum import StrEnum


class FileReason(StrEnum):
    """What is wrong with a place where the app keeps something, or with what it keeps there."""

    IS_FOLDER = "file_is_folder"
    FILE_IN_PLACE = "file_in_place_of_folder"
    RECORDING_THERE = "recording_there"
    READS_DIFFERENTLY = "file_reads_differently"
    LIBRARY_OPENING = "library_opening"
    LIBRARY_MISSING = "library_missing"
    LIBRARY_OF_ANOTHER = "library_of_another"
    LIBRARY_OUT_OF_DATE = "library_out_of_date"
    SQLITE_TOO_OLD = "sqlite_too_old"
    TEMPLATE_TOO_LARGE = "template_too_large"
    TEMPLATE_NO_TEXT = "template_no_text"
    TEMPLATE_NAME = "template_name"
    TEMPLATE_THERE = "template_there"
    SOUND_SERVER_SILENT = "sound_server_silent"
    SOUND_SERVER_BROKE_OFF = "sound_server_broke_off"


FILE_REASONS: dict[str, str] = {
    FileReason.IS_FOLDER: "it is a folder",
    FileReason.FILE_IN_PLACE: "a file is in its place",
    FileReason.RECORDING_THERE: "a recording of that name is there",
    FileReason.READS_DIFFERENTLY: "it reads differently from what was written",
    FileReason.LIBRARY_OPENING: "another Unplugged is updating it",
    FileReason.LIBRARY_MISSING: "there is no such file",
    FileReason.LIBRARY_OF_ANOTHER: "it is a database of another program",
    FileReason.LIBRARY_OUT_OF_DATE: "its version {detail} is out of date",
    FileReason.SQLITE_TOO_OLD: "SQLite here is {detail}, {needed} is needed",
    FileReason.TEMPLATE_TOO_LARGE: "it is larger than {detail} bytes",
    FileReason.TEMPLATE_NO_TEXT: "in line {detail}, there is something that is not UTF-8 text",
    FileReason.TEMPLATE_NAME: "a name may have only a-z, 0-9, - and _, 40 at most",
    FileReason.TEMPLATE_THERE: "there is such a file already",
    FileReason.SOUND_SERVER_SILENT: "the sound server does not answer",
    FileReason.SOUND_SERVER_BROKE_OFF: "the sound server does not answer: {detail}",
}
