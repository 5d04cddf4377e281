"""A thin hold on llama.cpp: one model, one context, tokens in and logits out.

The library's own ``Llama`` class is not used: it prints, redirects the process's file descriptors,
keeps a copy of all logits and offers no way to stop inside a prompt (llama-cpp-python 0.3.36).
"""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import AdapterBroken, EngineFault
from unplugged.core.model_reasons import Reason
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.engines.environment import keep_libraries_local
from unplugged.engines.llama_file import LlamaFile, recent_errors, why_no_gguf
from unplugged.engines.llama_grammar import Grammar

keep_libraries_local()

import llama_cpp  # noqa: E402 - reads the environment when imported

MOST_CHECKED = 16  # tokens whose logits are all wanted at once
_ABORTED = 2
_KV_TYPES = {
    16: llama_cpp.GGML_TYPE_F16,
    8: llama_cpp.GGML_TYPE_Q8_0,
    4: llama_cpp.GGML_TYPE_Q4_0,
}
# The C functions take no names for their arguments.
_KEEP_BUFFERS = False  # llama_memory_clear: forget what is in them, don't overwrite it


class Aborted(Exception):
    """An evaluation was stopped by its abort check."""


class LlamaModel(LlamaFile):
    """A loaded model with one context; its memory holds one sequence of tokens."""

    def __init__(
        self, path: Path, threads: int, context_tokens: int, tuning: Tuning = AS_USUAL
    ) -> None:
        """Load a model onto the CPU.

        Args:
            path: A GGUF file.
            threads: How many threads it may use, at least 1.
            context_tokens: How many tokens the context holds; the library rounds up.
            tuning: How it is run.

        Raises:
            ModelBroken: the file is missing, cut off or not a model that this library knows, or it
                can't be run like this.
            AdapterBroken: the adapter is none, or was made for another model.
        """
        super().__init__(path, packs_weights=tuning.packs_weights)
        trained = self.trained_tokens
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = min(context_tokens, trained) if trained > 0 else context_tokens
        params.n_batch = params.n_ubatch = min(tuning.batch_tokens, params.n_ctx)
        params.n_threads = params.n_threads_batch = threads
        params.flash_attn_type = (
            llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED
            if tuning.flash_attention
            else llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        )
        params.type_k = params.type_v = _KV_TYPES[tuning.kv_bits]
        params.offload_kqv = False
        params.op_offload = False
        params.no_perf = True
        self._context = llama_cpp.llama_init_from_model(self._model, params)
        if not self._context:
            llama_cpp.llama_model_free(self._model)
            raise self._broken()
        # Not when the interpreter ends: libraries may be half unloaded then, and the system frees.
        weakref.finalize(self, _free, self._context, self._model).atexit = False
        self._memory = llama_cpp.llama_get_memory(self._context)
        self.context_tokens = int(params.n_ctx)
        self.batch_tokens = int(params.n_batch)
        self._held: list[int] = []
        self._kept = _KeptState((), b"")
        self._abort: Any = None
        # Recurrent and sliding-window models can't forget only the end of what they remember.
        self.can_step_back = not (
            llama_cpp.llama_model_is_recurrent(self._model)
            or llama_cpp.llama_model_is_hybrid(self._model)
            or llama_cpp.llama_model_n_swa(self._model) > 0
        )
        self._checked = llama_cpp.llama_batch_init(MOST_CHECKED, 0, 1)
        weakref.finalize(self, llama_cpp.llama_batch_free, self._checked).atexit = False
        if tuning.lora:
            self._lay_over(Path(tuning.lora))

    @property
    def held_count(self) -> int:
        """How many tokens are in memory."""
        return len(self._held)

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on, at least 1."""
        llama_cpp.llama_set_n_threads(self._context, threads, threads)

    def keep_common(self, prompt: Sequence[int]) -> int:
        """Forget everything in memory but the part that ``prompt`` begins with.

        At least the last token of the prompt is left to evaluate: its logits are wanted.

        Returns:
            How many tokens of the prompt are in memory.
        """
        common = _common_length(self._held, prompt)
        if common == len(self._held) or (common and self.step_back(common)):
            return common
        self.forget()
        return self._restore(prompt)

    def step_back(self, count: int) -> bool:
        """Forget all but the first ``count`` tokens; False, and nothing done, if it can't be."""
        if not self.can_step_back or not llama_cpp.llama_memory_seq_rm(self._memory, 0, count, -1):
            return False
        del self._held[count:]
        return True

    def keep_state(self) -> None:
        """Copy what is in memory, for a model that can't step back; the copy before is dropped."""
        size = llama_cpp.llama_state_seq_get_size(self._context, 0)
        buffer = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self._context, buffer, size, 0)
        self._kept = _KeptState(tuple(self._held), bytes(buffer[:written]))

    def _restore(self, prompt: Sequence[int]) -> int:
        """Put the copy of an earlier state back if the prompt goes on from it."""
        kept = self._kept
        count = len(kept.tokens)
        if not 0 < count < len(prompt) or tuple(prompt[:count]) != kept.tokens:
            return 0
        buffer = (ctypes.c_uint8 * len(kept.state)).from_buffer_copy(kept.state)
        if not llama_cpp.llama_state_seq_set_data(self._context, buffer, len(kept.state), 0):
            self.forget()
            return 0
        self._held = list(kept.tokens)
        return count

    def forget(self) -> None:
        """Empty the memory."""
        llama_cpp.llama_memory_clear(self._memory, _KEEP_BUFFERS)
        self._held = []

    def evaluate(self, tokens: Sequence[int], should_abort: Callable[[], bool] | None) -> None:
        """Append tokens to memory and compute the logits after the last one.

        Args:
            tokens: At most ``batch_tokens``.
            should_abort: Asked between the operations of the network; None not to be asked.

        Raises:
            Aborted: ``should_abort`` returned True; the memory is empty then.
            EngineFault: the library failed.
        """
        buffer = (llama_cpp.llama_token * len(tokens))(*tokens)
        self._decode(llama_cpp.llama_batch_get_one(buffer, len(tokens)), should_abort)
        self._held.extend(tokens)

    def evaluate_all(self, tokens: Sequence[int]) -> None:
        """Append tokens to memory and compute the logits after each of them.

        Args:
            tokens: At most ``MOST_CHECKED``.

        Raises:
            EngineFault: the library failed.
        """
        batch = self._checked
        batch.n_tokens = len(tokens)
        for i, token in enumerate(tokens):
            batch.token[i] = token
            batch.pos[i] = len(self._held) + i
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = 0
            batch.logits[i] = 1
        self._decode(batch, None)
        self._held.extend(tokens)

    def _decode(self, batch: object, should_abort: Callable[[], bool] | None) -> None:
        self._watch(should_abort)
        code = llama_cpp.llama_decode(self._context, batch)
        if code == _ABORTED:
            self.forget()
            raise Aborted
        if code != 0:
            self.forget()
            raise EngineFault(
                reason=EngineReason.NOT_EVALUATED, model=self._path.stem, detail=str(code)
            )

    def logits(self, place: int = -1) -> NDArray[np.float32]:
        """Return the logits after an evaluated token; valid until the next evaluation.

        Args:
            place: Which token of the last ``evaluate_all``; -1 for the last token in any case.

        Returns:
            A view, shape (vocabulary_size,).
        """
        pointer = llama_cpp.llama_get_logits_ith(self._context, place)
        if not pointer:
            raise EngineFault(reason=EngineReason.NO_LOGITS, model=self._path.stem)
        view: NDArray[np.float32] = np.ctypeslib.as_array(pointer, shape=(self.vocabulary_size,))
        return view

    def grammar(self, text: str) -> Grammar:
        """Make a grammar for one answer.

        Raises:
            ValueError: the text is no GBNF with a rule "root"; grammars are ours, so that is a bug.
        """
        return Grammar(self._vocab, text, recent_errors)

    def _lay_over(self, path: Path) -> None:
        """Lay a LoRA adapter over the model; the model frees it.

        Raises:
            AdapterBroken: the file is none, or was made for another model.
        """
        why_none = why_no_gguf(path)
        if why_none is not None:
            raise AdapterBroken(path=str(path), reason=why_none)
        recent_errors.clear()
        adapter = llama_cpp.llama_adapter_lora_init(self._model, str(path).encode())
        if not adapter:
            reason = recent_errors[0] if recent_errors else Reason.NOT_LAID_OVER
            raise AdapterBroken(path=str(path), reason=reason)
        adapters = (llama_cpp.llama_adapter_lora_p_ctypes * 1)(adapter)
        scales = (ctypes.c_float * 1)(1.0)
        if llama_cpp.llama_set_adapters_lora(self._context, adapters, 1, scales) != 0:
            raise AdapterBroken(path=str(path), reason=Reason.NOT_LAID_OVER)

    def _watch(self, should_abort: Callable[[], bool] | None) -> None:
        """Set who is asked about aborting; the library keeps only a bare pointer to it."""
        if should_abort is None:
            if self._abort is not None:
                nobody = llama_cpp.ggml_abort_callback()
                llama_cpp.llama_set_abort_callback(self._context, nobody, None)
                self._abort = None
            return
        asked = llama_cpp.ggml_abort_callback(lambda _data: should_abort())
        llama_cpp.llama_set_abort_callback(self._context, asked, None)
        self._abort = asked


@dataclass(frozen=True, slots=True)
class _KeptState:
    """A copy of the memory, and the tokens that are in it."""

    tokens: tuple[int, ...]
    state: bytes


def _common_length(held: Sequence[int], prompt: Sequence[int]) -> int:
    """Return how many tokens both begin with, never all of the prompt."""
    common = 0
    most = min(len(held), len(prompt) - 1)
    while common < most and held[common] == prompt[common]:
        common += 1
    return common


def _free(context: object, model: object) -> None:
    """Give back the memory of a model that nothing holds any more."""
    llama_cpp.llama_free(context)
    llama_cpp.llama_model_free(model)
