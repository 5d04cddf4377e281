"""The builds of well-known models, from which speed and memory follow whatever the weights are.

Numbers of layers, heads and widths: the configuration files that the publishers put beside the
weights. A model of random weights in such a build computes exactly as much as the real one.
"""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.models.facts import Shape


@dataclass(frozen=True, slots=True)
class SpeechShape:
    """The build of a Whisper model.

    Attributes:
        width: Of the vectors between layers.
        heads: Attention heads.
        encoder_layers: Blocks that listen.
        decoder_layers: Blocks that write.
        inner: Width inside a feed-forward block.
        vocabulary: Text tokens, at least the 256 bytes.
        mel_bins: Frequency bands of the features.
    """

    width: int
    heads: int
    encoder_layers: int
    decoder_layers: int
    inner: int
    vocabulary: int = 50_256
    mel_bins: int = 80

    @property
    def parameters(self) -> int:
        """Weights of its matrices; biases and norms are left out."""
        block = 4 * self.width**2 + 2 * self.width * self.inner
        encoder = self.encoder_layers * block + self.width * 3 * (self.mel_bins + self.width)
        decoder = self.decoder_layers * (block + 4 * self.width**2)
        return encoder + decoder + self.vocabulary * self.width


@dataclass(frozen=True, slots=True)
class LanguageShape:
    """The build of a language model of Llama's kind.

    Attributes:
        hidden: Length of the vector of one token.
        layers: Blocks.
        heads: Attention heads.
        kv_heads: Heads that keys and values are kept for.
        inner: Width inside a feed-forward block.
        vocabulary: Tokens it knows.
    """

    hidden: int
    layers: int
    heads: int
    kv_heads: int
    inner: int
    vocabulary: int

    @property
    def parameters(self) -> int:
        """Weights of its matrices, with one of them for words in and one for words out."""
        head = self.hidden // self.heads
        attention = 2 * self.hidden**2 + 2 * self.hidden * self.kv_heads * head
        return (
            self.layers * (attention + 3 * self.hidden * self.inner)
            + 2 * self.vocabulary * self.hidden
        )

    @property
    def memory(self) -> Shape:
        """What its memory beside the weights follows from."""
        return Shape(
            self.layers, self.kv_heads, self.hidden // self.heads, self.hidden, self.vocabulary
        )


SPEECH_SHAPES = {
    "whisper-tiny": SpeechShape(384, 6, 4, 4, 1_536),
    "whisper-base": SpeechShape(512, 8, 6, 6, 2_048),
    "whisper-small": SpeechShape(768, 12, 12, 12, 3_072),
    "whisper-medium": SpeechShape(1_024, 16, 24, 24, 4_096),
    "whisper-large-v3-turbo": SpeechShape(1_280, 20, 32, 4, 5_120, mel_bins=128),
    "distil-small.en": SpeechShape(768, 12, 12, 4, 3_072),
    "distil-large-v3": SpeechShape(1_280, 20, 32, 2, 5_120, mel_bins=128),
}
LANGUAGE_SHAPES = {
    "qwen2.5-0.5b": LanguageShape(896, 24, 14, 2, 4_864, 151_936),
    "qwen2.5-1.5b": LanguageShape(1_536, 28, 12, 2, 8_960, 151_936),
    "llama-3.2-1b": LanguageShape(2_048, 16, 32, 8, 8_192, 128_256),
    "llama-3.2-3b": LanguageShape(3_072, 28, 24, 8, 8_192, 128_256),
    "granite-3.1-2b": LanguageShape(2_048, 40, 32, 8, 8_192, 49_152),
    "smollm2-1.7b": LanguageShape(2_048, 24, 32, 32, 8_192, 49_152),
    "phi-3-mini": LanguageShape(3_072, 32, 32, 32, 8_192, 32_064),
    "mistral-7b": LanguageShape(4_096, 32, 32, 8, 14_336, 32_768),
    "llama-3-8b": LanguageShape(4_096, 32, 32, 8, 14_336, 128_256),
}
# 32 weights of four bits and their scale of 16 (ggml's block_q4_0).
Q4_0_BYTES_PER_WEIGHT = 18 / 32


def file_bytes(shape: LanguageShape) -> int:
    """Return the size of its file with weights of four bits."""
    return int(shape.parameters * Q4_0_BYTES_PER_WEIGHT)
