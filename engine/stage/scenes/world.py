"""A world: its levels as a path, its words as a board; with large letters the words are in the word book."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import pygame

from engine.content.model import Level, Picture, Word, World
from engine.course.access import Access
from engine.learning.memory import PIPS, strength
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.figure import figure
from engine.stage.drawing.svg import Drawing, path, rect
from engine.stage.parts import corners, go_on, title
from engine.stage.person import face, look_of
from engine.stage.scene import Scene
from engine.stage.scenes.card import CardScene
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow


class Step(NamedTuple):
    """How one step of the path is laid out, design px; heights are below its top, of a picture and stars the middle."""

    per_row: int
    wide: float
    high: float
    disc: float
    picture: tuple[float, float]
    """Height and side."""
    title: tuple[float, float]
    """Top and height."""
    foot: float
    star: float
    lock: tuple[float, float, float]
    """From the step's middle, height, radius."""


STEP = Step(5, 220, 202, 40, picture=(60, 96), title=(108, 54), foot=180, star=11, lock=(0, 180, 15))
LARGE = Step(3, 376, 240, 56, picture=(58, 92), title=(96, 110), foot=218, star=16, lock=(148, 40, 24))
"""For letters larger than usual."""
STEPS, STEP_GAP = (62.0, 100.0), 14.0
"""Left and top of the first step."""
BOARD = (62.0, 320.0)
CELL_WIDE, CELL_HIGH = 192.5, 64.0
PER_ROW = 6
FLOOR = 700.0
"""Where people stand."""
SCALE = 0.78
POSES = ("wave", "stand", "point", "hold", "stand")
SOFT_HYPHEN = "\u00ad"


