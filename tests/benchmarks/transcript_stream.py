"""How long the window's thread is busy per picture while a transcript of 20,000 lines streams in.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.transcript_stream [LINES]

Real library, real window. Each picture takes the lines of one tick as the page gets them from the
pump, moving words among them, and is painted at once. Wall time is what a user feels; the CPU time
of the thread beside it tells a slow picture from a machine that was busy elsewhere.

One run on 2 virtual cores, offscreen, beside another benchmark: streaming (1,000 pictures) 4.6 ms
in the median, 33.8 ms at most; scrolling 2.9 and 8.1 ms, jumps 5.3 and 27.3 ms; none over 50 ms.
Opening takes 56 ms of CPU in the median at a load of 20; it took 118 with heights that were
estimated one by one.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable

from unplugged.ui.environment import prepare_environment

prepare_environment()

import numpy as np  # noqa: E402 - Qt's environment comes before everything
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
from unplugged.core.paths import app_paths  # noqa: E402
from unplugged.core.settings import SettingsFile  # noqa: E402
from unplugged.core.types import Line, SourceKind  # noqa: E402
from unplugged.runtime.notices import PartialHeard  # noqa: E402
from unplugged.runtime.service import MeetingService  # noqa: E402
from unplugged.ui.garbage import Collector  # noqa: E402
from unplugged.ui.main_window import MainWindow  # noqa: E402
from unplugged.ui.theme.theme import Theme  # noqa: E402

from tests.ui.meeting_samples import segment_at  # noqa: E402

LINES = 20_000
PER_PICTURE = 20
WORDS = "the small booth costs four thousand euros and Ben sends the contract by Friday".split()


def timed(name: str, pictures: list[Callable[[], None]]) -> None:
    """Run each picture and print how long they took."""
    wall, cpu = [], []
    for picture in pictures:
        began, began_cpu = time.perf_counter(), time.thread_time()
        picture()
        wall.append(1000 * (time.perf_counter() - began))
        cpu.append(1000 * (time.thread_time() - began_cpu))
    for kind, values in (("wall", wall), ("cpu", cpu)):
        p50, p99 = np.percentile(values, [50, 99])
        late = sum(value > 50 for value in values)
        print(
            f"{name:<28} {kind:<4} n={len(values):<5} median {p50:6.1f} ms  p99 {p99:6.1f} ms  "
            f"longest {max(values):6.1f} ms  over 50 ms: {late}"
        )


def main() -> None:
    """Stream, then scroll, then open the meeting anew."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else LINES
    rng = np.random.default_rng(1)
    with tempfile.TemporaryDirectory() as home:
        os.environ["UNPLUGGED_HOME"] = home
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        Collector(app)  # as the app does
        theme, paths = Theme(app), app_paths()
        with MeetingService(paths) as service:
            window = MainWindow(service, theme, SettingsFile.open(paths.settings_file))
            window.resize(1920, 1080)
            window.show()
            store = service.store
            store._db.execute("PRAGMA synchronous = OFF")  # 20,000 commits, none worth a disk
            meeting_id = store.create_meeting("Long").ids[0]
            window.open_meeting(meeting_id)
            side = window.meeting_page.transcript
            side.show_work(is_under_way=True)
            batches: list[list[Line]] = []
            for at in range(count):
                text = " ".join(rng.choice(WORDS, int(rng.integers(2, 30))))
                segment = segment_at(3.0 * at, text, "Maya" if rng.random() < 0.5 else "Ben")
                number = store.commit_segment(meeting_id, segment, 48_000 * (at + 1)).number
                assert number is not None
                if at % PER_PICTURE == 0:
                    batches.append([])
                batches[-1].append(Line.of(number, segment))
            QTest.qWait(200)

            gc.freeze()  # 20,000 lines of the benchmark's own are none of the window's garbage

            def stream(lines: list[Line]) -> Callable[[], None]:
                partial = PartialHeard("so the", "small booth is", 0.5, False, SourceKind.MIC)

                def picture() -> None:
                    side.add_lines(lines)
                    side.take_partial(partial)
                    side.view.viewport().repaint()

                return picture

            def scroll(value: int) -> Callable[[], None]:
                def picture() -> None:
                    side.view.verticalScrollBar().setValue(value)
                    side.view.viewport().repaint()

                return picture

            timed("streaming", [stream(lines) for lines in batches])
            assert side.model.rowCount() == count
            side.view.follow(is_following=False)
            highest = side.view.verticalScrollBar().maximum()
            timed("scrolling, step by step", [scroll(at * 60) for at in range(500)])
            jumps = rng.integers(0, highest, 200).tolist()
            timed("scrolling, jumps", [scroll(value) for value in jumps])
            timed("opening", [lambda: side.open_meeting(meeting_id)] * 5)
            window.close()
        app.quit()


if __name__ == "__main__":
    main()
