"""A bot at the pilot's hands: its commands become clicks, as a learner would make them."""

from __future__ import annotations

from collections.abc import Callable

from engine.bots.players import Player
from engine.play.commands import (
    AskAgain,
    AskMeaning,
    AskShow,
    AskSlower,
    Choose,
    Command,
    Continue,
    Erase,
    OpenCard,
    OpenText,
    StartRound,
)
from engine.problem import Problem
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.message import MessageScene
from engine.stage.scenes.result import ResultScene

BUTTONS: dict[type, str] = {
    AskAgain: "again",
    AskSlower: "slower",
    AskMeaning: "own_language",
    AskShow: "show_me",
    OpenText: "open-text",
    Continue: "continue",
    Erase: "erase",
    StartRound: "round",
}
MOST = 600


def perform(pilot: Pilot, command: Command) -> None:
    """Make one command with the mouse, and wait until what it does has been shown."""
    level = pilot.level
    if isinstance(command, Choose):
        if level.view.covers_room:
            pilot.press(command.choice)
        else:
            pilot.use(command.choice)
    elif isinstance(command, OpenCard):
        pilot.press(f"word:{command.word}")
    else:
        pilot.press(BUTTONS[type(command)])
    settle(pilot)


def settle(pilot: Pilot) -> None:
    """Wait until the level waits for the learner, or another scene has come."""
    pilot.until(lambda: not isinstance(pilot.stage.scene, LevelScene) or pilot.stage.scene.idle)


def play_through(
    pilot: Pilot, bot: Player, *, each: Callable[[int, Command], None] | None = None, most: int = MOST
) -> int:
    """Play the level on the screen to its result; the number of commands made. `each` is told before each command.

    Problem when the game says that something is wrong with files or the save; TypeError in any other scene.
    """
    made = 0
    while made < most and not isinstance(pilot.stage.scene, ResultScene):
        if isinstance(pilot.stage.scene, CardScene):
            pilot.press("close")
            continue
        settle(pilot)
        if isinstance(pilot.stage.scene, CardScene | ResultScene):
            continue
        if isinstance(pilot.stage.scene, MessageScene):
            raise Problem(pilot.stage.scene.details, "see `game.py check`")
        command = bot.next(pilot.level.run)
        if command is None:
            pilot.wait(300)
            made += 1
            continue
        if each is not None:
            each(made, command)
        made += 1
        perform(pilot, command)
    return made
