"""The staff room in which the game is first shown: its walls and furniture, and who walks in it."""

from __future__ import annotations

import pygame

from engine.stage.drawing import colour, widgets
from engine.stage.drawing.figure import figure
from engine.stage.drawing.look import Look
from engine.stage.drawing.svg import WORLD, Drawing, path, rect, shadow_rect
from engine.stage.room.walker import Walker
from engine.stage.stage import Stage

SCALE = 1.3
"""People and furniture are a little larger here than at work."""
SPEED = 0.36
"""Design px a millisecond."""
FLOOR = (200.0, 540.0, 1180.0, 578.0)
"""Left, top, right, bottom of where the learner can stand."""
START = (600.0, 560.0)
GOAL = (1140.0, 560.0)
MENTOR = (124.0, 500.0)
TABLE = (880.0, 352.0, 340.0)
"""Left, top and width of the table; its top is 64 px deep."""
THINGS: dict[str, tuple[str, float, float]] = {
    "cup": ("2615", 948.0, 372.0),
    "apple": ("1F34E", 1050.0, 376.0),
    "bread": ("1F35E", 1150.0, 376.0),
}
"""OpenMoji code and middle of what stands on the table."""
THING = 62.0
FURNITURE = (
    ("kitchen_window_wide", 474.0, 184.0),
    ("kitchen_clock", 776.0, 166.0),
    ("office_notice_board", 866.0, 196.0),
    ("kitchen_coats", 296.0, 194.0),
    ("kitchen_lockers", 96.0, 272.0),
    ("office_bookshelf", 1062.0, 282.0),
    ("office_palm", 8.0, 352.0),
    ("office_rug", 438.0, 648.0),
)
"""File of sprites/furniture, left edge and foot."""


class WelcomeRoom:
    """Draws in the 1280x720 design space; nothing here mirrors."""

    def __init__(self, stage: Stage, learner: Look, mentor: Look) -> None:
        self.stage = stage
        self.learner = Walker("learner", learner, *START)
        self.mentor = Walker("mentor", mentor, *MENTOR)
        self.taken: set[str] = set()
        self.carried = ""
        self.goal = False
        self._figures: dict[tuple[object, ...], Drawing] = {}

    def update(self, passed: float) -> None:
        self.learner.update(passed, SPEED)

    def walk(self, x: float, y: float) -> tuple[float, float]:
        """Send the learner to a point of the floor, or as near as one can get; gives where that is."""
        left, top, right, bottom = FLOOR
        to = (min(max(x, left), right), min(max(y, top), bottom))
        self.learner.go([to])
        return to

    def draw(self, surface: pygame.Surface) -> None:
        self._blit(surface, ROOM, 0, 0)
        for name, x, foot in FURNITURE:
            made = self.stage.raster.file_drawing(f"sprites/furniture/{name}.svg")
            high = made.height * SCALE
            sized = self.stage.raster.file_drawing(
                f"sprites/furniture/{name}.svg", (made.width * SCALE, high), line=WORLD * 1.15
            )
            self._blit(surface, sized, x, foot - high)
        self._blit(surface, _table(TABLE[2]), TABLE[0], TABLE[1])
        for name, (code, x, y) in THINGS.items():
            if name not in self.taken:
                self._thing(surface, code, x, y)
        if self.goal:
            self._blit(surface, _GOAL, *GOAL)
        self._blit(surface, widgets.learner_ring(), self.learner.x, self.learner.y)
        for person in sorted((self.mentor, self.learner), key=lambda one: one.y):
            self._person(surface, person)

    def _thing(self, surface: pygame.Surface, code: str, x: float, y: float) -> None:
        picture = self.stage.raster.openmoji(code, THING)
        surface.blit(picture, self.stage.geometry.point(x - THING / 2, y - THING / 2))

    def _person(self, surface: pygame.Surface, person: Walker) -> None:
        held = self.carried if person is self.learner else ""
        pose = "carry" if held else "walk" if person.moving else person.pose
        key = (person.look, person.facing, pose, person.step, held)
        made = self._figures.get(key)
        if made is None:
            thing = self._held(held) if held else None
            made = figure(person.look, person.facing, pose, person.step, carried=thing, scale=SCALE, line=WORLD * 1.15)
            self._figures[key] = made
        self._blit(surface, made, person.x, person.y)

    def _held(self, name: str) -> Drawing:
        from engine.stage.drawing.source import openmoji

        return openmoji(THINGS[name][0], 40)

    def _blit(self, surface: pygame.Surface, drawing: Drawing, x: float, y: float) -> None:
        point = self.stage.geometry.point(x + drawing.left, y + drawing.top)
        surface.blit(self.stage.raster.drawing(drawing), point)


def _table(wide: float) -> Drawing:
    """A wooden table seen from above and before: top 64 deep, front 22, legs."""
    body = shadow_rect(6, 60, wide, 76, 8)
    for x in (16.0, wide - 34):
        body += rect(x, 80, 18, 62, 3, colour.BROWN_DEEP)
    body += rect(0, 58, wide, 30, 6, colour.BROWN) + rect(0, 0, wide, 66, 8, "#e3c08f")
    body += path(f"M14 8H{wide * 0.7}", line=3, ink="#f3dcb6")
    return Drawing(body, -4, -4, wide + 14, 152)


def _room() -> Drawing:
    """Wall with its cap, panels and band in the staff room's green, floor of planks, light from the window."""
    out = rect(0, 0, 1280, 240, 0, "#cfe6df", 0)
    for x in range(0, 1280, 64):
        out += path(f"M{x} 22V214", line=2, ink="#c3ded6")
    out += rect(0, 212, 1280, 26, 0, "#4f8f86", 0) + path("M0 212H1280", line=2, ink="#3d746c")
    out += rect(0, -8, 1280, 30, 0, "#3f3f3f")
    out += rect(0, 238, 1280, 482, 0, "#e6cda4", 0)
    for row, y in enumerate(range(238, 720, 40)):
        if row % 2:
            out += rect(0, y, 1280, 40, 0, "#e0c598", 0)
        for plank in range(-1, 6):
            out += path(f"M{plank * 260 + row * 97 % 260} {y}v40", line=2, ink="#cfb083")
    out += rect(0, 239, 1280, 16, 0, colour.SHADOW, 0, opacity=0.13)
    for x in (500, 640):
        out += path(f"M{x} 256h110l120 464h-130z", colour.WHITE, 0, opacity=0.22)
    out += path("M0 238H1280")
    return Drawing(out, 0, 0, 1280, 720)


def _goal() -> Drawing:
    """A yellow ring on the floor: here."""
    oval = "M-50 0A50 20 0 0 1 50 0A50 20 0 0 1-50 0Z"
    body = path(oval, colour.YELLOW, 7, colour.YELLOW_MID, opacity=0.5)
    return Drawing(body, -56, -26, 112, 52)


ROOM = _room()
_GOAL = _goal()
