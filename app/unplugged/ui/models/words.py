"""What there is to say about a model, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from unplugged.core.bench.advice import minutes_of_an_hour_s
from unplugged.core.catalogue import ModelKind
from unplugged.core.models.speeds import SpeedHere
from unplugged.runtime.model_list import ModelRow
from unplugged.runtime.model_notices import ModelProgressed, ModelStage
from unplugged.ui.languages import spoken_languages
from unplugged.ui.words import spoken_length

CATALOGUE = "Catalogue"  # context of the purposes; setup.translations reads them from the catalogue
_EVEN = 10  # times as fast as speech; from here on without a fraction
_FEW = 3  # languages that are named; more are counted
_KILO, _MEGA, _GIGA = 1_000, 1_000_000, 1_000_000_000

translate = QCoreApplication.translate  # by this name the tool of the translations finds texts


def size(count: int) -> str:
    """Return a size for reading, such as "3 kB", "487 MB" or "1.6 GB"."""
    locale = QLocale()
    if count >= _GIGA:
        return f"{locale.toString(count / _GIGA, 'f', 1)} GB"
    if count >= _MEGA:
        return f"{locale.toString(round(count / _MEGA))} MB"
    # Up, so that little is never shown as nothing.
    return f"{locale.toString(-(-count // _KILO))} kB"


def purpose(row: ModelRow) -> str:
    """Return what a model is good for; what the user added says nothing."""
    text = row.entry.purpose
    return translate(CATALOGUE, text) if text else ""


def facts(row: ModelRow) -> str:
    """Return size, memory, speed here, languages, licence and publisher in one line."""
    entry = row.entry
    parts = []
    if row.disk_bytes is not None:
        text = translate("ModelWords", "{size} on disk").format(size=size(row.disk_bytes))
        parts.append(_doubted(text, row, "file_bytes"))
    memory = _memory(row)
    if memory:
        parts.append(_doubted(memory, row, "shape"))
    if entry.kind is not ModelKind.SPEAKERS:  # nobody waits for those
        parts.append(_speed(row.prospect.speed))
    languages = _languages(entry.languages)
    if languages:
        parts.append(_doubted(languages, row, "languages"))
    parts.append(
        _doubted(entry.licence, row, "licence")
        if entry.licence
        else translate("ModelWords", "licence unknown")
    )
    if entry.publisher:
        parts.append(_doubted(entry.publisher, row, "publisher"))
    return " · ".join(parts)


def progress(told: ModelProgressed) -> str:
    """Return how far a model is."""
    known = {"done": size(told.done_bytes), "total": size(told.total_bytes)}
    match told.stage:
        case ModelStage.WAITING:
            return translate("ModelWords", "Waiting for its turn")
        case ModelStage.ASKING:
            return translate("ModelWords", "Asking what there is")
        case ModelStage.CHECKING:
            return translate("ModelWords", "Checking that every byte is right")
        case ModelStage.TRYING:
            return translate("ModelWords", "Trying it in a locked process")
        case ModelStage.COPYING:
            text = translate("ModelWords", "Copying, {done} of {total}").format(**known)
        case _:
            text = translate("ModelWords", "Downloading, {done} of {total}").format(**known)
    parts = [text]
    if told.bytes_per_s:
        parts.append(f"{size(round(told.bytes_per_s))}/s")
    if told.left_s is not None:
        parts.append(translate("ModelWords", "{time} left").format(time=spoken_length(told.left_s)))
    return " · ".join(parts)


def traffic(told: ModelProgressed) -> str:
    """Return what a download has sent and received and from whom; empty when it isn't known."""
    if told.received_bytes is None:
        return ""
    text = translate("ModelWords", "{received} received, {sent} sent, from {hosts}")
    return text.format(
        received=size(told.received_bytes),
        sent=size(told.sent_bytes or 0),
        hosts=", ".join(told.hosts),
    )


def _memory(row: ModelRow) -> str:
    entry = row.entry
    at = [(context, ram) for context, ram in entry.ram_at if ram is not None]
    if len(at) > 1:
        text = translate("ModelWords", "about {sizes} GB of memory at {lengths} tokens")
        locale = QLocale()
        sizes = " / ".join(locale.toString(ram / _GIGA, "f", 1) for _, ram in at)
        lengths = " / ".join(f"{context // 1024}k" for context, _ in at)
        return text.format(sizes=sizes, lengths=lengths)
    if entry.least_ram_bytes is None:
        return ""
    text = translate("ModelWords", "about {size} of memory")
    return text.format(size=size(entry.least_ram_bytes))


def _speed(speed: SpeedHere | None) -> str:
    if speed is None:
        return translate("ModelWords", "speed here not measured")
    factor, minutes_s = speed.faster_than_speech, minutes_of_an_hour_s(speed)
    if factor is not None:
        text = (
            translate("ModelWords", "about {number} times as fast as speech here (estimate)")
            if speed.is_estimate
            else translate("ModelWords", "{number} times as fast as speech here")
        )
        return text.format(number=QLocale().toString(factor, "f", 0 if factor >= _EVEN else 1))
    if minutes_s is not None:
        text = (
            translate("ModelWords", "minutes of an hour in about {time} here (estimate)")
            if speed.is_estimate
            else translate("ModelWords", "minutes of an hour in {time} here")
        )
        return text.format(time=spoken_length(minutes_s))
    return translate("ModelWords", "speed here not measured")


def _languages(codes: tuple[str, ...]) -> str:
    if len(codes) > _FEW:
        return translate("ModelWords", "{count} languages").format(count=len(codes))
    names = dict(spoken_languages())
    return ", ".join(names.get(code, code) for code in codes)


def _doubted(text: str, row: ModelRow, field: str) -> str:
    """Mark what nobody has seen at its source."""
    if field not in row.entry.unconfirmed:
        return text
    return translate("ModelWords", "{text} (not confirmed)").format(text=text)


def role(kind: ModelKind) -> str:
    """Return what models of a kind are for, in a word."""
    names = {
        ModelKind.SPEECH: translate("ModelWords", "Speech"),
        ModelKind.MINUTES: translate("ModelWords", "Minutes"),
        ModelKind.SPEAKERS: translate("ModelWords", "Speakers"),
    }
    return names[kind]
