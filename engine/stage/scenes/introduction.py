"""The first run of a person: clicking, walking, the four sentences and the two corners, learned by doing them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import sin, tau
from typing import TYPE_CHECKING

import pygame

from engine.course.settings import TEXT_SIZES
from engine.play.commands import Command
from engine.stage.control import Control, Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.cast import WOMEN
from engine.stage.drawing.svg import Drawing, circle
from engine.stage.ghost import draw_hand, tip_at
from engine.stage.input import AskKey, Gesture, Press
from engine.stage.level import hud
from engine.stage.level.hud import Talk
from engine.stage.parts import CORNER, HELP_AT, corners, go_on, pill_button, round_button
from engine.stage.person import face, look_of
from engine.stage.scene import Scene
from engine.stage.scenes.introduction_steps import FOUR, MENTOR, OTHER, SENTENCE, STEPS, TALKING, WORDS, Step
from engine.stage.scenes.welcome_room import GOAL, THING, THINGS, WelcomeRoom
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

PATIENCE = 2600.0
"""Milliseconds of quiet after which the hand shows what to do."""
AFTER = 600.0
"""Milliseconds of quiet after what was done, before the next step."""
PERIOD, SWING = 900.0, 9.0
BUBBLE: tuple[Box, float] = ((236.0, 206.0, 580.0, 180.0), 28)
LARGE_BUBBLE: tuple[Box, float] = ((190.0, 98.0, 684.0, 288.0), 32)
"""Where the colleague's bubble stands, above the learner's head and beside the table, and its letters."""
LETTERS = HELP_AT[0], HELP_AT[1] + 88
"""Where the button for larger letters stands: below Help, beside the room's furniture."""
ASKED: tuple[float, float] = (460.0, 92.0)
LARGE_ASKED: tuple[float, float] = (560.0, 158.0)
ASKED_FOOT = 354.0
"""How large what the learner says is, and where it ends."""
SKIP: Box = (954.0, 20.0, 222.0, 60.0)
LARGE_SKIP: Box = (954.0, 18.0, 222.0, 68.0)
SKIP_MOST = 400.0
"""How wide large letters may make it."""


