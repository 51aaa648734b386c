"""What the tests of a level in play do and ask for again and again."""


from __future__ import annotations

from collections.abc import Iterator

from engine.play.commands import Choose
from engine.play.events import Answered
from engine.stage.pilot import Pilot
from engine.stage.piloted import settle
from engine.stage.scenes.card import CardScene
from tests.stage.scenes.conftest import QuickVoice

FETCH, AROUND = "kitchen/2-fetch", "kitchen/1-around"


def voice(pilot: Pilot) -> QuickVoice:
    found = pilot.stage.speech.voice
    assert isinstance(found, QuickVoice)
    return found


def counted(pilot: Pilot) -> list[Answered]:
    pilot.until(lambda: not pilot.level.run.waiting)
    return [answer for _, answer in pilot.level.run.counted]


def answer_right(pilot: Pilot) -> Answered:
    """Answer what is asked and give the answer that was counted."""
    before = len(counted(pilot))
    asking = pilot.level.run.asking
    assert asking is not None
    pilot.level.do(Choose(sorted(asking.right)[0]))
    settle(pilot)
    if isinstance(pilot.stage.scene, CardScene):
        pilot.press("close")
    return counted(pilot)[before]


def names(pilot: Pilot) -> set[str]:
    pilot.frame()
    return {control.name for control in pilot.stage.focus.controls}


def while_held(pilot: Pilot) -> Iterator[set[str]]:
    """The controls in each frame in which an answer is still being shown."""
    while True:
        there = names(pilot)
        if not pilot.level.beats.holding:
            return
        yield there


def press_at(pilot: Pilot, spot: str) -> None:
    """Press the middle of something in the room, once it is in view."""
    level = pilot.level
    level.sight.look_at(spot)
    level.room.camera.follow(pilot.stage.geometry, 0, 0, 0, jump=True)
    level.workplace.press(*level.room.camera.to_screen(pilot.stage.geometry, *level.room.middle(spot)))
    settle(pilot)
