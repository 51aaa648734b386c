"""The evidence: one counted first answer to one asking about one word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

Skill: TypeAlias = Literal["listen", "read", "spell", "say"]
SKILLS: tuple[Skill, ...] = ("listen", "read", "spell", "say")

# What answers are sorted by: microseconds since 1970 UTC, the writer's UUID, the writer's own count.
Order: TypeAlias = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Answer:
    """The first answer to an asking; ids are opaque strings, never shown.

    `ms` is milliseconds from the asking to the answer; `instant` is microseconds since 1970 UTC; `day` is the
    calendar date where the learner sits. `writer` and `sequence` only order answers of one instant. `attempt` names
    the play of the level it belongs to; `behind` is by how many microseconds the clock was behind the person's last
    event (0: it was right).
    """

    person: str
    word: str
    skill: Skill
    level: str
    task: str
    asking: str
    content: str
    offered: tuple[str, ...]
    chosen: str
    right: bool
    helped: bool
    ms: int
    instant: int
    day: date
    attempt: str = ""
    writer: str = ""
    sequence: int = 0
    behind: int = 0

    @property
    def order(self) -> Order:
        """Where it stands among all answers."""
        return (self.instant, self.writer, self.sequence)
