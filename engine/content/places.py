"""From a map's drawing to what the rules know of it: its spots, and where one can walk."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import get_args

from engine.content.files import Library
from engine.content.grid import CELL, FURNITURE, WALL, Grid
from engine.content.model import Picture, Place, Spot, SpotKind, SpotName, WordId
from engine.content.problems import Report, nearest
from engine.content.tiled.drawing import Item, ItemLayer, MapDrawing, TileLayer

KINDS: tuple[SpotKind, ...] = get_args(SpotKind)
KIND_OF_LAYER: dict[str, SpotKind] = {
    "furniture": "furniture",
    "things": "thing",
    "people": "person",
    "places": "place",
    "zones": "zone",
    "signs": "sign",
    "hazards": "hazard",
    "paths": "path",
    "start": "start",
}
"""The class that objects without one have, by the name of their layer."""
DECORATION = ("decoration", "ground", "label")
"""Classes of objects that the rules know nothing of."""
LEAST_OVERLAP = 12.0
"""Px by which a box must reach into a cell to block it."""
MOST_PX = 4_000.0
"""No property of an object says more."""
_OPENMOJI = re.compile(r"[0-9A-Fa-f]{4,6}(-[0-9A-Fa-f]{4,6})*")


@dataclass(frozen=True, slots=True)
class Room:
    """A map with all that is read from it: for the rules, for the stage, for walking."""

    place: Place
    drawing: MapDrawing
    grid: Grid


def read_room(library: Library, file: str, report: Report) -> Room | None:
    """Read a map file; None when it cannot be used. Problems go to the report."""
    from engine.content.tiled.loading import load

    drawing = load(library, file, report)
    if drawing is None:
        return None
    drawing = _still(drawing)
    spots = _spots(drawing, file, report)
    place = Place(file, drawing.columns, drawing.rows, spots)
    return Room(place, drawing, make_grid(drawing, file, report))


def _spots(drawing: MapDrawing, file: str, report: Report) -> dict[SpotName, Spot]:
    paths = {
        item.name: item.points
        for layer in drawing.layers
        if isinstance(layer, ItemLayer)
        for item in layer.items
        if item.name and item.points
    }
    spots: dict[SpotName, Spot] = {}
    for layer in drawing.layers:
        if not isinstance(layer, ItemLayer):
            continue
        for item in sorted(layer.items, key=lambda one: one.id):
            where = _where(file, layer, item)
            kind = kind_of(item, layer)
            if kind is None:
                if item.kind and item.kind not in DECORATION:
                    report.add(where, f"unknown class '{item.kind}'", nearest(item.kind, (*KINDS, *DECORATION)))
                continue
            name = item.name or _own_name(item, kind, spots)
            if not name:
                if kind not in ("furniture", "path"):
                    report.add(where, f"this {kind} has no name", "give it one in Tiled, with small letters and _")
                continue
            if name in spots:
                report.add(where, f"the name '{name}' stands twice", "names are unique on a map: rename one")
                continue
            spots[SpotName(name)] = _spot(item, layer, SpotName(name), kind, paths, where, report)
    return spots


def _still(drawing: MapDrawing) -> MapDrawing:
    """What the rules know of a map stands where it is found: its layers do not drift with the view."""
    layers, said = list(drawing.layers), list(drawing.not_drawn)
    for number, layer in enumerate(layers):
        drifts = (layer.look.parallax_x, layer.look.parallax_y) != (1.0, 1.0)
        if isinstance(layer, ItemLayer) and drifts and any(kind_of(item, layer) for item in layer.items):
            layers[number] = replace(layer, look=replace(layer.look, parallax_x=1.0, parallax_y=1.0))
            said.append(f"layer '{layer.name}': what can be used or walked to does not drift with the view")
    return replace(drawing, layers=tuple(layers), not_drawn=tuple(said))


def kind_of(item: Item, layer: ItemLayer) -> SpotKind | None:
    """The class of an object: its own or its tile's, else what its layer's name says."""
    if item.kind:
        return next((kind for kind in KINDS if kind == item.kind), None)
    return KIND_OF_LAYER.get(layer.name)


def _own_name(item: Item, kind: SpotKind, spots: dict[SpotName, Spot]) -> str:
    """The name of what is unmistakable without one: the start, and a thing that names its word."""
    if kind == "start":
        return "start"
    word = item.properties.get("word", "")
    if kind != "thing" or not word:
        return ""
    number = 1
    while (name := word if number == 1 else f"{word}_{number}") in spots:
        number += 1
    return name


def _spot(
    item: Item,
    layer: ItemLayer,
    name: SpotName,
    kind: SpotKind,
    paths: dict[str, tuple[tuple[float, float], ...]],
    where: str,
    report: Report,
) -> Spot:
    left, top, width, height = box(item)
    path = paths.get(item.properties.get("path", ""), item.points if kind == "path" else ())
    if "path" in item.properties and item.properties["path"] not in paths:
        report.add(where, f"there is no path '{item.properties['path']}'", nearest(item.properties["path"], paths))
    picture = item.properties.get("picture", "")
    return Spot(
        name,
        kind,
        left + layer.look.offset_x,
        top + layer.look.offset_y,
        width,
        height,
        WordId(item.properties["word"]) if item.properties.get("word") else None,
        _picture(picture) if picture else None,
        item.properties.get("danish", ""),
        _number(item, "size", 56.0, where, report),
        _number(item, "lift", 0.0, where, report),
        path,
        item.properties,
    )


def box(item: Item) -> tuple[float, float, float, float]:
    """Left, top, width, height of an object as it stands, turned by its rotation."""
    if not item.rotation % 360:
        return item.x, item.y, item.width, item.height
    angle = math.radians(item.rotation)
    sine, cosine = math.sin(angle), math.cos(angle)
    corners = [
        (x - item.pivot_x, y - item.pivot_y)
        for x in (item.x, item.x + item.width)
        for y in (item.y, item.y + item.height)
    ]
    across = [item.pivot_x + x * cosine - y * sine for x, y in corners]
    down = [item.pivot_y + x * sine + y * cosine for x, y in corners]
    return min(across), min(down), max(across) - min(across), max(down) - min(down)


def _where(file: str, layer: ItemLayer, item: Item) -> str:
    return f"{file}, layer '{layer.name}', object {item.id}"


def _picture(text: str) -> Picture:
    return Picture(openmoji=text.upper()) if _OPENMOJI.fullmatch(text) else Picture(file=text)


def _number(item: Item, name: str, default: float, where: str, report: Report, least: float = -MOST_PX) -> float:
    text = item.properties.get(name, "")
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not least <= value <= MOST_PX:
        report.add(where, f"'{name}' is not a number of px: '{text[:40]}'", f"write for example {default:g}")
        return default
    return value


def make_grid(drawing: MapDrawing, file: str, report: Report) -> Grid:
    """Cells of 32 px that a wall tile or the foot of a piece of furniture blocks; what is amiss goes to the report."""
    columns = max(1, drawing.columns * drawing.tile_width // CELL)
    rows = max(1, drawing.rows * drawing.tile_height // CELL)
    blocked = bytearray(columns * rows)
    for layer in drawing.layers:
        if isinstance(layer, TileLayer) and layer.visible:
            _block_tiles(drawing, layer, blocked, columns, rows)
        elif isinstance(layer, ItemLayer):
            for item in layer.items:
                if item.cell and item.visible and _stands(drawing, item, layer):
                    default = float(drawing.tile(item.cell).depth)
                    depth = _number(item, "depth", default, _where(file, layer, item), report, least=0.0)
                    _block_foot(layer, item, depth, blocked, columns, rows)
    return Grid(columns, rows, bytes(blocked))


def _stands(drawing: MapDrawing, item: Item, layer: ItemLayer) -> bool:
    """Whether an object is in the way: furniture is, a thing only when its tile says how deep it is (a fridge)."""
    kind = kind_of(item, layer)
    return kind == "furniture" or (kind == "thing" and "depth" in drawing.tile(item.cell).properties)


def _block_tiles(drawing: MapDrawing, layer: TileLayer, blocked: bytearray, columns: int, rows: int) -> None:
    walls = {index + 1 for index, tile in enumerate(drawing.tiles) if tile.blocked}
    mask = (1 << 29) - 1
    width, height = drawing.tile_width, drawing.tile_height
    for y, cells in enumerate(layer.rows):
        for x, cell in enumerate(cells):
            if cell and cell & mask in walls:
                _block(blocked, columns, rows, (x * width, y * height, width, height), WALL)


def _block_foot(
    layer: ItemLayer, item: Item, depth: float, blocked: bytearray, columns: int, rows: int
) -> None:
    left, top, width, height = box(item)
    depth = min(depth, height)
    if depth > 0:
        left, foot = left + layer.look.offset_x, top + height + layer.look.offset_y
        _block(blocked, columns, rows, (left, foot - depth, width, depth), FURNITURE)


def _block(blocked: bytearray, columns: int, rows: int, box: tuple[float, float, float, float], what: int) -> None:
    left, top, width, height = box
    least_x, least_y = min(LEAST_OVERLAP, width / 2), min(LEAST_OVERLAP, height / 2)
    reached = [
        column
        for column in range(max(0, int(left // CELL)), min(columns - 1, int((left + width) // CELL)) + 1)
        if min(left + width, (column + 1) * CELL) - max(left, column * CELL) >= least_x
    ]
    if not reached:
        return
    for row in range(max(0, int(top // CELL)), min(rows - 1, int((top + height) // CELL)) + 1):
        if min(top + height, (row + 1) * CELL) - max(top, row * CELL) < least_y:
            continue
        for column in reached:
            # A shelf on a wall leaves it a wall.
            blocked[row * columns + column] = max(what, blocked[row * columns + column])
