"""Draws a map: everything that stands still is painted once into chunks; what moves is set between by its baseline."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pygame

from engine.content.tiled.drawing import MapDrawing
from engine.stage.drawing.raster import Rasteriser
from engine.stage.room.camera import Camera
from engine.stage.room.pieces import Piece, flat_pieces, standing_pieces
from engine.stage.window import Geometry

CHUNK = 512
"""Side of a chunk, screen px."""
CAP = 40 * 1024 * 1024
"""Bytes of painted chunks kept."""
OUTSIDE = "#3f3f3f"
"""Beyond the walls: the dark of their caps."""


@dataclass(frozen=True, slots=True)
class Sprite:
    """Something that moves, in map px: its picture's top left, and the baseline by which it stands before or behind."""

    surface: pygame.Surface
    x: float
    y: float
    foot: float


class Painter:
    """Paints one map at one scale. `hidden` names objects that are not drawn now (a danger that is gone), `drained`
    those that are drawn without colour."""

    def __init__(
        self,
        drawing: MapDrawing,
        raster: Rasteriser,
        things: Sequence[Piece] = (),
        drained: frozenset[str] = frozenset(),
    ) -> None:
        self._raster = raster
        self._flat = flat_pieces(drawing, raster)
        self._standing = sorted((*standing_pieces(drawing, raster, drained), *things), key=lambda piece: piece.order)
        self._chunks: OrderedDict[tuple[int, int], pygame.Surface] = OrderedDict()
        self._bytes = 0
        self.hidden: frozenset[str] = frozenset()

    def hide(self, names: Iterable[str]) -> None:
        """Draw these no more."""
        gone = frozenset(names)
        if gone != self.hidden:
            self.hidden = gone
            self._chunks.clear()
            self._bytes = 0

    def draw(self, surface: pygame.Surface, geometry: Geometry, camera: Camera, sprites: Sequence[Sprite]) -> None:
        """The view of the camera with the sprites in it."""
        left, top = round(camera.x * geometry.zoom), round(camera.y * geometry.zoom)
        width, height = surface.get_size()
        right, bottom = camera.columns * geometry.tile, camera.rows * geometry.tile
        if left < 0 or top < 0 or left + width > right or top + height > bottom:
            surface.fill(OUTSIDE)
        blits = []
        for row in range(max(0, top // CHUNK), math.ceil(min(bottom, top + height) / CHUNK)):
            for column in range(max(0, left // CHUNK), math.ceil(min(right, left + width) / CHUNK)):
                blits.append((self._chunk(column, row, right, bottom), (column * CHUNK - left, row * CHUNK - top)))
        surface.fblits(blits)
        for sprite in sorted(sprites, key=lambda one: one.foot):
            self._set(surface, geometry, sprite, left, top)

    def _set(self, surface: pygame.Surface, geometry: Geometry, sprite: Sprite, left: int, top: int) -> None:
        """Blit a sprite, then again, inside its box, whatever stands before it."""
        x, y = round(sprite.x * geometry.zoom), round(sprite.y * geometry.zoom)
        box = sprite.surface.get_rect(topleft=(x, y))
        if not box.colliderect((left, top, *surface.get_size())):
            return
        surface.blit(sprite.surface, (x - left, y - top))
        before = [
            piece
            for piece in self._standing
            if piece.foot > sprite.foot and piece.rect.colliderect(box) and piece.name not in self.hidden
        ]
        if before:
            old = surface.get_clip()
            surface.set_clip(box.move(-left, -top))
            for piece in before:
                surface.blit(piece.surface(), (piece.rect.x - left, piece.rect.y - top))
            surface.set_clip(old)

    def _chunk(self, column: int, row: int, right: int, bottom: int) -> pygame.Surface:
        key = (column, row)
        found = self._chunks.get(key)
        if found is not None:
            self._chunks.move_to_end(key)
            return found
        x, y = column * CHUNK, row * CHUNK
        box = pygame.Rect(x, y, min(CHUNK, right - x), min(CHUNK, bottom - y))
        made = pygame.Surface(box.size)
        if pygame.display.get_init() and pygame.display.get_surface() is not None:
            made = made.convert()
        made.fill(OUTSIDE)
        for piece in (*self._flat, *self._standing):
            if piece.name not in self.hidden and piece.rect.colliderect(box):
                made.blit(piece.surface(), (piece.rect.x - x, piece.rect.y - y))
        self._chunks[key] = made
        self._bytes += made.get_pitch() * made.get_height()
        while self._bytes > CAP and len(self._chunks) > 1:
            _, old = self._chunks.popitem(last=False)
            self._bytes -= old.get_pitch() * old.get_height()
        return made


