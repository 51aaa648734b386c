"""The title: on the screen at once, while the save opens behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.figure import figure
from engine.stage.drawing.look import dress
from engine.stage.drawing.svg import Drawing, path, rect
from engine.stage.parts import go_on, round_button
from engine.stage.scene import Scene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

CREW: tuple[tuple[str, tuple[str, ...], str, float], ...] = (
    ("tesfay", ("chef_hat", "chef_jacket", "apron"), "wave", 330),
    ("olena", ("blue_apron", "yellow_gloves"), "hold", 480),
    ("amina", ("vest",), "cheer", 640),
    ("gurpreet", ("orange_vest",), "carry", 800),
    ("danuta", ("dark_apron",), "wave", 950),
)

HOUSES = (("kitchen", 150), ("supermarket", 1085), ("cleaning", 392), ("warehouse", 862), ("bakery", 628))


class TitleScene(Scene):
    """The name of the game, the people of its workplaces, and one green button."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow

    def enter(self) -> None:
        self.stage.say("Første vagt", "da")

    def background(self, surface: pygame.Surface) -> None:
        surface.fill("#b9d97f")
        geometry, raster = self.stage.geometry, self.stage.raster
        surface.blit(raster.drawing(_SKY), geometry.point(0, 0))
        for world, x in HOUSES:
            house = raster.file_drawing(f"sprites/town/{world}.svg")
            surface.blit(raster.drawing(house), geometry.point(x - house.width / 2, 420 - house.height))
        surface.blit(raster.drawing(_ROAD), geometry.point(0, 420))

    def compose(self, sheet: Sheet) -> None:
        for name, gear, pose, x in CREW:
            sheet.drawing(figure(dress(FACES[name], gear), "front", pose, scale=1.45), x, 566, fixed=True)
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


_SKY = Drawing(
    rect(0, 0, 1280, 430, 0, "#cfe9f9", 0)
    + path("M90 120q22-34 58-14q30-30 60 4q30-2 28 22H78q-6-10 12-12Z", colour.WHITE, 2.3)
    + path("M1010 96q22-34 58-14q30-30 60 4q30-2 28 22H998q-6-10 12-12Z", colour.WHITE, 2.3)
    + path("M0 360Q160 300 330 350Q520 296 700 352Q900 300 1080 350Q1200 320 1280 346V430H0Z", "#b9d97f", 0),
    0, 0, 1280, 430,
)  # fmt: skip
_ROAD = Drawing(
    rect(0, 0, 1280, 26, 0, "#e3d9c0", 0)
    + path("M0 0H1280M0 26H1280", line=2.5)
    + rect(0, 26, 1280, 300, 0, "#d9dcdd", 0)
    + path("M0 92H1280", line=6, ink=colour.WHITE, dashes="46 34"),
    0, 0, 1280, 326,
)  # fmt: skip
