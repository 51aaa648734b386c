"""What every scene is: it composes its sheet, hears gestures and lets time pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.stage.backdrop import spread
from engine.stage.control import Control
from engine.stage.input import Gesture, Way
from engine.stage.sheet import Sheet

if TYPE_CHECKING:
    from engine.stage.stage import Stage


class Scene:
    """A screen of the game. A scene reads the course and sends it commands; it decides nothing of the rules.

    `modal` scenes are drawn over the one below. `changed()` asks for a new sheet.
    """

    modal = False
    typing = False

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.stale = True
        self.entered_at = 0.0

    def changed(self) -> None:
        """What is to be seen differs now: compose the sheet again before the next frame."""
        self.stale = True

    def enter(self) -> None:
        """The scene comes to the front, for the first time or after what lay over it has closed."""

    def leave(self) -> None:
        """The scene goes for good."""

    def background(self, surface: pygame.Surface) -> None:
        """Paint all of the window behind the sheet: the backdrop, and its colours on to the window's edges."""
        self.backdrop(surface)
        spread(surface, self.stage.geometry)

    def backdrop(self, surface: pygame.Surface) -> None:
        """Paint the design space behind the sheet."""
        surface.fill("#cfe6df")

    def compose(self, sheet: Sheet) -> None:
        """Put together what is seen and what can be pressed."""

    def above(self, surface: pygame.Surface) -> None:
        """Paint what moves above the sheet."""

    def update(self, now: float) -> None:
        """Time has passed; `now` in milliseconds."""

    def update_below(self, now: float) -> None:
        """Time has passed while another scene lies over this one."""

    def gesture(self, gesture: Gesture) -> bool:
        """Something the controls did not take. True if the scene did."""
        return False

    def step(self, way: Way) -> bool:
        """An arrow key, before it moves the focus. True if the scene took it."""
        return False

    def cycle(self, *, back: bool) -> bool:
        """Tab, before it moves the focus. True if the scene took it."""
        return False

    def rested(self, control: Control) -> bool:
        """A control was rested on; True if the scene spoke itself."""
        return False

    def back(self) -> None:
        """Escape: the way out of this scene."""
        self.stage.home()
