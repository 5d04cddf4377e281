"""The stand as a visitor and a presenter meet it: real window, real service, real workers."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from unplugged.core.course import WorkerKind
from unplugged.core.paths import AppPaths, app_paths
from unplugged.core.receipt.code import code_of
from unplugged.core.receipt.verify import State
from unplugged.core.settings import Settings, SettingsFile
from unplugged.core.stand.config import StandConfig
from unplugged.core.stand.hall import HallLevel
from unplugged.core.stand.passphrase import keep_passphrase
from unplugged.core.stand.places import StandPlaces, stand_places
from unplugged.core.stand.show import Stage
from unplugged.core.stand.tally import read_tally
from unplugged.runtime.receipt_desk import ReceiptDesk
from unplugged.runtime.service import MeetingService
from unplugged.runtime.stand.house import StandHouse
from unplugged.ui.stand.presenter import PresenterWindow
from unplugged.ui.stand.window import StandWindow
from unplugged.ui.theme.theme import Theme

from tests.audio.pulse import RATE_HZ, Voice, needs_pulse, private_server
from tests.ui.stand_parts import (
    SECRET,
    SHORT_SAMPLE,
    VOICE_S,
    Clock,
    files_with,
    install_quick_models,
    short_sample,
)

PATIENCE_MS = 120_000
HEARERS = (WorkerKind.CAPTURE, WorkerKind.MEDIA, WorkerKind.SPEECH, WorkerKind.MINUTES)


@pytest.fixture(scope="module")
def prepared(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with quick models and a finished run of a short sample, made once for all tests."""
    home = tmp_path_factory.mktemp("prepared") / "home"
    paths = app_paths({"UNPLUGGED_HOME": str(home)})
    paths.create()
    install_quick_models(paths)
    places = stand_places(paths)
    config = StandConfig(sample=short_sample(sample, home.parent))
    with MeetingService(places.paths) as service:
        house = StandHouse(service, places, config, Settings())
        deadline_s = time.monotonic() + PATIENCE_MS / 1000
        while house.sample is None:
            house.take(service.poll(0.1))
            assert time.monotonic() < deadline_s, f"the sample took too long: {house.trouble}"
    return home


@pytest.fixture
def places(paths: AppPaths, prepared: Path, home: Path) -> StandPlaces:
    """The stand's files, with quick models beside them and the sample's run among them."""
    shutil.copytree(prepared, home, dirs_exist_ok=True)
    return stand_places(paths)


@pytest.fixture
def clock() -> Clock:
    """The show's clock."""
    return Clock()


