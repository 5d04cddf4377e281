"""What an answer of llama.cpp may look like, token by token."""

from __future__ import annotations

import ctypes
from collections import deque

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import EngineFault
from unplugged.engines.environment import keep_libraries_local

keep_libraries_local()

import llama_cpp  # noqa: E402 - reads the environment when imported

_TOP = 64
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class Grammar:
    """What an answer may look like, and how far it has come."""

    def __init__(self, vocab: object, text: str, complaints: deque[str]) -> None:
        """Parse the grammar.

        Args:
            vocab: The library's vocabulary of the model.
            text: GBNF with a rule "root".
            complaints: Where the library's log puts what it has against it.

        Raises:
            ValueError: the text is no grammar; grammars are ours, so that is a bug.
        """
        complaints.clear()
        self._sampler = llama_cpp.llama_sampler_init_grammar(vocab, text.encode(), b"root")
        if not self._sampler:
            raise ValueError(f"not a grammar ({'; '.join(complaints)}):\n{text}")

    def close(self) -> None:
        """Free it; it cannot be used afterwards."""
        if self._sampler:
            llama_cpp.llama_sampler_free(self._sampler)
            self._sampler = None

    def best(self, logits: NDArray[np.float32]) -> int:
        """Return the likeliest token that the grammar allows.

        The whole vocabulary is filtered only when none of the likeliest tokens is allowed: with
        150,000 tokens that costs as much as computing the next one.

        Raises:
            EngineFault: it allows none.
        """
        first = int(np.argmax(logits))
        for candidates in (
            np.array([first]),
            np.argpartition(logits, -min(_TOP, logits.size))[-_TOP:],
            np.arange(logits.size),
        ):
            token = self._best_of(candidates, logits)
            if token is not None:
                return token
        raise EngineFault(reason=EngineReason.NOTHING_ALLOWED)

    def accept(self, token: int) -> None:
        """Go on after a token that ``best`` returned."""
        llama_cpp.llama_sampler_accept(self._sampler, token)

    def _best_of(self, tokens: NDArray[np.int64], logits: NDArray[np.float32]) -> int | None:
        data = np.zeros(tokens.size, dtype=_CANDIDATE)
        data["id"] = tokens
        data["logit"] = logits[tokens]
        array = llama_cpp.llama_token_data_array(
            data=data.ctypes.data_as(llama_cpp.llama_token_data_p),
            size=tokens.size,
            selected=-1,
            sorted=False,
        )
        llama_cpp.llama_sampler_apply(self._sampler, ctypes.byref(array))
        best = int(np.argmax(data["logit"]))
        return int(data["id"][best]) if np.isfinite(data["logit"][best]) else None
