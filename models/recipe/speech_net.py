"""A small network of Whisper's shape, with a character head on the encoder for training only.

Parameter names are those of Hugging Face's Whisper (without "model."), so that the export is a
plain copy. The differences are in training only: positions of a short window may start anywhere in
the 30 s table, and ``characters`` gives a CTC loss that makes the encoder align.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

MEL_BINS = 80
ENCODER_POSITIONS = 1_500  # 30 s, 20 ms each
DECODER_POSITIONS = 448
FUSED_FROM = 800  # positions
TICK_SCALE = 0.05
CHARACTERS = " abcdefghijklmnopqrstuvwxyz'"
BLANK = len(CHARACTERS)


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network."""

    width: int = 256
    heads: int = 8
    encoder_layers: int = 4
    decoder_layers: int = 2
    hidden: int = 1_024


def _attend(
    query: Tensor, key: Tensor, value: Tensor, *, causal: bool, is_to_itself: bool
) -> tuple[Tensor, Tensor | None]:
    # The query comes scaled. For windows of 3 s plain products in bf16 train 3 times as fast on
    # this CPU as the fused attention, for 30 s the fused one is 1.4 times as fast (torch 2.13, one
    # AMD Zen 5 core).
    if is_to_itself and query.shape[-2] >= FUSED_FROM:
        out = F.scaled_dot_product_attention(query, key, value, is_causal=causal, scale=1.0)
        return out, None
    with torch.autocast("cpu", enabled=False):
        scores = query @ key.transpose(-1, -2)
        if causal:
            future = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
            scores = scores.masked_fill(future, -torch.inf)
        weights = scores.softmax(-1)
        return weights @ value, weights


class Attention(nn.Module):
    """Multi-head attention, over itself or over the encoder's output."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.scale = (shape.width // shape.heads) ** -0.5
        self.q_proj = nn.Linear(shape.width, shape.width)
        self.k_proj = nn.Linear(shape.width, shape.width, bias=False)
        self.v_proj = nn.Linear(shape.width, shape.width)
        self.out_proj = nn.Linear(shape.width, shape.width)

    def forward(
        self, x: Tensor, memory: Tensor | None = None, *, causal: bool = False
    ) -> tuple[Tensor, Tensor | None]:
        """Attend from ``x`` (batch, n, width) to ``memory`` (batch, m, width) or to itself.

        Returns:
            The result, shaped as ``x``, and the weights of each head, (batch, heads, n, m), which
            long attention to itself does not give.
        """
        # One product for what has one source: it is the many small ones that take the time.
        query = (self.scale * self.q_proj.weight, self.scale * self.q_proj.bias)
        key = (self.k_proj.weight, torch.zeros_like(self.v_proj.bias))
        value = (self.v_proj.weight, self.v_proj.bias)
        if memory is None:
            parts = self._project(x, query, key, value)
        else:
            parts = (*self._project(x, query), *self._project(memory, key, value))
        out, weights = _attend(*parts, causal=causal, is_to_itself=memory is None)
        return self.out_proj(out.transpose(1, 2).flatten(2)), weights

    def _project(self, x: Tensor, *linears: tuple[Tensor, Tensor]) -> tuple[Tensor, ...]:
        weight, bias = (torch.cat(parts) for parts in zip(*linears, strict=True))
        each = F.linear(x, weight, bias).unflatten(-1, (len(linears), self.heads, -1))
        return each.permute(2, 0, 3, 1, 4).unbind()


class EncoderLayer(nn.Module):
    """Self-attention and a feed-forward block, normalised before each."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attn = Attention(shape)
        self.self_attn_layer_norm = nn.LayerNorm(shape.width)
        self.fc1 = nn.Linear(shape.width, shape.hidden)
        self.fc2 = nn.Linear(shape.hidden, shape.width)
        self.final_layer_norm = nn.LayerNorm(shape.width)

    def forward(self, x: Tensor) -> Tensor:
        """(batch, n, width) to the same."""
        x = x + self.self_attn(self.self_attn_layer_norm(x))[0]
        return x + self.fc2(F.gelu(self.fc1(self.final_layer_norm(x))))


