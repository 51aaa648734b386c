"""People are composed ahead of time, and never too many of them in one frame."""

from __future__ import annotations

import pygame
import pytest

from engine.paths import assets_root
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.figure import STEPS, WAYS
from engine.stage.drawing.raster import Rasteriser
from engine.stage.room.figures import NEW, Figures
from engine.stage.room.walker import Walker


@pytest.fixture
def crowd() -> list[Walker]:
    return [Walker(name, look, 0.0, 0.0) for name, look in FACES.items()]


@pytest.fixture
def figures() -> Figures:
    return Figures(Rasteriser(1.0, assets_root()))


def test_a_frame_composes_few_and_the_others_turn_a_frame_later(figures: Figures, crowd: list[Walker]) -> None:
    before = [figures.get(person) for person in crowd]
    for person in crowd:
        person.facing = "left"
    turned = []
    for _ in range(len(crowd) // NEW):
        figures.begin()
        now = [figures.get(person) for person in crowd]
        turned.append(sum(a is not b for a, b in zip(now, before, strict=True)))
    assert turned == list(range(NEW, len(crowd) + 1, NEW))


def test_somebody_new_is_seen_at_once(figures: Figures, crowd: list[Walker]) -> None:
    figures.begin()
    sizes = [figures.get(person)[0].get_size() for person in crowd]
    assert all(min(size) > 40 for size in sizes)


def test_walks_are_composed_one_at_a_step(figures: Figures, crowd: list[Walker]) -> None:
    walker = crowd[0]
    assert sum(1 for _ in figures.ahead([walker])) == len(WAYS) * STEPS
    assert not list(figures.ahead([walker]))
    walker.way, walker.facing = [(100.0, 0.0)], "right"
    figures.begin()
    ready = figures.get(walker)[0]
    assert isinstance(ready, pygame.Surface)
    assert figures.get(walker)[0] is ready
