"""What the list says about the work on a meeting: the step in words, how far, how long still."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from unplugged.core.course import Task
from unplugged.core.final_pass import FinalKind
from unplugged.runtime.notices import FinalPassProgressed, StageProgressed
from unplugged.ui.home.library_model import Progress
from unplugged.ui.words import spoken_length, spoken_share

_MINUTE_S = 60.0
_SOON_S = 5.0
# Before this share of a step an estimate would jump about.
_ENOUGH_SHARE = 0.03


def step_name(task: Task) -> str:
    """Return what a step does, in a word or two."""
    translate = QCoreApplication.translate
    match task:
        case Task.RECORD | Task.LISTEN:
            return translate("Progress", "Recording")
        case Task.DECODE:
            return translate("Progress", "Reading the file")
        case Task.TRANSCRIBE:
            return translate("Progress", "Transcribing")
        case Task.SPEAKERS:
            return translate("Progress", "Telling voices apart")
        case Task.WRITE | Task.WRITE_EXTRACTIVE:
            return translate("Progress", "Writing minutes")
        case _:
            return translate("Progress", "Saving the recording")


def progress_of(notice: StageProgressed) -> Progress:
    """Return how far a step is, for the list."""
    name = step_name(notice.task)
    if notice.steps > 1:
        part = QCoreApplication.translate("Progress", "part {number} of {count}")
        number = min(notice.steps_done + 1, notice.steps)
        name = f"{name}, {part.format(number=number, count=notice.steps)}"
    if not notice.total or notice.task in {Task.RECORD, Task.LISTEN}:
        return Progress(name, None)
    share = min(1.0, notice.done / notice.total)
    left_s = time_left_s(notice)
    if left_s is None:
        return Progress(f"{name} · {spoken_share(share)}", share)
    return Progress(f"{name} · {spoken_share(share)} · {_spoken_left(left_s)}", share)


def final_name(kind: FinalKind) -> str:
    """Return what is done in the background, in a word or two."""
    translate = QCoreApplication.translate
    if kind is FinalKind.HEAR:
        return translate("Progress", "Listening again")
    return translate("Progress", "Telling voices apart")


def progress_of_final(notice: FinalPassProgressed) -> Progress:
    """Return how far the work in the background is."""
    name = final_name(notice.kind)
    share = min(1.0, notice.done_s / notice.total_s) if notice.total_s else None
    if share is None:
        return Progress(name, None)
    if notice.eta_s is None:
        return Progress(f"{name} · {spoken_share(share)}", share)
    return Progress(f"{name} · {spoken_share(share)} · {_spoken_left(notice.eta_s)}", share)


def time_left_s(notice: StageProgressed) -> float | None:
    """Return how long the step still takes at its present speed, None while nobody can tell."""
    if not notice.total or notice.done < notice.total * _ENOUGH_SHARE:
        return None
    return max(0.0, notice.elapsed_s * (notice.total - notice.done) / notice.done)


def _spoken_left(left_s: float) -> str:
    translate = QCoreApplication.translate
    if left_s < _SOON_S:
        return translate("Progress", "nearly done")
    # Rounded up to what a person would say: seconds in fives, then minutes.
    rounded = left_s if left_s >= _MINUTE_S else -(-left_s // 5) * 5
    return translate("Progress", "{time} left").format(time=spoken_length(rounded))
