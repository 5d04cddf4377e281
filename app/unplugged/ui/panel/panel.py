"""What runs on this computer while a meeting is worked on, live, with how each value was read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from unplugged.core.snapshot import Snapshot
from unplugged.runtime.notices import EngineStarted, Notice
from unplugged.ui.context import Context
from unplugged.ui.panel.caught import Caught
from unplugged.ui.panel.content import Section, sections_of
from unplugged.ui.panel.cpu_plot import CpuPlot
from unplugged.ui.panel.headline_card import HeadlineCard
from unplugged.ui.panel.headlines import big_lines
from unplugged.ui.panel.reading_row import PLOTTED
from unplugged.ui.panel.section_box import SectionBox
from unplugged.ui.parts.tall_area import TallArea
from unplugged.ui.parts.text import Label
from unplugged.ui.theme.tokens import Space, TextStyle

_REFRESH_MS = 1_000
_FIRST_MS = 100  # until the first snapshot is there


class ProofPanel(QFrame):
    """Four headlines, and everything they rest on; renewed once a second while it is seen."""

    def __init__(self, context: Context) -> None:
        """Build the panel; it is filled when it is shown."""
        super().__init__()
        self._context = context
        self._theme = context.theme
        self._shown: Snapshot | None = None
        self._looked_at: Snapshot | None = None
        self._engines: dict[str, EngineStarted] = {}
        self._caught = Caught()
        self._hosts: tuple[str, ...] = ()  # of the latest download
        self._cards = {line.key: HeadlineCard(self._theme, line, self) for line in big_lines(None)}
        self._plot = CpuPlot(self._theme)
        self._sections: dict[str, SectionBox] = {}
        self._wait = Label(self.tr("Taking the first readings…"), role="secondary", wraps=True)
        self._column = QVBoxLayout()
        self._timer = QTimer(self)
        self._timer.setInterval(_FIRST_MS)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()

    @property
    def is_following(self) -> bool:
        """Whether it renews itself."""
        return self._timer.isActive()

    def take(self, notices: tuple[Notice, ...]) -> None:
        """Take what the service told since the last tick; while it is hidden, too."""
        for notice in notices:
            if isinstance(notice, EngineStarted):
                self._engines[notice.task.value] = notice
        self._catch()

    @Slot()
    def refresh(self) -> None:
        """Show the newest snapshot, if it was not shown yet."""
        snapshot = self._context.service.measuring.latest
        if snapshot is None or snapshot is self._shown:
            return
        if self._shown is None:
            self._begin(snapshot)
        self._shown = snapshot
        self._timer.setInterval(_REFRESH_MS)
        self._catch()
        for told in self._context.service.models.latest:
            self._hosts = told.hosts or self._hosts
        whole = replace(snapshot, findings=self._caught.findings)
        for line in big_lines(whole, self._hosts):
            self._cards[line.key].show_line(line)
        self._plot.add(snapshot)
        for section in self._content(snapshot):
            box = self._sections.get(section.key)
            if box is not None:
                box.show_rows(section.rows)

    # --- Qt ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self._context.service.measuring.start()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()

    # --- how --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addWidget(
            Label(self.tr("Runs on this computer"), TextStyle.HEADING, wraps=True)
        )
        for card in self._cards.values():
            self._column.addWidget(card)
        self._column.addSpacing(Space.XS)
        self._column.addWidget(self._wait)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = TallArea(inside)
        column.addWidget(self._area)

    def _begin(self, first: Snapshot) -> None:
        """Make the sections, with the plots of what was read before the panel was opened."""
        self._wait.hide()
        earlier = [each for each in self._context.service.measuring.history if each is not first]
        for section in self._content(first):
            box = SectionBox(self._theme, section)
            if section.key == "cpu":
                box.put_on_top(self._plot)
            self._sections[section.key] = box
            self._column.insertWidget(self._column.count() - 1, box)
            box.show()
        self._area.fit()  # or the cards would be squashed until Qt lays it all out
        for snapshot in earlier[-PLOTTED:]:
            self._plot.add(snapshot)
            for section in self._content(snapshot):
                for row in section.rows:
                    known = self._sections[section.key].rows.get(row.key)
                    if known is not None and row.has_plot:
                        known.show_past([row.plot])

    def _catch(self) -> None:
        """Look for uses in every snapshot, those that were never shown among them."""
        service = self._context.service
        latest = service.measuring.latest
        if latest is not self._looked_at:
            self._looked_at = latest
            self._caught.follow(service.measuring.history, service.working_meeting_id)

    def _content(self, snapshot: Snapshot) -> tuple[Section, ...]:
        service = self._context.service
        features = service.measuring.cpu.features.present
        return sections_of(
            snapshot,
            service.denials,
            self._engines,
            features,
            service.roster.waiting_pids,
        )