class WorldScene(Scene):
    """Five steps to a whole shift, and the 24 words with how well each is known."""

    def __init__(self, stage: Stage, flow: Flow, world: str) -> None:
        super().__init__(stage)
        self.flow = flow
        self.world: World = stage.course.library.world(world)
        person = flow.person
        self.access = stage.course.world_access(person, world)
        self.progress = stage.course.progress(person) if person else {}
        self.memories = stage.course.memories(person) if person else {}
        open_ = [level for level in self.world.levels if self.access[level.id].open]
        fresh = [level for level in open_ if level.id not in self.progress or not self.progress[level.id].passes]
        self.now: Level | None = next(iter(fresh or open_), None)

    def enter(self) -> None:
        self.stage.say(self.world.title.text, "da")

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(_wall(self.world.accent)), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        step = LARGE if sheet.large else STEP
        boxes = [_box(step, number) for number in range(len(self.world.levels) + 1)]
        words = Copy(stage.tr("Ordbog"), stage.settings.interface)
        copies = [*(Copy(level.title.text) for level in self.world.levels), *([words] if sheet.large else [])]
        places = [_titled(step, box) for box in boxes]
        size = sheet.alike(zip(copies, places, strict=False), 21, lines=2, smallest=18)
        for number, level in enumerate(self.world.levels):
            self._step(sheet, step, number, level, size)
        self._people(sheet)
        if sheet.large:
            self._words(sheet, step, boxes[-1], words, size)
        else:
            self._board(sheet)
        title(sheet, stage, self.world.title.text, width=470)
        if self.now is not None:
            act = partial(self.flow.level, self.now.id)
            go_on(sheet, stage, "next", (960, 634, 290, 72), "Fortsæt", act, most=460)
        corners(sheet, self, self._help)

    def _step(self, sheet: Sheet, step: Step, number: int, level: Level, size: float) -> None:
        access, box = self.access[level.id], _box(step, number)
        x, y, wide, high = box
        name = f"level:{level.id}"
        now = self.now is not None and level.id == self.now.id
        fill = "#f1f1ee" if not access.open else colour.OWN_LANGUAGE if now else colour.WHITE
        sheet.drawing(widgets.pill(wide, high, fill, sheet.state(name), radius=26, lift=6), x, y)
        picture = level.picture if level.picture.file or level.picture.openmoji else self._picture(level)
        down, side = step.picture
        sheet.picture(picture, x + wide / 2, y + down, side, locked=not access.open)
        round_ = step.disc
        disc = rect(0, 0, round_, round_, round_ / 2, self.world.accent if access.open else "#9b9b9a", 2.5)
        sheet.drawing(Drawing(disc, -2, -2, round_ + 4, round_ + 4), x + 12, y + 12)
        sheet.text(Copy(f"{number + 1}"), (x + 12, y + 12, round_, round_), 24, align="center", colour=colour.WHITE)
        ink = colour.INK if access.open else "#5b6268"
        sheet.text(
            Copy(level.title.text), _titled(step, box), size, align="center", lines=2, smallest=18, colour=ink
        )
        if access.open:
            done = self.progress.get(level.id)
            stars = widgets.star_row(done.stars if done else 0, radius=step.star)
            sheet.drawing(stars, x + wide / 2 - 2 * step.star, y + step.foot)
            sheet.control(name, box, partial(self.flow.level, level.id), Says(level.title.text))
            return
        across, down, radius = step.lock
        sheet.drawing(widgets.lock_mark(0, radius), x + wide / 2 + across, y + down)
        why = Says(self._why(access), self.stage.settings.interface)
        sheet.control(name, box, lambda: None, why, enabled=False)

    def _words(self, sheet: Sheet, step: Step, box: Box, words: Copy, size: float) -> None:
        """After the levels the way to their words, which would be small on a board."""
        x, y, wide, high = box
        sheet.drawing(widgets.pill(wide, high, colour.AGAIN, sheet.state("words"), radius=26, lift=6), x, y)
        sheet.icon("word_book", x + wide / 2, y + step.picture[0], step.picture[1])
        sheet.text(words, _titled(step, box), size, align="center", lines=2, smallest=18)
        sheet.control("words", box, partial(self.flow.word_book, self.world.id), self.stage.says("Ordbog"))

    def _why(self, access: Access) -> str:
        """Why a level is closed, in the language of the interface."""
        if access.reason == "earlier":
            catalog = self.stage.catalogs.language(self.stage.settings.interface)
            needs = catalog.own(self.world.level(access.needs).title)
            return f"{self.stage.tr('Først skal du klare:')} {needs}"
        return self.stage.tr("Låst af din lærer.")

    def _picture(self, level: Level) -> Picture:
        return self.world.word(level.teaches[0]).picture if level.teaches else Picture()

    def _people(self, sheet: Sheet) -> None:
        """The learner among colleagues, on the floor below the board."""
        crew = list(self.world.colleagues.values())[:5]
        for number, colleague in enumerate(crew):
            look = look_of(colleague, self.flow.face)
            sheet.drawing(figure(look, "front", POSES[number], scale=SCALE), 108 + (number + 1) * 116, FLOOR)
        sheet.drawing(widgets.learner_ring(), 108, FLOOR)
        sheet.drawing(figure(face(self.flow.face), "front", "stand", scale=SCALE), 108, FLOOR)

    def _board(self, sheet: Sheet) -> None:
        """The words: pressed, a card opens."""
        left, top = BOARD
        rows = -(-len(self.world.words) // PER_ROW)
        sheet.drawing(widgets.card(PER_ROW * CELL_WIDE, rows * CELL_HIGH + 10, radius=24), left, top)
        day = self.stage.course.today
        for number, word in enumerate(self.world.words.values()):
            x, y = left + number % PER_ROW * CELL_WIDE, top + 5 + number // PER_ROW * CELL_HIGH
            name = f"word:{word.id}"
            if sheet.hot == name:
                hot = rect(0, 0, CELL_WIDE - 8, CELL_HIGH - 4, 14, "#e3f2fc", 0)
                sheet.drawing(Drawing(hot, 0, 0, CELL_WIDE - 8, CELL_HIGH - 4), x + 4, y + 2)
            sheet.picture(word.picture, x + 42, y + CELL_HIGH / 2, 54)
            box = (x + 76, y + 1, CELL_WIDE - 80, CELL_HIGH - 16)
            sheet.text(Copy(_hyphened(word)), box, 21, lines=2, smallest=16)
            share = strength(self.memories.get((word.id, "listen")), day) / PIPS
            sheet.drawing(widgets.progress_bar(90, share, 9, mirror=sheet.mirrored), x + 76, y + CELL_HIGH - 15)
            act = partial(self._card, word.id)
            sheet.control(name, (x + 2, y, CELL_WIDE - 4, CELL_HIGH), act, Says(word.danish))

    def _card(self, word: str) -> None:
        known = self.stage.course.library.word(word)
        if known is not None:
            self.stage.open(CardScene(self.stage, known, self.flow.person, self.world))

    def _help(self) -> None:
        if self.stage.type.large:
            self.stage.guide("Tryk på den grønne knap for at arbejde. Ordene er i ordbogen.", "next", "words")
            return
        word = f"word:{next(iter(self.world.words))}"
        self.stage.guide("Tryk på den grønne knap for at arbejde. Tryk på et ord for at høre det.", "next", word)


def _box(step: Step, number: int) -> Box:
    """Where a step stands; what comes after the last level stands as one more."""
    x = STEPS[0] + number % step.per_row * (step.wide + STEP_GAP)
    return x, STEPS[1] + number // step.per_row * (step.high + STEP_GAP), step.wide, step.high


def _titled(step: Step, box: Box) -> Box:
    """Where the title stands on a step."""
    x, y, wide, _ = box
    return x + 8, y + step.title[0], wide - 16, step.title[1]


def _hyphened(word: Word) -> str:
    """A word that may be broken between its syllables where room is short."""
    parts = word.syllables
    return SOFT_HYPHEN.join(parts) if "".join(parts) == word.danish else word.danish


def _wall(accent: str) -> Drawing:
    """A wall and floor in the colours of the world."""
    tone = colour.lighten(accent, 0.78)
    out = rect(0, 0, 1280, 720, 0, tone, 0)
    for x in range(0, 1280, 64):
        out += path(f"M{x} 14V640", line=2, ink=colour.lighten(accent, 0.7))
    out += rect(0, 622, 1280, 22, 0, accent, 0) + path("M0 622H1280M0 644H1280", line=2.5)
    out += rect(0, 645, 1280, 75, 0, "#e8ebe9", 0) + rect(0, 646, 1280, 12, 0, colour.SHADOW, 0, opacity=0.13)
    for x in (120, 420, 760, 1060):
        out += path(f"M{x} 14h120l190 608h-120z", colour.WHITE, 0, opacity=0.25)
    return Drawing(out + rect(0, -8, 1280, 22, 0, "#3f3f3f"), 0, 0, 1280, 720)
