"""The camera: which part of the room is in the window, in map px."""

from __future__ import annotations

from dataclasses import dataclass

from engine.content.tiled.drawing import MapDrawing
from engine.stage.window import TILE, Geometry

ABOVE, BELOW = 104.0, 150.0
"""How far the view may go beyond the room's top and bottom, so that strip and bubble never cover a thing for good."""
EASE = 0.012
"""Share of the way still to go that the camera covers each millisecond."""
NEAR = 0.5
WALL = 72.0
"""Where no more than this is out of view, only the outer wall is; map px."""


@dataclass(slots=True)
class Camera:
    """`x`, `y` is the top left of the view; `looking` holds a point to look at instead of following.

    `columns` and `rows` are those of a map whose tiles have 64 px.
    """

    columns: float
    rows: float
    x: float = 0.0
    y: float = 0.0
    looking: tuple[float, float] | None = None
    lift: float = 0.0
    """How much further down the view may go, where large letters make the bubble higher."""

    @classmethod
    def over(cls, drawing: MapDrawing) -> Camera:
        """A camera over a whole map, whatever the size of its tiles."""
        return cls(drawing.columns * drawing.tile_width / TILE, drawing.rows * drawing.tile_height / TILE)

    def view(self, geometry: Geometry) -> tuple[float, float]:
        """Width and height of the view in map px."""
        return geometry.width / geometry.zoom, geometry.height / geometry.zoom

    def aim(self, geometry: Geometry, x: float, y: float) -> tuple[float, float]:
        """The top left that puts a point where it is seen best, within the room's bounds."""
        wide, high = self.view(geometry)
        return (
            _between(x - wide / 2, 0.0, self.columns * 64 - wide),
            _between(y - high * 0.46, -ABOVE, self.rows * 64 - high + BELOW + self.lift),
        )

    def follow(self, geometry: Geometry, x: float, y: float, passed: float, *, jump: bool = False) -> None:
        """Move towards a point for `passed` milliseconds, or at once."""
        goal = self.aim(geometry, *(self.looking or (x, y)))
        if jump:
            self.x, self.y = goal
            return
        share = min(1.0, EASE * passed)
        self.x += (goal[0] - self.x) * share
        self.y += (goal[1] - self.y) * share
        if abs(goal[0] - self.x) < NEAR and abs(goal[1] - self.y) < NEAR:
            self.x, self.y = goal

    def beyond(self, geometry: Geometry) -> dict[str, bool]:
        """On which sides there is more of the room than is in view, or lies there below strip or bubble."""
        wide, high = self.view(geometry)
        return {
            "left": self.x > WALL,
            "right": self.x + wide < self.columns * 64 - WALL,
            "up": self.y > WALL - ABOVE,
            "down": self.y + high < self.rows * 64 - WALL + BELOW + self.lift,
        }

    def to_screen(self, geometry: Geometry, x: float, y: float) -> tuple[float, float]:
        """A map point on the screen, px."""
        return (x - self.x) * geometry.zoom, (y - self.y) * geometry.zoom

    def to_map(self, geometry: Geometry, x: float, y: float) -> tuple[float, float]:
        """A screen point on the map."""
        return x / geometry.zoom + self.x, y / geometry.zoom + self.y


def _between(value: float, low: float, high: float) -> float:
    """Within bounds; in the middle of them where the room is smaller than the view."""
    return (low + high) / 2 if high < low else min(max(value, low), high)


