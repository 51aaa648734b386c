"""What is open for a person, and why something is closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.saving.records import Grant, LevelProgress

Reason = Literal["open", "earlier", "closed", "soon"]
"""open; an earlier level of the world is not passed yet; an instructor closed it; the world is not made yet."""


@dataclass(frozen=True, slots=True)
class Access:
    """Whether something is open; `needs` is the level to pass first when the reason is `earlier`."""

    reason: Reason
    needs: str = ""

    @property
    def open(self) -> bool:
        return self.reason == "open"


def level_access(
    level: str,
    order: Sequence[str],
    progress: Mapping[str, LevelProgress],
    grants: Iterable[Grant],
) -> Access:
    """A level of a world whose levels open in `order`.

    `grants` are the instructor's words that hold for the person, what overrules standing later (a person's own after
    the group's after everybody's). Without any the first level is open, and each next one once the one before is
    passed.
    """
    world = level.split("/", 1)[0]
    said = _said(grants, level, world)
    if said == "open":
        return Access("open")
    if said == "closed":
        return Access("closed")
    place = order.index(level)
    if place == 0:
        return Access("open")
    before = order[place - 1]
    done = progress.get(before)
    return Access("open") if done is not None and done.passes > 0 else Access("earlier", before)


def _said(grants: Iterable[Grant], level: str, world: str) -> str:
    state = "default"
    for grant in grants:
        if grant.state != "default" and grant.place == (level if grant.scope == "level" else world):
            state = grant.state
    return state
