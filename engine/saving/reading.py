"""Questions to the projections of an open save, answered as records."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from engine.learning.answer import Skill
from engine.learning.memory import Memory
from engine.saving import journal, tables
from engine.saving.event import LEVEL_STARTED
from engine.saving.projections import FINISHED, OWN, memory_of
from engine.saving.records import Grant, LevelProgress, Person, Unfinished

# From the widest to the nearest: what stands later in `grants` overrules what stands before.
_SCOPES = {"world": 0, "level": 1}
_TARGETS = {"all": 0, "group": 1, "person": 2}


def people(connection: Connection) -> tuple[Person, ...]:
    """Everybody who was added, oldest first."""
    found: list[tuple[tuple[Any, ...], Person]] = []
    for row in connection.execute(sa.select(tables.people)):
        fields = json.loads(row.fields)
        added = fields.get(OWN + "added")
        if added is None:
            continue  # only changes so far: the event that adds them has not arrived yet
        shown = {name: value[0] for name, value in fields.items() if not name.startswith(OWN)}
        pin = fields.get(OWN + "pin", [""])[0]
        person = Person(row.person, shown, date.fromisoformat(added[0]), bool(pin))
        found.append(((*added[1:], row.person), person))
    return tuple(person for _, person in sorted(found, key=lambda each: each[0]))


def pin_hash(connection: Connection, person: str) -> str:
    """The hash of a person's PIN, "" if they have none."""
    text = connection.execute(sa.select(tables.people.c.fields).where(tables.people.c.person == person)).scalar()
    fields = json.loads(text) if text else {}
    return str(fields.get(OWN + "pin", [""])[0])


def progress(connection: Connection, person: str) -> dict[str, LevelProgress]:
    """By level id."""
    table = tables.progress
    return {
        row.level: LevelProgress(
            row.level,
            row.plays,
            row.passes,
            row.stars,
            row.right,
            row.total,
            tuple(json.loads(row.missed)),
            date.fromisoformat(row.first_passed) if row.first_passed else None,
            date.fromisoformat(row.last_day),
        )
        for row in connection.execute(sa.select(table).where(table.c.person == person).order_by(table.c.level))
    }


def memories(connection: Connection, person: str) -> dict[tuple[str, Skill], Memory]:
    """By word and skill."""
    table = tables.memories
    query = sa.select(table).where(table.c.person == person).order_by(table.c.word, table.c.skill)
    found = (memory_of(row) for row in connection.execute(query))
    return {(memory.word, memory.skill): memory for memory in found}


def grants(connection: Connection, person: str | None, group: str = "") -> tuple[Grant, ...]:
    """What the instructor said (that holds for this person, if one is given): what is later overrules.

    A grant on a level comes after one on its world, a person's after the group's after everybody's.
    """
    table = tables.grants
    query = sa.select(table)
    if person is not None:
        targets = ["all:", f"person:{person}"] + ([f"group:{group}"] if group else [])
        query = query.where(table.c.target.in_(targets))
    found = []
    for row in connection.execute(query):
        kind, _, target = row.target.partition(":")
        found.append(Grant(row.scope, row.place, kind, target, row.state, row.instant))
    found.sort(key=lambda each: (_TARGETS[each.target_kind], _SCOPES[each.scope], each.place, each.target))
    return tuple(found)


def settings(connection: Connection, person: str) -> dict[str, Any]:
    """By name; the journal's own are left out."""
    table = tables.settings
    rows = connection.execute(sa.select(table).where(table.c.person == person).order_by(table.c.name))
    return {row.name: json.loads(row.value) for row in rows if not row.name.startswith(OWN)}


def password_hash(connection: Connection) -> str:
    """The hash of the instructor's password, "" before the first use."""
    table = tables.settings
    query = sa.select(table.c.value).where(table.c.person == "", table.c.name == OWN + "password")
    text = connection.execute(query).scalar()
    return str(json.loads(text)) if text else ""


def unfinished(connection: Connection, person: str, level: str, today: date) -> Unfinished | None:
    """The newest play of a level, if it is of today and not finished; None also if nothing was answered in it."""
    table = tables.attempts
    query = sa.select(table).where(table.c.person == person, table.c.level == level)
    row = connection.execute(query.order_by(table.c.started.desc(), table.c.attempt.desc()).limit(1)).one_or_none()
    if row is None or row.state == FINISHED or row.day != today.isoformat():
        return None
    own = [
        each
        for each in journal.answers(connection, person, row.started)
        if each.attempt == row.attempt and each.level == level
    ]
    if not own:
        return None
    return Unfinished(row.attempt, level, tuple(own), _focus(connection, person, level, row.attempt, row.started))


def left_off(connection: Connection, person: str, today: date) -> str | None:
    """The level that somebody was in when they stopped, if that was today and something was answered in it."""
    table = tables.attempts
    query = sa.select(table.c.level, table.c.state).where(table.c.person == person)
    row = connection.execute(query.order_by(table.c.started.desc(), table.c.attempt.desc()).limit(1)).one_or_none()
    if row is None or row.state == FINISHED:
        return None
    return row.level if unfinished(connection, person, row.level, today) is not None else None


def _focus(connection: Connection, person: str, level: str, attempt: str, since: int) -> tuple[str, ...]:
    """The words that a play was composed for, as its first start says."""
    table = tables.journal
    about = (table.c.person == person, table.c.kind == LEVEL_STARTED, table.c.subject == level)
    # Read to its end: a server's cursor that is left halfway stays open.
    for event in tuple(journal.read(connection, *about, table.c.instant >= since, in_order=True)):
        focus = event.payload.get("focus")
        if event.payload.get("attempt") == attempt and isinstance(focus, list):
            return tuple(map(str, focus))
    return ()
