"""Where the stand keeps things: a library of its own, apart from the meetings of the user."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from unplugged.core.paths import AppPaths


@dataclass(frozen=True, slots=True)
class StandPlaces:
    """The stand's files.

    Attributes:
        paths: What the service of the stand is given: models, templates and caches are the user's,
            library, recordings and logs are the stand's own.
        config: What the presenter may write: logo, texts, languages, sample.
        passphrase: Hash of what opens the way out.
        tally: The counters.
        heartbeat: Changes while the stand's window is alive.
        sample: Which run of the sample meeting the loop shows, and what it was made of.
    """

    paths: AppPaths
    config: Path
    passphrase: Path
    tally: Path
    heartbeat: Path
    sample: Path


def stand_places(paths: AppPaths) -> StandPlaces:
    """Return where the stand of this user keeps things; makes no folder."""
    folder = paths.data_dir / "stand"
    own = replace(
        paths,
        library_db=folder / "library.db",
        meetings_dir=folder / "meetings",
        log_dir=paths.log_dir / "stand",
    )
    return StandPlaces(
        paths=own,
        config=paths.settings_file.with_name("stand.toml"),
        passphrase=paths.settings_file.with_name("stand-passphrase"),
        tally=folder / "tally.json",
        heartbeat=folder / "alive",
        sample=folder / "sample.json",
    )
