"""JSON: everything the library knows about a meeting, for programs.

The top level of version 1, in this order::

    format       "unplugged.meeting"
    version      1; a reader should refuse a higher number
    meeting      id, title, created_at (ISO 8601, UTC), source_name, duration_s, language, status,
                 speech_engine, speech_model, note, damage
    transcript   list of lines: number (from 1), start_s, end_s, speaker, text, language,
                 avg_logprob, no_speech_prob, words (list of text, start_s, end_s, probability)
    minutes      null, or: version, created_at, is_finished, template, engine, model, covered_lines,
                 total_lines, note, cost (prompt_tokens, output_tokens, prefill_s, decode_s),
                 parts (list of section, heading), items (list of section, heading, text, owner,
                 due, lines, is_supported, is_done)
    runs         list of: stage, engine, model, started_at, wall_s, cpu_s, audio_s, peak_rss_bytes,
                 device, details (list of name and value)
    gaps         list of: track, at_s, lost_s (0 when nobody knows or nothing is missing), reason,
                 text (the reason and the length as a sentence)

Times are seconds from the beginning of the recording. What is unknown is null, never 0. Keys keep
this order; new ones may be added without a new version.
"""

from __future__ import annotations

import json
import math
from pathlib import PurePath
from typing import Any

from unplugged.core.export.document import Document
from unplugged.core.sentences import gap_sentence
from unplugged.core.store import Gap, Meeting, MinutesVersion, Run
from unplugged.core.store.kept_text import storable
from unplugged.core.types import Segment

FORMAT = "unplugged.meeting"
VERSION = 1


def to_json(document: Document) -> str:
    """Return a meeting as JSON (see above), indented by two spaces."""
    return json.dumps(_whole(document), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _whole(document: Document) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "meeting": _meeting(document.meeting),
        "transcript": [
            _line(number, segment) for number, segment in enumerate(document.segments, start=1)
        ],
        "minutes": None if document.minutes is None else _minutes(document.minutes),
        "runs": [_run(run) for run in document.runs],
        "gaps": [_gap(gap) for gap in document.gaps],
    }


def _meeting(meeting: Meeting) -> dict[str, Any]:
    source = meeting.source_path
    return {
        "id": meeting.id,
        "title": meeting.title,
        "created_at": meeting.created_at.isoformat(),
        # The name only: where the file lay says things about its owner that nobody meant to share.
        "source_name": None if source is None else storable(PurePath(source).name),
        "duration_s": _number(meeting.duration_s),
        "language": meeting.language,
        "status": meeting.status.value,
        "speech_engine": meeting.speech_engine,
        "speech_model": meeting.speech_model,
        "note": meeting.note,
        "damage": meeting.damage,
    }


def _line(number: int, segment: Segment) -> dict[str, Any]:
    return {
        "number": number,
        "start_s": _number(segment.start_s),
        "end_s": _number(segment.end_s),
        "speaker": segment.speaker,
        "text": segment.text,
        "language": segment.language,
        "avg_logprob": _number(segment.avg_logprob),
        "no_speech_prob": _number(segment.no_speech_prob),
        "words": [
            {
                "text": word.text,
                "start_s": _number(word.start_s),
                "end_s": _number(word.end_s),
                "probability": _number(word.probability),
            }
            for word in segment.words
        ],
    }


def _minutes(version: MinutesVersion) -> dict[str, Any]:
    minutes = version.minutes
    return {
        "version": version.version,
        "created_at": version.created_at.isoformat(),
        "is_finished": version.is_finished,
        "template": minutes.template,
        "engine": minutes.engine,
        "model": minutes.model,
        "covered_lines": minutes.covered_lines,
        "total_lines": minutes.total_lines,
        "note": minutes.note,
        "cost": {
            "prompt_tokens": version.cost.prompt_tokens,
            "output_tokens": version.cost.output_tokens,
            "prefill_s": _number(version.cost.prefill_s),
            "decode_s": _number(version.cost.decode_s),
        },
        "parts": [{"section": part.section.value, "heading": part.title} for part in minutes.parts],
        "items": [
            {
                "section": item.section.value,
                "heading": item.part.title,
                "text": item.text,
                "owner": item.owner,
                "due": item.due,
                "lines": list(item.lines),
                "is_supported": item.is_supported,
                "is_done": item.is_done,
            }
            for item in minutes.items
        ],
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "track": gap.track,
        "at_s": _number(gap.at_s),
        "lost_s": _number(gap.lost_s),
        "reason": gap.reason,
        "text": gap_sentence(gap.reason, gap.lost_s),
    }


def _run(run: Run) -> dict[str, Any]:
    return {
        "stage": run.stage,
        "engine": run.engine,
        "model": run.model,
        "started_at": run.started_at.isoformat(),
        "wall_s": _number(run.wall_s),
        "cpu_s": _number(run.cpu_s),
        "audio_s": _number(run.audio_s),
        "peak_rss_bytes": run.peak_rss_bytes,
        "device": run.device,
        "details": [list(detail) for detail in run.details],
    }


def _number(value: float | None) -> float | None:
    """Return a number that JSON can hold: it knows neither infinity nor NaN."""
    return value if value is not None and math.isfinite(value) else None
