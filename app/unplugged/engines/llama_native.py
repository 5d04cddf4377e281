"""A thin hold on llama.cpp: one model, one context, tokens in and logits out.

The library's own ``Llama`` class is not used: it prints, redirects the process's file descriptors,
keeps a copy of all logits and offers no way to stop inside a prompt (llama-cpp-python 0.3.36).
"""

from __future__ import annotations

import ctypes
import weakref
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unplugged.core.errors import EngineFault, ModelBroken
from unplugged.engines.environment import keep_libraries_local

keep_libraries_local()

import llama_cpp  # noqa: E402 - reads the environment when imported

# Measured on AVX512-VNNI, Q4_0, one thread: prompts are read 7 to 12 % faster than with 64, 128 or
# 512. It costs no memory worth naming, and a cancel is heard inside a batch anyway.
BATCH_TOKENS = 256
_GGUF_MAGIC = b"GGUF"
_LOG_ERROR = 4  # of ggml_log_level; llama-cpp-python 0.3.36 still names it 3
_LOG_CONTINUED = 5
_ABORTED = 2
_TOP = 64
# The C functions take no names for their arguments.
_ADD_NOTHING = False  # llama_tokenize: no begin token, the template knows where one belongs
_NO_CONTROL = False  # llama_token_to_piece: control tokens write nothing
_KEEP_BUFFERS = False  # llama_memory_clear: forget what is in them, don't overwrite it
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])

_recent_errors: deque[str] = deque(maxlen=20)


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _keep_errors(level: int, text: bytes, _data: object) -> None:
    """Keep what explains a failure; print nothing."""
    if level == _LOG_ERROR:
        _recent_errors.append(text.decode(errors="replace").strip())
    elif level == _LOG_CONTINUED and _recent_errors:
        _recent_errors[-1] += text.decode(errors="replace").rstrip()


llama_cpp.llama_log_set(_keep_errors, ctypes.c_void_p(0))
llama_cpp.llama_backend_init()


def library_version() -> str:
    """Return the version of llama-cpp-python."""
    return str(llama_cpp.__version__)


class Aborted(Exception):
    """An evaluation was stopped by its abort check."""


