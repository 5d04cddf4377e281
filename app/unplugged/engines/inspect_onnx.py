"""What an ONNX file is: a model that tells voices apart, or something else."""

from __future__ import annotations

from pathlib import Path

from unplugged.core.model_errors import NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.kind import ModelKind
from unplugged.engines.fbank import MEL_BINS
from unplugged.engines.gguf_header import printable
from unplugged.engines.onnx_file import OnnxHead, read_onnx_head

SUFFIX = ".onnx"
_WANTED_RANK, _GIVEN_RANK = 3, 2
_SIZES = range(16, 2_049)  # of the vector; the known models have 192, 256 or 512


def inspect_onnx(path: Path) -> ModelFacts:
    """Return what an ONNX file says about itself, after checking that it tells voices apart.

    Raises:
        NotAModel: it is no ONNX file, or takes or gives something else than a speaker model.
        ModelDamaged: it is cut off, refers to other files or could run for ever.
    """
    head = read_onnx_head(path)
    require_speaker_model(path, head)
    return ModelFacts(
        kind=ModelKind.SPEAKERS,
        title=path.stem,
        architecture="ONNX, filter banks to voices",
        publisher=printable(head.metadata.get("publisher", "")),
        licence=printable(head.metadata.get("licence", head.metadata.get("license", "")), 60),
        parameters=head.parameters,
        size_bytes=path.stat().st_size,
    )


def require_speaker_model(path: Path, head: OnnxHead) -> None:
    """Refuse what doesn't turn (batch, frames, 80) into (batch, size), as WeSpeaker's models do.

    Raises:
        NotAModel: it doesn't.
    """
    if len(head.inputs) != 1 or len(head.outputs) != 1:
        raise _refused(path, f"{len(head.inputs)} inputs, {len(head.outputs)} outputs")
    wanted, given = head.inputs[0].shape, head.outputs[0].shape
    if len(wanted) != _WANTED_RANK or wanted[-1] not in (MEL_BINS, None):
        raise _refused(path, f"input {_shape(wanted)}")
    if len(given) != _GIVEN_RANK or (given[-1] is not None and given[-1] not in _SIZES):
        raise _refused(path, f"output {_shape(given)}")


def _refused(path: Path, detail: str) -> NotAModel:
    return NotAModel(path=str(path), reason=Reason.TELLS_NO_VOICES, detail=detail)


def _shape(extents: tuple[int | None, ...]) -> str:
    return "(" + ", ".join("?" if one is None else str(one) for one in extents) + ")"
