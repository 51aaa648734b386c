"""Tiles and tile objects look as Tiled draws them."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from engine.stage.room.painter import Sprite
from tests.stage.room.corpus import (
    BLUE,
    FOUR,
    GREEN,
    MOVING,
    PLAIN,
    RED,
    SOLID_BLUE,
    SOLID_RED,
    TALL,
    TILESET,
    WHITE,
    YELLOW,
    Painted,
    objects,
    page,
    tiles,
)

X, Y, D = 1 << 31, 1 << 30, 1 << 29
FLIPPED = {
    0: [RED, GREEN, BLUE, YELLOW],
    X: [GREEN, RED, YELLOW, BLUE],
    Y: [BLUE, YELLOW, RED, GREEN],
    X | Y: [YELLOW, BLUE, GREEN, RED],
    D: [RED, BLUE, GREEN, YELLOW],
    D | X: [BLUE, RED, YELLOW, GREEN],
    D | Y: [GREEN, YELLOW, RED, BLUE],
    D | X | Y: [YELLOW, GREEN, BLUE, RED],
}
OUTSIDE = "#3f3f3f"


@pytest.mark.parametrize("flips", FLIPPED)
def test_all_eight_flips_of_tiles_and_of_objects(tmp_path: Path, flips: int) -> None:
    body = tiles(f"{FOUR | flips},0,0,0") + objects(f'<object id="1" gid="{FOUR | flips}" x="64" y="128" width="64" '
                                                    'height="64"/>')  # fmt: skip
    painted = Painted(tmp_path, page(body))
    assert painted.corners() == FLIPPED[flips]
    assert painted.corners(64, 64) == FLIPPED[flips]


def test_the_turn_of_hexagons_is_ignored(tmp_path: Path) -> None:
    painted = Painted(tmp_path, page(tiles(f"{FOUR | 1 << 28},0,0,{FOUR | X | 1 << 28}")))
    assert painted.corners() == FLIPPED[0]
    assert painted.corners(64, 64) == FLIPPED[X]


def test_a_tall_tile_stands_on_the_lower_edge_of_its_cell_also_when_it_lies(tmp_path: Path) -> None:
    painted = Painted(tmp_path, page(tiles(f"0,0,{TALL},0")))
    assert [painted.at(4, y) for y in (30, 34, 126)] == [OUTSIDE, GREEN, GREEN]
    lying = Painted(tmp_path, page(tiles(f"0,0,{TALL | D},0")))
    assert [lying.at(x, 100) for x in (4, 94, 98)] == [GREEN, GREEN, OUTSIDE]
    assert lying.at(4, 94) == OUTSIDE, "96 px long, 32 px high, on the lower left of its cell"


def test_tiles_of_a_sheet_with_margin_spacing_and_offset(tmp_path: Path) -> None:
    sheet = pygame.Surface((40, 20), pygame.SRCALPHA)
    sheet.fill(RED, (2, 2, 16, 16))
    sheet.fill(BLUE, (19, 2, 16, 16))
    pygame.image.save(sheet, str(tmp_path / "sheet.png"))
    cut = 'tilewidth="16" tileheight="16" tilecount="2" columns="2" spacing="1" margin="2"'
    tileset = f'<tileset firstgid="1" name="s" {cut}><tileoffset x="3" y="-4"/>'
    tileset += '<image source="sheet.png" width="40" height="20"/></tileset>'
    body = tiles("1,0,0,0") + objects('<object id="1" gid="2" x="64" y="128" width="32" height="32"/>')
    painted = Painted(tmp_path, page(body, tilesets=tileset))
    assert [painted.at(*at) for at in ((4, 50), (18, 50), (2, 50), (20, 50), (4, 61))] == [
        RED, RED, OUTSIDE, OUTSIDE, OUTSIDE,
    ]  # fmt: skip
    assert painted.ink((64, 64, 64, 64), OUTSIDE) == pygame.Rect(70, 88, 32, 32), "the offset grows with the object"
    assert painted.at(80, 100) == BLUE


def test_objects_are_stretched_to_their_size(tmp_path: Path) -> None:
    body = objects(f'<object id="1" gid="{FOUR}" x="0" y="40" width="128" height="32"/>')
    painted = Painted(tmp_path, page(body))
    assert painted.corners(0, 8, 128, 32) == FLIPPED[0]
    assert painted.ink((0, 0, 128, 128), OUTSIDE) == pygame.Rect(0, 8, 128, 32)


@pytest.mark.parametrize(("rotation", "box"), [(90, (64, 64, 64, 32)), (180, (0, 64, 64, 64)), (-90, (32, 0, 64, 32))])
def test_objects_turn_about_their_own_corner(tmp_path: Path, rotation: int, box: tuple[int, int, int, int]) -> None:
    size = 'width="32" height="64"' if rotation != 180 else 'width="64" height="64"'
    place = {90: (64, 64), 180: (64, 64), -90: (96, 32)}[rotation]
    body = objects(f'<object id="1" gid="{SOLID_RED}" x="{place[0]}" y="{place[1]}" {size} rotation="{rotation}"/>')
    painted = Painted(tmp_path, page(body))
    assert painted.ink((0, 0, 128, 128), OUTSIDE) == pygame.Rect(box)


def test_an_object_turned_by_any_angle(tmp_path: Path) -> None:
    body = objects(f'<object id="1" gid="{FOUR}" x="64" y="64" width="64" height="64" rotation="45"/>')
    painted = Painted(tmp_path, page(body, (3, 3)))
    ink = painted.ink((0, 0, 192, 192), OUTSIDE)
    assert abs(ink.centerx - 109) <= 1
    assert abs(ink.centery - 64) <= 1
    assert [painted.at(*at) for at in ((90, 64), (109, 44), (109, 84), (128, 64))] == [BLUE, RED, YELLOW, GREEN]


def test_opacity_of_object_layer_and_group_multiply(tmp_path: Path) -> None:
    inner = objects(f'<object id="1" gid="{SOLID_RED}" x="0" y="64" opacity="0.5"/>', 'opacity="0.5"')
    floor = tiles(f"{PLAIN},{PLAIN},{PLAIN},{PLAIN}")
    faded = tiles(f"0,{SOLID_RED},0,0", more='opacity="0.5"')
    painted = Painted(tmp_path, page(floor + f'<group id="4" opacity="0.8">{faded}{inner}</group>'))
    assert painted.near(32, 32, "#f9cccc")
    assert painted.near(96, 32, "#f39999")
    assert painted.at(32, 96) == WHITE


def test_tint_multiplies_tiles_objects_and_pictures(tmp_path: Path) -> None:
    tint = 'tintcolor="#80ff8000"'
    image = f'<imagelayer id="3" {tint} offsetx="64"><image source="white.svg" width="64" height="64"/></imagelayer>'
    body = tiles(f"{PLAIN},0,0,0", more='tintcolor="#ff8000"') + image
    body += objects(f'<object id="1" gid="{PLAIN}" x="0" y="128"/>', 'tintcolor="#ff8000"')
    painted = Painted(tmp_path, page(body))
    assert painted.at(32, 32) == painted.at(32, 96) == "#ff8000"
    assert painted.near(96, 32, "#9f6020"), "half of it, over the dark"


def test_offsets_of_layers_and_groups_add_up(tmp_path: Path) -> None:
    inner = tiles(f"{SOLID_RED},0,0,0", more='offsetx="3" offsety="5"')
    inner += objects(f'<object id="1" gid="{SOLID_BLUE}" x="60" y="64"/>', 'offsety="50"')
    painted = Painted(tmp_path, page(f'<group id="4" offsetx="4" offsety="1">{inner}</group>'))
    assert painted.ink((0, 0, 64, 128), OUTSIDE).topleft == (7, 6)
    assert painted.ink((72, 0, 56, 128), OUTSIDE) == pygame.Rect(72, 51, 56, 64)


def test_hidden_layers_and_objects_are_not_drawn(tmp_path: Path) -> None:
    hidden = 'visible="0"'
    image = f'<imagelayer id="3" {hidden}><image source="white.svg" width="64" height="64"/></imagelayer>'
    body = tiles(f"{PLAIN},{PLAIN},{PLAIN},{PLAIN}", more=hidden) + image
    body += objects(f'<object id="1" gid="{PLAIN}" x="0" y="64" {hidden}/><object id="2" width="40" height="40" '
                    f'{hidden}/>') + objects(f'<object id="3" gid="{PLAIN}" x="0" y="64"/>', hidden)  # fmt: skip
    assert Painted(tmp_path, page(body)).is_bare(OUTSIDE)


def test_background_colour(tmp_path: Path) -> None:
    assert Painted(tmp_path, page("", more='backgroundcolor="#00c000"')).at(9, 9) == GREEN


def test_a_roof_covers_people_and_a_floor_does_not(tmp_path: Path) -> None:
    person = objects('<object id="5" name="cook" class="person" x="32" y="60"><point/></object>', name="people")
    body = tiles(f"{PLAIN},{PLAIN},{PLAIN},{PLAIN}")
    body += objects(f'<object id="1" gid="{SOLID_BLUE}" x="64" y="64"/>', name="furniture") + person
    body += tiles(f"{SOLID_RED},0,0,0", name="roof")
    painted = Painted(tmp_path, page(body))
    walker = pygame.Surface((20, 40))
    walker.fill(YELLOW)
    painted.draw(Sprite(walker, 20, 20, 60), Sprite(walker, 20, 84, 124), Sprite(walker, 84, 20, 60))
    assert painted.at(30, 40) == RED, "under the roof"
    assert painted.at(30, 100) == YELLOW, "on the floor"
    assert painted.at(90, 40) == BLUE, "behind the furniture"


def test_marks_below_the_floor_do_not_put_people_there(tmp_path: Path) -> None:
    start = objects('<object id="5" name="start" class="start" x="32" y="60"><point/></object>', name="start")
    painted = Painted(tmp_path, page(start + tiles(f"{PLAIN},{PLAIN},{PLAIN},{PLAIN}")))
    walker = pygame.Surface((20, 40))
    walker.fill(YELLOW)
    assert painted.draw(Sprite(walker, 20, 20, 60)).at(30, 40) == YELLOW


def test_objects_ordered_by_hand_lie_as_they_were_ordered(tmp_path: Path) -> None:
    body = (f'<object id="1" gid="{SOLID_RED}" x="0" y="100"/><object id="2" gid="{SOLID_BLUE}" x="20" y="80"/>')
    assert Painted(tmp_path, page(objects(body))).at(30, 50) == RED
    assert Painted(tmp_path, page(objects(body, 'draworder="index"'))).at(30, 50) == BLUE


def test_animated_tiles_turn_with_time_and_lie_under_what_lay_over_them(tmp_path: Path) -> None:
    body = tiles(f"{MOVING},{MOVING},{PLAIN},{MOVING}")
    body += objects(f'<object id="1" gid="{PLAIN}" x="80" y="48" width="32" height="32"/>'
                    f'<object id="2" gid="{MOVING}" x="0" y="128" width="32" height="32"/>')  # fmt: skip
    painted = Painted(tmp_path, page(body))
    seen = []
    for passed in (0, 99, 1, 150, 49, 1):
        painted.painter.turn(passed)
        painted.draw()
        assert painted.at(96, 32) == painted.at(40, 100) == WHITE
        assert painted.at(32, 32) == painted.at(70, 60) == painted.at(100, 100) == painted.at(10, 120)
        seen.append(painted.at(32, 32))
    assert seen == [RED, RED, BLUE, BLUE, BLUE, RED]


def test_a_map_that_stands_still_paints_nothing_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = Painted(tmp_path, page(tiles(f"{FOUR},{FOUR},{FOUR},{FOUR}")))
    monkeypatch.setattr(painted.painter, "_paint", lambda part: pytest.fail("painted"))
    painted.painter.turn(5_000)
    painted.draw()


def test_tiles_of_another_size(tmp_path: Path) -> None:
    text = page(tiles(f"{SOLID_RED},0,0,{SOLID_BLUE}"), tilesets=TILESET.replace('"64"', '"32"').replace("96", "48"))
    painted = Painted(tmp_path, text.replace('tilewidth="64" tileheight="64" >', 'tilewidth="32" tileheight="32" >'))
    assert (painted.camera.columns, painted.camera.rows) == (1, 1)
    assert [painted.at(16, 16), painted.at(48, 48), painted.at(16, 48)] == [RED, BLUE, OUTSIDE]


def test_pictures_that_are_not_there_or_too_large_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "big.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0" + bytes(40))
    tileset = TILESET.replace("red.svg", "big.png").replace("blue.svg", "../outside.svg").replace("four.svg", "no.svg")
    painted = Painted(tmp_path, page(tiles(f"{FOUR},{SOLID_RED},{PLAIN},0"), tilesets=tileset.replace("../", "")))
    assert [painted.at(32, 32), painted.at(96, 32), painted.at(32, 96)] == [OUTSIDE, OUTSIDE, WHITE]
