"""Plays the hub for the packaged app: `python -m tests.packaging.hub FILE`, until it is ended.

FILE gets the address once the hub answers. It has the demo model for minutes under another name,
and ``CATALOGUE`` describes that to the app.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from tests.models.conftest import MINUTES_REPO
from tests.models.fake_hub import FakeHub

ROOT = Path(__file__).parents[2]


def main(told: Path) -> None:
    """Answer until a signal comes."""
    hub = FakeHub()
    hub.mood.leads_to_other_host = False
    model = ROOT / "models" / "demo-minutes" / "demo-minutes.gguf"
    hub.files[MINUTES_REPO] = {"mini.gguf": model.read_bytes(), "README.md": b"# mini"}
    with hub.open():
        told.write_text(hub.endpoint, encoding="ascii")
        signal.sigwait([signal.SIGTERM, signal.SIGINT])


if __name__ == "__main__":
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM, signal.SIGINT])
    main(Path(sys.argv[1]))
