"""What points at things in the room: the light around what the pointer is on, and the hand that shows."""

from __future__ import annotations

from functools import lru_cache
from math import sin, tau
from typing import TYPE_CHECKING

import pygame

from engine.stage.drawing import colour, symbols
from engine.stage.drawing.svg import Drawing, circle, path, rect, translate
from engine.stage.level import hud

if TYPE_CHECKING:
    from engine.content.model import Picture
    from engine.stage.room.room import Room
    from engine.stage.room.walker import Walker
    from engine.stage.stage import Stage
    from engine.stage.window import Box, Geometry

PERIOD = 900.0
SWING = 10.0
REACH = 100.0
"""What is drawn round a thing lies no further from it than this, px: what is further out of view is left out."""
PINNED = 56.0
"""Side of the disc over a place that shows what is done there."""
PRAISE = 1400.0
"""Milliseconds that a tick stands at what was right."""


class Hand:
    """`over` is what the pointer is on; `targets` are what is being shown, until `rest`; `praise` puts a tick.
    `named` is what was pressed while its name is said. `held` is how many counted things the learner carries.

    `goal` is where the things go that are being counted.

    `done` is where earlier steps of what is being asked were done: a tick stays there.

    `marks` are places that can be chosen and do not show it by themselves, each with the picture of what is done there.
    """

    def __init__(self) -> None:
        self._over: str | None = None
        self.targets: tuple[str, ...] = ()
        self.named: str | None = None
        self.marks: tuple[tuple[str, Picture | None], ...] = ()
        self.done: frozenset[str] = frozenset()
        self.goal: str | None = None
        self.held = 0
        self._praised: str | None = None
        self._since = 0.0
        self._now = 0.0

    def over(self, name: str | None) -> None:
        self._over = name

    def show(self, *names: str) -> None:
        """Point at these spots."""
        self.targets = names

    def praise(self, name: str) -> None:
        """Something was right: a green frame and a tick for a moment."""
        self._praised, self._since = name, self._now

    def rest(self) -> None:
        self.targets = ()

    def pictured_at(self, room: Room, x: float, y: float) -> str | None:
        """The place whose picture is over this map point: it is pressed like the place itself."""
        return next((name for name, picture in self.marks if picture and _inside(pinned(room.box(name)), x, y)), None)

    def update(self, now: float) -> None:
        self._now = now
        if self._praised is not None and now - self._since > PRAISE:
            self._praised = None

    def draw(self, surface: pygame.Surface, stage: Stage, room: Room, floor: float) -> None:
        """`floor` is where the bubble begins, px: a hand that would be behind it comes from above. There is one hand,
        and none while that of Help shows something."""
        if self.goal is not None and self.held:
            _draw_mark(surface, stage, room, self.goal, None)
        for name, picture in self.marks:
            _draw_mark(surface, stage, room, name, picture)
        # One hand at a time, for several would lie over one another's things; the frames show the rest.
        pointed, zoom, highest = False, stage.geometry.zoom, stage.geometry.point(0, hud.STRIP)[1]
        for name in dict.fromkeys((*self.targets, *filter(None, (self._over, self.named)))):
            x, y, width, height = room.box(name)
            left, top = room.camera.to_screen(stage.geometry, x, y)
            if not surface.get_rect().colliderect((left - REACH, top - REACH, width + 2 * REACH, height + 2 * REACH)):
                continue
            shown = name in self.targets
            drawing = _frame(round(width), round(height), colour.YELLOW_MID if shown else colour.BLUE_DEEP)
            surface.blit(
                room.raster.drawing(drawing),
                (round(left + drawing.left * stage.geometry.zoom), round(top + drawing.top * stage.geometry.zoom)),
            )
            if shown and not stage.ghost.showing and not pointed and top + height * zoom / 2 > highest:
                pointed = True
                swing = 0.0 if stage.settings.calm else sin(self._now / PERIOD * tau) * SWING
                _draw_hand(surface, stage, room, (left, top, width, height), swing, floor)
        if self.held:
            _draw_number(surface, stage, room, self.held)
        for name in self.done - {self._praised}:
            # Inside what was done: at its corner it would seem to stand at what is beside it.
            x, y = room.middle(name)
            _draw_tick(surface, room, room.camera.to_screen(stage.geometry, x, y))
        if self._praised is not None:
            _draw_praise(surface, stage, room, self._praised)


def pinned(box: Box) -> Box:
    """Where the picture over a place stands, both in px of the map or of the design space."""
    return box[0] + box[2] / 2 - PINNED / 2, box[1] - PINNED, PINNED, PINNED


def _inside(box: Box, x: float, y: float) -> bool:
    return box[0] <= x < box[0] + box[2] and box[1] <= y < box[1] + box[3]


def _draw_hand(surface: pygame.Surface, stage: Stage, room: Room, box: Box, swing: float, floor: float) -> None:
    left, top, width, height = box
    zoom = stage.geometry.zoom
    across = left + width / 2 * zoom
    low = top + (height * 0.6 + SWING) * zoom
    above = low + _HAND.bottom * zoom > floor
    hand = _FROM_ABOVE if above else _HAND
    down = top + ((height * 0.4 - swing) if above else (height * 0.6 + swing)) * zoom
    surface.blit(room.raster.drawing(hand), (round(across + hand.left * zoom), round(down + hand.top * zoom)))


