"""The tables of a save: the journal, which is the truth, and its projections, which can be rebuilt from it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Double, Index, Integer, MetaData, Table, Text

# Raise with every change of a table; add a rung to migrations.py and a sample file to tests/samples.
VERSION = 1

# Raise when the same events give other rows, or the columns of a projection change: saves then replay their journal.
PROJECTED = 1

metadata = MetaData()

# key → value; this table never changes, so that any version can tell a newer save.
meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

journal = Table(
    "journal",
    metadata,
    Column("id", Text, primary_key=True),
    Column("writer", Text, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("person", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("instant", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
    Column("behind", BigInteger, nullable=False),
    Column("subject", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Index("journal_subject", "person", "kind", "subject", "instant"),
    Index("journal_writer", "writer", "sequence"),
)

# One row per person: fields is JSON {name: [value, instant, writer, sequence]}, the newest value of each.
people = Table(
    "people",
    metadata,
    Column("person", Text, primary_key=True),
    Column("fields", Text, nullable=False),
)

# The last event of each person ("" for events of nobody): what a clock may not fall behind.
clocks = Table(
    "clocks",
    metadata,
    Column("person", Text, primary_key=True),
    Column("instant", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
)

# Erased people: no event of theirs is ever taken in again.
tombstones = Table("tombstones", metadata, Column("person", Text, primary_key=True))

progress = Table(
    "progress",
    metadata,
    Column("person", Text, primary_key=True),
    Column("level", Text, primary_key=True),
    Column("plays", Integer, nullable=False),
    Column("passes", Integer, nullable=False),
    Column("stars", Integer, nullable=False),
    Column("right", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("missed", Text, nullable=False),
    Column("first_passed", Text),
    Column("last_day", Text, nullable=False),
    Column("instant", BigInteger, nullable=False),
    Column("writer", Text, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)

memories = Table(
    "memories",
    metadata,
    Column("person", Text, primary_key=True),
    Column("word", Text, primary_key=True),
    Column("skill", Text, primary_key=True),
    Column("stability", Double, nullable=False),
    Column("difficulty", Double, nullable=False),
    Column("last_day", Text),
    Column("due_day", Text),
    Column("answers", Integer, nullable=False),
    Column("right", Integer, nullable=False),
    Column("right_days", Integer, nullable=False),
    Column("right_day", Text),
    Column("lapsed", Boolean, nullable=False),
    Column("leaf", Text),
    Column("flagged", Integer, nullable=False),
    Column("instant", BigInteger),
    Column("writer", Text),
    Column("sequence", BigInteger),
)

# The newest word of the instructor on each (scope, place, target).
grants = Table(
    "grants",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("place", Text, primary_key=True),
    Column("target", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("instant", BigInteger, nullable=False),
    Column("writer", Text, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)

# One row per play of a level.
attempts = Table(
    "attempts",
    metadata,
    Column("person", Text, primary_key=True),
    Column("level", Text, primary_key=True),
    Column("attempt", Text, primary_key=True),
    Column("state", Integer, nullable=False),
    Column("started", BigInteger, nullable=False),
    Column("day", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("person", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("instant", BigInteger, nullable=False),
    Column("writer", Text, nullable=False),
    Column("sequence", BigInteger, nullable=False),
)

PROJECTIONS: tuple[Table, ...] = (people, clocks, tombstones, progress, memories, grants, attempts, settings)
