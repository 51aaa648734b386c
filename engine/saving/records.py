"""What a save tells about people and levels: plain records, read from the projections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeAlias

from engine.learning.answer import Answer

GrantScope: TypeAlias = Literal["world", "level"]
GrantTarget: TypeAlias = Literal["all", "group", "person"]
GrantState: TypeAlias = Literal["open", "closed", "default"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who plays; `fields` are whatever `person_added` and `person_changed` last said (name, face, …)."""

    id: str
    fields: Mapping[str, Any]
    added: date | None
    has_pin: bool

    @property
    def name(self) -> str:
        """The written name, "" if none was given."""
        return str(self.fields.get("name") or "")

    @property
    def face(self) -> str:
        """The id of the picked face, "" if none."""
        return str(self.fields.get("face") or "")

    @property
    def group(self) -> str:
        """The group an instructor put them in, "" if none."""
        return str(self.fields.get("group") or "")


@dataclass(frozen=True, slots=True)
class LevelProgress:
    """Recorded facts about one person and one level: best stars 0-3, finished plays, passes, the last result."""

    level: str
    plays: int
    passes: int
    stars: int
    right: int
    total: int
    missed: tuple[str, ...]
    first_passed: date | None
    last_day: date


@dataclass(frozen=True, slots=True)
class Grant:
    """The instructor's newest word on a world or level; `target` is a group or person id, "" for all."""

    scope: GrantScope
    place: str
    target_kind: GrantTarget
    target: str
    state: GrantState
    instant: int


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A play of today that was not finished: what was already answered, in order, and the words it was composed for."""

    attempt: str
    level: str
    answers: tuple[Answer, ...]
    focus: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: events new here, events already here, events refused (of erased people)."""

    added: int
    known: int
    refused: int


@dataclass(frozen=True, slots=True)
class Erased:
    """What erasing a person did: events removed, backup files cleaned, files that still hold traces."""

    events: int
    cleaned: tuple[str, ...]
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verified:
    """The outcome of a full check: how many events, and each fault found (none: the save is sound)."""

    events: int
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether no fault was found."""
        return not self.faults

