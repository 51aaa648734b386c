"""sort: carry things to the zone that a rule demands, and learn the rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.content.model import PersonId, Sentence, SpotName, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Item, Line, Tell

NAME = "sort"


@dataclass(frozen=True, slots=True)
class Zone:
    """A place to put things, and the word of the rule that it stands for (`raw`)."""

    place: SpotName
    word: WordId


@dataclass(frozen=True, slots=True)
class Carry:
    """`says` names the thing to take, `where` (or `says` again) tells what it is, so that its zone follows."""

    thing: WordId
    says: Sentence
    to: SpotName
    where: Sentence | None = None
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Task:
    speaker: PersonId
    rule: Sentence
    zones: tuple[Zone, ...]
    carry: tuple[Carry, ...]
    among: tuple[SpotName, ...] = ()
    channel: Literal["listen", "read"] = "listen"


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    yield Tell(f"{setting.task}.rule", NAME, Line(task.speaker, task.rule), shows=task.zones[0].place)
    zones = tuple(Choice(zone.place, word=zone.word) for zone in task.zones)
    word_of = {zone.place: zone.word for zone in task.zones}
    things = setting.things(task.among)
    for number, carry in enumerate(task.carry):
        prefix = f"{setting.task}.{number}"
        yield Asking(
            f"{prefix}.{carry.thing}",
            NAME,
            carry.thing,
            task.channel,
            Line(task.speaker, carry.says),
            "spot",
            things,
            frozenset(choice.id for choice in things if choice.word == carry.thing),
            effect="pick",
        )
        yield Asking(
            f"{prefix}.to.{word_of[carry.to]}",
            NAME,
            word_of[carry.to],
            task.channel,
            Line(task.speaker, carry.where or carry.says),
            "spot",
            zones,
            frozenset({str(carry.to)}),
            effect="put",
            why=carry.why or task.rule,
        )
