"""What the learner carries, what lies where it was put, and what is gone from its place meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from engine.content.model import Picture, Spot, SpotName
from engine.course.run import Run
from engine.play.script import Asking
from engine.stage.drawing.svg import Drawing, translate
from engine.stage.level.hand import Hand
from engine.stage.room.room import LAID, Room

OVER = 0.25
"""Share of a carried thing's width that the next one covers."""
ON, INSIDE, LEVEL = 0.8, 0.5, 0.95
"""Where the foot of what is put down comes, as a share of the height of where it is put."""


class Carrying:
    """Takes things of a running level's room and puts them down."""

    def __init__(self, run: Run, room: Room, hand: Hand, picture_of: Callable[[Spot], Picture | None]) -> None:
        self._run = run
        self._room = room
        self._hand = hand
        self._picture_of = picture_of
        self._taken: set[str] = set()
        self._in_hand: list[Drawing] = []
        self._laid: dict[str, list[Picture]] = {}

    def set_back(self) -> None:
        """Everything stands where it stands at the start, and what a level that is gone on with has in hand is there.
        A danger that this level does not speak of is not there: it would only confuse."""
        self.put_away()
        self._empty_hands()
        named = {choice.id for asking in self._run.script.askings for choice in asking.choices}
        hazards = self._room.plan.place.of_kind("hazard")
        self._room.painter.hide(spot.name for spot in hazards if spot.name not in named)
        for spot in self._run.state.held:
            self.take(spot)

    def take(self, spot: str, counted: int = 0) -> None:
        """The learner holds what stands at a spot, or at the one that was pressed instead; several of the same are
        `counted`."""
        spot = self._room.instead.pop(spot, spot)
        self._hand.held = counted
        here = self._room.plan.place.spots.get(SpotName(spot))
        picture = self._picture_of(here) if here is not None else None
        if here is None or picture is None:
            return
        if not counted:
            self._in_hand.append(self._room.raster.picture_drawing(picture, 40))
        elif counted == 1:
            # Of several that are counted one is seen, and their number.
            self._in_hand = [self._room.raster.picture_drawing(picture, 40)]
        self._room.carried = _side_by_side(self._in_hand)
        if not here.width:
            # Furniture is only carried in the mind: a hole in the room would stay behind.
            self._taken.add(spot)
            self._room.painter.hide({*self._room.painter.hidden, spot})

    def let_go(self) -> None:
        """What was being counted is out of the learner's hands; the things stand where they stood."""
        if self._hand.held:
            self._empty_hands()
            self._bring_back(self._taken)

    def put_down(self, spots: tuple[str, ...], at: str) -> None:
        """What was held stands at a spot now."""
        self._empty_hands()
        for spot in spots:
            here = self._room.plan.place.spots.get(SpotName(spot))
            picture = self._picture_of(here) if here is not None else None
            if picture is not None:
                self._laid.setdefault(at, []).append(picture)
        self._room.placed = [laid for at, pictures in self._laid.items() for laid in self._in_a_row(pictures, at)]
        self._hand.rest()

    def _in_a_row(self, pictures: list[Picture], at: str) -> list[tuple[Picture, float, float, float]]:
        """What lies at a spot, side by side round its middle; closer together than wide only where there is no room."""
        x, y, width, height = self._room.box(at)
        there = self._room.plan.place.spots.get(SpotName(at))
        # On a table near its edge; into a piece of furniture, not onto its front; on a shelf, and no higher than that.
        deep, size = ON, LAID
        if there is not None and there.kind == "thing":
            deep = INSIDE
        elif there is not None and there.kind == "zone":
            deep, size = LEVEL, min(LAID, height * LEVEL)
        gaps = len(pictures) - 1
        apart = min(size, max(0.0, width - size) / max(1, gaps))
        left = x + width / 2 - apart * gaps / 2
        return [(picture, left + apart * number, y + height * deep, size) for number, picture in enumerate(pictures)]

    def put_away(self) -> None:
        """What was laid down for a task that is done is not lying about in the next."""
        self._room.placed.clear()
        self._laid.clear()
        self._bring_back(self._taken)

    def ready_for(self, asking: Asking) -> None:
        """What is asked for again is back where it can be found, as often as it is wanted."""
        if len(self.standing(asking.right)) < asking.count:
            self._bring_back(self._taken & asking.right)

    def standing(self, names: Iterable[str]) -> list[str]:
        """Those of some spots whose things have not been taken."""
        return [name for name in names if name not in self._taken]

    def make_safe(self, spot: str) -> None:
        """A danger is gone; a thing that was dangerous as it stood is only ticked."""
        here = self._room.plan.place.spots.get(SpotName(spot))
        if here is not None and here.kind == "hazard":
            self._room.painter.hide({*self._room.painter.hidden, spot})
        else:
            self._hand.praise(spot)

    def _empty_hands(self) -> None:
        self._in_hand = []
        self._room.carried = None
        self._hand.held = 0

    def _bring_back(self, spots: Iterable[str]) -> None:
        back = set(spots)
        self._taken -= back
        self._room.painter.hide(self._room.painter.hidden - back)


def _side_by_side(drawings: list[Drawing]) -> Drawing:
    """What is carried, each thing a little over the one before, all on one line."""
    body, width = "", 0.0
    for drawing in drawings:
        left = width and width - drawing.width * OVER
        body += translate(left - drawing.left, -drawing.bottom, drawing.body)
        width = left + drawing.width
    return Drawing(body, 0, -max(one.height for one in drawings), width, max(one.height for one in drawings))
