"""A small network that makes of two seconds of speech a vector that says whose voice it is."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

MEL_BINS = 80
WIDTH = 192
WIDE = 384
SIZE = 192  # of the vector


class _Block(nn.Module):
    """Time-delay layers with a residual and a gate over the channels."""

    def __init__(self, dilation: int) -> None:
        super().__init__()
        self.near = nn.Conv1d(WIDTH, WIDTH, 3, padding=dilation, dilation=dilation, bias=False)
        self.norm = nn.BatchNorm1d(WIDTH)
        self.mix = nn.Conv1d(WIDTH, WIDTH, 1, bias=False)
        self.mix_norm = nn.BatchNorm1d(WIDTH)
        self.squeeze = nn.Linear(WIDTH, 48)
        self.excite = nn.Linear(48, WIDTH)

    def forward(self, x: Tensor) -> Tensor:
        y = functional.relu(self.norm(self.near(x)))
        y = functional.relu(self.mix_norm(self.mix(y)))
        gate = torch.sigmoid(self.excite(functional.relu(self.squeeze(y.mean(-1)))))
        return x + y * gate[..., None]


class SpeakerNet(nn.Module):
    """Filter banks without their mean, (batch, frames, 80), to vectors, (batch, 192)."""

    def __init__(self) -> None:
        super().__init__()
        self.enter = nn.Conv1d(MEL_BINS, WIDTH, 5, padding=2, bias=False)
        self.enter_norm = nn.BatchNorm1d(WIDTH)
        self.blocks = nn.ModuleList(_Block(dilation) for dilation in (2, 3, 4))
        self.gather = nn.Conv1d(3 * WIDTH, WIDE, 1)
        self.look = nn.Conv1d(WIDE, 64, 1)
        self.weigh = nn.Conv1d(64, WIDE, 1)
        self.pool_norm = nn.BatchNorm1d(2 * WIDE)
        self.out = nn.Linear(2 * WIDE, SIZE, bias=False)
        self.out_norm = nn.BatchNorm1d(SIZE)

    def forward(self, feats: Tensor) -> Tensor:
        """Return the vectors; their length says nothing."""
        x = functional.relu(self.enter_norm(self.enter(feats.transpose(1, 2) * 0.25)))
        outs = []
        for block in self.blocks:
            x = block(x)
            outs.append(x)
        x = functional.relu(self.gather(torch.cat(outs, 1)))
        weights = torch.softmax(self.weigh(torch.tanh(self.look(x))), -1)
        mean = (x * weights).sum(-1)
        spread = ((x * x * weights).sum(-1) - mean * mean).clamp(min=1e-6).sqrt()
        return self.out_norm(self.out(self.pool_norm(torch.cat((mean, spread), 1))))


class MarginHead(nn.Module):
    """Additive angular margin softmax (Deng et al., 2019) over the people of the training side."""

    def __init__(self, people: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(people, SIZE) * 0.05)

    def forward(self, vectors: Tensor, who: Tensor, margin: float, scale: float = 30.0) -> Tensor:
        """Return the mean loss; ``margin`` is the angle in radians."""
        cosine = functional.linear(functional.normalize(vectors), functional.normalize(self.weight))
        own = cosine.gather(1, who[:, None]).clamp(-0.999, 0.999)
        harder = torch.cos(torch.acos(own) + margin)
        logits = cosine.scatter(1, who[:, None], harder)
        return functional.cross_entropy(logits * scale, who)
