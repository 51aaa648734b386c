"""Where one can walk on a map: cells of 32 px, ways between them, what can be reached."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush

CELL = 32
"""Side of a cell in map px."""
FAR = 16
"""Cells from the middle of something's foot beyond which nobody stands to use it, however wide it is."""
FURNITURE, WALL = 1, 2
"""What is in the way of a cell: one can reach over furniture, not through a wall."""
_STRAIGHT, _SLANTED = 10, 14

Cell = tuple[int, int]
"""(column, row)."""


@dataclass(frozen=True)
class Grid:
    """`blocked` holds one byte a cell, row by row: 0 where one can stand, else FURNITURE or WALL."""

    columns: int
    rows: int
    blocked: bytes

    def cell_at(self, x: float, y: float) -> Cell:
        """The cell of a point in map px, the nearest one for a point outside."""
        column = min(max(int(x // CELL), 0), self.columns - 1)
        return column, min(max(int(y // CELL), 0), self.rows - 1)

    @staticmethod
    def centre(cell: Cell) -> tuple[float, float]:
        """The middle of a cell in map px."""
        return (cell[0] + 0.5) * CELL, (cell[1] + 0.5) * CELL

    def free(self, cell: Cell) -> bool:
        column, row = cell
        return 0 <= column < self.columns and 0 <= row < self.rows and not self.blocked[row * self.columns + column]

    def behind_wall(self, cell: Cell, other: Cell) -> bool:
        """Whether a wall lies between a cell and, straight up or down from there, the row of another. What hangs on
        the wall itself is not behind it."""
        column, row = other[0], cell[1]
        met = False
        while row != other[1]:
            row += 1 if other[1] > row else -1
            if self.blocked[row * self.columns + column] == WALL:
                met = True
            elif met:
                return True
        return False

    def neighbours(self, cell: Cell) -> list[tuple[Cell, int]]:
        """Free cells one step away and the cost of the step; corners are not cut."""
        column, row = cell
        left, right = self.free((column - 1, row)), self.free((column + 1, row))
        up, down = self.free((column, row - 1)), self.free((column, row + 1))
        found: list[tuple[Cell, int]] = []
        for open_, one in (
            (left, (column - 1, row)),
            (right, (column + 1, row)),
            (up, (column, row - 1)),
            (down, (column, row + 1)),
        ):
            if open_:
                found.append((one, _STRAIGHT))
        for both, one in (
            (left and up, (column - 1, row - 1)),
            (right and up, (column + 1, row - 1)),
            (left and down, (column - 1, row + 1)),
            (right and down, (column + 1, row + 1)),
        ):
            if both and self.free(one):
                found.append((one, _SLANTED))
        return found

    def path(self, start: Cell, goal: Cell) -> tuple[Cell, ...]:
        """The cells of a shortest way from start to goal, both included (A*); empty when there is none.

        A start that is not free is left by the nearest free cell; the goal must be free.
        """
        if not self.free(goal):
            return ()
        if not self.free(start):
            nearest = self.nearest_free(start)
            if nearest is None:
                return ()
            start = nearest
        if self.zone[start[1] * self.columns + start[0]] != self.zone[goal[1] * self.columns + goal[0]]:
            return ()
        came: dict[Cell, Cell] = {}
        cost = {start: 0}
        open_: list[tuple[int, int, Cell]] = [(0, 0, start)]
        turn = 0
        while open_:
            _, _, here = heappop(open_)
            if here == goal:
                break
            for there, step in self.neighbours(here):
                total = cost[here] + step
                if total < cost.get(there, 1 << 30):
                    cost[there] = total
                    came[there] = here
                    across, along = abs(goal[0] - there[0]), abs(goal[1] - there[1])
                    guess = _STRAIGHT * max(across, along) + (_SLANTED - _STRAIGHT) * min(across, along)
                    turn += 1
                    heappush(open_, (total + guess, turn, there))
        way = [goal]
        while way[-1] != start:
            way.append(came[way[-1]])
        return tuple(reversed(way))

    def nearest_free(self, cell: Cell, within: Cell | None = None) -> Cell | None:
        """The free cell nearest to a cell, of those that can be reached from `within` when it is given."""
        wanted = None if within is None or not self.free(within) else self.zone[within[1] * self.columns + within[0]]
        best: tuple[int, Cell] | None = None
        for ring in range(max(self.columns, self.rows)):
            if best is not None and ring * ring > best[0]:
                break
            for one in self._ring(cell, ring):
                if not self.free(one) or (wanted is not None and self.zone[one[1] * self.columns + one[0]] != wanted):
                    continue
                far = (one[0] - cell[0]) ** 2 + (one[1] - cell[1]) ** 2
                if best is None or (far, one) < best:
                    best = (far, one)
        return best[1] if best else None

    @staticmethod
    def _ring(cell: Cell, ring: int) -> list[Cell]:
        column, row = cell
        if ring == 0:
            return [cell]
        edge = range(-ring, ring + 1)
        sides = [(column + i, row + side) for i in edge for side in (-ring, ring)]
        return sides + [(column + side, row + i) for i in edge[1:-1] for side in (-ring, ring)]

    @cached_property
    def zone(self) -> tuple[int, ...]:
        """For each cell the number of the connected area it belongs to; 0 where it is blocked."""
        zones = [0] * (self.columns * self.rows)
        number = 0
        for index in range(len(zones)):
            if self.blocked[index] or zones[index]:
                continue
            number += 1
            zones[index] = number
            rest = [index]
            while rest:
                here = rest.pop()
                column = here % self.columns
                for there, inside in (
                    (here - 1, column > 0),
                    (here + 1, column < self.columns - 1),
                    (here - self.columns, True),
                    (here + self.columns, True),
                ):
                    if inside and 0 <= there < len(zones) and not self.blocked[there] and not zones[there]:
                        zones[there] = number
                        rest.append(there)
        return tuple(zones)

    def connected(self, one: Cell, other: Cell) -> bool:
        """Whether one can walk from one free cell to another."""
        if not (self.free(one) and self.free(other)):
            return False
        return self.zone[one[1] * self.columns + one[0]] == self.zone[other[1] * self.columns + other[0]]

    def reach(self, start: Cell, box: tuple[float, float, float, float], arm: int = 2) -> Cell | None:
        """The cell to stand on to use something: the one nearest to the foot of its box, at most `arm` cells from it.

        `box` is left, top, width, height in map px. None when no such cell can be reached from `start`.
        """
        left, top, width, height = box
        first, last = self.cell_at(left, top), self.cell_at(left + max(width - 1, 0), top + max(height - 1, 0))
        foot_x, foot_y = left + width / 2, top + height
        at = self.cell_at(foot_x, foot_y)
        first = max(first[0], at[0] - FAR), max(first[1], at[1] - FAR)
        last = min(last[0], at[0] + FAR), last[1]
        best: tuple[float, Cell] | None = None
        for row in range(first[1] - arm, last[1] + arm + 1):
            for column in range(first[0] - arm, last[0] + arm + 1):
                if not self.connected(start, (column, row)):
                    continue
                x, y = self.centre((column, row))
                # In front of a thing is better than behind it, where one would be hidden.
                far = (x - foot_x) ** 2 + (y - foot_y) ** 2 * (1.0 if y >= foot_y - CELL else 2.0)
                if best is None or far < best[0]:
                    best = (far, (column, row))
        return best[1] if best else None
