"""What the edges of the view lead to, and where the arrows there stand so as to cover nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engine.content.model import Picture, Spot, SpotName
from engine.course.run import Run
from engine.play.script import Tell
from engine.stage.level import hud
from engine.stage.level.edges import EDGES, Ahead, Edge, Side
from engine.stage.level.hand import Hand
from engine.stage.level.sight import Sight
from engine.stage.level.views.view import NEXT
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
PINNED = 56.0
"""Side of the disc over a place that shows what is done there, design px."""


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

    def ahead(self) -> dict[Side, Ahead]:
        """What each edge of the view leads to."""
        beyond = self._room.camera.beyond(self._stage.geometry)
        slid = self._slides()
        found = {edge.side: Ahead(beyond[edge.side], slide=slid.get(edge.side, 0.0)) for edge in EDGES}
        # While things are being counted the way to where they go is shown, not whether it is enough.
        goals = [name for name, _ in self._hand.marks] if self._hand.held else []
        for name in reversed((*self._hand.targets, *goals)):
            side = self._sight.side_of(name)
            if side is not None:
                here = self._room.plan.place.spots.get(SpotName(name))
                picture = self._picture_of(here) if here is not None else None
                found[side] = replace(found[side], more=True, picture=picture, shown=name)
        away = self._sight.away()
        if away is not None:
            found[away] = replace(found[away], learner=True)
        return found

    def _slides(self) -> dict[Side, float]:
        """How far each arrow stands from its place, so as to cover nothing that can be pressed. While the camera
        glides they stay where they are."""
        at = self._room.camera.x, self._room.camera.y
        still, self._was = at == self._was, at
        wanted = at, self._run.live, self._sight.bottom
        # Whoever presses one again and again finds it where it was.
        if still and wanted != self._slid_for and not self._sight.looking_about:
            self._slid_for = wanted
            spots = self._room.plan.place.spots
            live = [self._box_of(name) for name in self._run.live if name in spots or name in self._room.people]
            live += [_pinned(self._box_of(name)) for name, picture in self._hand.marks if picture is not None]
            if isinstance(self._run.item, Tell):
                # The green button stands on either side.
                x, y, width, height = NEXT
                y -= hud.lift(self._stage)
                live += [(x, y, width, height), (WIDTH - x - width, y, width, height)]
            people = (self._room.learner, *self._room.people.values())
            others = [self._shown((one.x - FACE / 2, one.y - 108, FACE, FACE)) for one in people]
            others += [self._box_of(sign.name) for sign in self._room.plan.place.of_kind("sign")]
            low = EDGES[3].lifted(hud.lift(self._stage))
            self._slid = {edge.side: self._slide(edge, live, others) for edge in (*EDGES[:3], low)}
        return self._slid

    def _slide(self, edge: Edge, live: list[Box], others: list[Box]) -> float:
        """Over nothing live; of such places, over the fewest of the others; of those, the nearest."""
        at = {slide: edge.along(slide) for slide in SLIDES}
        high, low = min(HIGHEST, edge.y), max(self._sight.bottom, edge.y)
        free = [one for one, (x, y) in at.items() if high <= y <= low and not any(_meets(box, x, y) for box in live)]
        return min(free, key=lambda one: sum(_meets(box, *at[one]) for box in others), default=0.0)

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


def _pinned(box: Box) -> Box:
    """Where the picture over a mark is."""
    return box[0] + box[2] / 2 - PINNED / 2, box[1] - PINNED, PINNED, PINNED


def _meets(box: Box, x: float, y: float) -> bool:
    """Whether an arrow at x, y would lie over a box."""
    left, top, width, height = box
    return left - ARROW < x < left + width + ARROW and top - ARROW < y < top + height + ARROW
