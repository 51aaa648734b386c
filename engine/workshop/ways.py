"""Whether the learner can get to everything on a map, and tell it apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from engine.content.model import Spot
from engine.content.places import Room
from engine.content.problems import Problem

WALKED_TO = ("thing", "person", "place", "zone", "hazard")
STEP = 8.0
"""Map px between the points of a path that are looked at."""
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
    for person in room.place.of_kind("person"):
        met = next(filter(None, (_in_the_way(room, *at) for at in _steps(person))), None)
        if met is not None:
            message = f"the path of '{person.name}' leads through {met}"
            yield Problem(f"{file}, object '{person.name}'", message, "lead it round that")
    for one, other in _too_near(room.place.of_kind("thing")):
        where = f"{file}, object '{one.name}'"
        yield Problem(where, f"it lies on '{other.name}', so neither can be chosen surely", "move one of them")


def _steps(person: Spot) -> Iterator[tuple[float, float]]:
    """Points close together along the path that somebody walks."""
    for (x, y), (end_x, end_y) in pairwise(person.path):
        count = max(1, round(hypot(end_x - x, end_y - y) / STEP))
        for number in range(count + 1):
            yield x + (end_x - x) * number / count, y + (end_y - y) * number / count


def _in_the_way(room: Room, x: float, y: float) -> str | None:
    """What somebody at a point of the map would walk through."""
    if not room.grid.free(room.grid.cell_at(x, y)):
        return "a wall or furniture"
    for danger in room.place.of_kind("hazard"):
        # The lower half of what is drawn stands on the floor; the upper half may be walked behind.
        beside = danger.x < x < danger.x + danger.width
        if beside and danger.y + danger.height / 2 < y < danger.y + danger.height:
            return f"'{danger.name}'"
    return None


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
