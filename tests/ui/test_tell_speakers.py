"""Voices of a meeting that is there already are told apart: asked, followed, given up, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.course import Outcome
from unplugged.core.final_pass import FinalKind, FinalStart, FinalState
from unplugged.core.speakers.turns import Turn
from unplugged.core.types import SAMPLE_RATE_HZ, MeetingStatus
from unplugged.runtime.notices import FinalPassChanged, FinalPassProgressed, WorkEnded
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.service import MeetingService
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.meeting.speakers_dialog import SpeakersDialog
from unplugged.ui.models.dialog import ModelsDialog

PATIENCE_MS = 60_000


def dialog_of(page: MeetingPage) -> SpeakersDialog:
    page.tools.speakers.click()
    (found,) = page.findChildren(SpeakersDialog)
    return found


def names(page: MeetingPage) -> list[str | None]:
    return [place.speaker for place in page.transcript.model.places]


def test_voices_are_told_apart_by_the_real_model(
    window: MainWindow, page: MeetingPage, service: MeetingService, qtbot: QtBot
) -> None:
    """The recording is noise, of which two groups are made because somebody said so."""
    before = names(page)
    service.store.commit_segment(page.meeting_id, None, 20 * SAMPLE_RATE_HZ)  # heard to its end
    dialog = dialog_of(page)
    dialog.number.setCurrentIndex(1)
    dialog.anew.click()
    dialog.accept()

    (asked,) = service.final_passes.all
    options = WorkOptions.unpacked(asked.options)
    assert (asked.kind, options.speakers, options.wants_minutes) == (FinalKind.SPEAKERS, 2, False)
    bar = page.transcript.background
    qtbot.waitUntil(bar.isVisible)
    assert not page.tools.speakers.isEnabled()
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=PATIENCE_MS)
    assert service.final_passes.all == ()
    assert page.tools.speakers.isEnabled()
    assert set(names(page)) <= {"Speaker 1", "Speaker 2"}
    message = window.messages.message
    assert message is not None
    assert message.action is not None
    message.action()
    assert names(page) == before


def test_progress_is_shown_and_can_be_given_up(page: MeetingPage, service: MeetingService) -> None:
    bar = page.transcript.background
    service.store.ask_final_pass(
        page.meeting_id,
        start=FinalStart.ON_MAINS,
        options="{}",
        asked_at=datetime.now(UTC),
        kind=FinalKind.SPEAKERS,
    )
    service.final_passes.wake()
    told = (page.meeting_id, 5.0, 20.0, 2.0, 60.0, FinalKind.SPEAKERS)
    page.take((FinalPassChanged(page.meeting_id, FinalState.WAITING, "final_waits_for_mains"),))
    assert bar.isVisible()
    assert "plugged in" in bar.words.text()
    page.take((FinalPassProgressed(*told),))
    assert bar.words.text() == "Telling voices apart · 25 % · 1 min left"
    bar.cancel.click()
    page.take((FinalPassChanged(page.meeting_id, FinalState.CANCELLED),))
    assert not bar.isVisible()
    assert service.final_passes.all == ()


def test_it_is_offered_again_when_work_is_over(page: MeetingPage, service: MeetingService) -> None:
    service.store.set_status(page.meeting_id, MeetingStatus.WRITING)
    page.tools.show_meeting(page.meeting_id)
    assert not page.tools.speakers.isEnabled()
    service.store.set_status(page.meeting_id, MeetingStatus.READY)
    page.take((WorkEnded(page.meeting_id, Outcome.DONE, None, is_kept=True),))
    assert page.tools.speakers.isEnabled()


def test_what_voices_told_is_taken_back(
    window: MainWindow, page: MeetingPage, service: MeetingService
) -> None:
    before = names(page)
    turns = [Turn(number, 0.0, number % 2) for number in (1, 2, 3)]
    service.store.put_speakers(page.meeting_id, turns, can_undo=True)
    done = FinalPassChanged(page.meeting_id, FinalState.DONE, kind=FinalKind.SPEAKERS)
    window.desk.take((done,))
    after = names(page)
    assert after != before
    message = window.messages.message
    assert message is not None
    assert message.action is not None

    message.action()

    assert names(page) == before
    window.desk.take((replace(done, code="final_one_voice"),))
    message = window.messages.message
    assert message is not None
    assert "Only one voice" in message.text
    assert message.action is None


def test_without_a_model_the_way_leads_to_the_models(
    window: MainWindow, page: MeetingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = Catalogue.installed

    def none_for_speakers(self: Catalogue, kind: ModelKind) -> object:
        return () if kind is ModelKind.SPEAKERS else installed(self, kind)

    monkeypatch.setattr(Catalogue, "installed", none_for_speakers)
    dialog_of(page).accept()
    (models,) = window.findChildren(ModelsDialog)
    assert models.isVisible()
    models.close()


def test_a_line_that_is_being_edited_never_lands_on_another(
    page: MeetingPage, service: MeetingService, window: MainWindow, qtbot: QtBot
) -> None:
    """Lines are split while somebody writes: the row is another line then."""
    store, meeting_id = service.store, page.meeting_id
    edits = page.transcript.edits
    edits.edit(1)
    assert edits.editor is not None
    edits.editor.setPlainText("Mine.")
    store._db.execute(
        "UPDATE segment SET text = 'Heard anew.' WHERE meeting_id = ? AND number = 2", (meeting_id,)
    )
    page.transcript.read_again()
    qtbot.waitUntil(lambda: edits.editor is None)

    assert store.segments(meeting_id)[1].text == "Heard anew."
    assert QApplication.clipboard().text() == "Mine."

    other = store.create_meeting("Other").ids[0]
    edits.edit(0)
    assert edits.editor is not None
    edits.editor.setPlainText("Kept where it was written.")
    window.open_meeting(other)
    qtbot.waitUntil(lambda: edits.editor is None)
    assert store.segments(meeting_id)[0].text == "Kept where it was written."
