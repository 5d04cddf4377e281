"""What the sound system lost of one track, over all the processes that recorded it."""

from __future__ import annotations

from unplugged.core.messages import Level


class Losses:
    """Sums what each recorder of a track counts from its own beginning."""

    def __init__(self) -> None:
        """Begin with nothing lost."""
        self.overflows = 0
        self.frames = 0
        self._last: Level | None = None
        self._told = 0

    def take(self, level: Level) -> None:
        """Take what a recorder has counted by now."""
        last = self._last
        is_same_job = last is not None and last.job == level.job
        self.overflows += level.overflows - (last.overflows if last and is_same_job else 0)
        self.frames += level.lost_frames - (last.lost_frames if last and is_same_job else 0)
        self._last = level

    def has_news(self) -> bool:
        """Whether there were overflows that nobody has been told of; they are told by this."""
        is_news = self.overflows > self._told
        self._told = self.overflows
        return is_news

    @property
    def details(self) -> tuple[tuple[str, str], ...]:
        """What the receipt says of it, also when nothing was lost: it was counted."""
        return (
            ("overflows told by the sound system", str(self.overflows)),
            ("frames lost and replaced by silence", str(self.frames)),
        )
