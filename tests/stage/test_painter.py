"""A room that is scrolled, or in which something was hidden, looks as one that is painted anew."""

from collections.abc import Iterator

import pygame
import pytest

from engine.content.reader import open_room
from engine.paths import assets_root
from engine.stage.drawing.raster import Rasteriser
from engine.stage.room.camera import Camera
from engine.stage.room.painter import Painter, Sprite
from engine.stage.window import geometry

SIZE = (800, 450)


@pytest.fixture
def painter() -> Iterator[Painter]:
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    yield new()
    pygame.display.quit()


def new() -> Painter:
    plan = open_room(assets_root(), "kitchen", "kitchen")
    return Painter(plan.drawing, Rasteriser(geometry(*SIZE).zoom, assets_root()))


def picture(painter: Painter, x: float, y: float, *sprites: Sprite) -> bytes:
    surface = pygame.Surface(SIZE)
    camera = Camera(32, 20, x, y)
    painter.draw(surface, geometry(*SIZE), camera, sprites)
    return bytes(pygame.image.tobytes(surface, "RGB"))


def test_a_scrolled_room_looks_as_one_painted_anew(painter: Painter) -> None:
    for x, y in ((0, 0), (130, 40), (400, 300), (250, 620), (-90, -90), (700, 0)):
        assert picture(painter, x, y) == picture(new(), x, y), (x, y)


def test_what_is_hidden_is_gone_and_comes_back(painter: Painter) -> None:
    plan = open_room(assets_root(), "kitchen", "kitchen")
    names = [item.name for layer in plan.drawing.layers for item in getattr(layer, "items", ()) if item.name]
    whole = picture(painter, 300, 200)
    painter.hide(names)
    without = picture(painter, 300, 200)
    other = new()
    other.hide(names)
    assert without == picture(other, 300, 200)
    assert without != whole
    painter.hide(())
    assert picture(painter, 300, 200) == whole


def test_who_stands_behind_is_covered_and_who_stands_before_is_not(painter: Painter) -> None:
    spot = pygame.Surface((60, 60))
    spot.fill("#ff00ff")
    behind = picture(painter, 300, 200, Sprite(spot, 600, 400, -1.0))
    before = picture(painter, 300, 200, Sprite(spot, 600, 400, 100_000.0))
    pink = bytes((255, 0, 255))
    assert before.count(pink) >= 60 * 60
    assert behind.count(pink) < before.count(pink)
