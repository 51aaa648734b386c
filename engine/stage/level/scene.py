"""A level in play: the room, the bubble, the cards; every press becomes a command, every event a beat."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

import pygame

from engine.content.model import Colleague, Picture, Spot, SpotName, WordId
from engine.content.places import Room as RoomPlan
from engine.course.run import Run
from engine.play.commands import AskMeaning, Choose, Command, Continue, Erase, OpenCard
from engine.play.script import Asking, Item, Tell
from engine.stage.control import REST, Control
from engine.stage.drawing import colour, symbols
from engine.stage.drawing.svg import translate
from engine.stage.ghost import Where
from engine.stage.input import Activate, AskKey, Delete, Gesture, Point, Press, Text, Way
from engine.stage.level import hud
from engine.stage.level.beats import Beats
from engine.stage.level.hand import Hand, draw_speaking
from engine.stage.level.telling import Telling, named
from engine.stage.level.views import View, view_of
from engine.stage.parts import corners, go_on, round_button
from engine.stage.person import face
from engine.stage.room.room import Room
from engine.stage.scene import Scene
from engine.stage.scenes.card import CardScene
from engine.stage.sheet import Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage

STEPS: dict[Way, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
LOOK = 620.0
"""How far one press of an edge arrow looks, map px."""
PANS: tuple[tuple[str, float, float, float, float], ...] = (
    ("left", 40.0, 330.0, -1.0, 0.0),
    ("right", 1240.0, 330.0, 1.0, 0.0),
    ("up", 640.0, 122.0, 0.0, -1.0),
    ("down", 640.0, 556.0, 0.0, 1.0),
)


class LevelScene(Scene):
    """Shows one `Run`; when it is over, `finished` is told."""

    def __init__(
        self,
        stage: Stage,
        run: Run,
        plan: RoomPlan,
        learner: str,
        finished: Callable[[Run], None],
    ) -> None:
        super().__init__(stage)
        self.run = run
        self.finished = finished
        self.room = Room(run.play.world, plan, face(learner), stage.room_raster, self.picture_of)
        self.room.camera.follow(stage.geometry, self.room.learner.x, self.room.learner.y, 0, jump=True)
        # A danger that this level does not speak of would only confuse.
        named = {choice.id for asking in run.script.askings for choice in asking.choices}
        self.room.painter.hide(spot.name for spot in plan.place.of_kind("hazard") if spot.name not in named)
        self.beats = Beats()
        self.hand = Hand()
        self.telling = Telling(self)
        fading = self.telling.dusty_words()
        self.room.dusty = {spot.name for spot in plan.place.of_kind("thing") if spot.word in fading}
        self.view: View = view_of(self, run.item)
        self.hot: str | None = None
        self.going: str | None = None
        self._last = stage.clock()
        self._begun = False
        self._resting: str | None = None
        self._rested_at = 0.0
        self._shade: pygame.Surface | None = None

    # -- what the level is about

    def picture_of(self, spot: Spot) -> Picture | None:
        """The picture that stands at a spot."""
        if spot.picture is not None:
            return spot.picture
        word = self.run.play.world.words.get(WordId(spot.word)) if spot.word else None
        return word.picture if word else None

    def colleague(self, person: str) -> Colleague:
        """Who says a line; the first of the workplace for one it does not have (a warm-up over several worlds)."""
        everybody = self.run.play.world.colleagues
        return next((one for one in everybody.values() if one.id == person), next(iter(everybody.values())))

    @property
    def item(self) -> Item | None:
        return self.run.item

    @property
    def idle(self) -> bool:
        """Whether all that happened is written and shown, so that the learner is being waited for."""
        return self.beats.idle and not self.run.waiting and self.going is None

    # -- scene

    def enter(self) -> None:
        self._last = self.stage.clock()
        if not self._begun:
            self._begun = True
            self.telling.hear(self.run.begun)
        noise = self.item.noise if isinstance(self.item, Asking) else None
        self.stage.effects.noise(noise)

    def leave(self) -> None:
        self.stage.effects.noise(None)
        self.run.leave()

    def background(self, surface: pygame.Surface) -> None:
        if self.room.raster is not self.stage.room_raster:
            self.room.rescale(self.stage.room_raster)
        self.room.draw(surface, self.stage.geometry)
        self.hand.draw(surface, self.stage, self.room)
        speaker = self.room.people.get(self.telling.talk.who.id) if self.telling.talk is not None else None
        if speaker is not None and self.stage.speech.busy and not self.view.covers_room:
            draw_speaking(surface, self.stage.geometry, self.room, speaker)
        self.view.under(surface)

    def compose(self, sheet: Sheet) -> None:
        run = self.run
        self.view.compose(sheet)
        words = [word for word in map(self.stage.course.library.word, run.play.level.teaches) if word is not None]
        hud.word_strip(sheet, words, self.telling.strength, tuple(self.telling.fresh), self.do)
        hud.task_dots(sheet, self.stage, run.script.tasks, self.telling.tasks_done, run.play.world.accent)
        if not self.view.covers_room:
            self._pans(sheet)
        if self.telling.talk is not None:
            asks = isinstance(self.item, Asking | Tell)
            hud.bubble(sheet, self.stage, self.telling.talk, self.do, self.telling.repeat, four=asks)
        if isinstance(self.item, Tell) and not self.beats.holding:
            go_on(sheet, self.stage, "continue", (980, 500, 276, 76), "Videre", lambda: self.do(Continue()))
        corners(sheet, self, self.help)

    def _pans(self, sheet: Sheet) -> None:
        """Arrows at the edges of the view, where the room goes on."""
        beyond = self.room.camera.beyond(self.stage.geometry)
        for side, x, y, dx, dy in PANS:
            if not beyond[side]:
                continue
            turn = {"left": 180, "right": 0, "up": -90, "down": 90}[side]
            symbol = translate(0, 0, symbols.arrow(0.9, line=5), turn=turn)

            def look(dx: float = dx, dy: float = dy) -> None:
                self.look(dx, dy)

            round_button(
                sheet, f"look-{side}", x, y, 27, symbol, look, self.stage.says("Se dig omkring"),
                fill=colour.AGAIN, fixed=True,
            )

    def look(self, dx: float, dy: float) -> None:
        """Look further on; the learner stays where they are."""
        camera, geometry = self.room.camera, self.stage.geometry
        wide, high = camera.view(geometry)
        at = camera.looking or (camera.x + wide / 2, camera.y + high * 0.46)
        camera.looking = (
            min(max(at[0] + dx * LOOK, wide / 2), camera.columns * 64 - wide / 2),
            min(max(at[1] + dy * LOOK * 0.6, 200.0), camera.rows * 64 - 100.0),
        )
        self.changed()

    def update(self, now: float) -> None:
        passed, self._last = min(100.0, now - self._last), now
        quiet = not self.stage.speech.busy and not self.stage.settings.calm
        before = (round(self.room.camera.x), round(self.room.camera.y))
        self.room.update(passed, self.stage.geometry, quiet=quiet)
        self.hand.update(now)
        if self.beats.update(now):
            self.changed()
        self.telling.hear(self.run.poll())
        self._say_rested(now)
        after = (round(self.room.camera.x), round(self.room.camera.y))
        if (before != after and self.room.camera.looking is None) != self.room.learner.moving:
            self.changed()
        if self.telling.over and not self.beats.holding:
            self.telling.over = False
            self.finished(self.run)

    # -- gestures

    def gesture(self, gesture: Gesture) -> bool:
        match gesture:
            case Point(x, y):
                self._point(x, y)
            case Press(x, y):
                self._press(x, y)
            case Activate():
                self._use_near()
            case AskKey(number):
                self.do(hud.FOUR[number - 1][2])
            case Delete():
                self.do(Erase())
            case Text(letters):
                self.view.typed(letters)
            case _:
                return False
        return True

    def step(self, way: Way) -> bool:
        if self.view.covers_room:
            return False
        self.room.camera.looking = None
        if not self.room.learner.moving:
            self.room.step(*STEPS[way])
        return True

    def rested(self, control: Control) -> bool:
        return self.view.rested(control)

    def _point(self, x: int, y: int) -> None:
        if self.view.covers_room:
            self.hot = None
            return
        at = self.room.camera.to_map(self.stage.geometry, x, y)
        self.hot = self.room.at(*at, self.run.live)
        self.hand.over(self.hot)
        things = [spot.name for spot in self.room.plan.place.of_kind("thing") if spot.word]
        self._rest_on(self.room.at(*at, things))

    def _rest_on(self, name: str | None) -> None:
        if name != self._resting:
            self._resting, self._rested_at = name, self.stage.clock()

    def _say_rested(self, now: float) -> None:
        """A thing says its name when rested on, except where that would answer what is asked."""
        if self._resting is None or now - self._rested_at < REST:
            return
        word = self.run.play.world.words.get(WordId(self._word_at(self._resting)))
        self._resting = None
        if word is not None and not isinstance(self.item, Asking) and not self.stage.speech.busy:
            self.say(Saying(named(word)))

    def _word_at(self, spot: str) -> str:
        return str(self.room.plan.place.spots[SpotName(spot)].word or "")

    def _press(self, x: int, y: int) -> None:
        if self.beats.holding:
            self.beats.skip()
            return
        if self.view.covers_room:
            return
        self._point(x, y)
        self.room.camera.looking = None
        here = self._resting
        if self.hot is not None:
            self.use(self.hot)
        elif here is not None and not isinstance(self.item, Asking):
            # A thing that nothing is asked of shows its card.
            self.room.walk_near(here, partial(self.do, OpenCard(self._word_at(here))))
        else:
            self.going = None
            self.room.walk_to(*self.room.camera.to_map(self.stage.geometry, x, y))
        self.changed()

    def _use_near(self) -> None:
        """The keys act on the live thing that the learner stands nearest to."""
        learner = self.room.learner
        names = [name for name in self.run.live if name in self.room.plan.place.spots or name in self.room.people]

        def apart(name: str) -> float:
            mx, my = self.room.middle(name)
            return abs(mx - learner.x) + abs(my - learner.y)

        near = min(names, key=apart, default=None)
        if near is not None and apart(near) < 220:
            self.use(near)

    def use(self, name: str) -> None:
        """Walk up to a spot and use it there."""
        self.going = name
        self.stage.effects.play("step")

        def arrive() -> None:
            if self.going == name:
                self.going = None
                self.do(Choose(name))

        self.room.walk_near(name, arrive)

    def do(self, command: Command) -> None:
        """Send a command to the level."""
        if self.beats.holding:
            self.beats.skip()
            return
        self.telling.hear(self.run.do(command))
        self.changed()

    def help(self) -> None:
        """How this screen is used: a hand shows it. Free at any time."""
        self.view.show_how()

    def back(self) -> None:
        self.stage.home()

    # -- for what is told

    def now_playing(self) -> None:
        """Another item is in play: show it its way."""
        item = self.item
        self.hand.rest()
        self.hand.marks = ()
        self.view = view_of(self, item)
        if self.view.covers_room:
            self.hand.over(None)
        self.stage.effects.noise(item.noise if isinstance(item, Asking) else None)
        self.changed()

    def say(self, *sayings: Saying) -> None:
        self.stage.speech.say(*sayings)

    def shade(self, surface: pygame.Surface) -> pygame.Surface:
        """What dims the room under cards; made once for a window."""
        if self._shade is None or self._shade.get_size() != surface.get_size():
            self._shade = pygame.Surface(surface.get_size())
            self._shade.fill("#14202b")
            self._shade.set_alpha(110)
        return self._shade

    def look_at(self, name: str) -> None:
        """Let the camera show a spot."""
        self.room.camera.looking = self.room.middle(name)

    def in_view(self, names: Iterable[str]) -> list[Where]:
        """Where those of these spots stand that can be seen now, for the hand of Help."""
        geometry, room = self.stage.geometry, self.room

        def place(name: str) -> Where:
            return lambda: geometry.design(*room.camera.to_screen(geometry, *room.middle(name)))

        found: list[Where] = []
        for name in names:
            where = place(name)
            at = where()
            if at is not None and 40 < at[0] < 1240 and 100 < at[1] < 580:
                found.append(where)
        return found

    def carry(self, spot: str) -> None:
        """The learner holds what stands at a spot."""
        here = self.room.plan.place.spots.get(SpotName(spot))
        picture = self.picture_of(here) if here is not None else None
        if picture is not None:
            self.room.carried = self.stage.raster.picture_drawing(picture, 40)

    def wipe_dust(self, word: str) -> None:
        """A fading word was known again."""
        spots = self.room.plan.place.spots
        self.room.dusty = {name for name in self.room.dusty if spots[SpotName(name)].word != word}

    def put_down(self, spots: tuple[str, ...], at: str) -> None:
        """What was held stands at a spot now."""
        self.room.carried = None
        x, y, width, height = self.room.box(at)
        for number, spot in enumerate(spots):
            here = self.room.plan.place.spots.get(SpotName(spot))
            picture = self.picture_of(here) if here is not None else None
            if picture is not None:
                shift = (number - (len(spots) - 1) / 2) * 40
                self.room.placed.append((picture, x + width / 2 + shift, y + height * 0.8))
        self.hand.rest()

    def open_card(self, word: str) -> None:
        """The card of a word lies over the level."""
        known = self.stage.course.library.word(word)
        if known is not None:
            self.stage.open(CardScene(self.stage, known, self.run.play.person, self.run.play.world))

    def read_sign(self) -> None:
        """The text of the sign is spoken: that is help."""
        asking = self.run.asking
        if asking is not None and asking.shown is not None:
            self.do(AskMeaning())
            self.say(Saying(asking.shown.text))
