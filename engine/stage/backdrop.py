"""How a backdrop of the design space goes on to the edges of a window of another shape."""

from __future__ import annotations

from math import floor

import pygame

from engine.stage.window import HEIGHT, WIDTH, Geometry

INSET = 5.0
"""Design px from the edge at which colours are taken: an outline may run along the edge itself."""


def spread(
    surface: pygame.Surface, geometry: Geometry, wide: float = WIDTH, high: float = HEIGHT, *, outdoors: bool = False
) -> None:
    """Draw a backdrop, `wide` x `high` design px, on over what it leaves of the window.

    The sides go on as they are, row by row; above and below stand the backdrop's highest and lowest colours. `outdoors`
    things stand at the edges: the sides are mirrored, and what reaches up over the backdrop is left as it is.
    """
    left, top = geometry.point(0, 0)
    # A last column or row of which the backdrop fills only a part is drawn anew, too.
    right, foot = left + floor(wide * geometry.scale), top + floor(high * geometry.scale)
    inset = round(INSET * geometry.scale)
    width, height = surface.get_size()
    if top > 0 and not outdoors:
        surface.fill(surface.get_at((left + inset, top + 1)), (0, 0, width, top))
    if foot < height:
        surface.fill(surface.get_at((left + inset, foot - 2)), (0, foot, width, height - foot))
    for x, much, source in ((0, left, left), (right, width - right, right - 1)):
        if much <= 0:
            continue
        if outdoors:
            strip = surface.subsurface((left if x == 0 else right - much, 0, much, height))
            surface.blit(pygame.transform.flip(strip, True, False), (x, 0))
        else:
            column = surface.subsurface((source + (inset if x == 0 else -inset), 0, 1, height))
            surface.blit(pygame.transform.scale(column, (much, height)), (x, 0))
