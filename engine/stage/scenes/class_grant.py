"""One cell of the instructor's table: open it, lock it, or leave it to the rule."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from engine.course.overview import Cell, Row
from engine.course.unlocking import Where
from engine.saving.records import GrantState
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.portrait import face_card
from engine.stage.drawing.svg import Drawing
from engine.stage.parts import corners
from engine.stage.person import face
from engine.stage.scene import Scene
from engine.stage.scenes.class_marks import state_icon
from engine.stage.sheet import Copy, Sheet
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.scenes.class_table import ClassScene

X, Y, WIDE, HIGH = 260.0, 86.0, 760.0, 560.0
WAYS: tuple[tuple[GrantState, str, str, str], ...] = (
    ("open", "Åbn", "Kan spilles nu, også uden at det før er klaret.", colour.GREEN),
    ("closed", "Lås", "Kan ikke spilles, før du åbner igen.", "#ffb9ad"),
    ("default", "Følg reglen", "Åbner, når opgaven før er klaret.", colour.WHITE),
)


class GrantScene(Scene):
    """Three large buttons; what holds now has a check."""

    modal = True

    def __init__(self, stage: Stage, table: ClassScene, row: Row, where: Where, cell: Cell) -> None:
        super().__init__(stage)
        self.table, self.row, self.where, self.cell = table, row, where, cell

    def enter(self) -> None:
        self.stage.say(self.table.about(self.row, self.where))

    def back(self) -> None:
        self.stage.close()

    def compose(self, sheet: Sheet) -> None:
        stage, language = self.stage, self.stage.settings.interface
        sheet.drawing(widgets.modal(WIDE, HIGH), X, Y)
        if self.row.target.kind == "person":
            sheet.drawing(face_card(face(self.row.face), 84, 84, colour.AGAIN, radius=16), X + 36, Y + 30)
        else:
            sheet.icon("people", X + 78, Y + 72, 84)
        heading = self.table.about(self.row, self.where)
        sheet.text(Copy(heading, language), (X + 144, Y + 26, WIDE - 250, 92), 30, lines=2, smallest=18)
        sheet.control("heading", (X + 24, Y + 24, WIDE - 130, 96), self.enter)
        for number, (state, danish, why, fill) in enumerate(WAYS):
            self._way(sheet, state, danish, why, fill, Y + 142 + number * 134)
        sheet.drawing(widgets.close_button(32, sheet.state("close")), X + WIDE - 58, Y + 62)
        sheet.control("close", (X + WIDE - 90, Y + 30, 64, 64), self.back, stage.says("Luk"), round_=True)
        corners(sheet, self, self._help)

    def _way(self, sheet: Sheet, state: GrantState, danish: str, why: str, fill: str, y: float) -> None:
        stage, language = self.stage, self.stage.settings.interface
        name = f"say:{state}"
        width = WIDE - 72
        sheet.drawing(widgets.pill(width, 112, fill, sheet.state(name), radius=26, lift=6), X + 36, y)
        state_icon(sheet, state, X + 96, y + 56, 64)
        sheet.text(Copy(stage.tr(danish), language), (X + 160, y + 8, width - 240, 50), 32, smallest=20)
        sheet.text(
            Copy(stage.tr(why), language), (X + 160, y + 56, width - 240, 50), 20, lines=2, weight=600, smallest=14
        )
        if self._now() == state:
            sheet.drawing(widgets.count_badge(26, colour.WHITE), X + width - 14, y + 56)
            sheet.drawing(Drawing(symbols.check(0.8), -26, -26, 52, 52), X + width - 14, y + 56)
        sheet.control(name, (X + 36, y, width, 112), partial(self._say, state), stage.says(danish))

    def _now(self) -> GrantState:
        return self.cell.said

    def _say(self, state: GrantState) -> None:
        self.stage.close()
        self.table.grant(self.row, self.where, state)

    def _help(self) -> None:
        self.stage.say(self.stage.tr("Grøn åbner, rød låser, hvid følger reglen."))
