"""Shapes and texts look as Tiled draws them, and the marks of the rules are not seen."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from engine.stage.room.painter import Sprite
from tests.stage.room.corpus import BLUE, PLAIN, RED, SOLID_BLUE, WHITE, YELLOW, Painted, objects, page, tiles

FLOOR = tiles(",".join([str(PLAIN)] * 4))
RULED = 'color="#e00000"'
LIGHT = "#f9cccc"
"""A shape's inside on white: 50 of 255 of its colour."""


def shown(root: Path, body: str, more: str = RULED, name: str = "o") -> Painted:
    return Painted(root, page(FLOOR + objects(body, more, name)))


def test_a_rectangle_in_the_layers_colour(tmp_path: Path) -> None:
    painted = shown(tmp_path, '<object id="1" x="20" y="30" width="60" height="40"/>')
    assert painted.at(50, 30) == RED
    assert painted.near(50, 50, LIGHT)
    assert painted.at(10, 50) == WHITE
    assert painted.ink((0, 0, 128, 128)).topleft == (19, 29)


def test_an_ellipse_and_a_capsule_leave_the_corners_free(tmp_path: Path) -> None:
    size = 'x="20" y="30" width="80" height="40"'
    ellipse = shown(tmp_path, f'<object id="1" {size}><ellipse/></object>')
    assert ellipse.near(60, 50, LIGHT)
    assert ellipse.at(23, 33) == WHITE
    assert ellipse.near(20, 50, RED)
    capsule = shown(tmp_path, f'<object id="1" {size}><capsule/></object>')
    assert capsule.near(60, 30, RED)
    assert capsule.at(22, 32) == WHITE
    assert capsule.near(42, 30, RED, 60), "straight where an ellipse is round"
    assert not ellipse.near(42, 30, RED, 60)


def test_a_polygon_is_filled_and_a_line_is_not(tmp_path: Path) -> None:
    points = 'points="0,0 60,0 0,60"'
    polygon = shown(tmp_path, f'<object id="1" x="20" y="20"><polygon {points}/></object>')
    assert polygon.near(35, 35, LIGHT)
    assert polygon.near(50, 50, RED, 90)
    assert polygon.at(70, 70) == WHITE
    line = shown(tmp_path, f'<object id="1" x="20" y="20"><polyline {points}/></object>')
    assert line.at(35, 35) == WHITE
    assert line.near(40, 20, RED)
    assert line.at(20, 50) == WHITE, "not closed"


def test_a_point_is_a_pin_above_its_place(tmp_path: Path) -> None:
    ink = shown(tmp_path, '<object id="1" x="64" y="90"><point/></object>').ink((0, 0, 128, 128))
    assert abs(ink.centerx - 64) <= 1
    assert 47 <= ink.top <= 50
    assert 90 <= ink.bottom <= 94


def test_a_shape_turns_about_its_corner_and_fades(tmp_path: Path) -> None:
    turned = '<object id="1" x="64" y="20" width="60" height="20" rotation="90" opacity="0.5"/>'
    painted = shown(tmp_path, turned, f'{RULED} opacity="0.5"')
    ink = painted.ink((0, 0, 128, 128))
    assert (abs(ink.left - 43) <= 1, abs(ink.right - 66) <= 1, ink.top) == (True, True, 19)
    assert painted.near(54, 20, "#f7bfbf", 6)


def test_the_colour_of_shapes_where_none_was_chosen_is_grey(tmp_path: Path) -> None:
    assert shown(tmp_path, '<object id="1" x="20" y="30" width="60" height="40"/>', "").at(50, 30) == "#a0a0a4"


@pytest.mark.parametrize("kind", ["place", "zone", "sign", "hazard", "start", "path", "furniture", "thing", "label"])
def test_marks_of_the_rules_are_not_seen(tmp_path: Path, kind: str) -> None:
    body = f'<object id="1" name="a" class="{kind}" x="20" y="30" width="60" height="40"/>'
    assert shown(tmp_path, body).is_bare()


def test_marks_in_layers_with_a_name_of_the_rules_and_ways_are_not_seen(tmp_path: Path) -> None:
    body = '<object id="1" name="a" x="20" y="30" width="60" height="40"/>'
    assert shown(tmp_path, body, name="places").is_bare()
    way = '<object id="1" name="round" x="9" y="9"><polyline points="0,0 80,0"/></object>'
    walks = '<properties><property name="path" value="round"/></properties><point/>'
    way += f'<object id="2" name="cook" class="person" x="50" y="50">{walks}</object>'
    assert shown(tmp_path, way).is_bare()


def test_a_shape_on_the_floor_is_under_people(tmp_path: Path) -> None:
    painted = shown(tmp_path, '<object id="1" x="20" y="30" width="60" height="40"/>')
    walker = pygame.Surface((20, 40))
    walker.fill(YELLOW)
    assert painted.draw(Sprite(walker, 40, 10, 50)).at(50, 30) == YELLOW


