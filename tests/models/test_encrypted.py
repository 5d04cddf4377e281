"""A hub that is asked over an encrypted connection never leads to one that isn't."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# In a process of its own, as a download is: the library reads its settings when it is imported.
_FETCH = """
import hashlib, json, sys
import httpx2
from huggingface_hub.utils import _http
from unplugged.core.engine import CancelToken
from unplugged.core.errors import UnpluggedError
from unplugged.core.messages import DownloadModel
from unplugged.core.models.hub import HubAccess
from unplugged.hub.transfer import Transfer

leads, folder = sys.argv[1:]
content = b"model"
git = hashlib.sha1(b"blob 5\\0" + content, usedforsecurity=False).hexdigest()
about = {"id": "a/b", "sha": "0" * 40, "siblings": [
    {"rfilename": "f.gguf", "size": 5, "blobId": git}]}
asked = []

def answer(request):
    asked.append(str(request.url))
    kind = "api" if "/api/" in request.url.path else "file"
    if kind == leads and request.url.host == "hub.test" and request.url.scheme == "https":
        return httpx2.Response(302, headers={"location": "http://hub.test" + request.url.path})
    if request.url.scheme == "http":  # and back, so that the end looks right
        return httpx2.Response(302, headers={"location": "https://cdn.test" + request.url.path})
    if kind == "api":
        return httpx2.Response(200, json=about)
    return httpx2.Response(200, content=content)

def client():
    return httpx2.Client(transport=httpx2.MockTransport(answer), follow_redirects=True)

_http.default_client_factory = client
_http.set_client_factory(client)
access = HubAccess("https://hub.test", token="secret")
wanted = DownloadModel(1, "m", "a/b", "main", ("f.gguf",), folder, access, (), 5.0, 0.01)
try:
    Transfer(wanted, lambda told: None, CancelToken()).run()
    error = None
except UnpluggedError as raised:
    error = raised.params.get("reason")
print(json.dumps([error, asked]))
"""


@pytest.mark.parametrize(
    ("leads", "error"), [("nowhere", None), ("api", "hub_unencrypted"), ("file", "hub_unencrypted")]
)
def test_no_request_goes_out_unencrypted(tmp_path: Path, leads: str, error: str | None) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FETCH, leads, str(tmp_path)],
        capture_output=True,
        text=True,
        env=os.environ | {"HF_HUB_OFFLINE": "0"},
        check=True,
    )
    told, asked = json.loads(done.stdout.splitlines()[-1])

    assert told == error
    assert [url for url in asked if not url.startswith("https:")] == []
