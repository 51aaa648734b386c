"""One bot plays one level through to its result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from engine.bots.players import Player, player
from engine.course.course import forget
from engine.course.run import Run
from engine.play.events import Answered, Finished

Counted = Callable[[str, Answered], None]
"""Told of every answer once it is on disk: its event id and what it was."""
GUESSING = ("guesser", "eliminator")
"""Bots that know nothing."""
PATIENCE = 10
"""A bot that knows nothing gets this many times the commands that a solver needs."""
MOST = 5000
"""Commands after which a play is given up when no other limit is set."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a play ended. `firsts` are first answers of all askings by mechanic: (right, all)."""

    level: str
    passed: bool
    finished: bool
    stars: int
    right: int
    total: int
    commands: int
    firsts: dict[str, tuple[int, int]]


def play(run: Run, bot: Player, *, limit: int = MOST, rounds: int = 1, counted: Counted | None = None) -> Outcome:
    """Let a bot play. It stops when the level is passed, the bot gives up, or after `limit` commands.

    `rounds` bounds the rounds of missed words it may play.
    """
    commands = 0
    result: Finished | None = None
    firsts: dict[str, tuple[int, int]] = {}
    told = 0
    for event in (*run.begun, *run.wait()):
        # A play that was killed after its last answer is over as soon as it is gone on with.
        result = event if isinstance(event, Finished) else result
    while commands < limit:
        if run.state.finished and (run.state.passed or run.state.round >= rounds):
            break
        command = bot.next(run)
        if command is None:
            break
        commands += 1
        for event in (*run.do(command), *run.wait()):
            if isinstance(event, Finished):
                result = event if result is None or event.passed else result
            elif isinstance(event, Answered):
                right, total = firsts.get(event.mechanic, (0, 0))
                firsts[event.mechanic] = (right + event.right, total + 1)
        if counted is not None:
            for event_id, answer in run.counted[told:]:
                counted(event_id, answer)
        told = len(run.counted)
    return _outcome(run, result, commands, firsts)


def guess(run: Run, bot: Player, counted: Counted | None = None) -> Outcome:
    """The same for a bot that knows nothing: one play, and as many commands as its `PATIENCE` allows."""
    silent = Run(replace(run.play, person=""), forget, lambda: 0.0)
    needed = play(silent, player("solver", {}, 0)).commands
    return play(run, bot, limit=PATIENCE * max(1, needed), counted=counted)


def _outcome(run: Run, result: Finished | None, commands: int, firsts: dict[str, tuple[int, int]]) -> Outcome:
    if result is None:
        return Outcome(run.play.level.id, False, False, 0, 0, 0, commands, firsts)
    return Outcome(
        run.play.level.id, result.passed, True, result.stars, result.right, result.total, commands, firsts
    )
