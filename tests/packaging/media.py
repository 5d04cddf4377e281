"""Writes the sample's first words into files of many kinds.

`python -m tests.packaging.media FOLDER`
"""

from __future__ import annotations

import sys
from pathlib import Path

import soundfile

from tests.audio.encoding import encode

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample" / "sample-meeting.flac"
SECONDS = 14  # "Let's start with the budget for the booth" is said by then
# Suffix, encoder of the sound, encoder of a picture that runs along.
KINDS = (
    ("mp3", "libmp3lame", None),
    ("m4a", "aac", None),
    ("ogg", "libopus", None),
    ("wma", "wmav2", None),
    ("mp4", "aac", "libx264"),
    ("mkv", "libopus", "libx265"),
    ("webm", "libopus", "libvpx"),
    ("avi", "libmp3lame", "mpeg4"),
    ("ts", "ac3", "mpeg2video"),
)


def main(folder: Path) -> None:
    """Write a file of each kind."""
    folder.mkdir(parents=True, exist_ok=True)
    with soundfile.SoundFile(SAMPLE) as sound:
        pcm = sound.read(SECONDS * sound.samplerate, dtype="float32")
        rate_hz = 48_000
        repeated = pcm.repeat(rate_hz // sound.samplerate)
    for suffix, codec, picture in KINDS:
        encode(folder / f"said.{suffix}", repeated, rate_hz, codec, video=picture)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
