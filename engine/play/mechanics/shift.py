"""shift: a whole shift, its tasks of all kinds drawn for this learner from due and weak words, with natural events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.content.model import PersonId, Sentence, TaskRecord, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Item, Line, Tell

NAME = "shift"


@dataclass(frozen=True, slots=True)
class Task:
    """`pool` are tasks to draw from; `always` are done by everyone (a spill, the telephone), spread among the drawn.

    `askings` is how many askings that gate the shift has at least; the pool must hold more than that.
    """

    speaker: PersonId
    begins: Sentence
    ends: Sentence
    pool: tuple[TaskRecord, ...]
    always: tuple[TaskRecord, ...] = ()
    askings: int = 14


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    yield Tell(f"{setting.task}.begins", NAME, Line(task.speaker, task.begins))
    fixed = [tuple(setting.unfold(one, f"always{i}")) for i, one in enumerate(task.always)]
    pool = [tuple(setting.unfold(one, f"pool{i}")) for i, one in enumerate(task.pool)]
    drawn = draw(pool, setting, task.askings - sum(map(gating, fixed)))
    every = max(1, len(drawn) // (len(fixed) + 1))
    while drawn or fixed:
        for items in drawn[:every]:
            yield from items
        drawn = drawn[every:]
        if fixed:
            yield from fixed.pop(0)
    yield Tell(f"{setting.task}.ends", NAME, Line(task.speaker, task.ends))


def draw(pool: list[tuple[Item, ...]], setting: Setting, wanted: int) -> list[tuple[Item, ...]]:
    """Tasks until `wanted` askings gate: first those with the words the learner needs most, ties by the seed."""
    need = {word: len(setting.focus) - rank for rank, word in enumerate(setting.focus)}
    order = list(range(len(pool)))
    setting.random.shuffle(order)
    order.sort(key=lambda i: -weight(pool[i], need))
    drawn: list[int] = []
    for i in order:
        if sum(gating(pool[j]) for j in drawn) >= wanted:
            break
        drawn.append(i)
    return [pool[i] for i in sorted(drawn)]


def weight(items: tuple[Item, ...], need: dict[WordId, int]) -> int:
    return max((need.get(item.word, 0) for item in items if isinstance(item, Asking)), default=0)


def gating(items: tuple[Item, ...]) -> int:
    return sum(isinstance(item, Asking) and item.gates for item in items)
