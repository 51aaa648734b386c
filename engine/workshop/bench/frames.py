"""One frame of a large room with many people who walk, beside a bare blit of the whole screen and beside pyscroll."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial

import pygame

from engine.content.grid import Grid
from engine.content.places import Room as RoomPlan
from engine.content.tiled.drawing import Item, ItemLayer, MapDrawing, TileLayer
from engine.saving import open_temporary
from engine.stage.drawing.cast import FACES
from engine.stage.drawing.look import dress
from engine.stage.level.scene import LevelScene
from engine.stage.pilot import Pilot
from engine.stage.room.walker import Walker
from engine.workshop.bench.figures import Figure, Sample, sampled
from engine.workshop.bench.peers import pyscroll_frame
from engine.workshop.bench.table import Wish

SIZE = (1280, 720)
COLUMNS, ROWS = 60, 40
PEOPLE = 40
FRAMES = 400
SETTLE = 120
"""Frames before the measuring: what is drawn for the first time is made in them."""
TILE, CELLS = 64, 2
LEVEL = "kitchen/1-around"


def measure(wish: Wish) -> Iterator[Figure]:
    """People all over the room, then all of them in view at once."""
    pilot = Pilot(open_temporary(), size=SIZE)
    try:
        person = pilot.stage.course.add_person("amina", "en", "Amina", introduced=True)
        pilot.game.flow.begin()
        pilot.game.flow.enter(person)
        for crowded in (False, True):
            scene = _scene(pilot, person, crowded=crowded)
            pilot.stage.go(scene)
            where = "all 40 in view" if crowded else "40 people about"
            yield from _figures(pilot, scene, where, crowded=crowded)
    finally:
        pilot.close()


def _figures(pilot: Pilot, scene: LevelScene, where: str, *, crowded: bool) -> Iterator[Figure]:
    stage = pilot.stage
    surface = stage.surface
    sheet = pygame.Surface(SIZE)
    sheet.fill("#8fb8a0")
    blits: list[float] = []
    worlds: list[float] = []
    frames: list[float] = []
    flips: list[float] = []
    for number in range(SETTLE + FRAMES):
        if number % 100 == 0:
            _walk(scene, number // 100, crowded=crowded)
        stage.speech.hush()
        pilot.clock.now += 1000 / 60
        spent = (
            _timed(partial(surface.blit, sheet, (0, 0))),
            _timed(partial(scene.background, surface)),
            _timed(partial(stage.frame, ())),
            _timed(pygame.display.flip),
        )
        if number >= SETTLE:
            for kept, one in zip((blits, worlds, frames, flips), spent, strict=True):
                kept.append(one)
    peer = Sample(tuple(blits)).median
    yield sampled(
        "frame", f"the world, {COLUMNS}x{ROWS} tiles, {where}", worlds, "ms",
        peer="a full-screen blit", peer_value=peer, most_ratio=1.5,
    )  # fmt: skip
    yield sampled(
        "frame", "... a whole frame, with interface", frames, "ms",
        peer="a full-screen blit", peer_value=peer, most_ratio=2.5,
    )  # fmt: skip
    yield Figure("frame", "... its 99th percentile", Sample(tuple(frames)).share(0.99), "ms", most=8.0)
    if crowded:
        return
    yield sampled("frame", "... flip, apart", flips, "ms", note="SDL's dummy window: a real one waits for the screen")
    draw = pyscroll_frame(surface, (COLUMNS, ROWS), TILE, PEOPLE)
    if draw is None:
        yield Figure("frame", "pyscroll, the same size and sprites", None, "ms", note="pyscroll is not installed")
        return
    theirs = [_timed(draw) for _ in range(SETTLE + FRAMES)][SETTLE:]
    yield sampled(
        "frame", "pyscroll, the same size and sprites", theirs, "ms", peer="a full-screen blit", peer_value=peer
    )


def _timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1e3


def _scene(pilot: Pilot, person: str, *, crowded: bool) -> LevelScene:
    course = pilot.stage.course
    run = course.start(person, LEVEL)
    scene = LevelScene(pilot.stage, run, large(course.library.room(LEVEL)), "amina", lambda _: None)
    looks = [dress(look, ()) for look in FACES.values()]
    scene.room.people.clear()
    for number in range(PEOPLE):
        wide, high = (18, 8) if crowded else (COLUMNS - 6, ROWS - 6)
        x, y = 3.0 + number * 7 % wide, 3.0 + number * 5 % high
        walker = Walker(f"walker-{number}", looks[number % len(looks)], x * TILE, y * TILE)
        walker.round = ((x * TILE, y * TILE), ((x + 2) * TILE, y * TILE), ((x + 2) * TILE, (y + 2) * TILE))
        scene.room.people[walker.name] = walker
    return scene


def _walk(scene: LevelScene, turn: int, *, crowded: bool) -> None:
    """The learner goes on, and the camera with them."""
    corners = ((9, 5), (12, 7)) if crowded else ((8, 6), (30, 8), (50, 30), (12, 32), (44, 12), (30, 20))
    column, row = corners[turn % len(corners)]
    with suppress(IndexError):
        scene.room.learner.go([(column * TILE, row * TILE)])


def large(plan: RoomPlan) -> RoomPlan:
    """A room of 60x40 tiles made of a shipped one, laid side by side; nobody in it but who is put there."""
    drawing = plan.drawing
    layers = tuple(
        replace(layer, rows=_rows(layer.rows))
        if isinstance(layer, TileLayer)
        else replace(layer, items=tuple(_items(layer, drawing)))
        if isinstance(layer, ItemLayer)
        else layer
        for layer in drawing.layers
    )
    spots = {name: spot for name, spot in plan.place.spots.items() if spot.kind != "person"}
    place = replace(plan.place, columns=COLUMNS, rows=ROWS, spots=spots)
    grid = Grid(COLUMNS * CELLS, ROWS * CELLS, bytes(COLUMNS * CELLS * ROWS * CELLS))
    return RoomPlan(place, replace(drawing, columns=COLUMNS, rows=ROWS, layers=layers), grid)


def _rows(rows: tuple[tuple[int, ...], ...]) -> tuple[tuple[int, ...], ...]:
    return tuple(
        tuple(rows[row % len(rows)][column % len(rows[0])] for column in range(COLUMNS)) for row in range(ROWS)
    )


def _items(layer: ItemLayer, drawing: MapDrawing) -> Iterator[Item]:
    for row in range(0, ROWS, drawing.rows):
        for column in range(0, COLUMNS, drawing.columns):
            for item in layer.items:
                x, y = item.x + column * TILE, item.y + row * TILE
                if x < COLUMNS * TILE and y < ROWS * TILE:
                    pivot = item.pivot_x + column * TILE, item.pivot_y + row * TILE
                    yield replace(item, x=x, y=y, pivot_x=pivot[0], pivot_y=pivot[1])
