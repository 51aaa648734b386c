"""Events as they stand in the journal: the record, its kinds, its id, its line of JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from engine.learning.answer import SKILLS, Answer, Order

PERSON_ADDED = "person_added"
PERSON_CHANGED = "person_changed"
PERSON_ERASED = "person_erased"
PIN_SET = "pin_set"
ANSWER = "answer"
LEAF_EARNED = "leaf_earned"
LEVEL_STARTED = "level_started"
LEVEL_FINISHED = "level_finished"
LEVEL_LEFT = "level_left"
GRANT = "grant"
SETTING_CHANGED = "setting_changed"
WORD_CARD_OPENED = "word_card_opened"
INSTRUCTOR_PASSWORD_SET = "instructor_password_set"
INSTRUCTOR_PASSWORD_USED = "instructor_password_used"

LAST_YEAR = 2500  # later days would overflow when a memory's next day is reckoned

Payload: TypeAlias = Mapping[str, Any]  # plain JSON
Ids: TypeAlias = Callable[[int], str]  # microseconds since 1970 UTC → a new id


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened, not yet in a journal; `id` only if the caller needs it beforehand."""

    kind: str
    person: str = ""
    payload: Payload = field(default_factory=dict)
    id: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the journal.

    `instant` is microseconds since 1970 UTC, `day` the local calendar date; a clock behind the person's last event
    gives that event's day and the next microsecond, and `behind` says by how many microseconds.
    """

    id: str
    writer: str
    sequence: int
    person: str
    kind: str
    instant: int
    day: date
    payload: Payload
    behind: int = 0

    @property
    def order(self) -> Order:
        """Where it stands among all events."""
        return (self.instant, self.writer, self.sequence)

    @property
    def subject(self) -> str:
        """What the journal's index finds it by: `skill:word` of an answer or leaf, else the level."""
        if self.kind in (ANSWER, LEAF_EARNED):
            skill, word = self.payload.get("skill"), self.payload.get("word")
            return f"{skill}:{word}" if is_text(skill) and is_text(word) else ""
        level = self.payload.get("level")
        return str(level) if is_text(level) else ""


def new_id(instant: int) -> str:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, 74 random bits."""
    number = (instant // 1000 & (1 << 48) - 1) << 80 | int.from_bytes(os.urandom(10), "big")
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0x3 << 62) | 2 << 62
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def to_line(event: Event) -> str:
    """One line of JSON without its newline; `from_line` gives the same event back."""
    record = {
        "id": event.id,
        "writer": event.writer,
        "sequence": event.sequence,
        "person": event.person,
        "kind": event.kind,
        "instant": event.instant,
        "day": event.day.isoformat(),
        "behind": event.behind,
        "payload": event.payload,
    }
    return dump(record)


def from_line(line: str) -> Event:
    """The event of one line; ValueError if it is not one."""
    try:
        record = json.loads(line)
        event = Event(
            record["id"],
            record["writer"],
            record["sequence"],
            record["person"],
            record["kind"],
            record["instant"],
            date.fromisoformat(record["day"]),
            record["payload"],
            record.get("behind", 0),
        )
        dump(event.payload)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not an event: {error!r}") from error
    texts = (event.id, event.writer, event.person, event.kind)
    numbers = (event.sequence, event.instant, event.behind)
    sound = (
        all(map(is_text, texts))
        and event.day.year <= LAST_YEAR
        and all(type(number) is int and 0 <= number < 1 << 63 for number in numbers)
        and isinstance(event.payload, dict)
        and bool(event.id and event.writer and event.kind)
    )
    if not sound:
        raise ValueError("not an event: a field has the wrong type")
    return event


def dump(value: object) -> str:
    """Compact JSON, the same text for the same value."""
    # ASCII, so that a NUL or half a surrogate in a payload stays an escape that every database takes.
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"), sort_keys=True)


def is_text(value: object) -> bool:
    """Whether every database can hold this as text."""
    if not isinstance(value, str) or "\0" in value:
        return False
    return value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value)


def answered(answer: Answer) -> Fact:
    """The fact that this answer was given (its instant, writer and sequence are the journal's to say)."""
    payload = {
        "word": answer.word,
        "skill": answer.skill,
        "level": answer.level,
        "task": answer.task,
        "asking": answer.asking,
        "content": answer.content,
        "offered": list(answer.offered),
        "chosen": answer.chosen,
        "right": answer.right,
        "helped": answer.helped,
        "ms": answer.ms,
        "attempt": answer.attempt,
    }
    return Fact(ANSWER, answer.person, payload)


def answer_of(event: Event) -> Answer | None:
    """The answer that an event of kind `answer` records; None if it is none or too little is left of it to grade."""
    payload = event.payload
    word, skill = payload.get("word"), payload.get("skill")
    if event.kind != ANSWER or not is_text(word) or not word or skill not in SKILLS:
        return None
    offered = payload.get("offered")
    ms = payload.get("ms")
    return Answer(
        event.person,
        str(word),
        skill,
        str(payload.get("level", "")),
        str(payload.get("task", "")),
        str(payload.get("asking", "")),
        str(payload.get("content", "")),
        tuple(map(str, offered)) if isinstance(offered, list | tuple) else (),
        str(payload.get("chosen", "")),
        payload.get("right") is True,
        payload.get("helped") is True,
        ms if isinstance(ms, int) else 0,
        event.instant,
        event.day,
        str(payload.get("attempt", "")),
        event.writer,
        event.sequence,
        event.behind,
    )
