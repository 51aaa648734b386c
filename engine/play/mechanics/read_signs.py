"""read_signs: read a sign, label, screen or form and choose what it means or what to do. It never gates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.content.model import PersonId, Sentence, SignId, WordId
from engine.play.level import Setting
from engine.play.script import Asking, Choice, Item, Line

NAME = "read_signs"


@dataclass(frozen=True, slots=True)
class Sign:
    """`text` stands on the sign, beside or instead of the pictogram `sign`.

    It is answered with the picture of `word`, or, when `means` is given, with that sentence against those of `others`.
    """

    word: WordId
    text: Sentence
    sign: SignId | None = None
    means: Sentence | None = None
    others: tuple[Sentence, ...] = ()
    among: tuple[WordId, ...] = ()
    why: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Task:
    speaker: PersonId
    asks: Sentence
    signs: tuple[Sign, ...]


def unfold(task: Task, setting: Setting) -> Iterator[Item]:
    for number, sign in enumerate(task.signs):
        if sign.means is None:
            choices = setting.cards(sign.word, sign.among, sign.text.words)
            right = f"card:{sign.word}"
        else:
            cards = [Choice("means", word=sign.word, sentence=sign.means)]
            cards += [Choice(f"other{i}", sentence=other) for i, other in enumerate(sign.others)]
            setting.random.shuffle(cards)
            choices, right = tuple(cards), "means"
        yield Asking(
            f"{setting.task}.{number}.{sign.word}",
            NAME,
            sign.word,
            "read",
            Line(task.speaker, task.asks),
            "card",
            choices,
            frozenset({right}),
            why=sign.why,
            gates=False,
            sign=sign.sign,
            shown=sign.text,
        )
