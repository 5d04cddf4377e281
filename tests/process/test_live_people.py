"""People's own speech, heard live and from a file, with the demo model.

Of such speech it hears little, so the two ways are compared by what they get wrong.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import soundfile
from unplugged.core.messages import TrackAudio, Transcribe
from unplugged.core.paths import bundled_models_dir
from unplugged.core.types import SAMPLE_RATE_HZ

from tests.process.live import Feeder, LiveWorker, Sound, error_rate

DEMO = bundled_models_dir() / "demo-speech"
WINDOW_S = 10  # as the catalogue has it
SPEECH = Path(__file__).parents[3] / "shared" / "data" / "speech"
MOST_DIFFERENT = 0.10  # on speech that the model hardly knows
CLIPS = 6


def real_speech() -> tuple[Sound, str]:
    """Return some people's sentences with a pause between them, and their text."""
    with (SPEECH / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    chosen = [
        row
        for row in rows
        if row["file"].startswith("librispeech_test_other/") and row["reference"]
    ][:: max(1, len(rows) // (4 * CLIPS))][:CLIPS]
    pieces = []
    for row in chosen:
        sound, rate_hz = soundfile.read(SPEECH / row["file"], dtype="float32")
        assert rate_hz == SAMPLE_RATE_HZ
        pieces += [sound, np.zeros(SAMPLE_RATE_HZ, np.float32)]
    return np.concatenate(pieces), " ".join(row["reference"] for row in chosen)


@pytest.mark.skipif(not SPEECH.is_dir(), reason="the speech is not at hand (../shared/data/speech)")
def test_real_speech_is_heard_alike_live_and_from_a_file(tmp_path: Path) -> None:
    sound, said = real_speech()
    path = tmp_path / "speech.flac"
    soundfile.write(path, sound, SAMPLE_RATE_HZ)
    worker = LiveWorker(tmp_path, engine="faster-whisper", model=DEMO)
    feeder = Feeder(worker.spool, sound, 4.0)
    try:
        feeder.start()
        worker.listen(window_s=WINDOW_S, takes_hints=False)
        live = worker.to_the_end()
        feeder.stop()
        tracks = (TrackAudio(1, str(path)),)
        worker.slot.submit(
            Transcribe(9, tracks, "faster-whisper", str(DEMO), None, 1, WINDOW_S, takes_hints=False)
        )
        from_file = worker.to_the_end()
    finally:
        feeder.stop()
        worker.slot.quit()

    rates = error_rate(said, live.text), error_rate(said, from_file.text)
    print(f"live {rates[0]:.3f}, file {rates[1]:.3f}")
    assert abs(rates[0] - rates[1]) <= MOST_DIFFERENT
    assert live.commits[-1].end_sample == len(sound)
