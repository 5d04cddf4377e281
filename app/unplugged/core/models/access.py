"""How the hub is reached: by settings, the system's variables, and a token in a file of its own."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from unplugged.core.errors import SettingsUnwritable
from unplugged.core.models.hub import DEFAULT_ENDPOINT, HubAccess
from unplugged.core.paths import create_private_dir, reason_of
from unplugged.core.settings import Settings

_BESIDE = "hub-token"  # a file beside the settings, readable by this user only
_LONGEST_TOKEN = 500


def hub_access(
    settings: Settings, settings_file: Path, environ: Mapping[str, str] = os.environ
) -> HubAccess:
    """Return how the hub is reached; what the user has set goes before the system's variables.

    Args:
        settings: With the hub's address and the proxy.
        settings_file: The token lies beside it.
        environ: HF_ENDPOINT and HF_TOKEN are looked up here; the variables of proxies are read by
            the download itself.
    """
    endpoint = settings.hub_endpoint or environ.get("HF_ENDPOINT", "") or DEFAULT_ENDPOINT
    token = kept_token(settings_file) or environ.get("HF_TOKEN", "")
    return HubAccess(endpoint.rstrip("/"), settings.hub_proxy, token.strip())


def kept_token(settings_file: Path) -> str:
    """Return the token that the user gave, empty when there is none that can be read."""
    try:
        text = settings_file.with_name(_BESIDE).read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return ""
    return text if len(text) <= _LONGEST_TOKEN and text.isprintable() else ""


def keep_token(settings_file: Path, token: str) -> None:
    """Keep a token for the next time; an empty one is forgotten.

    Raises:
        SettingsUnwritable: the system refuses.
    """
    path = settings_file.with_name(_BESIDE)
    try:
        path.unlink(missing_ok=True)
        if token.strip():
            create_private_dir(path.parent)
            # Made with the right permissions, not given them afterwards.
            fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(fd, "w", encoding="utf-8") as file:
                file.write(token.strip() + "\n")
    except OSError as error:
        raise SettingsUnwritable(path=str(path), reason=reason_of(error)) from error
