"""In a window of any shape the backdrop goes on to the edges."""

import pygame
import pytest

from engine.stage.backdrop import spread
from engine.stage.window import geometry

SKY, GROUND, HOLE = (10, 20, 200), (90, 160, 40), (255, 0, 255)


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1024, 600), (1280, 1024), (2000, 720), (1023, 577)])
def test_sky_and_ground_reach_every_corner(size):
    surface = pygame.Surface(size)
    surface.fill(HOLE)
    space = geometry(*size)
    left, top = space.point(0, 0)
    wide, high = int(1280 * space.scale), int(720 * space.scale)
    surface.fill(SKY, (left, top, wide, high // 2))
    surface.fill(GROUND, (left, top + high // 2, wide, high - high // 2))
    spread(surface, space)
    width, height = size
    for x in (0, width // 2, width - 1):
        assert surface.get_at((x, 0))[:3] == SKY
        assert surface.get_at((x, height - 1))[:3] == GROUND
    assert not pygame.mask.from_threshold(surface, HOLE, (1, 1, 1, 255)).count()
