"""A room in play: the map, who stands and walks in it, what the pointer is on, and the way to a thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pygame

from engine.content.grid import CELL
from engine.content.model import Picture, Spot, SpotName, World
from engine.content.places import Room as RoomPlan
from engine.content.tiled.drawing import ItemLayer
from engine.stage.drawing import widgets
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing as Svg
from engine.stage.person import face, look_of
from engine.stage.room.camera import Camera
from engine.stage.room.figures import Figures
from engine.stage.room.painter import Painter, Sprite
from engine.stage.room.pieces import baseline, boxes_below, thing_pieces
from engine.stage.room.standing import beside, places, stand
from engine.stage.room.walker import Walker
from engine.stage.window import Geometry

LEAST = 48.0
TALL = 160.0
"""Nobody's picture reaches further than this from where they stand, map px."""
DUST = Picture(file="sprites/icons/dust.svg")
DUST_SIZE = 44.0
LAID = 52.0
"""Side of the picture of a thing that was put down, map px."""
ROUND = 240.0
"""What is nearer than this should not be hidden by who stands there, map px."""
GLAD = 1200.0
"""Milliseconds that the learner cheers."""
Box = tuple[float, float, float, float]


class Room:
    """One map in play. All places are map px."""

    def __init__(
        self,
        world: World,
        plan: RoomPlan,
        learner: str,
        raster: Rasteriser,
        picture_of: Callable[[Spot], Picture | None],
        start: SpotName | None = None,
    ) -> None:
        self.world = world
        self.plan = plan
        self.raster = raster
        self._picture_of = picture_of
        self._learner = learner
        self.camera = Camera.over(plan.drawing)
        self.learner = Walker("learner", face(learner), *_entrance(plan, start))
        self.people: dict[str, Walker] = {}
        self.carried: Svg | None = None
        self._ring = widgets.learner_ring()
        self.placed: list[tuple[Picture, float, float, float]] = []
        items = (layer for layer in plan.drawing.layers if isinstance(layer, ItemLayer))
        self._furniture = boxes_below(items)
        self.instead: dict[str, str] = {}
        """What was pressed that stands for something else: another box for the one that is meant."""
        self.dusty: set[str] = set()
        self._glad_for = 0.0
        for spot in plan.place.of_kind("person"):
            self._add_person(spot)
        self._new_pictures()

    def _new_pictures(self) -> None:
        self.painter = self._new_painter()
        self._figures = Figures(self.raster)
        walkers = [person for person in self.people.values() if len(person.round) > 1]
        self._walks = self._figures.ahead((self.learner, *walkers))

    def _add_person(self, spot: Spot) -> None:
        colleague = self.world.colleagues.get(spot.name)  # type: ignore[call-overload]
        if colleague is None:
            return
        walker = Walker(spot.name, look_of(colleague, self._learner), *spot.centre)
        walker.round = spot.path
        self.people[spot.name] = walker

    def _new_painter(self) -> Painter:
        points = [spot for spot in self.plan.place.of_kind("thing", "sign", "hazard") if not spot.width]
        pieces = thing_pieces(points, self._picture_of, self.plan.drawing, self.raster)
        return Painter(self.plan.drawing, self.raster, pieces)

    def rescale(self, raster: Rasteriser) -> None:
        """Another window size: paint anew."""
        hidden = self.painter.hidden
        self.raster = raster
        self._new_pictures()
        self.painter.hide(hidden)

    # -- where things are

    def box(self, name: str) -> Box:
        """Where a spot or person can be clicked: at least 48 px each way, also for a thin knife."""
        person = self.people.get(name)
        if person is not None:
            return person.x - 28, person.y - 104, 56, 108
        spot = self.plan.place.spots[SpotName(name)]
        if spot.width and spot.height:
            x, y, width, height = spot.x, spot.y, spot.width, spot.height
        else:
            x, y, width, height = spot.x - spot.size / 2, spot.y - spot.size, spot.size, spot.size
        more_x, more_y = max(0.0, LEAST - width) / 2, max(0.0, LEAST - height) / 2
        return x - more_x, y - more_y, width + 2 * more_x, height + 2 * more_y

    def middle(self, name: str) -> tuple[float, float]:
        x, y, width, height = self.box(name)
        return x + width / 2, y + height / 2

    def at(self, x: float, y: float, names: Iterable[str]) -> str | None:
        """Which of these is at a map point; of several, the smallest."""
        found = [name for name in names if _inside(self.box(name), x, y)]
        return min(found, key=lambda name: self.box(name)[2] * self.box(name)[3], default=None)

    # -- walking

    def walk_to(self, x: float, y: float, then: Callable[[], None] | None = None) -> None:
        """The learner walks to a point, or as near as one can get."""
        grid = self.plan.grid
        goal = grid.cell_at(x, y)
        free = goal if grid.free(goal) else grid.nearest_free(goal)
        self._walk((free,) if free is not None else (), then)

    def walk_near(self, name: str, then: Callable[[], None] | None = None) -> None:
        """The learner walks up to a spot; `then` happens within reach of it. Where no way leads, it happens at once:
        reach is a property of the place, and a learner is never stuck."""
        x, y = self.middle(name)
        things = (spot.name for spot in self.plan.place.of_kind("thing") if spot.name != name)
        others = _near(x, y, map(self.box, things))
        near = places(self.plan.grid, self.box(name), self._standing(), others, self._covers(x, y))

        def arrive() -> None:
            self.learner.turn_to(*self.middle(name))
            if then is not None:
                then()

        self._walk(near, arrive)

    def _covers(self, x: float, y: float) -> list[Box]:
        """What stands near a point and would hide who is behind it."""
        return _near(x, y, [*self._furniture, *map(self.box, self.people)])

    @property
    def placed_boxes(self) -> list[Box]:
        """Where the things that were put down lie, map px."""
        return [(x - size / 2, y - size, size, size) for _, x, y, size in self.placed]

    def step_aside(self, boxes: Iterable[Box]) -> None:
        """The learner steps aside when they hide one of these, so that what is asked for can be seen."""
        learner = self.learner
        at = learner.x, learner.y
        near, covers = _near(*at, boxes), self._covers(*at)
        cell = None if learner.moving else beside(self.plan.grid, at, self._standing(), near, covers)
        if cell is not None:
            self._walk((cell,), None)

    def _walk(self, goals: Sequence[tuple[int, int]], then: Callable[[], None] | None) -> None:
        grid = self.plan.grid
        start = grid.cell_at(self.learner.x, self.learner.y)
        for goal in goals:
            if goal == start:
                self.learner.go((), then)
                return
            way = grid.path(start, goal)
            if way:
                self.learner.go([stand(grid, cell) for cell in way[1:]], then)
                return
        self.learner.go((), then)

    def _standing(self) -> tuple[int, int]:
        """The free cell that the learner stands in, or nearest to."""
        grid = self.plan.grid
        here = grid.cell_at(self.learner.x, self.learner.y)
        return here if grid.free(here) else grid.nearest_free(here) or here

    def step(self, dx: int, dy: int) -> None:
        """The learner walks one cell on, for the keys."""
        grid = self.plan.grid
        column, row = grid.cell_at(self.learner.x, self.learner.y)
        goal = (column + dx, row + dy)
        if grid.free(goal):
            self.learner.go([stand(grid, goal)])
        else:
            self.learner.turn_to(self.learner.x + dx, self.learner.y + dy)

    def cheer(self) -> None:
        """The learner is glad for a moment."""
        if not self.learner.moving:
            self.learner.pose, self.learner.facing, self._glad_for = "cheer", "front", GLAD

    # -- time and drawing

    def update(self, passed: float, geometry: Geometry, *, quiet: bool) -> None:
        """Let time pass. Colleagues walk, and animated tiles turn, only while it is `quiet`; the learner's own click
        is always obeyed."""
        self.learner.update(passed)
        if self._glad_for > 0:
            self._glad_for -= passed
            if self._glad_for <= 0 or self.learner.moving:
                self.learner.pose, self._glad_for = "stand", 0.0
        if quiet:
            for person in self.people.values():
                person.stroll(passed)
            self.painter.turn(passed)
        self.camera.follow(geometry, self.learner.x, self.learner.y - 50, passed)

    def draw(self, surface: pygame.Surface, geometry: Geometry) -> None:
        self._figures.begin()
        sprites = [self._sprite(self.learner, self.carried)]
        wide, high = self.camera.view(geometry)
        left, top = self.camera.x - TALL, self.camera.y - TALL
        right, bottom = left + wide + 2 * TALL, top + high + 2 * TALL
        sprites += [
            self._sprite(person, None)
            for person in self.people.values()
            if left < person.x < right and top < person.y < bottom
        ]
        sprites += [self._still(*one) for one in self.placed]
        sprites += [self._dust(name) for name in self.dusty]
        ring = self._ring
        foot = self.learner.y
        sprites.append(Sprite(self.raster.drawing(ring), self.learner.x + ring.left, foot + ring.top, foot - 1))
        self.painter.draw(surface, geometry, self.camera, sprites)
        # One picture more in every frame, so that none has to be made when it is needed.
        if not self.painter.warm():
            next(self._walks, None)

    def _sprite(self, person: Walker, carried: Svg | None) -> Sprite:
        surface, left, top = self._figures.get(person, carried)
        return Sprite(surface, person.x + left, person.y + top, person.y)

    def _dust(self, name: str) -> Sprite:
        """Dust on a thing whose word is fading."""
        x, y, width, height = self.box(name)
        surface = self.raster.picture(DUST, DUST_SIZE)
        return Sprite(surface, x + width / 2 - DUST_SIZE / 2, y + height / 2 - DUST_SIZE / 2, y + height + 80)

    def _still(self, picture: Picture, x: float, y: float, size: float) -> Sprite:
        """What was put down: it lies on the furniture there, and whoever stands before that stands before it too."""
        surface = self.raster.picture(picture, size)
        foot = baseline(x, y, {"over": True}, self._furniture)
        return Sprite(surface, x - size / 2, y - size, foot)


def _entrance(plan: RoomPlan, start: SpotName | None) -> tuple[float, float]:
    """Where the learner comes in: at the map's start, or as near to the named spot as one gets from there."""
    first = next(iter(plan.place.of_kind("start")), None)
    x, y = first.centre if first else (CELL, CELL)
    if start is None:
        return x, y
    grid = plan.grid
    free = grid.nearest_free(grid.cell_at(*plan.place.spots[start].centre), grid.cell_at(x, y))
    return stand(grid, free) if free is not None else (x, y)


def _near(x: float, y: float, boxes: Iterable[Box]) -> list[Box]:
    """Those of some boxes that are not far from a point."""
    return [box for box in boxes if _inside(box, x, y, ROUND)]


def _inside(box: Box, x: float, y: float, margin: float = 0.0) -> bool:
    left, top, width, height = box
    return left - margin <= x < left + width + margin and top - margin <= y < top + height + margin
