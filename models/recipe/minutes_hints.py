"""A second lesson for the minutes model: what every line does, and what every word is for.

The minutes alone tell the model once per bullet whether it chose well. The generator knows more: at
the end of each turn, whether it was a promise, a proposal or chatter, and at each word, whether it
belongs to a task, a date or nothing, and whose task it was; and where a bullet begins, which line
it will cite, while the owner is still to be written. A small head reads that from the states in the
middle of the network; it is thrown away when the model is exported.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from models.recipe.marked_words import ROLES
from models.recipe.minutes_data import USES, Example
from models.recipe.minutes_net import Norm, Shape

UNKNOWN = -100  # what cross_entropy leaves out
ROLE_WEIGHT = 0.3
USE_WEIGHT = 0.1
LINE_WEIGHT = 0.3
OWNER_WEIGHT = 0.2  # for the first and for the last token of an owner each


@dataclass(frozen=True, slots=True)
class HintIds:
    """What is to be read from the states, (batch, time) each, UNKNOWN where there is nothing."""

    roles: Tensor  # of the turn that ends at a token of the transcript
    uses: Tensor  # of the word that ends there
    owners: Tensor  # first token of who does what the turn gave out, where a turn ends
    owner_ends: Tensor  # the last one: "Speaker 2" is told by its number
    lines: Tensor  # the number, from 0, of the line that the bullet beginning at a token will cite

    def without_last(self) -> HintIds:
        """For the tokens that foresee another one."""
        return HintIds(
            self.roles[:, :-1],
            self.uses[:, :-1],
            self.owners[:, :-1],
            self.owner_ends[:, :-1],
            self.lines[:, :-1],
        )


class HintHead(nn.Module):
    """States in the middle of the network to what words and turns are for and what comes next.

    After half of the blocks a line should be understood, one block later the next bullet's line
    chosen; the blocks after that can look up its owner.
    """

    def __init__(self, shape: Shape, line_tokens: Sequence[int]) -> None:
        super().__init__()
        self.understood_after = shape.layers // 2
        self.norm = Norm(shape.width)
        self.roles = nn.Linear(shape.width, len(ROLES))
        self.uses = nn.Linear(shape.width, len(USES))
        self.owners = nn.Linear(shape.width, shape.width)
        self.owner_ends = nn.Linear(shape.width, shape.width)
        self.line_tokens: Tensor
        self.register_buffer("line_tokens", torch.tensor(line_tokens), persistent=False)

    def forward(self, states: Sequence[Tensor], wanted: HintIds, embedding: nn.Embedding) -> Tensor:
        """The weighted loss.

        Args:
            states: After each block, (batch, time, width).
            wanted: What the generator knows.
            embedding: Of the network; a chosen line is to look like its number.
        """
        understood = states[self.understood_after - 1]
        chosen = states[self.understood_after]
        is_end, is_word = wanted.roles != UNKNOWN, wanted.uses != UNKNOWN
        is_bullet = wanted.lines != UNKNOWN
        role_logits = self.roles(self.norm(understood[is_end]))
        use_logits = self.uses(self.norm(understood[is_word]))
        is_given = wanted.owners != UNKNOWN
        given = self.norm(understood[is_given])
        owner_logits = F.linear(self.owners(given), embedding.weight)
        owner_end_logits = F.linear(self.owner_ends(given), embedding.weight)
        line_logits = F.linear(self.norm(chosen[is_bullet]), embedding(self.line_tokens))
        return (
            ROLE_WEIGHT * _mean_loss(role_logits, wanted.roles[is_end])
            + USE_WEIGHT * _mean_loss(use_logits, wanted.uses[is_word])
            + OWNER_WEIGHT * _mean_loss(owner_logits, wanted.owners[is_given])
            + OWNER_WEIGHT * _mean_loss(owner_end_logits, wanted.owner_ends[is_given])
            + LINE_WEIGHT * _mean_loss(line_logits, wanted.lines[is_bullet])
        )


def _mean_loss(logits: Tensor, wanted: Tensor) -> Tensor:
    """Cross-entropy in nats; nothing where a batch has no hints, as when it only copies."""
    return F.cross_entropy(logits.float(), wanted, reduction="sum") / max(1, len(wanted))


def hint_ids(
    example: Example, offsets: list[tuple[int, int]], spell: Callable[[str], Sequence[int]]
) -> tuple[list[int], ...]:
    """Roles, uses, first and last token of the owners at the tokens of a prompt.

    Args:
        example: With hints.
        offsets: First and last place (exclusive) of each token of ``example.prompt``.
        spell: The tokens of a name in the minutes.
    """
    roles, uses, owners, owner_ends = ([UNKNOWN] * len(offsets) for _ in range(4))
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
        if hint.owner is not None:
            owners[token], *_, owner_ends[token] = 2 * list(spell(hint.owner))
    return roles, uses, owners, owner_ends


def cited_lines(answer: Sequence[int], bullet: int, line_tokens: Sequence[int]) -> list[int]:
    """For each bullet mark of an answer, the number (from 0) of the line it will cite."""
    number = {token: place for place, token in enumerate(line_tokens)}
    lines = [UNKNOWN] * len(answer)
    mark: int | None = None
    for place, token in enumerate(answer):
        if token == bullet:
            mark = place
        elif mark is not None and token in number:
            lines[mark] = number[token]
            mark = None
    return lines


def stack(rows: list[list[int]], longest: int) -> Tensor:
    """Rows of unequal length as one tensor, filled up with UNKNOWN."""
    return torch.tensor([row + [UNKNOWN] * (longest - len(row)) for row in rows])
