"""What is wrong with a stand's settings: codes, and the half sentences for them.

``StandInvalid`` carries one as its ``reason``, like those of ``core.file_reasons``. What the parser
of TOML says is kept as it is.
"""

from __future__ import annotations

from enum import StrEnum


class StandReason(StrEnum):
    """A rule for the settings file of a stand, and what is named where no key is to blame."""

    WHOLE_FILE = "stand_whole_file"
    TOO_LONG = "stand_too_long"
    NO_TOML = "stand_no_toml"
    NOT_KNOWN = "stand_not_known"
    ENDING = "stand_ending"
    NO_FILE = "stand_no_file"
    NO_TABLE = "stand_no_table"
    NONE_OF = "stand_none_of"
    NO_LIST_OF = "stand_no_list_of"
    NOT_TRUE_OR_FALSE = "stand_not_true_or_false"
    NO_SECONDS = "stand_no_seconds"
    NO_LINE = "stand_no_line"


STAND_REASONS: dict[str, str] = {
    StandReason.WHOLE_FILE: "file",
    StandReason.TOO_LONG: "it is far too long",
    StandReason.NO_TOML: "it is no TOML",
    StandReason.NOT_KNOWN: "not known; known are {known}",
    StandReason.ENDING: "must end in {known}",
    StandReason.NO_FILE: "there is no file {detail}",
    StandReason.NO_TABLE: "must be a table",
    StandReason.NONE_OF: "must be one of {known}",
    StandReason.NO_LIST_OF: "must be a list of some of {known}",
    StandReason.NOT_TRUE_OR_FALSE: "must be true or false",
    StandReason.NO_SECONDS: "must be a number of seconds from {least} to {most}",
    StandReason.NO_LINE: "must be one line of text, at most {most} letters",
}
