"""The passphrase that guards the way out of the stand; only its scrypt hash is kept."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from pathlib import Path

from unplugged.core.atomic import replace_atomically
from unplugged.core.errors import SettingsUnwritable
from unplugged.core.paths import create_private_dir, reason_of
from unplugged.core.stand.errors import PassphraseUnusable

SHORTEST = 6
LONGEST = 200
# RFC 7914's example for interactive use; 16 MiB and some 50 ms a try.
_N, _R, _P = 1 << 14, 8, 1
_SALT_BYTES = 16
_KIND = "scrypt"


def keep_passphrase(path: Path, phrase: str) -> None:
    """Make a passphrase the one that opens the way out.

    Raises:
        PassphraseUnusable: it is too short or too long.
        SettingsUnwritable: the file cannot be written.
    """
    if not SHORTEST <= len(phrase) <= LONGEST:
        raise PassphraseUnusable(shortest=str(SHORTEST), longest=str(LONGEST))
    salt = secrets.token_bytes(_SALT_BYTES)
    fields = (_KIND, str(_N), str(_R), str(_P), _coded(salt), _coded(_hashed(phrase, salt)))
    try:
        create_private_dir(path.parent)
        replace_atomically(path, ("$".join(fields) + "\n").encode("ascii"))
    except OSError as error:
        raise SettingsUnwritable(path=str(path), reason=reason_of(error)) from error


def forget_passphrase(path: Path) -> None:
    """Let anybody leave.

    Raises:
        SettingsUnwritable: the file cannot be removed.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsUnwritable(path=str(path), reason=reason_of(error)) from error


def has_passphrase(path: Path) -> bool:
    """Whether one is needed to leave; a file that can't be read counts as one nobody knows."""
    return path.exists()


def is_passphrase(path: Path, phrase: str) -> bool:
    """Whether this is the one; with none set everything is, with a damaged file nothing."""
    try:
        stored = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return True
    except (OSError, UnicodeDecodeError):
        return False
    match stored.split("$"):
        case [kind, n, r, p, salt, wanted] if (kind, n, r, p) == (_KIND, str(_N), str(_R), str(_P)):
            try:
                return hmac.compare_digest(_hashed(phrase, _bytes(salt)), _bytes(wanted))
            except binascii.Error:
                return False
        case _:
            return False


def _hashed(phrase: str, salt: bytes) -> bytes:
    return hashlib.scrypt(phrase.encode("utf-8", "replace"), salt=salt, n=_N, r=_R, p=_P)


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
