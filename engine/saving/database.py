"""The connection to SQLite or PostgreSQL: settings that make a commit lasting, write locks, errors as problems."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from engine.saving.place import shown
from engine.saving.problem import Code, SaveProblem

BUSY_SECONDS = 20.0
ROOM = 1 << 18  # bytes without which SQLite cannot even begin

# "FSsv": tells a save from any other SQLite file.
APPLICATION_ID = 0x46537376

_SQLITE_CODES: tuple[tuple[str, Code], ...] = (
    ("SQLITE_FULL", "full"),
    ("SQLITE_READONLY", "read_only"),
    ("SQLITE_CORRUPT", "damaged"),
    ("SQLITE_NOTADB", "damaged"),
    ("SQLITE_BUSY", "busy"),
    ("SQLITE_LOCKED", "busy"),
    ("SQLITE_CANTOPEN", "unreachable"),
)

_SYSTEM_CODES: dict[int, Code] = {errno.ENOSPC: "full", errno.EROFS: "read_only", errno.ENOENT: "unreachable"}

_POSTGRES_CODES: dict[str, Code] = {"53100": "full", "25006": "read_only", "55P03": "busy", "40P01": "busy"}


def open_sqlite(path: Path, *, readonly: bool = False) -> Engine:
    """An engine on a SQLite file. Nothing is read yet; a missing file is made unless `readonly`."""
    mode = "ro" if readonly else "rwc"
    name = "file:" + quote(str(path.absolute()))
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(
            f"{name}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        ),
        poolclass=sa.pool.QueuePool,
        pool_size=3,
    )
    sa.event.listen(engine, "connect", _settle_readonly if readonly else _settle)
    sa.event.listen(engine, "begin", _begin)
    return engine


def open_url(url: str) -> Engine:
    """An engine on a database by URL; a plain `postgresql:` URL uses psycopg. SaveProblem if it cannot be."""
    try:
        parsed = sa.make_url(url)
        if parsed.drivername in ("postgresql", "postgres"):
            parsed = parsed.set(drivername="postgresql+psycopg")
        return sa.create_engine(parsed, pool_size=3, pool_pre_ping=True)
    except ImportError as error:
        raise SaveProblem("driver", shown(url), str(error)) from error
    except (sa.exc.ArgumentError, ValueError) as error:
        raise SaveProblem("unreachable", shown(url), "not a database URL") from error


@contextmanager
def writing(engine: Engine, persons: Iterable[str] = ("",)) -> Iterator[Connection]:
    """A transaction that holds the write lock from its first moment; committed at the end, undone on an error.

    SQLite has one lock for all; on PostgreSQL writers of different persons (or "") do not wait for each other.
    """
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name != "sqlite":
            lock = sa.text("SELECT pg_advisory_xact_lock(hashtextextended(:person, 7))")
            for person in sorted(set(persons)):  # sorted, so that two writers never wait for each other
                connection.execute(lock, {"person": person})
        yield connection


def probe(engine: Engine) -> None:
    """Fail now, not at the first answer, if the database cannot be written: change nothing and undo that.

    Taking the write lock is not enough, for SQLite gives it on a read-only disk too.
    """
    with engine.connect().execution_options(writes=True) as connection, connection.begin() as transaction:
        connection.exec_driver_sql("UPDATE meta SET value = value")
        transaction.rollback()


def checkpoint(engine: Engine) -> None:
    """Move the write-ahead log into the SQLite file, off the way of any answer.

    It is done under the write lock: old SQLite versions (before 3.51.3) can, very rarely, damage a file when one
    connection writes while another moves the log. So automatic checkpoints are off, and this is the only one.
    """
    if engine.dialect.name == "sqlite":
        with writing(engine):
            command(engine, "PRAGMA wal_checkpoint(PASSIVE)")


def command(engine: Engine, statement: str) -> list[Any]:
    """The rows of a statement that must run outside any transaction (SQLite only)."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(statement)
        return list(cursor.fetchall())
    finally:
        raw.close()


def problem_of(error: Exception, place: str) -> SaveProblem:
    """The problem that an error of the database means."""
    if isinstance(error, SaveProblem):
        return error
    cause = error.orig if isinstance(error, sa.exc.DBAPIError) and error.orig is not None else error
    detail = str(cause).strip().split("\n")[0]
    code: Code = "failed"
    name = getattr(cause, "sqlite_errorname", None)
    state = getattr(cause, "sqlstate", None)
    if isinstance(name, str):
        code = next((code for prefix, code in _SQLITE_CODES if name.startswith(prefix)), "failed")
        if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")) and _is_full(place):
            code = "full"  # where SQLite makes its shared index it does not say so itself
    elif isinstance(state, str):
        code = _POSTGRES_CODES.get(state, "failed")
    elif isinstance(cause, sqlite3.Error):  # of Python's module, not of SQLite: text that is none
        code = "damaged" if "decode" in detail else "failed"
    elif isinstance(error, sa.exc.OperationalError | sa.exc.InterfaceError | TimeoutError):
        code = "unreachable"
    elif isinstance(error, UnicodeError):  # a name in the file is no text
        code = "damaged"
    elif isinstance(error, PermissionError):
        code = "read_only"
    elif isinstance(error, OSError):
        code = _SYSTEM_CODES.get(error.errno or 0, "failed")
    return SaveProblem(code, place, detail)


def _is_full(place: str) -> bool:
    try:
        return shutil.disk_usage(Path(place).parent).free < ROOM
    except OSError:
        return False


def is_outside(error: Exception) -> bool:
    """Whether the database, the disk or the server failed, not the game."""
    return isinstance(
        error, sa.exc.DBAPIError | sa.exc.TimeoutError | sqlite3.Error | OSError | UnicodeError | SaveProblem
    )


def _settle(connection: Any, _record: object) -> None:
    # WAL: one fsync per commit where a rollback journal needs three, and a reader never waits for a writer.
    # The mode is stored in the file; changing it needs the file alone, so two first openers may have to wait.
    for statement in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "PRAGMA fullfsync=ON",
        "PRAGMA wal_autocheckpoint=0",
        "PRAGMA secure_delete=ON",
        "PRAGMA cell_size_check=ON",
        "PRAGMA trusted_schema=OFF",
        "PRAGMA cache_size=-8000",
    ):
        connection.execute(statement)


def _settle_readonly(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA trusted_schema=OFF")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
