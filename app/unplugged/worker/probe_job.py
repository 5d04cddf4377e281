"""The job that finds out whether an engine really answers on this machine."""

from __future__ import annotations

import time

import numpy as np

from unplugged.core.engine import CancelToken
from unplugged.core.errors import EngineFault
from unplugged.core.messages import Command, EngineLoaded, Probe
from unplugged.core.types import SAMPLE_RATE_HZ
from unplugged.engines.registry import load_generator, load_transcriber
from unplugged.worker.main import Emit

_NOISE_S = 2
_ANSWER_TOKENS = 8


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
        transcriber = load_transcriber(command.engine, command.model, command.threads)
        info = transcriber.info
        load_s = time.monotonic() - started_s
        # Noise rather than silence: the encoder and the decoder must both run.
        noise = np.random.default_rng(0).normal(0, 0.05, _NOISE_S * SAMPLE_RATE_HZ)
        for _segment in transcriber.transcribe(
            noise.astype(np.float32), language=None, cancel=cancel
        ):
            pass
    else:
        generator = load_generator(command.engine, command.model, command.threads, 0)
        info = generator.info
        load_s = time.monotonic() - started_s
        answer = generator.generate(
            "", "[1] Hello.", grammar=None, max_tokens=_ANSWER_TOKENS, cancel=cancel
        )
        if not any(answer):
            raise EngineFault(reason="it gave no answer")
    emit(EngineLoaded(command.job, info, load_s))
