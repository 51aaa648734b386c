"""A map as it is drawn: layers in order, tiles and pictures by file. Plain records, no pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Shape = Literal["tile", "rectangle", "ellipse", "capsule", "point", "polygon", "polyline", "text"]

FLIP_X = 1 << 31
FLIP_Y = 1 << 30
FLIP_DIAGONAL = 1 << 29
TILE = (1 << 29) - 1
"""A cell is 0 for nothing, else (index into `MapDrawing.tiles` + 1) with Tiled's flips in its upper bits."""
Colour = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile: `image` relative to the library, `region` (x, y, width, height) of it when it is a sheet.

    `frames` are (cell, milliseconds) of an animation. `blocked` tiles cannot be walked on; a piece of furniture blocks
    the lowest `depth` px over its width. `offset_x`, `offset_y` is the tileset's drawing offset in px.
    """

    image: str
    width: int
    height: int
    region: tuple[int, int, int, int] | None = None
    kind: str = ""
    blocked: bool = False
    depth: int = 40
    offset_x: int = 0
    offset_y: int = 0
    frames: tuple[tuple[int, int], ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """How a whole layer is drawn. Offsets in map px; parallax 1 moves with the room; `tint` multiplies, RGBA."""

    opacity: float = 1.0
    tint: Colour | None = None
    offset_x: float = 0.0
    offset_y: float = 0.0
    parallax_x: float = 1.0
    parallax_y: float = 1.0


@dataclass(frozen=True, slots=True)
class Writing:
    """The text of a text object; `size` in px."""

    text: str
    font: str = "sans-serif"
    size: int = 16
    colour: Colour = (0, 0, 0, 255)
    wrap: bool = False
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strikeout: bool = False
    across: str = "left"
    down: str = "top"


@dataclass(frozen=True, slots=True)
class Item:
    """An object of a map. `x`, `y` is the top left of its box before it is turned by `rotation` degrees, clockwise,
    about (`pivot_x`, `pivot_y`); all in map px. `cell` is its tile with flips; `points` are absolute.
    """

    id: int
    name: str
    kind: str
    shape: Shape
    x: float
    y: float
    width: float
    height: float
    rotation: float = 0.0
    pivot_x: float = 0.0
    pivot_y: float = 0.0
    cell: int = 0
    opacity: float = 1.0
    visible: bool = True
    points: tuple[tuple[float, float], ...] = ()
    writing: Writing | None = None
    properties: Mapping[str, str] = field(default_factory=dict)

    @property
    def foot(self) -> float:
        """The baseline by which objects are ordered."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class TileLayer:
    """Rows of cells, top to bottom."""

    name: str
    rows: tuple[tuple[int, ...], ...]
    look: Look = Look()
    visible: bool = True


@dataclass(frozen=True, slots=True)
class ItemLayer:
    """Objects, in Tiled's order of drawing; `colour` is that of shapes without a tile.

    `by_foot`: that order follows their baselines, as it does unless a designer set it by hand.
    """

    name: str
    items: tuple[Item, ...]
    look: Look = Look()
    colour: Colour = (160, 160, 164, 255)
    visible: bool = True
    by_foot: bool = True


@dataclass(frozen=True, slots=True)
class ImageLayer:
    """One picture at (`x`, `y`) in map px, repeated over the whole map where asked for."""

    name: str
    image: str
    x: float = 0.0
    y: float = 0.0
    width: int = 0
    height: int = 0
    repeat_x: bool = False
    repeat_y: bool = False
    look: Look = Look()
    visible: bool = True


Layer = TileLayer | ItemLayer | ImageLayer


@dataclass(frozen=True, slots=True)
class MapDrawing:
    """A whole map: `columns` x `rows` tiles of `tile_width` x `tile_height` px; layers from back to front.

    Hidden layers are in it too. `not_drawn` says in one line each what the file asks for and the stage does not do.
    """

    id: str
    columns: int
    rows: int
    tile_width: int
    tile_height: int
    tiles: tuple[Tile, ...]
    layers: tuple[Layer, ...]
    background: Colour | None = None
    parallax_origin: tuple[float, float] = (0.0, 0.0)
    not_drawn: tuple[str, ...] = ()

    def tile(self, cell: int) -> Tile:
        """The tile of a cell; IndexError for an empty one."""
        index = cell & TILE
        if index == 0:
            raise IndexError("an empty cell")
        return self.tiles[index - 1]
