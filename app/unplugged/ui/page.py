"""The shape of a page and of the panel: how a part plugs into the window.

**A page** fills the middle of the window; the window shows one at a time. It is a subclass of
``Page`` with one argument, the ``Context``. The window makes it when it is first needed and keeps
it. In its life:

1. ``__init__``: build the widgets; quick, no reading of the library.
2. ``on_entered`` / ``on_left``: it is shown, or another page is shown in its place.
3. ``take(notices)``: everything that the service told since the last tick, as one tuple, whether
   the page is shown or not. Notices concern ``context.service.working_meeting_id``; at most 30
   times a second; return within some milliseconds and repaint once, not once per notice.
4. ``context.library_changed``: connect to it to hear of changes made elsewhere in the window, and
   send own changes of the store with ``context.announce``.

It says its title through ``set_title`` (shown in the header and the window's title) and may give
widgets for the right end of the header with ``header_parts`` (asked once).

**The panel** stands at the right of every page (class ``ProofPanel`` in ``ui/panel/panel.py``): any
QWidget whose one argument is the ``Context``, with ``take(notices)`` as above. Its width is the
user's (280 to 560 px, more with larger text); the window hides it and then calls nothing but
``take``; ``showEvent`` and ``hideEvent`` tell it whether painting is worth anything.

**Talking to people**: ``context.window.say(Message(...))`` for errors and news, one sentence and
one next step; ``ui.words.explain(error)`` makes the sentence of an ``UnpluggedError``. No dialogs
for errors. All words through ``self.tr("...")``, with ``.format(...)`` after it, never an f-string.

**Looks**: labels, buttons, icon buttons from ``ui/parts``; grounds and kinds through the properties
listed in ``ui/theme/qss.py``; own painting through ``ui/theme/painting.py`` with
``context.theme.colour(role)`` and ``context.theme.font(style)`` read inside ``paintEvent``. Lengths
beside text go through ``theme.px``. Every control gets an accessible name (a visible text is one).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unplugged.runtime.notices import Notice
from unplugged.ui.context import Context


class Page(QWidget):
    """One place of the window.

    Signals:
        title_changed: The page's new title.
    """

    title_changed = Signal(str)

    def __init__(self, context: Context) -> None:
        """Keep the context; subclasses build their widgets after this."""
        super().__init__()
        self.context = context
        self._title = ""

    @property
    def title(self) -> str:
        """What the header shows while the page is there."""
        return self._title

    def set_title(self, title: str) -> None:
        """Change the title."""
        if title != self._title:
            self._title = title
            self.title_changed.emit(title)

    def header_parts(self) -> Sequence[QWidget]:
        """Return widgets for the right end of the header, in order; asked once."""
        return ()

    def on_entered(self) -> None:
        """The page is shown now."""

    def on_left(self) -> None:
        """Another page is shown in its place."""

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick."""
