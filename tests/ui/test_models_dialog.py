"""The models dialog: what it lists, and that nothing is fetched or deleted without a yes."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from unplugged.core.catalogue import CATALOGUE_FILE
from unplugged.core.models.access import kept_token
from unplugged.core.models.finder import Candidate
from unplugged.core.paths import AppPaths, bundled_models_dir
from unplugged.core.settings import SettingsFile
from unplugged.runtime.model_list import ModelState
from unplugged.ui.main_window import MainWindow
from unplugged.ui.models import found_place, words
from unplugged.ui.models.dialog import ModelsDialog
from unplugged.ui.models.hub_dialog import HubDialog
from unplugged.ui.models.model_row import ModelRowView

from tests.models.conftest import CATALOGUE, MINUTES_REPO, SPEECH_REPO
from tests.models.fake_hub import FakeHub

GGUF = bundled_models_dir() / "demo-minutes" / "demo-minutes.gguf"
PATIENCE_MS = 120_000


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    """A hub that has the demo language model under another name."""
    made = FakeHub()
    made.files[MINUTES_REPO] = {"mini.gguf": GGUF.read_bytes()}
    made.files[SPEECH_REPO] = {}
    with made.open():
        yield made


@pytest.fixture
def dialog(
    window: MainWindow, paths: AppPaths, hub: FakeHub, settings: SettingsFile
) -> ModelsDialog:
    """The dialog over a catalogue with two models of that hub."""
    (paths.user_models_dir / CATALOGUE_FILE).write_text(CATALOGUE, encoding="utf-8")
    settings.keep(replace(settings.current, hub_endpoint=hub.endpoint))
    return window.desk.models.show()


def texts(widget: QWidget) -> str:
    """Return all that a widget says and shows."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def button(view: QWidget, text: str) -> QPushButton:
    """Return a visible button by its words."""
    return next(b for b in view.findChildren(QPushButton) if b.text() == text and b.isVisible())


def has(view: QWidget, text: str) -> bool:
    """Whether there is such a button."""
    return any(b.text() == text and b.isVisible() for b in view.findChildren(QPushButton))


def wait(qtbot: QtBot, is_so: Callable[[], object]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(lambda: bool(is_so()), timeout=PATIENCE_MS)


def test_it_lists_what_is_here_and_what_can_be_had(dialog: ModelsDialog) -> None:
    demo, base = dialog.views["demo-speech"], dialog.views["whisper-base"]

    assert "Demo model" in texts(demo)
    assert "In use" in texts(demo)
    assert not demo.findChildren(QToolButton)  # nothing to delete: it came with the app
    assert "148 MB on disk" in texts(base)
    assert "speed here not measured" in texts(base)
    assert "MIT" in texts(base)
    assert has(base, "Download…")
    assert "4k / 8k / 16k" in texts(dialog.views["mistral-7b"])
    assert "(not confirmed)" in texts(dialog.views["llama-3-8b"])


def test_a_download_names_its_host_first_and_connects_only_then(
    qtbot: QtBot, dialog: ModelsDialog, hub: FakeHub, settings: SettingsFile
) -> None:
    view = dialog.views["mini-minutes"]
    host = hub.endpoint.removeprefix("http://")
    button(view, "Download…").click()

    assert f"{host} and fetches mini-minutes from" in texts(view)  # its size is not known
    assert not hub.asked
    button(view, "Cancel").click()
    assert not hub.asked
    button(view, "Download…").click()
    button(view, f"Connect to {host}").click()

    wait(qtbot, lambda: dialog.views["mini-minutes"].row.state is ModelState.INSTALLED)
    assert "In use" in texts(dialog.views["mini-minutes"])  # better than the demo model
    button(dialog.views["demo-minutes"], "Use").click()
    assert settings.current.language_model == "demo-minutes"
    assert "In use" in texts(dialog.views["demo-minutes"])
    button(dialog.views["mini-minutes"], "Use").click()
    assert settings.current.language_model == "mini-minutes"
    assert "In use" not in texts(dialog.views["demo-minutes"])

    # Deleting asks first, and the settings forget it.
    view = dialog.views["mini-minutes"]
    view.findChildren(QToolButton)[0].click()
    button(view, "Cancel").click()
    assert view.row.entry.path.exists()
    view.findChildren(QToolButton)[0].click()
    button(view, "Delete").click()
    assert not view.row.entry.path.exists()
    assert settings.current.language_model is None


def test_a_download_shows_how_far_it_is_and_can_be_paused(
    qtbot: QtBot, dialog: ModelsDialog, hub: FakeHub
) -> None:
    hub.mood.hangs = True
    view = dialog.views["mini-minutes"]
    button(view, "Download…").click()
    button(view, f"Connect to {hub.endpoint.removeprefix('http://')}").click()
    wait(qtbot, lambda: "received" in texts(view))

    assert "Downloading" in texts(view)
    assert "localhost" in texts(view)  # the host that it was sent on to
    bar = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(400)
    button(view, "Pause").click()

    wait(qtbot, lambda: has(dialog.views["mini-minutes"], "Go on"))
    assert "Paused" in texts(dialog.views["mini-minutes"])
    qtbot.waitUntil(lambda: bar.value() == 400)  # where one was looking


def test_what_went_wrong_stands_at_the_model(
    qtbot: QtBot, dialog: ModelsDialog, hub: FakeHub
) -> None:
    view = dialog.views["mini-speech"]
    button(view, "Download…").click()
    button(view, f"Connect to {hub.endpoint.removeprefix('http://')}").click()

    wait(qtbot, lambda: "something unexpected" in texts(dialog.views["mini-speech"]))
    assert has(dialog.views["mini-speech"], "Download…")


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, "0 kB"), (1, "1 kB"), (1_435, "2 kB"), (78_200_000, "78 MB"), (1_624_000_000, "1.6 GB")],
)
def test_little_is_never_shown_as_nothing_nor_as_much(count: int, told: str) -> None:
    assert words.size(count) == told


