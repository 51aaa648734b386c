"""A class at a glance, for its instructor: what is open for whom and on whose word, what is passed, who is stuck."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from engine.course.access import Access, said
from engine.course.course import Course
from engine.course.unlocking import Target, Where, everybody
from engine.learning.memory import Memories, strength
from engine.saving.records import Grant, GrantState, LevelProgress, Person

STUCK_MISSES = 2
STUCK_PIPS = 2
"""Somebody is stuck on a word missed at least so often that has no more pips than this."""


@dataclass(frozen=True, slots=True)
class Stuck:
    """A word that needs help: how often it was missed, its pips, and by how many people (1 for one person)."""

    word: str
    missed: int
    pips: int
    people: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """Everybody, a group, or one person; `people` are those it stands for."""

    target: Target
    face: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A row's state in a world or level.

    `said` is what an instructor's word makes of it, `direct` whether that was said of this very row, not of a wider
    one. `access` is a single person's. `tries` are plays to the end by anybody, `won` whether one of them passed.
    `passed` of `of` people passed it (for a world and one person: of its levels).
    """

    said: GrantState
    direct: bool
    access: Access | None
    stars: int
    tries: int
    won: bool
    passed: int
    of: int


class Overview:
    """Read once; ask for a new one after a change. What belongs to one person is read when first asked for."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._grants = course.save.grants()
        self.people = course.people()
        self._progress: dict[str, Mapping[str, LevelProgress]] = {}
        self._stuck: dict[str, tuple[Stuck, ...]] = {}
        self._access: dict[tuple[str, str], Mapping[str, Access]] = {}

    @property
    def groups(self) -> tuple[str, ...]:
        """Names of the groups there are."""
        return tuple(sorted({one.group for one in self.people if one.group}, key=str.casefold))

    @property
    def rows(self) -> tuple[Row, ...]:
        """Everybody, then the groups, then people by name; who wrote none comes last."""
        rows = [Row(everybody(), "", self.people)]
        for group in self.groups:
            members = tuple(one for one in self.people if one.group == group)
            rows.append(Row(Target("group", group, group), "", members))
        ranked = sorted(self.people, key=lambda one: (one.name.casefold() or "\uffff", one.id))
        rows += [Row(Target("person", one.id, one.name), one.face, (one,)) for one in ranked]
        return tuple(rows)

    @property
    def rows_by_help(self) -> tuple[Row, ...]:
        """The same with people in the order of how many words they need help with, then of how often they missed."""

        def need(row: Row) -> tuple[int, int]:
            stuck = self.stuck(row) if row.target.kind == "person" else ()
            return -len(stuck), -sum(one.missed for one in stuck)

        # The groups stay where they are, the people under them.
        return tuple(sorted(self.rows, key=lambda row: (row.target.kind == "person", *need(row))))

    def row(self, target: Target) -> Row:
        """The row of a target; KeyError when it is gone."""
        for row in self.rows:
            if (row.target.kind, row.target.id) == (target.kind, target.id):
                return row
        raise KeyError(target.id)

    def cell(self, row: Row, where: Where) -> Cell:
        """What a row shows for a world or a level."""
        said, direct = self._said(row, where)
        alone = row.people[0] if row.target.kind == "person" else None
        if where.scope == "world":
            return self._world(row, where, said, direct)
        done = [one for person in row.people if (one := self.progress(person.id).get(where.id)) is not None]
        access = self._level_access(alone.id, where.id) if alone is not None else None
        stars = max((one.stars for one in done), default=0)
        tries, passed = sum(one.plays for one in done), sum(one.passes > 0 for one in done)
        return Cell(said, direct, access, stars, tries, passed > 0, passed, len(row.people))

    def _world(self, row: Row, where: Where, said: GrantState, direct: bool) -> Cell:
        order = self._course.order(where.id)
        passes = [
            sum(level in self.progress(person.id) and self.progress(person.id)[level].passes > 0 for level in order)
            for person in row.people
        ]
        done = [
            one for person in row.people for level, one in self.progress(person.id).items() if level in order
        ]
        stars, tries, won = sum(one.stars for one in done), sum(one.plays for one in done), any(passes)
        if row.target.kind == "person":
            return Cell(said, direct, None, stars, tries, won, passes[0], len(order))
        return Cell(said, direct, None, stars, tries, won, sum(n == len(order) for n in passes), len(row.people))

    def progress(self, person: str) -> Mapping[str, LevelProgress]:
        """What a person did, by level."""
        if person not in self._progress:
            self._progress[person] = self._course.progress(person)
        return self._progress[person]

    def stuck(self, row: Row) -> tuple[Stuck, ...]:
        """The words a row needs help with, those of most people first."""
        if row.target.kind == "person":
            return self._stuck_alone(row.people[0].id)
        every = [one for person in row.people for one in self._stuck_alone(person.id)]
        words = {one.word for one in every}
        both = [(word, [one for one in every if one.word == word]) for word in words]
        summed = [
            Stuck(word, sum(one.missed for one in found), min(one.pips for one in found), len(found))
            for word, found in both
        ]
        return tuple(sorted(summed, key=lambda one: (-one.people, -one.missed, one.word)))

    def stuck_on(self, row: Row, word: str) -> tuple[Person, ...]:
        """Who of a row needs help with a word, those who missed it most first."""
        found = [
            (one.missed, person)
            for person in row.people for one in self._stuck_alone(person.id) if one.word == word
        ]  # fmt: skip
        return tuple(person for _, person in sorted(found, key=lambda each: -each[0]))

    def _stuck_alone(self, person: str) -> tuple[Stuck, ...]:
        if person not in self._stuck:
            self._stuck[person] = stuck_words(self._course.memories(person), self._course.today)
        return self._stuck[person]

    def _level_access(self, person: str, level: str) -> Access:
        key = (person, level.split("/", 1)[0])
        if key not in self._access:
            self._access[key] = self._course.world_access(*key)
        return self._access[key][level]

    def _said(self, row: Row, where: Where) -> tuple[GrantState, bool]:
        word = said((grant for grant in self._grants if _holds(grant, row)), where.id)
        if word is None:
            return "default", False
        return word.state, (word.target_kind, word.target) == (row.target.kind, row.target.id)


def numbers(people: Iterable[Person]) -> Mapping[str, int]:
    """What those are called by who wrote no name: 1, 2, 3 in the order in which they came."""
    nameless = sorted(one.id for one in people if not one.name)
    return {person: number for number, person in enumerate(nameless, start=1)}


def stuck_words(memories: Memories, day: date) -> tuple[Stuck, ...]:
    """The words that one person needs help with: weakest first, then most missed."""
    found: dict[str, Stuck] = {}
    for (word, _), memory in memories.items():
        missed, pips = memory.answers - memory.right, strength(memory, day)
        before = found.get(word, Stuck(word, 0, pips))
        found[word] = Stuck(word, before.missed + missed, min(before.pips, pips))
    stuck: Iterable[Stuck] = (one for one in found.values() if one.missed >= STUCK_MISSES and one.pips <= STUCK_PIPS)
    return tuple(sorted(stuck, key=lambda one: (one.pips, -one.missed, one.word)))


def _holds(grant: Grant, row: Row) -> bool:
    if grant.target_kind == "all":
        return True
    if grant.target_kind == row.target.kind:
        return grant.target == row.target.id
    return grant.target_kind == "group" and row.target.kind == "person" and row.people[0].group == grant.target
