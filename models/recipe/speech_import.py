"""Reads an exported model folder back, so that training can go on where no checkpoint was kept.

``model.bin`` is CTranslate2's format 6: a head, then for each variable its name, shape, type and
bytes. Weights are int8 with one scale for each row; half a step of rounding is lost, which some
hundred training steps make up for. The character head was never exported and starts anew.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.recipe.speech_net import Shape, SpeechNet
from models.recipe.speech_tokens import SpeechTokens

BINARY_VERSION = 6
TYPES = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32}
NAMES = (
    (r"position_encodings/encodings", "embed_positions/weight"),
    (r"embeddings/weight", "embed_tokens/weight"),
    (r"layer_(\d)", r"layers/\1"),
    (r"self_attention/layer_norm", "self_attn_layer_norm"),
    (r"(?<!self_)attention/layer_norm", "encoder_attn_layer_norm"),
    (r"ffn/layer_norm", "final_layer_norm"),
    (r"ffn/linear_0", "fc1"),
    (r"ffn/linear_1", "fc2"),
    (r"self_attention", "self_attn"),
    (r"(?<!_)attention", "encoder_attn"),
    (r"beta$", "bias"),
    (r"gamma$", "weight"),
)
FUSED = {  # how CTranslate2 stacks an attention's projections: (kind, linear) to their names
    ("self_attn", 0): ("q_proj", "k_proj", "v_proj"),
    ("self_attn", 1): ("out_proj",),
    ("encoder_attn", 0): ("q_proj",),
    ("encoder_attn", 1): ("k_proj", "v_proj"),
    ("encoder_attn", 2): ("out_proj",),
}


def read_variables(path: Path) -> dict[str, NDArray[np.generic]]:
    """The variables of a model.bin by CTranslate2's names, as they are stored.

    Raises:
        ValueError: The file has another format.
    """
    content, at = path.read_bytes(), 0

    def take(kind: str) -> int:
        nonlocal at
        (value,) = struct.unpack_from("<" + kind, content, at)
        at += struct.calcsize("<" + kind)
        return int(value)

    def name() -> str:
        nonlocal at
        length = take("H")
        at += length
        return content[at - length : at - 1].decode()

    version, kind, _ = take("I"), name(), take("I")
    if version != BINARY_VERSION or kind != "WhisperSpec":
        raise ValueError(f"{path} is no Whisper model in format {BINARY_VERSION}")
    found: dict[str, NDArray[np.generic]] = {}
    for _ in range(take("I")):
        key = name()
        shape = [take("I") for _ in range(take("B"))]
        values = TYPES[take("B")]
        size = take("I")
        found[key] = np.frombuffer(content, values, size // np.dtype(values).itemsize, at)
        found[key] = found[key].reshape(shape)
        at += size
    return found


def read_net(folder: Path) -> tuple[SpeechNet, SpeechTokens]:
    """The network of a model folder with a new character head, and its tokenizer."""
    tokens = SpeechTokens.load(folder / "tokenizer.json")
    net = SpeechNet(Shape(), tokens.size)
    weights = net_weights(read_variables(folder / "model.bin"))
    report = net.load_state_dict(weights, strict=False)
    if report.unexpected_keys or set(report.missing_keys) - {
        "characters.weight",
        "characters.bias",
    }:
        raise ValueError(f"{folder} does not fit the network: {report}")
    return net, tokens


def net_weights(variables: dict[str, NDArray[np.generic]]) -> dict[str, Tensor]:
    """The variables as float weights under the network's names."""
    weights: dict[str, Tensor] = {}
    for key, stored in variables.items():
        if stored.ndim == 0 or key.endswith("_scale") or "alignment" in key:
            continue
        values = torch.from_numpy(stored.astype(np.float32))
        if f"{key}_scale" in variables:
            scale = torch.from_numpy(variables[f"{key}_scale"].astype(np.float32))
            values /= scale.view(-1, *[1] * (values.dim() - 1))
        name = key
        for pattern, ours in NAMES:
            name = re.sub(pattern, ours, name)
        weights |= _parted(name.replace("/", "."), values)
    return weights


def _parted(name: str, values: Tensor) -> dict[str, Tensor]:
    found = re.fullmatch(r"(.*)\.(self_attn|encoder_attn)\.linear_(\d)\.(weight|bias)", name)
    if not found:
        return {name: values}
    before, kind, number, what = found.groups()
    parts = FUSED[kind, int(number)]
    named = zip(parts, values.chunk(len(parts)), strict=True)
    # Keys have no bias; CTranslate2 stores zeros in its place.
    return {
        f"{before}.{kind}.{part}.{what}": chunk
        for part, chunk in named
        if (part, what) != ("k_proj", "bias")
    }
