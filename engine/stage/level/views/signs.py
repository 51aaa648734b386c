"""A sign to read: large, with its pictogram, beside the cards that it is answered with."""

from __future__ import annotations

from engine.content.model import Picture
from engine.stage.drawing import widgets
from engine.stage.level.views.cards import Cards
from engine.stage.sheet import Copy, Sheet
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
            sheet.text(Copy(asking.shown.text), text_box, 40, align="center", lines=4, smallest=22)
            # Sign text speaks on request only.
            sheet.control("sign", PLATE, lambda: self.scene.read_sign(), None)
        sentences = any(choice.sentence is not None for choice in asking.choices)
        for number, choice in enumerate(asking.choices):
            if sentences:
                self._sentence(sheet, choice, (530, 136 + number * 102, 690, 92))
            else:
                column, row = number % 2, number // 2
                self._picture(sheet, asking, choice, (590 + column * 300, 128 + row * 214, 200, 200))

    def show_how(self) -> None:
        cards = [choice.id for choice in self.asking.choices] if self.asking is not None else []
        self.scene.stage.guide("Læs skiltet. Tryk så på det, der passer.", "sign", *cards)


SHOWS = ("read_signs",)
VIEW = Signs
