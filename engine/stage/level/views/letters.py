"""Answers letter by letter: tiles to lay, a picture and a voice to spell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import pygame

from engine.play.commands import Choose, Erase
from engine.play.script import Asking, Item
from engine.play.session import target_letters
from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.svg import Drawing, rect
from engine.stage.level.views.cards import HAND, REACHES
from engine.stage.level.views.view import View
from engine.stage.parts import round_button
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying

if TYPE_CHECKING:
    from engine.stage.level.scene import LevelScene

TOP, GAP = 116.0, 10.0
ROW = 12
"""Tiles beside one another."""


class Bench(NamedTuple):
    """How a word is laid, design px below the top of the panel; a tile is no larger than `tile`."""

    tile: float
    picture: tuple[float, float]
    """Middle and side."""
    slots: float
    tiles: float
    wide: float
    """Of all slots together."""


BENCH = Bench(68, picture=(96, 150), slots=188, tiles=288, wide=900)
LARGE = Bench(100, picture=(68, 112), slots=136, tiles=252, wide=800)
"""For letters larger than usual."""


class Letters(View):
    """The picture of the word above its slots, the tiles below."""

    covers_room = True
    # A word has to be compared letter by letter.
    correction = 2600.0

    def __init__(self, scene: LevelScene, item: Item | None) -> None:
        super().__init__(scene, item)
        self._wrong = ""

    def under(self, surface: pygame.Surface) -> None:
        surface.blit(self.scene.shade(surface), (0, 0))

    def compose(self, sheet: Sheet) -> None:
        asking = self.asking
        if asking is None:
            return
        top, bench = self.top(TOP), LARGE if sheet.large else BENCH
        sheet.drawing(widgets.card(1000, min(440.0, self.floor - top - 10), radius=30), 140, top)
        word = self.scene.stage.course.library.word(asking.word)
        if word is not None:
            sheet.picture(word.picture, 640, top + bench.picture[0], bench.picture[1], line=2.6)
        laid = self._laid(asking)
        length = len(target_letters(asking))
        size = min(bench.tile, bench.wide / length - GAP)
        left = 640 - (length * (size + GAP) - GAP) / 2
        letters = {choice.id: choice.letter for choice in asking.choices}
        slots = top + bench.slots
        beside = 1080, slots + bench.tile / 2
        # Danish letters run left to right, also in a right-to-left interface.
        for number in range(length):
            x = left + number * (size + GAP)
            if number < len(laid):
                letter = letters[laid[number]]
                sheet.drawing(widgets.letter_tile(size), x, slots, fixed=True)
                sheet.text(Copy(letter), (x, slots, size, size), 40, align="center", fixed=True)
                if not self.answered and not self._wrong:
                    back = partial(self._take_back, len(laid) - number)
                    sheet.control(f"laid:{number}", (x, slots, size, size), back, Says(letter), fixed=True)
            else:
                sheet.drawing(widgets.letter_slot(size), x, slots, fixed=True)
        self._tiles(sheet, bench, laid)
        if self.answered:
            sheet.drawing(widgets.round_button(symbols.check(1.1, colour.WHITE), 32, colour.GREEN_MID), *beside)
        elif laid:
            round_button(
                sheet, "erase", *beside, 32, symbols.turn_back(0.8), lambda: self.scene.do(Erase()),
                self.scene.stage.says("Fortryd"),
            )

    def correct(self, chosen: str) -> None:
        """A word that was built otherwise stands until the right one has been heard."""
        self._wrong = chosen

    def corrected(self) -> None:
        self._wrong = ""
        self.scene.changed()

    def _laid(self, asking: Asking) -> tuple[str, ...]:
        """The tiles in the slots; the whole word once it has been built."""
        if not self.answered and not self._wrong:
            return self.scene.run.state.letters
        left = {choice.id: choice.letter for choice in asking.choices}
        laid = []
        for letter in self._wrong or target_letters(asking):
            tile = next(one for one, has in left.items() if has == letter)
            del left[tile]
            laid.append(tile)
        return tuple(laid)

    def _tiles(self, sheet: Sheet, bench: Bench, laid: tuple[str, ...]) -> None:
        asking = self.asking
        if asking is None:
            return
        count, top = len(asking.choices), self.top(TOP) + bench.tiles
        per_row, rows = min(count, ROW), -(-count // ROW)
        # All rows of them stay above the bubble.
        size = min(bench.tile, 940 / per_row - GAP, (self.floor - GAP - top) / rows - GAP)
        for number, choice in enumerate(asking.choices):
            row, column = divmod(number, per_row)
            here = min(per_row, count - row * per_row)
            x = 640 - (here * (size + GAP) - GAP) / 2 + column * (size + GAP)
            y = top + row * (size + GAP)
            if choice.id in laid:
                continue
            shown = self.shown == choice.id
            if shown:
                ring = rect(-5, -5, size + 10, size + 10, 18, colour.YELLOW, 6, colour.YELLOW_MID)
                sheet.drawing(Drawing(ring, -10, -10, size + 20, size + 20), x, y, fixed=True)
            sheet.drawing(widgets.letter_tile(size, sheet.state(choice.id)), x, y, fixed=True)
            sheet.text(Copy(choice.letter), (x, y, size, size), 40, align="center", colour=colour.INK, fixed=True)
            sheet.control(
                choice.id, (x, y, size, size), partial(self._lay, choice.id), Says(choice.letter), fixed=True
            )
            if shown:
                sheet.drawing(HAND, x + size / 2, y + size - REACHES, fixed=True)

    def _lay(self, tile: str) -> None:
        self.shown = None
        letter = self.asking.choice(tile) if self.asking is not None else None
        if letter is not None:
            self.scene.say(Saying(letter.letter))
        self.scene.do(Choose(tile))

    def _take_back(self, count: int) -> None:
        """A press on a laid letter takes it back, and those after it."""
        for _ in range(count):
            self.scene.do(Erase())

    def typed(self, letters: str) -> None:
        asking = self.asking
        if asking is None:
            return
        for letter in letters.lower():
            laid = self.scene.run.state.letters
            tile = next((one.id for one in asking.choices if one.letter == letter and one.id not in laid), None)
            if tile is not None:
                self._lay(tile)

    def show_how(self) -> None:
        self.guide("Byg ordet: tryk på bogstaverne i den rigtige rækkefølge.", "say")


SHOWS = ("letters",)
VIEW = Letters
