"""Settings: large rows of pictures and words, one press each; what is pressed holds at once and is spoken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pygame

from engine.stage.control import Says
from engine.stage.drawing import colour, symbols, widgets
from engine.stage.drawing.svg import Drawing, rect, translate
from engine.stage.parts import corners, go_on, in_pill, pager, pill_button, title
from engine.stage.scene import Scene
from engine.stage.scenes.settings_places import BELOW, BESIDE, LEFT, WIDE, Places, within
from engine.stage.scenes.settings_rows import Choice, Row, pages
from engine.stage.scenes.who import ROOM
from engine.stage.sheet import Copy, Sheet
from engine.stage.speech import Saying
from engine.stage.stage import Stage
from engine.stage.window import Box

if TYPE_CHECKING:
    from engine.stage.flow import Flow

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
        places = BELOW if sheet.large else BESIDE
        every = pages(stage.settings, stage.catalogs.languages(), places.rows)
        if self.flow.person and len(every[-1]) == places.rows:
            # The ways on from here stand below the last row.
            every = (*every, ())
        # All rows of all pages read alike, as large as the longest name allows.
        names = (self._name(row, places, 0) for page in every for row in page)
        size = sheet.alike(names, places.letters, lines=places.lines, smallest=18)
        shown = every[self.page]
        for number, row in enumerate(shown):
            self._row(sheet, row, places, places.row(number), size)
        if self.flow.person and len(shown) < places.rows:
            self._more(sheet, places, places.row(len(shown)))
        pager(sheet, stage, self.page, len(every), self._turn, y=664)
        go_on(sheet, stage, "done", (936, 630, 288, 70), "Færdig", self.back, most=340)
        corners(sheet, self, self._help)

    def _more(self, sheet: Sheet, places: Places, y: float) -> None:
        """Below the last row: the introduction, and a lock for whoever has none, or has none any more."""
        ways = [("introduction", "Vis mig igen, hvordan man gør", self.flow.introduction, colour.SHOW_ME, "show_me")]
        if not self.stage.course.person(self.flow.person).has_pin:
            ways.append(("lock", "Vil du have en lås?", self.flow.lock, colour.WHITE, "lock"))
        boxes = places.ways(y, len(ways))
        told = (Copy(self.stage.tr(danish), self.stage.settings.interface) for _, danish, *_ in ways)
        rooms = (in_pill(box, icon=True) for box in boxes)
        size = sheet.alike(zip(told, rooms, strict=True), places.letters, lines=2, smallest=17)
        for box, (name, danish, act, fill, icon) in zip(boxes, ways, strict=True):
            pill_button(sheet, self.stage, name, box, danish, act, fill=fill, icon=icon, size=size)

    def _name(self, row: Row, places: Places, y: float) -> tuple[Copy, Box]:
        return Copy(self.stage.tr(row.danish), self.stage.settings.interface), within(places.name, y)

    def _row(self, sheet: Sheet, row: Row, places: Places, y: float, size: float) -> None:
        stage = self.stage
        sheet.drawing(widgets.card(WIDE, places.high, colour.CREAM, radius=26), LEFT, y)
        sheet.icon(row.icon, LEFT + places.icon[0], y + places.icon[1], 72)
        sheet.text(*self._name(row, places, y), size, lines=places.lines, smallest=18)
        name = f"row:{row.name}"
        sheet.control(name, within(places.told, y), partial(self._tell, row), stage.says(row.danish))
        boxes = places.split(y, len(row.choices))
        texts = [
            (self._words(choice), _room(choice, box, places.grown))
            for choice, box in zip(row.choices, boxes, strict=True)
        ]
        alike = sheet.alike(texts, places.says, smallest=15) if row.name not in DRAWN else 0.0
        if row.choices[0].language:
            # Names of languages are of several scripts anyway: the short ones need not be as small as the longest.
            alike = min(places.says, alike * 1.35)
        for choice, box in zip(row.choices, boxes, strict=True):
            self._choice(sheet, row, choice, box, places.grown, alike)

    def _words(self, choice: Choice) -> Copy:
        if choice.language:
            return Copy(choice.text, choice.language)
        return Copy(self.stage.tr(choice.text), self.stage.settings.interface)

    def _choice(self, sheet: Sheet, row: Row, choice: Choice, box: Box, grown: float, size: float) -> None:
        """A choice whose drawn parts are `grown` times as large as usual."""
        stage = self.stage
        x, y, wide, high = box
        name = f"{row.name}:{choice.name}"
        chosen = choice.settings == stage.settings
        # Green means on: a chosen "no" is only ticked.
        fill = (OFF if choice.name == "off" else colour.GREEN) if chosen else colour.WHITE
        sheet.drawing(widgets.pill(wide, high, fill, sheet.state(name), radius=22), x, y)
        copy = self._words(choice)
        if row.name == "text_size":
            self._letter(sheet, choice, box, grown)
        elif row.name == "volume":
            self._loudness(sheet, choice, box, grown)
        else:
            if choice.icon:
                sheet.icon(choice.icon, x + 38 * grown, y + high / 2, 42 * grown)
            sheet.text(copy, _room(choice, box, grown), size, align="center", smallest=15)
        if chosen:
            tick = widgets.round_button(symbols.check(0.55 * grown, line=5), 15 * grown, colour.WHITE)
            sheet.drawing(tick, x + wide - 10 * grown, y + 6 * grown)
        says = Says(f"{stage.tr(row.danish)}: {copy.words}", copy.language)
        sheet.control(name, box, partial(self._choose, row, choice), says)

    def _letter(self, sheet: Sheet, choice: Choice, box: Box, grown: float) -> None:
        """An A as large as letters become, with its number."""
        x, y, wide, high = box
        now = self.stage.settings.text_size
        own = 27 * grown * choice.settings.text_size / now
        sheet.text(Copy("A"), (x + 6, y, wide * 0.46, high), own, align="center", smallest=8)
        sheet.text(Copy(choice.text), (x + wide * 0.42, y, wide * 0.56, high), 22 * grown / now, align="center",
                   weight=600, smallest=8)  # fmt: skip

    def _loudness(self, sheet: Sheet, choice: Choice, box: Box, grown: float) -> None:
        """Silence, or a loudspeaker with more and more bars."""
        x, y, wide, high = box
        loud = int(choice.text)
        if not loud:
            sheet.icon("speaker_off", x + wide / 2, y + high / 2, 54 * grown)
            return
        sheet.icon("speaker", x + wide / 2 - 24 * grown, y + high / 2, 44 * grown)
        bars = "".join(
            rect(number * 17, 30 - number * 12, 12, 14 + number * 12, 4, colour.INK if number < loud else "#d0cfce", 0)
            for number in range(3)
        )
        drawn = Drawing(translate(0, 0, bars, grown), 0, 0, 48 * grown, 46 * grown)
        sheet.drawing(drawn, x + wide / 2 + 8 * grown, y + high / 2 - 24 * grown)

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


def _room(choice: Choice, box: Box, grown: float) -> Box:
    """Where a choice's text stands: beside its icon, if it has one, and clear of its frame and tick."""
    x, y, wide, high = box
    return (x + 62 * grown, y, wide - 82 * grown, high) if choice.icon else (x + 16, y, wide - 32, high)
