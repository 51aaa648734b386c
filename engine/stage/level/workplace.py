"""The learner at work in the room: walking up to things, using them, resting on them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from engine.content.model import SpotName, Word, WordId
from engine.course.run import Run
from engine.play.commands import Choose, Command, Continue, OpenCard
from engine.play.script import Asking, Deliver, Item, Meet, Tell
from engine.stage.control import REST
from engine.stage.drawing.look import GEAR, dress
from engine.stage.input import Way
from engine.stage.level.hand import Hand
from engine.stage.level.sight import Sight
from engine.stage.room.room import Room
from engine.stage.speech import Saying
from engine.stage.stage import Stage

STEPS: dict[Way, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
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
        sight: Sight,
    ) -> None:
        self.stage = stage
        self.run = run
        self.room = room
        self.hand = hand
        self.do = do
        self.sight = sight
        self.hot: str | None = None
        self.going: str | None = None
        self._selected: str | None = None
        self._keys = False
        self._resting: str | None = None
        self._rested_at = 0.0

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
        # What is in the learner's hands is not where it was.
        held = self.room.painter.hidden.intersection(self.run.state.held)
        live = [name for name in self.run.live if name not in held]
        pictured = self.hand.pictured_at(self.room, *at)
        self._light(pictured if pictured in live else self.room.at(*at, live))
        things = (spot.name for spot in self.room.plan.place.of_kind("thing"))
        self._rest_on(self.room.at(*at, [name for name in things if name not in self.room.painter.hidden]))

    def _rest_on(self, name: str | None) -> None:
        if name != self._resting:
            self._resting, self._rested_at = name, self.stage.clock()

    def say_rested(self, now: float) -> None:
        """A thing says its name when rested on, except where that would answer what is asked."""
        if self._keys and not self.room.learner.moving:
            self._light(self._chosen_by_keys())
        if self._resting is None or now - self._rested_at < REST:
            return
        resting, self._resting = self._resting, None
        if not isinstance(self.run.item, Asking) and not self.stage.speech.busy:
            self._name(resting)

    def _name(self, spot: str) -> None:
        named = self.run.play.world.named(self.room.plan.place.spots[SpotName(spot)])
        if named:
            self.stage.speech.say(Saying(named))

    def press(self, x: float, y: float) -> None:
        """A press at a screen point: use what is there, see its card, or walk there."""
        self.point(x, y)
        self.room.instead.clear()
        if self.hot is not None and self.hot == self.going:
            self.room.learner.arrive()
            return
        here, self._resting = self._resting, None
        at = self.room.camera.to_map(self.stage.geometry, x, y)
        goal = self._goal_at(*at)
        if isinstance(self.run.item, Tell) and self._danger_at(*at):
            # Whoever sees it already need not be told to look for it.
            self.do(Continue())
        elif goal is not None:
            self.room.camera.looking = None
            self.use(goal)
        elif self.hot is not None:
            self.room.camera.looking = None
            self.use(self.hot)
        elif here is not None:
            self._use_other(here)
        else:
            self.going = None
            self.room.camera.looking = None
            self.room.walk_to(*at)

    def _goal_at(self, x: float, y: float) -> str | None:
        """Where what is carried goes, when that was pressed, or something that lies there, or who asked for it."""
        item = self.run.item
        if isinstance(item, Deliver):
            goal, wanted = item.to, frozenset[str]()
        elif isinstance(item, Asking) and item.deliver is not None and self.hand.held:
            goal, wanted = item.deliver, item.right
        else:
            return None
        if self.room.at(x, y, wanted) is not None:
            return None
        asks = [one for one in (item.line.speaker,) if one in self.room.people]
        return goal if self.room.at(x, y, (goal, *asks)) is not None else None

    def _danger_at(self, x: float, y: float) -> bool:
        hazards = (spot.name for spot in self.room.plan.place.of_kind("hazard"))
        return self.room.at(x, y, (name for name in hazards if name not in self.room.painter.hidden)) is not None

    def _use_other(self, spot: str) -> None:
        """A thing that is not among the choices itself. It stands for one of its word (the freezer for its lid), shows
        its card when nothing is asked, or only says what it is: that gives nothing away and is not nothing."""
        word, item = self.room.plan.place.spots[SpotName(spot)].word, self.run.item
        twin = self._twin(spot)
        self.going = twin
        if twin is not None and isinstance(item, Asking) and item.effect == "put":
            # Where things are put they are seen: she goes on to where that is.
            self.use(twin)
        elif twin is not None:
            # What is taken is what was pressed.
            self.room.instead = {twin: spot}
            self.room.camera.looking = None
            self.room.walk_near(spot, partial(self._arrive, twin))
        elif word is not None and not isinstance(item, Asking | Deliver):
            self.room.walk_near(spot, partial(self._open_card, word, item))
        else:
            self.sight.stay()
            self.room.walk_near(spot, partial(self._look_at_other, spot))

    def _look_at_other(self, spot: str) -> None:
        """Say what it is, and stand before nothing that is asked about."""
        self._name(spot)
        self.room.step_aside(map(self.room.box, self._live()))

    def _twin(self, spot: str) -> str | None:
        """The choice that a thing stands for: of its word, and of its looks. A yellow cloth is not the red one, a sound
        pallet not the broken one, and where several are wanted from one shelf those of another are not."""
        spots, item = self.room.plan.place.spots, self.run.item
        here = spots[SpotName(spot)]
        if isinstance(item, Asking) and item.count > 1 and not here.width:
            return None
        for choice in item.choices if isinstance(item, Asking | Meet) and here.word is not None else ():
            there = spots.get(SpotName(choice.id))
            if there is not None and (there.kind == "hazard" or there.word is None):
                continue
            alike = there is None or there.kind != here.kind or there.picture == here.picture
            if choice.word == here.word and alike and choice.id in self.run.live:
                return choice.id
        return self._place_on(spot)

    def _place_on(self, spot: str) -> str | None:
        """The only place that can be chosen on a piece of furniture: who presses its front means it. Of a fridge with
        two shelves that are asked about the front is neither."""
        spots, item = self.room.plan.place.spots, self.run.item
        names = [SpotName(choice.id) for choice in item.choices] if isinstance(item, Asking) else []
        kinds = ("place", "zone")
        places = [name for name in names if name in spots and spots[name].kind in kinds and self._lies_on(name, spot)]
        return places[0] if len(places) == 1 and places[0] in self.run.live else None

    def furniture_of(self, place: str) -> str:
        """The piece of furniture that a place is on, or the place itself."""
        things = (spot.name for spot in self.room.plan.place.of_kind("thing") if spot.width)
        return next((name for name in things if name != place and self._lies_on(place, name)), place)

    def _lies_on(self, place: str, furniture: str) -> bool:
        """Whether most of a place is on a piece of furniture."""
        x, y, width, height = self.room.box(place)
        left, top, wide, high = self.room.box(furniture)
        across, down = min(x + width, left + wide) - max(x, left), min(y + height, top + high) - max(y, top)
        return across > 0 < down and 2 * across * down > width * height

    def _open_card(self, word: WordId, item: Item | None) -> None:
        # Not over a question that was asked while the learner was on the way.
        if self.run.item == item:
            self.do(OpenCard(word))

    def use_near(self) -> None:
        """The keys act on the thing selected, else on the live one that the learner stands nearest to."""
        name = self._chosen_by_keys()
        if name is not None:
            self.use(name)

    def select_next(self, *, back: bool) -> bool:
        """Light the next live thing in view, from the left; False past the last one."""
        geometry, room = self.stage.geometry, self.room
        names = sorted(
            (name for name in self._live() if self.sight.can_press(name)),
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

        self.room.walk_near(name, partial(self._arrive, name))

    def _arrive(self, name: str) -> None:
        if self.going == name:
            self.going = None
            self.do(Choose(name))

    def step(self, way: Way) -> None:
        """An arrow key: one cell that way."""
        self._keys, self._selected = True, None
        self.room.camera.looking = None
        if not self.room.learner.moving:
            self.room.step(*STEPS[way])

    # -- what is learned shows

    def wear(self, word: Word) -> None:
        """The learner puts on what is worn."""
        if word.wear in GEAR:
            self.room.learner.look = dress(self.room.learner.look, (word.wear,))

    def wipe_dust(self, word: str) -> None:
        """A fading word was known again."""
        spots = self.room.plan.place.spots
        self.room.dusty = {name for name in self.room.dusty if spots[SpotName(name)].word != word}
