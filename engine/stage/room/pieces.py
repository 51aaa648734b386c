"""The standing parts of a map as pieces: where each lies on the screen, its baseline, its picture when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import pygame

from engine.content.model import Picture, Spot
from engine.content.tiled.drawing import (
    FLIP_DIAGONAL,
    FLIP_X,
    FLIP_Y,
    ImageLayer,
    Item,
    ItemLayer,
    MapDrawing,
    TileLayer,
)
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import SvgError

GROUND = "ground"
OVER = 0.5
"""How far before the piece below it something stands that lies on it, map px."""

Order = tuple[float, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture in the room. `rect` in screen px from the map's top left, `foot` the baseline in map px."""

    name: str
    rect: pygame.Rect
    foot: float
    order: Order
    surface: Callable[[], pygame.Surface]


def flat_pieces(drawing: MapDrawing, raster: Rasteriser) -> tuple[Piece, ...]:
    """Floors, walls and markings: everything painted under whoever walks."""
    made: list[Piece] = []
    tiles = _Tiles(raster)
    for layer in drawing.layers:
        if isinstance(layer, TileLayer):
            made.extend(_tiles(drawing, layer, raster, tiles, len(made)))
        elif isinstance(layer, ImageLayer) and layer.image:
            made.append(_image(layer, raster, tiles, len(made)))
    return tuple(made)


def standing_pieces(
    drawing: MapDrawing, raster: Rasteriser, drained: frozenset[str] = frozenset()
) -> tuple[Piece, ...]:
    """Furniture and everything else that is a tile object; what lies `over` a piece is drawn right after that piece.

    Objects named in `drained` lose their colour: they are not open yet.
    """
    items = [
        (number, item, layer)
        for number, (item, layer) in enumerate(
            (item, layer) for layer in drawing.layers if isinstance(layer, ItemLayer) for item in layer.items
        )
        if item.cell and item.visible
    ]
    tiles = _Tiles(raster)
    below = [(item.x, item.y, item.width, item.height) for _, item, _ in items if not is_over(item.properties)]
    made: list[Piece] = []
    for number, item, layer in items:
        # What lies on the ground is painted before everything that stands on it.
        flat = item.kind == GROUND
        foot = -1.0 if flat else baseline(item.x + item.width / 2, item.foot, item.properties, below)
        made.append(_item(drawing, item, layer, raster, tiles, foot, number, locked=item.name in drained))
    return tuple(made)


def thing_pieces(
    spots: Iterable[Spot], picture_of: Callable[[Spot], Picture | None], drawing: MapDrawing, raster: Rasteriser
) -> tuple[Piece, ...]:
    """Things, signs and dangers that are points: the game draws their word's picture there."""
    below = [
        (item.x, item.y, item.width, item.height)
        for layer in drawing.layers
        if isinstance(layer, ItemLayer)
        for item in layer.items
        if item.cell and not is_over(item.properties)
    ]
    made: list[Piece] = []
    for number, spot in enumerate(spots):
        picture = picture_of(spot)
        if picture is None:
            continue
        foot = baseline(spot.x, spot.y, spot.properties, below)
        rect = _rect(raster, spot.x - spot.size / 2, spot.y - spot.size, spot.size, spot.size)
        made.append(Piece(spot.name, rect, foot, (foot, 10_000 + number), _picture(raster, picture, spot.size)))
    return tuple(made)


def is_over(properties: object) -> bool:
    """Whether an object stands on, or hangs over, the piece below it."""
    return isinstance(properties, dict) and str(properties.get("over", "")).lower() == "true"


def baseline(x: float, y: float, properties: object, below: Sequence[tuple[float, float, float, float]]) -> float:
    """The baseline by which something is ordered: its own, or just before that of the piece that it stands on."""
    lift = float(properties.get("lift", 0) or 0) if isinstance(properties, dict) else 0.0
    if is_over(properties):
        under = [top + high for left, top, wide, high in below if left <= x <= left + wide and top <= y <= top + high]
        if under:
            return max(under) + OVER
    return y + lift


def _tiles(
    drawing: MapDrawing, layer: TileLayer, raster: Rasteriser, tiles: _Tiles, first: int
) -> Iterator[Piece]:
    for row, cells in enumerate(layer.rows):
        for column, cell in enumerate(cells):
            if not cell:
                continue
            tile = drawing.tile(cell)
            x = column * drawing.tile_width + tile.offset_x + layer.look.offset_x
            # Tiled lets a tile higher than the grid stand on the lower edge of its cell.
            y = (row + 1) * drawing.tile_height - tile.height + tile.offset_y + layer.look.offset_y
            rect = _rect(raster, x, y, tile.width, tile.height)
            surface = tiles.picture(tile.image, tile.width, tile.height, cell, layer.look.opacity)
            yield Piece("", rect, 0.0, (0.0, first), surface)


