"""Something that has to be told: what happened, in the person's language, and the details for who helps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pygame

from engine.stage.control import Says
from engine.stage.drawing import widgets
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.figure import figure
from engine.stage.drawing.look import dress
from engine.stage.parts import FORGETS, corners, go_on, speaker
from engine.stage.scene import Scene
from engine.stage.scenes.who import ROOM
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage
from engine.stage.window import Box

BUBBLE: Box = (300.0, 130.0, 900.0, 330.0)
LARGE_BUBBLE: Box = (300.0, 102.0, 924.0, 510.0)
TAIL = 360.0
"""At which height the bubble's tail leaves it."""
SMALL, LARGE_SMALL = 120.0, 180.0
"""How high the small print stands."""


class MessageScene(Scene):
    """A card with a sentence that is spoken, and small print (`details`) for a teacher. `then` is where "on" leads.

    Where the game `forgets` what is done from now on, that is said with it.
    """

    modal = False

    def __init__(
        self,
        stage: Stage,
        danish: str,
        details: str = "",
        then: Callable[[], None] | None = None,
        *,
        forgets: bool = False,
    ) -> None:
        super().__init__(stage)
        self.danish = danish
        self.details = details
        self.then = then
        self.forgets = forgets

    @property
    def words(self) -> str:
        """What is told, in the person's language."""
        told = self.stage.tr(self.danish)
        return f"{told} {self.stage.tr(FORGETS)}" if self.forgets else told

    def enter(self) -> None:
        self.stage.effects.play("notice")
        self.stage.say(self.words)

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        side: Literal["left", "right"] = "right" if sheet.mirrored else "left"
        x, y, wide, high = LARGE_BUBBLE if sheet.large else BUBBLE
        root = TAIL - y
        tip = (wide + 46, root + 20) if sheet.mirrored else (-46.0, root + 20)
        bubble = widgets.bubble(wide, high, tip, root=root, side=side, radius=30)
        sheet.drawing(bubble, sheet.place((x, y, wide, high))[0], y, fixed=True)
        colleague = dress(FACES["danuta"], ("vest",))
        sheet.drawing(figure(colleague, "front", "point", scale=2.0, left_handed=sheet.mirrored), 170, 590)
        # The sentence has the room that is not the small print's; large letters need all of it.
        small = LARGE_SMALL if sheet.large else SMALL
        told = high - 50 - (small if self.details or not sheet.large else 0)
        speaker(sheet, stage, x + 64, y + 10 + told / 2, 1.4)
        language = stage.settings.interface
        sheet.text(Copy(self.words, language), (x + 120, y + 20, wide - 160, told), 38, lines=6)
        sheet.control("message", (x + 20, y + 10, wide - 40, told + 10), self.enter, Says(self.words, language))
        if self.details:
            box = (x + 50, y + high - small - 20, wide - 90, small)
            sheet.text(Copy(self.details), box, 20, lines=4, weight=400, colour="#3f3f3f", smallest=16)
        go_on(sheet, stage, "go-on", (920, 632, 300, 74), "Videre", self.then or stage.home)
        corners(sheet, self, self.enter)
