"""dialogue: talk with a person who reacts; a poor reply has a natural consequence and another try."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.content.model import PersonId, Sentence, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Item, Line, Tell

NAME = "dialogue"


@dataclass(frozen=True, slots=True)
class Poor:
    """A reply that does not serve, and what the other person answers to it."""

    says: Sentence
    then: Sentence


@dataclass(frozen=True, slots=True)
class Turn:
    """The other person says something about a word; the good reply stands among at least three poor ones."""

    says: Sentence
    word: WordId
    reply: Sentence
    poor: tuple[Poor, ...]
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Task:
    speaker: PersonId
    turns: tuple[Turn, ...]
    ends: Sentence | None = None
    channel: Literal["listen", "read"] = "listen"


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    for number, turn in enumerate(task.turns):
        replies = [Choice("reply", word=turn.word, sentence=turn.reply)]
        replies += [Choice(f"poor{i}", sentence=poor.says, then=poor.then) for i, poor in enumerate(turn.poor)]
        setting.random.shuffle(replies)
        yield Asking(
            f"{setting.task}.{number}.{turn.word}",
            NAME,
            turn.word,
            task.channel,
            Line(task.speaker, turn.says),
            "card",
            tuple(replies),
            frozenset({"reply"}),
            why=turn.why,
        )
    if task.ends is not None:
        yield Tell(f"{setting.task}.ends", NAME, Line(task.speaker, task.ends))
