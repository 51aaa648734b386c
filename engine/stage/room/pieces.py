"""What stands in a room as pieces: where each lies on the screen, its baseline, its picture when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import pygame

from engine.content.model import Picture, Spot
from engine.content.tiled.drawing import Item, ItemLayer, MapDrawing
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.source import SvgError
from engine.stage.room.bands import bands
from engine.stage.room.reels import Reel

OVER = 0.5
"""How far before the piece below it something stands that lies on it, map px."""

AFTER = 10_000_000
"""Points come after the objects of the same baseline."""

Order = tuple[float, int]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture in the room. `rect` in screen px from the map's top left, `foot` the baseline in map px; one with a
    `reel` looks otherwise when that has turned."""

    name: str
    rect: pygame.Rect
    foot: float
    order: Order
    surface: Callable[[], pygame.Surface]
    reel: Reel | None = None


def thing_pieces(
    spots: Iterable[Spot], picture_of: Callable[[Spot], Picture | None], drawing: MapDrawing, raster: Rasteriser
) -> tuple[Piece, ...]:
    """Things, signs and dangers that are points: the game draws their word's picture there."""
    layers = [layer for layer in drawing.layers if layer.visible or isinstance(layer, ItemLayer)]
    items = [layer for layer in layers if isinstance(layer, ItemLayer)]
    below = boxes_below(items)
    more = {
        item.name: added or 0.0
        for layer, added in zip(layers, bands(layers), strict=True)
        if isinstance(layer, ItemLayer)
        for item in layer.items
    }
    made: list[Piece] = []
    for number, spot in enumerate(spots):
        picture = picture_of(spot)
        if picture is None:
            continue
        foot = baseline(spot.x, spot.y, spot.properties, below) + more.get(spot.name, 0.0)
        rect = rect_of(raster.scale, spot.x - spot.size / 2, spot.y - spot.size, spot.size, spot.size)
        made.append(Piece(spot.name, rect, foot, (foot, AFTER + number), _picture(raster, picture, spot.size)))
    return tuple(made)


def boxes_below(layers: Iterable[ItemLayer]) -> list[Box]:
    """Where the pieces are that something may stand on, map px."""
    return [
        (item.x + layer.look.offset_x, item.y + layer.look.offset_y, item.width, item.height)
        for layer in layers
        for item in layer.items
        if _carries(item)
    ]


def _carries(item: Item) -> bool:
    return bool(item.cell) and item.visible and not is_over(item.properties)


def is_over(properties: object) -> bool:
    """Whether an object stands on, or hangs over, the piece below it."""
    return isinstance(properties, dict) and str(properties.get("over", "")).lower() == "true"


def baseline(x: float, y: float, properties: object, below: Sequence[Box]) -> float:
    """The baseline by which something is ordered: its own, or just before that of the piece that it stands on."""
    lift = float(properties.get("lift", 0) or 0) if isinstance(properties, dict) else 0.0
    if is_over(properties):
        under = [top + high for left, top, wide, high in below if left <= x <= left + wide and top <= y <= top + high]
        if under:
            return max(under) + OVER
    return y + lift


def rect_of(scale: float, x: float, y: float, width: float, height: float) -> pygame.Rect:
    """Map px as screen px; neighbours on the map are neighbours on the screen."""
    left, top = round(x * scale), round(y * scale)
    return pygame.Rect(left, top, round((x + width) * scale) - left, round((y + height) * scale) - top)


def _picture(raster: Rasteriser, picture: Picture, size: float) -> Callable[[], pygame.Surface]:
    def surface() -> pygame.Surface:
        try:
            return raster.picture(picture, size)
        except (SvgError, pygame.error):
            return pygame.Surface((1, 1), pygame.SRCALPHA)

    return surface
