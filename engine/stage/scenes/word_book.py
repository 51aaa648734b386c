"""The word book: every word of every world on the board of the staff room, with how well it is remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.content.model import Word
from engine.content.problems import ContentError
from engine.learning.answer import Skill
from engine.learning.memory import PIPS, Memory, fading, strength
from engine.stage.control import Says
from engine.stage.drawing import colour, widgets
from engine.stage.drawing.svg import Drawing, circle, path, rect
from engine.stage.parts import corners, pager, pill_button, title
from engine.stage.scene import Scene
from engine.stage.scenes.card import CardScene
from engine.stage.scenes.tabs import small_icon, world_tabs
from engine.stage.scenes.who import ROOM
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

PER_ROW, PER_ROW_LARGE, ROWS = 6, 3, 2
"""Cards beside one another with usual and with larger letters, and rows of them."""
LEFT, TOP, WIDE, HIGH = 48.0, 168.0, 1184.0, 446.0
CARD_HIGH, GAP = 196.0, 13.0
PITCH_X, PITCH_Y = 1146.0, 209.0
"""Of a card alone in its row, and of rows."""
TABS = 11
NOTHING = "Ingen svage ord lige nu."
WEAK_PIPS = 3
"""A word with fewer pips than this in something that was asked is weak."""

SKILLS: tuple[Skill, ...] = ("listen", "read", "spell")
SAID = {"listen": "Lytte", "read": "Læse", "spell": "Stave"}
PINS = (colour.RED, colour.BLUE_MID, colour.YELLOW_MID, colour.GREEN_MID, colour.PURPLE_MID, colour.ORANGE)


class WordBookScene(Scene):
    """Twelve cards a page, six of large letters; pressed, a word's card opens. One button shows only what is weak."""

    def __init__(self, stage: Stage, flow: Flow, world: str = "") -> None:
        super().__init__(stage)
        self.flow = flow
        course = stage.course
        self.memories = course.memories(flow.person) if flow.person else {}
        self.outlines = [outline for outline in course.library.outlines if outline.ready]
        self.world = world or self._first()
        self.weak = False
        self.page = 0
        self.words: tuple[Word, ...] = ()
        self._choose_words()

    def enter(self) -> None:
        self.stage.say(self.stage.tr("Ordbog"))

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    # -- which words

    def _first(self) -> str:
        """The world whose words were met last, so that the book opens where the learner is."""
        met = {word for word, _ in self.memories}
        worlds = [outline.id for outline in self.outlines]
        started = [world for world in worlds if met.intersection(str(word.id) for word in self._all(world))]
        return next(iter([*started[-1:], *worlds]), "")

    def _all(self, world: str) -> tuple[Word, ...]:
        """The words of a world; none of one whose files are broken, so that the others can still be read."""
        try:
            return tuple(self.stage.course.library.world(world).words.values())
        except ContentError:
            return ()

    def _choose_words(self) -> None:
        if self.weak:
            every = {str(word.id): word for outline in self.outlines for word in self._all(outline.id)}
            ranked = sorted((self._weakness(word), word) for word in every if self.is_weak(word))
            self.words = tuple(every[word] for _, word in ranked)
        else:
            self.words = self._all(self.world)
        self.page = 0

    def _memory(self, word: str, skill: Skill) -> Memory | None:
        return self.memories.get((word, skill))

    def is_weak(self, word: str) -> bool:
        """Whether something about a word was asked and is not yet, or no more, known."""
        day = self.stage.course.today
        known = (self._memory(word, skill) for skill in SKILLS)
        return any(memory and (strength(memory, day) < WEAK_PIPS or fading(memory, day)) for memory in known)

    def _weakness(self, word: str) -> tuple[int, int]:
        """Smaller is weaker: pips of the weakest skill asked, then how often it was missed."""
        day = self.stage.course.today
        asked = [memory for skill in SKILLS if (memory := self._memory(word, skill)) is not None]
        missed = sum(memory.answers - memory.right for memory in asked)
        return min(strength(memory, day) for memory in asked), -missed

    # -- drawing

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        title(sheet, stage, "Ordbog", width=300)
        if not self.weak:
            world_tabs(sheet, stage, self.outlines, self.world, self._world, x=LEFT + 28, foot=TOP, most=TABS)
        else:
            self._heading(sheet)
        sheet.drawing(_board(self._accent()), LEFT, TOP)
        per_row = PER_ROW_LARGE if sheet.large else PER_ROW
        per_page = per_row * ROWS
        shown = self.words[self.page * per_page : (self.page + 1) * per_page]
        for number, word in enumerate(shown):
            self._card(sheet, word, number, per_row)
        if not shown:
            self._nothing(sheet)
        pager(sheet, stage, self.page, -(-len(self.words) // per_page), self._turn, y=664, x=560)
        danish, icon = ("Alle ord", "word_book") if self.weak else ("Mine svage ord", "dust")
        fill = colour.WHITE if self.weak else colour.OWN_LANGUAGE
        box = (902, 630, 330, 68)
        pill_button(sheet, stage, "weak", box, danish, self._toggle, fill=fill, icon=icon, most=450)
        self._legend(sheet)
        corners(sheet, self, self._help)

    def _accent(self) -> str:
        if self.weak:
            return "#9b9b9a"
        return next((outline.accent for outline in self.outlines if outline.id == self.world), "#9b9b9a")

    def _heading(self, sheet: Sheet) -> None:
        stage = self.stage
        wide = 620.0 if sheet.large else 420.0
        sheet.drawing(widgets.card(wide, 62, colour.OWN_LANGUAGE, radius=20), LEFT + 28, TOP - 68)
        small_icon(sheet, "dust", LEFT + 66, TOP - 37, 44)
        copy = Copy(stage.tr("Mine svage ord"), stage.settings.interface)
        sheet.text(copy, (LEFT + 100, TOP - 66, wide - 90, 58), 29, smallest=17)
        sheet.control("heading", (LEFT + 28, TOP - 68, wide, 62), says=stage.says("Mine svage ord"))

    def _card(self, sheet: Sheet, word: Word, number: int, per_row: int) -> None:
        pitch = PITCH_X / per_row
        x, y = LEFT + 26 + number % per_row * pitch, TOP + 24 + number // per_row * PITCH_Y
        box = (x, y, pitch - GAP, CARD_HIGH)
        name = f"word:{word.id}"
        pin = PINS[number * 5 % len(PINS)]
        sheet.drawing(_note(pin, box[2], hot=sheet.hot == name), x, y)
        left = sheet.place(box)[0]
        if sheet.large:
            # Picture and leaves beside one another, so that the word has room below them.
            sheet.picture(word.picture, x + 92, y + 64, 98)
            self._name(sheet, word, (left + 14, y + 118, box[2] - 26, 68), 58)
            leaves = x + 200, y + 78
        else:
            sheet.picture(word.picture, x + box[2] / 2, y + 58, 86)
            self._name(sheet, word, (left + 9, y + 101, box[2] - 17, 40), 34)
            leaves = x + 32, y + 165
        for place, skill in enumerate(SKILLS):
            self._leaf(sheet, word, skill, leaves[0] + place * 57, leaves[1])
        sheet.control(name, box, partial(self._open, word), Says(word.named))

    def _name(self, sheet: Sheet, word: Word, box: Box, mark: float) -> None:
        """Article, in a mark so large, and word. Danish is read from left to right on a mirrored page too."""
        x, y, wide, high = box
        middle = y + high / 2
        if word.article:
            sheet.drawing(widgets.article_mark(word.article, mark), x + mark / 2, middle, fixed=True)
            inner = (x + mark * 0.15, middle - mark * 0.41, mark * 0.7, mark * 0.82)
            sheet.text(Copy(word.article), inner, 17, align="center", smallest=12, fixed=True)
            x, wide = x + mark + 5, wide - mark - 5
        sheet.text(Copy(word.danish), (x, y, wide, high), 25, align="center", smallest=13, lines=2, fixed=True)

    def _leaf(self, sheet: Sheet, word: Word, skill: Skill, x: float, y: float) -> None:
        """A skill of a word: its leaf in its pot once earned, dust on it when it fades, and how strong it is."""
        memory = self._memory(word.id, skill)
        day = self.stage.course.today
        earned = memory is not None and memory.leaf is not None
        icon = f"leaf_{SKILLS.index(skill) + 1}" if earned else "leaf_0"
        small_icon(sheet, icon, x, y - 5, 42, faded=memory is None)
        if fading(memory, day):
            small_icon(sheet, "dust", x + 19, y, 25)
        bar = widgets.progress_bar(44, strength(memory, day) / PIPS, 7, mirror=sheet.mirrored)
        sheet.drawing(bar, x - 22, y + 17)

    def _legend(self, sheet: Sheet) -> None:
        """What the three pots stand for, in their order."""
        stage = self.stage
        sheet.drawing(widgets.pill(282, 66), 48, 631)
        for place, (skill, icon) in enumerate(zip(SKILLS, ("headphones", "reading", "letters"), strict=True)):
            x = 48.0 + 26 + place * 82
            small_icon(sheet, f"leaf_{place + 1}", x + 13, 662, 38)
            small_icon(sheet, icon, x + 49, 664, 36)
            sheet.control(f"skill:{skill}", (x - 8, 635, 78, 58), says=stage.says(SAID[skill]))

    def _nothing(self, sheet: Sheet) -> None:
        stage = self.stage
        wide = 900.0 if sheet.large else 620.0
        x = 640 - wide / 2
        sheet.drawing(widgets.card(wide, 170, radius=26), x, TOP + 126)
        small_icon(sheet, "leaf_3", x + 80, TOP + 210, 96)
        copy = Copy(stage.tr(NOTHING), stage.settings.interface)
        sheet.text(copy, (x + 150, TOP + 136, wide - 170, 150), 34, lines=2, smallest=20)
        sheet.control("nothing", (x, TOP + 126, wide, 170), says=stage.says(NOTHING))

    # -- acts

    def _world(self, world: str) -> None:
        self.world = world
        self._choose_words()
        self.stage.effects.play("page")
        self.stage.say(next(outline.title.text for outline in self.outlines if outline.id == world), "da")
        self.changed()

    def _toggle(self) -> None:
        self.weak = not self.weak
        self._choose_words()
        self.stage.effects.play("page")
        if not self.words:
            self.stage.say(self.stage.tr(NOTHING))
        self.changed()

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _open(self, word: Word) -> None:
        self.stage.open(CardScene(self.stage, word, self.flow.person))

    def _help(self) -> None:
        self.stage.say(
            self.stage.tr("Tryk på et ord for at høre det. Hvert ord har tre planter: lytte, læse og stave.")
        )


def _board(accent: str) -> Drawing:
    """A cork board in a wooden frame, top left at 0, 0, with a strip in the colour of the world."""
    out = rect(6, 10, WIDE, HIGH, 22, colour.SHADOW, 0, opacity=0.2)
    out += rect(0, 0, WIDE, HIGH, 20, "#c79a5c", 3) + path(f"M16 6H{WIDE - 60}", line=2.5, ink="#e3bf8a")
    out += rect(13, 13, WIDE - 26, HIGH - 26, 10, colour.mix("#e6cfa6", accent, 0.12), 2.5)
    for number in range(110):
        x, y = 26 + number * 193 % (WIDE - 60), 26 + number * 97 % (HIGH - 60)
        out += circle(x, y, 2 + number % 3, "#d2b382", 0)
    return Drawing(out, -3, -3, WIDE + 12, HIGH + 16)


def _note(pin: str, wide: float, *, hot: bool) -> Drawing:
    """A paper card pinned to the board, top left at 0, 0."""
    out = rect(4, 8, wide, CARD_HIGH, 16, colour.SHADOW, 0, opacity=0.2)
    out += rect(0, 0, wide, CARD_HIGH, 16, "#e3f2fc" if hot else colour.WHITE, 3)
    if hot:
        out += rect(3.5, 3.5, wide - 7, CARD_HIGH - 7, 13, line=3, ink=colour.BLUE_DEEP)
    middle = wide / 2
    out += circle(middle + 2, 6, 8, colour.SHADOW, 0, opacity=0.25) + circle(middle, 2, 8, pin, 2.5)
    out += circle(middle - 2.5, -0.5, 2.4, colour.WHITE, 0)
    return Drawing(out, -3, -9, wide + 9, CARD_HIGH + 20)
