"""The arrows at the edges of the view: where the room goes on, and where what is being shown lies out of sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from engine.content.model import Picture
from engine.stage.drawing import colour, symbols
from engine.stage.drawing.look import Look
from engine.stage.drawing.portrait import face_disc
from engine.stage.drawing.svg import Drawing, circle, translate
from engine.stage.parts import round_button
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

Side = Literal["left", "right", "up", "down"]
RADIUS = 27.0
PIN = 30.0
NEXT = 64.0
"""From one disc to the next."""
HELD = 40.0


@dataclass(frozen=True, slots=True)
class Edge:
    """An arrow: where it stands (design px), which way it looks, where the picture of what lies there goes, and where
    the learner's face."""

    side: Side
    x: float
    y: float
    dx: float
    dy: float
    turn: float
    pin: tuple[float, float]
    me: tuple[float, float]

    def along(self, slide: float) -> tuple[float, float]:
        """Where it stands when it has slid along its edge."""
        return (self.x + slide, self.y) if self.dy else (self.x, self.y + slide)

    def slid(self, slide: float) -> Edge:
        """The same with all that belongs to it, so far along the edge."""
        x, y = self.along(slide)
        across, down = x - self.x, y - self.y
        pin, me = (self.pin[0] + across, self.pin[1] + down), (self.me[0] + across, self.me[1] + down)
        return replace(self, x=x, y=y, pin=pin, me=me)

    def lifted(self, lift: float) -> Edge:
        """The same, so much higher."""
        pin, me = (self.pin[0], self.pin[1] - lift), (self.me[0], self.me[1] - lift)
        return replace(self, y=self.y - lift, pin=pin, me=me)


EDGES = (
    Edge("left", 40.0, 330.0, -1.0, 0.0, 180.0, (40.0, 268.0), (40.0, 394.0)),
    Edge("right", 1240.0, 330.0, 1.0, 0.0, 0.0, (1240.0, 268.0), (1240.0, 394.0)),
    Edge("up", 640.0, 122.0, 0.0, -1.0, -90.0, (702.0, 124.0), (578.0, 124.0)),
    Edge("down", 640.0, 556.0, 0.0, 1.0, 90.0, (702.0, 554.0), (578.0, 554.0)),
)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What an edge leads to: whether there is more of the room, what is being shown there; how far the arrow has slid
    along the edge; where the face of a learner who stands out of view there goes (design px)."""

    more: bool
    picture: Picture | None = None
    shown: str | None = None
    slide: float = 0.0
    me: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Me:
    """What is shown of a learner who is out of view: their face, what they hold, and of things that are counted how
    many."""

    look: Look
    held: Drawing | None
    count: int


def edges(
    sheet: Sheet,
    stage: Stage,
    ahead: dict[Side, Ahead],
    look: Callable[[float, float], None],
    look_at: Callable[[str], None],
    me: Me,
    back: Callable[[], None],
    *,
    looking: bool,
    lift: float,
) -> None:
    """Put the arrows on the sheet, and a learner who is out of view, whose face leads `back` to them.

    An arrow that leads to what is shown is yellow and carries its picture; one that leads nowhere any more stays as a
    pale stop while the pointer is on it, so that one press too many does nothing. `lift` is how much higher than usual
    the bubble below stands.
    """
    for edge in (*EDGES[:3], EDGES[3].lifted(lift)):
        there = ahead[edge.side]
        edge = edge.slid(there.slide)
        name = f"look-{edge.side}"
        symbol = translate(0, 0, symbols.arrow(0.9, line=5), turn=edge.turn)
        if there.me is not None:
            _put_me(sheet, me, there.me, beside(edge, there.me))
            box = (there.me[0] - PIN, there.me[1] - PIN, 2 * PIN, 2 * PIN)
            sheet.control("look-back", box, back, stage.says("Her er du"), fixed=True, round_=True)
        if there.shown is not None:
            act = partial(look_at, there.shown)
            says = stage.says("Se derhen")
            round_button(sheet, name, edge.x, edge.y, RADIUS, symbol, act, says, fill=colour.YELLOW, fixed=True)
            if there.picture is not None:
                sheet.drawing(_PIN, *edge.pin, fixed=True)
                sheet.picture(there.picture, *edge.pin, 42, fixed=True)
                # Whoever presses the picture wants what the arrow does.
                box = (edge.pin[0] - PIN, edge.pin[1] - PIN, 2 * PIN, 2 * PIN)
                sheet.control(f"{name}-picture", box, act, says, fixed=True, round_=True)
        elif there.more:
            act = partial(look, edge.dx, edge.dy)
            says = stage.says("Se dig omkring")
            round_button(sheet, name, edge.x, edge.y, RADIUS, symbol, act, says, fill=colour.AGAIN, fixed=True)
        elif looking and sheet.hot == name:
            round_button(
                sheet, name, edge.x, edge.y, RADIUS, symbol, partial(look, 0.0, 0.0), None, enabled=False, fixed=True
            )


def beside(edge: Edge, me: tuple[float, float]) -> tuple[float, float]:
    """Where what a learner holds stands beside their face."""
    return (me[0] - NEXT, me[1]) if edge.dy else (me[0], me[1] + NEXT)


def _put_me(sheet: Sheet, me: Me, at: tuple[float, float], hands: tuple[float, float]) -> None:
    sheet.drawing(_ME, *at, fixed=True)
    sheet.drawing(face_disc(me.look, 24, colour.OWN_LANGUAGE), *at, fixed=True)
    if me.held is None:
        return
    sheet.drawing(_held(me.held), *hands, fixed=True)
    if me.count:
        x, y = hands[0] + 20, hands[1] + 20
        sheet.drawing(_COUNT, x, y, fixed=True)
        sheet.text(Copy(f"{me.count}"), (x - 16, y - 16, 32, 32), 22, align="center", fixed=True)


def _held(thing: Drawing) -> Drawing:
    """What is in the learner's hands, on a disc."""
    fit = HELD / max(thing.width, thing.height)
    left, top = thing.left + thing.width / 2, thing.top + thing.height / 2
    return replace(_IN_HAND, body=_IN_HAND.body + translate(-left * fit, -top * fit, thing.body, fit))


_ME = Drawing(circle(0, 0, PIN, colour.BLUE_DEEP, 2.5), -PIN - 2, -PIN - 2, 2 * PIN + 4, 2 * PIN + 4)
_IN_HAND = replace(_ME, body=circle(0, 0, PIN, colour.WHITE, 3, colour.BLUE_DEEP))
_COUNT = Drawing(circle(0, 0, 16, colour.YELLOW, 2.5), -18, -18, 36, 36)
_PIN = Drawing(circle(0, 0, PIN, colour.WHITE, 3, colour.YELLOW_MID), -PIN - 2, -PIN - 2, 2 * PIN + 4, 2 * PIN + 4)
