"""What a folder is that claims to be a Whisper model in CTranslate2's form."""

from __future__ import annotations

import os
import struct
from collections import Counter
from math import prod
from pathlib import Path
from typing import BinaryIO

from unplugged.core.errors import ModelBroken
from unplugged.core.model_errors import ModelDamaged, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.models.facts import ModelFacts
from unplugged.core.models.hub import WHISPER_FILES
from unplugged.core.models.kind import ModelKind
from unplugged.core.paths import reason_of
from unplugged.engines.model_readme import read_readme
from unplugged.engines.whisper_folder import WEIGHTS, check_whisper_folder

# Of ctranslate2's DataType, with the bytes of one element.
_TYPES = (
    ("float32", 4),
    ("int8", 1),
    ("int16", 2),
    ("int32", 4),
    ("float16", 2),
    ("bfloat16", 2),
)
_MOST_VARIABLES = 100_000
_MOST_RANK = 8
_ENGLISH_ONLY_BELOW = 51_865  # tokens; multilingual models have at least this many
_EMBEDDINGS = "decoder/embeddings/weight"


def inspect_whisper(folder: Path) -> ModelFacts:
    """Return what a folder says about itself, after checking that all of it is there.

    Raises:
        NotAModel: something is missing.
        ModelDamaged: its weights are cut off or contradict themselves.
    """
    try:
        check_whisper_folder(folder)
    except ModelBroken as error:
        told = {key: error.params[key] for key in ("reason", "detail") if key in error.params}
        raise NotAModel(path=str(folder), **told) from error
    path = folder / WEIGHTS
    try:
        with path.open("rb") as file:
            parameters, quantisation, vocabulary = _Weights(path, file).read()
        licence, languages = read_readme(folder)
    except OSError as error:
        raise NotAModel(path=str(path), reason=reason_of(error)) from error
    if not languages and 0 < vocabulary < _ENGLISH_ONLY_BELOW:
        languages = ("en",)
    known = (folder / name for name in WHISPER_FILES)
    return ModelFacts(
        kind=ModelKind.SPEECH,
        title=folder.name,
        architecture="Whisper",
        licence=licence,
        languages=languages,
        parameters=parameters,
        quantisation=quantisation,
        size_bytes=sum(each.stat().st_size for each in known if each.is_file()),
    )


class _Weights:
    """Walks over model.bin: u32 version, name of the spec, u32 revision, u32 count, variables."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self._path = path
        self._file = file
        self._size = os.fstat(file.fileno()).st_size

    def read(self) -> tuple[int, str, int]:
        """Return the number of weights, how most are stored, and the size of the vocabulary."""
        self._number("I")
        self._name()
        self._number("I")
        count = self._number("I")
        if count > _MOST_VARIABLES:
            raise self._damaged(Reason.HEAD_TOO_LARGE)
        elements: Counter[str] = Counter()
        vocabulary = 0
        for _ in range(count):
            name = self._name()
            rank = self._number("B")
            if rank > _MOST_RANK:
                raise self._damaged(Reason.HEAD_MAKES_NO_SENSE, "dimensions")
            shape = tuple(self._number("I") for _ in range(rank))
            kind, size = self._number("B"), self._number("I")
            if kind >= len(_TYPES):
                raise self._damaged(Reason.WEIGHTS_UNKNOWN, str(kind))
            label, width = _TYPES[kind]
            # The field holds 32 bits; a larger variable's size is what is left of it.
            whole = prod(shape) * width
            if whole % (1 << 32) != size:
                raise self._damaged(Reason.WEIGHTS_MAKE_NO_SENSE)
            if self._file.tell() + whole > self._size:
                raise self._damaged(Reason.CUT_OFF)
            self._file.seek(whole, os.SEEK_CUR)
            if rank > 1:
                elements[label] += prod(shape)
            if name == _EMBEDDINGS and shape:
                vocabulary = shape[0]
        if not elements:
            raise self._damaged(Reason.WEIGHTS_MISSING)
        return elements.total(), elements.most_common(1)[0][0], vocabulary

    def _name(self) -> str:
        length = self._number("H")
        data = self._file.read(length)
        if len(data) < length:
            raise self._damaged(Reason.CUT_OFF)
        return data.rstrip(b"\0").decode("utf-8", "replace")

    def _number(self, code: str) -> int:
        form = struct.Struct(f"<{code}")
        data = self._file.read(form.size)
        if len(data) < form.size:
            raise self._damaged(Reason.CUT_OFF)
        return int(form.unpack(data)[0])

    def _damaged(self, reason: Reason, detail: str = "") -> ModelDamaged:
        return ModelDamaged(path=str(self._path), reason=reason, detail=detail)
