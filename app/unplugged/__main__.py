"""The entry point: ``unplugged``, ``python -m unplugged``, and what a frozen app starts."""

from __future__ import annotations

import multiprocessing
import sys
from typing import NoReturn


def main() -> NoReturn:
    """Open the window when there are no arguments, else the command line."""
    # A spawned worker of a frozen app comes through here and must not start the app again.
    multiprocessing.freeze_support()
    if len(sys.argv) == 1:
        from unplugged.ui.environment import why_no_window

        reason = why_no_window()
        if reason is None:
            from unplugged.ui.app import run

            sys.exit(run())
        _show_sample_instead(reason)
    from unplugged.cli.main import main as command_line

    command_line()


def _show_sample_instead(reason: str) -> None:
    """Let the command line do the sample meeting, where no window can open."""
    from unplugged.core.paths import resources_dir

    sys.stderr.write(
        f"No window can open here ({reason}), so this is the sample meeting in the terminal. "
        "`unplugged --help` shows what else there is.\n"
    )
    sys.argv += ["minutes", str(resources_dir() / "sample" / "sample-meeting.flac")]


if __name__ == "__main__":
    main()
