"""Fingers: a short touch presses, a held one only lets things speak."""

from collections.abc import Iterator

import pygame
import pytest

from engine.saving import open_temporary
from engine.stage.pilot import Pilot
from engine.stage.scenes.title import TitleScene


@pytest.fixture
def pilot() -> Iterator[Pilot]:
    with open_temporary() as save:
        held = Pilot(save)
        held.game.flow.begin()
        held.frame()
        yield held
        held.close()


def touch(pilot: Pilot, name: str, milliseconds: float) -> None:
    """A finger on a control for so long."""
    control = pilot.stage.focus.named(name)
    assert control is not None
    place = pilot.stage.geometry.point(*control.centre)
    pilot.frame(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=1, touch=True))
    pilot.wait(milliseconds)
    pilot.frame(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=place, button=1, touch=True))


def test_a_short_touch_presses(pilot: Pilot) -> None:
    touch(pilot, "start", 120)
    assert not isinstance(pilot.stage.scene, TitleScene)


def test_a_held_touch_speaks_and_presses_nothing(pilot: Pilot) -> None:
    pilot.stage.speech.hush()
    touch(pilot, "start", 900)
    assert isinstance(pilot.stage.scene, TitleScene)
    saying = pilot.stage.speech.saying
    assert saying is not None
    assert saying.text == pilot.stage.tr("Start")
