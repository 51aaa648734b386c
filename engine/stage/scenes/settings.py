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
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

TOP, PITCH, HIGH = 108.0, 122.0, 108.0
LEFT, WIDE = 56.0, 1168.0
FIRST = 560.0
"""Where the choices begin."""
GAP = 12.0
OFF = "#dedcd6"
DRAWN = ("text_size", "volume")
"""Rows whose choices are pictures."""


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

    def backdrop(self, surface: pygame.Surface) -> None:
        surface.blit(self.stage.raster.drawing(ROOM), self.stage.geometry.point(0, 0))

    def compose(self, sheet: Sheet) -> None:
        stage = self.stage
        title(sheet, stage, "Indstillinger", width=520)
        every = pages(stage.settings, stage.catalogs.languages())
        # All rows of all pages read alike, as large as the longest name allows.
        size = sheet.alike((self._name(row, 0) for page in every for row in page), 30, lines=2, smallest=18)
        for number, row in enumerate(every[self.page]):
            self._row(sheet, row, TOP + number * PITCH, size)
        if self.page == len(every) - 1 and len(every[-1]) < PER_PAGE and self.flow.person:
            self._more(sheet, TOP + len(every[-1]) * PITCH + 8)
        pager(sheet, stage, self.page, len(every), self._turn, y=664)
        go_on(sheet, stage, "done", (936, 630, 288, 70), "Færdig", self.back)
        corners(sheet, self, self._help)

    def _more(self, sheet: Sheet, y: float) -> None:
        """Below the last row: the introduction, and a lock for whoever has none, or has none any more."""
        ways = [("introduction", "Vis mig igen, hvordan man gør", self.flow.introduction, colour.SHOW_ME, "show_me")]
        if not self.stage.course.person(self.flow.person).has_pin:
            ways.append(("lock", "Vil du have en lås?", self.flow.lock, colour.WHITE, "lock"))
        wide = (WIDE - GAP * (len(ways) - 1)) / len(ways)
        for number, (name, danish, act, fill, icon) in enumerate(ways):
            box = (LEFT + number * (wide + GAP), y, wide, HIGH - 22)
            pill_button(sheet, self.stage, name, box, danish, act, fill=fill, icon=icon, size=30)

    def _name(self, row: Row, y: float) -> tuple[Copy, Box]:
        box = (LEFT + 116, y + 6, FIRST - LEFT - 132, HIGH - 12)
        return Copy(self.stage.tr(row.danish), self.stage.settings.interface), box

    def _row(self, sheet: Sheet, row: Row, y: float, size: float) -> None:
        stage = self.stage
        sheet.drawing(widgets.card(WIDE, HIGH, colour.CREAM, radius=26), LEFT, y)
        sheet.icon(row.icon, LEFT + 64, y + HIGH / 2, 72)
        sheet.text(*self._name(row, y), size, lines=2, smallest=18)
        name = f"row:{row.name}"
        sheet.control(name, (LEFT, y, FIRST - LEFT - 12, HIGH), partial(self._tell, row), stage.says(row.danish))
        many = len(row.choices)
        wide = (LEFT + WIDE - 16 - FIRST - GAP * (many - 1)) / many
        boxes = [(FIRST + number * (wide + GAP), y + 14, wide, HIGH - 32) for number in range(many)]
        texts = [
            (self._words(choice), _room(choice, box)) for choice, box in zip(row.choices, boxes, strict=True)
        ]
        alike = sheet.alike(texts, 28, smallest=15) if row.name not in DRAWN else 0.0
        if row.choices[0].language:
            # Names of languages are of several scripts anyway: the short ones need not be as small as the longest.
            alike = min(28.0, alike * 1.35)
        for choice, box in zip(row.choices, boxes, strict=True):
            self._choice(sheet, row, choice, box, alike)

    def _words(self, choice: Choice) -> Copy:
        if choice.language:
            return Copy(choice.text, choice.language)
        return Copy(self.stage.tr(choice.text), self.stage.settings.interface)

    def _choice(self, sheet: Sheet, row: Row, choice: Choice, box: Box, size: float) -> None:
        stage = self.stage
        x, y, wide, high = box
        name = f"{row.name}:{choice.name}"
        chosen = choice.settings == stage.settings
        # Green means on: a chosen "no" is only ticked.
        fill = (OFF if choice.name == "off" else colour.GREEN) if chosen else colour.WHITE
        sheet.drawing(widgets.pill(wide, high, fill, sheet.state(name), radius=22), x, y)
        copy = self._words(choice)
        if row.name == "text_size":
            self._letter(sheet, choice, box)
        elif row.name == "volume":
            self._loudness(sheet, choice, box)
        else:
            if choice.icon:
                sheet.icon(choice.icon, x + 38, y + high / 2, 42)
            sheet.text(copy, _room(choice, box), size, align="center", smallest=15)
        if chosen:
            sheet.drawing(widgets.round_button(symbols.check(0.55, line=5), 15, colour.WHITE), x + wide - 10, y + 6)
        says = Says(f"{stage.tr(row.danish)}: {copy.words}", copy.language)
        sheet.control(name, box, partial(self._choose, row, choice), says)

    def _letter(self, sheet: Sheet, choice: Choice, box: Box) -> None:
        """An A as large as letters become, with its number."""
        x, y, wide, high = box
        factor = choice.settings.text_size / self.stage.settings.text_size
        own = 27 * factor
        sheet.text(Copy("A"), (x + 6, y, wide * 0.46, high), own, align="center", smallest=8)
        sheet.text(Copy(choice.text), (x + wide * 0.42, y, wide * 0.56, high), 22 / self.stage.settings.text_size,
                   align="center", weight=600, smallest=8)  # fmt: skip

    def _loudness(self, sheet: Sheet, choice: Choice, box: Box) -> None:
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
        copy = self._words(choice)
        stage.speech.say(
            Saying(stage.tr(row.danish), stage.settings.interface), Saying(str(copy.words), copy.language)
        )
        self.changed()

    def _tell(self, row: Row) -> None:
        self.stage.say(self.stage.tr(row.danish))

    def _turn(self, page: int) -> None:
        self.page = page
        self.stage.effects.play("page")
        self.changed()

    def _help(self) -> None:
        self.stage.say(self.stage.tr("Tryk på det, du vil have. Det gælder med det samme."))


def _room(choice: Choice, box: Box) -> Box:
    """Where a choice's text stands: beside its icon, if it has one, and clear of its frame and tick."""
    x, y, wide, high = box
    return (x + 62, y, wide - 82, high) if choice.icon else (x + 16, y, wide - 32, high)
