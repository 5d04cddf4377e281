"""Silero's speech detector over a recording that may still be growing, in bounded memory."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import EngineFault, ModelBroken
from unplugged.core.model_reasons import Reason
from unplugged.core.windows import (
    DEFAULT_RULES,
    FRAME_SAMPLES,
    Stretch,
    WindowRules,
    holds,
    next_stretch,
)
from unplugged.engines.environment import keep_libraries_local
from unplugged.engines.speech_edges import Span, spans_of

_MODEL_FILE = "silero_vad_v6.onnx"  # comes with faster-whisper 1.2.1
_CONTEXT_SAMPLES = 64  # what the network wants to see of the frame before
_STATE_SHAPE = (1, 1, 128)
_BLOCK_SAMPLES = 32 * FRAME_SAMPLES  # about 1 s: small next to a window, large next to a call
_SILENT_POWER = 1e-10  # -100 dB, so that digital silence has a level

Read = Callable[[int, int], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class AudioStretch:
    """A part of the recording, either a window of speech or silence; neighbours touch.

    Attributes:
        start_sample: First sample at 16 kHz.
        end_sample: One past the last sample. The next stretch starts here, and a new
            ``SpeechWindows`` that starts here gives the same stretches as this one.
        pcm: The sound, shape (end_sample - start_sample,); None for silence.
        spoken: Where the detector heard speech in it, times counted from its start.
        is_doubtful: Whether the detector is not sure that anybody speaks in it.
    """

    start_sample: int
    end_sample: int
    pcm: NDArray[np.float32] | None
    spoken: tuple[Span, ...] = ()
    is_doubtful: bool = False


class SileroDetector:
    """The network with its memory of the frames before."""

    def __init__(self) -> None:
        """Load the network.

        Raises:
            ModelBroken: its file is missing or cannot be loaded.
        """
        keep_libraries_local()
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = 1
        options.intra_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 4
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        path = _model_path()
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), providers=["CPUExecutionProvider"], sess_options=options
            )
        except Exception as error:  # onnxruntime's errors share no base class
            raise ModelBroken(name="Silero", path=str(path), reason=str(error)) from error
        self.forget()

    def forget(self) -> None:
        """Start as if nothing had been heard yet."""
        self._h = np.zeros(_STATE_SHAPE, dtype=np.float32)
        self._c = np.zeros(_STATE_SHAPE, dtype=np.float32)
        self._context = np.zeros(_CONTEXT_SAMPLES, dtype=np.float32)

    def hear(self, pcm: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the speech probability of each frame, going on from what was heard before.

        Args:
            pcm: Sound at 16 kHz, shape (k * FRAME_SAMPLES,).

        Raises:
            EngineFault: the library failed.
        """
        framed = pcm.reshape(-1, FRAME_SAMPLES)
        tails = np.vstack([self._context, framed[:-1, -_CONTEXT_SAMPLES:]])
        inputs = {"input": np.hstack([tails, framed]), "h": self._h, "c": self._c}
        try:
            output, self._h, self._c = self._session.run(None, inputs)
        except Exception as error:  # onnxruntime's errors share no base class
            raise EngineFault(reason=EngineReason.DETECTOR_FAILED, detail=str(error)) from error
        self._context = framed[-1, -_CONTEXT_SAMPLES:].copy()
        return np.asarray(output, dtype=np.float32).reshape(-1)


