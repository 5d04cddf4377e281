"""Words for people, translated: errors and remarks by their code, lengths and dates."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from unplugged.core.errors import UnpluggedError
from unplugged.core.gaps import GapRemark
from unplugged.core.sentences import gap_code, raw_sentence, with_reason
from unplugged.ui.named_values import shown_value
from unplugged.ui.speaker_names import shown_name

_CONTEXT = "Sentences"  # in the translation files; its strings come from window_sentence

# What the window says where core.sentences names commands: here there are buttons.
_IN_THE_WINDOW = {
    "model_unknown": "There is no model {name}.",
    "meeting_unknown": "There is no such meeting any more.",
    "meeting_has_no_minutes": "This meeting has no minutes yet. Open it and write them first.",
    "minutes_unknown": "This meeting has no finished version {version} of its minutes. Choose "
    "another version.",
    "format_needs_file": "A {name} file cannot be shown here. Save it as a file.",
    "output_unwritable": "{path} cannot be written ({reason}). Choose another place.",
    "transcript_unfinished": "This meeting is not finished. Finish the work on it first; the list "
    "of meetings offers that.",
    "worker_lost": "The part “{worker}” stopped {count} times and was not started again. What was "
    "done until then is kept.",
    "worker_bug": "The part “{worker}” made a mistake of its own; the details are in {log}. What "
    "was done until then is kept.",
    "openvino_not_installed": "OpenVINO is not installed; Unplugged's guide to NPUs says how to "
    "add it",
    "openvino_not_loaded": "OpenVINO is not installed ({detail})",
}


def explain(error: UnpluggedError) -> str:
    """Return the sentence for an error in the user's language."""
    return explain_code(error.code, **error.params)


def explain_code(code: str, **params: str) -> str:
    """Return the sentence for the code of an error or a remark in the user's language.

    Raises:
        KeyError: there is no such code; that is a bug.
    """
    shown = {name: shown_value(name, value) for name, value in params.items()}
    return _translated(code).format_map(with_reason(shown, _translated))


def explain_gap(gap: GapRemark) -> str:
    """Return what is missing at a place of a recording, and why, in the user's language."""
    said = explain_code(
        gap_code(gap.reason, gap.lost_s), length=spoken_length(gap.lost_s, is_exact=True)
    )
    return said if gap.speaker is None else f"{shown_name(gap.speaker)}: {said}"


def window_sentence(code: str) -> str:
    """Return the English sentence for a code as the window says it, with its placeholders.

    Raises:
        KeyError: there is no such code; that is a bug.
    """
    return _IN_THE_WINDOW.get(code) or raw_sentence(code)


def spoken_length(seconds: float, *, is_exact: bool = False) -> str:
    """Return a length for reading, such as "42 s", "12 min" or "1 h 05 min".

    Args:
        seconds: How long it is.
        is_exact: Whether seconds matter: "0.4 s", "3 min 5 s".
    """
    if is_exact and round(seconds, 1) < 10:
        exact = QLocale().toString(seconds, "f", 1)
        return QCoreApplication.translate("Words", "{seconds} s").format(seconds=exact)
    total = round(seconds)
    hours, minutes = total // 3600, total % 3600 // 60
    if hours:
        text = QCoreApplication.translate("Words", "{hours} h {minutes} min")
        return text.format(hours=hours, minutes=f"{minutes:02d}")
    if minutes and is_exact:
        text = QCoreApplication.translate("Words", "{minutes} min {seconds} s")
        return text.format(minutes=minutes, seconds=total % 60)
    if minutes:
        return QCoreApplication.translate("Words", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("Words", "{seconds} s").format(seconds=total)


def spoken_share(share: float) -> str:
    """Return a share from 0 to 1, or above, as a percentage, such as "25 %"."""
    text = QCoreApplication.translate("Words", "{number} %")
    return text.format(number=round(100 * share))


def clock_length(seconds: float) -> str:
    """Return a running time, such as "03:07" or "1:02:45"."""
    total = int(seconds)
    hours, minutes = total // 3600, total % 3600 // 60
    rest = f"{minutes:02d}:{total % 60:02d}"
    return f"{hours}:{rest}" if hours else rest


def spoken_date(moment: datetime, now: datetime) -> str:
    """Return when something was, in this computer's time, as short as it can be.

    Args:
        moment: With a time zone.
        now: The present, with a time zone.
    """
    local, today = moment.astimezone(), now.astimezone()
    qt_moment = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    locale = QLocale()
    time = locale.toString(qt_moment.time(), QLocale.FormatType.ShortFormat)
    days = (today.date() - local.date()).days
    if days == 0:
        return QCoreApplication.translate("Words", "Today, {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("Words", "Yesterday, {time}").format(time=time)
    if 1 < days < 7:
        date = locale.toString(qt_moment.date(), "dddd")
    elif local.year == today.year:
        date = locale.toString(qt_moment.date(), _day_format())
    else:
        # Translated, as the order of day and month is another one in each language.
        with_year = QCoreApplication.translate("Words", "d MMMM yyyy")
        date = locale.toString(qt_moment.date(), with_year)
    return f"{date}, {time}"


def recording_title(moment: datetime) -> str:
    """Return what a recording is called that began at a moment with a time zone."""
    begun = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    date = QLocale().toString(begun.date(), _day_format())
    time = QLocale().toString(begun.time(), QLocale.FormatType.ShortFormat)
    words = QCoreApplication.translate("Words", "Recording of {date}, {time}")
    return words.format(date=date, time=time)


def _day_format() -> str:
    return QCoreApplication.translate("Words", "d MMMM")


def _translated(code: str) -> str:
    return QCoreApplication.translate(_CONTEXT, window_sentence(code))
