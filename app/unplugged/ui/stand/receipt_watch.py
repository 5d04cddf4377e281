"""A visitor's receipt on the screen: shown when it is there, checked beside it."""

from __future__ import annotations

from unplugged.core.paths import AppPaths
from unplugged.core.proof import Finding, Rung, Subject, headline
from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.code import code_of
from unplugged.runtime.stand.checking import ReceiptChecking
from unplugged.ui.stand.body import StandBody
from unplugged.ui.words import explain_code


class ReceiptWatch:
    """Shows each receipt once, and what checking it found."""

    def __init__(self, user_paths: AppPaths) -> None:
        """Watch for the first one.

        Args:
            user_paths: The user's folders, by which a receipt is checked.
        """
        self._user_paths = user_paths
        self._checking: ReceiptChecking | None = None
        self._is_shown = False

    def begin_anew(self) -> None:
        """Show the next receipt, or this one on another screen."""
        self._is_shown = False

    def follow(self, receipt: Json | None, body: StandBody) -> None:
        """Show a receipt and what is known of it by now; None while there is none."""
        if receipt is None:
            return
        if not self._is_shown:
            self._is_shown = True
            body.show_receipt(receipt, _headlines(receipt))
            self.close()
            self._checking = ReceiptChecking(self._user_paths, code_of(receipt))
        elif self._checking is not None and self._checking.checks is not None:
            body.show_checks(self._checking.checks)
            self.close()

    def close(self) -> None:
        """End a check that is under way."""
        if self._checking is not None:
            self._checking.close()
            self._checking = None


def _headlines(receipt: Json) -> dict[str, str]:
    """Return what a receipt found in the user's language, by subject."""
    found = {}
    for each in receipt["findings"]:
        if each["uses"]:
            found[each["subject"]] = explain_code(f"proof_{each['subject']}_touched")
            continue
        rungs = [each[name] and Rung[each[name].upper()] for name in ("workers", "app")]
        line = headline(Finding(Subject(each["subject"]), workers=rungs[0], app=rungs[1]))
        found[each["subject"]] = explain_code(line.code)
    return found
