"""What bots prove of a world when it is checked: each function takes a world and gives its problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import count, pairwise
from math import prod

from engine.bots.match import GUESSING, MOST, guess
from engine.bots.players import player
from engine.content.model import Level, World
from engine.content.problems import Problem
from engine.course.course import forget
from engine.course.run import Play, Run
from engine.play.events import Answered, Event
from engine.play.mechanics import by_record
from engine.play.result import PASS
from engine.play.script import Asking, Script
from engine.workshop.askings import SEEDS, place_of, unfolded

SILENT = frozenset({"read_signs", "spell"})
"""What nobody is expected to do by hearing alone."""
MANY = 200
"""Plays of a bot that knows nothing, of a level that it may well pass."""
MOST_GUESSED = 100
"""It may pass one play in this many."""
EARS = {"listener": "hears", "reader": "reads"}


def check_solved(world: World) -> Iterator[Problem]:
    """The solver, who knows the script, must pass every level."""
    for level, script in _scripts(world):
        run, _ = _play("solver", world, level, script)
        if run.state.passed:
            continue
        file = f"levels/{level.id}.yaml"
        item = run.item
        if item is None:
            yield Problem(file, "doing all that is right does not pass the level", "ask for something that counts")
        else:
            message = "the level cannot be finished: nothing leads on from here"
            yield Problem(place_of(item, file), message, "simplify this task")


def check_understood(world: World) -> Iterator[Problem]:
    """Who only hears must know every answer but those of signs and spelling; who only reads must know every one."""
    for level, script in _scripts(world):
        for kind, sense in EARS.items():
            run, answers = _play(kind, world, level, script)
            skipped = SILENT if kind == "listener" else frozenset()
            missed = [one for one in answers if not one.right and one.mechanic not in skipped]
            for answer in missed:
                yield _not_understood(level, script, answer, sense)
            if not missed and not run.state.finished:
                yield Problem(f"levels/{level.id}.yaml", f"who only {sense} comes to no end", "simplify its tasks")


def check_said_anew(world: World) -> Iterator[Problem]:
    """What is said twice running is heard once: the second question would never be heard."""
    for level, script in _scripts(world):
        for before, item in pairwise(script.items):
            same = before.line == item.line
            if not same or not isinstance(item, Asking) or not isinstance(before, Asking):
                continue
            if (before.word, before.shown) == (item.word, item.shown):
                place = place_of(item, f"levels/{level.id}.yaml")
                yield Problem(place, "asks the same twice running", "let something else come between, or say it anew")


def check_guessed(world: World) -> Iterator[Problem]:
    """Who presses at random must not pass. Where the chance of it is not small by far, plays tell what it is."""
    for level, script in {level.id: (level, script) for level, script in _scripts(world)}.values():
        if chance_of_guessing(script) * MOST_GUESSED < 1:
            continue
        if not _play("solver", world, level, script)[0].state.passed:
            continue  # what cannot be passed at all was said
        for kind in GUESSING:
            passed = _guessed(kind, world, level, script)
            if passed > MANY // MOST_GUESSED:
                how = "presses at random" if kind == "guesser" else "presses at random, nothing twice,"
                message = f"who {how} passes {passed} of {MANY} plays"
                yield Problem(f"levels/{level.id}.yaml", message, "ask more often, and offer more choices")


def chance_of_guessing(script: Script) -> float:
    """The chance, 0-1, that a level is passed by pressing at random; rather too high than too low.

    Either 70 % of first answers are right, or of each word all are, or the one in the round of missed words. Left out
    is what makes it harder still: safety words, and that nobody presses for ever.
    """
    gating = [asking for asking in script.askings if asking.gates]
    chances = [_chance_of(asking, script) for asking in gating]
    number_right = [1.0]
    for chance in chances:
        fewer, same = [0.0, *number_right], [*number_right, 0.0]
        number_right = [chance * one + (1 - chance) * other for one, other in zip(fewer, same, strict=True)]
    at_once = sum(share for number, share in enumerate(number_right) if number >= PASS * len(chances))
    of_word: dict[str, list[float]] = {}
    for asking, chance in zip(gating, chances, strict=True):
        of_word.setdefault(asking.word, []).append(chance)
    return min(1.0, at_once + prod(1 - (1 - prod(some)) * (1 - max(some)) for some in of_word.values()))


def _chance_of(asking: Asking, script: Script) -> float:
    """The chance that a first answer is right: of several things to be taken each must be, of a group any may come."""
    together = [one for one in script.askings if one is asking or (one.group and one.group == asking.group)]
    right = len(frozenset[str]().union(*(one.right for one in together)) & _answers(asking))
    there = len(_answers(asking))
    return prod((right - taken) / (there - taken) for taken in range(min(asking.count, right)))


HOOKS: tuple[Callable[[World], Iterable[Problem]], ...] = (
    check_solved,
    check_understood,
    check_said_anew,
    check_guessed,
)
"""Run on every world that could be read without a problem that stops it."""


def _scripts(world: World) -> Iterator[tuple[Level, Script]]:
    """Every level for every seed of the check; one that cannot be laid out is the business of other checks."""
    for level in world.levels:
        scripts, _ = unfolded(level, world, by_record())
        for script in scripts[: len(SEEDS)]:
            if all(asking.right & _answers(asking) for asking in script.askings):
                yield level, script


def _answers(asking: Asking) -> set[str]:
    return {choice.id for choice in asking.choices} if asking.reply != "letters" else set(asking.right)


def _play(kind: str, world: World, level: Level, script: Script) -> tuple[Run, list[Answered]]:
    """Let a bot play, as a guest, until it is done or does what it can do no more; its first answers."""
    ticks = count()
    play = Play("", level, world, script, "")
    run = Run(play, forget, lambda: float(next(ticks)), subtitles=kind == "reader")
    spelling = {str(word.id): word.danish for word in (*world.borrowed.values(), *world.words.values())}
    bot = player(kind, spelling, 0)
    happened: list[Event] = []
    for _ in range(min(MOST, 40 * (len(script.items) + 10))):
        command = None if run.state.finished else bot.next(run)
        if command is None:
            break
        happened.extend(run.do(command))
    return run, [event for event in happened if isinstance(event, Answered)]


def _guessed(kind: str, world: World, level: Level, script: Script) -> int:
    """How many of `MANY` plays are passed."""
    run = Play("", level, world, script, "")
    bots = (player(kind, {}, seed) for seed in range(MANY))
    return sum(guess(Run(run, forget, lambda: 0.0), bot).passed for bot in bots)


def _not_understood(level: Level, script: Script, answer: Answered, sense: str) -> Problem:
    asking = next(one for one in script.askings if one.id == answer.asking)
    place = place_of(asking, f"levels/{level.id}.yaml")
    said = {*asking.line.sentence.words, *(asking.shown.words if asking.shown is not None else ())}
    if asking.word in said:
        message = f"who only {sense} takes '{answer.chosen}' to be meant, not '{asking.word}'"
        return Problem(place, message, "say it so that one choice alone fits, or take the other out")
    message = f"who only {sense} cannot know that '{asking.word}' is meant"
    return Problem(place, message, f"name {{{asking.word}}} in what is said")
