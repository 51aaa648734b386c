"""sequence: do the steps of a procedure in order, on the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.content.model import PersonId, Sentence, SpotName, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Item, Line, Tell

NAME = "sequence"


@dataclass(frozen=True, slots=True)
class Act:
    """A step is done at a spot and asks for a word: the spot's own, or the verb of the step."""

    at: SpotName
    word: WordId


@dataclass(frozen=True, slots=True)
class Part:
    """One instruction: a single step, or several that are said at once and done in the order heard."""

    says: Sentence
    do: tuple[Act, ...]
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """`says` tells what is to be done as a whole; `others` are spots of the place that belong to no step."""

    speaker: PersonId
    says: Sentence
    parts: tuple[Part, ...]
    others: tuple[SpotName, ...] = ()
    channel: Literal["listen", "read"] = "listen"


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    yield Tell(f"{setting.task}.whole", NAME, Line(task.speaker, task.says))
    word_at = {act.at: act.word for part in task.parts for act in part.do}
    spots = dict.fromkeys((*word_at, *task.others))
    choices = tuple(Choice(spot, word=word_at.get(spot) or setting.word_at(spot)) for spot in spots)
    for number, part in enumerate(task.parts):
        for step, act in enumerate(part.do):
            # A spot may serve several steps: its word is then the one of the step in play.
            here = tuple(Choice(one.id, word=act.word) if one.id == act.at else one for one in choices)
            yield Asking(
                f"{setting.task}.{number}.{step}.{act.word}",
                NAME,
                act.word,
                task.channel,
                Line(task.speaker, part.says),
                "spot",
                here,
                frozenset({str(act.at)}),
                why=part.why,
            )
