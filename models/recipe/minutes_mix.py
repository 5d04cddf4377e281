"""Average the weights of several checkpoints of the minutes model.

Usage: python -m models.recipe minutes-mix FOLDER FILE:SHARE FILE:SHARE ...

A short training on much wider sentences moves the weights to and fro; their average, and an average
with the weights it started from, chooses better than any of them alone. FOLDER needs the tokenizer
and becomes a folder for minutes-export.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor


class SharesWrong(Exception):
    """The shares do not add up to one."""


def mix(files: Sequence[tuple[Path, float]]) -> dict[str, object]:
    """The checkpoint whose weights are the weighted mean of those of the files.

    Raises:
        SharesWrong: the shares do not add up to one.
    """
    if not math.isclose(sum(share for _, share in files), 1.0, abs_tol=1e-6):
        raise SharesWrong(", ".join(str(share) for _, share in files))
    shape: object = None
    net: dict[str, Tensor] = {}
    for file, share in files:
        saved = torch.load(file, map_location="cpu")
        shape = saved["shape"]
        for name, weight in saved["net"].items():
            net[name] = net.get(name, torch.zeros_like(weight)) + share * weight
    return {"shape": shape, "net": net}


def main(arguments: list[str]) -> None:
    """Entry of ``python -m models.recipe minutes-mix``."""
    parser = argparse.ArgumentParser(prog="models.recipe minutes-mix", description=__doc__)
    parser.add_argument("folder", type=Path, help="with the tokenizer; gets the mixed checkpoint")
    parser.add_argument("files", nargs="+", metavar="FILE:SHARE", help="checkpoint.pt or start.pt")
    options = parser.parse_args(arguments)
    parts = [text.rpartition(":") for text in options.files]
    mixed = mix([(Path(file), float(share)) for file, _, share in parts])
    torch.save(mixed, options.folder / "checkpoint.pt")
