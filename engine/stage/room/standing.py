"""Where to stand to use a thing: near it, before it rather than behind, and beside it rather than over it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.content.grid import CELL, Cell, Grid

MOST = 12
"""Places that are tried."""
DEEPEST = 14
"""Cells below the top of a thing in which a place to stand is looked for."""
BACK = 3
"""Cells above its top in which one is looked for where there is none else."""
BEHIND = 120.0
"""Standing behind a thing counts as so much further away, map px."""
WALLED = 300.0
"""And standing where a wall or a piece of furniture is between."""
HIDDEN = 110.0
"""And standing so that one's body hides all of it."""
HIDING = 70.0
"""And for each other thing that is hidden by it."""
COVERED = 160.0
"""And standing so that one's own body is hidden, behind something or somebody."""
BODY = (28.0, 112.0)
"""Half the width, and the height, of a body, map px."""
FEET = 8.0
"""Where feet are below the middle of a cell: one stands before what is above."""
FAR = 0.15
"""What a px of the way there counts beside a px at its end."""
ROOMY, MOSTLY = 96.0, 0.6
"""A place that is at least so wide and high (map px), and of which so much is free, is floor: one stands in it."""
IN_THE_WAY = 0.3
"""The share of a thing that somebody may hide before they step aside."""
ASIDE = 4
"""How far they step, cells."""
UNSEEN = 6.0
"""So many cells further is better than to be hidden oneself."""
Box = tuple[float, float, float, float]


def stand(grid: Grid, cell: Cell) -> tuple[float, float]:
    """Where feet are in a cell."""
    x, y = grid.centre(cell)
    return x, y + FEET


def places(
    grid: Grid, box: Box, here: Cell, others: Sequence[Box] = (), covers: Sequence[Box] = ()
) -> list[Cell]:
    """The free cells round a box (map px) that can be reached from `here`, the best first; none where no way leads.

    `others` are what stands around it and should be seen too; behind `covers` one would not be seen oneself.
    """
    x, y, width, height = box
    foot = x + width / 2, y + height
    left, top = grid.cell_at(x - CELL * 1.5, y)
    right, bottom = grid.cell_at(x + width + CELL * 1.5, y + height + CELL * 1.5)

    at = grid.cell_at(foot[0], foot[1] - 1)

    def free(rows: range) -> list[Cell]:
        every = ((column, row) for row in rows for column in range(left, right + 1))
        return [cell for cell in every if grid.connected(here, cell) and not grid.behind_wall(cell, at)]

    # A trolley can be seen through and walked behind, and is no floor.
    near = [] if box in covers else _floor(grid, box, here)
    if near:
        return near
    near = free(range(top, bottom + 1))
    # A shelf high on a piece of furniture, or a thing at the back of a table, is reached from the floor before it.
    column = grid.cell_at(*foot)[0]
    while bottom < top + DEEPEST and not any(
        grid.centre(cell)[1] > foot[1] and _open(grid, cell, column) for cell in near
    ):
        bottom += 1
        near += free(range(bottom, bottom + 1))
    # What stands at the lower wall can only be used from behind.
    near = near or free(range(top - BACK, top))

    def cost(cell: Cell) -> float:
        cx, cy = grid.centre(cell)
        apart = abs(cx - foot[0]) + 1.5 * abs(cy - foot[1] - CELL / 2)
        way = (abs(cell[0] - here[0]) + abs(cell[1] - here[1])) * CELL
        behind, walled = cy + FEET < foot[1], not _open(grid, cell, column)
        feet = stand(grid, cell)
        hidden = HIDDEN * _hidden(box, *feet) + HIDING * sum(_hidden(other, *feet) for other in others)
        unseen = COVERED * _covered(covers, *feet)
        return apart + FAR * way + BEHIND * behind + WALLED * walled + hidden + unseen

    return sorted(near, key=cost)[:MOST]


def _floor(grid: Grid, box: Box, here: Cell) -> list[Cell]:
    """The cells of a piece of floor, those nearest to its middle first; none where furniture takes up most of it."""
    x, y, width, height = box
    (left, top), (right, bottom) = grid.cell_at(x, y), grid.cell_at(x + width - 1, y + height - 1)
    every = [(column, row) for row in range(top, bottom + 1) for column in range(left, right + 1)]
    if min(width, height) < ROOMY:
        return []
    free = [cell for cell in every if grid.connected(here, cell)]
    if len(free) < MOSTLY * len(every):
        return []

    def apart(cell: Cell) -> float:
        cx, cy = grid.centre(cell)
        return abs(cx - x - width / 2) + abs(cy - y - height / 2)

    return sorted(free, key=apart)[:MOST]


def beside(
    grid: Grid, at: tuple[float, float], here: Cell, others: Sequence[Box], covers: Sequence[Box] = ()
) -> Cell | None:
    """Where somebody at a point (map px) goes so as to hide nothing of what is around, and is best seen
    themselves; None when they hide little, or there is no such place."""

    def hidden(x: float, y: float) -> float:
        return max((_hidden(box, x, y) for box in others), default=0.0)

    if hidden(*at) < IN_THE_WAY:
        return None
    column, row = here
    around = ((column + dx, row + dy) for dx in range(-ASIDE, ASIDE + 1) for dy in range(-ASIDE, ASIDE + 1))
    clear = [cell for cell in around if grid.connected(here, cell) and hidden(*stand(grid, cell)) < IN_THE_WAY / 2]

    def cost(cell: Cell) -> tuple[float, Cell]:
        return abs(cell[0] - column) + abs(cell[1] - row) + UNSEEN * _covered(covers, *stand(grid, cell)), cell

    return min(clear, key=cost, default=None)


def _open(grid: Grid, cell: Cell, column: int) -> bool:
    """Whether one could walk straight across from a cell to a column."""
    here, row = cell
    return all(grid.free((one, row)) for one in range(min(here, column), max(here, column) + 1))


def _covered(boxes: Iterable[Box], x: float, y: float) -> float:
    """The share of somebody with their feet at x, y that one of some boxes hides: what stands further up does not."""
    meets = (_meets(box, x, y) for box in boxes if box[1] + box[3] > y)
    return max(meets, default=0.0) / (2 * BODY[0] * BODY[1])


def _hidden(box: Box, x: float, y: float) -> float:
    """The share of a box that somebody with their feet at x, y hides."""
    return _meets(box, x, y) / (box[2] * box[3])


def _meets(box: Box, x: float, y: float) -> float:
    """How much of a box and of somebody with their feet at x, y lie over each other, square px."""
    left, top, width, height = box
    across = min(left + width, x + BODY[0]) - max(left, x - BODY[0])
    down = min(top + height, y) - max(top, y - BODY[1])
    return max(0.0, across) * max(0.0, down)