class DecoderLayer(EncoderLayer):
    """The same with attention to the encoder's output in between."""

    def __init__(self, shape: Shape) -> None:
        super().__init__(shape)
        self.encoder_attn = Attention(shape)
        self.encoder_attn_layer_norm = nn.LayerNorm(shape.width)

    def forward(  # type: ignore[override]
        self, x: Tensor, memory: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Tokens so far, (batch, n, width), and the sound, (batch, m, width).

        Returns:
            As ``x``, and the weights with which each head looked at the sound.
        """
        x = x + self.self_attn(self.self_attn_layer_norm(x), causal=True)[0]
        seen, weights = self.encoder_attn(self.encoder_attn_layer_norm(x), memory)
        assert weights is not None  # only attention to itself goes without
        x = x + seen
        return x + self.fc2(F.gelu(self.fc1(self.final_layer_norm(x)))), weights


class Encoder(nn.Module):
    """Log-mel frames, 10 ms each, to vectors, 20 ms each."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.conv1 = nn.Conv1d(MEL_BINS, shape.width, 3, padding=1)
        self.conv2 = nn.Conv1d(shape.width, shape.width, 3, stride=2, padding=1)
        self.embed_positions = nn.Embedding(ENCODER_POSITIONS, shape.width)
        self.embed_positions.weight.data = _sinusoids(ENCODER_POSITIONS, shape.width)
        self.embed_positions.weight.requires_grad_(False)
        self.layers = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.layer_norm = nn.LayerNorm(shape.width)

    def forward(self, mel: Tensor, offsets: Tensor | None = None) -> Tensor:
        """Encode (batch, 80, frames); ``offsets`` (batch,) is each window's first position."""
        x = F.gelu(self.conv1(mel))
        x = F.gelu(self.conv2(x)).transpose(1, 2)
        table = self.embed_positions.weight
        if offsets is None:
            x = x + table[: x.shape[1]]
        else:
            x = x + table[offsets[:, None] + torch.arange(x.shape[1])]
        x = _rounded(x)
        for layer in self.layers:
            x = layer(x)
        return self.layer_norm(x)


class Decoder(nn.Module):
    """Tokens so far and the encoded sound to scores of the next token."""

    def __init__(self, shape: Shape, vocabulary: int) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(vocabulary, shape.width)
        self.embed_positions = nn.Embedding(DECODER_POSITIONS, shape.width)
        for table in (self.embed_tokens, self.embed_positions):
            nn.init.normal_(table.weight, std=0.02)
        # Timestamps are the last tokens. Starting as the encoder's own position vectors, all of
        # them are learned together; as independent tokens they stayed at chance for 2,000 steps.
        ticks = TICK_SCALE * _sinusoids(ENCODER_POSITIONS + 1, shape.width)
        self.embed_tokens.weight.data[-len(ticks) :] = ticks
        self.layers = nn.ModuleList(DecoderLayer(shape) for _ in range(shape.decoder_layers))
        self.layer_norm = nn.LayerNorm(shape.width)

    def forward(self, tokens: Tensor, memory: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Score what comes next.

        Args:
            tokens: (batch, n).
            memory: The encoded sound, (batch, m, width).

        Returns:
            Scores (batch, n, vocabulary), and each layer's weights (batch, heads, n, m).
        """
        x = _rounded(self.embed_tokens(tokens) + self.embed_positions.weight[: tokens.shape[1]])
        seen = []
        for layer in self.layers:
            x, weights = layer(x, memory)
            seen.append(weights)
        return F.linear(self.layer_norm(x), self.embed_tokens.weight), seen


class SpeechNet(nn.Module):
    """Encoder, decoder and the character head."""

    def __init__(self, shape: Shape, vocabulary: int) -> None:
        super().__init__()
        self.encoder = Encoder(shape)
        self.decoder = Decoder(shape, vocabulary)
        self.characters = nn.Linear(shape.width, BLANK + 1)


def character_ids(text: str) -> list[int]:
    """The text as targets of the character head; what has no character there is left out."""
    return [CHARACTERS.index(letter) for letter in text.lower() if letter in CHARACTERS]


def _rounded(x: Tensor) -> Tensor:
    # In training what the layers add to is in bf16, too, or a third of the time goes into casts.
    return x.to(torch.get_autocast_dtype("cpu")) if torch.is_autocast_enabled("cpu") else x


def _sinusoids(length: int, width: int) -> Tensor:
    step = math.log(10_000) / (width // 2 - 1)
    rates = torch.exp(-step * torch.arange(width // 2))
    angles = torch.arange(length)[:, None] * rates[None]
    return torch.cat([angles.sin(), angles.cos()], dim=1)
