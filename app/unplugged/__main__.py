"""The entry point: ``unplugged``, ``python -m unplugged``, and what a frozen app starts."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path
from typing import NoReturn

TOGGLE = "--toggle-recording"  # for a key that the desktop itself gives to the app


def main() -> NoReturn:
    """Open the window, with the files that are named if there are any; else the command line."""
    # A spawned worker of a frozen app comes through here and must not start the app again.
    multiprocessing.freeze_support()
    if sys.argv[1:2] in (["--stand"], ["--stand-window"]):
        sys.exit(_stand())
    toggles = sys.argv[1:] == [TOGGLE]
    files = [] if toggles else [Path(argument) for argument in sys.argv[1:]]
    if all(_is_recording(file) for file in files):
        from unplugged.ui.environment import why_no_window

        reason = why_no_window()
        if reason is None:
            from unplugged.ui.app import run

            sys.exit(run(files, toggles_recording=toggles))
        if toggles:
            sys.stderr.write(f"No window can open here ({reason}). Use `unplugged record`.\n")
            sys.exit(3)
        _go_on_in_terminal(reason, files)
    from unplugged.cli.main import main as command_line

    command_line()


def _stand() -> int:
    """Show the stand; the first process looks after the second, which has the window."""
    from unplugged.ui.environment import why_no_window

    reason = why_no_window()
    if reason is not None:
        sys.stderr.write(f"No window can open here ({reason}), and the stand needs one.\n")
        return 3
    from unplugged.ui.stand.app import run_watchdog, run_window

    if len(sys.argv) > 2:
        sys.stderr.write("--stand takes no further arguments; `unplugged stand` sets it up.\n")
        return 2
    return run_watchdog() if sys.argv[1] == "--stand" else run_window()


def _is_recording(path: Path) -> bool:
    """Whether an argument is a file to open; one named like a command is the command."""
    from unplugged.core.paths import is_file_there

    return bool(path.suffix or len(path.parts) > 1) and is_file_there(path)


def _go_on_in_terminal(reason: str, files: list[Path]) -> None:
    """Let the command line do the first file or the sample meeting, where no window can open."""
    from unplugged.core.paths import resources_dir

    source = files[0] if files else resources_dir() / "sample" / "sample-meeting.flac"
    what = source.name if files else "the sample meeting"
    sys.stderr.write(
        f"No window can open here ({reason}), so this is {what} in the terminal. "
        "`unplugged --help` shows what else there is.\n"
    )
    sys.argv[1:] = ["minutes", str(source)]


if __name__ == "__main__":
    main()
