"""A second lesson for the minutes model: what every line does, and what every word is for.

The minutes alone tell the model once per bullet whether it chose well. The generator knows more: at
the end of each turn, whether it was a promise, a proposal or chatter, and at each word, whether it
belongs to a task, a date or nothing. A small head reads that from the states in the middle of the
network; it is thrown away when the model is exported.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.recipe.marked_words import ROLES
from models.recipe.minutes_data import USES, Example
from models.recipe.minutes_net import Norm

UNKNOWN = -100  # what cross_entropy leaves out
ROLE_WEIGHT = 0.3
USE_WEIGHT = 0.1


class HintHead(nn.Module):
    """States of the middle block to what words and turns are for."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = Norm(width)
        self.roles = nn.Linear(width, len(ROLES))
        self.uses = nn.Linear(width, len(USES))

    def forward(self, states: Tensor, roles: Tensor, uses: Tensor) -> Tensor:
        """The weighted loss.

        Args:
            states: (batch, time, width).
            roles: Number of the role of the turn that ends at a token, (batch, time), or UNKNOWN.
            uses: Number of the use of the word that ends at a token, or UNKNOWN.
        """
        is_end, is_word = roles != UNKNOWN, uses != UNKNOWN
        normed = self.norm(states)
        role_loss = _mean_loss(self.roles(normed[is_end]), roles[is_end])
        return ROLE_WEIGHT * role_loss + USE_WEIGHT * _mean_loss(
            self.uses(normed[is_word]), uses[is_word]
        )


def _mean_loss(logits: Tensor, wanted: Tensor) -> Tensor:
    """Cross-entropy in nats; nothing where a batch has no hints, as when it only copies."""
    return F.cross_entropy(logits.float(), wanted, reduction="sum") / max(1, len(wanted))


def hint_ids(example: Example, offsets: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Roles and uses of the tokens of a prompt.

    Args:
        example: With hints.
        offsets: First and last place (exclusive) of each token of ``example.prompt``.
    """
    roles, uses = [UNKNOWN] * len(offsets), [UNKNOWN] * len(offsets)
    start = example.prompt.index(example.transcript)
    token_at = {end - 1: token for token, (_, end) in enumerate(offsets)}
    for hint in example.hints:
        token = token_at.get(start + hint.end - 1)
        if token is None:
            continue
        if hint.closes is not None:
            roles[token] = ROLES.index(hint.closes)
        if hint.use is not None:
            uses[token] = USES.index(hint.use)
    return roles, uses


def stack(rows: list[list[int]], longest: int) -> Tensor:
    """Rows of unequal length as one tensor, filled up with UNKNOWN."""
    return torch.tensor([row + [UNKNOWN] * (longest - len(row)) for row in rows])
