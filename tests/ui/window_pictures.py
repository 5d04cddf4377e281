"""Pictures of every view, taken by ``python -m tests.ui.screenshots``.

Real window, real service: the sample meeting is transcribed by the demo models first, and the
recording is one of a virtual microphone.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from unplugged.ui.environment import prepare_environment

prepare_environment()

import numpy as np  # noqa: E402 - Qt's environment comes before everything
import soundfile  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget  # noqa: E402
from unplugged.core.paths import app_paths, resources_dir  # noqa: E402
from unplugged.core.settings import SettingsFile  # noqa: E402
from unplugged.core.store import Store  # noqa: E402
from unplugged.core.types import MeetingStatus, Segment  # noqa: E402
from unplugged.runtime.service import MeetingService, WorkOptions  # noqa: E402
from unplugged.ui.dialogs.settings_dialog import SettingsDialog  # noqa: E402
from unplugged.ui.dialogs.tuning_section import TuningSection  # noqa: E402
from unplugged.ui.focus import FocusRings  # noqa: E402
from unplugged.ui.garbage import Collector  # noqa: E402
from unplugged.ui.languages import install_language  # noqa: E402
from unplugged.ui.main_window import MainWindow  # noqa: E402
from unplugged.ui.theme.theme import SchemeChoice, Theme  # noqa: E402

from tests.audio.pulse import RATE_HZ, Voice, private_server  # noqa: E402

SIZES = ((1280, 800), (1920, 1080))
PATIENCE_S = 1_200.0
SETTLES_MS = 400
_SPOKEN = (
    (
        "Weekly product sync",
        0.2,
        1880,
        MeetingStatus.READY,
        ("Lena", "Omar"),
        True,
        "Let's go through the roadmap first. The release moves to Thursday.",
    ),
    (
        "Interview with Dr. Okafor",
        1.1,
        3720,
        MeetingStatus.READY,
        (),
        False,
        "Thank you for taking the time. Could you tell us how the clinic keeps its records today?",
    ),
    (
        "Hotel and travel",
        1.3,
        640,
        MeetingStatus.INTERRUPTED,
        (),
        True,
        "So the first point on the agenda is the hotel, which is fully booked.",
    ),
    (
        "Support call: printer on floor two",
        3.2,
        410,
        MeetingStatus.TRANSCRIBED,
        ("Support", "Caller"),
        False,
        "The printer on floor two is broken again, and the spare one has no toner.",
    ),
    (
        "Board meeting, third quarter",
        20,
        7260,
        MeetingStatus.READY,
        ("Chair", "Finance", "Sales"),
        True,
        "I would like to open the board meeting for the third quarter. All members are present.",
    ),
)


@dataclass(frozen=True, slots=True)
class View:
    """One view: its name, and what leads to it and back."""

    name: str
    enter: Callable[[MainWindow], None]
    leave: Callable[[MainWindow], None] = lambda _window: None


def main(folder: Path, only: str = "", language: str = "en") -> None:
    """Take the pictures of the views whose names begin with one of ``only``, parted by commas."""
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="shots"))
        os.environ["UNPLUGGED_HOME"] = home
        voice = stack.enter_context(_somebody_who_talks())
        app = QApplication(sys.argv[:1])
        Collector(app)
        app.setStyle("Fusion")
        install_language(app, language)
        FocusRings(app)
        theme = Theme(app)
        paths = app_paths()
        service = stack.enter_context(MeetingService(paths))
        settings = SettingsFile.open(paths.settings_file)
        _take_first_start(folder, only, service, theme, settings, voice)
        settings.keep(replace(settings.current, is_first_start_done=True))
        window = MainWindow(service, theme, settings)
        window.show()
        window.start()
        service.lock_network()  # as in the app, whose panel tells
        _shoot(folder, only, window, theme, View("home-empty", MainWindow.go_home))
        sample = _prepare(service)
        window.home.library.read()
        for view in _views(sample):
            _shoot(folder, only, window, theme, view)
        window.close()


def _views(sample: str) -> tuple[View, ...]:
    return (
        View("home", MainWindow.go_home),
        View("home-panel", _open_panel, lambda w: w.show_panel(False)),
        View(
            "search",
            lambda w: w.home.search.field.setText("the bo"),
            lambda w: w.home.search.field.clear(),
        ),
        View("meeting", lambda w: w.open_meeting(sample)),
        View("meeting-answer", _ask, lambda w: w.meeting_page.minutes.ask.forget()),
        View("meeting-panel", _open_panel, lambda w: w.show_panel(False)),
        View("speakers", lambda w: w.meeting_page.tools.speakers.click(), _close_dialog),
        View("settings", lambda w: w.desk.windows.show_settings(), _close_dialog),
        View("settings-model", _show_tuning, _close_dialog),
        View("models", lambda w: w.desk.show_models(), _close_dialog),
        View("keys", lambda w: w.desk.windows.show_keys(), _close_dialog),
        View("about", lambda w: w.desk.windows.show_about(), _close_dialog),
        View("recording", _record, lambda w: w.desk.recorder.stop()),
    )


def _shoot(folder: Path, only: str, window: MainWindow, theme: Theme, view: View) -> None:
    if not view.name.startswith(tuple(only.split(","))):
        return
    view.enter(window)
    for scheme in (SchemeChoice.LIGHT, SchemeChoice.DARK):
        for width, height in SIZES:
            theme.choose(scheme=scheme, text_scale=1.0)
            _grab(folder / f"{view.name}-{scheme.value}-{width}.png", window, width, height)
    theme.choose(scheme=SchemeChoice.LIGHT, text_scale=2.0)
    _grab(folder / f"{view.name}-text200.png", window, 1280, 800)
    theme.choose(text_scale=1.0)
    view.leave(window)


def _grab(path: Path, window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    QTest.qWait(SETTLES_MS)
    dialog: QWidget | None = QApplication.activeModalWidget()
    (dialog or window).grab().save(str(path))


def _take_first_start(
    folder: Path,
    only: str,
    service: MeetingService,
    theme: Theme,
    settings: SettingsFile,
    voice: Voice,
) -> None:
    if not "welcome".startswith(tuple(only.split(","))):
        return
    window = MainWindow(service, theme, settings)
    window.show()
    window.start()
    QTest.qWait(3_000)
    _shoot(folder, only, window, theme, View("welcome", lambda _window: None))
    window.close()
    assert voice.is_alive()


def _open_panel(window: MainWindow) -> None:
    window.show_panel(True)
    QTest.qWait(3 * SETTLES_MS)  # the sections come with the first readings


def _record(window: MainWindow) -> None:
    window.go_home()
    window.desk.toggle_recording()
    QTest.qWait(15_000)


def _show_tuning(window: MainWindow) -> None:
    window.desk.windows.show_settings()
    *_, dialog = window.findChildren(SettingsDialog)
    (scroll,) = dialog.findChildren(QScrollArea)
    (section,) = dialog.findChildren(TuningSection)
    QTest.qWait(SETTLES_MS)
    scroll.ensureWidgetVisible(section.measuring)


def _ask(window: MainWindow) -> None:
    box = window.meeting_page.minutes.ask
    box.field.setText("Who sends the contract?")
    box.ask()
    deadline_s = time.monotonic() + PATIENCE_S
    while box.is_waiting:
        QTest.qWait(100)
        assert time.monotonic() < deadline_s, "the answer took too long"


def _close_dialog(_window: MainWindow) -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()


def _prepare(service: MeetingService) -> str:
    """Fill the library: five meetings by hand, the sample by the models."""
    for title, days_ago, length_s, status, speakers, is_recording, text in _SPOKEN:
        _add(
            service.store,
            title,
            days_ago,
            length_s,
            status,
            speakers,
            text,
            source=None if is_recording else f"/home/ana/{title}.mp3",
        )
    sample = resources_dir() / "sample" / "sample-meeting.flac"
    meeting_id = service.import_file(sample, WorkOptions())
    service.store.set_title(meeting_id, "Planning the trade show booth")
    deadline_s = time.monotonic() + PATIENCE_S
    while service.is_working:
        service.poll(0.1)
        assert time.monotonic() < deadline_s, "the sample meeting took too long"
    return meeting_id


def _add(
    store: Store,
    title: str,
    days_ago: float,
    length_s: float,
    status: MeetingStatus,
    speakers: tuple[str, ...],
    text: str,
    *,
    source: str | None,
) -> None:
    when = datetime.now(UTC) - timedelta(days=days_ago)
    meeting_id = store.create_meeting(title, source_path=source, created_at=when).ids[0]
    for place, sentence in enumerate(text.split(". ")):
        speaker = speakers[place % len(speakers)] if speakers else None
        spoken = sentence if sentence.endswith((".", "?")) else sentence + "."
        segment = Segment(place * 4.0, place * 4.0 + 4, spoken, (), "en", -0.1, 0.0, speaker)
        store.commit_segment(meeting_id, segment, (place + 1) * 64_000)
    store.set_duration(meeting_id, length_s)
    store.set_status(meeting_id, status)
    store.release(meeting_id)


@contextmanager
def _somebody_who_talks() -> Iterator[Voice]:
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        sample = resources_dir() / "sample" / "sample-meeting.flac"
        pcm, rate_hz = soundfile.read(sample, dtype="int16")
        voice = Voice(pipe, np.tile(np.repeat(pcm, RATE_HZ // rate_hz), 5))
        voice.start()
        try:
            yield voice
        finally:
            voice.hush()
