"""One bot plays one level through to its result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.bots.players import Player
from engine.course.run import Run
from engine.play.events import Answered, Finished

Counted = Callable[[str, Answered], None]
"""Told of every answer once it is on disk: its event id and what it was."""
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
    if result is None:
        return Outcome(run.play.level.id, False, False, 0, 0, 0, commands, firsts)
    return Outcome(
        run.play.level.id, result.passed, True, result.stars, result.right, result.total, commands, firsts
    )
