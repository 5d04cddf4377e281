"""Checks a visitor's receipt as `unplugged receipt verify` does, beside the window's thread."""

from __future__ import annotations

import threading

from unplugged.core.errors import UnpluggedError
from unplugged.core.paths import AppPaths
from unplugged.core.receipt.verify import Check
from unplugged.runtime.receipt_desk import ReceiptDesk


class ReceiptChecking:
    """One check of one receipt; reading all files of the models takes a while."""

    def __init__(self, paths: AppPaths, code: str) -> None:
        """Begin to check.

        Args:
            paths: The user's folders; the desk finds the stand below them.
            code: What a visitor would type.
        """
        self._paths = paths
        self._code = code
        self._checks: tuple[Check, ...] | None = None
        self._thread = threading.Thread(target=self._check, name="receipt-check")
        self._thread.start()

    @property
    def checks(self) -> tuple[Check, ...] | None:
        """What was found, None while it is under way; nothing when it can't be read."""
        return self._checks

    def close(self) -> None:
        """Wait for its end."""
        self._thread.join()

    def _check(self) -> None:
        try:
            with ReceiptDesk(self._paths) as desk:
                self._checks = desk.verify(self._code)
        except UnpluggedError:
            self._checks = ()
