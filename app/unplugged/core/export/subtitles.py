"""Subtitles: SRT and WebVTT, cut into cues of two short lines by the times of the words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from unplugged.core.export.document import Document
from unplugged.core.export.text_flow import one_line, split_to_width, width, wrap
from unplugged.core.export.times import milliseconds, srt_time, vtt_time
from unplugged.core.types import Segment

# What broadcasters agree on for Latin script: 42 columns, two lines, not longer than seven seconds.
_COLUMNS = 42
_LINES = 2
_MAX_CUE_S = 7.0
_SPEAKER_COLUMNS = 20  # of a name in the text; the rest of a longer one is left out
_GAP_CUE_MS = 3000  # to read what is missing, where there is room
_MIN_CUE_MS = 1000  # shorter ones cannot be read; they stay longer where there is room


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption.

    Attributes:
        start_ms: When it appears.
        end_ms: When it goes, after ``start_ms`` and not after the next one appears.
        speaker: Who speaks, set only in the first cue of a segment.
        lines: At most two lines of text, none of them empty.
    """

    start_ms: int
    end_ms: int
    speaker: str | None
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Atom:
    """Text that stays together: ``text[start:end]``, said from ``start_s`` to ``end_s``."""

    start: int
    end: int
    start_s: float
    end_s: float


def to_srt(document: Document) -> str:
    """Return the transcript as SRT."""
    blocks = []
    said = cues(document.segments, speaker_in_text=True)
    for number, cue in enumerate(_with_gaps(said, document), start=1):
        times = f"{srt_time(cue.start_ms)} --> {srt_time(cue.end_ms)}"
        blocks.append("\n".join([str(number), times, *map(_srt_text, cue.lines)]) + "\n")
    return "\n".join(blocks)


def to_vtt(document: Document) -> str:
    """Return the transcript as WebVTT, with the speakers as voices."""
    blocks = ["WEBVTT\n"]
    said = cues(document.segments, speaker_in_text=False)
    for cue in _with_gaps(said, document):
        times = f"{vtt_time(cue.start_ms)} --> {vtt_time(cue.end_ms)}"
        text = "\n".join(map(_vtt_text, cue.lines))
        if cue.speaker is not None:
            text = f"<v {_vtt_text(cue.speaker)}>{text}"
        blocks.append(f"{times}\n{text}\n")
    return "\n".join(blocks)


def cues(segments: tuple[Segment, ...], *, speaker_in_text: bool) -> tuple[Cue, ...]:
    """Cut a transcript into captions that do not overlap.

    Args:
        segments: The transcript.
        speaker_in_text: Whether the speaker stands in the text ("Ana: ...") and takes room there.
    """
    found: list[Cue] = []
    for segment in sorted(segments, key=lambda each: each.start_s):
        found.extend(_cues_of(segment, speaker_in_text=speaker_in_text))
    return _without_overlaps(found)


def _cues_of(segment: Segment, *, speaker_in_text: bool) -> list[Cue]:
    text = one_line(segment.text)
    speaker = None if segment.speaker is None else one_line(segment.speaker) or None
    prefix = f"{_short(speaker)}: " if speaker is not None and speaker_in_text else ""
    found: list[Cue] = []
    waiting: list[_Atom] = []

    def close() -> None:
        if not waiting:
            return
        said = text[waiting[0].start : waiting[-1].end].strip()
        lines = wrap(("" if found else prefix) + said, _COLUMNS)
        start_ms, end_ms = milliseconds(waiting[0].start_s), milliseconds(waiting[-1].end_s)
        found.append(Cue(start_ms, end_ms, None if found else speaker, tuple(lines)))
        waiting.clear()

    for atom in _atoms(text, segment):
        if waiting:
            said = text[waiting[0].start : atom.end].strip()
            fits = _fits(("" if found else prefix) + said)
            if not fits or atom.end_s - waiting[0].start_s > _MAX_CUE_S:
                close()
        waiting.append(atom)
    close()
    return found


def _fits(text: str) -> bool:
    # Most questions are answered by the length alone; breaking every time took half of an export.
    columns = width(text)
    if columns <= _COLUMNS:
        return True
    return columns < _LINES * (_COLUMNS + 1) and len(wrap(text, _COLUMNS)) <= _LINES


def _short(speaker: str) -> str:
    first, *rest = split_to_width(speaker, _SPEAKER_COLUMNS)
    return f"{first}…" if rest else first


