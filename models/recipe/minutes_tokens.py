"""The tokenizer of the minutes model: byte-level BPE with a few tokens of its own.

A line number such as ``[12]`` is one token in the transcript and in the minutes, so citing a line
means copying one token. Words are split by GPT-2's rule, which llama.cpp knows as "gpt-2".
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

from models.recipe import vocabulary
from models.recipe.minutes_data import HEADINGS, HIGHEST_LINE, draw_example
from models.recipe.speech_texts import wordnet_words

VOCABULARY = 3_072
END_OF_TEXT, CHAT_START, CHAT_END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
CONTROL = (END_OF_TEXT, CHAT_START, CHAT_END)
WHOLE = (*(f"[{n}]" for n in range(1, HIGHEST_LINE + 1)), *HEADINGS, "\n-", " (due")


def train_tokenizer(path: Path, *, seed: int = 5, examples: int = 5_000) -> Tokenizer:
    """Learn the merges from synthetic meetings and save the tokenizer."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - len(CONTROL) - len(WHOLE),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_corpus(seed, examples), trainer)
    tokenizer.add_special_tokens([AddedToken(text, special=True) for text in CONTROL])
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in WHOLE])
    tokenizer.save(str(path))
    return tokenizer


def _corpus(seed: int, examples: int) -> Iterator[str]:
    rng = random.Random(seed)
    whole = re.compile("|".join(re.escape(text) for text in (*WHOLE, *CONTROL)))
    for _ in range(examples):
        example = draw_example(rng, (8, 24))
        yield whole.sub(" ", example.prompt)
        yield whole.sub(" ", example.answer)
    for name in vocabulary.NAMES:
        yield f" {name}" * 20
    yield from (f" {word}" for word in rng.sample(wordnet_words("noun"), 8_000))
