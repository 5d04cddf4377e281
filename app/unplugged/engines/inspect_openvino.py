"""What a folder is that claims to be a model in OpenVINO's form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from unplugged.core.errors import ModelBroken
from unplugged.core.model_errors import NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.facts import ModelFacts, Shape
from unplugged.core.models.kind import OPENVINO, ModelKind
from unplugged.core.models.openvino import all_files, graphs_of
from unplugged.core.paths import reason_of
from unplugged.engines.gguf_header import printable
from unplugged.engines.json_file import read_object
from unplugged.engines.model_readme import read_readme
from unplugged.engines.openvino_folder import check_openvino_folder, read_weights

_LONGEST_NAME = 60
_MOST_LANGUAGES = 120
_LARGEST = 1 << 31  # of a number that says how a model is built


def inspect_openvino(folder: Path, kind: ModelKind) -> ModelFacts:
    """Return what a folder says about itself, after checking that all of it is there.

    Raises:
        NotAModel: something is missing or damaged.
    """
    try:
        config = check_openvino_folder(folder, kind)
        weights = [read_weights(folder, graph) for graph in graphs_of(kind)]
        languages = _languages(folder) if kind is ModelKind.SPEECH else ()
        licence, from_readme = read_readme(folder)
    except ModelBroken as error:
        told = {key: error.params[key] for key in ("reason", "detail")}
        raise NotAModel(path=str(folder), **told) from error
    except OSError as error:
        raise NotAModel(path=str(folder), reason=reason_of(error)) from error
    if not any(each.parameters for each in weights):
        raise NotAModel(path=str(folder), reason=Reason.WEIGHTS_MISSING)
    largest = max(weights, key=lambda each: each.parameters)
    files = (folder / name for name in all_files(kind))
    return ModelFacts(
        kind=kind,
        title=folder.name,
        engine=OPENVINO,
        architecture=printable(str(config.get("model_type", "")), _LONGEST_NAME),
        licence=licence,
        languages=languages or from_readme,
        parameters=sum(each.parameters for each in weights),
        quantisation=largest.stored_as,
        size_bytes=sum(each.stat().st_size for each in files if each.is_file()),
        shape=_shape(config) if kind is ModelKind.MINUTES else None,
        has_chat_template=kind is ModelKind.MINUTES,
    )


def _languages(folder: Path) -> tuple[str, ...]:
    settings = read_object(folder, "generation_config.json")
    known = settings.get("lang_to_id")
    if not settings.get("is_multilingual"):
        return ("en",)
    codes = [str(name).strip("<|>") for name in known] if isinstance(known, dict) else []
    return tuple(code for code in codes if code.isascii() and code.isalpha())[:_MOST_LANGUAGES]


def _shape(config: dict[str, Any]) -> Shape | None:
    """Return what of a model's build decides its memory, None where it is not told."""
    layers, hidden = _count(config, "num_hidden_layers"), _count(config, "hidden_size")
    heads, vocabulary = _count(config, "num_attention_heads"), _count(config, "vocab_size")
    if not (layers and hidden and heads and vocabulary):
        return None
    return Shape(
        layers=layers,
        kv_heads=_count(config, "num_key_value_heads") or heads,
        head_dim=_count(config, "head_dim") or hidden // heads,
        hidden=hidden,
        vocabulary=vocabulary,
        trained_context=_count(config, "max_position_embeddings"),
    )


def _count(config: dict[str, Any], name: str) -> int:
    """Return a number of the model's build, 0 for one that makes no sense."""
    value = config.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        return 0
    return value if 0 < value < _LARGEST else 0
