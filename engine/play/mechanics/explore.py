"""explore: meet four things of the place, be asked for each by voice among all, then meet the next four."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.content.model import Pattern, PersonId, Sentence, SpotName, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Item, Line, Meet

NAME = "explore"
AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Task:
    """`things` are met in fours; with `again` all are asked once more at the end, in another order.

    `says` leads to the first four, `more` to those that follow. Things that nobody speaks of one by one (gloves) are
    in `many` and asked for with `ask_many`.
    """

    speaker: PersonId
    says: Sentence
    things: tuple[SpotName, ...]
    ask: Pattern
    again: bool = True
    more: Sentence | None = None
    many: tuple[SpotName, ...] = ()
    ask_many: Pattern | None = None


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    met: list[SpotName] = []
    asked: list[SpotName] = []
    for start in range(0, len(task.things), AT_ONCE):
        group = task.things[start : start + AT_ONCE]
        line = task.says if start == 0 or task.more is None else task.more
        choices = tuple(Choice(spot, word=word_of(setting, spot)) for spot in group)
        yield Meet(f"{setting.task}.meet{start}", NAME, Line(task.speaker, line), choices)
        met.extend(group)
        asked = list(group)
        setting.random.shuffle(asked)
        for spot in asked:
            yield ask(task, setting, spot, "a")
    if task.again and asked:
        last = asked[-1]
        setting.random.shuffle(met)
        if met[0] == last:
            # Asked twice running, the second would not be heard as a question of its own.
            met.append(met.pop(0))
        for spot in met:
            yield ask(task, setting, spot, "b")


def word_of(setting: Setting, spot: SpotName) -> WordId:
    """The word of a thing that can be met; ValueError when the map gives it none (the check says so first)."""
    word = setting.word_at(spot)
    if word is None:
        raise ValueError(f"{spot} names no word")
    return word


def ask(task: Task, setting: Setting, spot: SpotName, turn: str) -> Asking:
    word = word_of(setting, spot)
    pattern = task.ask_many if task.ask_many is not None and spot in task.many else task.ask
    line = Line(task.speaker, pattern.about(word))
    right = frozenset(setting.spots_of(word))
    return Asking(f"{setting.task}.{turn}.{word}", NAME, word, "listen", line, "spot", setting.things(), right)
