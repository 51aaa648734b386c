"""The ghost hand of Help: it goes from thing to thing and presses, to show how a screen is used. Nothing is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from engine.stage.drawing.colour import BLUE_DEEP, WHITE
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import Picture
from engine.stage.drawing.svg import Drawing, circle
from engine.stage.window import Geometry

Where = Callable[[], tuple[float, float] | None]
"""A design point now; None when what stood there is gone."""
GLIDE, PRESS = 900.0, 650.0
"""Milliseconds on the way to a thing, and pressing it."""
HAND = Picture(file="sprites/icons/ghost_hand.svg")
MOUSE = Picture(file="sprites/icons/mouse_left.svg")
SIZE = 84.0
BELOW = 14.0
FROM = (640.0, 420.0)


class Ghost:
    """Visits places one after the other."""

    def __init__(self) -> None:
        self._stops: tuple[Where, ...] = ()
        self._since = 0.0

    def show(self, stops: Sequence[Where], now: float) -> None:
        self._stops, self._since = tuple(stops), now

    def rest(self) -> None:
        self._stops = ()

    def draw(self, surface: pygame.Surface, geometry: Geometry, raster: Rasteriser, now: float, *, calm: bool) -> None:
        """Draw the hand where it is now; with less motion it only stands at each thing."""
        if not self._stops:
            return
        stop, into = divmod(now - self._since, GLIDE + PRESS)
        if stop >= len(self._stops):
            self.rest()
            return
        goal = self._stops[int(stop)]()
        if goal is None:
            return
        before = self._stops[int(stop) - 1]() if stop >= 1 else FROM
        share = 1.0 if calm else min(1.0, into / GLIDE)
        share = share * share * (3 - 2 * share)
        x0, y0 = before or FROM
        # The tip comes to lie a little below the middle: what is shown stays in sight.
        x, y = x0 + (goal[0] - x0) * share, y0 + (goal[1] - y0) * share + BELOW
        pressing = into >= GLIDE
        if pressing:
            ring = _ring(18 + 22 * (into - GLIDE) / PRESS if not calm else 34)
            surface.blit(raster.drawing(ring), geometry.point(x + ring.left, y + ring.top))
        # The finger's tip is at the point; the mouse beside it shows which button.
        down = 3 if pressing else 0
        surface.blit(raster.picture(HAND, SIZE), geometry.point(x - SIZE * 0.42, y - SIZE * 0.1 + down))
        if pressing:
            surface.blit(raster.picture(MOUSE, 64), geometry.point(x + 44, y + 18))


def _ring(radius: float) -> Drawing:
    whole = round(radius)
    body = circle(0, 0, whole, line=8, ink=WHITE) + circle(0, 0, whole, line=4, ink=BLUE_DEEP)
    return Drawing(body, -whole - 6, -whole - 6, 2 * whole + 12, 2 * whole + 12)
