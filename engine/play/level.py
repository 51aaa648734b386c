"""A level unfolded into its script, for one seed and for the words that one learner needs most."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import ModuleType

from engine.content.model import Level, Place, SpotName, WordId, World
from engine.play.script import Choice, Item, Script

# The part of an item's id that names its task: `5`, or `5.pool3` for one inside a shift.
_TASK = re.compile(r"\d+(?:\.[a-z]+\d+(?=\.))?")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a mechanic may know while it unfolds a task. `task` is the prefix of the ids it gives.

    `focus` lists the words this learner needs most, most needed first; `random` is seeded, so that the same seed
    unfolds the same script.
    """

    world: World
    level: Level
    place: Place
    random: random.Random
    focus: tuple[WordId, ...]
    task: str
    mechanics: Mapping[type, ModuleType]

    def unfold(self, task: object, name: str) -> Iterator[Item]:
        """The items of a task inside this task, its ids below `name`."""
        inner = replace(self, task=f"{self.task}.{name}")
        yield from self.mechanics[type(task)].unfold(task, inner)

    def spots_of(self, word: WordId) -> tuple[SpotName, ...]:
        """Where the word's thing is on the map."""
        return tuple(spot.name for spot in self.place.of_kind("thing") if spot.word == word)

    def word_at(self, spot: SpotName) -> WordId | None:
        return self.place.spots[spot].word

    def things(self, among: Sequence[SpotName] = ()) -> tuple[Choice, ...]:
        """The things that can be chosen on the map: those named, else all there are."""
        names = among or [spot.name for spot in self.place.of_kind("thing")]
        return tuple(Choice(name, word=self.word_at(name)) for name in names)

    def cards(
        self, right: WordId, others: Sequence[WordId], said: Sequence[WordId] = (), number: int = 4
    ) -> tuple[Choice, ...]:
        """Picture cards of a word and of others, shuffled; words of the level fill what `others` leaves open.

        A word that is `said` beside the one asked for is never among the cards: it would be right too.
        """
        rest = [word for word in dict.fromkeys(others) if word != right]
        taken = {right, *rest, *said}
        spare = [word for word in (*self.level.teaches, *self.world.words) if word not in taken]
        self.random.shuffle(spare)
        chosen = [right, *rest, *dict.fromkeys(spare)][: max(number, 1 + len(rest))]
        self.random.shuffle(chosen)
        return tuple(Choice(f"card:{word}", word=word) for word in chosen)


def unfold(
    level: Level,
    world: World,
    mechanics: Mapping[type, ModuleType],
    *,
    seed: int = 0,
    focus: Sequence[WordId] = (),
) -> Script:
    """The script of a level; deterministic for a seed and a focus."""
    made: list[Item] = []
    for number, task in enumerate(level.tasks):
        setting = Setting(
            world,
            level,
            world.places[level.map],
            random.Random(f"{seed}/{level.id}/{number}"),
            tuple(focus),
            f"{number}",
            mechanics,
        )
        for item in mechanics[type(task)].unfold(task, setting):
            made.append(item)
    safety = frozenset(word.id for word in (*world.borrowed.values(), *world.words.values()) if word.safety)
    return Script(level.id, tuple(made), count_tasks(made), safety)


def count_tasks(items: Sequence[Item]) -> tuple[int, ...]:
    """Which task each item belongs to, counted from 0. A task inside another (a shift's) counts for itself, and what
    is only told before and after such ones belongs to its neighbour."""
    names = [_TASK.match(item.id) for item in items]
    keys = [name[0] if name else "" for name in names]
    whole = {key for key in keys if any(other.startswith(f"{key}.") for other in keys)}
    for at in range(len(keys) - 2, -1, -1):
        if keys[at] in whole and keys[at + 1].startswith(f"{keys[at]}."):
            keys[at] = keys[at + 1]
    for at in range(1, len(keys)):
        if keys[at] in whole:
            keys[at] = keys[at - 1]
    counted: list[int] = []
    for at, key in enumerate(keys):
        counted.append(0 if at == 0 else counted[-1] + (key != keys[at - 1]))
    return tuple(counted)
