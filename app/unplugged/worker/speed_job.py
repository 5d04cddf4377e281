"""The job that measures how fast one model works on this machine."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from unplugged.audio.at_16k import AudioAt16k
from unplugged.audio.spool import open_audio
from unplugged.core.bench.shapes import LANGUAGE_SHAPES, SPEECH_SHAPES
from unplugged.core.engine import CancelToken, LoadedGenerator
from unplugged.core.messages import Command, MeasureSpeed, SpeedMeasured
from unplugged.core.models.parts import files_of
from unplugged.core.types import SAMPLE_RATE_HZ, GenerationStats
from unplugged.engines.registry import load_generator, load_transcriber
from unplugged.worker.main import Emit

_SPEECH_S = 20.0  # of the recording; more tells nothing new
_WINDOW_S = 28
_ANSWER_TOKENS = 32
_CONTEXT_TOKENS = 2_048
_TEXT_TOKENS = 1_024  # half of the context
# A model of gigabytes reads some tokens a second on a slow machine, and is measured all the same.
_LARGE_BYTES = 1_000_000_000
_SHORT_TOKENS = 128
# Two questions about one text, as people ask them: the second one shows what keeping is worth.
_QUESTIONS = ("What was decided?", "Who does what until when?")


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Measure with each number of threads, and tell each as soon as it is known.

    Raises:
        ModelBroken: the model cannot be loaded.
        EngineFault: the engine failed.
        JobCancelled: the job was cancelled.
        OSError: a stand-in does not fit on the disk.
    """
    if not isinstance(command, MeasureSpeed):
        raise TypeError(command)
    if not command.is_speech:
        _measure_language(command, emit, cancel)
    elif command.shape:
        _measure_speech_shape(command, emit, cancel)
    else:
        _measure_speech(command, emit, cancel)


def _measure_speech(command: MeasureSpeed, emit: Emit, cancel: CancelToken) -> None:
    """Hear the beginning of a recording, as a file is heard."""
    with open_audio(Path(command.sound)) as recorded:
        audio = AudioAt16k(recorded)
        pcm = audio.read(0, int(_SPEECH_S * SAMPLE_RATE_HZ))
    step = (command.window_s or _WINDOW_S) * SAMPLE_RATE_HZ
    windows = [pcm[start : start + step] for start in range(0, len(pcm), step)]
    for threads in command.threads:
        transcriber = load_transcriber(command.engine, command.model, threads)
        began_s = time.perf_counter()
        for window in windows:
            for _segment in transcriber.transcribe(window, language="en", cancel=cancel):
                pass
        took_s = time.perf_counter() - began_s
        factor = len(pcm) / SAMPLE_RATE_HZ / took_s
        emit(SpeedMeasured(command.job, threads, faster_than_speech=factor, took_s=took_s))


def _measure_speech_shape(command: MeasureSpeed, emit: Emit, cancel: CancelToken) -> None:
    from unplugged.engines.whisper_shape import WINDOW_S, seconds_per_window, write_whisper

    shape = SPEECH_SHAPES[command.shape]
    folder = write_whisper(Path(command.model), shape)
    for threads in command.threads:
        cancel.raise_if_cancelled()
        took_s = seconds_per_window(folder, shape, threads)
        factor = WINDOW_S / took_s
        emit(SpeedMeasured(command.job, threads, faster_than_speech=factor, took_s=took_s))


def _measure_language(command: MeasureSpeed, emit: Emit, cancel: CancelToken) -> None:
    """Answer two questions about one text."""
    model = Path(command.model)
    if command.shape:
        from unplugged.engines.llama_shape import write_llama

        write_llama(model, LANGUAGE_SHAPES[command.shape])
    if command.bits:
        from unplugged.engines.llama_convert import convert

        converted = Path(command.folder) / f"converted-{command.bits}.gguf"
        if not converted.exists():  # in the first of several rounds
            convert(model, converted, command.bits, command.threads[0])
        model = converted
    generator = load_generator(
        command.engine, str(model), command.threads[0], _CONTEXT_TOKENS, command.tuning
    )
    weight_bytes = sum(file.stat().st_size for file in files_of(model))
    is_large = weight_bytes > _LARGE_BYTES
    text = _that_fits(generator, command.text, _SHORT_TOKENS if is_large else _TEXT_TOKENS)
    _answer(generator, "Hello.", "", 1, cancel, _CpuClock())  # the first run makes its buffers
    for threads in command.threads:
        generator.use_threads(threads)
        began_s = time.perf_counter()
        cpu = _CpuClock()
        said = hashlib.sha256()
        spent: list[GenerationStats] = []
        for question in _QUESTIONS:
            # Numbers of threads must not find what the one before has read.
            opening = f"{threads} {text}"
            answer = _answer(generator, opening, question, _ANSWER_TOKENS, cancel, cpu)
            said.update(answer.encode())
            if generator.last_stats is not None:
                spent.append(generator.last_stats)
        took_s = time.perf_counter() - began_s
        emit(
            SpeedMeasured(
                command.job,
                threads,
                prefill_tokens_per_s=_rate(
                    sum(one.prompt_tokens for one in spent), sum(one.prefill_s for one in spent)
                ),
                # The first token comes out of the prefill.
                decode_tokens_per_s=_rate(
                    sum(one.output_tokens - 1 for one in spent), sum(one.decode_s for one in spent)
                ),
                took_s=took_s,
                read_cpu_s=cpu.read_s,
                write_cpu_s=_at_full_length(cpu.write_s, spent),
                weight_bytes=weight_bytes,
                answer=said.hexdigest(),
            )
        )


class _CpuClock:
    """CPU seconds of all threads: until an answer begins, and from there on."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.read_s = 0.0
        self.write_s = 0.0
        self._from_s = 0.0

    def asked(self) -> None:
        """Note that a prompt is read from now on."""
        self._from_s = time.process_time()

    def begun(self) -> None:
        """Note that the answer has begun."""
        now_s = time.process_time()
        self.read_s += now_s - self._from_s
        self._from_s = now_s

    def ended(self) -> None:
        """Note that the answer has ended."""
        self.write_s += time.process_time() - self._from_s


def _answer(
    generator: LoadedGenerator,
    text: str,
    question: str,
    tokens: int,
    cancel: CancelToken,
    cpu: _CpuClock,
) -> str:
    cpu.asked()
    said: list[str] = []
    for piece in generator.generate(
        "", f"{text}\n\n{question}", grammar=None, max_tokens=tokens, cancel=cancel
    ):
        if not said:
            cpu.begun()
        said.append(piece)
    if not said:
        cpu.begun()
    cpu.ended()
    return "".join(said)


def _that_fits(generator: LoadedGenerator, text: str, most_tokens: int) -> str:
    """Return as many lines of a text as come to so many tokens at most; one at least."""
    lines = text.splitlines()
    while len(lines) > 1 and generator.count_tokens("\n".join(lines)) > most_tokens:
        lines = lines[: len(lines) * 3 // 4]
    return "\n".join(lines)


def _at_full_length(seconds: float, spent: list[GenerationStats]) -> float:
    """Return what answers of full length would have taken, 0 when nothing was written."""
    written = sum(one.output_tokens for one in spent)
    return seconds / written * _ANSWER_TOKENS * len(_QUESTIONS) if written else 0.0


def _rate(tokens: int, seconds: float) -> float | None:
    return tokens / seconds if tokens > 0 and seconds > 0 else None
