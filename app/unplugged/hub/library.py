"""huggingface_hub, told to send nothing but what a download needs; imported here and only here."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import urlsplit

from unplugged.core.model_errors import AddressInvalid, HubFailed
from unplugged.core.model_reasons import Reason
from unplugged.core.models.hub import HubAccess, is_web_address

_PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")
_PROXY_SCHEMES = ("http", "https")
# All are read when the library is imported.
_QUIET = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",  # the user's token goes out only where we put it
    "HF_HUB_DISABLE_XET": "1",  # native code with connections of its own, which nobody counts
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_OFFLINE": "0",  # workers are offline by default
}
_UNWANTED = ("HF_DEBUG", "HF_HUB_USER_AGENT_ORIGIN", "TRANSFORMERS_OFFLINE", "HF_TOKEN")


def open_hub(access: HubAccess, home: str, timeout_s: float) -> Any:  # noqa: ANN401 - see hub.library
    """Import the library and return its ``HfApi`` for a hub; once in the life of a process.

    Args:
        access: How the hub is reached.
        home: Folder for what the library might want to keep; nothing of ours.
        timeout_s: How long it may take to connect.

    Raises:
        AddressInvalid: the hub's address or the proxy's is none.
    """
    if not is_web_address(access.endpoint):
        raise AddressInvalid(address=access.endpoint)
    if access.proxy and not is_web_address(access.proxy, _PROXY_SCHEMES):
        raise AddressInvalid(address=without_secrets(access.proxy))
    os.environ.update(_QUIET)
    os.environ["HF_HOME"] = home
    os.environ["HF_ENDPOINT"] = access.endpoint
    os.environ["HF_HUB_ETAG_TIMEOUT"] = str(max(1, round(timeout_s)))
    for name in _UNWANTED:
        os.environ.pop(name, None)
    if access.proxy:
        os.environ.update(dict.fromkeys(_PROXY_VARIABLES, access.proxy))
    from huggingface_hub import HfApi, set_client_factory

    if urlsplit(access.endpoint).scheme == "https":
        set_client_factory(lambda: _encrypted_client(access.host))
    # Without the versions of everything that is installed, which the library would send.
    headers = {"user-agent": "unplugged", "accept-encoding": "identity"}
    return HfApi(endpoint=access.endpoint, token=access.token or False, headers=headers)


def _encrypted_client(host: str) -> Any:  # noqa: ANN401 - the library's own
    """Return the library's client, which makes no request that isn't encrypted.

    Also none to which an answer leads: what a repository holds, and the hashes of its files, come
    from such requests as well as the files.
    """
    from huggingface_hub.utils import _http

    def refuse_unencrypted(request: Any) -> None:  # noqa: ANN401 - the library's own
        if request.url.scheme != "https":
            raise HubFailed(host=host, reason=Reason.HUB_UNENCRYPTED)

    client = _http.default_client_factory()
    client.event_hooks["request"].append(refuse_unencrypted)
    return client


def without_secrets(address: str) -> str:
    """Return an address without a name and a password in it."""
    # By hand: what is no address can't be taken apart by a library, and is what is shown.
    scheme, mark, rest = address.rpartition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"
