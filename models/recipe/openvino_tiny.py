"""Writes the two models of random weights in OpenVINO's form on which the app's tests stand.

Usage: python -m models.recipe openvino-tiny tests/contract/tiny_openvino.zip

They have the form of real ones, made by the same converter, and are as small as that allows.
"""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from pathlib import Path

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from models.recipe.minutes_net import MinutesNet
from models.recipe.minutes_net import Shape as MinutesShape
from models.recipe.minutes_tokens import CONTROL
from models.recipe.openvino_export import export_minutes, export_speech
from models.recipe.speech_net import Shape as SpeechShape
from models.recipe.speech_net import SpeechNet
from models.recipe.speech_tokens import SpeechTokens

SPREAD = 0.3  # of random weights
CONTEXT = 1_024
EPOCH = (2026, 1, 1, 0, 0, 0)  # of the files in the archive, so that it is the same each time


def main(arguments: list[str]) -> None:
    """Entry of ``python -m models.recipe openvino-tiny``."""
    parser = argparse.ArgumentParser(prog="models.recipe openvino-tiny", description=__doc__)
    parser.add_argument("file", type=Path, help="the archive to write")
    options = parser.parse_args(arguments)
    torch.manual_seed(1)
    with tempfile.TemporaryDirectory() as made:
        _write_speech(Path(made, "speech"))
        _write_minutes(Path(made, "minutes"))
        _pack(Path(made), options.file)
    print(f"{options.file}: {options.file.stat().st_size:,} bytes")


def _write_speech(folder: Path) -> None:
    shape = SpeechShape(width=32, heads=2, encoder_layers=1, decoder_layers=1, hidden=64)
    tokens = SpeechTokens.train(["the quick brown fox"], pieces=256)
    net = SpeechNet(shape, tokens.size)
    _scatter(net)
    trained = {
        "suppress_ids": [],
        "suppress_ids_begin": [tokens.end],
        "alignment_heads": [[0, 0], [0, 1]],
    }
    export_speech(net.eval(), shape, tokens, trained, folder)


def _write_minutes(folder: Path) -> None:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    merges = [("t", "h"), ("th", "e"), ("\u0120", "the")]
    names = [*alphabet, *("".join(pair) for pair in merges)]
    tokenizer = Tokenizer(models.BPE({name: i for i, name in enumerate(names)}, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(text, special=True) for text in CONTROL])
    size = tokenizer.get_vocab_size()
    shape = MinutesShape(vocabulary=size, width=64, layers=1, heads=2, hidden=128, context=CONTEXT)
    net = MinutesNet(shape)
    _scatter(net)
    export_minutes(net.eval(), tokenizer, folder)


@torch.no_grad()
def _scatter(net: torch.nn.Module) -> None:
    """Give all matrices random weights that are large enough to lead somewhere.

    Positions are 0, which takes no room in an archive.
    """
    for name, weight in (*net.named_parameters(), *net.named_buffers()):
        if "positions" in name:
            weight.zero_()
        elif weight.ndim > 1:
            weight.normal_(0, SPREAD)


def _pack(made: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w") as pack:
        for path in sorted(made.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(str(path.relative_to(made)), EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                pack.writestr(entry, path.read_bytes(), compresslevel=9)
