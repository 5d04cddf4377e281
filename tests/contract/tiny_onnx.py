"""ONNX files written byte by byte, so that tests need no package for it: good ones and bad ones.

The good one looks at how much each mel bin moves: it gives the variance over time of every bin,
without what all bins have in common. Voices that move in other bins are far apart.
"""

from __future__ import annotations

import struct

FLOAT, INT64 = 1, 7


def varint(number: int) -> bytes:
    """A number as Protocol Buffers write it."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def number(field: int, value: int) -> bytes:
    """A field that holds a number."""
    return varint(field << 3) + varint(value)


def block(field: int, content: bytes | str) -> bytes:
    """A field that holds a message or a text."""
    data = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(data)) + data


def port(name: str, *extents: int | str) -> bytes:
    """A ValueInfoProto of floats."""
    dims = b"".join(
        block(1, number(1, one) if isinstance(one, int) else block(2, one)) for one in extents
    )
    return block(1, name) + block(2, block(1, number(1, FLOAT) + block(2, dims)))


def node(kind: str, inputs: list[str], output: str, *attributes: bytes) -> bytes:
    """A NodeProto."""
    names = b"".join(block(1, name) for name in inputs)
    return names + block(2, output) + block(4, kind) + b"".join(block(5, a) for a in attributes)


def ints(name: str, *values: int) -> bytes:
    """An AttributeProto that holds whole numbers."""
    return block(1, name) + b"".join(number(8, value) for value in values) + number(20, 7)


def one_int(name: str, value: int) -> bytes:
    """An AttributeProto that holds one whole number."""
    return block(1, name) + number(3, value) + number(20, 2)


def weight(name: str, values: list[float], *, external: str = "") -> bytes:
    """A TensorProto of floats; with ``external`` one whose values lie in that file."""
    head = number(1, len(values)) + number(2, FLOAT) + block(8, name)
    if external:
        return head + block(13, block(1, "location") + block(2, external)) + number(14, 1)
    return head + block(9, struct.pack(f"<{len(values)}f", *values))


def model(
    nodes: list[bytes],
    *,
    inputs: list[bytes] | None = None,
    outputs: list[bytes] | None = None,
    weights: list[bytes] | None = None,
    metadata: dict[str, str] | None = None,
) -> bytes:
    """A whole file."""
    graph = b"".join(block(1, one) for one in nodes) + block(2, "tiny")
    graph += b"".join(block(5, one) for one in weights or [])
    graph += b"".join(block(11, one) for one in inputs or [port("feats", "B", "T", 80)])
    graph += b"".join(block(12, one) for one in outputs or [port("embs", "B", 80)])
    entries = (block(1, key) + block(2, value) for key, value in (metadata or {}).items())
    meta = b"".join(block(14, entry) for entry in entries)
    return number(1, 8) + block(8, number(2, 13)) + block(7, graph) + meta


MOVEMENT = [
    node("Mul", ["feats", "feats"], "power"),
    node("ReduceMean", ["power"], "spread", ints("axes", 1), one_int("keepdims", 0)),
    node("Mul", ["spread", "gain"], "loud"),
    node("ReduceMean", ["loud"], "common", ints("axes", 1), one_int("keepdims", 1)),
    node("Sub", ["loud", "common"], "embs"),
]
GAIN = weight("gain", [1.0])


def speaker_model(**metadata: str) -> bytes:
    """A model that tells voices apart by which bins move."""
    return model(MOVEMENT, weights=[GAIN], metadata=metadata)
