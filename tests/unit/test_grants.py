"""What a worker may open follows from its command, and a process gets nothing later."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unplugged.core.grants import Grants, grants_for
from unplugged.core.messages import (
    Command,
    CompressSpools,
    DecodeFile,
    Listen,
    ListInputs,
    Play,
    Probe,
    Record,
    TrackAudio,
    Transcribe,
    WriteMinutes,
)

SPOOL = "/data/meetings/one/audio.wav"
FOLDER = "/data/meetings/one"
WRITE = WriteMinutes(
    1, "/data/library.db", "one", "llama.cpp", "/m/a.gguf", "/t/minutes.toml", 1, 0, 0, 0, True
)

PATHS = st.lists(st.sampled_from(("/a", "/b", "/c")), unique=True).map(tuple)
GRANTS = st.builds(Grants, read=PATHS, write=PATHS, has_sound=st.booleans())


@pytest.mark.parametrize(
    ("command", "grants"),
    [
        (DecodeFile(1, "/home/me/talk.mp3", SPOOL), Grants(("/home/me/talk.mp3",), (FOLDER,))),
        (CompressSpools(1, (SPOOL, f"{FOLDER}/system.wav")), Grants(write=(FOLDER,))),
        (Record(1, "", SPOOL), Grants(write=(FOLDER,), has_sound=True)),
        (
            Play(1, ((SPOOL, 0.0), (f"{FOLDER}/system.wav", 1.5)), 0.0),
            Grants(read=(FOLDER,), has_sound=True),
        ),
        (ListInputs(1), Grants(has_sound=True)),
        (
            Transcribe(1, (TrackAudio(1, SPOOL),), "faster-whisper", "/m/tiny", None, 1),
            Grants(("/m/tiny", FOLDER)),
        ),
        (
            Listen(1, (TrackAudio(1, SPOOL),), "faster-whisper", "/m/tiny", None, 1),
            Grants(("/m/tiny", FOLDER)),
        ),
        (Probe(1, True, "faster-whisper", "/m/tiny", 1), Grants(("/m/tiny",))),
        (
            WRITE,
            Grants(
                ("/data/library.db", "/data/library.db-wal", "/t/minutes.toml", "/m/a.gguf"),
                ("/data/library.db-shm",),
            ),
        ),
    ],
)
def test_a_command_grants_what_it_names_and_no_more(command: Command, grants: Grants) -> None:
    assert grants_for(command) == grants


def test_extracted_minutes_need_no_model() -> None:
    assert "" not in grants_for(replace(WRITE, engine="extractive", model="")).read


def test_a_scripted_engine_may_note_how_far_it_is() -> None:
    fake = Probe(1, True, "fake", "/m/speech.json", 1)
    assert grants_for(fake) == Grants(read=("/m/speech.json",), write=("/m",))


def test_only_an_engine_on_an_npu_may_open_one_and_no_other_job_gets_its_process() -> None:
    on_npu = grants_for(replace(WRITE, engine="openvino-npu", model="/m/ov"))
    on_cpu = grants_for(replace(WRITE, engine="openvino", model="/m/ov"))

    assert on_npu == replace(on_cpu, has_npu=True)
    assert not on_cpu.has_npu
    assert not on_npu.covers(on_cpu)
    assert not on_cpu.covers(on_npu)


def test_only_jobs_with_sound_touch_the_sound_server() -> None:
    assert not grants_for(WRITE).has_sound
    assert not grants_for(DecodeFile(1, "/a.mp3", SPOOL)).has_sound


@given(GRANTS, GRANTS)
def test_a_process_does_a_job_only_if_it_has_every_right_for_it(has: Grants, wants: Grants) -> None:
    missing = [path for path in wants.read if path not in has.read and path not in has.write]
    missing += [path for path in wants.write if path not in has.write]
    lacks_sound = wants.has_sound and not has.has_sound

    assert has.covers(wants) == (not missing and not lacks_sound)


def test_the_jobs_of_one_file_run_in_one_process_and_the_next_file_gets_a_fresh_one() -> None:
    first = grants_for(DecodeFile(1, "/a.mp3", SPOOL))

    assert first.covers(grants_for(CompressSpools(2, (SPOOL,))))
    assert not first.covers(grants_for(DecodeFile(3, "/b.mp3", "/data/meetings/two/audio.wav")))