def text(content: str, more: str = "", box: str = 'x="10" y="10" width="108" height="60"') -> str:
    return f'<object id="1" {box}><text pixelsize="20" {more}>{content}</text></object>'


def test_a_text_in_its_colour_at_its_place(tmp_path: Path) -> None:
    painted = shown(tmp_path, text("HH", 'color="#0000e0"'))
    ink = painted.ink((0, 0, 128, 128))
    assert 10 <= ink.left <= 14
    assert 12 <= ink.top <= 22
    assert 13 <= ink.height <= 16, "a capital is 0.71 em high"
    assert BLUE in {painted.at(x, ink.centery) for x in range(ink.left, ink.right)}


def test_the_alignments_of_a_text(tmp_path: Path) -> None:
    found = {}
    for across in ("left", "center", "right"):
        for down in ("top", "center", "bottom"):
            painted = shown(tmp_path, text("HH", f'halign="{across}" valign="{down}"'))
            found[across, down] = painted.ink((0, 0, 128, 128))
    assert found["left", "top"].left < 14
    assert abs(found["center", "top"].centerx - 64) <= 1
    assert 114 <= found["right", "top"].right <= 118
    assert abs(found["left", "center"].centery - 40) <= 4
    assert found["left", "top"].top < found["left", "center"].top < found["left", "bottom"].top
    assert 60 <= found["left", "bottom"].bottom <= 68


def test_wrapped_texts_break_and_others_are_cut_off(tmp_path: Path) -> None:
    long = "Vask hænder her nu"
    wrapped = shown(tmp_path, text(long, 'wrap="1"')).ink((0, 0, 128, 128))
    assert wrapped.height > 30
    assert wrapped.right <= 118
    cut = shown(tmp_path, text(long)).ink((0, 0, 128, 128))
    assert cut.height < 24
    assert 114 <= cut.right <= 118, "cut off at its box, as in Tiled"


def test_bold_is_heavier_and_lines_are_drawn(tmp_path: Path) -> None:
    def black(painted: Painted) -> int:
        return pygame.mask.from_threshold(painted.surface, (0, 0, 0), (90, 90, 90, 255)).count()

    plain = shown(tmp_path, text("Hold"))
    assert black(shown(tmp_path, text("Hold", 'bold="1"'))) > 1.2 * black(plain)
    under = shown(tmp_path, text("HH", 'underline="1"')).ink((0, 0, 128, 128))
    assert under.bottom > shown(tmp_path, text("HH")).ink((0, 0, 128, 128)).bottom
    assert black(shown(tmp_path, text("HH", 'strikeout="1"'))) > black(shown(tmp_path, text("HH")))


def test_arabic_begins_on_the_right(tmp_path: Path) -> None:
    assert shown(tmp_path, text("نعم")).ink((0, 0, 128, 128)).right > 110


def test_a_text_turns_and_fades(tmp_path: Path) -> None:
    box = 'x="60" y="10" width="100" height="30" rotation="90"'
    painted = shown(tmp_path, text("HHHH", 'color="#80e00000"', box))
    ink = painted.ink((0, 0, 128, 128))
    assert ink.height > 2 * ink.width
    assert 30 <= ink.left < ink.right <= 60
    assert painted.at(ink.centerx, ink.centery) != RED


def test_a_text_lies_on_the_cupboard_it_was_put_on(tmp_path: Path) -> None:
    cupboard = objects(f'<object id="1" gid="{SOLID_BLUE}" x="0" y="64"/>', name="furniture")
    lettering = objects(text("HHHH", 'color="#e00000" bold="1"', 'x="2" y="20" width="60" height="30"'))
    painted = Painted(tmp_path, page(FLOOR + cupboard + lettering))
    ink = painted.ink((0, 0, 64, 64), BLUE)
    assert ink.width > 30
    walker = pygame.Surface((64, 40))
    walker.fill(YELLOW)
    painted.draw(Sprite(walker, 0, 10, 50))
    assert painted.ink((0, 0, 64, 64), BLUE) == ink, "and hides with it who is behind"
    assert painted.draw(Sprite(walker, 0, 10, 70)).at(30, 30) == YELLOW


def test_check_says_what_letters_it_will_not_do(tmp_path: Path) -> None:
    more = 'fontfamily="Comic Sans" italic="1" halign="justify"'
    assert shown(tmp_path, text("a", more)).room.drawing.not_drawn == (
        "texts in 'Comic Sans' are written in the game's own letters",
        "slanted texts are written upright",
        "justified texts are written from the left",
    )
    assert not shown(tmp_path, text("a", 'fontfamily="Noto Sans"')).room.drawing.not_drawn
