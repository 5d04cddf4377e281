"""A language model in OpenVINO's form, computed by OpenVINO GenAI on the CPU or on an NPU."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from unplugged.core.engine import CancelToken
from unplugged.core.errors import EngineFault, ModelBroken
from unplugged.core.models.kind import ModelKind
from unplugged.core.types import EngineInfo, GenerationStats
from unplugged.engines import openvino_runtime
from unplugged.engines.chat_prompt import ChatTemplate
from unplugged.engines.generation_clock import GenerationClock
from unplugged.engines.openvino_chat import OpenVinoChat
from unplugged.engines.openvino_folder import check_openvino_folder
from unplugged.engines.openvino_grammar import for_xgrammar

LARGEST_OWN_CONTEXT = 8_192  # tokens, on the CPU
# On an NPU every shape is compiled in: a prompt is padded to the first number, and both together
# are the memory. Larger ones compile for longer and make each prompt dearer.
NPU_PROMPT_TOKENS, NPU_ANSWER_TOKENS = 1_024, 256
_MOST_COUNTS = 30_000


class OpenVinoGenerator:
    """A chat model; see ``TextGenerator`` for what it promises. Used by one thread at a time.

    The library calls back once for each token, so a cancel is heard there and not inside prefill.
    """

    def __init__(self, folder: Path, threads: int, context_tokens: int, device: str) -> None:
        """Load a model.

        Args:
            folder: A folder in OpenVINO's form, with tokenizer.json.
            threads: How many threads it may use on the CPU, at least 1.
            context_tokens: Bound on prompt and answer together, never more than the model was
                trained for or the device can; 0 for as much as that.
            device: "CPU" or "NPU".

        Raises:
            ModelBroken: the folder cannot be loaded, or the library is not installed.
            NpuUnavailable: there is no NPU to run it on.
        """
        config = check_openvino_folder(folder, ModelKind.MINUTES)
        self._genai = openvino_runtime.load_genai(folder)
        if device == openvino_runtime.NPU:
            openvino_runtime.require_npu()
        self._folder, self._device = folder, device
        self._is_npu = device == openvino_runtime.NPU
        self.context_tokens = _context(config, context_tokens, is_npu=self._is_npu)
        self._pipeline = self._load(threads)
        self._chat = OpenVinoChat(folder, self._pipeline.get_tokenizer())
        self._template = ChatTemplate(self._chat)
        settings = self._pipeline.get_generation_config()
        self._ends = {int(settings.eos_token_id), *map(int, settings.stop_token_ids)}
        self._counts: dict[str, int] = {}  # a transcript that grows is counted again and again
        self._turn = 0
        self.last_stats: GenerationStats | None = None
        self.on_cost: Callable[[GenerationStats], None] | None = None
        self.info = EngineInfo(
            engine="openvino",
            version=openvino_runtime.version(),
            model=folder.name,
            device=device,
            threads=threads,
            details=(("context tokens", str(self.context_tokens)),),
        )

    def count_tokens(self, text: str) -> int:
        """Return how many tokens the text has, names of control tokens counted as text."""
        count = self._counts.get(text)
        if count is None:
            if len(self._counts) >= _MOST_COUNTS:
                self._counts.clear()
            count = self._counts[text] = len(self._template.plain_tokens(text))
        return count

    def use_threads(self, threads: int) -> None:
        """Compute with so many threads from now on; the library has to load the model anew."""
        if threads == self.info.threads:
            return
        if not self._is_npu:
            self._pipeline = self._load(threads)
        self.info = replace(self.info, threads=threads)

    def read_ahead(self, system: str, user: str, *, cancel: CancelToken) -> int:  # noqa: ARG002
        """Read nothing: the library has no way to keep the beginning of a prompt for later.

        Raises:
            JobCancelled: after ``cancel`` was set.
        """
        cancel.raise_if_cancelled()
        return 0

    def generate(
        self,
        system: str,
        user: str,
        *,
        grammar: str | None,
        max_tokens: int,
        cancel: CancelToken,
    ) -> Iterator[str]:
        """Yield pieces of the answer; see ``TextGenerator.generate``.

        Raises:
            ValueError: prompt and ``max_tokens`` don't fit the context, or on an NPU the prompt
                doesn't fit what was compiled for prompts.
        """
        clock = GenerationClock(time.perf_counter())
        prompt = self._template.tokens(system, user)
        if max_tokens < 1 or len(prompt) + max_tokens > self.context_tokens:
            raise ValueError(
                f"{len(prompt)} tokens of prompt and {max_tokens} of answer do not fit "
                f"{self.context_tokens}"
            )
        if self._is_npu and len(prompt) > NPU_PROMPT_TOKENS:
            raise ValueError(f"{len(prompt)} tokens of prompt do not fit {NPU_PROMPT_TOKENS}")
        config = self._pipeline.get_generation_config()
        config.max_new_tokens = max_tokens
        config.do_sample = False
        config.apply_chat_template = False
        if grammar is not None:
            shape = self._genai.StructuredOutputConfig()
            shape.grammar = for_xgrammar(grammar)
            config.structured_output_config = shape
        self._turn += 1
        return self._answer(prompt, config, cancel, clock, self._turn)

    def _answer(
        self,
        prompt: list[int],
        config: Any,
        cancel: CancelToken,
        clock: GenerationClock,
        turn: int,
    ) -> Iterator[str]:
        pieces = self._chat.pieces()
        written = 0
        writing: _Writing | None = None
        try:
            cancel.raise_if_cancelled()
            writing = _Writing(self._genai, self._pipeline, prompt, config, cancel)
            for token in writing.tokens():
                clock.token()
                if token in self._ends:
                    break
                written += 1
                self._tell(clock.stats(len(prompt), 0, written))
                text = pieces.next(token)
                if text:
                    yield text
                cancel.raise_if_cancelled()
                if turn != self._turn:
                    raise RuntimeError("an older answer was read on after a newer one had begun")
            cancel.raise_if_cancelled()
        except _Refused as error:
            raise EngineFault(reason=f"{self._folder.name}: {error}") from error
        finally:
            if writing is not None:
                writing.end()
            self.last_stats = clock.stats(len(prompt) if written else 0, 0, written)

    def _tell(self, cost: GenerationStats) -> None:
        if self.on_cost is not None:
            self.on_cost(cost)

    def _load(self, threads: int) -> Any:
        options = openvino_runtime.properties(self._device, threads)
        if self._is_npu:
            options |= {
                "MAX_PROMPT_LEN": NPU_PROMPT_TOKENS,
                "MIN_RESPONSE_LEN": NPU_ANSWER_TOKENS,
            }
        try:
            return self._genai.LLMPipeline(str(self._folder), self._device, **options)
        except (RuntimeError, ValueError) as error:
            reason = openvino_runtime.first_line(error)
            name = self._folder.name
            raise ModelBroken(name=name, path=str(self._folder), reason=reason) from error


class _Refused(Exception):
    """The library gave up an answer."""


class _Writing:
    """One answer being written by the library, which wants a thread of its own and calls back."""

    def __init__(
        self,
        genai: Any,
        pipeline: Any,
        prompt: list[int],
        config: Any,
        cancel: CancelToken,
    ) -> None:
        """Begin to write."""
        self._genai = genai
        self._cancel = cancel
        self._is_unwanted = False
        self._told: queue.SimpleQueue[int | Exception | None] = queue.SimpleQueue()
        self._thread = threading.Thread(
            target=self._run, args=(pipeline, prompt, config), name="openvino", daemon=True
        )
        self._thread.start()

    def tokens(self) -> Iterator[int]:
        """Yield tokens as they are written.

        Raises:
            _Refused: the library failed.
        """
        while (told := self._told.get()) is not None:
            if isinstance(told, Exception):
                raise _Refused(openvino_runtime.first_line(told)) from told
            yield told

    def end(self) -> None:
        """Let the library stop, and wait until it has."""
        self._is_unwanted = True
        self._thread.join()

    def _run(self, pipeline: Any, prompt: list[int], config: Any) -> None:
        import openvino

        try:
            pipeline.generate(
                openvino.Tensor(np.array([prompt], np.int64)), config, self._streamer()
            )
        except Exception as error:  # noqa: BLE001 - told to whoever reads the answer
            self._told.put(error)
        else:
            self._told.put(None)

    def _streamer(self) -> Any:
        writing, status = self, self._genai.StreamingStatus

        class Streamer(self._genai.StreamerBase):  # type: ignore[misc, name-defined]
            """Hands tokens on; the library may give several at once."""

            def write(self, tokens: int | list[int]) -> Any:
                for token in tokens if isinstance(tokens, list) else [tokens]:
                    writing._told.put(int(token))
                writing._cancel.wait_if_held()
                is_over = writing._is_unwanted or writing._cancel.is_cancelled
                return status.CANCEL if is_over else status.RUNNING

            def end(self) -> None:
                """Nothing is held back."""

        return Streamer()


def _context(config: dict[str, Any], wanted: int, *, is_npu: bool) -> int:
    """Return how many tokens prompt and answer may have together."""
    trained = config.get("max_position_embeddings")
    most = LARGEST_OWN_CONTEXT
    if isinstance(trained, int) and trained > 0:
        most = trained if wanted else min(trained, most)
    if is_npu:
        most = min(most, NPU_PROMPT_TOKENS + NPU_ANSWER_TOKENS)
    return min(wanted, most) if wanted else most
