"""Reading and writing the journal and its projections on one open connection."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from engine.learning.answer import Answer
from engine.learning.memory import MODEL, Memory, refold, with_leaf
from engine.saving import event as kinds
from engine.saving import tables
from engine.saving.event import LAST_YEAR, Event, answer_of, dump
from engine.saving.projections import Key, Rows, leaf_day, memory_of, memory_row, project

# Rows of one statement; SQLite takes 32,766 values at most in one of its statements.
CHUNK = 2000

LAST_DAY = date(LAST_YEAR, 12, 31).isoformat()

# What the projections of a save were made by; those of another are made anew.
CURRENT = f"{MODEL}.{tables.PROJECTED}"

_TABLES = {table.name: table for table in tables.PROJECTIONS}


def erased(connection: Connection, persons: Iterable[str]) -> set[str]:
    """Those of the persons that were erased."""
    return _among(connection, tables.tombstones.c.person, set(persons))


def insert(connection: Connection, events: Sequence[Event]) -> list[Event]:
    """Add those events that are not in the journal yet and whose person was not erased; returns them in order."""
    new = {event.id: event for event in events}
    gone = erased(connection, {event.person for event in events})
    known = _among(connection, tables.journal.c.id, new)
    fresh = [
        event
        for event in new.values()
        if event.id not in known and (event.person not in gone or event.kind == kinds.PERSON_ERASED)
    ]
    fresh.sort(key=lambda event: event.order)
    if fresh:
        connection.execute(sa.insert(tables.journal), [_journal_row(event) for event in fresh])
    return fresh


def update(connection: Connection, events: Iterable[Event]) -> Rows:
    """Bring the projections up to date with events just inserted; returns the rows as they were written."""
    rows = Rows(lambda table, key: _load(connection, table, key))
    for event in events:
        project(rows, event)
    for person, word, skill in sorted(rows.late):
        rows.put("memories", (person, word, skill), _refolded(connection, person, word, skill))
    _write(connection, [(table, key, rows.rows[table, key]) for table, key in rows.touched])
    return rows


def replay(connection: Connection) -> int:
    """Forget all projections and make them anew from the journal; returns the number of events."""
    for table in tables.PROJECTIONS:
        connection.execute(sa.delete(table))
    journal = tables.journal
    count = 0
    rows = Rows(lambda _table, _key: None)
    for person in _persons(connection):
        for event in read(connection, journal.c.person == person, in_order=True):
            project(rows, event)
            count += 1
        # Rows of other tables belong to one person; grants are shared and written at the end.
        _write(connection, rows.take(set(_TABLES) - {"grants"}))
        rows.rows = {where: row for where, row in rows.rows.items() if where[0] == "grants"}
    _write(connection, rows.take())
    set_meta(connection, "model", CURRENT)
    return count


def compare(connection: Connection, limit: int) -> list[str]:
    """Where the projections differ from what the journal gives, at most `limit` of them; nothing is changed."""
    faults: list[str] = []
    for person in _persons(connection):
        rows = Rows(lambda _table, _key: None)
        for event in read(connection, tables.journal.c.person == person, in_order=True):
            project(rows, event)
        for table in tables.PROJECTIONS:
            if table is tables.grants:
                continue  # shared by all persons
            names = [column.name for column in table.primary_key.columns]
            stored = {
                tuple(getattr(row, name) for name in names): _row_of(table.name, row)
                for row in connection.execute(sa.select(table).where(table.c.person == person))
            }
            true = {key: row for (name, key), row in rows.rows.items() if name == table.name and row is not None}
            wrong = sorted(key for key in stored.keys() | true.keys() if stored.get(key) != true.get(key))
            faults += [f"{table.name} {'/'.join(key)} is not what the journal says" for key in wrong]
            if len(faults) >= limit:
                return faults[:limit]
    return faults


def _persons(connection: Connection) -> list[str]:
    return sorted(connection.execute(sa.select(tables.journal.c.person).distinct()).scalars())


def _row_of(table: str, row: Any) -> Any:
    return memory_of(row) if table == "memories" else dict(row._mapping)


def read(connection: Connection, *where: Any, in_order: bool = False) -> Iterator[Event]:
    """The events for which all conditions hold, a few at a time."""
    journal = tables.journal
    columns = (
        journal.c.id,
        journal.c.writer,
        journal.c.sequence,
        journal.c.person,
        journal.c.kind,
        journal.c.instant,
        journal.c.day,
        journal.c.payload,
        journal.c.behind,
    )
    query = sa.select(*columns).where(*where)
    if in_order:
        query = query.order_by(journal.c.instant, journal.c.writer, journal.c.sequence)
    for row in connection.execute(query.execution_options(yield_per=CHUNK)):
        yield _event_of(*row)


def _event_of(
    id_: str, writer: str, sequence: int, person: str, kind: str, instant: int, day: str, text: str, behind: int
) -> Event:
    """The event of a row; ValueError for one that no game wrote."""
    payload = json.loads(text) if type(text) is str else None
    texts = type(person) is str and type(writer) is str and type(kind) is str and type(id_) is str
    numbers = type(instant) is int and type(sequence) is int and type(behind) is int
    if not texts or not numbers or type(payload) is not dict or type(day) is not str or day > LAST_DAY:
        raise ValueError(f"row {id_!r} of the journal is no event")
    return Event(id_, writer, sequence, person, kind, instant, date.fromisoformat(day), payload, behind)


def answers(connection: Connection, person: str, since: int) -> list[Answer]:
    """A person's answers from an instant (microseconds) on, in order."""
    journal = tables.journal
    found = read(
        connection,
        journal.c.person == person,
        journal.c.kind == kinds.ANSWER,
        journal.c.instant >= since,
        in_order=True,
    )
    return [answer for answer in map(answer_of, found) if answer is not None]


