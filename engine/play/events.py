"""Everything that can happen in a level, in the order in which it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from engine.content.model import Sentence
from engine.play.script import Channel, Line


@dataclass(frozen=True, slots=True)
class Began:
    """An item of the script is now the one in play."""

    item: str


@dataclass(frozen=True, slots=True)
class Said:
    """A line is spoken (again, slower)."""

    line: Line
    slow: bool = False


@dataclass(frozen=True, slots=True)
class Explained:
    """A line is said and written in the learner's own language."""

    line: Line


@dataclass(frozen=True, slots=True)
class Shown:
    """The right choice is pointed out."""

    choice: str


@dataclass(frozen=True, slots=True)
class TextOpened:
    """The words of what was said stand open."""

    item: str


@dataclass(frozen=True, slots=True)
class CardOpened:
    """The card of a word is open."""

    word: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The first answer to an asking: the only one that is graded."""

    asking: str
    mechanic: str
    word: str
    channel: Channel
    offered: tuple[str, ...]
    chosen: str
    right: bool
    helped: bool


@dataclass(frozen=True, slots=True)
class Practised:
    """A later try at an asking."""

    asking: str
    chosen: str
    right: bool


@dataclass(frozen=True, slots=True)
class Corrected:
    """The right thing is shown and spoken, and why, after an answer that was another.

    Where what was counted was right and only brought elsewhere, `right` is its place and `reply` says that; nothing is
    graded by it and it stays in the learner's hands.
    """

    asking: str
    chosen: str
    right: tuple[str, ...]
    reply: Sentence | None
    why: Sentence | None


@dataclass(frozen=True, slots=True)
class Picked:
    """A thing is carried now; `held` of it in all."""

    spot: str
    held: int


@dataclass(frozen=True, slots=True)
class Placed:
    """What was carried stands at a spot."""

    spots: tuple[str, ...]
    at: str


@dataclass(frozen=True, slots=True)
class Cleared:
    """A danger is gone."""

    spot: str


@dataclass(frozen=True, slots=True)
class Met:
    """A thing was got to know."""

    spot: str
    word: str


@dataclass(frozen=True, slots=True)
class Spelled:
    """The letters laid so far."""

    letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TaskDone:
    """A task is done; `task` counts from 0."""

    task: int


@dataclass(frozen=True, slots=True)
class Finished:
    """All tasks, or a round of missed words, are done."""

    passed: bool
    stars: int
    right: int
    total: int
    missed: tuple[str, ...]
    round: int


Event = (
    Began
    | Said
    | Explained
    | Shown
    | TextOpened
    | CardOpened
    | Answered
    | Practised
    | Corrected
    | Picked
    | Placed
    | Cleared
    | Met
    | Spelled
    | TaskDone
    | Finished
)
