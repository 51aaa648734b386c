"""spell: build the word from letter tiles, æ ø å included. It never gates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from engine.content.model import Pattern, PersonId, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Item, Line

NAME = "spell"
OTHER_LETTERS = "æøåaeioustrnlkgm"
LEAST_TILES = 6


@dataclass(frozen=True, slots=True)
class Task:
    speaker: PersonId
    asks: Pattern
    words: tuple[WordId, ...]


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    for word in task.words:
        letters, tiles = laid_out(setting.world.word(word).danish, setting.random)
        yield Asking(
            f"{setting.task}.{word}",
            NAME,
            word,
            "spell",
            Line(task.speaker, task.asks.about(word)),
            "letters",
            tiles,
            frozenset({letters}),
            gates=False,
        )


def laid_out(danish: str, chance: Random) -> tuple[str, tuple[Choice, ...]]:
    """The letters of a word in order, and tiles to build it from: they and at least two others, shuffled until the word
    cannot be built by taking its letters from left to right."""
    letters = [letter for letter in danish.lower() if letter.isalpha()]
    spare = [letter for letter in OTHER_LETTERS if letter not in letters]
    tiles = letters + chance.sample(spare, min(len(spare), max(2, LEAST_TILES - len(letters))))
    chance.shuffle(tiles)
    while len(set(letters)) > 1 and [tile for tile in tiles if tile in letters] == letters:
        chance.shuffle(tiles)
    return "".join(letters), tuple(Choice(f"tile{i}", letter=letter) for i, letter in enumerate(tiles))
