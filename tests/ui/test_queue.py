"""Several files one after the other: paused, taken out, cancelled; a recording goes before them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from unplugged.core.settings import SettingsFile
from unplugged.core.store import Meeting
from unplugged.core.types import MeetingStatus
from unplugged.runtime.service import MeetingService
from unplugged.ui.dropped import look_into
from unplugged.ui.intake import Waiting
from unplugged.ui.main_window import MainWindow
from unplugged.ui.theme.theme import Theme

PATIENCE_MS = 120_000


@pytest.fixture
def recordings(sample: Path, tmp_path: Path) -> tuple[Path, ...]:
    """Three files with the beginning of the sample meeting."""
    import soundfile

    pcm, rate_hz = soundfile.read(sample, dtype="int16", frames=16_000 * 10)
    paths = tuple(tmp_path / f"{name}.wav" for name in ("one", "two", "three"))
    for path in paths:
        soundfile.write(path, pcm, rate_hz)
    return paths


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files onto the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def by_title(service: MeetingService) -> dict[str, Meeting]:
    return {meeting.title: meeting for meeting in service.store.meetings()}


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=PATIENCE_MS)


def test_dropped_files_become_meetings_one_after_the_other(
    window: MainWindow, service: MeetingService, recordings: tuple[Path, ...], qtbot: QtBot
) -> None:
    drop(window, *recordings)
    assert window.home._queue is not None
    assert window.home._queue.isVisible()
    assert [each.path for each in window.desk.intake.waiting] == list(recordings[1:])
    window.desk.intake.remove(Waiting(path=recordings[2]))

    until(qtbot, lambda: not service.is_working and not window.desk.intake.waiting)

    found = by_title(service)
    assert set(found) == {"one", "two"}
    assert all(each.status is MeetingStatus.READY for each in found.values())
    card = window.home._queue
    until(qtbot, lambda: not card.isVisible())


def test_paused_work_goes_on_where_it_was(
    window: MainWindow, service: MeetingService, recordings: tuple[Path, ...], qtbot: QtBot
) -> None:
    intake = window.desk.intake
    drop(window, recordings[0])
    until(qtbot, lambda: any(service.store.lines(m.id) for m in service.store.meetings()))
    lines = service.store.lines(by_title(service)["one"].id)
    intake.pause()
    until(qtbot, lambda: not service.is_working)
    until(qtbot, lambda: bool(intake.waiting))

    intake.resume()
    until(qtbot, lambda: not service.is_working and not intake.waiting)

    meeting = by_title(service)["one"]
    assert meeting.status is MeetingStatus.READY
    assert service.store.lines(meeting.id)[: len(lines)] == lines


def test_cancelled_work_keeps_what_was_done_and_the_next_begins(
    window: MainWindow, service: MeetingService, recordings: tuple[Path, ...], qtbot: QtBot
) -> None:
    drop(window, *recordings[:2])
    until(qtbot, lambda: service.is_working)
    window.desk.intake.cancel()
    until(qtbot, lambda: not service.is_working and not window.desk.intake.waiting)
    assert by_title(service)["two"].status is MeetingStatus.READY


def test_a_file_that_is_none_is_a_sentence_and_the_next_begins(
    window: MainWindow,
    service: MeetingService,
    recordings: tuple[Path, ...],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    noise = recordings[0].with_name("noise.mp3")
    noise.write_bytes(bytes(range(256)) * 64)
    texts: list[str] = []
    monkeypatch.setattr(window, "say", lambda message: texts.append(message.text))
    drop(window, noise, recordings[1])
    until(qtbot, lambda: not service.is_working and not window.desk.intake.waiting)
    assert any("noise.mp3" in text for text in texts)
    assert set(by_title(service)) == {"two"}


def test_a_meeting_that_is_worked_on_is_not_deleted(
    window: MainWindow, service: MeetingService, recordings: tuple[Path, ...], qtbot: QtBot
) -> None:
    """Its work could keep nothing any more, would never end, and no other could begin."""
    drop(window, recordings[0])
    until(qtbot, lambda: service.is_working)

    window.home.list.delete_asked.emit(service.working_meeting_id)

    assert window.messages.message is not None
    assert "stop it" in window.messages.message.text
    assert set(by_title(service)) == {"one"}
    until(qtbot, lambda: not service.is_working)
    assert by_title(service)["one"].status is MeetingStatus.READY


def test_the_page_of_a_meeting_that_came_to_nothing_is_left(
    window: MainWindow, service: MeetingService, qtbot: QtBot, tmp_path: Path
) -> None:
    """It was opened while its file was being read; that it can't be is told, and it is gone."""
    noise = tmp_path / "noise.mp3"
    noise.write_bytes(bytes(range(256)) * 64)
    window.desk.intake.began.connect(window.open_meeting)
    window.desk.add_files((noise,))
    qtbot.waitUntil(lambda: window.page is not window.home, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.page is window.home, timeout=PATIENCE_MS)
    assert not service.is_working
    message = window.messages.message
    assert message is not None
    assert "is not an audio or video file" in message.text


