"""A start for the weights in which copying and citing already work.

Minutes are copied from the transcript. The circuits for it take most of the training of a small
model to appear, so they are laid into the first weights:

- Layer 0, head 0 tells every position which token came before it; head 1 tells it the last line
  number before it.
- Layer 1 looks for the position whose "token before" is the token just written. Three heads
  write what stands there, the fourth hands over its line number.
- Layer 2, head 0 gathers the line numbers of the last few copied tokens and suggests them.

Training then refines this and learns the rest: which lines matter. All other branches start at
zero, so that nothing drowns the copy.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from models.recipe.minutes_net import ROPE_BASE, Block, MinutesNet, Shape

EMBEDDING_STD = 0.05
CONSTANT = 4 * EMBEDDING_STD  # the same in dimension 0 of every embedding, to rely on
PREVIOUS_SHARPNESS = 6.5  # the larger, the more exactly the head sees one token back
PREVIOUS_PAIRS = 10  # fast rotary pairs; the slow ones can't tell neighbours apart
BEFORE_NORM = 25 * EMBEDDING_STD  # length of the "token before" in the residual stream
FIRST_SLOW_PAIR = 19  # from here on a pair turns by less than a radian in 200 tokens
MATCH_SHARPNESS = 3.0
COPY_GAIN = 5 * EMBEDDING_STD
LINE_FLAG = 4 * EMBEDDING_STD  # dimension 1 of the embedding of a line number
LINE_SHARPNESS = 1.75
LINE_PAIRS = (8, 13)  # these turn once in 60 to 200 tokens: the nearest number wins
LINE_WIDTH = 60  # of the two subspaces that hold line numbers
RECENT_SHARPNESS = 4.0
RECENT_PAIRS = (3, 10)
RECENT_CENTRE = 3  # tokens back: the words before the full stop and the space
HAND_GAIN = 3 * EMBEDDING_STD
CITE_GAIN = 5 * EMBEDDING_STD
VALUE_GAIN = 0.64  # the size of freshly drawn value weights


@torch.no_grad()
def wire_copying(net: MinutesNet, line_tokens: Sequence[int], generator: torch.Generator) -> None:
    """Overwrite the fresh weights of the first three layers and empty all other branches.

    Args:
        net: A network with at least three layers and four heads of width 64.
        line_tokens: Ids of the tokens that are line numbers.
        generator: Source of all chance.
    """
    width, head_width = net.shape.width, net.shape.head_width
    net.embedding.weight.normal_(std=EMBEDDING_STD, generator=generator)
    net.embedding.weight[:, 0] = CONSTANT
    net.embedding.weight[:, 1] = 0.0
    net.embedding.weight[torch.tensor(line_tokens), 1] = LINE_FLAG
    for block in net.blocks:
        block.out.weight.zero_()
        block.down.weight.zero_()
    directions = _orthogonal(width - 2, generator)
    directions = torch.cat((torch.zeros(width - 2, 2), directions), 1)  # blind to dimensions 0, 1
    read, before, own_line, source_line = directions.split(
        (head_width, head_width, LINE_WIDTH, len(directions) - 2 * head_width - LINE_WIDTH)
    )
    source_line = source_line[:LINE_WIDTH]
    write_length = BEFORE_NORM / (VALUE_GAIN * head_width**0.5)
    _wire_previous(net.blocks[0], net.shape, read, before * write_length)
    _wire_line(net.blocks[0], net.shape, read[:LINE_WIDTH], own_line * write_length)
    _wire_match(net.blocks[1], net.shape, read, before, generator)
    handed = source_line * (HAND_GAIN / VALUE_GAIN)
    _wire_value(net.blocks[1], net.shape, 3, own_line, handed)
    _wire_recent(net.blocks[2], net.shape)
    _wire_value(
        net.blocks[2], net.shape, 0, source_line, read[:LINE_WIDTH] * (CITE_GAIN / VALUE_GAIN)
    )


def _wire_previous(block: Block, shape: Shape, read: Tensor, write: Tensor) -> None:
    """Head 0 of layer 0: look one token back."""
    pairs = torch.arange(PREVIOUS_PAIRS)
    turn = ROPE_BASE ** -(2 * pairs / shape.head_width)
    strength = PREVIOUS_SHARPNESS * EMBEDDING_STD / CONSTANT
    _quieten(block, shape, 0)
    block.query.weight[2 * pairs, 0] = strength
    block.key.weight[2 * pairs, 0] = strength * turn.cos()
    block.key.weight[2 * pairs + 1, 0] = strength * turn.sin()
    _wire_value(block, shape, 0, read, write)


def _wire_line(block: Block, shape: Shape, read: Tensor, write: Tensor) -> None:
    """Head 1 of layer 0: look at the nearest line number before."""
    rows = shape.head_width + 2 * torch.arange(*LINE_PAIRS)
    _quieten(block, shape, 1)
    block.query.weight[rows, 0] = LINE_SHARPNESS
    block.key.weight[rows, 1] = LINE_SHARPNESS
    _wire_value(block, shape, 1, read, write)


def _wire_match(
    block: Block, shape: Shape, read: Tensor, before: Tensor, generator: torch.Generator
) -> None:
    """All heads of layer 1: look for the token just written, copy what followed it."""
    slow = torch.arange(2 * FIRST_SLOW_PAIR, shape.head_width)
    whole = _orthogonal(shape.width, generator)
    for head in range(shape.heads):
        mix = MATCH_SHARPNESS * _orthogonal(shape.head_width, generator)[: len(slow)]
        _quieten(block, shape, head)
        block.query.weight[head * shape.head_width + slow] = mix @ read
        block.key.weight[head * shape.head_width + slow] = mix @ before
        part = whole[head * shape.head_width : (head + 1) * shape.head_width]
        _wire_value(block, shape, head, part, part * (COPY_GAIN / VALUE_GAIN))


def _wire_recent(block: Block, shape: Shape) -> None:
    """Head 0 of layer 2: look at the words just copied."""
    pairs = torch.arange(*RECENT_PAIRS)
    turn = RECENT_CENTRE * ROPE_BASE ** -(2 * pairs / shape.head_width)
    _quieten(block, shape, 0)
    block.query.weight[2 * pairs, 0] = RECENT_SHARPNESS
    block.key.weight[2 * pairs, 0] = RECENT_SHARPNESS * turn.cos()
    block.key.weight[2 * pairs + 1, 0] = RECENT_SHARPNESS * turn.sin()


def _wire_value(block: Block, shape: Shape, head: int, read: Tensor, write: Tensor) -> None:
    """Let a head move what lies along the rows of ``read`` to the rows of ``write``."""
    start = head * shape.head_width
    end = start + shape.head_width
    block.value.weight[start:end] = 0.0
    block.out.weight[:, start:end] = 0.0
    block.value.weight[start : start + len(read)] = VALUE_GAIN * read
    block.out.weight[:, start : start + len(write)] = write.T


def _quieten(block: Block, shape: Shape, head: int) -> None:
    rows = slice(head * shape.head_width, (head + 1) * shape.head_width)
    block.query.weight[rows] *= 0.1
    block.key.weight[rows] *= 0.1


def _orthogonal(size: int, generator: torch.Generator) -> Tensor:
    matrix = torch.randn(size, size, generator=generator)
    return torch.linalg.qr(matrix).Q
