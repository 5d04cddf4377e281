"""What a model's own files say about it, and the memory that follows from its shape."""

from __future__ import annotations

from dataclasses import dataclass

from unplugged.core.models.kind import ENGINES, ModelKind

CONTEXTS = (4096, 8192, 16384)  # tokens; what is shown of a language model's memory
_KEY_VALUE_BYTES = 2  # f16, which the engine uses for keys and values
_FLOAT_BYTES = 4
_MASK_BYTES = 6  # the attention mask: f32, and a copy in f16 for flash attention
_BATCH_TOKENS = 256  # as in engines.llama_native: what is evaluated at once
_ACTIVATIONS = 8  # rows of the hidden size that are alive at the same time, feed-forward included


@dataclass(frozen=True, slots=True)
class Shape:
    """What of a language model's build decides how much memory it needs beside its weights.

    Attributes:
        layers: Number of blocks that keep keys and values.
        kv_heads: Heads that keys and values are kept for.
        head_dim: Length of one head's key.
        hidden: Length of the vector of one token.
        vocabulary: Number of tokens it knows.
        trained_context: Longest context it was trained for, in tokens; 0 when unknown.
    """

    layers: int
    kv_heads: int
    head_dim: int
    hidden: int
    vocabulary: int
    trained_context: int = 0

    def kv_bytes(self, context_tokens: int) -> int:
        """Return the size of the keys and values of a whole context.

        2 (keys and values) x layers x kv_heads x head_dim x 2 bytes (f16) x tokens.
        """
        per_token = 2 * self.layers * self.kv_heads * self.head_dim * _KEY_VALUE_BYTES
        return per_token * context_tokens

    def compute_bytes(self, context_tokens: int) -> int:
        """Return an estimate of the buffer that one evaluation needs.

        For a batch of 256 tokens: the logits of all of them in f32 (batch x vocabulary x 4), eight
        rows of the hidden size (batch x hidden x 4 x 8), and the mask of flash attention
        (batch x context x 6), which is what is left of attention's share.
        """
        per_token = (
            self.vocabulary * _FLOAT_BYTES
            + self.hidden * _FLOAT_BYTES * _ACTIVATIONS
            + context_tokens * _MASK_BYTES
        )
        return min(_BATCH_TOKENS, context_tokens) * per_token


def ram_bytes(weights_bytes: int, shape: Shape, context_tokens: int) -> int | None:
    """Return the memory that a language model needs while it writes.

    weights + keys and values + compute buffer; see ``Shape``. The weights are the file's size, as
    the engine maps it into memory. What the process needs without a model (some 60 MB) is not in
    it.

    Args:
        weights_bytes: Size of the model's file.
        shape: Its build.
        context_tokens: How long the context is.

    Returns:
        None where the model can't have such a context.
    """
    if 0 < shape.trained_context < context_tokens:
        return None
    return weights_bytes + shape.kv_bytes(context_tokens) + shape.compute_bytes(context_tokens)


def speech_ram_bytes(parameters: int) -> int:
    """Return an estimate of the memory that a Whisper model needs while it listens.

    One byte per weight, as the engine runs them in int8, a fifth more for scales, embeddings and
    what is kept in f32, and 250 MB for the features of 30 s, the encoder's buffers and the
    decoder's cache.
    """
    return parameters * 6 // 5 + 250_000_000


def speaker_ram_bytes(weights_bytes: int) -> int:
    """Return an estimate of the memory that a model needs while it tells voices apart.

    The file twice, as the engine keeps a copy in the order it computes in, and 60 MB for its
    library and the values of one window.
    """
    return weights_bytes * 2 + 60_000_000


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """What a model's own files say. Whatever they don't say is empty or None.

    Attributes:
        kind: What it is for.
        title: Its name in its metadata.
        engine: Which engine runs files of this form; empty for the first one of its kind.
        architecture: Its build ("llama", "WhisperSpec").
        publisher: Who made it.
        licence: Its licence.
        languages: ISO 639-1 codes.
        parameters: Number of weights.
        quantisation: How its weights are stored ("Q4_K_M", "float16").
        size_bytes: Bytes of all its files.
        shape: Of a language model.
        has_chat_template: Whether a language model says how it wants to be talked to.
    """

    kind: ModelKind
    title: str = ""
    engine: str = ""
    architecture: str = ""
    publisher: str = ""
    licence: str = ""
    languages: tuple[str, ...] = ()
    parameters: int | None = None
    quantisation: str = ""
    size_bytes: int = 0
    shape: Shape | None = None
    has_chat_template: bool = False

    @property
    def runs_on(self) -> str:
        """Name of the engine that runs it."""
        return self.engine or ENGINES[self.kind][0]