class LlamaModel:
    """A loaded model with one context; its memory holds one sequence of tokens."""

    def __init__(self, path: Path, threads: int, context_tokens: int) -> None:
        """Load a model onto the CPU.

        Args:
            path: A GGUF file.
            threads: How many threads it may use, at least 1.
            context_tokens: How many tokens the context holds; the library rounds up.

        Raises:
            ModelBroken: the file is missing, cut off or not a model that this library knows.
        """
        self._path = path
        _check_head(path)
        _recent_errors.clear()
        model_params = llama_cpp.llama_model_default_params()
        model_params.n_gpu_layers = 0
        model_params.load_mode = llama_cpp.LLAMA_LOAD_MODE_MMAP
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), model_params)
        if not self._model:
            raise self._broken("the file cannot be read as a model")
        self._vocab = llama_cpp.llama_model_get_vocab(self._model)
        trained = int(llama_cpp.llama_model_n_ctx_train(self._model))
        params = llama_cpp.llama_context_default_params()
        params.n_ctx = min(context_tokens, trained) if trained > 0 else context_tokens
        params.n_batch = params.n_ubatch = min(BATCH_TOKENS, params.n_ctx)
        params.n_threads = params.n_threads_batch = threads
        params.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_ENABLED
        params.offload_kqv = False
        params.op_offload = False
        params.no_perf = True
        self._context = llama_cpp.llama_init_from_model(self._model, params)
        if not self._context:
            llama_cpp.llama_model_free(self._model)
            raise self._broken("no context can be made for it")
        # Not when the interpreter ends: libraries may be half unloaded then, and the system frees.
        weakref.finalize(self, _free, self._context, self._model).atexit = False
        self._memory = llama_cpp.llama_get_memory(self._context)
        self.vocabulary_size = int(llama_cpp.llama_vocab_n_tokens(self._vocab))
        self.context_tokens = int(params.n_ctx)
        self._held: list[int] = []
        self._abort: Any = None

    # --- what it is ------------------------------------------------------------------------------

    @property
    def description(self) -> str:
        """Architecture, number of weights and quantisation, such as "llama, 5.6 M, Q8_0"."""
        buffer = ctypes.create_string_buffer(256)
        llama_cpp.llama_model_desc(self._model, buffer, len(buffer))
        # "<architecture> <size class> <quantisation>"; the class is "?B" for most sizes.
        words = buffer.value.decode(errors="replace").split(" ")
        millions = int(llama_cpp.llama_model_n_params(self._model)) / 1e6
        return f"{words[0]}, {millions:,.1f} M, {' '.join(words[2:])}"

    @property
    def instruction_sets(self) -> str:
        """CPU features that this build uses on this machine, as the library says."""
        told = llama_cpp.llama_print_system_info().decode(errors="replace")
        pairs = (part.split("=") for part in told.replace("CPU :", "").split("|") if "=" in part)
        return " ".join(name.strip() for name, value in pairs if value.strip() == "1")

    @property
    def chat_template(self) -> str | None:
        """The Jinja template in the file's metadata, None if it has none."""
        raw = llama_cpp.llama_model_chat_template(self._model, None)
        return raw.decode(errors="replace") if raw else None

    def token_text(self, token: int) -> str:
        """Return a token's text in the vocabulary, empty for no token."""
        if not 0 <= token < self.vocabulary_size:
            return ""
        return str(llama_cpp.llama_vocab_get_text(self._vocab, token).decode(errors="replace"))

    @property
    def begin_token(self) -> int:
        """The token that begins a text, -1 if the model has none."""
        return int(llama_cpp.llama_vocab_bos(self._vocab))

    @property
    def end_token(self) -> int:
        """The token that ends a text, -1 if the model has none."""
        return int(llama_cpp.llama_vocab_eos(self._vocab))

    @property
    def wants_begin_token(self) -> bool:
        """Whether every prompt has to begin with ``begin_token``."""
        return bool(llama_cpp.llama_vocab_get_add_bos(self._vocab))

    def is_end(self, token: int) -> bool:
        """Whether a token ends the model's answer."""
        return bool(llama_cpp.llama_vocab_is_eog(self._vocab, token))

    def is_control(self, token: int) -> bool:
        """Whether the vocabulary marks a token as a control token."""
        return bool(llama_cpp.llama_vocab_is_control(self._vocab, token))

    # --- text and tokens -------------------------------------------------------------------------

    def tokens(self, text: str, *, with_control: bool) -> list[int]:
        """Return the tokens of a text.

        Args:
            text: Any text.
            with_control: Whether names of control tokens in it become those tokens.
        """
        data = text.encode(errors="replace")
        room = len(data) + 8
        buffer = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(
            self._vocab, data, len(data), buffer, room, _ADD_NOTHING, with_control
        )
        if count < 0:
            raise EngineFault(
                reason=f"{self._path.stem}: a text of {len(data)} bytes has no tokens"
            )
        return list(buffer[:count])

    def piece(self, token: int) -> bytes:
        """Return the bytes that a token writes; none for a control token."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            count = llama_cpp.llama_token_to_piece(self._vocab, token, buffer, size, 0, _NO_CONTROL)
            if count >= 0:
                return buffer.raw[:count]
            size = -count

    # --- computing -------------------------------------------------------------------------------

    def keep_common(self, prompt: Sequence[int]) -> int:
        """Forget everything in memory but the part that ``prompt`` begins with.

        At least the last token of the prompt is left to evaluate: its logits are wanted.

        Returns:
            How many tokens of the prompt are in memory.
        """
        common = 0
        most = min(len(self._held), len(prompt) - 1)
        while common < most and self._held[common] == prompt[common]:
            common += 1
        if common < len(self._held) and not (
            # Recurrent and sliding-window models can't forget a tail; they begin anew.
            common and llama_cpp.llama_memory_seq_rm(self._memory, 0, common, -1)
        ):
            common = 0
            self.forget()
        self._held = self._held[:common]
        return common

    def forget(self) -> None:
        """Empty the memory."""
        llama_cpp.llama_memory_clear(self._memory, _KEEP_BUFFERS)
        self._held = []

    def evaluate(self, tokens: Sequence[int], should_abort: Callable[[], bool] | None) -> None:
        """Append tokens to memory and compute the logits after the last one.

        Args:
            tokens: At most ``BATCH_TOKENS``.
            should_abort: Asked between the operations of the network; None not to be asked.

        Raises:
            Aborted: ``should_abort`` returned True; the memory is empty then.
            EngineFault: the library failed.
        """
        self._watch(should_abort)
        buffer = (llama_cpp.llama_token * len(tokens))(*tokens)
        code = llama_cpp.llama_decode(
            self._context, llama_cpp.llama_batch_get_one(buffer, len(tokens))
        )
        if code == _ABORTED:
            self.forget()
            raise Aborted
        if code != 0:
            self.forget()
            raise EngineFault(reason=f"{self._path.stem}: evaluation failed with code {code}")
        self._held.extend(tokens)

    def logits(self) -> NDArray[np.float32]:
        """Return the logits after the last evaluated token; valid until the next evaluation.

        Returns:
            A view, shape (vocabulary_size,).
        """
        pointer = llama_cpp.llama_get_logits_ith(self._context, -1)
        if not pointer:
            raise EngineFault(reason=f"{self._path.stem}: no logits")
        view: NDArray[np.float32] = np.ctypeslib.as_array(pointer, shape=(self.vocabulary_size,))
        return view

    def grammar(self, text: str) -> Grammar:
        """Make a grammar for one answer.

        Raises:
            ValueError: the text is no GBNF with a rule "root"; grammars are ours, so that is a bug.
        """
        return Grammar(self._vocab, text)

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

    def _broken(self, fallback: str) -> ModelBroken:
        told = [line for line in _recent_errors if line]
        # The first complaint names the cause, the later ones the functions it passed through.
        reason = told[0].rpartition("error loading model: ")[2] if told else fallback
        return ModelBroken(name=self._path.stem, path=str(self._path), reason=reason)


class Grammar:
    """What an answer may look like, and how far it has come."""

    def __init__(self, vocab: object, text: str) -> None:
        """Parse the grammar; see ``LlamaModel.grammar``."""
        _recent_errors.clear()
        self._sampler = llama_cpp.llama_sampler_init_grammar(vocab, text.encode(), b"root")
        if not self._sampler:
            raise ValueError(f"not a grammar ({'; '.join(_recent_errors)}):\n{text}")

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
        raise EngineFault(reason="the grammar allows no token")

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


def _free(context: object, model: object) -> None:
    """Give back the memory of a model that nothing holds any more."""
    llama_cpp.llama_free(context)
    llama_cpp.llama_model_free(model)


def _check_head(path: Path) -> None:
    """Tell a missing file, an empty one and something else from a model.

    Raises:
        ModelBroken: the file is none.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(len(_GGUF_MAGIC))
    except OSError as error:
        raise ModelBroken(
            name=path.stem, path=str(path), reason=error.strerror or "it cannot be read"
        ) from error
    if magic != _GGUF_MAGIC:
        raise ModelBroken(name=path.stem, path=str(path), reason="it is not a GGUF file")