@pytest.fixture
def voice(sample: Path) -> Iterator[Voice]:
    """Somebody who speaks into the only microphone, again and again."""
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        pcm, rate_hz = soundfile.read(sample, dtype="int16", frames=int(16_000 * VOICE_S))
        speaking = Voice(pipe, np.tile(np.repeat(pcm, RATE_HZ // rate_hz), 40), is_live=True)
        speaking.start()
        yield speaking
        speaking.hush()


@pytest.fixture
def stand(
    qtbot: QtBot,
    theme: Theme,
    paths: AppPaths,
    places: StandPlaces,
    clock: Clock,
    prepared: Path,
) -> Iterator[StandWindow]:
    """The stand in its loop."""
    config = StandConfig(
        sample=prepared.parent / SHORT_SAMPLE,
        sound=False,
        speech_s=5.0,
        excerpt_s=10.0,
        languages=("en", "de"),
    )
    with MeetingService(places.paths) as service:
        settings = SettingsFile.open(paths.settings_file)
        made = StandWindow(service, theme, settings, places, config, paths, clock)
        made.resize(1280, 800)
        made.show()
        made.start()
        qtbot.waitUntil(lambda: made.show_state.stage is Stage.WORDS, timeout=PATIENCE_MS)
        yield made
        made.close_at_once()
        qtbot.waitUntil(lambda: not made.isVisible(), timeout=PATIENCE_MS)
        made.deleteLater()
    theme.magnify(1.0)


def stage_of(window: StandWindow) -> Stage:
    """Return what is shown now."""
    return window.show_state.stage


def has_played(window: StandWindow) -> bool:
    """Whether there is a process that has played something."""
    return window.context.service.player.pid is not None


def press(window: StandWindow) -> None:
    """Press the one large button."""
    QTest.mouseClick(window.body.strip.button, Qt.MouseButton.LeftButton)


def test_the_loop_shows_a_run_that_was_really_made_here(
    stand: StandWindow, clock: Clock, qtbot: QtBot
) -> None:
    assert stand.house.sample is not None
    assert stand.house.sample.meeting.line_count > 0
    transcript, minutes = stand.body.meeting.transcript, stand.body.meeting.minutes
    clock.ahead_s += 6.0
    qtbot.waitUntil(lambda: transcript.model().rowCount() > 0, timeout=PATIENCE_MS)
    clock.ahead_s += 6.0
    qtbot.waitUntil(lambda: stand.show_state.stage is Stage.MINUTES, timeout=PATIENCE_MS)
    clock.ahead_s += 20.0
    qtbot.waitUntil(lambda: len(minutes.bullets) > 0, timeout=PATIENCE_MS)
    assert minutes.bullets[0].chips, "each sentence names its moment"
    clock.ahead_s += 12.0
    qtbot.waitUntil(lambda: stand.show_state.stage is Stage.PROOF, timeout=PATIENCE_MS)
    cards = stand.body.proof.cards
    qtbot.waitUntil(lambda: cards["gpu"].line.how != "", timeout=PATIENCE_MS)
    clock.ahead_s += 16.0
    qtbot.waitUntil(lambda: stand.show_state.rounds == 2, timeout=PATIENCE_MS)


@pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux")
@needs_pulse
def test_a_visitor_speaks_reads_checks_and_leaves_nothing(
    voice: Voice,
    stand: StandWindow,
    clock: Clock,
    places: StandPlaces,
    paths: AppPaths,
    home: Path,
    qtbot: QtBot,
) -> None:
    models = paths.user_models_dir
    kept_before = files_with(SECRET, home, besides=models)  # the sample's run says it, too
    store = stand.context.service.store
    sample_id = stand.house.sample.meeting.id if stand.house.sample else ""

    press(stand)
    qtbot.waitUntil(lambda: stand.house.hall.level is not HallLevel.WAITING, timeout=PATIENCE_MS)
    press(stand)
    qtbot.waitUntil(lambda: stand.show_state.is_heard, timeout=PATIENCE_MS)
    rows = stand.body.meeting.transcript.model()
    qtbot.waitUntil(lambda: rows.rowCount() > 0, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: stand.show_state.stage is Stage.RESULT, timeout=PATIENCE_MS)
    visitor_id = stand.house.visitor_id
    assert visitor_id is not None
    assert len(stand.body.meeting.minutes.bullets) > 0
    stand.body.meeting.minutes.bullets[0].chips[0].click()
    assert has_played(stand)
    assert set(HEARERS) <= set(stand.context.service.pids)

    card = stand.body.receipt
    qtbot.waitUntil(lambda: "checks hold" in card.checked.text(), timeout=PATIENCE_MS)
    assert stand.house.receipt is not None
    code = card.code.text()
    assert code == code_of(stand.house.receipt)
    with ReceiptDesk(paths) as desk:  # what `unplugged receipt verify CODE` does
        assert not [check for check in desk.verify(code) if check.state is State.BAD]
    folder = places.paths.meeting_dir(visitor_id)
    assert any(folder.iterdir())

    clock.ahead_s += 46.0
    qtbot.waitUntil(lambda: stand.show_state.stage is Stage.WORDS, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not stand.house.is_wiping, timeout=PATIENCE_MS)
    assert not folder.exists()
    assert not {*HEARERS, WorkerKind.METER} & set(stand.context.service.pids), "they remember"
    assert not has_played(stand), "it remembers what was played"
    assert [meeting.id for meeting in store.meetings()] == [sample_id]
    assert read_tally(places.tally).visitors == 1
    assert read_tally(places.tally).speech_s >= 4.0
    # The run of the sample goes, too: then nobody else can have left the word.
    store.delete_meeting(sample_id)
    qtbot.waitUntil(store.empty_log, timeout=PATIENCE_MS)
    assert kept_before
    assert files_with(SECRET, home, besides=models) == []
    assert files_with(visitor_id, home, besides=models) == []


@pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux")
@needs_pulse
def test_a_visitor_who_goes_in_the_middle_is_wiped_at_once(
    voice: Voice, stand: StandWindow, places: StandPlaces, qtbot: QtBot
) -> None:
    press(stand)
    press(stand)
    qtbot.waitUntil(lambda: stand.show_state.is_heard, timeout=PATIENCE_MS)
    visitor_id = stand.house.visitor_id
    assert visitor_id is not None
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_Escape)
    assert stand.show_state.stage is Stage.WORDS
    qtbot.waitUntil(lambda: not stand.house.is_wiping, timeout=PATIENCE_MS)
    assert not places.paths.meeting_dir(visitor_id).exists()
    assert read_tally(places.tally).visitors == 0


def test_without_a_microphone_the_visitor_reads_why(stand: StandWindow, qtbot: QtBot) -> None:
    """There is no sound server here; the stand says so and goes on."""
    press(stand)
    press(stand)
    qtbot.waitUntil(lambda: stand.house.trouble is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: stand.show_state.stage is Stage.READY, timeout=PATIENCE_MS)
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not stand.house.is_wiping, timeout=PATIENCE_MS)


def test_the_remote_leads_and_the_notes_follow(
    stand: StandWindow, theme: Theme, qtbot: QtBot
) -> None:
    notes = PresenterWindow(theme)
    stand.open_presenter(notes)
    first = notes.notes.text()
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_PageDown)
    assert stage_of(stand) is Stage.MINUTES
    assert notes.notes.text() not in ("", first)
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_PageUp)
    assert stage_of(stand) is Stage.WORDS
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_B)
    qtbot.waitUntil(lambda: stand.show_state.is_blank)
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: not stand.show_state.is_blank)
    assert stage_of(stand) is Stage.WORDS
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_F5)
    assert stand.show_state.rounds >= 2
    assert not notes.close(), "the notes stay as long as the stand does"


