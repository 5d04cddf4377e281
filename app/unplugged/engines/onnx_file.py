"""Reads what an ONNX file is without trusting a word of it; to be called in a locked worker.

A walk over the messages that onnx.proto (ONNX 1.17) defines, in Protocol Buffers' wire format.
Only what decides whether the file may be given to the engine is looked at: weights that lie in
other files, code that never ends, the shapes of inputs and outputs.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from unplugged.core.model_errors import ModelDamaged, NotAModel
from unplugged.core.model_reasons import Reason
from unplugged.core.paths import reason_of

MOST_BYTES = 512 << 20  # speaker models have 5 to 100 MB
_DEEPEST = 8  # graphs inside graphs
_MOST_MESSAGES = 2_000_000
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_LONGEST_VARINT = 10
# A speaker model runs once from beginning to end; these could keep a core busy for ever.
_ENDLESS = frozenset({b"Loop", b"Scan"})
_KEPT_TEXT = 200
_MOST_METADATA = 100

# Numbers of fields, by the message in which they stand.
_MODEL_GRAPH, _MODEL_METADATA, _MODEL_FUNCTIONS = 7, 14, 25
_GRAPH_NODE, _GRAPH_WEIGHTS, _GRAPH_INPUT, _GRAPH_OUTPUT, _GRAPH_SPARSE = 1, 5, 11, 12, 15
_NODE_TYPE, _NODE_ATTRIBUTE = 4, 5
_ATTRIBUTE_TENSORS, _ATTRIBUTE_GRAPHS, _ATTRIBUTE_SPARSE = (5, 10), (6, 11), (22, 23)
_TENSOR_DIMS, _TENSOR_NAME, _TENSOR_EXTERNAL, _TENSOR_LOCATION = 1, 8, 13, 14
_SPARSE_TENSORS = (1, 2)
_FUNCTION_NODE = 7
_EXTENTS_OF_PORT = (2, 1, 2, 1)  # ValueInfoProto.type.tensor_type.shape.dim

Value = int | memoryview


@dataclass(frozen=True, slots=True)
class Port:
    """An input or an output.

    Attributes:
        name: Its name.
        shape: Its extents; None where one is left open.
    """

    name: str
    shape: tuple[int | None, ...]


@dataclass(slots=True)
class OnnxHead:
    """What a model is, beside its weights.

    Attributes:
        inputs: What it wants, without weights that are listed as inputs.
        outputs: What it gives.
        metadata: What its maker wrote beside it, name and value.
        parameters: Number of its weights.
    """

    inputs: list[Port] = field(default_factory=list)
    outputs: list[Port] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)
    parameters: int = 0


def read_onnx_head(path: Path) -> OnnxHead:
    """Return what an ONNX file says about itself, after walking over all of it.

    Raises:
        NotAModel: it cannot be read, is too large, or holds no graph.
        ModelDamaged: it is cut off, refers to other files or could run for ever.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise NotAModel(path=str(path), reason=Reason.FILE_TOO_LARGE, detail=path.name)
        data = memoryview(path.read_bytes())
    except OSError as error:
        raise NotAModel(path=str(path), reason=reason_of(error)) from error
    return _Walk(path).model(data)


