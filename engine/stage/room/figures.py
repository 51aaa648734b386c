"""The pictures of the people in a room: each composed once for every way in which they can stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pygame

from engine.stage.drawing.figure import STEPS, WAYS, figure
from engine.stage.drawing.look import Look
from engine.stage.drawing.raster import Rasteriser
from engine.stage.drawing.svg import Drawing
from engine.stage.room.walker import Walker

NEW = 2
"""More than these are not composed in one frame: the others are seen turning a frame later."""
Figure = tuple[pygame.Surface, float, float]
"""A picture of somebody, and its left and top from where they stand, map px."""


class Figures:
    """Composes at one scale. Call `begin` at each frame."""

    def __init__(self, raster: Rasteriser) -> None:
        self._raster = raster
        # By the identity of looks: hashing a whole look in every frame would cost more than drawing it.
        self._made: dict[tuple[int, str, str, int | None, Drawing | None], Figure] = {}
        self._looks: dict[int, Look] = {}
        self._last: dict[str, Figure] = {}
        self._new = 0

    def begin(self) -> None:
        """Another frame."""
        self._new = 0

    def get(self, person: Walker, carried: Drawing | None = None) -> Figure:
        """Somebody as they stand now, or as they last stood where there is no time left in this frame."""
        pose = "carry" if carried is not None else "walk" if person.moving else person.pose
        key = (id(person.look), person.facing, pose, person.step, carried)
        found = self._made.get(key)
        if found is None:
            last = self._last.get(person.name)
            if last is not None and self._new >= NEW:
                return last
            found = self._compose(person.look, person.facing, pose, person.step, carried)
            self._new += 1
        self._last[person.name] = found
        return found

    def ahead(self, people: Iterable[Walker]) -> Iterator[None]:
        """Composes one more figure at each step, until there is every step of these people's walks."""
        for person in people:
            for way in WAYS:
                for step in range(STEPS):
                    if (id(person.look), way, "walk", step, None) not in self._made:
                        self._compose(person.look, way, "walk", step, None)
                        yield

    def _compose(self, look: Look, way: str, pose: str, step: int | None, carried: Drawing | None) -> Figure:
        made = figure(look, way, pose, step, carried=carried)
        self._looks[id(look)] = look  # kept alive, so that no other look can get its identity
        done = self._made[id(look), way, pose, step, carried] = self._raster.drawing(made), made.left, made.top
        return done
