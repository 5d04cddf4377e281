"""Every text of the window in every language, with the same placeholders, and loaded by the app."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot
from unplugged.core.catalogue import Catalogue, ModelKind
from unplugged.core.course import Task
from unplugged.core.errors import ModelMissing, SourceLost, TemplateInvalid, WorkerLost
from unplugged.core.minutes.template_files import read_template
from unplugged.core.model_reasons import Reason
from unplugged.core.paths import resources_dir
from unplugged.core.reading import Unit, measured, unavailable
from unplugged.core.sentences import all_codes
from unplugged.core.settings import SettingsFile
from unplugged.core.stand.config import read_config
from unplugged.core.stand.errors import StandInvalid
from unplugged.runtime.notices import StageProgressed
from unplugged.runtime.service import MeetingService
from unplugged.ui.home.progress import progress_of
from unplugged.ui.languages import TRANSLATED, app_languages
from unplugged.ui.main_window import MainWindow
from unplugged.ui.panel.headlines import big_lines, split_headline
from unplugged.ui.panel.reading_words import how_text, reason_text, value_text
from unplugged.ui.panel.source_words import told_text
from unplugged.ui.theme.theme import Theme
from unplugged.ui.words import explain, explain_code, recording_title, window_sentence

from setup.translations import reasons_of_readings, update

FOLDER = resources_dir() / "translations"
PLACEHOLDER = re.compile(r"\{\w+\}")
Text = tuple[str, str]  # context, source
LANGUAGES = pytest.mark.parametrize("code", TRANSLATED)


def texts(path: Path) -> dict[Text, str | None]:
    """Return all texts of a file with their translation, None where it is unfinished."""
    found: dict[Text, str | None] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            is_done = translation is not None and translation.get("type") != "unfinished"
            text = translation.text if is_done and translation is not None else None
            found[name, message.findtext("source", "")] = text
    return found


@pytest.fixture(scope="module")
def in_the_source(tmp_path_factory: pytest.TempPathFactory) -> set[Text]:
    """Every text that the source has now."""
    copy = tmp_path_factory.mktemp("ts") / "unplugged_de.ts"
    shutil.copy(FOLDER / "unplugged_de.ts", copy)
    update([copy])
    return set(texts(copy))


@LANGUAGES
def test_no_text_is_untranslated(code: str, in_the_source: set[Text]) -> None:
    """After a change of texts: `python -m setup.translations`, then translate what is new."""
    known = texts(FOLDER / f"unplugged_{code}.ts")
    assert [text for text in sorted(in_the_source) if not known.get(text)] == []
    assert sorted(set(known) - in_the_source) == [], "no longer in the source"


@LANGUAGES
def test_translations_keep_the_placeholders(code: str) -> None:
    for (_, source), translation in texts(FOLDER / f"unplugged_{code}.ts").items():
        wanted = sorted(PLACEHOLDER.findall(source))
        assert sorted(PLACEHOLDER.findall(translation or "")) == wanted, source


@LANGUAGES
def test_headlines_have_a_large_and_a_small_part_everywhere(code: str) -> None:
    """Cards show what stands before the comma large, and how it is known small below it."""
    for (context, source), translation in texts(FOLDER / f"unplugged_{code}.ts").items():
        if context == "Sentences" and source.endswith(", denied by the kernel"):
            assert all(split_headline(translation or "")), translation


@LANGUAGES
def test_what_the_app_loads_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"unplugged_{code}.qm"))
    for (context, source), translation in texts(FOLDER / f"unplugged_{code}.ts").items():
        assert translator.translate(context, source) == translation


def test_the_window_speaks_german(
    german: None,
    qtbot: QtBot,
    service: MeetingService,
    theme: Theme,
    settings: SettingsFile,
) -> None:
    window = MainWindow(service, theme, settings)
    qtbot.addWidget(window)
    assert window.home.capture.record_button.text() == "Aufnehmen"
    assert [line.big for line in big_lines(None)][2:] == [
        "Tempo: noch nicht gemessen",
        "Energie: noch nicht gemessen",
    ]
    assert explain_code("nothing_recorded") == "Es wurde nichts aufgenommen."
    lost = explain_code("not_a_model", path="/x", reason=Reason.FILE_MISSING, detail="y.gguf")
    assert lost.endswith(": y.gguf fehlt.")
    told = explain_code("not_a_model", path="/x", reason="what a library says")
    assert "what a library says" in told
    missing = explain_code("file_missing", path="/tmp/x.wav")
    assert missing == (
        "Unter /tmp/x.wav ist keine Datei. Prüfen Sie den Namen und versuchen Sie es noch einmal."
    )


def test_what_an_error_carries_speaks_german(german: None, tmp_path: Path) -> None:
    """A template's rule, a stand's key, a source, a process, a model that is not there."""
    template, stand = tmp_path / "mine.md", tmp_path / "stand.toml"
    template.write_text("+++\ntitle = 3\n+++\nx", encoding="utf-8")
    with pytest.raises(TemplateInvalid) as rule:
        read_template(template)
    assert explain(rule.value) == (
        f"Die Vorlage {template} ist nicht verwendbar: in Zeile 2 muss 'title' ein Text sein."
    )
    stand.write_text("idle_s = 5", encoding="utf-8")
    with pytest.raises(StandInvalid) as setting:
        read_config(stand)
    assert explain(setting.value).endswith(
        "idle_s: muss eine Zahl von Sekunden zwischen 10 und 600 sein."
    )
    stand.write_bytes(b"x" * (2 << 20))
    with pytest.raises(StandInvalid) as whole:
        read_config(stand)
    assert explain(whole.value).endswith("Datei: sie ist viel zu lang.")
    assert explain(SourceLost(source="the microphone")).startswith(
        "Es kommt kein Ton mehr vom Mikrofon."
    )
    assert "Spracherkennung" in explain(WorkerLost(worker="speech", count="3"))
    with pytest.raises(ModelMissing) as missing:
        Catalogue(()).find(ModelKind.SPEECH, None)
    assert explain(missing.value) == (
        "Kein Modell gleich welchen Namens für Spracherkennung ist installiert."
    )
    named = ModelMissing(name="speech", kind="minutes")
    assert "speech" in explain(named), "the name of a model stays"


def test_readings_speak_german(german: None) -> None:
    """Numbers, units and why there is none; also a reason that is made of two sentences."""
    assert value_text(measured(1.5, Unit.CORES, "x")) == "1,50 Kerne"
    assert value_text(measured(1536, Unit.BYTES_PER_SECOND, "x")) == "1,5 KB/s"
    assert value_text(measured(0.04, Unit.SECONDS, "x")) == "< 0,1 s"
    heat = unavailable(Unit.CELSIUS, "x", "This system tells it to administrators only.")
    assert "Dieses System sagt es nur Administratoren." in how_text(heat)
    two = "It was not read yet. The process has ended."
    assert reason_text(two) == "Noch nicht gelesen. Der Prozess ist beendet."


def test_sources_and_locks_speak_german(german: None) -> None:
    """Pieces that are put together where they are read; names of files and counters stay."""
    assert "Gelesen aus: Arbeitsspeicher des Systems." in how_text(
        measured(1, "B", "system memory")
    )
    assert told_text("/proc/PID/net/dev") == "/proc/PID/net/dev"
    assert told_text("RAPL, median while idle") == "RAPL, Median im Leerlauf"
    assert told_text("version 8: files and TCP") == "Version 8: Dateien und TCP"
    assert told_text("3 other threads were running already") == "3 andere Threads liefen schon"


def test_no_french_line_begins_with_a_mark_that_belongs_to_the_word_before() -> None:
    texts = ET.parse(FOLDER / "unplugged_fr.ts").iterfind(".//translation")
    assert [each.text for each in texts if re.search(r" [;:?!»]|« ", each.text or "")] == []


@pytest.mark.parametrize("code", ["de", "es", "fr"])
def test_the_sign_of_a_percentage_stands_behind_a_space_that_does_not_break(code: str) -> None:
    lines = [
        line for line in texts(FOLDER / f"unplugged_{code}.ts").values() if "%" in (line or "")
    ]
    assert len(lines) > 8
    assert not [line for line in lines if re.search(r"[^\xa0]%", line or "")]


def test_a_percentage_is_german(german: None) -> None:
    heard = StageProgressed(Task.TRANSCRIBE, 5.0, 10.0, 60.0)
    assert progress_of(heard).text.split(" · ")[1] == "50\xa0%"


def test_the_reasons_of_readings_are_found() -> None:
    found = reasons_of_readings()
    assert "This system tells it to administrators only." in found
    assert "There is no earlier look to compare with yet." in found
    assert len(found) > 60


def test_what_goes_on_ends_the_same_everywhere(in_the_source: set[Text]) -> None:
    """Three dots as one letter, right behind the word."""
    assert [text for _, text in in_the_source if " …" in text or "..." in text] == []


def test_the_window_names_no_commands() -> None:
    for code in all_codes():
        assert not re.search(r"`|--[a-z]|\bunplugged ", window_sentence(code)), code


def test_every_offered_language_has_a_file() -> None:
    offered = [code for code, _ in app_languages() if code != "en"]
    assert sorted(offered) == sorted(
        path.stem.rpartition("_")[2] for path in FOLDER.glob("unplugged_*.qm")
    )


def test_a_recording_has_a_german_name(german: None) -> None:
    title = recording_title(datetime(2026, 11, 27, 7, 51).astimezone())
    assert title == "Aufnahme vom 27. November, 07:51"
