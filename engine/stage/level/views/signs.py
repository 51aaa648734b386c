"""A sign to read: large, with its pictogram, beside the cards that it is answered with; with large letters above."""

from __future__ import annotations

from functools import partial

from engine.content.model import Picture
from engine.play.script import Asking
from engine.stage.drawing import widgets
from engine.stage.level.views.cards import LOW, Cards
from engine.stage.sheet import Copy, Sheet
from engine.stage.spoken import spans
from engine.stage.window import Box

LEFT, TOP, WIDE, HIGH = 60.0, 136.0, 440.0, 400.0
GAP, APART = 10.0, 18.0
BAND, EDGE = 116.0, 34.0
"""How high a sign is that lies over its answers, and how far it and they keep off the sides of the window."""


class Signs(Cards):
    """The sign stands on the left, its answers on the right."""

    def compose(self, sheet: Sheet) -> None:
        asking = self.asking
        if asking is None:
            return
        top = self.top(TOP)
        if sheet.large:
            # Large letters need the width of the window.
            self._sign(sheet, asking, (EDGE, top, 1280 - 2 * EDGE, BAND), across=True)
            below = top + BAND + GAP + 6
            rows = len(asking.choices) if self._said else 1
            boxes = partial(_line if self._said else _beside, top=below, high=self._high(below, rows, GAP))
        else:
            height = min(HIGH, self.floor - top - GAP)
            self._sign(sheet, asking, (LEFT, top, WIDE, height), across=False)
            boxes = partial(_row if self._said else _square, top=top, high=height)
        self._cards(sheet, [(choice, boxes(number)) for number, choice in enumerate(asking.choices)])

    @property
    def most(self) -> float:
        return LOW

    def _sign(self, sheet: Sheet, asking: Asking, box: Box, *, across: bool) -> None:
        """The sign: its pictogram above its words, or before them where it lies `across`."""
        x, y, width, height = box
        sheet.drawing(widgets.card(width, height, radius=18), x, y)
        text_box: Box = (x + 24, y + 20, width - 48, height - 40)
        if across:
            text_box = (x + 24, y + 4, width - 48, height - 8)
        if asking.sign is not None:
            picture = Picture(file=f"sprites/signs/{asking.sign}.svg")
            if across:
                sheet.picture(picture, x + 16 + height / 2, y + height / 2, height - 12, line=2.2)
                text_box = (x + 30 + height, y + 4, width - 48 - height, height - 8)
            else:
                sheet.picture(picture, x + width / 2, y + 130, 210, line=2.8)
                text_box = (x + 24, y + 246, width - 48, height - 262)
        if asking.shown is not None:
            sheet.text(Copy(spans(asking.shown)), text_box, 40, align="center", lines=4, smallest=22)
            # Sign text speaks on request only.
            sheet.control("sign", box, lambda: self.scene.read_sign(), None)

    def show_how(self) -> None:
        self.guide("Læs skiltet. Tryk så på det, der passer.", "sign")


def _row(number: int, top: float, high: float) -> Box:
    """Four below one another, as high as the sign."""
    pitch = (high + GAP) / 4
    return 530, top + number * pitch, 690, pitch - GAP


def _line(number: int, top: float, high: float) -> Box:
    """One below the other over the whole window."""
    return EDGE, top + number * (high + GAP), 1280 - 2 * EDGE, high


def _beside(number: int, top: float, high: float) -> Box:
    """Four beside one another."""
    wide = (1280 - 2 * EDGE - 3 * APART) / 4
    return EDGE + number * (wide + APART), top, wide, high


def _square(number: int, top: float, high: float) -> Box:
    """Two by two, a little higher than the sign."""
    column, row = number % 2, number // 2
    side = (high - 2 * GAP) / 2
    return 590 + column * 300, top + row * (side + 2 * GAP), side, side


SHOWS = ("read_signs",)
VIEW = Signs