def test_only_the_passphrase_opens_the_way_out(
    stand: StandWindow, places: StandPlaces, qtbot: QtBot
) -> None:
    keep_passphrase(places.passphrase, "blue parcel")
    closing = QCloseEvent()
    stand.closeEvent(closing)
    assert not closing.isAccepted()
    assert stand.leave_box.isVisible()
    QTest.keyClicks(stand.leave_box.field, "green parcel")
    QTest.keyClick(stand.leave_box.field, Qt.Key.Key_Return)
    assert stand.isVisible()
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_Escape)
    assert not stand.leave_box.isVisible()
    QTest.keyClick(stand.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(stand.leave_box.field, "blue parcel")
    with qtbot.waitSignal(stand.left, timeout=PATIENCE_MS):
        QTest.keyClick(stand.leave_box.field, Qt.Key.Key_Return)
    assert not stand.isVisible()


def test_visitors_choose_their_language(
    stand: StandWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    before = QLocale()
    assert stand.body.strip.button.text() == "Your turn"
    QTest.mouseClick(stand.body.headline.buttons["de"], Qt.MouseButton.LeftButton)
    assert stand.body.strip.button.text() == "Sie sind dran"
    assert stand.show_state.stage is Stage.WORDS
    QTest.mouseClick(stand.body.headline.buttons["en"], Qt.MouseButton.LeftButton)
    assert stand.body.strip.button.text() == "Your turn"
    qtbot.waitUntil(lambda: not qapp.findChildren(QTranslator))
    QLocale.setDefault(before)


def widgets_in_round(number: int, stand: StandWindow, qtbot: QtBot) -> int:
    """Wait for the proof in a round of the loop, and count what is there then."""

    def is_there() -> bool:
        return stand.show_state.rounds >= number and stage_of(stand) is Stage.PROOF

    qtbot.waitUntil(is_there, timeout=PATIENCE_MS)
    return len(stand.findChildren(QWidget))


def test_hours_of_the_loop_leave_nothing_behind(
    stand: StandWindow, clock: Clock, qtbot: QtBot
) -> None:
    """At twenty times its speed; hours of it are in ``tests/benchmarks/stand_soak.py``."""
    clock.run_at(20.0)
    early = widgets_in_round(2, stand, qtbot)
    assert widgets_in_round(5, stand, qtbot) == early
    assert stand.house.trouble is None


def test_what_a_crash_left_of_a_visitor_is_gone_after_the_next_start(
    stand: StandWindow, places: StandPlaces, theme: Theme, paths: AppPaths, qtbot: QtBot
) -> None:
    service = stand.context.service
    left = service.store.create_meeting("Recording of a visitor", source_path=None).ids[0]
    service.store.release(left)
    folder = places.paths.meeting_dir(left)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "audio.wav").write_bytes(SECRET.encode() * 1000)
    settings = SettingsFile.open(paths.settings_file)
    config = replace(StandConfig(), sound=False)
    again = StandWindow(service, theme, settings, places, config, paths)
    again.house.tick()
    qtbot.waitUntil(lambda: not folder.exists(), timeout=PATIENCE_MS)
    assert all(meeting.id != left for meeting in service.store.meetings())
    again.deleteLater()
