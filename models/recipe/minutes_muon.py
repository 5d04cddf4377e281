"""Muon: momentum whose matrix updates are made orthogonal (Keller Jordan et al., 2024).

On this small model it needs about half as many steps as AdamW alone. Embeddings and gains stay
with AdamW.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

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
            by_shape: dict[torch.Size, list[Tensor]] = {}
            for weight in group["params"]:
                if weight.grad is not None:
                    by_shape.setdefault(weight.shape, []).append(weight)
            for weights in by_shape.values():
                self._step_alike(weights, group)

    def _step_alike(self, weights: list[Tensor], group: dict[str, Any]) -> None:
        # Weights of one shape together: many small products are slower than few large ones.
        momenta = []
        for weight in weights:
            state = self.state[weight]
            if not state:
                state["momentum"] = torch.zeros_like(weight)
            momenta.append(state["momentum"])
        gradients = [weight.grad for weight in weights if weight.grad is not None]
        torch._foreach_lerp_(momenta, gradients, 1 - group["momentum"])
        looked_ahead = [
            g.lerp(m, group["momentum"]) for g, m in zip(gradients, momenta, strict=True)
        ]
        updates = orthogonal(torch.stack(looked_ahead))
        torch._foreach_mul_(weights, 1 - group["lr"] * group["decay"])
        size = group["lr"] * UPDATE_RMS * max(weights[0].shape) ** 0.5
        torch._foreach_add_(weights, list(updates), alpha=-size)


def orthogonal(matrices: Tensor) -> Tensor:
    """Push all singular values of each matrix, (n, rows, columns), towards 1; directions stay."""
    a, b, c = COEFFICIENTS
    is_tall = matrices.shape[1] > matrices.shape[2]
    x = (matrices.mT if is_tall else matrices).to(torch.bfloat16)
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(STEPS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return (x.mT if is_tall else x).to(matrices.dtype)
