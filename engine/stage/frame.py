"""The focus ring: where the pointer or the keys are, drawn over every scene alike."""

from __future__ import annotations

import pygame

from engine.stage.control import Focus
from engine.stage.drawing.colour import BLUE_DEEP, WHITE
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing, circle, rect
from engine.stage.window import Geometry

GAP = 8.0
WIDE = 6.0


def draw_focus(surface: pygame.Surface, geometry: Geometry, raster: Rasteriser, focus: Focus) -> None:
    """A ring with a white gap around the control under the keys; the pointer needs none, it shows itself."""
    control = focus.control
    if control is None or not focus.by_keys:
        return
    x, y, width, height = control.box
    drawing = _ring(width, height, round_=control.round)
    surface.blit(raster.drawing(drawing), geometry.point(x + drawing.left, y + drawing.top))


def _ring(width: float, height: float, *, round_: bool) -> Drawing:
    edge = GAP + WIDE
    if round_:
        radius = max(width, height) / 2
        body = circle(width / 2, height / 2, radius + GAP / 2, line=WIDE, ink=WHITE)
        body += circle(width / 2, height / 2, radius + GAP, line=WIDE, ink=BLUE_DEEP)
    else:
        corner = min(26.0, height / 2) + GAP
        body = rect(-GAP / 2, -GAP / 2, width + GAP, height + GAP, corner, line=WIDE, ink=WHITE)
        body += rect(-GAP, -GAP, width + 2 * GAP, height + 2 * GAP, corner, line=WIDE, ink=BLUE_DEEP)
    return Drawing(body, -edge, -edge, width + 2 * edge, height + 2 * edge)
