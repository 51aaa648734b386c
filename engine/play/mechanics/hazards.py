"""hazards: find what is dangerous in the scene, then make it safe or report it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.content.model import PersonId, Sentence, SpotName, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Item, Line, Tell

NAME = "hazards"


@dataclass(frozen=True, slots=True)
class Danger:
    """`says` names the danger at `spot`; `action` is what to do about it, against the `others`."""

    spot: SpotName
    word: WordId
    says: Sentence
    action: Sentence
    others: tuple[Sentence, ...]
    asks: Sentence
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """`harmless` are spots that look worth a second look and are in order."""

    speaker: PersonId
    says: Sentence
    dangers: tuple[Danger, ...]
    harmless: tuple[SpotName, ...] = ()
    channel: Literal["listen", "read"] = "listen"


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    yield Tell(f"{setting.task}.look", NAME, Line(task.speaker, task.says))
    found = {danger.spot: danger.word for danger in task.dangers}
    names = (*found, *task.harmless)
    spots = tuple(Choice(name, word=found.get(name) or setting.word_at(name)) for name in names)
    for number, danger in enumerate(task.dangers):
        prefix = f"{setting.task}.{number}"
        yield Asking(
            f"{prefix}.find.{danger.word}",
            NAME,
            danger.word,
            task.channel,
            Line(task.speaker, danger.says),
            "spot",
            spots,
            frozenset({str(danger.spot)}),
            effect="clear",
            why=danger.why,
        )
        cards = [Choice("act", word=danger.word, sentence=danger.action)]
        cards += [Choice(f"other{i}", sentence=other) for i, other in enumerate(danger.others)]
        setting.random.shuffle(cards)
        yield Asking(
            f"{prefix}.act.{danger.word}",
            NAME,
            danger.word,
            task.channel,
            Line(task.speaker, danger.asks),
            "card",
            tuple(cards),
            frozenset({"act"}),
            why=danger.why,
        )
