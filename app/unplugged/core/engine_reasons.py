"""Why an engine stopped working: codes, and the half sentences for them.

An ``EngineFault`` carries one as its ``reason``, like those of ``core.model_reasons``. What a
native library says is kept as it is: nobody can translate that.
"""

from __future__ import annotations

from enum import StrEnum


class EngineReason(StrEnum):
    """What an engine, or the process it runs in, did instead of its work."""

    WROTE_NOTHING = "engine_wrote_nothing"
    READ_NOTHING = "engine_read_nothing"
    NO_ANSWER = "engine_no_answer"
    NO_ANSWER_WITHIN = "engine_no_answer_within"
    PROCESS_ENDED = "engine_process_ended"
    NOT_EVALUATED = "engine_not_evaluated"
    NO_LOGITS = "engine_no_logits"
    NO_TOKENS = "engine_no_tokens"
    NOTHING_ALLOWED = "engine_nothing_allowed"
    NOT_CONVERTED = "engine_not_converted"
    DETECTOR_FAILED = "engine_detector_failed"
    OTHER_SHAPE = "engine_other_shape"
    NO_NUMBERS = "engine_no_numbers"


ENGINE_REASONS: dict[str, str] = {
    EngineReason.WROTE_NOTHING: "it wrote nothing about this meeting",
    EngineReason.READ_NOTHING: "it could not read this meeting",
    EngineReason.NO_ANSWER: "it gave no answer",
    EngineReason.NO_ANSWER_WITHIN: "no answer within {detail} s",
    EngineReason.PROCESS_ENDED: "its process ended with {detail}",
    EngineReason.NOT_EVALUATED: "{model}: evaluation failed with code {detail}",
    EngineReason.NO_LOGITS: "{model}: no logits",
    EngineReason.NO_TOKENS: "{model}: a text of {detail} bytes has no tokens",
    EngineReason.NOTHING_ALLOWED: "the grammar allows no token",
    EngineReason.NOT_CONVERTED: "the model could not be converted",
    EngineReason.DETECTOR_FAILED: "speech detector: {detail}",
    EngineReason.OTHER_SHAPE: "the model gave {detail}",
    EngineReason.NO_NUMBERS: "the model gave no usable numbers",
}