def _draw_mark(surface: pygame.Surface, stage: Stage, room: Room, name: str, picture: Picture | None) -> None:
    x, y, width, height = room.box(name)
    left, top = room.camera.to_screen(stage.geometry, x, y)
    zoom = stage.geometry.zoom
    frame = _corners(round(width), round(height))
    surface.blit(room.raster.drawing(frame), (round(left + frame.left * zoom), round(top + frame.top * zoom)))
    if picture is not None:
        disc = room.raster.drawing(_DISC)
        middle = left + width / 2 * zoom
        surface.blit(disc, (round(middle) - disc.get_width() // 2, round(top) - disc.get_height() + round(18 * zoom)))
        made = room.raster.picture(picture, 34)
        surface.blit(made, (round(middle) - made.get_width() // 2, round(top - 37 * zoom)))


def draw_speaking(surface: pygame.Surface, geometry: Geometry, room: Room, person: Walker) -> None:
    """A small bubble over who is speaking."""
    x, y = room.camera.to_screen(geometry, person.x, person.y - 112)
    picture = room.raster.drawing(_SPEAKS)
    surface.blit(picture, (round(x) - picture.get_width() // 2, round(y) - picture.get_height()))


@lru_cache(128)
def _corners(width: int, height: int) -> Drawing:
    """The four corners of a frame: here something can be done."""
    reach = min(18.0, width / 3, height / 3)
    data = (
        f"M0 {reach}V0H{reach}M{width - reach} 0H{width}V{reach}"
        f"M{width} {height - reach}V{height}H{width - reach}M{reach} {height}H0V{height - reach}"
    )
    body = path(data, line=7, ink=colour.WHITE) + path(data, line=3.5, ink=colour.BLUE_DEEP)
    return Drawing(body, -5, -5, width + 10, height + 10)


def _draw_number(surface: pygame.Surface, stage: Stage, room: Room, number: int) -> None:
    """How many things the learner carries, over the learner."""
    x, y = room.camera.to_screen(stage.geometry, room.learner.x, room.learner.y - 128)
    disc = room.raster.drawing(_NUMBER)
    surface.blit(disc, (round(x) - disc.get_width() // 2, round(y) - disc.get_height() // 2))
    figure = stage.type.fit(str(number), 27, width=44).image()
    surface.blit(figure, (round(x) - figure.get_width() // 2, round(y) - figure.get_height() // 2))


def _draw_praise(surface: pygame.Surface, stage: Stage, room: Room, name: str) -> None:
    x, y, width, height = room.box(name)
    left, top = room.camera.to_screen(stage.geometry, x, y)
    zoom = stage.geometry.zoom
    frame = _frame(round(width), round(height), colour.GREEN_MID)
    surface.blit(room.raster.drawing(frame), (round(left + frame.left * zoom), round(top + frame.top * zoom)))
    _draw_tick(surface, room, (left + width * zoom, top))


def _draw_tick(surface: pygame.Surface, room: Room, at: tuple[float, float]) -> None:
    tick = room.raster.drawing(_TICK)
    surface.blit(tick, (round(at[0]) - tick.get_width() // 2, round(at[1]) - tick.get_height() // 2))


@lru_cache(128)
def _frame(width: int, height: int, ink: str) -> Drawing:
    """A frame with round corners around a thing."""
    edge = 6.0
    body = rect(-edge, -edge, width + 2 * edge, height + 2 * edge, 16, line=7, ink=colour.WHITE)
    body += rect(-edge, -edge, width + 2 * edge, height + 2 * edge, 16, line=4, ink=ink)
    return Drawing(body, -edge - 5, -edge - 5, width + 2 * edge + 10, height + 2 * edge + 10)


_DISC = Drawing(
    path("M-9-8H9L0 10Z", colour.WHITE, 2.5)
    + circle(0, -28, 24, colour.WHITE, 2.5)
    + rect(-7, -12, 14, 8, 0, colour.WHITE, 0),
    -28, -56, 56, 70,
)  # fmt: skip
_NUMBER = Drawing(circle(0, 0, 21, colour.WHITE, 2.5), -23, -23, 46, 46)
_TICK = Drawing(circle(0, 0, 23, colour.GREEN_MID, 2.5) + symbols.check(0.85, colour.WHITE), -25, -25, 50, 50)
_SPEAKS = Drawing(
    path("M-24-34H24Q30-34 30-28V-12Q30-6 24-6H6L0 2L-5-6H-24Q-30-6-30-12V-28Q-30-34-24-34Z", colour.WHITE, 2.5)
    + path("M-13-20h.1M0-20h.1M13-20h.1", line=6),
    -32, -36, 64, 40,
)  # fmt: skip
_HAND = Drawing(translate(28, 32, symbols.pointing_hand(1.15)), 0, 0, 60, 66)
_FROM_ABOVE = Drawing(translate(-28, -32, symbols.pointing_hand(1.15), turn=180), -60, -66, 60, 66)
