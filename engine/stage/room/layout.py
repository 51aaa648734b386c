"""From a map's layers to the pieces of a room: what lies under everyone's feet, and what stands, by its baseline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

import pygame

from engine.content.tiled.drawing import (
    FLIP_DIAGONAL,
    ImageLayer,
    Item,
    ItemLayer,
    Layer,
    Look,
    MapDrawing,
    Tile,
    TileLayer,
)
from engine.stage.drawing.raster import Rasteriser, solid
from engine.stage.room.backdrops import BEYOND, backdrop, repeats
from engine.stage.room.bands import BAND, bands
from engine.stage.room.images import FLIPS, Images, Surface, Wanted, kept
from engine.stage.room.pieces import Box, Piece, baseline, boxes_below, rect_of
from engine.stage.room.reels import Reel
from engine.stage.room.shapes import is_seen, shape_drawing, ways
from engine.stage.room.writing import Writings

GROUND = "ground"
FLOOR = -1.0
"""The baseline of what lies on the ground: painted before everything that stands on it."""


@dataclass(frozen=True, slots=True)
class Laid:
    """The pieces of some layers: `ground` in the order of the layers, `standing` in that of their baselines."""

    ground: tuple[Piece, ...]
    standing: tuple[Piece, ...]

    @property
    def all(self) -> tuple[Piece, ...]:
        return (*self.ground, *self.standing)


class Layout:
    """Lays out a map's layers at one scale. Objects named in `drained` lose their colour: they are not open yet."""

    def __init__(self, drawing: MapDrawing, raster: Rasteriser, drained: frozenset[str] = frozenset()) -> None:
        self._drawing = drawing
        self._raster = raster
        self._drained = drained
        self.images = Images(raster)
        self._writings = Writings(raster.scale)
        self._walked = ways(drawing.layers)
        self._reels: dict[tuple[tuple[int, int], ...], Reel] = {}
        self._numbers = count()

    @property
    def reels(self) -> tuple[Reel, ...]:
        """Those of all animated tiles laid out so far."""
        return tuple(self._reels.values())

    def lay(self, layers: Sequence[Layer]) -> Laid:
        """The pieces of these layers of the map."""
        ground: list[Piece] = []
        standing: list[Piece] = []
        below = boxes_below(layer for layer in layers if isinstance(layer, ItemLayer))
        for layer, added in zip(layers, bands(layers), strict=True):
            if isinstance(layer, ItemLayer):
                standing.extend(list(self._items(layer, added or 0.0, standing, below)))
                continue
            if not layer.visible:
                continue
            to = ground if added is None else standing
            foot = added or 0.0
            make = self._tiles(layer) if isinstance(layer, TileLayer) else self._backdrops(layer)
            to.extend(Piece("", rect, foot, (foot, next(self._numbers)), surface, reel) for rect, surface, reel in make)
        return Laid(tuple(ground), tuple(sorted(standing, key=lambda piece: piece.order)))

    def _tiles(self, layer: TileLayer) -> Iterator[tuple[pygame.Rect, Surface, Reel | None]]:
        drawing, look = self._drawing, layer.look
        for row, cells in enumerate(layer.rows):
            for column, cell in enumerate(cells):
                if not cell:
                    continue
                tile = drawing.tile(cell)
                width, height = float(tile.width), float(tile.height)
                surface, reel = self._tile(tile, cell, width, height, look, look.opacity)
                if cell & FLIP_DIAGONAL:
                    width, height = height, width
                x = column * drawing.tile_width + tile.offset_x + look.offset_x
                # Tiled lets a tile higher than the grid stand on the lower edge of its cell.
                y = (row + 1) * drawing.tile_height - height + tile.offset_y + look.offset_y
                yield rect_of(self._raster.scale, x, y, width, height), surface, reel

    def _backdrops(self, layer: ImageLayer) -> Iterator[tuple[pygame.Rect, Surface, None]]:
        found = backdrop(layer, self.images, self._raster.scale)
        if found is None:
            return
        first, surface = found
        drawing = self._drawing
        wide, high = drawing.columns * drawing.tile_width, drawing.rows * drawing.tile_height
        area = rect_of(self._raster.scale, -BEYOND, -BEYOND, wide + 2 * BEYOND, high + 2 * BEYOND)
        for rect in repeats(layer, first, area):
            yield rect, surface, None

    def _items(
        self, layer: ItemLayer, added: float, earlier: Sequence[Piece], below: Sequence[Box]
    ) -> Iterator[Piece]:
        """Objects by their baselines. A shape or a text lies on whatever Tiled draws before it."""
        stood = [piece for piece in earlier if piece.foot >= added - BAND / 4]
        rects = [piece.rect for piece in stood]
        first = len(rects) if not layer.by_foot else None
        for item in layer.items:
            if not is_seen(item, layer, self._walked):
                continue
            surface, rect, reel = self._object(item, layer)
            if item.cell:
                foot = FLOOR
                if item.kind != GROUND:
                    middle, bottom = item.x + item.width / 2 + layer.look.offset_x, item.foot + layer.look.offset_y
                    foot = baseline(middle, bottom, item.properties, below)
                foot += added
                # By hand ordered objects of one layer lie over each other as they were ordered.
                over = [] if first is None else [n for n in rect.collidelistall(rects) if n >= first]
            else:
                foot, over = FLOOR + added, rect.collidelistall(rects)
            foot = max([foot, *(stood[number].foot for number in over)])
            made = Piece(item.name, rect, foot, (foot, next(self._numbers)), surface, reel)
            stood.append(made)
            rects.append(rect)
            yield made

    def _object(self, item: Item, layer: ItemLayer) -> tuple[Surface, pygame.Rect, Reel | None]:
        scale, look = self._raster.scale, layer.look
        opacity = item.opacity * look.opacity
        if item.cell:
            return self._tile_object(item, look, opacity)
        if item.writing is not None:
            written = self._writings.picture(item, opacity)
            return self._turned(item, look, (item.x, item.y, item.width, item.height), written, None)
        drawing = shape_drawing(item, layer.colour)
        rect = rect_of(scale, drawing.left + look.offset_x, drawing.top + look.offset_y, drawing.width, drawing.height)

        def drawn() -> pygame.Surface:
            made = self._raster.drawing(drawing).copy()
            made.set_alpha(round(opacity * 255))
            return made

        return kept(drawn), rect, None

    def _tile_object(self, item: Item, look: Look, opacity: float) -> tuple[Surface, pygame.Rect, Reel | None]:
        tile = self._drawing.tile(item.cell)
        locked = item.name in self._drained
        surface, reel = self._tile(tile, item.cell, item.width, item.height, look, opacity, locked=locked)
        x, y, width, height = item.x, item.y, item.width, item.height
        if item.cell & FLIP_DIAGONAL:
            y, width, height = y + height - width, height, width
        # The offset of a tileset grows with the object.
        x += tile.offset_x * item.width / tile.width
        y += tile.offset_y * item.height / tile.height
        return self._turned(item, look, (x, y, width, height), surface, reel)

    def _turned(
        self, item: Item, look: Look, box: Box, still: Surface, reel: Reel | None
    ) -> tuple[Surface, pygame.Rect, Reel | None]:
        """A picture turned clockwise about the object's own point."""
        scale = self._raster.scale
        x, y, width, height = box
        angle = item.rotation % 360
        if not angle:
            return still, rect_of(scale, x + look.offset_x, y + look.offset_y, width, height), reel
        pivot = pygame.Vector2(item.pivot_x, item.pivot_y)
        centre = (pygame.Vector2(x + width / 2, y + height / 2) - pivot).rotate(angle) + pivot
        wide, high = pygame.Vector2(width, height).rotate(angle), pygame.Vector2(width, -height).rotate(angle)
        across, down = max(abs(wide.x), abs(high.x)), max(abs(wide.y), abs(high.y))
        left, top = centre.x - across / 2 + look.offset_x, centre.y - down / 2 + look.offset_y
        rect = rect_of(scale, left, top, across, down)

        def turned() -> pygame.Surface:
            return _fit(_turn(still(), angle), rect.size)

        return (turned if reel is not None else kept(turned)), rect, reel

    def _tile(
        self,
        tile: Tile,
        cell: int,
        width: float,
        height: float,
        look: Look,
        opacity: float,
        *,
        locked: bool = False,
    ) -> tuple[Surface, Reel | None]:
        """The picture of a tile; of an animated one, that of the frame its reel shows."""

        def one(shown: Tile) -> Surface:
            size = width, height
            return self.images.get(
                Wanted(shown.image, *size, shown.region, cell & FLIPS, opacity, look.tint, locked)
            )

        if not tile.frames:
            return one(tile), None
        frames = [one(self._drawing.tile(frame)) for frame, _ in tile.frames]
        reel = self._reels.setdefault(tile.frames, Reel([time for _, time in tile.frames]))
        return (lambda: frames[reel.shown]()), reel


def _turn(picture: pygame.Surface, angle: float) -> pygame.Surface:
    if angle % 90:
        # A clear px all round lets its edges be smooth.
        wide, high = picture.get_size()
        framed = pygame.Surface((wide + 2, high + 2), pygame.SRCALPHA)
        framed.blit(solid(picture), (1, 1))
        made = pygame.transform.rotozoom(framed, -angle, 1.0)
        made.set_alpha(picture.get_alpha())
        return made
    return pygame.transform.rotate(picture, -angle)


def _fit(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """A turned picture in the middle of its place: turning adds clear px at the sides."""
    if picture.get_size() == size:
        return picture
    made = pygame.Surface(size, pygame.SRCALPHA)
    alpha = picture.get_alpha()
    made.blit(solid(picture), ((size[0] - picture.get_width()) // 2, (size[1] - picture.get_height()) // 2))
    made.set_alpha(alpha)
    return made
