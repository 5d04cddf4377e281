"""What a training step is scored on."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from models.recipe.speech_net import BLANK, SpeechNet
from models.recipe.speech_windows import IGNORED, Batch

LABEL_SMOOTHING = 0.02
SPOKEN_HEADS = 3  # of the last decoder layer: look where the next token is heard
BEFORE_HEADS = 2  # of the first one: look where the token before it is heard
FEWEST_LETTERS = 20  # the CTC loss counts per letter; a window without any must not outweigh all
SPOKEN_WEIGHT, BEFORE_WEIGHT = 0.4, 0.2


@dataclass(frozen=True, slots=True)
class Losses:
    """The losses of one batch.

    Attributes:
        decoder: Cross-entropy per token with the guided heads' losses added; 0 without decoder.
        characters: The character head's CTC loss; 0 where the encoder doesn't learn.
        numbers: Cross-entropy, the two guided losses, and CTC, for the log.
    """

    decoder: Tensor
    characters: Tensor
    numbers: tuple[float, float, float, float]


def losses(
    net: SpeechNet,
    batch: Batch,
    *,
    with_decoder: bool = True,
    with_characters: bool = True,
    is_encoder_fixed: bool = False,
) -> Losses:
    """Score a batch."""
    zero = torch.zeros(())
    said = spoken = before = characters = zero
    fixed = torch.no_grad() if is_encoder_fixed else nullcontext()
    with torch.autocast("cpu", torch.bfloat16), fixed:
        memory = net.encoder(batch.mel, batch.starts)
    if with_characters:
        with torch.autocast("cpu", torch.bfloat16):
            letters = net.characters(memory)
        characters = _ctc(letters, batch)
    if with_decoder:
        with torch.autocast("cpu", torch.bfloat16):
            scores, weights = net.decoder(batch.tokens, memory)
        asked = batch.targets != IGNORED
        said = F.cross_entropy(
            scores[asked].float(), batch.targets[asked], label_smoothing=LABEL_SMOOTHING
        )
        spoken = _looks_away(weights[-1][:, :SPOKEN_HEADS], batch.spans)
        spans_before = torch.zeros_like(batch.spans)
        spans_before[:, 1:] = batch.spans[:, :-1]
        before = _looks_away(weights[0][:, :BEFORE_HEADS], spans_before)
    total = said + SPOKEN_WEIGHT * spoken + BEFORE_WEIGHT * before
    numbers = (said.item(), spoken.item(), before.item(), characters.item())
    return Losses(total, characters, numbers)


def _ctc(letters: Tensor, batch: Batch) -> Tensor:
    log_letters = letters.float().log_softmax(-1).transpose(0, 1)
    lengths = torch.full((len(batch.mel),), log_letters.shape[0])
    each = F.ctc_loss(
        *(log_letters, batch.characters, lengths, batch.character_counts),
        blank=BLANK,
        zero_infinity=True,
        reduction="none",
    )
    return (each / batch.character_counts.clamp(min=FEWEST_LETTERS)).mean()


def _looks_away(weights: Tensor, spans: Tensor) -> Tensor:
    """Negative log of the attention that falls into each token's span, (batch, heads, n, m)."""
    position = torch.arange(weights.shape[-1])
    is_there = (position >= spans[..., :1]) & (position < spans[..., 1:])
    inside = (weights.float() * is_there[:, None]).sum(-1)
    has_span = is_there.any(-1)
    if not has_span.any():
        return torch.zeros(())
    return -(inside + 1e-4).log().mean(1)[has_span].mean()
