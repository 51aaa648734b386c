"""Settings: large rows of pictures and words, one press each; what is pressed holds at once and is spoken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.svg import Drawing, rect
from engine.stage.parts import corners, go_on, pager, pill_button, title
from engine.stage.scene import Scene
from engine.stage.scenes.settings_rows import PER_PAGE, Choice, Row, pages
from engine.stage.scenes.who import ROOM
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage

if TYPE_CHECKING:
    from engine.stage.flow import Flow

TOP, PITCH, HIGH = 108.0, 122.0, 108.0
LEFT, WIDE = 56.0, 1168.0
FIRST = 560.0
"""Where the choices begin."""
GAP = 12.0


class SettingsScene(Scene):
    """Over the town; leaves by closing. Pages instead of scrolling."""

    def __init__(self, stage: Stage, flow: Flow) -> None:
        super().__init__(stage)
        self.flow = flow
        self.page = 0

    def enter(self) -> None:
        self.stage.say(self.stage.tr("Indstillinger"))

    def back(self) -> None:
        self.stage.close()

    def background(self, surface: pygame.Surface) -> None:
        surface.fill("#3f3f3f")
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        title(sheet, stage, "Indstillinger", width=520)
        every = pages(stage.settings)
        for number, row in enumerate(every[self.page]):
            self._row(sheet, row, TOP + number * PITCH)
        last = self.page == len(every) - 1 and len(every[-1]) < PER_PAGE
        if last and self.flow.person:
            y = TOP + len(every[-1]) * PITCH
            pill_button(
                sheet,
                stage,
                "introduction",
                (LEFT, y + 8, WIDE, HIGH - 22),
                "Vis mig igen, hvordan man gør",
                self.flow.introduction,
                fill=colour.SHOW_ME,
                icon="show_me",
                size=30,
            )
        pager(sheet, stage, self.page, len(every), self._turn, y=664)
        go_on(sheet, stage, "done", (936, 630, 288, 70), "Færdig", self.back)
        corners(sheet, self, self._help)

    def _row(self, sheet: Sheet, row: Row, y: float) -> None:
        stage = self.stage
        sheet.drawing(widgets.card(WIDE, HIGH, colour.CREAM, radius=26), LEFT, y)
        sheet.icon(row.icon, LEFT + 64, y + HIGH / 2, 72)
        box = (LEFT + 116, y + 6, FIRST - LEFT - 132, HIGH - 12)
        sheet.text(Copy(stage.tr(row.danish), stage.settings.interface), box, 30, lines=2, smallest=18)
        name = f"row:{row.name}"
        sheet.control(name, (LEFT, y, FIRST - LEFT - 12, HIGH), partial(self._tell, row), stage.says(row.danish))
        many = len(row.choices)
        wide = (LEFT + WIDE - 16 - FIRST - GAP * (many - 1)) / many
        for number, choice in enumerate(row.choices):
            self._choice(sheet, row, choice, (FIRST + number * (wide + GAP), y + 14, wide, HIGH - 32))

    def _choice(self, sheet: Sheet, row: Row, choice: Choice, box: tuple[float, float, float, float]) -> None:
        stage = self.stage
        x, y, wide, high = box
        name = f"{row.name}:{choice.name}"
        chosen = choice.settings == stage.settings
        fill = colour.GREEN if chosen else colour.WHITE
        sheet.drawing(widgets.pill(wide, high, fill, sheet.state(name), radius=22), x, y)
        language = choice.language or stage.settings.interface
        text = choice.text if choice.language else stage.tr(choice.text)
        if row.name == "text_size":
            self._letter(sheet, choice, box)
        elif row.name == "volume":
            self._loudness(sheet, choice, box)
        elif choice.icon and wide > 150:
            sheet.icon(choice.icon, x + 38, y + high / 2, 42)
            sheet.text(Copy(text, language), (x + 64, y, wide - 76, high), 28, align="center", smallest=15)
        elif choice.icon:
            sheet.icon(choice.icon, x + wide / 2, y + high / 2, 50)
        else:
            sheet.text(Copy(text, language), (x + 8, y, wide - 16, high), 27, align="center", smallest=15)
        if chosen:
            sheet.drawing(widgets.round_button(symbols.check(0.55, line=5), 15, colour.WHITE), x + wide - 10, y + 6)
        sheet.control(name, box, partial(self._choose, row, choice), Says(f"{stage.tr(row.danish)}: {text}", language))

    def _letter(self, sheet: Sheet, choice: Choice, box: tuple[float, float, float, float]) -> None:
        """An A as large as letters become, with its number."""
        x, y, wide, high = box
        factor = choice.settings.text_size / self.stage.settings.text_size
        own = 27 * factor
        sheet.text(Copy("A"), (x + 6, y, wide * 0.46, high), own, align="center", smallest=8)
        sheet.text(Copy(choice.text), (x + wide * 0.42, y, wide * 0.56, high), 22 / self.stage.settings.text_size,
                   align="center", weight=600, smallest=8)  # fmt: skip

    def _loudness(self, sheet: Sheet, choice: Choice, box: tuple[float, float, float, float]) -> None:
        """Silence, or a loudspeaker with more and more bars."""
        x, y, wide, high = box
        loud = int(choice.text)
        if not loud:
            sheet.icon("speaker_off", x + wide / 2, y + high / 2, 54)
            return
        sheet.icon("speaker", x + wide / 2 - 24, y + high / 2, 44)
        bars = "".join(
            rect(number * 17, 30 - number * 12, 12, 14 + number * 12, 4, colour.INK if number < loud else "#d0cfce", 0)
            for number in range(3)
        )
        sheet.drawing(Drawing(bars, 0, 0, 48, 46), x + wide / 2 + 8, y + high / 2 - 24)

    def _choose(self, row: Row, choice: Choice) -> None:
        stage = self.stage
        self.flow.change_settings(choice.settings)
        text = choice.text if choice.language else stage.tr(choice.text)
        language = choice.language or stage.settings.interface
        stage.speech.say(Saying(stage.tr(row.danish), stage.settings.interface), Saying(text, language))
        self.changed()

    def _tell(self, row: Row) -> None:
        self.stage.say(self.stage.tr(row.danish))

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _help(self) -> None:
        self.stage.say(self.stage.tr("Tryk på det, du vil have. Det gælder med det samme."))
