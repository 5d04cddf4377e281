"""Writes a Llama model of real form and random weights, small enough to be made for each run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np

WIDTH, HIDDEN, CONTEXT = 64, 128, 1_024
CHATML = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}"
    "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
MERGES = ("t h", "th e", "Ġ the")  # enough for words to be several tokens, and some to be one


def write_tiny_gguf(
    path: Path,
    *,
    template: str | None = CHATML,
    odd_token: str | None = None,
    context: int = CONTEXT,
    seed: int = 1,
    tensors_per_part: int = 0,
    is_first_part_empty: bool = False,
) -> Path:
    """Write a random model.

    Args:
        path: The file.
        template: Its chat template, None for none.
        odd_token: One more token, marked as ordinary vocabulary that is matched in any text.
        context: How many tokens it claims to be trained for.
        seed: Of the weights.
        tensors_per_part: Split it into parts of so many, beside ``path``; 0 for one file.
        is_first_part_empty: Whether the first part has no weights.
    """
    tokens, types = _vocabulary(odd_token)
    writer = gguf.GGUFWriter(
        path,
        "llama",
        split_max_tensors=tensors_per_part,
        small_first_shard=is_first_part_empty,
    )
    writer.add_name("tiny")
    writer.add_context_length(context)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(HIDDEN)
    writer.add_head_count(2)
    writer.add_head_count_kv(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // 2)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(list(MERGES))
    writer.add_bos_token_id(tokens.index("<|endoftext|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    if template is not None:
        writer.add_chat_template(template)
    for name, weights in _weights(len(tokens), np.random.default_rng(seed)).items():
        writer.add_tensor(name, weights)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_adapter(path: Path, *, scale: float, width: int = WIDTH) -> Path:
    """Write a random LoRA adapter for the first block of a model.

    Args:
        path: The file.
        scale: How strongly it works; 0 for an adapter that changes nothing.
        width: Length of the vector of one token in the model.
    """
    rng = np.random.default_rng(3)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", 4.0)
    name = "blk.0.attn_q.weight"
    down = rng.normal(size=(4, width)).astype(np.float32)
    up = scale * rng.normal(size=(width, 4)).astype(np.float32)
    writer.add_tensor(f"{name}.lora_a", down)
    writer.add_tensor(f"{name}.lora_b", up.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _vocabulary(odd_token: str | None) -> tuple[list[str], list[gguf.TokenType]]:
    tokens = [_byte_as_char(byte) for byte in range(256)]
    tokens += [merge.replace(" ", "") for merge in MERGES]
    types = [gguf.TokenType.NORMAL] * len(tokens)
    tokens += CONTROL
    types += [gguf.TokenType.CONTROL] * len(CONTROL)
    if odd_token is not None:
        tokens.append(odd_token)
        types.append(gguf.TokenType.USER_DEFINED)
    return tokens, types


def _byte_as_char(byte: int) -> str:
    """Return the printable character by which byte-level BPE writes a byte (GPT-2's table)."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    if byte in printable:
        return chr(byte)
    others = [value for value in range(256) if value not in printable]
    return chr(256 + others.index(byte))


def _weights(
    vocabulary: int, rng: np.random.Generator
) -> dict[str, np.ndarray[Any, np.dtype[np.float32]]]:
    def normal(*shape: int) -> np.ndarray[Any, np.dtype[np.float32]]:
        return rng.normal(0, 0.3, shape).astype(np.float32)

    one = np.ones(WIDTH, np.float32)
    return {
        "token_embd.weight": normal(vocabulary, WIDTH),
        "output_norm.weight": one,
        "output.weight": normal(vocabulary, WIDTH),
        "blk.0.attn_norm.weight": one,
        "blk.0.attn_q.weight": normal(WIDTH, WIDTH),
        "blk.0.attn_k.weight": normal(WIDTH, WIDTH),
        "blk.0.attn_v.weight": normal(WIDTH, WIDTH),
        "blk.0.attn_output.weight": normal(WIDTH, WIDTH),
        "blk.0.ffn_norm.weight": one,
        "blk.0.ffn_gate.weight": normal(HIDDEN, WIDTH),
        "blk.0.ffn_up.weight": normal(HIDDEN, WIDTH),
        "blk.0.ffn_down.weight": normal(WIDTH, HIDDEN),
    }
