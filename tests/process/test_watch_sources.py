"""Choosing a microphone: what there is, how loud it is, without recording a sample."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator

import pytest
from unplugged.core.course import WorkerKind
from unplugged.core.types import DEFAULT_MIC
from unplugged.runtime.notices import LevelSeen, Notice, SourcesChanged
from unplugged.runtime.service import MeetingService

from tests.audio.pulse import PulseServer, Voice, needs_pulse, private_server, speech_like
from tests.process.conftest import PATIENCE_S

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="PulseAudio runs on Linux"),
    needs_pulse,
]


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_server() as prepared:
        yield prepared


def wait_for(service: MeetingService, is_there: Callable[[Notice], bool]) -> Notice:
    deadline_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline_s:
        for notice in service.poll(0.1):
            if is_there(notice):
                return notice
    raise AssertionError(f"no such news within {PATIENCE_S:.0f} s")


def names(notice: Notice) -> set[str]:
    return {s.id for s in notice.sources} if isinstance(notice, SourcesChanged) else set()


def test_devices_and_levels_are_told_until_the_watch_ends(
    service: MeetingService, server: PulseServer
) -> None:
    pipe = server.add_microphone("desk")
    server.start()
    voice = Voice(pipe, speech_like(90.0), is_live=True)
    voice.start()
    try:
        service.watcher.start((DEFAULT_MIC,))
        wait_for(service, lambda news: names(news) == {"pulse:desk"})
        level = wait_for(service, lambda news: isinstance(news, LevelSeen))
        assert isinstance(level, LevelSeen)
        assert level.source_id == DEFAULT_MIC
        assert -20 < level.rms_dbfs < level.peak_dbfs <= 0

        server.add_microphone("headset")
        wait_for(service, lambda news: "pulse:headset" in names(news))
        server.unplug("headset")
        wait_for(service, lambda news: names(news) == {"pulse:desk"})

        os.kill(service.pids[WorkerKind.METER], signal.SIGKILL)
        wait_for(service, lambda news: names(news) == {"pulse:desk"})
        wait_for(service, lambda news: isinstance(news, LevelSeen))

        service.watcher.stop()
        deadline_s = time.monotonic() + PATIENCE_S
        while server.pactl("list", "short", "source-outputs"):
            assert time.monotonic() < deadline_s, "the microphone is still held"
            service.poll(0.1)
    finally:
        voice.hush()
    assert service.store.meetings() == ()
