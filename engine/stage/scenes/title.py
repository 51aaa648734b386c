"""The title: on the screen at once, while the save opens behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.paths import cache_folder
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.parts import go_on, round_button
from engine.stage.scene import Scene
from engine.stage.scenes.street import street
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

PLACES: tuple[Box, Box, Box, Box] = (
    (310.0, 52.0, 660.0, 128.0), (340.0, 58.0, 600.0, 76.0), (340.0, 126.0, 600.0, 44.0), (470.0, 606.0, 340.0, 88.0),
)  # fmt: skip
LARGE_PLACES: tuple[Box, Box, Box, Box] = (
    (310.0, 26.0, 660.0, 190.0), (340.0, 30.0, 600.0, 116.0), (340.0, 142.0, 600.0, 66.0), (410.0, 602.0, 460.0, 92.0),
)  # fmt: skip
"""The sign, the name on it, the same in English, and the green button."""


class TitleScene(Scene):
    """The name of the game, the people of its workplaces, and one green button."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        self._street: pygame.Surface | None = None
        self._look: tuple[tuple[int, int], bool] | None = None

    def enter(self) -> None:
        self.stage.say("Første vagt", "da")

    def background(self, surface: pygame.Surface) -> None:
        stage, size = self.stage, surface.get_size()
        look = (size, stage.raster.contrast)
        if self._street is None or self._look != look:
            self._look, self._street = look, street(size, stage.geometry, stage.raster, cache_folder())
        surface.blit(self._street, (0, 0))

    def compose(self, sheet: Sheet) -> None:
        sign, danish, english, start = LARGE_PLACES if sheet.large else PLACES
        sheet.drawing(widgets.pill(sign[2], sign[3], colour.WHITE, radius=40), sign[0], sign[1])
        sheet.text(Copy("Første vagt"), danish, 66, align="center")
        sheet.text(Copy("First Shift"), english, 28, align="center", weight=600, colour="#3f3f3f")
        sheet.control("title", sign, self.enter)
        flow = self.flow
        # Pressed before the save is open, it is done as soon as it is.
        word = "Start" if flow.wanted is None else "Vent lidt …"
        go_on(sheet, self.stage, "start", start, word, lambda: flow.when_open(flow.who), size=42)
        round_button(
            sheet, "instructor", 1228, 664, 32, "", lambda: flow.when_open(flow.instructor), self.stage.says("Lærer"),
            fixed=True, icon="instructor_key",
        )
        round_button(
            sheet, "quit", 52, 664, 30, symbols.exit_door(0.8), self._quit, self.stage.says("Luk spillet"), fixed=True
        )

    def back(self) -> None:
        """Escape on the title asks for nothing: the door in the corner closes the game."""

    def _quit(self) -> None:
        self.stage.running = False
