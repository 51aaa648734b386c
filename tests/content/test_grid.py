"""Walking: ways are shortest, never through what is blocked, and what cannot be reached is known."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from engine.content.grid import CELL, Grid

ROOM = """
..........
.####.###.
.#..#...#.
.#..#.#.#.
.####.#...
......####
"""


def grid(text: str) -> Grid:
    rows = text.split()
    return Grid(len(rows[0]), len(rows), bytes(char == "#" for row in rows for char in row))


def test_a_way_round() -> None:
    made = grid(ROOM)
    way = made.path((0, 0), (6, 2))
    assert way[0] == (0, 0)
    assert way[-1] == (6, 2)
    assert all(made.free(cell) for cell in way)
    assert all(max(abs(a - c), abs(b - d)) == 1 for (a, b), (c, d) in pairwise(way))


def test_no_way_into_a_closed_room() -> None:
    made = grid(ROOM)
    assert made.path((0, 0), (2, 2)) == ()
    assert not made.connected((0, 0), (2, 2))
    assert made.nearest_free((2, 2), within=(0, 0)) not in (None, (2, 2))


def test_corners_are_not_cut() -> None:
    assert len(grid(".#\n..").path((0, 0), (1, 1))) == 3


def test_reaching_over_a_counter() -> None:
    made = grid("....\n.##.\n.##.\n....")
    assert made.reach((0, 0), (1.2 * CELL, 1.2 * CELL, 10, 10), arm=1) is not None
    assert grid("....\n####\n####\n####\n....").reach((0, 0), (0, 4 * CELL, 10, 10), arm=1) is None


@st.composite
def rooms(draw: st.DrawFn) -> Grid:
    columns, rows = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    cells = draw(st.lists(st.sampled_from([0, 0, 0, 1]), min_size=columns * rows, max_size=columns * rows))
    return Grid(columns, rows, bytes(cells))


@given(rooms(), st.data())
def test_a_way_exists_exactly_when_it_is_connected(made: Grid, data: st.DataObject) -> None:
    cells = st.tuples(st.integers(0, made.columns - 1), st.integers(0, made.rows - 1))
    one, other = data.draw(cells), data.draw(cells)
    way = made.path(one, other)
    if made.free(one):
        assert bool(way) == made.connected(one, other)
    if way:
        assert len(way) == len(set(way))
        assert all(made.free(cell) for cell in way)
    nearest = made.nearest_free(one)
    assert (nearest is None) == all(made.blocked)
    if nearest is not None and made.free(one):
        assert nearest == one
