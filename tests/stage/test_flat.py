"""A flat picture is the same picture in fewer blits."""

from __future__ import annotations

from collections.abc import Sequence

import pygame
import pytest

from engine.stage.flat import LARGEST, Blit, flattened

WINDOW = (400, 300)


def plate(size: tuple[int, int], colour: str, alpha: int = 255) -> pygame.Surface:
    made = pygame.Surface(size, pygame.SRCALPHA)
    pygame.draw.rect(made, (*pygame.Color(colour)[:3], alpha), made.get_rect(), border_radius=9)
    made.set_alpha(255, pygame.RLEACCEL)
    return made


def drawn(blits: Sequence[Blit]) -> pygame.Surface:
    window = pygame.Surface(WINDOW)
    window.fill("#7fa08c")
    window.blits(blits)
    return window


def apart(one: pygame.Surface, other: pygame.Surface) -> int:
    """The largest difference of any channel of any px."""
    a, b = pygame.image.tobytes(one, "RGB"), pygame.image.tobytes(other, "RGB")
    return max(abs(x - y) for x, y in zip(a, b, strict=True))


@pytest.fixture
def blits() -> list[Blit]:
    return [
        (plate((300, 120), "#ffffff"), (20, 20)),
        (plate((40, 40), "#cc3300"), (30, 30)),
        (plate((60, 30), "#0033cc", 120), (40, 50)),
        (plate((90, 90), "#22aa22"), (250, 100)),  # reaches beyond the first plate
        (plate((20, 20), "#000000"), (300, 110)),  # lies on both: on the upper one
    ]


def test_it_looks_the_same_in_fewer_blits(blits: list[Blit]) -> None:
    wanted = drawn(blits)
    steps = list(flattened(blits))
    assert [len(step) for step in steps] == [3, 2]
    assert all(apart(drawn(step), wanted) <= 2 for step in steps)


def test_what_lies_on_nothing_stays(blits: list[Blit]) -> None:
    assert list(flattened([blits[0], blits[3]])) == []


def test_a_very_large_plate_stays(blits: list[Blit]) -> None:
    large = plate((LARGEST // 100 + 1, 100), "#ffffff")
    assert list(flattened([(large, (0, 0)), blits[1]])) == []
