"""The main job in the window: record, read, find, start again. Real service, real demo models."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.core.types import SourceKind
from unplugged.runtime.notices import LevelHeard
from unplugged.runtime.service import MeetingService, WorkOptions
from unplugged.ui.main_window import MainWindow
from unplugged.ui.meeting.page import MeetingPage
from unplugged.ui.theme.theme import Theme

from tests.audio.pulse import RATE_HZ, Voice, needs_pulse, private_server

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]
PATIENCE_MS = 120_000
BEGINS_S = 22  # what the stand costs is over, and they come to decide and to give out tasks
SPOKEN_S = 40
EDITED = "The dromedary was never budgeted."


@pytest.fixture
def voice(sample: Path) -> Iterator[Voice]:
    """A part of the sample meeting, spoken into the only microphone there is."""
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        with soundfile.SoundFile(sample) as file:
            rate_hz = file.samplerate
            file.seek(BEGINS_S * rate_hz)
            pcm = file.read(SPOKEN_S * rate_hz, dtype="int16")
        speaking = Voice(pipe, np.repeat(pcm, RATE_HZ // rate_hz))
        speaking.start()
        yield speaking
        speaking.hush()


@pytest.fixture
def talking_window(
    voice: Voice, qtbot: QtBot, service: MeetingService, theme: Theme, settings: SettingsFile
) -> Iterator[MainWindow]:
    """A window beside somebody who talks. Made after the sound server: it looks for sources."""
    made = MainWindow(service, theme, settings)
    qtbot.addWidget(made)
    made.show()
    made.start()
    yield made
    if made.isVisible():
        made.desk.close_at_once()


def hear_a_citation_and_edit_its_line(page: MeetingPage, qtbot: QtBot) -> None:
    """Click the first time that the minutes give, and change what was heard there."""
    qtbot.waitUntil(
        lambda: any(bullet.chips for bullet in page.minutes.pane.bullets), timeout=PATIENCE_MS
    )
    chip = next(bullet.chips[0] for bullet in page.minutes.pane.bullets if bullet.chips)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.sound.playback.position_s >= chip.lines[0].start_s
    row = page.transcript.model.row_of(chip.lines[0].number)
    assert page.transcript.view.currentIndex().row() == row
    assert row in page.transcript.view.rows_in_sight()

    QTest.keyClick(page.transcript.view, Qt.Key.Key_F2)
    editor = page.transcript.edits.editor
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, EDITED)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    lines = page.context.service.store.lines(page.meeting_id)
    assert lines[chip.lines[0].number - 1].text == EDITED


def test_a_recorded_meeting_is_read_heard_edited_exported_and_found_again(
    talking_window: MainWindow,
    service: MeetingService,
    qtbot: QtBot,
    theme: Theme,
    paths: AppPaths,
    tmp_path: Path,
) -> None:
    """The whole way of one meeting, as its user goes it."""
    window = talking_window
    store = service.store
    QTest.mouseClick(window.home.capture.record_button, Qt.MouseButton.LeftButton)
    assert isinstance(window.page, MeetingPage)
    meeting_id = window.desk.recorder.meeting_id
    assert meeting_id is not None
    bar = window.recording_bar
    assert bar.isVisible()
    qtbot.waitUntil(lambda: bar._meter.shown_dbfs > -30, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(store.lines(meeting_id)) >= 4, timeout=PATIENCE_MS)
    assert bar._time.text() != "00:00"

    QTest.mouseClick(bar._stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: store.meeting(meeting_id).minutes_version is not None, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: not service.is_working, timeout=PATIENCE_MS)
    message = window.messages.message
    assert message is not None
    assert "ready" in message.text

    page = window.meeting_page
    hear_a_citation_and_edit_its_line(page, qtbot)

    assert page.tools.write(tmp_path / "out.md", "md")
    exported = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert EDITED in exported
    assert all(bullet.item.text in exported for bullet in page.minutes.pane.bullets)
    window.close()
    service.close()

    with MeetingService(paths) as again:
        second = MainWindow(again, theme, SettingsFile.open(paths.settings_file))
        qtbot.addWidget(second)
        second.show()
        assert second.home.library.row_of(meeting_id) == 0
        QTest.keyClicks(second.home.search.field, "dromedary")
        qtbot.waitUntil(lambda: second.home.hits.rowCount() == 1)
        second.home.found.setCurrentIndex(second.home.hits.index(0))
        QTest.keyClick(second.home.found, Qt.Key.Key_Return)
        assert isinstance(second.page, MeetingPage)
        shown = second.page.transcript.view.currentIndex()
        assert second.page.transcript.model.data(shown) == EDITED
        second.close()


def test_without_a_microphone_the_bar_does_not_say_that_it_records(
    qtbot: QtBot, service: MeetingService, theme: Theme, settings: SettingsFile
) -> None:
    """One that comes later is recorded; the sentence about it is gone by then."""
    settings.keep(replace(settings.current, microphone="one that is not there"))
    window = MainWindow(service, theme, settings)
    qtbot.addWidget(window)
    window.show()
    window.start()
    window.desk.toggle_recording()
    bar = window.recording_bar
    assert bar._state.text() == "Recording"
    qtbot.waitUntil(lambda: bar._state.text() == "Waiting for sound", timeout=PATIENCE_MS)
    window.desk.recorder.level_heard.emit(LevelHeard(0.1, -20.0, -30.0, 0))
    assert bar._state.text() == "Recording"
    window.desk.toggle_recording()
    qtbot.waitUntil(lambda: not service.is_working, timeout=PATIENCE_MS)
    window.close()


def test_pausing_leaves_the_pause_out(
    talking_window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    window = talking_window
    window.desk.toggle_recording()
    bar = window.recording_bar
    qtbot.waitUntil(lambda: window.desk.recorder.recorded_s > 1, timeout=PATIENCE_MS)
    QTest.mouseClick(bar._pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: service.is_paused, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bar._state.text() == "Paused")
    QTest.mouseClick(bar._pause, Qt.MouseButton.LeftButton)
    before_s = window.desk.recorder.recorded_s
    qtbot.waitUntil(lambda: window.desk.recorder.recorded_s > before_s + 0.5, timeout=PATIENCE_MS)
    assert bar._state.text() == "Recording"
    window.desk.toggle_recording()
    qtbot.waitUntil(lambda: not service.is_recording, timeout=PATIENCE_MS)
    service.cancel()
    qtbot.waitUntil(lambda: not service.is_working, timeout=PATIENCE_MS)


def test_a_recording_is_not_closed_away(
    talking_window: MainWindow, service: MeetingService, qtbot: QtBot
) -> None:
    window = talking_window
    window.desk.toggle_recording()
    qtbot.waitUntil(lambda: window.desk.recorder.recorded_s > 0.3, timeout=PATIENCE_MS)
    assert not window.close()
    message = window.messages.message
    assert message is not None
    assert message.action is not None
    message.action()
    qtbot.waitUntil(lambda: not service.is_recording, timeout=PATIENCE_MS)
    service.cancel()
    qtbot.waitUntil(lambda: not service.is_working, timeout=PATIENCE_MS)


def test_overflows_of_the_sound_system_are_shown_in_words(talking_window: MainWindow) -> None:
    bar, recorder = talking_window.recording_bar, talking_window.desk.recorder
    recorder.level_heard.emit(LevelHeard(1.0, -20.0, -30.0, 0, SourceKind.MIC, 0))
    assert bar._overflows.isHidden()
    recorder.level_heard.emit(LevelHeard(2.0, -20.0, -30.0, 0, SourceKind.MIC, 2))
    recorder.level_heard.emit(LevelHeard(2.0, -20.0, -30.0, 0, SourceKind.SYSTEM, 1))
    assert not bar._overflows.isHidden()
    assert bar._overflows.text() == "Overflows: 3"
    assert "told by the sound system: 3." in bar._overflows.toolTip()


def test_the_end_of_the_session_loses_nothing_of_a_recording(
    talking_window: MainWindow, service: MeetingService, qtbot: QtBot, paths: AppPaths
) -> None:
    window = talking_window
    window.desk.toggle_recording()
    meeting_id = window.desk.recorder.meeting_id
    assert meeting_id is not None
    qtbot.waitUntil(lambda: window.desk.recorder.recorded_s > 2, timeout=PATIENCE_MS)
    recorded_s = window.desk.recorder.recorded_s
    window.desk.close_at_once()
    assert not window.isVisible()
    service.close()
    with MeetingService(paths) as again:
        assert [meeting.id for meeting in again.interrupted] == [meeting_id]
        again.continue_meeting(meeting_id, WorkOptions(wants_minutes=False))
        qtbot.waitUntil(lambda: again.poll(0) == () and not again.is_working, timeout=PATIENCE_MS)
        length_s = again.store.meeting(meeting_id).duration_s
        assert length_s is not None
        assert length_s >= recorded_s
