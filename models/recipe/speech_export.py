"""Writes a trained checkpoint as the CTranslate2 folder that the app loads."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from ctranslate2.converters.transformers import WhisperLoader
from transformers import WhisperConfig, WhisperForConditionalGeneration

from models.recipe.speech_import import read_net
from models.recipe.speech_net import (
    DECODER_POSITIONS,
    ENCODER_POSITIONS,
    MEL_BINS,
    Shape,
    SpeechNet,
)
from models.recipe.speech_tokens import SpeechTokens

PREPROCESSOR = {
    "chunk_length": 30,
    "feature_extractor_type": "WhisperFeatureExtractor",
    "feature_size": MEL_BINS,
    "hop_length": 160,
    "n_fft": 400,
    "n_samples": 480_000,
    "nb_max_frames": 3_000,
    "padding_side": "right",
    "padding_value": 0.0,
    "processor_class": "WhisperProcessor",
    "return_attention_mask": False,
    "sampling_rate": 16_000,
}


def load_net(checkpoint: Path, tokens: SpeechTokens, shape: Shape) -> SpeechNet:
    """Read a checkpoint's network, averaged over its last steps, ready for evaluation."""
    net = SpeechNet(shape, tokens.size)
    saved = torch.load(checkpoint)
    net.load_state_dict(saved.get("average", saved["net"]))
    return net.eval()


def export(
    net: SpeechNet,
    shape: Shape,
    tokens: SpeechTokens,
    folder: Path,
    *,
    quantization: str,
    alignment_heads: list[tuple[int, int]],
) -> None:
    """Write the model folder.

    Args:
        net: The trained network; its character head stays behind.
        shape: Its sizes.
        tokens: Its tokenizer.
        folder: Where to write; model.bin, config.json, vocabulary.json, tokenizer.json and
            preprocessor_config.json are replaced.
        quantization: CTranslate2's name, "int8" for what is shipped.
        alignment_heads: (decoder layer, head) pairs whose attention follows the sound.
    """
    spec = WhisperLoader().get_model_spec(as_transformers(net, shape, tokens))
    names = {index: name for name, index in tokens.tokenizer.get_vocab().items()}
    spec.register_vocabulary([names[index] for index in range(tokens.size)])
    space = tokens.tokenizer.encode(" ").ids
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [*space, tokens.end]
    spec.config.lang_ids = []
    spec.config.alignment_heads = alignment_heads
    spec.validate()
    spec.optimize(quantization=quantization)
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    tokens.tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    text = json.dumps(PREPROCESSOR, indent=2) + "\n"
    (folder / "preprocessor_config.json").write_text(text, encoding="utf-8")


def as_transformers(
    net: SpeechNet, shape: Shape, tokens: SpeechTokens
) -> WhisperForConditionalGeneration:
    """The network as Hugging Face's model of the same shape, ready for evaluation.

    Args:
        net: The trained network; its character head stays behind.
        shape: Its sizes.
        tokens: Its tokenizer.
    """
    config = WhisperConfig(
        vocab_size=tokens.size,
        num_mel_bins=MEL_BINS,
        d_model=shape.width,
        encoder_layers=shape.encoder_layers,
        decoder_layers=shape.decoder_layers,
        encoder_attention_heads=shape.heads,
        decoder_attention_heads=shape.heads,
        encoder_ffn_dim=shape.hidden,
        decoder_ffn_dim=shape.hidden,
        max_source_positions=ENCODER_POSITIONS,
        max_target_positions=DECODER_POSITIONS,
        pad_token_id=tokens.end,
        bos_token_id=tokens.end,
        eos_token_id=tokens.end,
        decoder_start_token_id=tokens.start,
        tie_word_embeddings=True,
    )
    whisper = WhisperForConditionalGeneration(config)
    weights = {
        f"model.{name}": tensor
        for name, tensor in net.state_dict().items()
        if not name.startswith("characters.")
    }
    report = whisper.load_state_dict(weights, strict=False)
    if report.unexpected_keys or set(report.missing_keys) - {"proj_out.weight"}:
        raise ValueError(f"the network does not fit Whisper's shape: {report}")
    whisper.tie_weights()
    return whisper.eval()


def mix_in(net: SpeechNet, folder: Path, share: float) -> None:
    """Average the weights with those of a model folder, whose share is 0 to 1.

    Raises:
        ValueError: the folder holds a network of another shape.
    """
    other, _ = read_net(folder)
    with torch.no_grad():
        for weight, its in zip(net.parameters(), other.parameters(), strict=True):
            weight.copy_((1 - share) * weight + share * its)


def main(arguments: list[str]) -> None:
    """``speech-export``: write the folder of the demo model from the last checkpoint."""
    parser = argparse.ArgumentParser(prog="python -m models.recipe speech-export")
    parser.add_argument("--work", type=Path, default=Path("models/recipe/work"))
    parser.add_argument("--checkpoint", default="latest.pt")
    parser.add_argument("--to", type=Path, default=Path("models/demo-speech"))
    parser.add_argument("--quantization", default="int8")
    parser.add_argument("--heads", default="1.0,1.1,1.2", help="alignment heads, layer.head")
    parser.add_argument("--mix", type=Path, help="model folder whose weights are averaged in")
    parser.add_argument("--share", type=float, default=0.25, help="of those weights, 0 to 1")
    chosen = parser.parse_args(arguments)
    shape = Shape()
    tokens = SpeechTokens.load(chosen.work / "speech" / "tokenizer.json")
    net = load_net(chosen.work / "speech" / chosen.checkpoint, tokens, shape)
    if chosen.mix:
        mix_in(net, chosen.mix, chosen.share)
    heads = [tuple(map(int, pair.split("."))) for pair in chosen.heads.split(",")]
    export(net, shape, tokens, chosen.to, quantization=chosen.quantization, alignment_heads=heads)
    size = sum(p.stat().st_size for p in chosen.to.iterdir()) / 1e6
    print(f"{chosen.to}: {size:.1f} MB")
