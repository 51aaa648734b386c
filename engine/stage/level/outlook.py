"""What the edges of the view lead to, and where the arrows there stand so as to cover nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engine.content.model import Picture, Spot, SpotName
from engine.course.run import Run
from engine.play.script import Tell
from engine.stage.level.edges import EDGES, NEXT, Ahead, Edge, Side, beside
from engine.stage.level.hand import Hand, pinned
from engine.stage.level.sight import Sight
from engine.stage.level.views.view import NEXT as NEXT_AT
from engine.stage.room.room import Room
from engine.stage.stage import Stage
from engine.stage.window import WIDTH, Box

SLIDES = (0.0, 80.0, -80.0, 160.0, -160.0, 240.0, -240.0)
"""Where else along its edge an arrow may stand, so that it covers nothing that can be pressed, and if possible no face
and no sign; design px."""
ARROW = 36.0
FACE = 52.0
"""Side of somebody's face, map px."""
HIGHEST = 190.0
"""Higher up an arrow and the picture over it would reach under Home and Help, design px."""
FACES = (200.0, HIGHEST, 1090.0)
"""Left, top and right of where the learner's face may stand at an edge, design px."""
STEP = 40.0
"""It follows them in steps of this."""


class Outlook:
    """What lies out of view in a running level's room."""

    def __init__(
        self,
        stage: Stage,
        run: Run,
        room: Room,
        hand: Hand,
        sight: Sight,
        picture_of: Callable[[Spot], Picture | None],
    ) -> None:
        self._stage = stage
        self._run = run
        self._room = room
        self._hand = hand
        self._sight = sight
        self._picture_of = picture_of
        self._was = (0.0, 0.0)
        self._slid_for: object = None
        self._slid: dict[Side, float] = {}
        self._keep_off: tuple[list[Box], list[Box]] = ([], [])
        self._faced_for: object = None
        self._faced = (0.0, 0.0)

    def ahead(self, lift: float) -> dict[Side, Ahead]:
        """What each edge of the view leads to, over a bubble that is so much higher than usual."""
        beyond = self._room.camera.beyond(self._stage.geometry)
        slid = self._slides(lift)
        found = {edge.side: Ahead(beyond[edge.side], slide=slid.get(edge.side, 0.0)) for edge in EDGES}
        # While things are being counted the way to where they go is shown, not whether it is enough.
        goals = (self._hand.goal,) if self._hand.goal is not None and self._hand.held else ()
        for name in reversed((*self._hand.targets, *goals)):
            side = self._sight.beyond(name)
            if side is not None:
                here = self._room.plan.place.spots.get(SpotName(name))
                picture = self._picture_of(here) if here is not None else None
                found[side] = replace(found[side], more=True, picture=picture, shown=name)
        away = self._sight.away(counted=bool(self._hand.held))
        for edge in _edges(lift):
            if edge.side == away:
                found[away] = replace(found[away], me=self._face_at(edge.slid(found[away].slide)))
        return found

    def _face_at(self, edge: Edge) -> tuple[float, float]:
        """Where the face of a learner beyond an edge stands: as near to them as it can, so that it and what they hold
        cover neither the arrow nor what can be pressed."""
        x, y = self._sight.learner_at()
        low, high = (FACES[0], FACES[2]) if edge.dy else (FACES[1], self._sight.bottom - 2 * NEXT)
        nearest = min(max(round((x if edge.dy else y) / STEP) * STEP, low), high)
        wanted = edge, nearest, self._room.carried is None, self._slid_for
        if wanted == self._faced_for:
            return self._faced
        places = [(at, edge.me[1]) if edge.dy else (edge.me[0], at) for at in (nearest + slide for slide in SLIDES)]
        taken = (edge.x, edge.y), edge.pin

        def cost(me: tuple[float, float]) -> tuple[bool, int, int]:
            spots = (me,) if self._room.carried is None else (me, beside(edge, me))
            covers = any(abs(one[0] - x) + abs(one[1] - y) < NEXT for one in spots for x, y in taken)
            inside = low <= (me[0] if edge.dy else me[1]) <= high
            live, others = (sum(_meets(box, *one) for box in some for one in spots) for some in self._keep_off)
            return covers or not inside, live, others

        self._faced_for, self._faced = wanted, min(places, key=cost)
        return self._faced

    def _slides(self, lift: float) -> dict[Side, float]:
        """How far each arrow stands from its place, so as to cover nothing that can be pressed. While the camera
        glides they stay where they are."""
        at = self._room.camera.x, self._room.camera.y
        still, self._was = at == self._was, at
        wanted = at, self._run.live, lift
        # Whoever presses one again and again finds it where it was.
        if still and wanted != self._slid_for and not self._sight.looking_about:
            self._slid_for = wanted
            self._keep_off = self._can_be_pressed(lift), self._better_seen()
            self._slid = {edge.side: self._slide(edge) for edge in _edges(lift)}
        return self._slid

    def _can_be_pressed(self, lift: float) -> list[Box]:
        """What no arrow may cover."""
        spots = self._room.plan.place.spots
        live = [self._box_of(name) for name in self._run.live if name in spots or name in self._room.people]
        live += [pinned(self._box_of(name)) for name, picture in self._hand.marks if picture is not None]
        if isinstance(self._run.item, Tell):
            # The green button stands on either side.
            x, y, width, height = NEXT_AT
            live += [(x, y - lift, width, height), (WIDTH - x - width, y - lift, width, height)]
        return live

    def _better_seen(self) -> list[Box]:
        """What arrows keep off where they can: faces, signs and what has been done."""
        people = (self._room.learner, *self._room.people.values())
        faces = [self._shown((one.x - FACE / 2, one.y - 108, FACE, FACE)) for one in people]
        # A tick at what was done is a sign too.
        signs = (*(sign.name for sign in self._room.plan.place.of_kind("sign")), *self._hand.done)
        return faces + [self._box_of(name) for name in signs]

    def _slide(self, edge: Edge) -> float:
        """Over as little as can be pressed; then over the fewest of the others; of those places the nearest."""
        high, low = min(HIGHEST, edge.y), max(self._sight.bottom, edge.y)

        def cost(slide: float) -> tuple[bool, int, int]:
            x, y = edge.along(slide)
            live, others = (sum(_meets(box, x, y) for box in some) for some in self._keep_off)
            return not high <= y <= low, live, others

        return min(SLIDES, key=cost)

    def _box_of(self, name: str) -> Box:
        """A spot's box in design px."""
        return self._shown(self._room.box(name))

    def _shown(self, box: Box) -> Box:
        """A box of the map in design px."""
        geometry = self._stage.geometry
        x, y, width, height = box
        left, top = geometry.design(*self._room.camera.to_screen(geometry, x, y))
        share = geometry.zoom / geometry.scale
        return left, top, width * share, height * share


def _edges(lift: float) -> tuple[Edge, ...]:
    return (*EDGES[:3], EDGES[3].lifted(lift))


def _meets(box: Box, x: float, y: float) -> bool:
    """Whether an arrow at x, y would lie over a box."""
    left, top, width, height = box
    return left - ARROW < x < left + width + ARROW and top - ARROW < y < top + height + ARROW
