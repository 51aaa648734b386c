"""The round of missed words: which askings are played again, and how."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from random import Random

from engine.play.script import Asking, Choice, Script


def whole(script: Script, missed: Iterable[str]) -> tuple[str, ...]:
    """The missed askings, each with those that belong to it: what the same instruction asks for among the same
    choices, and what is carried to the place that was missed.

    `Hent kniven og skærebrættet` is heard and done again whole: nobody could know that only the board is wanted now.
    And `Kødet er råt. Hvor skal det stå?` is asked of someone who has taken the meat.
    """
    tasks = {item.id: task for item, task in zip(script.items, script.task_of, strict=True)}
    taken = carries(script)

    def instruction(asking: Asking) -> tuple[object, ...]:
        among = frozenset(choice.id for choice in asking.choices)
        return tasks[asking.id], asking.line, asking.shown, among, taken.get(asking.id)

    wanted = set(missed)
    wanted.update(one for put, picks in taken.items() if put in wanted for one in picks)
    again = {instruction(asking) for asking in script.askings if asking.id in wanted}
    return tuple(asking.id for asking in script.askings if instruction(asking) in again)


def carries(script: Script) -> dict[str, tuple[str, ...]]:
    """Of each asking where to put something down: those just before it that asked what to take."""
    found: dict[str, tuple[str, ...]] = {}
    taken: list[str] = []
    for item in script.items:
        if isinstance(item, Asking) and item.effect == "pick" and item.count == 1:
            taken.append(item.id)
            continue
        if isinstance(item, Asking) and item.effect == "put":
            found[item.id] = tuple(taken)
        taken.clear()
    return found


def played(script: Script, queue: tuple[str, ...], number: int) -> tuple[Asking, ...]:
    """The askings of a round as they are played: under ids of their own, and with nothing taken but what is put down
    again in this round."""
    by_id = {asking.id: asking for asking in script.askings}
    carried = {one for put, taken in carries(script).items() if put in queue for one in (put, *taken)}
    return tuple(
        replace(
            one,
            id=f"{one.id}#{number}",
            group=one.group and f"{one.group}#{number}",
            effect=one.effect if one.id in carried else "none",
            choices=_anew(one, number),
        )
        for one in (by_id[asking_id] for asking_id in queue if asking_id in by_id)
    )


def _anew(asking: Asking, number: int) -> tuple[Choice, ...]:
    """Cards in another order than before: where the right one lay is soon remembered."""
    if asking.reply != "card":
        return asking.choices
    return tuple(Random(f"{asking.id}#{number}").sample(asking.choices, len(asking.choices)))
