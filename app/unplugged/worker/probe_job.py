"""The job that finds out whether an engine really answers on this machine."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from unplugged.core.engine import CancelToken
from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import EngineFault
from unplugged.core.messages import Command, EngineLoaded, Probe
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines.registry import (
    VOICE_ENCODERS,
    load_generator,
    load_transcriber,
    load_voice_encoder,
)
from unplugged.worker.main import Emit

_NOISE_S = 2
_ANSWER_TOKENS = 8
_CHOICES = ("Selected ISA", "Use Intel MKL", "SGEMM backend", "GEMM_S8 backend")


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Load an engine and let it do a second's worth of its real work.

    Raises:
        ModelBroken: the model cannot be loaded.
        EngineFault: the engine failed, or gave no answer.
        JobCancelled: the job was cancelled.
    """
    if not isinstance(command, Probe):
        raise TypeError(command)
    started_s = time.monotonic()
    if command.is_speech:
        os.environ["CT2_VERBOSE"] = "1"  # read at import: lets CTranslate2 say what it chose
        with _overheard() as told:
            transcriber = load_transcriber(command.engine, command.model, command.threads)
        info = transcriber.info
        info = replace(info, details=(*info.details, *_choices(told)))
        load_s = time.monotonic() - started_s
        # Noise rather than silence: the encoder and the decoder must both run.
        noise = np.random.default_rng(0).normal(0, 0.05, _NOISE_S * SAMPLE_RATE_HZ)
        for _segment in transcriber.transcribe(
            noise.astype(np.float32), language=None, cancel=cancel
        ):
            pass
    elif command.engine in VOICE_ENCODERS:
        encoder = load_voice_encoder(command.engine, command.model, command.threads)
        info = encoder.info
        load_s = time.monotonic() - started_s
        noise = np.random.default_rng(0).normal(0, 0.05, _NOISE_S * SAMPLE_RATE_HZ)
        encoder.encode(noise.astype(np.float32))
    else:
        generator = load_generator(command.engine, command.model, command.threads, 0)
        info = generator.info
        load_s = time.monotonic() - started_s
        answer = generator.generate(
            "", "[1] Hello.", grammar=None, max_tokens=_ANSWER_TOKENS, cancel=cancel
        )
        if not any(answer):
            raise EngineFault(reason=EngineReason.NO_ANSWER)
    emit(EngineLoaded(command.job, info, load_s))


@contextlib.contextmanager
def _overheard() -> Iterator[list[str]]:
    """Collect what native code prints to standard error; it still reaches the log."""
    told: list[str] = []
    sys.stderr.flush()
    log_fd = os.dup(2)
    try:
        with tempfile.TemporaryFile() as heard:
            os.dup2(heard.fileno(), 2)
            try:
                yield told
            finally:
                os.dup2(log_fd, 2)
                heard.seek(0)
                content = heard.read()
                os.write(log_fd, content)
                told += content.decode("utf-8", "replace").splitlines()
    finally:
        os.close(log_fd)


def _choices(told: list[str]) -> tuple[tuple[str, str], ...]:
    """Return CTranslate2's choices from its lines such as `... [info]  - Selected ISA: AVX2`.

    They are for the eye only; where the lines look otherwise, there is nothing to show.
    """
    pairs = (line.partition(" - ")[2].partition(": ") for line in told)
    return tuple((name, value) for name, _, value in pairs if name in _CHOICES and value)
