"""What was seen of the GPU, the network and the NPU, and how far that proves they were not needed.

Four rungs, strongest first: the kernel denies it; it is measured to be 0; nothing that could use it
is loaded or open; it cannot be measured here. What was read on a process is kept in words that
never merge: "a counter says 0" is not "there is no counter", and neither is "cannot tell".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Subject(StrEnum):
    """What is looked at."""

    GPU = "gpu"
    NETWORK = "network"
    NPU = "npu"


FORBIDDEN = frozenset({Subject.GPU, Subject.NETWORK})  # an NPU may be used, and then it is said


class Rung(IntEnum):
    """How well it is known that something was not used; a smaller number is stronger."""

    DENIED = 1
    MEASURED = 2
    NOTHING_LOADED = 3
    NOT_MEASURABLE = 4


class Seen(StrEnum):
    """What one look at one process gave."""

    USED = "used"
    ZERO = "zero"  # there is a counter for this process, it was read, and it stands still
    NO_CLIENT = "no_client"  # the process holds nothing that a counter could count
    UNKNOWN = "unknown"


class Role(StrEnum):
    """Whether a process does the work or shows it."""

    WORKER = "worker"
    APP = "app"


@dataclass(frozen=True, slots=True)
class Look:
    """One look at one process.

    Attributes:
        seen: What it gave.
        source: Where it was read ("/proc/PID/maps", "NVML").
        detail: What was used, or why nothing can be told; may be empty for the other two.
    """

    seen: Seen
    source: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a locked worker to do what it must not be able to do.

    Attributes:
        subject: What it tried to reach.
        target: What it tried: a kind of socket, the path of a device file.
        is_refused: Whether it failed.
        answer: What the system said ("EACCES"), or "opened".
    """

    subject: Subject
    target: str
    is_refused: bool
    answer: str


