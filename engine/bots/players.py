"""The five players: each gives the next command from what it may know."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Protocol

from engine.bots import percept
from engine.bots.percept import Percept
from engine.course.run import Run
from engine.play import session
from engine.play.commands import (
    AskAgain,
    AskMeaning,
    AskShow,
    AskSlower,
    Choose,
    Command,
    Continue,
    Erase,
    OpenText,
    StartRound,
)
from engine.play.script import Asking, Deliver, Meet, Script, Tell
from engine.play.session import State


class Player(Protocol):
    """Gives the next command; None when it has nothing more to do."""

    def next(self, run: Run) -> Command | None: ...


class Solver:
    """Knows the script and always does what is right."""

    def next(self, run: Run) -> Command | None:
        plain = _plain(run)
        if plain is not None or run.asking is None:
            return plain
        asking, state = run.asking, run.state
        if asking.reply == "letters":
            return Choose(_tile(asking, state.letters, session.target_letters(asking)))
        if asking.count > 1 and asking.deliver is not None and len(state.held) >= asking.count:
            return Choose(asking.deliver)
        fresh = [choice for choice in sorted(asking.right) if choice not in state.held]
        return Choose((fresh or sorted(asking.right))[0])


class Understander:
    """Somebody who knows the words and either hears or reads; what that does not tell is tried one after the other."""

    def __init__(self, perceive: Callable[[Script, State], Percept | None], spelling: Mapping[str, str]) -> None:
        self._perceive = perceive
        self._spelling = spelling
        self._tried: dict[str, set[str]] = {}

    def next(self, run: Run) -> Command | None:
        plain = _plain(run)
        if plain is not None or run.asking is None:
            return plain
        seen = self._perceive(run.script, run.state)
        if seen is None:
            return None
        tried = self._tried.setdefault(f"{run.asking.id}/{len(run.state.answered)}", set())
        if seen.reply == "letters":
            return self._spell(run.asking, run.state, seen)
        if seen.deliver is not None and seen.held >= seen.number:
            return Choose(seen.deliver)
        found = choose(seen, run.state.held) or next(
            (choice.id for choice in seen.choices if choice.id not in tried), seen.choices[0].id
        )
        if found in tried:
            found = next((choice.id for choice in seen.choices if choice.id not in tried), found)
        if seen.deliver is None:
            tried.add(found)
        return Choose(found)

    def _spell(self, asking: Asking, state: State, seen: Percept) -> Command:
        if seen.pictured is not None:
            letters = "".join(letter for letter in self._spelling[seen.pictured].lower() if letter.isalpha())
            return Choose(_tile(asking, state.letters, letters))
        # Who cannot read lays what comes, and follows the tiles that are pointed out once it was not right.
        if any(first.asking == asking.id for first in state.answered):
            return Choose(_tile(asking, state.letters, session.target_letters(asking)))
        return Choose(next(choice.id for choice in asking.choices if choice.id not in state.letters))


class Guesser:
    """Clicks at random what can be clicked; as eliminator it never repeats a miss within an asking."""

    def __init__(self, chance: random.Random, *, eliminates: bool) -> None:
        self._chance = chance
        self._eliminates = eliminates
        self._missed: dict[str, set[str]] = {}
        self._last: tuple[str, str] | None = None

    def next(self, run: Run) -> Command | None:
        if run.state.finished:
            return StartRound() if not run.state.passed else None
        asking = run.asking
        live = list(run.live)
        if asking is not None and self._eliminates:
            missed = self._missed.setdefault(asking.id, set())
            if self._last is not None and self._last[0] == asking.id and asking.id not in run.state.resolved:
                missed.add(self._last[1])
            live = [choice for choice in live if choice not in missed] or live
        buttons: list[Command] = [AskAgain(), AskSlower(), AskMeaning(), AskShow(), OpenText()]
        if isinstance(run.item, Tell):
            buttons.append(Continue())
        if run.state.letters:
            buttons.append(Erase())
        commands = [*(Choose(choice) for choice in live), *buttons]
        command = self._chance.choice(commands)
        self._last = (asking.id, command.choice) if asking is not None and isinstance(command, Choose) else None
        return command


def choose(seen: Percept, held: tuple[str, ...]) -> str | None:
    """The choice that what was said speaks of: the picture of the first word still to do, or the nearest sentence."""
    # A split verb says its word twice (`Tør … af`): what is done is done with all of it.
    left = [word for word in seen.words if word not in seen.done]
    for word in left:
        for choice in seen.choices:
            if choice.word == word and choice.sentence is None and choice.id not in held:
                return choice.id
    sentences = [choice for choice in seen.choices if choice.sentence is not None]
    if not sentences:
        return None
    return max(sentences, key=lambda choice: _shared(choice.sentence.words if choice.sentence else (), left)).id


def _shared(words: tuple[str, ...], said: list[str]) -> int:
    return sum(word in said for word in words)


def _plain(run: Run) -> Command | None:
    """What anybody does where nothing is asked."""
    if run.state.finished:
        return None if run.state.passed else StartRound()
    item = run.item
    if isinstance(item, Tell):
        return Continue()
    if isinstance(item, Meet):
        return Choose(next(choice.id for choice in item.choices if choice.id not in run.state.met))
    if isinstance(item, Deliver):
        return Choose(item.to)
    return None


def _tile(asking: Asking, laid: tuple[str, ...], letters: str) -> str:
    wanted = letters[min(len(laid), len(letters) - 1)]
    free = [choice for choice in asking.choices if choice.id not in laid]
    return next((choice.id for choice in free if choice.letter == wanted), free[0].id)


def player(kind: str, spelling: Mapping[str, str], seed: int) -> Player:
    """A player by its name on the command line. KeyError for another."""
    makers: dict[str, Callable[[], Player]] = {
        "solver": Solver,
        "listener": lambda: Understander(percept.heard, spelling),
        "reader": lambda: Understander(percept.seen, spelling),
        "guesser": lambda: Guesser(random.Random(seed), eliminates=False),
        "eliminator": lambda: Guesser(random.Random(seed), eliminates=True),
    }
    return makers[kind]()