class IntroductionScene(Scene):
    """Nothing can go wrong: each step waits for the learner, everything answers, one button skips it all."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        self.mentor = OTHER if flow.face == MENTOR.face else MENTOR
        self.room = WelcomeRoom(stage, face(flow.face), look_of(self.mentor))
        self.number = 0
        self.done = False
        self.shown = False
        self.asked = ""
        self.meaning = ""
        self._last = self._quiet_since = stage.clock()

    @property
    def now(self) -> Step:
        return STEPS[self.number]

    def enter(self) -> None:
        self._last = self.stage.clock()
        self.tell()

    # -- time

    def update(self, now: float) -> None:
        passed, self._last = min(100.0, now - self._last), now
        self.room.update(passed)
        self.room.mentor.pose = "wave" if self.now.name in ("welcome", "end") else "stand"
        if self.stage.speech.busy or self.room.learner.moving:
            self._quiet_since = now
        listened = not self.now.target and self.now.name != "end"
        if (self.done or listened) and now - self._quiet_since > AFTER:
            self._go(self.number + 1)

    @property
    def showing(self) -> bool:
        """Whether the hand shows what to do: the learner has waited, or has asked for it."""
        return not self.done and (self.shown or self._last - self._quiet_since > PATIENCE)

    def tell(self) -> None:
        """Say what this step is about, in the learner's own language."""
        told = Saying(self.stage.own(self.now.danish), self.stage.settings.language, key="told")
        if self.now.name in ("say", "again"):
            self.stage.speech.say(told, Saying(SENTENCE.text, "da", key=hud.TALK))
        else:
            self.stage.speech.say(told)

    def _go(self, number: int) -> None:
        self.number = min(number, len(STEPS) - 1)
        self.done, self.asked = False, ""
        if self.now.name != "show_me":
            self.meaning = ""
        # Whoever asked to be shown is shown at once.
        self.shown = self.now.name == "fetch"
        self.room.goal = self.now.name == "walk"
        self._quiet_since = self._last
        self.changed()
        self.tell()

    def _did(self, name: str) -> None:
        """Something was done; when it was what this step is about, the next one follows once it is quiet."""
        if name == self.now.target and not self.done:
            self.done = True
            self._quiet_since = self._last
        self.changed()

    # -- what is seen

    def backdrop(self, surface: pygame.Surface) -> None:
        self.room.draw(surface)

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        for name, (_, x, y) in THINGS.items():
            if name not in self.room.taken:
                box = (x - THING / 2 - 4, y - THING / 2 - 4, THING + 8, THING + 8)
                sheet.control(f"thing:{name}", box, partial(self._thing, name), Says(WORDS[name]), fixed=True)
        if self.room.goal:
            box = (GOAL[0] - 56, GOAL[1] - 28, 112, 56)
            sheet.control("floor", box, partial(self._walk, *GOAL), stage.says("Gulvet"), fixed=True)
        mentor = self.room.mentor
        own = Says(stage.own(self.now.danish), stage.settings.language)
        sheet.control("mentor", (mentor.x - 40, mentor.y - 146, 80, 150), self._to_mentor, own, fixed=True)
        if self.asked:
            self._learner_says(sheet)
        else:
            self._mentor_says(sheet, own)
        if self.now.name in TALKING:
            # No higher than the learner's feet.
            talk = Talk(self.mentor, SENTENCE, True, self.meaning, most=hud.TWO_ROWS)
            hud.bubble(sheet, stage, talk, self._ask, self._repeat, four=self.now.name != "say")
        results = ["done" if i < self.number else "now" if i == self.number else "open" for i in range(len(STEPS))]
        dots = widgets.task_dots(results, accent=colour.ORANGE, radius=9, pitch=28, mirror=sheet.mirrored)
        sheet.drawing(dots, 104, 22)
        skip = LARGE_SKIP if sheet.large else SKIP
        pill_button(sheet, stage, "skip", skip, "Spring over", self.finish, size=26, most=SKIP_MOST)
        says = stage.says("Bogstavernes størrelse")
        round_button(sheet, "text_size", *LETTERS, CORNER, "", self._larger, says, icon="text_size", fixed=True)
        if self.now.name == "end":
            go_on(sheet, stage, "go-on", (470, 600, 340, 84), "Videre", self.finish)
        corners(sheet, self, self._help, self._home)

    def _mentor_says(self, sheet: Sheet, own: Says) -> None:
        (x, y, wide, high), letters = LARGE_BUBBLE if sheet.large else BUBBLE
        tip = (self.room.mentor.x + 34 - x, self.room.mentor.y - 104 - y)
        sheet.drawing(widgets.bubble(wide, high, tip, root=high - 54, side="left"), x, y, fixed=True)
        image = self.now.icon or (self.now.target if self.now.target in FOUR else "")
        room = wide - (170 if image else 40)
        box = (x + 22, y + 10, room, high - 20)
        sheet.text(Copy(own.text, own.language), box, letters, lines=5, weight=600, smallest=17, fixed=True)
        if self.now.target in FOUR:
            sheet.drawing(
                widgets.sentence_button(self.now.target, radius=52), x + wide - 80, y + high / 2 - 4, fixed=True
            )
        elif image:
            sheet.icon(image, x + wide - 80, y + high / 2, 116, fixed=True)
        sheet.control("told", (x, y, wide, high), self.tell, own, fixed=True)
        self._pictured(sheet, own, (x + wide - 138, y + high / 2 - 58, 116, 116))

    def _pictured(self, sheet: Sheet, own: Says, box: Box) -> None:
        """The picture of a button in the bubble is as good as the button: whoever presses it has understood."""
        asked = next((one for name, _, one in hud.FOUR if name == self.now.target), None)
        if self.now.target == "say":
            sheet.control("pictured", box, self._repeat, own, fixed=True)
        elif asked is not None:
            sheet.control("pictured", box, partial(self._ask, asked), own, fixed=True)

    def _learner_says(self, sheet: Sheet) -> None:
        """The Danish sentence that was just said, above who said it."""
        learner = self.room.learner
        wide, high = LARGE_ASKED if sheet.large else ASKED
        x, y = min(max(learner.x - wide / 2, 262.0), 1240 - wide), ASKED_FOOT - high
        tip = (learner.x - x, high + 50)
        sheet.drawing(widgets.bubble(wide, high, tip, side="below", fill=colour.AGAIN), x, y, fixed=True)
        box = (x + 20, y + 4, wide - 40, high - 8)
        sheet.text(Copy(self.asked), box, 29, align="center", lines=2, smallest=19, fixed=True)
        sheet.control("asked", (x, y, wide, high), says=Says(self.asked), fixed=True)

    def above(self, surface: pygame.Surface) -> None:
        """The hand that shows, at what is to be pressed."""
        control = self.stage.focus.named(self.now.target or "go-on")
        if control is None or not self.showing:
            return
        stage = self.stage
        # No motion while a voice speaks, nor for whoever wants it calm.
        still = stage.settings.calm or stage.speech.busy
        beat = 0.0 if still else sin(self._last / PERIOD * tau)
        x, y, above = tip_at(control.box)
        y += (-1 if above else 1) * (beat + 1) * SWING / 2
        ring = _ring(beat > 0)
        surface.blit(stage.raster.drawing(ring), stage.geometry.point(x + ring.left, y + ring.top))
        draw_hand(surface, stage.geometry, stage.raster, x, y, above=above)

    # -- what is done

    def gesture(self, gesture: Gesture) -> bool:
        match gesture:
            case Press(x, y):
                px, py = self.stage.geometry.design(x, y)
                if py > 240:
                    self._walk(px, py)
            case AskKey(number) if self.now.name in TALKING:
                self._ask(hud.FOUR[number - 1][2])
            case _:
                return False
        return True

    def rested(self, control: Control) -> bool:
        if control.name == "thing:cup" and self.now.name == "rest":
            self._thing("cup")
            return True
        return False

    def _thing(self, name: str) -> None:
        stage = self.stage
        if self.now.name == "fetch" and name == "cup" and not self.done:
            x = THINGS[name][1]
            self.room.walk(x, 0)
            self.room.learner.then = partial(self._take, name)
            return
        stage.say(WORDS[name], "da")
        if self.now.target == f"thing:{name}":
            stage.effects.play("right")
        self._did(f"thing:{name}")

    def _take(self, name: str) -> None:
        self.room.learner.facing = "front"
        self.room.taken.add(name)
        self.room.carried = name
        self.stage.effects.play("pick_up")
        self._did(f"thing:{name}")

    def _to_mentor(self) -> None:
        if self.now.name == "give" and not self.done:
            self.room.walk(self.room.mentor.x, self.room.mentor.y)
            self.room.learner.then = self._give
        else:
            self.tell()

    def _give(self) -> None:
        self.room.carried = ""
        self.stage.effects.play("right")
        self.stage.say("Tak!", "da")
        self._did("mentor")

    def _walk(self, x: float, y: float) -> None:
        self.room.walk(x, y)
        if self.now.name == "walk":
            self.room.learner.then = self._arrived

    def _arrived(self) -> None:
        self.stage.effects.play("right")
        self._did("floor")

    def _repeat(self) -> None:
        self.stage.say(SENTENCE.text, "da", key=hud.TALK)
        self._did("say")

    def _ask(self, command: Command) -> None:
        """One of the four: the learner says it in Danish, and it works."""
        stage = self.stage
        name, said = next(((name, said) for name, said, one in hud.FOUR if one == command), ("", ""))
        if not name:
            return
        voice = "woman" if self.flow.face in WOMEN else "man"
        self.asked = said
        answer = Saying(SENTENCE.text, "da", slow=name == "slower", key=hud.TALK)
        if name == "own_language":
            self.meaning = stage.own("Hent koppen, tak.")
            answer = Saying(self.meaning, stage.settings.language)
        elif name == "show_me":
            self.meaning = ""
        stage.speech.say(Saying(said, "da", voice=voice, key="asked"), answer)
        self._did(name)

    def _larger(self) -> None:
        """Letters of the next size, after the largest the smallest: who needs large ones needs them from the start."""
        settings = self.stage.settings
        size = TEXT_SIZES[(TEXT_SIZES.index(settings.text_size) + 1) % len(TEXT_SIZES)]
        self.flow.change_settings(replace(settings, text_size=size))
        self.stage.say(self.stage.tr("Bogstavernes størrelse"))
        self.changed()

    def _home(self) -> None:
        if self.now.name == "home":
            self.stage.effects.play("right")
            self._did("home")
        else:
            self.stage.home()

    def _help(self) -> None:
        """Help shows at once what the hand would show later."""
        if self.now.name == "help":
            self.stage.effects.play("right")
            self._did("help")
            return
        self.shown = True
        self.tell()

    def finish(self) -> None:
        """Into the town; the introduction comes no more by itself."""
        if self.flow.person:
            self.stage.course.change_person(self.flow.person, introduced=True)
        self.flow.town()


def _ring(pressed: bool) -> Drawing:
    radius = 17.0 if pressed else 24.0
    body = circle(0, 0, radius, colour.YELLOW, 5, colour.BLUE_DEEP, opacity=0.45)
    return Drawing(body, -30, -30, 60, 60)
