"""The user's settings survive restarts, other versions, damage and a second Unplugged."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.ahead import ReadAhead
from unplugged.core.errors import SettingsUnwritable
from unplugged.core.sentences import sentence
from unplugged.core.settings import (
    NAMES,
    FinalPass,
    RecordSource,
    Settings,
    SettingsFile,
    Theme,
    parse_settings,
)
from unplugged.core.tuning import Tuning

CHOSEN = Settings(
    theme=Theme.DARK,
    reduced_motion=True,
    text_scale=1.5,
    app_language="de",
    microphone="alsa_input.usb",
    record_source=RecordSource.BOTH,
    template="interview",
    speech_model="base",
    language_model="small",
    transcript_language="ja",
    minutes_language="fr",
    vocabulary=("Krüger", "会議", "three words here"),
    final_pass=FinalPass.ON_MAINS,
    prefers_npu=True,
    read_ahead=ReadAhead.ON_MAINS,
    tells_speakers=True,
    speaker_model="my-voices",
    tuning=Tuning(flash_attention=False, batch_tokens=512, weight_bits=4, lora="/a/b.gguf"),
    is_first_start_done=True,
    is_panel_shown=True,
    record_key="Ctrl+Alt+R",
    hub_endpoint="https://mirror.example",
    hub_proxy="http://proxy.example:3128",
    window_geometry="AdnQywADAAA=",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_first_start_has_the_defaults_and_writes_nothing(file: Path) -> None:
    opened = SettingsFile.open(file)

    assert opened.current == Settings()
    assert opened.remark is None
    assert opened.keep(Settings()) == frozenset()
    assert not file.parent.exists()


def test_every_setting_survives_a_restart(file: Path) -> None:
    changed = SettingsFile.open(file).keep(CHOSEN)

    again = SettingsFile.open(file)
    assert changed == set(NAMES)
    assert again.current == CHOSEN
    assert again.remark is None


def test_keeping_says_what_changed_and_nothing_else(file: Path) -> None:
    opened = SettingsFile.open(file)
    opened.keep(CHOSEN)

    assert opened.keep(replace(CHOSEN, theme=Theme.LIGHT)) == {"theme"}
    assert opened.current.theme is Theme.LIGHT


def test_keys_of_a_newer_version_are_kept(file: Path) -> None:
    written(file, json.dumps({"theme": "dark", "hologram": {"depth": 3}}))

    SettingsFile.open(file).keep(replace(Settings(), theme=Theme.LIGHT))

    assert json.loads(file.read_text()) == {"theme": "light", "hologram": {"depth": 3}}


def test_a_value_of_a_newer_version_is_kept_until_it_is_changed_here(file: Path) -> None:
    written(file, json.dumps({"theme": "sepia", "text_scale": 1.5}))
    opened = SettingsFile.open(file)
    assert opened.current == Settings(text_scale=1.5)
    assert opened.remark is not None
    assert "theme" in sentence(opened.remark.code, **dict(opened.remark.params))

    opened.keep(replace(opened.current, text_scale=2.0))
    assert json.loads(file.read_text()) == {"theme": "sepia", "text_scale": 2.0}

    opened.keep(replace(opened.current, theme=Theme.DARK))
    assert json.loads(file.read_text())["theme"] == "dark"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "\x00\x00", "[" * 100_000, '{"theme": "dark"'], ids=repr
)
def test_a_damaged_file_is_set_aside_with_a_sentence(file: Path, text: str) -> None:
    written(file, text)

    opened = SettingsFile.open(file)

    aside = file.with_name("settings.damaged.json")
    assert opened.current == Settings()
    assert opened.remark is not None
    assert str(aside) in sentence(opened.remark.code, **dict(opened.remark.params))
    assert aside.read_text(encoding="utf-8") == text
    assert not file.exists()
    opened.keep(CHOSEN)
    assert SettingsFile.open(file).remark is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", 3),
        ("theme", []),
        ("reduced_motion", "yes"),
        ("reduced_motion", 1),
        ("text_scale", 0),
        ("text_scale", 2.5),
        ("text_scale", float("nan")),
        ("text_scale", True),
        ("text_scale", "1"),
        ("app_language", "deutsch"),
        ("app_language", "../x"),
        ("microphone", None),
        ("microphone", "x" * 501),
        ("record_source", "line"),
        ("template", ""),
        ("template", "a\nb"),
        ("speech_model", " "),
        ("language_model", 7),
        ("transcript_language", ""),
        ("vocabulary", "word"),
        ("vocabulary", [""]),
        ("vocabulary", ["w"] * 501),
        ("vocabulary", [["w"]]),
        ("final_pass", True),
        ("is_first_start_done", None),
    ],
)
def test_a_value_out_of_range_gives_way_to_its_default_alone(
    file: Path, name: str, value: object
) -> None:
    other = {"theme": "light"} if name != "theme" else {"text_scale": 1.25}
    written(file, json.dumps(other | {name: value}))

    opened = SettingsFile.open(file)

    assert getattr(opened.current, name) == getattr(Settings(), name)
    assert all(getattr(opened.current, key) == kept for key, kept in other.items())
    assert opened.remark is not None
    assert opened.remark.params == (("names", name),)


def test_a_value_out_of_range_is_never_written(file: Path) -> None:
    opened = SettingsFile.open(file)

    with pytest.raises(ValueError, match="text_scale"):
        opened.keep(replace(Settings(), text_scale=9.0))

    assert opened.current == Settings()
    assert not file.exists()


def test_two_unplugged_do_not_undo_each_others_changes(file: Path) -> None:
    window, terminal = SettingsFile.open(file), SettingsFile.open(file)

    terminal.keep(replace(terminal.current, template="interview"))
    window.keep(replace(window.current, theme=Theme.DARK))

    both = SettingsFile.open(file).current
    assert (both.template, both.theme) == ("interview", Theme.DARK)


def test_a_place_that_cannot_be_written_is_said_and_the_change_holds(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    opened = SettingsFile.open(tmp_path / "config" / "settings.json")

    with pytest.raises(SettingsUnwritable):
        opened.keep(CHOSEN)

    assert opened.current == CHOSEN


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are inherited there")
def test_the_folder_is_private(file: Path) -> None:
    SettingsFile.open(file).keep(CHOSEN)

    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@given(
    st.dictionaries(
        st.sampled_from(NAMES) | st.text(max_size=5),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner),
            max_leaves=5,
        ),
    )
)
def test_whatever_is_in_the_file_the_settings_are_valid(raw: dict[str, Any]) -> None:
    settings, wrong = parse_settings(raw)

    assert wrong <= raw.keys() & set(NAMES)
    assert all(getattr(settings, name) == getattr(Settings(), name) for name in wrong)
