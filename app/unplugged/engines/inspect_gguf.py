"""What a GGUF file is: a language model that writes text, or something else."""

from __future__ import annotations

from pathlib import Path

from unplugged.core.model_errors import ModelDamaged, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.facts import ModelFacts, Shape
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.parts import missing_part, part_of
from unplugged.engines.gguf_header import GgufHead, printable, read_gguf_head

# What else comes as GGUF, by the name of its build: it sees, searches or hears, and writes nothing.
_OTHER_KINDS = frozenset(
    {"clip", "bert", "nomic-bert", "nomic-bert-moe", "modern-bert", "jina-bert-v2", "jina-bert-v3"}
    | {"neo-bert", "t5encoder", "wavtokenizer-dec", "whisper", "gemma-embedding", "eurobert"}
)
_MOST_LANGUAGES = 50
_LONGEST_CODE = 3


def inspect_gguf(path: Path) -> ModelFacts:
    """Return what a GGUF file says about itself, after checking that all of it is there.

    Raises:
        NotAModel: it is no GGUF file, or holds no model that writes text.
        ModelDamaged: it is cut off or contradicts itself.
    """
    head = read_gguf_head(path)
    architecture = head.text("general.architecture")
    kind = head.text("general.type")
    if kind not in ("", "model"):
        raise NotAModel(path=str(path), reason=Reason.HOLDS_A_COMPONENT, detail=kind)
    if not architecture or architecture in _OTHER_KINDS:
        what = architecture or "none"
        raise NotAModel(path=str(path), reason=Reason.WRITES_NO_TEXT, detail=what)
    _require_whole(path, head)
    heads = (head, *_other_parts(path, head))  # the first of several may hold no weights
    if not any(each.tensors for each in heads):
        raise NotAModel(path=str(path), reason=Reason.WEIGHTS_MISSING)
    name = head.text("general.name") or path.stem
    publisher = head.text("general.organization") or head.text("general.author")
    return ModelFacts(
        kind=ModelKind.MINUTES,
        title=name,
        architecture=architecture,
        publisher=publisher,
        licence=head.text("general.license.name") or head.text("general.license"),
        languages=_languages(head),
        parameters=sum(tensor.count for each in heads for tensor in each.tensors),
        quantisation=_quantisation(head.number("general.file_type"), head),
        size_bytes=sum(each.file_bytes for each in heads),
        shape=_shape(head, architecture),
        has_chat_template=bool(head.text("tokenizer.chat_template")),
    )


def _other_parts(path: Path, head: GgufHead) -> tuple[GgufHead, ...]:
    """Return the heads of the other parts of a split model, after checking each.

    Raises:
        NotAModel: one is missing, or belongs to another model.
        ModelDamaged: one is cut off.
    """
    count = head.number("split.count")
    part = part_of(path)
    if count > 1 and (part is None or part.number != 1 or len(part.paths) != count):
        raise NotAModel(path=str(path), reason=Reason.PART_RENAMED, detail=str(count))
    if part is None or count <= 1:
        return ()
    missing = missing_part(path)
    if missing is not None:
        raise NotAModel(path=str(path), reason=Reason.FILE_MISSING, detail=missing.name)
    heads = []
    for place, other in enumerate(part.paths[1:], start=1):
        found = read_gguf_head(other)
        if (found.number("split.no"), found.number("split.count")) != (place, count):
            raise NotAModel(path=str(path), reason=Reason.PARTS_DIFFER, detail=other.name)
        _require_whole(other, found)
        heads.append(found)
    tensors = len(head.tensors) + sum(len(each.tensors) for each in heads)
    if tensors != head.number("split.tensors.count"):
        raise NotAModel(path=str(path), reason=Reason.PARTS_DIFFER, detail=part.paths[-1].name)
    return tuple(heads)


def _require_whole(path: Path, head: GgufHead) -> None:
    from gguf.constants import GGML_QUANT_SIZES, GGMLQuantizationType

    for tensor in head.tensors:
        try:
            block, block_bytes = GGML_QUANT_SIZES[GGMLQuantizationType(tensor.kind)]
        except (ValueError, KeyError):
            kind = str(tensor.kind)
            raise NotAModel(path=str(path), reason=Reason.WEIGHTS_UNKNOWN, detail=kind) from None
        if not tensor.count or tensor.shape[0] % block:
            raise ModelDamaged(path=str(path), reason=Reason.WEIGHTS_MAKE_NO_SENSE)
        end = head.data_begin + tensor.offset + tensor.count // block * block_bytes
        if end > head.file_bytes:
            raise ModelDamaged(path=str(path), reason=Reason.CUT_OFF)


def _languages(head: GgufHead) -> tuple[str, ...]:
    values = head.values.get("general.languages", ())
    codes = values if isinstance(values, tuple) else ()
    return tuple(
        code
        for code in codes[:_MOST_LANGUAGES]
        if isinstance(code, str)
        and code.isalpha()
        and code.islower()
        and len(code) <= _LONGEST_CODE
    )


def _quantisation(file_type: int, head: GgufHead) -> str:
    from gguf.constants import LlamaFileType

    if "general.file_type" not in head.values:
        return ""
    try:
        return printable(LlamaFileType(file_type).name.removeprefix("MOSTLY_").removeprefix("ALL_"))
    except ValueError:
        return ""


def _shape(head: GgufHead, architecture: str) -> Shape | None:
    layers = head.number(f"{architecture}.block_count")
    heads = head.number(f"{architecture}.attention.head_count")
    kv_heads = head.number(f"{architecture}.attention.head_count_kv") or heads
    hidden = head.number(f"{architecture}.embedding_length")
    head_dim = head.number(f"{architecture}.attention.key_length")
    if not head_dim and heads:
        head_dim = hidden // heads
    vocabulary = head.lengths.get("tokenizer.ggml.tokens", 0)
    context = head.number(f"{architecture}.context_length")
    numbers = (layers, kv_heads, head_dim, hidden, vocabulary)
    if not all(0 < number < 1 << 24 for number in numbers) or not 0 <= context < 1 << 32:
        return None
    return Shape(layers, kv_heads, head_dim, hidden, vocabulary, context)
