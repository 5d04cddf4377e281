"""Whisper models of real build and random weights: what one costs here before it is downloaded."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from unplugged.core.bench.shapes import SpeechShape
from unplugged.engines.allocator import keep_large_buffers
from unplugged.engines.environment import keep_libraries_local

CONTROL = (
    *("<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>"),
    *("<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"),
)
WINDOW_S = 30
_FRAMES = 3_000  # of 10 ms
_TOKENS_PER_S = 4  # English speech, times and punctuation counted
_SPREAD = 0.2  # of random weights: large enough for int8 to have something to round


def write_whisper(folder: Path, shape: SpeechShape, *, seed: int = 1) -> Path:
    """Write the folder of a random English-only model, int8.

    Args:
        folder: A folder that is not there yet.
        shape: Its build.
        seed: Of the weights.
    """
    folder.mkdir(parents=True)
    tokenizer = _tokenizer(shape)
    tokenizer.save(str(folder / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    spec = _spec(shape, size, np.random.default_rng(seed))
    names = {index: name for name, index in tokenizer.get_vocab().items()}
    spec.register_vocabulary([names[index] for index in range(size)])
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [tokenizer.token_to_id("<|endoftext|>")]
    spec.config.lang_ids = []
    spec.config.alignment_heads = [(shape.decoder_layers - 1, 0), (shape.decoder_layers - 1, 1)]
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))
    features = {"feature_size": shape.mel_bins, "hop_length": 160, "n_fft": 400, "chunk_length": 30}
    (folder / "preprocessor_config.json").write_text(json.dumps(features), encoding="utf-8")
    return folder


def seconds_per_window(folder: Path, shape: SpeechShape, threads: int) -> float:
    """Return the seconds that one window of 30 s takes: encoded once, written with one hypothesis.

    As many tokens are written as people say in that time, for random weights know no end of it.

    Args:
        folder: What ``write_whisper`` made.
        shape: Its build.
        threads: How many threads to use.
    """
    keep_libraries_local()
    keep_large_buffers()
    import ctranslate2

    model = ctranslate2.models.Whisper(
        str(folder), device="cpu", compute_type="int8", intra_threads=threads, inter_threads=1
    )
    first_control = shape.vocabulary
    prompt = [first_control + CONTROL.index("<|startoftranscript|>")]
    sound = np.random.default_rng(2).normal(0, 1, (1, shape.mel_bins, _FRAMES)).astype(np.float32)
    features = ctranslate2.StorageView.from_array(sound)
    model.encode(features)  # the first run makes its buffers
    began_s = time.perf_counter()
    encoded = model.encode(features)
    model.generate(
        encoded,
        [prompt],
        beam_size=1,
        max_length=WINDOW_S * _TOKENS_PER_S,
        suppress_blank=False,
        suppress_tokens=[first_control + CONTROL.index("<|endoftext|>")],
    )
    return time.perf_counter() - began_s


def _tokenizer(shape: SpeechShape) -> Any:  # noqa: ANN401 - the library has no types
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    filler = [f"{place:05d}" for place in range(shape.vocabulary - len(alphabet))]
    names = {name: i for i, name in enumerate([*alphabet, *filler])}
    tokenizer = Tokenizer(models.BPE(names, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    ticks = [f"<|{tick * 0.02:.2f}|>" for tick in range(1_501)]
    tokenizer.add_special_tokens([AddedToken(t, special=True) for t in (*CONTROL, *ticks)])
    return tokenizer


def _spec(shape: SpeechShape, vocabulary: int, rng: np.random.Generator) -> Any:  # noqa: ANN401
    from ctranslate2.specs.whisper_spec import WhisperSpec

    width, inner = shape.width, shape.inner

    def weight(*size: int) -> NDArray[np.float32]:
        return rng.standard_normal(size, dtype=np.float32) * np.float32(_SPREAD)

    def norm(layer: Any) -> None:  # noqa: ANN401
        layer.gamma = np.ones(width, np.float32)
        layer.beta = np.zeros(width, np.float32)

    def linear(layer: Any, rows: int, columns: int) -> None:  # noqa: ANN401
        layer.weight = weight(rows, columns)
        layer.bias = np.zeros(rows, np.float32)

    def block(layer: Any) -> None:  # noqa: ANN401
        norm(layer.self_attention.layer_norm)
        linear(layer.self_attention.linear[0], 3 * width, width)
        linear(layer.self_attention.linear[1], width, width)
        norm(layer.ffn.layer_norm)
        linear(layer.ffn.linear_0, inner, width)
        linear(layer.ffn.linear_1, width, inner)

    spec = WhisperSpec(shape.encoder_layers, shape.heads, shape.decoder_layers, shape.heads)
    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight, encoder.conv1.bias = weight(width, shape.mel_bins, 3), weight(width)
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