def drop(target: QWidget, *paths: Path) -> None:
    """Drop files onto a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)


def test_a_model_dropped_onto_the_window_is_added(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = shutil.copy(GGUF, tmp_path / "dropped.gguf")

    drop(window, Path(path))

    dialog = window.desk.models.show()
    wait(qtbot, lambda: "dropped" in dialog.views)
    assert "In use" in texts(dialog.views["dropped"])


def test_a_folder_with_several_models_lets_one_choose(
    qtbot: QtBot, dialog: ModelsDialog, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        shutil.copy(GGUF, tmp_path / name / f"{name}.gguf")

    drop(dialog, tmp_path)

    wait(qtbot, lambda: "2 models found" in texts(dialog))
    adds = [b for b in dialog.findChildren(QPushButton) if b.text() == "Add"]
    assert [b.accessibleName() for b in adds] == ["Add one", "Add two"]
    adds[1].click()
    wait(qtbot, lambda: "two" in dialog.views)
    assert "one" not in dialog.views


def test_the_window_goes_on_while_a_folder_is_looked_through(
    qtbot: QtBot, dialog: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that does not answer: nothing waits for it, nor does closing the dialog."""
    ended = threading.Event()

    def endless(
        _root: Path, _caches: tuple[Path, ...], is_stopped: Callable[[], bool]
    ) -> tuple[Candidate, ...]:
        while not is_stopped():
            time.sleep(0.001)  # what reading from the stick takes
        ended.set()
        return ()

    monkeypatch.setattr(found_place, "find_models", endless)
    dialog.add((tmp_path,))

    assert "Looking for models" in texts(dialog)
    dialog.close()
    assert ended.wait(5.0)  # it was told to stop; nobody waited for that


def test_what_is_no_model_is_refused_in_one_sentence(
    qtbot: QtBot, dialog: ModelsDialog, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    dialog.add((tmp_path,))
    wait(qtbot, lambda: "is no model that Unplugged can use" in texts(dialog))
    (tmp_path / "evil.gguf").write_bytes(b"GGUF" + bytes(100))
    dialog.add((tmp_path / "evil.gguf",))

    wait(qtbot, lambda: "evil.gguf" in texts(dialog) and "is no model" in texts(dialog))
    assert "evil" not in dialog.views


def test_the_hub_can_be_another_one(
    qtbot: QtBot, dialog: ModelsDialog, settings: SettingsFile
) -> None:
    hub_dialog = HubDialog(dialog._context, dialog)
    qtbot.addWidget(hub_dialog)
    hub_dialog.endpoint.setText("nonsense")
    hub_dialog.accept()
    assert "is not an address" in texts(hub_dialog)

    hub_dialog.endpoint.setText("https://mirror.example")
    hub_dialog.proxy.setText("http://proxy.example:3128")
    hub_dialog.token.setText("hf_secret")
    hub_dialog.accept()

    assert settings.current.hub_endpoint == "https://mirror.example"
    assert settings.current.hub_proxy == "http://proxy.example:3128"
    assert kept_token(settings.path) == "hf_secret"
    assert "hf_secret" not in settings.path.read_text()


def test_every_row_is_within_reach_of_the_keyboard(dialog: ModelsDialog) -> None:
    for view in dialog.views.values():
        assert isinstance(view, ModelRowView)
        for each in view.findChildren(QPushButton):
            assert each.accessibleName()
            assert each.focusPolicy() & Qt.FocusPolicy.TabFocus
