"""The tables of the library, as the ordered steps that make them.

A step that was released is never edited: libraries out there have already taken it. A change is a
new step at the end, with a test that takes it from the step before with data in the tables.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: statements that run in one transaction and lead to ``version``."""

    version: int
    statements: tuple[str, ...]


_FIRST = Migration(
    version=1,
    statements=(
        # ``key`` exists because FTS5 wants an integer that survives VACUUM.
        """
        CREATE TABLE meeting (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            created_at TEXT NOT NULL,
            source_path TEXT,
            audio_path TEXT,
            duration_s REAL,
            language TEXT,
            status TEXT NOT NULL,
            transcribed_samples INTEGER NOT NULL DEFAULT 0,
            speech_engine TEXT,
            speech_model TEXT,
            note TEXT,
            damage TEXT
        ) STRICT
        """,
        "CREATE INDEX meeting_by_time ON meeting (created_at)",
        # words: [[text, start_s, end_s, probability], ...] as JSON; always read as a whole.
        """
        CREATE TABLE segment (
            key INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 1),
            start_s REAL NOT NULL,
            end_s REAL NOT NULL,
            text TEXT NOT NULL,
            language TEXT NOT NULL,
            avg_logprob REAL NOT NULL,
            no_speech_prob REAL NOT NULL,
            speaker TEXT,
            words TEXT NOT NULL,
            UNIQUE (meeting_id, number)
        ) STRICT
        """,
        """
        CREATE TABLE minutes (
            key INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            version INTEGER NOT NULL CHECK (version >= 1),
            created_at TEXT NOT NULL,
            is_finished INTEGER NOT NULL DEFAULT 0 CHECK (is_finished IN (0, 1)),
            template TEXT NOT NULL,
            engine TEXT NOT NULL,
            model TEXT,
            covered_lines INTEGER NOT NULL DEFAULT 0,
            total_lines INTEGER NOT NULL DEFAULT 0,
            note TEXT,
            prompt_tokens INTEGER NOT NULL DEFAULT 0,
            output_tokens INTEGER NOT NULL DEFAULT 0,
            prefill_s REAL NOT NULL DEFAULT 0,
            decode_s REAL NOT NULL DEFAULT 0,
            UNIQUE (meeting_id, version)
        ) STRICT
        """,
        # lines: [9, 12] as JSON; always read as a whole.
        """
        CREATE TABLE minutes_item (
            minutes_key INTEGER NOT NULL REFERENCES minutes (key) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            section TEXT NOT NULL,
            text TEXT NOT NULL,
            owner TEXT,
            due TEXT,
            lines TEXT NOT NULL,
            is_supported INTEGER NOT NULL CHECK (is_supported IN (0, 1)),
            PRIMARY KEY (minutes_key, ordinal)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE run (
            key INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            stage TEXT NOT NULL,
            engine TEXT NOT NULL,
            model TEXT,
            started_at TEXT NOT NULL,
            wall_s REAL NOT NULL,
            cpu_s REAL,
            audio_s REAL,
            peak_rss_bytes INTEGER,
            device TEXT NOT NULL,
            details TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX run_by_meeting ON run (meeting_id)",
        # Meetings whose rows are gone and whose folder may not be gone yet. Without it, a crash
        # between the two would leave a folder that nothing knows any more.
        "CREATE TABLE deletion (meeting_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
        # External content: the index holds no second copy of the words; triggers keep it in step.
        """
        CREATE VIRTUAL TABLE segment_index USING fts5 (
            text, content = 'segment', content_rowid = 'key',
            tokenize = 'unicode61 remove_diacritics 2'
        )
        """,
        """
        CREATE VIRTUAL TABLE title_index USING fts5 (
            title, content = 'meeting', content_rowid = 'key',
            tokenize = 'unicode61 remove_diacritics 2'
        )
        """,
        """
        CREATE TRIGGER segment_added AFTER INSERT ON segment BEGIN
            INSERT INTO segment_index (rowid, text) VALUES (new.key, new.text);
        END
        """,
        """
        CREATE TRIGGER segment_removed AFTER DELETE ON segment BEGIN
            INSERT INTO segment_index (segment_index, rowid, text)
            VALUES ('delete', old.key, old.text);
        END
        """,
        """
        CREATE TRIGGER segment_changed AFTER UPDATE OF text ON segment BEGIN
            INSERT INTO segment_index (segment_index, rowid, text)
            VALUES ('delete', old.key, old.text);
            INSERT INTO segment_index (rowid, text) VALUES (new.key, new.text);
        END
        """,
        """
        CREATE TRIGGER meeting_added AFTER INSERT ON meeting BEGIN
            INSERT INTO title_index (rowid, title) VALUES (new.key, new.title);
        END
        """,
        """
        CREATE TRIGGER meeting_removed AFTER DELETE ON meeting BEGIN
            INSERT INTO title_index (title_index, rowid, title)
            VALUES ('delete', old.key, old.title);
        END
        """,
        """
        CREATE TRIGGER meeting_retitled AFTER UPDATE OF title ON meeting BEGIN
            INSERT INTO title_index (title_index, rowid, title)
            VALUES ('delete', old.key, old.title);
            INSERT INTO title_index (rowid, title) VALUES (new.key, new.title);
        END
        """,
    ),
)

_TRACKS = Migration(
    version=2,
    statements=(
        # A recording of microphone and loudspeakers has a track for each; everything else has one.
        """
        CREATE TABLE track (
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number >= 1),
            kind TEXT,
            audio_path TEXT,
            speaker TEXT,
            transcribed_samples INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (meeting_id, number)
        ) STRICT, WITHOUT ROWID
        """,
        """
        INSERT INTO track (meeting_id, number, kind, audio_path, transcribed_samples)
        SELECT id, 1, iif(source_path IS NULL, 'mic', NULL), audio_path, transcribed_samples
        FROM meeting
        """,
        "ALTER TABLE meeting DROP COLUMN audio_path",
        "ALTER TABLE meeting DROP COLUMN transcribed_samples",
        "ALTER TABLE segment ADD COLUMN track INTEGER NOT NULL DEFAULT 1",
        # Where a recording has silence, or leaves something out, because nothing was recorded.
        """
        CREATE TABLE gap (
            key INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            track INTEGER NOT NULL,
            at_s REAL NOT NULL,
            lost_s REAL NOT NULL,
            reason TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX gap_by_meeting ON gap (meeting_id)",
    ),
)

