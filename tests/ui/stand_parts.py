"""A stand for tests: the real window over the real service and real workers, with quick models."""

from __future__ import annotations

import json
import time
from pathlib import Path

import soundfile
from unplugged.core.paths import AppPaths

from tests.process.conftest import CATALOGUE

SECRET = "zanzibar"
SPOKEN = f"Ben, please send the {SECRET} parcel by Friday."
MINUTES = f"## Action items\n- Ben: send the {SECRET} parcel (due Friday) [1]\n"
VOICE_S = 12.0
SHORT_SAMPLE = "short.wav"


class Clock:
    """The show's clock, which can be set forward and made to run faster."""

    def __init__(self) -> None:
        self._speed = 1.0
        self._since_s = self._began_s = time.monotonic()
        self.ahead_s = 0.0

    def run_at(self, speed: float) -> None:
        """Go on from here at another speed."""
        now_s = self()
        self._since_s, self._began_s = time.monotonic(), now_s - self.ahead_s
        self._speed = speed

    def __call__(self) -> float:
        return self._began_s + (time.monotonic() - self._since_s) * self._speed + self.ahead_s


def install_quick_models(paths: AppPaths) -> None:
    """Install models that say and write one thing, whatever they hear."""
    paths.user_models_dir.mkdir(parents=True, exist_ok=True)
    (paths.user_models_dir / "catalogue.toml").write_text(CATALOGUE, encoding="utf-8")
    scripts = {
        "speech": {"default": [{"say": SPOKEN, "language": "en"}]},
        "minutes": {"default": [{"write": MINUTES}]},
    }
    for name, script in scripts.items():
        path = paths.user_models_dir / f"{name}.json"
        path.write_text(json.dumps(script), encoding="utf-8")


def short_sample(sample: Path, folder: Path) -> Path:
    """Write the first seconds of the sample meeting into a file of its own."""
    pcm, rate_hz = soundfile.read(sample, dtype="int16", frames=16_000 * 6)
    path = folder / SHORT_SAMPLE
    soundfile.write(path, pcm, rate_hz)
    return path


def files_with(word: str, folder: Path, *, besides: Path) -> list[str]:
    """Return the files below a folder in which a word stands, in UTF-8 or UTF-16, any case."""
    wanted = (word.lower().encode(), word.lower().encode("utf-16-le"))
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and besides not in path.parents:
            content = path.read_bytes().lower()
            if any(each in content for each in wanted):
                found.append(str(path.relative_to(folder)))
    return found
