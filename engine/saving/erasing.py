"""Erasing a person: rows, traces in the file, backups; what stays is a tombstone with a random id."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from engine.saving import event as kinds
from engine.saving import journal
from engine.saving.database import command, open_sqlite, problem_of, writing
from engine.saving.event import Event, Fact
from engine.saving.merging import clear
from engine.saving.records import Erased

if TYPE_CHECKING:
    from engine.saving.save import Save


def erase(save: Save, person: str) -> Erased:
    """Remove all that is known of a person here and in the backups.

    Files kept beside a damaged save cannot be cleaned piece by piece; they are named in `left`, for the one who
    owns them to delete.
    """
    if not person:
        raise ValueError("nobody to erase")
    found = [event for event in save.events(person) if event.kind == kinds.PERSON_ERASED]
    # What any game hands in from now on is refused, for the tombstone is there first. Erasing again mends what a
    # file in use prevented the first time.
    stone = found[0] if found else save.append_now(Fact(kinds.PERSON_ERASED, person))[0]
    with writing(save.engine, {person, ""}) as connection:
        removed = clear(connection, person)
    cleaned: list[str] = []
    left: list[str] = []
    file = save.place.file
    if not _forget(save.engine):
        left.append(save.place.name)  # another game has it open: erasing again once that is closed cleans it
    if file is not None:
        folder = save.place.backups
        backups = sorted(folder.glob("*.db")) if folder is not None else []
        for path in backups:
            (cleaned if _clean(path, stone) else left).append(str(path))
        left += [str(path) for path in sorted(file.parent.glob(f"{file.stem}.damaged-*"))]
    return Erased(removed, tuple(cleaned), tuple(left))


def _forget(engine: sa.Engine) -> bool:
    """Write the file anew without what was deleted, then empty the log; False if another program is in the way."""
    if engine.dialect.name == "sqlite":
        try:
            command(engine, "VACUUM")
            busy = command(engine, "PRAGMA wal_checkpoint(TRUNCATE)")[0][0]
        except sqlite3.OperationalError as error:
            if problem_of(error, "").code != "busy":
                raise
            return False
        return not busy
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM")
    return True


def _clean(path: Path, stone: Event) -> bool:
    """Erase the person from a backup: in a copy, which then takes its place."""
    from engine.saving.backup import settle
    from engine.saving.opening import copy_of

    aside = path.with_suffix(".cleaning")
    try:
        aside.unlink(missing_ok=True)
        copy_of(path, aside)
        engine = open_sqlite(aside)
        try:
            with writing(engine) as connection:
                journal.insert(connection, [stone])
                clear(connection, stone.person)
                journal.update(connection, [stone])
            _forget(engine)
        finally:
            engine.dispose()
        settle(aside)
        os.replace(aside, path)
    except (OSError, sa.exc.DBAPIError):
        aside.unlink(missing_ok=True)
        return False
    return True
