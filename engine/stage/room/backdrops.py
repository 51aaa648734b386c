"""Image layers: one picture, or one repeated as far as can be seen."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from engine.content.tiled.drawing import ImageLayer
from engine.stage.drawing.raster import solid
from engine.stage.room.images import Images, Surface, Wanted, kept

BLOCK = 512
"""A small picture that is repeated is first laid out to blocks of this many screen px."""
BEYOND = 1024
"""How far beyond the room's edges a repeated picture goes on, map px: as far as any view may reach."""


def backdrop(layer: ImageLayer, images: Images, scale: float) -> tuple[pygame.Rect, Surface] | None:
    """Where the first picture of a layer lies, screen px, and the picture: a block of them if it is repeated.

    None for a picture that cannot be read.
    """
    width, height = float(layer.width), float(layer.height)
    if width <= 0 or height <= 0:
        width, height = images.size(layer.image)
    if width <= 0 or height <= 0:
        return None
    look = layer.look
    one = images.get(Wanted(layer.image, width, height, opacity=look.opacity, tint=look.tint))
    left, top = round((layer.x + look.offset_x) * scale), round((layer.y + look.offset_y) * scale)
    wide, high = max(1, round(width * scale)), max(1, round(height * scale))
    across = -(-BLOCK // wide) if layer.repeat_x else 1
    down = -(-BLOCK // high) if layer.repeat_y else 1
    rect = pygame.Rect(left, top, wide * across, high * down)
    if across == down == 1:
        return rect, one

    def block() -> pygame.Surface:
        made = pygame.Surface(rect.size, pygame.SRCALPHA)
        # All of it fades as one, so the block keeps the picture's opacity for itself.
        picture = solid(one())
        made.set_alpha(round(look.opacity * 255))
        made.fblits([(picture, (x * wide, y * high)) for x in range(across) for y in range(down)])
        return made

    return rect, kept(block)


def repeats(layer: ImageLayer, first: pygame.Rect, area: pygame.Rect) -> Iterator[pygame.Rect]:
    """The places of a layer's picture, or blocks of it, that reach into an area."""
    columns = rows = range(1)
    if layer.repeat_x:
        columns = range((area.left - first.left) // first.width, -((first.left - area.right) // first.width))
    if layer.repeat_y:
        rows = range((area.top - first.top) // first.height, -((first.top - area.bottom) // first.height))
    for row in rows:
        for column in columns:
            yield first.move(column * first.width, row * first.height)
