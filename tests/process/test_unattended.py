"""Recording from a script on a machine without any source: it ends, with the code for that."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from unplugged.cli import unattended
from unplugged.cli.work import Result, record_from
from unplugged.core.errors import SourceMissing
from unplugged.runtime.service import MeetingService, WorkOptions


@pytest.mark.skipif(sys.platform != "linux", reason="only ALSA can be told to find nothing")
def test_a_script_without_a_microphone_ends(
    service: MeetingService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith(("PULSE", "ALSA"))]:
        monkeypatch.delenv(name)
    nothing = tmp_path / "asound.conf"
    nothing.write_text("pcm.!default { type pulse }\n")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(nothing))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(unattended, "WAITS_S", 1.5)

    with pytest.raises(SourceMissing) as missing:
        record_from("mic", WorkOptions(), Result(None, None), service, is_quiet=True)

    assert missing.value.params == {"source": "microphone"}
    assert not service.is_working
    assert service.store.meetings() == ()