@dataclass(frozen=True, slots=True)
class Layer:
    """One way in which a worker gives up rights.

    Attributes:
        name: Its name ("Landlock", "seccomp").
        holds: Whether it is in force.
        detail: What it does here ("version 7"), or why it does not hold.
    """

    name: str
    holds: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Denial:
    """What a worker gave up, and what it found when it tried to get it back.

    Attributes:
        layers: Each layer, in force or not.
        attempts: What was tried behind them.
    """

    layers: tuple[Layer, ...]
    attempts: tuple[Attempt, ...]

    def holds_for(self, subject: Subject) -> bool:
        """Whether a layer is in force and all attempts at a subject failed, at least one.

        The attempts decide: a layer that claims to hold and lets one through proves nothing.
        """
        tried = [attempt for attempt in self.attempts if attempt.subject is subject]
        has_layer = any(layer.holds for layer in self.layers)
        return has_layer and bool(tried) and all(attempt.is_refused for attempt in tried)


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of one process and one subject at one moment.

    Attributes:
        subject: What was looked for.
        pid: Which process.
        process: Its name for people ("speech", "window").
        role: Whether it does the work or shows it.
        is_denied: Whether the kernel refuses it; see ``Denial.holds_for``.
        measured: The counter of what it used.
        loaded: Libraries, device files and sockets that it holds; NO_CLIENT when there are none.
    """

    subject: Subject
    pid: int
    process: str
    role: Role
    is_denied: bool
    measured: Look
    loaded: Look

    def __post_init__(self) -> None:
        """Refuse a look at what is loaded that claims to be a counter."""
        if self.loaded.seen is Seen.ZERO:
            raise ValueError(f"what is loaded has no counter: {self.loaded}")

    @property
    def used(self) -> tuple[Look, ...]:
        """The looks that saw it being used."""
        return tuple(look for look in (self.measured, self.loaded) if look.seen is Seen.USED)

    @property
    def rung(self) -> Rung:
        """How well it is known that this process did not use it; means nothing if it did."""
        if self.is_denied:
            return Rung.DENIED
        if self.measured.seen is Seen.ZERO:
            return Rung.MEASURED
        if Seen.NO_CLIENT in (self.loaded.seen, self.measured.seen):
            return Rung.NOTHING_LOADED
        return Rung.NOT_MEASURABLE


@dataclass(frozen=True, slots=True)
class Use:
    """A process was seen using a subject.

    Attributes:
        subject: What it used.
        pid: Which process.
        process: Its name for people.
        reason: How one knows: the counter, the library, the device file, the socket.
        source: Where that was read.
    """

    subject: Subject
    pid: int
    process: str
    reason: str
    source: str

    @property
    def is_violation(self) -> bool:
        """Whether the app promises that this never happens."""
        return self.subject in FORBIDDEN


@dataclass(frozen=True, slots=True)
class Finding:
    """What holds for a subject over all processes that were looked at.

    Attributes:
        subject: Which.
        workers: The weakest rung of the workers; None when none was looked at.
        app: The weakest rung of window and command line; None when none was looked at.
        uses: Who was seen using it, each once.
    """

    subject: Subject
    workers: Rung | None = None
    app: Rung | None = None
    uses: tuple[Use, ...] = ()

    @property
    def is_violated(self) -> bool:
        """Whether the promise is broken."""
        return any(use.is_violation for use in self.uses)

    @property
    def rung(self) -> Rung | None:
        """The rung that holds for every process; None when it was used or nothing was looked at."""
        rungs = [rung for rung in (self.workers, self.app) if rung is not None]
        return max(rungs) if rungs and not self.uses else None

    def joined(self, other: Finding) -> Finding:
        """Return what holds over both: the weaker rung, every use.

        Raises:
            ValueError: they are about different subjects.
        """
        if other.subject is not self.subject:
            raise ValueError(f"{self.subject} and {other.subject}")
        uses = dict.fromkeys((*self.uses, *other.uses))
        return Finding(
            self.subject,
            _weaker(self.workers, other.workers),
            _weaker(self.app, other.app),
            tuple(sorted(uses, key=_order)),
        )


@dataclass(frozen=True, slots=True)
class Headline:
    """One line to be read from three metres; ``core.sentences`` has the words.

    Attributes:
        code: Code of the sentence.
        params: Its parameters as name and value.
        is_violated: Whether it must be shown in red.
    """

    code: str
    params: tuple[tuple[str, str], ...] = ()
    is_violated: bool = False


def finding(subject: Subject, evidence: Iterable[Evidence]) -> Finding:
    """Return what holds for a subject; evidence on other subjects is left out."""
    found = Finding(subject)
    for one in evidence:
        if one.subject is not subject:
            continue
        uses = tuple(
            Use(subject, one.pid, one.process, look.detail, look.source) for look in one.used
        )
        is_worker = one.role is Role.WORKER
        found = found.joined(
            Finding(
                subject,
                workers=one.rung if is_worker else None,
                app=None if is_worker else one.rung,
                uses=uses,
            )
        )
    return found


def headline(found: Finding) -> Headline:
    """Return the line for a finding.

    It says 0 only when each worker is denied or has a counter that says so, and when window and
    command line, which are not locked, hold at least nothing that could use it.
    """
    subject = found.subject
    if found.uses:
        use = found.uses[0]
        params = (("process", use.process), ("pid", str(use.pid)), ("reason", use.reason))
        return Headline(f"proof_{subject}_used", params, is_violated=found.is_violated)
    if found.rung is None:
        return Headline(f"proof_{subject}_not_looked")
    leading = found.rung
    if found.workers is not None and found.rung is not Rung.NOT_MEASURABLE:
        leading = found.workers
    return Headline(f"proof_{subject}_{leading.name.lower()}")


def explanation(found: Finding) -> tuple[Headline, ...]:
    """Return the small print below the headline: one line for the workers, one for the app."""
    lines = [
        Headline(
            f"proof_used_by_{use.subject}",
            (("process", use.process), ("pid", str(use.pid)), ("reason", use.reason)),
            is_violated=use.is_violation,
        )
        for use in found.uses
    ]
    for who, rung in (("workers", found.workers), ("app", found.app)):
        if rung is not None and not found.uses:
            lines.append(Headline(f"proof_{who}_{rung.name.lower()}"))
    return tuple(lines)


def _weaker(one: Rung | None, other: Rung | None) -> Rung | None:
    if one is None or other is None:
        return one if other is None else other
    return max(one, other)


def _order(use: Use) -> tuple[bool, int, str, str, str]:
    return (not use.is_violation, use.pid, use.process, use.source, use.reason)
