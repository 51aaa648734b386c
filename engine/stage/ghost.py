"""The ghost hand of Help: it goes from thing to thing and presses, to show how a screen is used. Nothing is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from engine.stage.drawing.colour import BLUE_DEEP, WHITE
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import Picture
from engine.stage.drawing.svg import Drawing, circle, translate
from engine.stage.window import WIDTH, Box, Geometry

Where = Callable[[], tuple[float, float] | None]
"""A design point now; None when what stood there is gone."""
Place = Callable[[], Box | None]
"""A design box now; None when what stood there is gone."""
GLIDE, PRESS = 900.0, 650.0
"""Milliseconds on the way to a thing, and pressing it."""
TOURS = 3
"""How often it goes round before it stays at the last thing."""
HAND = Picture(file="sprites/icons/ghost_hand.svg")
MOUSE = Picture(file="sprites/icons/mouse_left.svg")
SIZE, MOUSE_SIZE = 92.0, 64.0
TIP = (0.40, 0.16)
"""Where the finger's tip lies in the hand's picture, as shares of its sides."""
INSIDE = 4.0
"""How far the tip reaches into what it shows."""
HIGH, OUTSIDE = 100.0, 12.0
"""What is higher is a card, with its words at its lower edge: so far below that the tip stays, clear of them."""
NEAR = 22.0
"""How far around a point what stands there reaches at least."""
LOWEST = 620.0
"""Further down the hand would lie over the bubble and its buttons, or out of the window; design px."""
FROM = (640.0, 420.0)


def around(where: Where) -> Place:
    """The place of something of which only the middle is known."""

    def place() -> Box | None:
        at = where()
        return (at[0] - NEAR, at[1] - NEAR, 2 * NEAR, 2 * NEAR) if at is not None else None

    return place


def tip_at(box: Box) -> tuple[float, float, bool]:
    """Where the finger's tip goes, and whether the hand comes from above: at the lower edge of what it shows, just
    below that of a card, else at the upper one, so that neither what is shown nor the words on it lie below the hand.
    """
    x, y, width, height = box
    low = y + height + (OUTSIDE if height > HIGH else -INSIDE)
    if low + SIZE * (1 - TIP[1]) <= LOWEST:
        return x + width / 2, low, False
    return x + width / 2, y + INSIDE, True


def draw_hand(
    surface: pygame.Surface, geometry: Geometry, raster: Rasteriser, x: float, y: float, *, above: bool
) -> None:
    """The hand with its finger's tip at a design point."""
    hand = raster.picture_drawing(HAND, SIZE)
    left, top = TIP
    if above:
        hand = Drawing(translate(hand.width, SIZE, hand.body, turn=180), 0, 0, hand.width, SIZE)
        left, top = 1 - left, 1 - top
    surface.blit(raster.drawing(hand), geometry.point(x - hand.width * left, y - SIZE * top))


class Ghost:
    """Visits places one after the other, some times, and stays at the last until the person does something."""

    def __init__(self) -> None:
        self._stops: tuple[Place, ...] = ()
        self._since = 0.0

    def show(self, stops: Sequence[Place], now: float) -> None:
        self._stops, self._since = tuple(stops), now

    def rest(self) -> None:
        self._stops = ()

    @property
    def showing(self) -> bool:
        return bool(self._stops)

    def draw(self, surface: pygame.Surface, geometry: Geometry, raster: Rasteriser, now: float, *, calm: bool) -> None:
        """Draw the hand where it is now; with less motion it only stands at each thing."""
        if not self._stops:
            return
        number, into = divmod(now - self._since, GLIDE + PRESS)
        last = TOURS * len(self._stops) - 1
        if calm or number > last:
            into = GLIDE + PRESS
        stop = min(int(number), last)
        goal = self._stops[stop % len(self._stops)]()
        if goal is None:
            return
        before = self._stops[(stop - 1) % len(self._stops)]() if stop else None
        share = min(1.0, into / GLIDE)
        share = share * share * (3 - 2 * share)
        x0, y0 = tip_at(before)[:2] if before is not None else FROM
        x1, y1, above = tip_at(goal)
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        if into < GLIDE:
            draw_hand(surface, geometry, raster, x, y, above=above)
            return
        away = -1 if above else 1
        ring = _ring(8 + 10 * (into - GLIDE) / PRESS)
        surface.blit(raster.drawing(ring), geometry.point(x + ring.left, y + ring.top))
        draw_hand(surface, geometry, raster, x, y + 3 * away, above=above)
        # The mouse beside it shows which button, on the side of the nearer edge: words are rather on the other one.
        beside = max(0.0, x - 44 - MOUSE_SIZE) if x < WIDTH / 2 else min(x + 44, WIDTH - MOUSE_SIZE)
        at = beside, y + away * 50 - MOUSE_SIZE / 2
        surface.blit(raster.picture(MOUSE, MOUSE_SIZE), geometry.point(*at))


def _ring(radius: float) -> Drawing:
    whole = round(radius)
    body = circle(0, 0, whole, line=7, ink=WHITE) + circle(0, 0, whole, line=4, ink=BLUE_DEEP)
    return Drawing(body, -whole - 6, -whole - 6, 2 * whole + 12, 2 * whole + 12)