class SpeechWindows:
    """Cuts a recording into stretches, from a given sample on, as far as it has come.

    Every decision is made afresh from the second of sound before the stretch, never from what
    happened earlier in this process; see ``unplugged.core.windows`` for why.
    """

    def __init__(
        self,
        read: Read,
        available: Callable[[], int],
        is_closed: Callable[[], bool],
        from_sample: int = 0,
        rules: WindowRules = DEFAULT_RULES,
        block_samples: int = _BLOCK_SAMPLES,
    ) -> None:
        """Start cutting.

        Args:
            read: Gives ``count`` samples from ``start`` on: 16 kHz mono float32, values in [-1, 1].
                Asked only for samples that are available.
            available: How many samples there are by now.
            is_closed: Whether there will be no more; asked before ``available``.
            from_sample: Where to start.
            rules: The numbers of the cutting rule.
            block_samples: How much sound is waited for before the detector hears it, a multiple of
                ``FRAME_SAMPLES``; costs time when small and delays decisions when large.

        Raises:
            ModelBroken: the detector cannot be loaded.
        """
        self._read = read
        self._available = available
        self._is_closed = is_closed
        self._rules = rules
        self._block_samples = block_samples
        self._detector = SileroDetector()
        self._begin(from_sample)

    @property
    def consumed_sample(self) -> int:
        """Everything before this sample has been given out."""
        return self._start

    @property
    def is_finished(self) -> bool:
        """Whether the recording is closed and everything in it has been given out."""
        return self._is_closed() and self._start >= self._available()

    @property
    def heard_sample(self) -> int:
        """Everything before this sample went through the detector."""
        return self._heard

    @property
    def is_speech_open(self) -> bool:
        """Whether somebody speaks for sure, or spoke, in what was heard and not given out yet."""
        rules = self._rules
        return holds(self._speech, rules.onset, rules.least_speech) and holds(
            self._speech, rules.sure, rules.least_sure
        )

    @property
    def is_pausing(self) -> bool:
        """Whether the last that was heard is a pause, longer than one inside a word."""
        recent = self._speech[-2 * self._rules.least_pause :]
        return bool(np.all(recent < self._rules.offset))

    def take(self, rules: WindowRules | None = None) -> AudioStretch | None:
        """Return the next stretch, or None when there is not enough sound yet or no more of it.

        Args:
            rules: Cut this stretch by other numbers than the usual ones.

        Raises:
            EngineFault: the detector failed.
        """
        while True:
            is_closed = self._is_closed()
            available = self._available()
            is_complete = is_closed and self._heard >= available
            stretch = next_stretch(
                self._speech, self._level_db, is_complete=is_complete, rules=rules or self._rules
            )
            if stretch is not None:
                return self._give(stretch, available)
            if is_complete or not self._hear_more(available, is_closed=is_closed):
                return None

    def _begin(self, start: int) -> None:
        """Forget everything but the second of sound before ``start``."""
        self._start = self._heard = start
        self._speech = np.empty(0, dtype=np.float32)
        self._level_db = np.empty(0, dtype=np.float32)
        self._is_warm = False

    def _give(self, stretch: Stretch, available: int) -> AudioStretch:
        start = self._start
        end = min(start + stretch.end * FRAME_SAMPLES, available)
        spoken = spans_of(self._speech[: stretch.end], self._rules, end - start)
        self._begin(end)
        if not stretch.is_speech:
            return AudioStretch(start, end, None)
        pcm = self._read(start, end - start)
        return AudioStretch(start, end, pcm, spoken, stretch.is_doubtful)

    def _hear_more(self, available: int, *, is_closed: bool) -> bool:
        """Let the detector hear one block more; return whether there was one."""
        count = min(self._block_samples, available - self._heard)
        if count < self._block_samples and not is_closed:
            return False
        if not self._is_warm:
            self._warm_up()
        block = self._read(self._heard, count)
        padded = np.pad(block, (0, -count % FRAME_SAMPLES))
        power = np.mean(np.square(padded.reshape(-1, FRAME_SAMPLES)), axis=1)
        level_db = (10 * np.log10(power + _SILENT_POWER)).astype(np.float32)
        self._speech = np.concatenate([self._speech, self._detector.hear(padded)])
        self._level_db = np.concatenate([self._level_db, level_db])
        self._heard += count
        return True

    def _warm_up(self) -> None:
        """Let the detector hear what came before; it needs some frames to know a voice."""
        self._detector.forget()
        count = min(_BLOCK_SAMPLES, self._start) // FRAME_SAMPLES * FRAME_SAMPLES
        if count:
            self._detector.hear(self._read(self._start - count, count))
        self._is_warm = True


def _model_path() -> Path:
    """Find the network's file without importing faster-whisper, which takes a second."""
    spec = importlib.util.find_spec("faster_whisper")
    if spec is None or spec.origin is None:
        raise ModelBroken(name="Silero", path=_MODEL_FILE, reason=Reason.NOT_THERE)
    path = Path(spec.origin).parent / "assets" / _MODEL_FILE
    if not path.is_file():
        raise ModelBroken(name="Silero", path=str(path), reason=Reason.NOT_THERE)
    return path
