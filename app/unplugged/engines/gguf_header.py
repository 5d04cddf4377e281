"""Reads the head of a GGUF file without trusting a word of it; to be called in a locked worker.

Every length is checked against what is left of the file before anything is read or made, so a file
that claims a billion strings costs nothing. Layout: ggml's docs/gguf.md, versions 2 and 3.
"""

from __future__ import annotations

import math
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from unplugged.core.errors import UnpluggedError
from unplugged.core.model_errors import ModelDamaged, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.paths import reason_of

MAGIC = b"GGUF"
_VERSIONS = (2, 3)
# Number of a kind of value, and its code for struct.
_SCALARS = dict(zip((0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12), "BbHhIif?Qqd", strict=True))
_STRING, _ARRAY = 8, 9
_MOST_KEYS = 10_000
_MOST_TENSORS = 100_000
_MOST_DIMENSIONS = 8
_LONGEST_NAME = 1 << 10
_KEPT_TEXT = 1 << 20  # longer texts, such as templates that never end, are passed over
_KEPT_ITEMS = 256  # of an array; vocabularies are counted only
_DEEPEST = 4
_ALIGNMENT_KEY = "general.alignment"
_MOST_ALIGNMENT = 1 << 16

Value = int | float | bool | str | tuple["Value", ...]


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor as the head describes it.

    Attributes:
        shape: Its extents.
        kind: Number of its data type in ggml.
        offset: Where its data begin, from the beginning of all data.
    """

    shape: tuple[int, ...]
    kind: int
    offset: int

    @property
    def count(self) -> int:
        """Number of its elements."""
        return math.prod(self.shape)


@dataclass(frozen=True, slots=True)
class GgufHead:
    """What stands before the weights.

    Attributes:
        values: Metadata by key; of long arrays the first items only.
        lengths: True length of each array among them.
        tensors: The tensors.
        data_begin: Where the data begin in the file.
        file_bytes: Size of the file.
    """

    values: dict[str, Value]
    lengths: dict[str, int]
    tensors: tuple[Tensor, ...]
    data_begin: int
    file_bytes: int

    def text(self, key: str) -> str:
        """Return a text of the metadata in one printable line, empty when there is none."""
        value = self.values.get(key, "")
        return printable(value) if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """Return a number of the metadata, the largest of several, 0 when there is none."""
        value = self.values.get(key, 0)
        numbers = value if isinstance(value, tuple) else (value,)
        return max((n for n in numbers if isinstance(n, int)), default=0)


def printable(text: str, longest: int = 200) -> str:
    """Return a text of a stranger's file as one line without control characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line[:longest]


def read_gguf_head(path: Path) -> GgufHead:
    """Read everything before the weights.

    Raises:
        NotAModel: it is no GGUF file, or of a version that the engine doesn't know.
        ModelDamaged: it ends too early or contradicts itself.
    """
    try:
        with path.open("rb") as file:
            return _Reader(path, file).head()
    except OSError as error:
        raise NotAModel(path=str(path), reason=reason_of(error)) from error


@dataclass(slots=True)
class _Reader:
    path: Path
    file: BinaryIO
    size: int = 0
    lengths: dict[str, int] = field(default_factory=dict)

    def head(self) -> GgufHead:
        self.size = os.fstat(self.file.fileno()).st_size
        if self.file.read(len(MAGIC)) != MAGIC:
            raise NotAModel(path=str(self.path), reason=Reason.NOT_GGUF)
        version = self._unsigned("I")
        if version not in _VERSIONS:
            raise NotAModel(path=str(self.path), reason=Reason.VERSION_UNKNOWN, detail=str(version))
        tensor_count, key_count = self._unsigned("Q"), self._unsigned("Q")
        if tensor_count > _MOST_TENSORS or key_count > _MOST_KEYS:
            raise self._damaged(Reason.HEAD_TOO_LARGE)
        values: dict[str, Value] = {}
        for _ in range(key_count):
            key = self._string(_LONGEST_NAME)
            values[key] = self._value(self._unsigned("I"), key, 0)
        tensors = tuple(self._tensor() for _ in range(tensor_count))
        alignment = values.get(_ALIGNMENT_KEY, 32)
        if not isinstance(alignment, int) or not 0 < alignment <= _MOST_ALIGNMENT:
            raise self._damaged(Reason.HEAD_MAKES_NO_SENSE, "alignment")
        begin = -(-self.file.tell() // alignment) * alignment
        return GgufHead(values, self.lengths, tensors, begin, self.size)

    def _tensor(self) -> Tensor:
        self._string(_LONGEST_NAME)
        dimensions = self._unsigned("I")
        if not 0 < dimensions <= _MOST_DIMENSIONS:
            raise self._damaged(Reason.HEAD_MAKES_NO_SENSE, "dimensions")
        shape = tuple(self._unsigned("Q") for _ in range(dimensions))
        return Tensor(shape, self._unsigned("I"), self._unsigned("Q"))

    def _value(self, kind: int, key: str, depth: int) -> Value:
        if kind in _SCALARS:
            value: Value = self._take(_SCALARS[kind])
            return value
        if kind == _STRING:
            return self._string(_KEPT_TEXT)
        if kind != _ARRAY or depth >= _DEEPEST:
            raise self._damaged(Reason.HEAD_MAKES_NO_SENSE, "types")
        of, count = self._unsigned("I"), self._unsigned("Q")
        if of in _SCALARS:
            self._require(count * struct.calcsize(f"<{_SCALARS[of]}"))
        else:
            self._require(count * 8)  # the shortest string and the shortest array
        if not depth:
            self.lengths[key] = count
        kept = tuple(self._value(of, key, depth + 1) for _ in range(min(count, _KEPT_ITEMS)))
        self._skip(of, count - len(kept), key, depth)
        return kept

    def _skip(self, of: int, count: int, key: str, depth: int) -> None:
        if of in _SCALARS:
            self.file.seek(count * struct.calcsize(f"<{_SCALARS[of]}"), os.SEEK_CUR)
            return
        for _ in range(count):
            if of == _STRING:
                length = self._unsigned("Q")
                self._require(length)
                self.file.seek(length, os.SEEK_CUR)
            else:
                self._value(of, key, depth + 1)

    def _string(self, longest: int) -> str:
        length = self._unsigned("Q")
        self._require(length)
        if length > longest:
            self.file.seek(length, os.SEEK_CUR)
            return ""
        return self.file.read(length).decode("utf-8", "replace")

    def _unsigned(self, code: str) -> int:
        value = self._take(code)
        if not isinstance(value, int):
            raise self._damaged(Reason.HEAD_CUT_OFF)
        return value

    def _take(self, code: str) -> int | float | bool:
        form = struct.Struct(f"<{code}")
        data = self.file.read(form.size)
        if len(data) < form.size:
            raise self._damaged(Reason.HEAD_CUT_OFF)
        value: int | float | bool = form.unpack(data)[0]
        return value

    def _require(self, count: int) -> None:
        """Refuse what is said to be longer than the rest of the file."""
        if count > self.size - self.file.tell():
            raise self._damaged(Reason.HEAD_CUT_OFF)

    def _damaged(self, reason: Reason, detail: str = "") -> UnpluggedError:
        return ModelDamaged(path=str(self.path), reason=reason, detail=detail)
