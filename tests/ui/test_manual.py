"""The manual in the app: every page, every link, every picture, and nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths, manual_dir
from unplugged.core.stand.passphrase import is_passphrase
from unplugged.core.stand.places import stand_places
from unplugged.ui.dialogs.manual_window import PAGES, ManualWindow
from unplugged.ui.dialogs.stand_dialog import StandDialog
from unplugged.ui.main_window import MainWindow
from unplugged.ui.theme.theme import Theme

LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.mark.parametrize("language", ["", "de"])
@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_pages_and_pictures_are_there(page: str, language: str) -> None:
    text = (manual_dir() / language / page).read_text(encoding="utf-8")
    for is_picture, target in LINK.findall(text):
        assert not QUrl(target).scheme(), "nothing outside of the manual"
        if is_picture:
            assert not QImage(str(manual_dir() / target)).isNull(), target
        else:
            assert target in PAGES


def test_pages_are_read_and_links_followed(theme: Theme, qtbot: QtBot) -> None:
    manual = ManualWindow(theme)
    qtbot.addWidget(manual)
    manual.show()
    for page in PAGES:
        manual.open_page(page)
        assert manual.pages.page == page
        assert len(manual.pages.toPlainText()) > 200
    manual.open_page("index.md")
    manual.pages.anchorClicked.emit(QUrl("stand.md"))
    assert manual.pages.page == "stand.md"
    manual.pages.anchorClicked.emit(QUrl("https://example.org/index.md"))
    assert manual.pages.page == "stand.md"


@pytest.fixture
def speaks() -> Iterator[Callable[[str], None]]:
    """Lets the window speak a language, for one test."""
    before = QLocale()
    yield lambda code: QLocale.setDefault(QLocale(code))
    QLocale.setDefault(before)


def test_pages_are_in_the_language_of_the_window_where_there_are_such(
    theme: Theme, qtbot: QtBot, speaks: Callable[[str], None]
) -> None:
    for code, title, is_told in (("de", "Installieren", False), ("ja", "Install", True)):
        speaks(code)
        manual = ManualWindow(theme)
        qtbot.addWidget(manual)
        manual.open_page("install.md")
        assert manual.pages.toPlainText().startswith(title)
        told = [label.text() for label in manual.findChildren(QLabel)]
        assert ("The pages are in English." in told) is is_told


def test_a_language_says_as_much_as_the_other() -> None:
    for page in PAGES:
        shapes = [
            [
                line.partition(" ")[0]
                for line in text.splitlines()
                if line.startswith(("#", "|", "!"))
            ]
            for text in (
                (manual_dir() / language / page).read_text(encoding="utf-8")
                for language in ("", "de")
            )
        ]
        assert [each[:2] for each in shapes[0]] == [each[:2] for each in shapes[1]], page


def test_nothing_is_loaded_from_anywhere_else(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "manual"
    folder.mkdir()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.save(str(folder / "ours.png"))
    image.save(str(tmp_path / "theirs.png"))
    manual = ManualWindow(theme, folder)
    qtbot.addWidget(manual)
    assert isinstance(manual.pages.loadResource(IMAGE, QUrl("ours.png")), QImage)
    for name in (
        "../theirs.png",
        str(tmp_path / "theirs.png"),
        QUrl.fromLocalFile(str(tmp_path / "theirs.png")).toString(),
        "https://example.org/x.png",
    ):
        assert not isinstance(manual.pages.loadResource(IMAGE, QUrl(name)), QImage), name
    assert "cannot be read" in manual.pages.toPlainText()


def test_menu_opens_the_manual_and_the_stand(window: MainWindow, qtbot: QtBot) -> None:
    texts = [action.text() for action in window.commands.menu.actions()]
    assert {"Manual", "Stand mode…"} <= set(texts)
    window.desk.windows.show_manual()
    manual = window.desk.windows._manual
    assert manual is not None
    assert manual.isVisible()
    window.close()
    assert not manual.isVisible()


def test_the_stand_is_set_up_in_its_dialog(
    theme: Theme, paths: AppPaths, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    places = stand_places(paths)
    dialog = StandDialog(theme, paths)
    qtbot.addWidget(dialog)
    dialog.phrase.setText("abc")
    dialog.keep_button.click()
    assert "6 to 200" in dialog.remark.text()
    dialog.phrase.setText("blue parcel")
    dialog.keep_button.click()
    assert dialog.remark.text() == ""
    assert is_passphrase(places.passphrase, "blue parcel")
    assert not is_passphrase(places.passphrase, "green parcel")
    dialog.autostart.setChecked(True)
    entry = tmp_path / "config" / "autostart" / "unplugged-stand.desktop"
    assert "--stand" in entry.read_text()
    dialog.autostart.setChecked(False)
    assert not entry.exists()

    places.config.parent.mkdir(parents=True, exist_ok=True)
    places.config.write_text('hall = "loud"\n')
    again = StandDialog(theme, paths)
    qtbot.addWidget(again)
    assert "hall" in again.settings_state.text()
    again.start_button.click()
    assert "hall" in again.remark.text()
    assert not again.result()


def test_return_sets_the_passphrase_of_the_stand_and_does_nothing_else(
    theme: Theme, paths: AppPaths, qtbot: QtBot
) -> None:
    dialog = StandDialog(theme, paths)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.phrase.setFocus()
    QTest.keyClicks(dialog.phrase, "blue")
    QTest.keyClick(dialog.phrase, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "6 to 200" in dialog.remark.text()
    QTest.keyClicks(dialog.phrase, " parcel")
    QTest.keyClick(dialog.phrase, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.remark.isHidden()
    assert is_passphrase(stand_places(paths).passphrase, "blue parcel")
    dialog.close()
