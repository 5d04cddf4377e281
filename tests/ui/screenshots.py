"""Take pictures of every view, in both schemes and two sizes, and at 200 % text.

    xvfb-run -a -s "-screen 0 1920x1080x24" \\
        .venv/bin/python -m tests.ui.screenshots FOLDER [NAME] [LANGUAGE]

NAME takes only the views whose name begins with it, or with one of several that are parted by
commas; LANGUAGE is one of the window's, such as de. What takes the pictures stands in
``window_pictures``: worker processes import the main module again, and with Qt in it the panel
would rightly find graphics libraries in them.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    from tests.ui.window_pictures import main

    main(Path(sys.argv[1]), *sys.argv[2:4])
