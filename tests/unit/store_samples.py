"""Meetings, segments and minutes for the tests of the library and of its exports."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st
from unplugged.core.store import Meeting, MinutesCost, MinutesVersion, Run, Store
from unplugged.core.types import MeetingStatus, Minutes, MinutesItem, Section, Segment, Word

TAKEN_AT = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)


def segment(text: str, start_s: float = 0.0, *, speaker: str | None = None) -> Segment:
    """One second per word, each said in its first 0.8 s."""
    words = tuple(
        Word(word, start_s + at, start_s + at + 0.8, 0.9) for at, word in enumerate(text.split())
    )
    end_s = words[-1].end_s if words else start_s
    return Segment(start_s, end_s, text, words, "en", -0.25, 0.01, speaker)


def run(stage: str = "transcribe") -> Run:
    return Run(
        stage=stage,
        engine="faster-whisper",
        model="tiny",
        started_at=TAKEN_AT,
        wall_s=12.5,
        cpu_s=24.0,
        audio_s=60.0,
        peak_rss_bytes=300_000_000,
        device="CPU",
        details=(("isa", "AVX2"),),
    )


def meeting(**changes: object) -> Meeting:
    fields: dict[str, object] = {
        "id": "20261123-k3f7qa",
        "title": "Budget",
        "created_at": TAKEN_AT,
        "source_path": "/home/ana/private/budget.mp3",
        "audio_path": None,
        "duration_s": 62.0,
        "language": "en",
        "status": MeetingStatus.READY,
        "transcribed_samples": 992_000,
        "speech_engine": "faster-whisper",
        "speech_model": "tiny",
        "note": None,
        "damage": None,
        "line_count": 0,
        "minutes_version": None,
    }
    return Meeting(**(fields | changes))  # type: ignore[arg-type]


def minutes(
    *items: MinutesItem, note: str | None = None, is_finished: bool = True
) -> MinutesVersion:
    return MinutesVersion(
        version=1,
        created_at=TAKEN_AT,
        is_finished=is_finished,
        minutes=Minutes(items, "llama.cpp", "demo", "minutes", 9, 9, note),
        cost=MinutesCost(100, 50, 1.5, 2.5),
    )


SUMMARY = MinutesItem(Section.SUMMARY, "The budget was revised.", (1,))
DECISION = MinutesItem(Section.DECISIONS, "Ship on Monday.", (), is_supported=False)
ACTION = MinutesItem(Section.ACTIONS, "send the revised budget", (2,), owner="Ben", due="Friday")

# Everything that could be active somewhere, and everything that breaks lines.
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=http://x/y.png onerror=a()>",
    "![pic](http://example.org/a.png)",
    "[click](javascript:alert(1))",
    "see http://example.org and www.example.org or <http://example.org>",
    "# no heading",
    "1. no list",
    "- no list",
    "+ no list",
    "> no quote",
    "=== no line",
    "``` no code",
    "`code` **bold** _it_ ~~gone~~ $x$ ^up^ a|b",
    "[ref]: http://example.org",
    "&copy; &#60;b&#62; \\<b\\>",
    "{onclick=a() .x #y}",
    "one\n\n2\n00:00:01,000 --> 00:00:02,000\nbad",
    "a --> b",
    "--> <v Eve> <00:01.000> <c.red>",
    "{\\an8}top <i>italic</i>",
    "NOTE not a comment",
    "line\u2028separator\x0bvertical\x85next",
    "\x1b[31mred\x07bell",
    "会議の予算を見直して来週の金曜日までに送ることになりましたので" * 5,
    "w" * 200,
    "lone \udcff surrogate",
    "7",
)

finite = st.floats(0, 1e6, allow_nan=False)
anything = st.text(st.characters(), min_size=1) | st.sampled_from(HOSTILE)


@st.composite
def words(draw: st.DrawFn) -> Word:
    start_s = draw(finite)
    return Word(draw(anything), start_s, start_s + draw(finite), draw(st.floats(0, 1)))


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    start_s = draw(finite)
    return Segment(
        start_s=start_s,
        end_s=start_s + draw(finite),
        text=draw(anything),
        words=tuple(draw(st.lists(words(), max_size=4))),
        language=draw(st.sampled_from(["en", "de", "ja"])),
        avg_logprob=draw(st.floats(-20, 0)),
        no_speech_prob=draw(st.floats(0, 1)),
        speaker=draw(st.none() | anything),
    )


def begin_minutes(store: Store, meeting_id: str) -> int:
    """Begin a version of minutes; return its number."""
    version = store.begin_minutes(
        meeting_id, template="minutes", engine="llama.cpp", model="demo"
    ).number
    assert version is not None
    return version