def _atoms(text: str, segment: Segment) -> list[_Atom]:
    """Cut a text at the words whose times are known or, failing that, at its spaces."""
    places = _places_of_words(text, segment)
    if places is None:
        places = _places_by_length(text, segment)
    return [small for atom in places for small in _small_enough(text, atom)]


def _places_of_words(text: str, segment: Segment) -> list[_Atom] | None:
    """Find the words in the text; None when they are not all there, in order."""
    atoms: list[_Atom] = []
    at = 0
    for word in segment.words:
        wanted = one_line(word.text)
        start = text.find(wanted, at)
        if start < 0 or not wanted:
            return None
        at = start + len(wanted)
        atoms.append(_Atom(start, at, word.start_s, max(word.start_s, word.end_s)))
    if not atoms:
        return None
    # What stands between two words (a dash, a bracket) goes with the one before it.
    ends = [after.start for after in atoms[1:]] + [len(text)]
    starts = [0, *ends[:-1]]
    return [
        replace(atom, start=start, end=end)
        for atom, start, end in zip(atoms, starts, ends, strict=True)
    ]


def _places_by_length(text: str, segment: Segment) -> list[_Atom]:
    """Give every word the share of the time that its letters have in the text."""
    atoms: list[_Atom] = []
    at = 0
    for word in text.split(" "):
        end = at + len(word)
        atoms.append(_Atom(at, end, _time_at(segment, at, text), _time_at(segment, end, text)))
        at = end + 1
    return atoms


def _time_at(segment: Segment, at: int, text: str) -> float:
    share = min(at, len(text)) / max(1, len(text))
    return segment.start_s + share * max(0.0, segment.end_s - segment.start_s)


def _small_enough(text: str, atom: _Atom) -> list[_Atom]:
    """Cut a word that would overflow a line, as scripts without spaces have them."""
    pieces = split_to_width(text[atom.start : atom.end], _COLUMNS)
    if len(pieces) == 1:
        return [atom]
    step_s = (atom.end_s - atom.start_s) / max(1, atom.end - atom.start)
    cut: list[_Atom] = []
    start = atom.start
    for piece in pieces:
        end = start + len(piece)
        start_s = atom.start_s + (start - atom.start) * step_s
        cut.append(_Atom(start, end, start_s, atom.start_s + (end - atom.start) * step_s))
        start = end
    return cut


def _without_overlaps(found: list[Cue]) -> tuple[Cue, ...]:
    """Make every cue end before the next begins and last long enough to be seen."""
    settled: list[Cue] = []
    for cue in sorted((cue for cue in found if cue.lines), key=lambda each: each.start_ms):
        start_ms = cue.start_ms
        if settled:
            before = settled[-1]
            longest_ms = max(before.end_ms, before.start_ms + _MIN_CUE_MS)
            end_ms = max(before.start_ms + 1, min(longest_ms, start_ms))
            settled[-1] = replace(before, end_ms=end_ms)
            start_ms = max(start_ms, end_ms)
        settled.append(replace(cue, start_ms=start_ms, end_ms=max(cue.end_ms, start_ms + 1)))
    if settled:
        last = settled[-1]
        longest_ms = max(last.end_ms, last.start_ms + _MIN_CUE_MS)
        settled[-1] = replace(last, end_ms=longest_ms)
    return tuple(settled)


def _with_gaps(said: tuple[Cue, ...], document: Document) -> tuple[Cue, ...]:
    """Put a caption where something is missing, in the first room behind it to read it in."""
    found = list(said)
    for remark in document.gap_remarks:
        lines = wrap(f"[{one_line(document.words.of_gap(remark))}]", _COLUMNS)
        for start in range(0, len(lines), _LINES):
            found.append(_caption(found, milliseconds(remark.at_s), lines[start : start + _LINES]))
            found.sort(key=lambda cue: cue.start_ms)
    return tuple(found)


def _caption(among: Sequence[Cue], from_ms: int, lines: Sequence[str]) -> Cue:
    """Return a caption that overlaps none of the others, which are in order."""
    start_ms = from_ms
    for cue in among:
        if cue.start_ms - start_ms >= _MIN_CUE_MS:
            return Cue(start_ms, min(cue.start_ms, start_ms + _GAP_CUE_MS), None, tuple(lines))
        start_ms = max(start_ms, cue.end_ms)
    return Cue(start_ms, start_ms + _GAP_CUE_MS, None, tuple(lines))


def _srt_text(line: str) -> str:
    # SRT has no escapes. Players read tags and "{\an8}", and some look for the arrow anywhere.
    harmless = line.replace("-->", "→").replace("<", "‹").replace(">", "›")
    return harmless.replace("{\\", "{/")


def _vtt_text(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
