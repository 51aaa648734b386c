"""A level in play: the room, the bubble, the cards; every press becomes a command, every event a beat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pygame

from engine.content.model import Colleague, Picture, Spot
from engine.content.places import Room as RoomPlan
from engine.course.run import Run
from engine.course.warm_up import LEVEL as WARM_UP
from engine.play.commands import AskMeaning, AskShow, Choose, Command, Continue, Erase, StartRound
from engine.play.script import Asking, Item, Tell
from engine.stage.control import Control
from engine.stage.input import Activate, AskKey, Delete, Gesture, Point, Press, Text, Way
from engine.stage.level import hud
from engine.stage.level.beats import Beats
from engine.stage.level.carrying import Carrying
from engine.stage.level.edges import Ahead, Me, Side, edges
from engine.stage.level.hand import Hand, draw_speaking
from engine.stage.level.outlook import Outlook
from engine.stage.level.sight import Sight
from engine.stage.level.telling import Telling
from engine.stage.level.views import View, view_of
from engine.stage.level.workplace import Workplace
from engine.stage.parts import corners, go_on
from engine.stage.room.room import Room
from engine.stage.scene import Scene
from engine.stage.scenes.card import CardScene
from engine.stage.sheet import Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage

SILENCE = 14_000.0
"""Milliseconds after which a question is said again."""
NEXT_STEP = 5_000.0
"""And after which an instruction is whose first part has been done: the next was heard before that."""
DOUBLE_CLICK = 400.0
"""Milliseconds in which a second press belongs to the first."""


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
        self.learner = learner
        self.room = Room(run.play.world, plan, learner, stage.room_raster, self.picture_of, run.play.level.start)
        self.room.camera.follow(stage.geometry, self.room.learner.x, self.room.learner.y, 0, jump=True)
        self.beats = Beats()
        self.hand = Hand()
        self.sight = Sight(stage, self.room)
        self.outlook = Outlook(stage, run, self.room, self.hand, self.sight, self.picture_of)
        self.workplace = Workplace(stage, run, self.room, self.hand, self.do, self.sight)
        self.carrying = Carrying(run, self.room, self.hand, self.picture_of)
        self.carrying.set_back()
        self.telling = Telling(self)
        fading = self.telling.dusty_words()
        self.room.dusty = {spot.name for spot in plan.place.of_kind("thing") if spot.word in fading}
        for word in run.play.world.words.values():
            # Who has learned what to put on comes to work dressed, but where it is handed out.
            if word.wear and word.id not in run.play.level.teaches and self.telling.strength(word.id):
                self.workplace.wear(word)
        self.view: View = view_of(self, run.item)
        self._last = stage.clock()
        self._begun = False
        self.entered_first = stage.clock()
        self._seconds = 0
        self._ahead: dict[Side, Ahead] = {}
        self._heard_at = 0.0
        self._unsaid = False
        self._did_at = 0.0
        self._shade: pygame.Surface | None = None

    # -- what the level is about

    def picture_of(self, spot: Spot) -> Picture | None:
        """The picture that stands at a spot."""
        if spot.picture is not None:
            return spot.picture
        return self.run.play.world.word(spot.word).picture if spot.word else None

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
        return self.beats.idle and not self.run.waiting and self.workplace.going is None

    # -- scene

    def enter(self) -> None:
        self._last = self.stage.clock()
        if not self._begun:
            self._begun = True
            self.telling.hear(self.run.begun)
        noise = self.item.noise if isinstance(self.item, Asking) else None
        self.stage.effects.noise(noise)
        self.view.aim()

    def leave(self) -> None:
        self.stage.effects.noise(None)
        self.room.painter.put_away()
        self.run.leave()

    def background(self, surface: pygame.Surface) -> None:
        if self.room.raster is not self.stage.room_raster:
            self.room.rescale(self.stage.room_raster)
        self.room.draw(surface, self.stage.geometry)
        floor = self.stage.geometry.point(0, hud.BUBBLE[1] - hud.above(self.stage, self.telling.talk))[1]
        self.hand.draw(surface, self.stage, self.room, floor)
        speaker = self.room.people.get(self.telling.talk.who.id) if self.telling.talk is not None else None
        if speaker is not None and self.stage.speech.busy and not self.view.covers_room:
            draw_speaking(surface, self.stage.geometry, self.room, speaker)
        self.view.under(surface)

    def compose(self, sheet: Sheet) -> None:
        run = self.run
        self.view.compose(sheet)
        words = [word for word in map(self.stage.course.library.word, run.play.level.teaches) if word is not None]
        hud.word_strip(sheet, words, self.telling.strength, tuple(self.telling.fresh), self.do)
        if run.play.level.id != WARM_UP:
            # A warm-up never shows how much of it is left.
            hud.task_dots(sheet, self.stage, *self.telling.progress, run.play.world.accent)
        lift = hud.above(self.stage, self.telling.talk)
        if not self.view.covers_room:
            looking = self.sight.looking_about
            ahead = self.outlook.ahead(lift)
            me = Me(self.room.learner.look, self.room.carried, self.hand.held)
            seen = self._look, self._look_at
            edges(sheet, self.stage, ahead, *seen, me, self._look_back, looking=looking, lift=lift)
        self._bubble(sheet)
        if isinstance(self.item, Tell) and not self.beats.holding:
            at = self.view.next_at(sheet, lift)
            go_on(sheet, self.stage, "continue", at, "Videre", lambda: self.do(Continue()))
        if self.stage.settings.timer:
            hud.clock(sheet, self._seconds)
        corners(sheet, self, self.help)

    def _bubble(self, sheet: Sheet) -> None:
        """What is said, and over it what the learner says to it."""
        telling, stage = self.telling, self.stage
        shown = telling.shown
        if shown is not None:
            talk = replace(shown, meaning="") if telling.asked else shown
            hud.bubble(sheet, stage, talk, self.do, telling.repeat, four=self.item is not None)
        if telling.asked:
            hud.asked(sheet, telling.asked, self.view.rise)
        elif telling.slowly:
            hud.slowly(sheet, self.view.rise)

    def _look(self, dx: float, dy: float) -> None:
        self.sight.look(dx, dy)
        self.changed()

    def _look_back(self) -> None:
        self.sight.look_back()
        self.changed()

    def _look_at(self, name: str) -> None:
        self.sight.look_at(name)
        self.changed()

    def update(self, now: float) -> None:
        passed, self._last = min(100.0, now - self._last), now
        quiet = not self.stage.speech.busy and not self.stage.settings.calm
        self.room.camera.lift = hud.lift(self.stage)
        self.room.update(passed, self.stage.geometry, quiet=quiet)
        self.hand.update(now)
        if self.beats.update(now):
            self.changed()
        self.telling.hear(self.run.poll())
        self.workplace.say_rested(now)
        seconds = round((now - self.entered_first) / 1000)
        if self.stage.settings.timer and seconds != self._seconds:
            self._seconds = seconds
            self.changed()
        ahead = self.outlook.ahead(hud.above(self.stage, self.telling.talk))
        if ahead != self._ahead:
            self._ahead = ahead
            self.changed()
        self._remind(now)
        if self.telling.over and not self.beats.holding:
            self.telling.over = False
            self.finished(self.run)

    def _remind(self, now: float) -> None:
        """After a long silence what was said is said once more."""
        if self.stage.speech.busy or not self.idle:
            self._heard_at = now
        elif now - self._heard_at > (NEXT_STEP if self._unsaid else SILENCE) and isinstance(self.item, Asking):
            self._unsaid = False
            self._heard_at = now + SILENCE
            self.telling.repeat()
            if not self.sight.looking_about:
                # Whoever has lost sight of it sees again where it can be answered.
                self.view.aim()

    # -- gestures

    def gesture(self, gesture: Gesture) -> bool:
        match gesture:
            case Point(x, y):
                self._point(x, y)
            case Press(x, y):
                self._press(x, y)
            case Activate():
                self._go_on()
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
        self.stage.focus.leave()
        self.workplace.step(way)
        return True

    def cycle(self, *, back: bool) -> bool:
        """First the things in view, then the buttons."""
        if self.view.covers_room or self.stage.focus.control is not None:
            return False
        return self.workplace.select_next(back=back)

    def _go_on(self) -> None:
        """The key that presses, when no button is lit."""
        if isinstance(self.item, Tell):
            self.do(Continue())
        elif not self.view.covers_room:
            self.workplace.use_near()

    def rested(self, control: Control) -> bool:
        return self.view.rested(control)

    def _point(self, x: float, y: float) -> None:
        # A thing that lies below a button is not what is pointed at.
        if self.view.covers_room or self.stage.focus.control is not None or self._in_bubble(x, y):
            self.workplace.leave()
        else:
            self.workplace.point(x, y)

    def _in_bubble(self, x: float, y: float) -> bool:
        return hud.in_bubble(self.stage, self.telling.talk, x, y)

    def _press(self, x: float, y: float) -> None:
        if self.beats.holding:
            self._hurry()
        elif self._in_bubble(x, y):
            # Who presses what is said wants to hear it; nobody means the floor behind it.
            self.telling.repeat()
        elif not self.view.covers_room:
            self.workplace.press(x, y)
            self.changed()

    def _hurry(self) -> None:
        """A press while something is being told ends it; the second press of a double click does not."""
        if self.stage.clock() - self._did_at > DOUBLE_CLICK:
            self.beats.skip()

    def do(self, command: Command) -> None:
        """Send a command to the level. What is being told is hurried on instead."""
        if self.beats.holding:
            self._hurry()
            return
        self._did_at = self.stage.clock()
        if isinstance(command, AskShow) and isinstance(self.item, Tell):
            # Nothing is asked: what there is to show is how to go on.
            self.help()
            return
        if isinstance(command, StartRound):
            self.carrying.set_back()
        if isinstance(command, Choose) and not self.view.covers_room:
            # Beside cards it stays for as long as they are chosen from.
            self.telling.hide_meaning()
        for _, danish, one in hud.FOUR:
            if command == one:
                self.telling.ask(danish)
        self.telling.hear(self.run.do(command))
        self.changed()

    def help(self) -> None:
        """How this screen is used: a hand shows it. Free at any time."""
        if not self.view.covers_room:
            # The hand at the bubble would lie over it. What replies mean is not put away: the hand stays off instead.
            self.telling.hide_meaning()
        self.view.show_how()

    def back(self) -> None:
        self.stage.home()

    # -- for what is told

    def now_playing(self) -> None:
        """Another item is in play: show it its way."""
        item = self.item
        before = self.view.item
        self._unsaid = before is not None and item is not None and before != item and before.line == item.line
        self.hand.rest()
        self.hand.marks = ()
        self.hand.done = self.run.steps_done
        if isinstance(item, Asking):
            self.carrying.ready_for(item)
        self.view = view_of(self, item)
        self.workplace.leave()
        if not self.stage.focus.by_keys:
            # The mouse rests where the last answer was: a card lit there would be taken for a hint.
            self.stage.focus.leave()
        self.stage.effects.noise(item.noise if isinstance(item, Asking) else None)
        self.view.aim()
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

    def open_card(self, word: str) -> None:
        """The card of a word lies over the level."""
        known = self.stage.course.library.word(word)
        if known is not None:
            self.stage.open(CardScene(self.stage, known, self.run.play.person, self.run.play.world))

    def read_sign(self) -> None:
        """The text of the sign is spoken: that is help."""
        asking = self.run.asking
        if asking is not None and asking.shown is not None:
            # It counts as help; what is said is the sign itself, not what it means.
            self.run.do(AskMeaning())
            self.say(Saying(asking.shown.text))
