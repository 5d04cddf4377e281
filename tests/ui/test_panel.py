"""The panel over real readings: what it says, what it never says, and what it costs when closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from unplugged.core.proof import Finding, Rung, Subject, Use
from unplugged.core.reading import Reading, Unit, estimated, measured, no_client, unavailable
from unplugged.core.snapshot import EngineSample, Part, Snapshot
from unplugged.runtime.notices import LevelHeard
from unplugged.runtime.sampler import HISTORY
from unplugged.runtime.service import MeetingService
from unplugged.system.loaded import judge
from unplugged.system.meter import Meter
from unplugged.ui.main_window import MainWindow
from unplugged.ui.named_values import part_name
from unplugged.ui.panel.caught import Caught
from unplugged.ui.panel.content import Row, sections_of
from unplugged.ui.panel.cpu_plot import _ORDER
from unplugged.ui.panel.headline_card import HeadlineCard
from unplugged.ui.panel.headlines import BigLine, Tone, big_lines
from unplugged.ui.panel.part_colours import part_colour
from unplugged.ui.panel.reading_row import ReadingRow
from unplugged.ui.panel.reading_words import how_text, number_text, value_text
from unplugged.ui.panel.source_words import told_text
from unplugged.ui.theme.theme import Theme

from tests.ui.panel_parts import PATIENCE_MS, panel_of
from tests.unit.snapshot_parts import no_speed
from tests.unit.snapshots import snapshot as shown_machine

UNITS = st.sampled_from([value for name, value in vars(Unit).items() if not name.startswith("_")])
VALUES = st.floats(min_value=0, max_value=1e13)


# --- words ----------------------------------------------------------------------------------------


@given(VALUES, UNITS)
def test_only_zero_reads_as_zero(value: float, unit: str) -> None:
    digits = [char for char in number_text(value, unit) if char in "0123456789"]
    reads_as_zero = set(digits) == {"0"}
    if unit not in (Unit.BYTES, Unit.BYTES_PER_SECOND, Unit.HERTZ):
        assert reads_as_zero == (value == 0)


@given(UNITS)
def test_what_is_not_known_has_no_number(unit: str) -> None:
    for reading in (
        unavailable(unit, "RAPL", "Only root may read it."),
        no_client(unit, "/proc fd", "None of our processes has the device open."),
    ):
        assert not any(char.isdigit() for char in value_text(reading))
        assert reading.reason is not None
        assert reading.reason in how_text(reading)
        assert reading.source in how_text(reading)


def test_the_two_ways_of_having_no_value_read_differently() -> None:
    cannot = unavailable(Unit.PERCENT, "sysfs", "The driver does not tell.")
    nobody = no_client(Unit.PERCENT, "sysfs", "Nobody has it open.")

    assert value_text(cannot) != value_text(nobody)
    assert value_text(measured(0, Unit.PERCENT, "sysfs")) == "0 %"
    assert value_text(estimated(3, Unit.WATTS, "battery", "It discharges.")).startswith("≈")


# --- headlines ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def snapshot() -> Iterator[Snapshot]:
    """This machine as it is, with this process as the window."""
    import os

    meter = Meter()
    meter.prime({os.getpid(): Part.MAIN})
    yield meter.read({os.getpid(): Part.MAIN}, no_speed())
    meter.close()


def by_key(lines: tuple[BigLine, ...]) -> dict[str, BigLine]:
    return {line.key: line for line in lines}


def readings_in(thing: object) -> Iterator[Reading]:
    if isinstance(thing, Reading):
        yield thing
    elif isinstance(thing, list | tuple):
        for each in thing:
            yield from readings_in(each)
    elif is_dataclass(thing) and not isinstance(thing, type):
        for each in fields(thing):
            yield from readings_in(getattr(thing, each.name))


def test_no_source_that_is_read_here_stays_english(snapshot: Snapshot, german: None) -> None:
    """The panel knows sources by their English texts, so a new one would stay as it is."""
    sources = {reading.source for reading in readings_in(snapshot)}
    pieces = {piece for source in sources for piece in re.split(", |: ", source)}
    in_words = {piece for piece in pieces if re.search("^[a-z]{3,} [a-z]{2,}", piece)}

    assert len(in_words) > 3
    assert [piece for piece in in_words if told_text(piece) == piece] == []


def test_nothing_is_claimed_before_the_first_reading() -> None:
    for line in big_lines(None):
        assert line.tone is Tone.QUIET
        assert not any(char.isdigit() for char in line.big)


def test_what_holds_is_said_in_two_lines(snapshot: Snapshot) -> None:
    denied = tuple(
        Finding(subject, workers=Rung.DENIED, app=Rung.NOTHING_LOADED) for subject in Subject
    )

    lines = by_key(big_lines(replace(snapshot, findings=denied)))

    assert (lines["gpu"].big, lines["gpu"].small) == ("GPU 0 %", "denied by the kernel")
    assert (lines["network"].big, lines["network"].small) == (
        "Network 0 bytes",
        "denied by the kernel",
    )
    assert lines["gpu"].tone is Tone.GOOD
    assert "window" in lines["gpu"].how  # the window is not locked, and that is said


def test_a_culprit_turns_the_headline_red_and_is_named(snapshot: Snapshot) -> None:
    use = Use(Subject.GPU, 4711, "speech", "libcuda.so.1 is loaded (CUDA)", "/proc maps")
    caught = Finding(Subject.GPU, workers=Rung.DENIED, uses=(use,))

    line = by_key(big_lines(replace(snapshot, findings=(caught,))))["gpu"]

    assert line.tone is Tone.ALARM
    assert line.big == "GPU touched"
    assert line.small == "Speech recognition (pid 4711): libcuda.so.1 is loaded (CUDA)"


def test_a_culprit_is_named_in_german(german: None, snapshot: Snapshot) -> None:
    """As it is really said; receipt and monitor have it in English."""
    look = judge(["/usr/lib/libcuda.so.1"], ["/dev/nvidia0"], "/proc").looks[Subject.GPU]
    assert look.detail == (
        "/usr/lib/libcuda.so.1 is loaded (CUDA), the device /dev/nvidia0 is open"
    )
    use = Use(Subject.GPU, 4711, "speech", look.detail, look.source)
    caught = Finding(Subject.GPU, workers=Rung.DENIED, uses=(use,))

    line = by_key(big_lines(replace(snapshot, findings=(caught,))))["gpu"]

    who = "Spracherkennung (pid 4711)"
    assert line.small == f"{who}: /usr/lib/libcuda.so.1 ist geladen (CUDA), …"
    assert "das Gerät /dev/nvidia0 ist offen" in line.how


def test_a_download_that_was_asked_for_is_told_but_is_no_alarm(snapshot: Snapshot) -> None:
    use = Use(Subject.NETWORK, 4711, "download", "a tcp socket is open", "/proc fd and net")
    other = replace(use, pid=4712, process="speech")
    found = Finding(Subject.NETWORK, workers=Rung.DENIED, uses=(use,))
    network = replace(
        snapshot.network,
        received=measured(5_000_000, Unit.BYTES, "TCP_INFO"),
        sent=measured(9_000, Unit.BYTES, "TCP_INFO"),
    )
    after = replace(snapshot, findings=(found,), network=network)
    process = replace(snapshot.processes[0], part=Part.DOWNLOAD, pid=4711)
    during = replace(after, processes=(*snapshot.processes, process))
    both = replace(during, findings=(replace(found, uses=(use, other)),))

    line = by_key(big_lines(during, ("hub.example",)))["network"]
    assert (line.tone, line.big) == (Tone.NOTICE, "Download in progress")
    assert line.small == "hub.example · 4.8 MB received, 8.8 KB sent"
    assert "Model download (pid 4711)" in line.how

    assert by_key(big_lines(after))["network"].big == "Downloaded, as asked"
    assert by_key(big_lines(both))["network"].tone is Tone.ALARM
    assert found.is_violated, "a receipt says so all the same"


def test_what_was_caught_stays_until_the_next_meeting() -> None:
    """A socket of a tenth of a second must not be gone before anybody has seen it."""
    use = Use(Subject.NETWORK, 4711, "speech", "a tcp socket is open", "/proc fd and net")
    clean = Finding(Subject.NETWORK, workers=Rung.DENIED, app=Rung.NOTHING_LOADED)
    caught = Caught()

    for findings, meeting_id, is_red in (
        ((clean,), "one", False),
        ((replace(clean, uses=(use,)),), "one", True),
        ((clean,), "one", True),
        ((clean,), None, True),
        ((clean,), "two", False),
    ):
        caught.look(findings, meeting_id)
        assert caught.findings[0].is_violated is is_red


def test_a_machine_without_a_power_meter_gets_no_energy(snapshot: Snapshot) -> None:
    nothing = unavailable(Unit.WATT_HOURS, "RAPL", "Only root may read it.")
    power = replace(snapshot.power, energy=nothing)

    line = by_key(big_lines(replace(snapshot, power=power)))["energy"]

    assert line.tone is Tone.QUIET
    assert "Wh" not in line.big
    assert "Only root may read it." in line.how


@pytest.mark.parametrize(
    ("value", "text"),
    [(12.4, "12× faster than speech"), (1.32, "1.3× faster than speech"), (0.5, "0.50× the speed")],
)
def test_speed_is_told_against_speech(snapshot: Snapshot, value: float, text: str) -> None:
    speed = replace(snapshot.speed, faster_than_speech=measured(value, Unit.FACTOR, "progress"))

    line = by_key(big_lines(replace(snapshot, speed=speed)))["speed"]

    assert line.big.startswith(text)


def test_every_row_says_how_it_was_read(snapshot: Snapshot) -> None:
    sections = sections_of(snapshot, {}, {}, ("AVX2",))
    rows = [row for section in sections for row in section.rows]

    assert len({row.key for row in rows}) == len(rows)
    for row in rows:
        assert row.label, row
        assert row.value, row
        assert row.how, row


def test_an_engine_of_a_device_that_is_open_twice_reads_as_the_sum(snapshot: Snapshot) -> None:
    """The second client does nothing, and its 0 % must not hide the 80 % of the first."""
    engines = tuple(
        EngineSample("render", 4711, measured(busy, Unit.PERCENT, "DRM fdinfo"))
        for busy in (80.0, 0.0)
    )
    gpu = replace(shown_machine().adapters[0], engines=engines)

    sections = sections_of(replace(snapshot, adapters=(gpu,)), {}, {}, ())

    rows = [row for section in sections if section.key == "gpu" for row in section.rows]
    assert [row.value for row in rows if row.label == "render (4711)"] == ["80 %"]


def test_every_part_of_the_app_has_a_name_and_a_colour(theme: Theme) -> None:
    assert len({part_name(part) for part in Part}) == len(Part)
    for part in Part:
        assert part_colour(theme, part).isValid()
    assert set(_ORDER) == set(Part)


# --- the panel in the window ----------------------------------------------------------------------


def test_an_open_panel_fills_itself_and_a_closed_one_rests(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_panel(True)
    panel = panel_of(window)
    qtbot.waitUntil(lambda: bool(panel.findChildren(ReadingRow)), timeout=PATIENCE_MS)

    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName(), button
    for row in panel.findChildren(ReadingRow):
        assert row.accessibleDescription(), row.accessibleName()
    assert panel.is_following

    window.show_panel(False)
    assert not panel.is_following


def test_what_was_caught_while_nobody_looked_is_shown(
    qtbot: QtBot, window: MainWindow, service: MeetingService
) -> None:
    """The window was minimised for most of the meeting, or busy for a second or two."""
    use = Use(Subject.GPU, 4711, "speech", "libcuda.so.1 is loaded (CUDA)", "/proc maps")
    caught = (Finding(Subject.GPU, workers=Rung.DENIED, uses=(use,)),)
    window.show_panel(True)
    panel = panel_of(window)
    cards = {card.line.key: card for card in panel.findChildren(HeadlineCard)}
    qtbot.waitUntil(lambda: bool(panel.findChildren(ReadingRow)), timeout=PATIENCE_MS)
    window.show_panel(False)
    taken = service.measuring._sampler._history
    clean = replace(taken[-1], findings=(Finding(Subject.GPU, workers=Rung.DENIED),))

    taken.append(replace(clean, findings=caught))
    taken.append(clean)
    panel.take((LevelHeard(1.0, -20.0, -30.0, 0),))  # what a recording tells all the time
    taken.extend(clean for _ in range(HISTORY))
    window.show_panel(True)

    qtbot.waitUntil(lambda: cards["gpu"].line.tone is Tone.ALARM, timeout=5_000)


def test_a_press_shows_how_a_value_was_read(qtbot: QtBot, window: MainWindow) -> None:
    window.show_panel(True)
    panel = panel_of(window)
    qtbot.waitUntil(lambda: bool(panel.findChildren(ReadingRow)), timeout=PATIENCE_MS)
    row = panel.findChildren(ReadingRow)[0]
    closed = row.heightForWidth(300)

    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)

    assert row.isChecked()
    assert row.heightForWidth(300) > closed


def test_a_real_meeting_is_denied_gpu_and_network(
    qtbot: QtBot, window: MainWindow, service: MeetingService, sample: Path, tmp_path: Path
) -> None:
    """The headline of the stand: real workers, real locks, read by the real panel."""
    sound, rate_hz = soundfile.read(sample, dtype="int16", frames=20 * 16_000)
    speech = tmp_path / "speech.wav"
    soundfile.write(speech, sound, rate_hz)
    window.show_panel(True)
    cards = {card.line.key: card for card in panel_of(window).findChildren(HeadlineCard)}

    window.desk.add_files((speech,))

    qtbot.waitUntil(lambda: cards["gpu"].line.big == "GPU 0 %", timeout=PATIENCE_MS)
    assert cards["gpu"].line.small == "denied by the kernel"
    assert cards["network"].line.big == "Network 0 bytes"
    assert cards["network"].accessibleName() == "Network 0 bytes, denied by the kernel"
    service.cancel()
    qtbot.waitUntil(lambda: not service.is_working, timeout=PATIENCE_MS)


def test_a_plot_has_gaps_where_nothing_could_be_read(qtbot: QtBot, theme: Theme) -> None:
    def row(reading: Reading) -> Row:
        return Row(
            "power", "Power", value_text(reading), how_text(reading), plot=reading.value,
            has_plot=reading.value is not None,
        )  # fmt: skip

    shown = ReadingRow(theme, row(measured(3, Unit.WATTS, "RAPL")))
    qtbot.addWidget(shown)
    for reading in (
        measured(3, Unit.WATTS, "RAPL"),
        unavailable(Unit.WATTS, "RAPL", "It stopped."),
        measured(0, Unit.WATTS, "RAPL"),
    ):
        shown.show_row(row(reading))

    assert shown.past == (3.0, None, 0.0)
    assert not shown.grab().isNull()
