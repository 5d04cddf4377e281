"""The synthetic voices: espeak-ng, flite and festival, asked for one sentence at a time.

A voice is a frozen value, so that a corpus line can say exactly how it was spoken and so that
whole ranges of settings can be kept away from training (see ``is_held_out``).
"""

from __future__ import annotations

import io
import random
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray
from scipy.signal import resample_poly

RATE_HZ = 16_000
EDGE_BEFORE_SAMPLES = 800  # 50 ms kept before the first loud sample
EDGE_AFTER_SAMPLES = 1_600  # 100 ms kept after the last one
LOUD = 0.003  # of full scale; the synthesisers write exact or near silence around speech
PEAK = 0.7
WAV_HEAD = 44  # bytes before the samples

ESPEAK_ACCENTS = ("en-us", "en-gb", "en-gb-x-rp")
ESPEAK_VARIANTS = (
    *("", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "f1", "f2", "f3", "f4", "f5"),
    *("Alex", "Andy", "Annie", "linda", "steph"),
)
ESPEAK_HELD_OUT = frozenset({"m4", "f3", "Andy", "steph"})
ESPEAK_WPM = (130, 205)
ESPEAK_PITCH = (25, 75)  # espeak's own scale, 50 is the voice's default
FLITE_VOICES = ("awb", "rms", "slt", "awb", "rms", "slt", "kal16")
FLITE_STRETCH = (0.80, 1.22)
FESTIVAL_VOICES = ("voice_kal_diphone", "voice_ked_diphone", "voice_cmu_us_slt_arctic_hts")
FESTIVAL_STRETCH = (0.85, 1.18)
STRETCH_HELD_OUT = (0.97, 1.01)  # this band of flite's and festival's stretch is for evaluation

