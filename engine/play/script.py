"""What a level consists of once its mechanics have unfolded their tasks: askings and what stands between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.content.model import NoiseId, PersonId, Picture, Sentence, SignId, SpotName, WordId

Channel = Literal["listen", "read", "spell"]
Reply = Literal["spot", "card", "letters"]
"""How an asking is answered, or a word met: at a spot of the map, with one of several cards, or letter by letter."""
Effect = Literal["none", "pick", "put", "clear"]
"""What a right answer does in the room: the thing is picked up, put down where it belongs; once its task is done, the
danger is gone."""


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody says something; `speaker` is a colleague of the world."""

    speaker: PersonId
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be answered with. `id` is the spot's name, or the card's or letter's own id.

    `word` is what its picture shows or its rule stands for; `sentence` what it says; `then` what the other person
    answers to it (a poor reply has its natural consequence).
    """

    id: str
    word: WordId | None = None
    sentence: Sentence | None = None
    picture: Picture | None = None
    letter: str = ""
    then: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """One question about one word.

    Askings of one `group` stand open together and may be answered in any order (`Hent kniven og skærebrættet`).
    With `count` above 1 the choice is made that many times and handed over at `deliver`; `there` says where that is.
    `gates` is false for reading and spelling practice, which never closes a level.
    """

    id: str
    mechanic: str
    word: WordId
    channel: Channel
    line: Line
    reply: Reply
    choices: tuple[Choice, ...]
    right: frozenset[str]
    group: str = ""
    effect: Effect = "none"
    count: int = 1
    deliver: SpotName | None = None
    there: Sentence | None = None
    why: Sentence | None = None
    gates: bool = True
    sign: SignId | None = None
    shown: Sentence | None = None
    noise: NoiseId | None = None

    def choice(self, choice_id: str) -> Choice | None:
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        return None


@dataclass(frozen=True, slots=True)
class Meet:
    """Four words to get to know, in any order, at their things or on cards: each opens its word card."""

    id: str
    mechanic: str
    line: Line
    choices: tuple[Choice, ...]
    reply: Reply = "spot"


@dataclass(frozen=True, slots=True)
class Tell:
    """Something is said and nothing asked; `shows` is pointed out meanwhile."""

    id: str
    mechanic: str
    line: Line
    shows: SpotName | None = None


@dataclass(frozen=True, slots=True)
class Deliver:
    """What is carried goes to a spot that is pointed out: nothing is asked."""

    id: str
    mechanic: str
    line: Line
    to: SpotName


Item = Asking | Meet | Tell | Deliver


@dataclass(frozen=True, slots=True)
class Script:
    """A level unfolded for one seed. Items of one task follow each other; `tasks` counts them for the task dots."""

    level: str
    items: tuple[Item, ...]
    task_of: tuple[int, ...]
    safety: frozenset[WordId]

    @property
    def tasks(self) -> int:
        return self.task_of[-1] + 1 if self.task_of else 0

    @property
    def askings(self) -> tuple[Asking, ...]:
        return tuple(item for item in self.items if isinstance(item, Asking))
