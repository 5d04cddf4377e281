"""Names that speakers have from the app, in the user's language; what a person named stays.

The library and the models know the names of ``core.speakers.default_names`` only. Whatever shows a
name asks here for it, and what a person types where such a name is shown becomes the kept one
again: so they follow the window's language, and a speaker renamed later is found everywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from unplugged.core.speakers.default_names import ME, NUMBERED, OTHERS
from unplugged.core.types import MinutesItem

_NUMBER = "{number}"


def shown_name(kept: str) -> str:
    """Return a speaker's name as the user reads it; one that a person gave is returned as it is."""
    return _exchanged_name(kept, {ME: _me(), OTHERS: _others()}, NUMBERED, _numbered())


def kept_name(shown: str) -> str:
    """Return the name that the library keeps for one that a person typed; undoes ``shown_name``."""
    return _exchanged_name(shown, {_me(): ME, _others(): OTHERS}, _numbered(), NUMBERED)


def shown_text(kept: str) -> str:
    """Return a sentence of a model with numbered speakers in it as the user reads them."""
    return _exchanged_text(kept, NUMBERED, _numbered())


def kept_text(shown: str) -> str:
    """Return a sentence that a person typed as the library keeps it; undoes ``shown_text``."""
    return _exchanged_text(shown, _numbered(), NUMBERED)


def shown_item(item: MinutesItem) -> MinutesItem:
    """Return a bullet as the user reads it."""
    owner = None if item.owner is None else shown_name(item.owner)
    return replace(item, text=shown_text(item.text), owner=owner)


def _numbered() -> str:
    return QCoreApplication.translate("SpeakerNames", "Speaker {number}")


def _me() -> str:
    return QCoreApplication.translate("SpeakerNames", "Me")


def _others() -> str:
    return QCoreApplication.translate("SpeakerNames", "Others")


def _exchanged_name(name: str, fixed: dict[str, str], old: str, new: str) -> str:
    """Return another name for one of the app's; any other stays."""
    if name in fixed:
        return fixed[name]
    found = _pattern(old).fullmatch(name)
    return name if found is None else new.replace(_NUMBER, found[1])


def _exchanged_text(text: str, old: str, new: str) -> str:
    return _pattern(old).sub(lambda found: new.replace(_NUMBER, found[1]), text)


@lru_cache(maxsize=16)  # two for each language
def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds a numbered name; Japanese has no spaces, so only Latin letters go on."""
    before, after = map(re.escape, words.split(_NUMBER))
    return re.compile(rf"(?<![A-Za-z0-9_]){before}([1-9][0-9]*){after}(?![A-Za-z0-9_])")