Shares = tuple[tuple[str, float], ...]
KIND_SHARES: Shares = (("espeak", 0.20), ("flite", 0.68), ("festival", 0.12))


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice setting.

    Attributes:
        kind: "espeak", "flite" or "festival".
        name: The synthesiser's voice name; for espeak "accent" or "accent+variant".
        pace: Words a minute for espeak, duration stretch (1 = normal) for the others.
        pitch: espeak's 0-99 pitch; kal16's mean pitch in Hz; 0 where the voice has its own.
    """

    kind: str
    name: str
    pace: float
    pitch: int = 0

    @property
    def is_held_out(self) -> bool:
        """Whether this setting is kept for evaluation and never trained on."""
        if self.kind == "espeak":
            return self.name.partition("+")[2] in ESPEAK_HELD_OUT
        return STRETCH_HELD_OUT[0] <= self.pace <= STRETCH_HELD_OUT[1]


def draw_voice(rng: random.Random, *, held_out: bool, shares: Shares = KIND_SHARES) -> Voice:
    """Draw a voice setting from the training side or from the evaluation side.

    Args:
        rng: Source of all chance.
        held_out: Whether to draw from the evaluation side.
        shares: How often each synthesiser is tried; a setting of the wrong side is drawn anew.
    """
    while True:
        kind = rng.choices([k for k, _ in shares], [s for _, s in shares])[0]
        voice = _draw(kind, rng)
        if voice.is_held_out == held_out:
            return voice


def _draw(kind: str, rng: random.Random) -> Voice:
    if kind == "espeak":
        variant = rng.choice(ESPEAK_VARIANTS)
        name = rng.choice(ESPEAK_ACCENTS) + (f"+{variant}" if variant else "")
        return Voice(kind, name, rng.randint(*ESPEAK_WPM), rng.randint(*ESPEAK_PITCH))
    if kind == "flite":
        name = rng.choice(FLITE_VOICES)
        pitch = rng.randint(85, 150) if name == "kal16" else 0
        return Voice(kind, name, round(rng.uniform(*FLITE_STRETCH), 3), pitch)
    return Voice(kind, rng.choice(FESTIVAL_VOICES), round(rng.uniform(*FESTIVAL_STRETCH), 3))


def is_offered(voice: Voice) -> bool:
    """Whether the training side can draw this voice; a corpus may be older than the lists above."""
    if voice.kind == "espeak":
        accent, _, variant = voice.name.partition("+")
        is_known = accent in ESPEAK_ACCENTS and variant in ESPEAK_VARIANTS
        return is_known and not voice.is_held_out
    return not voice.is_held_out


def speak(voice: Voice, texts: list[str]) -> list[NDArray[np.int16] | None]:
    """Speak each text with one voice.

    Args:
        voice: The setting.
        texts: Plain sentences. One festival process serves them all; the others start per text.

    Returns:
        For each text mono PCM at 16 kHz, trimmed to 50 ms before and 100 ms after the speech and
        peak-normalised, or None where the synthesiser gave no sound.
    """
    if voice.kind == "festival":
        return _speak_festival(voice, texts)
    speak_one = _espeak if voice.kind == "espeak" else _flite
    return [_trimmed(speak_one(voice, text)) for text in texts]


def _espeak(voice: Voice, text: str) -> bytes:
    command = ["espeak-ng", "-v", voice.name, "-s", f"{voice.pace:.0f}", "-p", str(voice.pitch)]
    wav = subprocess.run([*command, "--stdout", text], capture_output=True, check=False).stdout
    if len(wav) < WAV_HEAD:
        return b""
    # A streamed WAV carries no true sizes: write them, so that any reader takes it.
    riff, data = (len(wav) - 8).to_bytes(4, "little"), (len(wav) - WAV_HEAD).to_bytes(4, "little")
    return wav[:4] + riff + wav[8:40] + data + wav[WAV_HEAD:]


def _flite(voice: Voice, text: str) -> bytes:
    settings = ["--setf", f"duration_stretch={voice.pace}"]
    if voice.pitch:
        settings += ["--setf", f"int_f0_target_mean={voice.pitch}"]
    with tempfile.NamedTemporaryFile(suffix=".wav") as out:
        command = ["flite", "-voice", voice.name, *settings, "-t", text, "-o", out.name]
        subprocess.run(command, capture_output=True, check=False)
        return Path(out.name).read_bytes()


def _speak_festival(voice: Voice, texts: list[str]) -> list[NDArray[np.int16] | None]:
    with tempfile.TemporaryDirectory() as folder:
        lines = [f"({voice.name})", f"(Parameter.set 'Duration_Stretch {voice.pace})"]
        for number, text in enumerate(texts):
            quoted = text.replace("\\", "").replace('"', "")
            lines.append(f'(set! u (SynthText "{quoted}"))')
            lines.append(f'(utt.save.wave u "{folder}/{number}.wav")')
        script = Path(folder, "script.scm")
        script.write_text("\n".join(lines), encoding="utf-8")
        subprocess.run(["festival", "-b", str(script)], capture_output=True, check=False)
        waves = [Path(folder, f"{number}.wav") for number in range(len(texts))]
        return [_trimmed(w.read_bytes()) if w.exists() else None for w in waves]


def _trimmed(wav: bytes) -> NDArray[np.int16] | None:
    if len(wav) < 1_000:
        return None
    pcm, rate = soundfile.read(io.BytesIO(wav), dtype="float32")
    if pcm.ndim > 1:
        pcm = pcm.mean(axis=1)
    if rate != RATE_HZ:
        divisor = int(np.gcd(rate, RATE_HZ))
        pcm = resample_poly(pcm, RATE_HZ // divisor, rate // divisor)
    loud = np.flatnonzero(np.abs(pcm) > LOUD)
    if len(loud) == 0:
        return None
    pcm = pcm[max(0, loud[0] - EDGE_BEFORE_SAMPLES) : loud[-1] + EDGE_AFTER_SAMPLES]
    scaled: NDArray[np.int16] = (pcm / np.abs(pcm).max() * PEAK * 32_767).astype(np.int16)
    return scaled
