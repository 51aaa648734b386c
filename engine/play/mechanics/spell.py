"""spell: build the word from letter tiles, æ ø å included. It never gates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
        letters = [letter for letter in setting.world.words[word].danish.lower() if letter.isalpha()]
        spare = [letter for letter in OTHER_LETTERS if letter not in letters]
        wanted = max(2, LEAST_TILES - len(letters))
        tiles = letters + setting.random.sample(spare, wanted)
        setting.random.shuffle(tiles)
        yield Asking(
            f"{setting.task}.{word}",
            NAME,
            word,
            "spell",
            Line(task.speaker, task.asks.about(word)),
            "letters",
            tuple(Choice(f"tile{i}", letter=letter) for i, letter in enumerate(tiles)),
            frozenset({"".join(letters)}),
            gates=False,
        )
