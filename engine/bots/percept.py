"""What a player can hear and see of the item in play: bots that only listen or only read decide by this alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from engine.content.model import Sentence
from engine.language.numbers import words_to_numbers
from engine.play import session
from engine.play.script import Asking, Choice, Item, Script
from engine.play.session import State


@dataclass(frozen=True, slots=True)
class Percept:
    """`words` are those of the instruction in the order said, `number` a number named in it (1 when none is).

    `choices` carry what they show or say; `done` counts the answers already given to this same instruction;
    `pictured` is the word whose picture is shown to be spelled.
    """

    words: tuple[str, ...]
    number: int
    choices: tuple[Choice, ...]
    reply: str
    held: int
    deliver: str | None
    done: tuple[str, ...] = ()
    pictured: str | None = None


def heard(script: Script, state: State) -> Percept | None:
    """What somebody hears who cannot read; None when nothing is asked."""
    return _perceive(script, state, reading=False)


def seen(script: Script, state: State) -> Percept | None:
    """What somebody reads who cannot hear, subtitles on."""
    return _perceive(script, state, reading=True)


def _perceive(script: Script, state: State, *, reading: bool) -> Percept | None:
    together = session.open_askings(script, state)
    if not together:
        return None
    asking = together[0]
    # Signs are seen, not heard; whoever reads takes sign and question together.
    said: list[Sentence] = [asking.line.sentence]
    if asking.shown is not None and reading:
        said.append(asking.shown)
    words = tuple(word for sentence in said for word in sentence.words)
    return Percept(
        words,
        next((number for sentence in said if (number := _number(sentence.text)) is not None), 1),
        asking.choices,
        asking.reply,
        len(state.held),
        asking.deliver,
        _done(script, state, asking),
        asking.word if asking.reply == "letters" and reading else None,
    )


_numbers = cache(words_to_numbers)


def _number(text: str) -> int | None:
    for token in text.lower().replace(",", " ").replace(".", " ").split():
        number = int(token) if token.isdigit() else _numbers().get(token)
        if number is not None and number > 1:
            return number
    return None


def _done(script: Script, state: State, asking: Asking) -> tuple[str, ...]:
    """Words of the askings of this very instruction that are already answered, as whoever did them knows.

    An instruction is said once for what follows on each other; the same sentence later on is said anew.
    """
    playing = session.items(script, state)
    here = next(i for i, item in enumerate(playing) if item.id == asking.id)
    first = here
    while first > 0 and _same(playing[first - 1], asking):
        first -= 1
    done: list[str] = []
    for item in playing[first:]:
        if not isinstance(item, Asking) or not _same(item, asking):
            break
        if item.id in state.resolved:
            done.append(item.word)
    return tuple(done)


def _same(item: Item, asking: Asking) -> bool:
    return isinstance(item, Asking) and (item.line, item.shown) == (asking.line, asking.shown)
