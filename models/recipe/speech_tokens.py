"""The speech model's tokens: about a thousand BPE pieces, then Whisper's special tokens.

The order matters to the engine: text ids lie below <|endoftext|> and timestamps come last. With no
language tokens at all the engine takes the model as English only.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

TICK_S = 0.02
TICKS = 1_501  # 0.00 s to 30.00 s
CONTROL = (
    *("<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|translate|>", "<|transcribe|>"),
    *("<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>"),
)


class SpeechTokens:
    """The tokenizer and the ids that training and export need by name."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.end = tokenizer.token_to_id("<|endoftext|>")
        self.start = tokenizer.token_to_id("<|startoftranscript|>")
        self.previous = tokenizer.token_to_id("<|startofprev|>")
        self.no_speech = tokenizer.token_to_id("<|nospeech|>")
        self.no_times = tokenizer.token_to_id("<|notimestamps|>")
        self.first_tick = tokenizer.token_to_id("<|0.00|>")
        self.size = tokenizer.get_vocab_size()
        names = tokenizer.get_vocab()
        self._word_starts = {number for name, number in names.items() if name.startswith("Ġ")}

    @classmethod
    def train(cls, texts: Iterable[str], pieces: int = 1_024) -> SpeechTokens:
        """Learn the BPE pieces from sentences."""
        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer.decoder = decoders.ByteLevel()
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        trainer = trainers.BpeTrainer(
            vocab_size=pieces, initial_alphabet=sorted(alphabet), show_progress=False
        )
        tokenizer.train_from_iterator((" " + text for text in texts), trainer)
        ticks = [f"<|{tick * TICK_S:.2f}|>" for tick in range(TICKS)]
        tokenizer.add_special_tokens([AddedToken(t, special=True) for t in (*CONTROL, *ticks)])
        return cls(tokenizer)

    @classmethod
    def load(cls, path: Path) -> SpeechTokens:
        """Read a tokenizer.json."""
        return cls(Tokenizer.from_file(str(path)))

    def text(self, text: str) -> list[int]:
        """A sentence with the space before it, as Whisper's transcripts have it."""
        ids: list[int] = self.tokenizer.encode(" " + text).ids
        return ids

    def begins_word(self, token: int) -> bool:
        """Whether a piece starts with a space, as every first piece of a word does."""
        return token in self._word_starts

    def tick(self, position: int) -> int:
        """The timestamp token of an encoder position (20 ms each)."""
        return self.first_tick + max(0, min(TICKS - 1, position))
