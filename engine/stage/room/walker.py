"""People who stand and walk in a room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import hypot

from engine.stage.drawing.figure import STEPS
from engine.stage.drawing.look import Look

SPEED = 0.42
"""Map px a millisecond: a brisk walk across the view takes about three seconds."""
FAR = 600.0
"""On a longer way one hurries (`HURRY` times as fast): nobody misses the walking."""
HURRY = 1.6
STRIDE = 26.0
"""Map px between two frames of the walk."""
STROLL = 0.26
"""Colleagues walk at this share of it."""
Spot = tuple[float, float]


@dataclass(slots=True)
class Walker:
    """A person in the room. `way` is a point still to go; `then` happens on arrival."""

    name: str
    look: Look
    x: float
    y: float
    facing: str = "front"
    pose: str = "stand"
    way: list[Spot] = field(default_factory=list)
    then: Callable[[], None] | None = None
    round: Sequence[Spot] = ()
    walked: float = 0.0
    leg: int = 0
    pace: float = 1.0

    @property
    def moving(self) -> bool:
        return bool(self.way)

    @property
    def step(self) -> int | None:
        """The frame of the walk; None while standing."""
        return int(self.walked / STRIDE) % STEPS if self.way else None

    def go(self, way: Sequence[Spot], then: Callable[[], None] | None = None) -> None:
        """Walk along points. Already there, `then` happens at once."""
        self.way, self.then = list(way), then
        points = [(self.x, self.y), *self.way]
        far = sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(points))
        self.pace = HURRY if far > FAR else 1.0
        if not self.way:
            self._arrive()

    def arrive(self) -> None:
        """Be there at once."""
        if self.way:
            self.x, self.y = self.way[-1]
            self.way = []
            self._arrive()

    def stop(self) -> None:
        self.way, self.then = [], None

    def turn_to(self, x: float, y: float) -> None:
        """Face a point."""
        dx, dy = x - self.x, y - self.y
        if abs(dx) > abs(dy) * 0.8:
            self.facing = "right" if dx > 0 else "left"
        else:
            self.facing = "front" if dy > 0 else "back"

    def update(self, passed: float, speed: float = SPEED) -> None:
        """Walk for that many milliseconds."""
        left = passed * speed * self.pace
        while self.way and left > 0:
            x, y = self.way[0]
            dx, dy = x - self.x, y - self.y
            far = hypot(dx, dy)
            if far > 1:
                self.turn_to(x, y)
            if far <= left:
                self.x, self.y = x, y
                self.walked += far
                left -= far
                self.way.pop(0)
                if not self.way:
                    self._arrive()
            else:
                self.x += dx / far * left
                self.y += dy / far * left
                self.walked += left
                left = 0

    def stroll(self, passed: float) -> None:
        """Go the round, there and back, for that many milliseconds."""
        if len(self.round) < 2:
            return
        if not self.way:
            self.leg = (self.leg + 1) % (2 * len(self.round) - 2)
            at = self.leg if self.leg < len(self.round) else 2 * len(self.round) - 2 - self.leg
            self.way = [self.round[at]]
        self.update(passed, SPEED * STROLL)

    def _arrive(self) -> None:
        then, self.then = self.then, None
        if then is not None:
            then()
