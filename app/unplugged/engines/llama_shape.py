"""Language models of real build and random weights: what one costs here before it is downloaded."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

from unplugged.core.bench.shapes import LanguageShape

_BLOCK_WEIGHTS = 32  # of ggml's block_q4_0
_BLOCK_BYTES = 18
_SCALE = np.float16(0.004)  # activations neither vanish nor overflow in 32 layers
_CONTEXT_TOKENS = 4_096
_CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}"
    "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def write_llama(path: Path, shape: LanguageShape, *, seed: int = 1) -> Path:
    """Write a random model with weights of four bits (Q4_0).

    Matrices of one size are the same bytes, so that the writer's memory stays small; each has its
    own place in the file, which is what speed depends on.

    Args:
        path: A file that is not there yet.
        shape: Its build.
        seed: Of the weights.

    Raises:
        OSError: the disk is full or not writable.
    """
    writer = gguf.GGUFWriter(path, "llama", use_temp_file=False)
    _describe(writer, shape)
    _add_weights(writer, shape, np.random.default_rng(seed))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _describe(writer: gguf.GGUFWriter, shape: LanguageShape) -> None:
    writer.add_context_length(_CONTEXT_TOKENS)
    writer.add_embedding_length(shape.hidden)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.hidden // shape.heads)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_Q4_0)
    tokens = [_byte_as_char(byte) for byte in range(256)]
    tokens += [f"{place:06d}" for place in range(shape.vocabulary - 256 - len(_CONTROL))]
    types = [gguf.TokenType.NORMAL] * len(tokens) + [gguf.TokenType.CONTROL] * len(_CONTROL)
    tokens += _CONTROL
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(["t h"])
    writer.add_bos_token_id(tokens.index("<|endoftext|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(value=False)
    writer.add_chat_template(_TEMPLATE)


def _add_weights(writer: gguf.GGUFWriter, shape: LanguageShape, rng: np.random.Generator) -> None:
    head = shape.hidden // shape.heads
    made: dict[tuple[int, int], NDArray[np.uint8]] = {}

    def matrix(name: str, rows: int, columns: int) -> None:
        if (rows, columns) not in made:
            made[rows, columns] = _random_q4_0(rng, rows, columns)
        kind = gguf.GGMLQuantizationType.Q4_0
        writer.add_tensor(name, made[rows, columns], raw_dtype=kind)

    def ones(name: str) -> None:
        writer.add_tensor(name, np.ones(shape.hidden, np.float32))

    matrix("token_embd.weight", shape.vocabulary, shape.hidden)
    for layer in range(shape.layers):
        ones(f"blk.{layer}.attn_norm.weight")
        matrix(f"blk.{layer}.attn_q.weight", shape.hidden, shape.hidden)
        matrix(f"blk.{layer}.attn_k.weight", shape.kv_heads * head, shape.hidden)
        matrix(f"blk.{layer}.attn_v.weight", shape.kv_heads * head, shape.hidden)
        matrix(f"blk.{layer}.attn_output.weight", shape.hidden, shape.hidden)
        ones(f"blk.{layer}.ffn_norm.weight")
        matrix(f"blk.{layer}.ffn_gate.weight", shape.inner, shape.hidden)
        matrix(f"blk.{layer}.ffn_up.weight", shape.inner, shape.hidden)
        matrix(f"blk.{layer}.ffn_down.weight", shape.hidden, shape.inner)
    ones("output_norm.weight")
    matrix("output.weight", shape.vocabulary, shape.hidden)


def _random_q4_0(rng: np.random.Generator, rows: int, columns: int) -> NDArray[np.uint8]:
    """Return the bytes of a random matrix, shape (rows, bytes of a row)."""
    blocks = columns // _BLOCK_WEIGHTS
    raw = rng.integers(0, 256, (rows, blocks, _BLOCK_BYTES), dtype=np.uint8)
    raw[:, :, :2] = np.frombuffer(_SCALE.tobytes(), np.uint8)
    return raw.reshape(rows, blocks * _BLOCK_BYTES)


def _byte_as_char(byte: int) -> str:
    """Return the printable character by which byte-level BPE writes a byte (GPT-2's table)."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    if byte in printable:
        return chr(byte)
    others = [value for value in range(256) if value not in printable]
    return chr(256 + others.index(byte))
