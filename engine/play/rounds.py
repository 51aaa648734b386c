"""The round of missed words: which askings are played again, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random

from engine.play.script import Asking, Choice, Deliver, Item, Script

FEWEST = 3
"""Askings of a second round, if the first had so many."""


def whole(script: Script, missed: Iterable[str]) -> tuple[str, ...]:
    """Each missed word's last missed asking, with those that belong to it: what the same instruction asks for among
    the same choices, and what is carried to the place that was missed.

    Once a word keeps the round short also for who missed much, and needs it most.
    `Hent kniven og skærebrættet` is heard and done again whole: nobody could know that only the board is wanted now.
    And `Kødet er råt. Hvor skal det stå?` is asked of someone who has taken the meat.
    """
    tasks = {item.id: task for item, task in zip(script.items, script.task_of, strict=True)}
    taken = carries(script)

    def instruction(asking: Asking) -> tuple[object, ...]:
        offered = frozenset(choice.id for choice in asking.choices)
        return tasks[asking.id], asking.line, asking.shown, offered, taken.get(asking.id)

    among = frozenset(missed)
    wanted = set({asking.word: asking.id for asking in script.askings if asking.id in among}.values())
    lines = {asking.id: asking.line for asking in script.askings}
    for put, picks in taken.items():
        # `Sæt gryden i ovnen` says both at once, and both are done again.
        said_at_once = put in lines and any(one in wanted and lines[one] == lines[put] for one in picks)
        if put in wanted or said_at_once:
            wanted.update((put, *picks))
    again = {instruction(asking) for asking in script.askings if asking.id in wanted}
    return tuple(asking.id for asking in script.askings if instruction(asking) in again)


def enough(script: Script, missed: Sequence[str], queue: Sequence[str]) -> tuple[str, ...]:
    """What was missed in a round that asked `queue`, with some that were right, so that there are a few to choose
    among: a single one, just shown, would be answered without thinking."""
    others = [asking for asking in queue if asking not in missed]
    again = {*missed, *others[: max(0, FEWEST - len(missed))]}
    return tuple(asking.id for asking in script.askings if asking.id in again)


def carries(script: Script) -> dict[str, tuple[str, ...]]:
    """Of each asking where to put something down, and of each place to bring it to: the askings just before it that
    asked what to take."""
    found: dict[str, tuple[str, ...]] = {}
    taken: list[str] = []
    for item in script.items:
        if isinstance(item, Asking) and item.effect == "pick" and item.count == 1:
            taken.append(item.id)
            continue
        if isinstance(item, Deliver) or (isinstance(item, Asking) and item.effect == "put"):
            found[item.id] = tuple(taken)
        taken.clear()
    return found


def played(script: Script, queue: tuple[str, ...], number: int) -> tuple[Item, ...]:
    """The askings of a round as they are played: under ids of their own, and with nothing taken but what is put down
    or brought somewhere in this round too."""
    made: list[Item] = []
    taken = carries(script)
    again = set(queue)
    again |= {one.id for one in script.items if isinstance(one, Deliver) and again & set(taken[one.id])}
    carried = {one for put, picks in taken.items() if put in again for one in (put, *picks)}
    for item in script.items:
        if isinstance(item, Deliver) and item.id in again:
            made.append(replace(item, id=f"{item.id}#{number}"))
        elif isinstance(item, Asking) and item.id in again:
            made.append(
                replace(
                    item,
                    id=f"{item.id}#{number}",
                    group=item.group and f"{item.group}#{number}",
                    effect=item.effect if item.id in carried else "none",
                    choices=_anew(item, number),
                )
            )
    return tuple(made)


def _anew(asking: Asking, number: int) -> tuple[Choice, ...]:
    """Cards in another order than before, the right one elsewhere: where it lay is soon remembered."""
    if asking.reply != "card":
        return asking.choices
    chance = Random(f"{asking.id}#{number}")
    cards = list(asking.choices)
    was = _place_of_right(asking, cards)
    while was >= 0 and len(cards) > 1 and _place_of_right(asking, cards) == was:
        chance.shuffle(cards)
    return tuple(cards)


def _place_of_right(asking: Asking, cards: list[Choice]) -> int:
    return next((place for place, card in enumerate(cards) if card.id in asking.right), -1)
