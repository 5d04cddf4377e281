"""Errors about receipts: writing them, reading them, what they are compared with."""

from __future__ import annotations

from unplugged.core.errors import EnvironmentFault, InputFault


class ReceiptMissing(InputFault):
    """A meeting has no receipt. Params: id."""

    code = "receipt_missing"


class ReceiptGone(InputFault):
    """No receipt on this computer has this code. Params: typed."""

    code = "receipt_gone"


class ReceiptUnreadable(InputFault):
    """A file is no receipt. Params: path, reason."""

    code = "receipt_unreadable"


class AssumptionsInvalid(InputFault):
    """The file with the assumptions of the comparison cannot be used. Params: path, reason."""

    code = "assumptions_invalid"


class JournalBroken(EnvironmentFault):
    """The samples of a meeting cannot be read or written. Params: path, reason."""

    code = "journal_broken"
