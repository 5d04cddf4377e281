"""Measures this computer beside the window, and says what its models' speeds advise."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from unplugged.core.bench.advice import Advice, Measured
from unplugged.core.errors import FolderUnwritable, UnpluggedError
from unplugged.core.paths import AppPaths, reason_of
from unplugged.core.settings import Settings
from unplugged.runtime.benchmark import Bench
from unplugged.runtime.roster import Roster
from unplugged.ui.words import spoken_length

translate = QCoreApplication.translate  # by this name the tool of the translations finds texts


class SpeedCheck(QObject):
    """One measuring in a thread of its own.

    Signals:
        stepped: Name of the model, or key of the way, that is measured now.
        done: What was found.
        failed: The ``UnpluggedError`` for which nothing was.
    """

    stepped = Signal(str)
    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        paths: AppPaths,
        roster: Roster,
        measure: Callable[[Bench], object],
        parent: QObject,
    ) -> None:
        """Prepare; nothing is measured before ``start``.

        Args:
            paths: Where things are.
            roster: Where the workers are entered.
            measure: What measures; it runs in the thread.
            parent: Its parent.
        """
        super().__init__(parent)
        self._measure = measure
        self._bench = Bench(paths, roster, on_step=self.stepped.emit)
        self._thread = threading.Thread(target=self._run, name="speed-check")

    def start(self) -> None:
        """Measure; the signals tell the rest."""
        self._thread.start()

    def finish(self) -> None:
        """Leave it, and wait until the worker is gone."""
        self._bench.stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            found = self._measure(self._bench)
        except UnpluggedError as error:
            self.failed.emit(error)
            return
        except OSError as error:
            folder = str(self._bench.paths.cache_dir)
            self.failed.emit(FolderUnwritable(path=folder, reason=reason_of(error)))
            return
        if not self._bench.stop.is_set():
            self.done.emit(found)


def advice_in_words(advice: Advice) -> str:
    """Return what the speeds advise, in one or two sentences of the user's language."""
    if advice.speech is None:
        return translate("SpeedCheck", "No speech model could be measured.")
    factor = QLocale().toString(advice.speech.speed.faster_than_speech or 0.0, "f", 1)
    text = (
        translate(
            "SpeedCheck",
            "{model} hears {factor} times faster than people speak: words appear while they do.",
        )
        if advice.has_live_words
        else translate(
            "SpeedCheck",
            "{model} hears {factor} times as fast as people speak: live words come late, the "
            "recording is complete.",
        )
    ).format(model=advice.speech.name, factor=factor)
    if advice.language is None or advice.minutes_s is None:
        return text
    minutes = translate(
        "SpeedCheck", "{model} writes the minutes of an hour in about {time}."
    ).format(model=advice.language.name, time=spoken_length(advice.minutes_s))
    ahead = (
        translate("SpeedCheck", "It may take notes while the meeting goes on.")
        if advice.reads_ahead
        else translate("SpeedCheck", "It had better wait until the meeting is over.")
    )
    return f"{text} {minutes} {ahead}"


def with_advice(settings: Settings, advice: Advice) -> Settings:
    """Return the settings with the advised models chosen."""

    def name(chosen: Measured | None, kept: str | None) -> str | None:
        return kept if chosen is None else chosen.name

    return replace(
        settings,
        speech_model=name(advice.speech, settings.speech_model),
        language_model=name(advice.language, settings.language_model),
    )
