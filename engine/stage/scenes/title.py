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

if TYPE_CHECKING:
    from engine.stage.flow import Flow


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
        sheet.drawing(widgets.pill(660, 128, colour.WHITE, radius=40), 310, 52)
        sheet.text(Copy("Første vagt"), (340, 58, 600, 76), 66, align="center")
        sheet.text(Copy("First Shift"), (340, 126, 600, 44), 28, align="center", weight=600, colour="#3f3f3f")
        sheet.control("title", (310, 52, 660, 128), self.enter)
        flow = self.flow
        # Pressed before the save is open, it is done as soon as it is.
        word = "Start" if flow.wanted is None else "Vent lidt …"
        go_on(sheet, self.stage, "start", (470, 606, 340, 88), word, lambda: flow.when_open(flow.who), size=42)
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
