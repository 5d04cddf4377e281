"""The short code of a receipt, to be typed by hand: which meeting, and how its seal begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unplugged.core.receipt.canonical import Json

_SEAL_LETTERS = 6  # of 64: enough that nobody takes a changed receipt for the one that was shown
# The end of a meeting's id (see ``core.paths``), a dash, hexadecimal digits.
_SHAPE = re.compile(rf"([a-z2-7]{{6}})-([0-9a-f]{{{_SEAL_LETTERS}}})")


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """A code that somebody typed.

    Attributes:
        meeting: The last six letters of the meeting's id.
        seal: The first letters of the seal.
    """

    meeting: str
    seal: str

    def fits(self, receipt: Json) -> bool:
        """Whether a receipt is the one that the code was made of."""
        is_meeting = str(receipt["meeting"]["id"]).endswith(f"-{self.meeting}")
        return is_meeting and str(receipt["seal"]).startswith(self.seal)


def code_of(receipt: Json) -> str:
    """Return the code of a sealed receipt, such as "K3F7QA-09C41B"."""
    meeting = str(receipt["meeting"]["id"]).rpartition("-")[2]
    return f"{meeting}-{receipt['seal'][:_SEAL_LETTERS]}".upper()


def parse_code(text: str) -> ReceiptCode | None:
    """Return the code that somebody typed, None when it is not shaped like one."""
    found = _SHAPE.fullmatch(text.strip().lower())
    return None if found is None else ReceiptCode(found[1], found[2])
