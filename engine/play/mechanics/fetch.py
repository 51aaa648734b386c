"""fetch: bring the right things, in the right number, to the right place, among distractors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.content.model import PersonId, Sentence, SpotName, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Deliver, Item, Line

NAME = "fetch"


@dataclass(frozen=True, slots=True)
class Bring:
    """What to bring and how many of it; of several that look different `only` one (the yellow cloth)."""

    word: WordId
    count: int = 1
    only: SpotName | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """`says` names what is wanted. With `places` (at least four) the place is asked too, as the word `where`.

    `there` says where to when only the place was another; without it what was said is said again.
    """

    speaker: PersonId
    says: Sentence
    bring: tuple[Bring, ...]
    to: SpotName
    where: WordId | None = None
    places: tuple[SpotName, ...] = ()
    among: tuple[SpotName, ...] = ()
    there: Sentence | None = None
    why: Sentence | None = None
    channel: Literal["listen", "read"] = "listen"


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    line = Line(task.speaker, task.says)
    choices = setting.things(task.among)
    for bring in task.bring:
        yield Asking(
            f"{setting.task}.{bring.word}",
            NAME,
            bring.word,
            task.channel,
            line,
            "spot",
            choices,
            frozenset(choice.id for choice in choices if choice.word == bring.word and bring.only in (None, choice.id)),
            group=setting.task if len(task.bring) > 1 and all(one.count == 1 for one in task.bring) else "",
            effect="pick",
            count=bring.count,
            deliver=task.to if bring.count > 1 else None,
            there=task.there,
            why=task.why,
        )
    if task.where is not None:
        places = tuple(Choice(name, word=setting.word_at(name)) for name in task.places)
        yield Asking(
            f"{setting.task}.to.{task.where}",
            NAME,
            task.where,
            task.channel,
            line,
            "spot",
            places,
            frozenset({str(task.to)}),
            effect="put",
            why=task.there or task.why,
        )
    elif any(bring.count == 1 for bring in task.bring):
        yield Deliver(f"{setting.task}.deliver", NAME, line, task.to)
