"""The ladder from older saves to this version: one rung per version, written in Alembic's operations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from engine.saving import journal, tables
from engine.saving.database import APPLICATION_ID, writing
from engine.saving.problem import SaveProblem

if TYPE_CHECKING:
    from alembic.operations import Operations

# Version → what brings the journal from the version before to it. Projections need no rung: they are made anew.
RUNGS: dict[int, Callable[[Operations], None]] = {}


def prepare(engine: Engine, place: str) -> None:
    """Make the tables of a new save, or bring an older one up to date; SaveProblem for a newer or foreign one."""
    with engine.connect() as connection:
        version = _version(connection, place)
        current = version == tables.VERSION and journal.get_meta(connection, "model") == journal.CURRENT
    if current:
        return
    with writing(engine) as connection:
        version = _version(connection, place)  # another process may have been faster
        if version == 0:
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            tables.metadata.create_all(connection)
            journal.set_meta(connection, "model", journal.CURRENT)
        elif version < tables.VERSION:
            _climb(connection, version)
        journal.set_meta(connection, "version", str(tables.VERSION))
        if journal.get_meta(connection, "model") != journal.CURRENT:
            _project_anew(connection)


def _climb(connection: Connection, version: int) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for rung in range(version + 1, tables.VERSION + 1):
        RUNGS[rung](operations)
    _project_anew(connection)


def _project_anew(connection: Connection) -> None:
    for table in reversed(tables.PROJECTIONS):
        table.drop(connection, checkfirst=True)
    tables.metadata.create_all(connection)
    journal.replay(connection)


def _version(connection: Connection, place: str) -> int:
    """The version of the save on this connection, 0 for an empty database."""
    names = set(sa.inspect(connection).get_table_names())
    if not names:
        return 0
    if "meta" not in names or "journal" not in names:
        if connection.dialect.name != "sqlite" and not names & {"meta", "journal"}:
            return 0  # a school's database may hold other tables beside ours
        raise SaveProblem("not_a_save", place)
    text = journal.get_meta(connection, "version") or ""
    version = int(text) if text.isdecimal() else 0
    if version < 1:
        raise SaveProblem("not_a_save", place)
    if version > tables.VERSION:
        raise SaveProblem("newer", place, f"version {version}, this game knows {tables.VERSION}")
    return version
