"""The result: stars, words that grew, one sentence to say to a real colleague, and what comes next."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import Word
from engine.course.run import Run
from engine.course.warm_up import LEVEL as WARM_UP
from engine.learning.memory import PIPS, strength
from engine.play.commands import StartRound
from engine.play.result import summarise
from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.figure import figure
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing, path, rect
from engine.stage.parts import corners, go_on, pager, round_button, say_button, speaker
from engine.stage.person import dressed, face, look_of, voice_of
from engine.stage.scene import Scene
from engine.stage.scenes.card import CardScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.spoken import spans
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

WORDS = 5
"""So many words stand on a page."""


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
        self.memories = stage.course.memories(flow.person) if flow.person else {}
        self.warm_up = run.play.level.id == WARM_UP

    def enter(self) -> None:
        say = self.run.play.level.say
        self.stage.effects.play("star" if self.passed else "page")
        sayings = [Saying(self.stage.tr(self._praise()), self.stage.settings.interface)]
        if say.text and self.passed:
            sayings.append(Saying(say.text, voice=voice_of(self.flow.face), key="say"))
        self.stage.speech.say(*sayings)

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(_hall(self.run.play.world.accent)), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        self._stage_(sheet)
        self._grown(sheet)
        if self.run.play.level.say.text:
            self._sentence(sheet)
        self._ways(sheet)
        corners(sheet, self, self._help)

    def back(self) -> None:
        self._leave()

    def _praise(self) -> str:
        if self.passed:
            return "Godt arbejde!"
        return "Godt! Prøv nu uden hjælp." if self.run.only_help else "Du er der næsten. Øv ordene her igen."

    def _stage_(self, sheet: Sheet) -> None:
        stage = self.stage
        crew = next(iter(self.run.play.world.colleagues.values()))
        sheet.drawing(figure(look_of(crew, self.flow.face), "front", "wave", scale=1.45), 330, 216)
        pose = "cheer" if self.passed else "stand"
        world = self.run.play.world.words.values()
        worn = [word.wear for word in world if word.wear and self._known(word)]
        sheet.drawing(figure(dressed(self.flow.face, worn), "front", pose, scale=1.45), 952, 216)
        if self.passed and not self.warm_up:
            for place, (left, middle, radius) in enumerate(((640, 98, 76), (500, 122, 60), (780, 122, 60))):
                sheet.drawing(widgets.big_star(radius, self.stars > place), left, middle)
        wide, high, y = (430.0, 60.0, 186.0) if self.passed else (500.0, 96.0, 92.0)
        x = 640 - wide / 2
        sheet.drawing(widgets.pill(wide, high, radius=30), x, y)
        speaker(sheet, stage, x + 46, y + high / 2, 0.85)
        text = stage.tr(self._praise())
        inner = (x + 80, y + 4, wide - 104, high - 8)
        sheet.text(Copy(text, stage.settings.interface), inner, 32, align="center", lines=2, smallest=18)
        sheet.control("praise", (x, y, wide, high), lambda: stage.say(text), Says(text, stage.settings.interface))

    def _known(self, word: Word) -> bool:
        return word in self.words or strength(self.memories.get((word.id, "listen")), self.stage.course.today) > 0

    def _grown(self, sheet: Sheet) -> None:
        stage = self.stage
        sheet.drawing(widgets.card(1128, 212), 76, 256)
        sheet.icon("leaf_2", 110, 290, 40)
        label = "Ord, der er vokset" if self.passed else "Ord, som vi øver igen"
        sheet.text(Copy(stage.tr(label), stage.settings.interface), (136, 268, 700, 44), 26)
        sheet.control("grown", (84, 268, 700, 44), says=stage.says(label))
        pitch = 220.0
        first = self.page * WORDS
        for number, word in enumerate(self.words[first : first + WORDS]):
            self._word(sheet, word, 100 + number * pitch)
        pages = math.ceil(len(self.words) / WORDS)
        # Its right arrow ends inside the panel, however many pages there are.
        pager(sheet, stage, self.page, pages, self._turn, y=285, x=1104 - 20 * pages, radius=24)

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _word(self, sheet: Sheet, word: Word, x: float) -> None:
        name = f"word:{word.id}"
        fill = "#e3f2fc" if sheet.hot == name else "#f6f6f3"
        sheet.drawing(widgets.card(206, 138, fill, radius=18, line=2.5), x, 316)
        sheet.picture(word.picture, x + 103, 354, 66)
        # Danish reads left to right, article first, wherever the page puts it.
        left = sheet.place((x, 316, 206, 138))[0]
        if word.article:
            sheet.drawing(widgets.article_mark(word.article, 38), left + 34, 354, fixed=True)
            sheet.text(Copy(word.article), (left + 21, 335, 26, 38), 19, align="center", fixed=True)
        sheet.text(Copy(word.danish), (x + 8, 388, 190, 36), 25, align="center", smallest=14)
        got = strength(self.memories.get((word.id, "listen")), self.stage.course.today)
        fresh = int(self.passed and got > 0)
        pips = widgets.pips(got - fresh, PIPS, fresh, radius=8, pitch=22, mirror=sheet.mirrored)
        sheet.drawing(pips, x + 103 - 44, 436)
        sheet.control(name, (x, 316, 206, 138), partial(self._card, word), Says(word.named))

    def _card(self, word: Word) -> None:
        self.stage.open(CardScene(self.stage, word, self.flow.person))

    def _sentence(self, sheet: Sheet) -> None:
        """The sentence for a real colleague: what turns a game into work."""
        stage, say = self.stage, self.run.play.level.say
        sheet.drawing(widgets.card(1128, 128, colour.CREAM), 76, 484)
        sheet.text(
            Copy(stage.tr("Sig det til en kollega i dag"), stage.settings.interface), (104, 487, 700, 34), 23
        )
        sheet.drawing(face_card(face(self.flow.face), 70, 66, colour.AGAIN, colour.CREAM), 100, 526)
        sheet.drawing(widgets.card(880, 78, radius=18, line=2.5), 196, 526)
        say_button(sheet, stage, "say", 238, 565, 25, say.text, voice=voice_of(self.flow.face), key="say")
        slow = Saying(say.text, slow=True, voice=voice_of(self.flow.face), key="say")
        round_button(
            sheet, "say-slow", 296, 565, 25, symbols.turtle(0.8), lambda: stage.speech.say(slow),
            stage.says("Langsomt"), fill=colour.SLOWER,
        )
        sheet.text(Copy(spans(say)), (334, 530, 400, 70), 27, smallest=18, lines=2)
        own = stage.catalogs.language(stage.settings.language).own(say)
        if stage.settings.own_language and stage.settings.language != "da":
            sheet.text(Copy(own, stage.settings.language), (746, 532, 318, 66), 22, lines=2, weight=600, smallest=15)
        sheet.icon("people", 1140, 566, 64)

    def _ways(self, sheet: Sheet) -> None:
        stage = self.stage
        if not self.passed and self.run.to_practise:
            go_on(sheet, stage, "round", (76, 632, 420, 74), "Øv de ord igen", self._round, size=31)
        else:
            go_on(sheet, stage, "next", (76, 632, 380, 74), "Fortsæt", self._next, size=34)
        if not self.warm_up:
            name = "again"
            sheet.drawing(widgets.pill(330, 74, colour.WHITE, sheet.state(name)), 874, 632)
            sheet.drawing(Drawing(symbols.turn_back(1, mirror=sheet.mirrored), -24, -24, 48, 48), 922, 669)
            sheet.text(Copy(stage.tr("En gang til"), stage.settings.interface), (956, 632, 230, 74), 30, align="center")
            act = partial(self.flow.level, self.run.play.level.id)
            sheet.control(name, (874, 632, 330, 74), act, stage.says("En gang til"))

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