def _image(layer: ImageLayer, raster: Rasteriser, tiles: _Tiles, number: int) -> Piece:
    rect = _rect(raster, layer.x + layer.look.offset_x, layer.y + layer.look.offset_y, layer.width, layer.height)
    surface = tiles.picture(layer.image, layer.width, layer.height, 0, layer.look.opacity)
    return Piece("", rect, 0.0, (0.0, number), surface)


def _item(
    drawing: MapDrawing,
    item: Item,
    layer: ItemLayer,
    raster: Rasteriser,
    tiles: _Tiles,
    foot: float,
    number: int,
    *,
    locked: bool,
) -> Piece:
    tile = drawing.tile(item.cell)
    x, y = item.x + layer.look.offset_x, item.y + layer.look.offset_y
    opacity = item.opacity * layer.look.opacity
    still = tiles.picture(tile.image, item.width, item.height, item.cell, opacity, locked=locked)
    rect = _rect(raster, x, y, item.width, item.height)
    if not item.rotation:
        return Piece(item.name, rect, foot, (foot, number), still)
    centre = pygame.Vector2(item.x + item.width / 2 - item.pivot_x, item.y + item.height / 2 - item.pivot_y)
    centre = centre.rotate(item.rotation)
    centre += pygame.Vector2(item.pivot_x + layer.look.offset_x, item.pivot_y + layer.look.offset_y)

    turned = _kept(lambda: pygame.transform.rotozoom(still(), -item.rotation, 1.0))
    size = pygame.Vector2(turned().get_size()) / raster.scale
    box = _rect(raster, centre.x - size.x / 2, centre.y - size.y / 2, size.x, size.y)
    return Piece(item.name, box, foot, (foot, number), turned)


class _Tiles:
    """The pictures of tiles: equal ones are one, made when it is first drawn and kept as long as the room."""

    def __init__(self, raster: Rasteriser) -> None:
        self._raster = raster
        self._made: dict[tuple[object, ...], Callable[[], pygame.Surface]] = {}

    def picture(
        self, image: str, width: float, height: float, cell: int, opacity: float, *, locked: bool = False
    ) -> Callable[[], pygame.Surface]:
        flips = cell & (FLIP_DIAGONAL | FLIP_X | FLIP_Y)
        key = (image, width, height, flips, opacity, locked)
        if key not in self._made:
            self._made[key] = self._new(image, (width, height), flips, opacity, locked=locked)
        return self._made[key]

    def _new(
        self, image: str, size: tuple[float, float], flips: int, opacity: float, *, locked: bool
    ) -> Callable[[], pygame.Surface]:
        raster = self._raster

        def plain() -> pygame.Surface:
            try:
                return raster.file(image, size, locked=locked)
            except (SvgError, pygame.error):
                return pygame.Surface((1, 1), pygame.SRCALPHA)

        def changed() -> pygame.Surface:
            made = plain()
            if flips & FLIP_DIAGONAL:
                made = pygame.transform.flip(pygame.transform.rotate(made, -90), flip_x=True, flip_y=False)
            if flips & (FLIP_X | FLIP_Y):
                made = pygame.transform.flip(made, bool(flips & FLIP_X), bool(flips & FLIP_Y))
            if opacity < 1:
                made = made.copy()
                made.set_alpha(round(opacity * 255))
            return made

        return _kept(changed if flips or opacity < 1 else plain)


def _kept(make: Callable[[], pygame.Surface]) -> Callable[[], pygame.Surface]:
    made: list[pygame.Surface] = []

    def surface() -> pygame.Surface:
        if not made:
            made.append(make())
        return made[0]

    return surface


def _picture(raster: Rasteriser, picture: Picture, size: float) -> Callable[[], pygame.Surface]:
    def surface() -> pygame.Surface:
        try:
            return raster.picture(picture, size)
        except (SvgError, pygame.error):
            return pygame.Surface((1, 1), pygame.SRCALPHA)

    return _kept(surface)


def _rect(raster: Rasteriser, x: float, y: float, width: float, height: float) -> pygame.Rect:
    left, top = round(x * raster.scale), round(y * raster.scale)
    return pygame.Rect(left, top, round((x + width) * raster.scale) - left, round((y + height) * raster.scale) - top)
