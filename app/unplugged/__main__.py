"""``python -m unplugged``; also what a frozen app starts."""

from __future__ import annotations

import multiprocessing

if __name__ == "__main__":
    # A spawned worker of a frozen app comes through here and must not start the app again.
    multiprocessing.freeze_support()
    from unplugged.cli.main import main

    main()
