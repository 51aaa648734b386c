"""The learner at work in the room: looking about, walking up to things, carrying them, resting on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from engine.content.model import Picture, Spot, SpotName, Word, WordId
from engine.course.run import Run
from engine.play.commands import Choose, Command, OpenCard
from engine.play.script import Asking
from engine.stage.control import REST
from engine.stage.drawing.look import GEAR, dress
from engine.stage.ghost import Where
from engine.stage.input import Way
from engine.stage.level.edges import EDGES, Ahead, Side
from engine.stage.level.hand import Hand
from engine.stage.room.room import Room
from engine.stage.speech import Saying
from engine.stage.stage import Stage
from engine.stage.window import WIDTH

STEPS: dict[Way, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
LOOK = 620.0
"""How far one press of an edge arrow looks, map px."""
SIGHT = (66.0, 106.0, 1214.0, 574.0)
"""Left, top, right, bottom of what strip and bubble leave free, design px."""
AROUND = 5
WITH_LEARNER = (1000.0, 380.0)
"""How far apart, across and down, a thing and the learner may be to be shown together, map px."""
REACH = 220.0
"""How near the keys need a thing to be, map px."""


class Workplace:
    """What the pointer and the keys do in the room of a running level; `do` sends a command to the level."""

    def __init__(
        self,
        stage: Stage,
        run: Run,
        room: Room,
        hand: Hand,
        do: Callable[[Command], None],
        picture_of: Callable[[Spot], Picture | None],
    ) -> None:
        self.stage = stage
        self.run = run
        self.room = room
        self.hand = hand
        self.do = do
        self.picture_of = picture_of
        self.hot: str | None = None
        self.going: str | None = None
        self._selected: str | None = None
        self._keys = False
        self._resting: str | None = None
        self._taken: set[str] = set()
        self._rested_at = 0.0

    # -- looking

    def look(self, dx: float, dy: float) -> None:
        """Look further on; the learner stays where they are."""
        camera, geometry = self.room.camera, self.stage.geometry
        wide, high = camera.view(geometry)
        at = camera.looking or (camera.x + wide / 2, camera.y + high * 0.46)
        camera.looking = (
            min(max(at[0] + dx * LOOK, wide / 2), camera.columns * 64 - wide / 2),
            min(max(at[1] + dy * LOOK * 0.6, 200.0), camera.rows * 64 - 100.0),
        )

    def look_back(self) -> None:
        """Let the camera follow the learner again."""
        self.room.camera.looking = None

    def look_at(self, name: str) -> None:
        """Let the camera show a spot."""
        self.room.camera.looking = self.room.middle(name)

    def in_sight(self, name: str) -> bool:
        """Whether a spot stands between strip and bubble, where it can be pressed."""
        x, y = self._on_design(name)
        return SIGHT[0] < x < SIGHT[2] and SIGHT[1] < y < SIGHT[3]

    def side_of(self, name: str) -> Side | None:
        """Beyond which edge of the view a spot lies; None when it is in sight."""
        x, y = self._on_design(name)
        if x <= SIGHT[0] or x >= SIGHT[2]:
            return "left" if x <= SIGHT[0] else "right"
        if y <= SIGHT[1] or y >= SIGHT[3]:
            return "up" if y <= SIGHT[1] else "down"
        return None

    def seek(self, wanted: Iterable[str], among: Iterable[str] = ()) -> None:
        """When none of what is wanted is in sight, let the camera go where the nearest is, with what stands around it:
        what is asked for is then one of several things in view, and its place tells nothing."""
        names = list(wanted)
        if not names or any(map(self.in_sight, names)):
            return
        learner = self.room.learner
        nearest = min(names, key=lambda name: _apart(self.room.middle(name), (learner.x, learner.y)))
        middle = self.room.middle(nearest)
        others = sorted((self.room.middle(name) for name in among), key=lambda at: _apart(at, middle))
        group = [middle, *others[:AROUND]] if others else [middle]
        if abs(middle[0] - learner.x) < WITH_LEARNER[0] and abs(middle[1] - learner.y) < WITH_LEARNER[1]:
            group = [middle, (learner.x, learner.y - 50)]
        self.room.camera.looking = (sum(x for x, _ in group) / len(group), sum(y for _, y in group) / len(group))

    def ahead(self) -> dict[Side, Ahead]:
        """What each edge of the view leads to."""
        beyond = self.room.camera.beyond(self.stage.geometry)
        found = {edge.side: Ahead(beyond[edge.side]) for edge in EDGES}
        for name in reversed(self.hand.targets):
            side = self.side_of(name)
            if side is not None:
                here = self.room.plan.place.spots.get(SpotName(name))
                found[side] = Ahead(True, self.picture_of(here) if here is not None else None, name)
        away = self._away()
        if away is not None:
            found[away] = replace(found[away], learner=True)
        return found

    def _away(self) -> Side | None:
        """Beyond which edge of the view the learner is; None while some of them can be seen."""
        geometry, learner = self.stage.geometry, self.room.learner
        x, y = geometry.design(*self.room.camera.to_screen(geometry, learner.x, learner.y - 50))
        if not -30 < x < WIDTH + 30:
            return "left" if x < 0 else "right"
        if not 40 < y < SIGHT[3] + 60:
            return "up" if y < 60 else "down"
        return None

    def _on_design(self, name: str) -> tuple[float, float]:
        geometry = self.stage.geometry
        return geometry.design(*self.room.camera.to_screen(geometry, *self.room.middle(name)))

    def in_view(self, names: Iterable[str]) -> list[Where]:
        """Where those of these spots stand that can be seen now, for the hand of Help."""
        return [partial(self._on_design, name) for name in names if self.in_sight(name)]

    # -- pointer and keys

    def leave(self) -> None:
        """The pointer is on something else: cards lie over the room."""
        self._keys = False
        self._rest_on(None)
        self._light(None)

    def _light(self, name: str | None) -> None:
        self.hot = name
        self.hand.over(name)

    def point(self, x: float, y: float) -> None:
        """The pointer is at a screen point."""
        at = self.room.camera.to_map(self.stage.geometry, x, y)
        self._keys, self._selected = False, None
        self._light(self.room.at(*at, self.run.live))
        things = [spot.name for spot in self.room.plan.place.of_kind("thing") if spot.word]
        self._rest_on(self.room.at(*at, things))

    def _rest_on(self, name: str | None) -> None:
        if name != self._resting:
            self._resting, self._rested_at = name, self.stage.clock()

    def say_rested(self, now: float) -> None:
        """A thing says its name when rested on, except where that would answer what is asked."""
        if self._keys and not self.room.learner.moving:
            self._light(self._chosen_by_keys())
        if self._resting is None or now - self._rested_at < REST:
            return
        word = self.run.play.world.words.get(WordId(self._word_at(self._resting)))
        self._resting = None
        if word is not None and not isinstance(self.run.item, Asking) and not self.stage.speech.busy:
            self.stage.speech.say(Saying(word.named))

    def _word_at(self, spot: str) -> str:
        return str(self.room.plan.place.spots[SpotName(spot)].word or "")

    def press(self, x: float, y: float) -> None:
        """A press at a screen point: use what is there, see its card, or walk there."""
        self.point(x, y)
        if self.hot is not None and self.hot == self.going:
            self.room.learner.arrive()
            return
        self.room.camera.looking = None
        here = self._resting
        if self.hot is not None:
            self.use(self.hot)
        elif here is not None and not isinstance(self.run.item, Asking):
            # A thing that nothing is asked of shows its card.
            self.room.walk_near(here, partial(self.do, OpenCard(self._word_at(here))))
        else:
            self.going = None
            self.room.walk_to(*self.room.camera.to_map(self.stage.geometry, x, y))

    def use_near(self) -> None:
        """The keys act on the thing selected, else on the live one that the learner stands nearest to."""
        name = self._chosen_by_keys()
        if name is not None:
            self.use(name)

    def select_next(self, *, back: bool) -> bool:
        """Light the next live thing in view, from the left; False past the last one."""
        geometry, room = self.stage.geometry, self.room
        names = sorted(
            (name for name in self._live() if self.in_view((name,))),
            key=lambda name: room.camera.to_screen(geometry, *room.middle(name)),
            reverse=back,
        )
        at = names.index(self._selected) + 1 if self._selected in names else 0
        self._selected = names[at] if at < len(names) else None
        self._keys = self._selected is not None
        self._light(self._selected)
        return self._keys

    def _live(self) -> list[str]:
        return [name for name in self.run.live if name in self.room.plan.place.spots or name in self.room.people]

    def _chosen_by_keys(self) -> str | None:
        names = self._live()
        if self._selected in names:
            return self._selected
        learner = self.room.learner

        def apart(name: str) -> float:
            mx, my = self.room.middle(name)
            return abs(mx - learner.x) + abs(my - learner.y)

        near = min(names, key=apart, default=None)
        return near if near is not None and apart(near) < REACH else None

    def use(self, name: str) -> None:
        """Walk up to a spot and use it there."""
        self.going = name
        self.stage.effects.play("step")

        def arrive() -> None:
            if self.going == name:
                self.going = None
                self.do(Choose(name))

        self.room.walk_near(name, arrive)

    def step(self, way: Way) -> None:
        """An arrow key: one cell that way."""
        self._keys, self._selected = True, None
        self.room.camera.looking = None
        if not self.room.learner.moving:
            self.room.step(*STEPS[way])

    # -- hands

    def carry(self, spot: str, counted: int = 0) -> None:
        """The learner holds what stands at a spot; of several that are counted it is gone from there meanwhile."""
        if counted:
            self._taken.add(spot)
            self.room.painter.hide({*self.room.painter.hidden, spot})
            self.hand.held = counted
        here = self.room.plan.place.spots.get(SpotName(spot))
        picture = self.picture_of(here) if here is not None else None
        if picture is not None:
            self.room.carried = self.stage.raster.picture_drawing(picture, 40)

    def let_go(self) -> None:
        """What was being counted is out of the learner's hands; the things stand where they stood."""
        if self._taken:
            self.room.carried = None
            self.room.painter.hide(self.room.painter.hidden - self._taken)
            self._taken.clear()
            self.hand.held = 0

    def wear(self, word: Word) -> None:
        """The learner puts on what is worn."""
        if word.wear in GEAR:
            self.room.learner.look = dress(self.room.learner.look, (word.wear,))

    def wipe_dust(self, word: str) -> None:
        """A fading word was known again."""
        spots = self.room.plan.place.spots
        self.room.dusty = {name for name in self.room.dusty if spots[SpotName(name)].word != word}

    def put_down(self, spots: tuple[str, ...], at: str) -> None:
        """What was held stands at a spot now."""
        self.let_go()
        self.room.carried = None
        x, y, width, height = self.room.box(at)
        for number, spot in enumerate(spots):
            here = self.room.plan.place.spots.get(SpotName(spot))
            picture = self.picture_of(here) if here is not None else None
            if picture is not None:
                shift = (number - (len(spots) - 1) / 2) * 40
                self.room.placed.append((picture, x + width / 2 + shift, y + height * 0.8))
        self.hand.rest()


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])
