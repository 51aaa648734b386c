"""A sign to read: large, with its pictogram, beside the cards that it is answered with."""

from __future__ import annotations

from functools import partial

from engine.content.model import Picture
from engine.stage.drawing import widgets
from engine.stage.level.views.cards import Cards
from engine.stage.sheet import Copy, Sheet
from engine.stage.spoken import spans
from engine.stage.window import Box

LEFT, TOP, WIDE, HIGH = 60.0, 136.0, 440.0, 400.0
GAP = 10.0


class Signs(Cards):
    """The sign stands on the left, its answers on the right."""

    def compose(self, sheet: Sheet) -> None:
        asking = self.asking
        if asking is None:
            return
        x, y, width = LEFT, self.top(TOP), WIDE
        height = min(HIGH, self.floor - y - GAP)
        sheet.drawing(widgets.card(width, height, radius=18), x, y)
        text_box: Box = (x + 24, y + 20, width - 48, height - 40)
        if asking.sign is not None:
            sheet.picture(Picture(file=f"sprites/signs/{asking.sign}.svg"), x + width / 2, y + 130, 210, line=2.8)
            text_box = (x + 24, y + 246, width - 48, height - 262)
        if asking.shown is not None:
            sheet.text(Copy(spans(asking.shown)), text_box, 40, align="center", lines=4, smallest=22)
            # Sign text speaks on request only.
            sheet.control("sign", (x, y, width, height), lambda: self.scene.read_sign(), None)
        boxes = partial(_row if self._said else _square, top=y, high=height)
        self._cards(sheet, [(choice, boxes(number)) for number, choice in enumerate(asking.choices)])

    def show_how(self) -> None:
        self.guide("Læs skiltet. Tryk så på det, der passer.", "sign")


def _row(number: int, top: float, high: float) -> Box:
    """Four below one another, as high as the sign."""
    pitch = (high + GAP) / 4
    return 530, top + number * pitch, 690, pitch - GAP


def _square(number: int, top: float, high: float) -> Box:
    """Two by two, a little higher than the sign."""
    column, row = number % 2, number // 2
    side = (high - 2 * GAP) / 2
    return 590 + column * 300, top + row * (side + 2 * GAP), side, side


SHOWS = ("read_signs",)
VIEW = Signs
