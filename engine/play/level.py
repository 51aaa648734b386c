"""A level unfolded into its script, for one seed and for the words that one learner needs most."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import ModuleType

from engine.content.model import Level, Place, SpotName, WordId, World
from engine.play.script import Choice, Item, Script


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

    def cards(self, right: WordId, others: Sequence[WordId], number: int = 4) -> tuple[Choice, ...]:
        """Picture cards of a word and of others, shuffled; words of the level fill what `others` leaves open."""
        rest = [word for word in dict.fromkeys(others) if word != right]
        spare = [word for word in (*self.level.teaches, *self.world.words) if word != right and word not in rest]
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
    task_of: list[int] = []
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
            task_of.append(number)
    safety = frozenset(word.id for word in world.words.values() if word.safety)
    return Script(level.id, tuple(made), tuple(task_of), safety)
