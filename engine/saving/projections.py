"""Events → rows: pure functions that give the same rows for any order of the same events."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias, get_args

from engine.learning.answer import SKILLS
from engine.learning.memory import Memory, fold, is_late, with_leaf
from engine.saving import event as kinds
from engine.saving.event import Event, answer_of, dump, is_text
from engine.saving.records import GrantScope, GrantState, GrantTarget

Key: TypeAlias = tuple[str, ...]
Row: TypeAlias = dict[str, Any]
Loader: TypeAlias = Callable[[str, Key], Any]

STARTED, LEFT, FINISHED = 1, 2, 3  # the states of an attempt: the highest counts

# Names of fields and settings that only the journal's own kinds may set begin with this.
OWN = "_"


class Rows:
    """The rows that a batch of events touches, by (table, key); rows not yet here come from `load`.

    A row is a dict by column name, but of the table `memories` a Memory. `late` holds the (person, word, skill)
    whose events came out of order: their memory must be folded again from the journal.
    """

    def __init__(self, load: Loader) -> None:
        self._load = load
        self.rows: dict[tuple[str, Key], Any] = {}
        self.touched: dict[tuple[str, Key], None] = {}
        self.late: set[tuple[str, str, str]] = set()

    def get(self, table: str, key: Key) -> Any:
        """The row, or None."""
        where = (table, key)
        if where not in self.rows:
            self.rows[where] = self._load(table, key)
        return self.rows[where]

    def put(self, table: str, key: Key, row: Any) -> None:
        """Set the row, to be written."""
        self.rows[table, key] = row
        self.touched[table, key] = None

    def take(self, tables: Iterable[str] | None = None) -> list[tuple[str, Key, Any]]:
        """The touched rows (of these tables only, if given), which are then forgotten here."""
        chosen = [where for where in self.touched if tables is None or where[0] in tables]
        taken = [(table, key, self.rows.pop((table, key))) for table, key in chosen]
        for where in chosen:
            del self.touched[where]
        return taken


def project(rows: Rows, event: Event) -> None:
    """Bring the rows up to date with one event; what its payload lacks or gets wrong is passed over."""
    if event.kind == kinds.PERSON_ERASED:
        rows.put("tombstones", (event.person,), {"person": event.person})
        return
    _clock(rows, event)
    handle = _HANDLERS.get(event.kind)
    if handle is not None:
        handle(rows, event)


def _clock(rows: Rows, event: Event) -> None:
    row = rows.get("clocks", (event.person,))
    if row is not None and event.instant < row["instant"]:
        return
    day = event.day.isoformat()
    if row is None or (event.instant, day) > (row["instant"], row["day"]):
        rows.put("clocks", (event.person,), {"person": event.person, "instant": event.instant, "day": day})


def _answer(rows: Rows, event: Event) -> None:
    answer = answer_of(event)
    if answer is None:
        return
    key = (event.person, answer.word, answer.skill)
    if key in rows.late:
        return
    memory: Memory | None = rows.get("memories", key)
    if memory is not None and is_late(memory, answer):
        rows.late.add(key)
    else:
        rows.put("memories", key, fold(memory, answer))


def _leaf(rows: Rows, event: Event) -> None:
    word, skill = event.payload.get("word"), event.payload.get("skill")
    if not is_text(word) or skill not in SKILLS:
        return
    key = (event.person, str(word), skill)
    memory = rows.get("memories", key) or Memory(str(word), skill)
    rows.put("memories", key, with_leaf(memory, leaf_day(event)))


def leaf_day(event: Event) -> date:
    """The day on which the leaf of this event was earned: the payload's, else the event's."""
    try:
        return date.fromisoformat(event.payload["day"])
    except (KeyError, TypeError, ValueError):
        return event.day


def _person(rows: Rows, event: Event) -> None:
    row = rows.get("people", (event.person,))
    fields: dict[str, list[Any]] = json.loads(row["fields"]) if row else {}
    changed = {name: value for name, value in event.payload.items() if not name.startswith(OWN)}
    if event.kind == kinds.PIN_SET:
        changed = {"_pin": event.payload.get("hash", "")}
    elif event.kind == kinds.PERSON_ADDED:
        changed["_added"] = event.day.isoformat()
    for name, value in changed.items():
        old = fields.get(name)
        if old is None or tuple(old[1:]) < event.order:
            fields[name] = [value, *event.order]
    rows.put("people", (event.person,), {"person": event.person, "fields": dump(fields)})


def _attempt(rows: Rows, event: Event) -> None:
    level, attempt = event.payload.get("level"), event.payload.get("attempt")
    if not is_text(level) or not is_text(attempt):
        return
    state = {kinds.LEVEL_STARTED: STARTED, kinds.LEVEL_LEFT: LEFT}.get(event.kind, FINISHED)
    key = (event.person, str(level), str(attempt))
    row = {"person": event.person, "level": level, "attempt": attempt, "state": state}
    row |= {"started": event.instant, "day": event.day.isoformat()}
    old = rows.get("attempts", key)
    if old is not None:
        row["state"] = max(state, old["state"])
        row["started"] = min(event.instant, old["started"])
        row["day"] = max(row["day"], old["day"])
    rows.put("attempts", key, row)


def _finished(rows: Rows, event: Event) -> None:
    _attempt(rows, event)
    payload = event.payload
    level = payload.get("level")
    if not is_text(level):
        return
    key = (event.person, str(level))
    old = rows.get("progress", key) or {"plays": 0, "passes": 0, "stars": 0, "first_passed": None, "instant": -1}
    passed = payload.get("passed") is True
    day = event.day.isoformat()
    row = dict(old, person=event.person, level=level, plays=old["plays"] + 1, passes=old["passes"] + passed)
    row["stars"] = max(old["stars"], min(_count(payload.get("stars")), 3))
    if passed:
        row["first_passed"] = min(day, old["first_passed"] or day)
    if _newer(event, old):
        missed = payload.get("missed")
        row |= {
            "right": _count(payload.get("right")),
            "total": _count(payload.get("total")),
            "missed": dump([word for word in missed if is_text(word)] if isinstance(missed, list | tuple) else []),
            "last_day": day,
        }
        row |= _order(event)
    rows.put("progress", key, row)


def _grant(rows: Rows, event: Event) -> None:
    payload = event.payload
    scope, place, state = payload.get("scope"), payload.get("place"), payload.get("state")
    kind, target = payload.get("target_kind"), payload.get("target")
    known = scope in get_args(GrantScope) and state in get_args(GrantState) and kind in get_args(GrantTarget)
    if not known or not is_text(place) or not is_text(target):
        return
    key = (str(scope), str(place), f"{kind}:{target}")
    if _newer(event, rows.get("grants", key)):
        row = {"scope": scope, "place": place, "target": key[2], "state": state, "person": event.person}
        rows.put("grants", key, row | _order(event))


def _setting(rows: Rows, event: Event) -> None:
    name = event.payload.get("name")
    if is_text(name) and not str(name).startswith(OWN):
        _set(rows, event, str(name), event.payload.get("value"))


def _password(rows: Rows, event: Event) -> None:
    _set(rows, event, "_password", event.payload.get("hash", ""))


def _set(rows: Rows, event: Event, name: str, value: Any) -> None:
    key = (event.person, name)
    if _newer(event, rows.get("settings", key)):
        row = {"person": event.person, "name": name, "value": dump(value)}
        rows.put("settings", key, row | _order(event))


def _newer(event: Event, row: Row | None) -> bool:
    return row is None or row["instant"] < 0 or (row["instant"], row["writer"], row["sequence"]) < event.order


def _order(event: Event) -> Row:
    return {"instant": event.instant, "writer": event.writer, "sequence": event.sequence}


def _count(value: object) -> int:
    return value if type(value) is int and 0 <= value < 1 << 31 else 0


_HANDLERS: dict[str, Callable[[Rows, Event], None]] = {
    kinds.PERSON_ADDED: _person,
    kinds.PERSON_CHANGED: _person,
    kinds.PIN_SET: _person,
    kinds.ANSWER: _answer,
    kinds.LEAF_EARNED: _leaf,
    kinds.LEVEL_STARTED: _attempt,
    kinds.LEVEL_LEFT: _attempt,
    kinds.LEVEL_FINISHED: _finished,
    kinds.GRANT: _grant,
    kinds.SETTING_CHANGED: _setting,
    kinds.INSTRUCTOR_PASSWORD_SET: _password,
}


def memory_row(person: str, memory: Memory) -> Row:
    """The row that keeps a memory."""
    instant, writer, sequence = memory.last if memory.last is not None else (None, None, None)
    return {
        "person": person,
        "word": memory.word,
        "skill": memory.skill,
        "stability": memory.stability,
        "difficulty": memory.difficulty,
        "last_day": _iso(memory.last_day),
        "due_day": _iso(memory.due_day),
        "answers": memory.answers,
        "right": memory.right,
        "right_days": memory.right_days,
        "right_day": _iso(memory.right_day),
        "lapsed": memory.lapsed,
        "leaf": _iso(memory.leaf),
        "flagged": memory.flagged,
        "instant": instant,
        "writer": writer,
        "sequence": sequence,
    }


def memory_of(row: Any) -> Memory:
    """The memory that a row keeps."""
    memory = Memory(
        row.word,
        row.skill,
        row.stability,
        row.difficulty,
        _date(row.last_day),
        _date(row.due_day),
        row.answers,
        row.right,
        row.right_days,
        _date(row.right_day),
        bool(row.lapsed),
        _date(row.leaf),
        row.flagged,
    )
    return memory if row.instant is None else replace(memory, last=(row.instant, row.writer, row.sequence))


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
