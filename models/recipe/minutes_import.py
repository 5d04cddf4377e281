"""Reads an exported minutes model back, so that training can go on from the shipped file.

Usage: python -m models.recipe minutes-import FILE.gguf FOLDER

The weights are those of the file, rounded to eight bits once; the optimisers begin anew.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import gguf
import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from models.recipe.minutes_export import gguf_name
from models.recipe.minutes_net import MinutesNet, Shape
from models.recipe.minutes_tokens import CONTROL, WHOLE


def read_shape(reader: gguf.GGUFReader) -> Shape:
    """Its sizes."""
    sizes = {
        name: int(reader.fields[f"llama.{key}"].contents())
        for name, key in (
            *(("vocabulary", "vocab_size"), ("width", "embedding_length")),
            *(("layers", "block_count"), ("heads", "attention.head_count")),
            *(("hidden", "feed_forward_length"), ("context", "context_length")),
        )
    }
    return Shape(**sizes)


def read_net(reader: gguf.GGUFReader) -> MinutesNet:
    """The network of a file that minutes-export wrote."""
    tensors = {
        tensor.name: gguf.quants.dequantize(tensor.data, tensor.tensor_type)
        for tensor in reader.tensors
    }
    net = MinutesNet(read_shape(reader))
    state = {
        name: torch.tensor(tensors[gguf_name(name)]).reshape(weight.shape)
        for name, weight in net.state_dict().items()
    }
    net.load_state_dict(state)
    return net


def read_tokenizer(reader: gguf.GGUFReader) -> Tokenizer:
    """The tokenizer of such a file; its own tokens keep their numbers."""
    names: list[str] = reader.fields["tokenizer.ggml.tokens"].contents()
    merges: list[str] = reader.fields["tokenizer.ggml.merges"].contents()
    own = (*CONTROL, *WHOLE)
    pieces = {name: number for number, name in enumerate(names) if name not in own}
    pairs = [tuple(merge.split(" ")) for merge in merges]
    tokenizer = Tokenizer(models.BPE(pieces, pairs))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(text, special=True) for text in CONTROL])
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in WHOLE])
    moved = [name for number, name in enumerate(names) if tokenizer.token_to_id(name) != number]
    if moved:
        raise ValueError(f"these tokens got other numbers: {json.dumps(moved[:5])}")
    return tokenizer


def main(arguments: list[str]) -> None:
    """Entry of ``python -m models.recipe minutes-import``."""
    parser = argparse.ArgumentParser(prog="models.recipe minutes-import", description=__doc__)
    parser.add_argument("file", type=Path, help="the GGUF file to read")
    parser.add_argument("folder", type=Path, help="becomes a folder of minutes-train")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    reader = gguf.GGUFReader(options.file)
    read_tokenizer(reader).save(str(options.folder / "tokenizer.json"))
    net = read_net(reader)
    state = {"shape": asdict(net.shape), "net": net.state_dict()}
    torch.save(state, options.folder / "start.pt")
