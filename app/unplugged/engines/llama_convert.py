"""Bring a language model to fewer bits per weight, by llama.cpp's own tool."""

from __future__ import annotations

import ctypes
from pathlib import Path

import llama_cpp

from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import EngineFault
from unplugged.engines.llama_file import recent_errors

_KINDS = {4: llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_0, 8: llama_cpp.LLAMA_FTYPE_MOSTLY_Q8_0}


def convert(source: Path, target: Path, bits: int, threads: int) -> Path:
    """Write a model with weights of so many bits.

    Args:
        source: A GGUF file; one that has few bits already loses more than the real thing would.
        target: The new file.
        bits: 4 (Q4_0) or 8 (Q8_0).
        threads: How many threads to use.

    Raises:
        EngineFault: the library refused.
    """
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = _KINDS[bits]
    params.nthread = threads
    params.allow_requantize = True
    recent_errors.clear()
    if llama_cpp.llama_model_quantize(
        str(source).encode(), str(target).encode(), ctypes.byref(params)
    ):
        reason = recent_errors[-1] if recent_errors else EngineReason.NOT_CONVERTED
        raise EngineFault(reason=reason)
    return target