class _Walk:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._messages = 0
        self._head = OnnxHead()

    def model(self, data: memoryview) -> OnnxHead:
        """Walk over a whole file."""
        has_graph = False
        for number, value in self._fields(data):
            if not isinstance(value, memoryview):
                continue
            if number == _MODEL_GRAPH:
                has_graph = True
                self._graph(value, 0, is_main=True)
            elif number == _MODEL_METADATA:
                self._metadata(value)
            elif number == _MODEL_FUNCTIONS:
                for node in self._inside(value, (_FUNCTION_NODE,)):
                    self._node(node, 0)
        if not has_graph:
            raise NotAModel(path=str(self._path), reason=Reason.NOT_ONNX)
        return self._head

    def _graph(self, data: memoryview, depth: int, *, is_main: bool = False) -> None:
        if depth > _DEEPEST:
            raise self._damaged(Reason.HEAD_TOO_LARGE)
        weights: set[str] = set()
        inputs: list[Port] = []
        for number, value in self._fields(data):
            if not isinstance(value, memoryview):
                continue
            if number == _GRAPH_NODE:
                self._node(value, depth)
            elif number == _GRAPH_WEIGHTS:
                weights.add(self._tensor(value))
            elif number == _GRAPH_SPARSE:
                self._sparse(value)
            elif number == _GRAPH_INPUT and is_main:
                inputs.append(self._port(value))
            elif number == _GRAPH_OUTPUT and is_main:
                self._head.outputs.append(self._port(value))
        if is_main:
            self._head.inputs = [port for port in inputs if port.name not in weights]

    def _node(self, data: memoryview, depth: int) -> None:
        for number, value in self._fields(data):
            if not isinstance(value, memoryview):
                continue
            if number == _NODE_TYPE and bytes(value) in _ENDLESS:
                raise self._damaged(Reason.HOLDS_A_LOOP)
            if number == _NODE_ATTRIBUTE:
                self._attribute(value, depth)

    def _attribute(self, data: memoryview, depth: int) -> None:
        for number, value in self._fields(data):
            if not isinstance(value, memoryview):
                continue
            if number in _ATTRIBUTE_TENSORS:
                self._tensor(value)
            elif number in _ATTRIBUTE_SPARSE:
                self._sparse(value)
            elif number in _ATTRIBUTE_GRAPHS:
                self._graph(value, depth + 1)

    def _sparse(self, data: memoryview) -> None:
        for number, value in self._fields(data):
            if number in _SPARSE_TENSORS and isinstance(value, memoryview):
                self._tensor(value)

    def _tensor(self, data: memoryview) -> str:
        """Look at one tensor, count its elements and return its name."""
        extents: list[int] = []
        name = ""
        for number, value in self._fields(data):
            if number == _TENSOR_EXTERNAL or (number == _TENSOR_LOCATION and value):
                raise self._damaged(Reason.REFERS_ELSEWHERE)
            if number == _TENSOR_DIMS:
                extents += self._packed(value) if isinstance(value, memoryview) else [value]
            elif number == _TENSOR_NAME and isinstance(value, memoryview):
                name = _text(value)
        self._head.parameters += math.prod(extents) if extents else 1
        return name

    def _port(self, data: memoryview) -> Port:
        name = next((_text(text) for text in self._inside(data, (1,))), "")
        shape: list[int | None] = []
        for dimension in self._inside(data, _EXTENTS_OF_PORT):
            extents = [v for n, v in self._fields(dimension) if n == 1 and isinstance(v, int)]
            shape.append(extents[0] if extents and extents[0] > 0 else None)
        return Port(name, tuple(shape))

    def _inside(self, data: memoryview, path: tuple[int, ...]) -> Iterator[memoryview]:
        for number, value in self._fields(data):
            if number == path[0] and isinstance(value, memoryview):
                if len(path) == 1:
                    yield value
                else:
                    yield from self._inside(value, path[1:])

    def _metadata(self, data: memoryview) -> None:
        entry = {n: _text(v) for n, v in self._fields(data) if isinstance(v, memoryview)}
        if 1 in entry and len(self._head.metadata) < _MOST_METADATA:
            self._head.metadata[entry[1]] = entry.get(2, "")

    # --- the wire ---------------------------------------------------------------------------------

    def _fields(self, data: memoryview) -> Iterator[tuple[int, Value]]:
        """Yield number and value of each field of a message; values are never copied."""
        self._messages += 1
        if self._messages > _MOST_MESSAGES:
            raise self._damaged(Reason.HEAD_TOO_LARGE)
        at = 0
        while at < len(data):
            key, at = self._varint(data, at)
            number, wire = key >> 3, key & 7
            value: Value
            if wire == _VARINT:
                value, at = self._varint(data, at)
            elif wire == _BYTES:
                length, at = self._varint(data, at)
                value = data[at : at + length]
                at += length
            elif wire in (_FIXED64, _FIXED32):
                width = 8 if wire == _FIXED64 else 4
                value = int.from_bytes(data[at : at + width], "little")
                at += width
            else:
                raise NotAModel(path=str(self._path), reason=Reason.NOT_ONNX)
            if at > len(data):
                raise self._damaged(Reason.CUT_OFF)
            yield number, value

    def _varint(self, data: memoryview, at: int) -> tuple[int, int]:
        value = 0
        for place in range(_LONGEST_VARINT):
            if at >= len(data):
                raise self._damaged(Reason.CUT_OFF)
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << (7 * place)
            if byte < 0x80:
                return value, at
        raise NotAModel(path=str(self._path), reason=Reason.NOT_ONNX)

    def _packed(self, data: memoryview) -> list[int]:
        numbers, at = [], 0
        while at < len(data):
            number, at = self._varint(data, at)
            numbers.append(number)
        return numbers

    def _damaged(self, reason: Reason) -> ModelDamaged:
        return ModelDamaged(path=str(self._path), reason=reason)


def _text(value: memoryview) -> str:
    return bytes(value[:_KEPT_TEXT]).decode("utf-8", "replace")
