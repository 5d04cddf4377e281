"""Writes Whisper models of real form and random weights; the tiny one is made for each run."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs.model_spec import LayerSpec
from ctranslate2.specs.whisper_spec import WhisperSpec
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a model is; speed and memory follow from it, whatever its weights.

    Attributes:
        width: Of the vectors between layers.
        heads: Attention heads.
        layers: On each side.
        inner: Width inside a feed-forward block.
        vocabulary: Text tokens, at least the 256 bytes.
    """

    width: int = 64
    heads: int = 2
    layers: int = 1
    inner: int = 128
    vocabulary: int = 256


TINY = Shape()
BASE = Shape(width=512, heads=8, layers=6, inner=2_048, vocabulary=50_256)  # whisper-base.en
SMALL = Shape(width=768, heads=12, layers=12, inner=3_072, vocabulary=50_256)  # whisper-small.en
CONTROL = (
    *("<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>"),
    *("<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"),
)


def write_tiny_whisper(
    folder: Path, *, mel_bins: int = 80, seed: int = 1, shape: Shape = TINY
) -> Path:
    """Write the folder of a random English-only model."""
    folder.mkdir(parents=True)
    tokenizer = _tokenizer(shape)
    tokenizer.save(str(folder / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    spec = _spec(shape, size, mel_bins, np.random.default_rng(seed))
    names = {index: name for name, index in tokenizer.get_vocab().items()}
    spec.register_vocabulary([names[index] for index in range(size)])
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [tokenizer.token_to_id("<|endoftext|>")]
    spec.config.lang_ids = []
    spec.config.alignment_heads = [(shape.layers - 1, 0), (shape.layers - 1, 1)]
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))
    features = {"feature_size": mel_bins, "hop_length": 160, "n_fft": 400, "chunk_length": 30}
    (folder / "preprocessor_config.json").write_text(json.dumps(features), encoding="utf-8")
    return folder


def _tokenizer(shape: Shape) -> Tokenizer:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    filler = [f"{place:05d}" for place in range(shape.vocabulary - len(alphabet))]
    names = {name: i for i, name in enumerate([*alphabet, *filler])}
    tokenizer = Tokenizer(models.BPE(names, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    ticks = [f"<|{tick * 0.02:.2f}|>" for tick in range(1_501)]
    tokenizer.add_special_tokens([AddedToken(t, special=True) for t in (*CONTROL, *ticks)])
    return tokenizer


def _spec(shape: Shape, vocabulary: int, mel_bins: int, rng: np.random.Generator) -> WhisperSpec:
    width, inner = shape.width, shape.inner

    def weight(*shape: int) -> np.ndarray[Any, np.dtype[np.float32]]:
        return rng.normal(0, 0.2, shape).astype(np.float32)

    def norm(layer: LayerSpec) -> None:
        layer.gamma = np.ones(width, np.float32)
        layer.beta = np.zeros(width, np.float32)

    def linear(layer: LayerSpec, rows: int, columns: int) -> None:
        layer.weight = weight(rows, columns)
        layer.bias = np.zeros(rows, np.float32)

    def block(layer: LayerSpec) -> None:
        norm(layer.self_attention.layer_norm)
        linear(layer.self_attention.linear[0], 3 * width, width)
        linear(layer.self_attention.linear[1], width, width)
        norm(layer.ffn.layer_norm)
        linear(layer.ffn.linear_0, inner, width)
        linear(layer.ffn.linear_1, width, inner)

    spec = WhisperSpec(shape.layers, shape.heads, shape.layers, shape.heads)
    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight, encoder.conv1.bias = weight(width, mel_bins, 3), weight(width)
    encoder.conv2.weight, encoder.conv2.bias = weight(width, width, 3), weight(width)
    encoder.position_encodings.encodings = weight(1_500, width)
    norm(encoder.layer_norm)
    for layer in encoder.layer:
        block(layer)
    decoder.embeddings.weight = weight(vocabulary, width)
    decoder.position_encodings.encodings = weight(448, width)
    norm(decoder.layer_norm)
    for layer in decoder.layer:
        block(layer)
        norm(layer.attention.layer_norm)
        linear(layer.attention.linear[0], width, width)
        linear(layer.attention.linear[1], 2 * width, width)
        linear(layer.attention.linear[2], width, width)
    decoder.projection.weight = decoder.embeddings.weight
    return spec
