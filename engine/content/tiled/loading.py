"""From a plain map to its drawing. The only module that imports pytmx."""

from __future__ import annotations

import os
from typing import Any

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pytmx

from engine.content.files import Library
from engine.content.problems import Report
from engine.content.tiled.drawing import (
    FLIP_DIAGONAL,
    FLIP_X,
    FLIP_Y,
    ImageLayer,
    Item,
    ItemLayer,
    Layer,
    MapDrawing,
    Tile,
    TileLayer,
)
from engine.content.tiled.plain import PREFIX, LayerNote, ObjectNote, PlainMap, rewrite
from engine.content.tiled.properties import truth

DEPTH = 40
"""Px that a piece of furniture blocks when its tile does not say."""
_ALIGNMENTS = {
    "topleft": (0.0, 0.0), "top": (0.5, 0.0), "topright": (1.0, 0.0), "left": (0.0, 0.5), "center": (0.5, 0.5),
    "right": (1.0, 0.5), "bottomleft": (0.0, 1.0), "bottom": (0.5, 1.0), "bottomright": (1.0, 1.0),
}  # fmt: skip


def load(library: Library, file: str, report: Report) -> MapDrawing | None:
    """Read a map file of the library. None when it cannot be used; every problem goes to the report.

    All layers are in the drawing, hidden ones too, with their objects marked as not visible.
    """
    plain = rewrite(library, file, report)
    if plain is None:
        return None
    try:
        return _Loader(plain).drawing(report)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        report.add(file, f"the map library cannot read it: {' '.join(str(error).split())}", "save it again in Tiled")
        return None


class _Loader:
    def __init__(self, plain: PlainMap) -> None:
        self._plain = plain
        tiled: Any = pytmx.TiledMap(image_loader=_picture, load_all=False, allow_duplicate_names=True)
        tiled.filename = "plain.tmx"
        tiled.invert_y = False
        tiled.parse_xml(plain.root)
        self._tiled = tiled
        self._tiles: list[Tile] = []
        self._cells: dict[int, int] = {0: 0}
        self._by_number: dict[int, int] = {}
        self._offsets = {tileset.firstgid: tileset.offset for tileset in tiled.tilesets}
        self._animated: list[tuple[int, Any]] = []

    def drawing(self, report: Report) -> MapDrawing:
        by_number = {int(layer.name): layer for layer in self._tiled.layers}
        layers = [self._layer(note, by_number[note.number], report) for note in self._plain.layers]
        self._animate()
        plain = self._plain
        return MapDrawing(
            plain.file,
            plain.columns,
            plain.rows,
            plain.tile_width,
            plain.tile_height,
            tuple(self._tiles),
            tuple(layers),
            plain.background,
            plain.parallax_origin,
            tuple(plain.not_drawn),
        )

    def _layer(self, note: LayerNote, layer: Any, report: Report) -> Layer:
        if note.tag == "layer":
            cell = self._cell
            rows = tuple(tuple([cell(gid) for gid in row]) for row in layer.data)
            return TileLayer(note.name, rows, note.look, note.visible)
        if note.tag == "imagelayer":
            return ImageLayer(note.name, note.image, *note.image_at, *note.image_size, *note.repeat, note.look,
                              note.visible)  # fmt: skip
        items = [self._item(one, self._plain.objects[one.id], note) for one in layer]
        if note.by_foot:
            items.sort(key=lambda item: item.pivot_y)
        return ItemLayer(note.name, tuple(items), note.look, note.colour, note.visible, note.by_foot)

    def _cell(self, gid: int) -> int:
        """A number of the map library as a cell of the drawing."""
        known = self._cells.get(gid)
        if known is None:
            number = self._tiled.tiledgidmap[gid]
            flags = next((flags for one, flags in self._tiled.gidmap[number] if one == gid), None)
            known = self._tile_index(number, gid) + 1
            if flags:
                known |= FLIP_X * bool(flags.flipped_horizontally)
                known |= FLIP_Y * bool(flags.flipped_vertically)
                known |= FLIP_DIAGONAL * bool(flags.flipped_diagonally)
            self._cells[gid] = known
        return known

    def _tile_index(self, number: int, gid: int) -> int:
        if number in self._by_number:
            return self._by_number[number]
        index = self._by_number[number] = len(self._tiles)
        tileset = self._tiled.get_tileset_from_gid(gid)
        about: dict[str, Any] = self._tiled.get_tile_properties_by_gid(gid) or {}
        picture = self._tiled.images[gid] if gid < len(self._tiled.images) else None
        image, region, _ = picture or ("", None, None)
        properties = _own(about)
        width, height = int(tileset.tilewidth), int(tileset.tileheight)
        if region is None:
            width, height = int(float(about.get("width") or width)), int(float(about.get("height") or height))
        offset = self._offsets.get(tileset.firstgid, (0, 0))
        kind = properties.pop("class", "")
        self._tiles.append(
            Tile(
                image.replace(os.sep, "/"),
                width,
                height,
                tuple(map(int, region)) if region else None,  # type: ignore[arg-type]
                kind,
                truth(properties.get("blocked", "")),
                _whole(properties.get("depth", ""), DEPTH),
                int(offset[0]),
                int(offset[1]),
                (),
                properties,
            )
        )
        if about.get("frames"):
            self._animated.append((index, about["frames"]))
        return index

    def _animate(self) -> None:
        """Frames may be of tiles that stand nowhere on the map, so they are looked up after all layers."""
        from dataclasses import replace

        for index, frames in self._animated:
            made = tuple((self._cell(frame.gid), int(frame.duration)) for frame in frames)
            self._tiles[index] = replace(self._tiles[index], frames=made)

    def _item(self, one: Any, note: ObjectNote, layer: LayerNote) -> Item:
        x, y, width, height = float(one.x), float(one.y), abs(float(one.width)), abs(float(one.height))
        cell = self._cell(one.gid) if one.gid else 0
        if cell and not (width and height):
            tile = self._tiles[(cell & ((1 << 29) - 1)) - 1]
            width, height = float(tile.width), float(tile.height)
        across, down = _ALIGNMENTS.get(note.alignment, (0.0, 0.0))
        points = tuple((float(point[0]), float(point[1])) for point in getattr(one, "points", ()))
        left, top = x - across * width, y - down * height
        if points:
            left, top = min(point[0] for point in points), min(point[1] for point in points)
        properties = _own(one.properties)
        properties.pop("class", None)
        return Item(
            one.id,
            one.name or "",
            note.kind,
            note.shape,  # type: ignore[arg-type]
            left,
            top,
            width,
            height,
            float(one.rotation),
            x,
            y,
            cell,
            max(0.0, min(1.0, note.opacity)),
            note.visible and layer.visible,
            points,
            note.writing,
            properties,
        )


def _own(properties: dict[str, Any]) -> dict[str, str]:
    """What the designer wrote, without what the map library adds of its own."""
    return {key[len(PREFIX) :]: value or "" for key, value in properties.items() if key.startswith(PREFIX)}


def _picture(filename: str, _colorkey: object, **_: object) -> Any:
    """The map library's picture loader: names the file and the part of it, opens nothing."""
    return lambda rect=None, flags=None: (filename, rect, flags)


def _whole(text: str, default: int) -> int:
    try:
        return max(0, min(2_000, int(float(text)))) if text.strip() else default
    except (ValueError, OverflowError):
        return default
