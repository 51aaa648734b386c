"""Where the colleagues of the shipped maps stand: beside what is used there, not before it."""

import pytest

from engine.content.model import Spot
from engine.content.reader import open_room
from engine.content.tiled.drawing import ItemLayer
from engine.course.library import Library
from engine.paths import assets_root
from engine.stage.room.pieces import boxes_below
from engine.stage.room.standing import BODY, Box, places, stand

LIBRARY = Library(assets_root())
MAPS = [(world, name) for world in LIBRARY.made for name in LIBRARY.world(world).places]
A_LITTLE = 0.08
"""So much of a body, or of a thing, may be behind a colleague."""


def body(x: float, y: float) -> Box:
    half, height = BODY
    return x - half, y - height, 2 * half, height


def box(spot: Spot) -> Box:
    if spot.width and spot.height:
        return spot.x, spot.y, spot.width, spot.height
    return spot.x - spot.size / 2, spot.y - spot.size, spot.size, spot.size


def share(of: Box, behind: Box) -> float:
    """How much of one box lies behind another."""
    across = min(of[0] + of[2], behind[0] + behind[2]) - max(of[0], behind[0])
    down = min(of[1] + of[3], behind[1] + behind[3]) - max(of[1], behind[1])
    return max(0.0, across) * max(0.0, down) / (of[2] * of[3])


@pytest.mark.parametrize(("world_id", "name"), MAPS)
def test_nobody_stands_before_what_is_used(world_id: str, name: str) -> None:
    """Who takes the mop is seen with the mop, and need not keep clear of a colleague to be seen."""
    room = open_room(assets_root(), world_id, name)
    grid, place = room.grid, room.place
    furniture = boxes_below(layer for layer in room.drawing.layers if isinstance(layer, ItemLayer))
    people = {one.name: one.centre for one in place.of_kind("person") if len(one.path) < 2}
    start = grid.nearest_free(grid.cell_at(*place.of_kind("start")[0].centre))
    assert start is not None
    levels = [level for level in LIBRARY.world(world_id).levels if level.map == name]
    asked = {spot for level in levels for asking in LIBRARY.script(level.id).askings for spot in asking.right}
    wrong = []
    for spot in (place.spots[one] for one in place.spots if one in asked):
        others = [box(one) for one in place.of_kind("thing") if one is not spot]
        cells = places(grid, box(spot), start, others, furniture)
        x, y = stand(grid, cells[0]) if cells else spot.centre
        for colleague, (left, foot) in people.items():
            before = body(left, foot)
            if foot > y and share(body(x, y), before) > A_LITTLE:
                wrong.append(f"{colleague} stands before who uses {spot.name}")
            if spot.kind != "place" and foot > spot.foot and share(box(spot), before) > A_LITTLE:
                wrong.append(f"{colleague} stands before {spot.name}")
    assert wrong == []
