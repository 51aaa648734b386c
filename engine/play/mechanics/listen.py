"""listen: hear one instruction and choose among four pictures; later with the noise of the workplace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.content.model import NoiseId, PersonId, Sentence, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Item, Line

NAME = "listen"


@dataclass(frozen=True, slots=True)
class Hear:
    """What is said, the word it asks for, and the words that stand beside it as pictures."""

    says: Sentence
    word: WordId
    among: tuple[WordId, ...] = ()
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Task:
    speaker: PersonId
    hear: tuple[Hear, ...]
    noise: NoiseId | None = None


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    for number, hear in enumerate(task.hear):
        yield Asking(
            f"{setting.task}.{number}.{hear.word}",
            NAME,
            hear.word,
            "listen",
            Line(task.speaker, hear.says),
            "card",
            setting.cards(hear.word, hear.among, hear.says.words),
            frozenset({f"card:{hear.word}"}),
            why=hear.why,
            noise=task.noise,
        )