def test_a_recording_goes_before_the_queue(
    window: MainWindow, service: MeetingService, recordings: tuple[Path, ...], qtbot: QtBot
) -> None:
    intake = window.desk.intake
    drop(window, recordings[0])
    until(qtbot, lambda: service.is_working)
    first = service.working_meeting_id
    window.desk.toggle_recording()
    until(qtbot, lambda: window.desk.recorder.is_recording)
    assert intake.waiting == (Waiting(meeting_id=first),)
    window.desk.toggle_recording()
    until(qtbot, lambda: not service.is_working and not intake.waiting)
    assert by_title(service)["one"].status is MeetingStatus.READY


def test_files_that_waited_when_the_app_was_closed_are_offered_again(
    service: MeetingService,
    theme: Theme,
    settings: SettingsFile,
    recordings: tuple[Path, ...],
    qtbot: QtBot,
) -> None:
    gone = recordings[2].with_name("gone.wav")
    service.store.keep_queue((recordings[1], gone, recordings[0]))

    window = MainWindow(service, theme, settings)
    qtbot.addWidget(window)
    window.show()
    window.start()
    intake = window.desk.intake
    assert [each.path for each in intake.waiting] == [recordings[1], recordings[0]]
    assert intake.is_paused
    assert not service.is_working, "nothing begins by itself"
    assert window.home._queue is not None
    assert window.home._queue.isVisible()

    intake.remove(Waiting(path=recordings[0]))
    intake.resume()
    until(qtbot, lambda: not service.is_working and not intake.waiting)
    assert set(by_title(service)) == {"two"}
    assert service.store.queued_files() == ()
    window.close()


def test_of_a_dropped_folder_the_recordings_are_taken(
    window: MainWindow, recordings: tuple[Path, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "week 3"
    (folder / "monday").mkdir(parents=True)
    for path, place in zip(recordings, ("monday/two.wav", "three.wav", ".hidden.wav"), strict=True):
        path.rename(folder / place)
    (folder / "notes.txt").write_text("no sound")
    (folder / "titles.m3u").write_text("three.wav")
    window.desk.intake.pause()
    drop(window, folder)
    qtbot.waitUntil(lambda: bool(window.desk.intake.waiting))
    waiting = [each.path for each in window.desk.intake.waiting]
    assert waiting == [folder / "three.wav", folder / "monday" / "two.wav"]


def test_dropped_models_are_no_recordings(tmp_path: Path) -> None:
    models = (tmp_path / "writer.gguf", tmp_path / "voices.ONNX")
    for path in models:
        path.write_bytes(b"")
    found = look_into((*models, tmp_path / "talk.wav"), is_stopped=lambda: False)
    assert (found.models, found.files) == (models, (tmp_path / "talk.wav",))


def test_a_dropped_folder_without_recordings_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "notes.txt").write_text("no sound")
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: window.messages.message is not None)
    assert window.messages.message is not None
    assert window.messages.message.text == f"There is no audio or video file in {tmp_path}."
    assert window.desk.intake.waiting == ()
