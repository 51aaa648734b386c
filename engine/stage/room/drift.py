"""Layers that drift with the view (parallax), drawn behind or before the room."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from engine.content.tiled.drawing import ImageLayer, Layer, MapDrawing
from engine.stage.room.backdrops import backdrop, repeats
from engine.stage.room.layout import Layout
from engine.stage.room.pieces import Piece
from engine.stage.window import Geometry


class Drift:
    """One layer behind or before the room; parallax 1 moves with the room, 0 stands still in the window."""

    def __init__(self, layer: Layer, drawing: MapDrawing, layout: Layout, scale: float) -> None:
        self._layer = layer
        self._origin = drawing.parallax_origin
        self._repeated = None
        self.pieces: tuple[Piece, ...] = ()
        if isinstance(layer, ImageLayer) and (layer.repeat_x or layer.repeat_y):
            self._repeated = backdrop(layer, layout.images, scale)
        else:
            self.pieces = layout.lay((layer,)).all
        self._rects = [piece.rect for piece in self.pieces]

    def draw(self, surface: pygame.Surface, geometry: Geometry, view: pygame.Rect) -> None:
        """Draw what is seen through `view` (screen px from the map's top left)."""
        look, zoom = self._layer.look, geometry.zoom
        x, y = view.center
        shift_x = round((x - self._origin[0] * zoom) * (1 - look.parallax_x))
        shift_y = round((y - self._origin[1] * zoom) * (1 - look.parallax_y))
        seen = view.move(-shift_x, -shift_y)
        left, top = seen.topleft
        blits: Sequence[tuple[pygame.Surface, tuple[int, int]]]
        if self._repeated is not None and isinstance(self._layer, ImageLayer):
            first, picture = self._repeated
            places = repeats(self._layer, first, seen)
            blits = [(picture(), (place.x - left, place.y - top)) for place in places if place.colliderect(seen)]
        else:
            pieces = [self.pieces[number] for number in seen.collidelistall(self._rects)]
            blits = [(piece.surface(), (piece.rect.x - left, piece.rect.y - top)) for piece in pieces]
        surface.fblits(blits)
