"""A chat as tokens: the model's own template around text that can never act as part of it.

A transcript may contain "<|im_end|>", spoken by nobody and planted by somebody. So the template is
rendered around two marks, cut at them, and only its own parts may become control tokens.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

_SYSTEM_MARK = "UNPLUGGED5c1fSYSTEM"
_USER_MARK = "UNPLUGGED5c1fUSER"
_MARKS = re.compile(f"({_SYSTEM_MARK}|{_USER_MARK})")
# For models without a template, and for templates that fail; the commonest form there is.
_CHATML = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}"
    "<|im_end|>\n{% endfor %}{{ '<|im_start|>assistant\n' }}"  # Jinja drops a bare last newline
)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the prompt.

    Attributes:
        text: Its text.
        is_template: Whether it comes from the template, so that control tokens in it are meant.
    """

    text: str
    is_template: bool


class ChatModel(Protocol):
    """What a chat template needs of a model and its tokenizer."""

    @property
    def chat_template(self) -> str | None:
        """The model's own Jinja template, None if it has none."""
        ...

    @property
    def begin_token(self) -> int:
        """The token that begins a text, -1 if the model has none."""
        ...

    @property
    def wants_begin_token(self) -> bool:
        """Whether every prompt has to begin with ``begin_token``."""
        ...

    def tokens(self, text: str, *, with_control: bool) -> list[int]:
        """Return the tokens of a text; ``with_control``: also those that names in it stand for."""
        ...

    def token_text(self, token: int) -> str:
        """Return a token's text in the vocabulary, empty for no token."""
        ...

    def rendered(self, template: str, messages: Sequence[dict[str, str]]) -> str | None:
        """Return what a template makes of messages, None when it fails."""
        ...


class ChatTemplate:
    """Turns a system and a user message into the tokens that a model expects."""

    def __init__(self, model: ChatModel) -> None:
        """Try the model's template on marks in place of messages, once for each form."""
        self._model = model
        self._templates = [t for t in (model.chat_template, _CHATML) if t is not None]
        self._with_system = self._first_that_works(has_system=True)
        self._alone = self._first_that_works(has_system=False)
        self._structure = self._structural_texts()

    def tokens(self, system: str, user: str) -> list[int]:
        """Return the prompt's tokens up to where the answer begins.

        Args:
            system: The system message; empty for none.
            user: The user's message.
        """
        return self._joined(self._parts(system, user))

    def opening(self, system: str, user: str = "") -> list[int]:
        """Return the prompt's tokens up to the end of ``user``, more of which may follow.

        Args:
            system: The system message; empty for none.
            user: The beginning of the user's message.
        """
        parts = self._parts(system, _USER_MARK)
        place = next(i for i, part in enumerate(parts) if part.text.endswith(_USER_MARK))
        last = Part(parts[place].text.removesuffix(_USER_MARK) + user, is_template=False)
        return self._joined([*parts[:place], last])

    def _joined(self, parts: list[Part]) -> list[int]:
        prompt: list[int] = []
        for part in parts:
            prompt += (
                self._model.tokens(part.text, with_control=True)
                if part.is_template
                else self.plain_tokens(part.text)
            )
        begin = self._model.begin_token
        if self._model.wants_begin_token and prompt[:1] != [begin]:
            prompt.insert(0, begin)
        return prompt

    def plain_tokens(self, text: str) -> list[int]:
        """Return the tokens of a text in which nothing is a control token.

        Some files mark the names that structure their chats as ordinary vocabulary, which is
        matched in any text; such a name is broken after its first character.
        """
        tokens: list[int] = []
        start = 0
        if self._structure is not None:
            for match in self._structure.finditer(text):
                tokens += self._model.tokens(text[start : match.start() + 1], with_control=False)
                start = match.start() + 1
        return tokens + self._model.tokens(text[start:], with_control=False)

    def _parts(self, system: str, user: str) -> list[Part]:
        rendered = self._with_system if system else self._alone
        if system and rendered is None:  # a template without a place for it
            rendered, user = self._alone, f"{system}\n\n{user}"
        assert rendered is not None, "ChatML takes every message"
        content = {_SYSTEM_MARK: system, _USER_MARK: user}
        parts = (
            Part(content.get(text, text), is_template=text not in content)
            for text in _MARKS.split(rendered)
        )
        return [part for part in parts if part.text]

    def _first_that_works(self, *, has_system: bool) -> str | None:
        for template in self._templates:
            rendered = self._rendered(template, has_system=has_system)
            if rendered is not None:
                return rendered
            if has_system and self._rendered(template, has_system=False) is not None:
                return None  # the model's own form without a system message beats a foreign one
        return None

    def _rendered(self, template: str, *, has_system: bool) -> str | None:
        """Render marks; None unless each of them comes out once and in order."""
        messages = [{"role": "user", "content": _USER_MARK}]
        marks = [_USER_MARK]
        if has_system:
            messages.insert(0, {"role": "system", "content": _SYSTEM_MARK})
            marks.insert(0, _SYSTEM_MARK)
        rendered = self._model.rendered(template, messages)
        return rendered if rendered and _MARKS.findall(rendered) == marks else None

    def _structural_texts(self) -> re.Pattern[str] | None:
        """Return what matches the names in the template that stand for one token each."""
        names: set[str] = set()
        for part in self._parts("s", "u"):
            if part.is_template:
                texts = map(
                    self._model.token_text, self._model.tokens(part.text, with_control=True)
                )
                names |= {text for text in texts if re.fullmatch(r"<.+>", text)}
        ordered = sorted(names, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, ordered))) if ordered else None
