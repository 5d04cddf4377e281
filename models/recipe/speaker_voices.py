"""Hundreds of synthetic people: the synthesisers' voices with other throats and other pitches.

A voice of a real person (flite, festival) is taken apart by WORLD and put together with its
formants, its pitch, its melody and its breath changed;
espeak's voices are played faster or slower, too.
"""

from __future__ import annotations

import random
import subprocess
from dataclasses import dataclass

import numpy as np
import pyworld
from numpy.typing import NDArray
from scipy.signal import resample_poly

from models.recipe.voices import RATE_HZ, Voice, speak

FRAME_MS = 10.0
FESTIVAL = (
    *("kal_diphone", "ked_diphone", "cmu_us_slt_arctic_hts", "lp_diphone", "pc_diphone"),
    *("upc_ca_ona_hts", "czech_dita", "czech_krb", "czech_machac", "czech_ph"),
    *("hy_fi_mv_diphone", "suo_fi_lj_diphone", "msu_ru_nsh_clunits"),
)
FLITE = ("awb", "rms", "slt", "kal16")
HELD_OUT = frozenset({"rms", "pc_diphone", "czech_dita"})  # people that training never hears
ACCENTS = (
    *("en-us", "en-gb", "en-gb-x-rp", "en-gb-scotland", "en-029", "en-us-nyc", "de", "fr-fr"),
    *("es", "it", "pt", "pl", "nl", "sv", "ru", "tr", "fi", "hi"),
)
VARIANTS = (
    *("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "f1", "f2", "f3", "f4", "f5", "Alex"),
    *("Alicia", "Andrea", "Andy", "Annie", "Denis", "Diogo", "Gene", "Gene2", "Henrique", "Hugo"),
    *("Jacky", "Lee", "Marco", "Mario", "Michael", "Mike", "Nguyen", "Storm", "adam", "anika"),
    *("announcer", "antonio", "aunty", "belinda", "benjamin", "boris", "caleb", "david", "ed"),
    *("edward", "edward2", "grandma", "grandpa", "gustave", "iven", "iven2", "john", "linda"),
    *("max", "michel", "miguel", "norbert", "pablo", "paul", "pedro", "quincy", "rob", "robert"),
    *("sandro", "shelby", "steph", "steph2", "travis", "victor", "zac", "klatt", "klatt4"),
)
VARIANTS_HELD_OUT = frozenset({"m4", "f3", "Andy", "steph", "Mario", "belinda", "travis", "Hugo"})

Sound = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Speaker:
    """One person: a synthesiser's voice and what is changed about it.

    Attributes:
        kind: "espeak", "flite" or "festival".
        name: The synthesiser's voice.
        throat: Factor on all formants; a shorter vocal tract has a larger one.
        pitch: espeak's 0-99 pitch; for the others a factor on the fundamental.
        melody: Factor on how far the pitch moves (not espeak).
        tilt_db: Change of the spectrum from 0 to 8 kHz (not espeak).
        breath: Share of noise at 8 kHz, 0 to 1 (not espeak).
    """

    kind: str
    name: str
    throat: float
    pitch: float
    melody: float = 1.0
    tilt_db: float = 0.0
    breath: float = 0.5

    @property
    def is_held_out(self) -> bool:
        """Whether this person is kept for evaluation."""
        if self.kind == "espeak":
            return self.name.partition("+")[2] in VARIANTS_HELD_OUT
        return self.name in HELD_OUT


def draw_people(seed: int, of_each: int, espeak: int) -> list[Speaker]:
    """Draw ``of_each`` people from every real voice and ``espeak`` of espeak's."""
    rng = random.Random(seed)
    real = [("festival", name) for name in FESTIVAL] + [("flite", name) for name in FLITE]
    people = [_changed(rng, kind, name) for kind, name in real for _ in range(of_each)]
    for _ in range(espeak):
        name = f"{rng.choice(ACCENTS)}+{rng.choice(VARIANTS)}"
        people.append(
            Speaker("espeak", name, round(rng.uniform(0.82, 1.2), 3), rng.randint(10, 90))
        )
    return people


def _changed(rng: random.Random, kind: str, name: str) -> Speaker:
    throat = rng.uniform(0.82, 1.22)
    return Speaker(
        kind,
        name,
        round(throat, 3),
        round(throat**1.5 * rng.uniform(0.72, 1.4), 3),
        round(rng.uniform(0.6, 1.5), 3),
        round(rng.uniform(-9.0, 9.0), 2),
        round(rng.uniform(0.2, 0.9), 3),
    )


class Takes:
    """A real voice's sentences, taken apart once and put together for each person it lends to."""

    def __init__(self, kind: str, name: str, texts: list[str]) -> None:
        """Speak ``texts`` with the voice as it is."""
        voice = Voice(kind, f"voice_{name}" if kind == "festival" else name, 1.0)
        sounds = [pcm for pcm in speak(voice, texts) if pcm is not None]
        self._parts = [_taken_apart(pcm / 32_768) for pcm in sounds]

    def __len__(self) -> int:
        return len(self._parts)

    def said_by(self, person: Speaker, number: int, rng: random.Random) -> NDArray[np.int16]:
        """Sentence ``number`` as the person says it: mono PCM at 16 kHz."""
        pitch_hz, spectrum = self._parts[number]
        pace = rng.uniform(0.85, 1.15)
        at = np.arange(0, len(pitch_hz) - 1, pace)
        nearest = np.round(at).astype(int)
        pitch_hz, spectrum = pitch_hz[nearest], spectrum[nearest]
        voiced = pitch_hz > 0
        if voiced.any():
            middle = np.exp(np.log(pitch_hz[voiced]).mean())
            moved = (pitch_hz / middle) ** person.melody * middle * rng.uniform(0.95, 1.05)
            pitch_hz = np.where(voiced, np.clip(moved * person.pitch, 55.0, 480.0), 0.0)
        bins = spectrum.shape[1]
        source = np.clip(np.arange(bins) / person.throat, 0, bins - 1)
        low = np.minimum(source.astype(int), bins - 2)
        share = source - low
        logs = np.log(spectrum)
        logs = logs[:, low] * (1 - share) + logs[:, low + 1] * share
        height = np.linspace(0.0, 1.0, bins)
        logs += person.tilt_db / 10 * np.log(10) * height
        noise = np.where(voiced[:, None], 0.02 + person.breath * height, 0.999)
        out = pyworld.synthesize(
            pitch_hz,
            np.ascontiguousarray(np.exp(logs)),
            np.ascontiguousarray(np.minimum(noise, 0.999)),
            RATE_HZ,
            FRAME_MS,
        )
        return _as_pcm(out)


def _taken_apart(sound: Sound) -> tuple[Sound, Sound]:
    sound = sound + np.random.default_rng(0).standard_normal(len(sound)) * 1e-5
    rough, at = pyworld.dio(sound, RATE_HZ, frame_period=FRAME_MS)
    pitch_hz = pyworld.stonemask(sound, rough, at, RATE_HZ)
    return pitch_hz, pyworld.cheaptrick(sound, pitch_hz, at, RATE_HZ)


def said_by_espeak(person: Speaker, text: str, rng: random.Random) -> NDArray[np.int16] | None:
    """One sentence of one of espeak's people: mono PCM at 16 kHz, or None where there was none."""
    pace = rng.randint(140, 190) / person.throat
    command = ["espeak-ng", "-v", person.name, "-s", f"{pace:.0f}", "-p", f"{person.pitch:.0f}"]
    wav = subprocess.run([*command, "--stdout", text], capture_output=True, check=False).stdout
    sound = np.frombuffer(wav[44:], np.int16).astype(np.float64) / 32_768
    if len(sound) < RATE_HZ // 4:
        return None
    down = round(22_050 / 50 * person.throat)
    return _as_pcm(resample_poly(sound, RATE_HZ // 50, down))


def _as_pcm(sound: Sound) -> NDArray[np.int16]:
    loud = np.flatnonzero(np.abs(sound) > 0.01 * np.abs(sound).max())
    sound = sound[loud[0] : loud[-1] + 1]
    scaled: NDArray[np.int16] = (sound / np.abs(sound).max() * 0.7 * 32_767).astype(np.int16)
    return scaled
