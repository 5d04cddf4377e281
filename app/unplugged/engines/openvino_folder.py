"""What must lie in a folder in OpenVINO's form, checked before the native loader sees any of it.

A graph is XML that says which bytes of the file beside it are weights. The loader trusts it, so a
graph whose weights lie beyond that file's end is refused here.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

from unplugged.core.model_reasons import Reason
from unplugged.core.models.kind import ModelKind
from unplugged.core.models.openvino import TOKEN_GRAPHS, graphs_of, needed_files
from unplugged.engines.json_file import broken, read_object

_MOST_GRAPH_BYTES = 256 << 20  # graphs of large models have some MB
_HEAD = re.compile(rb"\s*<\?xml[^>]*>\s*<net\s[^>]*version=\"1[01]\"")
_CONSTANT = re.compile(rb'<data element_type="(\w+)" shape="([\d, ]*)" offset="(\d+)" size="(\d+)"')
_BITS = {
    "f64": 64,
    "f32": 32,
    "f16": 16,
    "bf16": 16,
    "i8": 8,
    "u8": 8,
    "i4": 4,
    "u4": 4,
    "nf4": 4,
}  # of the types that weights are stored in


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of a graph: matrices only, as norms and biases say nothing about a model.

    Attributes:
        parameters: How many there are.
        stored_as: The type in which most of them are stored ("i8"), empty when there are none.
    """

    parameters: int
    stored_as: str


def check_openvino_folder(folder: Path, kind: ModelKind) -> dict[str, Any]:
    """Check that the files of a model are there and have the right form; return its config.json.

    Raises:
        ModelBroken: naming the file that is missing or damaged.
    """
    if not folder.is_dir():
        raise broken(folder, Reason.NOT_THERE)
    for name in needed_files(kind):
        if name.endswith(".json"):
            read_object(folder, name)
        elif not (folder / name).is_file():
            raise broken(folder, Reason.FILE_MISSING, name)
    for graph in (*graphs_of(kind), *TOKEN_GRAPHS):
        read_weights(folder, graph)
    return read_object(folder, "config.json")


def read_weights(folder: Path, graph: str) -> Weights:
    """Return what a graph says about its weights, after checking that all of them are there.

    Raises:
        ModelBroken: it is no graph, or weights are missing.
    """
    path, bin_path = folder / f"{graph}.xml", folder / f"{graph}.bin"
    try:
        if path.stat().st_size > _MOST_GRAPH_BYTES:
            raise broken(folder, Reason.FILE_TOO_LARGE, path.name)
        text, held_bytes = path.read_bytes(), bin_path.stat().st_size
    except OSError as error:
        raise broken(folder, Reason.FILE_UNREADABLE, path.name) from error
    if _HEAD.match(text) is None:
        raise broken(folder, Reason.FILE_DAMAGED, path.name)
    elements: Counter[str] = Counter()
    for found in _CONSTANT.finditer(text):
        kind = found[1].decode()
        offset, size = int(found[3]), int(found[4])
        if offset + size > held_bytes:
            raise broken(folder, Reason.FILE_CUT_OFF, bin_path.name)
        shape = [int(length) for length in found[2].split(b",") if length.strip()]
        if len(shape) > 1 and kind in _BITS:
            if -(-prod(shape) * _BITS[kind] // 8) != size:
                raise broken(folder, Reason.WEIGHTS_MAKE_NO_SENSE)
            elements[kind] += prod(shape)
    if not elements:
        return Weights(0, "")
    return Weights(elements.total(), elements.most_common(1)[0][0])
