"""Ten minutes through a microphone: is the sound whole, are the words those of a file, how late?

    python -m tests.benchmarks.microphone [--minutes N] [--speech FOLDER]

Plays the sample meeting again and again into a microphone of a PulseAudio server of its own while
the app records it with live words; then the same sound goes through the app as a file. With
``--speech`` recordings of people (FLAC files at 16 kHz in that folder) are played instead: of those
the demo model knows no words, so only the sound is compared. Run with ``app`` and the repository
root on PYTHONPATH. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

import jiwer
import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray
from unplugged.audio.spool import open_audio
from unplugged.core.course import Task
from unplugged.core.messages import Committed, Partial
from unplugged.core.paths import app_paths, resources_dir
from unplugged.core.store import Run
from unplugged.core.types import RecordSource
from unplugged.runtime.notices import LevelHeard, LineAdded, Notice, PartialHeard, WorkEnded
from unplugged.runtime.service import MeetingService, WorkOptions
from whisper_normalizer.english import EnglishTextNormalizer

from tests.audio.pulse import RATE_HZ, Voice, place_of, private_server
from tests.benchmarks.live_lag import lags
from tests.process.live import Heard

QUIET_S = 6.0  # before and after what is said: a slow start of the recorder costs no word
PIECE = RATE_HZ  # looked for in the recording
# Between two plays of the meeting; no whole number of any frames, so each is cut elsewhere.
PAUSE_SAMPLES = 59_393
TRANSCRIPT_ONLY = WorkOptions(wants_minutes=False)
Pcm = NDArray[np.int16]
Told = list[tuple[float, Notice]]


def meeting_of(minutes: float) -> tuple[Pcm, str]:
    """Return the sample meeting, as often as it fits, and the words in it."""
    sample = resources_dir() / "sample" / "sample-meeting.flac"
    pcm, rate_hz = soundfile.read(sample, dtype="int16")
    once = soxr.resample(pcm, rate_hz, RATE_HZ, quality="VHQ")
    content = json.loads(sample.with_name("transcript.json").read_text(encoding="utf-8"))
    said = " ".join(line["text"] for line in content["lines"])
    times = max(1, round(minutes * 60 * RATE_HZ / (len(once) + PAUSE_SAMPLES)))
    pause = np.zeros(PAUSE_SAMPLES, np.int16)
    return np.concatenate([once, pause] * times), " ".join([said] * times)


def speech_in(folder: Path, minutes: float) -> Pcm:
    """Return recordings of people one after the other."""
    pieces: list[Pcm] = []
    for path in sorted(folder.rglob("*.flac")):
        pcm, rate_hz = soundfile.read(path, dtype="int16")
        if pcm.ndim == 1 and rate_hz == 16_000:
            pieces.append(soxr.resample(pcm, rate_hz, RATE_HZ, quality="VHQ"))
        if sum(map(len, pieces)) >= minutes * 60 * RATE_HZ:
            break
    return np.concatenate(pieces)[: round(minutes * 60 * RATE_HZ)]


def to_the_end(service: MeetingService, stop_after_s: float = math.inf) -> Told:
    """Poll until the work is over; stop a recording when so much of it is on disk."""
    told: Told = []
    while True:
        for notice in service.poll(0.05):
            told.append((time.monotonic(), notice))
            if isinstance(notice, WorkEnded):
                return told
            if isinstance(notice, LevelHeard) and notice.recorded_s >= stop_after_s:
                service.stop()
                stop_after_s = math.inf


def lag_figures(service: MeetingService, meeting_id: str, told: Told) -> dict[str, object]:
    """Return how late words were, from the moment at which their sound had arrived."""
    with open_audio(service.paths.meeting_dir(meeting_id) / "audio.flac") as audio:
        rate_hz = audio.sample_rate_hz
        began_s = min(a.monotonic_ns / 1e9 - a.sample / rate_hz for a in audio.anchors)
    segments = service.store.segments(meeting_id)
    heard = Heard()
    for when_s, notice in told:
        if isinstance(notice, LineAdded):
            segment = segments[notice.line.number - 1]
            committed = Committed(1, segment, round(segment.end_s * rate_hz), segment.end_s)
            heard.events.append((when_s, committed))
        elif isinstance(notice, PartialHeard):
            partial = Partial(1, notice.text, notice.lag_s, settled=notice.settled)
            heard.events.append((when_s, partial))
    late = lags(heard, began_s)
    return {
        name: {"median_s": round(median(values), 2), "p95_s": round(quantiles(values, n=20)[-1], 2)}
        for name, values in (
            ("shown", late.shown),
            ("settled", late.settled),
            ("committed", late.committed),
        )
    }


def sound_figures(service: MeetingService, meeting_id: str, played: Pcm) -> dict[str, object]:
    """Compare what was recorded with what was played, sample by sample."""
    path = service.paths.meeting_dir(meeting_id) / "audio.flac"
    recorded, _ = soundfile.read(path, dtype="int16")
    with open_audio(path) as audio:
        gaps = [gap.reason for gap in audio.gaps]
    first = int(np.flatnonzero(np.abs(played) > 100)[0])
    at = place_of(played[first : first + PIECE], recorded)
    there = recorded[at : at + len(played) - first] if at >= 0 else recorded[:0]
    same = int(np.count_nonzero(there == played[first : first + len(there)]))
    return {
        "played_samples": len(played) - first,
        "recorded_behind_the_first": len(there),
        "equal": same,
        "gaps": gaps,
    }


def cost_of(runs: tuple[Run, ...], task: Task) -> dict[str, float]:
    """Return the CPU seconds per second of sound of the runs of one task."""
    chosen = [run for run in runs if run.stage == task.value]
    audio_s = sum(run.audio_s or 0.0 for run in chosen)
    return {"cpu_s_per_audio_s": round(sum(run.cpu_s or 0.0 for run in chosen) / audio_s, 4)}


def measure(played: Pcm, said: str) -> dict[str, object]:
    """Record what is played and transcribe it again as a file."""
    result: dict[str, object] = {"seconds": round(len(played) / RATE_HZ, 1)}
    quiet = np.zeros(round(QUIET_S * RATE_HZ), np.int16)
    clip = Path(tempfile.mkdtemp()) / "played.flac"
    soundfile.write(clip, played, RATE_HZ)
    paths = app_paths()
    with private_server() as server:
        pipe = server.add_microphone("desk")
        server.start()
        with MeetingService(paths) as service:
            voice = Voice(pipe, np.concatenate([quiet, played, quiet]))
            voice.start()
            live_id = service.record(RecordSource(mic="pulse:desk"), TRANSCRIPT_ONLY)
            told = to_the_end(service, QUIET_S + len(played) / RATE_HZ + 1.0)
            voice.hush()
            result["sound"] = sound_figures(service, live_id, played)
            result["live"] = cost_of(service.store.runs(live_id), Task.LISTEN)
            if said:
                result["lag"] = lag_figures(service, live_id, told)
                recorded = service.paths.meeting_dir(live_id) / "audio.flac"
                ids = {"live": live_id}
                for name, path in (("played_file", clip), ("recorded_file", recorded)):
                    ids[name] = service.import_file(path, TRANSCRIPT_ONLY)
                    to_the_end(service)
                plain = EnglishTextNormalizer()
                result["word_error_rate"] = {
                    name: round(jiwer.wer(plain(said), plain(words)), 4)
                    for name, words in (
                        (name, " ".join(line.text for line in service.store.lines(meeting_id)))
                        for name, meeting_id in ids.items()
                    )
                }
                result["words"] = len(plain(said).split())
                result["file"] = cost_of(service.store.runs(ids["played_file"]), Task.TRANSCRIBE)
    return result


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--speech", type=Path, default=None)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["UNPLUGGED_HOME"] = home
        if arguments.speech is not None:
            played, said = speech_in(arguments.speech, arguments.minutes), ""
        else:
            played, said = meeting_of(arguments.minutes)
        json.dump(measure(played, said), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
