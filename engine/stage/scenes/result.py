"""The result: stars, words that grew, one sentence to say to a real colleague, and what comes next.

With large letters the sentence has a step of its own, after the words.
"""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import Word
from engine.course.run import Run
from engine.course.warm_up import LEVEL as WARM_UP
from engine.learning.memory import strength
from engine.play.commands import StartRound
from engine.play.result import summarise
from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.figure import figure
from engine.stage.drawing.svg import Drawing, path, rect
from engine.stage.parts import corners, go_on, speaker
from engine.stage.person import dressed, look_of
from engine.stage.scene import Scene
from engine.stage.scenes import result_sentence as to_say
from engine.stage.scenes import result_words as shelves
from engine.stage.scenes.card import CardScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

STARS = ((640, 98, 76), (500, 122, 60), (780, 122, 60))
"""Middles and radii."""


class ResultScene(Scene):
    """Shown over the level that has ended, whose round of missed words it may start."""

    def __init__(self, stage: Stage, flow: Flow, run: Run) -> None:
        super().__init__(stage)
        self.flow = flow
        self.run = run
        state = run.state
        self.result = summarise(run.script, state.answered, 0, ())
        self.passed = state.passed
        self.stars = self.result.stars if self.result.passed else int(self.passed)
        counted = [event for _, event in run.counted]
        right = [event.word for event in counted if event.right and not event.helped]
        grown = dict.fromkeys(right if self.passed else run.to_practise)
        words = [stage.course.library.word(word) for word in grown]
        self.words: list[Word] = [word for word in words if word is not None]
        self.page = 0
        self.telling = False
        """Whether the sentence has come to its own step."""
        self.memories = stage.course.memories(flow.person) if flow.person else {}
        self.warm_up = run.play.level.id == WARM_UP

    @property
    def apart(self) -> bool:
        """Whether the sentence has a step of its own."""
        return self.stage.type.large and self.passed and bool(self.run.play.level.say.text)

    def enter(self) -> None:
        say = self.run.play.level.say
        self.stage.effects.play("star" if self.passed and not self.telling else "page")
        sayings = [Saying(self.stage.tr(self._heading()), self.stage.settings.interface)]
        if say.text and self.passed and self.apart == self.telling:
            sayings.append(to_say.saying(say, self.flow.face))
        self.stage.speech.say(*sayings)

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(_hall(self.run.play.world.accent)), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        say = self.run.play.level.say
        self._stage_(sheet)
        if self.telling:
            to_say.panel(sheet, self.stage, say, self.flow.face)
        else:
            self._grown(sheet)
        if say.text and not sheet.large:
            to_say.strip(sheet, self.stage, say, self.flow.face)
        self._ways(sheet)
        corners(sheet, self, self._help)

    def back(self) -> None:
        self._leave()

    def _heading(self) -> str:
        return to_say.TELL if self.telling else self._praise()

    def _praise(self) -> str:
        if self.passed:
            return "Godt arbejde!"
        return "Godt! Prøv nu uden hjælp." if self.run.only_help else "Du er der næsten. Øv ordene her igen."

    def _stage_(self, sheet: Sheet) -> None:
        """The people, and between them the stars and what is said about the level."""
        left, right = (220, 1062) if sheet.large else (330, 952)
        crew = next(iter(self.run.play.world.colleagues.values()))
        sheet.drawing(figure(look_of(crew, self.flow.face), "front", "wave", scale=1.45), left, 216)
        pose = "wave" if self.telling else "cheer" if self.passed else "stand"
        world = self.run.play.world.words.values()
        worn = [word.wear for word in world if word.wear and self._known(word)]
        sheet.drawing(figure(dressed(self.flow.face, worn), "front", pose, scale=1.45), right, 216)
        stars = self.passed and not self.telling
        if stars and not self.warm_up:
            for place, (middle, down, radius) in enumerate(STARS):
                sheet.drawing(widgets.big_star(radius, self.stars > place), middle, down)
        if sheet.large:
            self._pill(sheet, (340, 172, 600, 82) if stars else (290, 40, 700, 208), 40, lines=3)
        else:
            self._pill(sheet, (425, 186, 430, 60) if stars else (390, 92, 500, 96), 32, lines=2)

    def _pill(self, sheet: Sheet, box: Box, size: float, *, lines: int) -> None:
        """What is said about the level, or to do: below the stars or in their place."""
        x, y, wide, high = box
        sheet.drawing(widgets.pill(wide, high, radius=30), x, y)
        speaker(sheet, self.stage, x + 46, y + high / 2, 0.85)
        text, language = self.stage.tr(self._heading()), self.stage.settings.interface
        inner = (x + 80, y + 4, wide - 104, high - 8)
        sheet.text(Copy(text, language), inner, size, align="center", lines=lines, smallest=18)
        sheet.control("praise", box, lambda: self.stage.say(text), Says(text, language))

    def _known(self, word: Word) -> bool:
        return word in self.words or strength(self.memories.get((word.id, "listen")), self.stage.course.today) > 0

    def _grown(self, sheet: Sheet) -> None:
        shelf = shelves.LARGE if sheet.large else shelves.USUAL
        label = "Ord, der er vokset" if self.passed else "Ord, som vi øver igen"
        pages = shelf.pages(len(self.words))
        shelves.heading(sheet, self.stage, shelf, label, pages)
        first = self.page * shelf.per_page
        for place, word in enumerate(self.words[first : first + shelf.per_page]):
            known = strength(self.memories.get((word.id, "listen")), self.stage.course.today)
            fresh = int(self.passed and known > 0)
            shelves.word_card(sheet, shelf, place, word, partial(self._card, word), known=known, fresh=fresh)
        shelves.leaf_through(sheet, self.stage, shelf, self.page, pages, self._turn)

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _card(self, word: Word) -> None:
        self.stage.open(CardScene(self.stage, word, self.flow.person))

    def _ways(self, sheet: Sheet) -> None:
        stage = self.stage
        if self.apart and not self.telling:
            # By itself in the middle: the second half of a double click meets nothing there.
            go_on(sheet, stage, "next", (400, 632, 480, 74), "Videre", self._tell, size=34)
            return
        if not self.passed and self.run.to_practise:
            wide = 640 if sheet.large else 420
            go_on(sheet, stage, "round", (76, 632, wide, 74), "Øv de ord igen", self._round, size=31)
        else:
            wide = 480 if sheet.large else 380
            go_on(sheet, stage, "next", (76, 632, wide, 74), "Fortsæt", self._next, size=34)
        if not self.warm_up:
            name = "again"
            wide = 420 if sheet.large else 330
            x = 1204.0 - wide
            sheet.drawing(widgets.pill(wide, 74, colour.WHITE, sheet.state(name)), x, 632)
            sheet.drawing(Drawing(symbols.turn_back(1, mirror=sheet.mirrored), -24, -24, 48, 48), x + 48, 669)
            inner = (x + 82, 632, wide - 100, 74)
            sheet.text(Copy(stage.tr("En gang til"), stage.settings.interface), inner, 30, align="center")
            act = partial(self.flow.level, self.run.play.level.id)
            sheet.control(name, (x, 632, wide, 74), act, stage.says("En gang til"))

    def _tell(self) -> None:
        """From the words on to the sentence."""
        self.telling = True
        self.enter()
        self.changed()

    def _round(self) -> None:
        """Only the missed words once more: all of them right is a pass too."""
        self.stage.close()
        scene = self.stage.scene
        from engine.stage.level.scene import LevelScene

        if isinstance(scene, LevelScene):
            scene.do(StartRound())

    def _next(self) -> None:
        self.flow.next()

    def _leave(self) -> None:
        self.flow.town()

    def _help(self) -> None:
        if self.telling:
            self.stage.guide("Tryk på den grønne knap for at gå videre.", "say", "next")
            return
        word = f"word:{self.words[0].id}" if self.words else ""
        text = "Tryk på et ord for at høre det. Tryk på den grønne knap for at gå videre."
        self.stage.guide(text, word, "next", "round")


