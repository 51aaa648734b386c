"""What happened, kept: an append-only journal on SQLite or PostgreSQL, and what it says about people and levels.

Importing this costs little: SQLAlchemy (about 0.2 s) is imported by `open_save`, which belongs behind the title.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.saving.event import Event, Fact, Ids, answered, from_line, new_id, to_line
from engine.saving.facts import (
    grant,
    level_finished,
    level_left,
    level_started,
    person_added,
    person_changed,
    setting_changed,
    word_card_opened,
)
from engine.saving.place import default_place
from engine.saving.problem import Code, OnProblem, SaveProblem
from engine.saving.records import Erased, Grant, LevelProgress, Merged, Person, Unfinished, Verified

if TYPE_CHECKING:
    from engine.saving.save import Save

__all__ = [
    "Code",
    "Erased",
    "Event",
    "Fact",
    "Grant",
    "Ids",
    "LevelProgress",
    "Merged",
    "OnProblem",
    "Person",
    "SaveProblem",
    "Unfinished",
    "Verified",
    "answered",
    "default_place",
    "from_line",
    "grant",
    "level_finished",
    "level_left",
    "level_started",
    "local_now",
    "mend_save",
    "new_id",
    "open_save",
    "open_temporary",
    "person_added",
    "person_changed",
    "setting_changed",
    "to_line",
    "word_card_opened",
]


def local_now() -> datetime:
    """Now, with the local time zone: the clock of a real game."""
    return datetime.now().astimezone()


def ignore(_: SaveProblem) -> None:
    """Listen to no problem."""


def open_save(
    where: Path | str,
    clock: Callable[[], datetime] = local_now,
    ids: Ids = new_id,
    on_problem: OnProblem = ignore,
    *,
    copy: bool = False,
) -> Save:
    """See `engine.saving.opening.open_save`."""
    from engine.saving import opening

    return opening.open_save(where, clock, ids, on_problem, copy=copy)


def open_temporary(
    clock: Callable[[], datetime] = local_now, ids: Ids = new_id, on_problem: OnProblem = ignore
) -> Save:
    """See `engine.saving.opening.open_temporary`."""
    from engine.saving import opening

    return opening.open_temporary(clock, ids, on_problem)


def mend_save(
    where: Path | str,
    clock: Callable[[], datetime] = local_now,
    ids: Ids = new_id,
    on_problem: OnProblem = ignore,
) -> tuple[Save, Path | None]:
    """See `engine.saving.opening.mend_save`."""
    from engine.saving import opening

    return opening.mend_save(where, clock, ids, on_problem)
