"""Where somebody stands to use a thing."""

from __future__ import annotations

from engine.content.grid import CELL, WALL, Grid
from engine.stage.room.standing import BODY, beside, places, stand

COLUMNS, ROWS = 20, 16


def grid(*blocked: tuple[int, int, int, int]) -> Grid:
    """A room with blocked areas: column, row, columns, rows."""
    cells = bytearray(COLUMNS * ROWS)
    for column, row, wide, high in blocked:
        for y in range(row, row + high):
            for x in range(column, column + wide):
                cells[y * COLUMNS + x] = 1
    return Grid(COLUMNS, ROWS, bytes(cells))


def test_a_small_thing_is_not_hidden() -> None:
    table = grid((6, 6, 8, 2))
    knife = (9.0 * CELL, 5.8 * CELL, 48.0, 48.0)
    x, y = stand(table, places(table, knife, (2, 12))[0])
    assert abs(x - (knife[0] + 24)) >= BODY[0]
    assert y > knife[1] + 48


def test_one_stands_before_a_deep_table_and_not_behind_it() -> None:
    table = grid((6, 6, 8, 4))
    pot = (9.0 * CELL, 5.5 * CELL, 48.0, 48.0)
    _, row = places(table, pot, (9, 1))[0]
    assert row >= 10


def test_behind_is_better_than_nowhere() -> None:
    shut = grid((0, 8, COLUMNS, ROWS - 8))
    pot = (9.0 * CELL, 8.0 * CELL, 48.0, 48.0)
    _, row = places(shut, pot, (9, 1))[0]
    assert row < 8


def test_nothing_is_used_through_a_wall() -> None:
    """A freezer at the lower wall of its room: not from the next room, though one stands before it there."""
    rooms = grid((0, 6, 9, 2), (9, 3, 4, 3), (13, 6, 7, 2))
    cells = bytearray(rooms.blocked)
    for column in range(9, 13):
        for row in (6, 7):
            cells[row * COLUMNS + column] = WALL
    freezer = (9.0 * CELL, 3.0 * CELL, 4.0 * CELL, 3.0 * CELL)
    assert places(rooms, freezer, (2, 12))[0][1] >= 6
    assert all(row < 6 for _, row in places(Grid(COLUMNS, ROWS, bytes(cells)), freezer, (2, 2)))
    # What hangs on the wall is used from below all the same.
    clock = (10.0 * CELL, 6.2 * CELL, 40.0, 40.0)
    assert places(Grid(COLUMNS, ROWS, bytes(cells)), clock, (2, 12))[0][1] > 7


def test_one_stands_in_an_office_and_not_before_its_wall() -> None:
    walls = grid((4, 9, 10, 1))
    office = (4.0 * CELL, 3.0 * CELL, 10.0 * CELL, 7.0 * CELL)
    x, y = stand(walls, places(walls, office, (2, 2))[0])
    assert office[0] < x < office[0] + office[2]
    assert office[1] < y < 9 * CELL


def test_who_hides_a_thing_steps_aside() -> None:
    table = grid((6, 6, 8, 2))
    knife = (9.0 * CELL, 5.8 * CELL, 48.0, 48.0)
    at = (knife[0] + 24, 8.5 * CELL)
    here = table.cell_at(*at)
    cell = beside(table, at, here, [knife])
    assert cell is not None
    assert beside(table, stand(table, cell), cell, [knife]) is None
    assert abs(cell[0] - here[0]) + abs(cell[1] - here[1]) <= 3


def test_whoever_steps_aside_is_seen_there() -> None:
    room = grid()
    man = (9.0 * CELL, 6.0 * CELL, 2.0 * CELL, 4.0 * CELL)
    at = 10.0 * CELL, 9.0 * CELL
    rack = (11.0 * CELL, 4.0 * CELL, 6.5 * CELL, 10.0 * CELL)
    here = room.cell_at(*at)
    hidden = beside(room, at, here, [man])
    seen = beside(room, at, here, [man], [rack])
    assert hidden is not None
    assert seen is not None
    assert stand(room, seen)[0] < man[0] + CELL < stand(room, hidden)[0]


def test_one_stands_where_one_can_be_seen() -> None:
    """Not behind another piece of furniture, and not in a trolley that leaves most of its floor free."""
    room = grid((6, 6, 2, 2))
    bucket = (6.0 * CELL, 6.0 * CELL, 48.0, 48.0)
    x, y = stand(room, places(room, bucket, (2, 12))[0])
    rack = (x - 60, y - 120, 120.0, 160.0)
    there = stand(room, places(room, bucket, (2, 12), (), [rack])[0])
    assert there != (x, y)
    trolley = (8.0 * CELL, 5.0 * CELL, 160.0, 120.0)
    legs = grid((8, 8, 5, 1))
    assert stand(legs, places(legs, trolley, (2, 12))[0])[1] < trolley[1] + trolley[3]
    assert stand(legs, places(legs, trolley, (2, 12), (), [trolley])[0])[1] > trolley[1] + trolley[3]


def test_where_no_way_leads_there_is_no_place() -> None:
    wall = grid((10, 0, 1, ROWS))
    assert places(wall, (15.0 * CELL, 8.0 * CELL, 48.0, 48.0), (2, 8)) == []


def test_a_wide_place_is_used_from_its_middle() -> None:
    free = grid()
    zone = (4.0 * CELL, 6.0 * CELL, 10.0 * CELL, 3.0 * CELL)
    x, _ = stand(free, places(free, zone, (9, 14))[0])
    assert abs(x - 9 * CELL) < 2 * CELL


def test_a_thing_at_a_wall_is_used_from_its_own_room() -> None:
    rooms = grid((0, 6, 9, 2), (9, 0, 1, 12), (10, 6, 4, 2))
    shelf = (10.0 * CELL, 5.0 * CELL, 64.0, 64.0)
    column, _ = places(rooms, shelf, (4, 10))[0]
    assert column >= 10


def test_a_shelf_high_on_a_piece_is_used_from_before_that_piece_not_from_next_door() -> None:
    rooms = grid((9, 0, 1, 14), (10, 2, 3, 6))
    shelf = (10.0 * CELL, 2.5 * CELL, 80.0, 40.0)
    column, row = places(rooms, shelf, (2, 5))[0] if places(rooms, shelf, (2, 5)) else (0, 0)
    assert column >= 10
    assert row >= 8
