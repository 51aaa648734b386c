"""meet: get to know words on cards, four at a time: what is done, or how things are, lies nowhere in the room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.content.model import PersonId, Sentence, WordId
from engine.play.level import Setting
from engine.play.script import Choice, Item, Line, Meet

NAME = "meet"
AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Task:
    """`says` leads to the first four, `more` to those that follow. Nothing is asked: that is for the tasks after it."""

    speaker: PersonId
    says: Sentence
    words: tuple[WordId, ...]
    more: Sentence | None = None


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    for start in range(0, len(task.words), AT_ONCE):
        line = task.says if start == 0 or task.more is None else task.more
        cards = tuple(Choice(f"card:{word}", word=word) for word in task.words[start : start + AT_ONCE])
        yield Meet(f"{setting.task}.meet{start}", NAME, Line(task.speaker, line), cards, "card")
