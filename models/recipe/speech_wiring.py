"""Starts the encoder's attention as what it would have to find out first: looking nearby.

Speech is local, but attention over sinusoidal positions has to discover that. For sinusoids a shift
in time is a rotation, so a query can be set up to match the position ``offset`` steps away. Six of
the eight heads of each layer start like this, nearer in the lower layers; two stay free. The
dimensions that carry the slow position waves are left to the positions at first.
"""

from __future__ import annotations

import math

import torch

from models.recipe.speech_net import Encoder, Shape

OFFSETS = (
    (-3, -2, -1, 1, 2, 3),
    (-6, -4, -2, 2, 4, 6),
    (-12, -8, -4, 4, 8, 12),
    (-24, -16, -8, 8, 16, 24),
)
SHARPNESS = 2.35  # gain of queries and keys
FREE_SCALE = 0.3  # the other heads start almost even
RESERVED = 32  # sine and as many cosine dimensions that only positions use at first


@torch.no_grad()
def wire(encoder: Encoder, shape: Shape) -> None:
    """Set the encoder's first weights; each layer has its own row of OFFSETS."""
    head, half = shape.width // shape.heads, shape.width // 2
    rates = torch.exp(-(math.log(10_000) / (half - 1)) * torch.arange(half))
    waves = range(0, 2 * (head // 2), 2)
    reserved = [*range(RESERVED), *range(half, half + RESERVED)]
    encoder.conv1.weight.mul_(2)
    encoder.conv2.weight.mul_(3)
    encoder.conv2.weight[reserved] = 0
    encoder.conv2.bias[reserved] = 0
    for layer, offsets in zip(encoder.layers, OFFSETS, strict=True):
        attention = layer.self_attn
        for module in (attention.out_proj, layer.fc2):
            module.weight[reserved] = 0
            module.bias[reserved] = 0
        attention.q_proj.weight.mul_(FREE_SCALE)
        attention.k_proj.weight.mul_(FREE_SCALE)
        for number, offset in enumerate(offsets):
            query, key = torch.zeros(head, shape.width), torch.zeros(head, shape.width)
            for row, wave in enumerate(waves):
                cos = torch.cos(rates[wave] * offset) * SHARPNESS
                sin = torch.sin(rates[wave] * offset) * SHARPNESS
                query[2 * row, wave], query[2 * row, half + wave] = cos, sin
                query[2 * row + 1, half + wave], query[2 * row + 1, wave] = cos, -sin
                key[2 * row, wave] = SHARPNESS
                key[2 * row + 1, half + wave] = SHARPNESS
            rows = slice(number * head, (number + 1) * head)
            attention.q_proj.weight[rows] = query
            attention.k_proj.weight[rows] = key
            attention.q_proj.bias[rows] = 0
