"""Dialogs beside the window: what is closed is gone, for Qt and for Python."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot
from unplugged.core.paths import AppPaths
from unplugged.core.settings import SettingsFile
from unplugged.ui.dialogs.settings_dialog import SettingsDialog
from unplugged.ui.dialogs.sheet import Sheet
from unplugged.ui.main_window import MainWindow


def test_closed_dialogs_are_gone(window: MainWindow, qtbot: QtBot) -> None:
    opens = window.desk.windows
    ways = (
        opens.show_settings,
        opens.show_keys,
        opens.show_stand,
        opens.show_about,
        window.desk.show_models,
    )
    ended: list[str] = []
    for way in ways:
        way()
        (dialog,) = window.findChildren(Sheet)
        weakref.finalize(dialog, ended.append, way.__name__)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
        del dialog
        gc.collect()

    assert window.findChildren(Sheet) == []
    assert ended == [way.__name__ for way in ways]


@pytest.mark.usefixtures("german")
def test_the_settings_are_not_cut_at_the_right_in_a_language_of_long_words(
    window: MainWindow,
) -> None:
    window.desk.windows.show_settings()
    (dialog,) = window.findChildren(Sheet)
    (area,) = dialog.findChildren(QScrollArea)
    assert dialog.windowTitle() == "Einstellungen"
    body = area.widget()
    assert body is not None
    assert body.minimumSizeHint().width() <= area.viewport().width()
    dialog.close()


def test_names_that_were_pasted_into_the_settings_are_kept(
    window: MainWindow, settings: SettingsFile, paths: AppPaths
) -> None:
    """From a spreadsheet with its tabs, from a web page with spaces that do not break."""
    window.desk.windows.show_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    (field,) = dialog.findChildren(QPlainTextEdit)
    field.setPlainText("Anna\tBerger\n Dr.\u00a0Krüger \nVor\u00adstand\n\n\u200b")
    kept = ("Anna Berger", "Dr. Krüger", "Vorstand")
    assert settings.current.vocabulary == kept
    assert SettingsFile.open(paths.settings_file).current.vocabulary == kept
    dialog.close()


def test_who_lists_more_words_than_the_recogniser_takes_is_told_how_many_it_takes(
    window: MainWindow,
) -> None:
    window.desk.windows.show_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    (field,) = dialog.findChildren(QPlainTextEdit)

    def told() -> list[str]:
        labels = (each for each in dialog.findChildren(QLabel) if not each.isHidden())
        return [each.text() for each in labels if each.text().startswith("The recogniser takes")]

    field.setPlainText("\n".join(f"name{number:02}" for number in range(30)))
    assert told() == []
    field.setPlainText("\n".join(f"name{number:02}" for number in range(31)))
    assert [text.split(".")[0] for text in told()] == ["The recogniser takes the first 30 of these"]
    field.setPlainText("")
    assert told() == []
    dialog.close()
