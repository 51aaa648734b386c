"""A sign to read: large, with its pictogram, beside the cards that it is answered with."""

from __future__ import annotations

from engine.content.model import Picture
from engine.stage.drawing import widgets
from engine.stage.level.views.cards import Cards
from engine.stage.sheet import Copy, Sheet
from engine.stage.spoken import spans
from engine.stage.window import Box

PLATE: Box = (60.0, 136.0, 440.0, 400.0)


class Signs(Cards):
    """The sign stands on the left, its answers on the right."""

    def compose(self, sheet: Sheet) -> None:
        asking = self.asking
        if asking is None:
            return
        x, y, width, height = PLATE
        sheet.drawing(widgets.card(width, height, radius=18), x, y)
        text_box: Box = (x + 24, y + 20, width - 48, height - 40)
        if asking.sign is not None:
            sheet.picture(Picture(file=f"sprites/signs/{asking.sign}.svg"), x + width / 2, y + 130, 210, line=2.8)
            text_box = (x + 24, y + 246, width - 48, height - 262)
        if asking.shown is not None:
            sheet.text(Copy(spans(asking.shown)), text_box, 40, align="center", lines=4, smallest=22)
            # Sign text speaks on request only.
            sheet.control("sign", PLATE, lambda: self.scene.read_sign(), None)
        boxes = _row if self._said else _square
        self._cards(sheet, [(choice, boxes(number)) for number, choice in enumerate(asking.choices)])

    def show_how(self) -> None:
        self.scene.stage.guide("Læs skiltet. Tryk så på det, der passer.", "sign")


def _row(number: int) -> Box:
    return 530, 136 + number * 102, 690, 92


def _square(number: int) -> Box:
    column, row = number % 2, number // 2
    return 590 + column * 300, 128 + row * 214, 200, 200


SHOWS = ("read_signs",)
VIEW = Signs
