"""What the learner sees of the room: where the camera goes, and what is in sight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from engine.stage.ghost import Where
from engine.stage.level import hud
from engine.stage.level.edges import Side
from engine.stage.room.room import Room
from engine.stage.stage import Stage
from engine.stage.window import WIDTH, Box

LOOK = 620.0
"""How far one press of an edge arrow looks, map px."""
SIGHT = (56.0, 106.0, 1224.0, 574.0)
"""Left, top, right, bottom of what strip and bubble leave free, design px."""
BELOW = 24.0
"""How far something may reach below the bubble's upper edge, design px."""
TALLEST = 300.0
"""What is taller than this need not be wholly in sight."""
WELL = 70.0
"""What the camera seeks comes to stand so far inside of that, map px."""
NEAR = 12.0
HEAD, MIDDLE = 40.0, 50.0
"""Height of a learner's head, and how far above their feet their middle is; map px."""
AROUND = 5
ENOUGH = 3
"""With so many others in sight the one that is wanted does not stand out."""


class Sight:
    """Moves the camera of a running level's room, and tells what is in sight."""

    def __init__(self, stage: Stage, room: Room) -> None:
        self._stage = stage
        self._room = room
        self._by_hand = False

    # -- the camera

    def look(self, dx: float, dy: float) -> None:
        """Look further on; the learner stays where they are."""
        self._by_hand = True
        camera, geometry = self._room.camera, self._stage.geometry
        wide, _ = camera.view(geometry)
        at = self._looked_at()
        camera.looking = (
            min(max(at[0] + dx * LOOK, wide / 2), camera.columns * 64 - wide / 2),
            min(max(at[1] + dy * LOOK * 0.6, 200.0), camera.rows * 64 - 100.0),
        )

    @property
    def looking_about(self) -> bool:
        """Whether the learner looks elsewhere by the arrows."""
        return self._by_hand and self._room.camera.looking is not None

    def stay(self) -> None:
        """Keep what is in view there, wherever the learner goes."""
        self._room.camera.looking = self._looked_at()

    def _looked_at(self) -> tuple[float, float]:
        return self._room.camera.looking or self._here()

    def _here(self) -> tuple[float, float]:
        """The point that is seen best now, map px."""
        camera = self._room.camera
        wide, high = camera.view(self._stage.geometry)
        return camera.x + wide / 2, camera.y + high * 0.46

    @property
    def _resting(self) -> bool:
        """Whether the camera is where it is going."""
        camera, learner = self._room.camera, self._room.learner
        goal = camera.aim(self._stage.geometry, *(camera.looking or (learner.x, learner.y - 50)))
        return not learner.moving and goal == (camera.x, camera.y)

    def look_back(self) -> None:
        """Let the camera follow the learner again."""
        self._room.camera.looking = None

    def look_at(self, name: str) -> None:
        """Let the camera show a spot."""
        self._by_hand = False
        self._room.camera.looking = self._room.middle(name)

    def seek(self, wanted: Iterable[str], among: Iterable[str] = ()) -> None:
        """Let the camera go where the nearest of what is wanted is well in sight, with as many others as can be, and
        the learner: what is asked for is then one of several things in view, and its place tells nothing. It stays
        where it is when that is so already. Who carries something is not left behind without need."""
        names = list(wanted)
        if not names:
            return
        others = [name for name in among if name not in names]
        enough = min(ENOUGH, len(others))
        learner = self._learner
        held = self._room.carried is None or self.away() is None
        if held and any(map(self.in_sight, names)) and sum(map(self.in_sight, others)) >= enough:
            if not self._resting:
                # On its way to what was asked before, or after the learner, it would lose it again.
                self._room.camera.looking = self._here()
            return
        goal = self.nearest(names)
        middle = self._room.middle(goal)
        near = sorted((self._room.middle(name) for name in others), key=lambda at: _apart(at, middle))
        groups = [[middle, *near[:count]] for count in range(len(near[:AROUND]) + 1)]
        groups += [[*group, learner] for group in groups]
        left, up, right, down = self._reach(goal)
        tried = [
            (min(max(x, middle[0] - right), middle[0] + left), min(max(y, middle[1] - down), middle[1] + up))
            for x, y in map(_mean, groups)
        ]

        def worth(at: tuple[float, float]) -> tuple[int, bool, float]:
            return min(enough, self._seen(at, near)), self._seen(at, [learner]) > 0, -_apart(at, learner)

        self._by_hand = False
        self._room.camera.looking = max(tried, key=worth)

    def _seen(self, at: tuple[float, float], points: Iterable[tuple[float, float]]) -> int:
        """How many map points are in sight when the camera looks there."""
        geometry = self._stage.geometry
        left, top = self._room.camera.aim(geometry, *at)
        zoom = geometry.zoom
        shown = (geometry.design((x - left) * zoom, (y - top) * zoom) for x, y in points)
        return sum(self._side(x, y) is None for x, y in shown)

    def nearest(self, names: Iterable[str]) -> str:
        """Of some spots the one to show: the nearest to the learner of those in sight, else the nearest of all."""
        return min(names, key=lambda name: (not self.in_sight(name), _apart(self._room.middle(name), self._learner)))

    def _reach(self, name: str) -> Box:
        """How far left, above, right and below of where the camera looks the middle of a spot is when all of it is
        well in sight, map px."""
        geometry = self._stage.geometry
        share = geometry.scale / geometry.zoom
        wide, high = self._room.camera.view(geometry)
        top, bottom = self._heights(name)
        middle = self._room.middle(name)[1]
        across = wide / 2 - SIGHT[0] * share - WELL
        # A window of another shape has a margin above and below what is laid out for 16:9.
        margin = geometry.point(0, 0)[1] / geometry.zoom
        up = high * 0.46 - margin - max(SIGHT[1] * share + WELL, hud.STRIP * share + middle - top + NEAR)
        down = high * 0.54 - margin - (720 - self.bottom) * share - max(WELL, bottom - middle - BELOW * share + NEAR)
        return across, up, across, down

    # -- what is in sight

    def in_sight(self, name: str) -> bool:
        """Whether a spot stands clear between strip and bubble."""
        return self.side_of(name) is None

    def can_press(self, name: str) -> bool:
        """Whether at least the middle of a spot is between them."""
        return self._side(*self._middle(name)) is None

    def in_view(self, names: Iterable[str]) -> list[Where]:
        """Where those of these spots stand that can be pressed now, for the hand of Help."""
        return [partial(self._middle, name) for name in names if self.can_press(name)]

    @property
    def _learner(self) -> tuple[float, float]:
        """The middle of the learner, or of what they carry; map px."""
        return self._room.learner.x, self._room.learner.y - (MIDDLE if self._room.carried is None else 30)

    @property
    def bottom(self) -> float:
        """Where what is in sight ends above the bubble, design px."""
        return SIGHT[3] - hud.lift(self._stage)

    def side_of(self, name: str) -> Side | None:
        """Beyond which edge of the view a spot lies; None when it is in sight."""
        return self._side_between(name, *self._heights(name))

    def beyond(self, name: str) -> Side | None:
        """Beyond which edge of the view a spot itself lies, whatever tells it from others: no arrow leads to what is
        seen already."""
        _, y, _, height = self._room.box(name)
        return self._side_between(name, *((y, y + height) if height < TALLEST else self._heights(name)))

    def _side_between(self, name: str, above: float, below: float) -> Side | None:
        side = self._side(*self._middle(name))
        if side is None:
            top, bottom = (self._on_design((0.0, y))[1] for y in (above, below))
            if top < hud.STRIP:
                return "up"
            if bottom > self.bottom + BELOW:
                return "down"
        return side

    def _heights(self, name: str) -> tuple[float, float]:
        """Between which heights (map px) a spot has to be seen: no part of it lies below strip or bubble. Of what
        stands in a rack that is up to the sign of the rack, which tells it from others."""
        x, y, width, height = self._room.box(name)
        if height >= TALLEST:
            return y + height / 2, y + height / 2
        around = [self._room.box(spot.name) for spot in self._room.plan.place.of_kind("place")]
        over = [top for left, top, w, h in around if left <= x <= x + width <= left + w and top <= y <= top + h]
        return min([y, *(top for top in over if y + height - top < TALLEST)]), y + height

    def _side(self, x: float, y: float) -> Side | None:
        if x <= SIGHT[0] or x >= SIGHT[2]:
            return "left" if x <= SIGHT[0] else "right"
        if y <= SIGHT[1] or y >= self.bottom:
            return "up" if y <= SIGHT[1] else "down"
        return None

    def _middle(self, name: str) -> tuple[float, float]:
        """Where the middle of a spot is in the window, design px."""
        return self._on_design(self._room.middle(name))

    def _on_design(self, at: tuple[float, float]) -> tuple[float, float]:
        """A map point in the window, design px."""
        geometry = self._stage.geometry
        return geometry.design(*self._room.camera.to_screen(geometry, *at))

    def away(self, *, counted: bool = False) -> Side | None:
        """Beyond which edge of the view the learner is, or what they carry; None while that can be seen. What is
        `counted` a number over their head tells of."""
        hands = self._room.carried is not None and not counted
        x, y = self._on_design(self._learner if hands else (self._room.learner.x, self._room.learner.y - MIDDLE))
        if not 0 < x < WIDTH:
            return "left" if x < 0 else "right"
        # Their head is in view for a while after the rest is not, or the reverse; so it is not with what they carry.
        above, below = (0.0, NEAR) if hands else (HEAD / 2, HEAD)
        if not hud.STRIP + above < y < self.bottom + below:
            return "up" if y < self.bottom else "down"
        return None

    def learner_at(self) -> tuple[float, float]:
        """Where the learner is in the window or beyond it, design px."""
        return self._on_design(self._learner)


def _mean(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])
