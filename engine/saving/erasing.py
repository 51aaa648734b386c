"""Erasing a person: rows, traces in the file, backups and exports; what stays is a tombstone with a random id."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from engine.saving import event as kinds
from engine.saving import journal
from engine.saving.database import command, open_sqlite, problem_of, writing
from engine.saving.event import Event, Fact, from_line, to_line
from engine.saving.leftovers import aside, copies_of, remove, sweep
from engine.saving.merging import clear
from engine.saving.records import Erased

if TYPE_CHECKING:
    from engine.saving.save import Save


def erase(save: Save, person: str) -> Erased:
    """Remove all that is known of a person here, in the backups and in the exports beside them.

    Files kept beside a damaged save cannot be cleaned piece by piece, nor what another game is just making; they are
    named in `left`, for the one who owns them to delete, or to erase again later.
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
    for path in sorted(save.place.exports.glob("*.jsonl")):
        done = _clean_export(path, stone)
        if done is not None:
            (cleaned if done else left).append(str(path))
    left += [str(path) for path in (*sweep(save.place), *copies_of(person)) if path != file]
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

    copy = aside(path, "cleaning")
    try:
        remove(copy)
        copy_of(path, copy)
        engine = open_sqlite(copy)
        try:
            with writing(engine) as connection:
                journal.insert(connection, [stone])
                clear(connection, stone.person)
                journal.update(connection, [stone])
            _forget(engine)
        finally:
            engine.dispose()
        settle(copy)
        os.replace(copy, path)
    except (OSError, sa.exc.DBAPIError):
        return False
    finally:
        remove(copy)
    return True


def _clean_export(path: Path, stone: Event) -> bool | None:
    """Erase the person from a file of events, which goes when nobody else is in it; None if they are not in it."""
    copy = aside(path, "cleaning")
    try:
        events = [from_line(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
        if all(event.person != stone.person or event.kind == kinds.PERSON_ERASED for event in events):
            return None
        others = [event for event in events if event.person != stone.person]
        if others:
            lines = "".join(f"{to_line(event)}\n" for event in (*others, stone))
            copy.write_text(lines, encoding="utf-8", newline="\n")
            os.replace(copy, path)
        else:
            path.unlink()
    except (OSError, ValueError):
        return False  # not to be read or written, or no export of ours
    finally:
        remove(copy)
    return True
