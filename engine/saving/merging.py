"""Taking in the events of another journal: the union, whatever the order and however often."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from engine.saving import event as kinds
from engine.saving import journal, tables
from engine.saving.database import checkpoint, writing
from engine.saving.event import Event, from_line, new_id, to_line
from engine.saving.place import SQLITE_HEADER, place_of
from engine.saving.problem import SaveProblem
from engine.saving.records import Merged

if TYPE_CHECKING:
    from engine.saving.save import Save

PART = 5000  # events of one transaction
REPLAY_FROM = 50_000  # new events after which making the projections anew is faster than mending them
LINE_BYTES = 1 << 20  # a longer line of an export is not one of ours


def merge(save: Save, other: Path | str | Save | Iterable[Event]) -> Merged:
    """Add what is not in the save yet. SaveProblem if `other` cannot be read; what stood before the fault is in."""
    if isinstance(other, Path | str):
        from engine.saving.opening import open_save

        place = place_of(other)
        if place.file is not None and not _is_sqlite(Path(str(other)), place.file):
            return _take(save, _lines(Path(str(other))))
        # Opened as a copy, so that an old backup is brought up to this version without being touched.
        with open_save(other, save.clock, new_id, save.report, copy=place.file is not None) as source:
            return _take(save, _checked(source.events(), place.name))
    if isinstance(other, Iterable):
        return _take(save, iter(other))
    return _take(save, other.events())


def _take(save: Save, events: Iterator[Event]) -> Merged:
    total = added = refused = 0
    while part := list(islice(events, PART)):
        erased = [event.person for event in part if event.kind == kinds.PERSON_ERASED]
        with writing(save.engine, {event.person for event in part} | {""}) as connection:
            gone = journal.erased(connection, {event.person for event in part}) | set(erased)
            for person in set(erased):
                clear(connection, person)
            allowed = [event for event in part if event.person not in gone or event.kind == kinds.PERSON_ERASED]
            fresh = journal.insert(connection, allowed)
            if added > REPLAY_FROM:
                # Stale from here on; should the game be killed now, the next opening makes them anew.
                journal.set_meta(connection, "model", "stale")
            else:
                journal.update(connection, fresh)
        total += len(part)
        added += len(fresh)
        refused += len(part) - len(allowed)
    if added > REPLAY_FROM:
        with writing(save.engine) as connection:
            journal.replay(connection)
    checkpoint(save.engine)
    return Merged(added, total - added - refused, refused)


def clear(connection: sa.Connection, person: str) -> int:
    """Remove every event of a person but the tombstone, and all rows; returns how many events."""
    own = (tables.journal.c.person == person, tables.journal.c.kind != kinds.PERSON_ERASED)
    removed = connection.execute(sa.delete(tables.journal).where(*own)).rowcount
    for table in tables.PROJECTIONS:
        if table is not tables.tombstones:
            connection.execute(sa.delete(table).where(table.c.person == person))
    return removed


def _checked(events: Iterator[Event], place: str) -> Iterator[Event]:
    """The same events, each proved to be one: a file from elsewhere may hold anything."""
    try:
        for event in events:
            yield from_line(to_line(event))
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise SaveProblem("damaged", place, str(error)) from error


def _is_sqlite(given: Path, file: Path) -> bool:
    path = given if given.is_file() else file
    try:
        with path.open("rb") as stream:
            return stream.read(len(SQLITE_HEADER)) == SQLITE_HEADER
    except OSError as error:
        raise SaveProblem("unreachable", str(path), str(error)) from error


def _lines(path: Path) -> Iterator[Event]:
    with path.open(encoding="utf-8", errors="replace") as stream:
        number = 0
        while line := stream.readline(LINE_BYTES):
            number += 1
            if not line.strip():
                continue
            try:
                yield from_line(line)
            except ValueError as error:
                raise SaveProblem("damaged", f"{path}, line {number}", str(error)) from error
