"""What a stand keeps: settings, the passphrase of the way out, counters, a run to show again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.paths import AppPaths
from unplugged.core.sentences import sentence_for
from unplugged.core.stand.config import EXAMPLE, Hall, StandConfig, StandTexts, read_config
from unplugged.core.stand.errors import PassphraseUnusable, StandInvalid
from unplugged.core.stand.passphrase import (
    forget_passphrase,
    has_passphrase,
    is_passphrase,
    keep_passphrase,
)
from unplugged.core.stand.places import stand_places
from unplugged.core.stand.replay import Replay, Said
from unplugged.core.stand.tally import StandTally, keep_tally, read_tally
from unplugged.core.types import MinutesItem, Section, Segment, Word

from tests.unit.receipts import receipt_of
from tests.unit.snapshots import snapshot


def write(folder: Path, text: str) -> Path:
    path = folder / "stand.toml"
    path.write_text(text, encoding="utf-8")
    return path


# --- settings -------------------------------------------------------------------------------------


def test_no_file_gives_the_defaults_and_the_example_says_what_they_are(tmp_path: Path) -> None:
    assert read_config(tmp_path / "none.toml") == StandConfig()
    assert read_config(write(tmp_path, EXAMPLE)) == StandConfig()
    whole = EXAMPLE.replace("# [texts", "[texts").replace("# headline", "headline")
    assert read_config(write(tmp_path, whole)).texts["de"].headline is not None


def test_everything_can_be_set(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg/>")
    (tmp_path / "talk.wav").write_bytes(b"RIFF")
    path = write(
        tmp_path,
        'logo = "logo.svg"\nsample = "talk.wav"\nlanguages = ["de", "en", "de"]\nsound = false\n'
        'excerpt_s = 30\nspeech_s = 20.5\nidle_s = 60\nhall = "quiet"\nmicrophone = "pulse:desk"\n'
        'holds_keyboard = false\n[texts]\nheadline = "Come in"\nbelow = "B 17"\n'
        '[texts.de]\nheadline = "Herein"\n',
    )
    found = read_config(path)
    assert found.logo == tmp_path / "logo.svg"
    assert found.sample == tmp_path / "talk.wav"
    assert found.languages == ("de", "en")
    assert (found.sound, found.holds_keyboard) == (False, False)
    assert (found.excerpt_s, found.speech_s, found.idle_s) == (30.0, 20.5, 60.0)
    assert (found.hall, found.microphone) == (Hall.QUIET, "pulse:desk")
    assert found.text_in("de") == StandTexts("Herein", "B 17")
    assert found.text_in("fr") == StandTexts("Come in", "B 17")


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ('colour = "red"', "colour", "not known; known are logo"),
        ('logo = "missing.png"', "logo", "there is no file"),
        ('logo = "logo.gif"', "logo", "must end in .png"),
        ("logo = 3", "logo", "one line of text"),
        ('sample = "nothing.wav"', "sample", "there is no file"),
        ('languages = ["en", "xx"]', "languages", "some of en, de"),
        ("languages = []", "languages", "some of en, de"),
        ('sound = "yes"', "sound", "true or false"),
        ("speech_s = 5", "speech_s", "from 10 to 300"),
        ("speech_s = true", "speech_s", "number of seconds"),
        ("idle_s = nan", "idle_s", "from 10 to 600"),
        ('hall = "loud"', "hall", "one of quiet, noisy"),
        ("texts = 1", "texts", "must be a table"),
        ('[texts]\nslogan = "x"', "texts.slogan", "known are headline, below"),
        ('[texts.xx]\nheadline = "x"', "texts.xx", "must be one of en"),
        ("[texts.de]\nheadline = 1", "texts.de.headline", "one line of text"),
        ("sound = ", "file", "nvalid"),
        ("a" * (2 << 20), "file", "far too long"),
    ],
)
def test_a_wrong_value_is_named_with_file_and_key(
    tmp_path: Path, text: str, key: str, reason: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(StandInvalid) as caught:
        read_config(path)
    told = sentence_for(caught.value)
    assert str(path) in told
    assert f" {key}: " in told
    assert reason in told


def test_bytes_that_are_no_text_are_one_sentence_too(tmp_path: Path) -> None:
    path = tmp_path / "stand.toml"
    path.write_bytes(b"\xff\xfe\x00logo")
    with pytest.raises(StandInvalid):
        read_config(path)


# --- passphrase -----------------------------------------------------------------------------------


def test_only_the_passphrase_opens_the_way_out(tmp_path: Path) -> None:
    path = tmp_path / "config" / "stand-passphrase"
    assert is_passphrase(path, "")  # none set: anybody may leave
    keep_passphrase(path, "grüner Käse 7")
    assert has_passphrase(path)
    assert is_passphrase(path, "grüner Käse 7")
    assert not is_passphrase(path, "grüner Käse 8")
    assert not is_passphrase(path, "")
    stored = path.read_bytes()
    assert "Käse".encode() not in stored
    keep_passphrase(path, "grüner Käse 7")
    assert path.read_bytes() != stored, "the same phrase gives another hash: it is salted"
    forget_passphrase(path)
    assert is_passphrase(path, "whatever")


def test_a_damaged_passphrase_opens_nothing(tmp_path: Path) -> None:
    path = tmp_path / "stand-passphrase"
    keep_passphrase(path, "long enough")
    for damaged in (b"", b"scrypt$1$1$1$AA==$AA==", path.read_bytes()[:-20], b"\xff\x00"):
        path.write_bytes(damaged)
        assert not is_passphrase(path, "long enough")
        assert not is_passphrase(path, "")


@pytest.mark.parametrize("phrase", ["", "short", "x" * 201])
def test_a_passphrase_has_to_be_worth_it(tmp_path: Path, phrase: str) -> None:
    with pytest.raises(PassphraseUnusable) as caught:
        keep_passphrase(tmp_path / "p", phrase)
    assert "6 to 200" in sentence_for(caught.value)


# --- counters -------------------------------------------------------------------------------------


def test_counters_stay_and_say_no_more_than_receipts_do(tmp_path: Path) -> None:
    known = receipt_of(snapshot(1, watts=10), snapshot(2, watts=10))
    energy = known["readings"]["energy"]["last"]
    assert energy is not None
    unknown = {**known, "readings": {}}
    tally = StandTally().after_turn(60, known).after_turn(30, unknown).after_turn(10, None)
    assert (tally.visitors, tally.speech_s, tally.receipts) == (3, 100, 2)
    assert tally.energy_wh == pytest.approx(energy)
    assert tally.energy_missing == 2
    assert tally.gpu_unknown >= 1
    path = tmp_path / "stand" / "tally.json"
    keep_tally(path, tally)
    assert read_tally(path) == tally


def test_the_weakest_rung_counts() -> None:
    strong, weak, used = (
        {"readings": {}, "findings": [{"subject": "gpu", "rung": rung, "uses": uses}]}
        for rung, uses in (("denied", []), ("nothing_loaded", []), (None, [{"pid": 1}]))
    )
    tally = StandTally().after_turn(1, strong)
    assert tally.gpu_rung == "denied"
    tally = tally.after_turn(1, weak).after_turn(1, strong)
    assert tally.gpu_rung == "nothing_loaded"
    assert tally.after_turn(1, used).gpu_uses == 1


def test_the_counter_names_the_rung_that_the_headline_names() -> None:
    """The window is not locked: its rung is a weaker one, and doesn't take the workers' away."""
    found = {"subject": "gpu", "rung": "nothing_loaded", "workers": "denied", "uses": []}
    receipt = {"readings": {}, "findings": [found]}
    assert StandTally().after_turn(1, receipt).gpu_rung == "denied"
    unknown = {"readings": {}, "findings": [{**found, "rung": "not_measurable"}]}
    assert StandTally().after_turn(1, unknown).gpu_rung == "not_measurable"


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b'{"visitors": -1}', b'{"visitors": true}', b'{"speech_s": NaN}',
     b'{"gpu_rung": "best"}', b'{"energy_wh": "much"}', b'{"unknown": 1}', b"[" * 100_000],
)  # fmt: skip
def test_damaged_counters_begin_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tally.json"
    path.write_bytes(content)
    assert read_tally(path) == StandTally()


def test_the_stand_keeps_apart_from_the_library_of_the_user(paths: AppPaths) -> None:
    places = stand_places(paths)
    assert places.paths.library_db != paths.library_db
    assert places.paths.meetings_dir != paths.meetings_dir
    assert places.paths.user_models_dir == paths.user_models_dir


# --- replay ---------------------------------------------------------------------------------------


def word(start_s: float, text: str) -> Word:
    return Word(text, start_s, start_s + 0.4, 0.9)


SEGMENTS = (
    Segment(0.0, 2.0, "Good morning all.", (word(0.0, "Good"), word(0.5, "morning"),
                                            word(1.0, "all.")), "en", -0.1, 0.0, None),
    Segment(3.0, 5.0, "We begin.", (), "en", -0.1, 0.0, None),
)  # fmt: skip
ITEMS = (
    MinutesItem(Section.ACTIONS, "Send it", (2,), "Ben", None, number=2),
    MinutesItem(Section.SUMMARY, "They met", (1,), None, None, number=1),
)


def test_words_come_when_they_were_heard() -> None:
    replay = Replay(SEGMENTS, ITEMS)
    assert replay.length_s == 5.0
    assert replay.said(0.2) == Said(0, "Good")
    assert replay.said(0.7) == Said(0, "Good morning")
    assert replay.said(1.9) == Said(0, "Good morning all.")
    assert replay.said(2.5) == Said(1, "")
    assert replay.said(3.5) == Said(1, "We begin.")
    assert replay.said(99) == Said(2, "")


def test_minutes_come_in_the_order_of_writing() -> None:
    replay = Replay(SEGMENTS, ITEMS)
    assert [item.text for item in replay.items] == ["They met", "Send it"]
    assert replay.written(0) == replay.written(-1)
    assert (replay.written(0).items, replay.written(0).tail) == (0, "")
    half = replay.written(0.6)
    assert (half.items, half.tail) == (1, "S")
    assert replay.written(1).items == 2
    assert Replay((), ()).written(0.5).items == 0


@given(st.floats(0, 6), st.floats(0, 6))
def test_time_never_takes_words_back(one: float, other: float) -> None:
    replay = Replay(SEGMENTS, ITEMS)
    early, late = sorted((one, other))
    before, after = replay.said(early), replay.said(late)
    assert (before.lines, len(before.text)) <= (after.lines, len(after.text)) or (
        before.lines < after.lines
    )
    assert replay.written(early / 6).items <= replay.written(late / 6).items
