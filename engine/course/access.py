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

    `grants` are the instructor's words that hold for the person, those for fewer people later (a person's own after
    the group's after everybody's). Without any the first level is open, each next one once the one before is passed,
    and what was passed stays open.
    """
    word = said(grants, level)
    if word is not None:
        return Access("open" if word.state == "open" else "closed")
    place = order.index(level)
    if place == 0 or _passed(progress.get(level)):
        return Access("open")
    before = order[place - 1]
    return Access("open") if _passed(progress.get(before)) else Access("earlier", before)


def said(grants: Iterable[Grant], place: str) -> Grant | None:
    """Of the words that hold for somebody, those for fewer people later, the one that decides about a world or level.

    None when the rule does: nothing was said, or `default` was said for fewer people after that.
    """
    decides: Grant | None = None
    for grant in grants:
        if grant.place not in (place, place.split("/", 1)[0]):
            continue
        if grant.state != "default":
            decides = grant
        elif decides is not None and grant.instant > decides.instant:
            decides = None
    return decides


def _passed(done: LevelProgress | None) -> bool:
    return done is not None and done.passes > 0
