"""Which files make a folder a model in OpenVINO's form, and on which device it is to run."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from unplugged.core.model_reasons import Reason
from unplugged.core.models.entry import ModelEntry
from unplugged.core.models.kind import OPENVINO, OPENVINO_NPU, ModelKind

# Each graph has its weights beside it, under the same name with .bin.
SPEECH_GRAPHS = ("openvino_encoder_model", "openvino_decoder_model")
MINUTES_GRAPHS = ("openvino_model",)
TOKEN_GRAPHS = ("openvino_tokenizer", "openvino_detokenizer")
_SETTINGS = ("config.json", "tokenizer.json")
_SPEECH_SETTINGS = ("generation_config.json", "preprocessor_config.json")
_ALSO = ("tokenizer_config.json", "special_tokens_map.json", "chat_template.jinja")


class Device(StrEnum):
    """Where models in OpenVINO's form are to run; others run on the CPU whatever is wanted."""

    CPU = "cpu"
    NPU = "npu"  # or not at all
    NPU_IF_THERE = "npu-if-there"  # else on the CPU


@dataclass(frozen=True, slots=True)
class NpuObstacle:
    """Why no model can run on an NPU here.

    Attributes:
        reason: What is missing; ``core.sentences`` has half a sentence for it.
        detail: What that half sentence names: a file, a driver; "" where it names nothing.
    """

    reason: Reason
    detail: str = ""

    @property
    def params(self) -> dict[str, str]:
        """The parameters of ``NpuUnavailable``."""
        return {"reason": self.reason, "detail": self.detail}


def kind_of(names: Collection[str]) -> ModelKind | None:
    """Return what a folder with files of these names is for, None if it is no such model."""
    if f"{SPEECH_GRAPHS[0]}.xml" in names:
        return ModelKind.SPEECH
    if f"{MINUTES_GRAPHS[0]}.xml" in names:
        return ModelKind.MINUTES
    return None


def kind_of_folder(folder: Path) -> ModelKind | None:
    """Return what a folder in this form is for, None for anything else."""
    names = (f"{graph}.xml" for graph in (*SPEECH_GRAPHS, *MINUTES_GRAPHS))
    return kind_of([name for name in names if (folder / name).is_file()])


def graphs_of(kind: ModelKind) -> tuple[str, ...]:
    """Return the names of a model's graphs, without what they end with."""
    return SPEECH_GRAPHS if kind is ModelKind.SPEECH else MINUTES_GRAPHS


def needed_files(kind: ModelKind) -> tuple[str, ...]:
    """Return the files without which a model of a kind can't be loaded."""
    graphs = (*graphs_of(kind), *TOKEN_GRAPHS)
    pairs = tuple(f"{graph}{suffix}" for graph in graphs for suffix in (".xml", ".bin"))
    is_speech = kind is ModelKind.SPEECH
    return (*pairs, *_SETTINGS, *(_SPEECH_SETTINGS if is_speech else ()))


def all_files(kind: ModelKind) -> tuple[str, ...]:
    """Return the files that belong to a model of a kind, where they are there."""
    return tuple(dict.fromkeys((*needed_files(kind), *_SPEECH_SETTINGS[:1], *_ALSO)))


def on_npu(entry: ModelEntry) -> ModelEntry:
    """Return a model as it runs on an NPU; one of another form as it is."""
    return replace(entry, engine=OPENVINO_NPU) if entry.engine == OPENVINO else entry
