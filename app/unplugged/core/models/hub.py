"""A model hub as the app sees it: which files of which repository, and what each must be like."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

DEFAULT_ENDPOINT = "https://huggingface.co"
# What belongs to a Whisper model in CTranslate2's form; a repository has some of them.
WHISPER_FILES = (
    "model.bin",
    "config.json",
    "tokenizer.json",
    "vocabulary.json",
    "vocabulary.txt",
    "preprocessor_config.json",
)


@dataclass(frozen=True, slots=True)
class HubFile:
    """One file of a repository at one commit.

    Attributes:
        name: Its name in the repository, with the folders there.
        size_bytes: How large it is.
        sha256: Its SHA-256 as the hub says, None for a small file of which it says none.
        git_sha1: Git's hash of the file, None where the hub doesn't say it.
    """

    name: str
    size_bytes: int
    sha256: str | None = None
    git_sha1: str | None = None

    @property
    def place(self) -> str:
        """Its name in the model's folder, in which there are no others."""
        return PurePosixPath(self.name).name


@dataclass(frozen=True, slots=True)
class HubAccess:
    """How the hub is reached.

    Attributes:
        endpoint: Address of the hub or of its mirror, such as https://huggingface.co.
        proxy: Address of a proxy, empty for what the system's variables say.
        token: Shown to the hub to get models that need consent; empty for none.
    """

    endpoint: str = DEFAULT_ENDPOINT
    proxy: str = ""
    token: str = ""

    @property
    def host(self) -> str:
        """The host that is asked first; it may send on to others, which are told as it happens."""
        return urlsplit(self.endpoint).netloc or self.endpoint

    def __repr__(self) -> str:
        """Return a description without the token, so that no log ever has it."""
        return f"HubAccess({self.endpoint!r}, {self.proxy!r}, token={'set' if self.token else ''})"


def is_web_address(text: str, schemes: tuple[str, ...] = ("https", "http")) -> bool:
    """Whether a text is the address of a server."""
    try:
        parts = urlsplit(text)
        is_server = parts.scheme in schemes and bool(parts.hostname) and not parts.query
        return is_server and parts.port != 0  # a port that is none raises as well
    except ValueError:
        return False