def leaf_on_record(connection: Connection, person: str, word: str, skill: str) -> bool:
    """Whether the journal says that this leaf was earned."""
    journal = tables.journal
    query = sa.select(journal.c.id).where(
        journal.c.person == person, journal.c.kind == kinds.LEAF_EARNED, journal.c.subject == f"{skill}:{word}"
    )
    return connection.execute(query.limit(1)).scalar() is not None


def clock_of(connection: Connection, person: str) -> tuple[int, date] | None:
    """The instant and day of a person's last event."""
    row = _load(connection, "clocks", (person,))
    return None if row is None else (row["instant"], date.fromisoformat(row["day"]))


def get_meta(connection: Connection, key: str) -> str | None:
    """A value of the table meta."""
    found = connection.execute(sa.select(tables.meta.c.value).where(tables.meta.c.key == key)).scalar()
    return None if found is None else str(found)


def set_meta(connection: Connection, key: str, value: str) -> None:
    """Set a value of the table meta."""
    _upsert(connection, tables.meta, [{"key": key, "value": value}])


def _refolded(connection: Connection, person: str, word: str, skill: str) -> Memory | None:
    journal = tables.journal
    subject = f"{skill}:{word}"
    found: list[Answer] = []
    leaves: list[date] = []
    about = (journal.c.person == person, journal.c.subject == subject)
    for event in read(connection, *about, journal.c.kind.in_((kinds.ANSWER, kinds.LEAF_EARNED))):
        answer = answer_of(event)
        if answer is not None:
            found.append(answer)
        elif event.kind == kinds.LEAF_EARNED:
            leaves.append(leaf_day(event))
    memory = refold(found)
    if memory is not None and leaves:
        memory = with_leaf(memory, min(leaves))
    return memory


def _load(connection: Connection, name: str, key: Key) -> Any:
    table = _TABLES[name]
    matches = [column == value for column, value in zip(table.primary_key.columns, key, strict=True)]
    row = connection.execute(sa.select(table).where(*matches)).one_or_none()
    return None if row is None else _row_of(name, row)


def _write(connection: Connection, rows: Iterable[tuple[str, Key, Any]]) -> None:
    by_table: dict[str, list[dict[str, Any]]] = {}
    for name, key, row in rows:
        by_table.setdefault(name, []).append(memory_row(key[0], row) if name == "memories" else row)
    for name in sorted(by_table):
        _upsert(connection, _TABLES[name], by_table[name])


def _upsert(connection: Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as insert_into
    else:
        from sqlalchemy.dialects.postgresql import insert as insert_into  # type: ignore[assignment]
    statement = insert_into(table)
    keys = [column.name for column in table.primary_key.columns]
    others = {column.name: statement.excluded[column.name] for column in table.columns if column.name not in keys}
    if others:
        statement = statement.on_conflict_do_update(index_elements=keys, set_=others)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=keys)
    connection.execute(statement, rows)


def _journal_row(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "writer": event.writer,
        "sequence": event.sequence,
        "person": event.person,
        "kind": event.kind,
        "instant": event.instant,
        "day": event.day.isoformat(),
        "behind": event.behind,
        "subject": event.subject,
        "payload": dump(dict(event.payload)),
    }


def _among(connection: Connection, column: sa.Column[str], values: Iterable[str]) -> set[str]:
    wanted = list(values)
    found: set[str] = set()
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        found.update(connection.execute(sa.select(column).where(column.in_(part))).scalars())
    return found