def _hall(accent: str) -> Drawing:
    """Rays of light on the wall of the workplace."""
    wall = colour.lighten(accent, 0.72)
    out = rect(0, 0, 1280, 720, 0, wall, 0)
    for ray in range(24):
        if ray % 2:
            continue
        one, two = (ray * math.pi / 12, (ray + 1) * math.pi / 12)
        reach = 1100
        out += path(
            f"M640 120L{640 + reach * math.cos(one):.1f} {120 + reach * math.sin(one):.1f}"
            f"L{640 + reach * math.cos(two):.1f} {120 + reach * math.sin(two):.1f}Z",
            "#fff3c4", 0,
        )  # fmt: skip
    out += rect(0, 172, 1280, 24, 0, accent, 0) + path("M0 172H1280M0 196H1280")
    out += rect(0, 197, 1280, 523, 0, "#e0e4e4", 0) + rect(0, 198, 1280, 14, 0, colour.SHADOW, 0, opacity=0.13)
    for row in range(4):
        for column in range(9):
            if (row + column) % 2:
                out += rect(column * 160 - 40, 210 + row * 130, 160, 130, 0, "#dce0e0", 0)
    confetti = (colour.RED, colour.GREEN_MID, colour.BLUE_MID, colour.YELLOW_MID, colour.PURPLE_MID, colour.PINK_MID)
    for number in range(20):
        x, y = 420 + (number * 97) % 440, 24 + (number * 53) % 130
        turn = number * 37 % 60 - 30
        out += f'<g transform="translate({x},{y}) rotate({turn})">{rect(0, 0, 12, 8, 1, confetti[number % 6], 0)}</g>'
    return Drawing(out + rect(0, -8, 1280, 22, 0, "#3f3f3f"), 0, 0, 1280, 720)
