"""Whether the learner can get to everything on a map, and tell it apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from engine.content.model import Spot
from engine.content.places import Room
from engine.content.problems import Problem

WALKED_TO = ("thing", "person", "place", "zone", "hazard")
ARM = 3
"""Cells (of 32 px) that an arm reaches over a counter or up a wall."""
LEAST_APART = 24.0
"""Px between the middles of two things, so that each can be clicked."""


def check_ways(room: Room, file: str) -> Iterator[Problem]:
    """Every spot that can be walked to must be within reach of a cell that the start is connected with."""
    for line in room.drawing.not_drawn:
        yield Problem(file, f"not drawn as in Tiled: {line}", "change it in Tiled")
    starts = room.place.of_kind("start")
    if not starts:
        return
    start = room.grid.cell_at(starts[0].x, starts[0].y)
    if not room.grid.free(start):
        yield Problem(f"{file}, object '{starts[0].name}'", "the start stands in a wall or in furniture", "move it")
        return
    for spot in room.place.of_kind(*WALKED_TO):  # type: ignore[arg-type]
        where = f"{file}, object '{spot.name}'"
        if not _inside(room, spot):
            yield Problem(where, f"this {spot.kind} is outside the map", "move it onto the map")
        elif room.grid.reach(start, (spot.x, spot.y, spot.width, spot.height), ARM) is None:
            yield Problem(where, f"the learner cannot get to this {spot.kind}", "make a way to it, or move it")
    for one, other in _too_near(room.place.of_kind("thing")):
        where = f"{file}, object '{one.name}'"
        yield Problem(where, f"it lies on '{other.name}', so neither can be chosen surely", "move one of them")


def _inside(room: Room, spot: Spot) -> bool:
    x, y = spot.centre
    drawing = room.drawing
    return 0 <= x <= drawing.columns * drawing.tile_width and 0 <= y <= drawing.rows * drawing.tile_height


def _too_near(things: tuple[Spot, ...]) -> Iterator[tuple[Spot, Spot]]:
    """Pairs whose middles are too near each other, found among neighbours only."""
    squares: dict[tuple[int, int], list[Spot]] = defaultdict(list)
    for thing in things:
        column, row = int(thing.centre[0] // LEAST_APART), int(thing.centre[1] // LEAST_APART)
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                for other in squares[x, y]:
                    if _distance(other, thing) < LEAST_APART:
                        yield other, thing
        squares[column, row].append(thing)


def _distance(one: Spot, other: Spot) -> float:
    (x, y), (a, b) = one.centre, other.centre
    return max(abs(x - a), abs(y - b))