_EDITING = Migration(
    version=3,
    statements=(
        # Set while a deletion can still be taken back: hidden from every list and search.
        "ALTER TABLE meeting ADD COLUMN hidden_at TEXT",
        # The version of the minutes that the user wants to see; NULL: the newest finished one.
        "ALTER TABLE meeting ADD COLUMN chosen_minutes INTEGER",
        # When a person last changed the line; NULL: it is as the recogniser left it.
        "ALTER TABLE segment ADD COLUMN edited_at TEXT",
        """
        ALTER TABLE minutes_item ADD COLUMN is_done INTEGER NOT NULL DEFAULT 0
            CHECK (is_done IN (0, 1))
        """,
        # What a person changed, so that it can be taken back after a restart, too.
        # steps: see unplugged.core.store.history; always read as a whole.
        """
        CREATE TABLE edit (
            key INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            made_at TEXT NOT NULL,
            is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
            steps TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX edit_by_meeting ON edit (meeting_id)",
        # Files that wait for their turn; one that is begun is a meeting, and no longer here.
        "CREATE TABLE queued_file (place INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT",
    ),
)

_FINAL_PASS = Migration(
    version=4,
    statements=(
        # options: what the user asked for, in the service's own form; always read as a whole.
        """
        CREATE TABLE final_pass (
            meeting_id TEXT PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
            state TEXT NOT NULL,
            start TEXT NOT NULL,
            options TEXT NOT NULL,
            asked_at TEXT NOT NULL,
            error TEXT
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE final_track (
            meeting_id TEXT NOT NULL REFERENCES final_pass (meeting_id) ON DELETE CASCADE,
            track INTEGER NOT NULL,
            done_samples INTEGER NOT NULL,
            PRIMARY KEY (meeting_id, track)
        ) STRICT, WITHOUT ROWID
        """,
        # content: a segment as JSON; always read as a whole, and only to be put in its place.
        """
        CREATE TABLE final_segment (
            key INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES final_pass (meeting_id) ON DELETE CASCADE,
            track INTEGER NOT NULL,
            content TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX final_segment_by_meeting ON final_segment (meeting_id)",
    ),
)

_NOTES = Migration(
    version=5,
    statements=(
        # content: see unplugged.core.minutes.notes; always read as a whole.
        """
        CREATE TABLE stretch (
            key INTEGER PRIMARY KEY,
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            note_key TEXT NOT NULL,
            first_line INTEGER NOT NULL,
            last_line INTEGER NOT NULL,
            content TEXT NOT NULL,
            UNIQUE (meeting_id, note_key)
        ) STRICT
        """,
        # What is taken out of a transcript must not live on in notes of it.
        """
        CREATE TRIGGER stretch_changed AFTER UPDATE OF text, speaker ON segment BEGIN
            DELETE FROM stretch
            WHERE meeting_id = old.meeting_id AND old.number BETWEEN first_line AND last_line;
        END
        """,
        """
        CREATE TRIGGER stretch_removed AFTER DELETE ON segment BEGIN
            DELETE FROM stretch
            WHERE meeting_id = old.meeting_id AND old.number BETWEEN first_line AND last_line;
        END
        """,
    ),
)

_PARTS = Migration(
    version=6,
    statements=(
        # parts: [["summary", "Problem"], ...] as JSON, in reading order; always read as a whole.
        # NULL: the three standard ones.
        "ALTER TABLE minutes ADD COLUMN parts TEXT",
        "ALTER TABLE minutes_item ADD COLUMN heading TEXT NOT NULL DEFAULT ''",
    ),
)

_SPEAKERS = Migration(
    version=7,
    statements=(
        # What is done in the background: a recording is heard again, or its speakers told apart.
        "ALTER TABLE final_pass ADD COLUMN kind TEXT NOT NULL DEFAULT 'hear'",
        # Voices are kept only until it is known who speaks, so that a job that was cut off goes on.
        # vector: half floats, little endian; model: whose they are.
        """
        CREATE TABLE voice (
            meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            start_s REAL NOT NULL,
            end_s REAL NOT NULL,
            model TEXT NOT NULL,
            vector BLOB NOT NULL,
            PRIMARY KEY (meeting_id, line, start_s)
        ) STRICT, WITHOUT ROWID
        """,
        # A line of that number may be another one from now on.
        """
        CREATE TRIGGER voice_removed AFTER DELETE ON segment BEGIN
            DELETE FROM voice WHERE meeting_id = old.meeting_id AND line = old.number;
        END
        """,
    ),
)

MIGRATIONS: tuple[Migration, ...] = (
    _FIRST,
    _TRACKS,
    _EDITING,
    _FINAL_PASS,
    _NOTES,
    _PARTS,
    _SPEAKERS,
)
