"""Muon: momentum whose matrix updates are made orthogonal (Keller Jordan et al., 2024).

On this small model it needs about half as many steps as AdamW alone. Embeddings and gains stay
with AdamW.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)  # quintic Newton-Schulz step, from the paper
STEPS = 5
UPDATE_RMS = 0.2  # matches the size of an AdamW update, so one learning rate serves both


class Muon(torch.optim.Optimizer):
    """Orthogonalised Nesterov momentum for 2-D weights."""

    def __init__(
        self, weights: Iterable[Tensor], lr: float, momentum: float = 0.95, decay: float = 0.05
    ) -> None:
        super().__init__(weights, {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, _closure: None = None) -> None:  # type: ignore[override]
        """Update every weight that has a gradient."""
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                if not state:
                    state["momentum"] = torch.zeros_like(weight)
                momentum = state["momentum"]
                momentum.lerp_(weight.grad, 1 - group["momentum"])
                update = orthogonal(weight.grad.lerp(momentum, group["momentum"]))
                weight.mul_(1 - group["lr"] * group["decay"])
                weight.add_(update, alpha=-group["lr"] * UPDATE_RMS * max(weight.shape) ** 0.5)


def orthogonal(matrix: Tensor) -> Tensor:
    """Push all singular values of a matrix towards 1, keeping its directions."""
    a, b, c = COEFFICIENTS
    is_tall = matrix.shape[0] > matrix.shape[1]
    x = (matrix.T if is_tall else matrix).to(torch.bfloat16)
    x = x / (x.norm() + 1e-7)
    for _ in range(STEPS):
        gram = x @ x.T
        gram = torch.addmm(gram, gram, gram, beta=b, alpha=c)
        x = torch.addmm(x, gram, x, beta=a)
    return (x.T if is_tall else x).to(matrix.dtype)
