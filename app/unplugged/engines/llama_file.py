"""A model file that llama.cpp has opened: what it is, and text to tokens and back."""

from __future__ import annotations

import ctypes
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import EngineFault, ModelBroken
from unplugged.core.model_reasons import Reason
from unplugged.core.models.parts import missing_part
from unplugged.core.paths import reason_of
from unplugged.engines.environment import keep_libraries_local

keep_libraries_local()

import llama_cpp  # noqa: E402 - reads the environment when imported

_GGUF_MAGIC = b"GGUF"
_LOG_ERROR = 4  # of ggml_log_level; llama-cpp-python 0.3.36 still names it 3
_LOG_CONTINUED = 5
# The C functions take no names for their arguments.
_ADD_NOTHING = False  # llama_tokenize: no begin token, the template knows where one belongs
_NO_CONTROL = False  # llama_token_to_piece: control tokens write nothing

_LIBRARIES = Path(llama_cpp.__file__).with_name("lib")

recent_errors: deque[str] = deque(maxlen=20)


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _keep_errors(level: int, text: bytes, _data: object) -> None:
    """Keep what explains a failure; print nothing."""
    if level == _LOG_ERROR:
        recent_errors.append(text.decode(errors="replace").strip())
    elif level == _LOG_CONTINUED and recent_errors:
        recent_errors[-1] += text.decode(errors="replace").rstrip()


def _load_cpu_family() -> None:
    """Let a build for every CPU take the library of this one; a build for one CPU has no choice."""
    # Elsewhere than on Windows, a library is also asked for the functions of those it is linked to.
    loaded = llama_cpp.llama_cpp._lib._name  # noqa: SLF001 - the library has no public name for it
    name = "ggml.dll" if sys.platform == "win32" else Path(loaded).name
    ggml = ctypes.CDLL(str(_LIBRARIES / name))
    ggml.ggml_backend_reg_count.restype = ctypes.c_size_t
    if ggml.ggml_backend_reg_count() == 0:
        ggml.ggml_backend_load_all_from_path(str(_LIBRARIES).encode())


llama_cpp.llama_log_set(_keep_errors, ctypes.c_void_p(0))
_load_cpu_family()
llama_cpp.llama_backend_init()


def library_version() -> str:
    """Return the version of llama-cpp-python."""
    return str(llama_cpp.__version__)


class LlamaFile:
    """A model whose weights are mapped; computing needs a context beside it."""

    def __init__(self, path: Path, *, packs_weights: bool = True) -> None:
        """Open a model for the CPU; whoever holds it frees it.

        Args:
            path: A GGUF file.
            packs_weights: Whether the weights may be laid out anew for this CPU.

        Raises:
            ModelBroken: the file is missing, cut off or not a model that this library knows.
        """
        self._path = path
        why_none = why_no_gguf(path)
        if why_none is not None:
            raise ModelBroken(name=path.stem, path=str(path), reason=why_none)
        missing = missing_part(path)
        if missing is not None:
            raise ModelBroken(
                name=path.stem, path=str(path), reason=Reason.FILE_MISSING, detail=missing.name
            )
        recent_errors.clear()
        params = llama_cpp.llama_model_default_params()
        params.n_gpu_layers = 0
        params.use_extra_bufts = packs_weights
        params.load_mode = llama_cpp.LLAMA_LOAD_MODE_MMAP
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), params)
        if not self._model:
            raise self._broken()
        self._vocab = llama_cpp.llama_model_get_vocab(self._model)
        self.vocabulary_size = int(llama_cpp.llama_vocab_n_tokens(self._vocab))
        self.trained_tokens = int(llama_cpp.llama_model_n_ctx_train(self._model))

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

    def rendered(self, template: str, messages: Sequence[dict[str, str]]) -> str | None:
        """Render a chat template with the library's sandbox; None when the template fails."""
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        try:
            formatter = Jinja2ChatFormatter(
                template=template,
                eos_token=self.token_text(self.end_token),
                bos_token=self.token_text(self.begin_token),
            )
            told: Any = list(messages)
            # Models that can think aloud are asked not to; others ignore the name.
            return str(formatter(messages=told, enable_thinking=False).prompt)
        except Exception:  # noqa: BLE001 - a file's template may raise whatever it likes
            return None

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
                reason=EngineReason.NO_TOKENS, model=self._path.stem, detail=str(len(data))
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

    def _broken(self) -> ModelBroken:
        told = [line for line in recent_errors if line]
        # The first complaint names the cause, the later ones the functions it passed through.
        reason = told[0].rpartition("error loading model: ")[2] if told else Reason.ENGINE_REFUSES
        return ModelBroken(name=self._path.stem, path=str(self._path), reason=reason)


def why_no_gguf(path: Path) -> str | None:
    """Return what tells a missing file, an empty one and something else from a GGUF file."""
    try:
        with path.open("rb") as file:
            magic = file.read(len(_GGUF_MAGIC))
    except OSError as error:
        return reason_of(error)
    return None if magic == _GGUF_MAGIC else Reason.NOT_GGUF
