"""Writes the speaker network as an ONNX file of WeSpeaker's shape.

``speakers-export FILE [--distance D]``: ``feats`` (batch, frames, 80) to ``embs`` (batch, 192).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx
import torch
from unplugged.engines.speaker_onnx import DISTANCE_KEY

from models.recipe.speaker_net import MEL_BINS, SpeakerNet

OPSET = 17
FRAMES = 200


def main(arguments: list[str]) -> None:
    """Export what ``speakers-train`` has kept."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speakers-export")
    parser.add_argument("file", type=Path)
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--distance", type=float, required=True, help="below it voices are one")
    chosen = parser.parse_args(arguments)
    net = SpeakerNet()
    net.load_state_dict(torch.load(chosen.work / "speakers.pt")["net"])
    net.eval()
    torch.onnx.export(
        net,
        (torch.zeros(1, FRAMES, MEL_BINS),),
        chosen.file,
        input_names=["feats"],
        output_names=["embs"],
        dynamic_axes={"feats": {0: "B", 1: "T"}, "embs": {0: "B"}},
        opset_version=OPSET,
        dynamo=False,
    )
    model = onnx.load(chosen.file)
    for key, value in ((DISTANCE_KEY, f"{chosen.distance}"), ("licence", "MIT")):
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    onnx.checker.check_model(model)
    onnx.save(model, chosen.file)
