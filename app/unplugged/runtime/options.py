"""What the user asks for when a meeting is worked on."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from unplugged.core.ahead import ReadAhead
from unplugged.core.final_pass import FinalStart
from unplugged.core.models.openvino import Device
from unplugged.core.settings import FinalPass
from unplugged.core.tuning import AS_USUAL, Tuning, read_tuning

_STARTS = {FinalPass.AFTER_STOP: FinalStart.NOW, FinalPass.ON_MAINS: FinalStart.ON_MAINS}


def final_start(chosen: FinalPass) -> FinalStart | None:
    """Return when a recording is heard again by the user's settings, None for never."""
    return _STARTS.get(chosen)


def device_for(*, prefers_npu: bool) -> Device:
    """Return where models run by the user's settings."""
    return Device.NPU_IF_THERE if prefers_npu else Device.CPU


@dataclass(frozen=True, slots=True)
class WorkOptions:
    """What the user asks for.

    Attributes:
        wants_minutes: Whether minutes follow the transcript.
        template: Name of the template.
        write_in: ISO 639-1 code of the language of the minutes, None for what the template says.
        language: ISO 639-1 code, None to detect.
        speech_model: Name of the speech model, None for the best there is.
        language_model: Name of the language model, None for the best there is.
        uses_language_model: False to take sentences from the transcript even when there is a model.
        threads: How many threads an engine may use, None for what suits this machine.
        vocabulary: Names and jargon that may be said, the most important first: those of this
            meeting, then those of the settings.
        final_pass: When a recording is heard a second time at the best quality; None for never.
        is_noisy: Whether it is loud around the microphone, so that only clear speech counts.
        read_ahead: When the language model takes notes while a meeting is recorded.
        speakers: How many people speak on one track, 0 for as many as are heard; None to let the
            tracks be the speakers.
        speaker_model: Name of the model that tells them apart, None for the best there is.
        tuning: How the language model is run.
        device: Where models in OpenVINO's form run.
    """

    wants_minutes: bool = True
    template: str = "minutes"
    write_in: str | None = None
    language: str | None = None
    speech_model: str | None = None
    language_model: str | None = None
    uses_language_model: bool = True
    threads: int | None = None
    vocabulary: tuple[str, ...] = ()
    final_pass: FinalStart | None = None
    is_noisy: bool = False
    read_ahead: ReadAhead = ReadAhead.ALWAYS
    speakers: int | None = None
    speaker_model: str | None = None
    tuning: Tuning = AS_USUAL
    device: Device = Device.CPU

    @property
    def why_no_model(self) -> str:
        """Code of the remark on minutes that no language model has written."""
        return "extractive_no_model" if self.uses_language_model else "extractive_chosen"

    def packed(self) -> str:
        """Return them as JSON, for work that goes on after a restart."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def unpacked(cls, text: str) -> WorkOptions:
        """Return the options that were packed; what another version added or lost is left out."""
        raw: dict[str, Any] = json.loads(text)
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in raw.items() if name in known}
        if "vocabulary" in values:
            values["vocabulary"] = tuple(values["vocabulary"])
        if values.get("final_pass") is not None:
            values["final_pass"] = FinalStart(values["final_pass"])
        if "read_ahead" in values:
            values["read_ahead"] = ReadAhead(values["read_ahead"])
        if "tuning" in values:
            values["tuning"] = read_tuning(values["tuning"])
        if "device" in values:
            values["device"] = Device(values["device"])
        return cls(**values)
