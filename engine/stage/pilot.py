"""A pilot for tests and pictures: drives the real stage with real events, on a clock of its own."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pygame

from engine.content.files import Library
from engine.problem import Problem
from engine.saving.save import Save
from engine.stage.game import Game, open_game
from engine.stage.level import hud
from engine.stage.level.scene import LevelScene

FRAME = 1000 / 60
LEAST_REAL = 30.0
"""Seconds of the machine's time that a wait is given at least."""
PATIENCE = 40_000.0
"""Milliseconds of game time after which waiting for something is given up."""


class Clock:
    """Time that passes only when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Pilot:
    """Holds a game on SDL's dummy drivers (or whatever the environment names).

    With a `seed` the same hands make the same pictures: chance is the seed's, and no frame passes while disk or voice
    are at work.
    """

    def __init__(
        self,
        save: Save,
        *,
        size: tuple[int, int] = (1366, 768),
        language: str = "en",
        root: Path | Library | None = None,
        seed: int | None = None,
    ) -> None:
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
        pygame.display.init()
        self.clock = Clock()
        surface = pygame.display.set_mode(size)
        self.game: Game = open_game(save, surface, language=language, root=root, clock=self.clock, seed=seed)
        self.stage = self.game.stage
        self._steady = seed is not None

    # -- time

    def frame(self, *events: pygame.event.Event) -> None:
        """One frame with these events."""
        if self._steady:
            self._catch_up()
        self.clock.now += FRAME
        self.game.tend()
        self.stage.frame(events)

    def _catch_up(self) -> None:
        """Let disk and voice finish what they are at: how long they take would else be seen."""
        end = time.monotonic() + LEAST_REAL
        while self.stage.speech.coming and time.monotonic() < end:
            time.sleep(0.001)
        scene = self.stage.scene
        if isinstance(scene, LevelScene) and scene.run.waiting:
            self.stage.course.save.append_now()  # nothing, after all that is being written

    def wait(self, milliseconds: float) -> None:
        """Let game time pass, frame by frame."""
        until = self.clock.now + milliseconds
        while self.clock.now < until:
            self.frame()

    def until(self, reached: Callable[[], bool], patience: float = PATIENCE) -> None:
        """Let time pass until something is so. TimeoutError when it does not become so.

        Disk and voice keep the machine's time, not the game's, so both must have had theirs.
        """
        end = self.clock.now + patience
        really = time.monotonic() + LEAST_REAL
        while not reached():
            if self.clock.now > end:
                if time.monotonic() > really:
                    raise TimeoutError("what was waited for did not happen")
                time.sleep(0.002)
            self.frame()

    # -- hands

    def press(self, name: str) -> None:
        """Press a control by its name, with the mouse. KeyError when it is not there."""
        self.frame()
        control = self.stage.focus.named(name)
        if control is None:
            there = ", ".join(one.name for one in self.stage.focus.controls)
            raise KeyError(f"no control {name!r}; there are {there}")
        self.click(*self.stage.geometry.point(*control.centre))

    def click(self, x: float, y: float) -> None:
        """A left click at a screen point."""
        place = (round(x), round(y))
        self.frame(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
        self.frame(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=1))
        self.frame(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=place, button=1))

    def key(self, scancode: int) -> None:
        """A key goes down and up."""
        self.frame(pygame.event.Event(pygame.KEYDOWN, scancode=scancode, key=0, mod=0, unicode=""))
        self.frame(pygame.event.Event(pygame.KEYUP, scancode=scancode, key=0, mod=0, unicode=""))

    def rest_on(self, name: str, milliseconds: float = 900) -> None:
        """Let the pointer rest on a control."""
        self.frame()
        control = self.stage.focus.named(name)
        if control is None:
            raise KeyError(name)
        place = self.stage.geometry.point(*control.centre)
        self.frame(pygame.event.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
        self.wait(milliseconds)

    def use(self, spot: str) -> None:
        """Click a spot of the room, looking about for it first as a learner would."""
        level = self.level
        for _ in range(12):
            self._rest_camera()
            x, y = level.room.camera.to_screen(self.stage.geometry, *self._bare(spot))
            place = self.stage.geometry.design(x, y)
            covered = self.stage.focus.under(*place) is not None or hud.in_bubble(self.stage, level.telling.talk, x, y)
            width, height = self.stage.surface.get_size()
            if 0 <= x < width and 0 <= y < height and not covered:
                self.click(x, y)
                return
            side = self._side(x, y, width, height, covered=covered)
            if self.stage.focus.named(f"look-{side}") is None:
                break
            self.press(f"look-{side}")
            self.wait(700)
        # Nearer the edge than the view goes: the learner walks over and it comes out from under the bubble.
        level.workplace.use(spot)

    def _rest_camera(self) -> None:
        """Wait until the view stands still: nobody hits a thing that glides past."""
        camera = self.level.room.camera
        for _ in range(120):
            before = camera.x, camera.y
            self.frame()
            if (camera.x, camera.y) == before:
                return

    def _bare(self, spot: str) -> tuple[float, float]:
        """A point of a spot that no other live one covers, the nearest to its middle."""
        room, live = self.level.room, self.level.run.live
        left, top, width, height = room.box(spot)
        middle = room.middle(spot)
        points = [(left + width * i / 10, top + height * j / 10) for i in range(1, 10) for j in range(1, 10)]
        bare = [point for point in points if room.at(*point, live) == spot]
        return min(bare, key=lambda at: abs(at[0] - middle[0]) + abs(at[1] - middle[1]), default=middle)

    def _side(self, x: float, y: float, width: int, height: int, *, covered: bool) -> str:
        if x < 0 or x >= width:
            return "left" if x < 0 else "right"
        if covered:
            return "down" if y > height / 2 else "up"
        return "up" if y < 0 else "down"

    @property
    def level(self) -> LevelScene:
        """The level being played. TypeError in any other scene."""
        scene = self.stage.scene
        if not isinstance(scene, LevelScene):
            raise TypeError(f"no level is being played, but {type(scene).__name__}")
        return scene

    # -- pictures

    def picture(self, file: Path | str) -> None:
        """Save what is on the screen."""
        self.frame()
        write_picture(self.stage.surface, file)

    def close(self) -> None:
        self.game.close()
        pygame.display.quit()


def write_picture(surface: pygame.Surface, file: Path | str) -> None:
    """Write a picture to a file. Problem when it cannot be written."""
    try:
        pygame.image.save(surface, str(file))
    except (pygame.error, OSError) as error:
        raise Problem(f"{file} cannot be written: {error}", "name a file in a folder that can be written") from error
