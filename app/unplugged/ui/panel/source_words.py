"""Where a reading came from and what a lock does, in words: pieces that their makers put together.

The receipt and the command line have these texts in English, as they are made. A piece that is not
known here, such as the name of a file or a counter, stays.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication


def mark(text: str) -> str:
    """Mark a text for translation where it is kept to be used later."""
    return text


def translate(text: str) -> str:
    """Return a text of the panel in the user's language."""
    return QCoreApplication.translate("Panel", text)


_BETWEEN = re.compile(r"(, |: )")
_NUMBER = re.compile(r"\d+")
_KNOWN = frozenset(
    (
        mark("none"),
        mark("system memory"),
        mark("system CPU times"),
        mark("system network adapters"),
        mark("process times"),
        mark("process memory"),
        mark("process threads"),
        mark("progress of the work"),
        mark("tokens and seconds counted by the language model's process"),
        mark("kernel's counters of the download's connections, and the workers' own networks"),
        mark("/proc fd and net"),
        mark("psutil connections"),
        mark("/proc/PID/net/dev of the workers' own networks"),
        mark("NVML, in a child process of its own every 10 s"),
        mark("performance counter GPU Engine"),
        mark("triad over arrays in memory"),
        mark("the list of loaded modules"),
        mark("container limit"),
        mark("median while idle"),
        mark("no new privileges"),
        mark("for good"),
        mark("network namespace"),
        mark("empty"),
        mark("with a user namespace"),
        mark("as root"),
        mark("version {number}"),
        mark("files"),
        mark("files and TCP"),
        mark("no sockets at all"),
        mark("only sockets to this computer's processes"),
        mark("sockets of all kinds, to fetch a model"),
        mark("this process is to fetch a model"),
        mark("not known for this kind of CPU"),
        mark("{number} other threads were running already"),
        mark("this kernel has none (Linux 5.13 and later have)"),
        mark("it is switched off in this kernel"),
        mark("this system does not let ordinary users make namespaces"),
        mark("this system has no lock that would leave a download its network"),
        mark("not used on this system"),
        mark("sandbox"),
        mark("sandbox profile"),
        mark("devices behind IOKit"),
        mark("network and devices behind IOKit"),
        mark("this macOS has no sandbox_init"),
        mark("job object"),
        mark("no other programs, no clipboard; it denies neither network nor GPU"),
        mark("a program could be started all the same"),
        mark("Windows made no job"),
        mark("Windows refused the limits of the job"),
        mark("Windows let this process into no job"),
        mark("TCP socket (IPv4)"),
        mark("UDP socket (IPv4)"),
        mark("TCP socket (IPv6)"),
        mark("opened"),
        mark("connected"),
        mark("no network to use it in"),
    )
)


# How one knows that something was used, as ``core.witness`` and ``system.loaded`` say it.
_SEEN = (
    mark("{detail} is loaded ({runtime})"),
    mark("the device {detail} is open"),
    mark("a {detail} socket to {remote} is open"),
    mark("a {detail} socket is open"),
    mark("{detail} bytes passed"),
    mark("the engine {detail} of {adapter} is {percent} % busy"),
)
_SEEN_PATTERNS = tuple(
    re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(text))) for text in _SEEN
)


def seen_text(text: str) -> str:
    """Return how one knows that something was used, in the user's language.

    It stays the text that journals keep, so its words are found again by their English patterns.
    """
    return ", ".join(map(_seen, text.split(", ")))


def _seen(text: str) -> str:
    for english, pattern in zip(_SEEN, _SEEN_PATTERNS, strict=True):
        found = pattern.fullmatch(text)
        if found is not None:
            return translate(english).format_map(found.groupdict())
    return text


def told_text(text: str) -> str:
    """Return a source, the name of a lock, or what it does, in the user's language."""
    return translate(text) if text in _KNOWN else "".join(map(_piece, _BETWEEN.split(text)))


def _piece(text: str) -> str:
    """Return one piece; a figure in it stays, whatever it is."""
    found = _NUMBER.findall(text)
    pattern = _NUMBER.sub("{number}", text) if len(found) == 1 else text
    if pattern not in _KNOWN:
        return text
    return translate(pattern).replace("{number}", "".join(found))
