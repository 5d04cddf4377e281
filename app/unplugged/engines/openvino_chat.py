"""The tokenizer of a language model in OpenVINO's form, and its chat template."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from unplugged.core.model_reasons import Reason
from unplugged.engines.json_file import broken


class OpenVinoChat:
    """Text to tokens and back; what ``ChatTemplate`` needs of a model.

    The graph openvino_tokenizer.xml finds names of control tokens in any text and can't be told
    not to, so tokens are made by the library `tokenizers` from the same vocabulary.
    """

    def __init__(self, folder: Path, genai_tokenizer: Any) -> None:
        """Read the tokenizer.

        Args:
            folder: The model's folder.
            genai_tokenizer: OpenVINO GenAI's own, which renders templates.

        Raises:
            ModelBroken: tokenizer.json cannot be read.
        """
        from tokenizers import Tokenizer

        self._genai = genai_tokenizer
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as error:  # tokenizers raises bare Exception
            raise broken(folder, Reason.FILE_DAMAGED, "tokenizer.json") from error
        self.vocabulary_size = self._tokenizer.get_vocab_size()

    @property
    def chat_template(self) -> str | None:
        """The model's own template, None if it has none."""
        return str(self._genai.chat_template) or None

    @property
    def begin_token(self) -> int:
        """The token that begins a text, -1 if the model has none."""
        return int(self._genai.get_bos_token_id())

    @property
    def wants_begin_token(self) -> bool:
        """Whether every prompt has to begin with it: no, a template that wants it writes it."""
        return False

    def tokens(self, text: str, *, with_control: bool) -> list[int]:
        """Return the tokens of a text.

        Args:
            text: Any text.
            with_control: Whether names of control tokens in it become those tokens.
        """
        self._tokenizer.encode_special_tokens = not with_control
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def token_text(self, token: int) -> str:
        """Return a token's text in the vocabulary, empty for no token."""
        return self._tokenizer.id_to_token(token) or ""

    def rendered(self, template: str, messages: Sequence[dict[str, str]]) -> str | None:
        """Render a chat template with the library's own interpreter; None when that fails."""
        try:
            return str(
                self._genai.apply_chat_template(
                    list(messages),
                    add_generation_prompt=True,
                    chat_template=template,
                    # Models that can think aloud are asked not to; others ignore the name.
                    extra_context={"enable_thinking": False},
                )
            )
        except Exception:  # noqa: BLE001 - a file's template may raise whatever it likes
            return None

    def pieces(self) -> Pieces:
        """Return what turns the tokens of one answer into text."""
        return Pieces(self._tokenizer)


class Pieces:
    """Tokens of one answer to text, whole characters only."""

    def __init__(self, tokenizer: Any) -> None:
        """Begin an answer."""
        from tokenizers.decoders import DecodeStream

        self._tokenizer = tokenizer
        self._stream = DecodeStream(skip_special_tokens=True)

    def next(self, token: int) -> str:
        """Return the text that a token completes; empty while a character isn't whole."""
        return self._stream.step(self._tokenizer, token) or ""
