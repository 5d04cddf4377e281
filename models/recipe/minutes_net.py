"""A small Llama-shaped language model.

Layer names are ours; minutes_export.py writes them as GGUF's Llama tensors. Rotary positions are
interleaved, which is llama.cpp's layout for Llama, so no weight needs to be permuted.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

NORM_EPSILON = 1e-5
ROPE_BASE = 10_000.0
FUSED_FROM = 640  # tokens


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network; ``context`` is in tokens."""

    vocabulary: int = 3_072
    width: int = 256
    layers: int = 6
    heads: int = 8
    hidden: int = 704
    context: int = 2_048

    @property
    def head_width(self) -> int:
        """Values per attention head."""
        return self.width // self.heads


class Norm(nn.Module):
    """Root mean square norm with a gain."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        """Normalise the last axis."""
        return F.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), NORM_EPSILON)


class Block(nn.Module):
    """Attention and a gated feed-forward layer, each with a residual path."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, hidden = shape.width, shape.hidden
        self.heads, self.head_width = shape.heads, shape.head_width
        self.attention_norm = Norm(width)
        self.query = nn.Linear(width, width, bias=False)
        self.key = nn.Linear(width, width, bias=False)
        self.value = nn.Linear(width, width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.hidden_norm = Norm(width)
        self.gate = nn.Linear(width, hidden, bias=False)
        self.up = nn.Linear(width, hidden, bias=False)
        self.down = nn.Linear(hidden, width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Map (batch, time, width) to the same shape."""
        batch, time, width = x.shape
        normed = self.attention_norm(x)
        split = (batch, time, self.heads, self.head_width)
        query = rotate(self.query(normed).view(split).transpose(1, 2), cos, sin)
        key = rotate(self.key(normed).view(split).transpose(1, 2), cos, sin)
        value = self.value(normed).view(split).transpose(1, 2)
        mixed = attend(query, key, value)
        x = x + self.out(mixed.transpose(1, 2).reshape(batch, time, width))
        normed = self.hidden_norm(x)
        return x + self.down(F.silu(self.gate(normed)) * self.up(normed))


class MinutesNet(nn.Module):
    """Token ids to logits; input and output embeddings are shared."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                ends_branch = name.endswith(("out.weight", "down.weight"))
                scale = 1 / math.sqrt(2 * shape.layers) if ends_branch else 1.0
                nn.init.normal_(
                    parameter, std=0.02 * scale if "embedding" in name else 0.04 * scale
                )
        rates = ROPE_BASE ** -(torch.arange(0, shape.head_width, 2) / shape.head_width)
        angles = torch.arange(shape.context)[:, None] * rates
        self.cos: Tensor
        self.sin: Tensor
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def forward(self, tokens: Tensor, keep: Tensor | None = None) -> Tensor:
        """Return logits.

        Args:
            tokens: Ids, shape (batch, time).
            keep: Boolean mask of the same shape; only these positions get logits.

        Returns:
            Shape (batch, time, vocabulary), or (kept, vocabulary) with a mask.
        """
        states = self.read(tokens)[-1]
        return self.write(states if keep is None else states[keep])

    def write(self, states: Tensor) -> Tensor:
        """Logits of states after the last block."""
        return F.linear(self.norm(states), self.embedding.weight)

    def read(self, tokens: Tensor) -> list[Tensor]:
        """The states after each block, (batch, time, width) each."""
        x = self.embedding(tokens)
        if torch.is_autocast_enabled("cpu"):
            x = x.to(torch.bfloat16)
        cos, sin = self.cos[: tokens.shape[1]].to(x.dtype), self.sin[: tokens.shape[1]].to(x.dtype)
        states = []
        for block in self.blocks:
            x = block(x, cos, sin)
            states.append(x)
        return states


def attend(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """Causal attention, (batch, heads, time, head width) each.

    Short texts train 1.25 times as fast with plain products as with the fused attention (torch
    2.13, one AMD Zen 5 core, 170 to 400 tokens).
    """
    time = query.shape[-2]
    if time >= FUSED_FROM:
        return F.scaled_dot_product_attention(query, key, value, is_causal=True)
    scores = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
    future = torch.full((time, time), -1e9, dtype=scores.dtype).triu(1)
    return (scores + future).softmax(-1) @ value


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn neighbouring pairs of values by their position's angle."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)
