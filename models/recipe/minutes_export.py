"""Write a checkpoint as GGUF, the file llama.cpp loads.

Usage: python -m models.recipe minutes-export FOLDER FILE.gguf
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import gguf
import numpy as np
import torch
from gguf import GGMLQuantizationType, GGUFWriter, TokenType
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.recipe.minutes_net import NORM_EPSILON, ROPE_BASE, MinutesNet, Shape
from models.recipe.minutes_tokens import CHAT_END, CONTROL, END_OF_TEXT, WHOLE

NAME = "Unplugged demo minutes"
DESCRIPTION = (
    "Demonstration model trained from scratch on synthetic English meetings. "
    "Writes minutes with line numbers; not for real use."
)
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' "
    "+ message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
BLOCK_TENSORS = {
    "attention_norm": "attn_norm",
    "query": "attn_q",
    "key": "attn_k",
    "value": "attn_v",
    "out": "attn_output",
    "hidden_norm": "ffn_norm",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}


def load_net(folder: Path) -> MinutesNet:
    """Read the network of a training folder."""
    saved = torch.load(folder / "checkpoint.pt", map_location="cpu")
    net = MinutesNet(Shape(**saved["shape"]))
    net.load_state_dict(saved["net"])
    return net.eval()


def export(folder: Path, file: Path) -> None:
    """Write tokenizer and weights of a training folder into one GGUF file."""
    net = load_net(folder)
    tokenizer_file = folder / "tokenizer.json"
    writer = GGUFWriter(file, "llama")
    _write_facts(writer, net.shape)
    _write_tokenizer(writer, tokenizer_file)
    for name, weight in net.state_dict().items():
        _write_tensor(writer, gguf_name(name), weight.float().numpy())
    file.parent.mkdir(parents=True, exist_ok=True)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _write_facts(writer: GGUFWriter, shape: Shape) -> None:
    writer.add_name(NAME)
    writer.add_description(DESCRIPTION)
    writer.add_author("The Unplugged project")
    writer.add_license("mit")
    writer.add_languages(["en"])
    writer.add_tags(["meeting-minutes", "demonstration", "synthetic-data"])
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.hidden)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_layer_norm_rms_eps(NORM_EPSILON)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q8_0)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def _write_tokenizer(writer: GGUFWriter, file: Path) -> None:
    tokenizer = Tokenizer.from_file(str(file))
    vocabulary = tokenizer.get_vocab(with_added_tokens=True)
    tokens = sorted(vocabulary, key=lambda token: vocabulary[token])
    kinds = dict.fromkeys(CONTROL, TokenType.CONTROL)
    kinds |= dict.fromkeys(WHOLE, TokenType.USER_DEFINED)
    merges = json.loads(file.read_text(encoding="utf-8"))["model"]["merges"]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([kinds.get(token, TokenType.NORMAL) for token in tokens])
    writer.add_token_merges([pair if isinstance(pair, str) else " ".join(pair) for pair in merges])
    writer.add_bos_token_id(vocabulary[END_OF_TEXT])
    writer.add_eos_token_id(vocabulary[CHAT_END])
    writer.add_pad_token_id(vocabulary[END_OF_TEXT])
    writer.add_add_bos_token(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def gguf_name(name: str) -> str:
    """What llama.cpp calls one of our weights."""
    if name == "embedding.weight":
        return "token_embd.weight"
    if name == "norm.weight":
        return "output_norm.weight"
    _, number, layer, weight = name.split(".")
    return f"blk.{number}.{BLOCK_TENSORS[layer]}.{weight}"


def _write_tensor(writer: GGUFWriter, name: str, values: NDArray[np.float32]) -> None:
    if values.ndim == 1:
        writer.add_tensor(name, values)
        return
    kind = GGMLQuantizationType.Q8_0
    writer.add_tensor(name, gguf.quants.quantize(values, kind), raw_dtype=kind)


def main(arguments: list[str]) -> None:
    """Entry of ``python -m models.recipe minutes-export``."""
    parser = argparse.ArgumentParser(prog="models.recipe minutes-export", description=__doc__)
    parser.add_argument("folder", type=Path, help="folder of minutes-train")
    parser.add_argument("file", type=Path, help="the GGUF file to write")
    options = parser.parse_args(arguments)
    export(options.folder, options.file)
    print(f"{options.file}: {options.file.stat().st_size:,} bytes")
