"""Image layers and parallax look as Tiled draws them."""

from __future__ import annotations

from pathlib import Path

import pygame

from engine.stage.room.painter import Sprite
from tests.stage.room.corpus import (
    BLUE,
    GREEN,
    PLAIN,
    QUARTERS,
    RED,
    SOLID_BLUE,
    SOLID_RED,
    WHITE,
    YELLOW,
    Painted,
    objects,
    page,
    tiles,
)

OUTSIDE = "#3f3f3f"


def image(source: str = "four.svg", more: str = "", size: str = 'width="64" height="64"') -> str:
    return f'<imagelayer id="3" name="i" {more}><image source="{source}" {size}/></imagelayer>'


def test_an_image_layer_lies_where_it_was_put(tmp_path: Path) -> None:
    painted = Painted(tmp_path, page(image(more='offsetx="20" offsety="30"')))
    assert painted.ink((0, 0, 128, 128), OUTSIDE) == pygame.Rect(20, 30, 64, 64)
    assert painted.corners(20, 30) == [RED, GREEN, BLUE, YELLOW]


def test_a_picture_without_a_stated_size_has_its_own(tmp_path: Path) -> None:
    assert Painted(tmp_path, page(image(size=""))).ink((0, 0, 128, 128), OUTSIDE) == pygame.Rect(0, 0, 64, 64)


def test_repeated_in_one_way_and_in_both_also_beyond_the_map(tmp_path: Path) -> None:
    shifted = 'offsetx="16" offsety="16"'
    across = Painted(tmp_path, page(image(more=f'{shifted} repeatx="1"')))
    assert across.ink((0, 0, 128, 128), OUTSIDE) == pygame.Rect(0, 16, 128, 64)
    assert across.at(10, 20) == GREEN, "the one on the left"
    down = Painted(tmp_path, page(image(more=f'{shifted} repeaty="1"')))
    assert down.ink((0, 0, 128, 128), OUTSIDE) == pygame.Rect(16, 0, 64, 128)
    both = Painted(tmp_path, page(image(more=f'{shifted} repeatx="1" repeaty="1"')))
    both.camera.x, both.camera.y = -300, -200
    both.draw(size=(800, 600))
    expected = [[RED, GREEN], [BLUE, YELLOW]]
    for x, y in ((5, 5), (400, 300), (795, 595), (5, 595)):
        row, column = (y - 200 - 16) % 64 // 32, (x - 300 - 16) % 64 // 32
        assert both.at(x, y) == expected[row][column]


def test_a_repeated_picture_that_is_see_through(tmp_path: Path) -> None:
    body = tiles(f"{PLAIN},{PLAIN},{PLAIN},{PLAIN}") + image("red.svg", 'opacity="0.5" repeatx="1" repeaty="1"')
    painted = Painted(tmp_path, page(body))
    assert painted.near(5, 5, "#ef8080")
    assert painted.near(100, 100, "#ef8080")


def test_parallax_behind_and_before_the_room(tmp_path: Path) -> None:
    behind = image("red.svg", 'parallaxx="0.5" parallaxy="1"')
    before = tiles(f"{SOLID_BLUE},0,0,0", (4, 2), 'parallaxx="2"', "clouds").replace(",0,0,0", ",0,0,0,0,0,0,0")
    hole = tiles(f"0,{PLAIN},{PLAIN},{PLAIN},0,0,0,0", (4, 2))
    painted = Painted(tmp_path, page(behind + hole + before, (4, 2)))
    walker = pygame.Surface((8, 8))
    walker.fill(YELLOW)
    shown: list[list[str]] = []
    for left in (0, 64):
        painted.camera.x = left
        painted.draw(Sprite(walker, 2, 2, 10), size=(128, 128))
        shown.append([painted.at(x, 32) for x in (2, 10, 40, 70, 120)])
    # The view's middle is at 64, then at 128: Tiled shifts a layer by (middle - origin) * (1 - parallax).
    assert shown[0] == [OUTSIDE, OUTSIDE, RED, WHITE, WHITE]
    assert painted.at(70, 100) == OUTSIDE
    assert shown[1] == [WHITE, WHITE, WHITE, WHITE, WHITE]
    painted.camera.x = -128
    painted.draw(size=(128, 128))
    assert [painted.at(x, 32) for x in (90, 100, 124)] == [OUTSIDE, RED, RED]
    painted.camera.x = -64
    painted.draw(Sprite(walker, 2, 2, 6), size=(128, 128))
    assert painted.at(66, 4) == BLUE, "the cloud is before the walker and the floor"


def test_parallax_repeated_fills_any_view(tmp_path: Path) -> None:
    sky = image("four.svg", 'parallaxx="0.3" parallaxy="0.3" repeatx="1" repeaty="1"')
    painted = Painted(tmp_path, page(sky + tiles(f"{PLAIN},0,0,0")))
    for left, top in ((0, 0), (-500, 333), (77, -900)):
        painted.camera.x, painted.camera.y = left, top
        painted.draw(size=(300, 200))
        seen = {painted.at(x, y) for x in range(0, 300, 13) for y in range(0, 200, 13)}
        assert OUTSIDE not in seen
        assert {RED, GREEN, BLUE, YELLOW} <= seen


def test_what_can_be_used_stands_still_and_check_says_so(tmp_path: Path) -> None:
    body = objects(f'<object id="1" name="pot" class="thing" gid="{SOLID_RED}" x="0" y="64"/>', 'parallaxx="0.5"')
    painted = Painted(tmp_path, page(body))
    assert painted.at(4, 4) == RED
    assert painted.room.drawing.not_drawn == ("layer 'o': what can be used or walked to does not drift with the view",)


def test_layers_keep_their_order(tmp_path: Path) -> None:
    body = image("red.svg") + tiles(f"0,{SOLID_BLUE},0,0") + image("four.svg", 'offsetx="32"')
    painted = Painted(tmp_path, page(body))
    assert [painted.at(x, 10) for x in (10, 40, 80, 120)] == [RED, RED, GREEN, BLUE]


def test_at_another_scale(tmp_path: Path) -> None:
    assert "viewBox" in QUARTERS
    painted = Painted(tmp_path, page(image() + tiles(f"0,0,0,{SOLID_RED}")), 0.75)
    assert painted.surface.get_size() == (96, 96)
    assert [painted.at(*at) for at in ((12, 12), (36, 12), (12, 36), (36, 36), (60, 60))] == [
        RED, GREEN, BLUE, YELLOW, RED,
    ]  # fmt: skip
