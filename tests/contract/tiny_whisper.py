"""Writes a Whisper model of real form and random weights, small enough to be made for each run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs.model_spec import LayerSpec
from ctranslate2.specs.whisper_spec import WhisperSpec
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

WIDTH = 64
CONTROL = (
    *("<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>"),
    *("<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"),
)


def write_tiny_whisper(folder: Path, *, mel_bins: int = 80, seed: int = 1) -> Path:
    """Write the folder of a random English-only model with one layer each side."""
    folder.mkdir(parents=True)
    tokenizer = _tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    spec = _spec(size, mel_bins, np.random.default_rng(seed))
    names = {index: name for name, index in tokenizer.get_vocab().items()}
    spec.register_vocabulary([names[index] for index in range(size)])
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [tokenizer.token_to_id("<|endoftext|>")]
    spec.config.lang_ids = []
    spec.config.alignment_heads = [(0, 0), (0, 1)]
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))
    features = {"feature_size": mel_bins, "hop_length": 160, "n_fft": 400, "chunk_length": 30}
    (folder / "preprocessor_config.json").write_text(json.dumps(features), encoding="utf-8")
    return folder


def _tokenizer() -> Tokenizer:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE({char: i for i, char in enumerate(alphabet)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    ticks = [f"<|{tick * 0.02:.2f}|>" for tick in range(1_501)]
    tokenizer.add_special_tokens([AddedToken(t, special=True) for t in (*CONTROL, *ticks)])
    return tokenizer


def _spec(vocabulary: int, mel_bins: int, rng: np.random.Generator) -> WhisperSpec:
    def weight(*shape: int) -> np.ndarray[Any, np.dtype[np.float32]]:
        return rng.normal(0, 0.2, shape).astype(np.float32)

    def norm(layer: LayerSpec) -> None:
        layer.gamma = np.ones(WIDTH, np.float32)
        layer.beta = np.zeros(WIDTH, np.float32)

    def linear(layer: LayerSpec, rows: int, columns: int) -> None:
        layer.weight = weight(rows, columns)
        layer.bias = np.zeros(rows, np.float32)

    def block(layer: LayerSpec) -> None:
        norm(layer.self_attention.layer_norm)
        linear(layer.self_attention.linear[0], 3 * WIDTH, WIDTH)
        linear(layer.self_attention.linear[1], WIDTH, WIDTH)
        norm(layer.ffn.layer_norm)
        linear(layer.ffn.linear_0, 2 * WIDTH, WIDTH)
        linear(layer.ffn.linear_1, WIDTH, 2 * WIDTH)

    spec = WhisperSpec(1, 2, 1, 2)
    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight, encoder.conv1.bias = weight(WIDTH, mel_bins, 3), weight(WIDTH)
    encoder.conv2.weight, encoder.conv2.bias = weight(WIDTH, WIDTH, 3), weight(WIDTH)
    encoder.position_encodings.encodings = weight(1_500, WIDTH)
    norm(encoder.layer_norm)
    block(encoder.layer[0])
    decoder.embeddings.weight = weight(vocabulary, WIDTH)
    decoder.position_encodings.encodings = weight(448, WIDTH)
    norm(decoder.layer_norm)
    block(decoder.layer[0])
    attention = decoder.layer[0].attention
    norm(attention.layer_norm)
    linear(attention.linear[0], WIDTH, WIDTH)
    linear(attention.linear[1], 2 * WIDTH, WIDTH)
    linear(attention.linear[2], WIDTH, WIDTH)
    decoder.projection.weight = decoder.embeddings.weight
    return spec
